"""The cascade worked out by us is the cascade."""

import pytest

from banners.css import Block, Declaration, Shape, Stylesheet, looks
from banners.errors import CssError


def look_of(css: str, *classes: str, kept: tuple[str, ...] = ()) -> tuple[Block, ...]:
    """The look of an element with these classes, written as its blocks."""
    (look,) = looks(Shape("p", classes), Stylesheet.parse(css).rules, kept)
    return look


def written(look: tuple[Block, ...]) -> list[str]:
    return [
        f"{b.condition}{b.state}|" + ";".join(f"{d.name}:{d.value}" for d in b.declarations)
        for b in look
    ]


def test_later_rules_win_and_other_classes_say_nothing() -> None:
    css = ".a{color:red;margin:0}.b{color:blue}.c{color:green}"
    assert written(look_of(css, "b", "a")) == ["|margin:0;color:blue"]


def test_states_and_conditions_keep_their_order() -> None:
    css = ".a:hover{top:0}.a{top:1px}@media print{.a{top:2px}}.b:active{top:3px}"
    found = written(look_of(css, "a", "b"))
    assert found == ["|top:1px", ":hover|top:0", "@media print|top:2px", ":active|top:3px"]


def test_a_later_rule_does_not_move_in_front_of_a_condition_it_overrides() -> None:
    css = ".a{top:0}@media print{.a{top:1px}}.b{top:2px;color:red}"
    found = written(look_of(css, "a", "b"))
    assert found == ["|top:0", "@media print|top:1px", "|top:2px;color:red"]


@pytest.mark.parametrize(
    ("inner", "later"), [("margin-top", "margin"), ("margin", "margin-top"), ("inset", "left")]
)
def test_shorthands_and_sides_override_one_another(inner: str, later: str) -> None:
    css = f"@media print{{.a{{{inner}:1px}}}}.a{{{later}:2px}}"
    assert written(look_of(css, "a")) == [f"@media print|{inner}:1px", f"|{later}:2px"]


def test_custom_properties_are_written_out_by_element() -> None:
    rules = Stylesheet.parse(
        ".t{--x:1px}.u{--x:calc(var(--y) * 2);--y:2px}.a{top:var(--x);left:var(--z,9px)}"
    ).rules
    inside = Shape("p", ("a",))
    tree = Shape("div", ("t",), (inside, Shape("div", ("u",), (inside,)), inside))
    found = [written(look) for look in looks(tree, rules)]
    plain, doubled = ["|top:1px;left:9px"], ["|top:calc(2px * 2);left:9px"]
    assert found == [[], plain, [], doubled, plain]


def test_a_property_that_a_state_sets_stays_with_all_that_follows_from_it() -> None:
    css = ".a{--x:1px;--y:var(--x);top:var(--y,0)}.a:hover{--x:2px}"
    found = written(look_of(css, "a"))
    assert found == ["|--x:1px;--y:var(--x);top:var(--y,0)", ":hover|--x:2px"]


def test_kept_properties_stay() -> None:
    css = ".t{--x:red}.a{color:var(--x);top:var(--y,1px)}"
    assert written(look_of(css, "t", "a", kept=("--x",))) == ["|--x:red;color:var(--x);top:1px"]


def test_an_unset_property_is_an_error() -> None:
    with pytest.raises(CssError, match="nothing sets --x"):
        look_of(".a{color:var(--x)}", "a")


def test_a_circle_is_an_error() -> None:
    with pytest.raises(CssError, match="refers to itself"):
        look_of(".a{--x:var(--y);--y:var(--x);top:var(--x)}", "a")


def test_an_element_without_rules_has_no_look() -> None:
    assert look_of(".a{color:red}", "b") == ()
    assert Block((Declaration("color", "red"),)) == look_of(".a{color:red}", "a")[0]
