"""Blocks below one another: every element becomes rows."""

from __future__ import annotations

from dataclasses import replace

from banners.mail.box import boxed, has_box, inner_place
from banners.mail.button import button, is_button
from banners.mail.elements import INLINE, foreign_classes, is_decoration, is_silent
from banners.mail.flex import flexed
from banners.mail.inline import inline
from banners.mail.page import Page, Place, Row, joined, text_style
from banners.mail.size import NOTHING
from banners.mail.write import merged, tagged
from banners.markup import Child, Node, attribute, elements, pieces, tag_of

_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = ("<div", "<h", "<p", "<table")
_BLOCK_DISPLAYS = ("block", "flex", "grid", "list-item", "table")


def rows(page: Page, node: Node, outer: Place) -> list[Row]:
    """The rows that an element takes.

    Args:
        page: Gives the rules, collects the sizes for phones.
        node: The element as it was drawn.
        outer: Where it stands.
    """
    look = page.inside(node, outer.look)
    place = replace(outer, look=look)
    if is_silent(node) or look.of("display") == "none":
        return []
    if is_decoration(node) and look.of("position") in ("absolute", "fixed"):
        page.dropped.add("decoration")
        return []
    if attribute(node, "aria-label"):
        page.dropped.add("label")
    if is_button(node, place):
        return [_button(page, node, place, outer)]
    found = _boxed(page, node, place) if has_box(place) else _inside(page, node, place)
    return _described(_spaced(found, place), node)


def _button(page: Page, node: Node, place: Place, outer: Place) -> Row:
    html = button(page, node, place, inline(page, pieces(node), place))
    return Row(html, attributes={"align": outer.look.align})


def _boxed(page: Page, node: Node, place: Place) -> list[Row]:
    inner = inner_place(place)
    content = _inside(page, node, inner)
    if not content:
        return []
    shapes = any(
        tag_of(each) == "a" and "display" in page.inside(each, place.look).own
        for each in elements(node)
    )
    return [boxed(page, place, content, shapes)]


def _inside(page: Page, node: Node, place: Place) -> list[Row]:
    has_text = any(isinstance(child, str) and child.strip() for child in pieces(node))
    if place.look.of("display") in ("flex", "grid", "inline-flex") and not has_text:
        return flexed(page, node, place, rows)
    return _children(page, node, place)


def _children(page: Page, node: Node, place: Place) -> list[Row]:
    """Blocks, and the runs of text between them."""
    found: list[Row] = []
    run: list[Child] = []
    count = 0
    for child in pieces(node):
        if _is_inline(page, child, place):
            run.append(child)
            continue
        found += _text(page, node, run, place)
        run = []
        if not isinstance(child, str):
            own = rows(page, child, place)
            count += tag_of(child) == "li"
            found += _marked(own, node, place, count) if tag_of(child) == "li" else own
    return found + _text(page, node, run, place)


def _marked(own: list[Row], node: Node, place: Place, count: int) -> list[Row]:
    """An entry of a list with its dot or number, which nobody needs to hear."""
    is_bare = "none" in place.look.of("list-style") + place.look.of("list-style-type")
    if not own or is_bare or own[0].html.startswith(_BLOCKS):
        return own
    mark = f"{count}." if tag_of(node) == "ol" else "&#8226;"
    dot = tagged("span", f"{mark}&nbsp;", {"aria-hidden": "true"})
    return [replace(own[0], html=dot + own[0].html), *own[1:]]


def _is_inline(page: Page, child: Child, place: Place) -> bool:
    if isinstance(child, str):
        return True
    display = page.inside(child, place.look).of("display")
    return tag_of(child) in INLINE and display not in _BLOCK_DISPLAYS


def _text(page: Page, node: Node, run: list[Child], place: Place) -> list[Row]:
    ends_well = place.look.of("text-wrap") in ("balance", "pretty")
    html = inline(page, run, place, kept_end=ends_well).strip()
    if not html:
        return []
    align = {"align": place.look.align}
    style = text_style(place)
    if tag_of(node) not in _PARAGRAPHS:
        return [Row(html, style=style, attributes=align)]
    written = page.sheet.attributes({"margin": "0", **style})
    return [Row(tagged(tag_of(node), html, written), attributes=align)]


def _spaced(found: list[Row], place: Place) -> list[Row]:
    """The margins of a block, joined with those of its first and last row."""
    if not found:
        return found
    above = place.look.size("margin-top", place.room) or NOTHING
    below = place.look.size("margin-bottom", place.room) or NOTHING
    found[0] = replace(found[0], above=joined(found[0].above, above))
    found[-1] = replace(found[-1], below=joined(found[-1].below, below))
    return found


def _described(found: list[Row], node: Node) -> list[Row]:
    """Language and direction stand on every cell of the element, its classes on the first."""
    said = {name: value for name in ("lang", "dir") if (value := attribute(node, name))}
    found = [replace(row, attributes=merged(said, row.attributes)) for row in found]
    if found and (names := foreign_classes(node)):
        found[0] = replace(found[0], attributes=merged({"class": names}, found[0].attributes))
    return found
