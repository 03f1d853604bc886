"""Any text in any field is read back as exactly that text, and nothing else appears."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banners import AppointmentCTA, Link, PromoCard, Service, em, strong, targets
from banners.component import Component
from banners.text import is_visible
from tests.strategies import any_text
from tests.support.reading import read, shape, text_of

MARK = "qqq"


def full_card(text: str) -> PromoCard:
    return PromoCard(
        headline=(text, em(text)),
        eyebrow=text,
        body=((text, strong(text)), text),
        action=Link(text, "https://example.com/"),
        secondary_action=Link(em(text), "#more"),
        footnote=text,
        ornament="✦",
        label=text,
    )


def full_appointment(text: str) -> AppointmentCTA:
    return AppointmentCTA(
        heading=text,
        booking=Link(text, "/book"),
        body=text,
        service=Service(name=text, duration=text, price=text, provider=text, earliest=text),
        address=text,
        hours=(text, text),
        reassurance=(text,),
        disclaimer=text,
        label=text,
    )


@pytest.mark.parametrize("target", ["snippet", "inline"])
@pytest.mark.parametrize("make", [full_card, full_appointment])
@settings(max_examples=60)
@given(text=any_text)
def test_nothing_but_the_text_depends_on_the_text(
    make: type[Component], target: str, text: str
) -> None:
    # The mark means nothing to any parser: what it gives is what every text must give.
    plain, drawn = make(MARK), make(text)
    expected, found = read(plain.render(target)), read(drawn.render(target))
    long = {"bn-headline-long"}
    assert [tag for tag, _ in shape(found)] == [tag for tag, _ in shape(expected)]
    for mine, theirs in zip(found.iter(), expected.iter(), strict=True):
        assert sorted(mine.attrib) == sorted(theirs.attrib)
        for name in set(mine.attrib) - {"class", "style", "aria-label"}:
            assert mine.get(name) == theirs.get(name)
        extra = set((mine.get("class") or "").split()) ^ set((theirs.get("class") or "").split())
        assert all(name in long or name.startswith("bn-") for name in extra)
    texts = [t for e in found.iter() if e.tag != "style" for t in (e.text, e.tail) if t]
    originals = [t for e in expected.iter() if e.tag != "style" for t in (e.text, e.tail) if t]
    # The appointment's own words stand between the texts; compare node by node.
    assert texts == [own.replace(MARK, text) for own in originals]
    assert [e.get("aria-label") for e in found.iter() if e.get("aria-label")] == [text]


@given(text=any_text)
def test_each_field_holds_its_text(text: str) -> None:
    body = read(full_card(text).render())
    eyebrow, *paragraphs, footnote = map(text_of, body.iter("p"))
    assert (eyebrow, footnote) == (text, text)
    assert paragraphs == [text * 2, text]
    assert [text_of(headline) for headline in body.iter("h2")] == [text * 2]
    assert [text_of(button) for button in body.iter("a")] == [text, text]


@given(
    text=st.text(st.sampled_from("<>&'\"/!-s✦\u200d"), min_size=1, max_size=4).filter(is_visible)
)
def test_an_ornament_is_text(text: str) -> None:
    body = read(full_card("a").replace(ornament=text).render("inline"))
    hidden = [found for found in body.iter() if found.get("aria-hidden") and not len(found)]
    assert [text_of(found) for found in hidden if text_of(found)] == [text, text]


@settings(max_examples=40)
@given(text=any_text)
def test_a_page_says_its_title_and_description(text: str) -> None:
    import html5lib

    card = PromoCard(headline=text, body=text, action=Link("Go", "/"))
    document = html5lib.parse(card.render("page"), namespaceHTMLElements=False)
    # The parser strips nothing inside <title>; both are text of one element.
    assert document.findtext("head/title") == text
    metas = {m.get("name"): m.get("content") for m in document.findall("head/meta")}
    assert metas["description"] == text


@pytest.mark.parametrize("target", targets.names())
def test_output_is_one_line_and_utf_8(target: str) -> None:
    text = str(full_card("Line\nfeed").replace(ornament="✦").render(target))
    assert text.encode("utf-8").decode("utf-8") == text
    assert target == "text" or str(full_card("a").render(target)).count("\n") == 0
