"""Read our stylesheets: flat selectors, so that nothing later needs a selector engine."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import tinycss2

from banners.css.sheet import Declaration, Rule, Selector, Stylesheet
from banners.css.tokens import check_prelude, check_token, is_name, refusal, unwritable
from banners.errors import CssError

_CONDITIONS = ("media", "container", "supports")


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
    if not isinstance(text, str):
        raise CssError(f"{place} is {text!r}, not a string")
    if found := unwritable(text):
        line, column = _place_of(found.start(), text)
        raise CssError(f"{place}:{line}:{column}: {found[0]!r} cannot stand in a <style> element")
    nodes = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    return tuple(_rules(nodes, place, condition=""))


def _place_of(index: int, text: str) -> tuple[int, int]:
    *above, start = text[:index].split("\n")
    return len(above) + 1, len(start) + 1


def _rules(nodes: Iterable[Any], place: str, condition: str) -> Iterator[Rule]:
    for node in nodes:
        if node.type == "qualified-rule":
            yield from _split(_rule(node, place, condition))
        elif node.type == "at-rule" and node.lower_at_keyword in _CONDITIONS and not condition:
            prelude = minified(node.prelude, place)
            check_prelude(node.prelude, place)
            inner = tinycss2.parse_blocks_contents(
                node.content or (), skip_comments=True, skip_whitespace=True
            )
            yield from _rules(inner, place, f"@{node.lower_at_keyword} {prelude}")
        else:
            allowed = ", ".join(f"@{name}" for name in _CONDITIONS)
            raise refusal(node, place, f"only class rules and {allowed} stand here")


def _rule(node: Any, place: str, condition: str) -> Rule:
    selectors = tuple(_selectors(node, place))
    body = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    return Rule(selectors, tuple(_declaration(item, place) for item in body), condition)


def _split(rule: Rule) -> Iterator[Rule]:
    """The selectors without a state in a rule of their own: it holds where states are dropped."""
    for has_state in (False, True):
        selectors = tuple(s for s in rule.selectors if bool(s.state) == has_state)
        if selectors:
            yield replace(rule, selectors=selectors)


def _selectors(node: Any, place: str) -> Iterator[Selector]:
    for text in tinycss2.serialize(node.prelude).split(","):
        dot, _, rest = text.strip().partition(".")
        name, colon, state = rest.partition(":")
        if dot or not is_name(name) or (colon and not is_name(state.removeprefix(":"))):
            raise refusal(
                node, place, f"selector {text.strip()!r} is not .name, .name:state or .name::before"
            )
        yield Selector(name, colon + state)


def _declaration(node: Any, place: str) -> Declaration:
    if node.type != "declaration":
        raise refusal(node, place, "only declarations stand inside a rule")
    if node.important:
        raise refusal(node, place, f"{node.name}: the target adds !important, leave it out")
    if not is_name(node.name):
        raise refusal(node, place, f"{node.name!r} is no name of a property")
    name = node.name if node.name.startswith("--") else node.lower_name
    value = minified(node.value, place)
    # An escape may have stood for what the text itself does not hold.
    if found := unwritable(value):
        raise refusal(node, place, f"{found[0]!r} cannot stand in a <style> element")
    return Declaration(name, value)


def minified(nodes: Iterable[Any], place: str) -> str:
    """Write component values with no more white space than they need.

    Raises:
        CssError: A token is in error.
    """
    return str(tinycss2.serialize(_tight(nodes, place)))


def _tight(nodes: Iterable[Any], place: str) -> list[Any]:
    tight: list[Any] = []
    for node in nodes:
        check_token(node, place)
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
        if node.lower_name == "var":
            _check_variable(node, place)
            node.name = "var"
    elif node.type.endswith(" block"):
        node.content = _tight(node.content, place)
    return node


def _check_variable(node: Any, place: str) -> None:
    name, *rest = node.arguments or [None]
    is_property = getattr(name, "type", "") == "ident" and name.value.startswith("--")
    if not is_property or not is_name(name.value) or (rest and rest[0] != ","):
        raise refusal(node, place, "write var(--name), or var(--name, fallback)")
