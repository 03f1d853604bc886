"""The roles a design is made of, and the custom properties they become."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import cache, lru_cache
from typing import Any, Literal, Self

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
from banners.errors import CssError, FieldError, Named, UnknownFieldError, unknown_name

Scheme = Literal["light", "dark", "auto"]

DARK = "@media (prefers-color-scheme: dark)"
"""Where a theme that follows the reader is its sister."""


def _role(kind: type[str]) -> Any:
    return field(metadata={"kind": kind})


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Named):
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
        dark: The sister for those who ask for dark; None when there is none.

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
    dark: Theme | None = None

    def __post_init__(self) -> None:
        for name, kind in roles().items():
            try:
                value = kind(getattr(self, name))
            except CssError as error:
                raise FieldError(f"theme role {name}: {error}") from None
            object.__setattr__(self, name, str(value))
        if self.dark is not None:
            _check_sister(self.dark)

    @classmethod
    def from_mapping(cls, values: Mapping[str, str | Mapping[str, str]]) -> Self:
        """Build a theme from names and values, as a TOML file holds them.

        Args:
            values: Every role, and in `dark` those in which the dark sister differs.

        Raises:
            UnknownFieldError: A name is no role.
            FieldError: A role is missing, or is not one value of its kind.
        """
        _refuse_unknown(values, (*roles(), "dark"))
        if missing := [name for name in roles() if name not in values]:
            raise FieldError(f"theme lacks the roles {', '.join(missing)}")
        own: dict[str, Any] = {name: values[name] for name in roles()}
        light = cls(**own)
        return light.replace(dark=_sister(light, values["dark"])) if "dark" in values else light

    def replace(self, **changes: str | Theme | None) -> Self:
        """The same theme with some roles changed.

        The dark sister changes in the roles that it shares with this theme, and
        keeps its own.

        Raises:
            UnknownFieldError: A name is no role.
            FieldError: A value is not one value of its kind.
        """
        _refuse_unknown(changes, (*roles(), "dark"))
        values: dict[str, Any] = dict(changes)
        if self.dark and "dark" not in values:
            shared = [name for name in values if getattr(self.dark, name) == getattr(self, name)]
            values["dark"] = self.dark.replace(**{name: values[name] for name in shared})
        return dataclasses.replace(self, **values)

    def in_scheme(self, scheme: Scheme) -> Theme:
        """The theme as a banner wears it: itself, its sister, or what follows the reader.

        A dark theme without a sister is its own.

        Raises:
            FieldError: A light theme has no dark sister.
        """
        if scheme == "light" or (self.dark is None and self.is_dark):
            return self
        if self.dark is None:
            raise FieldError(
                f"scheme is {scheme!r}: the theme has no dark sister, write theme.replace(dark=…)"
            )
        return self.dark if scheme == "dark" else _following(self)

    @property
    def tokens(self) -> tuple[Declaration, ...]:
        """The roles as custom properties, such as `--bn-accent-soft`."""
        return tuple(
            Declaration(f"--bn-{name.replace('_', '-')}", getattr(self, name)) for name in roles()
        )

    @property
    def follows(self) -> bool:
        """Whether it is light or dark as the reader asks."""
        return False

    @property
    def color_scheme(self) -> str:
        """What a page with its canvas says in `<meta name="color-scheme">`."""
        return "dark" if self.is_dark else "light"

    @property
    def night_canvas(self) -> str:
        """CSS that paints the body of a page anew in the dark; nothing without a change."""
        return ""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Following(Theme):
    """A theme that is its dark sister for those who ask for dark."""

    @property
    def night(self) -> tuple[Declaration, ...]:
        """The tokens in which the sister differs."""
        return tuple(d for d in self.dark.tokens if d not in self.tokens) if self.dark else ()

    @property
    def follows(self) -> bool:
        """Always."""
        return True

    @property
    def color_scheme(self) -> str:
        """Both."""
        return "light dark"

    @property
    def night_canvas(self) -> str:
        """CSS that paints the body of a page in the sister's canvas."""
        canvas = self.dark.canvas if self.dark else self.canvas
        return f"@media(prefers-color-scheme:dark){{body{{background:{canvas}}}}}"

    @property
    def class_name(self) -> str:
        """The class that carries the tokens, named by both looks."""
        return _class_name((*self.tokens, *self.night))

    @property
    def stylesheet(self) -> Stylesheet:
        """One rule that sets the tokens, and one for those that differ in the dark."""
        selectors = (Selector(self.class_name),)
        return Stylesheet((Rule(selectors, self.tokens), Rule(selectors, self.night, DARK)))


@cache
def roles() -> Mapping[str, type[str]]:
    """The kind of each role's value, by name."""
    every = fields(Theme)
    return {role.name: role.metadata["kind"] for role in every if "kind" in role.metadata}


@lru_cache(maxsize=256)
def _following(theme: Theme) -> Following:
    return Following(**{item.name: getattr(theme, item.name) for item in fields(theme)})


@lru_cache(maxsize=256)
def _class_name(tokens: tuple[Declaration, ...]) -> str:
    text = ";".join(f"{token.name}:{token.value}" for token in tokens)
    return f"bn-t{hashlib.sha256(text.encode()).hexdigest()[:6]}"


def _sister(light: Theme, table: object) -> Theme:
    """The dark sister that a table of differences describes."""
    if not isinstance(table, Mapping):
        raise FieldError(f"theme role dark is {table!r}: write a table of the roles that differ")
    _refuse_unknown({f"dark.{name}": "" for name in table}, [f"dark.{name}" for name in roles()])
    try:
        return light.replace(**table)
    except FieldError as error:
        raise FieldError(str(error).replace("theme role ", "theme role dark.", 1)) from None


def _check_sister(dark: object) -> None:
    if not isinstance(dark, Theme):
        raise FieldError(f"theme role dark is {dark!r}: write a Theme, or None")
    if dark.dark is not None:
        raise FieldError("theme role dark.dark is set: a dark sister has none of its own")
    if not dark.is_dark:
        raise FieldError(
            f"theme role dark.canvas is {dark.canvas!r}: a dark sister stands on a dark canvas"
        )


def _refuse_unknown(names: Iterable[str], known: Iterable[str]) -> None:
    for name in names:
        if name not in known:
            raise UnknownFieldError(unknown_name("theme role", name, known))
