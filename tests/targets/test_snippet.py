"""The target `snippet`: every rule is ours alone, and stronger than the host's."""

from __future__ import annotations

import re
from typing import Any

import pytest

from banners import PromoCard, compose, em, themes
from banners.component import Component
from banners.errors import FieldError
from banners.gallery import Sample, samples
from tests.support.reading import by_class, read
from tests.support.rules import class_names, rules

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
REFERENCE = next(sample.banner for sample in SAMPLES if sample.slug == "promo_card-reference")


def scope(banner: Component) -> str:
    """The class of the outermost element."""
    (root,) = read(banner.render())
    name = root.get("class")
    assert name
    return name


@every_sample
def test_every_rule_stands_in_one_that_is_stronger_than_ids(sample: Sample) -> None:
    name = scope(sample.banner)
    assert re.fullmatch("bn-[0-9a-f]{6}", name)
    outer, *inner = rules(sample.banner.render().css)
    assert outer.selectors == (f".{name}:not(#a#b#c)",)
    assert outer.depth == 0
    assert len(inner) > 2
    assert {rule.depth for rule in inner} == {1}


@every_sample
def test_every_declaration_is_important(sample: Sample) -> None:
    for rule in rules(sample.banner.render().css):
        assert rule.declarations
        for declaration in rule.declarations:
            assert declaration.important, declaration.name


@every_sample
def test_rules_and_markup_name_the_same_classes(sample: Sample) -> None:
    """No rule without an element, and no class of ours without a rule."""
    delivered = sample.banner.render()
    used = {n for e in read(delivered).iter() for n in (e.get("class") or "").split()}
    assert used == class_names(delivered.css)


@every_sample
def test_a_style_element_comes_first_inside_the_root(sample: Sample) -> None:
    delivered = sample.banner.render()
    (root,) = read(delivered)
    assert [child.tag for child in root.iter()].count("style") == 1
    assert root[0].tag == "style"
    assert root[0].text == delivered.css


def test_the_class_of_a_user_s_hook_stays() -> None:
    hook = compose("p", "here", class_name="hook bn-nothing")
    html = REFERENCE.with_part("hook", hook, before="headline").render()
    (found,) = by_class(read(html), "hook")
    assert found.get("class") == "hook"


def test_other_words_have_the_same_class() -> None:
    other = REFERENCE.replace(headline=("Words ", em("only")), eyebrow="X", ornament="❀")
    assert other.render() != REFERENCE.render()
    assert other.render().css == REFERENCE.render().css
    assert scope(other) == scope(REFERENCE)


@pytest.mark.parametrize(
    "change",
    [
        {"theme": themes.midnight},
        {"theme": themes.rose_gold.replace(accent="#b8860b")},
        {"layout": "split"},
        {"glow": False},
        {"footnote": "Until 31 July."},
    ],
    ids=str,
)
def test_other_rules_have_another_class(change: dict[str, Any]) -> None:
    assert scope(REFERENCE.replace(**change)) != scope(REFERENCE)


def test_a_role_that_nothing_uses_changes_nothing() -> None:
    theme = themes.rose_gold.replace(canvas="#123456")
    assert REFERENCE.replace(theme=theme).render() == REFERENCE.render()


def test_nothing_is_dropped() -> None:
    assert all(sample.banner.render().notes == () for sample in SAMPLES)


CARD = PromoCard(headline="Offer")


@pytest.mark.parametrize("nonce", ["abc", "dGVzdA==", "a-b_c+d/e="])
def test_the_style_has_the_nonce(nonce: str) -> None:
    plain, delivered = CARD.render(), CARD.render(nonce=nonce)
    assert [style.get("nonce") for style in read(delivered).iter("style")] == [nonce]
    assert delivered.replace(f' nonce="{nonce}"', "") == plain
    assert delivered.csp_hash == plain.csp_hash


@pytest.mark.parametrize("nonce", ["a b", '"><script>', "a===", "=", "ä", "a\n", 7, None, b"abc"])
def test_what_is_no_nonce_is_refused(nonce: object) -> None:
    with pytest.raises(FieldError, match="nonce is"):
        CARD.render(nonce=nonce)
