"""The gallery: everything there is, found by folder, on one page."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from docs._ext import own_files

from banners import PromoCard, components, gallery, targets, themes
from banners.component import Component
from banners.gallery.__main__ import main
from banners.gallery.write import write_gallery
from tests.support.reading import read, text_of

FOLDERS = sorted(path.parent.name for path in Path(components.__path__[0]).glob("*/samples.py"))
SAMPLES = tuple(gallery.samples())


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the gallery."""
    folder = tmp_path_factory.mktemp("gallery") / "new" / "folder"
    index, count = write_gallery(folder)
    assert index == folder / "index.html"
    assert count == len(SAMPLES) * len(targets.names())
    return folder


@pytest.fixture(scope="module")
def body(written: Path) -> Element:
    return read((written / "index.html").read_text("utf-8"))


# What there is


def test_the_folder_is_the_list_of_components() -> None:
    assert list(gallery.components()) == FOLDERS
    assert {"appointment_cta", "promo_card"} <= set(FOLDERS)


@pytest.mark.parametrize("slug", FOLDERS)
def test_every_folder_publishes_a_component_and_its_samples(slug: str) -> None:
    kind = gallery.component_class(slug)
    assert issubclass(kind, Component)
    own = [sample for sample in SAMPLES if sample.component == slug]
    assert 3 <= len(own) <= 6, "CONTRIBUTING asks for three to six"
    assert {type(sample.banner) for sample in own} == {kind}
    assert any(sample.banner.dir == "rtl" for sample in own)


def test_a_slug_names_one_sample() -> None:
    slugs = [sample.slug for sample in SAMPLES]
    assert len(set(slugs)) == len(slugs)
    assert "promo_card-reference" in slugs


def test_a_folder_without_a_component_is_an_error(tmp_path: Path) -> None:
    home = "src/banners/components/nothing"
    own_files.write(tmp_path, f"{home}/__init__.py", '"""Nothing."""\n__all__ = ["x"]\nx = 1\n')
    with (
        own_files.found_in(tmp_path),
        pytest.raises(LookupError, match="components/nothing/__init__"),
    ):
        gallery.component_class("nothing")


def test_a_new_folder_is_found_and_written(tmp_path: Path) -> None:
    home = Path(components.__path__[0]) / "promo_card"
    for file in home.iterdir():
        if file.is_file():
            text = file.read_text("utf-8").replace("promo_card", "another").replace("Promo", "Any")
            own_files.write(tmp_path, f"src/banners/components/another/{file.name}", text)
    with own_files.found_in(tmp_path):
        assert gallery.components() == tuple(sorted([*FOLDERS, "another"]))
        assert gallery.component_class("another").__name__ == "AnyCard"
        write_gallery(tmp_path / "out")
    assert (tmp_path / "out" / "samples" / "another-reference.snippet.html").is_file()
    index = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert 'id="another-reference"' in index
    assert gallery.components() == tuple(FOLDERS), "and forgotten"


# The files


def test_there_is_a_file_for_every_sample_and_target(written: Path) -> None:
    expected = {
        f"{sample.slug}.{target}.html": str(sample.banner.render(target))
        for sample in SAMPLES
        for target in targets.names()
    }
    files = {path.name: path.read_text("utf-8") for path in (written / "samples").iterdir()}
    assert files == expected


def test_nothing_else_is_left_in_the_folder(written: Path) -> None:
    assert {path.name for path in written.iterdir()} == {"index.html", "samples"}


def test_writing_again_changes_nothing(written: Path, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("old", "utf-8")
    write_gallery(tmp_path)
    again, _ = write_gallery(tmp_path)
    assert again.read_bytes() == (written / "index.html").read_bytes()
    assert len(list(tmp_path.rglob("*.html"))) == len(list(written.rglob("*.html")))


# The page


def test_every_sample_has_a_section(body: Element) -> None:
    found = [section.get("id") for section in body.iter("section")]
    assert found == [sample.slug for sample in SAMPLES]


def test_every_sample_is_framed_in_every_theme_at_three_widths(body: Element) -> None:
    for section, sample in zip(body.iter("section"), SAMPLES, strict=True):
        articles = section.findall("article")
        assert [article.get("data-theme") for article in articles] == list(themes.names())
        for article in articles:
            banner = sample.banner.replace(theme=themes.get(article.get("data-theme") or ""))
            frames = list(article.iter("iframe"))
            widths = [int(frame.get("width") or 0) for frame in frames]
            assert len(set(widths)) == 3
            assert widths[0] >= 1104, "the full size"
            assert min(widths) == 375, "a phone"
            assert {frame.get("srcdoc") for frame in frames} == {str(banner.render("page"))}
            assert all(sample.slug in (frame.get("title") or "") for frame in frames)


def test_the_snippet_to_copy_is_the_one_of_the_frame(body: Element) -> None:
    for section, sample in zip(body.iter("section"), SAMPLES, strict=True):
        for article in section.findall("article"):
            theme = themes.get(article.get("data-theme") or "")
            (area,) = article.iter("textarea")
            assert text_of(area) == str(sample.banner.replace(theme=theme))
            assert "readonly" in area.attrib


def test_the_themes_can_be_chosen(body: Element) -> None:
    options = [text_of(option) for option in body.iter("option")]
    assert options == ["all", *themes.names()]


def test_a_sample_of_markup_stays_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text = "</textarea></iframe><script>alert(1)</script>{{samples}}\"'&amp;"
    hostile = gallery.Sample("promo_card", "hostile", PromoCard(headline=text))
    monkeypatch.setattr("banners.gallery.write.samples", lambda: iter([hostile]))
    index, _ = write_gallery(tmp_path)
    page = read(index.read_text("utf-8"))
    assert len(list(page.iter("script"))) == 1, "the page's own"
    snippets = {text_of(area) for area in page.iter("textarea")}
    assert str(hostile.banner.replace(theme=themes.linen)) in snippets


# The command


def test_the_command_says_what_it_wrote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "out")]) == 0
    count = len(SAMPLES) * len(targets.names())
    assert capsys.readouterr().out == f"{count} snippets beside {tmp_path / 'out' / 'index.html'}\n"


@pytest.mark.parametrize("arguments", [[], ["a", "b"]])
def test_the_command_wants_one_folder(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert "usage: python -m banners.gallery OUT" in capsys.readouterr().err
