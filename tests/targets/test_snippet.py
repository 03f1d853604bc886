"""The target `snippet`: every rule is ours alone, and stronger than the host's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import tinycss2

from banners import compose, em, themes
from banners.component import Component
from banners.gallery import Sample, samples
from tests.support.reading import by_class, read

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
REFERENCE = next(sample.banner for sample in SAMPLES if sample.slug == "promo_card-reference")


def rules(css: str) -> Iterator[Any]:
    """Every rule of a stylesheet, those inside of conditions included."""
    pending = tinycss2.parse_stylesheet(css, skip_whitespace=True)
    while pending:
        node = pending.pop()
        if node.type == "at-rule":
            pending += tinycss2.parse_blocks_contents(node.content, skip_whitespace=True)
        else:
            assert node.type == "qualified-rule", node
            yield node


def selectors(css: str) -> list[str]:
    return [s for rule in rules(css) for s in tinycss2.serialize(rule.prelude).split(",")]


def scope(banner: Component) -> str:
    """The class of the outermost element."""
    (root,) = read(banner.render())
    name = root.get("class")
    assert name
    return name


@every_sample
def test_every_selector_begins_with_the_class_three_times(sample: Sample) -> None:
    name = scope(sample.banner)
    assert re.fullmatch("bn-[0-9a-f]{6}", name)
    found = selectors(sample.banner.render().css)
    assert len(found) > 10
    for selector in found:
        assert selector.startswith(f".{name}" * 3), selector


@every_sample
def test_every_declaration_is_important(sample: Sample) -> None:
    for rule in rules(sample.banner.render().css):
        body = tinycss2.parse_blocks_contents(rule.content, skip_whitespace=True)
        assert body
        for declaration in body:
            assert declaration.type == "declaration"
            assert declaration.important, declaration.name


@every_sample
def test_rules_and_markup_name_the_same_classes(sample: Sample) -> None:
    """No rule without an element, and no class of ours without a rule."""
    delivered = sample.banner.render()
    ruled = {n for s in selectors(delivered.css) for n in re.findall(r"\.(bn-[\w-]+)", s)}
    used = {n for e in read(delivered).iter() for n in (e.get("class") or "").split()}
    assert used == ruled


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
