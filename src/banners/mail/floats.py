"""Boxes one behind the other like words, in as many lines as it takes."""

from __future__ import annotations

from banners.mail.box import has_box
from banners.mail.button import button, is_button
from banners.mail.elements import INLINE
from banners.mail.inline import inline
from banners.mail.items import Item, justified
from banners.mail.page import Page, Place, Row, text_style
from banners.mail.sheet import Value
from banners.mail.size import NOTHING, Size
from banners.mail.write import tagged
from banners.markup import Node, pieces, tag_of


def is_phrase(node: Node) -> bool:
    """Whether an element is text and nothing else."""
    return tag_of(node) in INLINE and tag_of(node) != "a"


def floating(page: Page, items: list[Item], place: Place) -> Row:
    """Let items follow one another.

    Args:
        page: Gives the rules, collects the sizes for phones.
        items: What stands in the row; there is at least one.
        place: Where the row stands.
    """
    gap = place.look.size("column-gap", place.room) or NOTHING
    above = place.look.size("row-gap", place.room) or NOTHING
    half = gap.times(0.5)
    sides = {
        "center": (half, half),
        "right": (NOTHING, gap),
        "left": (gap, NOTHING),
    }[justified(place)]
    margin = (above, sides[0], NOTHING, sides[1])
    html = " ".join(_float(page, item, margin) for item in items)
    align = {"align": justified(place)}
    return Row(html, above=NOTHING - above, style=text_style(place), attributes=align)


def floats(item: Item) -> bool:
    """Whether an item is a button or text, so that it can stand in a line like a word."""
    phrases = (isinstance(child, str) or is_phrase(child) for child in pieces(item.node))
    is_bare = not has_box(item.place) and all(phrases)
    return is_bare or is_button(item.node, item.place)


def _float(page: Page, item: Item, margin: tuple[Size, ...]) -> str:
    inside = inline(page, pieces(item.node), item.place)
    if is_button(item.node, item.place):
        return button(page, item.node, item.place, inside, margin)
    box: dict[str, Value] = {"display": "inline-block", "vertical-align": "top", "margin": margin}
    style = page.sheet.attributes({**box, **text_style(item.place)})
    return tagged("span", inside.strip(), style)
