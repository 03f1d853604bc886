"""Several banners as one snippet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from banners.component import Banner
from banners.css import Declaration, Length, Rule, Selector, Stylesheet
from banners.errors import CssError, FieldError
from banners.rendering import Rendering, compose


@dataclass(frozen=True, slots=True, init=False)
class Stack(Banner):
    """Banners below one another in one snippet, with the rules they share once.

    `Stack(card, appointment, gap="32px")` takes the banners one by one; a
    sequence goes in by the keyword `banners`.

    Attributes:
        banners: What stands in the stack, from top to bottom.
        gap: The space between two banners; a length that is not negative.

    Raises:
        FieldError: There is no banner, something is no banner, or the gap is no length.
    """

    banners: tuple[Banner, ...]
    gap: str

    def __init__(self, *items: Banner, banners: Iterable[Banner] = (), gap: str = "24px") -> None:
        if not isinstance(banners, Iterable):
            raise FieldError(f"banners is {banners!r}: write a sequence of banners")
        object.__setattr__(self, "banners", _checked((*items, *banners)))
        object.__setattr__(self, "gap", _checked_gap(gap))

    def rendering(self) -> Rendering:
        """The renderings of all banners in one element, titled by the first."""
        first, *others = (banner.rendering() for banner in self.banners)
        name = "bn-gap-" + re.sub(r"[^a-z0-9]", "_", self.gap)
        rule = Rule((Selector(name),), (Declaration("margin-top", self.gap),))
        below = [compose("div", other, class_name=name) for other in others]
        stack = compose("div", first, *below, sheets=(Stylesheet((rule,)),))
        return replace(
            stack,
            title=first.title,
            description=first.description,
            lang=first.lang,
            dir=first.dir,
        )


def _checked(items: tuple[object, ...]) -> tuple[Banner, ...]:
    if not items:
        raise FieldError("Stack is empty: give it a banner or more")
    for index, item in enumerate(items):
        if not isinstance(item, Banner):
            raise FieldError(f"Stack item {index} is {item!r}: only banners can be stacked")
    return tuple(item for item in items if isinstance(item, Banner))


def _checked_gap(gap: str) -> str:
    try:
        length = str(Length(gap))
    except CssError as error:
        raise FieldError(f"gap: {error}") from None
    if length.startswith("-") or length.endswith("%"):
        raise FieldError(f"gap is {gap!r}: write a length such as 24px, not below 0 and not in %")
    return length
