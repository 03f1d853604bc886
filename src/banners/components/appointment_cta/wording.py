"""The words an appointment brings along, so that they can be said in any language."""

from __future__ import annotations

from dataclasses import dataclass, fields

from banners.errors import FieldError, Named
from banners.text import checked, label


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording(Named):
    """The component's own words; English unless replaced.

    Attributes:
        book: The button's label when a booking is confirmed at once.
        request: The button's label when staff must accept it.
        call: What stands in front of the number on the phone button.
        service: Names the service.
        duration: Names its duration.
        price: Names its price.
        price_from: A price that starts at an amount; `{price}` is the amount.
        provider: Names who gives it.
        earliest: Names the first free slot.
        email: Names the e-mail address.
        address: Names the address.
        hours: Names the opening hours.

    Raises:
        TextError: A word is blank or cannot stand in HTML.
    """

    book: str = "Book an appointment"
    request: str = "Request an appointment"
    call: str = "Call"
    service: str = "Service"
    duration: str = "Duration"
    price: str = "Price"
    price_from: str = "from {price}"
    provider: str = "With"
    earliest: str = "Earliest"
    email: str = "E-mail"
    address: str = "Where"
    hours: str = "Opening hours"

    def __post_init__(self) -> None:
        for word in fields(self):
            label(checked(getattr(self, word.name), f"wording {word.name}"), f"wording {word.name}")
        if "{price}" not in self.price_from:
            raise FieldError(f"wording price_from is {self.price_from!r}: it needs {{price}}")
