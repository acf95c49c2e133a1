"""How commands show what Twilio answers: tables for people, `-o json|jsonl|csv|tsv` and `--fields` for programs.

Models enter one by one; text on the standard output leaves as they come, but for tables and JSON arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

import click

C = TypeVar("C", bound=Callable[..., Any])

FORMS = ("table", "json", "jsonl", "csv", "tsv")
_LONG = 60
_MANY = 8  # columns of a table of rows that have none of their own
# What says little to people; --fields shows it.
_LEFT_OUT = frozenset({"account_sid", "api_version", "links", "subresource_uris", "uri", "url", "extra"})
# What people look for first, in this order.
_FIRST = (
    *("sid", "date_sent", "start_time", "date_created", "direction", "from_", "to", "phone_number", "friendly_name"),
    *("status", "error_code", "error_message", "body"),
)


def output_options(command: C) -> C:
    """The options `-o` and `--fields`."""
    fields = click.option("--fields", metavar="NAME,…", help="Show these fields only, in this order.")
    form = click.option(
        "--output",
        "-o",
        "form",
        default="table",
        show_default=True,
        type=click.Choice(FORMS),
        help="Form of output.",
    )
    return form(fields(command))


def names_of(kind: type[Any], fields: str | None) -> list[str] | None:
    """The attributes that `--fields` names, by their own names or Twilio's; None: all.

    Raises:
        click.BadParameter: the rows have no such field.
    """
    if fields is None:
        return None
    known = {
        spelled: name
        for name, wire in zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
        if name != "extra"
        for spelled in (name, name.rstrip("_"), wire)
    }
    found = []
    for field in fields.split(","):
        name = known.get(field.strip())
        if name is None:
            allowed = ", ".join(sorted({name.rstrip("_") for name in known.values()}))
            raise click.BadParameter(f"{field.strip()!r} is no field; there are {allowed}", param_hint="'--fields'")
        found.append(name)
    return found


def write(rows: Iterable[Any], kind: type[Any], form: str, fields: str | None, zone: str = "UTC") -> int:
    """Writes rows and returns how many there were.

    Args:
        kind: the model that they are of.
        form: one of `FORMS`.
        fields: what `--fields` says.
        zone: the time zone of times in tables.

    Raises:
        click.BadParameter: the rows have no such field.
    """
    from .._files.formats import write_objects, write_rows
    from .logs_output import output

    names = names_of(kind, fields)
    if form == "table":
        return _write_table(list(rows), names, zone)
    if form in ("json", "jsonl"):
        return write_objects(output(), form, rows if names is None else (_chosen(row, names) for row in rows))
    heads = names or [name for name in kind.__struct_fields__ if name != "extra"]
    values = ([getattr(row, name) for name in heads] for row in rows)
    return write_rows(output(), form, [name.rstrip("_") for name in heads], values)


def write_one(row: Any, form: str, fields: str | None) -> None:
    """Writes one row: its fields below each other for people, an object for `json`."""
    from .._files.formats import json_text

    kind = type(row)
    names = names_of(kind, fields)
    if form == "json":
        click.echo(json_text(row if names is None else _chosen(row, names)))
    elif form == "table":
        _write_fields(row, names or _ordered([name for name in kind.__struct_fields__ if name not in _LEFT_OUT]))
    else:
        write([row], kind, form, fields)


def write_said(row: Any, form: str, fields: str | None, text: str) -> None:
    """Says a sentence about a row to people who ask for no fields of it; writes the row for others."""
    if form != "table" or fields is not None:
        write_one(row, form, fields)
    elif text:
        click.echo(text)


def _ordered(names: Sequence[str]) -> list[str]:
    return sorted(names, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))


def _chosen(row: Any, names: Sequence[str]) -> dict[str, Any]:
    wires = dict(zip(type(row).__struct_fields__, type(row).__struct_encode_fields__, strict=True))
    whole = row.to_dict()
    return {wires[name]: whole[wires[name]] for name in names}


def _write_fields(row: Any, names: Sequence[str]) -> None:
    from rich.table import Table
    from rich.text import Text

    from .logs_output import clean, console, error_words

    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for name in names:
        value = getattr(row, name)
        if value is None or value == "":
            continue
        if name == "error_code" and (words := error_words(value)):
            table.add_row(name, Text(words, "red"))
        else:
            table.add_row(name.rstrip("_"), Text(clean(shown(value))))
    console().print(table)


def _write_table(rows: list[Any], names: list[str] | None, zone: str) -> int:
    from ..logs.query.evaluate import kind_of
    from .logs_output import console, note, print_lines, print_rows

    if not rows:
        note("nothing found")
        return 0
    if names is None and (own := _own(kind_of, rows[0])):
        print_rows(console(), rows, own, zone)
        return len(rows)
    heads = names or columns(rows)
    print_lines(
        console(), [name.rstrip("_") for name in heads], [[_cell(getattr(row, name)) for name in heads] for row in rows]
    )
    return len(rows)


def _own(kind_of: Callable[[Any], str], row: Any) -> str | None:
    """The kind whose table rows of this type have; None: they have none."""
    try:
        return kind_of(row)
    except (KeyError, TypeError, ValueError):
        return None


def columns(rows: Sequence[Any]) -> list[str]:
    """The fields that tell rows apart best: those that some have, the SID first, short ones before long ones."""
    names = [name for name in rows[0].__struct_fields__ if name not in _LEFT_OUT]
    widths = {name: [len(_cell(getattr(row, name))) for row in rows] for name in names}
    told = [name for name in names if any(widths[name]) and _is_plain(rows, name)]
    return sorted(_ordered(told), key=lambda name: max(widths[name]) > _LONG)[:_MANY]


def _is_plain(rows: Iterable[Any], name: str) -> bool:
    return not any(isinstance(getattr(row, name), dict | list) for row in rows)


def _cell(value: Any) -> str:
    from .logs_output import clean

    return "" if value is None else clean(shown(value))


def shown(value: Any) -> str:
    """A value for people."""
    from datetime import datetime

    from .._files.formats import cell

    return f"{value:%Y-%m-%d %H:%M:%S}" if isinstance(value, datetime) else cell(value)


def limited(rows: Iterable[Any], limit: int | None, note: Callable[[str], None]) -> Iterator[Any]:
    """The first rows, and a note where there are more.

    Args:
        limit: how many; None: all.
        note: what is called with the note.
    """
    found = iter(rows)
    if limit is None:
        yield from found
        return
    for number, row in enumerate(found):
        if number == limit:
            note(f"the first {limit:,}; --limit shows more, --all shows all")
            return
        yield row
