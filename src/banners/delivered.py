"""What a target hands over."""

from __future__ import annotations

from typing import Any, Self


class Delivered(str):
    """The text to paste, with what a person should know about it.

    Attributes:
        css: The CSS inside of it, for a content security policy; may be empty.
        notes: What was degraded or left out for this place, one sentence each.
    """

    __slots__ = ("css", "notes")

    css: str
    notes: tuple[str, ...]

    def __new__(cls, markup: str, *, css: str = "", notes: tuple[str, ...] = ()) -> Self:
        """Put text, CSS and notes together."""
        self = super().__new__(cls, markup)
        object.__setattr__(self, "css", css)
        object.__setattr__(self, "notes", notes)
        return self

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"Delivered is frozen: {name} cannot be set")

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _rebuilt, (str(self), self.css, self.notes)

    def __str__(self) -> str:
        return str.__str__(self)

    def __html__(self) -> str:
        """The markup, for template engines that escape everything else."""
        return str(self)

    def _repr_html_(self) -> str:
        return str(self)


def _rebuilt(markup: str, css: str, notes: tuple[str, ...]) -> Delivered:
    return Delivered(markup, css=css, notes=notes)
