"""The neutral rendering: what every target reads and every component gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, Protocol, TypeGuard, TypeVar

from banners.css import Rule, Stylesheet, fold, stylesheet_beside
from banners.errors import CssError, FieldError, unknown_name
from banners.markup import Node, add_class, classes, detached, elements, set_attribute
from banners.text import Inline, Span, is_inline
from banners.theme import Theme
from banners.vocabulary import (
    Attributes,
    build,
    check_attributes,
    check_child,
    check_class,
    check_node,
    check_tag,
)

Value = TypeVar("Value")

_BARE_VARIABLE = re.compile(r"var\((--[\w-]+)\)")


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

    @property
    def follows(self) -> bool:
        """Whether any of it is light or dark as the reader asks."""
        return any(theme.follows for theme in self.themes)

    def rendering(self) -> Rendering:
        """Itself, so that it can stand wherever a part can."""
        return self

    def with_class(self, name: str) -> Rendering:
        """The same with one more class on the outermost element."""
        return replace(self, draw=_WithClass(self.draw, check_class(name)))

    def with_attributes(self, **attributes: str | None) -> Rendering:
        """The same with attributes on the outermost element; empty ones are left out."""
        given = {name: value for name, value in attributes.items() if value != ""}
        kept = check_attributes(given)
        return replace(self, draw=_WithAttributes(self.draw, kept)) if kept else self

    def with_sheets(self, *sheets: Stylesheet) -> Rendering:
        """The same with stylesheets behind its own."""
        return replace(self, sheets=_last_of_each((*self.sheets, *_checked_sheets(sheets))))


class Drawable(Protocol):
    """Anything that can stand as a part: a rendering, a component, a value of one's own."""

    def rendering(self) -> Rendering:
        """What it looks like, in the neutral form."""
        ...


def is_drawable(value: object) -> TypeGuard[Drawable]:
    """Whether a value can stand as a part; the class of one cannot."""
    return hasattr(value, "rendering") and not isinstance(value, type)


@dataclass(frozen=True, slots=True)
class _WithClass:
    draw: Callable[[], Node]
    name: str

    def __call__(self) -> Node:
        node = check_node(self.draw())
        add_class(node, self.name)
        return node


@dataclass(frozen=True, slots=True)
class _WithAttributes:
    draw: Callable[[], Node]
    attributes: Attributes

    def __call__(self) -> Node:
        node = check_node(self.draw())
        for name, value in self.attributes:
            set_attribute(node, name, value)
        return node


@dataclass(frozen=True, slots=True)
class _Composed:
    tag: str
    children: tuple[Rendering | Inline, ...]
    class_name: str
    attributes: Attributes

    def __call__(self) -> Node:
        drawn = tuple(c.draw() if isinstance(c, Rendering) else c for c in self.children)
        return build(self.tag, drawn, self.class_name, self.attributes)


def compose(
    tag: str,
    *children: Drawable | Inline,
    class_name: str = "",
    sheets: Stylesheet | Iterable[Stylesheet] = (),
    **attributes: str | None,
) -> Rendering:
    """Put renderings and text into one element.

    Args:
        tag: The element's name.
        children: What stands inside, in order: renderings, components, strings,
            `em`, `strong`, `ltr` and `line_break`.
        class_name: The element's classes.
        sheets: Its own stylesheets; they follow those of the children.
        attributes: Its attributes, an underscore standing for a hyphen; None
            leaves one out.

    Raises:
        FieldError: The element, a child, a stylesheet or an attribute is none.
        LinkError: An address must not be pointed at.
        TextError: A text cannot stand in HTML.
    """
    inner = tuple(_child(check_tag(tag), child) for child in children)
    draw = _Composed(check_tag(tag), inner, check_class(class_name), check_attributes(attributes))
    nested = [child for child in inner if isinstance(child, Rendering)]
    own = [sheet for child in nested for sheet in child.sheets]
    if any(isinstance(child, Span) for child in inner):
        own.append(text_rules())
    themes = (theme for child in nested for theme in child.themes)
    return Rendering(
        draw=draw,
        sheets=_last_of_each((*own, *_checked_sheets(sheets))),
        themes=tuple(dict.fromkeys(themes)),
    )


def text_rules() -> Stylesheet:
    """The rules of emphasis and highlight, and of links in running text."""
    return stylesheet_beside(__file__)


def _child(tag: str, child: Drawable | Inline) -> Rendering | Inline:
    if not is_inline(child) and is_drawable(child):
        return child.rendering()
    return check_child(tag, child)


def _checked_sheets(sheets: Stylesheet | Iterable[Stylesheet]) -> tuple[Stylesheet, ...]:
    if isinstance(sheets, Stylesheet):
        return (sheets,)
    found = tuple(sheets) if isinstance(sheets, Iterable) else (sheets,)
    for sheet in found:
        if not isinstance(sheet, Stylesheet):
            raise FieldError(f"sheets holds {sheet!r}: write Stylesheet.parse(…)")
    return found


Dialect = Literal["web", "portable"]
"""`web` has all of CSS. `portable` has what editors leave in a style attribute: no
`display`, no filters. Rules under `@supports not (display:flex)` are for it alone."""

_PORTABLE_ONLY = "@supportsnot(display:flex)"


def spoken(sheets: Iterable[Stylesheet], dialect: Dialect) -> tuple[Rule, ...]:
    """The rules of stylesheets that hold in a dialect, in the order of the cascade."""
    every = (rule for sheet in sheets for rule in sheet.rules)
    return tuple(_unconditional(rule) for rule in every if _holds(rule, dialect))


def used_rules(rendering: Rendering, node: Node, dialect: Dialect = "web") -> tuple[Rule, ...]:
    """The rules that the drawn markup uses, constants folded, tokens included.

    Args:
        rendering: Where the sheets and themes come from.
        node: What it drew.
        dialect: Which rules hold.
    """
    names = frozenset(name for inner in elements(node) for name in classes(inner))
    tokens = tuple(theme.stylesheet for theme in rendering.themes)
    return _used_rules((*tokens, *rendering.sheets), names, dialect)


@lru_cache(maxsize=512)
def _used_rules(
    sheets: tuple[Stylesheet, ...], names: frozenset[str], dialect: Dialect
) -> tuple[Rule, ...]:
    every = (rule.narrowed(names) for rule in spoken(sheets, dialect))
    rules = tuple(rule for rule in every if rule)
    try:
        return fold(rules)
    except CssError as error:
        raise _with_nearest(error, rules) from None


def _with_nearest(error: CssError, rules: tuple[Rule, ...]) -> CssError:
    """The same error with the property that was meant, if it is about one that is not set."""
    declarations = [declaration for rule in rules for declaration in rule.declarations]
    known = {d.name for d in declarations if d.name.startswith("--")}
    used = [name for d in declarations for name in _BARE_VARIABLE.findall(d.value)]
    unset = [name for name in used if name not in known]
    return CssError(unknown_name("custom property", unset[0], known)) if unset else error


def prove(rendering: Rendering) -> None:
    """Draw once and resolve the rules, so that a mistake shows where it is made.

    Raises:
        BannerError: The markup or a rule is not what it should be.
    """
    detached(lambda: used_rules(rendering, rendering.draw()))


def _holds(rule: Rule, dialect: Dialect) -> bool:
    return dialect == "portable" or not _is_portable(rule)


def _unconditional(rule: Rule) -> Rule:
    return replace(rule, condition="") if _is_portable(rule) else rule


def _is_portable(rule: Rule) -> bool:
    return rule.condition.replace(" ", "") == _PORTABLE_ONLY


def _last_of_each(values: Iterable[Value]) -> tuple[Value, ...]:
    """Without repetitions; the last of each stays, so that overrides stay behind."""
    return tuple(reversed(dict.fromkeys(reversed(tuple(values)))))
