"""Plain text: the alternative part of a mail, a chat message, a screen without HTML.

The markup is read by what its elements mean. Lines are at most 72 characters
long, unless a single word is longer.
"""

from __future__ import annotations

import re
from textwrap import fill

from banners.delivered import Delivered
from banners.mail.words import Block, blocks
from banners.markup import detached
from banners.rendering import Rendering

WIDTH = 72
"""Room for two signs of quoting in a line of 78 characters (RFC 5322, section 2.1.1)."""

_NOTE = "colours, fonts, ornaments and emphasis left out: plain text has none"


def deliver(rendering: Rendering) -> Delivered:
    """Deliver plain text that ends with a line feed.

    Args:
        rendering: What to deliver.
    """
    found = detached(lambda: list(blocks(rendering.draw())))
    return Delivered(f"{_joined(found)}\n", notes=(_NOTE,))


def _joined(found: list[Block]) -> str:
    """Facts, links and points close together, an empty line elsewhere, two at a gap."""
    text, before = "", ""
    for block in found:
        if block.kind == "gap":
            before = "gap" if text else ""
        elif block.text:
            close = block.kind == before != "text"
            feeds = {"": "", "gap": "\n\n\n"}.get(before, "\n" if close else "\n\n")
            text, before = f"{text}{feeds}{_wrapped(block)}", block.kind
    return text


def _wrapped(block: Block) -> str:
    """Lines of one block; facts and points hang."""
    hang = "" if block.kind in ("text", "link") else "  "
    lines = (re.sub(r"[ \n]+", " ", line).strip() for line in block.text.split("\n"))
    first = "- " if block.kind == "point" else ""
    whole = enumerate(filter(None, lines))
    return "\n".join(_filled(line, hang if index else first, hang) for index, line in whole)


def _filled(line: str, first: str, next_ones: str) -> str:
    return fill(
        line,
        WIDTH,
        initial_indent=first,
        subsequent_indent=next_ones,
        break_long_words=False,
        break_on_hyphens=False,
    )
