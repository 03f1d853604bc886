"""A `<style>` and markup in one element, immune to the page it is pasted into.

Its rules are nested in one of the snippet's own, whose selector beats three ids;
every declaration is `!important`, and everything inside goes back to the
browser's style first.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from banners.css import Rule, write_rules
from banners.delivered import Delivered
from banners.errors import FieldError
from banners.host import immune, in_root
from banners.looks import dress
from banners.markup import Node, detached, style_element, write
from banners.rendering import Rendering

# The grammar of base64-value in CSP level 3, which nonces are made of.
_NONCE = re.compile(r"[A-Za-z0-9+/_-]+={0,2}")


def deliver(rendering: Rendering, *, nonce: str = "") -> Delivered:
    """Deliver for pages that keep `<style>`: Shopify, Webflow, Ghost, one's own site.

    Args:
        rendering: What to deliver.
        nonce: The nonce of the page's content security policy, for its `<style>`.

    Raises:
        FieldError: The nonce is not written in base64 or base64url.
    """
    if nonce != "" and not (isinstance(nonce, str) and _NONCE.fullmatch(nonce)):
        raise FieldError(
            f"nonce is {nonce!r}: write base64, as in a policy's 'nonce-…', such as 'dGVzdA=='"
        )
    return detached(lambda: _deliver(rendering, nonce))


def _deliver(rendering: Rendering, nonce: str) -> Delivered:
    root, css = draw_root(rendering, nonce)
    return Delivered(write(root), css=css)


def draw_root(rendering: Rendering, nonce: str = "") -> tuple[Node, str]:
    """Draw the snippet's outermost element, and say what CSS it carries.

    Args:
        rendering: What to draw; call this inside `detached`.
        nonce: What stands in the attribute `nonce` of its `<style>`.
    """
    node = rendering.draw()
    name, css = _stylesheet(dress(rendering, node))
    return in_root(style_element(css, nonce), node, class_name=name), css


@lru_cache(maxsize=512)
def _stylesheet(rules: tuple[Rule, ...]) -> tuple[str, str]:
    """The snippet's class, named by its rules, and its CSS."""
    text = write_rules(rules, important=True)
    name = f"bn-{hashlib.sha256(immune('', text).encode()).hexdigest()[:6]}"
    return name, immune(name, text)
