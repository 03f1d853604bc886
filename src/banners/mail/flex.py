"""Boxes beside one another, as far as 600 px have room for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from banners.mail.cells import Cell, beside, in_cells
from banners.mail.floats import floating, floats, is_phrase
from banners.mail.inline import inline
from banners.mail.items import Item, items
from banners.mail.page import Page, Place, Row, text_style
from banners.mail.size import NOTHING, Size
from banners.markup import Node, pieces

Draw = Callable[[Page, Node, Place], list[Row]]


def flexed(page: Page, node: Node, place: Place, draw: Draw) -> list[Row]:
    """The rows of a flex or grid container.

    Args:
        page: Gives the rules, collects the sizes for phones.
        node: The container.
        place: Where it stands, with its own style.
        draw: Draws an element as rows.
    """
    look, found = place.look, items(page, node, place)
    wraps = look.of("flex-wrap").startswith("wrap")
    if not wraps and all(is_phrase(item.node) for item in found):
        return _phrase(page, node, place)
    gap = look.size("row-gap", place.room) or NOTHING
    if "column" in look.of("flex-direction") or look.of("display") == "grid":
        return _below(page, found, gap, draw)
    if not wraps or (look.of("justify-content") == "space-between" and len(found) == 2):
        return _cells(page, found, place, draw)
    if any(item.grows or not floats(item) for item in found):
        return _lines(page, found, place, draw)
    return [floating(page, found, place)] if found else []


def _phrase(page: Page, node: Node, place: Place) -> list[Row]:
    html = inline(page, pieces(node), place).strip()
    align = {"align": place.look.align}
    return [Row(html, style=text_style(place), attributes=align)] if html else []


def _below(page: Page, group: list[Item], gap: Size, draw: Draw) -> list[Row]:
    """Every item below the one before."""
    found: list[Row] = []
    for item in group:
        own = draw(page, item.node, item.outer)
        if found and own:
            own[0] = replace(own[0], above=own[0].above.at_least(NOTHING) + found[-1].below + gap)
            found[-1] = replace(found[-1], below=NOTHING)
        found += own
    return found


def _cells(page: Page, group: list[Item], place: Place, draw: Draw) -> list[Row]:
    """All in one row, however narrow it is: names and values, a picture and its text."""
    spread = place.look.of("justify-content") == "space-between"
    gap = place.look.size("column-gap", place.room) or NOTHING
    drawn = (Cell(draw(page, item.node, item.outer), item.base(page)) for item in group)
    cells = [one for one in drawn if one.rows]
    whole = spread or any(item.grows for item in group)
    return [in_cells(page, cells, place, gap, spread=spread, whole=whole)] if cells else []


def _lines(page: Page, group: list[Item], place: Place, draw: Draw) -> list[Row]:
    """As many beside one another as fit, the room divided among them."""
    gap = place.look.size("column-gap", place.room) or NOTHING
    below = place.look.size("row-gap", place.room) or NOTHING
    found: list[Row] = []
    for line in _packed(page, group, gap.wide, place.room.wide):
        if len(line) == 1:
            own = _below(page, line, NOTHING, draw)
        else:
            own = [_divided(page, line, place, gap, below, draw)]
        if found and own:
            own[0] = replace(own[0], above=own[0].above + below)
        found += own
    return found


def _packed(page: Page, group: list[Item], gap: float, room: float) -> list[list[Item]]:
    lines: list[list[Item]] = []
    left = 0.0
    for item in group:
        base = item.base(page)
        if lines and base + gap <= left:
            lines[-1].append(item)
            left -= base + gap
        else:
            lines.append([item])
            left = room - base
    return lines


def _divided(page: Page, line: list[Item], place: Place, gap: Size, below: Size, draw: Draw) -> Row:
    bases = [item.base(page) for item in line]
    free = place.room.wide - sum(bases) - gap.wide * (len(line) - 1)
    shares = sum(item.grows for item in line) or 1
    cells = []
    for item, base in zip(line, bases, strict=True):
        width = base + free * item.grows / shares
        room = Size(width, place.room.phone)
        drawn = draw(page, item.node, replace(item.outer, room=room))
        cells.append(Cell(drawn, width, grows=item.grows > 0))
    return beside(page, cells, place, gap, below)
