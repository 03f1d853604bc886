"""Rules for looks: each look a class, and what several have in common written once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from banners.css.families import overlap
from banners.css.looks import Look
from banners.css.sheet import Declaration, Rule, Selector

_FORCE = len("!important;")


def rules_of(looks: Mapping[str, Look]) -> tuple[Rule, ...]:
    """The rules of looks.

    An element has one of the classes and no other, so rules of different
    classes never meet and may stand in any order.

    Args:
        looks: The look of each class.
    """
    first = {name: look[0].declarations for name, look in looks.items() if _starts_plain(look)}
    rest = {n: look[1:] if n in first else look for n, look in looks.items()}
    return (*shared(first), *_rest(rest))


def _starts_plain(look: Look) -> bool:
    return bool(look) and look[0].key == ("", "")


def _rest(looks: Mapping[str, Look]) -> Iterator[Rule]:
    """States and conditions, each as seldom as the order of the blocks in every look allows."""
    waiting = {name: look for name, look in looks.items() if look}
    key = ("", "")
    while waiting:
        key = _next(waiting, key[0])
        taken = {name: look[0].declarations for name, look in waiting.items() if look[0].key == key}
        for rule in _shared(taken):
            selectors = tuple(Selector(each.class_name, key[1]) for each in rule.selectors)
            yield Rule(selectors, rule.declarations, key[0])
        rest = {name: look[1:] if name in taken else look for name, look in waiting.items()}
        waiting = {name: look for name, look in rest.items() if look}


def _next(waiting: Mapping[str, Look], condition: str) -> tuple[str, str]:
    """What comes next: if possible what no look needs later again, and under the same condition."""
    first = list(dict.fromkeys(look[0].key for look in waiting.values()))
    later = {block.key for look in waiting.values() for block in look[1:]}
    ripe = [key for key in first if key not in later] or first
    return next((key for key in ripe if key[0] == condition), ripe[0])


def shared(declarations: Mapping[str, tuple[Declaration, ...]]) -> Iterator[Rule]:
    """Rules in which the declarations that the same classes have stand once, if that is shorter."""
    rest = dict(declarations)
    for name, every in declarations.items():
        if len(every) > 1 and every[0].name == "all":
            yield Rule((Selector(name),), every[:1])
            rest[name] = every[1:]
    yield from _shared(rest)


def _shared(declarations: Mapping[str, tuple[Declaration, ...]]) -> Iterator[Rule]:
    common = _common(declarations)
    for names, group in common.items():
        yield Rule(tuple(map(Selector, names)), group)
    for name, every in declarations.items():
        moved = {d for names, group in common.items() if name in names for d in group}
        if own := tuple(d for d in every if d not in moved):
            yield Rule((Selector(name),), own)


def _common(
    declarations: Mapping[str, tuple[Declaration, ...]],
) -> dict[tuple[str, ...], tuple[Declaration, ...]]:
    users: dict[Declaration, list[str]] = {}
    for name, every in declarations.items():
        for index, declaration in enumerate(every):
            if not any(overlap(d.name, declaration.name) for d in every[:index]):
                users.setdefault(declaration, []).append(name)
    groups: dict[tuple[str, ...], list[Declaration]] = {}
    for declaration, names in users.items():
        groups.setdefault(tuple(names), []).append(declaration)
    return {
        names: tuple(group)
        for names, group in groups.items()
        if _pays(names, group) or all(len(declarations[name]) == len(group) for name in names)
    }


def _pays(names: tuple[str, ...], group: list[Declaration]) -> bool:
    saved = sum(len(d.name) + len(d.value) + 1 + _FORCE for d in group) * (len(names) - 1)
    return saved > sum(len(name) + 2 for name in names) + 1
