"""A studio's booking page: an offer, the service behind it, and a number to call.

The card's button is the appointment's own, so that both lead to one place and
say one verb. `Stack` sends the rules they share once.
"""

from banners import AppointmentCTA, Link, PromoCard, Service, Stack, em, strong, themes

BOOKING = "https://example.com/book"

appointment = AppointmentCTA(
    heading=("An hour that is ", em("only yours")),
    body="Choose a time online and the chair is yours: we confirm every booking at once.",
    booking=BOOKING,
    service=Service(
        name="Glow-Up Facial",
        duration="60 minutes",
        price="$95",
        price_from=True,
        provider="Dana Reyes",
        earliest="Thu 4 June, 10:30",
    ),
    phone="+1 (555) 010-0199",
    address=Link("12 Rose Lane, Springfield", "https://example.com/map"),
    hours=("Tue–Fri 9 am – 7 pm", "Sat 10 am – 4 pm"),
    reassurance=("Free cancellation until 24 h before", "No deposit", "No account needed"),
    theme=themes.linen,
)

offer = PromoCard(
    layout="split",
    headline=("Bring a friend, ", em("share the price")),
    body=("Two facials on one day: ", strong("the second at half price"), "."),
    action=AppointmentCTA(layout="button", booking=BOOKING),
    footnote="Until 30 June, Tuesday to Thursday.",
    theme=themes.linen,
)


def main() -> str:
    return str(Stack(offer, appointment, gap="28px"))


if __name__ == "__main__":
    print(main())
