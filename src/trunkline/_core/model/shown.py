"""Models as people see them: the fields of a repr, and tables for notebooks.

Models enter; names with values to show, or HTML, leave: addresses are masked and personal data hidden, unless it is
inside `with trunkline.personal_data():`. Called by `Model` and by pages. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from html import escape
from typing import Any

from ...types import Address
from ..redaction import personal
from .order import for_people

MOST_ROWS = 100
MOST_COLUMNS = 16
LONGEST = 80


class _Text(str):
    """Text whose repr has no quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def shown(model: Any) -> Iterator[tuple[str, object]]:
    """The fields for a repr: those with a value, the SID first, personal data hidden."""
    for name in sorted(model.__struct_fields__, key=lambda name: name != "sid"):
        value = getattr(model, name)
        if value is not None and name != "extra":
            yield name, _field(model, name, value)
    if model.extra is not None:
        fields = model.extra.items()
        hidden = not personal.is_shown()
        yield (
            "extra",
            _Text("{" + ", ".join(f"{key!r}: {'…' if hidden else repr(value)}" for key, value in fields) + "}"),
        )


def summary(items: Sequence[Any]) -> str:
    """How many rows there are and which: `50 Message, SM1… to SM9…`."""
    if not items:
        return "0 items"
    kind = type(items[0]).__name__ if hasattr(items[0], "__struct_fields__") else "item" + "s" * (len(items) != 1)
    ends = [sid for item in (items[0], items[-1]) if (sid := getattr(item, "sid", None)) is not None]
    which = "" if len(ends) < 2 else f", {ends[0]}" if len(items) == 1 else f", {ends[0]} to {ends[1]}"
    return f"{len(items)} {kind}{which}"


def model_html(model: Any) -> str:
    """A table of the fields of a model, one in a row."""
    rows = "".join(f"<tr><th>{escape(name)}</th><td>{_cell(value)}</td></tr>" for name, value in shown(model))
    return f"<table><caption>{escape(type(model).__name__)}</caption><tbody>{rows}</tbody></table>"


def page_html(items: Sequence[Any], more: str) -> str:
    """A table of models, one in a row, with the fields that some of them have.

    Args:
        more: what follows the page, in words.
    """
    caption = f"<p>{escape(summary(items))}, {escape(more)}</p>"
    if not items or not hasattr(items[0], "__struct_fields__"):
        return caption
    lines = [dict(shown(item)) for item in items[:MOST_ROWS]]
    some = {name for line in lines for name, value in line.items() if not isinstance(value, dict | list)}
    names = for_people(name for name in items[0].__struct_fields__ if name in some)[:MOST_COLUMNS]
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join("<tr>" + "".join(f"<td>{_cell(line.get(name))}</td>" for name in names) + "</tr>" for line in lines)
    cut = f"<p>the first {MOST_ROWS} of them</p>" if len(items) > MOST_ROWS else ""
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'{caption}<div style="overflow-x:auto">{table}</div>{cut}'


def _field(model: Any, name: str, value: object) -> object:
    if name in model._secret:
        return _Text("…")
    if personal.is_shown():
        return _show(str(value) if isinstance(value, Address) else value)
    return _Text("…") if name in model._hidden and not isinstance(value, Address) else _show(value)


def _show(value: object) -> object:
    if isinstance(value, Address):
        return str(value) if personal.is_shown() else value.masked
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, Decimal, timedelta)):
        return _Text(value)
    if isinstance(value, list):
        return [_show(item) for item in value]
    return value


def _cell(value: object) -> str:
    text = "" if value is None else value if isinstance(value, str) else repr(value)
    return escape(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")
