"""What can be seen of an element besides its text: fill, lines, padding, corners."""

from __future__ import annotations

from banners.css.numbers import words
from banners.css.solid import Fill, fill
from banners.mail.page import Place, solid
from banners.mail.size import NOTHING, Size, size

SIDES = ("top", "right", "bottom", "left")

Line = tuple[Size, str]
"""A width and a solid colour."""


def paint(place: Place) -> Fill | None:
    """What fills an element's box."""
    look = place.look
    image = fill(look.of("background-image"), place.ground)
    color = fill(look.of("background-color") or look.of("background"), place.ground)
    return image or color


def ring(place: Place) -> Line | None:
    """The line around a box: its border, or a shadow that is drawn like one."""
    look = place.look
    if line := edge(place, "top"):
        return line
    parts = words(look.of("box-shadow"))
    if parts[:4] == ("inset", "0", "0", "0") and len(parts) == 6:
        width = size(parts[4], look.font_size, place.room)
        return (width, solid(parts[5], place.ground, place.color)) if width else None
    return None


def edge(place: Place, side: str) -> Line | None:
    """The border of one side, or None."""
    parts = words(place.look.of(f"border-{side}"))
    lengths = [length for part in parts if (length := size(part, place.look.font_size, NOTHING))]
    if not lengths or lengths[0] == NOTHING or {"none", "hidden"} & set(parts):
        return None
    return lengths[0], solid(parts[-1], place.ground, place.color)


def padding(place: Place) -> tuple[Size, ...]:
    """The padding of a box: above, right, below, left."""
    found = (place.look.size(f"padding-{side}", place.room) for side in SIDES)
    return tuple(length.at_least(NOTHING) if length else NOTHING for length in found)


def radius(place: Place) -> Size:
    """How round the corners are."""
    return place.look.size("border-radius", place.room) or NOTHING


def line_text(line: Line) -> str:
    """A line as the value of a border."""
    return f"{max(1, round(line[0].wide))}px solid {line[1]}"


def margin(place: Place, side: str) -> Size:
    """The space around a box at one side; nothing where it is `auto`."""
    return place.look.size(f"margin-{side}", place.room) or NOTHING
