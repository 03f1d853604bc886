"""Isolate runs that read the other way, so that signs and digits keep their places.

Without it a price such as `$95–$120` is turned around in an Arabic sentence, and
an exclamation mark jumps to the other end of an English name.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from dataclasses import replace
from unicodedata import bidirectional

from banners.markup import (
    Child,
    Node,
    attribute,
    classes,
    element,
    refill,
    refilled,
    set_attribute,
    tag_of,
)
from banners.rendering import Rendering

_RIGHT_TO_LEFT = ("R", "AL")
_SPANS = ("bn-emphasis", "bn-highlight")


def isolated(rendering: Rendering, base: str) -> Rendering:
    """The same with an element of its own around each run of the other direction.

    Args:
        rendering: What may hold such runs.
        base: `ltr` or `rtl`; otherwise each line is taken to read as its first
            letter does.
    """

    def draw() -> Node:
        node = rendering.draw()
        _isolate(node, base)
        return node

    return replace(rendering, draw=draw)


def _isolate(node: Node, base: str) -> None:
    if attribute(node, "aria-hidden") == "true":
        return
    base = attribute(node, "dir") or base
    if any(_is_text(child) for child in node.children):
        fresh = list(_flat(_isolated(line, base) for line in _lines(node.children)))
        if fresh != node.children:
            refill(node, fresh)
    for child in node.children:
        if not isinstance(child, str):
            _isolate(child, base)


def _isolated(line: list[Child], base: str) -> list[Child]:
    text = "".join(map(_text, line))
    base = base if base in ("ltr", "rtl") else _first(text)
    other = "ltr" if base == "rtl" else "rtl"
    if _reads(text, other) and all(_is_plain(child) for child in line):
        return [refilled(element("span", dir=other), line)]
    return list(_flat(_spanned(child, other) for child in line))


def _spanned(child: Child, other: str) -> list[Child]:
    """A highlight of the other direction, with the space behind it outside."""
    if isinstance(child, str) or not _is_span(child) or attribute(child, "dir"):
        return [child]
    if not _reads(_text(child), other):
        return [child]
    inner = list(child.children)
    space = [" "] if inner[-1:] == [" "] else []
    refill(child, inner[:-1] if space else inner)
    set_attribute(child, "dir", other)
    return [child, *space]


def _lines(children: Iterable[Child]) -> Iterator[list[Child]]:
    line: list[Child] = []
    for child in children:
        if not isinstance(child, str) and tag_of(child) == "br":
            yield from (line, [child])
            line = []
        else:
            line.append(child)
    yield line


def _flat(lists: Iterable[list[Child]]) -> Iterator[Child]:
    return (child for each in lists for child in each)


def _is_text(child: Child) -> bool:
    return bool(child.strip()) if isinstance(child, str) else _is_span(child)


def _is_span(child: Child) -> bool:
    return not isinstance(child, str) and any(name in _SPANS for name in classes(child))


def _is_plain(child: Child) -> bool:
    return isinstance(child, str) or _is_span(child) or bool(attribute(child, "dir"))


def _text(child: Child) -> str:
    return html.unescape(child) if isinstance(child, str) else "".join(map(_text, child.children))


def _reads(text: str, direction: str) -> bool:
    """Whether all of a text reads in a direction; digits read from left to right."""
    kinds = set(map(bidirectional, text))
    if direction == "rtl":
        return bool(kinds.intersection(_RIGHT_TO_LEFT)) and "L" not in kinds
    return not kinds.intersection(_RIGHT_TO_LEFT) and bool(kinds & {"L", "EN"})


def _first(text: str) -> str:
    """The direction of the first letter."""
    for character in text:
        if (kind := bidirectional(character)) in ("L", *_RIGHT_TO_LEFT):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"
