"""Make a folder once, whoever of several workers comes first."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep every other process that asks for the same path out."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with Path(f"{path}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Give a folder, made if it is not there: it appears whole or not at all."""
    with locked(folder):
        if not folder.exists():
            with TemporaryDirectory(dir=folder.parent, prefix="making-") as place:
                made = Path(place) / "made"
                made.mkdir()
                make(made)
                made.rename(folder)
    return folder
