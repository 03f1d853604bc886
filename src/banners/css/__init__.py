"""Stylesheets as values: the only door to tinycss2."""

from banners.css.looks import Block, Look, Shape, looks, variables
from banners.css.parse import stylesheet_beside
from banners.css.share import rules_of
from banners.css.sheet import Declaration, Rule, Selector, Stylesheet
from banners.css.shorten import sets_back, short_value, shortened
from banners.css.spare import Place, spared
from banners.css.values import Color, FontStack, Gradient, Length, Paint, Shadow
from banners.css.variables import fold, substitute
from banners.css.write import single_quoted, write_declarations, write_rules

__all__ = [
    "Block",
    "Color",
    "Declaration",
    "FontStack",
    "Gradient",
    "Length",
    "Look",
    "Paint",
    "Place",
    "Rule",
    "Selector",
    "Shadow",
    "Shape",
    "Stylesheet",
    "fold",
    "looks",
    "rules_of",
    "sets_back",
    "short_value",
    "shortened",
    "single_quoted",
    "spared",
    "stylesheet_beside",
    "substitute",
    "variables",
    "write_declarations",
    "write_rules",
]
