"""Parts below one another, the first without the space that parts keep above."""

from __future__ import annotations

from banners.css import stylesheet_beside
from banners.rendering import Drawable, Rendering, compose


def flow(*children: Drawable) -> tuple[Rendering, ...]:
    """The parts, ready to stand below one another."""
    if not children:
        return ()
    first, *others = (child.rendering() for child in children)
    return (first.with_class("bn-first"), *others)


def columns(wide: tuple[Rendering, ...], narrow: tuple[Rendering, ...]) -> Rendering:
    """Two columns, one above the other where both do not fit.

    Args:
        wide: The parts of the column that takes the room.
        narrow: The parts of the column that is as wide as its content.
    """
    filled = [
        compose("div", *flow(*parts), class_name=f"bn-column-{name}")
        for name, parts in (("wide", wide), ("narrow", narrow))
        if parts
    ]
    return compose("div", *filled, class_name="bn-columns", sheets=(stylesheet_beside(__file__),))
