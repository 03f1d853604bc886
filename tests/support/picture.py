"""Draw HTML and compare pictures, to the pixel."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Page

from banners.theme import Theme

WIDTHS = (240, 320, 375, 480, 768, 1024, 1280, 1440)
MAIN_WIDTHS = (375, 768, 1280)
HEIGHT = 320
CARDS = 'section, div[style*="border:2px solid"]'
"""Where a card is drawn; `inline` has no sections."""


@dataclass(frozen=True, eq=False)
class Picture:
    """Pixels of a whole document, as rows × columns × RGB."""

    png: bytes

    @property
    def pixels(self) -> NDArray[numpy.int16]:
        return numpy.asarray(Image.open(io.BytesIO(self.png)).convert("RGB"), dtype=numpy.int16)

    def difference(self, other: Picture) -> int:
        """How many pixels differ; all of them when the sizes do."""
        mine, theirs = self.pixels, other.pixels
        if mine.shape != theirs.shape:
            return max(mine.shape[0] * mine.shape[1], theirs.shape[0] * theirs.shape[1])
        return int((mine != theirs).any(axis=2).sum())


def draw(page: Page, html: str, width: int) -> Picture:
    """Draw a document at a viewport width in px."""
    show(page, html, width)
    return Picture(page.screenshot(full_page=True))


def show(page: Page, html: str, width: int) -> None:
    """Load a document at a viewport width, with the pointer and focus nowhere."""
    page.mouse.move(0, 0)
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.set_content(html)
    page.evaluate("document.fonts.ready")


def on_canvas(snippet: str, theme: Theme, css: str = "") -> str:
    """A host page that puts a snippet where the target `page` puts its banner."""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><style>'
        f"body{{margin:0;padding:clamp(12px,3.7vw,40px);background:{theme.canvas}}}{css}"
        f"</style></head><body>{snippet}</body></html>"
    )
