"""A static page from a Jinja template: a banner for every offer of a list.

`render("page")` would be a document of its own; inside a page of yours use the
snippet, which is what a template writes for a banner.
"""

from jinja2 import Environment

from banners import Link, PromoCard, em, themes

PAGE = """<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<title>Offers</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>main { max-width: 1104px; margin: 0 auto; padding: 24px; display: grid; gap: 24px }</style>
<main>
{%- for banner in banners %}
{{ banner }}
{%- endfor %}
</main>
</html>"""

OFFERS = (
    ("Morning light", "before noon", "Classes from 7 to 11 at a lower price.", "/morning"),
    ("A quiet hour", "after nine", "Open late, with four places in the room.", "/evening"),
)


def offer(title: str, emphasis: str, body: str, address: str) -> PromoCard:
    return PromoCard(
        headline=(f"{title} ", em(emphasis)),
        body=body,
        action=Link("Reserve a place", address),
        layout="split",
        ornament=None,
        theme=themes.linen,
        lang="en",
    )


def main() -> str:
    template = Environment(autoescape=True).from_string(PAGE)
    return template.render(language="en", banners=[offer(*row) for row in OFFERS])


if __name__ == "__main__":
    print(main())
