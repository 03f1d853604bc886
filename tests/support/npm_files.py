"""Files out of npm packages, without the programs that these packages need to be built.

Stylesheets stand alone, but what their packages depend on weighs 1.8 GB.
"""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterable
from pathlib import Path

from tests.support.npm import npm, place_of
from tests.support.once import once


def unpacked(packages: Iterable[str], suffix: str) -> Path:
    """A folder with the files of one kind of each package, under `name@version`.

    Args:
        packages: `name@version` of each.
        suffix: How the files end that are wanted, such as `.css`.

    Raises:
        RuntimeError: There is no npm, or it fails; the message says which.
    """
    wanted = sorted(set(packages))
    listed = json.dumps([wanted, suffix])
    return once(place_of(listed), lambda folder: _unpack_all(folder, wanted, suffix))


def _unpack_all(folder: Path, packages: list[str], suffix: str) -> None:
    for packed in json.loads(npm("pack", "--json", *packages, folder=folder)):
        archive = folder / packed["filename"]
        _unpack(archive, folder / packed["id"], suffix)
        archive.unlink()


def _unpack(archive: Path, folder: Path, suffix: str) -> None:
    with tarfile.open(archive) as tar:
        for member in tar:
            # The first folder of a package's archive is `package`, in some another.
            inner = member.name.partition("/")[2]
            if member.isfile() and inner.endswith(suffix):
                tar.extract(member.replace(name=inner), folder, filter="data")
