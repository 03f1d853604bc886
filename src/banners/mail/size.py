"""Lengths at two widths: a mail has 600 px, and on a phone what the phone has."""

from __future__ import annotations

from dataclasses import dataclass

from banners.css.numbers import Measure, pixels

WIDE = 600.0
"""The width that mail programs on desks give without a scroll bar."""

PHONE = 351.0
"""A phone of 375 px, less the margin of a document at both sides."""


@dataclass(frozen=True, slots=True)
class Size:
    """A length.

    Attributes:
        wide: In a mail of full width, in px.
        phone: On a phone, in px.
    """

    wide: float
    phone: float

    def __add__(self, other: Size) -> Size:
        return Size(self.wide + other.wide, self.phone + other.phone)

    def __sub__(self, other: Size) -> Size:
        return Size(self.wide - other.wide, self.phone - other.phone)

    def at_least(self, other: Size) -> Size:
        """The larger one at each width."""
        return Size(max(self.wide, other.wide), max(self.phone, other.phone))

    def at_most(self, other: Size) -> Size:
        """The smaller one at each width."""
        return Size(min(self.wide, other.wide), min(self.phone, other.phone))

    def times(self, factor: float) -> Size:
        """As many times as long."""
        return Size(self.wide * factor, self.phone * factor)


NOTHING = Size(0, 0)
TEXT = Size(16, 16)


def size(value: str, em: Size, whole: Size) -> Size | None:
    """Work out a length at both widths.

    Args:
        value: The length without `var()`.
        em: The font size.
        whole: What 100% is.

    Returns:
        None for what is no length, such as `auto`.
    """
    wide = pixels(value, Measure(em.wide, WIDE, whole.wide))
    phone = pixels(value, Measure(em.phone, PHONE, whole.phone))
    return None if wide is None or phone is None else Size(wide, phone)
