"""What is asked of a picture, checked before a browser is troubled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from banners.errors import FieldError, one_of
from banners.image import presets
from banners.image.picture import Format
from banners.image.presets import Preset
from banners.targets.image import positive

LARGEST = 16_000
"""Pixels of a side; WebP and the browser end a little above."""


class Options(TypedDict, total=False):
    """The fields of `Shot`, as keywords."""

    format: Format
    width: int | None
    height: int | None
    scale: int
    preset: str | Preset | None
    transparent: bool
    margin: int | None
    quality: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """How a banner is drawn.

    Attributes:
        format: `png`, `webp` or `pdf`.
        width: The picture's width in px, room for the shadow included; None
            for that of the banner at its full size.
        height: Its height in px; None for as high as the banner is. With a
            width and a height the banner is composed for exactly that surface.
        scale: 1, 2 or 3 pixels to a px.
        preset: A surface by name, or one of your own, instead of width and height.
        transparent: Whether nothing is painted outside of the banner; else
            its theme's canvas is.
        margin: The room around the banner in px; None for what its shadow needs.
        quality: 1 to 100 for WebP; None for a WebP without loss.

    Raises:
        FieldError: A value is outside of what is allowed, or two contradict.
        UnknownNameError: There is no such preset.
    """

    format: Format = "png"
    width: int | None = None
    height: int | None = None
    scale: int = 1
    preset: str | Preset | None = None
    transparent: bool = True
    margin: int | None = None
    quality: int | None = None

    def __post_init__(self) -> None:
        one_of("format", self.format, ("png", "webp", "pdf"))
        one_of("scale", self.scale, (1, 2, 3))
        one_of("transparent", self.transparent, (True, False))
        for name in ("width", "height"):
            if getattr(self, name) is not None:
                positive(name, getattr(self, name))
                self._check_pixels(name, getattr(self, name))
        self._check_format()
        self._check_size()

    def _check_pixels(self, name: str, value: int) -> None:
        if value * self.scale > LARGEST:
            raise FieldError(
                f"{name} is {value!r}: at scale {self.scale} write at most "
                f"{LARGEST // self.scale} px"
            )

    def _check_format(self) -> None:
        if self.format == "pdf" and self.scale != 1:
            raise FieldError(f"scale is {self.scale!r}: a PDF has no pixels, leave it out")
        if self.quality is not None:
            one_of("quality", self.quality, range(1, 101))
            if self.format != "webp":
                raise FieldError(f"quality is {self.quality!r}: only format='webp' has one")

    def _check_size(self) -> None:
        if self.preset is not None and (self.width or self.height):
            raise FieldError(f"preset is {self.preset!r}: it has a width and a height of its own")
        if self.height and not self.width:
            raise FieldError(f"height is {self.height!r}: it needs a width, too")
        if self.margin is not None:
            if not isinstance(self.margin, int) or not 0 <= self.margin <= 1000:
                raise FieldError(f"margin is {self.margin!r}: write 0 to 1000 px")
            if self.surface:
                raise FieldError(f"margin is {self.margin!r}: a fixed size is filled to its edges")
        _ = self.surface

    @property
    def surface(self) -> Preset | None:
        """What the banner is composed for, or None when it keeps its own layout."""
        if isinstance(self.preset, Preset):
            return self.preset
        if self.preset is not None:
            return presets.get(self.preset)
        if self.width and self.height:
            return Preset("the picture", self.width, self.height)
        return None
