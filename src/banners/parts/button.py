"""The gradient pill that is the banner's call to action, and its quiet sister."""

from __future__ import annotations

from typing import Literal

from banners.css import stylesheet_beside
from banners.link import Link
from banners.parts.inline import text_element
from banners.rendering import Drawable, Rendering, compose

Look = Literal["loud", "quiet"]


def button(to: Link, look: Look = "loud") -> Rendering:
    """A link that looks like a button.

    Args:
        to: What it says and where it leads.
        look: `loud` for the filled pill, `quiet` for the outlined one.
    """
    names = f"bn-button bn-button-{look}"
    return text_element("a", to.content, names, **to.attributes).with_sheets(
        stylesheet_beside(__file__)
    )


def actions(*buttons: Drawable) -> Rendering:
    """Buttons in a row, below one another where they do not fit."""
    return compose("div", *buttons, class_name="bn-actions", sheets=(stylesheet_beside(__file__),))
