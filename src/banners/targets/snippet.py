"""A `<style>` and markup in one element, immune to the page it is pasted into.

Every selector carries the snippet's own class three times, every declaration is
`!important`, and everything inside goes back to the browser's style first.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

from banners.css import Rule, write_declarations, write_rules
from banners.delivered import Delivered
from banners.host import in_root, reset, root_declarations
from banners.markup import Node, classes, detached, elements, set_attribute, style_element, write
from banners.rendering import Rendering, used_rules


def deliver(rendering: Rendering) -> Delivered:
    """Deliver for pages that keep `<style>`: Shopify, Webflow, Ghost, one's own site.

    Args:
        rendering: What to deliver.
    """
    return detached(lambda: _deliver(rendering))


def _deliver(rendering: Rendering) -> Delivered:
    root, css = draw_root(rendering)
    return Delivered(write(root), css=css)


def draw_root(rendering: Rendering) -> tuple[Node, str]:
    """Draw the snippet's outermost element, and say what CSS it carries.

    Args:
        rendering: What to draw; call this inside `detached`.
    """
    node = rendering.draw()
    rules = used_rules(rendering, node)
    name, css = _stylesheet(rules)
    _drop_unused_classes(node, rules)
    return in_root(style_element(css), node, class_name=name), css


@lru_cache(maxsize=512)
def _stylesheet(rules: tuple[Rule, ...]) -> tuple[str, str]:
    """The snippet's class, named by its rules, and its CSS."""
    plain = write_rules(rules)
    name = f"bn-{hashlib.sha256(plain.encode()).hexdigest()[:6]}"
    scope = f".{name}" * 3
    root = f"{scope}{{{write_declarations(root_declarations(), important=True)}}}"
    return name, root + reset(scope) + write_rules(rules, scope=f"{scope} ", important=True)


def _drop_unused_classes(node: Node, rules: tuple[Rule, ...]) -> None:
    """Drop our own classes that no rule names; others may serve the user's scripts."""
    ruled = {selector.class_name for rule in rules for selector in rule.selectors}
    for inner in elements(node):
        kept = [name for name in classes(inner) if name in ruled or not name.startswith("bn-")]
        set_attribute(inner, "class", " ".join(kept))
