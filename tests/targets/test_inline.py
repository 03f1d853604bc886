"""The target `inline`: the cascade in style attributes, and a note for what they cannot say."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import pytest
import tinycss2

from banners import Link, PromoCard, Rendering, Stack, Stylesheet, compose, themes
from banners.gallery import Sample, samples
from tests.support.reading import by_class, read, text_of

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
CARD = PromoCard(headline="Offer")


def with_own(css: str, *parts: Rendering) -> PromoCard:
    """A card with elements and rules of a user's own before its headline."""
    sheet = Stylesheet.parse(css)
    own = compose("div", *parts, class_name="own", sheets=(sheet,))
    return CARD.with_part("own", own, before="headline")


def own_element(banner: PromoCard) -> Element:
    return by_class(read(banner.render("inline")), "own")[0]


def declarations(element: Element) -> dict[str, str]:
    """What the style attribute says, as another parser reads it."""
    nodes = tinycss2.parse_blocks_contents(element.get("style") or "", skip_whitespace=True)
    assert {node.type for node in nodes} <= {"declaration"}, element.get("style")
    return {node.name: tinycss2.serialize(node.value) for node in nodes}


@every_sample
@pytest.mark.parametrize("theme", themes.names())
def test_no_custom_property_is_left(sample: Sample, theme: str) -> None:
    html = sample.banner.replace(theme=themes.get(theme)).render("inline")
    assert "var(" not in html
    assert "--bn" not in html


@every_sample
def test_there_is_no_stylesheet_and_no_class_of_ours(sample: Sample) -> None:
    delivered = sample.banner.render("inline")
    assert "<style" not in delivered
    assert "class=" not in delivered
    assert delivered.css == ""


@every_sample
def test_every_style_attribute_holds_declarations_alone(sample: Sample) -> None:
    styles = [declarations(element) for element in read(sample.banner.render("inline")).iter()]
    assert sum(map(bool, styles)) > 1


@every_sample
def test_the_text_is_that_of_the_snippet(sample: Sample) -> None:
    snippet = read(sample.banner.render("snippet"))
    for style in snippet.iter("style"):
        style.text = ""
    assert text_of(read(sample.banner.render("inline"))) == text_of(snippet)


def test_the_outermost_element_is_the_container() -> None:
    (root,) = read(CARD.render("inline"))
    assert root.tag == "div"
    assert declarations(root)["container-type"] == "inline-size"


def test_a_class_of_the_user_stays() -> None:
    own = own_element(with_own(".own{color:red}"))
    assert own.get("class") == "own"
    assert declarations(own)["color"] == "red"


def test_a_class_without_rules_stays() -> None:
    hook = compose("p", "here", class_name="hook other")
    html = CARD.with_part("hook", hook, before="headline").render("inline")
    (found,) = by_class(read(html), "hook")
    assert found.get("class") == "hook other"


def test_a_double_quote_is_no_entity() -> None:
    html = with_own('.own{list-style-type:"«"}').render("inline")
    assert "&quot;" not in html
    assert "list-style-type:'«'" in html


def test_a_string_keeps_its_quotation_marks() -> None:
    own = own_element(with_own(""".own{list-style-type:"'" '"'}"""))
    value = tinycss2.parse_component_value_list(declarations(own)["list-style-type"])
    assert [node.value for node in value if node.type == "string"] == ["'", '"']


def test_the_later_rule_wins_whatever_the_order_of_classes() -> None:
    part = compose("p", "text", class_name="late early")
    own = own_element(with_own(".early{color:red;margin:1px}.late{color:blue}", part))
    found = declarations(own[0])
    assert (found["margin"], found["color"]) == ("1px", "blue")


def test_a_later_shorthand_follows_the_longhand_it_overrides() -> None:
    part = compose("p", "text", class_name="a b")
    own = own_element(with_own(".a{margin:1px;margin-top:2px;color:red}.b{margin:4px}", part))
    assert declarations(own[0])["margin"] == "4px"


def test_a_longhand_follows_the_shorthand_it_adds_to() -> None:
    part = compose("p", "text", class_name="a b")
    own = own_element(with_own(".a{margin:1px}.b{margin-top:2px}", part))
    assert declarations(own[0])["margin"] == "2px 1px 1px"


def test_a_property_reaches_those_inside_and_no_others() -> None:
    leaf = compose("i", "text", class_name="leaf")
    inner = compose("b", leaf, class_name="inner")
    css = ".own{--c:red}.inner{--c:blue}.leaf{color:var(--c)}"
    own = own_element(with_own(css, leaf, inner, leaf))
    found = [declarations(element)["color"] for element in by_class(own, "leaf")]
    assert found == ["red", "blue", "red"]


def test_a_property_is_worked_out_where_it_is_set() -> None:
    """A `var()` in a custom property looks around where it stands, not where it is used."""
    inner = compose("b", compose("i", "text", class_name="leaf"), class_name="inner")
    css = ".own{--c:red;--d:var(--c)}.inner{--c:blue}.leaf{color:var(--d)}"
    own = own_element(with_own(css, inner))
    assert declarations(by_class(own, "leaf")[0])["color"] == "red"


def test_an_unset_property_leaves_its_fallback() -> None:
    own = own_element(with_own(".own{width:var(--none,3px)}"))
    assert declarations(own)["width"] == "3px"


def test_each_banner_of_a_stack_keeps_its_theme() -> None:
    chosen = (themes.linen, themes.midnight, themes.rose_gold)
    stack = Stack(*(CARD.replace(theme=theme) for theme in chosen))
    inks = [declarations(h2)["color"] for h2 in read(stack.render("inline")).iter("h2")]
    assert inks == [theme.ink for theme in chosen]


def test_states_and_conditions_are_named_and_dropped() -> None:
    delivered = with_own(
        ".own{color:red}.own:hover,.own::before{color:lime}.other:hover{color:lime}"
        "@media print{.own{color:lime}.own:focus{color:lime}}"
        "@container (min-width: 400px){.own{color:lime}}"
    ).render("inline")
    assert delivered.notes[:4] == (
        ".own:hover dropped: a style attribute has no states",
        ".own::before dropped: a style attribute has no states",
        "@media print dropped: a style attribute has no conditions",
        "@container (min-width: 400px) dropped: a style attribute has no conditions",
    )
    assert "lime" not in delivered


def test_the_notes_of_a_button_name_hover_and_reduced_motion() -> None:
    notes = CARD.replace(action=Link("Go", "/")).render("inline").notes
    for dropped in (".bn-button:hover", ".bn-button:focus-visible", "@media (prefers-reduced"):
        assert any(note.startswith(dropped) for note in notes), dropped
    assert len(set(notes)) == len(notes)


def test_nothing_dropped_is_nothing_noted() -> None:
    card = CARD.replace(glow=False, ornament=None)
    strong = "@media print,(forced-colors: active),(prefers-contrast: more)"
    assert card.render("inline").notes == (
        f"{strong} dropped: a style attribute has no conditions",
        "@media print dropped: a style attribute has no conditions",
        "overflow-wrap dropped: a word wider than the banner is cut off",
        "text-wrap dropped: lines are not balanced",
    )
