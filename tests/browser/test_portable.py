"""`inline` against `snippet`: the same card, though one of them has all of CSS."""

import pytest
from playwright.sync_api import Page

from banners import AppointmentCTA, Link, PromoCard, Stack, themes
from banners.gallery import Sample, samples
from tests.support.picture import MAIN_WIDTHS, WIDTHS, draw, on_canvas, show

SAMPLES = tuple(samples())
# Every text, and the lines of the block it stands in.
LINES = """() => {
  const found = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode, parent = text.parentElement;
    if (!text.data.trim() || parent.closest('[aria-hidden=true], style')) continue;
    let block = parent;
    while (block.tagName !== 'A' && getComputedStyle(block).display === 'inline')
      block = block.parentElement;
    const range = document.createRange(), lines = document.createRange();
    range.selectNodeContents(text);
    lines.selectNodeContents(block);
    const box = range.getBoundingClientRect(), all = lines.getBoundingClientRect();
    const height = parseFloat(getComputedStyle(block).lineHeight);
    found.push({ text: text.data, color: getComputedStyle(parent).color,
                 top: all.top, height: all.height, lines: Math.round(all.height / height),
                 left: box.left, right: box.right });
  }
  return found;
}"""
OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth"


def lines(page: Page, banner: PromoCard | AppointmentCTA, target: str, width: int) -> list[dict]:
    show(page, on_canvas(str(banner.render(target)), banner.theme), width)
    return page.evaluate(LINES)


@pytest.mark.parametrize("width", MAIN_WIDTHS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_every_text_has_the_same_place_and_colour(page: Page, sample: Sample, width: int) -> None:
    """Within a pixel. Where a text breaks into lines is not compared: balance gets lost."""
    snippet = lines(page, sample.banner, "snippet", width)
    inline = lines(page, sample.banner, "inline", width)
    assert [line["text"] for line in inline] == [line["text"] for line in snippet]
    for before, after in zip(snippet, inline, strict=True):
        assert after["color"] == before["color"], before["text"]
        whole = before["lines"] == after["lines"] == 1
        sides = ["top", "height", *(["left", "right"] if whole else [])]
        for side in sides:
            assert after[side] == pytest.approx(before[side], abs=1.05), (side, before, after)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_it_fits(page: Page, sample: Sample, width: int) -> None:
    show(page, on_canvas(str(sample.banner.render("inline")), sample.banner.theme), width)
    assert page.evaluate(OVERFLOW) <= 0


@pytest.mark.parametrize("width", [375, 1280])
def test_it_does_not_depend_on_box_sizing(page: Page, width: int) -> None:
    """Content-box is what browsers do, border-box what most hosts say of everything."""
    sized = "*,*::before,*::after{box-sizing:border-box}body{box-sizing:content-box}"
    for sample in SAMPLES:
        html = str(sample.banner.render("inline"))
        expected = draw(page, on_canvas(html, sample.banner.theme), width)
        now = draw(page, on_canvas(html, sample.banner.theme, sized), width)
        assert now.difference(expected) == 0, sample.slug


def test_a_column_composes_it(page: Page) -> None:
    """A 620 px column shows a banner for 620 px, whatever the screen has."""
    for sample in SAMPLES:
        html = f'<div style="width:620px">{sample.banner.render("inline")}</div>'
        show(page, f'<body style="margin:0">{html}', 620)
        narrow = page.evaluate(LINES)
        show(page, f'<body style="margin:0">{html}', 1280)
        assert page.evaluate(LINES) == narrow, sample.slug


def test_the_whole_button_can_be_clicked(page: Page) -> None:
    card = PromoCard(headline="Late opening", action=Link("Find a time", "#times"))
    show(page, on_canvas(str(card.render("inline")), card.theme), 768)
    pill = page.locator("div:has(> a)").bounding_box()
    assert pill
    for x in (8, pill["width"] / 2, pill["width"] - 8):
        page.mouse.move(0, 0)
        page.mouse.move(pill["x"] + x, pill["y"] + pill["height"] / 2)
        assert page.locator("a:hover").count() == 1, x


def test_right_to_left_flips_what_is_at_the_sides(page: Page) -> None:
    card = PromoCard(headline="Late opening", action=Link("Find a time", "/times"))
    places = {}
    for direction in ("ltr", "rtl"):
        show(page, on_canvas(str(card.replace(dir=direction).render("inline")), card.theme), 768)
        box = page.locator("div[aria-hidden] > div").first.bounding_box()
        assert box
        places[direction] = box["x"] + box["width"] / 2
    assert places["ltr"] + places["rtl"] == pytest.approx(768, abs=1)


def test_a_stack_keeps_its_gap(page: Page) -> None:
    card = PromoCard(headline="Late opening", action=Link("Find a time", "/times"))
    stack = Stack(card, card.replace(theme=themes.linen), gap="30px")
    show(page, on_canvas(str(stack.render("inline")), card.theme), 768)
    first, second = (section.bounding_box() for section in page.locator("div:has(> h2)").all())
    assert first
    assert second
    assert second["y"] - first["y"] - first["height"] == 30
