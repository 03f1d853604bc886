"""What people meet who do not see the banner, or use no mouse."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from banners import PromoCard, themes
from banners.gallery import Sample, samples
from tests.support import snapshot
from tests.support.picture import on_canvas, show

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
AXE = Axe()


def hosted(sample: Sample, theme: str = "rose_gold") -> str:
    banner = sample.banner.replace(theme=themes.get(theme))
    snippet = f"<main><h1>Host</h1>{banner}</main>"
    return on_canvas(snippet, themes.get(theme), "h1{color:#777;background:#000}")


@every_sample
def test_the_accessibility_tree_is_as_it_was(page: Page, sample: Sample, update: bool) -> None:
    show(page, hosted(sample), 768)
    tree = page.locator("body").aria_snapshot()
    problem = snapshot.matches(f"aria/{sample.slug}.yml", tree, update=update)
    assert problem is None, problem


@every_sample
@pytest.mark.parametrize("theme", themes.names())
def test_axe_finds_no_violation(page: Page, sample: Sample, theme: str) -> None:
    for width in (375, 1280):
        show(page, hosted(sample, theme), width)
        results = AXE.run(page)
        assert results.violations_count == 0, results.generate_report()


@every_sample
def test_decoration_is_not_read_aloud(page: Page, sample: Sample) -> None:
    show(page, hosted(sample), 768)
    tree = page.locator("body").aria_snapshot()
    assert "✦" not in tree
    assert page.locator("[aria-hidden=true] a").count() == 0


@every_sample
@pytest.mark.parametrize("theme", ["rose_gold", "linen"])
def test_keyboard_focus_is_seen_on_every_link(page: Page, sample: Sample, theme: str) -> None:
    show(page, hosted(sample, theme), 768)
    links = page.locator("main a")
    for index in range(links.count()):
        link = links.nth(index)
        page.keyboard.press("Tab")
        expect(link).to_be_focused()
        style = link.evaluate(
            "a => { const s = getComputedStyle(a);"
            " return [s.outlineStyle, parseFloat(s.outlineWidth), s.outlineColor] }"
        )
        assert style[0] == "solid"
        assert style[1] >= 2
        assert not style[2].endswith(", 0)"), "the ring is transparent"


def test_pointer_and_press_are_answered(page: Page) -> None:
    card = SAMPLES[[s.slug for s in SAMPLES].index("promo_card-reference")].banner
    page.emulate_media(reduced_motion="reduce")
    show(page, str(card), 768)
    link = page.locator("a")
    still = link.screenshot()
    link.hover()
    hovered = link.screenshot()
    page.mouse.down()
    pressed = link.screenshot()
    page.mouse.move(0, 0)
    page.mouse.up()
    assert still != hovered
    assert hovered != pressed


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5, 6])
def test_the_heading_has_the_level_it_was_given(page: Page, level: int) -> None:
    card = PromoCard(headline="Offer", heading_level=level)
    show(page, str(card), 768)
    expect(page.get_by_role("heading", name="Offer", level=level)).to_be_visible()


def test_no_level_is_no_heading(page: Page) -> None:
    show(page, str(PromoCard(headline="Offer", heading_level=None)), 768)
    expect(page.get_by_role("heading")).to_have_count(0)
    expect(page.get_by_text("Offer")).to_be_visible()


def test_a_label_makes_a_landmark(page: Page) -> None:
    show(page, str(PromoCard(headline="Offer", label="Spring offer")), 768)
    expect(page.get_by_role("region", name="Spring offer")).to_be_visible()
    show(page, str(PromoCard(headline="Offer")), 768)
    expect(page.get_by_role("region")).to_have_count(0)


def test_forced_colours_keep_the_button_s_outline(page: Page) -> None:
    card = SAMPLES[[s.slug for s in SAMPLES].index("promo_card-reference")].banner
    page.emulate_media(forced_colors="active")
    show(page, str(card), 768)
    color = page.locator("a").evaluate("a => getComputedStyle(a).outlineColor")
    assert not color.endswith(", 0)"), "forced colours do not show the outline"
