"""What rules declare for an element, worked out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from banners.css import Rule, substitute
from banners.css.numbers import number
from banners.mail.longhands import longhands
from banners.mail.size import NOTHING, TEXT, Size, size
from banners.markup import Node, attribute, classes, tag_of

_SPACED = ("blockquote", "dl", "figure", "ol", "p", "pre", "ul")
_HEADINGS = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "h4": 1.0, "h5": 0.83, "h6": 0.67}
_BOLD = ("b", "strong", "th", *_HEADINGS)
# What browsers give the bare element (HTML Standard, section 15.3).
_OF_BROWSERS: Mapping[str, Mapping[str, str]] = {
    "font-style": dict.fromkeys(("address", "cite", "dfn", "em", "i", "var"), "italic"),
    "font-weight": dict.fromkeys(_BOLD, "700"),
    "font-size": {"small": "0.83em", **{name: f"{size}em" for name, size in _HEADINGS.items()}},
    "margin-top": dict.fromkeys((*_SPACED, *_HEADINGS), "1em"),
    "margin-bottom": dict.fromkeys((*_SPACED, *_HEADINGS), "1em"),
}
_WEIGHTS = {"normal": "400", "bold": "700", "bolder": "700", "lighter": "300"}
_INHERITED = ("color", "font-family", "font-style", "text-transform", "text-align")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The style of an element.

    Attributes:
        own: What is declared for it and not inherited, one side or value each.
        tokens: The custom properties.
        text: The properties of text that it hands down, except those below.
        font_size: The size of its text.
        line_height: A factor of the font size, or a length.
        spacing: The space between letters.
        right_to_left: Whether its lines start at the right.
    """

    own: Mapping[str, str] = field(default_factory=dict)
    tokens: Mapping[str, str] = field(default_factory=dict)
    text: Mapping[str, str] = field(default_factory=dict)
    font_size: Size = TEXT
    line_height: Size | float = 1.5
    spacing: Size = NOTHING
    right_to_left: bool = False

    def of(self, name: str) -> str:
        """The value of a property that is not inherited, or nothing."""
        return self.own.get(name, "")

    def size(self, name: str, room: Size) -> Size | None:
        """A length of the element's box.

        Args:
            name: The property.
            room: What its percentages are of.
        """
        value = self.of(name)
        return size(value, self.font_size, room) if value else None

    @property
    def leading(self) -> Size:
        """The height of a line."""
        if isinstance(self.line_height, Size):
            return self.line_height
        return self.font_size.times(self.line_height)

    @property
    def align(self) -> str:
        """`left`, `center` or `right`."""
        start, end = ("right", "left") if self.right_to_left else ("left", "right")
        value = self.text.get("text-align", "start")
        return {"start": start, "end": end, "justify": start}.get(value, value)

    def inside(self, node: Node, rules: Iterable[Rule]) -> Look:
        """The style of an element within this one.

        Args:
            node: The element.
            rules: Those that always hold, in the order of the cascade.
        """
        names = classes(node)
        declared = [d for rule in rules if rule.narrowed(names) for d in rule.declarations]
        tokens = dict(self.tokens)
        for d in declared:
            if d.name.startswith("--"):
                tokens[d.name] = substitute(d.value, tokens)
        direction = {"rtl": True, "ltr": False}.get(attribute(node, "dir"), self.right_to_left)
        own = {
            name: known[tag_of(node)]
            for name, known in _OF_BROWSERS.items()
            if tag_of(node) in known
        }
        for d in declared:
            if not d.name.startswith("--"):
                value = substitute(d.value, tokens)
                own.update(longhands(d.name, value, direction))
        return _inherited(replace(self, tokens=tokens, right_to_left=direction), own)


def _inherited(outer: Look, own: Mapping[str, str]) -> Look:
    font_size = outer.font_size
    if "font-size" in own:
        font_size = size(own["font-size"], outer.font_size, outer.font_size) or font_size
    text = {**outer.text, **{name: own[name] for name in _INHERITED if own.get(name)}}
    if "font-weight" in own:
        text["font-weight"] = _WEIGHTS.get(own["font-weight"], own["font-weight"])
    return replace(
        outer,
        own=own,
        text=text,
        font_size=font_size,
        line_height=_line_height(outer, own.get("line-height", ""), font_size),
        spacing=size(own.get("letter-spacing", ""), font_size, NOTHING) or _spacing(outer, own),
    )


def _spacing(outer: Look, own: Mapping[str, str]) -> Size:
    return NOTHING if "letter-spacing" in own else outer.spacing


def _line_height(outer: Look, value: str, font_size: Size) -> Size | float:
    if not value:
        return outer.line_height
    return number(value) or size(value, font_size, font_size) or 1.5
