"""Lay a banner out in the page, so that nothing is left but to take its picture."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any

from banners.errors import FieldError
from banners.image.chromium import Tab
from banners.image.composition import composition
from banners.image.document import composed, fitted
from banners.image.presets import Preset
from banners.image.shot import Shot
from banners.rendering import Rendering

FULL = 1024
"""The width in px at which a card has its full size."""

_CLEAR = {"r": 0, "g": 0, "b": 0, "a": 0}


@dataclass(frozen=True, slots=True)
class Laid:
    """What stands in the page.

    Attributes:
        width: Of the picture, in px.
        height: Of the picture, in px.
        notes: What was left out.
    """

    width: int
    height: int
    notes: tuple[str, ...] = ()


def lay_out(tab: Tab, rendering: Rendering, shot: Shot) -> Laid:
    """Show a banner as a picture wants it.

    Raises:
        FieldError: The text does not fit legibly, or there is no width left.
    """
    tab.send("Emulation.setDefaultBackgroundColorOverride", color=_CLEAR)
    if surface := shot.surface:
        return _composed(tab, rendering, surface, shot.scale)
    return _fitted(tab, rendering, shot)


def _composed(tab: Tab, rendering: Rendering, surface: Preset, scale: int) -> Laid:
    layout = composition(surface.width, surface.height)
    _resize(tab, surface.width, surface.height, scale)
    tab.run(_script("show"), composed(rendering, surface))
    task = {
        "never": layout.never,
        "order": layout.order,
        "attempts": [asdict(attempt) for attempt in layout.attempts],
        "legible": layout.legible,
        "unit": layout.unit(surface.width, surface.height),
    }
    answer = tab.run(_script("fit"), task)
    if not answer["done"]:
        raise FieldError(
            f"the headline {rendering.title!r} does not fit {surface.name}, "
            f"{surface.width} × {surface.height} px, at {layout.legible} px: shorten it"
        )
    return Laid(surface.width, surface.height, tuple(_note(n, surface) for n in answer["left"]))


def _note(name: str, surface: Preset) -> str:
    return f"left out, because {surface.name} has no room for it: {name.replace('_', ' ')}"


def _fitted(tab: Tab, rendering: Rendering, shot: Shot) -> Laid:
    canvas = "transparent" if shot.transparent else rendering.themes[0].canvas
    column = shot.width or FULL
    _resize(tab, column, FULL, shot.scale)
    tab.run(_script("show"), fitted(rendering, (0, 0, 0, 0), canvas))
    room = _room(tab, shot)
    inner = shot.width - room[1] - room[3] if shot.width else FULL
    if inner < 1:
        raise FieldError(
            f"width is {shot.width}: {room[1] + room[3]} px of it are room for the shadow; "
            "write a greater width or margin=0"
        )
    _resize(tab, inner + room[1] + room[3], FULL, shot.scale)
    tab.run(_script("show"), fitted(rendering, room, canvas))
    box = tab.run(_script("measure"), None)
    width = shot.width or ceil(box["width"]) + room[1] + room[3]
    laid = Laid(width, ceil(box["height"]) + room[0] + room[2])
    _resize(tab, laid.width, laid.height, shot.scale)
    return laid


def _room(tab: Tab, shot: Shot) -> tuple[int, int, int, int]:
    if shot.margin is not None:
        return (shot.margin,) * 4
    box = tab.run(_script("measure"), None)
    top, right, bottom, left = (ceil(box[side]) for side in ("top", "right", "bottom", "left"))
    return top, right, bottom, left


def _resize(tab: Tab, width: int, height: int, scale: int) -> None:
    size: dict[str, Any] = {"width": width, "height": height, "deviceScaleFactor": scale}
    tab.send("Emulation.setDeviceMetricsOverride", **size, mobile=False)


@cache
def _script(name: str) -> str:
    return Path(__file__).with_name(f"{name}.js").read_text("utf-8")
