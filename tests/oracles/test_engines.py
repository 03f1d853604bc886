"""The samples in Firefox ESR and in WebKitGTK: everything stands where Chromium puts it.

Compared are all four sides of every box that is no inline, the outermost element and the
ornaments included; and, where a box has a single line, the middle and both ends of its texts.
Where a text of several lines breaks is not, but it must have as many lines: its box is compared.
Line heights are whole pixels for the comparison, and Arabic letters not set apart: there
engines differ on purpose. Fonts are named for every sign.
"""

import pytest
from playwright.sync_api import Page

from banners.gallery import samples
from tests.support.engines import ENGINES
from tests.support.geometry import differences, document, places
from tests.support.picture import MAIN_WIDTHS

pytestmark = pytest.mark.oracles

SAMPLES = tuple(samples())
TARGETS = ("snippet", "inline", "shadow")
TOLERANCE = 4


@pytest.mark.parametrize("engine", ENGINES)
def test_everything_stands_where_chromium_puts_it(page: Page, engine: str) -> None:
    """One test for each engine, so that each starts once."""
    page.set_content("<!doctype html><body>")
    found = []
    with ENGINES[engine]() as run:
        for target in TARGETS:
            html = document(SAMPLES, target)
            for width in MAIN_WIDTHS:
                expected = places(page.evaluate, html, width)
                now = places(run, html, width)
                far = differences(expected, now, TOLERANCE)
                found += [f"{target} at {width} px, {difference}" for difference in far]
    assert not found, f"{engine} has {len(found)} sides elsewhere:\n" + "\n".join(found[:40])


def test_a_change_of_five_pixels_is_found(page: Page) -> None:
    page.set_content("<!doctype html><body>")
    html = document(SAMPLES[:1], "inline")
    expected = places(page.evaluate, html, 768)
    assert sum(map(len, expected.values())) > 20
    moved = html.replace('<h2 style="', '<h2 style="position:relative;top:5px;')
    assert moved != html
    assert not list(differences(expected, places(page.evaluate, html, 768), 0))
    assert list(differences(expected, places(page.evaluate, moved, 768), TOLERANCE))
