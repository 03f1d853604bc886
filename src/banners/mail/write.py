"""Write elements as mail programs want them: tables for layout, and Word's own comments."""

from __future__ import annotations

from collections.abc import Mapping

from banners.markup import escape_attribute

Attributes = dict[str, str]

_MICROSOFT = "urn:schemas-microsoft-com"

VML = {"xmlns:v": f"{_MICROSOFT}:vml", "xmlns:w": f"{_MICROSOFT}:office:word"}
"""The namespaces of Word's shapes; each shape states them, so that a fragment needs no head."""

LAYOUT = {"role": "presentation", "border": "0", "cellpadding": "0", "cellspacing": "0"}
"""The attributes of a table that lays out and says nothing."""


def tagged(name: str, content: str, attributes: Attributes | None = None) -> str:
    """An element; attributes without a value are left out.

    Args:
        name: Its name.
        content: What stands inside, as HTML.
        attributes: Its attributes, not yet escaped.
    """
    return f"{opening(name, attributes)}{content}</{name}>"


def opening(name: str, attributes: Attributes | None = None) -> str:
    """The opening tag of an element."""
    kept = ((key, value) for key, value in (attributes or {}).items() if value)
    written = "".join(f' {key}="{escape_attribute(value)}"' for key, value in kept)
    return f"<{name}{written}>"


def merged(*several: Mapping[str, str]) -> Attributes:
    """Attributes put together: classes add up, of all others the last one holds."""
    names = " ".join(filter(None, (attributes.get("class", "") for attributes in several)))
    both = {name: value for attributes in several for name, value in attributes.items()}
    return {**both, "class": names} if names else both


def table(rows: str, attributes: Attributes | None = None) -> str:
    """A table that lays out and says nothing.

    Args:
        rows: Its rows, or its one row's cells.
        attributes: More attributes.
    """
    inside = rows if rows.startswith("<tr") else f"<tr>{rows}</tr>"
    return tagged("table", inside, {**LAYOUT, **(attributes or {})})


def word(html: str) -> str:
    """What Outlook for Windows sees, whose engine is Word's, and nobody else."""
    return f"<!--[if mso]>{html}<![endif]-->"


def not_word(html: str) -> str:
    """What everybody sees but Outlook for Windows."""
    return f"<!--[if !mso]><!-->{html}<!--<![endif]-->"
