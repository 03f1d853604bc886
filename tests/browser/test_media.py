"""Paper, strong contrast, forced colours, still pictures, and lines from right to left."""

from __future__ import annotations

from typing import Any

import numpy
import pytest
from playwright.sync_api import Page

from banners import AppointmentCTA, Link, PromoCard, Service, em, ltr, strong, themes
from banners.component import Component
from banners.gallery import Sample, samples
from tests.support.picture import Picture, draw, on_canvas, show
from tests.test_theme import contrast

SAMPLES = tuple(samples())
REFERENCE = next(s.banner for s in SAMPLES if s.slug == "promo_card-reference")
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
every_theme = pytest.mark.parametrize("theme", themes.names())
# Every text that is seen, with its colour.
COLORS = r"""() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || parent.closest("style") || !parent.checkVisibility())
      continue;
    const channels = getComputedStyle(parent).color.match(/[\d.]+/g).map(Number);
    const hex = channels.slice(0, 3).map((one) => one.toString(16).padStart(2, "0")).join("");
    found.push([texts.currentNode.data, "#" + hex, channels[3] ?? 1]);
  }
  return found;
}"""
STYLE = "(element, name) => getComputedStyle(element)[name]"


def seen(page: Page, banner: Component, width: int = 768, **media: Any) -> Picture:
    """The banner on its canvas, as a medium shows it."""
    page.emulate_media(**media)
    return draw(page, on_canvas(str(banner.render()), banner.rendering().themes[0]), width)


@every_sample
@every_theme
def test_print_without_backgrounds_is_dark_on_white(page: Page, sample: Sample, theme: str) -> None:
    seen(page, sample.banner.replace(theme=themes.get(theme)), media="print")
    found = page.evaluate(COLORS)
    assert found
    for text, color, alpha in found:
        assert alpha == 1, text
        assert contrast(color, "#ffffff") >= 7, (text, color)
    assert page.locator("[aria-hidden=true]:visible:not(span)").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark", "auto"])
def test_print_is_the_same_picture_in_every_scheme(page: Page, scheme: str) -> None:
    card = REFERENCE.replace(scheme=scheme, theme=themes.rose_gold)
    page.emulate_media(media="print", color_scheme="dark")
    picture = draw(page, on_canvas(str(card), themes.linen), 1104)
    corner, border = picture.pixels[60, 100], picture.pixels[41, 552]
    assert corner.tolist() == [255, 255, 255], "the surface is left to the paper"
    assert border.tolist() == [0, 0, 0], "the card has an edge"
    flat = picture.pixels.reshape(-1, 3)
    emoji = (flat.max(axis=1) - flat.min(axis=1)) > 40
    assert emoji.mean() < 0.005, "no colour but that of emoji"
    assert page.locator("section").evaluate(STYLE, "boxShadow") == "none"


def test_a_button_on_paper_has_a_border(page: Page) -> None:
    seen(page, REFERENCE, media="print")
    link = page.locator("a")
    assert link.evaluate(STYLE, "outline").startswith("rgb(0, 0, 0) solid 2px")
    assert link.evaluate(STYLE, "backgroundColor") == "rgb(255, 255, 255)"
    assert link.evaluate(STYLE, "backgroundImage") == "none"


@every_sample
@every_theme
def test_strong_contrast_uses_the_strongest_ink(page: Page, sample: Sample, theme: str) -> None:
    own = themes.get(theme)
    banner = sample.banner.replace(theme=own)
    usual = seen(page, banner)
    strong_one = seen(page, banner, contrast="more")
    allowed = {own.ink, own.on_button}
    assert {color for _, color, _ in page.evaluate(COLORS)} <= allowed
    assert strong_one.pixels.shape == usual.pixels.shape, "nothing moves"
    assert strong_one.difference(usual) > 20
    for box in page.locator("section, p, dl").all():
        if box.evaluate(STYLE, "borderTopWidth") != "0px":
            color = [box.evaluate(STYLE, name) for name in ("borderTopColor", "color")]
            assert color[0] == color[1]
            assert box.evaluate(STYLE, "backgroundColor") == "rgba(0, 0, 0, 0)"


def test_strong_contrast_leaves_no_film_and_no_decoration(page: Page) -> None:
    seen(page, REFERENCE, contrast="more")
    assert page.locator("[aria-hidden=true]:visible").count() == 0
    assert page.locator("p").first.evaluate(STYLE, "backgroundColor") == "rgba(0, 0, 0, 0)"


@every_sample
def test_forced_colours_show_borders_and_no_decoration(page: Page, sample: Sample) -> None:
    seen(page, sample.banner, forced_colors="active")
    assert page.locator("[aria-hidden=true]:visible:not(span)").count() == 0
    for card in page.locator("section").all():
        style = [card.evaluate(STYLE, f"borderTop{each}") for each in ("Style", "Width", "Color")]
        assert style[:2] == ["solid", "2px"]
        assert style[2] == card.evaluate(STYLE, "color")
    for button in page.locator("a:not(dd a)").all():
        assert button.evaluate(STYLE, "outlineStyle") == "solid"
        assert not button.evaluate(STYLE, "outlineColor").endswith(", 0)")


def test_forced_colours_are_the_user_s(page: Page) -> None:
    """Few colours: paper, ink, links, and what lies between them at the edges of letters."""
    card = REFERENCE.replace(action=Link("Book", "/b"), body=None)
    flat = seen(page, card, forced_colors="active").pixels.reshape(-1, 3)
    colors, counts = numpy.unique(flat, axis=0, return_counts=True)
    assert colors[counts.argmax()].tolist() == [255, 255, 255]
    assert counts.max() > 0.9 * counts.sum()


def test_reduced_motion_is_the_same_picture_at_rest(page: Page) -> None:
    usual = seen(page, REFERENCE)
    still = seen(page, REFERENCE, reduced_motion="reduce")
    assert still.difference(usual) == 0
    link = page.locator("a")
    place = "link => link.getBoundingClientRect().top + scrollY"
    before = link.evaluate(place)
    link.hover()
    assert link.evaluate(place) == before
    assert link.evaluate("link => link.getAnimations().length") == 0


RTL: dict[str, Any] = {"dir": "rtl", "lang": "ar"}
LAYOUTS = {
    "centered": PromoCard(headline="✦", action=Link("✦", "/b"), eyebrow="✦"),
    "split": PromoCard(headline="✦", action=Link("✦", "/b"), layout="split", footnote="✦"),
    "compact": PromoCard(headline="✦", action=Link("✦", "/b"), layout="compact"),
}


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_box_is_mirrored(page: Page, layout: str, width: int) -> None:
    """Words without a direction of their own: then all that is left is the layout."""
    boxes = "() => [...document.querySelectorAll('section, section *')].map(e =>" + (
        " { const b = e.getBoundingClientRect(); return [b.left, b.right, b.top, b.bottom] })"
    )
    found = []
    for direction in ("ltr", "rtl"):
        card = LAYOUTS[layout].replace(dir=direction)
        show(page, on_canvas(str(card), card.theme), width)
        found.append(page.evaluate(boxes))
    for left_to_right, right_to_left in zip(*found, strict=True):
        left, right, top, bottom = right_to_left
        assert [width - right, width - left, top, bottom] == pytest.approx(left_to_right, abs=0.6)


def test_the_glow_s_light_is_on_the_other_side(page: Page) -> None:
    glow = {}
    for direction in ("ltr", "rtl"):
        card = REFERENCE.replace(dir=direction, theme=themes.rose_gold.replace(surface="#8d4d5d"))
        pixels = seen(page, card, 1280).pixels
        glow[direction] = [pixels[80, 240].tolist(), pixels[80, 1040].tolist()]
    assert glow["ltr"] == glow["rtl"][::-1]
    assert glow["ltr"][0] != glow["ltr"][1]


# Where each character of a text is seen, from left to right.
ORDER = """(text) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode, start = node.data.indexOf(text);
    if (start < 0 || node.parentElement.closest("style")) continue;
    return [...text].map((character, index) => {
      const range = document.createRange();
      range.setStart(node, start + index);
      range.setEnd(node, start + index + 1);
      return range.getBoundingClientRect().left;
    });
  }
}"""
MIXED = PromoCard(
    **RTL,
    headline=("موسم ", em("Glow-Up (A+)!"), " الجديد"),
    body=(
        ("خصم ", strong("20% OFF!"), " على كل شيء."),
        ("السعر ", em("$95–$120"), ". اتصلي: ", ltr("+1 (555) 010-0199")),
    ),
    action=Link("Book now!", "/book"),
)
VISIT = AppointmentCTA(
    **RTL,
    heading="احجزي",
    booking=Link("احجزي", "/book"),
    service=Service(name="Facial (A+)", price="€45–€60", duration="60 min."),
    phone="+971 4 555 0199",
    hours=("9:00 – 17:00",),
    reassurance=("No deposit!",),
)


@pytest.mark.parametrize("target", ["snippet", "inline", "email"])
@pytest.mark.parametrize(
    ("banner", "text"),
    [
        *((MIXED, t) for t in ("(A+)!", "20% OFF!", "$95–$120", "+1 (555) 010-0199", "Book now!")),
        *((VISIT, t) for t in ("Facial (A+)", "€45–€60", "60 min.", "+971 4 555 0199")),
        *((VISIT, t) for t in ("9:00 – 17:00", "No deposit!")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_signs_and_digits_keep_their_order(
    page: Page, banner: Component, text: str, target: str
) -> None:
    show(page, on_canvas(str(banner.render(target)), banner.theme), 1280)
    places = page.evaluate(ORDER, text)
    assert places
    assert places == sorted(places)
