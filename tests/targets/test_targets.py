"""The folder of targets, and what each of them owes."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from banners import Delivered, PromoCard, Stack, targets
from banners.errors import BannerError, UnknownNameError
from banners.gallery import Sample, samples
from tests.support.reading import read, words

SAMPLES = tuple(samples())
FILES = sorted(path for path in Path(targets.__path__[0]).glob("*.py") if path.stem[0] != "_")
# The others tell the content in other words: as plain text, and as a picture's alternative.
MARKUP = [name for name in targets.names() if name not in ("text", "image")]
every_target = pytest.mark.parametrize("target", targets.names())
every_markup = pytest.mark.parametrize("target", MARKUP)
CARD = PromoCard(headline="Offer")


def test_the_folder_is_the_list() -> None:
    assert list(targets.names()) == [path.stem for path in FILES]
    assert {"inline", "page", "snippet"} <= set(targets.names())


@every_target
def test_every_file_delivers_and_says_where_to(target: str) -> None:
    deliver = targets.get(target)
    assert deliver.__name__ == "deliver"
    assert next(iter(inspect.signature(deliver).parameters)) == "rendering"
    assert inspect.getdoc(deliver)
    assert inspect.getdoc(inspect.getmodule(deliver))


@pytest.mark.parametrize("banner", [CARD, Stack(CARD)], ids=["card", "stack"])
def test_an_unknown_target_knows_the_nearest(banner: PromoCard | Stack) -> None:
    with pytest.raises(UnknownNameError) as caught:
        banner.render("snipet")
    assert isinstance(caught.value, BannerError)
    assert isinstance(caught.value, LookupError)
    assert str(caught.value) == (
        f"no target named 'snipet'. Did you mean 'snippet'? Known: {', '.join(targets.names())}"
    )


@pytest.mark.parametrize("name", ["", "__init__", "os", "snippet.deliver", "Snippet"])
def test_only_the_files_are_targets(name: str) -> None:
    with pytest.raises(LookupError, match="no target named"):
        targets.get(name)


def test_the_snippet_is_the_usual_one() -> None:
    assert CARD.render() == CARD.render("snippet") == str(CARD)


@every_markup
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_every_target_keeps_the_text_and_its_order(sample: Sample, target: str) -> None:
    body = read(sample.banner.render(target))
    expected = read(sample.banner.render("snippet"))
    assert words(sample.banner.render(target)) == words(sample.banner.render("snippet"))
    assert [a.get("href") for a in body.iter("a")] == [a.get("href") for a in expected.iter("a")]


@every_target
def test_the_same_banner_gives_the_same_bytes(target: str) -> None:
    for sample in SAMPLES:
        first = sample.banner.render(target)
        again = sample.banner.replace().render(target)
        assert isinstance(first, Delivered)
        assert (first, first.css, first.notes) == (again, again.css, again.notes)


@every_target
def test_output_has_no_comments_and_no_scripts(target: str) -> None:
    """But for the comments that Outlook reads, which `test_email` knows."""
    for sample in SAMPLES:
        html = sample.banner.render(target)
        assert target == "email" or "<!--" not in html
        assert "/*" not in html
        assert target == "frame" or "<script" not in html


def test_options_of_another_target_are_refused() -> None:
    with pytest.raises(TypeError, match="width"):
        CARD.render("snippet", width=600)
