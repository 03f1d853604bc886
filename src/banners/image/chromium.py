"""Find and start a Chromium: the only door to Playwright.

Order: the variable `BANNERS_BROWSER`, the browser that Playwright downloads,
its headless shell, a Chromium or Chrome of the system.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from banners.errors import BrowserError, MissingExtraError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

SYSTEM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# Without the first three, pictures depend on the machine: hinting, subpixel order, a GPU.
ARGUMENTS = (
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--disable-gpu",
    "--disable-background-networking",
)


def executables(playwright: Playwright) -> list[Path]:
    """Every browser on this machine, the preferred one first."""
    named = os.environ.get("BANNERS_BROWSER")
    own = Path(playwright.chromium.executable_path)
    folder = own.parents[2] if len(own.parents) > 2 else own.parent
    shells = sorted(folder.glob("chromium_headless_shell-*/*/*headless*shell"), reverse=True)
    system = [found for name in SYSTEM_NAMES if (found := shutil.which(name))]
    paths = [*([Path(named)] if named else []), own, *shells, *map(Path, system)]
    return [path for path in paths if path.is_file() and os.access(path, os.X_OK)]


def launch(playwright: Playwright, fonts: Path) -> Browser:
    """Start the first browser that starts.

    Args:
        playwright: What starts it.
        fonts: A fontconfig file.

    Raises:
        BrowserError: None starts; the message says what to do.
    """
    problems = []
    for path in executables(playwright):
        try:
            return playwright.chromium.launch(
                executable_path=path,
                args=list(ARGUMENTS),
                env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
            )
        except Exception as error:
            problems.append(f"{path}: {str(error).splitlines()[0]}")
    raise BrowserError(
        "there is no browser to draw in: run `python -m playwright install chromium`, install "
        f"Chromium, or name one in BANNERS_BROWSER. Tried: {' | '.join(problems) or 'none found'}"
    )


class Tab:
    """One warm page without network: what it shows is swapped, never loaded anew."""

    def __init__(self, fonts: Path) -> None:
        """Start a browser with a page.

        Raises:
            MissingExtraError: Playwright is not installed.
            BrowserError: No browser starts.
        """
        try:
            from playwright.sync_api import sync_playwright
        except ImportError:
            raise MissingExtraError(
                "pictures need playwright: pip install 'banners[image]'", name="playwright"
            ) from None
        self._playwright = sync_playwright().start()
        try:
            self._browser = launch(self._playwright, fonts)
            self._page = self._browser.new_context(offline=True).new_page()
            # The empty page is drawn by the rules of the nineties without a doctype.
            self._page.set_content("<!doctype html>")
            self._session = self._page.context.new_cdp_session(self._page)
            self._session.send("Emulation.setEmulatedMedia", {"media": "screen"})
        except BaseException:
            self._playwright.stop()
            raise

    def close(self) -> None:
        """Stop the browser."""
        try:
            self._browser.close()
        finally:
            self._playwright.stop()

    def send(self, command: str, **parameters: Any) -> dict[str, Any]:
        """Send a command of the DevTools protocol.

        Raises:
            BrowserError: The browser did not do it.
        """
        from playwright.sync_api import Error

        try:
            answer: dict[str, Any] = self._session.send(command, parameters)
        except Error as error:
            raise BrowserError(f"the browser stopped at {command}: {error.message}") from None
        return answer

    def run(self, function: str, argument: Any) -> Any:
        """Call a JavaScript function in the page.

        Raises:
            BrowserError: It failed.
        """
        from playwright.sync_api import Error

        try:
            return self._page.evaluate(function, argument)
        except Error as error:
            raise BrowserError(f"the browser stopped while it drew: {error.message}") from None
