"""Boxes that need neither `box-sizing` nor `display`.

A host may have set `box-sizing` to either value, and no style attribute can set
it back everywhere. So no element has a width and a padding: where one asks for
both, the width goes to a box around it.
"""

from __future__ import annotations

from collections.abc import Iterable

from banners.css import Declaration, single_quoted, write_declarations
from banners.markup import Node, element, refilled, set_attribute, tag_of
from banners.portable.properties import kept, split
from banners.portable.text import Style

_OUTER = ("align-self", "clear", "flex", "float", "margin", "max-width", "min-width", "width")
_SIZES = {
    "width": ("auto", "fit-content"),
    "max-width": ("none", "100%"),
    "min-width": ("0", "0px"),
}
_NOTHING = ("", "0", "none")
_STYLED_BY_HOSTS = ("dd", "dl", "dt", "li", "section", "ul")
_OF_LINK = ("color", "text-decoration")


def boxed(node: Node, style: Style) -> Node:
    """The element with its style, in a box of its own when it has a width and a padding."""
    if not _has_edges(style):
        return styled(node, style)
    style = _without_needless_sizes(style)
    if not any(name in style and style[name] not in _SIZES[name] for name in _SIZES):
        return styled(node, style)
    outer = {name: style[name] for name in _OUTER if name in style}
    inner = {name: value for name, value in style.items() if name not in outer}
    return styled(element("div", styled(node, inner)), outer)


def pill(node: Node, style: Style) -> Node:
    """A link that is a box: the box is a block, the link stands inside and covers it."""
    top, *sides = split(style.get("padding", "0"))
    link = {name: style[name] for name in _OF_LINK if name in style}
    link |= {"background": "none", "border": "0", "box-shadow": "none", "font": "inherit"}
    link |= {"padding": style.get("padding", "0"), "border-radius": style.get("border-radius", "0")}
    # For hosts that make links blocks: what they are higher they are closer.
    link["margin"] = f"calc(-1 * {top}) 0"
    box = {name: value for name, value in style.items() if name not in _OF_LINK}
    box["padding"] = f"{top} 0" if sides else top
    if "float" not in box:
        box["width"] = "fit-content"
    return boxed(element("div", styled(refilled(node, node.children), link)), box)


def neutral(node: Node, children: Iterable[Node]) -> Node:
    """The element with other children, and a `<div>` where hosts style the tag itself.

    What a host says of lists and sections with `::before`, or with properties that
    no style attribute keeps, could not be answered. What they are is said by `role`.
    """
    tag = tag_of(node)
    fresh = refilled(node, children, "div" if tag in _STYLED_BY_HOSTS else "")
    if tag == "section" and "aria-label" in node.attributes:
        set_attribute(fresh, "role", "region")
    if tag == "li":
        set_attribute(fresh, "role", "listitem")
    return fresh


def clipped(children: Iterable[Node]) -> list[Node]:
    """Decoration in a box without height, where it is seen only while it is positioned.

    A place that removes `position` shows no stray ornament: what is in the flow
    is cut off by the box, what is positioned has its place in the card.
    """
    flow: list[Node] = []
    decoration: list[Node] = []
    for child in children:
        (decoration if _is_decoration(child) else flow).append(child)
    if not decoration:
        return flow
    box = element("div", *decoration, aria_hidden="true")
    return [*flow, styled(box, {"height": "0", "overflow": "hidden"})]


def styled(node: Node, style: Style) -> Node:
    """The element with a style attribute of what survives."""
    declarations = (Declaration(name, value) for name, value in kept(style).items())
    # A double quote would become an entity, and WordPress up to 6.8 cuts there.
    set_attribute(node, "style", single_quoted(write_declarations(declarations)))
    return node


def _has_edges(style: Style) -> bool:
    edges = (name for name in style if name.startswith(("padding", "border")))
    return any(style[name] not in _NOTHING for name in edges if name != "border-radius")


def _without_needless_sizes(style: Style) -> Style:
    """Sizes that a block has by itself; with a padding they would be too much."""
    kept = {name: value for name, value in style.items() if (name, value) != ("width", "100%")}
    return {**kept, "max-width": "none"} if kept.get("max-width") == "100%" else kept


def _is_decoration(child: Node) -> bool:
    if isinstance(child, str) or tag_of(child) != "div" or "aria-hidden" not in child.attributes:
        return False
    return "position:absolute" in str(child.attributes.get("style", "")).split(";")
