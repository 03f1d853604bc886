"""CSS as it is written: strings in single quotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import tinycss2
from hypothesis import given
from hypothesis import strategies as st
from tinycss2.serializer import serialize_string_value

from banners.css import single_quoted

FORMS = ["{}", "f({})", "1px f(a,(b [{}])) c", "({0}) [{0}] {{{0}}}"]
texts = st.text(st.sampled_from("\"'\\ \na") | st.characters(codec="utf-8"))


def strings(nodes: Any) -> Iterator[str]:
    for node in nodes:
        if node.type == "string":
            yield node.value
        yield from strings(getattr(node, "arguments", None) or getattr(node, "content", None) or ())


@pytest.mark.parametrize("form", FORMS)
@given(value=texts)
def test_strings_get_single_quotes_wherever_they_stand(form: str, value: str) -> None:
    before = form.format(f'"{serialize_string_value(value)}"')
    written = single_quoted(before)
    assert '"' not in written
    parse = tinycss2.parse_component_value_list
    assert list(strings(parse(written))) == list(strings(parse(before)))
    assert single_quoted(written) == written


def test_all_else_stays() -> None:
    text = "font-family:Exo,serif;width:calc(1px + (2cqi - 3px) * 2)!important;color:#fff"
    assert single_quoted(text) == text
