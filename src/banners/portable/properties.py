"""What a style attribute may hold, and how it is written there.

The properties are those that WordPress 6.8 and 7.1 keep for authors (the list
`safe_style_css` in wp-includes/kses.php); the other sanitisers keep more.
"""

from __future__ import annotations

import re

from banners.portable.text import Style

_SIDES = ("top", "right", "bottom", "left")
# fmt: off
_KEPT = frozenset((
    "align-self", "background", "border", "border-bottom", "border-radius", "border-top",
    "bottom", "box-shadow", "clear", "color", "column-gap", "columns", "container-type",
    "flex", "float", "font", "font-family", "font-size", "font-style", "font-weight", "height",
    "left", "letter-spacing", "line-height", "list-style-type", "margin", "margin-bottom",
    "margin-left", "margin-right", "margin-top", "max-height", "max-width", "min-height",
    "min-width", "opacity", "overflow", "padding", "padding-bottom", "padding-left",
    "padding-right", "padding-top", "position", "right", "text-align", "text-decoration",
    "text-indent", "text-transform", "top", "vertical-align", "width", "z-index",
))
# Replaced by other means, or without effect on the picture.
_WITHOUT_LOSS = frozenset((
    "-webkit-text-size-adjust", "align-items", "box-sizing", "break-inside",
    "contain-intrinsic-inline-size", "display", "flex-wrap", "gap", "grid-template-columns",
    "isolation", "justify-content", "min-inline-size", "outline-offset", "pointer-events",
    "text-decoration-thickness", "text-underline-offset", "transform",
    "user-select",
))
# fmt: on
_ROWS = ("flex", "grid", "inline-flex", "inline-grid")
_REPLACED_BY = {"columns", "float", "overflow"}
_FUNCTIONS = ("calc", "min", "max", "clamp")
_FUNCTION = re.compile(r"([\w-]*)\(")


def kept(style: Style) -> Style:
    """The declarations that survive."""
    return {name: value for name, value in style.items() if _survives(name, value)}


def lost(style: Style) -> tuple[str, ...]:
    """The properties that do not, and are missed."""
    missed = tuple(
        name
        for name, value in style.items()
        if not _survives(name, value) and name not in _WITHOUT_LOSS
    )
    rows = style.get("display") in _ROWS and not _REPLACED_BY & set(style)
    return (*missed, "display") if rows else missed


def _survives(name: str, value: str) -> bool:
    if name not in _KEPT:
        return False
    functions = {found for found in _FUNCTION.findall(value) if found}
    gradients = {found for found in functions if found.endswith("-gradient")}
    return functions - gradients <= set(_FUNCTIONS) and (not gradients or name == "background")


def physical(style: Style, right_to_left: bool) -> Style:
    """Logical sides as physical ones, which more sanitisers keep.

    Args:
        style: Declarations with sides such as `inset-inline-end`.
        right_to_left: Whether a line starts at the right.
    """
    start, end = ("right", "left") if right_to_left else ("left", "right")
    names = {"inset-inline-start": start, "inset-inline-end": end}
    return {
        _physical_name(names.get(name, name), start, end): _physical_value(value, start, end)
        for name, value in style.items()
    }


def _physical_value(value: str, start: str, end: str) -> str:
    return value.replace("inline-start", start).replace("inline-end", end)


def _physical_name(name: str, start: str, end: str) -> str:
    if name.endswith("-inline-start"):
        return name.replace("inline-start", start)
    return name.replace("inline-end", end) if name.endswith("-inline-end") else name


def one_margin(style: Style) -> Style:
    """`margin` with its sides merged in, so that their order no longer matters."""
    if "margin" not in style:
        return style
    values = _four(style["margin"])
    found = {side: style[f"margin-{side}"] for side in _SIDES if f"margin-{side}" in style}
    merged = [found.get(side, value) for side, value in zip(_SIDES, values, strict=True)]
    sides = {f"margin-{side}" for side in _SIDES}
    rest = {name: value for name, value in style.items() if name not in sides}
    return {**rest, "margin": _shortest(merged)}


def _four(value: str) -> list[str]:
    values = split(value)
    top = values[0]
    right = values[1] if len(values) > 1 else top
    bottom = values[2] if len(values) > 2 else top
    return [top, right, bottom, values[3] if len(values) > 3 else right]


def _shortest(sides: list[str]) -> str:
    top, right, bottom, left = sides
    if right != left:
        return " ".join(sides)
    if top != bottom:
        return f"{top} {right} {bottom}"
    return top if top == right else f"{top} {right}"


def split(value: str) -> list[str]:
    """The parts of a value at spaces outside of brackets."""
    parts, depth = [""], 0
    for character in value:
        depth += (character == "(") - (character == ")")
        if character == " " and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts
