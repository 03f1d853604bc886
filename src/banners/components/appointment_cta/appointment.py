"""The call to action as a value, and its three layouts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from banners.component import Component
from banners.components.appointment_cta.contact import contact_facts, email_link, phone_link
from banners.components.appointment_cta.service import Service
from banners.components.appointment_cta.wording import Wording
from banners.css import stylesheet_beside
from banners.errors import FieldError, one_of
from banners.link import Link
from banners.parts.button import Look, actions, button
from banners.parts.card import card
from banners.parts.decoration import glow
from banners.parts.facts import facts
from banners.parts.flow import columns
from banners.parts.footnote import footnote
from banners.parts.headline import HeadingLevel, check_level, headline, titled
from banners.parts.points import points
from banners.parts.prose import prose
from banners.rendering import Rendering
from banners.text import Paragraphs, Text, checked, inline, label, paragraphs
from banners.theme import Theme

Layout = Literal["panel", "strip", "button"]
Mode = Literal["book", "request"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentCTA(Component):
    """A call to book an appointment.

    Parts, for `with_part`: `heading`, `body`, `actions`, `reassurance`,
    `facts`, `contact`, `disclaimer`, `glow`. The layout `button` is the booking
    button alone and has no parts.

    Attributes:
        booking: The booking page: an address, whose label follows `mode`, or a
            `Link` with a label of its own.
        heading: What can be booked; needed by every layout but `button`.
        mode: `book` when the booking is confirmed at once, `request` when
            staff must accept it.
        body: One paragraph or several.
        service: What is booked, how long it takes, what it costs.
        phone: A number to tap and call.
        email: An e-mail address.
        address: The address as text, or a `Link` to a map.
        hours: Opening hours, a line each.
        reassurance: Short promises: cancellation, deposit, no account needed.
        disclaimer: Small print.
        layout: `panel` with facts beside the text where there is room; `strip`
            with the facts in a line; `button` for the pill alone.
        look: `loud` or `quiet`, for the layout `button` alone; as the second
            action of a card it is quiet by itself.
        heading_level: 1 to 6 as the outline of the page needs, or None for a
            heading that only looks like one.
        glow: Whether a light stands in the upper corner.
        wording: The component's own words.

    Raises:
        TextError: A text is blank or cannot stand in HTML.
        LinkError: The booking address must not be linked to.
        FieldError: A field is missing, or outside of what is allowed.
    """

    booking: Link | str
    heading: Text | None = None
    mode: Mode = "book"
    body: Paragraphs | None = None
    service: Service | None = None
    phone: str | None = None
    email: str | None = None
    address: str | Link | None = None
    hours: str | tuple[str, ...] = ()
    reassurance: tuple[str, ...] = ()
    disclaimer: Text | None = None
    layout: Layout = "panel"
    look: Look = "loud"
    heading_level: HeadingLevel | None = 2
    glow: bool = True
    wording: Wording = field(default_factory=Wording)

    def check(self) -> None:
        """Check and normalise every field."""
        one_of("layout", self.layout, ("panel", "strip", "button"))
        one_of("look", self.look, ("loud", "quiet"))
        if self.look == "quiet" and self.layout != "button":
            raise FieldError("look is 'quiet': only the layout 'button' has one")
        one_of("mode", self.mode, ("book", "request"))
        check_level(self.heading_level)
        one_of("glow", self.glow, (True, False))
        self.normalise("heading", inline)
        if self.heading is None and self.layout != "button":
            raise FieldError(f"heading is None: the layout {self.layout!r} needs one")
        self.normalise("body", paragraphs)
        self.normalise("disclaimer", inline)
        self.require("hours", _texts)
        self.require("reassurance", _texts)
        if self.layout == "button" and self.label is not None:
            raise FieldError(f"label is {self.label!r}: a button has none but its words")
        self._check_ways()

    def _check_ways(self) -> None:
        if self.service is not None and not isinstance(self.service, Service):
            raise FieldError(f'service is {self.service!r}: write Service(name="…")')
        if not isinstance(self.wording, Wording):
            raise FieldError(f'wording is {self.wording!r}: write Wording(book="…")')
        if self.phone is not None:
            phone_link(self.phone, self.wording)
        if self.email is not None:
            email_link(self.email)
        if not isinstance(self.address, Link):
            label(self.address, "address")
        _ = self.link

    @property
    def link(self) -> Link:
        """The booking link, with the label that fits the mode unless it has its own."""
        if isinstance(self.booking, Link):
            return self.booking
        return Link(getattr(self.wording, self.mode), self.booking)

    def as_action(self, look: Look, theme: Theme) -> Component:
        """The booking button in the theme around it, quiet where the look is."""
        is_quiet = look == "quiet" and self.layout == "button"
        return self.replace(theme=theme, look="quiet" if is_quiet else self.look)

    def draw(self) -> Rendering:
        """The parts on the card, as the layout puts them."""
        if self.layout == "button":
            self.arrange({})
            return self._titled(button(self.link, self.look))
        draw = self._panel if self.layout == "panel" else self._strip
        return self._titled(draw().with_sheets(stylesheet_beside(__file__)))

    def _panel(self) -> Rendering:
        text, ticket, below, decoration = self.arrange(
            {**self._text(), "actions": self._actions(), "reassurance": self._reassurance()},
            {"facts": facts(self._facts(), "rows") if self.service else None},
            {"contact": self._contact(), "disclaimer": self._disclaimer()},
            {"glow": glow() if self.glow else None},
        )
        top = columns(text, ticket)
        return card(top, *below, *decoration, align="start", class_name="bn-appointment-panel")

    def _strip(self) -> Rendering:
        brief = tuple(value for _, value in self._facts())
        text, side, below, decoration = self.arrange(
            {**self._text(), "facts": points(brief) if brief else None},
            {"actions": self._actions()},
            {
                "contact": self._contact(),
                "reassurance": self._reassurance(),
                "disclaimer": self._disclaimer(),
            },
            {"glow": glow() if self.glow else None},
        )
        top = columns(text, side)
        names = "bn-appointment-strip" + (" bn-appointment-strip-call" if self.phone else "")
        return card(top, *below, *decoration, align="start", class_name=names)

    def _text(self) -> dict[str, Rendering | None]:
        heading = inline(self.heading or "", "heading")
        return {
            "heading": headline(heading, self.heading_level),
            "body": prose(paragraphs(self.body, "body")) if self.body else None,
        }

    def _actions(self) -> Rendering:
        call = [button(phone_link(self.phone, self.wording), "quiet")] if self.phone else []
        return actions(button(self.link), *call)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        return self.service.facts(self.wording) if self.service else ()

    def _contact(self) -> Rendering | None:
        found = contact_facts(self.email, self.address, _texts(self.hours, "hours"), self.wording)
        return facts(found, "columns") if found else None

    def _reassurance(self) -> Rendering | None:
        return points(self.reassurance) if self.reassurance else None

    def _disclaimer(self) -> Rendering | None:
        return footnote(inline(self.disclaimer, "disclaimer")) if self.disclaimer else None

    def _titled(self, drawn: Rendering) -> Rendering:
        title = inline(self.heading, "heading") if self.heading else self.link.content
        return titled(drawn, title, self.body)


def _texts(value: str | tuple[str, ...], name: str) -> tuple[str, ...]:
    if not isinstance(value, (str, tuple, list)):
        raise FieldError(f"{name} is {value!r}: write a str, or a tuple of them")
    texts = (value,) if isinstance(value, str) else tuple(value)
    for index, text in enumerate(texts):
        label(checked(text, f"{name}[{index}]"), f"{name}[{index}]")
    return texts
