"""A banner on a page that Flask serves: `flask --app examples/flask_app run`.

A banner has `__html__`, so Jinja writes it as markup while it escapes all else.
"""

from flask import Flask, render_template_string

from banners import Link, PromoCard, em, themes

PAGE = """<!doctype html>
<html lang="en">
<title>{{ visitor }}'s studio</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<h1>Welcome, {{ visitor }}</h1>
{{ banner }}
</html>"""

app = Flask(__name__)

banner = PromoCard(
    layout="compact",
    headline=("Late opening ", em("on Thursdays")),
    body="The studio stays open until 9 pm, all through December.",
    action=Link("Find a time", "/times?day=thursday"),
    theme=themes.midnight,
)


@app.get("/")
@app.get("/<visitor>")
def home(visitor: str = "guest") -> str:
    return render_template_string(PAGE, visitor=visitor, banner=banner)


def main() -> str:
    """What a visitor called <Ada> gets."""
    return app.test_client().get("/<Ada>").text


if __name__ == "__main__":
    print(main())
