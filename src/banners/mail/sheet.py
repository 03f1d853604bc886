"""Style attributes, and the few rules that a phone gets besides."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from banners.css import single_quoted
from banners.mail.size import Size

Value = str | Size | tuple[Size, ...]
Style = Mapping[str, Value]

_PHONE = "@media only screen and (max-width:480px)"


@dataclass(slots=True)
class Sheet:
    """Collects what a style attribute cannot say.

    Attributes:
        rules: The declarations for phones, by class.
        hovers: Those under a pointer, by class.
    """

    rules: dict[str, str] = field(default_factory=dict)
    hovers: dict[str, str] = field(default_factory=dict)

    def attributes(self, style: Style, phone: Mapping[str, str] | None = None) -> dict[str, str]:
        """The attributes `style` and, where a phone gets another size, `class`.

        Args:
            style: The declarations.
            phone: Declarations for phones alone.
        """
        wide = {name: _written(value, "wide") for name, value in style.items() if value}
        narrow = {name: _written(value, "phone") for name, value in style.items() if value}
        changes = {name: narrow[name] for name in narrow if narrow[name] != wide[name]}
        text = ";".join(f"{name}:{value}" for name, value in wide.items())
        # A double quote would become an entity, which some filters cut at.
        text = single_quoted(text) if '"' in text else text
        return {"style": text, "class": self._name({**changes, **(phone or {})})}

    def hover(self, declaration: str) -> str:
        """A class whose elements look so under a pointer."""
        name = _class(declaration)
        self.hovers[name] = declaration
        return name

    @property
    def css(self) -> str:
        """The stylesheet for the head of the document."""
        hovers = "".join(f".{name}:hover{{{text}}}" for name, text in sorted(self.hovers.items()))
        phones = "".join(f".{name}{{{text}}}" for name, text in sorted(self.rules.items()))
        return hovers + (f"{_PHONE}{{{phones}}}" if phones else "")

    def _name(self, changes: Mapping[str, str]) -> str:
        if not changes:
            return ""
        # A space in front, without which Outlook and Yahoo drop the declaration.
        text = ";".join(f"{name}:{value} !important" for name, value in changes.items())
        name = _class(text)
        self.rules[name] = text
        return name


def _class(text: str) -> str:
    return f"bn-m{hashlib.sha256(text.encode()).hexdigest()[:5]}"


def _written(value: Value, at: str) -> str:
    if isinstance(value, str):
        return value
    sizes = value if isinstance(value, tuple) else (value,)
    parts = [_px(getattr(each, at)) for each in sizes]
    if len(parts) == 4 and parts[1] == parts[3]:
        parts = parts[:3] if parts[0] != parts[2] else parts[:2]
    return parts[0] if len(set(parts)) == 1 else " ".join(parts)


def _px(length: float) -> str:
    """Whole px, except for the tenths that letter spacing is made of."""
    rounded = round(length, 1) if abs(length) < 4 else round(length)
    return f"{rounded:g}px" if rounded else "0"
