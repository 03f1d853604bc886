"""A whole document: the banner on its theme's canvas, for previews and frames."""

from __future__ import annotations

from banners.delivered import Delivered
from banners.markup import Node, detached, element, style_element, write
from banners.rendering import Rendering
from banners.targets.snippet import draw_root

# 40 px from 1,082 px up, as in the reference. Of the viewport only the width:
# heights would make a frame that fits its content grow without end.
_CANVAS = "body{{margin:0;padding:clamp(12px,3.7vw,40px);background:{canvas}}}"


def deliver(rendering: Rendering) -> Delivered:
    """Deliver an HTML document.

    Args:
        rendering: What to deliver.
    """
    return detached(lambda: _deliver(rendering))


def _deliver(rendering: Rendering) -> Delivered:
    root, css = draw_root(rendering)
    head = _head(rendering)
    language = {name: value for name in ("lang", "dir") if (value := getattr(rendering, name))}
    document = element("html", head, element("body", root), **language)
    return Delivered(f"<!doctype html>{write(document)}", css=css)


def _head(rendering: Rendering) -> Node:
    theme = rendering.themes[0]
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content=theme.color_scheme),
        element("title", rendering.title),
        *_description(rendering.description),
        style_element(_CANVAS.format(canvas=theme.canvas) + theme.night_canvas),
    )


def _description(text: str) -> tuple[Node, ...]:
    return (element("meta", name="description", content=text),) if text else ()
