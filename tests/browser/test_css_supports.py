"""Every declaration we write is one that browsers understand."""

from itertools import chain

import pytest
from playwright.sync_api import Page

from banners.gallery import Sample, samples
from banners.markup import detached
from banners.rendering import used_rules
from banners.targets.inline import deliver
from tests.support.reading import read

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
REFUSED = "pairs => pairs.filter(([name, value]) => !CSS.supports(name, value))"


@every_sample
def test_every_rule_is_supported(page: Page, sample: Sample) -> None:
    rendering = sample.banner.rendering()
    rules = detached(lambda: used_rules(rendering, rendering.draw()))
    pairs = [(d.name, d.value) for rule in rules for d in rule.declarations]
    assert pairs
    assert page.evaluate(REFUSED, pairs) == []


@every_sample
def test_every_inlined_declaration_is_supported(page: Page, sample: Sample) -> None:
    """With custom properties written out: what `var()` hides above is seen here."""
    body = read(deliver(sample.banner.rendering()))
    styles = [element.get("style", "").split(";") for element in body.iter()]
    pairs = [text.split(":", 1) for text in chain.from_iterable(styles) if text]
    assert len(pairs) > 10
    assert page.evaluate(REFUSED, pairs) == []
