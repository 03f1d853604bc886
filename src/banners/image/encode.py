"""The bytes of a file: the only door to Pillow."""

from __future__ import annotations

import io
import re

from banners.errors import MissingExtraError

# Sixteen characters and a zone, as Chromium writes them; the length must stay.
_DATE = re.compile(rb"\(D:\d{14}([+\-]\d\d'\d\d'|Z?)\)")


def webp(png: bytes, quality: int | None) -> bytes:
    """Encode a PNG as WebP.

    Args:
        png: The picture.
        quality: 1 to 100, or None for the same pixels.

    Raises:
        MissingExtraError: Pillow is not installed.
    """
    try:
        from PIL import Image
    except ImportError:
        raise MissingExtraError(
            "WebP needs pillow: pip install 'banners[image]'", name="PIL"
        ) from None
    options = {"lossless": True, "exact": True} if quality is None else {"quality": quality}
    file = io.BytesIO()
    with Image.open(io.BytesIO(png)) as image:
        image.save(file, "WEBP", **options)
    return file.getvalue()


def undated(pdf: bytes) -> bytes:
    """A PDF that does not say when it was made, so that it is the same every time."""
    return _DATE.sub(lambda found: b"(D:20000101000000" + found[1] + b")", pdf)
