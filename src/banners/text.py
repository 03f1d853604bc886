"""Inline content: plain text, emphasis, highlight, left-to-right runs, line breaks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal, TypeGuard

from banners.errors import TextError

Role = Literal["em", "strong", "ltr"]

_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")
INVISIBLE = frozenset(("Cc", "Cf", "Zl", "Zp", "Zs"))
"""The Unicode categories of controls, joiners and marks of direction, and white space."""

# Letters and marks of other categories that draw nothing alone (Unicode 16, 5.21).
_BLANKS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)


class _Break(Enum):
    LINE = "\n"

    def __repr__(self) -> str:
        return "line_break"


line_break: Final = _Break.LINE
"""A new line inside a text; a `"\\n"` in a string is only white space."""


@dataclass(frozen=True, slots=True)
class Span:
    """Content in an inline role; made by `em`, `strong` and `ltr`.

    Attributes:
        role: `em` for emphasis, `strong` for a highlight, `ltr` for a run that
            always reads from left to right.
        content: What stands inside, spans included.
    """

    role: Role
    content: Content


Inline = str | Span | _Break
Content = tuple[Inline, ...]
Text = Inline | tuple[Inline, ...]
Paragraphs = Text | tuple[Text, ...]


def em(*content: Inline) -> Span:
    """Emphasise: the golden italic of a headline.

    Raises:
        TextError: A piece is not text, or holds NUL or a lone surrogate.
    """
    return Span("em", inline(content, "em"))


def strong(*content: Inline) -> Span:
    """Highlight: the word in a sentence that should be seen first.

    Raises:
        TextError: A piece is not text, or holds NUL or a lone surrogate.
    """
    return Span("strong", inline(content, "strong"))


def ltr(*content: Inline) -> Span:
    """Isolate what reads from left to right in every script: numbers to call, codes.

    Raises:
        TextError: A piece is not text, or holds NUL or a lone surrogate.
    """
    return Span("ltr", inline(content, "ltr"))


def is_inline(value: object) -> TypeGuard[Inline]:
    """Whether a value is a piece of inline content."""
    return isinstance(value, (str, Span, _Break))


def inline(value: Text, field: str) -> Content:
    """Check one text and make it a tuple of inline pieces.

    Args:
        value: A string, a span, or a tuple of these.
        field: What an error calls it.

    Raises:
        TextError: It is something else, is blank, or cannot stand in HTML.
    """
    pieces = value if isinstance(value, tuple) else (value,)
    for piece in pieces:
        if not is_inline(piece):
            raise TextError(f"{field} holds {piece!r}: write a str, em(…), strong(…) or line_break")
        if isinstance(piece, str):
            checked(piece, field)
    if not is_visible(plain(pieces)):
        raise TextError(f"{field} is {value!r}: it needs at least one visible character")
    return pieces


def paragraphs(value: Paragraphs, field: str) -> tuple[Content, ...]:
    """Check one or several paragraphs.

    A tuple that holds `em`, `strong` or `line_break` directly is one paragraph;
    any other tuple has a paragraph in each of its items.

    Raises:
        TextError: A paragraph is no text, or the tuple mixes both readings.
    """
    if not isinstance(value, tuple):
        return (inline(value, field),)
    has_spans = any(isinstance(item, (Span, _Break)) for item in value)
    has_tuples = any(isinstance(item, tuple) for item in value)
    if has_spans and has_tuples:
        raise TextError(
            f"{field} is {value!r}: it mixes paragraphs with bare em(…) or strong(…); "
            "put each paragraph into a tuple of its own"
        )
    if has_spans:
        return (inline(_as_text(value), field),)
    if not value:
        raise TextError(f"{field} is an empty tuple: leave the field out instead")
    return tuple(inline(item, f"{field}[{index}]") for index, item in enumerate(value))


def _as_text(value: tuple[Text, ...]) -> Content:
    return tuple(item for item in value if not isinstance(item, tuple))


def plain(content: Content) -> str:
    """The text without its roles; a line break is a space."""
    return "".join(_plain(content))


def is_visible(text: str) -> bool:
    """Whether a text has a character that can be seen."""
    return any(unicodedata.category(c) not in INVISIBLE and not _BLANKS.match(c) for c in text)


def _plain(content: Content) -> Iterator[str]:
    for piece in content:
        if isinstance(piece, str):
            yield piece
        else:
            yield " " if isinstance(piece, _Break) else plain(piece.content)


def checked(text: str, field: str) -> str:
    """Refuse what no HTML document can carry.

    NUL is dropped or replaced by HTML parsers, and a lone surrogate has no
    UTF-8 (HTML Standard, 13.2.3.5; Unicode 16, D75).

    Raises:
        TextError: The text is no string, or holds one of these.
    """
    if not isinstance(text, str):
        raise TextError(f"{field} is {text!r}, not a string")
    if found := _FORBIDDEN.search(text):
        raise TextError(
            f"{field} is {text!r}: U+{ord(found[0]):04X} at {found.start()} cannot stand in HTML"
        )
    return text


def label(text: str | None, field: str) -> str | None:
    """Check an optional attribute text: None, or a visible string.

    Raises:
        TextError: It is blank or cannot stand in HTML.
    """
    if text is not None and not is_visible(checked(text, field)):
        raise TextError(f"{field} is {text!r}: leave it out or give it a visible character")
    return text
