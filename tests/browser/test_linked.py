"""Linked markup looks as the snippet does, alone and among others."""

import pytest
from playwright.sync_api import Page

from banners import Stack, stylesheet, themes
from banners.component import Banner
from banners.gallery import Sample, samples
from banners.theme import Theme
from tests.browser.test_host import CARD, HOSTILE, PANEL, in_host
from tests.support.picture import MAIN_WIDTHS, draw, on_canvas

SAMPLES = tuple(samples())
MIDNIGHT = CARD.replace(theme=themes.midnight)
EVERY = stylesheet(*(sample.banner for sample in SAMPLES), MIDNIGHT)


def linked(banner: Banner, css: str = "", theme: Theme = themes.rose_gold) -> str:
    """A page with the banner; the stylesheet stands where a `<link>` would."""
    delivered = banner.render("linked")
    return on_canvas(str(delivered), theme, css or delivered.css)


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_it_looks_like_the_snippet(page: Page, sample: Sample, width: int) -> None:
    theme = sample.banner.theme
    expected = draw(page, on_canvas(str(sample.banner), theme), width)
    assert draw(page, linked(sample.banner, theme=theme), width).difference(expected) == 0
    assert draw(page, linked(sample.banner, EVERY, theme), width).difference(expected) == 0


def test_a_stack_of_themes_looks_like_the_snippet(page: Page) -> None:
    stack = Stack(MIDNIGHT, CARD.replace(theme=themes.linen, layout="split"), PANEL)
    for width in MAIN_WIDTHS:
        expected = draw(page, on_canvas(str(stack), themes.rose_gold), width)
        assert draw(page, linked(stack), width).difference(expected) == 0


def test_two_themes_on_one_page_leave_each_other_alone(page: Page) -> None:
    """The other is in the document but takes no room, so that both have one origin."""
    css = stylesheet(CARD, MIDNIGHT)
    for shown, other in ((CARD, MIDNIGHT), (MIDNIGHT, CARD)):
        alone = draw(page, linked(shown), 768)
        for html in (
            f'<div style="display:none">{other.render("linked")}</div>{shown.render("linked")}',
            f'{shown.render("linked")}<div style="display:none">{other.render("linked")}</div>',
        ):
            both = draw(page, on_canvas(html, themes.rose_gold, css), 768)
            assert both.difference(alone) == 0
            own = shown.render("linked").css + other.render("linked").css
            both = draw(page, on_canvas(html, themes.rose_gold, own), 768)
            assert both.difference(alone) == 0


def test_without_its_stylesheet_it_looks_otherwise(page: Page) -> None:
    """The tests above can fail."""
    expected = draw(page, on_canvas(str(CARD), themes.rose_gold), 768)
    assert draw(page, linked(CARD, "/* */"), 768).difference(expected) > 1000


@pytest.mark.parametrize("css", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("banner", [PANEL], ids=["panel"])
def test_a_hostile_stylesheet_changes_no_pixel(page: Page, banner: Banner, css: str) -> None:
    delivered = banner.render("linked")
    for width in (375, 1280):
        expected = draw(page, in_host(str(delivered), delivered.css), width)
        found = draw(page, in_host(str(delivered), f"{css}{delivered.css}"), width)
        assert found.difference(expected) == 0
