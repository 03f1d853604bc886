"""The browser that tests draw in: which one is taken, and what is said when there is none."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from playwright.sync_api import Browser, Playwright

from tests.support import browser as finder

ROOT = Path(__file__).parents[1]
NOWHERE = "http://127.0.0.1:9"


def executable(path: Path, mode: int = 0o755) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nexit 7\n", "utf-8")
    path.chmod(mode)
    return path


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any browser."""
    monkeypatch.delenv("BANNERS_BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    return tmp_path


def playwright(machine: Path) -> Playwright:
    """As much of Playwright as the finder asks: where its own browser would be."""
    own = machine / "browsers" / "chromium-1" / "chrome-linux" / "chrome"
    found = SimpleNamespace(chromium=SimpleNamespace(executable_path=str(own)))
    return cast("Playwright", found)


def everything(machine: Path) -> list[Path]:
    """Put a browser wherever one can be, and say in which order they are preferred."""
    browsers = machine / "browsers"
    shell = "chrome-linux/headless_shell"
    return [
        executable(browsers / "chromium-1" / "chrome-linux" / "chrome"),
        executable(browsers / "chromium_headless_shell-2" / shell),
        executable(browsers / "chromium_headless_shell-1" / shell),
        executable(machine / "bin" / "chromium"),
        executable(machine / "bin" / "google-chrome"),
    ]


def test_an_empty_machine_has_none(machine: Path) -> None:
    assert finder.executables(playwright(machine)) == []


def test_playwright_s_own_comes_before_its_shells_and_the_system(machine: Path) -> None:
    expected = everything(machine)
    assert finder.executables(playwright(machine)) == expected


def test_the_variable_comes_first(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = everything(machine)
    named = executable(machine / "elsewhere" / "my browser")
    monkeypatch.setenv("BANNERS_BROWSER", str(named))
    assert finder.executables(playwright(machine)) == [named, *expected]


def test_a_variable_that_names_nothing_is_passed_over(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = everything(machine)
    monkeypatch.setenv("BANNERS_BROWSER", str(machine / "missing"))
    assert finder.executables(playwright(machine)) == expected


def test_what_cannot_be_executed_is_no_browser(machine: Path) -> None:
    path = machine / "browsers" / "chromium-1" / "chrome-linux" / "chrome"
    executable(path, mode=0o644)
    (machine / "browsers" / "chromium_headless_shell-1" / "x" / "headless_shell").mkdir(
        parents=True
    )
    assert finder.executables(playwright(machine)) == []


def test_newer_shells_come_first(machine: Path) -> None:
    folder = machine / "browsers"
    paths = [
        executable(folder / f"chromium_headless_shell-{number}" / "linux" / "headless_shell")
        for number in (1255, 1187, 1148)
    ]
    assert finder.executables(playwright(machine)) == paths


def test_starting_without_a_browser_says_what_to_do(machine: Path) -> None:
    with pytest.raises(RuntimeError) as caught:
        finder.start(playwright(machine))
    for advice in ("no browser to draw in", "playwright install", "Chromium", "BANNERS_BROWSER"):
        assert advice in str(caught.value)


def test_a_browser_that_does_not_start_is_named(
    browser: Browser, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = executable(machine / "broken")
    monkeypatch.setenv("BANNERS_BROWSER", str(broken))
    missing = str(machine / "browsers" / "chromium-1" / "chrome-linux" / "chrome")
    real = SimpleNamespace(launch=browser.browser_type.launch, executable_path=missing)
    with pytest.raises(RuntimeError, match=re.escape(f"BANNERS_BROWSER. Tried: {broken}")):
        finder.start(cast("Playwright", SimpleNamespace(chromium=real)))


def test_the_next_browser_is_tried(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = cast("Playwright", SimpleNamespace(chromium=browser.browser_type))
    (tmp_path / "chromium").symlink_to(finder.executables(real)[0])
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("BANNERS_BROWSER", str(executable(tmp_path / "broken")))
    started = finder.start(real)
    assert started.version == browser.version
    started.close()


def command(**environment: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if "proxy" not in key.lower()}
    return subprocess.run(
        [sys.executable, "-m", "tests.support.browser"],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_fails_when_none_can_be_had(tmp_path: Path) -> None:
    """No browser here, nothing to download from, and no package manager."""
    done = command(
        BANNERS_BROWSER="",
        PATH=str(tmp_path),
        PLAYWRIGHT_BROWSERS_PATH=str(tmp_path / "browsers"),
        PLAYWRIGHT_DOWNLOAD_HOST=NOWHERE,
    )
    assert done.returncode == 1
    assert done.stderr.rstrip().splitlines()[-1].startswith("there is no browser to draw in")


def test_the_command_says_which_browser_there_is(browser: Browser) -> None:
    done = command()
    assert done.returncode == 0
    assert done.stdout.endswith(f"Browser for tests: Chromium {browser.version}\n")


def test_only_the_test_fonts_and_the_system_s_are_configured() -> None:
    text = finder.font_configuration().read_text("utf-8")
    folders = finder.font_folders()
    assert text.count("<dir>") == len(folders)
    for folder in (found for found in folders if "fontpkg" in str(found)):
        assert folder.is_dir()
        assert any(folder.glob("*.[ot]tf")), folder
