"""Appointment calls to action that preview, docs and tests share."""

from banners.components.appointment_cta.appointment import AppointmentCTA
from banners.components.appointment_cta.service import Service
from banners.components.appointment_cta.wording import Wording
from banners.link import Link
from banners.text import em

SAMPLES = {
    "panel": AppointmentCTA(
        heading=("An hour that is ", em("only yours")),
        body="Choose a time online and the chair is yours: we confirm every booking at once.",
        booking="https://example.com/book",
        service=Service(
            name="Glow-Up Facial",
            duration="60 minutes",
            price="$95",
            price_from=True,
            provider="Dana Reyes",
            earliest="Thu 4 June, 10:30",
        ),
        phone="+1 (555) 010-0199",
        email="hello@example.com",
        address=Link("12 Rose Lane, Springfield", "https://example.com/map"),
        hours=("Tue–Fri 9 am – 7 pm", "Sat 10 am – 4 pm"),
        reassurance=("Free cancellation until 24 h before", "No deposit", "No account needed"),
        disclaimer="Please tell us about allergies and skin treatments when you book.",
    ),
    "strip": AppointmentCTA(
        layout="strip",
        heading="First visit? Talk to us first.",
        booking="https://example.com/request",
        mode="request",
        service=Service(name="Consultation", duration="20 minutes", price="free of charge"),
        phone="555 010 0199",
    ),
    "button": AppointmentCTA(layout="button", booking=Link("Book a visit", "#booking")),
    "minimal": AppointmentCTA(heading="Book a table", booking="/tables", glow=False),
    "long": AppointmentCTA(
        heading="Physiotherapy and rehabilitation after operations of hip, knee and shoulder",
        body=(
            "Send us your referral and two times that suit you.",
            "A therapist calls you back within one working day and settles everything else.",
        ),
        booking="https://example.com/physio",
        mode="request",
        service=Service(
            name="First assessment with a plan for the weeks that follow",
            duration="45 to 60 minutes",
            price="covered by most insurers",
            provider="the therapist who will treat you",
            earliest="within two weeks",
        ),
        phone="+44 20 7946 0018",
        email="appointments@riverside-rehabilitation.example.com",
        address="Riverside Rehabilitation Centre, entrance B, second floor, 48 Quayside",
        hours=("Monday to Thursday 7:30 – 19:00", "Friday 7:30 – 15:00", "Closed on holidays"),
        reassurance=("Rescheduling is free of charge up to 48 hours before your appointment",),
        disclaimer="In an emergency call your local emergency number. This page does not "
        "replace a diagnosis by your doctor.",
    ),
    "arabic": AppointmentCTA(
        lang="ar",
        dir="rtl",
        heading=("احجزي ", em("موعدك")),
        body="اختاري الوقت المناسب ونؤكد الحجز فورًا.",
        booking="https://example.com/ar",
        service=Service(name="جلسة عناية", duration="60 دقيقة", price="350 درهم"),
        phone="+971 4 555 0199",
        reassurance=("إلغاء مجاني", "دون حساب"),
        wording=Wording(
            book="احجزي الآن",
            request="اطلبي موعدًا",
            call="اتصلي",
            service="الخدمة",
            duration="المدة",
            price="السعر",
            price_from="ابتداءً من {price}",
            provider="مع",
            earliest="أقرب موعد",
            email="البريد",
            address="العنوان",
            hours="ساعات العمل",
        ),
    ),
}
