"""The places a rendering can go: one file each with a `deliver`, the folder is the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from banners.delivered import Delivered
from banners.errors import UnknownNameError, unknown_name

Deliver = Callable[..., Delivered]


@cache
def names() -> tuple[str, ...]:
    """The name of every target in the folder, sorted."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


def get(name: str) -> Deliver:
    """The function that delivers to the target of this name.

    Raises:
        UnknownNameError: There is none; the message knows the nearest.
    """
    if name not in names():
        raise UnknownNameError(unknown_name("target", name, names()))
    deliver: Deliver = import_module(f"{__name__}.{name}").deliver
    return deliver
