"""Debian's packages, installed by the first test that needs one."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.support.once import locked

LOCK = Path(__file__).parents[2] / "build" / "oracles" / "apt"


def can_install() -> bool:
    """Whether this machine has apt, and lets us use it."""
    return bool(shutil.which("apt-get")) and hasattr(os, "geteuid") and os.geteuid() == 0


def install(*packages: str) -> None:
    """Install packages; one worker does it, the others wait.

    Raises:
        RuntimeError: apt fails; the message says how.
    """
    with locked(LOCK):
        apt("update", "-qq")
        apt("install", "-y", "-qq", "--no-install-recommends", *packages)


def apt(*arguments: str, folder: Path | None = None) -> str:
    """Run apt-get, and give what it prints.

    Raises:
        RuntimeError: There is no apt-get, or it fails.
    """
    if not shutil.which("apt-get"):
        raise RuntimeError("The oracles need apt-get, to get Debian's packages")
    done = subprocess.run(
        ["apt-get", *arguments],
        cwd=folder,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"apt-get {' '.join(arguments)} failed: {done.stderr}")
    return done.stdout
