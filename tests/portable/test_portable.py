"""What the portable dialect writes, element by element."""

import re

import pytest
import tinycss2

from banners import (
    Link,
    PromoCard,
    Rendering,
    Stylesheet,
    compose,
    element,
    themes,
)
from banners.gallery import Sample, samples
from banners.portable.boxes import boxed
from banners.portable.explicit import explicit, font
from banners.portable.properties import kept, lost, one_margin, physical
from tests.support.reading import read

TEXT = {
    "color": "#222222",
    "font-style": "normal",
    "font-weight": "400",
    "font-size": "16px",
    "line-height": "1.5",
    "font-family": "Poppins",
    "letter-spacing": "normal",
    "text-transform": "none",
}


def styles(html: str) -> list[list[str]]:
    """The names that each style attribute declares."""
    found = [node.get("style") for node in read(html).iter() if node.get("style")]
    return [[d.name for d in tinycss2.parse_blocks_contents(style)] for style in found]


@pytest.mark.parametrize("sample", tuple(samples()), ids=lambda sample: sample.slug)
@pytest.mark.parametrize("theme", tuple(themes.names()))
def test_a_banner_is_one_line_of_what_editors_keep(sample: Sample, theme: str) -> None:
    html = str(sample.banner.replace(theme=themes.get(theme)).render("inline"))
    assert "\n" not in html
    assert "<br><br>" not in html
    assert 'class="' not in html
    assert "<style" not in html
    for style in re.findall(r'style="([^"]*)"', html):
        assert "&" not in style
        assert "var(" not in style
        assert not re.search(r"display|box-sizing|filter|transition|rgb|url", style)
    assert all(len(names) == len(set(names)) for names in styles(html)), "nothing is said twice"


def test_the_reference_card_is_below_four_kilobytes() -> None:
    card = next(s.banner for s in samples() if s.slug == "promo_card-reference")
    assert len(card.render("inline").encode()) <= 4096


def test_what_does_not_survive_is_told_apart() -> None:
    style = {
        "color": "#fff",
        "filter": "blur(2px)",
        "display": "block",
        "width": "clamp(1px,2cqi,3px)",
        "background": "radial-gradient(closest-side,#d4af3726 58%,transparent)",
        "border-top": "rgb(1 2 3) 1px solid",
    }
    assert set(kept(style)) == {"color", "width", "background"}
    assert set(lost(style)) == {"filter", "border-top"}


def test_a_row_without_a_substitute_is_missed() -> None:
    assert lost({"display": "flex"}) == ("display",)
    assert lost({"display": "flex", "columns": "1"}) == ()


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ({"margin": "0 auto", "margin-top": "4px"}, "4px auto 0"),
        ({"margin-top": "4px", "margin": "0"}, "4px 0 0"),
        ({"margin": "clamp(1px,2px + 1cqi,3px) 2px"}, "clamp(1px,2px + 1cqi,3px) 2px"),
        ({"margin": "1px 2px 3px 4px", "margin-left": "2px"}, "1px 2px 3px"),
        ({"margin": "1px 1px 1px"}, "1px"),
    ],
)
def test_margins_are_merged(style: dict[str, str], expected: str) -> None:
    assert one_margin(style) == {"margin": expected}


def test_only_margins_are_merged() -> None:
    style = {"margin": "1px", "border-top": "1px solid", "padding-left": "2px"}
    assert one_margin(style) == style


def test_sides_follow_the_direction() -> None:
    style = {"inset-inline-end": "1px", "margin-inline-start": "2px", "float": "inline-start"}
    assert physical(style, right_to_left=False) == {
        "right": "1px",
        "margin-left": "2px",
        "float": "left",
    }
    assert physical(style, right_to_left=True) == {
        "left": "1px",
        "margin-right": "2px",
        "float": "right",
    }


def test_text_says_what_it_would_inherit() -> None:
    stated = explicit("p", True, {"font-size": "16px"}, TEXT)
    assert stated["font"] == "16px/1.5 Poppins"
    assert stated["color"] == "#222222"
    assert "font-size" not in stated
    assert font({**TEXT, "font-style": "italic", "font-weight": "700"}).startswith("italic 700 16")


def test_a_width_and_a_padding_get_a_box_each() -> None:
    outer = boxed(element("p", "x"), {"max-width": "9px", "padding": "1px", "margin": "0 auto"})
    assert outer.attributes["style"] == "margin:0 auto;max-width:9px"
    assert outer.children[0].attributes["style"] == "padding:1px"
    alone = boxed(element("p", "x"), {"width": "100%", "padding": "1px"})
    assert alone.attributes["style"] == "padding:1px"


def test_a_row_of_ones_own_is_named_in_the_notes() -> None:
    sheet = Stylesheet.parse(".mine{display:flex}")
    part = compose("div", "one", "two", class_name="mine", sheets=(sheet,))
    card = PromoCard(headline="Late", action=Link("Go", "/go")).with_part(
        "mine", part, before="actions"
    )
    assert any(note.startswith("display dropped") for note in card.render("inline").notes)


def test_rules_for_the_dialect_are_for_it_alone() -> None:
    sheet = Stylesheet.parse(
        ".mine{display:flex}@supports not (display: flex){.mine{columns:1;color:#123456}}"
    )
    part = Rendering(draw=lambda: element("p", "x", class_name="mine"), sheets=(sheet,))
    card = PromoCard(headline="Late", action=Link("Go", "/go")).with_part(
        "mine", part, before="actions"
    )
    assert "#123456" in card.render("inline")
    assert "#123456" not in card.render("snippet")
    assert not any(note.startswith("display dropped") for note in card.render("inline").notes)
