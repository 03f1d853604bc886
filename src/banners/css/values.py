"""Values of CSS that themes and fields hold: text, checked and written one way.

Each is a `str` of canonical CSS, so that it can stand wherever CSS is written,
and each is exactly one value of its kind: no `;`, no `}`, nothing that loads
like `url()`, no comment and no open bracket gets through. Colours of every
notation become `#rrggbb` or `#rrggbbaa`, the one form that sanitisers and mail
programs keep.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from typing import Any, Self

import tinycss2
import tinycss2.color4

from banners.css.parse import minified
from banners.css.tokens import loader
from banners.errors import CssError

_ANGLE_UNITS = ("deg", "turn", "rad", "grad")
_LENGTH_UNITS = ("px", "em", "rem", "%", "cqi")
_SHADOW_UNITS = ("px", "em", "rem", "cqi")
_AXES = {"top": "y", "bottom": "y", "left": "x", "right": "x"}
_REFUSED = ("error", "comment", "{} block", "[] block", "() block")
_FAMILY = re.compile(r"(?=.*[^\W\d_])-?\w[\w-]*( [\w-]+)*")
_PLAIN_FAMILY = re.compile(r"-?[A-Za-z_][\w-]*( [A-Za-z_][\w-]*)*")
_NO_FAMILY = ("inherit", "initial", "unset", "revert", "revert-layer", "none", "default")


class _Value(str):
    """A checked piece of CSS; a subclass says what it is in `_canonical`."""

    __slots__ = ()
    kind = "value"

    def __new__(cls, text: str) -> Self:
        """Check and normalise.

        Raises:
            CssError: The text is not exactly one value of this kind.
        """
        if type(text) is cls:
            return text
        if not isinstance(text, str):
            raise cls._refusal(text, "not a string")
        # One closing bracket too many must be in error: in an open function, string
        # or comment it would not be, and CSS closes those silently at the end.
        *nodes, surplus = tinycss2.parse_component_value_list(f"{text})")
        if surplus.type != "error":
            raise cls._refusal(text, "a bracket, string or comment is left open")
        for node in _all(nodes):
            if name := loader(node):
                raise cls._refusal(text, f"{name}() is not allowed, it would load something")
            if node.type in _REFUSED:
                raise cls._refusal(text, f"{node.type} is not allowed")
            if not math.isfinite(_number(node)):
                raise cls._refusal(text, "a number is too large")
        return super().__new__(cls, cls._canonical(_significant(nodes), text))

    @classmethod
    def _canonical(cls, nodes: list[Any], text: str) -> str:
        raise NotImplementedError

    @classmethod
    def _refusal(cls, text: object, why: str) -> CssError:
        return CssError(f"{text!r} is not one {cls.kind}: {why}")


class Color(_Value):
    """An sRGB colour, written `#rrggbb` or `#rrggbbaa`."""

    __slots__ = ()
    kind = "colour"

    @classmethod
    def _canonical(cls, nodes: list[Any], text: str) -> str:
        if len(nodes) != 1:
            raise cls._refusal(text, "write #rrggbb, rgb(), hsl() or a colour's name")
        return cls._hexadecimal(nodes[0], text)

    @classmethod
    def _hexadecimal(cls, node: Any, text: str) -> str:
        color = tinycss2.color4.parse_color(node)
        if color is None or color == "currentcolor":
            raise cls._refusal(text, "write #rrggbb, rgb(), hsl() or a colour's name")
        try:
            channels = color.to("srgb")
        except NotImplementedError:
            raise cls._refusal(text, f"{color.space} is not sRGB; convert it first") from None
        red_green_blue = [_byte(channel) for channel in channels.coordinates]
        alpha = [] if color.alpha == 1 else [_byte(color.alpha)]
        return "#" + "".join(f"{byte:02x}" for byte in red_green_blue + alpha)


class Gradient(_Value):
    """A linear gradient of an optional direction and two or more colour stops."""

    __slots__ = ()
    kind = "gradient"

    @classmethod
    def _canonical(cls, nodes: list[Any], text: str) -> str:
        if (
            len(nodes) != 1
            or nodes[0].type != "function"
            or nodes[0].lower_name != "linear-gradient"
        ):
            raise cls._refusal(text, "write linear-gradient(145deg, #8d4d5d, #6d3947)")
        groups = _split(nodes[0].arguments)
        direction = [] if cls._is_stop(groups[0]) else [cls._direction(groups.pop(0), text)]
        if len(groups) < 2:
            raise cls._refusal(text, "a gradient needs two colours or more")
        return f"linear-gradient({','.join(direction + [cls._stop(g, text) for g in groups])})"

    @classmethod
    def _direction(cls, nodes: list[Any], text: str) -> str:
        if len(nodes) == 1 and _is_dimension(nodes[0], _ANGLE_UNITS):
            return _dimension(nodes[0], zero="0deg")
        to, *sides = [getattr(node, "lower_value", "") for node in nodes] or [""]
        axes = {_AXES.get(side, "") for side in sides}
        if to == "to" and axes and "" not in axes and len(axes) == len(sides):
            return " ".join((to, *sides))
        raise cls._refusal(text, "its direction is an angle such as 145deg, or to right")

    @staticmethod
    def _is_stop(nodes: list[Any]) -> bool:
        return bool(nodes) and tinycss2.color4.parse_color(nodes[0]) is not None

    @classmethod
    def _stop(cls, nodes: list[Any], text: str) -> str:
        color, *positions = nodes or [None]
        are_lengths = all(_is_dimension(node, _LENGTH_UNITS) for node in positions)
        if color is None or not are_lengths or len(positions) > 2:
            raise cls._refusal(text, "a stop is a colour and up to two positions")
        return " ".join([Color(_written([color])), *map(_dimension, positions)])


class Paint(_Value):
    """What fills an area: a colour or a gradient."""

    __slots__ = ()
    kind = "colour or gradient"

    @classmethod
    def _canonical(cls, nodes: list[Any], text: str) -> str:
        if nodes and nodes[0].type == "function" and nodes[0].lower_name.endswith("gradient"):
            return Gradient(text)
        return Color(text)


class Length(_Value):
    """One length that is not negative, such as `32px` or `1.5rem`; zero needs no unit.

    Zero is written `0px`: inside of `min()` and `calc()` it needs one.
    """

    __slots__ = ()
    kind = "length"

    @classmethod
    def _canonical(cls, nodes: list[Any], text: str) -> str:
        if len(nodes) != 1 or not _is_dimension(nodes[0], _LENGTH_UNITS):
            raise cls._refusal(text, f"write a number and one of {', '.join(_LENGTH_UNITS)}")
        if nodes[0].value < 0:
            raise cls._refusal(text, "it is below 0")
        return _dimension(nodes[0], zero="0px")


class Shadow(_Value):
    """The shadows of a box, or `none`; each two to four lengths and a colour."""

    __slots__ = ()
    kind = "shadow"

    @classmethod
    def _canonical(cls, nodes: list[Any], text: str) -> str:
        if [getattr(node, "lower_value", "") for node in nodes] == ["none"]:
            return "none"
        return ",".join(cls._layer(group, text) for group in _split(nodes))

    @classmethod
    def _layer(cls, nodes: list[Any], text: str) -> str:
        inset = [node for node in nodes if getattr(node, "lower_value", "") == "inset"]
        lengths = [node for node in nodes if _is_dimension(node, _SHADOW_UNITS)]
        colors = [node for node in nodes if node not in inset and node not in lengths]
        if len(inset) > 1 or not 2 <= len(lengths) <= 4 or len(colors) != 1:
            raise cls._refusal(
                text, "write 0 25px 70px #0000002e, with inset in front if it is one"
            )
        if lengths[2:] and lengths[2].value < 0:
            raise cls._refusal(text, "its third length, the blur, is below 0")
        written = [*map(_dimension, lengths)]
        return " ".join(["inset"] * len(inset) + written + [Color(_written(colors))])


class FontStack(_Value):
    """Font families in the order of preference, without quotes or in single ones.

    Double quotes would become entities inside a style attribute, and WordPress
    up to 6.8 then loses declarations. Names of plain words are valid without
    quotes (CSS Fonts 4, section 2.1); a word that begins with a digit is none.
    """

    __slots__ = ()
    kind = "font stack"

    @classmethod
    def _canonical(cls, nodes: list[Any], text: str) -> str:
        return ",".join(cls._family(group, text) for group in _split(nodes))

    @classmethod
    def _family(cls, nodes: list[Any], text: str) -> str:
        name = " ".join(" ".join(map(_word, nodes)).split())
        if not _FAMILY.fullmatch(name) or (name[0].isdigit() and nodes[0].type != "string"):
            raise cls._refusal(text, "write names of letters, digits and hyphens: Exo 2, serif")
        if name.lower() in _NO_FAMILY:
            raise cls._refusal(text, f"{name} is a word of CSS and no family")
        is_plain = _PLAIN_FAMILY.fullmatch(name) and not set(name.lower().split()) & set(_NO_FAMILY)
        return name if is_plain else f"'{name}'"


def _all(nodes: Iterable[Any]) -> Iterator[Any]:
    for node in nodes:
        yield node
        yield from _all(getattr(node, "arguments", ()))


def _significant(nodes: list[Any]) -> list[Any]:
    return [node for node in nodes if node.type != "whitespace"]


def _split(nodes: list[Any]) -> list[list[Any]]:
    groups: list[list[Any]] = [[]]
    for node in _significant(nodes):
        if node == ",":
            groups.append([])
        else:
            groups[-1].append(node)
    return groups


def _is_dimension(node: Any, units: tuple[str, ...]) -> bool:
    if node.type == "dimension":
        return node.lower_unit in units
    return (node.type == "percentage" and "%" in units) or (
        node.type == "number" and node.value == 0
    )


def _number(node: Any) -> float:
    value = getattr(node, "value", 0)
    return value if isinstance(value, float) else 0.0


def _dimension(node: Any, zero: str = "0") -> str:
    """The one form of a number with its unit, however it was written."""
    unit = "%" if node.type == "percentage" else getattr(node, "lower_unit", "")
    return f"{node.value:g}{unit}" if node.value else zero


def _word(node: Any) -> str:
    """A piece of a family's name; anything that is none holds a sign that no name does."""
    if node.type in ("ident", "string"):
        return str(node.value)
    return str(node.serialize()) if node.type in ("number", "dimension") else "?"


def _written(nodes: list[Any]) -> str:
    return " ".join(minified([node], "value") for node in nodes)


def _byte(channel: float) -> int:
    return round(min(max(channel, 0.0), 1.0) * 255)
