"""Exceptions, and the one sentence that says a name is unknown.

Every exception of this library is a `BannerError` and, besides, the built-in
exception that a caller would catch without knowing us.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, Self


class BannerError(Exception):
    """Anything this library refuses."""


class TextError(BannerError, ValueError):
    """Text that cannot stand in an HTML document, or is missing where it is needed."""


class LinkError(BannerError, ValueError):
    """An address that a banner must not point at."""


class FieldError(BannerError, ValueError):
    """A field of a component or theme holds a value outside of what is allowed."""


class CssError(BannerError, ValueError):
    """CSS that does not parse, or is not exactly one value of the expected kind."""


class UnknownNameError(BannerError, LookupError):
    """A name that stands for nothing we know."""


class UnknownThemeError(UnknownNameError, AttributeError):
    """No theme has this name; an `AttributeError` too, for `themes.<name>`."""


class UnknownFieldError(BannerError, TypeError):
    """A keyword that the value has no field for."""


class MissingExtraError(BannerError, ImportError):
    """A package that an optional part of this library needs is not installed."""


class BrowserError(BannerError, RuntimeError):
    """There is no browser to draw in, or it stopped while it drew."""


class Named:
    """A base of values whose constructor knows the nearest field of a keyword that is none."""

    __slots__ = ()

    def __new__(cls, *args: Any, **fields: Any) -> Self:  # noqa: ARG004
        """Check the keywords; the fields themselves are the dataclass's business.

        Raises:
            UnknownFieldError: A keyword is no field.
        """
        known = getattr(cls, "__dataclass_fields__", {})
        if not fields.keys() <= known.keys():
            _refuse_unknown(cls, fields)
        return super().__new__(cls)


def _refuse_unknown(cls: type, fields: Iterable[str]) -> None:
    """A class may take keywords besides its fields: its signature knows."""
    kinds = {item.name: item.kind for item in inspect.signature(cls).parameters.values()}
    if inspect.Parameter.VAR_KEYWORD in kinds.values():
        return
    known = [name for name, kind in kinds.items() if kind is not inspect.Parameter.VAR_POSITIONAL]
    for name in fields:
        if name not in known:
            raise UnknownFieldError(unknown_name(f"{cls.__name__} field", name, known))


def unknown_name(kind: str, name: object, known: Iterable[str]) -> str:
    """Word the sentence "no <kind> named <name>", with the nearest known name.

    Args:
        kind: What was looked for, such as `"target"`.
        name: What the caller gave.
        known: Every name that would have been right.
    """
    names = sorted(known)
    return f"no {kind} named {name!r}.{_nearest(name, names)} Known: {', '.join(names) or 'none'}"


def one_of(field: str, value: object, allowed: Iterable[object]) -> None:
    """Check that a field holds one of a few values.

    Raises:
        FieldError: It holds another one.
    """
    choices = tuple(allowed)
    if any(value == choice and type(value) is type(choice) for choice in choices):
        return
    known = ", ".join(repr(choice) for choice in choices)
    raise FieldError(f"{field} is {value!r}.{_nearest(value, choices)} Allowed: {known}")


def _nearest(given: object, known: Iterable[object]) -> str:
    """The sentence that guesses what was meant, with a space in front, or nothing."""
    by_text = {str(value): value for value in known}
    found = get_close_matches(str(given), by_text, n=1, cutoff=0.5)
    return f" Did you mean {by_text[found[0]]!r}?" if found else ""
