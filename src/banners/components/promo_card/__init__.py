"""A promotional card: an offer in a headline, a few lines and a button."""

from banners.components.promo_card.card import PromoCard

__all__ = ["PromoCard"]
