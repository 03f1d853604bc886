"""A component of one's own, from the library's parts and one new part.

`Notice` is a frozen value like every banner: it can be themed, replaced,
stacked, and rendered to every target.
"""

from dataclasses import dataclass, replace

from banners import Component, Link, Rendering, Stylesheet, compose, element, themes
from banners.parts.button import actions, button
from banners.parts.card import card
from banners.parts.flow import columns
from banners.parts.headline import headline
from banners.text import Text, inline, plain

SHEET = Stylesheet.parse(
    """
    .notice {
      --bn-headline-size: clamp(24px, 21px + 0.9cqi, 32px);
      --bn-padding: clamp(20px, 16px + 1.2cqi, 28px) clamp(20px, 12px + 2.4cqi, 36px);
    }
    .notice-row { display: flex; flex-wrap: wrap; gap: 16px 24px; align-items: center; }
    .notice-columns { flex: 1 1 150px; min-width: 0; }
    .notice-date {
      flex: none;
      margin: 0;
      padding: 12px 14px;
      border: 1px solid var(--bn-line);
      border-radius: 16px;
      background: var(--bn-veil);
      color: var(--bn-accent-soft);
      line-height: 1.3;
      text-align: center;
    }
    /* For editors that remove display: the date above the title. */
    @supports not (display:flex) {
      .notice-date { width: fit-content; margin: 0 0 14px; }
    }
    """,
    place="own_component.py",
)


def date_tile(day: str, month: str) -> Rendering:
    """A part of one's own: what it draws, and the rules it needs."""
    return Rendering(
        draw=lambda: element("p", day, element("br"), month, class_name="notice-date"),
        sheets=(SHEET,),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Component):
    """A date, a line, and a link."""

    day: str
    month: str
    title: Text
    action: Link

    def check(self) -> None:
        self.normalise("title", inline)

    def draw(self) -> Rendering:
        title = inline(self.title, "title")
        date, text, side = self.arrange(
            {"date": date_tile(self.day, self.month)},
            {"title": headline(title, 3)},
            {"action": actions(button(self.action))},
        )
        beside = columns(text, side).with_class("notice-columns")
        inside = compose("div", *date, beside, class_name="notice-row")
        drawn = card(inside, align="start", class_name="notice").with_sheets(SHEET)
        return replace(drawn, title=plain(title))


notice = Notice(
    day="14",
    month="March",
    title="We move to the old mill",
    action=Link("See the way", "https://example.com/mill"),
    theme=themes.midnight,
)


def main() -> str:
    return str(notice)


if __name__ == "__main__":
    print(main())
