"""Facts that hold for every sample at every width."""

from itertools import pairwise

import pytest
from playwright.sync_api import Page

from banners import AppointmentCTA, Link, PromoCard, Service, themes
from banners.gallery import Sample, samples
from tests.support.picture import WIDTHS, show

SAMPLES = tuple(samples())

# Word by word, because only words tell which of them would have fitted in a row.
MEASURE = """() => {
  const hidden = (node) => node.parentElement.closest('[aria-hidden=true], style');
  const walker = (root) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const rectangles = (root) => {
    const found = [], texts = walker(root);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (hidden(node)) continue;
      for (const word of node.data.matchAll(/\\S+/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        for (const box of range.getClientRects())
          found.push({ word: word[0], left: box.left, right: box.right, top: box.top,
                       bottom: box.bottom, middle: (box.top + box.bottom) / 2 });
      }
    }
    return found;
  };
  const lines = (root) => {
    const found = [];
    for (const word of rectangles(root)) {
      const last = found.at(-1);
      const size = word.bottom - word.top;
      if (last && Math.abs(last[0].middle - word.middle) < size / 2) last.push(word);
      else found.push([word]);
    }
    return found;
  };
  const card = document.querySelector('section') ?? document.querySelector('a');
  const box = card.getBoundingClientRect();
  const headline = document.querySelector('h1,h2,h3,h4,h5,h6');
  return {
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    card: { left: box.left, right: box.right, top: box.top, bottom: box.bottom },
    words: rectangles(card),
    room: headline ? headline.clientWidth : 0,
    headline: headline ? lines(headline) : [],
    buttons: [...document.querySelectorAll('a')].filter((link) =>
        getComputedStyle(link).borderTopLeftRadius === '100px').map((link) => ({
      lines: lines(link).length, label: link.innerText, height: link.offsetHeight })),
  };
}"""


def measured(page: Page, sample: Sample, width: int) -> dict:
    show(page, str(sample.banner.render("page")), width)
    return page.evaluate(MEASURE)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_every_sample_fits_at_every_width(page: Page, sample: Sample, width: int) -> None:
    facts = measured(page, sample, width)
    card = facts["card"]
    assert facts["overflow"] <= 0, "the page scrolls sideways"
    assert facts["words"], "no text was found"
    for word in facts["words"]:
        inside = (
            card["left"] <= word["left"]
            and word["right"] <= card["right"]
            and card["top"] <= word["top"]
            and word["bottom"] <= card["bottom"]
        )
        assert inside, f"{word['word']!r} is cut off"
    for button in facts["buttons"]:
        assert button["height"] >= 24
        assert width < 320 or button["lines"] == 1, f"{button['label']!r} wraps"
    _assert_headline_uses_its_lines(facts["headline"], facts["room"])


def _assert_headline_uses_its_lines(lines: list, room: float) -> None:
    """Never one word a line when two of them fit beside one another."""
    if len(lines) < 2 or any(len(line) > 1 for line in lines):
        return
    for (first,), (second,) in pairwise(lines):
        together = (first["right"] - first["left"]) + (second["right"] - second["left"])
        space = (first["bottom"] - first["top"]) / 5
        assert together + space > room, f"{first['word']} and {second['word']} fit on a line"


@pytest.mark.parametrize("name", themes.names())
@pytest.mark.parametrize("width", [240, 320, 768])
def test_every_theme_fits(page: Page, name: str, width: int) -> None:
    for sample in SAMPLES:
        themed = Sample(
            sample.component, sample.name, sample.banner.replace(theme=themes.get(name))
        )
        assert measured(page, themed, width)["overflow"] <= 0, sample.slug


def test_layouts_are_composed_anew(page: Page) -> None:
    split = next(sample for sample in SAMPLES if sample.slug == "promo_card-split")
    headline, button = _headline_and_button(page, split, 1280)
    assert button["x"] > headline["x"] + headline["width"], "beside the text where there is room"
    headline, button = _headline_and_button(page, split, 375)
    assert button["y"] > headline["y"] + headline["height"], "below it where there is none"
    assert button["width"] == pytest.approx(headline["width"]), "as wide as the text"


def _headline_and_button(page: Page, sample: Sample, width: int) -> tuple[dict, dict]:
    show(page, str(sample.banner.render("page")), width)
    boxes = (page.locator(tag).first.bounding_box() for tag in ("h2", "a"))
    headline, button = (box for box in boxes if box)
    return headline, button


@pytest.mark.parametrize("layout", ["centered", "split", "compact"])
def test_button_keeps_its_label_in_one_line(page: Page, layout: str) -> None:
    card = PromoCard(
        layout=layout,
        headline="Six weeks to a stronger back",
        body="Small groups, one physiotherapist.",
        action=Link("Book an appointment", "https://example.com/book"),
        secondary_action=Link("See the whole plan", "#plan"),
    )
    for width in (width for width in WIDTHS if width >= 320):
        show(page, str(card.render("page")), width)
        for button in page.evaluate(MEASURE)["buttons"]:
            assert button["lines"] == 1, f"{button['label']!r} wraps at {width} px"


@pytest.mark.parametrize("width", [240, 320])
def test_no_word_is_too_long(page: Page, width: int) -> None:
    word = "Zahnzusatzversicherungsbescheinigungen"
    visit = AppointmentCTA(
        heading=word,
        body=word,
        booking=Link(word, "/b"),
        reassurance=(word,),
        service=Service(name=word, provider=word),
        address=word,
        hours=word,
        disclaimer=word,
    )
    card = PromoCard(eyebrow=word, headline=word, action=Link(word, "/b"), footnote=word)
    for banner in (visit, visit.replace(layout="strip"), visit.replace(layout="button"), card):
        show(page, str(banner.render("page")), width)
        facts = page.evaluate(MEASURE)
        assert facts["overflow"] <= 0
        for found in facts["words"]:
            assert found["right"] <= facts["card"]["right"], found["word"]


def test_right_to_left_is_the_mirror_image(page: Page) -> None:
    banner = next(sample for sample in SAMPLES if sample.slug == "promo_card-reference").banner
    boxes = {}
    for direction in ("ltr", "rtl"):
        show(page, str(banner.replace(dir=direction).render("page")), 768)
        glow = page.locator("section > div[aria-hidden]").first.bounding_box()
        assert glow
        boxes[direction] = glow
    assert boxes["ltr"]["x"] + boxes["ltr"]["width"] + boxes["rtl"]["x"] == pytest.approx(
        768, abs=1
    )
