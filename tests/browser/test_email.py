"""What a mail looks like in a browser, with and without what programs take away."""

import pytest
from playwright.sync_api import Page

from banners import AppointmentCTA, Link, PromoCard, Stack, Stylesheet, compose, themes
from banners.gallery import Sample, samples
from tests.support.picture import show
from tests.support.reading import words

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)

# What programs without gradients show, with the solid colour behind every letter.
MEASURE = """() => {
  for (const node of document.querySelectorAll('[style]')) node.style.backgroundImage = 'none';
  const solid = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!color.endsWith(', 0)')) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const parent = texts.currentNode.parentElement;
    const style = getComputedStyle(parent);
    if (!texts.currentNode.data.trim() || !range.getClientRects().length) continue;
    const box = range.getBoundingClientRect();
    found.push({ text: texts.currentNode.data, color: style.color, ground: solid(parent),
      size: parseFloat(style.fontSize), weight: Number(style.fontWeight),
      left: box.left, right: box.right, opacity: style.opacity });
  }
  return { texts: found, width: window.innerWidth,
    overflow: document.documentElement.scrollWidth - window.innerWidth };
}"""


def fragment(banner: PromoCard | AppointmentCTA | Stack) -> str:
    """The table alone in a page that knows nothing of it."""
    meta = '<meta name="viewport" content="width=device-width">'
    return f'<!doctype html>{meta}<body style="margin:0">{banner.render("email")}'


def document(banner: PromoCard | AppointmentCTA | Stack) -> str:
    return str(banner.render("email", document=True, preheader="Only until Sunday"))


def luminance(color: str) -> float:
    """Relative luminance of `rgb(r, g, b)` (WCAG 2.2)."""
    channels = [int(part) / 255 for part in color[4:-1].split(",")]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@every_sample
@pytest.mark.parametrize("form", [document, fragment], ids=["document", "fragment"])
@pytest.mark.parametrize("width", [320, 375, 600, 640])
def test_nothing_is_wider_than_its_window(
    page: Page, sample: Sample, width: int, form: object
) -> None:
    show(page, form(sample.banner), width)  # type: ignore[operator]
    facts = page.evaluate(MEASURE)
    assert facts["overflow"] <= 0
    assert facts["texts"]
    for text in facts["texts"]:
        assert text["left"] >= 0, text["text"]
        assert text["right"] <= width, text["text"]


@every_sample
@pytest.mark.parametrize("name", ["linen", "midnight", "rose_gold_aa"])
def test_text_keeps_its_contrast_on_the_solid_colour(page: Page, sample: Sample, name: str) -> None:
    banner = sample.banner.replace(theme=themes.get(name))
    for form in (document, fragment):
        show(page, form(banner), 600)
        for text in page.evaluate(MEASURE)["texts"]:
            large = text["size"] >= 24 or (text["size"] >= 18.66 and text["weight"] >= 700)
            ratio = contrast(text["color"], text["ground"])
            assert "•" in text["text"] or ratio >= (3 if large else 4.5), f"{ratio:.2f}: {text}"


@every_sample
def test_words_and_links_are_those_of_the_snippet(page: Page, sample: Sample) -> None:
    assert words(sample.banner.render("email")) == words(str(sample.banner))
    links = "[...document.links].map(a => [a.getAttribute('href'), a.textContent.trim()])"
    show(page, str(sample.banner), 600)
    expected = page.evaluate(links)
    show(page, document(sample.banner), 600)
    assert page.evaluate(links) == expected


@every_sample
def test_a_phone_gets_buttons_as_wide_as_their_row(page: Page, sample: Sample) -> None:
    show(page, document(sample.banner), 375)
    buttons = [a for a in page.locator("a").all() if _is_button(a)]
    assert buttons
    for button in buttons:
        box, row = button.bounding_box(), button.locator("xpath=..").bounding_box()
        assert box
        assert row
        assert box["width"] == pytest.approx(row["width"], abs=1)
        assert box["height"] >= 44


def _is_button(link) -> bool:  # type: ignore[no-untyped-def]
    return link.evaluate("a => getComputedStyle(a).textDecorationLine") == "none"


def test_a_card_is_600_px_wide_and_in_the_middle(page: Page) -> None:
    card = next(s.banner for s in SAMPLES if s.slug == "promo_card-reference")
    show(page, document(card), 1000)
    box = page.locator("td[bgcolor] td[bgcolor]").first.bounding_box()
    assert box
    assert (box["x"], box["width"]) == (200, 600)


def test_the_preheader_is_in_the_mail_and_not_seen(page: Page) -> None:
    card = PromoCard(headline="Offer")
    show(page, document(card), 600)
    assert "Only until Sunday" in (page.locator("body").text_content() or "")
    assert "Only until Sunday" not in page.locator("body").inner_text()


def test_lines_run_from_the_right_where_the_text_does(page: Page) -> None:
    panel = next(s.banner for s in SAMPLES if s.slug == "appointment_cta-arabic")
    show(page, document(panel), 600)
    first, second = (page.locator("a").nth(index).bounding_box() for index in (0, 1))
    assert first
    assert second
    assert first["x"] > second["x"]
    assert first["y"] == second["y"]


def test_columns_stand_beside_one_another_where_they_fit(page: Page) -> None:
    panel = next(s.banner for s in SAMPLES if s.slug == "appointment_cta-panel")
    boxes = {}
    for width in (640, 375):
        show(page, document(panel), width)
        names = (page.get_by_text(name, exact=True) for name in ("Where", "Opening hours"))
        boxes[width] = [name.bounding_box() for name in names]
    (where, hours), (above, below) = boxes[640], boxes[375]
    assert where["y"] == hours["y"]
    assert where["x"] + 150 < hours["x"]
    assert above["x"] == below["x"]
    assert above["y"] + above["height"] + 15 < below["y"]


def test_own_parts_and_stacks_hold_together(page: Page) -> None:
    cells = [compose("td", text) for text in ("Mon", "Tue")]
    table = compose("table", compose("tbody", compose("tr", *cells)))
    quote = compose("figure", compose("blockquote", "Lovely."), compose("figcaption", "Ada"))
    part = compose("div", "loose ", compose("b", "bold"), table, quote, compose("hr"))
    card = PromoCard(headline="Offer", action=Link("Go", "/go")).with_part(
        "own", part, before="actions"
    )
    stack = Stack(card, AppointmentCTA(heading="Visit", booking="/book", theme=themes.midnight))
    for width in (375, 600):
        show(page, document(stack), width)
        assert page.evaluate(MEASURE)["overflow"] <= 0
    assert words(stack.render("email")) == words(str(stack))


def test_tags_stand_in_lines_and_keep_their_own_width(page: Page) -> None:
    css = (
        ".tags{display:flex;flex-wrap:wrap;gap:8px;margin:20px 0 0;padding:0;list-style:none}"
        ".tag{padding:6px 14px;border:1px solid;border-radius:20px}"
    )
    names = ("Facial", "Massage", "Brows and lashes", "Hot stone", "Gift voucher")
    tags = compose(
        "ul",
        *(compose("li", name, class_name="tag") for name in names),
        class_name="tags",
        sheets=(Stylesheet.parse(css),),
    )
    card = PromoCard(headline="Offer").with_part("tags", tags, before="headline")
    for width in (375, 640):
        show(page, document(card), width)
        boxes = [page.get_by_text(name, exact=True).bounding_box() for name in names]
        assert len({box["height"] for box in boxes if box}) == 1, "none wraps"
        assert len({box["y"] for box in boxes if box}) < len(names), "some share a line"
