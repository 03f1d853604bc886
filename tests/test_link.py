from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banners import Link
from banners.errors import BannerError, FieldError, LinkError, TextError
from banners.link import SCHEMES
from tests.strategies import junk

GOOD = (
    "https://example.com/book?a=1&b=2#top",
    "HTTP://EXAMPLE.COM",
    "http://localhost:8000/",
    "mailto:hello@example.com?subject=Hi%20there",
    "tel:+15550100199",
    "sms:+15550100199",
    "/book",
    "book.html",
    "./book",
    "../book:now",
    "?page=2",
    "#booking",
    "https://example.com/книга",
    "https://user@example.com:8443/",
    "https://[::1]:8000/",
)

BAD = (
    "",
    "#",
    " ",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    " javascript:alert(1)",
    "javascript\x00:alert(1)",
    "ｊavascript:alert(1)",
    "javascript：alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.com/x",
    "ftp://example.com",
    "about:blank",
    "https:",
    "https://",
    "mailto:",
    "tel:",
    'https://example.com/"onclick="x',
    "https://example.com/<b>",
    "https://example.com/a b",
    "https://example.com/\u202eb",
    "https://example.com/\u200bb",
    "https://example.com/\ud800",
    "https:\\\\example.com",
    "//cdn.example.com/x",
    "///x",
    "https:evil",
    "https:/evil",
    "http:evil.example",
    "https:///path",
    "https://?",
    "https://#x",
    "https://:80",
    "https://.",
    "https://@/",
    "https://[::1",
    "https://example.com:port/",
    "HTTPS://",
    "https://a\u2100.example/",
)


@pytest.mark.parametrize("href", GOOD)
def test_good_addresses_are_kept_as_written(href: str) -> None:
    assert Link("Go", href).href == href


@pytest.mark.parametrize("href", BAD)
def test_bad_addresses_are_refused(href: str) -> None:
    with pytest.raises(
        LinkError, match=r"^href is .*Allowed: https:, .* and #fragments$"
    ) as caught:
        Link("Go", href)
    assert repr(href) in str(caught.value)


@given(
    sign=st.characters(categories=["Cc", "Cf", "Zl", "Zp", "Zs"]),
    address=st.sampled_from(["https://example.com/ab", "/ab", "#ab", "mailto:ab@example.com"]),
)
def test_no_address_hides_anything(sign: str, address: str) -> None:
    for index in range(len(address) + 1):
        with pytest.raises(LinkError, match=r"^href is"):
            Link("Go", address[:index] + sign + address[index:])


@given(rest=st.text(st.sampled_from("/:?#[]@.a%"), max_size=8))
def test_what_the_web_knows_by_a_host_has_one(rest: str) -> None:
    address = f"https:{rest}"
    try:
        Link("Go", address)
    except LinkError:
        return
    assert urlsplit(address).hostname
    assert address.startswith("https://")


@pytest.mark.parametrize("href", [None, 7, b"https://example.com"])
def test_what_is_no_string_is_refused(href: object) -> None:
    with pytest.raises(LinkError, match="not a string"):
        Link("Go", href)  # type: ignore[arg-type]


@given(href=junk)
def test_no_scheme_but_ours_gets_through(href: str) -> None:
    try:
        kept = Link("Go", href).href
    except LinkError:
        return
    assert kept == href
    assert not any(character.isspace() or character < " " for character in kept)
    scheme, colon, _ = kept.partition(":")
    is_path = any(character in scheme for character in "/?#")
    assert not colon or is_path or scheme.lower() in SCHEMES


def test_errors_are_the_built_in_a_user_would_catch() -> None:
    assert issubclass(LinkError, ValueError)
    assert issubclass(LinkError, BannerError)


def test_the_error_says_what_is_allowed() -> None:
    with pytest.raises(LinkError, match=r"'javascript:' is not allowed.*https:.*#fragments"):
        Link("Go", "javascript:alert(1)")


def test_a_blank_label_is_refused() -> None:
    with pytest.raises(TextError):
        Link(" ", "/")


def test_a_new_tab_has_no_opener() -> None:
    link = Link("Go", "/", new_tab=True, rel="nofollow")
    assert link.attributes == {"href": "/", "target": "_blank", "rel": "noopener nofollow"}


@pytest.mark.parametrize("label", ["https://example.com/x", "/book", "mailto:a@b.example"])
@pytest.mark.parametrize("href", ["Book today", "Book", "Book. Now: here"])
def test_swapped_arguments_are_named(label: str, href: str) -> None:
    with pytest.raises(LinkError) as caught:
        Link(label, href)
    assert str(caught.value) == (
        f"href is {href!r} and the label is {label!r}: the label comes first, "
        f"write Link({href!r}, {label!r})"
    )


@pytest.mark.parametrize(
    ("label", "href"),
    [("https://example.com", "https://example.com/x"), ("/book", "book.html"), ("#1", "offers")],
)
def test_a_label_may_look_like_an_address(label: str, href: str) -> None:
    assert Link(label, href).href == href


@pytest.mark.parametrize("new_tab", [None, 1, "yes"])
def test_a_new_tab_is_yes_or_no(new_tab: object) -> None:
    with pytest.raises(FieldError, match=r"^new_tab is .* Allowed: True, False"):
        Link("Go", "/", new_tab=new_tab)  # type: ignore[arg-type]


@pytest.mark.parametrize("rel", ["opener", "nofollow opener"])
def test_no_link_gives_its_page_away(rel: str) -> None:
    with pytest.raises(LinkError, match=r"^rel is .* no hold"):
        Link("Go", "/", rel=rel)
    assert Link("Go", "/", new_tab=True, rel="noopener").attributes["rel"] == "noopener"


@pytest.mark.parametrize("rel", [None, 7, " nofollow", '"', "NoFollow", "a  b", "a;b"])
def test_bad_link_types_are_refused(rel: Any) -> None:
    with pytest.raises(LinkError, match="rel is"):
        Link("Go", "/", rel=rel)


def test_a_link_reads_well() -> None:
    assert str(Link("Go", "/there")) == "Go </there>"
