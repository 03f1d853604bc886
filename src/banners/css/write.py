"""Write rules and declarations as short CSS text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Any

import tinycss2

from banners.css.sheet import Declaration, Rule


def write_declarations(declarations: Iterable[Declaration], important: bool = False) -> str:
    """Write declarations in one line, without a last semicolon."""
    suffix = "!important" if important else ""
    return ";".join(f"{d.name}:{d.value}{suffix}" for d in declarations)


def write_rules(rules: Iterable[Rule], scope: str = "", important: bool = False) -> str:
    """Write rules in one line, each condition once for the rules in a row that share it.

    Args:
        rules: In the order of the cascade.
        scope: What stands in front of every selector, such as `.bn-3fa9c1 `.
        important: Whether every declaration is `!important`.
    """
    text = ""
    for condition, group in groupby(rules, key=lambda rule: rule.condition):
        inner = "".join(_rule(rule, scope, important) for rule in group)
        text += f"{_tight(condition)}{{{inner}}}" if condition else inner
    return text


def single_quoted(text: str) -> str:
    """The same CSS with every string in single quotes, inside of functions too."""
    nodes = tinycss2.parse_component_value_list(text)
    _quote(nodes)
    return str(tinycss2.serialize(nodes))


def _quote(nodes: Iterable[Any]) -> None:
    for node in nodes:
        if node.type == "string":
            inner = str(node.serialize())[1:-1].replace('\\"', '"')
            node.representation = "'" + inner.replace("'", "\\27 ").replace('"', "\\22 ") + "'"
        _quote(getattr(node, "arguments", getattr(node, "content", None)) or ())


def _rule(rule: Rule, scope: str, important: bool) -> str:
    selectors = ",".join(f"{scope}{selector}" for selector in rule.selectors)
    return f"{selectors}{{{write_declarations(rule.declarations, important)}}}"


def _tight(condition: str) -> str:
    """A condition without the space that means nothing: behind the keyword, behind a colon."""
    return re.sub(r"^(@[a-z]+) (?=\()", r"\1", condition).replace(": ", ":")
