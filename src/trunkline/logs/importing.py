"""Files of Twilio's Bulk Export as readings for a ledger: days that the API shows no more. Called by the commands.

A file is gzip or plain text with a row of JSON a line, as of the API but with dates in ISO 8601 and without some
fields: https://www.twilio.com/docs/usage/bulkexport/day#messages-export-file-format
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from ..types.dates import format_rfc2822, parse_instant
from .query.parser import SID_PREFIXES
from .records import Reading

BATCH = 500
_KINDS = {prefix: kind for kind in ("message", "call", "conference") for prefix in SID_PREFIXES[kind]}
_DATES = ("date_created", "date_updated", "date_sent", "start_time", "end_time")
_GZIP = b"\x1f\x8b"
_LONGEST = 1 << 20


class ImportFileError(ValueError):
    """A file that is no bulk export; the text names it and the line."""


def readings(path: str | os.PathLike[str]) -> Iterator[Reading]:
    """The rows of a file, some hundred at a time; memory does not grow with it.

    What a sync has read of a row is newer than a file, so a reading counts as asked for when the first of its rows
    changed last.

    Raises:
        ImportFileError: a line is no row of a message, a call or a conference.
        OSError: the file cannot be read.
    """
    source = Path(path)
    group: list[dict[str, Any]] = []
    about: tuple[str, str] | None = None
    for number, line in enumerate(_lines(source), 1):
        if not line.strip():
            continue
        row, kind = _row(line, f"{source}, line {number}")
        if group and (about != (kind, row["account_sid"]) or len(group) == BATCH):
            yield _reading(group, about)
            group = []
        about = (kind, row["account_sid"])
        group.append(row)
    if group:
        yield _reading(group, about)


def _lines(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as plain:
        compressed = plain.read(2) == _GZIP
    try:
        with gzip.open(path, "rb") if compressed else open(path, "rb") as file:
            while line := file.readline(_LONGEST):
                yield line
    except (EOFError, gzip.BadGzipFile) as error:
        raise ImportFileError(f"{path} is damaged: {error}") from error


def _row(line: bytes, place: str) -> tuple[dict[str, Any], str]:
    try:
        row = msgspec.json.decode(line, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ImportFileError(f"{place}: is no row of JSON: {error}") from error
    kind = _KINDS.get(str(row.get("sid"))[:2])
    if kind is None or not str(row.get("account_sid")).startswith("AC"):
        raise ImportFileError(f"{place}: is no message, call or conference: it needs `sid` and `account_sid`")
    for name in _DATES:
        if isinstance(row.get(name), str) and row[name]:
            try:
                row[name] = format_rfc2822(parse_instant(row[name]))
            except ValueError as error:
                raise ImportFileError(f"{place}: {name} is no date") from error
    if not row.get("date_created"):
        raise ImportFileError(f"{place}: has no date_created")
    return row, kind


def _reading(rows: list[dict[str, Any]], about: tuple[str, str] | None) -> Reading:
    assert about is not None
    kind, account = about
    asked = min(parse_instant(row.get("date_updated") or row["date_created"]).timestamp() for row in rows)
    return Reading(kind, account, asked, rows, "import")
