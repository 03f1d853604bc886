"""Read a stylesheet back, nested rules included, with the parser that the library uses too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import tinycss2


class Found(NamedTuple):
    """A rule: the at-rules around it, its selectors as they stand there, what it declares."""

    condition: str
    selectors: tuple[str, ...]
    declarations: tuple[Any, ...]
    depth: int


def rules(css: str) -> list[Found]:
    """Every rule in order, an outer one before those inside of it."""
    return list(_rules(tinycss2.parse_stylesheet(css, skip_whitespace=True), "", 0))


def class_names(css: str) -> set[str]:
    """Every class that a selector names."""
    return {
        name
        for rule in rules(css)
        for selector in rule.selectors
        for name in re.findall(r"\.([a-zA-Z_][\w-]*)", selector)
    }


def _rules(nodes: list[Any], condition: str, depth: int) -> Iterator[Found]:
    for node in nodes:
        assert node.type != "error", node.message
        if node.type == "declaration":
            continue
        inner = tinycss2.parse_blocks_contents(node.content, skip_whitespace=True)
        prelude = tinycss2.serialize(node.prelude).strip()
        if node.type == "at-rule":
            yield from _rules(inner, f"{condition}@{node.at_keyword} {prelude}", depth)
        else:
            declared = tuple(each for each in inner if each.type == "declaration")
            yield Found(condition, tuple(prelude.split(",")), declared, depth)
            yield from _rules(inner, condition, depth + 1)
