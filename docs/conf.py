"""Sphinx: MyST pages, Furo, and our extension that writes the pages of components and targets."""

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "Banners"
author = "The banners authors"
copyright = "2026, the banners authors"  # noqa: A001
release = version_of("banners")
version = release

extensions = ["myst_parser", "banners_docs"]
exclude_patterns = ["_ext", "_static"]
nitpicky = True

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Banners"
html_static_path = ["_static"]
html_css_files = ["docs.css"]
html_js_files = ["frames.js"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_theme_options = {
    "light_css_variables": {
        "color-brand-primary": "#7c3d4e",
        "color-brand-content": "#8d4d5d",
    },
    "dark_css_variables": {
        "color-brand-primary": "#e7c3cb",
        "color-brand-content": "#e7b9c3",
    },
}
