"""Short statements in a row: what reassures, or facts in brief."""

from __future__ import annotations

from banners.css import stylesheet_beside
from banners.rendering import Drawable, Rendering, compose


def points(items: tuple[Drawable | str, ...]) -> Rendering:
    """A list whose entries stand beside one another, each behind a dot."""
    return compose(
        "ul",
        *(_point(item) for item in items),
        class_name="bn-points",
        sheets=(stylesheet_beside(__file__),),
        role="list",  # Safari forgets it where list-style is none
    )


def _point(item: Drawable | str) -> Rendering:
    dot = compose("span", class_name="bn-dot", aria_hidden="true")
    return compose("li", dot, compose("span", item), class_name="bn-point")
