"""Promo cards that preview, docs and tests share."""

from banners import themes
from banners.components.promo_card.card import PromoCard
from banners.link import Link
from banners.text import em, strong

SAMPLES = {
    "reference": PromoCard(
        eyebrow="Exclusive May Special",
        headline=("The May to July ", em("Glow-Up")),
        body=(
            ("Enjoy ", strong("20% Off"), " for all Moms & Educators 🌸"),
            "Celebrate beauty, confidence, and self-care this season.",
        ),
        action=Link("Book Today ✨", "https://example.com/book"),
        theme=themes.rose_gold,
    ),
    "split": PromoCard(
        layout="split",
        eyebrow="Autumn course",
        headline=("Six weeks to a ", em("stronger back")),
        body=("Small groups, one physiotherapist, ", strong("two evenings a week"), "."),
        action=Link("Reserve a place", "https://example.com/back"),
        secondary_action=Link("See the plan", "#plan"),
        footnote="Starts 5 October. Most insurers refund part of the fee.",
    ),
    "compact": PromoCard(
        layout="compact",
        headline=("Late opening ", em("on Thursdays")),
        body="The studio stays open until 9 pm, all through December.",
        action=Link("Find a time", "https://example.com/thursday"),
    ),
    "minimal": PromoCard(
        headline="Gift vouchers are back",
        action=Link("Choose one", "/vouchers"),
        ornament=None,
        glow=False,
    ),
    "long": PromoCard(
        eyebrow="For returning guests and everyone they bring along",
        headline=(
            "Everything you loved about our summer retreat, ",
            em("now unhurried and all year round"),
        ),
        body=(
            (
                "Three days by the lake with breathing classes, long walks and a kitchen that ",
                strong("cooks for every diet"),
                ". Arrive when you like on Friday, leave when you must on Sunday.",
            ),
            "Rooms are few and quiet. If your weekend is taken, we keep your name and write to "
            "you as soon as someone cancels.",
        ),
        action=Link("Look for a free weekend", "https://example.com/retreat"),
        secondary_action=Link("Ask us a question", "mailto:hello@example.com"),
        footnote="Price per person in a double room, full board and all classes included. "
        "Free of charge until fourteen days before arrival.",
    ),
    "arabic": PromoCard(
        lang="ar",
        dir="rtl",
        eyebrow="عرض خاص",
        headline=("موسم ", em("الإشراقة")),
        body=("استمتعي بخصم ", strong("20%"), " على جميع جلسات العناية بالبشرة."),
        action=Link("احجزي الآن", "https://example.com/ar"),
    ),
}
