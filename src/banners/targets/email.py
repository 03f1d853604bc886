"""Tables with plain colours, for Gmail, Outlook, Apple Mail and Yahoo.

Laid out for 600 px. A program that reads the head of the document gives phones
sizes of their own; one that does not lets the text run narrower. Outlook for
Windows gets shapes of its own for what its engine cannot draw.
"""

from __future__ import annotations

from banners.delivered import Delivered
from banners.errors import FieldError
from banners.mail import document as documents
from banners.mail.flow import rows
from banners.mail.look import Look
from banners.mail.page import Page, Place, stacked
from banners.mail.size import PHONE, WIDE, Size
from banners.mail.write import LAYOUT, opening, table, tagged, word
from banners.markup import detached
from banners.rendering import Rendering, used_rules
from banners.text import label


def deliver(
    rendering: Rendering, *, document: bool = False, preheader: str | None = None
) -> Delivered:
    """Deliver a table for a mail, or a whole mail.

    Args:
        rendering: What to deliver.
        document: Whether to give a whole document instead of the table.
        preheader: What an inbox shows behind the subject; needs `document`.

    Raises:
        FieldError: There is a preheader without a document.
        TextError: The preheader is blank or cannot stand in HTML.
    """
    label(preheader, "preheader")
    if preheader and not document:
        raise FieldError("preheader stands in front of a whole mail: add document=True")
    page, fragment = detached(lambda: _drawn(rendering))
    notes = _notes(page, rendering, fragment, document)
    if not document:
        css = page.sheet.css
        return Delivered(fragment, css=css, head=documents.style(css), notes=notes)
    about = documents.About(rendering.title, rendering.lang, rendering.dir, preheader or "")
    whole = documents.document(fragment, page.sheet, rendering.themes[0], about)
    return Delivered(whole, css=page.sheet.css, notes=notes)


def _drawn(rendering: Rendering) -> tuple[Page, str]:
    node = rendering.draw()
    used = used_rules(rendering, node)
    page = Page(tuple(rule for rule in used if rule.always))
    theme = rendering.themes[0]
    text = {"color": "#ffffff" if theme.is_dark else "#222222", "font-family": theme.text_font}
    look = Look(text=text, right_to_left=rendering.dir == "rtl")
    place = Place(look, Size(WIDE, PHONE), theme.canvas[:7])
    drawn = rows(page, node, place)
    page.dropped.update(d.name for rule in used for d in rule.declarations)
    said = {"lang": rendering.lang, "dir": rendering.dir}
    inner = page.sheet.attributes({"width": "100%", "max-width": Size(WIDE, WIDE)})
    content = stacked(page, drawn, {"align": "center", **inner})
    return page, _outermost(content, said)


def _outermost(content: str, said: dict[str, str]) -> str:
    frame = {**LAYOUT, "width": f"{WIDE:g}", "align": "center"}
    before = word(opening("table", frame) + "<tr><td>")
    cell = tagged("td", f"{before}{content}{word('</td></tr></table>')}", {"align": "center"})
    return table(cell, {"width": "100%", **said})


_UNDRAWN = frozenset(("backdrop-filter", "box-shadow", "filter", "text-wrap", "transition"))


def _notes(page: Page, rendering: Rendering, html: str, document: bool) -> tuple[str, ...]:
    styles = ", ".join(sorted(page.dropped & _UNDRAWN))
    shaped = "" if "<v:rect " in html else ", except that of a button in Outlook for Windows"
    font = rendering.themes[0].display_font.split(",")[0]
    notes = {
        "scheme 'auto' is light: mail programs darken a mail by rules of their own": (
            rendering.follows
        ),
        "decoration left out: mail has no layers": "decoration" in page.dropped,
        "the label left out: mail programs know no landmarks": "label" in page.dropped,
        f"{styles} left out: mail programs do not draw them": styles,
        f"gradients are one colour in Outlook and Yahoo{shaped}": "linear-gradient" in html,
        "corners are square in Outlook for Windows, except those of buttons": "radius:" in html,
        f"fonts such as {font} are seen where they are installed: a mail loads none": True,
        "sizes for phones and hover stand in head: a fragment has no stylesheet": not document,
    }
    return tuple(note for note, holds in notes.items() if holds)
