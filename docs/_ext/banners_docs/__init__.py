"""The part of the documentation that the code writes.

- `pages` writes a page for every component and every target before a build.
- `{sample}`, `{delivered}`, `{fields}` and `{roles}` fill these pages.
- `{banner}` runs a few lines of Python and shows the banner they end with.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from banners_docs import directives, fonts, pages


def setup(app: Sphinx) -> dict[str, Any]:
    """Tell Sphinx what there is."""
    app.connect("builder-inited", _write_pages)
    app.connect("env-get-outdated", _all)
    app.connect("build-finished", _copy_fonts)
    app.add_directive("banner", directives.BannerBlock)
    app.add_directive("sample", directives.SampleBlock)
    app.add_directive("delivered", directives.DeliveredBlock)
    app.add_directive("fields", directives.FieldsTable)
    app.add_directive("roles", directives.RolesTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _write_pages(app: Sphinx) -> None:
    pages.write(Path(app.srcdir))


def _all(_app: Sphinx, env: BuildEnvironment, *_: set[str]) -> set[str]:
    """Read every page again: what they show is made of code that Sphinx does not watch."""
    return set(env.found_docs)


def _copy_fonts(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        fonts.copy(Path(app.outdir) / "_static" / "fonts")
