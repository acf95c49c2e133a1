"""Where ledgers are: files, and databases of Postgres.

The place of a ledger enters, the ledger leaves. Called by `held`, which is a campaign's block, and by `workers`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from .ledger import Ledger

_POSTGRES = ("postgresql://", "postgres://")


def is_postgres(place: object) -> bool:
    """Whether the place of a ledger is a Postgres."""
    return isinstance(place, str) and place.startswith(_POSTGRES)


def open_ledger(
    place: str | os.PathLike[str], *, create: bool = False, wall: Callable[[], float] = time.time
) -> Ledger:
    """The ledger at a place: a file, or a Postgres as `postgresql://user@host/database`.

    Args:
        create: whether to make it.
        wall: the clock of a ledger in a file; a Postgres has its own.

    Raises:
        LedgerError: there is none, or it cannot be used.
        MissingExtraError: psycopg is not installed.
    """
    if is_postgres(place):
        from .postgres import PostgresLedger

        return PostgresLedger(str(place), create=create)
    from .sqlite import SqliteLedger

    return SqliteLedger(place, create=create, clock=wall)
