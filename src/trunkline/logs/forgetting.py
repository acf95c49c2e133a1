"""What a store is made to forget: a person, a text, what is too old. In short steps, so that who reads or writes beside
it hardly waits.

A path and what to forget enter; how much that was, and what the audit is to have of it, leave. Called by the commands
and the pages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .._core.redaction.secret import safe_repr
from .retention import Retention
from .store.ledger import Ledger

Progress = Callable[[int], object]
_PATIENCE = 30.0


@safe_repr
@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was forgotten.

    Attributes:
        rows: how many rows, texts and entries were touched.
        complete: whether no copy is left in the file; a reader may have needed one.
        about: what the audit is to have of it, without a number of anybody.
    """

    rows: int
    complete: bool
    about: dict[str, Any]


def _nothing(rows: int) -> None:
    """Nobody is told."""


def erase(
    path: str | Path, address: str, now: float, *, progress: Progress = _nothing, patience: float = _PATIENCE
) -> Forgotten:
    """Takes a person out of a store, see `Ledger.erase`.

    Args:
        progress: called between two steps with the number of rows so far; what it raises ends it.
        patience: seconds that a reader may keep copies.

    Raises:
        ValueError: the address is empty.
        StoreError: the store cannot be written.
    """
    with Ledger(path, create=False) as ledger:
        erased = ledger.erase(address, now, patience=patience, progress=progress)
        about = {"number": ledger.digest(address).hex(), "rows": erased.rows}
    return Forgotten(erased.rows, erased.complete, about | _left(erased.complete))


def retain(
    path: str | Path, setting: Retention, now: float, *, progress: Progress = _nothing, patience: float = _PATIENCE
) -> Forgotten:
    """Sets for how long a store keeps what, and takes what is older.

    Args:
        progress, patience: as of `erase`.

    Raises:
        StoreError: the store cannot be written.
    """
    total = 0
    with Ledger(path, create=False) as ledger:
        ledger.keep(setting)
        for count in ledger.upkeep(now):
            total += count
            progress(total)
        while ledger.settle():
            pass
        complete = not ledger.owes_copies() or ledger.purge(patience, lambda: progress(total))
    return Forgotten(total, complete, {"keep": setting.table(), "taken": total})


def redact(path: str | Path, sid: str, *, progress: Progress = _nothing, patience: float = _PATIENCE) -> Forgotten:
    """Empties the text of a message.

    Args:
        progress, patience: as of `erase`.

    Raises:
        StoreError: the store cannot be written.
    """
    with Ledger(path, create=False) as ledger:
        rows = int(ledger.redact(sid))
        complete = ledger.purge(patience, lambda: progress(rows))
    return Forgotten(rows, complete, {"sid": sid} | _left(complete))


def purge(path: str | Path, *, patience: float = _PATIENCE) -> bool:
    """Takes out copies that a reader has kept before; whether none is left.

    Raises:
        StoreError: the store cannot be written.
    """
    with Ledger(path, create=False) as ledger:
        return ledger.purge(patience)


def _left(complete: bool) -> dict[str, bool]:
    return {} if complete else {"complete": False}
