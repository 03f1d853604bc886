"""How a stack looks: each banner as it looks alone."""

from __future__ import annotations

from itertools import pairwise

import numpy
import pytest
from playwright.sync_api import Page

from banners import Stack, Theme, themes
from banners.gallery import Sample, samples
from tests.support.picture import CARDS, draw, on_canvas, show

SAMPLES = tuple(samples())
BANNERS = {sample.slug: sample.banner for sample in SAMPLES}
CARD, PANEL = BANNERS["promo_card-reference"], BANNERS["appointment_cta-panel"]
COMPACT = BANNERS["promo_card-compact"]
EVERY = Stack(*BANNERS.values(), gap="16px")
NESTED = Stack(Stack(CARD, PANEL.replace(theme=themes.linen), gap="8px"), COMPACT, gap="2.5rem")
Box = dict[str, float]

FAR = 200
"""A gap in px that no shadow of one banner crosses to reach the next."""
REACH = 60
"""How far up the shadow of a banner reaches, at most."""


def hosted(html: object) -> str:
    return on_canvas(str(html), themes.rose_gold)


def boxes(page: Page, selector: str = CARDS) -> list[Box]:
    """Where elements of the drawn document are."""
    found: list[Box] = page.evaluate(
        """selector => [...document.querySelectorAll(selector)].map((element) => {
             const box = element.getBoundingClientRect();
             return { top: box.top, height: box.height };
           })""",
        selector,
    )
    return found


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize(
    "pair",
    [(themes.midnight, themes.linen), (themes.linen, themes.rose_gold)],
    ids=["midnight-linen", "linen-rose_gold"],
)
def test_two_themes_in_a_stack_look_as_alone(
    page: Page, pair: tuple[Theme, Theme], width: int
) -> None:
    """Alone in a document of the same height, at the same place: so the pixels are the same."""
    first, second = CARD.replace(theme=pair[0]), PANEL.replace(theme=pair[1])
    both = draw(page, hosted(Stack(first, second, gap=f"{FAR}px")), width).pixels
    upper, lower = boxes(page)
    frame = f'<div style="height:{lower["top"] + lower["height"] - upper["top"]}px">'
    above = draw(page, hosted(f"{frame}{first}</div>"), width).pixels
    space = f'<div style="height:{lower["top"] - upper["top"]}px"></div>'
    below = draw(page, hosted(f"{frame}{space}{second}</div>"), width).pixels
    assert both.shape == above.shape == below.shape
    row = int(lower["top"]) - REACH
    assert numpy.array_equal(both[:row], above[:row])
    assert numpy.array_equal(both[row:], below[row:])
    assert not numpy.array_equal(both[row:], above[row:])
    assert not numpy.array_equal(both[:row], below[:row])


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_a_stack_of_one_is_the_banner(page: Page, sample: Sample) -> None:
    alone = draw(page, hosted(sample.banner), 768)
    assert draw(page, hosted(Stack(sample.banner)), 768).difference(alone) == 0


@pytest.mark.parametrize(
    ("stack", "width"), [(EVERY, 768), (NESTED, 375), (NESTED, 1280)], ids=["all", "nested", "wide"]
)
def test_inline_keeps_heights_and_gaps(page: Page, stack: Stack, width: int) -> None:
    boxes = []
    for target in ("snippet", "inline"):
        show(page, hosted(stack.render(target)), width)
        boxes.append([card.bounding_box() for card in page.locator(CARDS).all()])
    assert len(boxes[0]) == len(boxes[1]) > 2
    for snippet, inline in zip(*boxes, strict=True):
        assert snippet
        assert inline
        assert inline["height"] == pytest.approx(snippet["height"], abs=1.05)
    gaps = [[b["y"] - a["y"] - a["height"] for a, b in pairwise(found)] for found in boxes]
    assert gaps[1] == pytest.approx(gaps[0], abs=0.1)


@pytest.mark.parametrize("width", [375, 1280])
def test_nesting_with_the_same_gap_is_not_seen(page: Page, width: int) -> None:
    flat = draw(page, hosted(Stack(CARD, PANEL, COMPACT)), width)
    for nested in (Stack(Stack(CARD, PANEL), COMPACT), Stack(Stack(Stack(CARD), PANEL, COMPACT))):
        assert draw(page, hosted(nested), width).difference(flat) == 0


@pytest.mark.parametrize(
    ("gap", "space"),
    [("0", 0), ("8px", 8), ("2.5rem", 40), (".5em", 8), ("2cqi", 20), ("+5px", 5)],
)
@pytest.mark.parametrize("target", ["snippet", "inline"])
def test_the_gap_is_the_space_between(page: Page, target: str, gap: str, space: float) -> None:
    """In a column of 1,000 px."""
    stack = Stack(COMPACT, COMPACT, gap=gap)
    show(page, f'<!doctype html><body style="margin:0">{stack.render(target)}', 1000)
    first, second = boxes(page)
    assert second["top"] - first["top"] - first["height"] == pytest.approx(space, abs=0.05)


def test_the_gap_shows(page: Page) -> None:
    pictures = [
        draw(page, hosted(Stack(COMPACT, COMPACT, gap=gap)), 768) for gap in ("8px", "24px")
    ]
    assert pictures[0].difference(pictures[1]) > 0
    assert pictures[1].pixels.shape[0] - pictures[0].pixels.shape[0] == 16


@pytest.mark.parametrize("width", [240, 320, 375, 768, 1280])
def test_no_stack_scrolls_sideways(page: Page, width: int) -> None:
    for target in ("snippet", "inline"):
        show(page, hosted(EVERY.render(target)), width)
        assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
