"""Find, install and start the browser that tests draw in.

Order: the variable `BANNERS_BROWSER`, what Playwright has, its headless shell,
a Chromium of the system; and when there is none, Playwright's download, then
Debian's package. `python -m tests.support.browser` does all of it and fails
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

SYSTEM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FAMILIES = ("Poppins", "Cormorant Garamond", "Fraunces", "Inter", "Noto Sans Arabic")

# Without these, pictures depend on the machine: hinting, subpixel order, a GPU.
ARGUMENTS = (
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--disable-gpu",
    "--no-sandbox",
    "--disable-background-networking",
)


def executables(playwright: Playwright) -> list[Path]:
    """Every browser on this machine, the preferred one first."""
    named = os.environ.get("BANNERS_BROWSER")
    own = Path(playwright.chromium.executable_path)
    folder = own.parents[2] if len(own.parents) > 2 else own.parent
    shells = sorted(folder.glob("chromium_headless_shell-*/*/*headless*shell"), reverse=True)
    system = [found for name in SYSTEM_NAMES if (found := shutil.which(name))]
    paths = [Path(path) for path in (*([named] if named else []), own, *shells, *system)]
    return [path for path in paths if path.is_file() and os.access(path, os.X_OK)]


def start(playwright: Playwright) -> Browser:
    """Start the first browser that starts.

    Raises:
        RuntimeError: None does; the message says what to do.
    """
    problems = []
    for path in executables(playwright):
        try:
            return playwright.chromium.launch(
                executable_path=path,
                args=list(ARGUMENTS),
                env={**os.environ, "FONTCONFIG_FILE": str(font_configuration())},
            )
        except Exception as error:
            problems.append(f"{path}: {str(error).splitlines()[0]}")
    raise RuntimeError(
        "No browser to draw in. Run `make test`, which installs one, install the package "
        "chromium, or name one in BANNERS_BROWSER. " + " | ".join(problems)
    )


@cache
def font_configuration() -> Path:
    """A fontconfig file with the test fonts and nothing left to the machine's taste."""
    folders = ["/usr/share/fonts", "/usr/local/share/fonts", *sorted(_font_folders())]
    rows = "".join(f"<dir>{folder}</dir>" for folder in folders)
    place = Path(tempfile.mkdtemp(prefix="banners-fonts-"))
    file = place / "fonts.conf"
    file.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"{rows}<cachedir>{place / 'cache'}</cachedir>"
        '<match target="font">'
        '<edit name="antialias" mode="assign"><bool>true</bool></edit>'
        '<edit name="hinting" mode="assign"><bool>false</bool></edit>'
        '<edit name="hintstyle" mode="assign"><const>hintnone</const></edit>'
        '<edit name="rgba" mode="assign"><const>none</const></edit>'
        "</match></fontconfig>",
        "utf-8",
    )
    return file


def _font_folders() -> set[Path]:
    import fontpkg

    return {Path(fontpkg.path(family, nearest=True)).parent for family in FAMILIES}


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
        except RuntimeError as error:
            print(error, file=sys.stderr)
            return 1
        print(f"Browser for tests: Chromium {browser.version}")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
