"""Leave out what has no effect where an element stands, and say the same with less."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from banners.css.looks import Look, Shape
from banners.css.sheet import Declaration

_BORDERED = ("button", "fieldset", "hr", "iframe", "img", "input", "select", "table", "td", "th")
_ALIGNED = ("caption", "center", "table", "td", "th", "button", "input")
_POSITIVE = re.compile(r"min\(100%,max\(0px,(\([^()]*\)\*\d+)\)\)")

Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class Place:
    """What around an element decides about its declarations.

    Attributes:
        shape: The element and what is inside.
        parent: What surely holds for the element around it; None for the outermost.
        align: The `text-align` it surely inherits, or nothing.
    """

    shape: Shape
    parent: Values | None = None
    align: str = ""

    def inside(self, child: Shape, look: Look) -> Place:
        """The place of a child, given this element's look."""
        varying = _varying(look)
        values = {n: v for n, v in _base(look).items() if n not in varying}
        unknown = "text-align" in varying or self.shape.tag in _ALIGNED
        align = "" if unknown else values.get("text-align", self.align)
        return Place(child, values, align)


def spared(look: Look, place: Place) -> Look:
    """The look without what has no effect at this place."""
    values, varying = _base(look), _varying(look)
    for depends, change in _CHANGES:
        if not varying.intersection(depends):
            values = change(values, place)
    if not look or look[0].key != ("", ""):
        return look
    declarations = tuple(Declaration(name, value) for name, value in values.items())
    return (replace(look[0], declarations=declarations), *look[1:])


def _base(look: Look) -> Values:
    plain = look[0].declarations if look and look[0].key == ("", "") else ()
    return {d.name: d.value for d in plain}


def _varying(look: Look) -> frozenset[str]:
    """What states and conditions set, or set back."""
    return frozenset(d.name for block in look if block.key != ("", "") for d in block.declarations)


def _without(values: Values, names: Iterable[str]) -> Values:
    dropped = set(names)
    return {name: value for name, value in values.items() if name not in dropped}


def _border(values: Values, place: Place) -> Values:
    none = values.get("border") == "0" and place.shape.tag not in _BORDERED
    alone = [name for name in values if name.startswith("border-") and name != "border-radius"]
    return _without(values, ["border"] if none and not alone else [])


def _filling(values: Values, place: Place) -> Values:
    """A block of the outermost element fills it."""
    box = {"display": "block", "box-sizing": "border-box", "width": "100%"}
    fills = place.parent is None and box.items() <= values.items()
    sides = values.get("margin", "").split()[1:2] in (["0"], ["auto"])
    return _without(values, ["width"] if fills and sides and _in_flow(values) else [])


def _in_flow(values: Values) -> bool:
    return values.get("position", "static") in ("static", "relative") and "float" not in values


def _level(values: Values, _: Place) -> Values:
    """What is filtered stands on level 0 by that."""
    filtered = values.get("filter", "none") != "none" and values.get("z-index") == "0"
    return _without(values, ["z-index"] if filtered else [])


def _aligned(values: Values, place: Place) -> Values:
    same = values.get("text-align", "") == place.align and place.shape.tag not in _ALIGNED
    return _without(values, ["text-align"] if same else [])


def _item(values: Values, place: Place) -> Values:
    """An item of a row is a block, whatever it is elsewhere."""
    is_item = (place.parent or {}).get("display") in ("flex", "grid")
    inline = values.get("display") in ("inline-block", "block")
    return _without(values, ["display"] if is_item and inline and _is_text(place) else [])


def _is_text(place: Place) -> bool:
    return place.shape.tag in ("a", "span", "em", "strong", "p", "div", "h2", "h3")


def _only_child(values: Values, place: Place) -> Values:
    alone = values.get("display") == "flex" and place.shape.items < 2
    return _without(values, ["gap", "flex-wrap"] if alone else [])


def _square(values: Values, place: Place) -> Values:
    height = values.get("height", "")
    if place.shape.items or values.get("width") != height or len(height) < 8 or "%" in height:
        return values
    return {**_without(values, ["height"]), "aspect-ratio": "1"}


def _positive(values: Values, _: Place) -> Values:
    """A width below nothing is none."""
    found = _POSITIVE.fullmatch(values.get("min-width", ""))
    return {**values, "min-width": f"min(100%,{found[1]})"} if found else values


_FLOW = ("display", "position", "float")
# What a change depends on, besides what it changes: where a state sets it, all stays.
_CHANGES: tuple[tuple[tuple[str, ...], Callable[[Values, Place], Values]], ...] = (
    (("border",), _border),
    (("width", "margin", "box-sizing", *_FLOW), _filling),
    (("filter", "z-index"), _level),
    (("text-align",), _aligned),
    (_FLOW, _item),
    (("display", "gap", "flex-wrap"), _only_child),
    (("width", "height"), _square),
    (("min-width",), _positive),
)
