"""Emphasis and highlight inside any text, and links in running text."""

from __future__ import annotations

from banners.link import Link
from banners.rendering import Rendering, compose, text_rules
from banners.text import Content


def text_element(tag: str, pieces: Content, class_name: str, **attributes: str) -> Rendering:
    """Inline content in one element, with the rules its roles need.

    Args:
        tag: The element's name.
        pieces: The content.
        class_name: The element's classes.
        attributes: The element's attributes.
    """
    return compose(tag, *pieces, class_name=class_name, sheets=(text_rules(),), **attributes)


def link(to: Link) -> Rendering:
    """A link in running text."""
    return text_element("a", to.content, "bn-link", **to.attributes)
