"""Texts with variables: plain names alone, braces doubled, nothing sent with a gap that nobody was told of."""

from __future__ import annotations

import string
import time
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.bulk.template import MissingVariables, empty_names, parse

NAMES = st.from_regex(r"[a-zA-Z_äΩ](?:[\w -]{0,10}\w)?", fullmatch=True)
LITERALS = st.text(max_size=20)


@settings(max_examples=rounds(200, 1000))
@given(st.lists(st.tuples(LITERALS, NAMES), max_size=5), LITERALS)
def test_what_is_written_comes_back(parts: list[tuple[str, str]], end: str) -> None:
    def escape(text: str) -> str:
        return text.replace("{", "{{").replace("}", "}}")

    template = parse("".join(f"{escape(text)}{{{name}}}" for text, name in parts) + escape(end))
    values = {name: f"<{number}>" for number, name in enumerate({name for _, name in parts})}
    assert template.render(values) == "".join(text + values[name] for text, name in parts) + end
    assert template.names == tuple(dict.fromkeys(name for _, name in parts))


@settings(max_examples=rounds(200, 1000))
@given(st.text(alphabet="{}ab1 !.[]:", max_size=12))
def test_any_text_is_taken_or_refused_by_its_name(text: str) -> None:
    try:
        template = parse(text, "content")
    except ValueError as error:
        template, said = None, str(error)
    if template is None:
        assert said.startswith("content must")
        return
    # What is accepted has each brace in a variable or doubled, as `str.format` sees it too.
    assert {name for _, name, _, _ in string.Formatter().parse(text) if name is not None} == set(template.names)


@pytest.mark.parametrize(
    "text", ["{0}", "{}", "{a.b}", "{a[0]}", "{a!r}", "{a:>5}", "{ a}", "{a }", "{", "}", "a}b", "{{1}"]
)
def test_what_is_no_plain_name_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="body must"):
        parse(text)


def test_a_text_must_be_one() -> None:
    with pytest.raises(TypeError, match="body must be a str, not int"):
        parse(5)  # type: ignore[arg-type]


def test_values_are_texts_and_numbers() -> None:
    template = parse("{a}")
    assert [template.render({"a": value}) for value in ("x", 5, Decimal("1.50"), 2.5, "")] == [
        "x",
        "5",
        "1.50",
        "2.5",
        "",
    ]


@pytest.mark.parametrize("value", [True, [1], {"a": 1}, b"x"])
def test_other_values_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="the variable a must be a str or a number"):
        parse("{a}").render({"a": value})


def test_every_missing_variable_is_named() -> None:
    with pytest.raises(MissingVariables) as caught:
        parse("{a} {b} {c} {a}").render({"b": "x", "c": None})
    assert caught.value.names == ("a", "c")


def test_values_are_not_templates() -> None:
    assert parse("{a}").render({"a": "{b}", "b": "no"}) == "{b}"


def test_gaps_are_told() -> None:
    assert empty_names(parse("{a}{b}{c}"), {"a": " ", "b": "x", "c": ""}) == ("a", "c")


@pytest.mark.parametrize("piece", ["{", "}", "{{", "{a", "{a ", "{-", "a "])
def test_long_texts_take_linear_time(piece: str) -> None:
    begun = time.process_time()
    with suppress(ValueError):
        parse(piece * 200_000)
    assert time.process_time() - begun < 20
