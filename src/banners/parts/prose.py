"""Running text: one or several paragraphs."""

from __future__ import annotations

from banners.css import stylesheet_beside
from banners.parts.inline import text_element
from banners.rendering import Rendering, compose
from banners.text import Content


def prose(texts: tuple[Content, ...]) -> Rendering:
    """Paragraphs in the light running face.

    Args:
        texts: The content of each paragraph.
    """
    names = ("bn-paragraph", *["bn-paragraph bn-paragraph-next"] * (len(texts) - 1))
    inner = [text_element("p", text, name) for text, name in zip(texts, names, strict=True)]
    return compose("div", *inner, class_name="bn-prose", sheets=(stylesheet_beside(__file__),))
