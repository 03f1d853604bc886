"""What stands in a flex container, and how wide it wants to be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from banners.css.numbers import number
from banners.mail.button import button_width, is_button
from banners.mail.elements import is_decoration, is_silent
from banners.mail.estimate import text_width
from banners.mail.page import Page, Place
from banners.mail.size import NOTHING
from banners.mail.surface import padding
from banners.markup import Child, Node, pieces

_SPARE = 6
"""Px for borders, and for estimates that are short."""


@dataclass(frozen=True, slots=True)
class Item:
    """A child of a flex container.

    Attributes:
        node: The element.
        place: Where it stands, with its own style.
        outer: The container's place.
    """

    node: Node
    place: Place
    outer: Place

    @property
    def grows(self) -> float:
        """Its share of the room that is left."""
        return number(self.place.look.of("flex-grow")) or 0

    def base(self, page: Page) -> float:
        """The width it starts from, in a mail of full width."""
        look, room = self.place.look, self.place.room
        basis = look.size("flex-basis", room) or look.size("width", room)
        least = look.size("min-width", room) or NOTHING
        natural = basis.wide if basis and basis.wide > 0 else _natural(page, self.node, self.place)
        return min(max(natural, least.wide), room.wide)


def items(page: Page, node: Node, place: Place) -> list[Item]:
    """The elements that stand in a container, those in layers left out.

    Args:
        page: Gives the rules.
        node: The container.
        place: Where it stands, with its own style.
    """
    found = []
    for child in pieces(node):
        if isinstance(child, str) or is_silent(child):
            continue
        look = page.inside(child, place.look)
        layered = is_decoration(child) and look.of("position") in ("absolute", "fixed")
        if look.of("display") != "none" and not layered:
            found.append(Item(child, replace(place, look=look), place))
    return found


def _natural(page: Page, node: Node, place: Place) -> float:
    """About how wide an element is when nothing makes it break a line."""
    if is_button(node, place):
        return button_width(node, place)
    _, right, _, left = padding(place)
    inside = max((_of(page, child, place) for child in pieces(node)), default=0.0)
    return inside + right.wide + left.wide + _SPARE


def _of(page: Page, child: Child, place: Place) -> float:
    if isinstance(child, str):
        # Estimates are short now and then, and a line must not break for that.
        return text_width(child, place.look) * 1.08
    if is_decoration(child) or is_silent(child):
        return 0.0
    look = page.inside(child, place.look)
    return _natural(page, child, replace(place, look=look))


def justified(place: Place) -> str:
    """Where the items of a container stand: `left`, `center` or `right`."""
    value = place.look.of("justify-content").removeprefix("flex-")
    ends = ("right", "left") if place.look.right_to_left else ("left", "right")
    return {"center": "center", "end": ends[1], "space-around": "center"}.get(value, ends[0])
