import pytest
from hypothesis import given
from hypothesis import strategies as st

from banners.css import Declaration, Rule, Selector, Stylesheet, fold, substitute, write_rules
from banners.errors import CssError
from tests.strategies import junk


def parsed(text: str) -> tuple[Rule, ...]:
    return Stylesheet.parse(text, "sheet.css").rules


def written(text: str) -> str:
    return write_rules(parsed(text))


def test_rules_are_minified() -> None:
    text = """
    /* a comment */
    .a , .b { color : red ; margin: 0  auto; }
    .c::before { content: "x, y" }
    """
    assert written(text) == '.a,.b{color:red;margin:0 auto}.c::before{content:"x, y"}'


def test_selectors_with_a_state_get_a_rule_of_their_own() -> None:
    """Where states are dropped, what they share a rule with stays."""
    text = ".a:hover,.a,.b::before,.b{color:red}"
    assert written(text) == ".a,.b{color:red}.a:hover,.b::before{color:red}"
    assert written(f"@media print{{{text}}}") == f"@media print{{{written(text)}}}"
    first, second = parsed(text)
    assert first.always
    assert not second.always


def test_what_is_no_text_is_refused() -> None:
    for text in (None, 7, b".a{}"):
        with pytest.raises(CssError, match=r"^stylesheet is .*, not a string$"):
            Stylesheet.parse(text)  # type: ignore[arg-type]


def test_spaces_that_mean_something_stay() -> None:
    text = ".a{width:calc( 1px + ( 2cqi - 3px ) * 2 );padding:clamp( 1px , 2cqi/**/ ,3px )/**/ 4px}"
    expected = ".a{width:calc(1px + (2cqi - 3px) * 2);padding:clamp(1px,2cqi,3px) 4px}"
    assert written(text) == expected


def test_variables_are_written_one_way() -> None:
    assert written(".a{color:VAR( --X , Var(--y,) )}") == ".a{color:var(--X,var(--y,))}"


def test_conditions_are_kept_and_joined() -> None:
    text = "@media print{.a{color:red}.b{color:blue}}.c{color:red}"
    assert written(text) == text


def test_declarations_can_be_important_and_scoped() -> None:
    text = write_rules(parsed(".a:hover{color:red;margin:0}"), scope=".x ", important=True)
    assert text == ".x .a:hover{color:red!important;margin:0!important}"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("p{color:red}", "sheet.css:1:1"),
        (".a .b{color:red}", "sheet.css:1:1"),
        (".a>.b{color:red}", "sheet.css:1:1"),
        (".a.b{color:red}", "sheet.css:1:1"),
        (".a:not(.b){color:red}", "sheet.css:1:1"),
        ("\n  *{color:red}", "sheet.css:2:3"),
        ("@import 'x';", "sheet.css:1:1"),
        ("@font-face{src:url(x)}", "sheet.css:1:1"),
        ("@media print{@media screen{.a{color:red}}}", "sheet.css:1:14"),
        (".a{color:red!important}", "sheet.css:1:4"),
        (".a{color:}}", "sheet.css:1"),
        (".a{background:url(https://example.com/x.png)}", "sheet.css:1:15"),
        ('.a{background:url("x.png")}', "sheet.css:1:15"),
        (".a{\n content:'</style>'}", "sheet.css:2:11: '</' cannot stand"),
        (".a{}\n/* <!-- */", "sheet.css:2:4: '<!--' cannot stand"),
        (".a{content:'\\3c/style>'}", "sheet.css:1:4: '</' cannot stand"),
        (".a{content:'\x00'}", r"sheet.css:1:13: '\\x00' cannot stand"),
        (".a{content:'\ud800'}", r"sheet.css:1:13: '\\ud800' cannot stand"),
        (".a{content:'\\d800'}", r"sheet.css:1:4: '\\ud800' cannot stand"),
        (".a{--x:\\dfff }", r"sheet.css:1:4: '\\udfff' cannot stand"),
        (".a{color:red", None),
        (".a{.b{color:red}}", "sheet.css:1:4"),
        (r".a{x\7d body\7b background:lime}", "sheet.css:1:4: 'x}body{background' is no name"),
        (r".a\7d b{color:red}", "sheet.css:1:1"),
        (".1a{color:red}", "sheet.css:1:1"),
        ("\n @media x\\7d y{.a{color:red}}", "sheet.css:2:9: a condition holds"),
        ("@media 'x'{.a{color:red}}", "sheet.css:1:8"),
        ("@container (x;y){.a{color:red}}", "sheet.css:1:14"),
        (r".a{color:f\7d o(1)}", "sheet.css:1:10: 'f}o' is no name of a function"),
        (".a{color:var(--x,red;margin:0)}", "sheet.css:1:21"),
        (".a{--x:{margin:0}}", "sheet.css:1:8"),
        (".a{color:var()}", "sheet.css:1:10: write var"),
        (".a{color:var(,red)}", "sheet.css:1:10"),
        (".a{color:var(x)}", "sheet.css:1:10"),
        (".a{color:var(--)}", "sheet.css:1:10"),
        (".a{color:var(--x red)}", "sheet.css:1:10"),
        (".a{color:var('--x')}", "sheet.css:1:10"),
        (".a{margin:calc(1px + var(--x,VAR(x)))}", "sheet.css:1:30"),
        (".a{color:red !x}", "sheet.css:1:14"),
    ],
)
def test_errors_know_the_place(text: str, where: str | None) -> None:
    if where is None:  # CSS closes what the end of the file leaves open
        assert written(text) == ".a{color:red}"
        return
    with pytest.raises(CssError, match=where):
        parsed(text)


@pytest.mark.parametrize(
    "value",
    [
        "u\\72l(x)",
        "src('x')",
        "image('x.png')",
        "image-set('x.png' 1x)",
        "-webkit-image-set('x.png' 1x)",
        "Cross-Fade(red,blue)",
        "-webkit-cross-fade(red,blue,50%)",
        "element(#x)",
        "-moz-element(#x)",
        "paint(x)",
        "calc(1px + (image-set('x' 1x)))",
        "var(--x,image-set('x' 1x))",
    ],
)
def test_nothing_is_loaded(value: str) -> None:
    for name in ("background", "--x"):
        with pytest.raises(CssError, match=r"\(\) is not allowed: a banner loads nothing"):
            parsed(f".a{{{name}:{value}}}")


@given(text=junk)
def test_whatever_parses_is_written_the_same_again(text: str) -> None:
    try:
        once = written(text)
    except CssError:
        return
    assert written(once) == once
    assert "</" not in once
    assert "\x00" not in once.encode().decode()


@pytest.mark.parametrize("form", [".a{%s:lime}", ".%s{color:lime}", "@media %s{.a{color:lime}}"])
@given(name=st.text(st.sampled_from("ab{}();:,.!@ -") | st.characters(codec="ascii"), min_size=1))
def test_no_name_breaks_out_by_its_escapes(form: str, name: str) -> None:
    escaped = "".join(f"\\{ord(character):x} " for character in name)
    try:
        once = parsed(form % escaped)
    except CssError:
        return
    assert "\\" not in write_rules(once)
    assert parsed(write_rules(once)) == once
    assert len(once) == 1


@pytest.mark.parametrize(
    "condition",
    [
        "@media screen and (min-width:1px),print",
        "@media (400px<=width<=60em)",
        "@container side (min-width:calc(1px + 2em)) and (style(--x:1))",
    ],
)
def test_usual_conditions_pass(condition: str) -> None:
    text = condition + "{.a{color:red}}"
    assert written(text) == text.replace("@media (", "@media(")
    assert written(text.replace(" and", "/**/ and")) == written(text)


def test_a_rule_is_narrowed_to_its_classes() -> None:
    (rule,) = parsed(".a,.b{color:red}")
    assert rule.narrowed({"b"}) == Rule((Selector("b"),), (Declaration("color", "red"),))
    assert rule.narrowed({"c"}) is None


def test_a_constant_is_folded() -> None:
    rules = fold(parsed(".t{--x:red;--y:var(--x)}.a{color:var(--y);border:1px solid var(--x)}"))
    assert write_rules(rules) == ".a{color:red;border:1px solid red}"


def test_what_two_rules_set_stays() -> None:
    text = ".t{--x:red}.u{--x:blue}.a{color:var(--x)}"
    assert write_rules(fold(parsed(text))) == text


def test_what_a_condition_sets_stays() -> None:
    text = ".t{--x:red}@media print{.t{--x:black}}.a{color:var(--x)}"
    assert write_rules(fold(parsed(text))) == text


def test_an_unset_property_leaves_its_fallback() -> None:
    rules = fold(parsed(".a{width:calc(var(--x,1px) + 2px);color:var(--c,var(--d,red))}"))
    assert write_rules(rules) == ".a{width:calc(1px + 2px);color:red}"


def test_a_property_with_a_fallback_stays_where_one_rule_sets_it() -> None:
    """Not every element that uses it may stand inside of the one that sets it."""
    text = ".t{--x:2px}.a{width:var(--x,1px)}"
    assert write_rules(fold(parsed(text))) == text


def test_folding_twice_is_folding_once() -> None:
    rules = fold(parsed(".t{--x:red}.u{--y:1px}.v{--y:2px}.a{margin:var(--y);color:var(--x)}"))
    assert fold(rules) == rules


def test_substitute() -> None:
    environment = {"--x": "1px", "--y": "calc(var(--x) * 2)"}
    assert substitute("var(--y) var(--z,3px)", environment) == "calc(1px * 2) 3px"
    assert substitute("red", {}) == "red"


def test_an_unset_property_is_an_error() -> None:
    with pytest.raises(CssError, match="nothing sets --x"):
        substitute("var(--x)", {})


def test_a_circle_is_an_error() -> None:
    with pytest.raises(CssError, match="refers to itself"):
        substitute("var(--x)", {"--x": "var(--x)"})


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("@media (prefers-reduced-motion: reduce)", "@media(prefers-reduced-motion:reduce)"),
        ("@media print and (color)", "@media print and (color)"),
        ("@container name (width > 1px)", "@container name (width > 1px)"),
        ("@media (color) and (width > 1px)", "@media(color) and (width > 1px)"),
    ],
)
def test_conditions_lose_only_space_that_means_nothing(condition: str, expected: str) -> None:
    assert written(f"{condition}{{.a{{color:red}}}}") == f"{expected}{{.a{{color:red}}}}"
