"""Where boxes and texts stand in a browser, and how far apart two browsers put them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from banners.gallery import Sample

SCRIPT = (Path(__file__).with_name("geometry.js")).read_text("utf-8").partition("*/\n")[2]
SCRIPT = SCRIPT.strip().removesuffix(";")
# Every sign has its font, or each engine would look for one in its own way.
FONTS = "Noto Sans Arabic, DejaVu Sans, Noto Color Emoji"


@dataclass(frozen=True, slots=True)
class Place:
    """A box, or a text in a box of so many lines, in px from its sample's corner."""

    name: str
    lines: int
    left: float
    right: float
    top: float
    bottom: float

    def sides(self, other: Place) -> dict[str, tuple[float, float]]:
        """What can be compared, as pairs."""
        names: tuple[str, ...] = ("left", "right", "top", "bottom")
        if self.lines:
            names = ("left", "right", "middle") if self.lines == other.lines == 1 else ()
        return {name: (getattr(self, name), getattr(other, name)) for name in names}

    @property
    def middle(self) -> float:
        """Of a text's height, which depends on what font an engine measures."""
        return (self.top + self.bottom) / 2


Places = dict[str, list[Place]]


def document(samples: tuple[Sample, ...], target: str) -> str:
    """All samples one below the other, each with the edge that the target `page` leaves."""
    boxes = "".join(
        f'<div data-sample="{sample.slug}" style="padding:clamp(12px,3.7vw,40px)">'
        f"{_with_fonts(sample).render(target)}</div>"
        for sample in samples
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Samples</title></head>'
        f'<body style="margin:0">{boxes}</body></html>'
    )


def _with_fonts(sample: Sample) -> Any:
    theme = sample.banner.theme
    named = {
        role: f"{getattr(theme, role).partition(',')[0]}, {FONTS}"
        for role in ("text_font", "display_font")
    }
    return sample.banner.replace(theme=theme.replace(**named))


def places(run: Callable[[str, Any], Any], html: str, width: int) -> Places:
    """Measure a document in a browser, by sample."""
    found: Mapping[str, list[dict[str, Any]]] = run(SCRIPT, [html, width])
    return {slug: [Place(**place) for place in rows] for slug, rows in found.items()}


def differences(expected: Places, now: Places, tolerance: float) -> Iterator[str]:
    """Say what stands elsewhere."""
    assert now.keys() == expected.keys()
    for slug, rows in expected.items():
        assert [place.name for place in now[slug]] == [place.name for place in rows], slug
        for before, after in zip(rows, now[slug], strict=True):
            for side, (was, is_) in before.sides(after).items():
                if abs(was - is_) > tolerance:
                    yield f"{slug}, {before.name[:60]!r}: {side} is {is_:.1f}, not {was:.1f}"
