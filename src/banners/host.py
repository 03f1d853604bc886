"""The outermost element: what it takes from the host page, what it leaves alone.

Its width, margin and place belong to the host's column. It is the container
that all sizes inside are measured by.
"""

from __future__ import annotations

from banners.css import Declaration, stylesheet_beside
from banners.markup import Node, element


def root_declarations() -> tuple[Declaration, ...]:
    """What the outermost element declares."""
    (rule,) = stylesheet_beside(__file__).rules
    return rule.declarations


def in_root(*children: Node, class_name: str = "") -> Node:
    """Put elements into the outermost element."""
    return element("div", *children, class_name=class_name)


def reset(scope: str) -> str:
    """CSS that takes a host's rules off everything inside of a scope.

    Every element and pseudo-element goes back to the browser's own style;
    inheritance ends at the outermost element's children. Only visibility and
    pointer-events pass: a host that hides a panel hides the banner in it.

    Args:
        scope: The selector of the outermost element.
    """
    inside = ",".join(f"{scope}{part}" for part in (" *", "::before", "::after"))
    pseudo = ",".join(f"{scope} {part}" for part in ("::before", "::after"))
    return (
        f"{inside},{pseudo}{{all:revert!important}}"
        f"{scope}>:not(style){{all:initial!important;"
        "visibility:inherit!important;pointer-events:inherit!important}"
    )
