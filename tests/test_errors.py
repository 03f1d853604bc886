"""The exceptions, and how they are worded."""

from __future__ import annotations

import builtins
import dataclasses
import inspect
import pickle
import re
from typing import Any

import pytest

from banners import (
    AppointmentCTA,
    BannerError,
    Link,
    PromoCard,
    Service,
    Stack,
    Stylesheet,
    Theme,
    Wording,
    errors,
    strong,
    targets,
    themes,
)
from banners.errors import Named, UnknownFieldError, one_of, unknown_name

KINDS = [
    found
    for found in vars(errors).values()
    if inspect.isclass(found) and issubclass(found, BannerError) and found is not BannerError
]
BUILT_IN = tuple(
    found
    for found in vars(builtins).values()
    if inspect.isclass(found) and issubclass(found, Exception) and found is not Exception
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_is_ours_and_one_that_callers_know(kind: type[BannerError]) -> None:
    assert issubclass(kind, BannerError)
    assert issubclass(kind, BUILT_IN)
    assert kind.__name__.endswith("Error")
    assert inspect.getdoc(kind)


def test_there_are_errors() -> None:
    assert len(KINDS) >= 7
    assert not issubclass(BannerError, BUILT_IN), "it promises nothing more than ours"


RAISED: dict[str, tuple[Any, type[Exception]]] = {
    "text": (lambda: strong(" "), ValueError),
    "link": (lambda: Link("Go", "javascript:x"), ValueError),
    "field": (lambda: PromoCard(headline="x", layout="y"), ValueError),  # type: ignore[arg-type]
    "css": (lambda: Stylesheet.parse("p{}"), ValueError),
    "target": (lambda: targets.get("x"), LookupError),
    "theme": (lambda: themes.get("x"), LookupError),
    "theme attribute": (lambda: themes.nothing_here, AttributeError),
    "unknown field": (lambda: PromoCard(headline="x").replace(y=1), TypeError),
    "unknown part": (lambda: PromoCard(headline="x").without_part("y"), LookupError),
    "theme role": (lambda: themes.linen.replace(accent="no"), ValueError),
}


@pytest.mark.parametrize(("wrong", "built_in"), RAISED.values(), ids=RAISED.keys())
def test_what_is_raised_can_be_caught_either_way(wrong: Any, built_in: type[Exception]) -> None:
    with pytest.raises(built_in) as caught:
        wrong()
    assert isinstance(caught.value, BannerError)
    assert str(caught.value) == caught.value.args[0], "the message as it is written, unquoted"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_unknown_name_is_worded_with_the_nearest() -> None:
    known = ("snippet", "page", "inline")
    assert unknown_name("target", "snipet", known) == (
        "no target named 'snipet'. Did you mean 'snippet'? Known: inline, page, snippet"
    )


def test_a_name_far_from_all_gets_no_guess() -> None:
    assert unknown_name("target", "xyz", ["page", "inline"]) == (
        "no target named 'xyz'. Known: inline, page"
    )


@pytest.mark.parametrize("name", [None, 7, ("page",), "pa\nge"], ids=repr)
def test_whatever_was_given_is_shown(name: Any) -> None:
    message = unknown_name("target", name, ["inline"])
    assert message.startswith(f"no target named {name!r}. ")
    assert "\n" not in message


def test_one_capital_does_not_hide_the_nearest() -> None:
    assert "Did you mean 'snippet'?" in unknown_name("target", "Snippet", ["snippet", "page"])


def test_names_are_known_in_alphabetical_order() -> None:
    message = unknown_name("part", "x", iter(["glow", "body"]))
    assert message == "no part named 'x'. Known: body, glow"


def test_without_any_name_the_list_is_not_left_open() -> None:
    """The booking button alone has no parts."""
    message = unknown_name("part", "glow", [])
    assert message.startswith("no part named 'glow'")
    assert not message.rstrip().endswith(":")


VALUES: dict[str, tuple[Any, str]] = {
    "headlin": (PromoCard, "PromoCard field named 'headlin'. Did you mean 'headline'?"),
    "adress": (AppointmentCTA, "AppointmentCTA field named 'adress'. Did you mean 'address'?"),
    "acent": (Theme, "Theme field named 'acent'. Did you mean 'accent'?"),
    "boook": (Wording, "Wording field named 'boook'. Did you mean 'book'?"),
    "nam": (Service, "Service field named 'nam'. Did you mean 'name'?"),
    "newtab": (Link, "Link field named 'newtab'. Did you mean 'new_tab'?"),
    "gpa": (Stack, "Stack field named 'gpa'. Did you mean 'gap'? Known: banners, gap"),
}


@pytest.mark.parametrize("name", VALUES)
def test_every_constructor_knows_the_nearest_field(name: str) -> None:
    kind, message = VALUES[name]
    with pytest.raises(UnknownFieldError, match=re.escape(f"no {message}")):
        kind(**{name: "x"})


@pytest.mark.parametrize("kind", [kind for kind, _ in VALUES.values()])
def test_constructors_still_say_what_they_take(kind: type) -> None:
    taken = inspect.signature(kind).parameters
    assert {field.name for field in dataclasses.fields(kind)} <= taken.keys()
    assert not any(parameter.kind is parameter.VAR_KEYWORD for parameter in taken.values())


def test_a_constructor_of_one_s_own_takes_what_it_likes() -> None:
    class Own(Named):
        def __init__(self, size: int) -> None:
            self.size = size

    class Open(Named):
        def __init__(self, **anything: int) -> None:
            self.size = anything["size"]

    assert Own(size=1).size == Open(size=1).size == 1
    with pytest.raises(UnknownFieldError, match=r"no Own field named 'siz'\. .*'size'"):
        Own(siz=1)  # type: ignore[call-arg]


def test_one_of_passes_what_is_allowed() -> None:
    for value in ("a", None, 2):
        one_of("field", value, ("a", None, 2))


def test_one_of_words_the_choices() -> None:
    with pytest.raises(errors.FieldError) as caught:
        one_of("layout", "splitt", ("centered", "split", None, 2))
    assert str(caught.value) == (
        "layout is 'splitt'. Did you mean 'split'? Allowed: 'centered', 'split', None, 2"
    )
    with pytest.raises(errors.FieldError, match=r"^glow is 'on'\. Allowed: True, False$"):
        one_of("glow", "on", (True, False))


@pytest.mark.parametrize("value", [[], {}, set(), object], ids=repr)
def test_one_of_refuses_whatever_cannot_be_compared(value: Any) -> None:
    with pytest.raises(errors.FieldError, match=r"^field is"):
        one_of("field", value, ("a", "b"))
