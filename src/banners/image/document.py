"""What the browser is shown: the banner in a column, or composed for a surface."""

from __future__ import annotations

from banners.css import write_declarations, write_rules
from banners.errors import FieldError
from banners.host import in_root, root_declarations
from banners.image.composition import composition
from banners.image.presets import Preset
from banners.markup import Node, add_class, classes, detached, element, elements, style_element
from banners.markup import write as write_node
from banners.rendering import Rendering, used_rules

_FITTED = "body{{margin:0;padding:{};background:{}}}"
_COMPOSED = (
    "body{{margin:0;background:{}}}"
    ".bn-root{{container-type:size!important;width:{}px;height:{}px;overflow:hidden}}"
)


def fitted(rendering: Rendering, padding: tuple[int, int, int, int], canvas: str) -> str:
    """The banner as high as its content, with room around it.

    Args:
        rendering: What to show.
        padding: The room at the top, right, bottom and left, in px.
        canvas: The colour behind it.
    """
    room = " ".join(f"{side}px" for side in padding)
    return detached(lambda: _document(rendering, rendering.draw(), _FITTED.format(room, canvas)))


def composed(rendering: Rendering, preset: Preset) -> str:
    """The banner laid out anew, from edge to edge.

    Raises:
        FieldError: There are several banners in the rendering.
    """
    return detached(lambda: _composed(rendering, preset))


def _composed(rendering: Rendering, preset: Preset) -> str:
    width, height = preset.width, preset.height
    layout = composition(width, height).stylesheets(width, height)
    node = _on_canvas(rendering)
    size = _COMPOSED.format(rendering.themes[0].canvas, width, height)
    return _document(rendering.with_sheets(*layout), node, size)


def _on_canvas(rendering: Rendering) -> Node:
    node = rendering.draw()
    cards = sum("bn-card" in classes(inner) for inner in elements(node))
    if cards > 1:
        raise FieldError(
            f"a picture of a fixed size shows one banner, this has {cards}: "
            "draw each of them, or give a width alone"
        )
    if "bn-card" in classes(node):
        add_class(node, "bn-canvas")
        return node
    names = f"bn-canvas bn-canvas-bare {rendering.themes[0].class_name}"
    return element("div", node, class_name=names)


def _document(rendering: Rendering, node: Node, css: str) -> str:
    rules = write_rules(used_rules(rendering, node))
    root = f".bn-root{{{write_declarations(root_declarations())}}}"
    head = element("head", element("title", rendering.title), style_element(root + rules + css))
    body = element("body", in_root(node, class_name="bn-root"))
    return write_node(head) + write_node(body)
