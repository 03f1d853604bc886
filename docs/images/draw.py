"""Draw the picture in the README: `python -m docs.images.draw` in the folder of the repository."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright
from tests.support.browser import start

from banners.gallery import samples

WIDTH = 1104
"""The narrowest page in which the card has its full width."""


def main() -> None:
    """Draw the reference card on its canvas, in 256 colours."""
    banner = next(sample.banner for sample in samples() if sample.slug == "promo_card-reference")
    with sync_playwright() as playwright:
        browser = start(playwright)
        page = browser.new_page(viewport={"width": WIDTH, "height": 320})
        page.set_content(str(banner.render("page")))
        page.evaluate("document.fonts.ready")
        picture = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
        browser.close()
    path = Path(__file__).with_name("promo_card.png")
    # Dithered, because 256 colours in flat areas would show as bands in the gradients.
    palette = picture.quantize(256, method=Image.Quantize.MAXCOVERAGE, kmeans=2)
    picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)
    print(f"{path}: {picture.width} × {picture.height} px, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
