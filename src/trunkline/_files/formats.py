"""Rows as text for programs: values enter, CSV, TSV and JSON leave. Pure but for what is written to the given stream.

Called by what writes files, by the pages and by the commands. Instants are RFC 3339 in UTC, amounts plain decimals,
durations seconds.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, TextIO

import msgspec

from .._core.model.model import Model
from ..types.dates import format_date, format_rfc3339

_encode = msgspec.json.Encoder(decimal_format="number", enc_hook=lambda value: plain(value)).encode
_NUMBER = re.compile(r"[+-]?[0-9][0-9.]*")
# What a spreadsheet takes for the beginning of a formula, full-width twins included.
_FORMULA = frozenset("=+-@＝＋－＠\t\r\n")
_TSV = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def plain(value: Any) -> Any:
    """A value as JSON has it; what JSON has itself comes back."""
    if isinstance(value, str):
        return str.__str__(value)  # an `Address` is one too
    if isinstance(value, datetime):
        return format_rfc3339(value)
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, timedelta):
        seconds = value.total_seconds()
        return int(seconds) if seconds.is_integer() else seconds
    if isinstance(value, Model):
        return value.to_dict()
    return value


def json_text(value: Any) -> str:
    """A value as one line of JSON, with exact amounts."""
    return _encode(plain(value)).decode()


def cell(value: Any) -> str:
    """A value as the text of a cell; nothing is an empty one, what has parts is JSON."""
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value) if isinstance(value, int | float) else json_text(value)


def formula_safe(text: str) -> str:
    """The text of a cell that no spreadsheet runs: an apostrophe goes before what looks like a formula.

    Numbers, prices and phone numbers stay as they are: `+14155550100` is no formula.
    """
    start = text.lstrip()[:1] or text[:1]
    risky = start in _FORMULA or text[:1] in _FORMULA
    return f"'{text}" if text and risky and not _NUMBER.fullmatch(text) else text


def csv_writer(stream: TextIO) -> Callable[[Iterable[Any]], None]:
    """What writes rows of values as CSV (RFC 4180), safe for spreadsheets."""
    writer = csv.writer(stream, lineterminator="\r\n")

    def write(values: Iterable[Any]) -> None:
        writer.writerow([formula_safe(cell(value)) for value in values])

    return write


def tsv_writer(stream: TextIO) -> Callable[[Iterable[Any]], None]:
    """What writes rows of values between tabs, a row a line: tabs and line ends in text are `\\t` and `\\n`."""

    def write(values: Iterable[Any]) -> None:
        stream.write("\t".join(cell(value).translate(_TSV) for value in values) + "\n")

    return write


def write_rows(stream: TextIO, form: str, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Writes rows of values in a form and returns how many.

    Args:
        stream: of text, without translation of line ends.
        form: `csv` or `tsv` with the names first, `jsonl` with an object a line, or `json` with an array of them.
        names: of the values of each row.
        rows: read once, one at a time.

    Raises:
        ValueError: another form.
    """
    if form not in ("csv", "tsv"):
        return write_objects(stream, form, (dict(zip(names, row, strict=True)) for row in rows))
    write = (csv_writer if form == "csv" else tsv_writer)(stream)
    write(names)
    count = 0
    for row in rows:
        write(row)
        count += 1
    return count


def write_objects(stream: TextIO, form: str, objects: Iterable[Any]) -> int:
    """Writes values as `jsonl`, one a line, or as the array of `json`, also one a line; returns how many.

    Raises:
        ValueError: another form.
    """
    if form not in ("json", "jsonl"):
        raise ValueError(f"form must be csv, tsv, json or jsonl, not {form!r}")
    count = 0
    for each in objects:
        if form == "json":
            stream.write(",\n" if count else "[")
        stream.write(json_text(each) + ("\n" if form == "jsonl" else ""))
        count += 1
    if form == "json":
        stream.write("]\n" if count else "[]\n")
    return count
