"""The card this library began with, as a user writes it.

`python examples/may_glow_up.py` prints the snippet.
"""

from banners import Link, PromoCard, em, strong, themes

card = PromoCard(
    eyebrow="Exclusive May Special",
    headline=("The May to July ", em("Glow-Up")),
    body=(
        ("Enjoy ", strong("20% Off"), " for all Moms & Educators 🌸"),
        "Celebrate beauty, confidence, and self-care this season.",
    ),
    action=Link("Book Today ✨", "https://example.com/book"),
    theme=themes.rose_gold,
)


def main() -> str:
    return str(card)


if __name__ == "__main__":
    print(main())
