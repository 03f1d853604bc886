"""The surface every banner stands on: fill, edge, corners, shadow, base text."""

from __future__ import annotations

from typing import Literal

from banners.css import stylesheet_beside
from banners.rendering import Drawable, Rendering, compose

Align = Literal["center", "start"]


def card(*children: Drawable, align: Align, class_name: str = "") -> Rendering:
    """Put parts onto the surface.

    Args:
        children: The parts, decoration last: it is read last where styles are
            stripped, and painted above the text as in the reference.
        align: Where lines of text and rows of buttons stand.
        class_name: The component's own classes, for its layout.
    """
    names = f"bn-card bn-align-{align} {class_name}".strip()
    return compose("section", *children, class_name=names, sheets=(stylesheet_beside(__file__),))
