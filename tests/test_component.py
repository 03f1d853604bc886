"""What every banner is: a checked value whose parts can be replaced, added and left out."""

from __future__ import annotations

import copy
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from banners import (
    AppointmentCTA,
    BannerError,
    Component,
    Link,
    PromoCard,
    Rendering,
    Service,
    Stylesheet,
    Wording,
    compose,
    em,
    line_break,
    targets,
    themes,
)
from banners.component import Change
from banners.errors import CssError, FieldError, UnknownFieldError, UnknownNameError
from banners.gallery import Sample, component_class, samples
from tests.support.digests import digests
from tests.support.reading import by_class, markup, read, text_of

ROOT = Path(__file__).parents[1]
SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
CARDS = [sample for sample in SAMPLES if "<section" in sample.banner.render()]
CARD = PromoCard(
    eyebrow="Eyebrow",
    headline="Headline",
    body="Body",
    action=Link("Action", "/"),
    footnote="Footnote",
)
VISIT = AppointmentCTA(heading="Visit", booking="/book")
MINE = compose("p", "Mine", class_name="mine")
PARTS = {
    "eyebrow": "bn-eyebrow",
    "headline": "bn-headline",
    "body": "bn-prose",
    "actions": "bn-actions",
    "footnote": "bn-footnote",
    "glow": "bn-glow",
    "ornament_start": "bn-ornament-start",
    "ornament_end": "bn-ornament-end",
}
every_part = pytest.mark.parametrize("name", PARTS)


def section(banner: Component) -> Element:
    found = read(markup(banner)).find(".//section")
    assert found is not None
    return found


def order(banner: Component) -> list[str]:
    """The parts of a centred card by name; one of the user's own is `mine`."""
    names = {class_name: name for name, class_name in PARTS.items()} | {"mine": "mine"}
    drawn = ((child.get("class") or "").split() for child in section(banner))
    return [names[name] for found in drawn for name in found if name in names]


# Parts


def test_parts_are_drawn_in_this_order() -> None:
    assert order(CARD) == list(PARTS)


@every_part
def test_a_part_is_replaced_where_it_stands(name: str) -> None:
    expected = ["mine" if part == name else part for part in PARTS]
    assert order(CARD.with_part(name, MINE)) == expected


@every_part
def test_a_new_part_stands_right_before_another(name: str) -> None:
    expected = [part for known in PARTS for part in (("mine", name) if known == name else (known,))]
    assert order(CARD.with_part("mine", MINE, before=name)) == expected


@every_part
def test_a_part_is_left_out(name: str) -> None:
    assert order(CARD.without_part(name)) == [part for part in PARTS if part != name]


def test_a_new_part_may_stand_before_one_that_is_not_drawn() -> None:
    plain = CARD.replace(body=None, action=None)
    assert order(plain.with_part("mine", MINE, before="body"))[:3] == [
        "eyebrow",
        "headline",
        "mine",
    ]


def test_a_part_that_is_not_drawn_can_be_put_in_by_its_name() -> None:
    plain = CARD.replace(eyebrow=None)
    assert order(plain.with_part("eyebrow", MINE))[:2] == ["mine", "headline"]


def test_changes_follow_one_another() -> None:
    other = compose("p", "Other")
    changed = CARD.with_part("mine", MINE, before="body").with_part("other", other, before="mine")
    texts = [text_of(child) for child in section(changed)]
    assert texts[:5] == ["Eyebrow", "Headline", "Other", "Mine", "Body"]
    assert order(changed.without_part("mine").without_part("other")) == list(PARTS)
    again = CARD.without_part("body").with_part("body", MINE)
    assert again.render() == CARD.with_part("body", MINE).render()


@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("body", "headline"),
        ("eyebrow", "body"),
        ("footnote", "headline"),
        ("headline", "footnote"),
    ],
)
def test_a_part_that_exists_moves_before_another(name: str, before: str) -> None:
    """Up or down, within its region or into another: it is drawn once, and it is the new one."""
    expected = [part for part in PARTS if part != name]
    expected.insert(expected.index(before), "mine")
    assert order(CARD.with_part(name, MINE, before=before)) == expected


def test_the_first_part_keeps_no_space_above_whichever_it_is() -> None:
    for changed in (CARD, CARD.without_part("eyebrow"), CARD.with_part("eyebrow", MINE)):
        first, *others = section(changed)
        assert "bn-first" in (first.get("class") or "")
        assert not any("bn-first" in (other.get("class") or "") for other in others)


def test_a_card_may_lose_its_last_text() -> None:
    bare = PromoCard(headline="Headline").without_part("headline")
    assert text_of(section(bare)) == "✦✦"


def test_a_banner_can_be_a_part_in_its_own_theme() -> None:
    inner = PromoCard(headline="Inner", theme=themes.linen)
    html = CARD.with_part("body", inner).render("inline")
    outer_style, inner_style = (h2.get("style") or "" for h2 in read(html).iter("h2"))
    assert f"color:{themes.rose_gold.ink};" in outer_style
    assert f"color:{themes.linen.ink};" in inner_style


@pytest.mark.parametrize(
    "change",
    [
        lambda card: card.with_part("glwo", MINE),
        lambda card: card.without_part("glwo"),
        lambda card: card.with_part("mine", MINE, before="glwo"),
        lambda card: card.replace(changes=(Change("glwo", None),)),
        lambda _: PromoCard(headline="Offer", changes=(Change("glwo", None),)),
    ],
    ids=["with", "without", "before", "replace", "constructor"],
)
def test_an_unknown_part_is_an_error_of_its_line(change: Any) -> None:
    with pytest.raises(UnknownNameError, match=r"no part named 'glwo'\. Did you mean 'glow'\?"):
        change(CARD)


def test_a_new_part_without_a_place_is_told_of_before() -> None:
    with pytest.raises(UnknownNameError, match=r"no part named 'price'.*before="):
        CARD.with_part("price", MINE)


@pytest.mark.parametrize("class_name", ["", "bn-first"])
@pytest.mark.parametrize("drawn", [None, 7, ()], ids=repr)
def test_a_part_draws_an_element(drawn: Any, class_name: str) -> None:
    part = Rendering(draw=lambda: drawn).with_class(class_name)
    for name in PARTS:
        with pytest.raises(FieldError, match="a part draws"):
            CARD.with_part(name, part)


def test_a_property_that_nothing_sets_is_an_error_of_its_line() -> None:
    sheet = Stylesheet.parse(".mine{color:var(--bn-acent)}")
    mine = compose("p", "Mine", class_name="mine", sheets=sheet)
    expected = "no custom property named '--bn-acent'. Did you mean '--bn-accent'?"
    for change in (
        lambda: CARD.with_part("mine", mine, before="body"),
        lambda: CARD.with_part("body", compose("div", mine)),
        lambda: CARD.replace(changes=(Change("body", mine),)),
    ):
        with pytest.raises(CssError, match=re.escape(expected)):
            change()


def test_a_property_may_have_a_fallback_or_be_set_beside() -> None:
    for css in (".mine{color:var(--x,red)}", ".mine{--x:red;color:var(--x)}"):
        mine = compose("p", "Mine", class_name="mine", sheets=Stylesheet.parse(css))
        assert "color:red" in CARD.with_part("body", mine).render("inline")


@pytest.mark.parametrize("part", ["text", 7, Link("Go", "/")], ids=repr)
def test_what_draws_nothing_is_no_part(part: Any) -> None:
    with pytest.raises(BannerError, match="body"):
        CARD.with_part("body", part)


def test_the_button_alone_has_no_parts() -> None:
    button = AppointmentCTA(layout="button", booking="/book")
    with pytest.raises(UnknownNameError, match="no part named 'glow'"):
        button.without_part("glow")


def known_parts(banner: Component) -> set[str]:
    """The parts that the banner can change, drawn or not."""
    with pytest.raises(UnknownNameError) as caught:
        banner.without_part("no_such_part")
    found = re.search(r"Known: (\w+(?:, \w+)*)", str(caught.value))
    assert found
    return set(found[1].split(", "))


@pytest.mark.parametrize("sample", CARDS, ids=lambda sample: sample.slug)
def test_the_docstring_names_all_parts(sample: Sample) -> None:
    text = component_class(sample.component).__doc__ or ""
    said = re.search(r"Parts, for `with_part`:(.*?)\.", text, re.DOTALL)
    assert said
    assert set(re.findall(r"`(\w+)`", said[1])) == known_parts(sample.banner)


@pytest.mark.parametrize("sample", CARDS, ids=lambda sample: sample.slug)
def test_every_part_can_be_left_out_and_replaced(sample: Sample) -> None:
    for name in known_parts(sample.banner):
        assert len(sample.banner.without_part(name).render()) <= len(sample.banner.render())
        replaced = read(sample.banner.with_part(name, MINE).render())
        assert len(by_class(replaced, "mine")) == 1, name


# Fields


@every_sample
def test_replace_changes_one_field(sample: Sample) -> None:
    before = sample.banner.lang
    other = sample.banner.replace(lang="eo")
    assert other != sample.banner
    assert (other.lang, sample.banner.lang) == ("eo", before)
    assert type(other) is type(sample.banner)
    assert other.replace(lang=before) == sample.banner


@pytest.mark.parametrize(
    ("banner", "name", "nearest"),
    [(CARD, "headlin", "headline"), (VISIT, "adress", "address")],
)
def test_replace_knows_the_nearest_field(banner: Component, name: str, nearest: str) -> None:
    expected = f"no {type(banner).__name__} field named '{name}'. Did you mean '{nearest}'?"
    with pytest.raises(UnknownFieldError, match=re.escape(expected)) as caught:
        banner.replace(**{name: "x"})
    assert isinstance(caught.value, BannerError)
    assert isinstance(caught.value, TypeError)


def refused() -> Iterator[Any]:
    """Banner, field and value."""
    for banner in (CARD, VISIT):
        kind = type(banner).__name__
        common: dict[str, tuple[Any, ...]] = {
            "layout": ("splitt", None, ["split"], 1),
            "heading_level": (0, 7, -1, "2", 2.5, True),
            "glow": ("yes", None, 2),
            "lang": ("", "e", "english_uk", "en-", "en us", 7),
            "dir": ("left", "", 1),
            "theme": ("midnight", None, 7),
            "label": ("", " ", "\n", "\x00", 7),
            "body": ("", 7),
        }
        for name, values in common.items():
            for value in values:
                yield pytest.param(banner, name, value, id=f"{kind}-{name}-{value!r}")
    own: dict[str, tuple[Any, ...]] = {
        "headline": ("", None, 7),
        "eyebrow": (" ", 7),
        "footnote": ("", 7),
        "ornament": ("", " ", 7),
        "align": ("left", "", 1),
        "action": ("https://example.com", 7, ("Go", "/"), AppointmentCTA),
        "secondary_action": ("https://example.com", {}),
    }
    for name, values in own.items():
        for value in values:
            yield pytest.param(CARD, name, value, id=f"card-{name}-{value!r}")


@pytest.mark.parametrize(("banner", "name", "value"), list(refused()))
def test_what_cannot_be_right_is_refused(banner: Component, name: str, value: Any) -> None:
    """The error names the field, shows the value, and is one that callers catch anyway."""
    with pytest.raises((ValueError, TypeError)) as caught:
        banner.replace(**{name: value})
    message = str(caught.value)
    assert isinstance(caught.value, BannerError), f"{type(caught.value).__name__}: {message}"
    assert message.startswith(name)
    assert repr(value) in message


@pytest.mark.parametrize("changes", ["x", None, 7, ["x"], (None,), Change], ids=repr)
def test_changes_are_changes(changes: Any) -> None:
    with pytest.raises(FieldError, match=r"^changes holds .*with_part"):
        CARD.replace(changes=changes)


@pytest.mark.parametrize("name", [None, 7, [], ("glow",)], ids=repr)
def test_parts_are_named_by_strings(name: Any) -> None:
    for change in (
        lambda: CARD.without_part(name),
        lambda: CARD.with_part(name, MINE),
        lambda: CARD.with_part("mine", MINE, before=name),
    ):
        with pytest.raises(FieldError, match="parts are named by strings"):
            change()


def test_a_list_of_changes_is_as_good_as_a_tuple() -> None:
    banner = CARD.replace(changes=[Change("glow", None)])
    assert banner == CARD.without_part("glow")
    assert hash(banner) == hash(CARD.without_part("glow"))


@pytest.mark.parametrize("target", ["snipet", None, 7, [], {}], ids=repr)
def test_an_unknown_target_is_shown(target: Any) -> None:
    with pytest.raises(UnknownNameError, match=re.escape(f"no target named {target!r}.")):
        CARD.render(target)


def test_an_unknown_option_is_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnknownFieldError, match=r"no snippet option named 'height'\. Known: nonce"):
        CARD.render("snippet", height=3)

    def deliver(rendering: Rendering, *, height: int = 480) -> str:
        return f"{rendering.title} {height}"

    monkeypatch.setattr("banners.targets.get", lambda _: deliver)
    assert CARD.render("framed", height=3) == "Headline 3"
    with pytest.raises(UnknownFieldError, match=r"no framed option named 'heigt'.*'height'"):
        CARD.render("framed", heigt=3)
    monkeypatch.setattr("banners.targets.get", lambda _: lambda _, **options: options)
    assert CARD.render("any", heigt=3) == {"heigt": 3}


def test_an_error_says_what_is_allowed() -> None:
    with pytest.raises(FieldError) as caught:
        CARD.replace(layout="splitt")
    assert str(caught.value) == (
        "layout is 'splitt'. Did you mean 'split'? Allowed: 'centered', 'split', 'compact'"
    )


def test_a_guess_is_not_what_was_given() -> None:
    with pytest.raises(FieldError, match="heading_level is '2'") as caught:
        CARD.replace(heading_level="2")
    assert "Did you mean '2'" not in str(caught.value)


def test_a_theme_by_name_is_told_how_to_write_one() -> None:
    with pytest.raises(FieldError, match=r"themes\.midnight"):
        CARD.replace(theme="midnight")


@pytest.mark.parametrize("lang", ["en", "pt-BR", "zh-Hant-TW", "de-1996"])
def test_language_tags_are_kept(lang: str) -> None:
    assert section(CARD.replace(lang=lang)).get("lang") == lang


def test_language_direction_and_label_stand_on_the_outermost_element() -> None:
    attributes = section(CARD.replace(lang="ar", dir="rtl", label="Offer")).attrib
    assert (attributes["lang"], attributes["dir"], attributes["aria-label"]) == (
        "ar",
        "rtl",
        "Offer",
    )
    assert set(section(CARD).attrib) == {"class"}


def test_the_theme_is_rose_gold_unless_given() -> None:
    assert PromoCard(headline="Offer").theme == themes.rose_gold


def test_one_paragraph_is_the_same_however_it_is_written() -> None:
    assert CARD.replace(body="Text") == CARD.replace(body=("Text",))
    assert hash(CARD.replace(body="Text")) == hash(CARD.replace(body=("Text",)))


# Titles


@dataclass(frozen=True, slots=True, kw_only=True)
class Own(Component):
    """A component that gives no title."""

    part: Rendering

    def draw(self) -> Rendering:
        return self.part


@pytest.mark.parametrize(
    ("banner", "title"),
    [
        (Own(part=compose("p", "Text"), label="Label"), "Label"),
        (Own(part=compose("div", compose("h3", "A <", em("b"), line_break, "c"))), "A <b c"),
        (Own(part=compose("div", compose("h1", "First"), compose("h2", "Second"))), "First"),
        (Own(part=compose("div", compose("h2", "Heading")), label="Label"), "Label"),
        (Own(part=compose("p", "Text")), "Own"),
        (Own(part=compose("h2", " ")), "Own"),
        (CARD.replace(label="Label"), "Headline"),
    ],
)
def test_every_banner_has_a_title(banner: Component, title: str) -> None:
    assert banner.rendering().title == title
    document = html5lib.parse(banner.render("page"), namespaceHTMLElements=False)
    assert document.findtext("head/title") == title


# Values


@every_sample
def test_a_banner_is_immutable(sample: Sample) -> None:
    for name in (field.name for field in fields(sample.banner)):
        with pytest.raises(AttributeError):
            setattr(sample.banner, name, None)
        with pytest.raises(AttributeError):
            delattr(sample.banner, name)
    for small in (Link("Go", "/"), Service(name="Facial"), Wording()):
        with pytest.raises(AttributeError):
            setattr(small, fields(small)[0].name, "x")


def test_changing_a_banner_makes_another() -> None:
    before = CARD.render()
    CARD.with_part("mine", MINE, before="body")
    CARD.without_part("glow")
    CARD.replace(theme=themes.linen)
    assert CARD.render() == before


@every_sample
def test_equal_fields_are_equal_banners(sample: Sample) -> None:
    values = {field.name: getattr(sample.banner, field.name) for field in fields(sample.banner)}
    twin = type(sample.banner)(**values)
    assert twin == sample.banner
    assert hash(twin) == hash(sample.banner)
    assert len({twin, sample.banner}) == 1
    assert twin.replace(theme=themes.linen) != sample.banner


def test_equal_changes_are_equal_banners() -> None:
    assert CARD.without_part("glow") == CARD.without_part("glow")
    assert CARD.with_part("body", MINE) == CARD.with_part("body", MINE)
    assert CARD.without_part("glow") != CARD.without_part("body")


@every_sample
@pytest.mark.parametrize("again", [copy.deepcopy, lambda b: pickle.loads(pickle.dumps(b))])
def test_a_copy_is_equal_and_draws_the_same(sample: Sample, again: Any) -> None:
    twin = again(sample.banner)
    assert twin == sample.banner
    assert hash(twin) == hash(sample.banner)
    for target in targets.names():
        assert twin.render(target) == sample.banner.render(target)


def test_a_change_by_a_banner_survives_a_pickle() -> None:
    changed = CARD.with_part("body", PromoCard(headline="Inner")).without_part("glow")
    assert str(pickle.loads(pickle.dumps(changed))) == str(changed)


@every_sample
def test_every_way_to_text_gives_the_snippet(sample: Sample) -> None:
    text = str(sample.banner)
    assert text == f"{sample.banner}" == sample.banner.render("snippet")
    assert sample.banner.__html__() == sample.banner._repr_html_() == text


def test_the_name_shows_the_kind_and_the_fields() -> None:
    assert repr(CARD).startswith("PromoCard(theme=Theme(")
    assert "headline=('Headline',)" in repr(CARD)


def test_a_new_part_stands_in_every_target() -> None:
    changed = CARD.with_part("mine", MINE, before="body")
    for target in targets.names():
        if target == "text":
            assert "\nMine\n" in changed.render(target)
        if target in ("text", "image"):
            continue
        (found,) = by_class(read(changed.render(target)), "mine")
        assert text_of(found) == "Mine"


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_every_process_draws_the_same_bytes(seed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.digests"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == digests()
