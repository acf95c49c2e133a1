"""The reader's side of a store: pages, single rows, sums, history; in any number of processes beside the writer.

Searches enter as trees, models of the client leave. Each call is a read of its own: nothing is held between two of
them, so a reader neither waits for the writer nor keeps it from emptying its log.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..._core.call.deadline import Clock
from ..._core.model.absent import absent
from ..._core.redaction.secret import safe_repr
from ..tree import Query
from . import statistics
from .connection import CACHE, open_lasting, open_reader, stamp
from .delivery import delivery
from .errors import SearchError, StoreError, guard
from .interned import Names
from .kinds import KINDS, SELECTED, Kind
from .models import Models
from .planning import plan
from .privacy import Privacy
from .rows import Reader
from .searching import BUDGET, Slices, ended

MOST_COUNTED = 1_000
_AT_ONCE = 500
_PREFIXES = {
    "SM": "message",
    "MM": "message",
    "CA": "call",
    "RE": "recording",
    "ME": "media",
    "TR": "transcription",
    "NO": "alert",
    "PN": "number",
}


@safe_repr
@dataclass(frozen=True, slots=True)
class Page:
    """Rows of a search, in order.

    Attributes:
        rows: models of the client; what was taken or erased is None.
        keys: of the rows, which a page before or after them is asked by.
        older, newer: what to ask for the next page in either direction by; None where there is none. A page that ended
            early has one though it may be empty.
        searched_back_to: seconds since 1970 that an older page goes on from, where the time did not suffice for all.
    """

    rows: list[Any]
    keys: list[int]
    older: int | None
    newer: int | None
    searched_back_to: float | None

    @property
    def problems(self) -> tuple[Any, ...]:
        """What the API always sends and these rows have not: taken by retention, erased, or gone."""
        return tuple(absent(self.rows, "rows"))


@safe_repr
@dataclass(frozen=True, slots=True)
class Change:
    """A state of a row: at (seconds since 1970) it was seen, by a `list`, a `fetch`, an `import`, or as `gone`."""

    at: float
    status: str | None
    error: int | None
    price: str | None
    source: str


class Store:
    """A store to read. It may be shared by threads.

    Args:
        path: of the file.
        clock: seconds of a clock that only goes forward, for the time that a search may take.
        budget: seconds that a search may take before it ends with what it has; None for no limit.
        cache: megabytes that each thread keeps of the file.

    Attributes:
        privacy: what it has of a person, for how long it keeps what, and who did what.

    Raises:
        StoreError: there is no such file, or it is damaged, older or newer than this version.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        clock: Callable[[], float] = Clock.monotonic,
        budget: float | None = BUDGET,
        cache: int = CACHE,
    ) -> None:
        self.path = Path(path)
        self._cache = cache
        self._clock = clock
        self._budget = budget
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._closed = False
        self.privacy = Privacy(self.path, self._connection)
        self._connection()

    def close(self) -> None:
        """Closes the file, for every thread."""
        self._closed = True
        while self._open:
            self._open.pop().close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _connection(self) -> sqlite3.Connection:
        if self._closed:
            raise StoreError(f"{self.path} is closed")
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is not None and self._local.stamp is not None and self._has_changed():
            self._open.remove(found)
            found.close()
            found = self._local.connection = None
        if found is None:
            found, self._local.stamp = open_lasting(self.path, self._cache)
            self._local.connection = found
            names = self._local.names = Names(found)
            self._local.models = {}
            self._local.readers = {name: Reader(kind, names) for name, kind in KINDS.items()}
            self._open.append(found)
        return found

    def _has_changed(self) -> bool:
        try:
            return bool(stamp(self.path) != self._local.stamp)
        except OSError:
            return True

    def _kind(self, name: str) -> Kind:
        if name not in KINDS:
            raise SearchError(f"kind must be one of {', '.join(KINDS)}, not {name!r}")
        return KINDS[name]

    def page(self, query: Query, after: int | None = None, size: int = 50, *, newer: bool = False) -> Page:
        """A page of a search, newest first.

        Args:
            after: the key that it begins after: `older` of the page before; with `newer`, what that says.
            size: how many rows at most, 1 to 10,000.
            newer: the page of rows just newer than `after`; it is in the same order.

        Raises:
            SearchError: the search cannot be answered.
            StoreError: the file cannot be read.
        """
        if not 1 <= size <= 10_000:
            raise ValueError(f"size must be 1 to 10000, not {size}")
        found, end = self._find(query, after, size, newer)
        rows = found.rows[::-1] if newer else found.rows
        keys = [row[0] for row in rows]
        goes_on = keys[-1] if found.more and keys else end
        if newer:
            first = keys[0] if found.more else None if found.end is None else found.end - 1
            older = keys[-1] if keys else (after + 1 if after is not None else None)
            return Page(self._models(query.kind, rows), keys, older, first, None)
        back = None if found.end is None else float(found.end >> 30)
        return Page(
            self._models(query.kind, rows), keys, goes_on, keys[0] if after is not None and keys else None, back
        )

    def _find(self, query: Query, after: int | None, size: int, newer: bool) -> tuple[Any, int | None]:
        kind = self._kind(query.kind)
        connection = self._connection()
        with guard(self.path):
            made = plan(kind, query.tree, connection)
            low, high = (0, 2**63 - 1) if after is None else ((after + 1, 2**63 - 1) if newer else (0, after))
            statement = made.rows(newest_first=not newer)
            slices = Slices(connection, self._clock, self._budget)
            found = slices.run(made, statement, low, high, size, newest_first=not newer)
        return found, found.end

    def rows(self, query: Query, *, newest_first: bool = True) -> Iterator[dict[str, Any]]:
        """All rows of a search as the API wrote them, some hundred at a time; memory does not grow with them.

        Raises:
            SearchError: the search cannot be answered.
        """
        for batch in self._batches(query, newest_first):
            reader: Reader = self._local.readers[query.kind]
            with guard(self.path):
                reader.learn(list(zip(*batch, strict=True)))
                made = [reader.row(row) for row in batch]
            yield from made

    def models(self, query: Query, *, newest_first: bool = True) -> Iterator[Any]:
        """All rows of a search as models of the client.

        Raises:
            SearchError: the search cannot be answered.
        """
        for batch in self._batches(query, newest_first):
            yield from self._models(query.kind, batch)

    def _batches(self, query: Query, newest_first: bool) -> Iterator[list[tuple[Any, ...]]]:
        after: int | None = None
        while True:
            found, end = self._find(query, after, _AT_ONCE, not newest_first)
            if found.rows:
                yield found.rows
            if not found.more and end is None:
                return
            after = found.rows[-1][0] if found.more else end if newest_first else (end or 0) - 1

    def _models(self, kind: str, rows: Sequence[tuple[Any, ...]]) -> list[Any]:
        if not rows:
            return []
        models: Models | None = self._local.models.get(kind)
        with guard(self.path):
            if models is None:
                models = self._local.models[kind] = Models(KINDS[kind], self._local.readers[kind], self._local.names)
            return models.of(rows)

    def row(self, sid: str) -> Any | None:
        """A row by its SID, as a model of the client; None where there is none."""
        found = self._by_sid(sid)
        return None if found is None else self._models(found[0], [found[1]])[0]

    def wire(self, sid: str) -> dict[str, Any] | None:
        """A row by its SID, as the API wrote it; None where there is none."""
        found = self._by_sid(sid)
        if found is None:
            return None
        with guard(self.path):
            made: dict[str, Any] = self._local.readers[found[0]].row(found[1])
        return made

    def key(self, sid: str) -> tuple[str, int] | None:
        """The kind and the key of a row; the page around it begins after the key."""
        found = self._by_sid(sid)
        return None if found is None else (found[0], found[1][0])

    def _by_sid(self, sid: str) -> tuple[str, tuple[Any, ...]] | None:
        if not isinstance(sid, str):
            raise TypeError(f"sid must be a str, not {type(sid).__name__}")
        likely = _PREFIXES.get(sid[:2])
        kinds = [KINDS[likely]] if likely else [kind for kind in KINDS.values() if kind.name not in _PREFIXES.values()]
        connection = self._connection()
        try:
            sid.encode()
        except UnicodeEncodeError:
            return None
        with guard(self.path):
            for kind in kinds:
                statement = f"SELECT {SELECTED[kind.name]} FROM {kind.name} m WHERE sid = ?"
                row = connection.execute(statement, (sid,)).fetchone()
                if row:
                    return kind.name, row
        return None

    def children(self, sid: str) -> dict[str, list[Any]]:
        """What belongs to a row: recordings and legs of a call, media of a message, alerts of either, by kind."""
        return {kind: [row for _, row in rows] for kind, rows in self.keyed_children(sid).items()}

    def keyed_children(self, sid: str) -> dict[str, list[tuple[int, Any]]]:
        """What belongs to a row, as `children`, each with its key."""
        connection = self._connection()
        found: dict[str, list[tuple[int, Any]]] = {}
        for kind in KINDS.values():
            columns = ["conference"] if kind.name == "recording" and sid.startswith("CF") else [kind.parent]
            if columns[0]:
                statement = f"SELECT {SELECTED[kind.name]} FROM {kind.name} m WHERE {columns[0]} = ? ORDER BY id"
                with guard(self.path):
                    rows = connection.execute(statement, (sid,)).fetchall()
                if rows:
                    keys = [row[0] for row in rows]
                    found[kind.name] = list(zip(keys, self._models(kind.name, rows), strict=True))
        return found

    def history(self, sid: str) -> list[Change]:
        """The states of a row that were seen, oldest first; empty where it has not changed since it was first seen."""
        found = self._by_sid(sid)
        if found is None:
            return []
        connection = self._connection()
        with guard(self.path):
            rows = connection.execute(
                "SELECT at, status, error, price, source FROM history WHERE row = ? AND kind = ? ORDER BY at, rowid",
                (found[1][0], found[0]),
            ).fetchall()
            names = Names(connection)
            from .codecs import get_price

            return [
                Change(
                    at / 1000,
                    None if status is None else names.statuses[status],
                    error,
                    None if price is None else get_price(price),
                    source,
                )
                for at, status, error, price, source in rows
            ]

    def total(self, query: Query) -> int | None:
        """How many rows a search has, if the sums know it or if there are at most 1,000; else None."""
        kind = self._kind(query.kind)
        connection = self._connection()
        with guard(self.path):
            known = statistics.count(connection, kind, query.tree)
            if known is not None:
                return known
            made = plan(kind, query.tree, connection)
            slices = Slices(connection, self._clock, self._budget)
            found = slices.run(made, made.keys(), 0, 2**63 - 1, MOST_COUNTED, newest_first=True)
        return None if found.more or found.end is not None else len(found.rows)

    def stats(
        self, query: Query, by: Sequence[str] = ("day", "status"), *, seconds: float | None = None
    ) -> list[dict[str, Any]]:
        """Counts and sums by group, ascending, in the zone of the search.

        A row has the names of `by`, `count`, `segments` (messages) or `duration` (seconds), `priced` (rows with a
        price) and `cost`: Decimals by currency, positive for what is paid.

        Args:
            by: some of `hour`, `day`, `week`, `month`, `status`, `error`, `country`, `direction`, `account`;
                from rows alone `service`, `from`, `to`, `category`.
            seconds: how long it may take; None for no limit.

        Raises:
            SearchError: the search cannot be answered, `by` or the zone is unknown, or it takes too long.
        """
        kind = self._kind(query.kind)
        connection = self._connection()
        with guard(self.path), ended(connection, self._clock, seconds):
            return statistics.stats(connection, kind, query.tree, tuple(by), query.zone)

    def marks(self, prefix: str = "") -> dict[str, Any]:
        """What who reads the API has noted of its progress, by keys that begin with a text."""
        with guard(self.path):
            rows = self._connection().execute(
                "SELECT key, value FROM mark WHERE key >= ? AND key < ?", (prefix, prefix + "\U0010ffff")
            )
            return {key: json.loads(value) for key, value in rows.fetchall()}

    def delivery(self, query: Query, by: Sequence[str] = (), *, seconds: float | None = None) -> list[dict[str, Any]]:
        """How long the messages of a search took to arrive, counted in steps: see `delivery.delivery`.

        Raises:
            SearchError: the search cannot be answered, or it takes too long.
        """
        kind = self._kind(query.kind)
        connection = self._connection()
        with guard(self.path), ended(connection, self._clock, seconds):
            return delivery(connection, kind, query.tree, by)

    def synced_by(self) -> float | None:
        """When who keeps the store up to date said last that it does, in seconds since 1970; None where nobody does."""
        with guard(self.path):
            row = self._connection().execute("SELECT at FROM lock").fetchone()
        return row and float(row[0])

    def accounts(self) -> dict[str, str | None]:
        """The accounts of the store and their names."""
        with guard(self.path):
            return dict(self._connection().execute("SELECT sid, name FROM account ORDER BY id").fetchall())

    def backup(self, path: str | Path) -> None:
        """Writes a copy, as the store is at one instant, for its owner alone; an existing file is replaced at the end.

        Raises:
            StoreError: it cannot be written, or is the store itself.
        """
        from .connection import copy

        if Path(path).exists() and self.path.samefile(path):
            raise StoreError(f"{path} is the store itself: name another file")
        with guard(self.path), closing(open_reader(self.path)) as connection:
            copy(connection, Path(path))
