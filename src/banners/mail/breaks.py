"""Where lines may break: mail programs know neither `text-wrap` nor balance."""

from __future__ import annotations

import re

from banners.mail.page import Place
from banners.markup import escape_text

_LARGE = 24
_SHORT = 22
_HYPHENATED = re.compile(r"(?<!\S)\w+(?:-\w+)+")
_END = re.compile(r"(?<!\S)\S+ \S+\s*$")


def kept_together(text: str, place: Place, *, kept_end: bool) -> str:
    """Write text so that some words stay in one line; what is read stays the same.

    Args:
        text: The text.
        place: Where it stands; in large type words do not break at their hyphens.
        kept_end: Whether the last two words stay together.
    """
    found = _END.search(text) if kept_end else None
    # Of three words the first would be left alone instead of the last.
    if found and len(found[0]) <= _SHORT and len(text.split()) != 3:
        before = kept_together(text[: found.start()], place, kept_end=False)
        return before + _together(found[0])
    if place.look.font_size.wide < _LARGE:
        return escape_text(text)
    written, behind = "", 0
    for word in _HYPHENATED.finditer(text):
        if len(word[0]) <= _SHORT:
            written += escape_text(text[behind : word.start()]) + _together(word[0])
            behind = word.end()
    return written + escape_text(text[behind:])


def _together(words: str) -> str:
    return f'<span style="white-space:nowrap">{escape_text(words)}</span>'
