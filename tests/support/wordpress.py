"""The real `wp_kses_post` and `wpautop`, from Debian's packages, run by php without a database.

Debian keeps a WordPress in each of its releases; apt downloads and verifies them
into build/oracles, whatever release this machine runs. Without php or apt a test
fails and says what is missing: it never passes unseen.
"""

from __future__ import annotations

import fcntl
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.support.apt import apt, install

ROOT = Path(__file__).parents[2]
CACHE = ROOT / "build" / "oracles" / "wordpress"
SCRIPT = ROOT / "tests" / "oracles" / "wordpress.php"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"

RELEASES = {"6.1": "bookworm", "6.8": "trixie", "7.1": "forky"}
"""A WordPress version by the Debian release that has it; read 2026-11-24."""


def kses(version: str, html: list[str]) -> list[str]:
    """What an author's posts are stored as."""
    return _run(version, "kses", html)


def wpautop(version: str, html: list[str]) -> list[str]:
    """What a classic post is shown as."""
    return _run(version, "wpautop", html)


def _run(version: str, step: str, html: list[str]) -> list[str]:
    command = [_php(), str(SCRIPT), str(_wordpress(version)), step]
    done = subprocess.run(
        command, input=json.dumps(html), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"WordPress {version} {step} failed: {done.stdout}{done.stderr}")
    answer: list[str] = json.loads(done.stdout)
    return answer


@cache
def _php() -> str:
    if not shutil.which("php"):
        install("php-cli")
    found = shutil.which("php")
    if not found:
        raise RuntimeError("The WordPress tests need php: install the package php-cli")
    return found


@cache
def _wordpress(version: str) -> Path:
    """The folder with wp-includes."""
    folder = CACHE / version
    with _alone():
        if not folder.exists():
            _unpack(_download(RELEASES[version]), folder)
    return folder / "usr" / "share" / "wordpress"


def _download(release: str) -> Path:
    """Fetch the package of another Debian release, without touching this machine's own lists."""
    state = CACHE / f"apt-{release}"
    (state / "lists" / "partial").mkdir(parents=True, exist_ok=True)
    (state / "cache" / "archives" / "partial").mkdir(parents=True, exist_ok=True)
    sources = state / "sources.list"
    sources.write_text(f"deb [signed-by={KEYRING}] {_mirror()} {release} main\n")
    options = [
        f"Dir::Etc::SourceList={sources}",
        "Dir::Etc::SourceParts=/dev/null",
        f"Dir::State::Lists={state / 'lists'}",
        f"Dir::Cache={state / 'cache'}",
        "APT::Sandbox::User=root",
    ]
    flags = [part for option in options for part in ("-o", option)]
    apt(*flags, "update", "-qq")
    apt(*flags, "download", "-qq", "wordpress", folder=state)
    return next(state.glob("wordpress_*.deb"))


def _mirror() -> str:
    """Where this machine gets Debian from."""
    targets = ["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    addresses = apt(*targets).split()
    main = [address for address in addresses if "security" not in address]
    if not main:
        raise RuntimeError("The WordPress tests need apt with Debian's archive among its sources")
    return main[0]


def _unpack(package: Path, folder: Path) -> None:
    started = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(started, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", package, started], check=True)
    started.rename(folder)


@contextmanager
def _alone() -> Iterator[None]:
    """One worker installs, the others wait."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
