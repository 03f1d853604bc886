"""What a person wants to know before booking: names and values."""

from __future__ import annotations

from typing import Literal

from banners.css import stylesheet_beside
from banners.rendering import Drawable, Rendering, compose

Look = Literal["rows", "columns"]
Fact = tuple[str, Drawable | str]


def facts(pairs: tuple[Fact, ...], look: Look) -> Rendering:
    """A description list.

    Args:
        pairs: Each a name and its value.
        look: `rows` for a ticket with a line between the facts, `columns` for
            facts beside one another.
    """
    entries = [_entry(name, value, look) for name, value in pairs]
    return compose(
        "dl", *entries, class_name=f"bn-facts-{look}", sheets=(stylesheet_beside(__file__),)
    )


def _entry(name: str, value: Drawable | str, look: Look) -> Rendering:
    term = compose("dt", name, class_name="bn-fact-name")
    detail = compose("dd", value, class_name="bn-fact-value")
    return compose("div", term, detail, class_name=f"bn-fact-{look}")
