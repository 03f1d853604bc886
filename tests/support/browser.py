"""Find, install and start the browser that tests draw in.

The search is that of `banners.image`; when it finds nothing, Playwright's
download is tried, then Debian's package. `python -m tests.support.browser` does all of it and fails
when no browser is there in the end.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

from banners.errors import BrowserError
from banners.image.chromium import executables, launch
from banners.image.fonts import write_configuration

FAMILIES = ("Poppins", "Cormorant Garamond", "Fraunces", "Inter", "Noto Sans Arabic")


def start(playwright: Playwright) -> Browser:
    """Start the first browser that starts, as pictures are drawn.

    Raises:
        BrowserError: None does; the message says what to do.
    """
    return launch(playwright, font_configuration())


@cache
def font_configuration() -> Path:
    """A fontconfig file with the test fonts and nothing left to the machine's taste."""
    place = Path(tempfile.mkdtemp(prefix="banners-fonts-"))
    return write_configuration(place, font_folders(), system=False)


def font_folders() -> list[Path]:
    """Where the fonts of the tests are: the machine's emoji, and packages."""
    import fontpkg

    own = {Path(fontpkg.path(family, nearest=True)).parent for family in FAMILIES}
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), *sorted(own)]


def install() -> None:
    """Install a browser: Playwright's download, else Debian's package."""
    download = [sys.executable, "-m", "playwright", "install", "chromium"]
    if subprocess.run(download, check=False, timeout=900).returncode == 0:
        return
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        packages = ["chromium", "fonts-dejavu-core", "fonts-noto-color-emoji"]
        for command in (
            ["apt-get", "update", "-qq"],
            ["apt-get", "install", "-y", "-qq", *packages],
        ):
            subprocess.run(command, check=False, timeout=1800, env=environment)


def main() -> int:
    """Make sure that a browser starts; say which."""
    with sync_playwright() as playwright:
        if not executables(playwright):
            install()
        try:
            browser = start(playwright)
        except BrowserError as error:
            print(error, file=sys.stderr)
            return 1
        print(f"Browser for tests: Chromium {browser.version}")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
