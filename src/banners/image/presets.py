"""Sizes that places ask for, each by name: one entry, and it can be drawn."""

from __future__ import annotations

from dataclasses import dataclass

from banners.errors import UnknownNameError, unknown_name
from banners.targets.image import positive


@dataclass(frozen=True, slots=True)
class Preset:
    """A size that a banner is composed for anew.

    Attributes:
        name: What errors and notes call it.
        width: In px.
        height: In px.

    Raises:
        FieldError: A size is no positive number.
    """

    name: str
    width: int
    height: int

    def __post_init__(self) -> None:
        positive("width", self.width)
        positive("height", self.height)


_PRESETS = (
    Preset("open_graph", 1200, 630),
    Preset("square", 1080, 1080),
    Preset("story", 1080, 1920),
    Preset("medium_rectangle", 300, 250),
    Preset("leaderboard", 728, 90),
    Preset("mobile_banner", 320, 50),
    Preset("billboard", 970, 250),
)


def names() -> tuple[str, ...]:
    """The name of every preset, sorted."""
    return tuple(sorted(preset.name for preset in _PRESETS))


def get(name: str) -> Preset:
    """The preset of this name.

    Raises:
        UnknownNameError: There is none; the message knows the nearest.
    """
    for preset in _PRESETS:
        if preset.name == name:
            return preset
    raise UnknownNameError(unknown_name("preset", name, names()))
