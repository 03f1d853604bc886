"""Dress a drawn tree: every element gets one class, and a class is all that it looks like."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import count, product
from string import ascii_lowercase

from banners.css import (
    Block,
    Look,
    Place,
    Rule,
    Shape,
    Stylesheet,
    looks,
    rules_of,
    sets_back,
    shortened,
    spared,
    variables,
)
from banners.host import top_declarations
from banners.markup import Node, child_elements, classes, elements, set_attribute, tag_of
from banners.rendering import Rendering, spoken


def dress(rendering: Rendering, node: Node) -> tuple[Rule, ...]:
    """Give every element a class of a letter or two, and say the rules of these classes.

    Classes of the user's own stay. Tokens are written out where the themes agree.

    Args:
        rendering: Where the sheets and themes come from.
        node: What it drew; it is changed.
    """
    sheets = (*(theme.stylesheet for theme in rendering.themes), *rendering.sheets)
    names, rules = _with_letters(shape_of(node), sheets, _disputed(rendering))
    wear(node, names)
    return rules


def shape_of(node: Node) -> Shape:
    """What of a drawn tree decides about its looks."""
    children = tuple(shape_of(child) for child in child_elements(node))
    return Shape(tag_of(node), classes(node), children, len(node.children))


def wear(node: Node, names: Iterable[str], kept: Collection[str] = ()) -> None:
    """Replace the library's own classes by one for each element.

    Args:
        node: The tree.
        names: The class of each element in document order, or nothing.
        kept: Those of the library's classes that stay.
    """
    for inner, name in zip(elements(node), names, strict=True):
        own = (n for n in classes(inner) if n in kept or not n.startswith("bn-"))
        set_attribute(inner, "class", " ".join(dict.fromkeys(filter(None, (name, *own)))))


def tailored(
    shape: Shape, sheets: tuple[Stylesheet, ...], kept: Collection[str], *, local: bool
) -> tuple[Look, ...]:
    """The look of each element in document order, in as few letters as there need to be.

    Args:
        shape: The tree.
        sheets: In the order of the cascade.
        kept: The tokens that stay custom properties.
        local: Whether a look may rely on the elements around it. It is shorter
            then, but fewer elements have the same one.
    """
    found = iter(looks(shape, spoken(sheets, "web"), kept))
    first, *others = _shortened(Place(shape), found, local=local)
    return (_as_top(first), *others)


def _shortened(
    place: Place, found: Iterator[Look], *, local: bool, upright: bool = True
) -> Iterator[Look]:
    look, tag = next(found), place.shape.tag
    upright = upright and not sets_back(look, tag)
    short = shortened(look, tag, upright)
    yield spared(short, place) if local else short
    for child in place.shape.children:
        inner = place.inside(child, look)
        yield from _shortened(inner, found, local=local, upright=upright)


def _as_top(look: Look) -> Look:
    """The look of an element at which inheritance ends."""
    first = look[0] if look and look[0].key == ("", "") else Block(())
    rest = look[1:] if look[:1] == (first,) else look
    return (replace(first, declarations=(*top_declarations(), *first.declarations)), *rest)


def _disputed(rendering: Rendering) -> frozenset[str]:
    """The tokens that two themes of one rendering set differently."""
    tokens = {token for theme in rendering.themes for token in theme.tokens}
    names = [token.name for token in tokens]
    return frozenset(name for name in names if names.count(name) > 1)


@lru_cache(maxsize=512)
def _with_letters(
    shape: Shape, sheets: tuple[Stylesheet, ...], kept: frozenset[str]
) -> tuple[tuple[str, ...], tuple[Rule, ...]]:
    found = _without_idle(tailored(shape, sheets, kept, local=True))
    taken = {name for element in shape.all() for name in element.classes}
    free = (name for name in _letters() if name not in taken)
    named = {look: next(free) for look in dict.fromkeys(filter(None, found))}
    rules = rules_of({name: look for look, name in named.items()})
    return tuple(named.get(look, "") for look in found), rules


def _without_idle(found: tuple[Look, ...]) -> tuple[Look, ...]:
    """The looks without custom properties that no value names, such as the canvas."""
    every = [d for look in found for block in look for d in block.declarations]
    named = {name for d in every for name in variables(d.value)}
    idle = {d.name for d in every if d.name.startswith("--")} - named
    return tuple(_without(look, idle) for look in found) if idle else found


def _without(look: Look, names: Collection[str]) -> Look:
    kept = (
        replace(block, declarations=tuple(d for d in block.declarations if d.name not in names))
        for block in look
    )
    return tuple(block for block in kept if block.declarations)


def _letters() -> Iterator[str]:
    """Names: a to z, then aa, ab and so on; lower case, because quirks mode knows no other."""
    for length in count(1):
        yield from map("".join, product(ascii_lowercase, repeat=length))
