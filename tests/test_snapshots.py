"""The emitted text of every sample in every target; see `tests/support/snapshot.py`."""

import pytest
from playwright.sync_api import Page

from banners import targets
from banners.gallery import Sample, samples
from tests.support import snapshot

SAMPLES = tuple(samples())


@pytest.mark.parametrize("target", targets.names())
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_what_is_emitted_is_what_was(
    request: pytest.FixtureRequest, sample: Sample, target: str, update: bool
) -> None:
    name = f"html/{sample.slug}.{target}.html"
    text = str(sample.banner.render(target))
    if snapshot.matches(name, text, update=update) is None:
        return
    # Only a mismatch is drawn, so only it needs the browser.
    page: Page = request.getfixturevalue("page")
    pytest.fail(str(snapshot.matches(name, text, update=False, page=page)))


def test_no_snapshot_is_left_over() -> None:
    expected = {f"{s.slug}.{target}.html" for s in SAMPLES for target in targets.names()}
    found = {path.name for path in (snapshot.FOLDER / "html").glob("*")}
    assert found <= expected, f"delete {sorted(found - expected)}"
