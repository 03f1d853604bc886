"""The headline, at the level the page around it needs."""

from __future__ import annotations

from banners.css import stylesheet_beside
from banners.parts.inline import text_element
from banners.rendering import Rendering
from banners.text import Content, plain

LONG = 44
"""Characters from which a headline is set smaller, so that it keeps to three lines."""


def headline(pieces: Content, level: int | None) -> Rendering:
    """A headline.

    Args:
        pieces: What it says.
        level: 1 to 6 for a heading, None for a paragraph that looks like one.
    """
    names = "bn-headline bn-headline-long" if len(plain(pieces)) >= LONG else "bn-headline"
    return text_element(f"h{level}" if level else "p", pieces, names).with_sheets(
        stylesheet_beside(__file__)
    )
