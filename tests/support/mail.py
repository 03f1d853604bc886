"""A mail taken apart: every element, attribute and declaration, and who sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import html5lib
import tinycss2

_INSIDE = re.compile(r"\[if mso\]>(.*)<!\[endif\]", re.DOTALL)


@dataclass(frozen=True)
class Use:
    """Something of HTML or CSS that a mail uses.

    Attributes:
        kind: `element`, `attribute`, `declaration`, `unit`, `function`, or where
            in a stylesheet it stands: `at-rule`, `state`, `head`.
        name: What it is called.
        value: Its value as it is written.
        tag: The element it belongs to.
        style: All declarations of that element.
        attributes: All attributes of that element.
        in_word: Whether Outlook for Windows sees it.
        in_ghost: Whether a table that only Outlook for Windows sees is around it.
    """

    kind: str
    name: str
    value: str
    tag: str
    style: tuple[tuple[str, str], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    in_word: bool = True
    in_ghost: bool = False


def parsed(html: str) -> Element:
    """The whole document, comments included."""
    return html5lib.parse(html, namespaceHTMLElements=False)


def uses(html: str) -> Iterator[Use]:
    """Everything a mail uses."""
    yield from _element(parsed(html), in_word=True, in_ghost=False)


def for_word(html: str) -> list[str]:
    """What the comments say that only Outlook for Windows reads."""
    comments = (e.text or "" for e in parsed(html).iter() if not isinstance(e.tag, str))
    return [found[1] for text in comments if (found := _INSIDE.search(text))]


def declarations(style: str) -> list[tuple[str, str]]:
    """Names and values of a style attribute."""
    nodes = tinycss2.parse_blocks_contents(style)
    assert not [node for node in nodes if node.type == "error"], style
    return [
        (node.lower_name, tinycss2.serialize(node.value).strip())
        for node in nodes
        if node.type == "declaration"
    ]


def _element(element: Element, in_word: bool, in_ghost: bool) -> Iterator[Use]:
    style = tuple(declarations(element.get("style", "")))
    attributes = tuple(element.attrib.items())
    common = (str(element.tag), style, attributes, in_word, in_ghost)
    yield Use("element", str(element.tag), "", *common)
    for name, value in attributes:
        yield Use("attribute", name, value, *common)
    for name, value in style:
        yield Use("declaration", name, value, *common)
        yield from (Use(*found, *common) for found in _values(value))
    if element.tag == "style":
        yield from _sheet(element.text or "")
    yield from _children(element, in_word, in_ghost)


def _children(element: Element, in_word: bool, in_ghost: bool) -> Iterator[Use]:
    for child in element:
        if isinstance(child.tag, str):
            yield from _element(child, in_word, in_ghost)
            continue
        text = child.text or ""
        if "[if !mso]" in text or text == "<![endif]":
            in_word = text == "<![endif]"
        in_ghost = (in_ghost or "<td" in text) and not text.endswith("</table><![endif]")


def _values(value: str) -> Iterator[tuple[str, str, str]]:
    for node in tinycss2.parse_component_value_list(value):
        if node.type == "dimension":
            yield "unit", node.lower_unit, value
        elif node.type == "function":
            yield "function", node.lower_name, value


def _sheet(text: str) -> Iterator[Use]:
    for rule in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
        assert rule.type != "error", text
        if rule.type == "at-rule":
            condition = tinycss2.serialize(rule.prelude)
            yield Use("at-rule", rule.lower_at_keyword, condition, "style")
            yield from _sheet(tinycss2.serialize(rule.content))
        else:
            yield from _rule(rule)


def _rule(rule: tinycss2.ast.QualifiedRule) -> Iterator[Use]:
    selector = tinycss2.serialize(rule.prelude).strip()
    style = tuple(declarations(tinycss2.serialize(rule.content)))
    if ":" in selector:
        yield Use("state", selector.partition(":")[2], selector, "style")
    # Word has neither states nor conditions, and all our rules have one of them.
    for name, value in style:
        yield Use("head", name, value, "style", style, in_word=False)
