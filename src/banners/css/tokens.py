"""What may stand in our CSS, token by token, and how an error names its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from banners.errors import CssError

_UNWRITABLE = re.compile("[\x00\ud800-\udfff]|</|<!--")
_NAME = re.compile(r"-?-?[A-Za-z][\w-]*")
_PRELUDE = ("ident", "function", "() block", "number", "percentage", "dimension")
_LOADERS = (
    *("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"),
    *("-webkit-cross-fade", "element", "-moz-element", "paint"),
)
_BLANK = ("whitespace", "comment")
_PRELUDE_SIGNS = frozenset(":,<>=/+-*")


def unwritable(text: str) -> re.Match[str] | None:
    """Where a text holds what no `<style>` can carry: NUL, a lone surrogate, its own end."""
    return _UNWRITABLE.search(text)


def is_name(text: str) -> bool:
    """Whether a text is a name that means the same written as it is, without escapes."""
    return _NAME.fullmatch(text) is not None


def loader(node: Any) -> str:
    """The name of the function, if it shows what is not in the CSS: a file, or the page."""
    name = "url" if node.type == "url" else str(getattr(node, "lower_name", ""))
    return name if name in _LOADERS else ""


def check_token(node: Any, place: str) -> None:
    """Refuse what a value cannot hold; what stands inside of it is not looked at.

    Raises:
        CssError: The token is in error, or would mean something else where it is written.
    """
    if node.type == "error":
        raise refusal(node, place, node.message)
    if name := loader(node):
        raise refusal(node, place, f"{name}() is not allowed: a banner loads nothing by its CSS")
    if node.type == "function" and not is_name(node.name):
        raise refusal(node, place, f"{node.name!r} is no name of a function")
    if node.type == "{} block" or node in (";", "!"):
        raise refusal(node, place, "a value holds no '{', ';' or '!'")


def check_prelude(nodes: Iterable[Any], place: str) -> None:
    """Refuse what does not belong between an at-rule's name and its block.

    Raises:
        CssError: A token is no name, number, bracket or comparison.
    """
    for node in nodes:
        name = getattr(node, "name", "") or (node.value if node.type == "ident" else "a")
        is_sign = node.type == "literal" and node.value in _PRELUDE_SIGNS
        if not (is_sign or node.type in _PRELUDE + _BLANK) or not is_name(name):
            raise refusal(node, place, "a condition holds names, numbers, brackets and : < > = /")
        check_prelude(getattr(node, "arguments", getattr(node, "content", ())), place)


def refusal(node: Any, place: str, why: str) -> CssError:
    """Word an error with its place as `file:line:column`."""
    return CssError(f"{place}:{node.source_line}:{node.source_column}: {why}")
