"""The target `email`: what it writes, what it promises, what it leaves out."""

from __future__ import annotations

import re

import pytest

from banners import Link, PromoCard, Rendering, Stack, Stylesheet, compose, element, themes
from banners.errors import FieldError, TextError
from banners.gallery import Sample, samples
from banners.targets.email import deliver
from tests.support.mail import for_word, uses
from tests.support.reading import by_class, read, words

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
CARD = PromoCard(headline="Offer", action=Link("Go", "https://example.com/?a=1&b=2"))


def drawn(css: str, *children: object, tag: str = "div", **attributes: str) -> str:
    """A part of one's own with a stylesheet for its class `x`."""
    part = compose(tag, *children, class_name="x", **attributes)  # type: ignore[arg-type]
    sheet = Stylesheet.parse(css)
    themed = Rendering(draw=part.draw, sheets=(*part.sheets, sheet), themes=(themes.linen,))
    return str(deliver(themed))


def styles(html: str) -> str:
    return " ".join(element.get("style", "") for element in read(html).iter())


# What it is


@every_sample
def test_a_mail_is_small(sample: Sample) -> None:
    whole = sample.banner.render("email", document=True, preheader="Only until Sunday")
    assert len(whole.encode()) < 20_000, "Gmail clips at 102 kB, and a mail has other parts"
    assert len(whole.css) < 2_000, "Gmail drops a stylesheet of more than 16 kB"


@every_sample
@pytest.mark.parametrize("name", themes.names())
def test_colours_are_solid_and_of_six_digits(sample: Sample, name: str) -> None:
    html = str(sample.banner.replace(theme=themes.get(name)).render("email", document=True))
    assert not re.search(r"rgba?\(|hsla?\(|var\(|calc\(|clamp\(|cqi|transparent", html)
    colors = re.findall(r"#[0-9a-zA-Z]+", re.sub(r'&#\w+;|href="[^"]*"', "", html))
    assert colors
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors), set(colors)


@every_sample
def test_a_fill_never_stands_without_its_own_text_colour(sample: Sample) -> None:
    for found in read(sample.banner.render("email")).iter("td"):
        if found.get("bgcolor"):
            assert f"background-color:{found.get('bgcolor')}" in found.get("style", "")
    for link in read(sample.banner.render("email")).iter("a"):
        style = link.get("style", "")
        assert "color:" in style.replace("background-color:", "")


@every_sample
def test_every_table_only_lays_out(sample: Sample) -> None:
    html = str(sample.banner.render("email", document=True))
    for table in re.findall(r"<table[^>]*>", html):
        assert 'role="presentation"' in table
        assert 'cellspacing="0"' in table


@every_sample
def test_a_style_attribute_has_no_double_quotes(sample: Sample) -> None:
    assert "&quot;" not in sample.banner.render("email")


def test_one_line_without_control_characters() -> None:
    assert "\n" not in CARD.render("email", document=True, preheader="Now")


# The document


def test_a_document_says_what_it_is() -> None:
    card = CARD.replace(lang="ar", dir="rtl", theme=themes.midnight)
    html = str(card.render("email", document=True))
    assert html.startswith('<!doctype html><html lang="ar" dir="rtl" ')
    assert '<meta name="color-scheme" content="dark">' in html
    assert '<meta name="supported-color-schemes" content="dark">' in html
    assert "<title>Offer</title>" in html
    assert f'<body bgcolor="{themes.midnight.canvas}"' in html


def test_its_stylesheet_is_said_once_and_known() -> None:
    document, fragment = CARD.render("email", document=True), CARD.render("email")
    assert f'<style type="text/css">{document.css}</style>' in document
    assert fragment.head == f'<style type="text/css">{fragment.css}</style>'
    assert fragment.css in fragment.head
    assert "<style" not in fragment
    assert ":hover{opacity:.88}" in fragment.css
    assert "@media only screen and (max-width:480px){" in fragment.css


@every_sample
def test_every_class_has_a_rule(sample: Sample) -> None:
    document = sample.banner.render("email", document=True)
    named = {n for found in read(document).iter() for n in (found.get("class") or "").split()}
    assert named
    assert all(f".{name}" in document.css for name in named)


def test_a_preheader_is_escaped_and_hidden() -> None:
    html = str(CARD.render("email", document=True, preheader="Save <20%> & more"))
    assert "Save &lt;20%&gt; &amp; more" in html
    assert html.index("Save") < html.index("<table role")
    assert "display:none" in html
    assert "display:none" not in CARD.render("email", document=True)


def test_a_preheader_needs_a_document() -> None:
    with pytest.raises(FieldError, match="document=True"):
        CARD.render("email", preheader="Save")
    with pytest.raises(TextError, match="preheader"):
        CARD.render("email", document=True, preheader=" ")


# Outlook for Windows


def test_a_button_is_a_shape_of_words_with_the_same_colours() -> None:
    said = " ".join(for_word(str(CARD.render("email"))))
    theme = CARD.theme
    shape = re.search(r"<v:roundrect [^>]*>.*?</v:roundrect>", said)
    assert shape
    assert 'href="https://example.com/?a=1&amp;b=2"' in shape[0]
    assert 'arcsize="50%"' in shape[0]
    assert 'type="gradient" color="#f6e6b4" color2="#d4af37" angle="225"' in shape[0]
    assert f"color:{theme.on_button}" in shape[0]
    assert ">Go</center>" in shape[0]


def test_a_gradient_without_a_button_is_a_shape_too() -> None:
    said = " ".join(for_word(str(PromoCard(headline="Offer").render("email"))))
    assert '<v:fill type="gradient" color="#8d4d5d" color2="#6d3947" angle="215"/>' in said
    assert said.count("<v:rect ") == said.count("</v:rect>") == 1
    assert "mso-fit-shape-to-text:true" in said


def test_shapes_do_not_nest() -> None:
    assert "<v:rect " not in CARD.render("email")


def test_a_label_cannot_end_the_comment_around_it() -> None:
    card = PromoCard(headline="Offer", action=Link("--><img src=x>", "/go"))
    assert "--><img" not in card.render("email")
    assert words(card.render("email")) == ["Offer", "--><img", "src=x>"]


@every_sample
def test_what_is_for_all_others_is_hidden_from_word(sample: Sample) -> None:
    links = [use for use in uses(str(sample.banner.render("email"))) if use.name == "a"]
    for link in links:
        is_button = dict(link.style).get("display") == "inline-block"
        assert link.in_word is not is_button


# Anybody's markup


def test_unknown_elements_keep_their_text_in_order() -> None:
    table = compose("table", compose("tr", compose("td", "a"), compose("td", "b")))
    image = Rendering(draw=lambda: element("img", alt="a map", src="https://example.com/m.png"))
    html = drawn("", "first ", compose("u", "second"), table, compose("pre", "third"), image)
    assert words(html) == ["first", "second", "a", "b", "third"]
    assert '<img src="https://example.com/m.png" alt="a map"' in html


def test_hidden_and_layered_elements_are_left_out() -> None:
    over = compose("div", "✦", class_name="x", aria_hidden="true")
    html = drawn(".x{position:absolute}", over, compose("p", "gone", hidden="hidden"), "kept")
    assert words(html) == ["kept"]
    assert "✦" not in html
    assert "gone" not in html


def test_own_rules_are_worked_out() -> None:
    css = ".x{font:italic 600 1.5em/2 Lora,serif;color:rgb(0 0 0/50%);padding:1cqi 2cqi}"
    html = drawn(css, "Words")
    assert "font-family:Lora,serif;font-size:24px;line-height:48px;font-weight:600" in html
    assert "font-style:italic" in html
    assert "color:#7f7f7f" in html
    assert "padding:6px 12px" in html


def test_sides_follow_the_direction_of_text() -> None:
    css = ".x{padding-inline-start:20px;border-inline-end:3px solid #ff0000;text-align:end}"
    assert "padding:0 0 0 20px;border-right:3px solid #ff0000" in drawn(css, "Words")
    turned = drawn(css, "Words", dir="rtl")
    assert "padding:0 20px 0 0;border-left:3px solid #ff0000" in turned
    assert 'align="left"' in turned


def test_margins_that_touch_are_one() -> None:
    css = ".x{margin:0}.a{margin-bottom:10px}.b{margin-top:30px}"
    html = drawn(css, compose("p", "A", class_name="a"), compose("p", "B", class_name="b"))
    assert styles(html).count("padding:30px 0 0") == 1
    assert "40px" not in html


def test_a_row_is_cells_and_a_row_that_wraps_is_not() -> None:
    items = (compose("p", "One"), compose("p", "Two"))
    (row,) = [r for r in read(drawn(".x{display:flex;gap:9px}", *items)).iter("tr") if len(r) == 2]
    assert ["".join(cell.itertext()) for cell in row] == ["One", "Two"]
    assert "padding-left:9px" in row[1].get("style", "")
    wrapped = drawn(".x{display:flex;flex-wrap:wrap;gap:9px}", *items)
    assert not [r for r in read(wrapped).iter("tr") if len(r) == 2]
    assert styles(wrapped).count("display:inline-block") == 2


def test_a_column_keeps_its_gap() -> None:
    css = ".x{display:flex;flex-direction:column;gap:17px}"
    html = drawn(css, compose("div", "One"), compose("div", "Two"))
    assert styles(html).count("padding:17px 0 0") == 1


def test_classes_of_ours_are_gone() -> None:
    body = read(CARD.render("email"))
    assert by_class(body, "bn-card") == []


def test_a_stack_of_two_themes_keeps_both() -> None:
    first, second = CARD.replace(theme=themes.linen), CARD.replace(theme=themes.midnight)
    html = str(Stack(first, second, gap="31px").render("email"))
    assert html.index(themes.linen.on_button) < html.index(themes.midnight.on_button)
    assert "padding:31px 0 0" in html


# Notes


def test_notes_say_what_is_lost() -> None:
    notes = " ".join(SAMPLES[0].banner.render("email").notes)
    for word in ("decoration", "filter", "box-shadow", "gradients", "fonts", "head"):
        assert word in notes
    document = " ".join(SAMPLES[0].banner.render("email", document=True).notes)
    assert "fragment" not in document
