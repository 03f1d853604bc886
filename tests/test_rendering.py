"""What a rendering is put together from."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from banners import PromoCard, Stylesheet, compose, em, strong
from banners.errors import FieldError, LinkError
from banners.parts.inline import text_element
from tests.support.reading import by_class, markup, read, text_of

SHEET = Stylesheet.parse(".mine{color:red}", "mine.css")
CARD = PromoCard(headline="Offer")


def test_emphasis_brings_its_rules() -> None:
    part = compose("p", "an ", em("offer"), " and ", strong("more"), class_name="mine")
    card = CARD.with_part("mine", part, before="headline")
    assert text_of(by_class(read(markup(card)), "bn-emphasis")[0]) == "offer"
    assert "font-style:italic" in card.render().css


def test_a_single_stylesheet_is_as_good_as_several() -> None:
    expected = compose("p", sheets=(SHEET,))
    assert compose("p", sheets=SHEET) == compose("p", sheets=[SHEET]) == expected
    assert expected.with_sheets(SHEET) == expected


@pytest.mark.parametrize("sheets", [None, 5, ".a{}", (SHEET, ".a{}")], ids=repr)
def test_what_is_no_stylesheet_is_refused(sheets: Any) -> None:
    with pytest.raises(FieldError, match=r"sheets holds .*Stylesheet\.parse"):
        compose("p", sheets=sheets)


def test_more_classes_and_attributes_are_checked_too() -> None:
    part = compose("p")
    with pytest.raises(LinkError, match=r"^href is"):
        part.with_attributes(href="javascript:x")
    with pytest.raises(FieldError, match="'onclick'"):
        part.with_attributes(onclick="x")
    with pytest.raises(ValueError, match="class_name"):
        part.with_class("\x00")
    assert part.with_attributes(lang="", title=None) == part


def test_what_is_made_of_equal_values_is_equal() -> None:
    def part() -> Any:
        inner = text_element("b", ("x", em("y")), "z", title="t").with_class("w")
        return compose("p", inner, "text", sheets=SHEET).with_attributes(lang="en")

    assert part() == part()
    assert hash(part()) == hash(part())
    assert part() != part().with_class("other")
    again = pickle.loads(pickle.dumps(part()))
    assert again == part()
    card = CARD.with_part("mine", part(), before="headline")
    assert card == CARD.with_part("mine", part(), before="headline")
    assert pickle.loads(pickle.dumps(card)).render() == card.render()
