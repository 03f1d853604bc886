"""The gallery's page: each sample and theme in frames of three widths."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from banners.gallery import Sample
from banners.markup import escape_attribute, escape_text

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One sample in one theme.

    Attributes:
        sample: The sample.
        theme: The theme's name.
        document: Its page.
        snippet: What to copy.
    """

    sample: Sample
    theme: str
    document: str
    snippet: str


def gallery_page(frames: list[Frame], widths: tuple[int, ...]) -> str:
    """The whole document.

    Args:
        frames: Samples in themes, those of a sample in a row.
        widths: The widths of the frames in px.
    """
    names = sorted({frame.theme for frame in frames})
    options = "".join(f"<option>{name}</option>" for name in names)
    sections = "".join(
        _section(list(group), widths) for _, group in groupby(frames, key=lambda f: f.sample.slug)
    )
    template = (_HERE / "page.html").read_text("utf-8")
    return template.replace("{{themes}}", options).replace("{{samples}}", sections)


def _section(frames: list[Frame], widths: tuple[int, ...]) -> str:
    sample = frames[0].sample
    title = escape_text(f"{type(sample.banner).__name__} · {sample.name}")
    articles = "".join(_article(frame, widths) for frame in frames)
    return f'<section id="{sample.slug}"><h2>{title}</h2>{articles}</section>'


def _article(frame: Frame, widths: tuple[int, ...]) -> str:
    label = escape_attribute(f"{frame.sample.slug} in {frame.theme}")
    document = escape_attribute(frame.document)
    views = "".join(
        f'<figure><iframe srcdoc="{document}" width="{width}" height="240" loading="lazy" '
        f'title="{label} at {width} px"></iframe><figcaption>{width} px</figcaption></figure>'
        for width in widths
    )
    return (
        f'<article data-theme="{frame.theme}"><h3>{frame.theme}</h3>'
        f'<div class="views">{views}</div>'
        f"<details><summary>Snippet, {len(frame.snippet.encode()):,} bytes</summary>"
        f'<button type="button">Copy</button>'
        f'<textarea readonly rows="6" aria-label="{label}">{escape_text(frame.snippet)}</textarea>'
        "</details></article>"
    )
