"""Other browsers than Chromium: Debian's Firefox ESR and WebKitGTK, which run scripts for us.

Both are installed with apt by the first test that needs one, find the same fonts
as Chromium, and need neither a screen nor a driver from elsewhere.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.support import apt, drivers
from tests.support.browser import font_configuration, font_folders

Run = Callable[[str, Any], Any]
"""Call an async JavaScript function with an argument, and give what it resolves to."""

FIREFOX = ("firefox-esr",)
# It takes Poppins' ExtraLight, whose weight is 275, for the weight 300.
FIREFOX_FONTS = (
    "<fontconfig><include>{}</include><selectfont><rejectfont><glob>*Poppins-ExtraLight*</glob>"
    "</rejectfont></selectfont></fontconfig>"
)
# The build for GTK 4: that for GTK 3 gives every letter a width of whole pixels.
WEBKIT = ("webkit2gtk-driver", "libwebkitgtk-6.0-4", "xvfb")
WEBKIT_PROGRAMS = ("WebKitWebDriver", "Xvfb")
LIBRARIES = Path("/usr/lib")


@contextmanager
def firefox() -> Iterator[Run]:
    """Start Firefox ESR, and give how to run a script in an empty page."""
    _need(shutil.which("firefox-esr"), packages=FIREFOX)
    with ExitStack() as stack:
        profile = Path(stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True)))
        (profile / "user.js").write_text(_preferences(), "utf-8")
        fonts = profile / "fonts.conf"
        fonts.write_text(FIREFOX_FONTS.format(font_configuration()), "utf-8")
        command = ["firefox-esr", "--headless", "--marionette", "--no-remote", "--new-instance"]
        command += ["--profile", str(profile), "about:blank"]
        stack.enter_context(_running(command, {"FONTCONFIG_FILE": str(fonts)}))
        yield stack.enter_context(drivers.marionette(profile / "MarionetteActivePort"))


@contextmanager
def webkit() -> Iterator[Run]:
    """Start WebKitGTK on a screen that nobody sees, and give how to run a script in it."""
    _need(*map(shutil.which, WEBKIT_PROGRAMS), _mini_browser(), packages=WEBKIT)
    port = str(drivers.free_port())
    with ExitStack() as stack:
        screen = stack.enter_context(_screen())
        environment = {
            "DISPLAY": screen,
            "GDK_BACKEND": "x11",
            "GSK_RENDERER": "cairo",
            "NO_AT_BRIDGE": "1",
            # The sandbox hides the fonts of the tests; what is drawn is ours.
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
        }
        stack.enter_context(_running(["WebKitWebDriver", f"--port={port}"], environment))
        options = {"binary": _mini_browser(), "args": ["--automation"]}
        yield stack.enter_context(drivers.webdriver(port, {"webkitgtk:browserOptions": options}))


ENGINES: dict[str, Callable[[], AbstractContextManager[Run]]] = {
    "Firefox ESR": firefox,
    "WebKitGTK": webkit,
}


def _need(*there: object, packages: tuple[str, ...]) -> None:
    """Install the packages; skip only where we cannot, and nobody counts on it.

    Raises:
        RuntimeError: apt cannot install them.
    """
    if all(there):
        return
    if not apt.can_install() and not os.environ.get("CI"):
        pytest.skip(f"only root can install these, with apt: {' '.join(packages)}")
    apt.install(*packages)


def _mini_browser() -> str:
    found = sorted(LIBRARIES.glob("*/webkitgtk-6.0/MiniBrowser"))
    return str(found[0]) if found else ""


def _preferences() -> str:
    folders = ",".join(f"{folder}/" for folder in font_folders())
    chosen = {
        "marionette.port": "0",
        # Its sandbox opens no other folders.
        "security.sandbox.content.read_path_whitelist": f'"{folders}"',
        "browser.startup.page": "0",
        "app.update.enabled": "false",
        "network.captive-portal-service.enabled": "false",
        "toolkit.telemetry.reportingpolicy.firstRun": "false",
    }
    return "".join(f'user_pref("{name}", {value});\n' for name, value in chosen.items())


@contextmanager
def _screen() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with _running(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        yield f":{process.stdout.readline().decode().strip()}"


@contextmanager
def _running(
    command: list[str], environment: dict[str, str] | None = None, stdout: int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[bytes]]:
    fonts = {"FONTCONFIG_FILE": str(font_configuration())}
    process = subprocess.Popen(
        command,
        env={**os.environ, **fonts, **(environment or {})},
        stdout=stdout,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()
