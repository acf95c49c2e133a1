"""What became of each row, in a file. Rows enter one by one; lines leave. Called by `campaign`."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from ..facts import error_code
from .records import Row

COLUMNS = (
    *("key", "to", "state", "sid", "status", "code", "error", "segments", "price", "claimed_at", "decided_at"),
    *("tries", "note"),
)


def values(row: Row) -> dict[str, Any]:
    """The columns of a row."""
    known = None if row.code is None else error_code(row.code)
    return {
        "key": row.key,
        "to": row.to,
        "state": row.state,
        "sid": row.sid,
        "status": row.status,
        "code": row.code,
        "error": None if known is None else known.title,
        "segments": row.segments,
        "price": row.price,
        "claimed_at": _time(row.claimed_at),
        "decided_at": _time(row.decided_at),
        "tries": row.tries,
        "note": row.note,
    }


def _time(at: float | None) -> str | None:
    return None if at is None else datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")


@contextmanager
def writer(to: str | os.PathLike[str]) -> Iterator[Callable[[Row], object]]:
    """What writes rows to a file, readable by its owner alone.

    Raises:
        ValueError: the name ends neither in `.csv` nor in `.jsonl`.
    """
    name = os.fspath(to)
    if not name.endswith((".csv", ".jsonl")):
        raise ValueError(f"to must end in .csv or .jsonl, not {name!r}")
    with os.fdopen(
        os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8", newline=""
    ) as file:
        if name.endswith(".jsonl"):
            yield lambda row: file.write(json.dumps(values(row), ensure_ascii=False) + "\n")
            return
        rows = csv.DictWriter(file, COLUMNS)
        rows.writeheader()
        yield lambda row: rows.writerow(values(row))
