"""Style attributes only, for editors that remove `<style>` and keep attributes.

The cascade is worked out here: rules of one class each, later ones first among
equals, custom properties written out. What a style attribute cannot say is
left out and named in the notes.
"""

from __future__ import annotations

from banners.css import Declaration, Rule, single_quoted, substitute, write_declarations
from banners.delivered import Delivered
from banners.host import in_root, root_declarations
from banners.markup import Node, child_elements, classes, detached, set_attribute, write
from banners.rendering import Rendering, used_rules

Environment = dict[str, str]


def deliver(rendering: Rendering) -> Delivered:
    """Deliver without `<style>` and without classes of ours.

    Args:
        rendering: What to deliver.
    """
    return detached(lambda: _deliver(rendering))


def _deliver(rendering: Rendering) -> Delivered:
    node = rendering.draw()
    rules = used_rules(rendering, node)
    _inline(node, tuple(rule for rule in rules if rule.always), {})
    root = in_root(node)
    set_attribute(root, "style", _style(root_declarations()))
    return Delivered(write(root), notes=_notes(rules))


def _inline(node: Node, rules: tuple[Rule, ...], outer: Environment) -> None:
    names = classes(node)
    cascade = [d for rule in rules if rule.narrowed(names) for d in rule.declarations]
    environment = dict(outer)
    for declaration in cascade:
        if declaration.name.startswith("--"):
            environment[declaration.name] = substitute(declaration.value, environment)
    used: dict[str, Declaration] = {}
    for declaration in cascade:
        if not declaration.name.startswith("--"):
            used.pop(declaration.name, None)
            value = substitute(declaration.value, environment)
            used[declaration.name] = Declaration(declaration.name, value)
    set_attribute(node, "style", _style(tuple(used.values())))
    set_attribute(node, "class", " ".join(n for n in names if not n.startswith("bn-")))
    for child in child_elements(node):
        _inline(child, rules, environment)


def _style(declarations: tuple[Declaration, ...]) -> str:
    # A double quote would become an entity, and WordPress up to 6.8 cuts there.
    return single_quoted(write_declarations(declarations))


def _notes(rules: tuple[Rule, ...]) -> tuple[str, ...]:
    dropped: dict[str, None] = {}
    for rule in rules:
        if rule.condition:
            dropped[f"{rule.condition} dropped: a style attribute has no conditions"] = None
        for selector in rule.selectors:
            if selector.state and not rule.condition:
                dropped[f"{selector} dropped: a style attribute has no states"] = None
    return tuple(dropped)
