"""Draw once more, every element with the style it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from banners.css import Look, looks
from banners.looks import shape_of
from banners.markup import Node, classes, set_attribute, tag_of
from banners.portable.boxes import boxed, clipped, neutral, pill
from banners.portable.explicit import INLINE, explicit
from banners.portable.properties import lost, one_margin, physical
from banners.portable.text import INITIAL, Style, effective, inherited
from banners.rendering import Rendering, spoken


def portable(rendering: Rendering, node: Node) -> tuple[Node, set[str]]:
    """Draw an element and all inside of it in the portable dialect.

    Args:
        rendering: Where the sheets and themes come from.
        node: What it drew; it stays as it is.

    Returns:
        The new element, and the names of the properties that got lost.
    """
    sheets = (*(theme.stylesheet for theme in rendering.themes), *rendering.sheets)
    always = tuple(rule for rule in spoken(sheets, "portable") if not rule.condition)
    drawing = _Drawing(
        looks=iter(looks(shape_of(node), always)), right_to_left=rendering.dir == "rtl"
    )
    return drawing.draw(node, dict(INITIAL)), drawing.lost


@dataclass(slots=True)
class _Drawing:
    looks: Iterator[Look]
    right_to_left: bool
    lost: set[str] = field(default_factory=set)

    def draw(self, node: Node, outer: Style) -> Node | None:
        declared = _always(next(self.looks))
        text = inherited(declared, outer)
        style = physical(declared, self.right_to_left)
        self.lost.update(lost(style))
        fresh = neutral(node, clipped(self._children(node, text)))
        _keep_foreign_classes(fresh)
        if style.get("display") == "none":
            return None
        if tag_of(node) == "a" and style.get("display") == "inline-block":
            return pill(fresh, one_margin(explicit("div", True, style, text)))
        return boxed(fresh, one_margin(explicit(tag_of(fresh), _holds_text(fresh), style, text)))

    def _children(self, node: Node, text: Style) -> Iterator[Node]:
        for child in node.children:
            drawn = child if isinstance(child, str) else self.draw(child, text)
            if drawn is not None:
                yield drawn


def _always(look: Look) -> Style:
    """What holds without a condition and in every state."""
    blocks = (block for block in look if block.key == ("", ""))
    return effective(tuple((d.name, d.value) for block in blocks for d in block.declarations))


def _holds_text(node: Node) -> bool:
    return any(_is_text(child) for child in node.children)


def _is_text(child: Node) -> bool:
    return bool(child.strip()) if isinstance(child, str) else tag_of(child) in INLINE


def _keep_foreign_classes(node: Node) -> None:
    foreign = (name for name in classes(node) if not name.startswith("bn-"))
    set_attribute(node, "class", " ".join(foreign))
