"""`scheme`: what of a banner is dark, where, and what the places say that cannot follow."""

from __future__ import annotations

import re
from typing import Any

import pytest

from banners import AppointmentCTA, PromoCard, Stack, stylesheet, targets, themes
from banners.errors import FieldError
from banners.gallery import samples
from banners.targets.image import unchanging

REFERENCE = next(s.banner for s in samples() if s.slug == "promo_card-reference")
AUTO = REFERENCE.replace(scheme="auto")
NIGHT = "@media(prefers-color-scheme:dark)"
STYLED = ("snippet", "shadow", "linked", "page", "frame")
STILL = ("inline", "email", "image")
every_target = pytest.mark.parametrize("target", targets.names())


@every_target
def test_light_is_the_theme_and_dark_its_sister(target: str) -> None:
    assert REFERENCE.replace(scheme="light").render(target) == REFERENCE.render(target)
    sister = REFERENCE.replace(theme=themes.rose_gold.dark)
    assert REFERENCE.replace(scheme="dark").render(target) == sister.render(target)


@every_target
def test_a_dark_theme_is_its_own_sister(target: str) -> None:
    card = REFERENCE.replace(theme=themes.midnight)
    for scheme in ("dark", "auto"):
        assert card.replace(scheme=scheme).render(target) == card.render(target)


@pytest.mark.parametrize("target", STYLED)
def test_auto_says_what_differs_under_a_condition(target: str) -> None:
    delivered = AUTO.render(target)
    css = delivered.css if target == "linked" else str(delivered)
    (night,) = re.findall(re.escape(NIGHT) + r"{\.[\w-]+{([^}]*)}}", css)
    said = {text.split(":")[0] for text in night.split(";")}
    assert "--bn-surface" in said
    assert "--bn-text-font" not in said
    assert NIGHT not in REFERENCE.render(target) + REFERENCE.render(target).css


@pytest.mark.parametrize("target", ["snippet", "shadow", "frame"])
def test_only_what_differs_and_is_used_stays_a_property(target: str) -> None:
    css = AUTO.render(target).css
    declared = set(re.findall(r"[{;](--bn-[\w-]+):", css))
    assert declared == set(re.findall(r"var\((--bn-[\w-]+)", css))
    assert "--bn-text-font" not in css
    assert "--bn-canvas" not in css


@pytest.mark.parametrize("target", STILL)
def test_places_that_cannot_follow_are_light_and_say_so(target: str) -> None:
    delivered = AUTO.render(target)
    assert delivered == REFERENCE.render(target)
    assert sum(note.startswith("scheme 'auto' is light") for note in delivered.notes) == 1
    for scheme in ("light", "dark"):
        notes = REFERENCE.replace(scheme=scheme).render(target).notes
        assert not any("scheme 'auto'" in note for note in notes)


def test_a_drawn_picture_says_it_too() -> None:
    assert unchanging(AUTO.rendering()) == AUTO.render("image").notes[1:]
    assert unchanging(REFERENCE.rendering()) == ()


@pytest.mark.parametrize("target", ["page", "frame"])
@pytest.mark.parametrize(
    ("scheme", "content"), [("light", "light"), ("dark", "dark"), ("auto", "light dark")]
)
def test_the_document_says_its_schemes(target: str, scheme: str, content: str) -> None:
    html = REFERENCE.replace(scheme=scheme).render(target)
    assert re.search('<meta [^>]*name="color-scheme"[^>]*>', html)[0].count(f'"{content}"') == 1
    canvas = themes.rose_gold.in_scheme("dark").canvas
    assert (f"{NIGHT}{{body{{background:{canvas}}}}}" in html) == (scheme == "auto")


def test_a_transparent_frame_has_no_canvas_at_night_either() -> None:
    html = AUTO.render("frame", background="transparent")
    assert f"{NIGHT}{{body" not in html


def test_a_button_on_a_card_follows_with_the_card() -> None:
    booking = AppointmentCTA(layout="button", booking="/book")
    card = AUTO.replace(action=booking)
    assert card.rendering().themes == (themes.rose_gold.in_scheme("auto"),)


def test_banners_of_all_schemes_share_a_page() -> None:
    stack = Stack(*(REFERENCE.replace(scheme=scheme) for scheme in ("light", "dark", "auto")))
    css = stack.render().css
    assert css.count(NIGHT) == 1
    every = [REFERENCE, AUTO, REFERENCE.replace(scheme="dark")]
    assert stylesheet(*every).count(NIGHT) == 1
    assert stylesheet(*every) == stylesheet(*reversed(every))


@pytest.mark.parametrize("scheme", ["drak", None, "Dark", 1])
def test_an_unknown_scheme_is_refused(scheme: Any) -> None:
    with pytest.raises(FieldError, match="scheme is"):
        PromoCard(headline="Offer", scheme=scheme)


@pytest.mark.parametrize("scheme", ["dark", "auto"])
def test_a_light_theme_without_a_sister_has_no_dark_scheme(scheme: Any) -> None:
    alone = themes.linen.replace(dark=None)
    with pytest.raises(FieldError, match="no dark sister"):
        PromoCard(headline="Offer", theme=alone, scheme=scheme)
    assert PromoCard(headline="Offer", theme=alone).render()
