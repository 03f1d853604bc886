"""Colours without transparency, and gradients taken apart, for programs that know no more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from banners.css.values import Color, Gradient
from banners.errors import CssError

_SIDES = {"top": 0, "right": 90, "bottom": 180, "left": 270}
_TURNS = {"deg": 1.0, "grad": 0.9, "rad": 57.29577951308232, "turn": 360.0}
_COLOR = re.compile(r"#[0-9a-f]{6}(?:[0-9a-f]{2})?\b")


@lru_cache(maxsize=4096)
def over(color: str, ground: str) -> str:
    """A colour as it looks on a solid ground, as `#rrggbb`.

    Simple alpha compositing (CSS Compositing 1, section 5).

    Raises:
        CssError: The text is no colour.
    """
    value = Color(color)
    alpha = int(value[7:] or "ff", 16) / 255
    pairs = zip(_bytes(value), _bytes(ground), strict=True)
    return _written([alpha * top + (1 - alpha) * below for top, below in pairs])


def mean(colors: Sequence[str]) -> str:
    """The colour in the middle of solid ones, channel by channel."""
    columns = zip(*(_bytes(color) for color in colors), strict=True)
    return _written([sum(column) / len(colors) for column in columns])


@dataclass(frozen=True, slots=True)
class Fill:
    """What fills an area, taken apart.

    Attributes:
        solid: The one colour for those that cannot paint a gradient.
        gradient: The gradient in solid colours as CSS, or nothing.
        stops: The gradient's colours.
        angle: The gradient's direction as CSS counts: 0 is up, 90 to the right.
    """

    solid: str
    gradient: str = ""
    stops: tuple[str, ...] = ()
    angle: float = 180


@lru_cache(maxsize=1024)
def fill(paint: str, ground: str) -> Fill | None:
    """Take a background apart.

    Args:
        paint: A colour or gradient without `var()`.
        ground: The solid colour behind it.

    Returns:
        None when nothing of it can be seen.
    """
    try:
        color = Color(paint)
    except CssError:
        return _gradient(paint, ground)
    return None if color.endswith("00") and len(color) == 9 else Fill(over(color, ground))


def _gradient(paint: str, ground: str) -> Fill | None:
    try:
        written = str(Gradient(paint))
    except CssError:
        return None
    written = _COLOR.sub(lambda found: over(found[0], ground), written)
    stops = tuple(_COLOR.findall(written))
    return Fill(mean(stops), written, stops, _angle(written))


def _angle(gradient: str) -> float:
    direction = gradient.removeprefix("linear-gradient(").split(",")[0]
    if found := re.fullmatch(r"(-?[\d.]+)([a-z]+)", direction):
        return float(found[1]) * _TURNS[found[2]] % 360
    sides = [_SIDES[word] for word in direction.split() if word in _SIDES]
    if set(sides) == {0, 270}:
        return 315
    return sum(sides) / len(sides) if sides else 180


def _bytes(color: str) -> bytes:
    return bytes.fromhex(color[1:7])


def _written(channels: Sequence[float]) -> str:
    return "#" + "".join(f"{round(channel):02x}" for channel in channels)
