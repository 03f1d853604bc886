"""A declarative shadow root, which no stylesheet of the page reaches into.

For pages that are written by a server or a generator. Only an HTML parser turns
the `<template>` into a shadow root: put it into the page's source, or insert it
with `setHTMLUnsafe`. By `innerHTML`, in editors of posts, and in browsers from
before 2023 (2024 for Firefox) nothing is seen of it, not even the text.

The page still sets the banner's width, margin and place, as of any other element.
"""

from __future__ import annotations

from banners.css import Rule, write_declarations, write_rules
from banners.delivered import Delivered
from banners.host import in_root, root_declarations
from banners.looks import dress
from banners.markup import detached, shadow_tree, style_element, write
from banners.rendering import Rendering

# What a page may do to every element it knows, and the banner must not show.
_EFFECTS = (
    "opacity:1!important;filter:none!important;mix-blend-mode:normal!important;"
    "clip-path:none!important;mask:none!important;overflow:visible!important;"
    "columns:auto!important;box-shadow:none!important;outline:0!important"
)
_NOTES = (
    "only an HTML parser makes it visible: write it into the page's source or use setHTMLUnsafe; "
    "innerHTML and editors of posts leave it invisible",
    "a browser without declarative shadow DOM (Chrome before 111, Safari before 16.4, "
    "Firefox before 123) shows nothing of it and reads nothing aloud; all others read it as usual",
    "its links are out of reach of the page's own scripts and styles, "
    "and software that copies innerHTML loses it",
)


def deliver(rendering: Rendering) -> Delivered:
    """Deliver a shadow host with its tree.

    Args:
        rendering: What to deliver.
    """
    return detached(lambda: _deliver(rendering))


def _deliver(rendering: Rendering) -> Delivered:
    node = rendering.draw()
    css = _stylesheet(dress(rendering, node))
    tree = shadow_tree(style_element(css), node)
    return Delivered(write(in_root(tree)), css=css, notes=_NOTES)


def _stylesheet(rules: tuple[Rule, ...]) -> str:
    root = write_declarations(root_declarations(), important=True)
    none = ":host::before,:host::after{content:none!important}"
    return f":host{{{root};{_EFFECTS}}}{none}{write_rules(rules)}"
