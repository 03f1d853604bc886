"""A block with a fill, a border, padding or a width of its own."""

from __future__ import annotations

from dataclasses import replace

from banners.css.solid import Fill
from banners.mail.page import Page, Place, Row, stacked
from banners.mail.shapes import behind
from banners.mail.sheet import Value
from banners.mail.size import NOTHING, Size
from banners.mail.surface import SIDES, edge, line_text, margin, padding, paint, radius
from banners.mail.write import merged, table, tagged

_LEAST = Size(40, 40)
_FITTING = ("fit-content", "max-content", "min-content")


def has_box(place: Place) -> bool:
    """Whether anything of the block itself can be seen."""
    padded = any(length.wide > 0 for length in padding(place))
    bordered = any(edge(place, side) for side in SIDES)
    narrow = _room(place).wide < place.room.wide - 1
    return padded or bordered or narrow or paint(place) is not None


def inner_place(place: Place) -> Place:
    """Where the content of a block stands."""
    seen = paint(place)
    _, right, _, left = padding(place)
    room = _room(place) - right - left
    for line in (edge(place, "left"), edge(place, "right")):
        room = room - line[0] if line else room
    return Place(place.look, room.at_least(_LEAST), seen.solid if seen else place.ground)


def boxed(page: Page, place: Place, rows: list[Row], holds_shapes: bool) -> Row:
    """Put rows into a table of one cell.

    Args:
        page: Collects the sizes for phones.
        place: Where the block stands, with its own style.
        rows: The content.
        holds_shapes: Whether a shape of Word's stands inside; shapes do not nest.
    """
    seen = paint(place)
    # One row needs no table of its own.
    only = rows[0] if len(rows) == 1 else Row("")
    first = replace(rows[0], above=NOTHING)
    content = only.html or stacked(page, [first, *rows[1:]])
    if seen and seen.stops and not holds_shapes:
        content = behind(seen, place.room.wide, content)
    written = page.sheet.attributes({**_style(place, seen, rows), **only.style})
    fixed = {"bgcolor": seen.solid} if seen else {}
    cell = tagged("td", content, merged(only.attributes, fixed, written))
    return Row(
        table(cell, {"align": _aligned(place), **_width(page, place)}),
        above=margin(place, "top"),
        below=margin(place, "bottom"),
        attributes={"align": _aligned(place)},
    )


def _style(place: Place, seen: Fill | None, rows: list[Row]) -> dict[str, Value]:
    """The cell's declarations; the outer margins of its rows become its padding."""
    top, right, bottom, left = padding(place)
    above, below = top + rows[0].above, bottom + rows[-1].below
    style: dict[str, Value] = {
        "padding": (above.at_least(NOTHING), right, below.at_least(NOTHING), left),
        **_lines(place),
    }
    if radius(place) != NOTHING:
        style["border-radius"] = radius(place)
    if seen:
        style |= {"background-color": seen.solid, "background-image": seen.gradient}
    return style


def _lines(place: Place) -> dict[str, str]:
    lines = {side: line for side in SIDES if (line := edge(place, side))}
    if len(lines) == len(SIDES) and len(set(lines.values())) == 1:
        return {"border": line_text(lines["top"])}
    return {f"border-{side}": line_text(line) for side, line in lines.items()}


def _room(place: Place) -> Size:
    """The width of the box, borders included."""
    room = place.room - margin(place, "left") - margin(place, "right")
    for name in ("max-width", "width"):
        limit = place.look.size(name, place.room)
        room = room.at_most(limit) if limit and limit.wide > 0 else room
    return room


def _width(page: Page, place: Place) -> dict[str, str]:
    """A table as wide as its box; Word knows `max-width` on tables alone."""
    apart = {"border-collapse": "separate"}
    if place.look.of("width") in _FITTING:
        return page.sheet.attributes(apart)
    room = _room(place)
    limit: dict[str, Value] = {}
    if room.wide < place.room.wide - 1:
        limit = {"width": "100%", "max-width": Size(room.wide, room.wide)}
    return {"width": "100%", **page.sheet.attributes({**apart, **limit})}


def _aligned(place: Place) -> str:
    """Where a table narrower than its room stands."""
    left, right = (place.look.of(f"margin-{side}") == "auto" for side in ("left", "right"))
    if left and right:
        return "center"
    if left or right:
        return "right" if left else "left"
    return "right" if place.look.right_to_left else "left"
