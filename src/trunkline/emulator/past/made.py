"""Rows that are made when they are read: which of them a list needs, and in which order.

A place in the list and hints enter, rows leave. `messages` and `calls` say what happened; called by `store`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import inf
from typing import ClassVar, NamedTuple

from ..store import Hints, Order, Row
from .people import People
from .sids import Sids
from .timeline import Timeline

DAY = 86_400


class Account(NamedTuple):
    """Whose past it is: its SID, its own numbers and messaging service, how its SIDs are made, and the present."""

    sid: str
    numbers: tuple[str, ...]
    service: str
    sids: Sids
    now: Callable[[], float]


class Listed:
    """The rows of a short list, all made at once."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = sorted(rows, key=Row.order)

    def find(self, key: str) -> Row | None:
        return next((row for row in self._rows if row.key == key), None)

    def walk(self, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        rows = self._rows if upward else reversed(self._rows)
        return (row for row in rows if _beyond(row.order(), mark, upward))


class Made:
    """The rows of a long list; a subclass says which there are in a chunk of its timeline, and makes them.

    An index counts what happened, oldest first; not every one is a row of this list.
    """

    kind: ClassVar[bytes]
    """What SIDs are encrypted for, at most 8 bytes."""
    lags: ClassVar[Mapping[str, int]]
    """How many seconds dates may be later than the row's place in the list, by wire name; others are not known."""

    def __init__(self, account: Account, timeline: Timeline) -> None:
        self.account = account
        self.timeline = timeline

    def entries(self, chunk: int, hints: Hints) -> list[tuple[int, int]]:
        """What may be a row in a chunk, by second and index, oldest first."""
        raise NotImplementedError

    def row(self, index: int, now: float) -> Row | None:
        """The row of an index as it is at an instant; None: there is none."""
        raise NotImplementedError

    def chosen(self, hints: Hints) -> Callable[[int], bool] | None:
        """What tells whether a chunk may have a row that is asked for; None: every one may."""
        return None

    def named(self, hints: Hints) -> Iterable[int] | None:
        """The indexes of the rows that hints name; None: they name none."""
        return None

    def key(self, prefix: str, index: int) -> str:
        """The SID of an index."""
        return prefix + self.account.sids.digits(self.kind, index)

    def find(self, key: str) -> Row | None:
        """The row of a SID."""
        index = self.account.sids.index(self.kind, key[2:])
        if index is None or not 0 <= index < self.timeline.total:
            return None
        row = self.row(index, self.account.now())
        return row if row is not None and row.key == key else None

    def walk(self, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        """The rows beyond a place in the list, one by one."""
        now = self.account.now()
        if (indexes := self.named(hints)) is not None:
            rows = (self.row(index, now) for index in sorted(set(indexes), reverse=not upward))
            return (row for row in rows if row is not None and _beyond(row.order(), mark, upward))
        return self._walk(mark, upward, hints, now)

    def _walk(self, mark: Order | None, upward: bool, hints: Hints, now: float) -> Iterator[Row]:
        since, before = self._window(hints)
        if mark is not None:
            since, before = (max(since, mark[0]), before) if upward else (since, min(before, mark[0] + 1))
        total, chosen = self.timeline.total, self.chosen(hints)
        for chunk in self.timeline.chunks(since, before, upward):
            if chosen is not None and not chosen(chunk):
                continue
            entries = self.entries(chunk, hints)
            for when, index in entries if upward else reversed(entries):
                if since <= when < before and _beyond((when, index - total), mark, upward):
                    row = self.row(index, now)
                    if row is not None:
                        yield row

    def _window(self, hints: Hints) -> tuple[float, float]:
        """The instants from and before which wanted rows stand in the list."""
        since, before = -inf, inf
        for wire, (begin, end) in hints.dates.items():
            if wire in self.lags:
                since, before = max(since, begin - self.lags[wire]), min(before, end)
        return since, before


def visitors(people: People, own: Iterable[str], size: int, hints: Hints) -> Callable[[int], bool] | None:
    """What tells whether a chunk may have something `to` and `from` the addresses that hints ask for."""
    asked = []
    for wire in ("to", "from"):
        texts = hints.equal.get(wire)
        if texts is not None and not any(text in own for text in texts):
            found = (people.index(text) for text in texts)
            asked.append([people.visits(index, size) for index in found if index is not None])
    if not asked:
        return None
    return lambda chunk: all(any(visits(chunk) for visits in each) for each in asked)


def addressed(hints: Hints, to: str, from_: str) -> bool:
    """Whether something to and from an address may be asked for."""
    equal = hints.equal
    return to in equal.get("to", (to,)) and from_ in equal.get("from", (from_,))


def _beyond(place: Order, mark: Order | None, upward: bool) -> bool:
    return mark is None or (place > mark if upward else place < mark)
