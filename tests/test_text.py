import pytest

from banners import em, line_break, ltr, strong
from banners.errors import BannerError, TextError
from banners.text import inline, paragraphs, plain


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
