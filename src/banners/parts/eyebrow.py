"""The pill above a headline that says what kind of offer this is."""

from __future__ import annotations

from pathlib import Path

from banners.css import read_stylesheet
from banners.parts.inline import text_element
from banners.rendering import Rendering
from banners.text import Content

_SHEET = read_stylesheet(Path(__file__).with_suffix(".css"))


def eyebrow(pieces: Content) -> Rendering:
    """A short label in capitals, in a pill."""
    return text_element("p", pieces, "bn-eyebrow").with_sheets(_SHEET)
