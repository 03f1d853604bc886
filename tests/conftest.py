"""Fixtures: one browser and one page for each worker, and the update verb."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page, sync_playwright

from tests.support import snapshot
from tests.support.browser import start

settings.register_profile(
    "banners", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("banners")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--banners-update", action="store_true", help="accept the snapshots as they are now"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "page" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


def pytest_sessionstart(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput"):
        shutil.rmtree(snapshot.REPORT, ignore_errors=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput") and (report := snapshot.write_report()):
        print(f"\nSnapshots that changed: {report}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser; a machine without one fails, it does not skip."""
    with sync_playwright() as playwright:
        browser = start(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def shared_page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 320})
    # A banner loads nothing: whatever asks the network fails its test.
    context.route("**/*", lambda route: route.abort())
    page = context.new_page()
    page.set_default_timeout(60_000)
    yield page
    context.close()


@pytest.fixture
def page(shared_page: Page) -> Iterator[Page]:
    """A page that must not ask the network for anything."""
    # A document of its own: policies, and what parsers may do, would outlive set_content.
    shared_page.goto("about:blank")
    asked: list[str] = []
    listen = lambda request: asked.append(request.url)  # noqa: E731
    shared_page.on("request", listen)
    yield shared_page
    shared_page.remove_listener("request", listen)
    shared_page.emulate_media(
        media="screen",
        color_scheme="light",
        contrast="no-preference",
        forced_colors="none",
        reduced_motion="no-preference",
    )
    assert not asked, f"asked the network for {asked}"


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--banners-update"))
