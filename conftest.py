"""Run the Python of README and docs as tests: one test for each document.

sybil finds the blocks. All blocks of a document share their names and run in one
test, so that workers can divide the documents but never a document.

- A block of `python` runs; one with `>>>` must print what it shows.
- A `{banner}` directive runs like any block.
- A `{code-block}` with a `:caption:` is a file of that name. A document runs in an
  empty folder, and components and targets that it writes there are found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import chdir
from doctest import ELLIPSIS
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from docs._ext import own_files
from sybil import Document, Example, Region, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.myst.lexers import DirectiveLexer


def _banner_blocks(document: Document) -> Iterable[Region]:
    for region in DirectiveLexer("banner")(document):
        region.parsed = region.lexemes["source"]
        region.evaluator = PythonEvaluator()
        yield region


def _files(document: Document) -> Iterable[Region]:
    for region in DirectiveLexer("code-block")(document):
        region.parsed = region.lexemes["options"].get("caption", "").strip("`")
        region.evaluator = _write_file
        if region.parsed:
            yield region


def _write_file(example: Example) -> None:
    own_files.write(Path.cwd(), example.parsed, str(example.region.lexemes["source"]))


_SYBIL = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), _banner_blocks, _files],
    patterns=["README.md", "docs/*.md", "docs/places/*.md"],
)


class DocumentTest(pytest.Item):
    """All blocks of one document, in order."""

    def runtest(self) -> None:
        """Run them."""
        with TemporaryDirectory() as folder, chdir(folder), own_files.found_in(Path(folder)):
            for example in _SYBIL.parse(self.path).examples():
                example.evaluate()

    def reportinfo(self) -> tuple[Path, int, str]:
        """The document's name is the test's."""
        return self.path, 0, self.name


class DocumentFile(pytest.File):
    """A document with blocks."""

    def collect(self) -> Iterator[DocumentTest]:
        """One test when there is anything to run."""
        if any(True for _ in _SYBIL.parse(self.path).examples()):
            yield DocumentTest.from_parent(self, name="blocks")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> DocumentFile | None:
    """Collect README and pages of the docs."""
    if _SYBIL.should_parse(file_path):
        return DocumentFile.from_parent(parent, path=file_path)
    return None
