"""A page with a host's stylesheet, and two banners in it whose place no rule moves."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

import numpy
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import CDPSession, Page

from banners import targets, themes
from banners.gallery import samples

Changes = dict[str, int]
TARGETS = tuple(name for name in ("snippet", "shadow", "inline") if name in targets.names())
SAMPLES = ("promo_card-reference", "appointment_cta-panel")
# How much of the page's height each banner has, by the width of the page.
SLOTS = {1280: 960, 375: 1120}

# A style attribute that is important wins over every rule of a page. Inherited
# properties pass through these boxes: what the host says about text arrives.
_PASS = "all:unset!important;display:block!important"
_PLACE = (
    "position:fixed!important;left:0!important;top:{top}px!important;width:{width}px!important;"
    f"height:{{height}}px!important;background:{themes.rose_gold.canvas}!important;"
    # A layer of its own, or the tiles it is painted in, and with them the dithering of
    # gradients, would follow the size of the host's page.
    "will-change:transform!important;overflow:hidden!important"
)
_HOST = f'<div id="host" style="{_PASS}"></div>'
# Elements put in anew are drawn without transitions; shadow roots need a parser.
_FILL = "html => document.getElementById('host').setHTMLUnsafe(html)"
# The root's own box belongs to the host's column.
_ROOT = (
    "#host>div>div{margin:0!important;width:auto!important;max-width:none!important;"
    "float:none!important}"
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture of the samples, one below the other."""

    png: bytes
    width: int

    def changed(self, expected: Drawn) -> Iterator[tuple[str, int]]:
        """How many pixels differ in each sample; nothing for those that are equal."""
        if self.png == expected.png:
            return
        differs = (self._pixels() != expected._pixels()).any(axis=2)
        for slug, rows in zip(SAMPLES, numpy.split(differs, [SLOTS[self.width]]), strict=True):
            if count := int(rows.sum()):
                yield slug, count

    def _pixels(self) -> NDArray[numpy.uint8]:
        return numpy.asarray(Image.open(io.BytesIO(self.png)).convert("RGB"))


Pictures = dict[tuple[str, int], Drawn]


class Host:
    """Draws banners under stylesheets.

    Args:
        page: Where to draw.
        plain: The pictures without a stylesheet, filled by the first who needs them.
    """

    def __init__(self, page: Page, plain: Pictures) -> None:
        self._page = page
        self._session: CDPSession = page.context.new_cdp_session(page)
        self._plain = plain

    def changed(self, css: str, wrapper: str = "{}") -> dict[str, Changes]:
        """What a stylesheet changes in the banners, by target.

        Args:
            css: The stylesheet.
            wrapper: The markup around the banners, with `{}` where they stand.
        """
        if not self._plain:
            self._plain.update(self._pictures("", "{}"))
        changes: dict[str, Changes] = {target: {} for target in TARGETS}
        for (target, width), picture in self._pictures(css, wrapper).items():
            for slug, count in picture.changed(self._plain[target, width]):
                changes[target][f"{slug} at {width} px"] = count
        return changes

    def changes_markup(self, html: str, css: str, wrapper: str) -> bool:
        """Whether a stylesheet changes what is no banner."""
        pictures = []
        for document in (_document("", "{}"), _document(css, wrapper)):
            self._page.set_content(document)
            pictures.append(self._draw((html,), 1280).png)
        return pictures[0] != pictures[1]

    def close(self) -> None:
        self._session.detach()

    def _pictures(self, css: str, wrapper: str) -> Pictures:
        self._page.set_content(_document(css, wrapper))
        wanted = product(TARGETS, SLOTS)
        return {(target, w): self._draw(_delivered(target), w) for target, w in wanted}

    def _draw(self, banners: tuple[str, ...], width: int) -> Drawn:
        self._page.set_viewport_size({"width": width, "height": 2 * SLOTS[width]})
        self._page.evaluate(_FILL, _boxes(banners, width))
        shot: dict[str, Any] = {"format": "png", "optimizeForSpeed": True}
        png = self._session.send("Page.captureScreenshot", shot)["data"]
        return Drawn(base64.b64decode(png), width)


@cache
def _delivered(target: str) -> tuple[str, ...]:
    banners = {sample.slug: sample.banner for sample in samples()}
    return tuple(str(banners[slug].render(target)) for slug in SAMPLES)


def _boxes(banners: tuple[str, ...], width: int) -> str:
    height = SLOTS[width]
    return "".join(
        f'<div style="{_PASS};{_PLACE.format(top=i * height, width=width, height=height)}">'
        f"{html}</div>"
        for i, html in enumerate(banners)
    )


def _document(css: str, wrapper: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>'
        f"<style>{css}</style><style>{_ROOT}</style></head>"
        f"<body>{wrapper.replace('{}', _HOST)}</body></html>"
    )
