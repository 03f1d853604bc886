"""Glow and ornaments: seen, never read, and nothing depends on them."""

from __future__ import annotations

from banners.css import stylesheet_beside
from banners.rendering import Rendering, compose


def glow() -> Rendering:
    """A blurred light in the upper corner, at the end of the line."""
    return compose(
        "div", class_name="bn-glow", sheets=(stylesheet_beside(__file__),), aria_hidden="true"
    )


def ornament(glyph: str, corner: str) -> Rendering:
    """A large pale glyph.

    Args:
        glyph: One character, such as ✦.
        corner: `start` for the upper corner where lines start, `end` for the
            lower one where they end.
    """
    names = f"bn-ornament bn-ornament-{corner}"
    return compose(
        "div", glyph, class_name=names, sheets=(stylesheet_beside(__file__),), aria_hidden="true"
    )
