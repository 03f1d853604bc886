import pickle
import re

import html5lib
import pytest

from banners import BannerError, Link, PromoCard
from banners.errors import FieldError, LinkError
from banners.gallery import samples

REFERENCE = next(s.banner for s in samples() if s.slug == "promo_card-reference")
EVERY = [sample.banner for sample in samples()]


def linking(href: str, new_tab: bool = False) -> PromoCard:
    return PromoCard(headline="Offer", action=Link("Go", href, new_tab=new_tab))


@pytest.mark.parametrize("banner", EVERY)
def test_nothing_is_measured_by_the_height_of_the_frame(banner: PromoCard) -> None:
    css = banner.render("frame").css
    assert not re.search(r"\d(d|s|l)?(vh|vb|vmin|vmax)\b", css)
    assert "100%}" not in css.partition(".bn-root")[0], "the body has a height of its own"


def test_all_css_is_in_one_style_under_one_hash() -> None:
    delivered = REFERENCE.render("frame")
    document = html5lib.parse(delivered, namespaceHTMLElements=False)
    assert [style.text for style in document.iter("style")] == [delivered.css]
    assert [script.text for script in document.iter("script")] == [delivered.script]
    assert delivered.csp_hash != delivered.script_hash
    assert not [found for found in document.iter() if found.get("style")]


def test_the_script_is_the_same_for_every_banner() -> None:
    assert len({banner.render("frame").script_hash for banner in EVERY}) == 1


def test_no_script_when_none_is_wanted() -> None:
    delivered = REFERENCE.render("frame", script=False)
    assert "<script" not in delivered
    assert (delivered.script, delivered.head) == ("", "")


def test_delivered_survives_pickling() -> None:
    delivered = REFERENCE.render("frame")
    again = pickle.loads(pickle.dumps(delivered))
    assert (again, again.script, again.notes) == (delivered, delivered.script, delivered.notes)


def test_links_open_in_the_whole_window() -> None:
    assert '<base target="_top">' in linking("/times").render("frame")
    assert "target" not in linking("mailto:us@example.com").render("frame").partition("</head>")[2]
    assert 'target="_blank"' in linking("/times", new_tab=True).render("frame")


def test_a_fragment_stays_in_the_frame_and_says_so() -> None:
    delivered = linking("#plan").render("frame")
    assert 'href="#plan" target="_self"' in delivered
    assert any(note.startswith("#plan is a place in the frame") for note in delivered.notes)


def test_a_base_makes_fragments_places_of_the_page() -> None:
    delivered = linking("#plan").render("frame", base="https://example.com/offers")
    assert '<base href="https://example.com/offers" target="_top">' in delivered
    assert "_self" not in delivered
    assert delivered.notes == ()


def test_a_transparent_frame_has_no_canvas_and_no_scheme() -> None:
    delivered = REFERENCE.render("frame", background="transparent")
    assert "#f8f4f5" not in delivered
    assert "color-scheme" not in delivered
    assert "color-scheme" in delivered.notes[-1]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"background": "canvass"}, FieldError),
        ({"script": "no"}, FieldError),
        ({"base": "javascript:alert(1)"}, LinkError),
    ],
)
def test_wrong_options_are_refused(options: dict[str, str], error: type[BannerError]) -> None:
    with pytest.raises(error):
        REFERENCE.render("frame", **options)
