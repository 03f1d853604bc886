"""What goes has no effect where it stands; that pictures stay is tested in `tests/browser`."""

import pytest

from banners.css import Block, Declaration, Place, Shape, spared
from banners.css.families import family, overlap

ROW = {"display": "flex"}


def block(text: str, state: str = "") -> Block:
    pairs = (pair.split(":") for pair in text.split(";"))
    return Block(tuple(Declaration(name, value) for name, value in pairs), state=state)


def spare(text: str, place: Place, *more: Block) -> str:
    found = spared((block(text), *more), place)[0].declarations
    return ";".join(f"{d.name}:{d.value}" for d in found)


def at(tag: str = "a", items: int = 0, **around: object) -> Place:
    return Place(Shape(tag, (), (), items), **{"parent": {}, **around})


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("border:0;color:red", at("a"), "color:red"),
        ("border:0;color:red", at("hr"), "border:0;color:red"),
        ("border:0;border-top:1px solid", at("a"), "border:0;border-top:1px solid"),
        ("display:inline-block;top:0", at("a", parent=ROW), "top:0"),
        ("display:inline-block;top:0", at("a"), "display:inline-block;top:0"),
        ("text-align:center;top:0", at("a", align="center"), "top:0"),
        ("text-align:start;top:0", at("a", align="center"), "text-align:start;top:0"),
        ("display:flex;gap:1px;flex-wrap:wrap", at("div", 1), "display:flex"),
        ("display:flex;gap:1px", at("div", 2), "display:flex;gap:1px"),
        ("filter:blur(1px);z-index:0", at("div"), "filter:blur(1px)"),
        ("filter:none;z-index:0", at("div"), "filter:none;z-index:0"),
        ("z-index:0;top:0", at("div"), "z-index:0;top:0"),
        (
            "width:clamp(1px,2cqi,3px);height:clamp(1px,2cqi,3px)",
            at("div"),
            "width:clamp(1px,2cqi,3px);aspect-ratio:1",
        ),
        ("width:6px;height:6px", at("div"), "width:6px;height:6px"),
        ("width:99999px;height:99999px", at("div", 1), "width:99999px;height:99999px"),
        (
            "min-width:min(100%,max(0px,(440px - 100cqi)*999))",
            at("a"),
            "min-width:min(100%,(440px - 100cqi)*999)",
        ),
        (
            "min-width:min(100%,max(220px,(440px - 100cqi)*999))",
            at("a"),
            "min-width:min(100%,max(220px,(440px - 100cqi)*999))",
        ),
    ],
)
def test_by_place(text: str, place: Place, expected: str) -> None:
    assert spare(text, place) == expected


FILLING = "display:block;box-sizing:border-box;width:100%;margin:0 auto"


def test_only_the_outermost_block_fills_by_itself() -> None:
    assert "width" not in spare(FILLING, at("section", parent=None))
    assert "width" in spare(FILLING, at("section"))
    assert "width" in spare(f"{FILLING};position:absolute", at("section", parent=None))
    assert "width" in spare(FILLING.replace("0 auto", "0 9px"), at("section", parent=None))


@pytest.mark.parametrize(
    ("text", "place", "state"),
    [
        ("border:0;top:0", at(), "border:1px solid"),
        ("display:inline-block;top:0", at(parent=ROW), "position:absolute"),
        ("text-align:center;top:0", at(align="center"), "text-align:start"),
        ("filter:blur(1px);z-index:0", at(), "filter:none"),
        (FILLING, at("section", parent=None), "display:flex"),
    ],
)
def test_what_a_state_touches_stays(text: str, place: Place, state: str) -> None:
    assert spare(text, place, block(state, ":hover")) == text


def test_a_child_knows_what_surely_holds_around_it() -> None:
    child = Shape("a", ())
    outer = at("div", align="center")
    assert outer.inside(child, (block("display:flex"),)) == Place(child, ROW, "center")
    assert outer.inside(child, (block("text-align:start"),)).align == "start"
    hover = block("text-align:end;display:grid", ":hover")
    assert outer.inside(child, (block("display:flex"), hover)) == Place(child, {}, "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("margin", "margin-inline-start"),
        ("inset", "left"),
        ("border-radius", "border-top-left-radius"),
        ("border-width", "border-top"),
        ("flex-flow", "flex-wrap"),
        ("font", "line-height"),
        ("width", "inline-size"),
        ("place-items", "align-items"),
        ("white-space", "text-wrap"),
        ("gap", "row-gap"),
        ("all", "color"),
        ("-webkit-mask", "mask-image"),
    ],
)
def test_what_may_set_the_same_overlaps(one: str, other: str) -> None:
    assert overlap(one, other)
    assert overlap(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("border", "border-radius"),
        ("overflow", "overflow-wrap"),
        ("outline", "outline-offset"),
        ("flex", "flex-wrap"),
        ("width", "max-width"),
        ("text-align", "text-wrap"),
        ("all", "--x"),
        ("--margin", "--margin-top"),
    ],
)
def test_what_sets_something_else_does_not(one: str, other: str) -> None:
    assert not overlap(one, other)
    assert family(one) != family(other)
