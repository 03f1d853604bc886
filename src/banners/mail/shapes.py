"""Shapes of Word's, the engine of Outlook for Windows, for what it cannot draw by CSS."""

from __future__ import annotations

from banners.css.solid import Fill
from banners.mail.page import Place, text_style
from banners.mail.sheet import Sheet
from banners.mail.surface import padding, radius, ring
from banners.mail.write import VML, opening, tagged, word


def gradient(seen: Fill) -> str:
    """A gradient; it has two colours, and counts angles the other way round."""
    if not seen.stops:
        return ""
    angle = f"{(360 - seen.angle) % 360:g}"
    ends = {"color": seen.stops[0], "color2": seen.stops[-1], "angle": angle}
    return _empty("v:fill", {"type": "gradient", **ends})


def pill(href: str, place: Place, seen: Fill, label: str, width: float) -> str:
    """A rounded rectangle that is a link; its size has to be known.

    Args:
        href: Where it leads.
        place: Where it stands, with its own style.
        seen: What fills it.
        label: What it says, as HTML.
        width: How wide it is, in px.
    """
    above, _, below, _ = padding(place)
    height = place.look.leading.wide + above.wide + below.wide
    arc = min(50, round(100 * radius(place).wide / height))
    line = ring(place)
    stroke = {"strokecolor": line[1], "strokeweight": "1px"} if line else {"stroke": "f"}
    box = f"height:{round(height)}px;v-text-anchor:middle;width:{round(width)}px"
    shape = {"href": href, "style": box, "arcsize": f"{arc}%", "fillcolor": seen.solid}
    text = {"style": Sheet().attributes(text_style(place))["style"]}
    inside = gradient(seen) + _empty("w:anchorlock", {}) + tagged("center", label, text)
    return tagged("v:roundrect", inside, {**VML, **shape, **stroke})


def behind(seen: Fill, width: float, content: str) -> str:
    """Put a gradient behind content, as high as the content is.

    Args:
        seen: The gradient.
        width: How wide it is, in px.
        content: What stands in front of it; it must hold no shape, for shapes do not nest.
    """
    shape = {**VML, "fill": "t", "stroke": "f", "style": f"width:{round(width)}px"}
    box = {"style": "mso-fit-shape-to-text:true", "inset": "0,0,0,0"}
    before = opening("v:rect", shape) + gradient(seen) + opening("v:textbox", box)
    return word(before) + content + word("</v:textbox></v:rect>")


def _empty(name: str, attributes: dict[str, str]) -> str:
    return f"{opening(name, attributes)[:-1]}/>"
