"""Parts of a user's own: seen and read in every target, in the colours of the theme."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from banners import (
    Component,
    PromoCard,
    Rendering,
    Stylesheet,
    Theme,
    compose,
    element,
    em,
    targets,
    themes,
)
from banners.gallery import samples
from tests.support.picture import CARDS, draw, on_canvas, show

CARD = next(s.banner for s in samples() if s.slug == "promo_card-split")

SHEET = Stylesheet.parse(
    """
    .price-row { display: flex; gap: 12px; align-items: baseline; margin: 16px 0 0; }
    .price { color: var(--bn-accent); font: 600 34px/40px var(--bn-text-font); }
    .price-before { color: var(--bn-ink-soft); text-decoration: line-through; }
    """
)
PRICE = compose(
    "p",
    compose("strong", "€ 79", class_name="price"),
    compose("s", "€ 95", class_name="price-before"),
    class_name="price-row",
    sheets=(SHEET,),
)
SEAL_SHEET = Stylesheet.parse(
    """
    .seal { margin: 0 0 12px; width: fit-content; border: 1px solid var(--bn-edge);
      padding: 4px clamp(8px, 2cqi, 20px); color: var(--bn-ink); letter-spacing: 2px; }
    """
)


SEAL = Rendering(
    draw=lambda: element("p", "Sealed ", element("b", "1987"), class_name="seal"),
    sheets=(SEAL_SHEET,),
)
NEW = CARD.with_part("price", PRICE, before="body")
REPLACED = CARD.with_part("eyebrow", SEAL)
BOTH = NEW.with_part("eyebrow", SEAL)
CHANGED = {"new": NEW, "replaced": REPLACED}
# Where the part is drawn with its rules at once; `linked` has them in a file of its own.
MARKUP = [name for name in targets.names() if name not in ("text", "image", "linked")]
FLUID = [name for name in MARKUP if name != "email"]
every_change = pytest.mark.parametrize("card", CHANGED.values(), ids=CHANGED.keys())


def hosted(card: Component, target: str = "snippet") -> str:
    delivered = str(card.render(target))
    return delivered if target == "page" else on_canvas(delivered, card.theme)


def hexadecimal(page: Page, selector: str) -> str:
    """The computed colour of an element's text."""
    color = page.locator(selector).evaluate("e => getComputedStyle(e).color")
    return "#" + "".join(f"{int(byte):02x}" for byte in color[4:-1].split(","))


@pytest.mark.parametrize("width", [375, 1280])
@every_change
def test_page_draws_the_same_picture(page: Page, card: Component, width: int) -> None:
    snippet = draw(page, hosted(card), width)
    assert draw(page, hosted(card, "page"), width).difference(snippet) == 0


@pytest.mark.parametrize("width", [375, 1280])
@every_change
def test_inline_has_the_same_height(page: Page, card: Component, width: int) -> None:
    heights = []
    for target in ("snippet", "inline"):
        show(page, hosted(card, target), width)
        box = page.locator(CARDS).bounding_box()
        assert box
        heights.append(box["height"])
    assert heights[1] == pytest.approx(heights[0], abs=1.05)


@every_change
def test_the_part_is_in_the_picture(page: Page, card: Component) -> None:
    assert draw(page, hosted(card), 768).difference(draw(page, hosted(CARD), 768)) > 500


@pytest.mark.parametrize("target", MARKUP)
def test_a_new_part_can_be_read(page: Page, target: str) -> None:
    show(page, hosted(NEW, target), 768)
    expect(page.get_by_text("€ 79")).to_be_visible()
    expect(page.get_by_text("€ 95")).to_be_visible()
    expect(page.get_by_text("two evenings a week")).to_be_visible()


@pytest.mark.parametrize("target", MARKUP)
def test_a_replaced_part_stands_for_the_old_one(page: Page, target: str) -> None:
    show(page, hosted(REPLACED, target), 768)
    expect(page.get_by_text("Sealed 1987")).to_be_visible()
    expect(page.get_by_text("Autumn course")).to_have_count(0)


@pytest.mark.parametrize("target", MARKUP)
@pytest.mark.parametrize("theme", [themes.linen, themes.midnight], ids=["linen", "midnight"])
def test_its_colours_are_the_theme_s(page: Page, theme: Theme, target: str) -> None:
    show(page, hosted(NEW.replace(theme=theme), target), 768)
    assert hexadecimal(page, ".price") == theme.accent
    assert hexadecimal(page, ".price-before") == theme.ink_soft


@pytest.mark.parametrize("target", FLUID)
def test_its_sizes_answer_to_the_width_of_the_banner(page: Page, target: str) -> None:
    padding = []
    for width in (320, 1280):
        show(page, hosted(REPLACED, target), width)
        seal = page.locator(".seal")
        padding.append(seal.evaluate("e => parseFloat(getComputedStyle(e).paddingLeft)"))
    assert padding == [8, 20]


def test_a_host_s_rules_do_not_reach_it(page: Page) -> None:
    css = "p,s,strong,b,.price,.seal{color:red;font-size:9px;padding:30px;display:none}"
    for width in (375, 1280):
        snippet = str(BOTH)
        expected = draw(page, on_canvas(snippet, NEW.theme), width)
        assert draw(page, on_canvas(snippet, NEW.theme, css), width).difference(expected) == 0


@pytest.mark.parametrize("target", ["snippet", "inline"])
def test_a_property_is_worked_out_where_it_is_set(page: Page, target: str) -> None:
    """What a custom property refers to is looked up around the element that sets it."""
    sheet = Stylesheet.parse(
        ".outer{--c:#ff0000;--d:var(--c)}.inner{--c:#0000ff}.leaf{color:var(--d)}"
    )
    leaf = compose("i", "leaf", class_name="leaf", sheets=(sheet,))
    part = compose("div", compose("b", leaf, class_name="inner"), class_name="outer")
    card = PromoCard(headline=("An ", em("offer"))).with_part("leaf", part, before="headline")
    show(page, hosted(card, target), 768)
    assert hexadecimal(page, ".leaf") == "#ff0000"


def test_a_string_in_its_rules_keeps_its_quotation_marks(page: Page) -> None:
    sheet = Stylesheet.parse(""".cited{quotes:"'" '"';color:#0000ff}""")
    part = compose("p", compose("q", "text"), class_name="cited", sheets=(sheet,))
    show(page, hosted(CARD.with_part("cited", part, before="body")), 768)
    quotes = page.locator(".cited").evaluate("e => getComputedStyle(e).quotes")
    assert quotes == '''"'" "\\""'''
    assert hexadecimal(page, ".cited") == "#0000ff"


@pytest.mark.parametrize("width", [240, 320, 375, 768, 1280])
def test_it_fits(page: Page, width: int) -> None:
    show(page, hosted(BOTH), width)
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
