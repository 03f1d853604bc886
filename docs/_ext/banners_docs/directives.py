"""What pages can ask for: a live banner, a sample, what a target delivers, a table of fields."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import chdir
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import own_files
from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from banners import Theme, gallery, themes
from banners.component import Banner
from banners.css import Color, Paint
from banners.theme import roles
from banners_docs import docstrings, frames
from banners_docs.fields import fields
from banners_docs.sample_code import code


class _Directive(SphinxDirective):
    """Helpers that all of ours need."""

    @property
    def static(self) -> str:
        """The folder `_static`, relative to this page."""
        return "../" * self.env.docname.count("/") + "_static"

    def html(self, text: str) -> nodes.raw:
        return nodes.raw("", text, format="html")

    def listing(self, text: str, language: str = "python") -> nodes.literal_block:
        return nodes.literal_block(text, text, language=language)


class BannerBlock(_Directive):
    """Lines of Python whose last one is a banner: its code, and the banner live.

    The blocks of one page share their names.
    """

    has_content = True

    def run(self) -> list[nodes.Node]:
        text = "\n".join(self.content)
        tree = ast.parse(text)
        last = tree.body.pop()
        if not isinstance(last, ast.Expr):
            raise self.error("the last line has to be a banner")
        frame = self._run(tree, ast.Expression(last.value))
        return [self.listing(text), self.html(frame)]

    def _run(self, tree: ast.Module, last: ast.Expression) -> str:
        names = self.env.current_document.setdefault("banners_names", {})
        place = self.get_source_info()[0]
        with TemporaryDirectory() as name, chdir(name), own_files.found_in(Path(name)):
            for caption, text in self._files():
                own_files.write(Path(name), caption, text)
            exec(compile(tree, place, "exec"), names)
            banner = eval(compile(last, place, "eval"), names)
            if not isinstance(banner, Banner):
                raise self.error(f"the last line is {banner!r}, not a banner")
            return frames.live(banner, "The banner of the lines above", self.static)

    def _files(self) -> Iterator[tuple[str, str]]:
        """The blocks above with a caption: files of the library that the page writes."""
        for wrapper in self.state.document.findall(nodes.container):
            if wrapper.get("literal_block"):
                caption, block = wrapper.children
                yield caption.astext(), block.astext()


class SampleBlock(_Directive):
    """A sample of a component: live, and its code."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        slug, name = self.arguments
        for sample in gallery.samples():
            if (sample.component, sample.name) == (slug, name):
                frame = frames.live(sample.banner, f"{slug}: {name}", self.static)
                return [self.html(frame), self.listing(code(sample))]
        raise self.error(f"{slug} has no sample {name!r}")


class DeliveredBlock(_Directive):
    """What a target makes of the reference card: size, notes, look, text."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        name = self.arguments[0]
        samples = {sample.slug: sample.banner for sample in gallery.samples()}
        delivered = samples["promo_card-reference"].render(name)
        size = f"The reference card takes {len(delivered.encode()):,} bytes"
        notes = "".join(f"- {note}\n" for note in delivered.notes)
        said = f"{size}, with these notes:\n\n{notes}" if notes else f"{size}, without notes."
        shown = self.listing(str(delivered), "text")
        shown["classes"].append("wrapped")
        frame = frames.pasted(delivered, f"The reference card as {name}", self.static)
        is_html = delivered.startswith("<")
        return [*self.parse_text_to_nodes(said), *([self.html(frame)] if is_html else []), shown]


class FieldsTable(_Directive):
    """The fields of a dataclass, named as `package.module:Name`."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        module, _, name = self.arguments[0].partition(":")
        rows = [("Field", "Type and default", "Meaning")]
        for field in fields(getattr(import_module(module), name)):
            default = f"default `{field.default}`" if field.default else "required"
            rows.append((f"`{field.name}`", f"`{field.type}`\\\n    {default}", field.meaning))
        return self.parse_text_to_nodes(_table(rows, "20 32 48"))


class RolesTable(_Directive):
    """The roles of a theme, with their values in `rose_gold`."""

    def run(self) -> list[nodes.Node]:
        rows = [("Role", "In rose_gold", "Meaning")]
        for name, meaning in docstrings.entries(Theme, "Attributes").items():
            kind, value = roles().get(name), getattr(themes.rose_gold, name)
            swatch = f'<span class="swatch" style="background:{value}"></span>'
            shown = swatch if kind in (Color, Paint) else ""
            rows.append((f"`{name}`", f"{shown}`{value}`" if kind else "a theme", meaning))
        return self.parse_text_to_nodes(_table(rows, "18 38 44"))


def _table(rows: list[tuple[str, ...]], widths: str) -> str:
    written = "".join("* - {}\n  - {}\n  - {}\n".format(*row) for row in rows)
    options = f":class: fields\n:header-rows: 1\n:widths: {widths}\n"
    return f"```{{list-table}}\n{options}\n{written}```\n"
