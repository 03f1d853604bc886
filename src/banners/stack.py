"""Several banners as one snippet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from banners.component import Banner
from banners.css import Declaration, Length, Rule, Selector, Stylesheet, stylesheet_beside
from banners.errors import CssError, FieldError
from banners.rendering import Rendering, compose


@dataclass(frozen=True, slots=True, init=False)
class Stack(Banner):
    """Banners below one another in one snippet, with the rules they share once.

    `Stack(card, appointment, gap="32px")` takes the banners one by one; a
    sequence goes in by the keyword `banners`.

    Attributes:
        banners: What stands in the stack, from top to bottom.
        gap: The space between two banners; a length.

    Raises:
        FieldError: There is no banner, something is no banner, or the gap is no length.
    """

    banners: tuple[Banner, ...]
    gap: str

    def __init__(self, *items: Banner, banners: Iterable[Banner] = (), gap: str = "24px") -> None:
        every = (*items, *banners)
        if not every:
            raise FieldError("Stack is empty: give it a banner or more")
        for index, item in enumerate(every):
            if not isinstance(item, Banner):
                raise FieldError(f"Stack item {index} is {item!r}: only banners can be stacked")
        try:
            object.__setattr__(self, "gap", str(Length(gap)))
        except CssError as error:
            raise FieldError(f"gap: {error}") from None
        object.__setattr__(self, "banners", every)

    def rendering(self) -> Rendering:
        """The renderings of all banners in one element, titled by the first."""
        inner = [banner.rendering() for banner in self.banners]
        name = "bn-gap-" + self.gap.replace(".", "_").replace("%", "-percent")
        rule = Rule((Selector(name),), (Declaration("gap", self.gap),))
        sheets = (stylesheet_beside(__file__), Stylesheet((rule,)))
        stack = compose("div", *inner, class_name=f"bn-stack {name}", sheets=sheets)
        first = inner[0]
        return replace(
            stack,
            title=first.title,
            description=first.description,
            lang=first.lang,
            dir=first.dir,
        )
