"""Build, walk and write HTML: the only door to dominate.

Elements are mutable, so whoever delivers draws afresh, and they would attach
themselves to a `with div():` block of the caller, so they are built `detached`.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
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
_ATTRIBUTE = re.compile(r"[a-z][a-z0-9-]*")


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


def classes(node: Node) -> tuple[str, ...]:
    """The classes of an element, in order."""
    return tuple(str(node.attributes.get("class", "")).split())


def add_class(node: Node, name: str) -> None:
    """Add a class behind those an element has."""
    set_attribute(node, "class", " ".join(dict.fromkeys((*classes(node), name))))


def elements(node: Node) -> Iterator[Node]:
    """The element and all inside of it, in document order."""
    yield node
    for child in node.children:
        if not isinstance(child, str):
            yield from elements(child)


def child_elements(node: Node) -> tuple[Node, ...]:
    """The elements directly inside."""
    return tuple(child for child in node.children if not isinstance(child, str))


def style_element(css: str) -> Node:
    """A `<style>` element; CSS cannot end it early.

    Raises:
        FieldError: The text holds `</style` or an HTML comment.
    """
    if "</" in css or "<!--" in css:
        raise FieldError("stylesheet holds '</' or '<!--', which would end its <style> element")
    node = dominate.tags.style()
    node.add_raw_string(css)
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
