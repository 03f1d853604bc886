"""What the stylesheets of real sites, and some worse ones, change in a banner."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.test_host import HOSTILE
from tests.oracles import host_table
from tests.oracles.host_page import TARGETS, Host, Pictures
from tests.oracles.host_sheets import SHEETS, Sheet

pytestmark = pytest.mark.oracles

REFERENCE = (Path(__file__).parents[1] / "fixtures/reference_promo_card.html").read_text("utf-8")
IMMUNE = tuple(target for target in TARGETS if target != "inline")
# What snippet cannot withstand, by the order of the cascade: important rules in a layer.
LAYERED = "@layer host{section,p,h2,a{color:red!important;padding:9px!important}}"

# What no style attribute that survives everywhere can undo.
REACH_INLINE = {
    "open-props": "balances the lines of headings, as snippet does",
    "mvp.css": "balances the lines of headings; makes links inline-block",
    "terminal.css": "puts content before and after elements",
    "water.css": "puts content before links to mail and phone",
}

# Whom these change, the measurement works: each is of another kind.
KNOWN_TO_CHANGE = {"reset-css", "bootstrap 5", "bulma", "semantic-ui-css", "sakura.css"}


@pytest.fixture(scope="module")
def plain() -> Pictures:
    return {}


@pytest.fixture
def host(page: Page, plain: Pictures) -> Iterator[Host]:
    host = Host(page, plain)
    yield host
    host.close()


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_the_table_says_what_a_sheet_changes(host: Host, sheet: Sheet, update: bool) -> None:
    changed = host.changed(sheet.css, sheet.wrapper)
    for target in IMMUNE:
        assert not changed[target], f"{sheet.name} changes pixels of {target}: {changed[target]}"
    now = host_table.row(sheet, {target: sum(changed[target].values()) for target in TARGETS})
    if update:
        host_table.accept(now)
    assert host_table.read().get(sheet.name) == now, (
        f"{host_table.PATH.name} disagrees about {sheet.name}, which changes {changed}; "
        "to accept it run this test with --banners-update"
    )


def test_the_table_names_every_sheet(update: bool) -> None:
    # While it is written anew, another worker may not be through.
    names = [sheet.name for sheet in SHEETS]
    assert update or list(host_table.read()) == names
    assert len(names) == len(set(names)) >= 32


def test_few_sheets_change_inline() -> None:
    changed = {name for name, row in host_table.read().items() if row["inline"] != "0"}
    assert changed <= REACH_INLINE.keys(), changed - REACH_INLINE.keys()


@pytest.mark.parametrize("css", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_worst_case_changes_no_pixel(host: Host, css: str) -> None:
    changed = host.changed(css)
    assert not any(changed[target] for target in IMMUNE), changed


def test_only_important_rules_in_a_layer_reach_into_a_snippet(host: Host) -> None:
    changed = host.changed(LAYERED)
    assert changed["snippet"], "paste_it.md says that they do"
    assert not changed.get("shadow")


@pytest.mark.parametrize("sheet", [sheet for sheet in SHEETS if sheet.name in KNOWN_TO_CHANGE])
def test_the_sheet_would_change_plain_markup(host: Host, sheet: Sheet) -> None:
    assert host.changes_markup(REFERENCE, sheet.css, sheet.wrapper)
