"""Custom properties, worked out before a browser sees them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import tinycss2

from banners.css.sheet import Declaration, Rule
from banners.errors import CssError


def fold(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Replace the custom properties that can only have one value.

    A property that a single rule sets, to a value of constants, and that no use
    gives a fallback for, is a constant: its value is written where it is used
    and its declaration goes. One that no rule sets leaves its fallback. All
    others stay, because two rules disagree about them: two themes in one
    snippet, or a dark sister.
    """
    counts = Counter(d.name for rule in rules for d in rule.declarations if _is_custom(d.name))
    with_fallback = {
        name
        for rule in rules
        for d in rule.declarations
        for name, has_fallback in _uses(d.value)
        if has_fallback
    }
    constants = {
        d.name: d.value
        for rule in rules
        if rule.always
        for d in rule.declarations
        if counts[d.name] == 1 and _is_custom(d.name) and d.name not in with_fallback
    }
    _drop_dependent(constants, frozenset(counts))
    folded = (_folded(rule, constants, frozenset(counts) - frozenset(constants)) for rule in rules)
    return tuple(rule for rule in folded if rule.declarations)


def _drop_dependent(constants: dict[str, str], known: frozenset[str]) -> None:
    """Drop what names a property that is set and no constant, until nothing does."""
    while dependent := [
        name
        for name, value in constants.items()
        if any(used in known and used not in constants for used, _ in _uses(value))
    ]:
        for name in dependent:
            del constants[name]


def substitute(value: str, environment: Mapping[str, str]) -> str:
    """Write a value without `var()`.

    Args:
        value: A declaration's value.
        environment: What the custom properties hold where it is used.

    Raises:
        CssError: A property is used that is not set and has no fallback.
    """
    return resolve(value, environment, frozenset())


def resolve(value: str, environment: Mapping[str, str], kept: frozenset[str]) -> str:
    """Write a value without the `var()` that are known here.

    Args:
        value: A declaration's value.
        environment: What custom properties hold where it is used.
        kept: The properties that stay, with their fallbacks.

    Raises:
        CssError: A property is used that is not set and has no fallback.
    """
    if "var(" not in value:
        return value
    return _resolve(value, tuple(sorted(environment.items())), kept)


def _folded(rule: Rule, constants: Mapping[str, str], kept: frozenset[str]) -> Rule:
    declarations = tuple(
        Declaration(d.name, _resolve(d.value, tuple(sorted(constants.items())), kept))
        for d in rule.declarations
        if d.name not in constants
    )
    return replace(rule, declarations=declarations)


@lru_cache(maxsize=4096)
def _resolve(value: str, environment: tuple[tuple[str, str], ...], kept: frozenset[str]) -> str:
    if "var(" not in value:
        return value
    known = dict(environment)
    return _replaced(tinycss2.parse_component_value_list(value), known, kept, depth=0)


def _replaced(nodes: list[Any], known: dict[str, str], kept: frozenset[str], depth: int) -> str:
    return "".join(_replaced_node(node, known, kept, depth) for node in nodes)


def _replaced_node(node: Any, known: dict[str, str], kept: frozenset[str], depth: int) -> str:
    if node.type == "() block":
        return f"({_replaced(node.content, known, kept, depth)})"
    if node.type != "function":
        return str(node.serialize())
    if node.lower_name != "var":
        return f"{node.name}({_replaced(node.arguments, known, kept, depth)})"
    name, fallback = _variable(node)
    if name in known:
        if depth > 20:
            raise CssError(f"{name} refers to itself")
        return _replaced(tinycss2.parse_component_value_list(known[name]), known, kept, depth + 1)
    if name in kept:
        inner = "" if fallback is None else "," + _replaced(fallback, known, kept, depth)
        return f"var({name}{inner})"
    if fallback is None:
        raise CssError(f"var({name}) is used, but nothing sets {name} and it has no fallback")
    return _replaced(fallback, known, kept, depth)


def _variable(node: Any) -> tuple[str, list[Any] | None]:
    """The property a `var()` names, and its fallback if it has one."""
    name = next(part for part in node.arguments if part.type == "ident")
    commas = [index for index, part in enumerate(node.arguments) if part == ","]
    return str(name.value), list(node.arguments[commas[0] + 1 :]) if commas else None


@lru_cache(maxsize=4096)
def _uses(value: str) -> frozenset[tuple[str, bool]]:
    """The custom properties that a value names, and whether with a fallback."""
    if "var(" not in value:
        return frozenset()
    return frozenset(_named(tinycss2.parse_component_value_list(value)))


def _named(nodes: list[Any]) -> set[tuple[str, bool]]:
    names: set[tuple[str, bool]] = set()
    for node in nodes:
        inner = getattr(node, "arguments", None) or getattr(node, "content", None) or []
        if node.type == "function" and node.lower_name == "var":
            names.add((_variable(node)[0], "," in inner))
        names |= _named(inner)
    return names


def _is_custom(name: str) -> bool:
    return name.startswith("--")
