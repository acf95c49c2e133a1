"""Who has written with whom: an index of all messages that is made with the first question and kept up since. Pure.

A `State` enters; threads of a number and a phone with their rows leave. Called by `threads` under the world's lock.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from ..._core.redaction.secret import safe_repr
from ..messaging.lifecycle import FAILURES
from ..messaging.outbound import place_of
from ..state import State
from ..store import Place, Row
from .marks import newest

MOST_PAST = 10_000
"""So many messages of a past that was made up are looked at, the newest."""

Pair = tuple[str, str]
MESSAGES = "api.v2010.accounts.messages"
_PATH = "/Messages"


@safe_repr
@dataclass(slots=True, eq=False)
class Thread:
    """The messages of a number and a phone.

    Attributes:
        line: the rows, oldest first.
        failed: the SIDs of those that failed.
    """

    pair: Pair = field(repr=False)
    line: list[Row] = field(default_factory=list, repr=False)
    failed: set[str] = field(default_factory=set, repr=False)

    def judge(self, row: Row) -> None:
        """Whether a message has failed."""
        if row.data.get("status") in FAILURES:
            self.failed.add(row.key)
        else:
            self.failed.discard(row.key)


def pair_of(row: Row) -> Pair:
    """The number of the account and the phone that a message is between."""
    data = row.data
    if data.get("direction") == "inbound":
        return str(data.get("to") or ""), str(data.get("from") or "")
    return str(data.get("from") or data.get("messaging_service_sid") or ""), str(data.get("to") or "")


class Index:
    """The threads of an emulator.

    Attributes:
        threads: by pair; that with the newest message is the last, once `newest_first` has put them in order.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._build()
        state.store.watchers.append(self._watch)

    def _build(self) -> None:
        store = self._state.store
        self.threads: dict[Pair, Thread] = {}
        self._where: dict[str, Thread] = {}
        self._sources, self._ordered = store.sources, False
        most = None
        if store.sources is not None:
            stored = (store.rows(place_of(self._state, account)) for account in self._state.accounts)
            most = sum(map(len, stored)) + MOST_PAST
        for row in islice(newest(self._state, MESSAGES, None), most):
            self._append(row)
        for thread in self.threads.values():
            thread.line.sort(key=Row.order)

    def _watch(self, row: Row, place: Place | None, gone: bool) -> None:
        """Something has become of a row."""
        thread = self._where.get(row.key)
        if thread is None:
            if place is not None and not gone and place.host == "api" and place.path.endswith(_PATH):
                self._insert(row)
            return
        at = bisect_left(thread.line, row.order(), key=Row.order)
        here = at < len(thread.line) and thread.line[at].key == row.key
        if here and not gone and thread.pair == pair_of(row):
            thread.line[at] = row
            thread.judge(row)
            return
        self._remove(row.key, thread)
        if not gone:
            self._insert(row)

    def _remove(self, key: str, thread: Thread) -> None:
        at = next((at for at in range(len(thread.line) - 1, -1, -1) if thread.line[at].key == key), None)
        if at is not None:
            self._ordered = self._ordered and at < len(thread.line) - 1
            del thread.line[at]
        thread.failed.discard(key)
        del self._where[key]
        if not thread.line:
            del self.threads[thread.pair]

    def _insert(self, row: Row) -> None:
        """Adds a row in its place."""
        thread = self.threads.get(pair_of(row))
        if thread is not None and row.order() < thread.line[-1].order():
            insort(thread.line, row, key=Row.order)
            thread.judge(row)
            self._where[row.key] = thread
            return
        thread = self._append(row)
        if self._ordered:  # it has the newest message now, as a rule
            del self.threads[thread.pair]
            last = next(reversed(self.threads.values()), None)
            self._ordered = last is None or last.line[-1].order() < row.order()
            self.threads[thread.pair] = thread

    def _append(self, row: Row) -> Thread:
        pair = pair_of(row)
        thread = self.threads.get(pair)
        if thread is None:
            thread = self.threads[pair] = Thread(pair)
        thread.line.append(row)
        thread.judge(row)
        self._where[row.key] = thread
        return thread

    def newest_first(self) -> Iterator[Thread]:
        """The threads by their newest messages."""
        self._refresh()
        if not self._ordered:
            self.threads = dict(sorted(self.threads.items(), key=lambda item: item[1].line[-1].order()))
            self._ordered = True
        return reversed(self.threads.values())

    def thread(self, pair: Pair) -> Thread | None:
        """The thread of a pair, if anything was written."""
        self._refresh()
        return self.threads.get(pair)

    def _refresh(self) -> None:
        if self._state.store.sources is not self._sources:  # the account was given a past
            self._build()


def index(state: State) -> Index:
    """The index of an emulator."""
    if state.threads is None:
        state.threads = Index(state)
    found: Index = state.threads
    return found
