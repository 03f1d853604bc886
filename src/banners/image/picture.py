"""A picture, and how it gets into a file and onto a page."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from banners.delivered import Delivered
from banners.errors import FieldError
from banners.files import write_whole
from banners.link import Link
from banners.targets.image import image_markup

Format = Literal["png", "webp", "pdf"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A banner, drawn.

    Attributes:
        data: The file's content.
        format: `png`, `webp` or `pdf`.
        width: How wide it is shown, in px; a picture of scale 2 has twice as many pixels.
        height: How high it is shown, in px.
        scale: Pixels to a px.
        alt: What it says to those who do not see it: headline and body.
        link: Where the banner's primary action leads, if it has one.
        notes: What was left out because it had no room, one sentence each.
    """

    data: bytes = field(repr=False)
    format: Format
    width: int
    height: int
    scale: int = 1
    alt: str = ""
    link: Link | None = None
    notes: tuple[str, ...] = ()

    @property
    def href(self) -> str | None:
        """The address of the link, or None."""
        return self.link.href if self.link else None

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file, all of it or nothing.

        Args:
            path: Where to, with the ending of the format.

        Raises:
            FieldError: The ending is that of another format.
            OSError: It could not be written.
        """
        target = Path(path)
        if target.suffix.lower() != f".{self.format}":
            raise FieldError(
                f"path is {str(target)!r}: the picture is {self.format}, write "
                f"{target.with_suffix('.' + self.format).name!r}"
            )
        write_whole(target, self.data)
        return target

    def markup(self, src: str) -> Delivered:
        """The `<a><img></a>` that shows it, or the `<img>` when there is no link.

        Args:
            src: The address the picture will have: https, http or a path.

        Raises:
            LinkError: The address must not be loaded.
            FieldError: The picture is a PDF, which no `<img>` shows.
        """
        if self.format == "pdf":
            raise FieldError("format is 'pdf': an <img> shows png and webp")
        markup = image_markup(src, self.alt, (self.width, self.height), self.link)
        return Delivered(markup, notes=self.notes)

    def _repr_mimebundle_(self, **_: object) -> dict[str, bytes]:
        kind = "application" if self.format == "pdf" else "image"
        return {f"{kind}/{self.format}": self.data}
