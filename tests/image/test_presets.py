"""Every banner in every preset: whole, legible, nothing over anything else."""

from __future__ import annotations

import pytest

from banners import AppointmentCTA, Link, PromoCard, Stack, image, themes
from banners.errors import FieldError, UnknownNameError
from banners.gallery import samples
from banners.image.layout import Laid, lay_out
from banners.image.shot import Shot
from tests.image.conftest import OpenTab

SAMPLES = tuple(samples())
LEADS = ("bn-headline", "bn-prose")

# Word by word, in the part it belongs to; sizes as the browser worked them out.
# Lines by their middles: "20%" in Arabic is two boxes in one line.
MEASURE = """() => {
  const PARTS = '.bn-eyebrow, .bn-headline, .bn-prose, .bn-points, .bn-facts-rows, ' +
    '.bn-facts-columns, .bn-button, .bn-footnote';
  const parts = [...document.querySelectorAll(PARTS)].filter((part) => part.checkVisibility());
  const around = (boxes) => ({
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)) });
  const words = [];
  for (const part of parts) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!node.parentElement.checkVisibility()) continue;
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
      for (const word of node.data.matchAll(/\\S+/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const boxes = [...range.getClientRects()];
        const middles = boxes.map((box) => Math.round((box.top + box.bottom) / size));
        words.push({ word: word[0], part: part.className, size,
          lines: new Set(middles).size, ...around(boxes) });
      }
    }
  }
  const boxes = parts.map((part) =>
    ({ part: part.className, ...around([part.getBoundingClientRect()]) }));
  return { words, parts: boxes };
}"""


def inside(box: dict, width: float, height: float) -> bool:
    across = box["left"] >= 0 and box["right"] <= width
    return across and box["top"] >= 0 and box["bottom"] <= height


def overlap(one: dict, two: dict) -> bool:
    across = min(one["right"], two["right"]) - max(one["left"], two["left"])
    down = min(one["bottom"], two["bottom"]) - max(one["top"], two["top"])
    return across > 0.5 and down > 0.5


@pytest.mark.parametrize("theme", ["rose_gold_aa", "midnight"])
@pytest.mark.parametrize("preset", image.presets.names())
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_nothing_is_cut_off_or_covered(tab: OpenTab, sample, preset: str, theme: str) -> None:
    banner = sample.banner.replace(theme=themes.get(theme))
    _assert_whole(tab, lay_out(tab, banner.rendering(), Shot(preset=preset)))


def _assert_whole(tab: OpenTab, laid: Laid) -> None:
    measured = tab.page.evaluate(MEASURE)
    assert measured["words"]
    for word in measured["words"]:
        assert inside(word, laid.width, laid.height), f"{word['word']!r} is cut off"
        assert word["size"] >= 11, f"{word['word']!r} is {word['size']} px"
        assert word["lines"] == 1, f"{word['word']!r} is broken"
    for index, part in enumerate(measured["parts"]):
        assert inside(part, laid.width, laid.height), part["part"]
        for other in measured["parts"][index + 1 :]:
            assert not overlap(part, other), f"{part['part']} over {other['part']}"
    _assert_button_holds_its_label(measured)
    _assert_headline_leads(measured)


def _assert_button_holds_its_label(measured: dict) -> None:
    button = next(part for part in measured["parts"] if "bn-button-loud" in part["part"])
    for word in measured["words"]:
        if word["part"] == button["part"]:
            assert button["left"] + 7 < word["left"]
            assert word["right"] < button["right"] - 7


def _assert_headline_leads(measured: dict) -> None:
    sizes = {name: [w["size"] for w in measured["words"] if name in w["part"]] for name in LEADS}
    heads, prose = sizes.values()
    assert not heads or not prose or min(heads) > 1.25 * max(prose)


@pytest.mark.parametrize("preset", ["leaderboard", "mobile_banner"])
def test_a_bar_is_a_headline_beside_a_button(tab: OpenTab, preset: str) -> None:
    for sample in SAMPLES:
        laid = lay_out(tab, sample.banner.rendering(), Shot(preset=preset))
        parts = {part["part"].split()[0]: part for part in tab.page.evaluate(MEASURE)["parts"]}
        assert set(parts) <= {"bn-headline", "bn-button"}
        if "bn-headline" in parts:
            middles = [(part["top"] + part["bottom"]) / 2 for part in parts.values()]
            assert middles == pytest.approx([laid.height / 2] * 2, abs=1)


def test_what_is_left_out_is_said(studio: image.Browser) -> None:
    banner = next(s.banner for s in SAMPLES if s.slug == "promo_card-reference")
    assert studio.draw(banner, preset="square").notes == ()
    notes = studio.draw(banner, preset="leaderboard").notes
    assert "left out, because leaderboard has no room for it: eyebrow" in notes
    assert "left out, because leaderboard has no room for it: body" in notes


def test_a_headline_that_cannot_be_legible_is_refused(studio: image.Browser) -> None:
    card = PromoCard(headline="A headline without an end " * 20, action=Link("Go", "/go"))
    with pytest.raises(FieldError, match=r"does not fit mobile_banner, 320 × 50 px, at 11 px"):
        studio.draw(card, preset="mobile_banner")


@pytest.mark.parametrize(
    ("width", "height"),
    [(468, 60), (970, 90), (160, 600), (300, 600), (336, 280), (320, 100), (1500, 500), (600, 600)],
)
def test_any_size_is_composed(tab: OpenTab, width: int, height: int) -> None:
    for sample in SAMPLES:
        laid = lay_out(tab, sample.banner.rendering(), Shot(width=width, height=height))
        assert (laid.width, laid.height) == (width, height)
        _assert_whole(tab, laid)


def test_a_size_can_have_a_name_of_ones_own(studio: image.Browser) -> None:
    own = image.Preset("newsletter", 600, 300)
    picture = studio.draw(SAMPLES[0].banner, preset=own)
    assert (picture.width, picture.height) == (600, 300)


def test_a_part_of_ones_own_stands_in_a_picture(tab: OpenTab) -> None:
    from banners import compose

    card = PromoCard(headline="Offer", action=Link("Go", "/go"))
    card = card.with_part("mine", compose("p", "Only today", class_name="mine"), before="headline")
    lay_out(tab, card.rendering(), Shot(preset="square"))
    assert tab.page.locator(".mine").is_visible()
    laid = lay_out(tab, card.rendering(), Shot(preset="leaderboard"))
    assert not tab.page.locator(".mine").is_visible()
    assert laid.notes == ("left out, because leaderboard has no room for it: own parts",)


def test_a_card_without_button_and_a_button_without_card(studio: image.Browser) -> None:
    for preset in image.presets.names():
        studio.draw(PromoCard(headline="We are open"), preset=preset)
        studio.draw(AppointmentCTA(layout="button", booking="/book"), preset=preset)


def test_several_banners_are_refused(studio: image.Browser) -> None:
    card = PromoCard(headline="Offer")
    with pytest.raises(FieldError, match="shows one banner, this has 2"):
        studio.draw(Stack(card, card), preset="square")


def test_presets_are_known_by_name() -> None:
    assert {"open_graph", "square", "story", "leaderboard"} <= set(image.presets.names())
    sizes = {name: image.presets.get(name) for name in image.presets.names()}
    assert (sizes["open_graph"].width, sizes["open_graph"].height) == (1200, 630)
    with pytest.raises(UnknownNameError, match="Did you mean 'leaderboard'"):
        image.presets.get("leader_board")
