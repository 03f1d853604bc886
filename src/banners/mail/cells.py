"""Cells beside one another: fixed in a table, or so that a narrow screen stacks them."""

from __future__ import annotations

from dataclasses import dataclass

from banners.mail.items import justified
from banners.mail.page import Page, Place, Row, cell, stacked
from banners.mail.sheet import Value
from banners.mail.size import NOTHING, Size
from banners.mail.write import LAYOUT, merged, opening, table, tagged, word

_WHOLE = {"max-width": "100%"}
_VALIGN = {"center": "middle", "baseline": "baseline", "flex-end": "bottom", "end": "bottom"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a row.

    Attributes:
        rows: What stands in it.
        width: Its width in a mail of full width, in px.
        grows: Whether it takes a row of its own on a phone.
    """

    rows: list[Row]
    width: float
    grows: bool = True


def in_cells(
    page: Page, cells: list[Cell], place: Place, gap: Size, *, spread: bool, whole: bool
) -> Row:
    """Cells that stay beside one another.

    Args:
        page: Collects the sizes for phones.
        cells: What stands in them.
        place: Where the row stands.
        gap: The space between two.
        spread: Whether the last one stands at the far end.
        whole: Whether they take the whole width.
    """
    valign = _VALIGN.get(place.look.of("align-items"), "top")
    html = ""
    for index, one in enumerate(cells):
        last = spread and index == len(cells) - 1 > 0
        html += _cell(page, one, place, gap if index else NOTHING, last, valign)
    return Row(
        table(html, {"width": "100%"} if whole else {"align": justified(place)}),
        above=_outer(cells, "above"),
        below=_outer(cells, "below"),
        attributes={"align": justified(place)},
    )


def _cell(page: Page, one: Cell, place: Place, before: Size, at_end: bool, valign: str) -> str:
    start, end = ("right", "left") if place.look.right_to_left else ("left", "right")
    row = _only(page, one)
    attributes = {"valign": valign, **({"align": end} if at_end else {})}
    return cell(page, row, {f"padding-{start}": before}, attributes)


def _only(page: Page, one: Cell) -> Row:
    return one.rows[0] if len(one.rows) == 1 else Row(stacked(page, one.rows))


def beside(page: Page, cells: list[Cell], place: Place, gap: Size, below: Size) -> Row:
    """Cells that a narrow screen puts below one another.

    Each is a block in a line of text, with a table around all of them for
    Outlook on Windows, which knows no such blocks.

    Args:
        page: Collects the sizes for phones.
        cells: What stands in them.
        place: Where the row stands.
        gap: The space between two beside one another.
        below: The space between two below one another.
    """
    valign = _VALIGN.get(place.look.of("align-items"), "top")
    html = ""
    for index, one in enumerate(cells):
        space = gap if index < len(cells) - 1 else NOTHING
        width = one.width + space.wide
        html += word(
            ("</td>" if index else opening("table", LAYOUT) + "<tr>")
            + opening("td", {"width": f"{round(width)}", "valign": valign})
        )
        block: dict[str, Value] = {
            "width": "100%",
            "max-width": Size(width, width),
            "vertical-align": valign,
        }
        written = page.sheet.attributes(
            {"display": "inline-block", **block}, _WHOLE if one.grows else None
        )
        html += tagged("div", _inside(page, one, place, space, below), written)
    align = {"align": place.look.align}
    return Row(html + word("</td></tr></table>"), above=NOTHING - below, attributes=align)


def _inside(page: Page, one: Cell, place: Place, gap: Size, above: Size) -> str:
    left, right = (gap, NOTHING) if place.look.right_to_left else (NOTHING, gap)
    alone = {"padding": f"{round(above.phone)}px 0 0"} if one.grows else None
    written = page.sheet.attributes({"padding": (above, right, NOTHING, left)}, alone)
    row = _only(page, one)
    content = tagged("div", row.html, page.sheet.attributes(row.style))
    return table(tagged("td", content, merged(row.attributes, written)), {"width": "100%"})


def _outer(cells: list[Cell], side: str) -> Size:
    sizes = [getattr(one.rows[0 if side == "above" else -1], side) for one in cells if one.rows]
    return sizes[0] if sizes else NOTHING
