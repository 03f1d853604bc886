"""What is booked."""

from __future__ import annotations

from dataclasses import dataclass, fields

from banners.components.appointment_cta.wording import Wording
from banners.errors import Named, one_of
from banners.text import checked, label


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Named):
    """The facts of a service, as text.

    Attributes:
        name: What it is called.
        duration: How long it takes, such as `"60 minutes"`.
        price: What it costs, such as `"$95"`.
        price_from: Whether the price is the lowest of several.
        provider: Who gives it.
        earliest: The first free slot, such as `"Thu 4 June, 10:30"`.

    Raises:
        TextError: A text is blank or cannot stand in HTML.
    """

    name: str
    duration: str | None = None
    price: str | None = None
    price_from: bool = False
    provider: str | None = None
    earliest: str | None = None

    def __post_init__(self) -> None:
        one_of("service price_from", self.price_from, (True, False))
        checked(self.name, "service name")
        for fact in fields(self):
            if fact.name != "price_from":
                label(getattr(self, fact.name), f"service {fact.name}")

    def facts(self, wording: Wording) -> tuple[tuple[str, str], ...]:
        """The facts that are known, each with its name."""
        price = self.price
        if price and self.price_from:
            price = wording.price_from.replace("{price}", price)
        pairs = (
            (wording.service, self.name),
            (wording.duration, self.duration),
            (wording.price, price),
            (wording.provider, self.provider),
            (wording.earliest, self.earliest),
        )
        return tuple((name, value) for name, value in pairs if value)
