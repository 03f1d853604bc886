"""What WordPress leaves of `inline`, asked of WordPress."""

import pytest
from playwright.sync_api import Page

from banners.gallery import samples
from tests.support import wordpress
from tests.support.picture import MAIN_WIDTHS, draw, on_canvas, show

SAMPLES = tuple(samples())
INLINE = [str(sample.banner.render("inline")) for sample in SAMPLES]

pytestmark = pytest.mark.oracles


@pytest.mark.parametrize("version", ["6.8", "7.1"])
def test_an_author_keeps_every_byte(version: str) -> None:
    for sample, before, after in zip(SAMPLES, INLINE, wordpress.kses(version, INLINE), strict=True):
        assert after == before, sample.slug


def test_a_classic_post_shows_the_same_picture(page: Page) -> None:
    shown = wordpress.wpautop("6.8", wordpress.kses("6.8", INLINE))
    assert shown == wordpress.wpautop("7.1", wordpress.kses("7.1", INLINE))
    for sample, before, after in zip(SAMPLES, INLINE, shown, strict=True):
        assert after != before, "wpautop sets line feeds"
        for width in MAIN_WIDTHS:
            expected = draw(page, on_canvas(before, sample.banner.theme), width)
            now = draw(page, on_canvas(after, sample.banner.theme), width)
            assert now.difference(expected) == 0, f"{sample.slug} at {width} px"


STRAY = """() => [...document.querySelectorAll('[aria-hidden] > [aria-hidden]')]
  .filter((node) => node.parentElement.clientHeight).length"""
OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth"


@pytest.mark.parametrize("width", [240, 375, 768, 1280])
def test_wordpress_6_1_shows_a_whole_card(page: Page, width: int) -> None:
    """It removes positions and shadows; what is left fits, and no ornament lies about."""
    shown = wordpress.wpautop("6.1", wordpress.kses("6.1", INLINE))
    for sample, html in zip(SAMPLES, shown, strict=True):
        show(page, on_canvas(html, sample.banner.theme), width)
        assert page.evaluate(OVERFLOW) <= 0, sample.slug
        assert page.evaluate(STRAY) == 0, sample.slug


def test_wordpress_would_take_a_card_apart_that_uses_all_of_css() -> None:
    page_html = str(SAMPLES[0].banner.render("snippet"))
    (after,) = wordpress.kses("6.8", [page_html])
    assert "<style" not in after
    assert "!important" in after, "the text of a style sheet stays, and is seen"
