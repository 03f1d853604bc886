"""The neutral rendering: what every target reads and every component gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol, TypeVar

from banners.css import Rule, Stylesheet, fold
from banners.markup import Node, add_class, classes, element, elements, set_attribute
from banners.theme import Theme

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """Markup that can be drawn any number of times, with the rules it needs.

    Attributes:
        draw: Builds the markup; called once for each delivery, because trees
            are mutable.
        sheets: The stylesheets the markup uses, in the order of the cascade.
        themes: The themes that set its tokens; the first gives the canvas.
        title: What a document with it is called; plain text.
        description: What such a document says of itself; plain text.
        lang: The language as a BCP 47 tag, or nothing.
        dir: `ltr`, `rtl`, or nothing for the direction of the host.
    """

    draw: Callable[[], Node]
    sheets: tuple[Stylesheet, ...] = ()
    themes: tuple[Theme, ...] = ()
    title: str = ""
    description: str = ""
    lang: str = ""
    dir: str = ""

    def rendering(self) -> Rendering:
        """Itself, so that it can stand wherever a part can."""
        return self

    def with_class(self, name: str) -> Rendering:
        """The same with one more class on the outermost element."""

        def draw() -> Node:
            node = self.draw()
            add_class(node, name)
            return node

        return replace(self, draw=draw)

    def with_attributes(self, **attributes: str) -> Rendering:
        """The same with attributes on the outermost element; empty ones are left out."""
        kept = {name.replace("_", "-"): value for name, value in attributes.items() if value}

        def draw() -> Node:
            node = self.draw()
            for name, value in kept.items():
                set_attribute(node, name, value)
            return node

        return replace(self, draw=draw) if kept else self

    def with_sheets(self, *sheets: Stylesheet) -> Rendering:
        """The same with stylesheets behind its own."""
        return replace(self, sheets=_last_of_each((*self.sheets, *sheets)))


class Drawable(Protocol):
    """Anything that can stand as a part: a rendering, a component, a value of one's own."""

    def rendering(self) -> Rendering:
        """What it looks like, in the neutral form."""
        ...


def is_drawable(value: object) -> bool:
    """Whether a value can stand as a part; the class of one cannot."""
    return hasattr(value, "rendering") and not isinstance(value, type)


def compose(
    tag: str,
    *children: Drawable | str,
    class_name: str = "",
    sheets: tuple[Stylesheet, ...] = (),
    **attributes: str,
) -> Rendering:
    """Put renderings and strings into one element.

    Args:
        tag: The element's name.
        children: What stands inside, in order.
        class_name: The element's classes.
        sheets: Its own stylesheets; they follow those of the children.
        attributes: Its attributes, an underscore standing for a hyphen.
    """
    inner = tuple(c if isinstance(c, str) else c.rendering() for c in children)

    def draw() -> Node:
        drawn = (child if isinstance(child, str) else child.draw() for child in inner)
        return element(tag, *drawn, class_name=class_name, **attributes)

    nested = [child for child in inner if isinstance(child, Rendering)]
    own = (sheet for child in nested for sheet in child.sheets)
    themes = (theme for child in nested for theme in child.themes)
    return Rendering(
        draw=draw,
        sheets=_last_of_each((*own, *sheets)),
        themes=tuple(dict.fromkeys(themes)),
    )


def used_rules(rendering: Rendering, node: Node) -> tuple[Rule, ...]:
    """The rules that the drawn markup uses, constants folded, tokens included.

    Args:
        rendering: Where the sheets and themes come from.
        node: What it drew.
    """
    names = frozenset(name for inner in elements(node) for name in classes(inner))
    tokens = tuple(theme.stylesheet for theme in rendering.themes)
    return _used_rules((*tokens, *rendering.sheets), names)


@lru_cache(maxsize=512)
def _used_rules(sheets: tuple[Stylesheet, ...], names: frozenset[str]) -> tuple[Rule, ...]:
    every = (rule.narrowed(names) for sheet in sheets for rule in sheet.rules)
    return fold(tuple(rule for rule in every if rule))


def _last_of_each(values: Iterable[Value]) -> tuple[Value, ...]:
    """Without repetitions; the last of each stays, so that overrides stay behind."""
    return tuple(reversed(dict.fromkeys(reversed(tuple(values)))))
