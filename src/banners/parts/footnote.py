"""Small print: terms of an offer, a disclaimer."""

from __future__ import annotations

from pathlib import Path

from banners.css import read_stylesheet
from banners.parts.inline import text_element
from banners.rendering import Rendering
from banners.text import Content

_SHEET = read_stylesheet(Path(__file__).with_suffix(".css"))


def footnote(pieces: Content) -> Rendering:
    """A small paragraph below everything else."""
    return text_element("p", pieces, "bn-footnote").with_sheets(_SHEET)
