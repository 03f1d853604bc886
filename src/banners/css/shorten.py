"""The same declarations in fewer letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

import tinycss2

from banners.css.looks import Block, Look
from banners.css.sheet import Declaration

_SIDES = ("top", "right", "bottom", "left")
_FONT = ("font-weight", "font-size", "line-height", "font-family")
_DOUBLED = re.compile(r"#" + r"([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3(?:([0-9a-f])\4)?")
# What no browser's own stylesheet sets otherwise on the elements that banners are made of.
_INITIAL = {"width": "auto", "height": "auto", "min-width": "auto", "min-height": "auto"}
_ITALIC = ("address", "cite", "dfn", "em", "i", "var")
_REPLACED = ("img", "svg", "video", "table", "td", "th", "hr", "iframe", "canvas", "object")

Declarations = tuple[Declaration, ...]


def shortened(look: Look, tag: str, upright: bool = True) -> Look:
    """A look that draws the same with shorter declarations.

    Args:
        look: What to shorten.
        tag: The element's name.
        upright: Whether nothing around the element, and not its name, sets a
            part of `font` that the shorthand would set back.
    """
    plain = not any(_displays(block) for block in look[1:])
    return tuple(
        Block(_shortened(block, tag, upright, plain), block.condition, block.state)
        for block in look
    )


def sets_back(look: Look, tag: str) -> bool:
    """Whether inside of this element the shorthand `font` would set more back than it says."""
    names = {d.name for block in look for d in block.declarations}
    return tag in _ITALIC or any(n.startswith("font-") and n not in _FONT for n in names)


def _displays(block: Block) -> bool:
    return any(d.name == "display" for d in block.declarations)


def _shortened(block: Block, tag: str, upright: bool, plain: bool) -> Declarations:
    found = tuple(Declaration(d.name, short_value(d.name, d.value)) for d in block.declarations)
    for box in ("margin", "padding"):
        found = one_box(found, box)
    if block.key != ("", ""):
        return found
    if plain:
        found = without_effectless(found, tag)
    return one_font(found) if upright else found


def without_effectless(declarations: Declarations, tag: str) -> Declarations:
    """Without tracks where there is no grid, and without what every element has from the start."""
    displays = [d.value for d in declarations if d.name == "display"]
    flat = bool(displays) and displays[-1] in ("block", "inline", "inline-block", "flex")
    return tuple(
        d
        for d in declarations
        if not (flat and d.name.startswith("grid-template"))
        and (tag in _REPLACED or _INITIAL.get(d.name) != d.value)
    )


def one_box(declarations: Declarations, name: str) -> Declarations:
    """Put the sides of a margin or padding that follow its shorthand into the shorthand."""
    parts = [d for d in declarations if d.name == name or d.name.startswith(f"{name}-")]
    if len(parts) < 2 or parts[0].name != name:
        return declarations
    names = [f"{name}-{side}" for side in _SIDES]
    sides = four_sides(parts[0].value)
    if sides is None or any(d.name not in names for d in parts[1:]):
        return declarations
    for part in parts[1:]:
        sides[names.index(part.name)] = part.value
    merged = Declaration(name, _fewest(sides))
    return tuple(merged if d is parts[0] else d for d in declarations if d not in parts[1:])


def four_sides(value: str) -> list[str] | None:
    """The values for top, right, bottom and left, or None when it is not one to four values."""
    values = _components(value)
    if "var(" in value or not 1 <= len(values) <= 4:
        return None
    top, right, bottom, left = (values[i] if len(values) > i else "" for i in range(4))
    right = right or top
    return [top, right, bottom or top, left or right]


def _fewest(sides: list[str]) -> str:
    top, right, bottom, left = sides
    if left != right:
        return " ".join(sides)
    if bottom != top:
        return f"{top} {right} {bottom}"
    return top if top == right else f"{top} {right}"


def one_font(declarations: Declarations) -> Declarations:
    """Write weight, size, line height and family as one `font`, where all four are there."""
    values = {d.name: d.value for d in declarations}
    others = [n for n in values if n.startswith("font") and n not in _FONT]
    if others or not all(name in values for name in _FONT):
        return declarations
    weight, size, line, family = (values[name] for name in _FONT)
    font = Declaration("font", f"{'' if weight == '400' else weight + ' '}{size}/{line} {family}")
    last = max(i for i, d in enumerate(declarations) if d.name in _FONT)
    kept = (font if i == last else d for i, d in enumerate(declarations))
    return tuple(d for d in kept if d.name not in _FONT)


def _components(value: str) -> list[str]:
    """The values of a list that white space separates."""
    nodes = tinycss2.parse_component_value_list(value)
    return [str(node.serialize()) for node in nodes if node.type != "whitespace"]


@lru_cache(maxsize=4096)
def short_value(name: str, value: str) -> str:
    """A value with short colours and numbers and no space that means nothing."""
    if name.startswith("--") and not value.startswith("#"):
        return value
    text = _written(tinycss2.parse_component_value_list(value), in_math=False)
    if name == "transition":
        return re.sub(r" ease(?=,|$)", "", text)
    return text.removeprefix("400 ") if name == "font" else text


def _written(nodes: Iterable[Any], in_math: bool) -> str:
    text = "".join(_piece(node, in_math) for node in nodes)
    return re.sub(r" ([*/]) ", r"\1", text) if in_math else text


def _piece(node: Any, in_math: bool) -> str:
    write: Callable[[Any], str] | None = _WRITERS.get(node.type)
    if node.type == "function":
        math = in_math or node.lower_name in ("calc", "clamp", "min", "max")
        return f"{node.name}({_written(node.arguments, math)})"
    if node.type == "() block":
        return f"({_written(node.content, in_math)})"
    if node.type == "dimension" and node.value == 0 and not in_math and node.lower_unit == "px":
        return "0"
    return write(node) if write else str(node.serialize())


def _number(node: Any) -> str:
    return re.sub(r"^([+-]?)0\.", r"\1.", str(node.serialize()))


def _hash(node: Any) -> str:
    text = str(node.serialize())
    doubled = _DOUBLED.fullmatch(text)
    return f"#{''.join(filter(None, doubled.groups()))}" if doubled else text


def _ident(node: Any) -> str:
    return "#0000" if node.lower_value == "transparent" else str(node.serialize())


_WRITERS: dict[str, Callable[[Any], str]] = {
    "number": _number,
    "dimension": _number,
    "percentage": _number,
    "hash": _hash,
    "ident": _ident,
}
