"""Stylesheets as values: the only door to tinycss2."""

from banners.css.parse import stylesheet_beside
from banners.css.sheet import Declaration, Rule, Selector, Stylesheet
from banners.css.values import Color, FontStack, Gradient, Length, Paint, Shadow
from banners.css.variables import fold, substitute
from banners.css.write import single_quoted, write_declarations, write_rules

__all__ = [
    "Color",
    "Declaration",
    "FontStack",
    "Gradient",
    "Length",
    "Paint",
    "Rule",
    "Selector",
    "Shadow",
    "Stylesheet",
    "fold",
    "single_quoted",
    "stylesheet_beside",
    "substitute",
    "write_declarations",
    "write_rules",
]
