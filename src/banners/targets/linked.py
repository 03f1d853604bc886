"""Markup with classes only, and a stylesheet to link: for a strict content security policy.

Nothing is inline, so `default-src 'self'` lets it through. `Delivered.css` is the
banner's stylesheet; `banners.stylesheet(…)` writes one for several, in which
what they have in common stands once. Each class is named by what it does, so
banners of two themes, or of two versions of this library, never repaint each other.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from banners.css import (
    Declaration,
    Look,
    Rule,
    Selector,
    Shape,
    Stylesheet,
    rules_of,
    short_value,
    variables,
    write_rules,
)
from banners.delivered import Delivered
from banners.host import immune, in_root
from banners.looks import shape_of, tailored, wear
from banners.markup import Node, detached, write
from banners.rendering import Drawable, Rendering
from banners.theme import Theme

_Key = tuple[str, str]

_NOTE = "its look is in the stylesheet: link a file with Delivered.css, or with stylesheet(…)"


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a stylesheet is made of.

    Attributes:
        looks: The look of each class.
        tokens: What each theme's class sets, by condition and class.
    """

    looks: Mapping[str, Look]
    tokens: Mapping[_Key, frozenset[Declaration]]


def deliver(rendering: Rendering) -> Delivered:
    """Deliver markup that needs a stylesheet.

    Args:
        rendering: What to deliver.
    """
    return detached(lambda: _deliver(rendering))


def stylesheet(*banners: Drawable) -> str:
    """One stylesheet for the banners of a page or of a whole site, delivered to `linked`.

    Args:
        banners: In any order; the same ones give the same text.
    """
    return detached(lambda: _stylesheet([_draw(banner.rendering())[1] for banner in banners]))


def _deliver(rendering: Rendering) -> Delivered:
    node, parts = _draw(rendering)
    markup = write(in_root(node, class_name=_root()))
    return Delivered(markup, css=_stylesheet([parts]), notes=(_NOTE,))


def _draw(rendering: Rendering) -> tuple[Node, _Parts]:
    node = rendering.draw()
    shape = shape_of(node)
    kept = frozenset(token.name for theme in rendering.themes for token in theme.tokens)
    found = _looks(shape, rendering.sheets, kept)
    present = {name for element in shape.all() for name in element.classes}
    worn = [theme for theme in rendering.themes if theme.class_name in present]
    wear(node, (_name(look) if look else "" for look in found), {t.class_name for t in worn})
    used = frozenset(_variables(found))
    tokens = {key: found for theme in worn for key, found in _tokens(theme, used)}
    return node, _Parts({_name(look): look for look in found if look}, tokens)


@lru_cache(maxsize=512)
def _looks(shape: Shape, sheets: tuple[Stylesheet, ...], kept: frozenset[str]) -> tuple[Look, ...]:
    return tailored(shape, sheets, kept, local=False)


def _variables(looks: Iterable[Look]) -> Iterable[str]:
    for look in looks:
        for block in look:
            for declaration in block.declarations:
                yield from variables(declaration.value)


def _tokens(theme: Theme, used: frozenset[str]) -> Iterable[tuple[_Key, frozenset[Declaration]]]:
    for rule in theme.stylesheet.rules:
        found = (d for d in rule.declarations if d.name in used)
        short = frozenset(Declaration(d.name, short_value(d.name, d.value)) for d in found)
        yield (rule.condition, theme.class_name), short


def _stylesheet(every: list[_Parts]) -> str:
    looks = {name: look for parts in every for name, look in parts.looks.items()}
    tokens: dict[_Key, frozenset[Declaration]] = {}
    for parts in every:
        for key, found in parts.tokens.items():
            tokens[key] = tokens.get(key, frozenset()) | found
    rules = rules_of(dict(sorted(looks.items())))
    return immune(_root(), write_rules((*_token_rules(tokens), *rules), important=True))


def _token_rules(tokens: Mapping[_Key, frozenset[Declaration]]) -> Iterable[Rule]:
    for (condition, name), declarations in sorted(tokens.items()):
        ordered = tuple(sorted(declarations, key=lambda declaration: declaration.name))
        if ordered:
            yield Rule((Selector(name),), ordered, condition)


@lru_cache(maxsize=4096)
def _name(look: Look) -> str:
    return f"bn-{_hash(write_rules(rules_of({'': look})))}"


@lru_cache(maxsize=1)
def _root() -> str:
    """The outermost element's class, named by what holds there and how."""
    return f"bn-{_hash(immune('', ''))}"


def _hash(text: str) -> str:
    """30 bits in six letters and digits."""
    return base64.b32encode(hashlib.sha256(text.encode()).digest())[:6].decode().lower()
