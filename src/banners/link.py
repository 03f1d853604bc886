"""Addresses a banner may point at."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from banners.errors import LinkError, Named, TextError, one_of
from banners.text import INVISIBLE, Content, Text, checked, inline, plain

SCHEMES = ("https", "http", "mailto", "tel", "sms")

_ALLOWED = (
    f"Allowed: {', '.join(f'{scheme}:' for scheme in SCHEMES)}, relative paths and #fragments"
)
_SCHEME = re.compile(r"([^/?#]*?):")
_NEVER = frozenset('\\<>"`{|}^')
_LIKE_AN_ADDRESS = re.compile(r"(https?://|mailto:|tel:|sms:|/)[^\s]+", re.IGNORECASE)
_UNLIKE_ONE = re.compile(r".*\s.*|[^/.#?:]*", re.DOTALL)


class Url(str):
    """An address that is safe to follow: a known scheme, a relative path or a named fragment."""

    __slots__ = ()

    def __new__(cls, address: str, name: str = "href") -> Url:
        """Check the address; it is kept as it was written.

        Args:
            address: What to check.
            name: What an error calls it.

        Raises:
            LinkError: It is empty, a bare `#`, hides control characters or
                white space, has a scheme other than https, http, mailto, tel
                and sms, or names no host where it needs one.
        """
        if type(address) is cls:
            return address
        try:
            checked(address, name)
        except TextError as error:
            raise LinkError(f"{error}. {_ALLOWED}") from None
        if why := _empty(address) or _hidden(address) or _foreign(address) or _homeless(address):
            raise LinkError(f"{name} is {address!r}: {why}. {_ALLOWED}")
        return super().__new__(cls, address)


def _empty(address: str) -> str:
    if address in ("", "#"):
        return "a link needs somewhere to go"
    scheme, colon, rest = address.partition(":")
    is_bare = scheme.lower() in SCHEMES and colon and not rest
    return f"nothing stands behind {address}" if is_bare else ""


def _hidden(address: str) -> str:
    for index, sign in enumerate(address):
        if sign in _NEVER or unicodedata.category(sign) in INVISIBLE:
            return f"{sign!r} at {index} cannot stand in an address; percent-encode it"
    return ""


def _foreign(address: str) -> str:
    if address.startswith("//"):
        return "write https: in front"
    # Full-width letters and other compatibility forms would read as a scheme
    # to a person, and to software that normalises: compare what they fold to.
    found = _SCHEME.match(unicodedata.normalize("NFKC", address).lower())
    if found is None or (found[1] in SCHEMES and address.lower().startswith(found[0])):
        return ""
    return f"scheme {found[0]!r} is not allowed"


def _homeless(address: str) -> str:
    if not address.lower().startswith(("http:", "https:")):
        return ""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        return f"it names no host ({error})"
    return "" if re.search(r"\w", host) else "it names no host"


@dataclass(frozen=True, slots=True)
class Link(Named):
    """A label and where it leads.

    Attributes:
        label: What the link says; plain text, `em` and `strong`.
        href: An https, http, mailto, tel or sms address, a relative path, or a
            `#fragment` with a name.
        new_tab: Whether it opens a new tab, with `rel="noopener"`.
        rel: More link types, such as `"nofollow sponsored"`.

    Raises:
        LinkError: The address or a link type is not allowed.
        TextError: The label is blank or cannot stand in HTML.
        FieldError: `new_tab` is neither True nor False.
    """

    label: Text
    href: str
    new_tab: bool = field(default=False, kw_only=True)
    rel: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        _check_order(self.label, self.href)
        object.__setattr__(self, "label", inline(self.label, "link label"))
        object.__setattr__(self, "href", Url(self.href))
        one_of("new_tab", self.new_tab, (True, False))
        _check_types(self.rel)

    @property
    def content(self) -> Content:
        """The label as inline pieces."""
        return inline(self.label, "link label")

    @property
    def attributes(self) -> dict[str, str]:
        """The HTML attributes of the link."""
        types = " ".join(dict.fromkeys([*["noopener"] * self.new_tab, *self.rel.split()]))
        found = {"href": str(self.href), "target": "_blank" if self.new_tab else "", "rel": types}
        return {name: value for name, value in found.items() if value}

    def __str__(self) -> str:
        return f"{plain(self.content)} <{self.href}>"


def _check_order(label: object, href: object) -> None:
    if not isinstance(label, str) or not isinstance(href, str):
        return
    if _LIKE_AN_ADDRESS.fullmatch(label) and _UNLIKE_ONE.fullmatch(href):
        raise LinkError(
            f"href is {href!r} and the label is {label!r}: the label comes first, "
            f"write Link({href!r}, {label!r})"
        )


def _check_types(rel: object) -> None:
    if not isinstance(rel, str) or not re.fullmatch(r"([a-z-]+( [a-z-]+)*)?", rel):
        raise LinkError(f"rel is {rel!r}: write link types in lower case, such as nofollow")
    if "opener" in rel.split():
        raise LinkError(f"rel is {rel!r}: a page that is opened gets no hold of the one it left")
