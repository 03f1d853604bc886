"""Under a real content security policy, sent as a header."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from banners import stylesheet, themes
from banners.delivered import Delivered
from banners.gallery import samples
from tests.support.picture import HEIGHT, Picture, draw, on_canvas
from tests.support.server import Site, serve, visiting

CARD = next(sample.banner for sample in samples() if sample.slug == "promo_card-reference")
PANEL = next(sample.banner for sample in samples() if sample.slug == "appointment_cta-panel")
CANVAS = "body{margin:0;padding:clamp(12px,3.7vw,40px);background:#f8f4f5}"


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as served:
        served.files["/canvas.css"] = CANVAS
        yield served


@pytest.fixture
def visitor(browser: Browser, site: Site) -> Iterator[Page]:
    with visiting(browser, site) as page:
        yield page


def seen(visitor: Page, site: Site, markup: str, policy: str, width: int = 1280) -> Picture:
    """The picture of a page under a policy; its own rules come from a file."""
    site.files["/"] = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>'
        '<link rel="stylesheet" href="/canvas.css"><link rel="stylesheet" href="/banners.css">'
        f"</head><body>{markup}</body></html>"
    )
    site.policies["/"] = policy
    visitor.set_viewport_size({"width": width, "height": HEIGHT})
    visitor.goto(site.address)
    visitor.evaluate("document.fonts.ready")
    return Picture(visitor.screenshot(full_page=True))


def expected(page: Page, banner: object, width: int = 1280) -> Picture:
    return draw(page, on_canvas(str(banner), themes.rose_gold), width)


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("banner", [CARD, PANEL], ids=["card", "panel"])
def test_linked_passes_the_strictest_policy(
    page: Page, visitor: Page, site: Site, banner: object, width: int
) -> None:
    site.files["/banners.css"] = stylesheet(CARD, PANEL)
    found = seen(visitor, site, banner.render("linked"), "default-src 'self'", width)
    assert visitor.evaluate("violations") == []
    assert found.difference(expected(page, banner, width)) == 0


@pytest.mark.parametrize("target", ["snippet", "shadow"])
def test_a_style_passes_under_its_hash(page: Page, visitor: Page, site: Site, target: str) -> None:
    delivered: Delivered = CARD.render(target)
    policy = f"default-src 'self'; style-src 'self' {delivered.csp_hash}"
    found = seen(visitor, site, str(delivered), policy)
    assert visitor.evaluate("violations") == []
    assert found.difference(expected(page, CARD)) == 0


def test_a_snippet_passes_under_its_nonce(page: Page, visitor: Page, site: Site) -> None:
    nonce = "c2VjcmV0LWVub3VnaA=="
    policy = f"default-src 'self'; style-src 'self' 'nonce-{nonce}'"
    found = seen(visitor, site, CARD.render(nonce=nonce), policy)
    assert visitor.evaluate("violations") == []
    assert found.difference(expected(page, CARD)) == 0


@pytest.mark.parametrize(
    "allowed", ["", PANEL.render().csp_hash, "'nonce-d3Jvbmc='"], ids=["none", "other", "nonce"]
)
def test_what_is_not_allowed_is_seen(page: Page, visitor: Page, site: Site, allowed: str) -> None:
    """The tests above can fail: a wrong hash or nonce takes the look away."""
    policy = f"default-src 'self'; style-src 'self' {allowed}"
    found = seen(visitor, site, CARD.render(nonce="cmlnaHQ="), policy)
    assert visitor.evaluate("violations") == ["style-src-elem inline"]
    assert found.difference(expected(page, CARD)) > 1000


def test_inline_does_not_pass(page: Page, visitor: Page, site: Site) -> None:
    found = seen(visitor, site, CARD.render("inline"), "default-src 'self'")
    assert set(visitor.evaluate("violations")) == {"style-src-attr inline"}
    assert found.difference(expected(page, CARD)) > 1000
