"""Fewer letters, the same meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page

from banners.css import Block, Declaration, rules_of, short_value, shortened
from banners.css.shorten import four_sides


def short(text: str, tag: str = "p", *, upright: bool = True) -> str:
    block = Block(tuple(Declaration(*pair.split(":")) for pair in text.split(";")))
    (found,) = shortened((block,), tag, upright)
    return ";".join(f"{d.name}:{d.value}" for d in found.declarations)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("color", "#ffffff", "#fff"),
        ("color", "#ffffff0f", "#ffffff0f"),
        ("color", "#ffccbb00", "#fcb0"),
        ("color", "#f6e6b4", "#f6e6b4"),
        ("outline", "2px solid transparent", "2px solid #0000"),
        ("opacity", "0.08", ".08"),
        ("opacity", "10.08", "10.08"),
        ("padding", "0px 0.5em", "0 .5em"),
        ("width", "clamp(0px,6px - 0.6cqi,4px)", "clamp(0px,6px - .6cqi,4px)"),
        ("width", "min(100%,(440px - 100cqi) * 999)", "min(100%,(440px - 100cqi)*999)"),
        ("width", "calc(1px + -0.5px)", "calc(1px + -.5px)"),
        ("transition", "transform 0.35s ease,filter 1s ease", "transform .35s,filter 1s"),
        ("transition", "all 1s ease-in", "all 1s ease-in"),
        ("font", "400 16px A,b", "16px A,b"),
        ("content", '"0.5 * 2 #ffffff"', '"0.5 * 2 #ffffff"'),
        ("--x", "0px", "0px"),
    ],
)
def test_values(name: str, value: str, expected: str) -> None:
    assert short_value(name, value) == expected
    assert short_value(name, expected) == expected


def test_sides_join_their_box() -> None:
    assert short("margin:1px auto 2px;margin-top:0") == "margin:0 auto 2px"
    assert short("margin:0;margin-top:clamp(1px,2cqi,3px)") == "margin:clamp(1px,2cqi,3px) 0 0"
    assert short("padding:1px 2px;padding-bottom:1px") == "padding:1px 2px"


def test_sides_that_cannot_join_stay() -> None:
    for text in (
        "margin-top:0;margin:1px",
        "margin:1px;margin-inline:2px",
        "margin:var(--x);margin-top:0",
    ):
        assert short(text) == text


def test_four_parts_are_one_font() -> None:
    text = "font-family:A,serif;color:red;font-size:9px;font-weight:700;line-height:1.1"
    assert short(text) == "color:red;font:700 9px/1.1 A,serif"
    assert short(text, upright=False) == text
    for more in ("font-style:italic", "font-stretch:expanded"):
        assert short(f"{text};{more}") == f"{text};{more}"
    assert short("font-size:9px;line-height:2") == "font-size:9px;line-height:2"


def test_what_has_no_effect_goes() -> None:
    assert short("display:flex;grid-template-columns:1fr;width:auto") == "display:flex"
    assert (
        short("display:grid;grid-template-columns:1fr") == "display:grid;grid-template-columns:1fr"
    )
    assert short("grid-template-columns:1fr") == "grid-template-columns:1fr"
    assert short("width:auto;color:red", tag="img") == "width:auto;color:red"


def test_tracks_stay_where_a_condition_makes_a_grid() -> None:
    flex = Declaration("display", "flex")
    tracks = Declaration("grid-template-columns", "1fr")
    grid = Block((Declaration("display", "grid"),), condition="@media print")
    assert shortened((Block((flex, tracks)), grid), "div")[0].declarations == (flex, tracks)


side = st.sampled_from(["0", "1px", "2%", "clamp(1px,2cqi,3px)", "auto"])


@given(st.lists(side, min_size=1, max_size=4))
def test_four_sides_are_what_css_says(values: list[str]) -> None:
    top, right, bottom, left = four_sides(" ".join(values)) or []
    assert [top, right, bottom, left][: len(values)] == values
    assert right == (values[1] if len(values) > 1 else top)
    assert bottom == (values[2] if len(values) > 2 else top)
    assert left == (values[3] if len(values) > 3 else right)


names = st.sampled_from(["margin", "margin-top", "color", "font", "line-height", "all", "top"])
declarations = st.lists(
    st.builds(Declaration, names, st.sampled_from(["inherit", "initial", "unset"])), max_size=6
).map(lambda found: tuple({d.name: d for d in found}.values()))
looks = st.lists(declarations.filter(bool), min_size=1, max_size=6).map(
    lambda every: {f"c{index}": (Block(found),) for index, found in enumerate(every)}
)


@given(looks)
def test_sharing_changes_no_class(looks: dict[str, tuple[Block, ...]]) -> None:
    """Whatever overlaps keeps its order; what a class declares is all it declared."""
    rules = rules_of(looks)
    for name, (block,) in looks.items():
        mine = [rule for rule in rules if rule.narrowed({name})]
        found = [declaration for rule in mine for declaration in rule.declarations]
        assert sorted(map(str, found)) == sorted(map(str, block.declarations))
        assert _cascaded(found) == _cascaded(block.declarations)


def _cascaded(found: list[Declaration] | tuple[Declaration, ...]) -> dict[str, str]:
    """What longhands hold in the end, with shorthands as what they set."""
    parts = {
        "margin": ("margin-top", "margin-left"),
        "font": ("font-size", "line-height"),
        "all": ("margin-top", "margin-left", "color", "font-size", "line-height", "top"),
    }
    return {name: d.value for d in found for name in parts.get(d.name, (d.name,))}


def test_what_many_classes_have_is_written_once() -> None:
    position = Declaration("position", "absolute")
    looks = {name: (Block((position, Declaration("top", name))),) for name in "abc"}
    first, *others = rules_of(looks)
    assert (len(first.selectors), first.declarations) == (3, (position,))
    assert [str(rule.selectors[0]) for rule in others] == [".a", ".b", ".c"]


def test_equal_states_are_written_once() -> None:
    hover = Block((Declaration("top", "0"),), state=":hover")
    looks = {name: (Block((Declaration("color", name),)), hover) for name in ("red", "blue")}
    assert [str(s) for s in rules_of(looks)[-1].selectors] == [".red:hover", ".blue:hover"]


VALUES = [
    ("color", "#ffcc00"),
    ("opacity", "0.08"),
    ("padding-left", "0px"),
    ("min-width", "min(100%, max(0px, (440px - 1000px) * 999))"),
    ("transition", "transform 0.35s ease, filter 0.35s ease"),
    ("font", "400 16px A,serif"),
    ("outline", "2px solid transparent"),
]


@pytest.mark.parametrize(("name", "value"), VALUES)
def test_a_browser_reads_the_same(page: Page, name: str, value: str) -> None:
    read = """([name, value]) => { const e = document.createElement('p'); document.body.append(e);
      e.style.setProperty(name, value);
      const s = getComputedStyle(e); return [...s].map((n) => s.getPropertyValue(n)); }"""
    page.set_content("<p>")
    assert page.evaluate(read, [name, short_value(name, value)]) == page.evaluate(
        read, [name, value]
    )
