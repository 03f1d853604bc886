"""A sample as the lines a user would write."""

from __future__ import annotations

import ast
import builtins
import inspect
from importlib import import_module
from textwrap import dedent
from types import ModuleType

import banners
from banners import components
from banners.gallery import Sample

_LINE = 100


def code(sample: Sample) -> str:
    """Imports and the expression of a sample, read from its `samples.py`."""
    module = import_module(f"{components.__name__}.{sample.component}.samples")
    source = inspect.getsource(module)
    tree = ast.parse(source)
    written = _values(tree).get(sample.name)
    if written is None:
        return f'from {module.__name__} import SAMPLES\n\nbanner = SAMPLES["{sample.name}"]\n'
    lines = _imports(written, tree, module)
    expression = ast.get_source_segment(source, written, padded=True) or ""
    return "\n".join((*lines, "", f"banner = {dedent(expression).strip()}", ""))


def _values(tree: ast.Module) -> dict[object, ast.expr]:
    """The expressions in the dict `SAMPLES`, by key; empty when it is no plain dict."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            names = {target.id for target in node.targets if isinstance(target, ast.Name)}
            pairs = zip(node.value.keys, node.value.values, strict=True)
            if "SAMPLES" in names:
                return {key.value: value for key, value in pairs if isinstance(key, ast.Constant)}
    return {}


def _imports(written: ast.expr, tree: ast.Module, module: ModuleType) -> list[str]:
    """What the expression needs: public names from `banners`, the rest from where they live."""
    used = {node.id for node in ast.walk(written) if isinstance(node, ast.Name)}
    homes = {
        alias.asname or alias.name: node.module or ""
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    names: dict[str, list[str]] = {}
    for name in sorted(used - set(vars(builtins))):
        home = "banners" if name in banners.__all__ else _home(name, homes, module)
        names.setdefault(home, []).append(name)
    return [_import(home, names[home]) for home in sorted(names)]


def _home(name: str, homes: dict[str, str], module: ModuleType) -> str:
    """The shortest module that publishes the name: the component's folder when that does."""
    package = module.__name__.rpartition(".")[0]
    if name in getattr(import_module(package), "__all__", ()):
        return package
    return homes.get(name, module.__name__)


def _import(home: str, names: list[str]) -> str:
    line = f"from {home} import {', '.join(names)}"
    if len(line) <= _LINE:
        return line
    return f"from {home} import (\n" + "".join(f"    {name},\n" for name in names) + ")"
