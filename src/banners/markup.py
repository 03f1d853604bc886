"""Build, walk and write HTML: the only door to dominate.

Elements are mutable, so whoever delivers draws afresh, and they would attach
themselves to a `with div():` block of the caller, so they are built `detached`.
"""

from __future__ import annotations

import copy
import html
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import dominate.tags
from dominate.util import container, text

from banners.errors import FieldError
from banners.text import Content, Span

Node = Any
"""One element of dominate; floors above only pass it on to this module."""

Child = Node | str

Result = TypeVar("Result")

_NOWHERE = container()
_TAG = re.compile(r"[a-z][a-z0-9]*")
_HEADING = re.compile(r"h[1-6]")
_ATTRIBUTE = re.compile(r"[a-z][a-z0-9-]*")


def is_node(value: object) -> bool:
    """Whether a value is an element."""
    return isinstance(value, dominate.tags.html_tag)


def detached(draw: Callable[[], Result]) -> Result:
    """Draw so that nothing attaches itself to the caller's page.

    A copy of a container that was made outside of every context catches what
    would otherwise go to the innermost open `with` block.
    """
    with copy.deepcopy(_NOWHERE):
        return draw()


def element(tag: str, *children: Child, class_name: str = "", **attributes: str) -> Node:
    """Build an element.

    Args:
        tag: Its name, such as `"h2"`.
        children: Elements, and strings that are escaped.
        class_name: Its classes, separated by spaces.
        attributes: Its attributes; an underscore is written as a hyphen.

    Raises:
        FieldError: HTML has no such element, or the attribute is a script.
    """
    node = _maker(tag)()
    if class_name:
        set_attribute(node, "class", class_name)
    for name, value in attributes.items():
        set_attribute(node, name.replace("_", "-"), value)
    for child in children:
        append(node, child)
    return node


def _maker(tag: str) -> Callable[[], Node]:
    # Names that Python keeps for itself have a trailing underscore in dominate.
    found: Any = getattr(dominate.tags, tag, None) or getattr(dominate.tags, f"{tag}_", None)
    is_element = isinstance(found, type) and issubclass(found, dominate.tags.html_tag)
    if not _TAG.fullmatch(tag) or not is_element or tag == "script":
        raise FieldError(f"element {tag!r}: banners are built from HTML elements without scripts")
    maker: Callable[[], Node] = found
    return maker


def append(node: Node, child: Child) -> None:
    """Add a last child; a string is escaped as text."""
    if isinstance(child, str):
        node.add_raw_string(escape_text(child))
    else:
        node.add(child)


def content(pieces: Content) -> tuple[Child, ...]:
    """Inline content as children: text, `<em>`, `<strong>`, `<span dir>` and `<br>`.

    One space behind a highlight is set in its bold face, inside of it, as the
    reference card does; the text stays the same.
    """
    children: list[Child] = []
    for index, piece in enumerate(pieces):
        if isinstance(piece, str):
            children.append(piece[1:] if _opens_behind_highlight(pieces, index) else piece)
        elif isinstance(piece, Span):
            space = " " if _opens_behind_highlight(pieces, index + 1) else ""
            children.append(_span(piece, space))
        else:
            children.append(element("br"))
    return tuple(children)


def _opens_behind_highlight(pieces: Content, index: int) -> bool:
    """Whether a piece is a string with a space in front and a highlight before it."""
    if not 0 < index < len(pieces):
        return False
    before, piece = pieces[index - 1], pieces[index]
    return (
        isinstance(before, Span)
        and before.role == "strong"
        and isinstance(piece, str)
        and piece.startswith(" ")
    )


def _span(span: Span, space: str) -> Node:
    if span.role == "ltr":
        return element("span", *content(span.content), dir="ltr")
    name = "bn-emphasis" if span.role == "em" else "bn-highlight"
    return element(span.role, *content(span.content), space, class_name=name)


def set_attribute(node: Node, name: str, value: str) -> None:
    """Set an attribute; an empty class or style is left out.

    Raises:
        FieldError: The name is no attribute name, or an event handler.
    """
    if not _ATTRIBUTE.fullmatch(name) or name.startswith("on"):
        raise FieldError(f"attribute {name!r}: write a name in lower case, and no event handlers")
    if not value and name in ("class", "style"):
        node.attributes.pop(name, None)
    else:
        # dominate escapes a str; only it leaves a carriage return to the parser,
        # which would read it as a line feed.
        raw = text(escape_attribute(value), escape=False) if "\r" in value else value
        node.set_attribute(name, raw)


def tag_of(node: Node) -> str:
    """The name of an element."""
    return str(getattr(node, "tagname", type(node).__name__)).removesuffix("_")


def classes(node: Node) -> tuple[str, ...]:
    """The classes of an element, in order."""
    return tuple(attribute(node, "class").split())


def add_class(node: Node, name: str) -> None:
    """Add a class behind those an element has."""
    set_attribute(node, "class", " ".join(dict.fromkeys((*classes(node), name))))


def elements(node: Node) -> Iterator[Node]:
    """The element and all inside of it, in document order."""
    yield node
    for child in node.children:
        if not isinstance(child, str):
            yield from elements(child)


def heading_text(node: Node) -> str:
    """What the first heading inside says, as a reader sees it, or nothing."""
    headings = (inner for inner in elements(node) if _HEADING.fullmatch(type(inner).__name__))
    return next((" ".join(_text(heading).split()) for heading in headings), "")


def _text(node: Node) -> str:
    if isinstance(node, str):
        return html.unescape(node)
    return " " if isinstance(node, dominate.tags.br) else "".join(map(_text, node.children))


def child_elements(node: Node) -> tuple[Node, ...]:
    """The elements directly inside."""
    return tuple(child for child in node.children if not isinstance(child, str))


def refill(node: Node, children: Iterable[Node]) -> None:
    """Give an element other children: elements, and strings that are escaped already."""
    node.children.clear()
    for child in children:
        if isinstance(child, str):
            node.add_raw_string(child)
        else:
            node.add(child)


def refilled(node: Node, children: Iterable[Node], tag: str = "") -> Node:
    """A new element of the same attributes with other children.

    Args:
        node: The element to copy; it stays as it is.
        children: Elements, and strings as they stand in `node.children`, escaped.
        tag: Its name, when it is another.
    """
    fresh = _maker(tag)() if tag else type(node)()
    fresh.attributes.update(node.attributes)
    refill(fresh, children)
    return fresh


def attribute(node: Node, name: str) -> str:
    """An attribute's value as a reader sees it, or nothing."""
    value = node.attributes.get(name, "")
    return value if isinstance(value, str) else html.unescape(value.text)


def pieces(node: Node) -> tuple[Child, ...]:
    """Text and elements directly inside, text as a reader sees it."""
    return tuple(html.unescape(c) if isinstance(c, str) else c for c in node.children)


def style_element(css: str, nonce: str = "") -> Node:
    """A `<style>` element; CSS cannot end it early.

    Args:
        css: Its text.
        nonce: Its attribute `nonce`, left out when empty.

    Raises:
        FieldError: The text holds `</style` or an HTML comment.
    """
    if "</" in css or "<!--" in css:
        raise FieldError("stylesheet holds '</' or '<!--', which would end its <style> element")
    node = dominate.tags.style()
    node.add_raw_string(css)
    if nonce:
        set_attribute(node, "nonce", nonce)
    return node


class _Template(dominate.tags.html_tag):  # type: ignore[misc]
    """The one element of ours that dominate does not know."""

    tagname = "template"


def shadow_tree(*children: Node) -> Node:
    """A `<template>` that the HTML parser turns into the shadow tree of its parent."""
    node = _Template()
    set_attribute(node, "shadowrootmode", "open")
    for child in children:
        append(node, child)
    return node


def script_element(code: str) -> Node:
    """A `<script>` of fixed text; nothing that a user wrote belongs into it.

    Raises:
        FieldError: The text holds what would end or hide it.
    """
    if "</" in code or "<!--" in code:
        raise FieldError("script holds '</' or '<!--', which would end its <script> element")
    node = dominate.tags.script()
    node.add_raw_string(code)
    return node


def write(node: Node) -> str:
    """Write an element in one line, without white space of its own."""
    return str(node.render(pretty=False))


def escape_text(value: str) -> str:
    """Escape for element content; a carriage return survives the parser."""
    escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\r", "&#13;")


def escape_attribute(value: str) -> str:
    """Escape for an attribute in double quotes."""
    return escape_text(value).replace('"', "&quot;")
