"""Shorthands taken apart, and sides named by hand instead of by direction of text."""

from __future__ import annotations

from collections.abc import Iterator

from banners.css.numbers import Measure, number, pixels, words

SIDES = ("top", "right", "bottom", "left")

_ANY = Measure(em=16, container=600, whole=600)
_AXES = {"inline": ("inline-start", "inline-end"), "block": ("top", "bottom")}
_ENDS = {"block-start": "top", "block-end": "bottom"}


def longhands(name: str, value: str, right_to_left: bool) -> Iterator[tuple[str, str]]:
    """A declaration as declarations of one side or one value each.

    Args:
        name: The property.
        value: Its value without `var()`.
        right_to_left: Whether lines start at the right.
    """
    inline = ("right", "left") if right_to_left else ("left", "right")
    ends = {**_ENDS, "inline-start": inline[0], "inline-end": inline[1]}
    box, _, rest = name.partition("-")
    if box in ("margin", "padding"):
        for side, part in _sides(rest, words(value)):
            yield f"{box}-{ends.get(side, side)}", part
    elif box == "border" and (rest in ("", *SIDES, *ends, *_AXES)):
        for side, part in _sides(rest, (value,)):
            yield f"border-{ends.get(side, side)}", part
    elif name == "background":
        yield from (("background", value), ("background-color", ""), ("background-image", ""))
    elif name == "gap":
        first, *others = words(value)
        yield from (("row-gap", first), ("column-gap", others[0] if others else first))
    elif name == "flex":
        yield from _flex(value)
    elif name == "flex-flow":
        yield from (("flex-wrap", value), ("flex-direction", value))
    elif name == "font":
        yield from _font(value)
    else:
        yield name, value


def _sides(rest: str, parts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Which sides a property is about, each with its part of the value."""
    if rest in _AXES:
        yield from zip(_AXES[rest], (parts[0], parts[-1]), strict=True)
    elif rest:
        yield rest, parts[0]
    else:
        top, right = parts[0], parts[1] if len(parts) > 1 else parts[0]
        bottom = parts[2] if len(parts) > 2 else top
        left = parts[3] if len(parts) > 3 else right
        yield from zip(SIDES, (top, right, bottom, left), strict=True)


def _flex(value: str) -> Iterator[tuple[str, str]]:
    parts = words(value)
    numbers = [part for part in parts if number(part) is not None]
    lengths = [part for part in parts if part not in numbers]
    yield "flex-grow", numbers[0] if numbers else ("0" if value == "none" else "1")
    default = "0px" if numbers else "auto"
    yield "flex-basis", lengths[0] if lengths and lengths != ["none"] else default


def _font(value: str) -> Iterator[tuple[str, str]]:
    parts = words(value)
    for index, part in enumerate(parts):
        size, _, line = part.partition("/")
        if number(part) is None and pixels(size, _ANY) is not None:
            yield "font-size", size
            yield "line-height", line or "normal"
            yield "font-family", " ".join(parts[index + 1 :])
            return
        yield ("font-style" if part in ("italic", "oblique") else "font-weight"), part
