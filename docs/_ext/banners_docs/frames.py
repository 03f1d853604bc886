"""A banner in a frame of its own: nothing of the page gets in, nothing gets out."""

from __future__ import annotations

from html import escape

from banners import Delivered
from banners.component import Banner
from banners_docs.fonts import font_faces

# What most sites are: a white page with some room at the sides.
_HOST = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<style>body{{margin:0;padding:clamp(12px,3.7vw,40px);background:#fff}}</style></head>"
    "<body>{markup}</body></html>"
)


def live(banner: Banner, title: str, static: str) -> str:
    """A frame with the banner on its theme's canvas.

    Args:
        banner: What to show.
        title: What the frame is called.
        static: The folder `_static`, relative to the page.
    """
    return _frame(banner.render("page"), title, static)


def pasted(delivered: Delivered, title: str, static: str) -> str:
    """A frame with what a target delivered, inside a white page unless it is a document."""
    text = str(delivered)
    is_document = text.lower().startswith("<!doctype")
    return _frame(text if is_document else _HOST.format(markup=text), title, static)


def _frame(document: str, title: str, static: str) -> str:
    faces = f"<style>{font_faces(static)}</style></head>"
    source = escape(document.replace("</head>", faces, 1))
    return (
        '<figure class="banner-frame">'
        f'<iframe title="{escape(title)}" srcdoc="{source}" height="420" loading="lazy"></iframe>'
        "</figure>"
    )
