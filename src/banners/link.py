"""Addresses a banner may point at."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from banners.errors import LinkError, TextError
from banners.text import Content, Text, checked, inline, plain

SCHEMES = ("https", "http", "mailto", "tel", "sms")

_SCHEME = re.compile(r"([^/?#]*?):")
_UNSAFE = re.compile(
    r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\<>\"`{|}^]"
)


class Url(str):
    """An address that is safe to follow: a known scheme, a relative path or a named fragment."""

    __slots__ = ()

    def __new__(cls, address: str) -> Url:
        """Check the address; it is kept as it was written.

        Raises:
            LinkError: It is empty, a bare `#`, hides control characters or
                white space, or has a scheme other than https, http, mailto,
                tel and sms.
        """
        if type(address) is cls:
            return address
        try:
            checked(address, "href")
        except TextError as error:
            raise LinkError(str(error)) from None
        if address in ("", "#"):
            raise LinkError(f"href is {address!r}: a button needs somewhere to go")
        if found := _UNSAFE.search(address):
            raise LinkError(
                f"href is {address!r}: {found[0]!r} at {found.start()} cannot stand in an address; "
                "percent-encode it"
            )
        _check_scheme(address)
        return super().__new__(cls, address)


def _check_scheme(address: str) -> None:
    # Full-width letters and other compatibility forms would read as a scheme
    # to a person, and to software that normalises: compare what they fold to.
    folded = unicodedata.normalize("NFKC", address).lower()
    found = _SCHEME.match(folded)
    if found is None:
        return
    scheme = found[1]
    if scheme in SCHEMES and address.lower().startswith(f"{scheme}:"):
        if len(address) > len(scheme) + 1 + 2 * address.startswith(f"{scheme}://"):
            return
        raise LinkError(f"href is {address!r}: nothing stands behind {scheme}:")
    allowed = ", ".join(f"{name}:" for name in SCHEMES)
    raise LinkError(
        f"href is {address!r}: scheme {scheme + ':'!r} is not allowed. "
        f"Allowed: {allowed} relative paths and #fragments"
    )


@dataclass(frozen=True, slots=True)
class Link:
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
    """

    label: Text
    href: str
    new_tab: bool = field(default=False, kw_only=True)
    rel: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", inline(self.label, "link label"))
        object.__setattr__(self, "href", Url(self.href))
        if not re.fullmatch(r"[a-z-]*( [a-z-]+)*", self.rel):
            raise LinkError(
                f"rel is {self.rel!r}: write link types in lower case, such as nofollow"
            )

    @property
    def content(self) -> Content:
        """The label as inline pieces."""
        return inline(self.label, "link label")

    @property
    def attributes(self) -> dict[str, str]:
        """The HTML attributes of the link."""
        types = " ".join(filter(None, ("noopener" if self.new_tab else "", self.rel)))
        found = {"href": str(self.href), "target": "_blank" if self.new_tab else "", "rel": types}
        return {name: value for name, value in found.items() if value}

    def __str__(self) -> str:
        return f"{plain(self.content)} <{self.href}>"
