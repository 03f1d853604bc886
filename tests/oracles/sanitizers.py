"""Programs that clean HTML before a site shows it, each as its users call it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import nh3
from playwright.sync_api import Page

from tests.support.npm import installed

# They keep style attributes.
KEEPING = ("dompurify", "sanitize-html with style", "nh3 with style", "tinymce")
# They drop every style, as they come.
DROPPING = ("sanitize-html", "nh3")

PACKAGES = {
    "dompurify": "3.4.18",
    "jsdom": "26.1.0",
    "sanitize-html": "2.17.0",
    "tinymce": "8.9.2",
}
SCRIPT = Path(__file__).with_name("sanitize.mjs")

# nh3 knows no `section`; who allows styles for the sake of banners allows it too.
_TAGS = nh3.ALLOWED_TAGS | {"section"}
_ATTRIBUTES = {**nh3.ALLOWED_ATTRIBUTES, "*": {"style", "dir", "lang"}}

_TINYMCE = (
    "tinymce.min.js",
    "models/dom/model.min.js",
    "themes/silver/theme.min.js",
    "icons/default/icons.min.js",
)
_EDIT = """async inputs => {
    const [editor] = await tinymce.init({selector: 'textarea', license_key: 'gpl', skin: false,
        content_css: false, promotion: false, convert_urls: false});
    return inputs.map(html => { editor.setContent(html); return editor.getContent(); });
}"""


def sanitized(name: str, inputs: list[str], page: Page) -> list[str]:
    """What a sanitiser leaves of each input.

    Args:
        name: One of `KEEPING` or `DROPPING`.
        inputs: HTML.
        page: Where an editor can run.
    """
    if name == "tinymce":
        return _edited(page, inputs)
    if name == "nh3":
        return [nh3.clean(html) for html in inputs]
    if name == "nh3 with style":
        return [nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES) for html in inputs]
    return _asked(name, inputs)


def _asked(name: str, inputs: list[str]) -> list[str]:
    lines = "".join(f"{json.dumps({'sanitizer': name, 'html': html})}\n" for html in inputs)
    command = ["node", str(SCRIPT), str(installed(PACKAGES))]
    done = subprocess.run(
        command, input=lines, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _edited(page: Page, inputs: list[str]) -> list[str]:
    page.set_content("<!doctype html><html><head></head><body><textarea></textarea></body></html>")
    folder = installed(PACKAGES) / "node_modules" / "tinymce"
    for file in _TINYMCE:
        page.add_script_tag(path=folder / file)
    return [str(html) for html in page.evaluate(_EDIT, inputs)]
