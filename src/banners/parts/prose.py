"""Running text: one or several paragraphs."""

from __future__ import annotations

from pathlib import Path

from banners.css import read_stylesheet
from banners.parts.inline import text_element
from banners.rendering import Rendering, compose
from banners.text import Content

_SHEET = read_stylesheet(Path(__file__).with_suffix(".css"))


def prose(texts: tuple[Content, ...]) -> Rendering:
    """Paragraphs in the light running face.

    Args:
        texts: The content of each paragraph.
    """
    names = ("bn-paragraph", *["bn-paragraph bn-paragraph-next"] * (len(texts) - 1))
    inner = [text_element("p", text, name) for text, name in zip(texts, names, strict=True)]
    return compose("div", *inner, class_name="bn-prose", sheets=(_SHEET,))
