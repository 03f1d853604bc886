"""Programs from npm that tests ask: pinned, installed once, never skipped."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.support.once import once

FOLDER = Path(__file__).parents[2] / "build" / "oracles" / "npm"
INSTALL = ("install", "--no-audit", "--no-fund", "--ignore-scripts")


def installed(packages: Mapping[str, str]) -> Path:
    """The folder with a `node_modules` of these packages.

    Args:
        packages: Exact versions by name.

    Raises:
        RuntimeError: There is no npm, or it fails; the message says which.
    """
    listed = json.dumps({"private": True, "dependencies": dict(sorted(packages.items()))})
    return once(place_of(listed), lambda folder: _install(folder, listed))


def place_of(listed: str) -> Path:
    """Where a list of packages has its folder."""
    return FOLDER / hashlib.sha256(listed.encode()).hexdigest()[:12]


def _install(folder: Path, listed: str) -> None:
    (folder / "package.json").write_text(listed, "utf-8")
    npm(*INSTALL, folder=folder)


def npm(*arguments: str, folder: Path) -> str:
    """Run npm in a folder, and give what it prints."""
    program = shutil.which("npm")
    if program is None:
        raise RuntimeError("The oracles need npm: install Node.js 20 or newer.")
    done = subprocess.run(
        [program, *arguments], cwd=folder, capture_output=True, text=True, check=False, timeout=600
    )
    if done.returncode:
        raise RuntimeError(f"npm {' '.join(arguments)} failed:\n{done.stderr[-2000:]}")
    return done.stdout
