"""What the page around a snippet can do to it, and what it must not."""

import pytest
from playwright.sync_api import Page

from banners import themes
from banners.gallery import samples
from tests.support.picture import draw, on_canvas, show

CARD = next(sample.banner for sample in samples() if sample.slug == "promo_card-reference")
PANEL = next(sample.banner for sample in samples() if sample.slug == "appointment_cta-panel")

HOSTILE = {
    "box sizing": "*,*::before,*::after{box-sizing:content-box}",
    "inherited text": "body{font:italic 700 30px/3 monospace;letter-spacing:5px;word-spacing:9px;"
    "text-transform:uppercase;text-align:right;color:red;text-indent:40px;word-break:break-all}",
    "bare elements": "section,p,h2,a,em,strong,div,dl,dt,dd,ul,li,span{margin:20px;padding:9px;"
    "border:3px solid red;background:yellow;color:blue;font-size:30px;float:left;max-width:90px}",
    "empty elements": "div:empty,span:empty{display:none}",
    "pseudo-elements": "#host div *::before,#host div *::after{content:'HOST';color:red}"
    "#host>div>div::before{content:'HOST'}",
    "important": "*{color:red!important;font-size:9px!important;line-height:3!important}"
    "section,p,h2,a,em,strong,dl,dt,dd,ul,li{margin:1px!important;display:inline!important}",
    "ids": "#host p,#host a,#host h2,#host section{color:red;padding:40px;display:none}",
    "our class names": ".bn-card,.bn-button,.bn-headline{display:none!important;color:red}",
}


def in_host(snippet: str, css: str) -> str:
    """The snippet in a column whose own box no rule of the host moves."""
    column = "all:revert!important;margin:0!important"
    root = "#host>div>div{margin:0!important;float:none!important;max-width:none!important}"
    html = f'<div id="host" style="{column}"><div style="{column}">{snippet}</div></div>'
    return on_canvas(html, themes.rose_gold, css + root)


@pytest.mark.parametrize("css", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("banner", [CARD, PANEL], ids=["card", "panel"])
def test_a_hostile_stylesheet_changes_no_pixel(page: Page, banner: object, css: str) -> None:
    for width in (375, 1280):
        expected = draw(page, in_host(str(banner), ""), width)
        assert draw(page, in_host(str(banner), css), width).difference(expected) == 0


def test_the_hostile_stylesheets_would_change_a_plain_card(page: Page) -> None:
    """The test above can fail: without the immune form every sheet but one shows."""
    plain = str(CARD.render("inline"))
    expected = draw(page, in_host(plain, ""), 1280)
    changed = {
        name
        for name, css in HOSTILE.items()
        if draw(page, in_host(plain, css), 1280).difference(expected)
    }
    assert changed >= {"inherited text", "important", "pseudo-elements", "empty elements"}


@pytest.mark.parametrize(
    "parent",
    [
        "display:flex",
        "display:flex;justify-content:center;align-items:center",
        "display:flex;flex-direction:column;align-items:center",
        "display:grid;justify-items:stretch",
        "display:block",
    ],
)
@pytest.mark.parametrize("width", [240, 620, 1280])
def test_the_banner_fills_its_column(page: Page, parent: str, width: int) -> None:
    html = f'<body style="margin:0"><div style="{parent}">{CARD}</div>'
    show(page, html, width)
    box = page.locator("section").bounding_box()
    assert box is not None
    assert box["width"] == min(width, 1024)


@pytest.mark.parametrize("parent", ["float:left", "display:inline-block", "display:table-cell"])
@pytest.mark.parametrize("width", [320, 1280])
def test_a_parent_that_shrinks_to_fit_gets_a_narrow_card(
    page: Page, parent: str, width: int
) -> None:
    show(page, f'<body style="margin:0"><div style="{parent}">{CARD}</div>', width)
    box = page.locator("section").bounding_box()
    assert box is not None
    assert box["width"] == 300


def test_width_margin_and_place_belong_to_the_host(page: Page) -> None:
    css = "#column>*{max-width:620px;margin:10px auto}"
    html = f'<style>{css}</style><body style="margin:0"><div id="column">{CARD}</div>'
    show(page, html, 1280)
    box = page.locator("section").bounding_box()
    assert box is not None
    assert (box["x"], box["y"], box["width"]) == (330, 10, 620)


def test_a_hidden_panel_hides_its_banner(page: Page) -> None:
    show(page, f'<div style="visibility:hidden;pointer-events:none">{CARD}</div>', 768)
    assert not page.locator("a").is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('a')).pointerEvents") == "none"


def test_the_stylesheet_is_not_shown_as_text(page: Page) -> None:
    show(page, str(CARD), 768)
    assert "!important" not in page.inner_text("body")
