import pytest
from hypothesis import given

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
    .a , .b:hover { color : red ; margin: 0  auto; }
    .c::before { content: "x, y" }
    """
    assert written(text) == '.a,.b:hover{color:red;margin:0 auto}.c::before{content:"x, y"}'


def test_spaces_that_mean_something_stay() -> None:
    text = ".a{width:calc( 1px + ( 2cqi - 3px ) * 2 );padding:clamp( 1px , 2cqi/**/ ,3px )/**/ 4px}"
    expected = ".a{width:calc(1px + (2cqi - 3px) * 2);padding:clamp(1px,2cqi,3px) 4px}"
    assert written(text) == expected


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
        (".a{content:'</style>'}", "sheet.css:1"),
        (".a{color:red", None),
        (".a{.b{color:red}}", "sheet.css:1:4"),
    ],
)
def test_errors_know_the_place(text: str, where: str | None) -> None:
    if where is None:  # CSS closes what the end of the file leaves open
        assert written(text) == ".a{color:red}"
        return
    with pytest.raises(CssError, match=where):
        parsed(text)


@given(text=junk)
def test_whatever_parses_is_written_the_same_again(text: str) -> None:
    try:
        once = written(text)
    except CssError:
        return
    assert written(once) == once
    assert "</" not in once


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
