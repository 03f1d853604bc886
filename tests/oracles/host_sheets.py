"""Stylesheets that real sites use, and the markup their rules wait for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.npm_files import unpacked

ARTICLE = "<main><article><section>{}</section></article></main>"
_IMPORT = r"""@import\s+(?:url\([^)]*\)|"[^"]*"|'[^']*')[^;]*;"""
_LOADS = re.compile(_IMPORT + r"""|url\(\s*(?!["']?data:)[^)]*\)""")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A stylesheet as a site uses it.

    Attributes:
        package: Its npm package with the version: `bulma@1.0.4`.
        file: Its file there; several, separated by a space, are joined.
        wrapper: The elements around the banner, for rules that ask for a class.
        layer: The cascade layer that sites load it into.
        title: A name of its own for a package that has several.
    """

    package: str
    file: str
    wrapper: str = ARTICLE
    layer: str = ""
    title: str = ""

    @property
    def name(self) -> str:
        return self.title or self.package.rpartition("@")[0]

    @property
    def version(self) -> str:
        return self.package.rpartition("@")[2]

    @property
    def css(self) -> str:
        """The whole text; what it would load from elsewhere is left out."""
        files = (_folder() / self.package / file for file in self.file.split())
        text = _LOADS.sub("", "\n".join(file.read_text("utf-8-sig") for file in files))
        return f"@layer {self.layer}{{{text}}}" if self.layer else text


def _inside(names: str) -> str:
    return f'<div class="{names}">{{}}</div>'


SHEETS = (
    # Resets
    Sheet("normalize.css@8.0.1", "normalize.css"),
    Sheet("sanitize.css@13.0.0", "sanitize.css forms.css typography.css assets.css"),
    Sheet("modern-normalize@3.0.1", "modern-normalize.css"),
    Sheet("reset-css@5.0.2", "reset.css"),
    Sheet("the-new-css-reset@1.11.3", "css/reset.css"),
    Sheet("destyle.css@4.0.1", "destyle.css"),
    Sheet("minireset.css@0.0.7", "minireset.css"),
    Sheet("ress@5.0.2", "dist/ress.min.css"),
    Sheet("open-props@1.7.23", "open-props.min.css normalize.min.css"),
    Sheet("tailwindcss@3.4.19", "src/css/preflight.css", title="tailwindcss 3 preflight"),
    Sheet("tailwindcss@4.3.5", "preflight.css", layer="base", title="tailwindcss 4 preflight"),
    # Frameworks
    Sheet("bootstrap@3.4.1", "dist/css/bootstrap.css", _inside("container"), title="bootstrap 3"),
    Sheet("bootstrap@4.6.2", "dist/css/bootstrap.css", _inside("container"), title="bootstrap 4"),
    Sheet("bootstrap@5.3.9", "dist/css/bootstrap.css", _inside("container"), title="bootstrap 5"),
    Sheet("bulma@1.0.4", "css/bulma.css", _inside("content")),
    Sheet("foundation-sites@6.9.0", "dist/css/foundation.css", _inside("grid-container")),
    Sheet("semantic-ui-css@2.5.0", "semantic.css", _inside("ui text container")),
    Sheet("fomantic-ui-css@2.9.4", "semantic.css", _inside("ui text container")),
    Sheet("uikit@3.25.29", "dist/css/uikit.css", _inside("uk-container uk-article")),
    Sheet("materialize-css@1.0.0", "dist/css/materialize.css", _inside("container flow-text")),
    Sheet("@primer/css@22.3.2", "dist/primer.css", _inside("markdown-body")),
    Sheet("purecss@3.1.0", "build/pure.css", _inside("pure-g")),
    Sheet("spectre.css@0.5.9", "dist/spectre.css", _inside("container")),
    Sheet("tachyons@4.12.0", "css/tachyons.css", _inside("nested-links nested-copy-line-height")),
    Sheet("@blaze/css@12.2.0", "dist/blaze/blaze.css", _inside("c-text u-text")),
    Sheet("cirrus-ui@0.8.0", "dist/cirrus.css", _inside("content")),
    Sheet("papercss@1.9.2", "dist/paper.css", _inside("paper article")),
    # Prose
    Sheet("@wordpress/block-library@9.19.0", "build-style/style.css build-style/theme.css"
          " build-style/common.css", _inside("entry-content wp-block-group has-background")),
    Sheet("@tailwindcss/typography@0.4.1", "dist/typography.css", _inside("prose")),
    Sheet("github-markdown-css@5.9.0", "github-markdown.css", _inside("markdown-body")),
    Sheet("tufte-css@1.9.0", "tufte.css"),
    Sheet("latex.css@1.14.0", "style.css"),
    Sheet("typebase.css@0.5.1", "typebase.css"),
    # Sheets without classes, and small ones
    Sheet("@picocss/pico@2.1.1", "css/pico.css", _inside("container")),
    Sheet("@picocss/pico@2.1.1", "css/pico.classless.css", title="@picocss/pico classless"),
    Sheet("water.css@2.1.1", "out/water.css"),
    Sheet("mvp.css@1.18.0", "mvp.css"),
    Sheet("@exampledev/new.css@1.1.3", "new.css"),
    Sheet("sakura.css@1.5.1", "css/sakura.css"),
    Sheet("simpledotcss@2.3.7", "simple.css"),
    Sheet("marx-css@4.1.4", "css/marx.css"),
    Sheet("holiday.css@0.11.6", "dist/holiday.css"),
    Sheet("milligram@1.4.1", "dist/milligram.css"),
    Sheet("skeleton-css@2.0.4", "css/normalize.css css/skeleton.css", _inside("container")),
    Sheet("chota@0.9.2", "dist/chota.css", _inside("container")),
    Sheet("picnic@7.1.0", "picnic.css"),
    Sheet("terminal.css@0.7.5", "dist/terminal.css", _inside("terminal")),
)  # fmt: skip


@cache
def _folder() -> Path:
    return unpacked((sheet.package for sheet in SHEETS), ".css")
