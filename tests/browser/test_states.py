"""Hover, focus, press and media in every target that has a stylesheet."""

import pytest
from playwright.sync_api import Page, expect

from banners import themes
from banners.gallery import samples
from tests.support.picture import on_canvas, show

CARD = next(sample.banner for sample in samples() if sample.slug == "promo_card-reference")
every_target = pytest.mark.parametrize("target", ["snippet", "shadow", "linked", "frame"])
STYLE = "(a, name) => getComputedStyle(a)[name]"


def shown(page: Page, target: str) -> None:
    delivered = CARD.render(target)
    is_page = delivered.startswith("<!doctype")
    css = delivered.css if target == "linked" else ""
    show(page, str(delivered) if is_page else on_canvas(delivered, themes.rose_gold, css), 768)


@every_target
def test_pointer_and_press_are_answered(page: Page, target: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    shown(page, target)
    link = page.locator("a")
    still = link.screenshot()
    link.hover()
    hovered = link.screenshot()
    page.mouse.down()
    pressed = link.screenshot()
    page.mouse.move(0, 0)
    page.mouse.up()
    assert len({still, hovered, pressed}) == 3


@every_target
def test_the_button_moves_unless_motion_is_reduced(page: Page, target: str) -> None:
    link = page.locator("a")
    for motion, duration, transform in (
        ("no-preference", "0.35s, 0.35s", "matrix(1, 0, 0, 1, 0, -2)"),
        ("reduce", "0s", "none"),
    ):
        page.emulate_media(reduced_motion=motion)
        shown(page, target)
        link.hover()
        assert link.evaluate(STYLE, "transitionDuration") == duration
        link.evaluate("a => Promise.all(a.getAnimations().map((each) => each.finished))")
        assert link.evaluate(STYLE, "transform") == transform


@every_target
def test_keyboard_focus_is_seen(page: Page, target: str) -> None:
    shown(page, target)
    page.keyboard.press("Tab")
    link = page.locator("a")
    expect(link).to_be_focused()
    outline = [link.evaluate(STYLE, f"outline{part}") for part in ("Style", "Width", "Color")]
    assert outline == ["solid", "3px", "rgb(255, 255, 255)"]


@every_target
def test_forced_colours_keep_the_button_s_outline(page: Page, target: str) -> None:
    page.emulate_media(forced_colors="active")
    shown(page, target)
    link = page.locator("a")
    assert link.evaluate(STYLE, "outlineStyle") == "solid"
    assert not link.evaluate(STYLE, "outlineColor").endswith(", 0)")
