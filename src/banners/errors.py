"""Exceptions, and the one sentence that says a name is unknown.

Every exception of this library is a `BannerError` and, besides, the built-in
exception that a caller would catch without knowing us.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


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


def unknown_name(kind: str, name: object, known: Iterable[str]) -> str:
    """Word the sentence "no <kind> named <name>", with the nearest known name.

    Args:
        kind: What was looked for, such as `"target"`.
        name: What the caller gave.
        known: Every name that would have been right.
    """
    names = sorted(known)
    nearest = get_close_matches(str(name), names, n=1, cutoff=0.5)
    guess = f" Did you mean {nearest[0]!r}?" if nearest else ""
    return f"no {kind} named {name!r}.{guess} Known: {', '.join(names) or 'none'}"


def one_of(field: str, value: object, allowed: Iterable[object]) -> None:
    """Check that a field holds one of a few values.

    Raises:
        FieldError: It holds another one.
    """
    choices = tuple(allowed)
    if any(value == choice and type(value) is type(choice) for choice in choices):
        return
    texts = [str(choice) for choice in choices]
    nearest = get_close_matches(str(value), texts, n=1, cutoff=0.5)
    meant = [choice for choice in choices if nearest and str(choice) == nearest[0]]
    guess = f" Did you mean {meant[0]!r}?" if meant else ""
    known = ", ".join(repr(choice) for choice in choices)
    raise FieldError(f"{field} is {value!r}.{guess} Allowed: {known}")
