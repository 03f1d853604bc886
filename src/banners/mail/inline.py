"""Text with links, emphasis and line breaks."""

from __future__ import annotations

from collections.abc import Iterable

from banners.css.solid import fill
from banners.mail.breaks import kept_together
from banners.mail.button import button, is_button
from banners.mail.elements import INLINE, foreign_classes, is_decoration, is_silent
from banners.mail.look import Look
from banners.mail.page import Page, Place, text_style
from banners.mail.sheet import Value
from banners.mail.write import merged, opening, tagged
from banners.markup import Child, Node, attribute, pieces, tag_of

_KEPT = ("href", "target", "rel", "title", "dir", "lang", "aria-hidden", "datetime", "cite")
_IMAGE = ("src", "alt", "width", "height", "title")


def inline(page: Page, run: Iterable[Child], place: Place, *, kept_end: bool = False) -> str:
    """Write inline content.

    Args:
        page: Gives the rules, collects the sizes for phones.
        run: Text and elements as they were drawn.
        place: Where they stand.
        kept_end: Whether the last two words stay in one line.
    """
    children = [*run]
    if not children:
        return ""
    *others, last = children
    written = [_written(page, child, place, kept_end=False) for child in others]
    return "".join([*written, _written(page, last, place, kept_end=kept_end)])


def _written(page: Page, child: Child, place: Place, *, kept_end: bool) -> str:
    if isinstance(child, str):
        return kept_together(child, place, kept_end=kept_end)
    look = page.inside(child, place.look)
    if is_silent(child) or look.of("display") == "none":
        return ""
    here = Place(look, place.room, place.ground)
    if is_decoration(child) and not _has_text(child):
        return _bullet(page, here)
    if is_decoration(child) and look.of("position") in ("absolute", "fixed"):
        page.dropped.add("decoration")
        return ""
    if tag_of(child) in ("br", "img"):
        return _void(child)
    inside = inline(page, pieces(child), here, kept_end=kept_end)
    if is_button(child, here):
        return button(page, child, here, inside)
    return _element(page, child, inside, place, here)


def _element(page: Page, node: Node, inside: str, outer: Place, here: Place) -> str:
    """An element with what its style adds; a span that adds nothing is not written."""
    if tag_of(node) not in INLINE:
        return f" {inside} "
    attributes = {name: attribute(node, name) for name in _KEPT}
    attributes["class"] = foreign_classes(node)
    attributes = merged(attributes, page.sheet.attributes(_difference(node, outer, here)))
    bare = tag_of(node) == "span" and not any(attributes.values())
    return inside if bare else tagged(tag_of(node), inside, attributes)


def _difference(node: Node, outer: Place, here: Place) -> dict[str, Value]:
    """What differs from the text around it, as browsers would draw the bare element."""
    usual = Place(outer.look.inside(_bare(node), ()), outer.room, outer.ground)
    before, now = text_style(usual), text_style(here)
    style = {name: value for name, value in now.items() if before.get(name) != value}
    for name in before.keys() - now.keys():
        style[name] = "normal" if name != "text-transform" else "none"
    if tag_of(node) == "a":
        style = {"color": now["color"], **style, "text-decoration": _line(here.look)}
    elif here.look.of("text-decoration"):
        style["text-decoration"] = _line(here.look)
    return style


def _bare(node: Node) -> Node:
    return type(node)()


def _line(look: Look) -> str:
    value = look.of("text-decoration") or look.of("text-decoration-line") or "underline"
    return next((line for line in ("underline", "line-through") if line in value), "none")


def _void(node: Node) -> str:
    if tag_of(node) == "br":
        return "<br>"
    attributes = {name: attribute(node, name) for name in _IMAGE}
    style = {"style": "max-width:100%;border:0;vertical-align:middle"}
    return opening("img", {**attributes, **style})


def _bullet(page: Page, place: Place) -> str:
    """An empty box with a fill is drawn as a dot; one without is nothing."""
    look = place.look
    seen = fill(look.of("background") or look.of("background-color"), place.ground)
    if not seen or look.of("position") in ("absolute", "fixed"):
        page.dropped.add("decoration")
        return ""
    style = page.sheet.attributes({"color": seen.solid})
    return tagged("span", "&#8226;&nbsp;", {"aria-hidden": "true", **style})


def _has_text(node: Node) -> bool:
    return any(c.strip() if isinstance(c, str) else _has_text(c) for c in pieces(node))
