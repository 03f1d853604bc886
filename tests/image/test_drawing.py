"""Files: their size, their pixels, and that they are the same every time."""

from __future__ import annotations

import asyncio
import hashlib
import io
import re
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor

import numpy
import pytest
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Page

from banners import AppointmentCTA, PromoCard, Stack, image, themes
from banners.errors import FieldError
from banners.gallery import samples

SAMPLES = {sample.slug: sample.banner for sample in samples()}
CARD = SAMPLES["promo_card-reference"]


def opened(picture: image.Picture) -> NDArray[numpy.int16]:
    with Image.open(io.BytesIO(picture.data)) as file:
        assert file.format == picture.format.upper()
        return numpy.asarray(file.convert("RGBA"), dtype=numpy.int16)


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_sizes_are_exact(studio: image.Browser, scale: int) -> None:
    for options in ({"width": 900}, {"preset": "leaderboard"}, {"width": 600, "height": 400}):
        picture = studio.draw(CARD, scale=scale, **options)
        assert opened(picture).shape == (picture.height * scale, picture.width * scale, 4)
        assert picture.width == options.get("width", 728)
    assert picture.height == 400


def test_a_banner_comes_in_its_full_size(studio: image.Browser) -> None:
    assert studio.draw(CARD, margin=0).width == 1024
    assert studio.draw(CARD).width == 1024 + 2 * 70
    button = studio.draw(AppointmentCTA(layout="button", booking="/book"), margin=0)
    assert button.width < 300
    assert button.height < 80


def test_outside_of_the_card_is_nothing(studio: image.Browser) -> None:
    pixels = opened(studio.draw(CARD, width=700))
    for row, column in ((0, 0), (0, -1), (-1, 0), (-1, -1)):
        assert pixels[row, column, 3] == 0
    assert pixels[pixels.shape[0] // 2, pixels.shape[1] // 2, 3] == 255
    edges = (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1])
    assert max(int(edge[:, 3].max()) for edge in edges) <= 1, "the shadow is cut off"


def test_the_canvas_can_be_painted(studio: image.Browser) -> None:
    pixels = opened(studio.draw(CARD, width=700, transparent=False))
    canvas = bytes.fromhex(themes.rose_gold.canvas[1:])
    assert tuple(pixels[0, 0]) == (*canvas, 255)


@pytest.mark.parametrize("slug", SAMPLES)
def test_a_picture_is_what_the_snippet_shows(page: Page, studio: image.Browser, slug: str) -> None:
    banner = SAMPLES[slug]
    for width in (375, 1104):
        picture = studio.draw(banner, width=width, margin=20)
        page.set_viewport_size({"width": width, "height": picture.height})
        page.set_content(f'<!doctype html><body style="margin:0;padding:20px">{banner}')
        shown = page.screenshot(omit_background=True)
        expected = numpy.asarray(Image.open(io.BytesIO(shown)).convert("RGBA"), dtype=numpy.int16)
        assert opened(picture).shape == expected.shape
        assert int((opened(picture) != expected).any(axis=2).sum()) == 0


def test_a_stack_is_one_picture(studio: image.Browser) -> None:
    stack = Stack(CARD, CARD.replace(layout="compact"), gap="24px")
    assert studio.draw(stack, width=600).height > studio.draw(CARD, width=600).height


def test_webp_has_the_same_pixels(studio: image.Browser) -> None:
    png, webp = (studio.draw(CARD, width=500, format=name) for name in ("png", "webp"))
    assert (opened(png) == opened(webp)).all()
    small = studio.draw(CARD, width=500, format="webp", quality=80)
    assert len(small.data) < len(webp.data) / 2
    assert opened(small).shape == opened(webp).shape


@pytest.mark.parametrize("options", [{"width": 900}, {"preset": "story"}])
def test_a_pdf_is_one_page_of_text(studio: image.Browser, options: dict) -> None:
    picture = studio.draw(CARD, format="pdf", **options)
    assert picture.data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", picture.data)) == 1
    (box,) = re.findall(rb"/MediaBox \[([^\]]*)\]", picture.data)
    left, top, width, height = map(float, box.split())
    assert (left, top) == (0, 0)
    # Chromium rounds a page up to a whole px of its own.
    assert (width, height) == pytest.approx((picture.width * 0.75, picture.height * 0.75), abs=0.75)
    streams = re.findall(rb"stream\r?\n(.*?)endstream", picture.data, re.DOTALL)
    drawn = b"".join(_inflated(stream) for stream in streams)
    assert b" Tf" in drawn, "no font is used: the text is not text"
    assert b"beginbfchar" in drawn or b"beginbfrange" in drawn, "the text cannot be copied"


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""


TWICE = """
from tests.image.test_drawing import digests
from tests.support.browser import font_folders
from banners import image
with image.Browser(fonts=font_folders()) as browser:
    print(digests(browser))
"""


def digests(browser: image.Browser) -> list[str]:
    """Of a few pictures of every format."""
    drawn = (
        browser.draw(CARD, format=kind, **options)
        for kind in ("png", "webp", "pdf")
        for options in ({"width": 500}, {"preset": "medium_rectangle"})
    )
    return [hashlib.sha256(picture.data).hexdigest() for picture in drawn]


def test_the_same_banner_is_the_same_file(studio: image.Browser) -> None:
    first = digests(studio)
    assert digests(studio) == first
    done = subprocess.run([sys.executable, "-c", TWICE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(first)


def test_the_browser_works_where_a_loop_runs() -> None:
    async def cell() -> image.Picture:
        return image.draw(PromoCard(headline="Offer"), width=400)

    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(asyncio.run, cell()).result().width == 400


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"format": "jpeg"}, "format is 'jpeg'"),
        ({"scale": 4}, "scale is 4"),
        ({"width": 0}, "width is 0"),
        ({"width": 900.5}, "width is 900.5"),
        ({"width": 9000, "scale": 2}, "write at most 8000 px"),
        ({"height": 300}, "height is 300: it needs a width"),
        ({"preset": "square", "width": 300}, "it has a width and a height of its own"),
        ({"preset": "square", "margin": 3}, "a fixed size is filled to its edges"),
        ({"quality": 80}, "only format='webp'"),
        ({"format": "webp", "quality": 0}, "quality is 0"),
        ({"format": "pdf", "scale": 2}, "a PDF has no pixels"),
        ({"margin": -1}, "margin is -1"),
        ({"width": 100}, "width is 100: 140 px of it are room for the shadow"),
    ],
)
def test_what_cannot_be_is_refused(studio: image.Browser, options: dict, message: str) -> None:
    with pytest.raises(FieldError, match=re.escape(message)):
        studio.draw(CARD, **options)
