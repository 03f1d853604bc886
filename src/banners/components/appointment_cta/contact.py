"""The ways to reach a business besides its booking page."""

from __future__ import annotations

import re

from banners.components.appointment_cta.wording import Wording
from banners.errors import FieldError
from banners.link import Link
from banners.parts.facts import Fact
from banners.parts.inline import link, text_element
from banners.text import Content, line_break, ltr

_SPACED = r"[0-9 .\-/\u00a0\u202f]"
_PHONE = re.compile(rf"\+?(?:{_SPACED}|\({_SPACED}+\))+")
# What is dialled at home stands in brackets in an international number, and is left out abroad.
_TRUNK = re.compile(r"\(0\)")
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+")


def phone_link(phone: str, wording: Wording) -> Link:
    """The link that calls a number when it is tapped.

    Args:
        phone: The number as people write it: `"+1 (555) 010-0199"`.
        wording: Has the word in front of the number.

    Raises:
        FieldError: It is no telephone number.
    """
    text = phone.strip(" \u00a0\u202f") if isinstance(phone, str) else ""
    plus = "+" if text.startswith("+") else ""
    digits = re.sub(r"\D", "", _TRUNK.sub("", text) if plus else text)
    if not _PHONE.fullmatch(text) or not 3 <= len(digits) <= 15:
        raise FieldError(
            f"phone is {phone!r}: write 3 to 15 digits (E.164), such as '+1 555 010 0199', "
            "with spaces and - . / ( ) between them"
        )
    return Link((f"{wording.call} ", ltr(text)), f"tel:{plus}{digits}")


def email_link(email: str) -> Link:
    """The link that opens a letter.

    Raises:
        FieldError: It is no e-mail address.
    """
    if not isinstance(email, str) or not _EMAIL.fullmatch(email):
        raise FieldError(f"email is {email!r}: write an address, such as 'hello@example.com'")
    local, _, domain = email.rpartition("@")
    quoted = re.sub(
        r"[^A-Za-z0-9._~+-]", lambda c: "".join(f"%{b:02X}" for b in c[0].encode()), local
    )
    return Link(ltr(email), f"mailto:{quoted}@{domain}")


def contact_facts(
    email: str | None, address: str | Link | None, hours: tuple[str, ...], wording: Wording
) -> tuple[Fact, ...]:
    """E-mail, address and hours, each with its name."""
    found: list[Fact] = []
    if address:
        found.append((wording.address, link(address) if isinstance(address, Link) else address))
    if hours:
        found.append((wording.hours, text_element("span", _lines(hours), "")))
    if email:
        found.append((wording.email, link(email_link(email))))
    return tuple(found)


def _lines(texts: tuple[str, ...]) -> Content:
    broken = [piece for text in texts for piece in (line_break, text)]
    return tuple(broken[1:])
