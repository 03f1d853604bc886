"""The roles a design is made of, and the custom properties they become."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import Any, Self

from banners.css import (
    Color,
    Declaration,
    FontStack,
    Length,
    Paint,
    Rule,
    Selector,
    Shadow,
    Stylesheet,
)
from banners.errors import CssError, FieldError, UnknownFieldError, unknown_name


def _role(kind: type[str]) -> Any:
    return field(metadata={"kind": kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A set of colours, fills and fonts, each named by what it is for.

    Every role is CSS text and is checked and normalised at construction.

    Attributes:
        canvas: The page behind the banner; a colour.
        surface: The banner's own fill; a colour or gradient.
        edge: The border around the banner; a colour.
        accent: The emphasis inside a headline; a colour.
        accent_soft: Pill label, highlights and quiet buttons; a colour.
        ink: Headlines and ornaments; a colour.
        ink_soft: Running text; a colour.
        veil: The film behind pill label and panels; a colour.
        line: Hairlines, and the border of pill and panels; a colour.
        button: The fill of the button; a colour or gradient.
        on_button: The text on the button; a colour.
        button_shadow: The shadow under the button; a shadow or `none`.
        glow: The light in the corner; a colour.
        shadow: The shadow of the banner; a shadow or `none`.
        radius: The banner's corner radius; a length.
        display_font: The families of headlines.
        text_font: The families of everything else.

    Raises:
        FieldError: A role is not one value of its kind.
    """

    canvas: str = _role(Color)
    surface: str = _role(Paint)
    edge: str = _role(Color)
    accent: str = _role(Color)
    accent_soft: str = _role(Color)
    ink: str = _role(Color)
    ink_soft: str = _role(Color)
    veil: str = _role(Color)
    line: str = _role(Color)
    button: str = _role(Paint)
    on_button: str = _role(Color)
    button_shadow: str = _role(Shadow)
    glow: str = _role(Color)
    shadow: str = _role(Shadow)
    radius: str = _role(Length)
    display_font: str = _role(FontStack)
    text_font: str = _role(FontStack)

    def __post_init__(self) -> None:
        for role in fields(self):
            try:
                value = role.metadata["kind"](getattr(self, role.name))
            except CssError as error:
                raise FieldError(f"theme role {role.name}: {error}") from None
            object.__setattr__(self, role.name, str(value))

    @classmethod
    def from_mapping(cls, roles: Mapping[str, str]) -> Self:
        """Build a theme from names and values, as a TOML file holds them.

        Raises:
            UnknownFieldError: A name is no role.
            FieldError: A role is missing, or is not one value of its kind.
        """
        known = [role.name for role in fields(cls)]
        _refuse_unknown(roles, known)
        if missing := [name for name in known if name not in roles]:
            raise FieldError(f"theme lacks the roles {', '.join(missing)}")
        return cls(**roles)

    def replace(self, **roles: str) -> Self:
        """The same theme with some roles changed.

        Raises:
            UnknownFieldError: A name is no role.
            FieldError: A value is not one value of its kind.
        """
        _refuse_unknown(roles, [role.name for role in fields(self)])
        return dataclasses.replace(self, **roles)

    @property
    def tokens(self) -> tuple[Declaration, ...]:
        """The roles as custom properties, such as `--bn-accent-soft`."""
        return tuple(
            Declaration(f"--bn-{role.name.replace('_', '-')}", getattr(self, role.name))
            for role in fields(self)
        )

    @property
    def is_dark(self) -> bool:
        """Whether the canvas is darker than mid grey, by BT.709 luma."""
        red, green, blue = bytes.fromhex(self.canvas[1:7])
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128

    @property
    def class_name(self) -> str:
        """The class that carries the tokens, named by their content."""
        return _class_name(self.tokens)

    @property
    def stylesheet(self) -> Stylesheet:
        """The one rule that sets the tokens."""
        return Stylesheet((Rule((Selector(self.class_name),), self.tokens),))


@lru_cache(maxsize=256)
def _class_name(tokens: tuple[Declaration, ...]) -> str:
    text = ";".join(f"{token.name}:{token.value}" for token in tokens)
    return f"bn-t{hashlib.sha256(text.encode()).hexdigest()[:6]}"


def _refuse_unknown(roles: Mapping[str, str], known: list[str]) -> None:
    for name in roles:
        if name not in known:
            raise UnknownFieldError(unknown_name("theme role", name, known))
