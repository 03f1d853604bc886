"""Promotional banners as immutable values that look the same wherever they are pasted."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from banners import image as image
    from banners import themes as themes
    from banners.component import Component as Component
    from banners.components.appointment_cta import AppointmentCTA as AppointmentCTA
    from banners.components.appointment_cta import Service as Service
    from banners.components.appointment_cta import Wording as Wording
    from banners.components.promo_card import PromoCard as PromoCard
    from banners.css import Stylesheet as Stylesheet
    from banners.delivered import Delivered as Delivered
    from banners.errors import BannerError as BannerError
    from banners.link import Link as Link
    from banners.rendering import Rendering as Rendering
    from banners.rendering import compose as compose
    from banners.stack import Stack as Stack
    from banners.targets.linked import stylesheet as stylesheet
    from banners.text import em as em
    from banners.text import line_break as line_break
    from banners.text import ltr as ltr
    from banners.text import strong as strong
    from banners.theme import Theme as Theme
    from banners.vocabulary import element as element

# A name is loaded when it is first asked for, so that `import banners` costs next to nothing.
_HOMES = {
    "AppointmentCTA": "banners.components.appointment_cta",
    "BannerError": "banners.errors",
    "Component": "banners.component",
    "Delivered": "banners.delivered",
    "Link": "banners.link",
    "PromoCard": "banners.components.promo_card",
    "Rendering": "banners.rendering",
    "Service": "banners.components.appointment_cta",
    "Stack": "banners.stack",
    "Stylesheet": "banners.css",
    "Theme": "banners.theme",
    "Wording": "banners.components.appointment_cta",
    "compose": "banners.rendering",
    "element": "banners.vocabulary",
    "em": "banners.text",
    "image": "banners.image",
    "line_break": "banners.text",
    "ltr": "banners.text",
    "strong": "banners.text",
    "stylesheet": "banners.targets.linked",
    "themes": "banners.themes",
}

__all__ = [*_HOMES]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        from banners.errors import unknown_name

        raise AttributeError(f"module 'banners': {unknown_name('attribute', name, __all__)}")
    home = import_module(_HOMES[name])
    found = home if home.__name__ == f"banners.{name}" else getattr(home, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
