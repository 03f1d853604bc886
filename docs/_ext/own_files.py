"""Components and targets that a page of the docs writes, found as if they were in the library."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDERS = ("components", "targets")


def write(folder: Path, name: str, text: str) -> None:
    """Write a file of a page, such as `src/banners/targets/framed.py`, into a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    _forget()


@contextmanager
def found_in(folder: Path) -> Iterator[None]:
    """While this lasts, what stands in `folder/src/banners` is part of the library."""
    known = set(sys.modules)
    paths = [importlib.import_module(f"banners.{name}").__path__ for name in _FOLDERS]
    own = [str(folder / "src" / "banners" / name) for name in _FOLDERS]
    for path, place in zip(paths, own, strict=True):
        path.append(place)
    try:
        yield
    finally:
        for path, place in zip(paths, own, strict=True):
            path.remove(place)
        for name in set(sys.modules) - known:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(str(folder)):
                del sys.modules[name]
        _forget()


def _forget() -> None:
    """Forget which components and targets there are; they are looked for again."""
    from banners import gallery, targets

    importlib.invalidate_caches()
    gallery.components.cache_clear()
    targets.names.cache_clear()
