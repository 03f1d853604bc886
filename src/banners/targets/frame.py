"""A document for an `<iframe>`, for site builders that embed by address or file.

Nothing of the page gets in. Links open in the whole window. Nothing is measured
by the height of the frame, so it can grow to fit: the document tells the page
its height when it changes, and when the page posts `{type: "banners:height?"}`;
the answer is `{type: "banners:height", height}`. `Delivered.head` is the line
for the head of the page that makes every frame of ours as high as its banner:

    <iframe src="banner.html" title="Spring offer" style="width:100%;border:0"></iframe>

Without scripts the frame keeps the height the page gives it, and scrolls. A
frame with the attribute `sandbox` needs `allow-scripts` to tell its height and
`allow-top-navigation-by-user-activation` for its links.
"""

from __future__ import annotations

from typing import Literal

from banners.css import write_declarations, write_rules
from banners.delivered import Delivered
from banners.errors import one_of
from banners.host import in_root, root_declarations
from banners.link import Url
from banners.looks import dress
from banners.markup import (
    Node,
    append,
    attribute,
    detached,
    element,
    elements,
    script_element,
    set_attribute,
    style_element,
    write,
)
from banners.rendering import Rendering

Background = Literal["canvas", "transparent"]

_ROOT = "bn-root"
# Of the viewport only the width: heights would make a frame grow without end.
_BODY = "body{{margin:0;padding:clamp(12px,3.7vw,40px){background}}}"
# It reads no more of a message than its type, and puts nothing into the document.
_SCRIPT = (
    '(()=>{if(parent===self)return;const tell=()=>parent.postMessage({type:"banners:height",'
    'height:Math.ceil(document.documentElement.getBoundingClientRect().height)},"*");'
    'addEventListener("message",e=>{if(e.source===parent&&e.data&&e.data.type==="banners:height?")'
    "tell()});new ResizeObserver(tell).observe(document.documentElement)})()"
)
_HEAD = (
    '<script>addEventListener("message",e=>{if(e.data&&e.data.type==="banners:height")'
    'for(const f of document.querySelectorAll("iframe"))'
    "if(f.contentWindow===e.source)f.height=e.data.height|0})</script>"
)
_FRAGMENT = (
    "{} is a place in the frame's own document: write whole addresses, or give the option base"
)
_TRANSPARENT = (
    "a page with a color-scheme of its own gives the frame a canvas: "
    "write color-scheme:normal into the style of the <iframe>"
)


def deliver(
    rendering: Rendering,
    *,
    background: Background = "canvas",
    base: str = "",
    script: bool = True,
) -> Delivered:
    """Deliver an HTML document.

    Args:
        rendering: What to deliver.
        background: `canvas` for the theme's, `transparent` for that of the page around it.
        base: The address of the page around it, which relative links and `#fragments` then mean.
        script: Whether the document tells its height.

    Raises:
        FieldError: An option holds a value outside of what is allowed.
        LinkError: The base is no address.
    """
    one_of("background", background, ("canvas", "transparent"))
    one_of("script", script, (True, False))
    address = Url(base) if base else ""
    return detached(lambda: _deliver(rendering, background, address, _SCRIPT if script else ""))


def _deliver(rendering: Rendering, background: Background, base: str, script: str) -> Delivered:
    node = rendering.draw()
    css = _stylesheet(rendering, node, background)
    notes = [_FRAGMENT.format(href) for href in ([] if base else _stay(node))]
    body = element("body", in_root(node, class_name=_ROOT))
    if script:
        append(body, script_element(script))
    head = _head(rendering, css, background, base)
    language = {name: value for name in ("lang", "dir") if (value := getattr(rendering, name))}
    text = f"<!doctype html>{write(element('html', head, body, **language))}"
    if background == "transparent":
        notes.append(_TRANSPARENT)
    return Delivered(text, css=css, head=_HEAD if script else "", script=script, notes=tuple(notes))


def _stylesheet(rendering: Rendering, node: Node, background: Background) -> str:
    rules = write_rules(dress(rendering, node))
    theme, painted = rendering.themes[0], background == "canvas"
    canvas = f";background:{theme.canvas}" if painted else ""
    night = theme.night_canvas if painted else ""
    root = f".{_ROOT}{{{write_declarations(root_declarations())}}}"
    return _BODY.format(background=canvas) + night + root + rules


def _stay(node: Node) -> list[str]:
    """Keep fragments in the frame, where they are harmless; say which there are."""
    found = []
    for link in elements(node):
        href = attribute(link, "href")
        if href.startswith("#"):
            found.append(href)
            set_attribute(link, "target", "_self")
    return list(dict.fromkeys(found))


def _head(rendering: Rendering, css: str, background: Background, base: str) -> Node:
    scheme = rendering.themes[0].color_scheme
    # A scheme of its own would give a transparent frame a canvas on a page of the other.
    schemes = [element("meta", name="color-scheme", content=scheme)]
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        *(schemes if background == "canvas" else []),
        element("title", rendering.title),
        element("base", target="_top", **({"href": base} if base else {})),
        style_element(css),
    )
