"""What a target hands over: a string, with what a person should know about it."""

from __future__ import annotations

import copy
import pickle
import re
from base64 import b64encode
from hashlib import sha256

import pytest
from jinja2 import Environment
from playwright.sync_api import Page

from banners import Delivered, Link, PromoCard, targets
from banners.gallery import Sample, samples
from tests.support.picture import show
from tests.support.reading import read

SAMPLES = tuple(samples())
every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
CARD = PromoCard(headline="Offer", action=Link("Go", "/go"))
FULL = Delivered("<p>x</p>", css=".a{color:red}", head="<link>", notes=("one", "two"))


def test_it_is_its_text() -> None:
    assert isinstance(FULL, str)
    assert FULL == "<p>x</p>" == str(FULL) == f"{FULL}"
    assert hash(FULL) == hash("<p>x</p>")
    assert type(str(FULL)) is str


def test_what_goes_with_it_is_empty_unless_given() -> None:
    plain = Delivered("<p>x</p>")
    assert (plain.css, plain.head, plain.notes) == ("", "", ())
    assert (FULL.css, FULL.head, FULL.notes) == (".a{color:red}", "<link>", ("one", "two"))


@pytest.mark.parametrize("name", ["css", "head", "notes", "csp_hash", "other"])
def test_nothing_can_be_set(name: str) -> None:
    with pytest.raises(AttributeError, match=f"frozen: {name}"):
        setattr(FULL, name, "")


@pytest.mark.parametrize("name", ["css", "head", "notes"])
def test_nothing_can_be_deleted(name: str) -> None:
    delivered = Delivered("<p>x</p>", css="x", head="x", notes=("x",))
    with pytest.raises(AttributeError, match=f"frozen: {name}"):
        delattr(delivered, name)
    assert getattr(delivered, name)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_is_the_same(protocol: int) -> None:
    assert_same(pickle.loads(pickle.dumps(FULL, protocol)))


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy])
def test_a_copy_is_the_same(again: object) -> None:
    assert callable(again)
    assert_same(again(FULL))


def assert_same(other: Delivered) -> None:
    assert type(other) is Delivered
    for name in ("css", "head", "notes", "csp_hash"):
        assert getattr(other, name) == getattr(FULL, name)
    assert other == FULL


def test_templates_and_notebooks_get_the_text() -> None:
    assert FULL.__html__() == FULL._repr_html_() == str(FULL)
    assert type(FULL.__html__()) is str
    template = Environment(autoescape=True).from_string("{{ banner }}{{ text }}")
    assert template.render(banner=FULL, text=str(FULL)) == "<p>x</p>&lt;p&gt;x&lt;/p&gt;"


@every_sample
@pytest.mark.parametrize("target", targets.names())
def test_css_is_the_text_of_the_banner_s_style(sample: Sample, target: str) -> None:
    delivered = sample.banner.render(target)
    assert isinstance(delivered, Delivered)
    styles = [style.text or "" for style in read(delivered).iter("style")]
    assert not styles or "".join(styles) == delivered.css


@pytest.mark.parametrize("target", targets.names())
def test_the_hash_allows_every_style(target: str) -> None:
    delivered = CARD.render(target)
    for text in re.findall("<style>(.*?)</style>", delivered):
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in delivered.csp_hash.split()


@pytest.mark.parametrize("allowed", [True, False], ids=["with", "without"])
def test_a_policy_with_the_hash_lets_the_snippet_through(page: Page, allowed: bool) -> None:
    delivered = CARD.render()
    source = delivered.csp_hash if allowed else "'none'"
    policy = f'<meta http-equiv="content-security-policy" content="style-src {source}">'
    # A policy outlives its document: the page that all tests share must not get it.
    own = page.context.new_page()
    show(own, f"<!doctype html><html><head>{policy}</head><body>{delivered}", 768)
    radius = own.locator("a").evaluate("a => getComputedStyle(a).borderTopLeftRadius")
    own.close()
    assert radius == ("100px" if allowed else "0px")
