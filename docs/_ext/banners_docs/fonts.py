"""The themes' fonts beside the pages, so that live banners look as they were drawn.

They come from the `fontpkg` packages of the extra `test`; without these the
frames show the fallback fonts, as any page does that does not load the fonts.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

# Family, style, and the weights that its file holds.
_FACES = (
    ("Poppins", "normal", 300),
    ("Poppins", "normal", 400),
    ("Poppins", "normal", 600),
    ("Cormorant Garamond", "normal", "300 700"),
    ("Cormorant Garamond", "italic", "300 700"),
    ("Fraunces", "normal", "100 900"),
    ("Fraunces", "italic", "100 900"),
    ("Inter", "normal", "100 900"),
    ("Noto Sans Arabic", "normal", "100 900"),
)


@cache
def _files() -> tuple[tuple[str, str, int | str, Path], ...]:
    try:
        import fontpkg
    except ImportError:
        return ()
    return tuple(
        (name, style, weight, fontpkg.path(name, _weight(weight), style, nearest=True))
        for name, style, weight in _FACES
    )


def _weight(weight: int | str) -> int:
    return weight if isinstance(weight, int) else 700


def font_faces(static: str) -> str:
    """The `@font-face` rules.

    Args:
        static: The folder `_static`, relative to the page with the frame.
    """
    return "".join(
        f"@font-face{{font-family:{family};font-style:{style};font-weight:{weight};"
        f"font-display:swap;src:url({static}/fonts/{_name(file)})}}"
        for family, style, weight, file in _files()
    )


def copy(folder: Path) -> None:
    """Copy the font files into a folder of the finished pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for *_, file in _files():
        shutil.copyfile(file, folder / _name(file))


def _name(file: Path) -> str:
    """The file's name without the brackets of its axes, which an address would escape."""
    return file.name.partition("[")[0].removesuffix(file.suffix) + file.suffix
