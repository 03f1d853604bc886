"""An appointment call to action: what is booked, when, with whom, and how."""

from banners.components.appointment_cta.appointment import AppointmentCTA
from banners.components.appointment_cta.service import Service
from banners.components.appointment_cta.wording import Wording

__all__ = ["AppointmentCTA", "Service", "Wording"]
