"""The target `page`: a whole document."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import html5lib
import pytest

from banners import AppointmentCTA, Link, PromoCard, Stack, em, line_break, themes
from banners.component import Banner
from banners.gallery import Sample, samples

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
CARD = PromoCard(headline=("A ", em("fine"), line_break, "offer"), body=("First.", "Second."))
HEIGHT_UNIT = re.compile(r"\d(?:[sld]?v(?:h|b|min|max)|cq[hb]|cqmin|cqmax)\b")


def document(banner: Banner) -> Element:
    parsed: Element = html5lib.parse(banner.render("page"), namespaceHTMLElements=False)
    return parsed


def metas(banner: Banner) -> dict[str, str]:
    found = document(banner).findall("head/meta")
    return {meta.get("name") or "": meta.get("content") or "" for meta in found}


@every_sample
def test_it_is_a_document_in_utf_8(sample: Sample) -> None:
    text = sample.banner.render("page")
    assert text.startswith("<!doctype html><html")
    head = document(sample.banner).find("head")
    assert head is not None
    assert head[0].attrib == {"charset": "utf-8"}
    assert metas(sample.banner)["viewport"] == "width=device-width, initial-scale=1"


def test_title_and_description_are_the_banner_s_words() -> None:
    assert document(CARD).findtext("head/title") == "A fine offer"
    assert metas(CARD)["description"] == "First. Second."


def test_the_button_alone_is_titled_by_its_label() -> None:
    button = AppointmentCTA(layout="button", booking=Link(("Book ", em("now")), "/book"))
    assert document(button).findtext("head/title") == "Book now"


def test_a_stack_is_titled_by_its_first_banner() -> None:
    stack = Stack(CARD.replace(lang="en"), PromoCard(headline="Second", lang="ar", dir="rtl"))
    assert document(stack).findtext("head/title") == "A fine offer"
    assert metas(stack)["description"] == "First. Second."
    assert document(stack).attrib == {"lang": "en"}


def test_a_banner_without_body_has_no_description() -> None:
    assert "description" not in metas(PromoCard(headline="Offer"))


@pytest.mark.parametrize("name", themes.names())
def test_the_canvas_is_the_theme_s(name: str) -> None:
    theme = themes.get(name)
    (style,) = document(CARD.replace(theme=theme)).findall("head/style")
    assert f"background:{theme.canvas}" in (style.text or "")
    assert metas(CARD.replace(theme=theme))["color-scheme"] == ("dark", "light")[not theme.is_dark]


def test_the_canvas_is_the_outer_banner_s_whatever_stands_inside() -> None:
    inner = PromoCard(headline="Inner", theme=themes.midnight)
    (style,) = document(CARD.with_part("body", inner)).findall("head/style")
    assert f"background:{themes.rose_gold.canvas}" in (style.text or "")


def test_color_scheme_follows_the_canvas() -> None:
    assert metas(CARD.replace(theme=themes.midnight))["color-scheme"] == "dark"
    assert metas(CARD.replace(theme=themes.linen))["color-scheme"] == "light"


@every_sample
def test_there_are_two_styles_the_canvas_and_the_banner_s(sample: Sample) -> None:
    texts = [style.text for style in document(sample.banner).iter("style")]
    assert len(texts) == 2
    assert (texts[0] or "").startswith("body{")
    assert texts[1] == sample.banner.render("page").css == sample.banner.render().css


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        ({"lang": "pt-BR"}, {"lang": "pt-BR"}),
        ({"lang": "ar", "dir": "rtl"}, {"lang": "ar", "dir": "rtl"}),
        ({"dir": "auto"}, {"dir": "auto"}),
    ],
)
def test_language_and_direction_are_the_document_s(
    given: dict[str, str], expected: dict[str, str]
) -> None:
    assert document(CARD.replace(**given)).attrib == expected


@every_sample
def test_nothing_follows_the_height_of_the_window(sample: Sample) -> None:
    """In a frame that fits its content it would grow without end."""
    assert not HEIGHT_UNIT.findall(sample.banner.render("page"))


@every_sample
def test_the_body_holds_the_snippet(sample: Sample) -> None:
    assert f"<body>{sample.banner}</body></html>" in sample.banner.render("page")
