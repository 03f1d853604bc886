"""A link that looks like a button, twice: for Outlook on Windows and for all others."""

from __future__ import annotations

import re

from banners.css.solid import Fill
from banners.mail.elements import foreign_classes
from banners.mail.estimate import text_width
from banners.mail.page import Page, Place, text_style
from banners.mail.shapes import pill
from banners.mail.sheet import Value
from banners.mail.size import NOTHING, Size
from banners.mail.surface import line_text, padding, paint, radius, ring
from banners.mail.write import merged, not_word, tagged, word
from banners.markup import Child, Node, attribute, pieces, tag_of

_BOXES = ("inline-block", "block", "flex", "inline-flex", "grid")
_ATTRIBUTES = ("href", "target", "rel", "title", "lang")
_HOVER = "opacity:.88"


def is_button(node: Node, place: Place) -> bool:
    """Whether an element is a link with a box that can be seen."""
    is_box = tag_of(node) == "a" and place.look.of("display") in _BOXES
    return is_box and (paint(place) is not None or ring(place) is not None)


def button(page: Page, node: Node, place: Place, label: str, margin: tuple[Size, ...] = ()) -> str:
    """Write a button.

    Args:
        page: Collects the sizes for phones.
        node: The link.
        place: Where it stands, with its own style.
        label: What it says, as HTML.
        margin: The space around it.
    """
    seen = paint(place) or Fill(place.ground)
    on_fill = Place(place.look, place.room, seen.solid)
    style = _box(place, seen) | text_style(on_fill)
    style |= {"text-align": "center", "text-decoration": "none", "margin": margin or ""}
    above = {"margin": f"{round(margin[0].phone)}px 0 0"} if margin else {}
    written = page.sheet.attributes(style, {"display": "block", "min-width": "0", **above})
    written["class"] = f"{written['class']} {page.sheet.hover(_HOVER)}".strip()
    link = {name: attribute(node, name) for name in _ATTRIBUTES}
    link["class"] = foreign_classes(node)
    # A little more than estimated: Word would cut the label.
    shape = pill(link["href"], on_fill, seen, label, button_width(node, place) * 1.04 + 4)
    return word(f"{shape}&nbsp;") + not_word(tagged("a", label, merged(link, written)))


def button_width(node: Node, place: Place) -> float:
    """About how wide a button is in a mail of full width."""
    _, right, _, left = padding(place)
    inside = text_width(_plain(node), place.look) + right.wide + left.wide
    least = place.look.size("min-width", place.room) or NOTHING
    return min(max(inside, least.wide), place.room.wide)


def _box(place: Place, seen: Fill) -> dict[str, Value]:
    line = ring(place)
    _, right, _, left = padding(place)
    least = (place.look.size("min-width", place.room) or NOTHING).at_most(place.room)
    inside = (least - right - left).at_least(NOTHING)
    return {
        "display": "inline-block",
        "vertical-align": "top",
        "background-color": seen.solid,
        "background-image": seen.gradient,
        "border": line_text(line) if line else "",
        "border-radius": radius(place),
        "padding": padding(place),
        "min-width": inside if inside.wide else "",
    }


def _plain(node: Node) -> str:
    def of(child: Child) -> str:
        return child if isinstance(child, str) else _plain(child)

    return re.sub(r"\s+", " ", "".join(of(child) for child in pieces(node)))
