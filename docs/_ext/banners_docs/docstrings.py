"""Docstrings in Google's style, taken apart."""

from __future__ import annotations

import inspect
import re

_SECTION = re.compile(r"^(Args|Attributes|Raises|Returns):\n", re.MULTILINE)
_ENTRY = re.compile(r"^    (\w+): ", re.MULTILINE)


def prose(documented: object) -> str:
    """What stands before the first section."""
    return _SECTION.split(_text(documented))[0].strip()


def entries(documented: object, section: str) -> dict[str, str]:
    """The entries of a section, by name, in order.

    Args:
        documented: A class, a function or a module.
        section: Its heading without the colon, such as `Attributes`.
    """
    parts = _SECTION.split(_text(documented))
    bodies = dict(zip(parts[1::2], parts[2::2], strict=True))
    pieces = _ENTRY.split(bodies.get(section, ""))
    texts = (" ".join(text.split()) for text in pieces[2::2])
    return dict(zip(pieces[1::2], texts, strict=True))


def _text(documented: object) -> str:
    return (inspect.getdoc(documented) or "") + "\n"
