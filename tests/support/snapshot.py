"""Text snapshots: what was emitted is kept, and redrawn only when it changes.

Font and browser drift cancels, because the old text and the new are drawn by
the same browser. Every mismatch leaves its pictures in `build/snapshots`, and
`report.html` there shows them side by side.
"""

from __future__ import annotations

import html
import shutil
from pathlib import Path

import numpy
from PIL import Image
from playwright.sync_api import Page

from tests.support.picture import Picture, draw

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "snapshots"
REPORT = ROOT / "build" / "snapshots"
WIDTHS = (375, 1280)


def matches(name: str, text: str, *, update: bool, page: Page | None = None) -> str | None:
    """Hold a text against its snapshot.

    Args:
        name: The snapshot's file name.
        text: What is emitted now.
        update: Whether to accept it.
        page: Where to draw old and new; None for texts that are no picture.

    Returns:
        None when it matches, otherwise what a person should know.
    """
    path = FOLDER / name
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", "utf-8", newline="\n")
        return None
    if not path.exists():
        return f"{name} has no snapshot yet. Look at it, then run `make snapshots`."
    expected = path.read_text("utf-8").removesuffix("\n")
    if expected == text:
        return None
    if page is None:
        return f"{name} differs from its snapshot:\n--- expected\n{expected}\n--- now\n{text}"
    return _compare(name, expected, text, page)


def _compare(name: str, expected: str, text: str, page: Page) -> str:
    folder = REPORT / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    counts = []
    for width in WIDTHS:
        old, new = draw(page, expected, width), draw(page, text, width)
        counts.append(old.difference(new))
        (folder / f"{width}-expected.png").write_bytes(old.png)
        (folder / f"{width}-now.png").write_bytes(new.png)
        _draw_difference(old, new).save(folder / f"{width}-difference.png")
    pixels = ", ".join(f"{n} at {width} px" for n, width in zip(counts, WIDTHS, strict=True))
    (folder / "summary.txt").write_text(pixels, "utf-8")
    looks = "looks the same" if not any(counts) else f"differs in pixels: {pixels}"
    return f"{name}: the text changed and {looks}. Look at {REPORT / 'report.html'}"


def _draw_difference(old: Picture, new: Picture) -> Image.Image:
    mine, theirs = old.pixels, new.pixels
    height = max(mine.shape[0], theirs.shape[0])
    width = max(mine.shape[1], theirs.shape[1])
    canvas = numpy.zeros((2, height, width, 3), dtype=numpy.int16)
    for layer, pixels in zip(canvas, (mine, theirs), strict=True):
        layer[: pixels.shape[0], : pixels.shape[1]] = pixels
    changed = (canvas[0] != canvas[1]).any(axis=2)
    pale = 255 - (255 - canvas[1]) // 5
    pale[changed] = (220, 0, 60)
    return Image.fromarray(pale.astype(numpy.uint8))


def write_report() -> Path | None:
    """Write one page over all mismatches of this run; None when there are none."""
    folders = sorted(path.parent for path in REPORT.glob("**/summary.txt"))
    if not folders:
        return None
    rows = "".join(_row(folder) for folder in folders)
    report = REPORT / "report.html"
    report.write_text(
        "<!doctype html><meta charset=utf-8><title>Snapshots that changed</title>"
        "<style>body{font:15px system-ui;margin:24px}img{max-width:32%;vertical-align:top;"
        "border:1px solid #ccc}</style><h1>Snapshots that changed</h1>"
        f"<p>Expected, now, difference.</p>{rows}",
        "utf-8",
    )
    return report


def _row(folder: Path) -> str:
    name = folder.relative_to(REPORT).as_posix()
    images = "".join(
        f'<p><img src="{name}/{width}-{kind}.png" alt="{kind} at {width} px">'
        if kind == "expected"
        else f' <img src="{name}/{width}-{kind}.png" alt="{kind} at {width} px">'
        for width in WIDTHS
        for kind in ("expected", "now", "difference")
    )
    summary = (folder / "summary.txt").read_text("utf-8")
    return f"<h2>{html.escape(name)}</h2><p>{html.escape(summary)}</p>{images}"
