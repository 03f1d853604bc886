"""A drawing as words: blocks of text in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from banners.mail.elements import INLINE, SECTIONS, is_decoration, is_silent
from banners.markup import Child, Node, attribute, elements, pieces, tag_of

Kind = Literal["text", "link", "point", "fact", "gap"]

_SPACE = re.compile(r"[ \t\n\r\f\v]+")


@dataclass(frozen=True, slots=True)
class Block:
    """Words that belong together.

    Attributes:
        text: The words; a line feed is a line break that was asked for.
        kind: What they are; `gap` has no words and stands between two sections.
    """

    text: str
    kind: Kind = "text"


def blocks(node: Node) -> Iterator[Block]:
    """What an element says, from top to bottom.

    Args:
        node: What was drawn.
    """
    if is_decoration(node) or is_silent(node):
        return
    if tag_of(node) == "li":
        yield Block(_text(node).strip(), "point")
    elif tag_of(node) in INLINE:
        yield from _lines([node])
    elif tag_of(node) == "dl":
        yield from _facts(node)
    else:
        yield from _inside(node)


def _inside(node: Node) -> Iterator[Block]:
    """Blocks, the runs of inline content between them, and a gap around sections."""
    run: list[Child] = []
    before: Node | None = None
    for child in pieces(node):
        if isinstance(child, str):
            run.append(child)
            continue
        if before is not None and (_is_section(before) or _is_section(child)):
            yield from _lines(run)
            run.clear()
            yield Block("", "gap")
        before = child
        if tag_of(child) in INLINE:
            run.append(child)
        else:
            yield from _lines(run)
            run.clear()
            yield from blocks(child)
    yield from _lines(run)


def _is_section(node: Node) -> bool:
    """Whether an element is a section, or nothing around one."""
    inner = pieces(node)
    alone = len(inner) == 1 and not isinstance(inner[0], str)
    return tag_of(node) in SECTIONS or (alone and _is_section(inner[0]))


def _lines(run: list[Child]) -> Iterator[Block]:
    """Text is one block; links that stand alone are one each."""
    words = [child for child in run if not isinstance(child, str) or child.strip()]
    if all(not isinstance(child, str) and tag_of(child) in ("a", "br") for child in words):
        links = [child for child in words if not isinstance(child, str) and _text(child).strip()]
        yield from (Block(_link(link, "{}: {}"), "link") for link in links)
    else:
        yield Block("".join(_of(child) for child in run).strip())


def _facts(node: Node) -> Iterator[Block]:
    """A description list as `Name: value`; a name without a value is not lost."""
    names: list[str] = []
    for inner in elements(node):
        if tag_of(inner) == "dt":
            names.append(_text(inner).strip())
        elif tag_of(inner) == "dd":
            yield Block(": ".join([*names, _text(inner).strip()]), "fact")
            names.clear()
    yield from (Block(name, "fact") for name in names)


def _text(node: Node) -> str:
    return "".join(_of(child) for child in pieces(node))


def _of(child: Child) -> str:
    if isinstance(child, str):
        return _SPACE.sub(" ", child)
    if is_decoration(child) or is_silent(child):
        return ""
    if tag_of(child) == "br":
        return "\n"
    if tag_of(child) == "img":
        return attribute(child, "alt")
    if tag_of(child) == "a":
        return _link(child, "{} ({})")
    return _text(child) if tag_of(child) in INLINE else f"\n{_text(child)}\n"


def _link(node: Node, form: str) -> str:
    """A label with its address, unless the label says it already."""
    label, href = _text(node).strip(), attribute(node, "href")
    scheme, _, rest = href.partition(":")
    if scheme in ("tel", "sms"):
        said = not _digits(rest) or _digits(rest) in _digits(label)
    else:
        rest = rest if scheme == "mailto" else href
        said = rest in label
    return label if said else form.format(label, rest)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
