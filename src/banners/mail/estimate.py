"""How wide text is, about: nobody measures fonts before a mail is opened."""

from __future__ import annotations

import unicodedata

from banners.mail.look import Look

_NARROW = frozenset("ijlftIr.,:;!'|()[] ")
_WIDE = frozenset("mwMW@%")


def text_width(text: str, look: Look) -> float:
    """About how many px a line of text takes in a mail of full width.

    Args:
        text: The line.
        look: Its style.
    """
    shown = text.upper() if look.text.get("text-transform") == "uppercase" else text
    ems = sum(_ems(letter) for letter in shown)
    bold = 1.06 if look.text.get("font-weight", "400") >= "600" else 1
    return ems * look.font_size.wide * bold + look.spacing.wide * len(shown)


def _ems(letter: str) -> float:
    if unicodedata.category(letter) in ("Mn", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF" or unicodedata.category(letter) == "So":
        return 1.3
    if letter in _NARROW:
        return 0.3
    if letter in _WIDE:
        return 0.9
    return 0.68 if letter.isupper() else 0.57
