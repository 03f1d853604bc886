"""A theme of one's own: a few roles of an existing one changed, or a file of all."""

from pathlib import Path

from banners import Link, PromoCard, Stack, em, themes

forest = themes.read(Path(__file__).with_name("own_theme.toml"))

plum = themes.rose_gold.replace(
    surface="linear-gradient(145deg, #5b3a6e, #3b2450)",
    canvas="#f6f2f8",
    radius="18px",
)

card = PromoCard(
    headline=("A walk in the ", em("woods")),
    body="Guided, slow, and back before lunch.",
    action=Link("Come along", "https://example.com/walks"),
    theme=forest,
)


def main() -> str:
    return str(Stack(card, card.replace(theme=plum)))


if __name__ == "__main__":
    print(main())
