"""Which pictures are equal, and which are not."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from banners import PromoCard, Stack, themes
from banners.component import Component
from banners.gallery import Sample, samples
from tests.support.picture import MAIN_WIDTHS, draw, on_canvas

SAMPLES = tuple(samples())
REFERENCE = next(sample.banner for sample in SAMPLES if sample.slug == "promo_card-reference")
REFERENCE_HTML = (Path(__file__).parents[1] / "fixtures/reference_promo_card.html").read_text()

every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)


def hosted(banner: Component | Stack, target: str) -> str:
    """The banner of a target in a document."""
    delivered = str(banner.render(target))
    return delivered if target == "page" else on_canvas(delivered, banner.rendering().themes[0])


@pytest.mark.parametrize("width", [1104, 1280, 1440])
def test_rose_gold_is_the_reference_to_the_pixel(page: Page, width: int) -> None:
    document = f'<!doctype html><meta charset="utf-8"><body style="margin:0">{REFERENCE_HTML}'
    expected = draw(page, document, width)
    assert draw(page, hosted(REFERENCE, "page"), width).difference(expected) == 0


def test_the_reference_is_drawn_in_its_own_fonts(page: Page) -> None:
    draw(page, hosted(REFERENCE, "page"), 1280)
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    used = set()
    for selector in ("h2", "p", "a"):
        query = {"nodeId": root, "selector": selector}
        node = session.send("DOM.querySelector", query)["nodeId"]
        fonts = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        used |= {font["familyName"] for font in fonts}
    session.detach()
    assert any(name.startswith("Cormorant Garamond") for name in used)
    assert any(name.startswith("Poppins") for name in used)


@every_sample
@pytest.mark.parametrize("width", MAIN_WIDTHS)
def test_every_target_draws_the_same_picture(page: Page, sample: Sample, width: int) -> None:
    snippet = draw(page, hosted(sample.banner, "snippet"), width)
    assert draw(page, hosted(sample.banner, "page"), width).difference(snippet) == 0


@pytest.mark.parametrize("target", ["snippet", "page"])
def test_a_stack_draws_the_same_picture_in_every_target(page: Page, target: str) -> None:
    stack = Stack(
        REFERENCE.replace(theme=themes.midnight),
        REFERENCE.replace(layout="compact", theme=themes.linen),
        REFERENCE.replace(layout="split"),
    )
    for width in MAIN_WIDTHS:
        expected = draw(page, hosted(stack, "snippet"), width)
        assert draw(page, hosted(stack, target), width).difference(expected) == 0


def test_drawn_twice_is_the_same(page: Page) -> None:
    first = draw(page, hosted(REFERENCE, "snippet"), 768)
    draw(page, hosted(REFERENCE, "snippet"), 375)
    assert draw(page, hosted(REFERENCE, "snippet"), 768).difference(first) == 0


@pytest.mark.parametrize("name", [name for name in themes.names() if name != "rose_gold"])
def test_another_theme_is_another_picture(page: Page, name: str) -> None:
    other = REFERENCE.replace(theme=themes.get(name))
    assert draw(page, str(other), 768).difference(draw(page, str(REFERENCE), 768)) > 1000


@pytest.mark.parametrize(
    "change",
    [
        {"glow": False},
        {"ornament": None},
        {"ornament": "❀"},
        {"align": "start"},
        {"layout": "split"},
        {"layout": "compact"},
        {"footnote": "Until 31 July."},
        {"theme": themes.rose_gold.replace(accent="#b8860b")},
        {"theme": themes.rose_gold.replace(surface="#7d4352")},
        {"theme": themes.rose_gold.replace(shadow="none")},
        {"theme": themes.rose_gold.replace(radius="12px")},
    ],
    ids=str,
)
def test_a_change_shows(page: Page, change: dict[str, object]) -> None:
    canvas = themes.rose_gold
    before = draw(page, on_canvas(str(REFERENCE), canvas), 1280)
    after = draw(page, on_canvas(str(REFERENCE.replace(**change)), canvas), 1280)
    assert after.difference(before) > 50


@pytest.mark.parametrize("heading_level", [1, 3, 6, None])
def test_the_heading_level_is_not_seen(page: Page, heading_level: int | None) -> None:
    expected = draw(page, str(REFERENCE), 768)
    other = REFERENCE.replace(heading_level=heading_level)
    assert draw(page, str(other), 768).difference(expected) == 0


def test_two_themes_on_one_page_leave_each_other_alone(page: Page) -> None:
    """The other snippet is in the document, its rules hold, but it takes no room.

    Only so do both pictures have the same origin, without which pixels differ.
    """
    first, second = REFERENCE, REFERENCE.replace(theme=themes.midnight)
    assert first.render().css != second.render().css
    for shown, other in ((first, second), (second, first)):
        alone = draw(page, str(shown), 768)
        before = draw(page, f'<div style="display:none">{other}</div>{shown}', 768)
        after = draw(page, f'{shown}<div style="display:none">{other}</div>', 768)
        assert before.difference(alone) == 0
        assert after.difference(alone) == 0


def test_a_stack_of_one_is_the_banner(page: Page) -> None:
    assert draw(page, str(Stack(REFERENCE)), 768).difference(draw(page, str(REFERENCE), 768)) == 0


def test_the_booking_button_looks_the_same_on_a_card(page: Page) -> None:
    from banners import AppointmentCTA, Link

    link = Link("Book Today ✨", "https://example.com/book")
    booking = AppointmentCTA(layout="button", booking=link)
    card: PromoCard = REFERENCE.replace(action=booking)
    assert draw(page, str(card), 768).difference(draw(page, str(REFERENCE), 768)) == 0
