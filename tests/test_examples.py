"""The examples: each runs, fits, and does what it says."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest
from playwright.sync_api import Page

from banners import Stack, targets
from banners.component import Component
from banners.gallery import samples
from tests.support.picture import show
from tests.support.reading import read, text_of, words

FOLDER = Path(__file__).parents[1] / "examples"
EXAMPLES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "run_all")
every_example = pytest.mark.parametrize("name", EXAMPLES)
REFERENCE = next(s.banner for s in samples() if s.slug == "promo_card-reference")


@cache
def names(example: str) -> dict[str, Any]:
    """What the file defines."""
    return run_path(str(FOLDER / f"{example}.py"))


def html(example: str) -> str:
    written: str = names(example)["main"]()
    return written


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, encoding="utf-8", check=False
    )


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 6


@every_example
def test_main_gives_html_with_a_banner(name: str) -> None:
    body = read(html(name))
    assert [element for element in body.iter("a") if text_of(element).strip()]
    assert list(body.iter("section")), "a card"


@every_example
def test_it_says_the_same_again(name: str) -> None:
    assert html(name) == run_path(str(FOLDER / f"{name}.py"))["main"]()


@every_example
@pytest.mark.parametrize("width", [240, 320, 375, 768, 1280])
def test_it_fits(page: Page, name: str, width: int) -> None:
    show(page, html(name), width)
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    assert page.locator("a").first.is_visible()


# Each of them


def test_the_may_card_prints_the_reference() -> None:
    done = run(FOLDER / "may_glow_up.py")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{REFERENCE}\n"


def test_the_offer_s_button_leads_where_the_appointment_does() -> None:
    offer, appointment = read(html("appointment")).iter("section")
    first, second = next(offer.iter("a")), next(appointment.iter("a"))
    assert (text_of(first), first.get("href")) == (text_of(second), second.get("href"))
    assert names("appointment")["appointment"].link.href == first.get("href")


def test_flask_escapes_the_visitor_and_not_the_banner() -> None:
    module = names("flask_app")
    page = html("flask_app")
    assert "Welcome, &lt;Ada&gt;" in page
    assert "<Ada>" not in page
    assert str(module["banner"]) in page
    client = module["app"].test_client()
    assert "Welcome, guest" in client.get("/").text
    assert "&lt;script&gt;" in client.get("/<script>").text


def test_jinja_writes_each_offer_as_markup() -> None:
    module = names("jinja_page")
    page = html("jinja_page")
    assert len(module["OFFERS"]) == len(list(read(page).iter("section")))
    for row in module["OFFERS"]:
        assert str(module["offer"](*row)) in page
    assert "&lt;div" not in page


def test_the_own_theme_is_seen_beside_a_changed_one() -> None:
    module = names("own_theme")
    page = Stack(module["card"], module["card"].replace(theme=module["plum"]))
    assert html("own_theme") == str(page)
    assert module["forest"] != module["plum"]
    assert module["card"].theme == module["forest"]
    assert page.rendering().themes == (module["forest"], module["plum"])


def test_the_own_component_is_a_banner_like_any_other() -> None:
    notice = names("own_component")["notice"]
    assert isinstance(notice, Component)
    for target in (name for name in targets.names() if name not in ("text", "image")):
        assert "14 March" in " ".join(words(notice.render(target)))
    assert "We move to the old mill" in str(notice.without_part("date"))
    assert len(read(str(Stack(notice, notice))).findall(".//section")) == 2
    assert notice.replace(day="15") != notice


# All of them


def test_run_all_writes_a_file_for_each(tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    done = run(FOLDER / "run_all.py", out)
    assert (done.returncode, done.stderr) == (0, "")
    files = {path.stem: path.read_text("utf-8") for path in out.iterdir()}
    assert files == {name: html(name) for name in EXAMPLES}
    assert done.stdout.split() == [str(out / f"{name}.html") for name in EXAMPLES]


def test_run_all_wants_a_folder() -> None:
    done = run(FOLDER / "run_all.py")
    assert done.returncode == 2
    assert "usage: python examples/run_all.py OUT" in done.stderr
