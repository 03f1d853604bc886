"""What callers may build parts of their own with."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from banners import BannerError, compose, element, em, line_break, strong
from banners.errors import FieldError, LinkError, TextError
from banners.markup import Node, detached, write
from banners.vocabulary import ELEMENTS
from tests.strategies import junk
from tests.support.reading import read, shape

REFUSED = (
    *("script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "param"),
    *("base", "meta", "link", "html", "head", "body", "title", "template", "noscript", "slot"),
    *("form", "input", "button", "select", "textarea", "option", "fieldset", "label", "output"),
    *("dialog", "canvas", "svg", "math", "use", "comment", "main", "area", "map", "portal"),
    *("DIV", "div ", "", "dom_tag", "x-y", "blink"),
)


def composed(tag: Any, *children: Any, **options: Any) -> Node:
    return compose(tag, *children, **options).draw()


doors = pytest.mark.parametrize("door", [element, composed], ids=["element", "compose"])


def html(door: Any, *arguments: Any, **options: Any) -> str:
    return write(detached(lambda: door(*arguments, **options)))


@doors
@pytest.mark.parametrize("tag", sorted(ELEMENTS))
def test_every_element_that_holds_content_is_built(door: Any, tag: str) -> None:
    assert html(door, tag).startswith(f"<{tag}>")


@doors
@pytest.mark.parametrize("tag", [*REFUSED, None, 5, ["p"]])
def test_all_others_are_refused(door: Any, tag: Any) -> None:
    with pytest.raises(FieldError) as caught:
        door(tag)
    assert str(caught.value).startswith(f"element {tag!r}: write one that holds content")


@doors
@pytest.mark.parametrize("name", ["onclick", "onpointerdown", "a'b", "A", "", "class_", "x:y", "ß"])
def test_names_that_are_no_attributes_are_refused(door: Any, name: str) -> None:
    with pytest.raises(FieldError, match="attribute"):
        door("p", **{name: "x"})


@doors
@pytest.mark.parametrize("name", ["style", "srcdoc", "srcset", "ping", "background"])
def test_attributes_that_draw_or_load_are_refused(door: Any, name: str) -> None:
    with pytest.raises(FieldError, match=f"attribute '{name}'"):
        door("p", **{name: "x"})


@doors
@pytest.mark.parametrize("name", ["href", "src", "action", "formaction", "cite", "poster"])
def test_addresses_are_checked(door: Any, name: str) -> None:
    assert html(door, "a", **{name: "/there"}) == f'<a {name}="/there"></a>'
    with pytest.raises(LinkError, match=f"^{name} is 'javascript:x'"):
        door("a", **{name: "javascript:x"})


@doors
@pytest.mark.parametrize("text", ["a\x00b", "\ud800"])
def test_what_html_cannot_carry_is_refused(door: Any, text: str) -> None:
    with pytest.raises(TextError, match=r"^text in element 'p' is .* cannot stand in HTML"):
        door("p", text)
    with pytest.raises(TextError, match=r"^attribute 'title' is .* cannot stand in HTML"):
        door("p", title=text)
    with pytest.raises(TextError, match=r"^class_name is .* cannot stand in HTML"):
        door("p", class_name=text)


@doors
@pytest.mark.parametrize("child", [None, 5, b"x", ["x"], str, ("a", "b")], ids=repr)
def test_what_is_no_content_is_refused(door: Any, child: Any) -> None:
    with pytest.raises(FieldError) as caught:
        door("p", child)
    assert str(caught.value).startswith(f"element 'p' holds {child!r}: write a str")


@doors
def test_inline_content_stands_in_an_element(door: Any) -> None:
    drawn = html(door, "p", "a ", strong("b", em("c")), line_break)
    strong_text = '<strong class="bn-highlight">b<em class="bn-emphasis">c</em></strong>'
    assert drawn == f"<p>a {strong_text}<br></p>"


def test_only_element_holds_elements() -> None:
    """A rendering is drawn any number of times; an element is a tree that changes."""
    assert html(element, "p", element("i", "a"), "b") == "<p><i>a</i>b</p>"
    with pytest.raises(FieldError, match=r"element 'p' holds <dominate.tags.i"):
        compose("p", element("i", "a"))


@doors
def test_none_leaves_an_attribute_out(door: Any) -> None:
    assert html(door, "img", alt="", title=None) == '<img alt="">'


@doors
@pytest.mark.parametrize(
    ("value", "advice"), [(True, 'write hidden="", or None'), (2, "write it as a string")]
)
def test_a_value_that_is_no_text_is_refused(door: Any, value: Any, advice: str) -> None:
    with pytest.raises(FieldError, match=f"^attribute 'hidden' is {value!r}: {advice}"):
        door("p", hidden=value)


@doors
@pytest.mark.parametrize("name", [None, 5])
def test_class_names_are_text(door: Any, name: Any) -> None:
    with pytest.raises(TextError, match=r"^class_name is"):
        door("p", class_name=name)


@given(tag=junk, name=junk, value=junk)
def test_no_element_appears_but_the_one_that_was_asked_for(tag: str, name: str, value: str) -> None:
    for asked in (tag, "p"):
        try:
            markup = html(composed, asked, value, **{name: value})
        except BannerError:
            continue
        assert [found for found, _ in shape(read(markup))] == ["body", asked]
