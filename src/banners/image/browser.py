"""A browser that draws one picture after the other in one warm page."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Self, TypeVar, Unpack

from banners.image import encode
from banners.image.chromium import Tab
from banners.image.fonts import write_configuration
from banners.image.layout import Laid, lay_out
from banners.image.picture import Picture
from banners.image.shot import Options, Shot
from banners.rendering import Drawable, Rendering
from banners.targets.image import alternative, primary_link, unchanging

Result = TypeVar("Result")


class Browser:
    """Draws pictures; a context manager, because a browser has to be stopped.

    The browser has no network and lives in a thread of its own, so that it
    also works where an event loop runs, as in a notebook.
    """

    def __init__(self, *, fonts: Iterable[Path] = ()) -> None:
        """Start it.

        Args:
            fonts: Folders with fonts that are not installed.

        Raises:
            MissingExtraError: The extra `banners[image]` is not installed.
            BrowserError: There is no browser, or none starts.
        """
        with ExitStack() as stack:
            place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="banners-")))
            self._thread = stack.enter_context(ThreadPoolExecutor(1, "banners-browser"))
            configuration = write_configuration(place, fonts)
            self._tab = self._call(lambda: Tab(configuration))
            stack.callback(self._call, self._tab.close)
            self._open = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop the browser; to stop it twice does nothing."""
        self._open.close()

    def draw(self, banner: Drawable, **options: Unpack[Options]) -> Picture:
        """Draw a banner.

        Args:
            banner: A component, a stack or a rendering.
            options: The fields of `Shot`: format, width, height, scale,
                preset, transparent, margin, quality.

        Raises:
            FieldError: An option is not allowed, or the text does not fit legibly.
            UnknownNameError: There is no such preset.
            BrowserError: The browser stopped.
        """
        shot = Shot(**options)
        rendering = banner.rendering()
        return self._call(lambda: _draw(self._tab, rendering, shot))

    def _call(self, work: Callable[[], Result]) -> Result:
        return self._thread.submit(work).result()


def _draw(tab: Tab, rendering: Rendering, shot: Shot) -> Picture:
    link = primary_link(rendering)
    laid = lay_out(tab, rendering, shot)
    return Picture(
        data=_pdf(tab, laid) if shot.format == "pdf" else _pixels(tab, shot),
        format=shot.format,
        width=laid.width,
        height=laid.height,
        scale=shot.scale,
        alt=alternative(rendering),
        link=link,
        notes=(*laid.notes, *unchanging(rendering)),
    )


def _pixels(tab: Tab, shot: Shot) -> bytes:
    # optimizeForSpeed compresses less; the pixels are the same, in half of the time.
    answer = tab.send("Page.captureScreenshot", format="png", optimizeForSpeed=True)
    png = base64.b64decode(answer["data"])
    return png if shot.format == "png" else encode.webp(png, shot.quality)


def _pdf(tab: Tab, laid: Laid) -> bytes:
    page = {"paperWidth": laid.width / 96, "paperHeight": laid.height / 96}
    margins = dict.fromkeys(("marginTop", "marginRight", "marginBottom", "marginLeft"), 0)
    answer = tab.send("Page.printToPDF", printBackground=True, **page, **margins)
    return encode.undated(base64.b64decode(answer["data"]))
