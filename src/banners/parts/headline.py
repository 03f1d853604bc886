"""The headline, at the level the page around it needs."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, get_args

from banners.css import stylesheet_beside
from banners.errors import one_of
from banners.parts.inline import text_element
from banners.rendering import Rendering
from banners.text import Content, Paragraphs, paragraphs, plain

HeadingLevel = Literal[1, 2, 3, 4, 5, 6]

LONG = 44
"""Characters from which a headline is set smaller, so that it keeps to three lines."""


def headline(pieces: Content, level: HeadingLevel | None) -> Rendering:
    """A headline.

    Args:
        pieces: What it says.
        level: 1 to 6 for a heading, None for a paragraph that looks like one.
    """
    names = "bn-headline bn-headline-long" if len(plain(pieces)) >= LONG else "bn-headline"
    return text_element(f"h{level}" if level else "p", pieces, names).with_sheets(
        stylesheet_beside(__file__)
    )


def check_level(level: object) -> None:
    """Check the field `heading_level`.

    Raises:
        FieldError: It is no level of a heading, nor None.
    """
    one_of("heading_level", level, (None, *get_args(HeadingLevel)))


def titled(drawn: Rendering, title: Content, body: Paragraphs | None) -> Rendering:
    """The same rendering, as a document by its headline and described by its text."""
    texts = paragraphs(body, "body") if body else ()
    return replace(drawn, title=plain(title), description=" ".join(map(plain, texts)))
