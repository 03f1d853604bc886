"""What `banners` publishes, and what it costs to import."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import subprocess
import sys
from pathlib import Path
from pkgutil import walk_packages

import pytest

import banners

NAMES = [
    "AppointmentCTA",
    "BannerError",
    "Component",
    "Delivered",
    "Link",
    "PromoCard",
    "Rendering",
    "Service",
    "Stack",
    "Stylesheet",
    "Theme",
    "Wording",
    "compose",
    "element",
    "em",
    "image",
    "line_break",
    "ltr",
    "strong",
    "stylesheet",
    "themes",
]
MODULES = sorted(found.name for found in walk_packages(banners.__path__, "banners."))
HEAVY = {"PIL", "flask", "html5lib", "jinja2", "numpy", "playwright", "sphinx", "yaml"}


def test_these_names_are_public() -> None:
    assert banners.__all__ == NAMES
    assert sorted(NAMES) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_public_name_can_be_imported_and_is_described(name: str) -> None:
    found = getattr(banners, name)
    assert name in dir(banners)
    if inspect.isclass(found) or inspect.isfunction(found) or inspect.ismodule(found):
        assert inspect.getdoc(found)


def test_type_checkers_are_told_the_same_names() -> None:
    """They are written twice: for whoever runs the code, and for whoever checks it."""
    tree = ast.parse(Path(str(banners.__file__)).read_text("utf-8"))
    told = {
        name.asname: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if name.asname  # `import x as x` is how a module says that it publishes x
    }
    homes = {name: home.removesuffix(f".{name}") for name, home in banners._HOMES.items()}
    assert told == homes
    assert [*banners._HOMES] == NAMES
    for name, home in told.items():
        assert getattr(importlib.import_module(str(home)), name) is getattr(banners, name)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    assert not hasattr(banners, "PromoCrd")
    with pytest.raises(ImportError, match="PromoCrd"):
        exec("from banners import PromoCrd")


def test_a_name_that_is_not_there_knows_the_nearest() -> None:
    with pytest.raises(AttributeError, match=r"no attribute named 'PromoCrad'.*mean 'PromoCard'"):
        _ = banners.PromoCrad


def test_a_star_brings_these_names_alone() -> None:
    names: dict[str, object] = {}
    exec("from banners import *", names)
    assert sorted(names.keys() - {"__builtins__"}) == NAMES


@pytest.mark.parametrize("module", ["banners", *MODULES])
def test_every_module_says_what_it_is(module: str) -> None:
    assert (importlib.import_module(module).__doc__ or "").strip().endswith((".", "`", "?"))


def loaded(code: str) -> set[str]:
    """The top-level modules in a fresh process after some code."""
    ask = "import json, sys; print(json.dumps(sorted({n.partition('.')[0] for n in sys.modules})))"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{ask}"], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def test_importing_it_loads_nothing_heavy() -> None:
    found = loaded("import banners")
    assert "banners" in found
    assert not found & HEAVY


def test_drawing_loads_nothing_heavy() -> None:
    code = (
        "from banners import PromoCard, targets\n"
        "for name in targets.names(): PromoCard(headline='Offer').render(name)"
    )
    found = loaded(code)
    assert {"banners", "dominate", "tinycss2"} <= found
    assert not found & HEAVY


def test_importing_it_prints_nothing_and_warns_of_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", "import banners"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("", "")
