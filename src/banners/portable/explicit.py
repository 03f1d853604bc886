"""Say what an element would inherit, or what pages say of its tag.

Rules of a host reach tags (`p{line-height:1.8}`) and flow in from above. A style
attribute is stronger than both, about the properties it names.
"""

from __future__ import annotations

from banners.portable.text import Style

INLINE = frozenset(("a", "b", "em", "i", "small", "span", "strong"))

_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_FONT = ("font-style", "font-weight", "font-size", "line-height", "font-family")
_SPACED = {"margin": "0", "padding": "0", "max-width": "none"}
_AS_AROUND = {"font": "inherit", "letter-spacing": "inherit"}
_OF_TAGS: dict[str, Style] = {
    **{name: {**_SPACED, "border": "0", "background": "none"} for name in _HEADINGS},
    **dict.fromkeys(("em", "strong"), _AS_AROUND),
    "a": {
        **_AS_AROUND,
        "padding": "0",
        "border": "0",
        "background": "none",
        "box-shadow": "none",
        "text-decoration": "none",
    },
    "p": _SPACED,
}


def explicit(tag: str, holds_text: bool, style: Style, text: Style) -> Style:
    """The element's declarations, with those a host could otherwise decide.

    Args:
        tag: The element's name.
        holds_text: Whether it has text of its own.
        style: Its own declarations.
        text: The text properties that it computes to.
    """
    stated = {**_OF_TAGS.get(tag, {}), **style}
    if tag in INLINE or not holds_text:
        return stated
    for name in _FONT:
        stated.pop(name, None)
    stated["color"] = text["color"]
    stated["font"] = font(text)
    stated["letter-spacing"] = text["letter-spacing"]
    if tag in _HEADINGS:
        stated["text-transform"] = text["text-transform"]
    return stated


def font(text: Style) -> str:
    """The shorthand `font`, which also resets what it does not name."""
    style = [text["font-style"]] if text["font-style"] != "normal" else []
    weight = [text["font-weight"]] if text["font-weight"] != "400" else []
    line = "" if text["line-height"] == "normal" else f"/{text['line-height']}"
    return " ".join([*style, *weight, f"{text['font-size']}{line}", text["font-family"]])
