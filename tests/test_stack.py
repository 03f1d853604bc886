"""`Stack`: several banners as one, with the rules they share once."""

from __future__ import annotations

import pickle
from typing import Any
from xml.etree.ElementTree import Element

import pytest
import tinycss2

from banners import AppointmentCTA, BannerError, Link, PromoCard, Stack, targets, themes
from banners.errors import FieldError, UnknownFieldError
from banners.gallery import samples
from tests.support.reading import markup, read, text_of, words
from tests.support.rules import class_names, rules

CARD = PromoCard(headline="First", body="Body", action=Link("Go", "/"))
OTHER = PromoCard(headline="Second", body="Text", action=Link("Come", "/"))
VISIT = AppointmentCTA(heading="Visit", booking="/book", phone="555 0199")
EVERY = tuple(sample.banner for sample in samples())


def cards(stack: Stack) -> list[Element]:
    """What stands in a stack, from top to bottom."""
    return list(read(markup(stack)).iter("section"))


def test_banners_stand_below_one_another_in_their_order() -> None:
    html = Stack(VISIT, CARD, OTHER).render()
    assert [text_of(h2) for h2 in read(html).iter("h2")] == ["Visit", "First", "Second"]


def test_a_sequence_goes_in_by_its_keyword() -> None:
    assert Stack(banners=(card for card in (CARD, VISIT))) == Stack(CARD, VISIT)
    assert Stack(CARD, banners=[VISIT]) == Stack(CARD, VISIT)


# Rules


def test_rules_that_two_cards_share_stand_once() -> None:
    two, three = Stack(CARD, OTHER), Stack(CARD, OTHER, CARD)
    assert two.render().css == three.render().css


@pytest.mark.parametrize("stack", [Stack(*EVERY), Stack(CARD, VISIT)], ids=["all", "two"])
def test_no_rule_stands_twice(stack: Stack) -> None:
    found = rules(stack.render().css)
    assert len(found) > 20
    bodies = [(r.condition, r.selectors, tinycss2.serialize(r.declarations)) for r in found]
    assert sorted(set(bodies)) == sorted(bodies)


def test_a_stack_is_smaller_than_its_banners() -> None:
    apart = len(CARD.render()) + len(VISIT.render())
    assert len(Stack(CARD, VISIT).render()) < 0.75 * apart


def test_every_banner_keeps_its_theme() -> None:
    chosen = (themes.midnight, themes.linen, themes.midnight)
    stack = Stack(*(CARD.replace(theme=theme) for theme in chosen))
    assert stack.rendering().themes == (themes.midnight, themes.linen)
    classes = [(child.get("class") or "").split() for child in cards(stack)]
    assert [theme.class_name in found for theme, found in zip(chosen, classes, strict=True)] == [
        True
    ] * 3


def test_rules_and_markup_name_the_same_classes() -> None:
    for gap in ("24px", "1.5rem", "0", ".5em", "5cqi", "+5px", "1e+1px"):
        delivered = Stack(CARD, VISIT, gap=gap).render()
        used = {n for e in read(delivered).iter() for n in (e.get("class") or "").split()}
        assert class_names(delivered.css) == used, gap


# Refusals


def test_an_empty_stack_is_refused() -> None:
    empty = "Stack is empty: give it a banner or more"
    with pytest.raises(FieldError, match=empty):
        Stack()
    with pytest.raises(FieldError, match=empty):
        Stack(banners=())
    with pytest.raises(FieldError, match=empty):
        Stack(CARD).replace(banners=())


@pytest.mark.parametrize(
    "item", ["text", None, Link("Go", "/"), CARD.rendering(), PromoCard, [CARD, VISIT]], ids=type
)
def test_only_banners_can_be_stacked(item: Any) -> None:
    with pytest.raises(FieldError, match=r"Stack item 1 is .*only banners can be stacked"):
        Stack(CARD, item)


@pytest.mark.parametrize("banners", [CARD, None, 7], ids=type)
def test_what_is_no_sequence_is_refused(banners: Any) -> None:
    with pytest.raises(BannerError, match="banners"):
        Stack(banners=banners)


@pytest.mark.parametrize(
    "gap",
    ["", "wide", "24", 24, None, "1px 2px", "1px;color:red", "calc(1px)", "-5px", "10%", "5vh"],
)
def test_a_gap_is_one_length(gap: Any) -> None:
    with pytest.raises(FieldError, match=r"^gap") as caught:
        Stack(CARD, gap=gap)
    assert repr(gap) in str(caught.value)


def test_an_unknown_field_knows_the_nearest() -> None:
    with pytest.raises(UnknownFieldError, match=r"no Stack field named 'gpa'.*mean 'gap'"):
        Stack(CARD).replace(gpa="1px")


# Values


def test_a_stack_is_a_value() -> None:
    stack = Stack(CARD, VISIT, gap="8px")
    assert stack == Stack(CARD, VISIT, gap="8px") != Stack(CARD, VISIT, gap="9px")
    assert hash(stack) == hash(Stack(CARD, VISIT, gap="8px"))
    assert stack.replace(gap="9px") == Stack(CARD, VISIT, gap="9px")
    assert stack.replace(banners=(CARD,)) == Stack(CARD, gap="8px")
    twin = pickle.loads(pickle.dumps(stack))
    assert (twin, str(twin)) == (stack, str(stack))
    with pytest.raises(AttributeError):
        stack.gap = "1px"  # type: ignore[misc]


def test_every_way_to_text_gives_the_snippet() -> None:
    stack = Stack(CARD, VISIT)
    assert str(stack) == stack.__html__() == stack._repr_html_() == stack.render("snippet")


@pytest.mark.parametrize("target", targets.names())
def test_a_stack_goes_wherever_a_banner_goes(target: str) -> None:
    apart = [word for banner in EVERY for word in words(banner.render(target))]
    assert words(Stack(*EVERY).render(target)) == apart


def test_a_stack_may_stand_in_a_stack() -> None:
    inner = Stack(CARD, OTHER, gap="8px")
    outer = Stack(inner, VISIT, gap="40px")
    assert [text_of(h2) for card in cards(outer) for h2 in card.iter("h2")] == [
        "First",
        "Second",
        "Visit",
    ]
    css = outer.render().css
    assert "margin-top:8px" in css
    assert "margin-top:40px" in css


def test_a_language_stays_with_its_banner() -> None:
    stack = Stack(CARD.replace(lang="en"), OTHER.replace(lang="ar", dir="rtl"))
    assert [(child.get("lang"), child.get("dir")) for child in cards(stack)] == [
        ("en", None),
        ("ar", "rtl"),
    ]
