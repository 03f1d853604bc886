"""The picture as a value: its markup, its file, and what is missing when it cannot be drawn."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from banners import AppointmentCTA, BannerError, Link, PromoCard, compose
from banners.errors import BrowserError, FieldError, LinkError
from banners.image import Picture
from banners.markup import element
from banners.rendering import Rendering
from banners.targets.image import primary_link
from tests.strategies import any_text
from tests.support.reading import read

CARD = PromoCard(
    headline="Late opening",
    body=("Until 9 pm.", "All December."),
    action=Link("Find a time", "https://example.com/a?b=1&c=2", new_tab=True, rel="sponsored"),
    secondary_action=Link("Ask", "/ask"),
)


def picture(**changes: object) -> Picture:
    fields = {"data": b"png", "format": "png", "width": 600, "height": 300, "alt": "Offer"}
    return Picture(**{**fields, **changes})


def test_the_target_links_a_picture_with_its_size() -> None:
    delivered = CARD.render("image", src="/late.png", width=600, height=200)
    link = read(delivered)[0]
    image = link[0]
    assert (link.tag, image.tag) == ("a", "img")
    assert link.get("href") == "https://example.com/a?b=1&c=2"
    assert link.get("target") == "_blank"
    assert link.get("rel") == "noopener sponsored"
    assert [image.get(name) for name in ("src", "width", "height")] == ["/late.png", "600", "200"]
    assert image.get("alt") == "Late opening. Until 9 pm. All December."
    assert "/late.png has to be drawn" in delivered.notes[0]


def test_without_a_link_it_is_the_picture_alone() -> None:
    assert read(PromoCard(headline="Open").render("image"))[0].tag == "img"


@settings(max_examples=60)
@given(text=any_text)
def test_the_alternative_is_escaped(text: str) -> None:
    card = PromoCard(headline=text, body=text, action=Link("Go", "/go"))
    delivered = card.render("image")
    (link,) = read(delivered)
    assert [child.tag for child in link] == ["img"]
    assert (link[0].get("alt") or "").startswith(" ".join(text.split()))
    assert "\n" not in delivered


@pytest.mark.parametrize(
    "src",
    ["javascript:alert(1)", "data:image/png;base64,AA", "", "#", "#here", "mailto:a@b.c", 'a" b'],
)
def test_an_address_that_must_not_be_loaded_is_refused(src: str) -> None:
    with pytest.raises(LinkError, match="src is"):
        CARD.render("image", src=src)
    with pytest.raises(LinkError, match="src is"):
        picture().markup(src)


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "600"])
def test_a_size_is_a_number_of_pixels(size: object) -> None:
    with pytest.raises(FieldError, match="width is"):
        CARD.render("image", width=size)


def test_the_link_is_that_of_the_loudest_button() -> None:
    own = compose("p", Rendering(draw=lambda: element("a", "map", href="/map")))
    found = primary_link(CARD.with_part("map", own, before="headline").rendering())
    assert found
    assert found.href == "https://example.com/a?b=1&c=2"
    booking = AppointmentCTA(heading="Book", booking="/book", phone="+1 555 010 0199")
    found = primary_link(booking.rendering())
    assert found
    assert found.href == "/book"


def test_a_link_of_ones_own_is_checked() -> None:
    own = Rendering(draw=lambda: element("a", "x", href="javascript:alert(1)"))
    with pytest.raises(LinkError):
        PromoCard(headline="Offer").with_part("x", own, before="headline").render("image")


def test_markup_of_a_picture_has_its_own_size() -> None:
    shown = picture(scale=2, alt='6" & more', link=Link("Offer", "/offer"))
    (link,) = read(shown.markup("a.png"))
    assert link.get("href") == shown.href == "/offer"
    assert (link[0].get("width"), link[0].get("height")) == ("600", "300")
    assert link[0].get("alt") == '6" & more'
    assert picture().href is None
    with pytest.raises(FieldError, match="png and webp"):
        picture(format="pdf").markup("a.pdf")


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = picture().save(tmp_path / "new" / "a.png")
    assert path.read_bytes() == b"png"

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(OSError, match="disk full"):
        picture(data=b"other").save(path)
    assert path.read_bytes() == b"png"
    assert [file.name for file in path.parent.iterdir()] == ["a.png"]


def test_the_ending_is_that_of_the_format(tmp_path: Path) -> None:
    with pytest.raises(FieldError, match=r"the picture is png, write 'a\.png'"):
        picture().save(tmp_path / "a.jpg")


def test_a_picture_is_frozen() -> None:
    with pytest.raises(AttributeError):
        picture().width = 3  # type: ignore[misc]


BLOCKED = """
import sys
sys.modules[{module!r}] = None
from banners import PromoCard, image
from banners.errors import MissingExtraError
try:
    {call}
except MissingExtraError as error:
    assert isinstance(error, ImportError)
    print(error)
"""


@pytest.mark.parametrize(
    ("module", "call"),
    [
        ("playwright.sync_api", "image.draw(PromoCard(headline='Offer'))"),
        ("PIL", "image.browser.encode.webp(b'', None)"),
    ],
)
def test_a_missing_package_names_the_extra(module: str, call: str) -> None:
    code = BLOCKED.format(module=module, call=call)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'banners[image]'" in done.stdout


def test_without_a_browser_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    from banners import image

    monkeypatch.setattr("banners.image.chromium.executables", lambda _: [])
    with pytest.raises(BrowserError, match="BANNERS_BROWSER") as caught:
        image.draw(PromoCard(headline="Offer"))
    assert isinstance(caught.value, BannerError)
    assert isinstance(caught.value, RuntimeError)


def test_a_browser_that_does_not_start_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from banners import image

    broken = tmp_path / "broken-browser"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr("banners.image.chromium.executables", lambda _: [broken])
    with pytest.raises(BrowserError, match="broken-browser"):
        image.Browser()
