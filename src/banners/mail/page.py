"""What is shared while a mail is drawn, where an element stands, and what it becomes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from banners.css import Rule
from banners.css.solid import over
from banners.errors import CssError
from banners.mail.look import Look
from banners.mail.sheet import Sheet, Style, Value
from banners.mail.size import NOTHING, Size
from banners.mail.write import merged, table, tagged
from banners.markup import Node


@dataclass(slots=True)
class Page:
    """What is shared while a mail is drawn.

    Attributes:
        rules: Those that always hold, in the order of the cascade.
        sheet: Collects what a style attribute cannot say.
        dropped: Names of what was left out.
    """

    rules: tuple[Rule, ...]
    sheet: Sheet = field(default_factory=Sheet)
    dropped: set[str] = field(default_factory=set)
    _looks: dict[tuple[int, int], tuple[Node, Look, Look]] = field(default_factory=dict)

    def inside(self, node: Node, outer: Look) -> Look:
        """The style of an element, worked out once.

        Args:
            node: The element.
            outer: The style around it.
        """
        key = (id(node), id(outer))
        if key not in self._looks:
            # Node and style are kept with it, so that nothing else gets their ids.
            self._looks[key] = (node, outer, outer.inside(node, self.rules))
        return self._looks[key][2]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an element stands.

    Attributes:
        look: Its style.
        room: The width it has.
        ground: The solid colour behind it.
    """

    look: Look
    room: Size
    ground: str

    @property
    def color(self) -> str:
        """The colour of text as it looks here."""
        return solid(self.look.text.get("color", ""), self.ground, "#222222")


@dataclass(frozen=True, slots=True)
class Row:
    """One cell that takes the whole width.

    Attributes:
        html: What stands inside.
        above: The space above; negative where the content has some of its own.
        below: The space below.
        style: The cell's declarations.
        attributes: The cell's attributes.
    """

    html: str
    above: Size = NOTHING
    below: Size = NOTHING
    style: Style = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)


def solid(color: str, ground: str, otherwise: str) -> str:
    """A colour on a ground, or another one where it says nothing."""
    try:
        return over(color, ground)
    except CssError:
        return otherwise


def text_style(place: Place) -> dict[str, Value]:
    """Declarations of a text, all of them: no mail program may choose its own."""
    look = place.look
    style: dict[str, Value] = {
        "font-family": look.text.get("font-family", "sans-serif"),
        "font-size": look.font_size,
        "line-height": look.leading,
        "font-weight": look.text.get("font-weight", "400"),
        "color": place.color,
    }
    optional = {"font-style": "normal", "text-transform": "none"}
    for name, usual in optional.items():
        if (value := look.text.get(name, usual)) != usual:
            style[name] = value
    return {**style, "letter-spacing": look.spacing} if look.spacing != NOTHING else style


def joined(first: Size, second: Size) -> Size:
    """Two margins that touch, collapsed (CSS 2, section 8.3.1)."""

    def collapse(one: float, other: float) -> float:
        return max(one, other, 0) + min(one, other, 0)

    return Size(collapse(first.wide, second.wide), collapse(first.phone, second.phone))


def stacked(page: Page, rows: Iterable[Row], attributes: dict[str, str] | None = None) -> str:
    """Rows below one another in a table."""
    html, below = "", NOTHING
    for row in rows:
        space = joined(below, row.above).at_least(NOTHING)
        html += tagged("tr", cell(page, row, {"padding": (space, NOTHING, NOTHING, NOTHING)}))
        below = row.below
    return table(html, {"width": "100%", **(attributes or {})})


def cell(page: Page, row: Row, style: Style, attributes: Mapping[str, str] | None = None) -> str:
    """The cell of a row.

    Args:
        page: Collects the sizes for phones.
        row: What stands inside.
        style: Declarations besides its own.
        attributes: Attributes besides its own.
    """
    both = {**row.attributes, **(attributes or {})}
    aligned: dict[str, str] = {"text-align": both["align"]} if both.get("align") else {}
    written = page.sheet.attributes({**style, **aligned, **row.style})
    return tagged("td", row.html, merged(both, written))
