"""What caniemail.com knows about mail programs, from its npm package."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tests.support.mail import Use
from tests.support.npm import installed

PROGRAMS = ("gmail", "outlook", "apple-mail", "yahoo")
_SIDES = ("-top", "-right", "-bottom", "-left")


@cache
def features() -> dict[str, dict[str, Any]]:
    """Every feature by its slug."""
    folder = installed({"caniemail": "1.0.5"}) / "node_modules" / "caniemail"
    data = json.loads((folder / "data" / "caniemail.json").read_text("utf-8"))
    return {feature["slug"]: feature for feature in data["data"]}


def slug(use: Use) -> str | None:
    """The feature that a use is about; None when nobody has tested it.

    Names are compared whole: `transform` is not found in `text-transform`.
    """
    for candidate in _candidates(use):
        if candidate in features():
            return candidate
    return None


def _candidates(use: Use) -> list[str]:
    if use.kind == "element":
        heading = use.name[0] == "h" and use.name[1:].isdigit()
        return ["html-h1-h6" if heading else f"html-{use.name}"]
    if use.kind == "attribute":
        is_scheme = use.tag == "meta" and use.value == "color-scheme"
        return ["html-meta-color-scheme" if is_scheme else f"html-{use.name}"]
    if use.kind == "unit":
        return [f"css-unit-{use.name}"]
    if use.kind in ("at-rule", "state"):
        return [f"css-{'at' if use.kind == 'at-rule' else 'pseudo-class'}-{use.name}"]
    whole = f"{use.name}-{use.value}"
    base = next((use.name.removesuffix(s) for s in _SIDES if use.name.endswith(s)), use.name)
    return [f"css-{name}" for name in (whole, use.name, base)]


def lacking(name: str) -> dict[str, str]:
    """Which programs do not have a feature in full, and what is said of it.

    Args:
        name: The feature's slug.

    Returns:
        By program and platform: `n`, `a #1` (in part, see note 1) or `u`.
    """
    found = {}
    for program in PROGRAMS:
        for platform, versions in features()[name]["stats"].get(program, {}).items():
            newest = list(versions.values())[-1]
            if newest[0] != "y":
                found[f"{program} {platform}"] = newest
    return found


def in_word_alone(platforms: dict[str, str]) -> bool:
    """Whether only the programs with Word's engine lack a feature."""
    return all(name.startswith("outlook windows") for name in platforms)
