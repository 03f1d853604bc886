"""What every element of a tree looks like: the cascade of flat rules, worked out.

An element that has all of its declarations under one class needs no cascade any
more, and no custom property that only says which layout it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from banners.css.families import overlap
from banners.css.sheet import Declaration, Rule
from banners.css.variables import resolve

_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")


@dataclass(frozen=True, slots=True)
class Shape:
    """A tree of elements, of which only names and classes count.

    Attributes:
        tag: The name of the outermost element.
        classes: Its classes.
        children: The elements directly inside.
        items: How many nodes are directly inside, pieces of text included.
    """

    tag: str
    classes: tuple[str, ...]
    children: tuple[Shape, ...] = ()
    items: int = 0

    def all(self) -> Iterator[Shape]:
        """The element and all inside of it, in document order."""
        yield self
        for child in self.children:
            yield from child.all()


@dataclass(frozen=True, slots=True)
class Block:
    """Declarations that hold together.

    Attributes:
        declarations: In the order of the cascade.
        condition: The at-rule around them, or nothing.
        state: The pseudo-class or pseudo-element, or nothing.
    """

    declarations: tuple[Declaration, ...]
    condition: str = ""
    state: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What two blocks have in common that can be one."""
        return self.condition, self.state


Look = tuple[Block, ...]


def looks(shape: Shape, rules: tuple[Rule, ...], kept: Collection[str] = ()) -> tuple[Look, ...]:
    """The look of each element, in document order.

    Args:
        shape: The tree.
        rules: In the order of the cascade.
        kept: Custom properties that stay, such as the tokens of a theme.
            Besides these, the ones stay that a state or a condition sets.

    Raises:
        CssError: A property is used that nothing sets, without a fallback.
    """
    present = {name for element in shape.all() for name in element.classes}
    used = tuple(narrowed for rule in rules if (narrowed := rule.narrowed(present)))
    return tuple(_looks(shape, used, {}, _lasting(used, kept)))


def _looks(
    shape: Shape, rules: tuple[Rule, ...], outer: Mapping[str, str], lasting: frozenset[str]
) -> Iterator[Look]:
    blocks = cascade(shape.classes, rules)
    own = {
        d.name: d.value
        for block in blocks
        if block.key == ("", "")
        for d in block.declarations
        if d.name.startswith("--") and d.name not in lasting
    }
    known = {**outer, **own}
    inner = {**outer, **{name: resolve(own[name], known, lasting) for name in own}}
    yield tuple(kept for block in blocks if (kept := _resolved(block, inner, lasting)).declarations)
    for child in shape.children:
        yield from _looks(child, rules, inner, lasting)


def _resolved(block: Block, environment: Mapping[str, str], lasting: frozenset[str]) -> Block:
    declarations = tuple(
        Declaration(d.name, resolve(d.value, environment, lasting))
        for d in block.declarations
        if not d.name.startswith("--") or d.name in lasting
    )
    return replace(block, declarations=declarations)


def _lasting(rules: tuple[Rule, ...], kept: Collection[str]) -> frozenset[str]:
    """The custom properties whose value only the browser knows."""
    found = set(kept) | {d.name for r in rules if not r.always for d in r.declarations}
    custom = [d for r in rules for d in r.declarations if d.name.startswith("--")]
    count = -1
    while count != len(found):
        count = len(found)
        found |= {d.name for d in custom if found.intersection(variables(d.value))}
    return frozenset(name for name in found if name.startswith("--"))


def variables(value: str) -> list[str]:
    """The custom properties that a value uses."""
    return _VARIABLE.findall(value)


def cascade(names: Collection[str], rules: tuple[Rule, ...]) -> Look:
    """The blocks of an element with these classes."""
    blocks = [Block(())]
    for rule in rules:
        for state in dict.fromkeys(s.state for s in rule.selectors if s.class_name in names):
            for declaration in rule.declarations:
                _add(blocks, Block((declaration,), rule.condition, state))
    return tuple(blocks)


def _add(blocks: list[Block], new: Block) -> None:
    """Put a declaration where it holds as it would at the end."""
    (declaration,) = new.declarations
    for index in reversed(range(len(blocks))):
        block = blocks[index]
        if block.key == new.key:
            others = tuple(d for d in block.declarations if d.name != declaration.name)
            blocks[index] = replace(block, declarations=(*others, declaration))
            return
        if _rival(block, new) and any(
            overlap(d.name, declaration.name) for d in block.declarations
        ):
            break
    blocks.append(new) if blocks or new.key == ("", "") else blocks.extend((Block(()), new))


def _rival(block: Block, other: Block) -> bool:
    """Whether the order of two blocks can decide between them."""
    return block.state == other.state or bool(block.state and other.state)
