"""The pill above a headline that says what kind of offer this is."""

from __future__ import annotations

from banners.css import stylesheet_beside
from banners.parts.inline import text_element
from banners.rendering import Rendering
from banners.text import Content


def eyebrow(pieces: Content) -> Rendering:
    """A short label in capitals, in a pill."""
    return text_element("p", pieces, "bn-eyebrow").with_sheets(stylesheet_beside(__file__))
