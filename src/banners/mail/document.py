"""The head and body around a mail."""

from __future__ import annotations

from dataclasses import dataclass

from banners.mail.sheet import Sheet
from banners.mail.size import Size
from banners.mail.write import VML, opening, table, tagged, word
from banners.markup import escape_text
from banners.theme import Theme

_OFFICE = (
    '<xml xmlns:o="urn:schemas-microsoft-com:office:office"><o:OfficeDocumentSettings>'
    "<o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>"
)
# Fills the rest of the line that an inbox shows, so that the mail's text does not.
_FILLER = "&#847;&zwnj;&nbsp;" * 60

_TOP = Size(24, 16)
_SIDE = Size(0, 12)


@dataclass(frozen=True, slots=True)
class About:
    """What a mail says of itself.

    Attributes:
        title: Its title.
        lang: Its language, or nothing.
        dir: Its direction, or nothing.
        preheader: What an inbox shows behind the subject, or nothing.
    """

    title: str
    lang: str
    dir: str
    preheader: str


def document(content: str, sheet: Sheet, theme: Theme, about: About) -> str:
    """A whole mail.

    Args:
        content: The fragment.
        sheet: What style attributes cannot say; it gets the margins for phones.
        theme: Gives the canvas.
        about: What the mail says of itself.
    """
    canvas = theme.canvas[:7]
    fill = {"background-color": canvas}
    around = {"margin": "0", "padding": "0", "width": "100%", **fill}
    body = {"bgcolor": canvas, **sheet.attributes(around)}
    margins = (_TOP, _SIDE, _TOP, _SIDE)
    cell = {"align": "center", "bgcolor": canvas, **sheet.attributes({"padding": margins, **fill})}
    whole = table(tagged("td", content, cell), {"width": "100%", "bgcolor": canvas})
    inside = tagged("body", _hidden(about.preheader, canvas) + whole, body)
    head = _head(sheet.css, "dark" if theme.is_dark else "light", about.title)
    said = {"lang": about.lang, "dir": about.dir, **VML}
    return "<!doctype html>" + tagged("html", head + inside, said)


def _head(css: str, scheme: str, title: str) -> str:
    metas = (
        {"http-equiv": "Content-Type", "content": "text/html; charset=utf-8"},
        {"name": "viewport", "content": "width=device-width, initial-scale=1"},
        {"name": "x-apple-disable-message-reformatting"},
        {"name": "format-detection", "content": "telephone=no,date=no,address=no,email=no,url=no"},
        {"name": "color-scheme", "content": scheme},
        {"name": "supported-color-schemes", "content": scheme},
    )
    said = "".join(opening("meta", meta) for meta in metas)
    return tagged("head", f"{said}<title>{escape_text(title)}</title>{word(_OFFICE)}{style(css)}")


def style(css: str) -> str:
    """A `<style>` element, or nothing."""
    return f'<style type="text/css">{css}</style>' if css else ""


def _hidden(preheader: str, canvas: str) -> str:
    if not preheader:
        return ""
    hidden = (
        "display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;"
        f"color:{canvas};background-color:{canvas}"
    )
    return f'<div style="{hidden}">{escape_text(preheader)}{_FILLER}</div>'
