"""What a target hands over."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any, Self


class Delivered(str):
    """The text to paste, with what a person should know about it.

    Attributes:
        css: The CSS that goes with it: inside of it, or a file of its own; may be empty.
        head: Markup that belongs into the head of the page, where the place has one.
        notes: What was degraded or left out for this place, one sentence each.
        script: The text of its `<script>`; empty in all places but frames.
    """

    __slots__ = ("css", "head", "notes", "script")

    css: str
    head: str
    notes: tuple[str, ...]
    script: str

    def __new__(
        cls,
        markup: str,
        *,
        css: str = "",
        head: str = "",
        notes: tuple[str, ...] = (),
        script: str = "",
    ) -> Self:
        """Put text, CSS, head, notes and script together."""
        self = super().__new__(cls, markup)
        object.__setattr__(self, "css", css)
        object.__setattr__(self, "head", head)
        object.__setattr__(self, "notes", notes)
        object.__setattr__(self, "script", script)
        return self

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"Delivered is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Delivered is frozen: {name} cannot be deleted")

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _rebuilt, (str(self), self.css, self.head, self.notes, self.script)

    @property
    def csp_hash(self) -> str:
        """What a content security policy lists in `style-src` to allow what stands here.

        For each `<style>` the base64 SHA-256 of its text, as CSP level 3 defines
        it; nothing when there is none.
        """
        return " ".join(_hash(css) for css in re.findall("<style[^>]*>(.*?)</style>", self))

    @property
    def script_hash(self) -> str:
        """What a content security policy lists in `script-src` to allow the script."""
        return _hash(self.script) if self.script else ""

    def __str__(self) -> str:
        return str.__str__(self)

    def __html__(self) -> str:
        """The markup, for template engines that escape everything else."""
        return str(self)

    def _repr_html_(self) -> str:
        return str(self)


def _hash(style: str) -> str:
    digest = hashlib.sha256(style.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _rebuilt(markup: str, css: str, head: str, notes: tuple[str, ...], script: str) -> Delivered:
    return Delivered(markup, css=css, head=head, notes=notes, script=script)
