"""The documentation: it builds without a warning, and speaks of everything there is."""

from __future__ import annotations

import dataclasses
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from banners import Theme, components, gallery, targets
from tests.support.reading import by_class, read, text_of

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
SAMPLES = tuple(gallery.samples())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages, built from a copy so that nothing is written among the sources."""
    folder = tmp_path_factory.mktemp("docs")
    generated = shutil.ignore_patterns("components", "targets", "__pycache__")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=generated)
    for name in DOCUMENTS:
        shutil.copy(ROOT / name, folder)
    command = [sys.executable, "-m", "sphinx", "--fail-on-warning", "--keep-going", "--quiet"]
    done = subprocess.run(
        [*command, "-b", "html", folder / "docs", folder / "html"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder / "html"


@pytest.fixture
def extension(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make our Sphinx extension importable."""
    monkeypatch.syspath_prepend(ROOT / "docs" / "_ext")


def test_pages_name_everything_there_is(built: Path) -> None:
    for slug in gallery.components():
        text = _text(built / "components" / f"{slug}.html")
        for field in dataclasses.fields(gallery.component_class(slug)):
            assert field.name in _table_names(built / "components" / f"{slug}.html"), field.name
        for sample in SAMPLES:
            assert sample.component != slug or sample.name.capitalize() in text
    for name in targets.names():
        assert f'banner.render("{name}"' in _text(built / "targets" / f"{name}.html")
    roles = [role.name for role in dataclasses.fields(Theme)]
    assert _table_names(built / "theming.html") == roles


def test_every_sample_is_live_on_its_page(built: Path) -> None:
    for slug in gallery.components():
        html = (built / "components" / f"{slug}.html").read_text("utf-8")
        assert html.count("srcdoc=") == sum(sample.component == slug for sample in SAMPLES)


def test_pages_load_nothing_from_elsewhere(built: Path) -> None:
    for page in built.rglob("*.html"):
        for tag in re.findall(r"<(?:script|link|img|iframe)\b[^>]*>", page.read_text("utf-8")):
            assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", tag), f"{page.name}: {tag}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_relative_links_lead_somewhere(name: str) -> None:
    for address in _addresses((ROOT / name).read_text("utf-8")):
        assert (ROOT / address).exists(), address


@pytest.mark.usefixtures("extension")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_code_of_a_sample_makes_the_sample(sample: gallery.Sample) -> None:
    from banners_docs.sample_code import code

    names: dict[str, object] = {}
    exec(code(sample), names)
    assert names["banner"] == sample.banner


@pytest.mark.usefixtures("extension")
def test_new_component_has_a_page(tmp_path: Path) -> None:
    import own_files
    from banners_docs import pages

    home = Path(components.__file__).parent / "promo_card"
    for file in home.iterdir():
        if file.is_file():
            text = file.read_text("utf-8").replace("promo_card", "another").replace("Promo", "Any")
            own_files.write(tmp_path, f"src/banners/components/another/{file.name}", text)
    (tmp_path / "docs").mkdir()
    with own_files.found_in(tmp_path):
        pages.write(tmp_path / "docs")
    page = (tmp_path / "docs" / "components" / "another.md").read_text("utf-8")
    assert "# AnyCard" in page
    assert "```{sample} another reference" in page


def test_readme_knows_every_target_and_its_size() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    card = next(sample.banner for sample in SAMPLES if sample.slug == "promo_card-reference")
    said = dict(re.findall(r"^\| `(\w+)` \|.*\| ([\d.]+) kB \|", text, re.MULTILINE))
    for name in targets.names():
        size = len(card.render(name).encode()) / 1000
        assert float(said[name]) == pytest.approx(size, rel=0.1), f"{name}: {size:.1f} kB"


def _addresses(markdown: str) -> Iterator[str]:
    """What links and images point at in this repository, without fragments."""
    for address in re.findall(r"\]\(([^)\s]+)\)", markdown):
        if not re.match(r"[a-z]+:|#", address):
            yield address.partition("#")[0]


def _text(path: Path) -> str:
    return text_of(read(path.read_text("utf-8")))


def _table_names(path: Path) -> list[str]:
    """The first column of the page's tables of fields."""
    found = by_class(read(path.read_text("utf-8")), "fields")
    rows = [row for table in found if table.tag == "table" for row in table.iter("tr")]
    return [text_of(cell).strip() for row in rows for cell in list(row)[:1] if cell.tag == "td"]
