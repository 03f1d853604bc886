"""What text inherits, and what it is without."""

from __future__ import annotations

from collections.abc import Mapping

Style = dict[str, str]

INHERITED = (
    "color",
    "font-style",
    "font-weight",
    "font-size",
    "line-height",
    "font-family",
    "letter-spacing",
    "text-transform",
    "text-align",
)
INITIAL: Mapping[str, str] = {
    "font-style": "normal",
    "font-weight": "400",
    "font-size": "16px",
    "line-height": "normal",
    "letter-spacing": "normal",
    "text-transform": "none",
    "text-align": "start",
}


def inherited(style: Style, outer: Style) -> Style:
    """The text properties an element's children see."""
    return {**outer, **{name: style[name] for name in INHERITED if name in style}}


def effective(declared: tuple[tuple[str, str], ...]) -> Style:
    """Declarations by name, without those that a later shorthand sets anew."""
    style: Style = {}
    for name, value in declared:
        for overridden in [earlier for earlier in style if _resets(name, earlier)]:
            del style[overridden]
        style[name] = value
    return style


def _resets(later: str, earlier: str) -> bool:
    """Whether a declaration leaves nothing of an earlier one: the same, or its shorthand."""
    return earlier == later or (earlier.startswith(f"{later}-") and earlier != "border-radius")
