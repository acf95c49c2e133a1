"""Files of Twilio's BulkExport, as readings: days that the API does not tell of any more.

Paths enter (JSON lines, compressed or not), readings leave. Pure but for reading the files; called by the commands.
https://www.twilio.com/docs/usage/bulkexport/day
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .._files.bulk_export import ImportFileError as ImportFileError
from .._files.bulk_export import rows_of
from ..reading.kinds import KINDS, instant
from .records import Reading

TOGETHER = 1_000
_PREFIXES = {"SM": "message", "MM": "message", "CA": "call", "CF": "conference"}


def readings(path: str | Path, account: str | None = None) -> Iterator[Reading]:
    """The rows of a file, some at a time. A row counts as asked for when it was last changed: the API knows better.

    Args:
        account: the account of rows that do not name theirs.

    Raises:
        ImportFileError: a line is not a row of a known kind, or names no account.
        OSError: the file cannot be read.
    """
    held: dict[tuple[str, str, float], list[dict[str, Any]]] = {}
    for number, row in rows_of(path):
        kind, of, asked = _about(row, account, f"{path}, line {number}")
        held.setdefault((kind, of, asked), []).append(row)
        if number % TOGETHER == 0:
            yield from _readings(held)
            held = {}
    yield from _readings(held)


def _about(row: dict[str, Any], account: str | None, where: str) -> tuple[str, str, float]:
    sid = row.get("sid")
    kind = _PREFIXES.get(sid[:2]) if isinstance(sid, str) else None
    if kind is None:
        raise ImportFileError(f"{where}: its sid is none of a message, call or conference")
    of = row.get("account_sid") or account
    if not isinstance(of, str):
        raise ImportFileError(f"{where}: the row names no account; say which it is of")
    known = KINDS[kind]
    asked = instant(row, known.updated) or instant(row, known.created)
    if asked is None:
        raise ImportFileError(f"{where}: the row has no date of creation")
    return kind, of, asked


def _readings(held: dict[tuple[str, str, float], list[dict[str, Any]]]) -> Iterator[Reading]:
    for (kind, account, asked), rows in held.items():
        yield Reading(kind, account, asked, rows, "import")
