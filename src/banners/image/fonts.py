"""How a browser on Linux draws letters: always alike, whatever the machine is set to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from banners.markup import escape_text

_SYSTEM = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
_PINNED = (
    '<match target="font">'
    '<edit name="antialias" mode="assign"><bool>true</bool></edit>'
    '<edit name="hinting" mode="assign"><bool>false</bool></edit>'
    '<edit name="hintstyle" mode="assign"><const>hintnone</const></edit>'
    '<edit name="rgba" mode="assign"><const>none</const></edit>'
    "</match>"
)


def write_configuration(place: Path, folders: Iterable[Path], *, system: bool = True) -> Path:
    """Write a fontconfig file: no hinting, no coloured edges, some more fonts.

    Args:
        place: The folder it is written into, with its cache.
        folders: Where fonts are that the machine does not know of.
        system: Whether the machine's own configuration holds besides.
    """
    rows = "".join(f"<dir>{escape_text(str(folder))}</dir>" for folder in folders)
    file = place / "fonts.conf"
    file.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"{_SYSTEM if system else ''}{rows}<cachedir>{escape_text(str(place / 'cache'))}</cachedir>"
        f"{_PINNED}</fontconfig>",
        "utf-8",
    )
    return file
