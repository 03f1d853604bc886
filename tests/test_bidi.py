"""Runs of the other direction stand alone, and nothing else changes."""

from __future__ import annotations

import pytest

from banners import AppointmentCTA, Link, PromoCard, Service, compose, em, line_break, ltr, strong
from banners.gallery import samples
from banners.text import Text
from tests.support.reading import markup


def headline(text: Text, base: str | None) -> str:
    html = markup(PromoCard(headline=text, dir=base))
    return html.partition('bn-headline bn-first">')[2].partition("</h2>")[0]


LTR = '<span dir="ltr">'


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("Up (2026)!", "rtl", f"{LTR}Up (2026)!</span>"),
        ("$95–$120", "rtl", f"{LTR}$95–$120</span>"),
        ("شعر!", "ltr", '<span dir="rtl">شعر!</span>'),
        ("شعر Up!", "rtl", "شعر Up!"),
        ("…", "rtl", "…"),
        ("Up & on", "ltr", "Up &amp; on"),
        ("شعر &", "rtl", "شعر &amp;"),
        (("A", line_break, "شعر"), "rtl", f"{LTR}A</span><br>شعر"),
        ((ltr("+1 (2)"), " شعر"), "rtl", f"{LTR}+1 (2)</span> شعر"),
    ],
)
def test_a_text_of_the_other_direction_is_isolated(text: Text, base: str, expected: str) -> None:
    assert headline(text, base) == expected


@pytest.mark.parametrize("base", ["rtl", None, "auto"])
def test_emphasis_in_a_sentence_is_isolated(base: str | None) -> None:
    found = headline(("شعر ", em("Up!"), " شعر"), base)
    assert found == 'شعر <em class="bn-emphasis" dir="ltr">Up!</em> شعر'
    found = headline(("شعر ", strong("20%"), " شعر"), base)
    assert found == 'شعر <strong class="bn-highlight" dir="ltr">20%</strong> شعر'
    found = headline(("Up ", em("شعر!")), None)
    assert found == 'Up <em class="bn-emphasis" dir="rtl">شعر!</em>'


def test_facts_phone_and_points_are_isolated_inside_of_their_elements() -> None:
    html = markup(
        AppointmentCTA(
            dir="rtl",
            heading="شعر",
            booking=Link("شعر", "/book"),
            service=Service(name="شعر", price="$95–$120"),
            phone="+1 (555) 010-0199",
            reassurance=("No deposit!",),
        )
    )
    assert f">{LTR}$95–$120</span></dd>" in html
    assert f">{LTR}Call {LTR}+1 (555) 010-0199</span></span></a>" in html
    assert f"<span>{LTR}No deposit!</span></span></li>" in html


def test_elements_of_one_s_own_are_never_moved_into_a_run() -> None:
    own = compose("p", "From ", compose("b", "9"), compose("b", "10"), class_name="own")
    html = markup(PromoCard(headline="شعر", dir="rtl").with_part("own", own, before="headline"))
    assert "From <b" in html


@pytest.mark.parametrize("slug", [s.slug for s in samples() if "arabic" not in s.slug])
def test_latin_banners_stay_as_they_are(slug: str) -> None:
    banner = next(s.banner for s in samples() if s.slug == slug)
    given = markup(banner)
    assert given.count('dir="') == ("bn-button-quiet" in given and "tel:" in given) + (
        "mailto:" in given and "bn-link" in given
    )
