"""`PromoCard`: what its fields become."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

import pytest

from banners import AppointmentCTA, Link, PromoCard, Stack, Wording, em, ltr, strong, themes
from banners.errors import FieldError
from banners.parts.headline import LONG
from tests.support.reading import by_class, markup, read, text_of

LAYOUTS = ("centered", "split", "compact")
every_layout = pytest.mark.parametrize("layout", LAYOUTS)
CARD = PromoCard(
    eyebrow="Eyebrow",
    headline="Headline",
    body="Body",
    action=Link("First", "/first"),
    secondary_action=Link("Second", "/second"),
    footnote="Footnote",
)


def section(card: PromoCard, target: str = "") -> Element:
    found = read(markup(card, target)).find(".//section")
    assert found is not None
    return found


def texts(root: Element, class_name: str) -> list[str]:
    return [text_of(found) for found in by_class(root, class_name)]


# Headline


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5, 6])
@every_layout
def test_the_headline_has_the_level_it_is_given(layout: str, level: int) -> None:
    drawn = section(CARD.replace(heading_level=level, layout=layout))
    headings = [
        found for found in drawn.iter() if found.tag in ("h1", "h2", "h3", "h4", "h5", "h6")
    ]
    assert [heading.tag for heading in headings] == [f"h{level}"]
    assert text_of(headings[0]) == "Headline"


def test_without_a_level_the_headline_is_a_paragraph() -> None:
    (headline,) = by_class(section(CARD.replace(heading_level=None)), "bn-headline")
    assert headline.tag == "p"


def test_the_usual_level_is_two() -> None:
    assert texts(section(PromoCard(headline="Offer")), "bn-headline") == ["Offer"]
    assert section(PromoCard(headline="Offer")).find("h2") is not None


def test_roles_of_a_text_are_elements() -> None:
    card = PromoCard(headline=("A ", em("b"), " ", strong("c"), " ", ltr("d")))
    (headline,) = by_class(section(card), "bn-headline")
    assert [(child.tag, text_of(child).strip()) for child in headline] == [
        ("em", "b"),
        ("strong", "c"),
        ("span", "d"),
    ]
    assert headline[2].get("dir") == "ltr"
    assert text_of(headline) == "A b c d"


@pytest.mark.parametrize(("length", "is_long"), [(LONG - 1, False), (LONG, True)])
def test_a_long_headline_is_set_smaller(length: int, is_long: bool) -> None:
    drawn = section(PromoCard(headline=("x", em("y" * (length - 1)))))
    assert bool(by_class(drawn, "bn-headline-long")) == is_long


# Body


def test_one_paragraph() -> None:
    body = ("One ", strong("paragraph"), ".")
    assert texts(section(CARD.replace(body=body)), "bn-paragraph") == ["One paragraph."]


def test_several_paragraphs() -> None:
    drawn = section(CARD.replace(body=("One.", ("T", em("w"), "o."), "Three.")))
    assert texts(drawn, "bn-paragraph") == ["One.", "Two.", "Three."]
    assert texts(drawn, "bn-paragraph-next") == ["Two.", "Three."], "the space stands between them"
    assert {paragraph.tag for paragraph in by_class(drawn, "bn-paragraph")} == {"p"}


@every_layout
def test_a_headline_is_enough(layout: str) -> None:
    card = PromoCard(headline="Offer", layout=layout, ornament=None)  # type: ignore[arg-type]
    assert text_of(section(card)) == "Offer"
    drawn = section(card)
    for name in ("bn-eyebrow", "bn-prose", "bn-actions", "bn-footnote", "bn-column-narrow"):
        assert not by_class(drawn, name), name


# Actions


@every_layout
def test_the_second_action_follows_the_first_and_is_quieter(layout: str) -> None:
    drawn = section(CARD.replace(layout=layout))
    (row,) = by_class(drawn, "bn-actions")
    assert [(link.tag, text_of(link), link.get("href")) for link in row] == [
        ("a", "First", "/first"),
        ("a", "Second", "/second"),
    ]
    assert texts(drawn, "bn-button-loud") == ["First"]
    assert texts(drawn, "bn-button-quiet") == ["Second"]


def test_a_second_action_may_stand_alone() -> None:
    drawn = section(CARD.replace(action=None))
    assert texts(drawn, "bn-button") == ["Second"]
    assert not by_class(drawn, "bn-button-loud")


def test_a_link_keeps_its_attributes() -> None:
    link = Link("Go", "https://example.com/?a=1&b=2", new_tab=True, rel="nofollow")
    (drawn,) = by_class(section(CARD.replace(action=link)), "bn-button-loud")
    assert drawn.get("href") == "https://example.com/?a=1&b=2"
    assert (drawn.get("target"), drawn.get("rel")) == ("_blank", "noopener nofollow")


@pytest.mark.parametrize("name", themes.names())
def test_a_booking_button_is_drawn_in_the_card_s_theme(name: str) -> None:
    theme = themes.get(name)
    booking = AppointmentCTA(layout="button", booking="/book", theme=themes.rose_gold_aa)
    card = CARD.replace(action=booking, secondary_action=None, theme=theme)
    assert card.rendering().themes == (theme,)
    link = read(card.render("inline")).find(".//a")
    assert link is not None
    assert (link.get("href"), text_of(link)) == ("/book", "Book an appointment")
    assert f"color:{theme.on_button}" in (link.get("style") or "").split(";")


def test_a_booking_button_is_the_same_as_its_link() -> None:
    link = Link("Book now", "/book")
    booking = AppointmentCTA(layout="button", booking=link, wording=Wording(book="Other"))
    assert CARD.replace(action=booking, theme=themes.linen).render("inline") == CARD.replace(
        action=link, theme=themes.linen
    ).render("inline")


def test_an_action_can_be_anything_that_draws_itself() -> None:
    links = [AppointmentCTA(layout="button", booking=Link(text, "/")) for text in "ab"]
    assert texts(section(CARD.replace(action=Stack(*links))), "bn-button-loud") == ["a", "b"]


@pytest.mark.parametrize("name", ["action", "secondary_action"])
@pytest.mark.parametrize("value", ["https://example.com", ("Go", "/"), 7, True], ids=repr)
def test_what_draws_nothing_is_no_action(name: str, value: Any) -> None:
    with pytest.raises(FieldError, match=f"^{name} is .*write Link"):
        CARD.replace(**{name: value})


# Decoration


@pytest.mark.parametrize(
    ("change", "glyphs"),
    [
        ({}, ["✦", "✦"]),
        ({"ornament": "❀"}, ["❀", "❀"]),
        ({"align": "start"}, ["✦"]),
        ({"layout": "split"}, ["✦"]),
        ({"layout": "split", "align": "center"}, ["✦", "✦"]),
        ({"layout": "compact"}, []),
        ({"layout": "compact", "align": "center"}, []),
        ({"ornament": None}, []),
    ],
    ids=str,
)
def test_ornaments_stand_where_they_have_room(change: dict[str, Any], glyphs: list[str]) -> None:
    assert texts(section(CARD.replace(**change)), "bn-ornament") == glyphs


@every_layout
@pytest.mark.parametrize("glow", [True, False])
def test_the_glow_can_be_put_out(layout: str, glow: bool) -> None:
    drawn = section(CARD.replace(layout=layout, glow=glow))
    assert len(by_class(drawn, "bn-glow")) == int(glow)


@every_layout
def test_decoration_is_hidden_from_assistive_technology_and_comes_last(layout: str) -> None:
    children = list(section(CARD.replace(layout=layout)))
    hidden = [child.get("aria-hidden") == "true" for child in children]
    assert hidden == sorted(hidden), "text first"
    assert any(hidden)
    for child, is_hidden in zip(children, hidden, strict=True):
        assert text_of(child).strip("✦") == "" or not is_hidden
        assert "✦" not in text_of(child) or is_hidden


# The rest


@every_layout
def test_eyebrow_headline_body_and_footnote_are_read_in_this_order(layout: str) -> None:
    found = text_of(section(CARD.replace(layout=layout, ornament=None)))
    order = {"centered": "EyebrowHeadlineBodyFirstSecondFootnote"}
    assert found == order.get(layout, "EyebrowHeadlineBodyFootnoteFirstSecond")


def test_eyebrow_and_footnote_are_paragraphs() -> None:
    for name in ("bn-eyebrow", "bn-footnote"):
        (found,) = by_class(section(CARD), name)
        assert found.tag == "p"


def test_a_label_makes_a_landmark() -> None:
    assert section(CARD.replace(label="Spring offer")).get("aria-label") == "Spring offer"
    assert "aria-label" not in section(CARD).attrib


@pytest.mark.parametrize(
    ("layout", "align", "expected"),
    [
        ("centered", None, "center"),
        ("centered", "start", "start"),
        ("split", None, "start"),
        ("split", "center", "center"),
        ("compact", None, "start"),
    ],
)
def test_alignment_follows_the_layout_unless_given(
    layout: str, align: str | None, expected: str
) -> None:
    classes = section(CARD.replace(layout=layout, align=align)).get("class") or ""
    assert f"bn-align-{expected}" in classes.split()


def test_columns_take_the_action_beside_the_text() -> None:
    drawn = section(CARD.replace(layout="split"))
    (wide,), (narrow,) = by_class(drawn, "bn-column-wide"), by_class(drawn, "bn-column-narrow")
    assert text_of(wide) == "EyebrowHeadlineBodyFootnote"
    assert text_of(narrow) == "FirstSecond"


def test_the_second_of_two_bookings_is_quiet() -> None:
    booking = AppointmentCTA(layout="button", booking="/book")
    card = CARD.replace(action=booking, secondary_action=booking, theme=themes.linen)
    loud, quiet = by_class(section(card), "bn-button")
    assert "bn-button-loud" in (loud.get("class") or "")
    assert "bn-button-quiet" in (quiet.get("class") or "")
    (alone,) = by_class(section(PromoCard(headline="x", secondary_action=booking)), "bn-button")
    assert "bn-button-quiet" in (alone.get("class") or "")
    assert themes.rose_gold not in card.rendering().themes


def test_a_quiet_booking_stays_quiet() -> None:
    booking = AppointmentCTA(layout="button", booking="/book", look="quiet")
    (button,) = by_class(section(PromoCard(headline="x", action=booking)), "bn-button")
    assert "bn-button-quiet" in (button.get("class") or "")


def test_a_banner_that_is_no_button_may_stand_second() -> None:
    strip = AppointmentCTA(layout="strip", heading="Visit", booking="/book")
    drawn = section(CARD.replace(secondary_action=strip))
    assert texts(drawn, "bn-button") == ["First", "Book an appointment"]


@pytest.mark.parametrize("glyph", ["✦", "❤\ufe0f", "👩\u200d🚀", "🏳\ufe0f\u200d🌈", "Sale"])
def test_an_ornament_is_one_glyph(glyph: str) -> None:
    assert texts(section(CARD.replace(ornament=glyph)), "bn-ornament-end") == [glyph]


@pytest.mark.parametrize("glyph", ["✦✦✦✦✦", "Spring sale"])
def test_a_longer_ornament_is_refused(glyph: str) -> None:
    with pytest.raises(FieldError, match=rf"^ornament is '{glyph}': write one glyph, of up to 4"):
        CARD.replace(ornament=glyph)
