"""The themes that come with the library: one TOML file each, the folder is the list.

`themes.rose_gold` is a `Theme`; `themes.names()` says which there are.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from banners.errors import BannerError, FieldError, UnknownThemeError, unknown_name
from banners.theme import Theme

_FOLDER = Path(__file__).parent


def names() -> tuple[str, ...]:
    """The name of every theme in the folder, sorted."""
    return tuple(sorted(file.stem for file in _FOLDER.glob("*.toml")))


def get(name: str) -> Theme:
    """The theme of this name.

    Raises:
        UnknownThemeError: There is none; the message knows the nearest.
    """
    if not isinstance(name, str):  # what has no hash cannot be looked up in the cache
        raise UnknownThemeError(unknown_name("theme", name, names()))
    return _of_the_folder(name)


@cache
def _of_the_folder(name: str) -> Theme:
    if name not in names():
        raise UnknownThemeError(unknown_name("theme", name, names()))
    return read(_FOLDER / f"{name}.toml")


def read(path: str | Path) -> Theme:
    """Read a theme of one's own from a TOML file of roles.

    Raises:
        FieldError: The file is no TOML in UTF-8, or a role in it is unknown,
            missing or wrong.
        OSError: The file cannot be read.
    """
    import tomllib

    if not isinstance(path, (str, Path)):
        raise FieldError(f"path is {path!r}: write a str or a Path")
    file = Path(path)
    try:
        return Theme.from_mapping(tomllib.loads(file.read_text("utf-8")))
    except UnicodeDecodeError as error:
        raise FieldError(f"{file.name}: not in UTF-8, byte {error.start} is none") from error
    except (tomllib.TOMLDecodeError, BannerError) as error:
        raise FieldError(f"{file.name}: {error}") from error


def __getattr__(name: str) -> Theme:
    if name.startswith("__"):
        raise AttributeError(name)
    return get(name)


def __dir__() -> list[str]:
    return [*names(), "get", "names", "read"]
