"""The gradient pill that is the banner's call to action, and its quiet sister."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from banners.css import read_stylesheet
from banners.link import Link
from banners.parts.inline import text_element
from banners.rendering import Drawable, Rendering, compose

Look = Literal["loud", "quiet"]

_SHEET = read_stylesheet(Path(__file__).with_suffix(".css"))


def button(to: Link, look: Look = "loud") -> Rendering:
    """A link that looks like a button.

    Args:
        to: What it says and where it leads.
        look: `loud` for the filled pill, `quiet` for the outlined one.
    """
    names = f"bn-button bn-button-{look}"
    return text_element("a", to.content, names, **to.attributes).with_sheets(_SHEET)


def actions(*buttons: Drawable) -> Rendering:
    """Buttons in a row, below one another where they do not fit."""
    return compose("div", *buttons, class_name="bn-actions", sheets=(_SHEET,))
