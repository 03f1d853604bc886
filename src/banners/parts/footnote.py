"""Small print: terms of an offer, a disclaimer."""

from __future__ import annotations

from banners.css import stylesheet_beside
from banners.parts.inline import text_element
from banners.rendering import Rendering
from banners.text import Content


def footnote(pieces: Content) -> Rendering:
    """A small paragraph below everything else."""
    return text_element("p", pieces, "bn-footnote").with_sheets(stylesheet_beside(__file__))
