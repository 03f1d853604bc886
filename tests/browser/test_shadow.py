"""A shadow root looks as the snippet does, and nothing of the page changes it."""

import pytest
from playwright.sync_api import Page, expect

from banners import Stack, themes
from banners.gallery import Sample, samples
from tests.browser.test_host import CARD, HOSTILE, PANEL
from tests.support.picture import draw, on_canvas, show

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)

EVERYTHING = (
    "color:red!important;font:italic 700 9px/3 monospace!important;letter-spacing:5px!important;"
    "text-transform:lowercase!important;padding:9px!important;border:3px solid red!important;"
    "background:yellow!important;opacity:.5!important;filter:invert(1)!important;"
    "columns:2!important;clip-path:circle(20%)!important;display:flex!important"
)
WORST = {
    **HOSTILE,
    "important in a layer": f"@layer host{{*,*::before,*::after{{{EVERYTHING}}}}}",
    "important on an id": f"#host *,#host *::before,#host *::after{{{EVERYTHING}}}",
    "injected content": "*::before,*::after{content:'HOST'!important;display:block!important}"
    "@layer host{*::before,*::after{content:'HOST'!important}}",
    "text that is inherited": "*{direction:ltr;writing-mode:horizontal-tb;text-shadow:0 0 3px red;"
    "quotes:none;hyphens:auto;-webkit-text-stroke:2px red;font-variant:small-caps;"
    "font-feature-settings:'smcp';cursor:wait;word-spacing:20px;text-wrap:nowrap!important}",
    "hidden where empty": "div:empty,p:empty,section:empty{display:none!important}",
}


def hosted(sample: Sample, target: str) -> str:
    return on_canvas(str(sample.banner.render(target)), sample.banner.theme)


@every_sample
@pytest.mark.parametrize("width", [375, 1280])
def test_a_shadow_root_looks_like_the_snippet(page: Page, sample: Sample, width: int) -> None:
    expected = draw(page, hosted(sample, "snippet"), width)
    assert draw(page, hosted(sample, "shadow"), width).difference(expected) == 0


def test_a_stack_looks_like_the_snippet(page: Page) -> None:
    stack = Stack(CARD.replace(theme=themes.midnight), CARD.replace(layout="split"), PANEL)
    expected = draw(page, on_canvas(str(stack), themes.midnight), 768)
    shadow = on_canvas(str(stack.render("shadow")), themes.midnight)
    assert draw(page, shadow, 768).difference(expected) == 0


@pytest.mark.parametrize("css", WORST.values(), ids=WORST.keys())
@pytest.mark.parametrize("banner", [PANEL], ids=["panel"])
def test_no_stylesheet_changes_a_pixel(page: Page, banner: object, css: str) -> None:
    shadow = banner.render("shadow")
    for width in (375, 1280):
        expected = draw(page, in_frame(shadow, ""), width)
        assert draw(page, in_frame(shadow, css), width).difference(expected) == 0


def in_frame(shadow: str, css: str) -> str:
    """The shadow host in a column that shields nothing but its own box and effects.

    The column's guards stand in an earlier layer, where `!important` beats all others.
    """
    guards = (
        "@layer guard{head,head *{display:none!important}"
        "html,body,#host,#host>div{all:revert!important;margin:0!important}"
        "#host::before,#host::after,#host>div::before,#host>div::after,html::before,html::after,"
        "body::before,body::after{content:none!important}"
        "body{padding:20px!important;background:#f8f4f5!important}"
        "#host>div>div{margin:0!important;float:none!important;max-width:none!important}}"
    )
    html = f'<div id="host"><div>{shadow}</div></div>'
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>'
        f"<style>{guards}{css}</style></head><body>{html}</body></html>"
    )


def test_the_worst_stylesheets_would_change_a_snippet(page: Page) -> None:
    """The test above can fail: in its place, the snippet shows three of the sheets."""
    expected = draw(page, in_frame(str(CARD), ""), 1280)
    changed = {
        name
        for name, css in WORST.items()
        if draw(page, in_frame(str(CARD), css), 1280).difference(expected)
    }
    assert changed >= {"important in a layer"}


def test_width_margin_and_place_belong_to_the_host(page: Page) -> None:
    css = "#column>*{max-width:620px;margin:10px auto}"
    html = f'<style>{css}</style><body style="margin:0"><div id="column">'
    show(page, f"{html}{CARD.render('shadow')}</div>", 1280)
    box = page.locator("section").bounding_box()
    assert box is not None
    assert (box["x"], box["y"], box["width"]) == (330, 10, 620)


@pytest.mark.parametrize("parent", ["display:flex", "display:grid", "display:block"])
@pytest.mark.parametrize("width", [240, 1280])
def test_it_fills_its_column(page: Page, parent: str, width: int) -> None:
    html = f'<body style="margin:0"><div style="{parent}">{CARD.render("shadow")}</div>'
    show(page, html, width)
    box = page.locator("section").bounding_box()
    assert box is not None
    assert box["width"] == min(width, 1024)


def test_a_hidden_panel_hides_its_banner(page: Page) -> None:
    show(page, f'<div style="visibility:hidden">{CARD.render("shadow")}</div>', 768)
    assert not page.locator("a").is_visible()


def test_assistive_technology_meets_the_same_tree(page: Page) -> None:
    trees = []
    for target in ("snippet", "shadow"):
        show(page, str(PANEL.replace(label="Booking").render(target)), 768)
        trees.append(page.locator("body").aria_snapshot())
    assert trees[0] == trees[1]
    expect(page.get_by_role("region", name="Booking")).to_be_visible()


def test_only_a_parser_makes_it_visible(page: Page) -> None:
    """What the notes say; innerHTML leaves an inert template."""
    markup = str(CARD.render("shadow"))
    for method, seen in (("innerHTML", 0), ("setHTMLUnsafe", 1)):
        show(page, "<!doctype html><main></main>", 768)
        page.evaluate(
            "([method, markup]) => { const main = document.querySelector('main');"
            " if (method === 'innerHTML') main.innerHTML = markup;"
            " else main.setHTMLUnsafe(markup) }",
            [method, markup],
        )
        assert page.get_by_role("heading").count() == seen
