import pytest

from banners import PromoCard, Stack
from banners.gallery import samples
from tests.support.reading import elements, read

REFERENCE = next(s.banner for s in samples() if s.slug == "promo_card-reference")
STACK = Stack(REFERENCE, REFERENCE.replace(layout="split"))


@pytest.mark.parametrize("banner", [REFERENCE, STACK], ids=["card", "stack"])
def test_a_host_with_nothing_but_its_tree(banner: PromoCard | Stack) -> None:
    delivered = banner.render("shadow")
    assert delivered.startswith('<div><template shadowrootmode="open"><style>:host{')
    assert delivered.endswith("</template></div>")
    assert delivered.count("<style>") == 1
    assert delivered.css in delivered


def test_rules_inside_need_no_force() -> None:
    css = REFERENCE.render("shadow").css
    guards, _, rules = css.partition("@layer")
    assert "!important" in guards
    assert "!important" not in rules


def test_language_direction_and_label_stand_where_they_do_in_a_snippet() -> None:
    card = PromoCard(headline="Offer", lang="ar", dir="rtl", label="Spring")
    found = [
        [(e.tag, e.get("lang"), e.get("dir"), e.get("aria-label")) for e in elements(read(html))]
        for html in (card.render("shadow"), card.render())
    ]
    section = ("section", "ar", "rtl", "Spring")
    assert section in found[0]
    assert section in found[1]


def test_the_notes_say_who_may_insert_it() -> None:
    notes = " ".join(REFERENCE.render("shadow").notes)
    assert "setHTMLUnsafe" in notes
    assert "innerHTML" in notes
    assert "nothing" in notes
