"""Rows as they come: one look at the store four times a second for all who watch, then what each search has of it.

`Hub` is what pages use. What a search has of what came is numbered, so that who comes back says which number was the
last, and gets what came since. Whatever asks the store does so on one thread of its own.
"""

from __future__ import annotations

import asyncio
import secrets
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Hashable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from ..._core.redaction.secret import safe_repr
from ..query import Query
from ..query.fields import FINAL
from ..store.errors import SearchError, StoreError
from ..store.kinds import first_key
from ..store.watching import Watcher
from ..viewer import Refused

KINDS = ("message", "call", "alert")
EVERY = 0.25
MOST_BEHIND = 1_000
"""Rows that wait for a slow reader; with more, it is cut."""
HORIZON = 3_600.0
"""Seconds: rows that were created earlier are not shown as new, however late they come."""

_AT_ONCE = 20_000  # rows that are taken for new in one look
_GRACE = 900.0  # seconds that what came is kept for who has left
_MOST_LEFT = 100  # searches that nobody watches
_KNOWN = 5_000  # rows that are known at the beginning
_MOST_KNOWN = 60_000
_CHUNK = 500
_DEEP = 20  # looks between two that go back to the horizon
_OPEN = 500  # rows whose changes are shown
_HERE = b": here\n\n"
_BEAT = 15.0  # seconds without an event after which a sign of life is sent
_PATIENCE = 1.0  # seconds between two questions whether a stream is to end

Rows = list[tuple[int, Any]]
"""Keys, and the models of the client."""


class Item(NamedTuple):
    """What a search has of what came: its number among those, its key, its text, whether the row was there before."""

    number: int
    key: int
    text: str
    change: bool


@safe_repr
@dataclass(slots=True)
class Feed:
    """What is known of a kind of rows.

    Attributes:
        seen: keys that are known; all below `floor` are.
        open: keys of rows that came and may change yet → what of them may change.
    """

    seen: set[int]
    floor: int
    open: dict[int, Any] = field(default_factory=dict)
    looks: int = 0


@safe_repr
@dataclass(slots=True)
class Channel:
    """What all who watch one search see alike. Its numbers tell of no row that they do not see.

    Attributes:
        query: the search, narrowed to what may be seen now.
        render: the text of each row.
        epoch: tells it from an earlier one of the same search.
        key: of the newest row that it has had; at first the instant of its beginning.
        lost: the number of the last item that is kept no more.
        left: when its last watcher has left it.
    """

    kind: str
    query: Callable[[], Query]
    render: Callable[[Rows], list[str]]
    epoch: str = ""
    key: int = 0
    number: int = 0
    items: deque[Item] = field(default_factory=lambda: deque(maxlen=MOST_BEHIND))
    lost: int = 0
    watchers: int = 0
    left: float = 0.0

    @property
    def position(self) -> str:
        """Where who has had all goes on."""
        return f"{self.epoch}-{self.number}-{self.key}"

    def add(self, key: int, text: str, change: bool) -> None:
        """Keeps what is to be sent."""
        if len(self.items) == MOST_BEHIND:
            self.lost = self.items[0].number
        self.number += 1
        self.key = max(self.key, key)
        self.items.append(Item(self.number, key, text, change))

    def after(self, number: int) -> tuple[list[Item], int]:
        """What came after a number; or how many wait, where that is too many."""
        if self.lost > number:
            return [], self.number - number
        return [item for item in self.items if item.number > number], 0


def event(name: str, data: str, identity: str = "") -> bytes:
    """An event as it is sent."""
    said = "".join(f"data: {line}\n" for line in data.split("\n"))
    return (f"id: {identity}\n" if identity else "").encode() + f"event: {name}\n{said}\n".encode("utf-8", "replace")


class Hub:
    """Looks at a store for all who watch.

    Args:
        path: of the store.
        clock: seconds since 1970.
        tell: says a line of the server's log.
        every: seconds between two looks.
        token: makes a text that was not there before.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Callable[[], float] = time.time,
        tell: Callable[[str], None] = lambda line: None,
        every: float = EVERY,
        token: Callable[[], str] = lambda: secrets.token_hex(6),
    ) -> None:
        self._path, self._clock, self._tell, self._every = path, clock, tell, every
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="trunkline-live")
        self._watcher: Watcher | None = None
        self._token = token
        self._feeds: dict[str, Feed] = {}
        self._channels: dict[Hashable, Channel] = {}
        self._lock = threading.Lock()
        self._ticker: asyncio.Task[None] | None = None
        self._looked = asyncio.Event()
        self._stopped = False

    def stop(self) -> None:
        """Has all streams end."""
        self._stopped = True

    def close(self) -> None:
        """Ends the thread and closes the file."""
        self.stop()
        self._thread.shutdown(wait=True)
        if self._watcher is not None:
            self._watcher.close()

    @property
    def watched(self) -> int:
        """How many watch."""
        return sum(channel.watchers for channel in list(self._channels.values()))

    def position(self, name: Hashable, make: Callable[[], Channel]) -> str:
        """Where a stream goes on that has what comes from now on; it looks at the store first.

        Args:
            name: what is the same for all who see the same.
            make: makes what they see, if nobody has watched it lately.
        """
        return self._thread.submit(lambda: self._channel(name, make).position).result()

    # who watches

    async def watch(
        self, name: Hashable, make: Callable[[], Channel], last: str, ends: Callable[[], str]
    ) -> AsyncIterator[bytes]:
        """The events of a search, until it ends.

        Args:
            name, make: as of `position`.
            last: the position of the last event that was seen; empty for now.
            ends: why the stream is to end; empty while it is not.
        """
        loop = asyncio.get_running_loop()
        try:
            channel, number, first, cut = await loop.run_in_executor(self._thread, self._join, name, make, last)
        except StoreError as error:
            self._tell(f"tail: {error}")
            yield event("end", "The store cannot be read.")
            return
        try:
            if self._ticker is None or self._ticker.done():
                self._looked = asyncio.Event()
                self._ticker = loop.create_task(self._tick())
            yield _HERE  # a proxy passes on that it has begun
            for each in first:
                yield each
            silent = 0.0
            while not self._stopped and not cut:
                if reason := ends():
                    yield event("end", reason)
                    return
                looked = self._looked
                with self._lock:
                    items, behind = channel.after(number)
                if behind:
                    yield event("cut", f"{behind}")
                    return
                if items:
                    number, silent = items[-1].number, 0.0
                    for each in _events(channel.epoch, items):
                        yield each
                elif silent >= _BEAT:
                    silent = 0.0
                    yield _HERE
                began = loop.time()
                with suppress(TimeoutError):
                    await asyncio.wait_for(looked.wait(), _PATIENCE)
                silent += loop.time() - began
        finally:
            with self._lock:
                channel.watchers -= 1
                channel.left = self._clock()

    async def _tick(self) -> None:
        loop = asyncio.get_running_loop()
        while self.watched and not self._stopped:
            await asyncio.sleep(self._every)
            await loop.run_in_executor(self._thread, self._look_again)
            looked, self._looked = self._looked, asyncio.Event()
            looked.set()

    # on the thread

    def _join(self, name: Hashable, make: Callable[[], Channel], last: str) -> tuple[Channel, int, list[bytes], bool]:
        """What is watched, from which number on, what is sent first, and whether that is all."""
        channel = self._channel(name, make)
        with self._lock:
            channel.watchers += 1
        epoch, _, rest = last.partition("-")
        number, _, key = rest.partition("-")
        if not last or len(last) > 100 or not (number + key).isascii() or not (number.isdecimal() and key.isdecimal()):
            return channel, channel.number, [], False
        if epoch == channel.epoch:
            return channel, min(int(number), channel.number), [], False
        return channel, channel.number, *self._since(channel, int(key))

    def _channel(self, name: Hashable, make: Callable[[], Channel]) -> Channel:
        """What is watched under a name, up to date."""
        found = self._channels.get(name)
        if found is None:
            found = make()
            found.epoch, found.key = self._token(), first_key(self._clock())
        self._look([found.kind])
        with self._lock:
            found.left = self._clock()
            self._channels[name] = found
            idle = sorted((each.left, key) for key, each in enumerate(self._channels.values()) if not each.watchers)
            names = list(self._channels)
            for place, (left, number) in enumerate(idle):
                if place < len(idle) - _MOST_LEFT or found.left - left > _GRACE:
                    del self._channels[names[number]]
        return found

    def _since(self, channel: Channel, key: int) -> tuple[list[bytes], bool]:
        """The rows that were created after one, for who comes back when what came is kept no more; or that those are
        too many."""
        text = "It is long ago, or the server was started anew: rows that came late may be missing."
        newer = [each for each in self._open().newest(channel.kind, _AT_ONCE) if each > key]
        among = self._among(channel, newer)
        if len(among) > MOST_BEHIND:
            return [event("cut", f"{len(among)}")], True
        rows = self._open().rows(channel.kind, among)
        own = sorted(rows.items())
        texts = channel.render(own)
        told = [event("rows", "\n".join(texts), channel.position)] if texts else []
        return [event("gap", text), *told], False

    def _open(self) -> Watcher:
        if self._watcher is None:
            self._watcher = Watcher(self._path)
        return self._watcher

    def _look_again(self) -> None:
        """Looks at the store where it was written to, and now and then all the way back."""
        try:
            kinds = sorted({channel.kind for channel in list(self._channels.values())})
            deep = any(self._feeds[kind].looks % _DEEP == 0 for kind in kinds if kind in self._feeds)
            if self._open().changed() or deep:
                self._look(kinds)
            else:
                for kind in kinds:
                    self._feeds[kind].looks += 1
        except StoreError as error:
            self._tell(f"tail: {error}")

    def _look(self, kinds: Iterable[str]) -> None:
        for kind in kinds:
            feed = self._feeds.get(kind)
            if feed is None:
                known = self._open().newest(kind, _KNOWN)
                self._feeds[kind] = Feed(set(known), min(known) if len(known) == _KNOWN else 0)
                continue
            new, changed = self._new(kind, feed), self._changed(kind, feed)
            if new or changed:
                self._spread(kind, new, changed)

    def _new(self, kind: str, feed: Feed) -> list[int]:
        """The keys of rows that were not there before, in the order of their creation."""
        floor = max(feed.floor, first_key(self._clock() - HORIZON))
        deep = feed.looks % _DEEP == 0
        feed.looks += 1
        found: list[int] = []
        before: int | None = None
        while len(found) < _AT_ONCE:
            keys = self._open().newest(kind, _CHUNK, before)
            new = [key for key in keys if key >= floor and key not in feed.seen]
            found += new
            if len(keys) < _CHUNK or keys[-1] < floor or not (new or deep):
                break
            before = keys[-1]
        feed.seen.update(found)
        if len(feed.seen) > _MOST_KNOWN:
            kept = sorted(feed.seen)[-_MOST_KNOWN // 2 :]
            feed.seen, feed.floor = set(kept), kept[0]
        return sorted(found)

    def _changed(self, kind: str, feed: Feed) -> list[int]:
        """The keys of rows that came lately and say something else now."""
        found = []
        for key, row in self._open().rows(kind, list(feed.open)).items():
            state = _state(row)
            if state != feed.open[key]:
                feed.open[key] = state
                found.append(key)
            if _is_final(kind, row):
                del feed.open[key]
        return sorted(found)

    def _spread(self, kind: str, new: list[int], changed: list[int]) -> None:
        """Has all who watch see what came."""
        feed = self._feeds[kind]
        rows = self._open().rows(kind, {*new, *changed})
        for key in new:
            if key in rows and not _is_final(kind, rows[key]):
                feed.open[key] = _state(rows[key])
        while len(feed.open) > _OPEN:
            del feed.open[next(iter(feed.open))]
        for channel in list(self._channels.values()):
            if channel.kind != kind:
                continue
            among = self._among(channel, list(rows))
            own = [(key, change) for keys, change in ((new, False), (changed, True)) for key in keys if key in among]
            texts = channel.render([(key, rows[key]) for key, _ in own])
            with self._lock:
                for (key, change), text in zip(own, texts, strict=True):
                    channel.add(key, text, change)

    def _among(self, channel: Channel, keys: Sequence[int]) -> set[int]:
        """What a search has of some rows."""
        try:
            return self._open().among(channel.query(), keys)
        except (Refused, SearchError):
            return set()


def _events(epoch: str, items: Sequence[Item]) -> list[bytes]:
    """Rows that are new as one event, rows that changed as another."""
    found = []
    for name, change in (("rows", False), ("changes", True)):
        if texts := [item.text for item in items if item.change is change]:
            found.append((name, "\n".join(texts)))
    # The position is that of the last event: who misses one of them has to get both.
    position = f"{epoch}-{items[-1].number}-{max(item.key for item in items)}"
    return [event(name, data, position if (name, data) == found[-1] else "") for name, data in found]


def _state(row: Any) -> tuple[Any, ...]:
    return str(getattr(row, "status", None)), getattr(row, "error_code", None), getattr(row, "price", None)


def _is_final(kind: str, row: Any) -> bool:
    """Whether nothing of a row changes any more that a list shows, but for its price."""
    status = getattr(row, "status", None)
    return status is None or str(status) in FINAL.get(kind, ())
