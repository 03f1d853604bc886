"""Lengths as numbers of pixels, for places whose programs cannot calculate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import tinycss2


@dataclass(frozen=True, slots=True)
class Measure:
    """What relative lengths are relative to, in px.

    Attributes:
        em: The font size.
        container: The width of the container, and of the viewport.
        whole: What 100% is.
    """

    em: float
    container: float
    whole: float


@lru_cache(maxsize=8192)
def pixels(value: str, measure: Measure) -> float | None:
    """Work out a length, `calc()`, `min()`, `max()` and `clamp()` included.

    Args:
        value: A single length without `var()`.
        measure: What it is relative to.

    Returns:
        The px, or None for what is no length, such as `auto`.
    """
    try:
        return _sum(tinycss2.parse_component_value_list(value, skip_comments=True), measure)
    except (ValueError, ZeroDivisionError):
        return None


def number(value: str) -> float | None:
    """A number without a unit, or None."""
    nodes = _solid(tinycss2.parse_component_value_list(value))
    return float(nodes[0].value) if len(nodes) == 1 and nodes[0].type == "number" else None


@lru_cache(maxsize=4096)
def words(value: str) -> tuple[str, ...]:
    """The parts of a value that spaces separate, functions whole and commas kept."""
    found: list[str] = []
    word = ""
    for node in tinycss2.parse_component_value_list(value):
        if node.type == "whitespace":
            found.append(word)
            word = ""
        else:
            word += node.serialize()
    return tuple(part for part in (*found, word) if part)


def _sum(nodes: Iterable[Any], measure: Measure) -> float:
    total, sign = 0.0, 1.0
    term: list[Any] = []
    for node in _solid(nodes):
        if term and node in ("+", "-"):
            total += sign * _product(term, measure)
            sign, term = -1.0 if node == "-" else 1.0, []
        else:
            term.append(node)
    return total + sign * _product(term, measure)


def _product(nodes: list[Any], measure: Measure) -> float:
    if len(nodes) % 2 == 0:
        raise ValueError("a product lacks a factor")
    result = _factor(nodes[0], measure)
    for operator, node in zip(nodes[1::2], nodes[2::2], strict=True):
        if operator == "*":
            result *= _factor(node, measure)
        elif operator == "/":
            result /= _factor(node, measure)
        else:
            raise ValueError("an operator is missing")
    return result


def _factor(node: Any, measure: Measure) -> float:
    if node.type == "number":
        return float(node.value)
    if node.type == "percentage":
        return float(node.value) * measure.whole / 100
    if node.type == "dimension":
        return float(node.value) * _unit(node.lower_unit, measure)
    if node.type == "() block":
        return _sum(node.content, measure)
    if node.type == "function":
        return _function(node, measure)
    raise ValueError(f"{node.serialize()} is no length")


def _unit(name: str, measure: Measure) -> float:
    units = {
        "px": 1.0,
        "pt": 4 / 3,
        "em": measure.em,
        "rem": 16.0,
        "ch": measure.em / 2,
        "cqi": measure.container / 100,
        "cqw": measure.container / 100,
        "vw": measure.container / 100,
    }
    if name not in units:
        raise ValueError(f"{name} is no unit of length")
    return units[name]


def _function(node: Any, measure: Measure) -> float:
    values = [_sum(group, measure) for group in _arguments(node)]
    if node.lower_name == "calc" and len(values) == 1:
        return values[0]
    if node.lower_name == "clamp" and len(values) == 3:
        return max(values[0], min(values[1], values[2]))
    if node.lower_name in ("min", "max"):
        return min(values) if node.lower_name == "min" else max(values)
    raise ValueError(f"{node.name}() is no length")


def _arguments(node: Any) -> list[list[Any]]:
    groups: list[list[Any]] = [[]]
    for argument in node.arguments:
        if argument == ",":
            groups.append([])
        else:
            groups[-1].append(argument)
    return groups


def _solid(nodes: Iterable[Any]) -> list[Any]:
    return [node for node in nodes if node.type != "whitespace"]
