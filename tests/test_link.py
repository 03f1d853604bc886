import pytest
from hypothesis import given

from banners import Link
from banners.errors import BannerError, LinkError, TextError
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
    "//cdn.example.com/x",
    "https://example.com/книга",
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
)


@pytest.mark.parametrize("href", GOOD)
def test_good_addresses_are_kept_as_written(href: str) -> None:
    assert Link("Go", href).href == href


@pytest.mark.parametrize("href", BAD)
def test_bad_addresses_are_refused(href: str) -> None:
    with pytest.raises(LinkError, match="href is"):
        Link("Go", href)


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


@pytest.mark.parametrize("rel", ['"', "NoFollow", "a  b", "a;b"])
def test_bad_link_types_are_refused(rel: str) -> None:
    with pytest.raises(LinkError, match="rel is"):
        Link("Go", "/", rel=rel)


def test_a_link_reads_well() -> None:
    assert str(Link("Go", "/there")) == "Go </there>"
