"""Dark and light, seen: `auto` is the one or the other, in every place that can follow."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from banners import Stack, themes
from banners.component import Component
from banners.gallery import Sample, samples
from tests.support.picture import Picture, draw, on_canvas

SAMPLES = tuple(samples())
REFERENCE = next(s.banner for s in SAMPLES if s.slug == "promo_card-reference")
TWO = [name for name in themes.names() if themes.get(name).dark]
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)


def seen(page: Page, banner: Component | Stack, target: str, wish: str, width: int) -> Picture:
    """The banner, as a reader sees it who asks for light or dark."""
    page.emulate_media(color_scheme=wish)
    delivered = banner.render(target)
    if target in ("page", "frame"):
        return draw(page, str(delivered), width)
    css = delivered.css if target == "linked" else ""
    return draw(page, on_canvas(str(delivered), themes.rose_gold, css), width)


@pytest.mark.parametrize("target", ["snippet", "shadow", "linked", "page", "frame"])
@pytest.mark.parametrize("theme", TWO)
@pytest.mark.parametrize("width", [375, 1280])
def test_auto_is_what_the_reader_asks_for(page: Page, theme: str, target: str, width: int) -> None:
    card = REFERENCE.replace(theme=themes.get(theme))
    auto = card.replace(scheme="auto")
    pictures = {}
    for wish in ("light", "dark"):
        expected = seen(page, card.replace(scheme=wish), target, "light", width)
        pictures[wish] = seen(page, auto, target, wish, width)
        assert pictures[wish].difference(expected) == 0, wish
    assert pictures["light"].difference(pictures["dark"]) > 10_000


@every_sample
@pytest.mark.parametrize("wish", ["light", "dark"])
def test_every_sample_follows(page: Page, sample: Sample, wish: str) -> None:
    banner = sample.banner.replace(theme=themes.linen)
    expected = seen(page, banner.replace(scheme=wish), "snippet", "light", 768)
    auto = banner.replace(scheme="auto")
    assert seen(page, auto, "snippet", wish, 768).difference(expected) == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_fixed_scheme_does_not_follow(page: Page, scheme: str) -> None:
    card = REFERENCE.replace(scheme=scheme)
    light = seen(page, card, "page", "light", 768)
    assert seen(page, card, "page", "dark", 768).difference(light) == 0


def test_in_a_stack_each_banner_keeps_its_scheme(page: Page) -> None:
    every = [REFERENCE.replace(layout="compact", scheme=s) for s in ("light", "dark", "auto")]
    for wish, third in (("light", every[0]), ("dark", every[1])):
        expected = seen(page, Stack(every[0], every[1], third), "snippet", "light", 768)
        for target in ("snippet", "linked"):
            now = seen(page, Stack(*every), target, wish, 768)
            assert now.difference(expected) == 0, (wish, target)


@pytest.mark.parametrize("target", ["page", "frame"])
def test_the_canvas_follows(page: Page, target: str) -> None:
    card = REFERENCE.replace(scheme="auto")
    for wish in ("light", "dark"):
        corner = seen(page, card, target, wish, 1280).pixels[2, 2].tolist()
        canvas = themes.rose_gold.in_scheme(wish).canvas
        assert corner == pytest.approx(list(bytes.fromhex(canvas[1:])), abs=2)
