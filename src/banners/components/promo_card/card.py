"""The card as a value, and its three layouts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from banners.component import Component
from banners.css import stylesheet_beside
from banners.errors import FieldError, one_of
from banners.link import Link
from banners.parts.button import Look, actions, button
from banners.parts.card import Align, card
from banners.parts.decoration import glow, ornament
from banners.parts.eyebrow import eyebrow
from banners.parts.flow import columns, flow
from banners.parts.footnote import footnote
from banners.parts.headline import HeadingLevel, check_level, headline, titled
from banners.parts.prose import prose
from banners.rendering import Drawable, Rendering, is_drawable
from banners.text import Paragraphs, Text, inline, label, paragraphs

Layout = Literal["centered", "split", "compact"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromoCard(Component):
    """A promotional card.

    Parts, for `with_part`: `eyebrow`, `headline`, `body`, `actions`,
    `footnote`, `glow`, `ornament_start`, `ornament_end`.

    Attributes:
        headline: What is offered; `em` is set in gold italics.
        eyebrow: A short label in a pill above the headline.
        body: One paragraph or several; `strong` is highlighted.
        action: The button: a link, or a component such as a booking button,
            which is drawn in the card's theme.
        secondary_action: A quieter second button.
        footnote: The terms of the offer.
        layout: `centered`; `split` with the action beside the text where there
            is room; `compact` for a low strip, which has no ornaments.
        align: `center` or `start`; None follows the layout.
        heading_level: 1 to 6 as the outline of the page needs, or None for a
            headline that is no heading.
        ornament: The glyph in two corners, in one where text starts at the edge, or
            None; up to four characters, since joiners and variants count.
        glow: Whether a light stands in the upper corner.

    Raises:
        TextError: A text is blank or cannot stand in HTML.
        FieldError: A field holds a value outside of what is allowed.
    """

    headline: Text
    eyebrow: Text | None = None
    body: Paragraphs | None = None
    action: Link | Drawable | None = None
    secondary_action: Link | Drawable | None = None
    footnote: Text | None = None
    layout: Layout = "centered"
    align: Align | None = None
    heading_level: HeadingLevel | None = 2
    ornament: str | None = "✦"
    glow: bool = True

    def check(self) -> None:
        """Check and normalise every field."""
        self.require("headline", inline)
        self.normalise("eyebrow", inline)
        self.normalise("body", paragraphs)
        self.normalise("footnote", inline)
        self.normalise("ornament", _glyph)
        one_of("layout", self.layout, ("centered", "split", "compact"))
        one_of("align", self.align, (None, "center", "start"))
        check_level(self.heading_level)
        one_of("glow", self.glow, (True, False))
        _check_action("action", self.action)
        _check_action("secondary_action", self.secondary_action)

    def draw(self) -> Rendering:
        """The parts on the card, as the layout puts them."""
        text, side, small, decoration = self.arrange(
            {
                "eyebrow": eyebrow(inline(self.eyebrow, "eyebrow")) if self.eyebrow else None,
                "headline": headline(inline(self.headline, "headline"), self.heading_level),
                "body": prose(paragraphs(self.body, "body")) if self.body else None,
            },
            {"actions": self._actions()},
            {"footnote": footnote(inline(self.footnote, "footnote")) if self.footnote else None},
            self._decoration(),
        )
        if self.layout == "centered":
            inside = flow(*text, *side, *small)
        else:
            inside = (columns((*text, *small), side),)
        drawn = card(*inside, *decoration, align=self._align, class_name=f"bn-promo-{self.layout}")
        drawn = drawn.with_sheets(stylesheet_beside(__file__))
        return titled(drawn, inline(self.headline, "headline"), self.body)

    @property
    def _align(self) -> Align:
        return self.align or ("center" if self.layout == "centered" else "start")

    def _actions(self) -> Rendering | None:
        looks: tuple[tuple[Link | Drawable | None, Look], ...] = (
            (self.action, "loud"),
            (self.secondary_action, "quiet"),
        )
        buttons = [self._button(action, look) for action, look in looks if action is not None]
        return actions(*buttons) if buttons else None

    def _button(self, action: Link | Drawable, look: Look) -> Drawable:
        if isinstance(action, Link):
            return button(action, look)
        if isinstance(action, Component):
            return action.as_action(look, self.theme).replace(scheme=self.scheme)
        return action

    def _decoration(self) -> dict[str, Rendering | None]:
        glyph = self.ornament if self.layout != "compact" else None
        return {
            "glow": glow() if self.glow else None,
            # Lines that start at the edge would run into the one in their corner.
            "ornament_start": (
                ornament(glyph, "start") if glyph and self._align == "center" else None
            ),
            "ornament_end": ornament(glyph, "end") if glyph else None,
        }


def _check_action(name: str, action: object) -> None:
    if action is not None and not isinstance(action, Link) and not is_drawable(action):
        raise FieldError(f'{name} is {action!r}: write Link("Book today", "https://…")')


def _glyph(text: str, name: str) -> str:
    if len(label(text, name) or "") > 4:
        raise FieldError(f"{name} is {text!r}: write one glyph, of up to 4 characters")
    return text
