"""Promotional banners as immutable values that look the same wherever they are pasted."""

from banners import themes
from banners.component import Component
from banners.components.appointment_cta import AppointmentCTA, Service, Wording
from banners.components.promo_card import PromoCard
from banners.css import Stylesheet
from banners.delivered import Delivered
from banners.errors import BannerError
from banners.link import Link
from banners.markup import element
from banners.rendering import Rendering, compose
from banners.stack import Stack
from banners.text import em, line_break, ltr, strong
from banners.theme import Theme

__all__ = [
    "AppointmentCTA",
    "BannerError",
    "Component",
    "Delivered",
    "Link",
    "PromoCard",
    "Rendering",
    "Service",
    "Stack",
    "Stylesheet",
    "Theme",
    "Wording",
    "compose",
    "element",
    "em",
    "line_break",
    "ltr",
    "strong",
    "themes",
]
