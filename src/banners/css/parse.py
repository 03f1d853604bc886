"""Read our stylesheets: flat selectors, so that nothing later needs a selector engine."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import tinycss2

from banners.css.sheet import Declaration, Rule, Selector, Stylesheet
from banners.errors import CssError

_CONDITIONS = ("media", "container")


@cache
def stylesheet_beside(module_file: str) -> Stylesheet:
    """Read the `.css` file beside a module when it is first drawn, and keep it.

    Args:
        module_file: The module's `__file__`.

    Raises:
        CssError: The file is not a stylesheet of flat class rules.
    """
    path = f"{os.path.splitext(module_file)[0]}.css"
    with open(path, encoding="utf-8") as file:
        return Stylesheet.parse(file.read(), place=os.path.basename(path))


def parse_rules(text: str, place: str) -> tuple[Rule, ...]:
    """Parse a whole stylesheet; see `Stylesheet.parse`."""
    for line, content in enumerate(text.splitlines(), 1):
        if "</" in content or "<!--" in content:
            raise CssError(f"{place}:{line}: '</' and '<!--' would end a <style> element")
    nodes = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    return tuple(_rules(nodes, place, condition=""))


def _rules(nodes: Iterable[Any], place: str, condition: str) -> Iterator[Rule]:
    for node in nodes:
        if node.type == "qualified-rule":
            yield _rule(node, place, condition)
        elif node.type == "at-rule" and node.lower_at_keyword in _CONDITIONS and not condition:
            prelude = minified(node.prelude, place)
            inner = tinycss2.parse_blocks_contents(
                node.content or (), skip_comments=True, skip_whitespace=True
            )
            yield from _rules(inner, place, f"@{node.lower_at_keyword} {prelude}")
        else:
            raise refusal(node, place, "only class rules, @media and @container stand here")


def _rule(node: Any, place: str, condition: str) -> Rule:
    selectors = tuple(_selectors(node, place))
    body = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    return Rule(selectors, tuple(_declaration(item, place) for item in body), condition)


def _selectors(node: Any, place: str) -> Iterator[Selector]:
    for text in tinycss2.serialize(node.prelude).split(","):
        dot, _, rest = text.strip().partition(".")
        name, colon, state = rest.partition(":")
        if dot or not _is_name(name) or (colon and not _is_name(state.removeprefix(":"))):
            raise refusal(
                node, place, f"selector {text.strip()!r} is not .name, .name:state or .name::before"
            )
        yield Selector(name, colon + state)


def _is_name(text: str) -> bool:
    return text.replace("-", "").replace("_", "").isalnum()


def _declaration(node: Any, place: str) -> Declaration:
    if node.type != "declaration":
        raise refusal(node, place, "only declarations stand inside a rule")
    if node.important:
        raise refusal(node, place, f"{node.name}: the target adds !important, leave it out")
    name = node.name if node.name.startswith("--") else node.lower_name
    return Declaration(name, minified(node.value, place))


def minified(nodes: Iterable[Any], place: str) -> str:
    """Write component values with no more white space than they need.

    Raises:
        CssError: A token is in error.
    """
    return str(tinycss2.serialize(_tight(nodes, place)))


def _tight(nodes: Iterable[Any], place: str) -> list[Any]:
    tight: list[Any] = []
    for node in nodes:
        if node.type == "error":
            raise refusal(node, place, node.message)
        if node.type == "url" or getattr(node, "lower_name", "") == "url":
            raise refusal(node, place, "url() is not allowed: a banner loads nothing by its CSS")
        if node.type == "comment" or (node.type == "whitespace" and _ends_open(tight)):
            continue
        if node == "," and tight and tight[-1].type == "whitespace":
            tight.pop()
        tight.append(_tight_inside(node, place))
    if tight and tight[-1].type == "whitespace":
        tight.pop()
    return tight


def _ends_open(tight: list[Any]) -> bool:
    return not tight or tight[-1].type == "whitespace" or tight[-1] == ","


def _tight_inside(node: Any, place: str) -> Any:
    if node.type == "whitespace":
        node.value = " "
    elif node.type == "function":
        node.arguments = _tight(node.arguments, place)
    elif node.type.endswith(" block"):
        node.content = _tight(node.content, place)
    return node


def refusal(node: Any, place: str, why: str) -> CssError:
    """Word an error with its place as `file:line:column`."""
    return CssError(f"{place}:{node.source_line}:{node.source_column}: {why}")
