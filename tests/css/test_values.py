import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banners.css import Color, FontStack, Gradient, Length, Paint, Shadow
from banners.errors import BannerError, CssError
from tests.strategies import junk

KINDS = (Color, FontStack, Gradient, Length, Paint, Shadow)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("#8D4D5D", "#8d4d5d"),
        ("#fff", "#ffffff"),
        ("#ffff", "#ffffff"),
        ("rgba(0,0,0,0.18)", "#0000002e"),
        ("rgb(10 20 30 / 40%)", "#0a141e66"),
        ("hsl(0 100% 50%)", "#ff0000"),
        ("RebeccaPurple", "#663399"),
        (" red ", "#ff0000"),
        ("transparent", "#00000000"),
    ],
)
def test_colours_become_hexadecimal(text: str, canonical: str) -> None:
    assert Color(text) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        "currentcolor",
        "#12345",
        "red;",
        "red}",
        "red blue",
        "red/**/",
        "url(x)",
        "var(--x)",
        "rgb(1,2",
        "oklch(0.5 0.1 20)",
        "red!important",
    ],
)
def test_what_is_not_one_colour_is_refused(text: str) -> None:
    with pytest.raises(CssError, match=re.escape(repr(text))):
        Color(text)


def test_a_gradient_is_normalised() -> None:
    text = "linear-gradient( 145deg , #8D4D5D , rgba(0,0,0,.5) 40% )"
    assert Gradient(text) == "linear-gradient(145deg,#8d4d5d,#00000080 40%)"
    assert Gradient("linear-gradient(to top right,red,blue)").startswith("linear-gradient(to top")
    assert Gradient("LINEAR-gradient(TO LEFT,red,blue)") == (
        "linear-gradient(to left,#ff0000,#0000ff)"
    )
    assert Gradient("linear-gradient(+90DEG,red 1E1PX 5e-1%,blue)") == (
        "linear-gradient(90deg,#ff0000 10px 0.5%,#0000ff)"
    )
    assert Gradient("linear-gradient(0,red,blue)").startswith("linear-gradient(0deg,")
    assert Gradient("linear-gradient(red,blue)") == "linear-gradient(#ff0000,#0000ff)"


@pytest.mark.parametrize(
    "text",
    [
        "linear-gradient(145deg,red)",
        "linear-gradient(145px,red,blue)",
        "linear-gradient(to,red,blue)",
        "linear-gradient(red,url(x))",
        "linear-gradient(red,blue);color:red",
        "linear-gradient(red,blue),red",
        "linear-gradient(red,blue",
        "linear-gradient()",
        "linear-gradient(,)",
        "radial-gradient(red,blue)",
        "linear-gradient(to left right,red,blue)",
        "linear-gradient(to left left,red,blue)",
        "linear-gradient(to left top right,red,blue)",
        "linear-gradient(left,red,blue)",
        "linear-gradient(red 1px 2px 3px,blue)",
        "linear-gradient(1e999deg,red,blue)",
        "linear-gradient(red 1e999px,blue)",
    ],
)
def test_what_is_not_one_gradient_is_refused(text: str) -> None:
    with pytest.raises(CssError, match="is not one"):
        Gradient(text)


def test_paint_is_a_colour_or_a_gradient() -> None:
    assert Paint("red") == "#ff0000"
    assert Paint("linear-gradient(red,blue)") == "linear-gradient(#ff0000,#0000ff)"


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("32px", "32px"),
        ("1.5rem", "1.5rem"),
        ("1PX", "1px"),
        ("+5px", "5px"),
        ("1e+2px", "100px"),
        (".50em", "0.5em"),
        ("50%", "50%"),
        *((zero, "0px") for zero in ("0", "-0", "0px", "0em", "+.0%", "0e9px")),
    ],
)
def test_lengths(text: str, canonical: str) -> None:
    assert Length(text) == canonical


@given(number=st.floats(0, 1e6), unit=st.sampled_from(["px", "EM", "Rem", "%", "cqi"]))
def test_a_length_has_one_form(number: float, unit: str) -> None:
    assert Length(f"{number}{unit}") == Length(f"+{number:.20e}{unit.upper()}")


@pytest.mark.parametrize(
    "text",
    [
        *("32", "32pxx", "10vh", "1px 2px", "calc(1px)", "1px;", "auto", "inherit"),
        *("-1px", "-1e-9px", "1e999px", "-1e999%"),
    ],
)
def test_what_is_not_one_length_is_refused(text: str) -> None:
    with pytest.raises(CssError):
        Length(text)


def test_shadows() -> None:
    text = "0 25px 70px rgba(0,0,0,0.18), inset 0 1px 0 rgba(255,255,255,0.08)"
    assert Shadow(text) == "0 25px 70px #0000002e,inset 0 1px 0 #ffffff14"
    assert Shadow("none") == "none"
    assert Shadow("-1PX +2px 0px -3px red") == "-1px 2px 0 -3px #ff0000"


@pytest.mark.parametrize(
    "text",
    [
        *("0 red", "1px 1px", "1px 1px red blue", "inset", "0 0 0 0 0 red", "inherit", "none red"),
        *("0 0 -1px red", "1% 0 red", "0 0 1% red", "1e999px 0 red", "0 0 red, none"),
    ],
)
def test_what_is_no_shadow_is_refused(text: str) -> None:
    with pytest.raises(CssError):
        Shadow(text)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("'Cormorant Garamond', Georgia ,serif", "Cormorant Garamond,Georgia,serif"),
        ("-apple-system, system-ui", "-apple-system,system-ui"),
        ("Source Sans 3, Exo 2", "'Source Sans 3','Exo 2'"),
        ("'M PLUS 1p', \"M PLUS 1p\", M PLUS 1p", "'M PLUS 1p','M PLUS 1p','M PLUS 1p'"),
        ("'04b 03'", "'04b 03'"),
        ("Größe, Ölfarbe", "Größe,'Ölfarbe'"),
        ("'Default Sans', None Such", "'Default Sans','None Such'"),
    ],
)
def test_font_families_have_quotes_where_they_need_them(text: str, canonical: str) -> None:
    assert FontStack(text) == canonical


@pytest.mark.parametrize(
    "text",
    [
        *("", ",", "Poppins,", "'a;b'", "'x\"y'", "1st", "12px", "'12'", "url(x)", "a;b", "a 1.5"),
        *("inherit", "Initial, serif", "'unset'", "revert", "revert-layer", "none", "a, DEFAULT"),
    ],
)
def test_what_is_no_font_stack_is_refused(text: str) -> None:
    with pytest.raises(CssError):
        FontStack(text)


@pytest.mark.parametrize("kind", KINDS)
@given(text=junk)
def test_nothing_breaks_out_of_a_value(kind: type[str], text: str) -> None:
    try:
        kept = kind(text)
    except CssError:
        return
    quotes = "'" if kind is not FontStack else ""
    assert not set(kept) & set(f';{{}}\\"<>@!*{quotes}')
    assert kept.count("'") % 2 == 0
    assert "url" not in kept or kind is FontStack
    assert kept.count("(") == kept.count(")")
    assert kind(str(kept)) == kept, "what is canonical stays as it is"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text", ["url(x)", "url('x')", "image-set('x' 1x)", "linear-gradient(red,paint(x))"]
)
def test_no_value_loads_anything(kind: type[str], text: str) -> None:
    with pytest.raises(CssError, match=r"(url|image-set|paint)\(\) is not allowed"):
        kind(text)


@pytest.mark.parametrize("text", ["hsl(1 1e999% 50%)", "hwb(1e999 1e999% 1%)", "rgb(1e999 0 0)"])
def test_no_colour_is_beyond_all_numbers(text: str) -> None:
    with pytest.raises(CssError, match="too large"):
        Color(text)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [None, 7, b"red"])
def test_what_is_no_string_is_refused(kind: type[str], value: object) -> None:
    with pytest.raises(CssError, match="not a string"):
        kind(value)


def test_errors_are_the_built_in_a_user_would_catch() -> None:
    assert issubclass(CssError, ValueError)
    assert issubclass(CssError, BannerError)
