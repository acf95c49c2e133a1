"""A connection to Postgres that comes back: one transaction at a time, run again where the server was away.

Work enters, what it returns leaves, once its changes are on the server's disk. Called by `postgres`.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from .._core.call.deadline import Clock
from .._core.redaction.secret import Masked, safe_repr
from ..errors import MissingExtraError
from .ledger import LedgerError

try:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict, make_conninfo
except ImportError as error:
    raise MissingExtraError("bulk-postgres", "psycopg") from error

T = TypeVar("T")
Connection = psycopg.Connection[tuple[Any, ...]]
Work = Callable[[Connection, bool], T]
"""Gets the connection, and whether the same work may have been done already: its commit was not answered."""

# A server that is gone without a word is noticed within half a minute.
_OPTIONS = {
    "connect_timeout": "10",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
    "application_name": "trunkline bulk",
}
# A process that is stopped amid a transaction must not hold its rows; remote_apply waits for more than `on` does.
_SETTINGS = (
    "SELECT set_config('idle_in_transaction_session_timeout', '60s', false), set_config('synchronous_commit', 'on', "
    "false) FROM (SELECT current_setting('synchronous_commit') AS now) AS settings WHERE now <> 'remote_apply'"
)
# The connection failed; another transaction won; no room; somebody stopped the server, or it starts.
_PASSING = ("08", "40", "53", "57")
_FIRST_WAIT, _LONGEST_WAIT = 0.05, 2.0


@safe_repr
class Link:
    """A connection, made when it is needed and made again when it was lost.

    Args:
        url: of the database, or its parts as libpq writes them.
        patience: seconds to wait at most for a server that is away, before each transaction fails.

    Raises:
        LedgerError: it is no URL of a database.
    """

    def __init__(self, url: str, patience: float, sleep: Callable[[float], None] = time.sleep) -> None:
        try:
            given = conninfo_to_dict(url)
        except psycopg.Error:
            raise LedgerError("ledger must be a file or a URL such as postgresql://user@host/database") from None
        self.place = f"postgresql://{given.get('host') or 'localhost'}/{given.get('dbname') or ''}"
        self._conninfo = Masked(make_conninfo("", **{**_OPTIONS, **given}))
        self._patience = patience
        self._sleep = sleep
        self._mutex = threading.RLock()
        self._connection: Connection | None = None
        self._process = os.getpid()

    def __repr__(self) -> str:
        return f"Link({self.place!r})"

    def run(self, work: Work[T], *, patience: float | None = None, single: bool = False) -> T:
        """Runs work as one transaction.

        Args:
            patience: instead of that of the link.
            single: it is one statement, which is a transaction by itself, unless it may have been done already.

        Raises:
            LedgerError: the server refuses it, or was away for too long.
        """
        with self._mutex:
            end = Clock.monotonic() + (self._patience if patience is None else patience)
            wait, again = _FIRST_WAIT, False
            while True:
                begun = False
                try:
                    connection = self._connected()
                    begun = True
                    return self._once(connection, work, again, single and not again)
                except psycopg.Error as error:
                    lost = self._connection is None or self._connection.closed
                    if Clock.monotonic() + wait > end or not (lost or (error.sqlstate or "")[:2] in _PASSING):
                        raise LedgerError(f"{self.place}: {_said(error)}") from error
                    again = again or begun
                self._sleep(wait)
                wait = min(_LONGEST_WAIT, 2 * wait)

    def vacuum(self, table: str) -> None:
        """Has the server forget what rows were before they were changed, as far as others let it."""
        with self._mutex:
            try:
                connection = self._connected()
                connection.autocommit = True
                connection.execute(f"VACUUM {table}".encode())
            except psycopg.Error as error:
                raise LedgerError(f"{self.place}: {_said(error)}") from error

    def close(self) -> None:
        """Gives the connection back."""
        with self._mutex:
            connection, self._connection = self._connection, None
            if connection is not None and self._process == os.getpid():
                connection.close()

    def _connected(self) -> Connection:
        if self._process != os.getpid():
            # That of the process which was forked is not ours to use or to close.
            self._connection, self._process = None, os.getpid()
        if self._connection is None or self._connection.closed:
            self._connection = None
            made = psycopg.connect(self._conninfo)
            try:
                made.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
                made.execute(_SETTINGS)
                made.commit()
            except BaseException:
                made.close()
                raise
            self._connection = made
        return self._connection

    def _once(self, connection: Connection, work: Work[T], again: bool, single: bool) -> T:
        try:
            connection.autocommit = single
            value = work(connection, again)
            connection.commit()
        except BaseException:
            try:
                connection.rollback()
            except psycopg.Error:
                connection.close()
            raise
        return value


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
