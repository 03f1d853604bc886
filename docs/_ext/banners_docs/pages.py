"""One page for each component and each target; the folders of the code are the list."""

from __future__ import annotations

import inspect
import sys
from dataclasses import is_dataclass
from importlib import import_module
from pathlib import Path

from banners import components, gallery, targets
from banners_docs import docstrings

_NOTE = "% Written by docs/_ext/banners_docs/pages.py at every build; edits are lost.\n\n"


def write(docs: Path) -> None:
    """Write every page; files of what is gone are removed, unchanged ones not touched."""
    _write_all(docs / "components", {slug: component(slug) for slug in gallery.components()})
    _write_all(docs / "targets", {name: target(name) for name in targets.names()})


def component(slug: str) -> str:
    """The page of a component: what it is, its samples, its fields."""
    cls = gallery.component_class(slug)
    package = f"{components.__name__}.{slug}"
    samples = [sample.name for sample in gallery.samples() if sample.component == slug]
    return "\n".join(
        (
            f"# {cls.__name__}\n\n{docstrings.prose(cls)}\n",
            "## Samples\n",
            *(f"### {_title(name)}\n\n```{{sample}} {slug} {name}\n```\n" for name in samples),
            f"## Fields\n\n```{{fields}} {package}:{cls.__name__}\n```\n",
            _field_types(),
            *_helpers(package, cls),
            _raises(cls),
        )
    )


def target(name: str) -> str:
    """The page of a target: what it is for, its signature, what it delivers."""
    deliver = targets.get(name)
    said = docstrings.entries(deliver, "Args")
    named = list(inspect.signature(deliver).parameters.values())[1:]
    call = ", ".join((f'"{name}"', *(str(each).replace("'", "") for each in named)))
    options = "".join(f"`{each.name}`\n: {said.get(each.name, '')}\n\n" for each in named)
    needs = any(each.default is each.empty and each.kind is not each.VAR_KEYWORD for each in named)
    return "\n".join(
        (
            f"# {name}\n\n{docstrings.prose(sys.modules[deliver.__module__])}\n",
            f"```python\nbanner.render({call})\n```\n",
            options or "It takes no options.\n",
            "" if needs else f"```{{delivered}} {name}\n```\n",
            _raises(deliver),
        )
    )


def _helpers(package: str, cls: type) -> list[str]:
    """Tables of the values that a component's folder publishes besides the component."""
    module = import_module(package)
    found = [getattr(module, name) for name in module.__all__]
    return [
        f"## {each.__name__}\n\n{docstrings.prose(each)}\n\n"
        f"```{{fields}} {package}:{each.__name__}\n```\n"
        for each in found
        if each is not cls and isinstance(each, type) and is_dataclass(each)
    ]


def _field_types() -> str:
    return (
        "`Text` is a string, `em(…)`, `strong(…)`, `ltr(…)`, `line_break`, or a tuple of them. "
        "`Paragraphs` is one `Text` or a tuple of several. "
        "`Drawable` is anything with a `rendering()`: a component, a part, a `Rendering`.\n"
    )


def _raises(documented: object) -> str:
    found = docstrings.entries(documented, "Raises")
    rows = "".join(f"`{name}`\n: {text}\n\n" for name, text in found.items())
    return f"## Errors\n\n{rows}" if rows else ""


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _write_all(folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.md"):
        if old.stem not in texts:
            old.unlink()
    for name, text in texts.items():
        path, whole = folder / f"{name}.md", _NOTE + text.rstrip() + "\n"
        if not path.exists() or path.read_text("utf-8") != whole:
            path.write_text(whole, "utf-8", newline="\n")
