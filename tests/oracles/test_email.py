"""The target `email` against the data of caniemail.com and a second engine."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator

import pytest

from banners import PromoCard, Stack, Theme, themes
from banners.gallery import Sample, samples
from tests.support.caniemail import in_word_alone, lacking, slug
from tests.support.mail import Use, for_word, uses
from tests.support.reading import words

pytestmark = pytest.mark.oracles

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)

# As old as mail in HTML, so that nobody tests them: HTML 4.01 and CSS 1.
UNTESTED = {
    "element": "html head meta title tbody tr td em a br b i",
    "attribute": "bgcolor border class content href http-equiv name rel style target type "
    "xmlns:v xmlns:w",
    "declaration": "color font-family",
    "head": "color font-family",
}
# Microsoft's own: only Outlook for Windows reads it, and it is meant to.
WORDS_OWN = ("mso-hide",)


def mail(banner: PromoCard | Stack) -> str:
    return str(banner.render("email", document=True, preheader="Only until Sunday"))


def has_solid(use: Use) -> bool:
    """A gradient stands on the colour that is seen without it."""
    return re.fullmatch("#[0-9a-f]{6}", dict(use.style).get("background-color", "")) is not None


def no_negative(use: Use) -> bool:
    return "-" not in use.value and "auto" not in use.value


def unseen_by_word(use: Use) -> bool:
    return not use.in_word


def margin(use: Use) -> bool:
    """Nothing negative; where Word ignores it, it only sets words apart."""
    return no_negative(use) and (
        use.in_word is False or use.tag in ("p", "span", "body", *HEADINGS)
    )


def padding(use: Use) -> bool:
    return use.tag == "td" or use.value == "0" or not use.in_word


def width(use: Use) -> bool:
    """Tables take theirs from an attribute in Word; a block there has a ghost around it."""
    return use.tag in ("table", "body", "img") or use.in_ghost or not use.in_word


def ghost_or_unseen(use: Use) -> bool:
    """Word draws a table of its own around the blocks, or sees text that goes on."""
    is_words = use.tag == "span" and use.value == "inline-block"
    return use.in_ghost or not use.in_word or is_words or use.value == "none"


def plain_line(use: Use) -> bool:
    return use.value in ("none", "underline", "line-through")


def weight(use: Use) -> bool:
    return use.value in ("300", "400", "500", "600", "700")


def physical(use: Use) -> bool:
    return use.value in ("left", "center", "right")


def thin(use: Use) -> bool:
    """Up to 8 px, on cells."""
    return int(use.value.split("px")[0]) <= 8 and (use.tag == "td" or not use.in_word)


def in_px(use: Use) -> bool:
    return re.fullmatch(r"-?[\d.]+px|0", use.value) is not None


def fine(_: Use) -> bool:
    return True


HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
FALLBACKS: dict[str, tuple[Callable[[Use], bool], str]] = {
    "css-linear-gradient": (has_solid, "one colour instead"),
    "css-background-image": (has_solid, "one colour instead"),
    "css-border-radius": (fine, "square corners; a button has a shape of Word's"),
    "css-margin": (margin, "no negative ones, and none that a place depends on"),
    "css-padding": (padding, "on cells, or where Word does not look"),
    "css-width": (width, "tables have an attribute, blocks a ghost table"),
    "css-max-width": (width, "Word knows it on tables; blocks have a ghost table"),
    "css-min-width": (unseen_by_word, "Word does not see it"),
    "css-max-height": (fine, "of the preheader, which display:none and mso-hide hide"),
    "css-overflow": (fine, "of the preheader, which display:none and mso-hide hide"),
    "css-display": (ghost_or_unseen, "a ghost table, or text that goes on"),
    "css-display-none": (fine, "of the preheader, which is clear and 1 px high besides"),
    "css-white-space": (fine, "words break where they otherwise would"),
    "css-border": (thin, "on cells, at most 8 px"),
    "css-font-size": (in_px, "px is known everywhere"),
    "css-font-weight": (weight, "hundreds are known; Word has two weights"),
    "css-line-height": (in_px, "px is known everywhere; Word takes it as the least"),
    "css-letter-spacing": (in_px, "px is known everywhere"),
    "css-text-align": (physical, "left, center and right are known everywhere"),
    "css-text-decoration": (plain_line, "a single line is known everywhere"),
    "css-text-transform": (lambda use: use.value in ("none", "uppercase"), "known everywhere"),
    "html-role": (lambda use: use.tag == "table", "Yahoo keeps it on tables"),
    "html-aria-hidden": (fine, "dots of a list are read as dots"),
    "html-dir": (fine, "also said by align; text has a direction of its own"),
    "html-lang": (fine, "kept on most elements"),
    "html-align": (fine, "Outlook for macOS keeps center"),
    "html-width": (fine, "percent of tables"),
    "html-body": (fine, "the table inside has the same colour"),
    "html-style": (fine, "only sizes for phones and hover are lost"),
    "html-meta-color-scheme": (fine, "colours may be changed in dark mode; text keeps contrast"),
    "css-at-media": (lambda use: "max-width" in use.value, "only sizes for phones are lost"),
    "css-pseudo-class-hover": (fine, "only hover is lost"),
    "css-opacity": (fine, "only hover is lost"),
    "html-target": (fine, "programs open a new tab by themselves"),
    "html-mailto-links": (lambda use: "bcc" not in use.value, "bcc is not used"),
    "html-anchor-links": (fine, "an address within the page is the user's own"),
}


def problem(use: Use) -> str | None:
    """Why a mail must not use this, or None."""
    if use.kind == "declaration" and use.name in WORDS_OWN:
        return None
    name = slug(use)
    if name is None:
        known = use.name in UNTESTED.get(use.kind, "").split()
        return None if known else f"{use.kind} {use.name} was tested by nobody"
    programs = lacking(name)
    if not programs or (in_word_alone(programs) and not use.in_word):
        return None
    if name not in FALLBACKS:
        return f"{name} is not known by {programs} and has no fallback"
    accepted, reason = FALLBACKS[name]
    return None if accepted(use) else f"{name}: {use.value!r} on <{use.tag}> is not: {reason}"


def all_uses(theme: Theme) -> Iterator[Use]:
    for sample in SAMPLES:
        yield from uses(mail(sample.banner.replace(theme=theme)))


@pytest.mark.parametrize("name", themes.names())
def test_everything_is_known_or_has_a_fallback(name: str) -> None:
    problems = {found for use in all_uses(themes.get(name)) if (found := problem(use))}
    assert problems == set()


def test_no_fallback_is_listed_in_vain() -> None:
    used = {slug(use) for name in themes.names() for use in all_uses(themes.get(name))}
    assert set(FALLBACKS) - used <= {"html-target", "html-mailto-links", "html-anchor-links"}


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute",
        "transform:none",
        "margin:-4px",
        "margin:0 auto",
        "background-image:linear-gradient(#fff,#000)",
        "text-align:start",
        "font-size:1.2em",
        "display:flex",
        "width:50%",
        "padding:4px",
    ],
)
def test_the_matcher_finds_what_is_not_known(style: str) -> None:
    html = f'<!doctype html><body><div style="{style}">x</div>'
    assert [found for use in uses(html) if (found := problem(use))]


def test_names_are_matched_whole() -> None:
    upper = Use("declaration", "text-transform", "uppercase", "p")
    moved = Use("declaration", "transform", "none", "p")
    assert slug(upper) == "css-text-transform"
    assert slug(moved) == "css-transform"


@every_sample
def test_outlook_gets_a_shape_for_every_button(sample: Sample) -> None:
    html = mail(sample.banner)
    said = " ".join(for_word(html))
    buttons = [use for use in uses(html) if use.name == "a" and not use.in_word]
    assert said.count("<v:roundrect ") == said.count("</v:roundrect>") == len(buttons) > 0
    assert said.count("<table") == said.count("</table>")
    assert said.count("<td") == said.count("</td>")


@every_sample
def test_a_second_engine_draws_all_of_it_on_one_page(sample: Sample) -> None:
    """WeasyPrint shares no code with browsers, and no more CSS than it needs."""
    document = _drawn(mail(sample.banner))
    assert len(document.pages) == 1
    boxes = list(_texts(document.pages[0]._page_box))
    shown = "".join("".join(text for text, *_ in boxes).split())
    assert _bare(shown) == _bare("".join(words(sample.banner.render("email"))))
    for text, left, right in boxes:
        assert left >= -0.5, f"{text!r} is cut off"
        assert right <= 640.5, f"{text!r} is cut off"


def _drawn(html: str):  # type: ignore[no-untyped-def]
    import weasyprint

    sheet = weasyprint.CSS(string="@page{size:640px 2400px;margin:0}")
    document = weasyprint.HTML(string=html).render(stylesheets=[sheet])
    assert document.write_pdf(io.BytesIO()) is None
    return document


def _texts(box) -> Iterator[tuple[str, float, float]]:  # type: ignore[no-untyped-def]
    if hasattr(box, "text"):
        yield box.text, box.position_x, box.position_x + box.width
    for child in getattr(box, "children", ()):
        yield from _texts(child)


def _bare(text: str) -> str:
    """Without dots of lists, and as it reads without a change of case."""
    return re.sub(r"[•\s\u200e\u200f\u2066-\u2069]", "", text).casefold()
