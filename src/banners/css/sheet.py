"""What a stylesheet is made of, as frozen values."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Declaration:
    """One property with its value.

    Attributes:
        name: The property, such as `padding` or `--bn-accent`.
        value: Its value, minified, without `!important`.
    """

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Selector:
    """A class, with at most one state or pseudo-element.

    Attributes:
        class_name: The class without its dot.
        state: What follows it, colons included: `:hover`, `::before`, or nothing.
    """

    class_name: str
    state: str = ""

    def __str__(self) -> str:
        return f".{self.class_name}{self.state}"


@dataclass(frozen=True, slots=True)
class Rule:
    """Selectors and the declarations they share.

    Attributes:
        selectors: At least one selector.
        declarations: In the order of the source.
        condition: The at-rule around it, such as `@media print`, or nothing.
    """

    selectors: tuple[Selector, ...]
    declarations: tuple[Declaration, ...]
    condition: str = ""

    @property
    def always(self) -> bool:
        """Whether the rule holds without a condition and in every state."""
        return not self.condition and not any(s.state for s in self.selectors)

    def narrowed(self, classes: Collection[str]) -> Rule | None:
        """The rule without the selectors of other classes, or None when none is left."""
        selectors = tuple(s for s in self.selectors if s.class_name in classes)
        return Rule(selectors, self.declarations, self.condition) if selectors else None


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """Rules that belong together: those of one part, component or theme.

    Attributes:
        rules: In the order of the cascade.
    """

    rules: tuple[Rule, ...]

    @classmethod
    def parse(cls, text: str, place: str = "stylesheet") -> Stylesheet:
        """Read a stylesheet of flat class rules.

        Args:
            text: CSS: `.name`, `.name:state`, `.name::before`, `@media`,
                `@container` and `@supports` only.
            place: What an error names in front of line and column.

        Raises:
            CssError: The text is not such a stylesheet.
        """
        from banners.css.parse import parse_rules

        return cls(parse_rules(text, place))
