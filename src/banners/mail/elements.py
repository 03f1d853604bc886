"""What elements of HTML are, for readers that have no browser."""

from __future__ import annotations

from banners.markup import Node, attribute, classes, tag_of

_IN_A_LINE = """
a abbr b bdi bdo br cite code del em i img ins kbd label mark q s samp small span strong sub
sup time u var wbr
"""

INLINE = frozenset(_IN_A_LINE.split())
"""Elements that stand in a line of text; all others begin a new one."""

SECTIONS = frozenset(("article", "aside", "nav", "section"))

_SILENT = frozenset(("iframe", "noscript", "object", "style", "template", "title"))


def is_decoration(node: Node) -> bool:
    """Whether an element is seen but not read."""
    return attribute(node, "aria-hidden") == "true"


def is_silent(node: Node) -> bool:
    """Whether an element is neither seen nor read."""
    return "hidden" in node.attributes or tag_of(node) in _SILENT


def foreign_classes(node: Node) -> str:
    """The classes that are not ours; a template may know them."""
    return " ".join(name for name in classes(node) if not name.startswith("bn-"))
