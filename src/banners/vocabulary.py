"""What callers build parts of their own with: elements and attributes that hold content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from banners import markup
from banners.errors import FieldError
from banners.link import Url
from banners.markup import Node
from banners.text import Inline, checked, is_inline

Attributes = tuple[tuple[str, str], ...]

ELEMENTS = frozenset(
    (
        *("a", "abbr", "address", "article", "aside", "audio", "b", "bdi", "bdo", "blockquote"),
        *("br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn"),
        *("div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li", "mark", "meter"),
        *("nav", "ol", "p", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "section"),
        *("small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot"),
        *("th", "thead", "time", "tr", "u", "ul", "var", "video", "wbr"),
    )
)
"""The elements that hold content; none of them runs, sends or embeds anything."""

_ATTRIBUTE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_ADDRESSES = ("href", "src", "action", "formaction", "cite", "poster")
_REFUSED = ("style", "srcdoc", "srcset", "ping", "background")


def element(
    tag: str, *children: Node | Inline, class_name: str = "", **attributes: str | None
) -> Node:
    """Build an element.

    Args:
        tag: Its name, such as `"h2"`.
        children: Elements, strings that are escaped, `em`, `strong`, `ltr` and
            `line_break`.
        class_name: Its classes, separated by spaces.
        attributes: Its attributes; an underscore is written as a hyphen, and
            None leaves one out.

    Raises:
        FieldError: The element or an attribute is none that holds content.
        LinkError: An address must not be pointed at.
        TextError: A text cannot stand in HTML.
    """
    for child in children:
        if not markup.is_node(child):
            check_child(tag, child)
    return build(check_tag(tag), children, check_class(class_name), check_attributes(attributes))


def build(
    tag: str, children: tuple[Node | Inline, ...], class_name: str, attributes: Attributes
) -> Node:
    """Build an element of what was checked; inline content becomes markup."""
    nodes: list[Node] = []
    for is_text, group in groupby(children, key=is_inline):
        pieces: tuple[Any, ...] = tuple(group)
        nodes += markup.content(pieces) if is_text else map(check_node, pieces)
    return markup.element(tag, *nodes, class_name=class_name, **dict(attributes))


def check_node(node: Node) -> Node:
    """Refuse what a part of one's own draws instead of an element.

    Raises:
        FieldError: It is none.
    """
    if not markup.is_node(node):
        raise FieldError(f"a part draws {node!r}: its draw returns what element(…) builds")
    return node


def check_tag(tag: str) -> str:
    """Refuse elements that run, send or embed something, or belong to the whole page.

    Raises:
        FieldError: It is one of those, or no element.
    """
    if not isinstance(tag, str) or tag not in ELEMENTS:
        raise FieldError(
            f"element {tag!r}: write one that holds content, such as 'div', 'p' or 'strong'; "
            "scripts, styles, forms, frames and the elements of a whole page are none"
        )
    return tag


def check_child(tag: str, child: object) -> Inline:
    """Refuse what is no inline content.

    Raises:
        FieldError: It is none.
        TextError: Its text cannot stand in HTML.
    """
    if not is_inline(child):
        raise FieldError(
            f"element {tag!r} holds {child!r}: write a str, em(…), strong(…) or another part"
        )
    if isinstance(child, str):
        checked(child, f"text in element {tag!r}")
    return child


def check_class(names: str) -> str:
    """Refuse what is no text.

    Raises:
        TextError: It is none, or cannot stand in HTML.
    """
    return checked(names, "class_name")


def check_attributes(attributes: Mapping[str, object]) -> Attributes:
    """Check attributes, and write their names with hyphens; None leaves one out.

    Raises:
        FieldError: A name is none that holds content, or a value is no text.
        LinkError: An address must not be pointed at.
        TextError: A value cannot stand in HTML.
    """
    given = {name.replace("_", "-"): value for name, value in attributes.items()}
    return tuple(
        (name, _checked_value(_checked_name(name), value))
        for name, value in given.items()
        if value is not None
    )


def _checked_name(name: str) -> str:
    if name in _REFUSED:
        raise FieldError(
            f"attribute {name!r}: classes and Stylesheet.parse(…) give a part its look"
        )
    if not _ATTRIBUTE.fullmatch(name) or name.startswith("on"):
        raise FieldError(f"attribute {name!r}: write a name in lower case, and no event handlers")
    return name


def _checked_value(name: str, value: object) -> str:
    if isinstance(value, bool):
        raise FieldError(f'attribute {name!r} is {value!r}: write {name}="", or None without it')
    if not isinstance(value, str):
        raise FieldError(f"attribute {name!r} is {value!r}: write it as a string")
    return Url(value, name) if name in _ADDRESSES else checked(value, f"attribute {name!r}")
