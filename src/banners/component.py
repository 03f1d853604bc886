"""What every banner is: a frozen value that draws itself."""

from __future__ import annotations

import dataclasses
import inspect
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal, Self

from banners import targets, themes
from banners.bidi import isolated
from banners.delivered import Delivered
from banners.errors import (
    FieldError,
    Named,
    UnknownFieldError,
    UnknownNameError,
    one_of,
    unknown_name,
)
from banners.markup import detached, heading_text
from banners.rendering import Drawable, Rendering, is_drawable, prove
from banners.text import label
from banners.theme import Scheme, Theme

Direction = Literal["ltr", "rtl", "auto"]
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class Banner(Named, ABC):
    """Anything that can be rendered: a component, or several in a stack."""

    __slots__ = ()

    @abstractmethod
    def rendering(self) -> Rendering:
        """The neutral rendering that every target reads."""

    def render(self, target: str = "snippet", **options: Any) -> Delivered:
        """Deliver the banner to a target.

        Args:
            target: The target's name, such as `"inline"`.
            options: What the target takes besides.

        Raises:
            UnknownNameError: There is no such target.
            UnknownFieldError: The target takes no such option.
        """
        deliver = targets.get(target)
        _check_options(target, deliver, options)
        return deliver(self.rendering(), **options)

    def replace(self, **changes: Any) -> Self:
        """The same banner with some fields changed.

        Raises:
            UnknownFieldError: A name is no field.
        """
        known = [item.name for item in dataclasses.fields(self)]  # type: ignore[arg-type]
        for name in changes:
            if name not in known:
                raise UnknownFieldError(unknown_name(f"{type(self).__name__} field", name, known))
        return dataclasses.replace(self, **changes)  # type: ignore[type-var]

    def __str__(self) -> str:
        return str(self.render())

    def __html__(self) -> str:
        """The snippet, for template engines that escape everything else."""
        return str(self)

    def _repr_html_(self) -> str:
        return str(self)


@dataclass(frozen=True, slots=True)
class Change:
    """One part that differs from what the component would draw.

    Attributes:
        name: The part's name.
        part: What stands there instead; None leaves the place empty.
        before: The part it is put in front of, when it is a new one.
    """

    name: str
    part: Drawable | None
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component(Banner):
    """A banner of its own kind.

    A subclass is a frozen dataclass with fields of its own and a `draw`.

    Attributes:
        theme: Colours, fills and fonts.
        scheme: `light` for the theme as it is, `dark` for its dark sister, `auto`
            for what the reader asks for.
        label: What assistive technology calls the banner; a banner with a
            label is a landmark, one without is part of the page around it.
        lang: The language of the text, as a BCP 47 tag.
        dir: The direction of the text; None leaves it to the host.
        changes: Parts replaced, added or left out; see `with_part`.
    """

    theme: Theme = field(default_factory=partial(themes.get, "rose_gold"))
    scheme: Scheme = "light"
    label: str | None = None
    lang: str | None = None
    dir: Direction | None = None
    changes: tuple[Change, ...] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.theme, Theme):
            known = ", ".join(f"themes.{name}" for name in themes.names())
            raise FieldError(f"theme is {self.theme!r}: write a Theme, such as {known}")
        one_of("scheme", self.scheme, ("light", "dark", "auto"))
        self.theme.in_scheme(self.scheme)
        label(self.label, "label")
        one_of("dir", self.dir, (None, "ltr", "rtl", "auto"))
        if self.lang is not None and not _is_language(self.lang):
            raise FieldError(f"lang is {self.lang!r}: write a BCP 47 tag, such as 'en' or 'pt-BR'")
        self.require("changes", _changes)
        self.check()
        # A mistake in a part is an error of the caller's line, not of a later one.
        if self.changes:
            prove(self.rendering())

    def check(self) -> None:
        """Check and normalise the fields; a subclass says how."""

    @abstractmethod
    def draw(self) -> Rendering:
        """What stands inside of the theme: parts, put together."""

    def rendering(self) -> Rendering:
        """The neutral rendering: what was drawn, with theme, language and label."""
        drawn, theme = isolated(self.draw(), self.dir or ""), self.theme.in_scheme(self.scheme)
        tagged = drawn.with_class(theme.class_name).with_attributes(
            aria_label=self.label or "", lang=self.lang or "", dir=self.dir or ""
        )
        return dataclasses.replace(
            tagged,
            title=drawn.title or self.label or _heading(drawn) or type(self).__name__,
            themes=tuple(dict.fromkeys((theme, *drawn.themes))),
            lang=self.lang or "",
            dir=self.dir or "",
        )

    def as_action(self, look: Literal["loud", "quiet"], theme: Theme) -> Component:
        """The banner as it stands among the buttons of another one, in its theme.

        A component that looks like a button overrides this, and gives the quiet
        one of two a quieter look.

        Args:
            look: `loud` for the first button, `quiet` for the second.
            theme: The theme of the banner around it.
        """
        del look  # what is no button has one look
        return self.replace(theme=theme)

    def require(self, name: str, check: Callable[[Any, str], Any]) -> None:
        """Put a field through a check that takes value and name; None does not pass."""
        object.__setattr__(self, name, check(getattr(self, name), name))

    def normalise(self, name: str, check: Callable[[Any, str], Any]) -> None:
        """Put a field through a check that takes value and name; None stays None."""
        if getattr(self, name) is not None:
            self.require(name, check)

    def with_part(self, name: str, part: Drawable, *, before: str = "") -> Self:
        """Replace a part, move it, or put in one of your own.

        Args:
            name: The part to replace, or a new name.
            part: A rendering, or anything that has one.
            before: The part it is put in front of; a new part needs one, and a
                part that the banner has moves there.

        Raises:
            UnknownNameError: Nothing has the name, or the one in `before`.
        """
        return self.replace(changes=(*self.changes, Change(name, part, before)))

    def without_part(self, name: str) -> Self:
        """Leave a part out.

        Raises:
            UnknownNameError: Nothing has the name.
        """
        return self.replace(changes=(*self.changes, Change(name, None)))

    def arrange(self, *regions: dict[str, Rendering | None]) -> tuple[tuple[Rendering, ...], ...]:
        """The parts of each region, the changes applied.

        Args:
            regions: Parts by name in the order they are drawn; None for a part
                that this banner does not have.

        Raises:
            UnknownNameError: A change names a part that no region has.
        """
        arranged = [dict(region) for region in regions]
        for change in self.changes:
            _apply(change, arranged)
        return tuple(tuple(part for part in region.values() if part) for region in arranged)


def _heading(drawn: Rendering) -> str:
    return detached(lambda: heading_text(drawn.draw()))


def _changes(value: object, name: str) -> tuple[Change, ...]:
    found = tuple(value) if isinstance(value, (tuple, list)) else (value,)
    for change in found:
        if not isinstance(change, Change):
            raise FieldError(f"{name} holds {change!r}: use with_part(…) and without_part(…)")
        if not isinstance(change.name, str) or not isinstance(change.before, str):
            raise FieldError(f"{name} holds {change!r}: parts are named by strings")
    return found


def _check_options(target: str, deliver: targets.Deliver, options: Iterable[str]) -> None:
    if not options:
        return
    _, *taken = inspect.signature(deliver).parameters.values()
    if any(option.kind is option.VAR_KEYWORD for option in taken):
        return
    known = [option.name for option in taken]
    for name in options:
        if name not in known:
            raise UnknownFieldError(unknown_name(f"{target} option", name, known))


def _apply(change: Change, regions: list[dict[str, Rendering | None]]) -> None:
    anchor = change.before or change.name
    part = None if change.part is None else _drawn(change.name, change.part)
    if change.before and any(anchor in region for region in regions):
        for region in regions:
            region.pop(change.name, None)
    for region in regions:
        if anchor in region and change.before:
            items = list(region.items())
            region.clear()
            for name, other in items:
                if name == anchor:
                    region[change.name] = part
                region[name] = other
            return
        if anchor in region:
            region[anchor] = part
            return
    known = [name for region in regions for name in region]
    hint = "" if change.before else ". A new part says where it goes: before='…'"
    raise UnknownNameError(unknown_name("part", anchor, known) + hint)


def _drawn(name: str, part: Drawable) -> Rendering:
    if not is_drawable(part):
        raise FieldError(f"part {name!r} is {part!r}: write compose(…), or a banner")
    return part.rendering()


def _is_language(text: object) -> bool:
    return isinstance(text, str) and _LANGUAGE.fullmatch(text) is not None
