"""Style attributes only, in the part of CSS that editors and sanitisers leave alone.

What a style attribute cannot say, or would not keep, is named in the notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from banners.css import Rule
from banners.delivered import Delivered
from banners.host import in_root, root_declarations
from banners.markup import detached, write
from banners.portable import portable, styled
from banners.rendering import Rendering, used_rules

_REASONS = {
    "filter": "the blurred glow is a gradient",
    "display": "what stood in a row stands below one another; say in the part's stylesheet,"
    " under @supports not (display:flex), how it stands there",
    "backdrop-filter": "nothing behind a pill is blurred",
    "overflow-wrap": "a word wider than the banner is cut off",
    "text-wrap": "lines are not balanced",
    "transition": "nothing moves",
    "outline": "forced colours show no edge around the button",
    "transform": "nothing moves",
}

_LIGHT = "scheme 'auto' is light: a style attribute does not know what the reader asks for"


def deliver(rendering: Rendering) -> Delivered:
    """Deliver without `<style>` and without classes of ours.

    Args:
        rendering: What to deliver.
    """
    return detached(lambda: _deliver(rendering))


def _deliver(rendering: Rendering) -> Delivered:
    node = rendering.draw()
    rules = used_rules(rendering, node, "portable")
    drawn, lost = portable(rendering, node)
    root = styled(in_root(drawn), {d.name: d.value for d in root_declarations()})
    scheme = (_LIGHT,) if rendering.follows else ()
    return Delivered(write(root), notes=(*scheme, *_notes(rules), *_losses(lost)))


def _notes(rules: Iterable[Rule]) -> tuple[str, ...]:
    dropped: dict[str, None] = {}
    for rule in rules:
        if rule.condition:
            dropped[f"{rule.condition} dropped: a style attribute has no conditions"] = None
        for selector in rule.selectors:
            if selector.state and not rule.condition:
                dropped[f"{selector} dropped: a style attribute has no states"] = None
    return tuple(dropped)


def _losses(names: Iterable[str]) -> Iterator[str]:
    for name in sorted(names):
        reason = _REASONS.get(name, "editors remove it from style attributes")
        yield f"{name} dropped: {reason}"
