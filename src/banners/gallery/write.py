"""Write every sample in every theme, and the page that shows them."""

from __future__ import annotations

from pathlib import Path

from banners import targets, themes
from banners.files import write_whole
from banners.gallery import Sample, samples
from banners.gallery.page import Frame, gallery_page

WIDTHS = (1104, 768, 375)
"""The widths of the frames, in px; from the first one up a card is at its full size."""


def write_gallery(folder: Path) -> tuple[Path, int]:
    """Write the gallery.

    Args:
        folder: Where to; it is made when it is not there.

    Returns:
        The page to open, and how many files of samples stand beside it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = sum(_write_targets(sample, folder) for sample in samples())
    frames = [_frame(sample, theme) for sample in samples() for theme in themes.names()]
    index = folder / "index.html"
    _write(index, gallery_page(frames, WIDTHS))
    return index, count


def _write_targets(sample: Sample, folder: Path) -> int:
    for target in targets.names():
        _write(folder / "samples" / f"{sample.slug}.{target}.html", sample.banner.render(target))
    return len(targets.names())


def _frame(sample: Sample, theme: str) -> Frame:
    banner = sample.banner.replace(theme=themes.get(theme))
    return Frame(sample=sample, theme=theme, document=banner.render("page"), snippet=str(banner))


def _write(path: Path, text: str) -> None:
    write_whole(path, text.encode())
