"""Read HTML back with a parser that others wrote."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

from banners.component import Banner
from banners.markup import detached, write


def read(html: str) -> Element:
    """Parse as a browser would, and give the `<body>`."""
    document = html5lib.parse(html, namespaceHTMLElements=False)
    body = document.find("body")
    assert body is not None
    return body


def markup(banner: Banner, target: str = "") -> str:
    """What a target delivers; without one the neutral markup, with the parts' own classes."""
    if target:
        return banner.render(target)
    return detached(lambda: write(banner.rendering().draw()))


def by_class(root: Element, name: str) -> list[Element]:
    """Every element with a class, in document order."""
    return [found for found in root.iter() if name in (found.get("class") or "").split()]


def text_of(element: Element) -> str:
    """All text inside, in document order."""
    return "".join(element.itertext())


def shape(root: Element) -> list[tuple[str, tuple[str, ...]]]:
    """The elements with the names of their attributes: what exists, without its text."""
    return [(element.tag, tuple(sorted(element.attrib))) for element in elements(root)]


def elements(root: Element) -> Iterator[Element]:
    """Every element; comments and the like are an error."""
    for element in root.iter():
        assert isinstance(element.tag, str), f"not an element: {element}"
        yield element


def words(html: str) -> list[str]:
    """Every word that is read aloud, in document order; adjacent elements do not join words."""
    return [word for text in _texts(read(html)) for word in text.split()]


def _texts(element: Element) -> Iterator[str]:
    if element.get("aria-hidden") == "true" or not isinstance(element.tag, str):
        return
    if element.tag not in ("style", "title", "script"):
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""
