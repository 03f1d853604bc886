"""The table of what host stylesheets change; the documentation shows the same file."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from tests.oracles.host_page import TARGETS
from tests.oracles.host_sheets import SHEETS, Sheet
from tests.support.once import locked

ROOT = Path(__file__).parents[2]
PATH = ROOT / "docs" / "places" / "host_sheets.csv"
COLUMNS = ("Stylesheet", "Version", *TARGETS)

Row = dict[str, str]


def row(sheet: Sheet, pixels: Mapping[str, int]) -> Row:
    """The line of a sheet."""
    counts = {target: str(pixels[target]) for target in TARGETS}
    return {"Stylesheet": sheet.name, "Version": sheet.version, **counts}


def read() -> dict[str, Row]:
    """The committed lines by sheet."""
    if not PATH.exists():
        return {}
    with PATH.open(encoding="utf-8", newline="") as file:
        return {row["Stylesheet"]: row for row in csv.DictReader(file)}


def accept(accepted: Row) -> None:
    """Put a line into its place; lines of sheets that are gone fall out."""
    with locked(ROOT / "build" / "oracles" / PATH.name):
        rows = read() | {accepted["Stylesheet"]: accepted}
        with PATH.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows[sheet.name] for sheet in SHEETS if sheet.name in rows)
