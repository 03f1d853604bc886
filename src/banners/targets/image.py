"""A picture of the banner: `<img>` in a link, for places that keep no HTML of ours at all.

The markup names a file; the picture in it is drawn by `banners.image`, which
also knows its size and hands over this markup with both.
"""

from __future__ import annotations

from banners.delivered import Delivered
from banners.errors import FieldError, LinkError
from banners.link import Link, Url
from banners.markup import Node, classes, detached, element, elements, tag_of, write
from banners.rendering import Rendering

_NOTE = (
    "{} has to be drawn: banners.image.draw(banner, width={}, height={}) gives a picture to save"
)
_LIGHT = "scheme 'auto' is light: a picture does not change, draw another with scheme='dark'"
_SHRINKS = "display:block;max-width:100%;height:auto;border:0"
_ENDS = tuple(".!?…:;。！？؟")


def deliver(
    rendering: Rendering, *, src: str = "banner.png", width: int = 1200, height: int = 630
) -> Delivered:
    """Deliver the markup that shows a picture.

    Args:
        rendering: What the picture shows.
        src: The address of the picture: https, http or a path.
        width: How wide it is shown, in px.
        height: How high it is shown, in px.

    Raises:
        LinkError: The address must not be loaded.
        FieldError: A size is no positive number.
    """
    text, link = alternative(rendering), primary_link(rendering)
    markup = image_markup(src, text, (width, height), link)
    notes = (_NOTE.format(src, width, height), *unchanging(rendering))
    return Delivered(markup, notes=notes)


def unchanging(rendering: Rendering) -> tuple[str, ...]:
    """What to note of a picture whose banner would follow the reader."""
    return (_LIGHT,) if rendering.follows else ()


def image_markup(src: str, alt: str, size: tuple[int, int], link: Link | None) -> str:
    """An `<img>` with its size, inside of a link when there is one.

    Args:
        src: The address of the picture.
        alt: What it says to those who do not see it.
        size: Width and height in px.
        link: Where a click leads.

    Raises:
        LinkError: The address must not be loaded.
        FieldError: A size is no positive number.
    """
    for name, value in zip(("width", "height"), size, strict=True):
        positive(name, value)
    return detached(lambda: write(_linked(_image(source(src), alt, size), link)))


def _image(src: str, alt: str, size: tuple[int, int]) -> Node:
    width, height = map(str, size)
    return element("img", src=src, alt=alt, width=width, height=height, style=_SHRINKS)


def _linked(image: Node, link: Link | None) -> Node:
    return element("a", image, **link.attributes) if link else image


def source(src: str) -> str:
    """Check the address of a picture as that of a link, and that it can be loaded.

    Raises:
        LinkError: It is not safe, or leads to no file.
    """
    try:
        address = Url(src)
    except LinkError as error:
        raise LinkError(str(error).replace("href", "src", 1)) from None
    if address.startswith("#") or address.lower().startswith(("mailto:", "tel:", "sms:")):
        raise LinkError(f"src is {src!r}: a picture is loaded by https, http or a path")
    return address


def positive(name: str, value: object) -> None:
    """Check a number of pixels.

    Raises:
        FieldError: It is no positive whole number.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise FieldError(f"{name} is {value!r}: write a whole number of px, such as 600")


def alternative(rendering: Rendering) -> str:
    """What a picture says to those who do not see it: headline and body, in one line."""
    title, body = (" ".join(text.split()) for text in (rendering.title, rendering.description))
    stop = "" if not body or title.endswith(_ENDS) else "."
    return f"{title}{stop} {body}".strip()


def primary_link(rendering: Rendering) -> Link | None:
    """Where the loudest button leads, else the first link; None when there is no link.

    Raises:
        LinkError: The banner has a link of its own making that is not allowed.
    """
    return detached(lambda: _primary_link(rendering))


def _primary_link(rendering: Rendering) -> Link | None:
    nodes = [node for node in elements(rendering.draw()) if _leads(node)]
    loud = [node for node in nodes if "bn-button-loud" in classes(node)]
    for node in (*loud, *nodes):
        return _read(node, rendering.title or "banner")
    return None


def _leads(node: Node) -> bool:
    return tag_of(node) == "a" and bool(node.attributes.get("href"))


def _read(node: Node, label: str) -> Link:
    types = str(node.attributes.get("rel", "")).split()
    return Link(
        label,
        str(node.attributes["href"]),
        new_tab=node.attributes.get("target") == "_blank",
        rel=" ".join(name for name in types if name != "noopener"),
    )
