import pytest
from hypothesis import given
from hypothesis import strategies as st

from banners import em, line_break, ltr, strong
from banners.errors import BannerError, TextError
from banners.text import Span, inline, is_visible, label, paragraphs, plain


def test_a_string_is_one_piece() -> None:
    assert inline("Hello", "field") == ("Hello",)


def test_spans_nest() -> None:
    assert plain(inline(("a ", strong("b ", em("c"))), "field")) == "a b c"


def test_a_line_break_reads_as_a_space() -> None:
    assert plain(inline(("a", line_break, "b"), "field")) == "a b"
    assert repr(line_break) == "line_break"


def test_spans_are_values() -> None:
    assert em("a") == em("a") != strong("a")
    assert hash(ltr("1")) == hash(ltr("1"))


@pytest.mark.parametrize("text", ["", " ", "\n\t", (), (" ", line_break)])
def test_blank_text_is_refused(text: str) -> None:
    with pytest.raises(TextError, match="visible character"):
        inline(text, "headline")


INVISIBLE = (
    *("\u200b", "\u200d\u200c", "\xad", "\u200e\u202e", "\ufeff", "\x01", "\x7f", "\u2028"),
    *("\u2060 \u3000", "\xa0", "\ufe0f", "\u3164", "\u2800", "\u034f", "\U000e0020"),
)


@pytest.mark.parametrize("text", INVISIBLE, ids=ascii)
def test_text_that_cannot_be_seen_is_blank(text: str) -> None:
    with pytest.raises(TextError, match="visible character"):
        inline(("\n", em_of(text)), "headline")
    with pytest.raises(TextError, match="visible character"):
        label(text, "label")
    assert inline(f"{text}a", "headline") == (f"{text}a",)
    assert label(f"{text}✦", "label") == f"{text}✦"


@given(text=st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_letters_digits_and_signs_can_be_seen(text: str) -> None:
    blanks = "\u115f\u1160\u2800\u3164\uffa0"
    assert is_visible(text) == bool(text.strip(blanks))


def em_of(text: str) -> Span:
    """What `em` would refuse to build."""
    return Span("em", (text,))


@pytest.mark.parametrize("text", ["a\x00b", "\ud800", "x\udfff"])
def test_what_html_cannot_carry_is_refused(text: str) -> None:
    with pytest.raises(TextError, match=r"U\+[0-9A-F]{4} at \d cannot stand in HTML"):
        inline(text, "headline")


@pytest.mark.parametrize("value", [None, 7, b"x", ["a"], ("a", 7), ("a", None)])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(TextError, match="headline holds"):
        inline(value, "headline")  # type: ignore[arg-type]


def test_errors_are_the_built_in_a_user_would_catch() -> None:
    assert issubclass(TextError, ValueError)
    assert issubclass(TextError, BannerError)


@pytest.mark.parametrize(
    ("value", "count"),
    [
        ("one", 1),
        (("one", "two"), 2),
        (("one ", strong("part")), 1),
        ((("one ", strong("part")), "two"), 2),
        (strong("one"), 1),
        (("one", line_break, "still one"), 1),
    ],
)
def test_paragraphs(value: object, count: int) -> None:
    assert len(paragraphs(value, "body")) == count  # type: ignore[arg-type]


def test_mixed_paragraphs_are_refused() -> None:
    with pytest.raises(TextError, match="mixes paragraphs"):
        paragraphs((("a", em("b")), em("c")), "body")


def test_an_empty_tuple_of_paragraphs_is_refused() -> None:
    with pytest.raises(TextError, match="leave the field out"):
        paragraphs((), "body")


def test_a_bad_paragraph_is_named() -> None:
    with pytest.raises(TextError, match=r"body\[1\]"):
        paragraphs(("fine", " "), "body")
