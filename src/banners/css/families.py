"""Which properties have something to do with one another, so that their order counts."""

from __future__ import annotations

import re
from functools import cache

# The first that fits gives the family; whatever fits none is a family of its own.
_FAMILIES = tuple(
    (re.compile(pattern), family)
    for pattern, family in (
        (r"top|right|bottom|left|inset(-.*)?", "inset"),
        (r"(border-.*)?radius", "radius"),
        (r"(row-|column-|grid-.*)?gap", "gap"),
        (r"(place|align|justify)-(items|content|self)", r"\2"),
        (r"flex-(flow|wrap|direction)", "flow"),
        (r"(overflow|word)-wrap", "word-wrap"),
        (r"white-space.*|text-wrap.*", "wrap"),
        (r"(min-|max-)?(width|inline-size)", r"\1width"),
        (r"(min-|max-)?(height|block-size)", r"\1height"),
        (r"font.*|line-height", "font"),
        (r"outline-offset", "outline-offset"),
        (r"columns|column-.*", "columns"),
        (r"(scroll-)?(margin|padding)(-.*)?", r"\1\2"),
        (r"(text-decoration|list-style|text-emphasis|offset|container)(-.*)?", r"\1"),
        (r"(background|border|flex|grid|mask|outline|overflow|transition|animation)(-.*)?", r"\1"),
    )
)


@cache
def family(name: str) -> str:
    """What a property belongs to; a custom property belongs to itself."""
    if name.startswith("--"):
        return name
    name = re.sub(r"^-[a-z]+-", "", name)
    for pattern, found in _FAMILIES:
        if match := pattern.fullmatch(name):
            return match.expand(found)
    return name


def overlap(one: str, other: str) -> bool:
    """Whether two properties may set the same; rather too often than not."""
    if one.startswith("--") or other.startswith("--"):
        return one == other
    return "all" in (one, other) or family(one) == family(other)
