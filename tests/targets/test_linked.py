import re

import pytest

import banners
from banners import Link, PromoCard, Rendering, Stack, Stylesheet, compose, stylesheet, themes
from banners.component import Banner
from banners.gallery import samples
from tests.support.reading import elements, read

SAMPLES = [sample.banner for sample in samples()]
REFERENCE = next(s.banner for s in samples() if s.slug == "promo_card-reference")


def size(*cards: Banner) -> int:
    return len(stylesheet(*cards).encode())


def classes_of(html: str) -> set[str]:
    found = (element.get("class", "").split() for element in elements(read(html)))
    return {name for names in found for name in names}


@pytest.mark.parametrize("banner", [*SAMPLES, Stack(*SAMPLES)])
def test_nothing_is_inline(banner: Banner) -> None:
    delivered = banner.render("linked")
    found = list(elements(read(delivered)))
    assert not [e for e in found if e.tag in ("style", "script") or e.get("style")]
    assert delivered.css


@pytest.mark.parametrize("banner", [*SAMPLES, Stack(*SAMPLES)])
def test_every_class_of_ours_has_its_rule(banner: Banner) -> None:
    delivered = banner.render("linked")
    ruled = set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"[{][^{}]*[}]", "{}", delivered.css)))
    worn = classes_of(delivered)
    assert all(name.startswith("bn-") for name in worn)
    assert worn == ruled


def test_one_banner_s_stylesheet_is_what_it_delivers() -> None:
    assert stylesheet(REFERENCE) == REFERENCE.render("linked").css


def test_the_same_banners_in_any_order_give_the_same_text() -> None:
    assert stylesheet(*SAMPLES) == stylesheet(*reversed(SAMPLES), *SAMPLES)


def test_a_second_card_adds_next_to_nothing() -> None:
    other = REFERENCE.replace(headline="Late opening", body="Until nine.", eyebrow=None)
    assert size(REFERENCE, REFERENCE.replace(headline="Late opening")) == size(REFERENCE)
    assert size(REFERENCE, other) - size(REFERENCE) <= 600
    fuller = other.replace(footnote="Until May.", secondary_action=Link("More", "/more"))
    assert size(REFERENCE, fuller) - size(REFERENCE) <= 600


@pytest.mark.parametrize("name", [name for name in themes.names() if name != "rose_gold"])
def test_a_second_theme_adds_its_tokens(name: str) -> None:
    other = REFERENCE.replace(theme=themes.get(name))
    assert size(REFERENCE, other) - size(REFERENCE) <= 800
    assert classes_of(other.render("linked")) - classes_of(REFERENCE.render("linked")) == {
        other.theme.class_name
    }


def test_names_follow_the_rules_and_nothing_else() -> None:
    def part(css: str) -> Rendering:
        sheet = Stylesheet.parse(css)
        return compose("p", "x", class_name="mine", sheets=(sheet,))

    def names(css: str) -> set[str]:
        return classes_of(REFERENCE.with_part("mine", part(css), before="body").render("linked"))

    red, blue = names(".mine{color:red}"), names(".mine{color:blue}")
    assert red == names(".mine { color : red }")
    assert "mine" in red & blue
    assert len(red - blue) == len(blue - red) == 1


def test_it_is_published() -> None:
    assert "stylesheet" in banners.__all__
    assert banners.stylesheet is stylesheet


def test_the_note_says_where_the_look_is() -> None:
    card = PromoCard(headline="Offer")
    assert "stylesheet" in card.render("linked").notes[0]
