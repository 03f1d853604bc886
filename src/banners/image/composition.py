"""How a banner is laid out on a surface of a given size; its shape decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from banners.css import Declaration, Rule, Selector, Stylesheet, stylesheet_beside

_SHEETS = Path(__file__).parent / "sheets"

# From the part that is missed least to the one that is missed most.
_ORDER = (
    "footnote",
    "contact",
    "points",
    "details",
    "own_parts",
    "size of body",
    "second_paragraph",
    "eyebrow",
    "second_button",
    "body",
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """Sizes the headline may have, in units, and how many lines.

    Attributes:
        lines: At most so many.
        largest: Tried first.
        smallest: Tried last.
    """

    lines: int
    largest: float
    smallest: float


@dataclass(frozen=True, slots=True)
class Composition:
    """A way to lay out.

    Attributes:
        sheets: Its stylesheets, by name.
        unit: What all its sizes are multiples of, from width and height.
        attempts: The sizes of the headline, the next when one does not fit
            whatever is left out.
        legible: No text is smaller, in px.
        never: Parts that are left out from the beginning.
    """

    sheets: tuple[str, ...]
    unit: Callable[[int, int], float]
    attempts: tuple[Attempt, ...]
    legible: float = 11
    never: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[str, ...]:
        """The parts that may be left out, in that order."""
        return tuple(name for name in _ORDER if name not in self.never)

    def stylesheets(self, width: int, height: int) -> tuple[Stylesheet, ...]:
        """The stylesheets for a surface, in the order of the cascade."""
        unit = Declaration("--bn-unit", f"{round(self.unit(width, height), 3)}px")
        read = (stylesheet_beside(str(_SHEETS / name)) for name in ("canvas", *self.sheets, "bare"))
        return (Stylesheet((Rule((Selector("bn-canvas"),), (unit,)),)), *read)


def _by_area(width: int, height: int) -> float:
    return sqrt(width * height) / 100


def _by_height(width: int, height: int) -> float:
    return min(height, width / 5) / 100


_POSTER = (Attempt(5, 13, 6.6), Attempt(8, 6.6, 3.4))

WIDE = Composition(("column",), _by_area, _POSTER, never=("contact", "footnote"))
COLUMN = Composition(("column",), _by_area, _POSTER, never=("contact",))
TALL = Composition(("column", "tall"), _by_area, (Attempt(6, 13, 5.6), Attempt(8, 6.6, 3.4)))
TILE = Composition(
    ("tile",),
    _by_area,
    (Attempt(4, 13.5, 8.4), Attempt(7, 8.4, 4)),
    never=("contact", "details", "footnote", "second_button"),
)
ROW = Composition(
    ("row",),
    _by_area,
    (Attempt(3, 12.5, 6.4), Attempt(5, 6.4, 2.6)),
    never=("contact", "details", "footnote"),
)
BAR = Composition(
    ("bar",),
    _by_height,
    (Attempt(1, 42, 27), Attempt(2, 33, 24), Attempt(3, 26, 12)),
    never=_ORDER,
)


def composition(width: int, height: int) -> Composition:
    """The composition that suits a shape: bar, row, tile, column, or a tall column."""
    ratio = width / height
    if ratio >= 5 or height < 120:
        return BAR
    if ratio >= 2.6:
        return ROW
    if width * height < 400 * 400:
        return TILE
    if ratio <= 0.66:
        return TALL
    return WIDE if ratio >= 1.4 else COLUMN
