import re

import pytest

from banners import (
    AppointmentCTA,
    Link,
    PromoCard,
    Rendering,
    Service,
    Stack,
    compose,
    element,
    em,
    line_break,
    strong,
)
from banners.gallery import Sample, samples
from banners.targets.text import WIDTH, deliver
from tests.support.reading import words

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)


def said(tag: str, *children: object) -> str:
    return str(deliver(compose(tag, *children))).removesuffix("\n")  # type: ignore[arg-type]


def test_a_card_reads_well() -> None:
    card = PromoCard(
        eyebrow="May special",
        headline=("The ", em("Glow-Up")),
        body=(("Enjoy ", strong("20% off"), " for all Moms & Educators"), "Until Sunday."),
        action=Link("Book today", "https://example.com/book"),
        secondary_action=Link("Ask us", "mailto:hello@example.com"),
        footnote="Not on holidays.",
    )
    assert str(card.render("text")) == (
        "May special\n\nThe Glow-Up\n\nEnjoy 20% off for all Moms & Educators\n\nUntil Sunday.\n\n"
        "Book today: https://example.com/book\nAsk us: hello@example.com\n\nNot on holidays.\n"
    )


def test_facts_points_and_numbers() -> None:
    panel = AppointmentCTA(
        heading="Visit",
        booking="/book",
        service=Service(name="Facial", price="$95"),
        phone="+1 (555) 010-0199",
        address=Link("12 Rose Lane", "https://example.com/map"),
        email="hello@example.com",
        hours=("Tue 9-7", "Sat 10-4"),
        reassurance=("No deposit", "No account"),
    )
    assert str(panel.render("text")) == (
        "Visit\n\nBook an appointment: /book\nCall +1 (555) 010-0199\n\n"
        "- No deposit\n- No account\n\nService: Facial\nPrice: $95\n"
        "Where: 12 Rose Lane (https://example.com/map)\n"
        "Opening hours: Tue 9-7\n  Sat 10-4\nE-mail: hello@example.com\n"
    )


@every_sample
def test_lines_are_short_and_clean(sample: Sample) -> None:
    text = str(sample.banner.render("text"))
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    for line in text.split("\n"):
        assert line == line.rstrip()
        assert len(line) <= WIDTH or " " not in line.strip()
    assert "\n\n\n" not in text
    assert "\r" not in text
    assert "✦" not in text


@every_sample
def test_every_word_is_there_in_order(sample: Sample) -> None:
    kept = iter(re.findall(r"\w+", str(sample.banner.render("text"))))
    for word in re.findall(r"\w+", " ".join(words(str(sample.banner.render("inline"))))):
        assert word in kept, word


def test_banners_of_a_stack_stand_apart() -> None:
    first, second = PromoCard(headline="One"), PromoCard(headline="Two")
    button = AppointmentCTA(layout="button", booking=Link("Book", "/book"))
    assert str(Stack(first, second).render("text")) == "One\n\n\nTwo\n"
    assert str(Stack(first, button).render("text")) == "One\n\n\nBook: /book\n"


def test_a_line_break_is_kept_and_a_line_feed_is_not() -> None:
    card = PromoCard(headline=("One", line_break, "two\nthree"))
    assert str(card.render("text")) == "One\ntwo three\n"


def test_long_words_are_not_cut() -> None:
    address = "https://example.com/" + "a" * 90
    lines = said("div", compose("a", "Somewhere", href=address)).split("\n")
    assert lines == ["Somewhere:", address]


def test_what_is_hidden_is_not_read() -> None:
    hidden = compose("p", "seen, not read", aria_hidden="true")
    gone = compose("p", "neither", hidden="hidden")
    assert said("div", hidden, gone, compose("p", "read")) == "read"


def test_elements_it_does_not_know_keep_their_text_in_order() -> None:
    table = compose("table", compose("tr", compose("td", "a"), compose("td", "b")))
    image = Rendering(draw=lambda: element("img", alt="a map", src="m.png"))
    parts = (compose("blockquote", "said"), table, compose("figure", image), "tail & <end>")
    assert said("div", *parts) == "said\n\na\n\nb\n\na map\n\ntail & <end>"


def test_a_link_in_a_sentence_and_an_address_that_is_its_own_label() -> None:
    link = compose("a", "our rooms", href="https://example.com/rooms")
    assert said("p", "See ", link, ".") == "See our rooms (https://example.com/rooms)."
    assert said("p", compose("a", "a@b.example", href="mailto:a@b.example")) == "a@b.example"
    assert said("p", compose("a", "Call us", href="tel:+15550100")) == "Call us: +15550100"


def test_names_without_a_value_are_not_lost() -> None:
    terms = (compose("dt", "Price"), compose("dd", "$9"), compose("dt", "On request"))
    assert said("dl", *terms) == "Price: $9\nOn request"


def test_it_says_what_is_left_out() -> None:
    assert PromoCard(headline="Offer").render("text").notes
