import dominate.tags
import pytest
from dominate.util import container

from banners import PromoCard
from banners.errors import FieldError
from banners.markup import detached, element, style_element, write


def test_elements_nest_without_white_space() -> None:
    made = detached(lambda: element("p", "a ", element("em", "b"), class_name="x", lang="en"))
    assert write(made) == '<p class="x" lang="en">a <em>b</em></p>'


def test_text_and_attributes_are_escaped() -> None:
    made = detached(lambda: element("p", "<&>\"'\r", title="<&>\"'\r"))
    assert write(made) == '<p title="&lt;&amp;&gt;&quot;\'&#13;">&lt;&amp;&gt;"\'&#13;</p>'


def test_an_underscore_is_a_hyphen() -> None:
    assert write(detached(lambda: element("p", aria_label="x"))) == '<p aria-label="x"></p>'


@pytest.mark.parametrize("tag", ["script", "blink", "Div", "dom_tag", "sys", "_input", "html_tag"])
def test_unknown_elements_are_refused(tag: str) -> None:
    with pytest.raises(FieldError, match="element"):
        element(tag)


@pytest.mark.parametrize("name", ["onclick", "onload", 'a"b', "A", ""])
def test_bad_attributes_are_refused(name: str) -> None:
    with pytest.raises(FieldError, match="attribute"):
        element("p", **{name: "x"})


@pytest.mark.parametrize("css", ["</style>", ".a{}</STYLE", "<!--"])
def test_css_cannot_end_its_element(css: str) -> None:
    with pytest.raises(FieldError):
        style_element(css)


@pytest.mark.parametrize("target", ["snippet", "inline", "page"])
def test_drawing_changes_nothing_on_the_caller_s_page(target: str) -> None:
    card = PromoCard(headline="Offer", label="x\ry")
    with dominate.tags.div() as page:
        dominate.tags.p("before")
        first = str(card.render(target))
        repr(card)
        str(card)
        dominate.tags.p("after")
    assert page.render(pretty=False) == "<div><p>before</p><p>after</p></div>"
    assert first == str(card.render(target))


def test_drawing_in_a_container_changes_nothing() -> None:
    with container() as caught:
        PromoCard(headline="Offer").render()
    assert caught.render() == ""


def test_an_error_while_drawing_leaves_no_context() -> None:
    with pytest.raises(ZeroDivisionError):
        detached(lambda: 1 / 0)
    with dominate.tags.div() as page:
        dominate.tags.p("still mine")
    assert page.render(pretty=False) == "<div><p>still mine</p></div>"
