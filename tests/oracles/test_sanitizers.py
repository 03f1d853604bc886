"""What sanitisers leave of a banner, asked of the sanitisers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from banners.gallery import Sample, samples
from tests.oracles.sanitizers import DROPPING, KEEPING, sanitized
from tests.support.picture import draw, on_canvas
from tests.support.reading import elements, read

pytestmark = pytest.mark.oracles

SAMPLES = {sample.slug: sample for sample in samples()}
TARGETS = ("snippet", "inline")
WIDTHS = (1280, 375)
BUILD = Path(__file__).parents[2] / "build" / "oracles" / "sanitizers"

Cleaned = Callable[[str, str], dict[str, str]]

every_sample = pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())


def delivered(target: str) -> dict[str, str]:
    return {slug: str(sample.banner.render(target)) for slug, sample in SAMPLES.items()}


@pytest.fixture(scope="module")
def answers() -> dict[tuple[str, str], dict[str, str]]:
    return {}


@pytest.fixture
def cleaned(page: Page, answers: dict[tuple[str, str], dict[str, str]]) -> Cleaned:
    """All samples of a target through a sanitiser, asked once for all tests."""

    def ask(name: str, target: str) -> dict[str, str]:
        if (name, target) not in answers:
            inputs = list(delivered(target).values())
            outputs = sanitized(name, inputs, page)
            answers[name, target] = dict(zip(SAMPLES, outputs, strict=True))
        return answers[name, target]

    return ask


def changed(page: Page, sample: Sample, before: str, after: str) -> dict[int, int]:
    """How many pixels differ, by width."""
    theme = sample.banner.rendering().themes[0]
    counts = {}
    for width in WIDTHS if before != after else ():
        expected = draw(page, on_canvas(before, theme), width)
        counts[width] = draw(page, on_canvas(after, theme), width).difference(expected)
    return {width: count for width, count in counts.items() if count}


@every_sample
@pytest.mark.parametrize("name", KEEPING)
def test_inline_keeps_every_pixel(page: Page, cleaned: Cleaned, name: str, sample: Sample) -> None:
    after = cleaned(name, "inline")[sample.slug]
    pixels = changed(page, sample, delivered("inline")[sample.slug], after)
    assert not pixels, told(name, sample, pixels, after)


@every_sample
def test_dompurify_leaves_the_snippet_alone(page: Page, cleaned: Cleaned, sample: Sample) -> None:
    after = cleaned("dompurify", "snippet")[sample.slug]
    assert "<style>" in after
    pixels = changed(page, sample, delivered("snippet")[sample.slug], after)
    assert not pixels, told("dompurify", sample, pixels, after)


@every_sample
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", DROPPING)
def test_without_styles_it_still_reads(
    cleaned: Cleaned, name: str, target: str, sample: Sample
) -> None:
    before, after = delivered(target)[sample.slug], cleaned(name, target)[sample.slug]
    assert "style" not in {key for each in elements(read(after)) for key in each.attrib}
    assert words(after) == words(before), f"{name} changes the words of {sample.slug}"
    assert links(after) == links(before), f"{name} changes the links of {sample.slug}"


@pytest.mark.parametrize("name", [*DROPPING, *KEEPING])
def test_every_way_to_reach_somebody_survives(cleaned: Cleaned, name: str) -> None:
    """Pages, parts of the page, mail and telephone: no sanitiser here drops any of them."""
    found = {kind(address) for html in cleaned(name, "inline").values() for address in links(html)}
    assert found == {"https:", "mailto:", "tel:", "/", "#"}


def told(name: str, sample: Sample, pixels: dict[int, int], after: str) -> str:
    """What a person should know; what the sanitiser left goes into a file."""
    path = BUILD / f"{name}-{sample.slug}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(after, "utf-8")
    return f"{name} changes {sample.slug}, pixels by width: {pixels}. It left {path}"


def words(html: str) -> list[str]:
    """What a person reads, word by word, in order."""
    body = read(html)
    for style in body.iter("style"):
        style.text = ""
    return " ".join(body.itertext()).split()


def links(html: str) -> list[str]:
    """Where the links lead, in order."""
    return [link.get("href", "") for link in read(html).iter("a")]


def kind(address: str) -> str:
    return address[0] if address[0] in "/#" else address.partition(":")[0] + ":"
