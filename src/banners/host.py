"""The outermost element: what it takes from the host page, what it leaves alone.

Its width, margin and place belong to the host's column. It is the container
that all sizes inside are measured by.
"""

from __future__ import annotations

from banners.css import Declaration, stylesheet_beside, write_declarations
from banners.markup import Node, element

_RESET = "*,::before,::after,&::before,&::after{all:revert!important}"


def root_declarations() -> tuple[Declaration, ...]:
    """What the outermost element declares."""
    (rule,) = stylesheet_beside(__file__).rules
    return rule.declarations


def in_root(*children: Node, class_name: str = "") -> Node:
    """Put elements into the outermost element."""
    return element("div", *children, class_name=class_name)


def top_declarations() -> tuple[Declaration, ...]:
    """What the elements directly inside declare first: inheritance ends here.

    Only visibility and pointer-events pass: a host that hides a panel hides the
    banner in it.
    """
    pairs = (("all", "initial"), ("visibility", "inherit"), ("pointer-events", "inherit"))
    return tuple(Declaration(name, value) for name, value in pairs)


def immune(root: str, rules: str) -> str:
    """CSS that no rule of a host gets the better of, save `!important` inside a layer.

    The selector beats three ids, and stands once, because the rules are nested.
    Every element and pseudo-element goes back to the browser's own style first.

    Args:
        root: The class of the outermost element.
        rules: What holds inside, `!important` throughout.
    """
    own = write_declarations(root_declarations(), important=True)
    return f".{root}:not(#a#b#c){{{own};{_RESET}{rules}}}"
