"""What became of each row of a campaign, as a file.

A ledger enters, rows as values leave, or a file of CSV, JSON lines or Parquet that is there when it is complete. Called
by `campaign` and the commands.
"""

from __future__ import annotations

import io
import os
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._files.formats import write_objects, write_rows
from .._files.replacing import replacing
from ..errors import MissingExtraError
from ..types.alerts import error_help
from .records import Row
from .states import STATES, State

if TYPE_CHECKING:
    from .ledger import Ledger

FIELDS = (
    *("key", "to", "state", "sid", "status", "code", "error", "segments", "price", "tries", "claimed_at", "decided_at"),
    "note",
)
"""The columns: `error` is what `code` means, `note` why a row was not sent."""

FORMS = ("csv", "jsonl", "parquet")
_BATCH = 1000
_GROUP = 50_000


def values(row: Row) -> dict[str, Any]:
    """A row by the names of `FIELDS`."""
    known = error_help(row.code)
    return {
        "key": row.key,
        "to": row.to,
        "state": row.state,
        "sid": row.sid,
        "status": row.status,
        "code": row.code,
        "error": known.explanation if known is not None else None,
        "segments": row.segments,
        "price": None if row.price is None else Decimal(row.price),
        "tries": row.tries,
        "claimed_at": _instant(row.claimed_at),
        "decided_at": _instant(row.decided_at),
        "note": row.note,
    }


def results(ledger: Ledger, campaign: int, states: Collection[State] = ()) -> Iterator[dict[str, Any]]:
    """The rows of a campaign, in the order in which they were added.

    Args:
        campaign: its id.
        states: those in these alone; none: all.
    """
    after = 0
    while part := ledger.rows(campaign, states, after, _BATCH):
        for row in part:
            yield values(row)
        after = part[-1].id


def write_results(ledger: Ledger, campaign: int, to: str | os.PathLike[str], states: Collection[State] = ()) -> int:
    """Writes what became of each row into a file, and returns how many rows there are.

    Args:
        campaign: its id.
        to: the file; its name ends with `.csv`, `.jsonl` or `.parquet`.
        states: rows in these alone; none: all.

    Raises:
        ValueError: the name ends with something else.
        OSError: it cannot be written.
        MissingExtraError: Parquet needs pyarrow, of `trunkline[export]`.
    """
    form = check_form(os.fspath(to))
    found = results(ledger, campaign, states)
    if form == "parquet":
        return _write_parquet(found, Path(to))
    with replacing(Path(to)) as file:
        text = io.TextIOWrapper(file, "utf-8", newline="")
        if form == "jsonl":
            count = write_objects(text, form, found)
        else:
            count = write_rows(text, form, list(FIELDS), (list(row.values()) for row in found))
        text.flush()
        text.detach()
    return count


def _write_parquet(rows: Iterator[dict[str, Any]], path: Path) -> int:
    try:
        import pyarrow  # pyright: ignore[reportMissingImports]
        from pyarrow import parquet  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError as error:
        raise MissingExtraError("export", "pyarrow") from error
    types = {
        **dict.fromkeys(FIELDS, pyarrow.string()),
        **dict.fromkeys(("code", "segments", "tries"), pyarrow.int64()),
        **dict.fromkeys(("claimed_at", "decided_at"), pyarrow.timestamp("us", "UTC")),
        "price": pyarrow.decimal128(18, 6),
    }
    schema = pyarrow.schema(list(types.items()))
    count = 0
    with replacing(path) as file, parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while part := list(islice(rows, _GROUP)):
            writer.write_batch(pyarrow.RecordBatch.from_pylist(part, schema))
            count += len(part)
    return count


def check_form(path: str) -> str:
    """The form of a file by its name.

    Raises:
        ValueError: the name has another ending.
    """
    form = path.rpartition(".")[2].lower()
    if form not in FORMS:
        raise ValueError(f"to must end with .csv, .jsonl or .parquet, not {path[-40:]!r}")
    return form


def check_states(states: Iterable[str]) -> tuple[State, ...]:
    """Names of states.

    Raises:
        ValueError: one is none.
    """
    known: dict[str, State] = {state: state for state in STATES}
    wrong = [name for name in states if name not in known]
    if wrong:
        raise ValueError(f"state must be one of {', '.join(STATES)}, not {wrong[0][:40]!r}")
    return tuple(known[name] for name in states)


def _instant(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(round(seconds, 3), UTC)
