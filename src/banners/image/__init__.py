"""Pictures of banners: PNG, WebP and PDF, fitted or composed for a size; needs `banners[image]`.

`draw(card, preset="open_graph").save("card.png")` starts a browser for one
picture; for many keep a `Browser` open.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Unpack

from banners.image import presets
from banners.image.browser import Browser
from banners.image.picture import Format, Picture
from banners.image.presets import Preset
from banners.image.shot import Options, Shot
from banners.rendering import Drawable

__all__ = ["Browser", "Format", "Picture", "Preset", "Shot", "draw", "presets"]


def draw(banner: Drawable, *, fonts: Iterable[Path] = (), **options: Unpack[Options]) -> Picture:
    """Draw one picture.

    Args:
        banner: A component, a stack or a rendering.
        fonts: Folders with fonts that are not installed.
        options: The fields of `Shot`: format, width, height, scale, preset,
            transparent, margin, quality.

    Raises:
        FieldError: An option is not allowed, or the text does not fit legibly.
        UnknownNameError: There is no such preset.
        MissingExtraError: The extra `banners[image]` is not installed.
        BrowserError: There is no browser, or it stopped.
    """
    with Browser(fonts=fonts) as browser:
        return browser.draw(banner, **options)
