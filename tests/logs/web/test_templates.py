"""What templates escape: the same as Jinja2 does without our shortcut."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import jinja2
import pytest
from markupsafe import Markup

from trunkline._web.templates import _quick

SOURCE = (
    "{{ a }}|{{ a|upper }}|{{ a ~ '<' }}|{% set b %}{{ a }}{% endset %}{{ b }}|{% macro m(x) %}{{ x }}{% endmacro %}"
    "{{ m(a) }}|<p title=\"{{ a }}\">{% for each in [a, a] %}{{ each }}{% endfor %}{{ a|e }}{{ a if a else '&' }}"
)


class Text(str):
    """A text of another class, as enumerations of the client are."""


class Html:
    def __html__(self) -> str:
        return "<i>&</i>"

    def __str__(self) -> str:
        return "<other>"


VALUES = [
    "",
    "plain",
    "é 💥",
    "<b>",
    "a & b",
    '"',
    "'",
    ">",
    "&amp;",
    7,
    1.5,
    None,
    True,
    Decimal("0.0075"),
    Markup("<b>"),
]


@pytest.mark.parametrize("value", [*VALUES, Text("<b>"), Text("plain"), Html(), ["<", "&"], {"<": ">"}])
def test_a_text_is_escaped_as_ever(value: Any) -> None:
    usual = jinja2.Environment(autoescape=True)
    quick = jinja2.Environment(autoescape=True)
    quick.template_class = _quick(jinja2.Template)
    expected = usual.from_string(SOURCE).render(a=value)
    assert quick.from_string(SOURCE).render(a=value) == expected
    loaded = jinja2.Environment(autoescape=True, loader=jinja2.DictLoader({"x": SOURCE}))
    loaded.template_class = _quick(jinja2.Template)
    assert loaded.get_template("x").render(a=value) == expected
