"""A browser of the library's own, and one whose page a test can look into."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser as PlaywrightBrowser
from playwright.sync_api import Page

from banners import image
from tests.support.browser import font_folders


@pytest.fixture(scope="session")
def studio() -> Iterator[image.Browser]:
    with image.Browser(fonts=font_folders()) as browser:
        yield browser


class OpenTab:
    """What the library draws in, with a page that can be measured afterwards."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.page.set_content("<!doctype html>")
        self._session = page.context.new_cdp_session(page)

    def send(self, command: str, **parameters: Any) -> Any:
        return self._session.send(command, parameters)

    def run(self, function: str, argument: Any) -> Any:
        return self.page.evaluate(function, argument)


@pytest.fixture(scope="session")
def tab(browser: PlaywrightBrowser) -> Iterator[OpenTab]:
    context = browser.new_context(offline=True)
    yield OpenTab(context.new_page())
    context.close()
