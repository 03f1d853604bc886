"""The floors: modules import only from lower ones, and the contracts can fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
]
BREACHES = {
    "Floors only import downwards": ("parts/card.py", "from banners.components import promo_card"),
    "Components never import one another": (
        "components/promo_card/card.py",
        "from banners.components.appointment_cta import AppointmentCTA",
    ),
    "Targets never import components or parts": ("targets/page.py", "import banners.parts.card"),
    "One door to dominate": ("text.py", "import dominate.tags"),
    "One door to tinycss2": ("theme.py", "import tinycss2"),
    "One door to Playwright": ("targets/image.py", "import playwright.sync_api"),
    "One door to Pillow": ("targets/image.py", "import PIL.Image"),
}
LAZY = "def later() -> None:\n    from banners.gallery import samples\n"
LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter over the package in `root/src`."""
    return subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def copied(folder: Path, path: str, line: str) -> Path:
    """A scratch copy of the package with one line more."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "src" / "banners" / path).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    return folder


def test_every_contract_is_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in done.stdout


def test_every_contract_has_a_breach_here() -> None:
    assert list(BREACHES) == CONTRACTS


@pytest.mark.parametrize("contract", BREACHES)
def test_every_contract_can_be_broken(tmp_path: Path, contract: str) -> None:
    done = lint(copied(tmp_path, *BREACHES[contract]))
    assert done.returncode == 1, done.stdout
    assert f"{contract} BROKEN" in done.stdout


def test_a_lazy_import_counts(tmp_path: Path) -> None:
    done = lint(copied(tmp_path, "text.py", LAZY))
    assert "Floors only import downwards BROKEN" in done.stdout


def test_a_module_without_a_floor_is_refused(tmp_path: Path) -> None:
    copied(tmp_path, "text.py", "")
    (tmp_path / "src" / "banners" / "homeless.py").write_text('"""Nowhere."""\n', "utf-8")
    done = lint(tmp_path)
    assert done.returncode == 1
    assert "homeless" in done.stdout + done.stderr
