"""The fields of a dataclass, as rows of a table."""

from __future__ import annotations

import dataclasses
import inspect
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from banners import Theme, themes
from banners_docs import docstrings


@dataclass(frozen=True)
class Field:
    """One row.

    Attributes:
        name: The field's name.
        type: Its type as it is written, literals spelled out.
        default: Its default as code, or nothing when it must be given.
        meaning: What the docstring says.
    """

    name: str
    type: str
    default: str
    meaning: str


def fields(cls: type) -> Iterator[Field]:
    """Every field of a dataclass, its own first, inherited ones behind.

    Raises:
        ValueError: The docstring says nothing about a field.
    """
    meanings: dict[str, str] = {}
    for base in reversed(cls.__mro__[:-1]):
        meanings |= docstrings.entries(base, "Attributes") if base.__doc__ else {}
    own = inspect.get_annotations(cls)
    for item in sorted(dataclasses.fields(cls), key=lambda item: item.name not in own):
        if item.name not in meanings:
            raise ValueError(f"{cls.__name__}: its Attributes say nothing about {item.name}")
        yield Field(item.name, _type(cls, item), _default(item), meanings[item.name])


def _type(cls: type, item: dataclasses.Field[Any]) -> str:
    owner = next(base for base in cls.__mro__ if item.name in inspect.get_annotations(base))
    names = vars(sys.modules[owner.__module__])
    return " | ".join(_spelled_out(part, names) for part in str(item.type).split(" | "))


def _spelled_out(part: str, names: dict[str, Any]) -> str:
    alias = names.get(part)
    if get_origin(alias) is Literal:
        return " | ".join(_code(value) for value in get_args(alias))
    return part


def _default(item: dataclasses.Field[Any]) -> str:
    if item.default is not dataclasses.MISSING:
        return _code(item.default)
    if item.default_factory is not dataclasses.MISSING:
        return _code(item.default_factory())
    return ""


def _code(value: object) -> str:
    if isinstance(value, Theme):
        return next(f"themes.{name}" for name in themes.names() if themes.get(name) == value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if dataclasses.is_dataclass(value):
        return f"{type(value).__name__}()"
    return repr(value)
