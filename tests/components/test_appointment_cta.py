"""`AppointmentCTA`: what its fields become."""

from __future__ import annotations

from dataclasses import fields
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from banners import AppointmentCTA, BannerError, Link, Service, Wording, em, themes
from banners.errors import FieldError
from tests.support.reading import by_class, markup, read, text_of

CARDS = ("panel", "strip")
every_card = pytest.mark.parametrize("layout", CARDS)
SERVICE = Service(
    name="Facial",
    duration="60 minutes",
    price="$95",
    price_from=True,
    provider="Dana",
    earliest="Thursday",
)
VISIT = AppointmentCTA(heading="Visit", booking="/book", service=SERVICE)
FULL = VISIT.replace(
    body=("One.", "Two."),
    phone="+1 (555) 010-0199",
    email="hello@example.com",
    address="12 Rose Lane",
    hours=("Mon 9–17", "Sat 10–16"),
    reassurance=("No deposit", "No account", "Free cancellation"),
    disclaimer="Small print.",
)


def drawn(banner: AppointmentCTA, target: str = "") -> Element:
    """The body, without the stylesheet's text."""
    body = read(markup(banner, target))
    for style in body.iter("style"):
        style.text = ""
    return body


def texts(root: Element, class_name: str) -> list[str]:
    return [text_of(found) for found in by_class(root, class_name)]


def facts(root: Element, class_name: str) -> dict[str, str]:
    """Names and values of a description list."""
    (found,) = by_class(root, class_name)
    assert found.tag == "dl"
    pairs = [(row.findall("dt"), row.findall("dd")) for row in found]
    return {text_of(name): text_of(value) for (name,), (value,) in pairs}


# The booking link


@pytest.mark.parametrize("layout", ["panel", "strip", "button"])
@pytest.mark.parametrize(
    ("mode", "label"), [("book", "Book an appointment"), ("request", "Request an appointment")]
)
def test_the_label_follows_the_mode(layout: str, mode: str, label: str) -> None:
    body = drawn(VISIT.replace(layout=layout, mode=mode))
    assert texts(body, "bn-button-loud") == [label]
    assert [link.get("href") for link in body.iter("a")] == ["/book"]


@pytest.mark.parametrize("mode", ["book", "request"])
def test_a_label_of_one_s_own_wins(mode: str) -> None:
    link = Link(("Come ", em("in")), "/in")
    visit = VISIT.replace(mode=mode, booking=link)
    assert texts(drawn(visit), "bn-button-loud") == ["Come in"]
    assert visit.link is link


def test_the_mode_says_book_unless_given() -> None:
    assert VISIT.mode == "book"


@pytest.mark.parametrize("booking", ["javascript:alert(1)", "", None, 7, ("Go", "/")], ids=repr)
def test_a_bad_booking_address_is_refused(booking: Any) -> None:
    with pytest.raises(BannerError, match="href is"):
        VISIT.replace(booking=booking)


def test_the_button_alone_may_be_quiet() -> None:
    button = AppointmentCTA(layout="button", booking="/book", look="quiet")
    assert by_class(drawn(button), "bn-button-quiet")
    with pytest.raises(FieldError, match=r"^look is 'quiet': only the layout 'button'"):
        button.replace(layout="panel", heading="Visit")
    with pytest.raises(FieldError, match=r"^look is 'quite'\. Did you mean 'quiet'"):
        button.replace(look="quite")


# Phone, e-mail, address, hours


@pytest.mark.parametrize(
    ("phone", "href"),
    [
        ("+1 (555) 010-0199", "tel:+15550100199"),
        ("555 010 0199", "tel:5550100199"),
        ("+44 20.7946.0018", "tel:+442079460018"),
        ("030/123-45", "tel:03012345"),
        ("+49\u00a030\u202f12345", "tel:+493012345"),
        (" 555 0199 ", "tel:5550199"),
        (" +1 555 0199 ", "tel:+15550199"),
        ("112", "tel:112"),
        ("+49 (0)30 123456", "tel:+4930123456"),
        ("+44 (0) 20 7946 0018", "tel:+442079460018"),
        ("(030) 123456", "tel:030123456"),
        ("(0) 30 123456", "tel:030123456"),
    ],
)
@every_card
def test_a_phone_number_calls_its_digits(layout: str, phone: str, href: str) -> None:
    body = drawn(VISIT.replace(phone=phone, layout=layout))
    (call,) = by_class(body, "bn-button-quiet")
    assert call.get("href") == href
    assert text_of(call) == f"Call {phone.strip()}"
    number = call.find("span")
    assert number is not None
    assert (number.get("dir"), number.text) == ("ltr", phone.strip())


def test_the_phone_stands_behind_the_booking() -> None:
    assert texts(drawn(FULL), "bn-button") == ["Book an appointment", "Call +1 (555) 010-0199"]


@pytest.mark.parametrize(
    "phone",
    [
        *("", "12", "call us", "+", "1" * 16, "555-010a", "1+555 0100", "٠١٢٣٤٥", "tel:5550100", 7),
        *("+49 (0 30 123456", "+49 0)30 123456", "+49 ((0)30) 1234", "+49 () 30 123456", ")030("),
        *("+49 30\n123456", "+49 30 123456\n", "+49\t30 123456", "+49\u200930 123456"),
    ],
    ids=repr,
)
def test_a_bad_phone_number_is_refused(phone: Any) -> None:
    with pytest.raises(FieldError, match=r"^phone is .*write 3 to 15 digits"):
        VISIT.replace(phone=phone)


@pytest.mark.parametrize(
    ("email", "href"),
    [
        ("hello@example.com", "mailto:hello@example.com"),
        ("a.b+c@mail.example.com", "mailto:a.b+c@mail.example.com"),
        ("o'brien@example.com", "mailto:o%27brien@example.com"),
        ("50%?@example.com", "mailto:50%25%3F@example.com"),
    ],
)
def test_an_email_address_is_a_link(email: str, href: str) -> None:
    body = drawn(VISIT.replace(email=email))
    (link,) = by_class(body, "bn-link")
    assert (link.get("href"), text_of(link)) == (href, email)
    assert facts(body, "bn-facts-columns") == {"E-mail": email}


@pytest.mark.parametrize(
    "email", ["", "hello", "hello@", "@example.com", "a b@example.com", "a@b@c.de", "a@b", 7]
)
def test_a_bad_email_address_is_refused(email: Any) -> None:
    with pytest.raises(FieldError, match=r"^email is .*write an address"):
        VISIT.replace(email=email)


def test_an_address_is_text_or_a_link_to_a_map() -> None:
    plain = drawn(VISIT.replace(address="12 Rose Lane"))
    assert facts(plain, "bn-facts-columns") == {"Where": "12 Rose Lane"}
    assert not by_class(plain, "bn-link")
    linked = drawn(VISIT.replace(address=Link("12 Rose Lane", "https://example.com/map")))
    assert facts(linked, "bn-facts-columns") == {"Where": "12 Rose Lane"}
    assert by_class(linked, "bn-link")[0].get("href") == "https://example.com/map"


@pytest.mark.parametrize("address", ["", " ", 7, ("a", "b")], ids=repr)
def test_a_bad_address_is_refused(address: Any) -> None:
    with pytest.raises(BannerError, match=r"^address is"):
        VISIT.replace(address=address)


def test_hours_have_a_line_each() -> None:
    body = drawn(VISIT.replace(hours=("Mon 9–17", "Sat 10–16", "Sun closed")))
    (value,) = by_class(body, "bn-fact-value")[-1:]
    (lines,) = value
    assert [piece.tag for piece in lines] == ["br", "br"]
    assert list(lines.itertext()) == ["Mon 9–17", "Sat 10–16", "Sun closed"]


def test_one_line_of_hours_may_be_a_string() -> None:
    assert VISIT.replace(hours="Mon 9–17") == VISIT.replace(hours=("Mon 9–17",))


@every_card
def test_contact_says_where_when_and_how_in_this_order(layout: str) -> None:
    assert list(facts(drawn(FULL.replace(layout=layout)), "bn-facts-columns").items()) == [
        ("Where", "12 Rose Lane"),
        ("Opening hours", "Mon 9–17Sat 10–16"),
        ("E-mail", "hello@example.com"),
    ]


def test_without_contact_there_is_no_list_of_it() -> None:
    assert not by_class(drawn(VISIT), "bn-facts-columns")


@pytest.mark.parametrize("name", ["hours", "reassurance"])
@pytest.mark.parametrize("value", [None, 7, ("",), ("a", " "), ("a", 7), ("a", None)], ids=repr)
def test_lines_of_text_are_checked_one_by_one(name: str, value: Any) -> None:
    with pytest.raises(BannerError, match=f"^{name}"):
        VISIT.replace(**{name: value})


# Service, reassurance, disclaimer


def test_the_panel_lists_the_facts_of_the_service() -> None:
    assert list(facts(drawn(VISIT), "bn-facts-rows").items()) == [
        ("Service", "Facial"),
        ("Duration", "60 minutes"),
        ("Price", "from $95"),
        ("With", "Dana"),
        ("Earliest", "Thursday"),
    ]


def test_the_strip_says_them_in_brief() -> None:
    body = drawn(VISIT.replace(layout="strip"))
    assert texts(body, "bn-point") == ["Facial", "60 minutes", "from $95", "Dana", "Thursday"]


def test_a_fixed_price_has_no_from() -> None:
    service = Service(name="Facial", price="$95")
    assert facts(drawn(VISIT.replace(service=service)), "bn-facts-rows") == {
        "Service": "Facial",
        "Price": "$95",
    }


@every_card
def test_without_a_service_there_are_no_facts(layout: str) -> None:
    body = drawn(VISIT.replace(service=None, layout=layout))
    assert not by_class(body, "bn-facts-rows")
    assert not by_class(body, "bn-point")


@pytest.mark.parametrize("name", [fact.name for fact in fields(Service)])
@pytest.mark.parametrize("value", ["", 7], ids=repr)
def test_a_bad_fact_is_named(name: str, value: Any) -> None:
    with pytest.raises(BannerError, match=f"^service {name} is"):
        Service(**{"name": "Facial", name: value})


def test_a_service_needs_a_name() -> None:
    with pytest.raises(BannerError, match=r"^service name is None"):
        Service(name=None)  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "value"), [("service", "Facial"), ("wording", {"book": "x"})])
def test_service_and_wording_are_values_of_their_own(name: str, value: Any) -> None:
    with pytest.raises(FieldError, match=f"^{name} is .*write {name.capitalize()}"):
        VISIT.replace(**{name: value})


@every_card
def test_reassurance_keeps_its_order_in_a_list(layout: str) -> None:
    body = drawn(FULL.replace(layout=layout, service=None))
    (points,) = by_class(body, "bn-points")
    assert (points.tag, points.get("role")) == ("ul", "list")
    assert [(item.tag, text_of(item)) for item in points] == [
        ("li", "No deposit"),
        ("li", "No account"),
        ("li", "Free cancellation"),
    ]
    assert all(dot.get("aria-hidden") == "true" for dot in by_class(body, "bn-dot"))


@every_card
def test_the_disclaimer_is_read_last(layout: str) -> None:
    assert text_of(drawn(FULL.replace(layout=layout))).endswith("Small print.")


def test_paragraphs() -> None:
    assert texts(drawn(FULL), "bn-paragraph") == ["One.", "Two."]


# Words


def test_every_word_can_be_said_otherwise() -> None:
    wording = Wording(
        **{word.name: word.name.upper() for word in fields(Wording) if word.name != "price_from"},
        price_from="PRICE_FROM {price}",
    )
    both = [drawn(FULL.replace(wording=wording, mode=mode)) for mode in ("book", "request")]
    found = "".join(map(text_of, both))
    for word in fields(Wording):
        assert word.name.upper() in found, word.name
        assert str(word.default).replace("{price}", "") not in found, word.name
    assert "PRICE_FROM $95" in found


def test_the_amount_stands_where_the_wording_puts_it() -> None:
    wording = Wording(price_from="ab {price} aufwärts")
    assert facts(drawn(VISIT.replace(wording=wording)), "bn-facts-rows")["Price"] == (
        "ab $95 aufwärts"
    )


def test_a_price_of_braces_is_only_text() -> None:
    service = Service(name="Facial", price="{price} {0} %s", price_from=True)
    found = facts(drawn(VISIT.replace(service=service)), "bn-facts-rows")
    assert found["Price"] == "from {price} {0} %s"


def test_other_braces_of_a_wording_are_only_text() -> None:
    wording = Wording(price_from="{price} {per visit} {}")
    found = facts(drawn(VISIT.replace(wording=wording)), "bn-facts-rows")
    assert found["Price"] == "$95 {per visit} {}"


def test_a_wording_that_would_lose_the_amount_is_refused() -> None:
    with pytest.raises(BannerError, match=r"^wording price_from is 'from'.*\{price\}"):
        Wording(price_from="from")


@pytest.mark.parametrize("name", [word.name for word in fields(Wording)])
@pytest.mark.parametrize("value", ["", " ", 7, None], ids=repr)
def test_a_bad_word_is_named(name: str, value: Any) -> None:
    with pytest.raises(BannerError, match=f"^wording {name} is"):
        Wording(**{name: value})


# Layouts


@every_card
def test_a_card_needs_a_heading(layout: str) -> None:
    with pytest.raises(FieldError, match=f"heading is None: the layout '{layout}' needs one"):
        AppointmentCTA(booking="/book", layout=layout)  # type: ignore[arg-type]


def test_the_button_alone_needs_no_heading() -> None:
    button = AppointmentCTA(booking="/book", layout="button")
    (link,) = drawn(button)
    assert link.tag == "a"
    assert text_of(link) == "Book an appointment"


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5, 6, None])
@every_card
def test_the_heading_has_its_level(layout: str, level: int | None) -> None:
    (heading,) = by_class(drawn(VISIT.replace(heading_level=level, layout=layout)), "bn-headline")
    assert (heading.tag, text_of(heading)) == (f"h{level}" if level else "p", "Visit")


@every_card
@pytest.mark.parametrize("glow", [True, False])
def test_the_glow_is_decoration(layout: str, glow: bool) -> None:
    found = by_class(drawn(VISIT.replace(layout=layout, glow=glow)), "bn-glow")
    assert [light.get("aria-hidden") for light in found] == ["true"] * glow


@every_card
@pytest.mark.parametrize(
    ("name", "lost"),
    [
        ("heading", "Visit"),
        ("body", "One.Two."),
        ("actions", "Book an appointment"),
        ("facts", "Facial"),
        ("contact", "12 Rose Lane"),
        ("reassurance", "No deposit"),
        ("disclaimer", "Small print."),
    ],
)
def test_a_part_is_left_out(layout: str, name: str, lost: str) -> None:
    full = FULL.replace(layout=layout)
    assert lost in text_of(drawn(full))
    assert lost not in text_of(drawn(full.without_part(name)))


def test_facts_stand_in_the_second_column_of_the_panel() -> None:
    (narrow,) = by_class(drawn(FULL), "bn-column-narrow")
    assert by_class(narrow, "bn-facts-rows")
    (narrow,) = by_class(drawn(FULL.replace(layout="strip")), "bn-column-narrow")
    assert by_class(narrow, "bn-actions")


@pytest.mark.parametrize("name", themes.names())
@pytest.mark.parametrize("layout", [*CARDS, "button"])
def test_every_theme_dresses_every_layout(layout: str, name: str) -> None:
    theme = themes.get(name)
    body = drawn(FULL.replace(layout=layout, theme=theme), "inline")
    booking = next(body.iter("a"))
    assert f"color:{theme.on_button}" in (booking.get("style") or "").split(";")


def test_a_label_makes_a_landmark() -> None:
    (found,) = by_class(drawn(VISIT.replace(label="Booking")), "bn-card")
    assert (found.tag, found.get("aria-label")) == ("section", "Booking")


def test_the_button_alone_takes_no_label() -> None:
    """It is no landmark, and a label would replace the words that are seen on it (WCAG 2.5.3)."""
    with pytest.raises(FieldError, match=r"^label is 'Spring'"):
        AppointmentCTA(booking="/book", layout="button", label="Spring")
