"""Rows as they come: one look at the store four times a second for all who watch, then what each search has of it.

`Hub` is what pages use. What a search has of what came is numbered, so that who comes back says which number was the
last, and gets what came since. Whatever asks the store does so on one thread of its own.
"""

from __future__ import annotations

import asyncio
import secrets
import threading
import time
from collections.abc import AsyncGenerator, Callable, Hashable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.responses import StreamingResponse

from ..._core.redaction.secret import safe_repr
from ..store.errors import SearchError, StoreError
from ..store.kinds import first_key
from ..store.watching import Watcher
from ..viewer import Refused
from .channels import MOST_BEHIND, Channel, Rows, event, events, forgotten, position_of

if TYPE_CHECKING:
    from ..._web.guards import Receive, Scope, Send

EVENTS = "text/event-stream"
KINDS = ("message", "call", "alert")
EVERY = 0.25
HORIZON = 3_600.0
"""Seconds: rows that were created earlier are not shown as new, however late they come."""

_AT_ONCE = 20_000  # rows that are taken for new in one look
_GRACE = 900.0  # seconds that what came is kept for who has left
_MOST_LEFT = 100  # searches that nobody watches
_MOST_KNOWN = 200_000  # with more new rows in an hour, those that come late by more than some minutes are not shown
_CHUNK = 500
_DEEP = 20  # looks between two that go back to the horizon
_HERE = b": here\n\n"
_TOGETHER = 50  # rows that are sent before the connection is waited for, which has a copy of them
_BEAT = 15.0  # seconds without an event after which a sign of life is sent
_PATIENCE = 1.0  # seconds between two questions whether a stream is to end


@safe_repr
@dataclass(slots=True)
class Feed:
    """What is known of a kind of rows.

    Attributes:
        seen: keys that are known; all below `floor` are.
    """

    seen: set[int]
    floor: int
    looks: int = 0


class Events(StreamingResponse):
    """A stream of events that is left at once when its reader is gone, in whatever it was interrupted."""

    def __init__(self, events: AsyncGenerator[bytes, None], headers: Mapping[str, str]) -> None:
        super().__init__(events, media_type=EVENTS, headers=headers)
        self._events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers as an ASGI application."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self._events.aclose()


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
        if self._ticker is not None and not self._ticker.done():
            with suppress(RuntimeError):  # its loop is closed
                self._ticker.get_loop().call_soon_threadsafe(self._ticker.cancel)
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

    def follow(self, name: Hashable, rows: Rows) -> None:
        """Has the changes of rows sent that a page of a search shows."""

        def follow() -> None:
            if (channel := self._channels.get(name)) is not None:
                for key, row in rows:
                    if key not in channel.open:
                        channel.follow(key, row, True)

        self._thread.submit(follow).result()

    # who watches

    async def watch(
        self, name: Hashable, make: Callable[[], Channel], last: str, ends: Callable[[], str]
    ) -> AsyncGenerator[bytes, None]:
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
                    for start in range(0, len(items), _TOGETHER):
                        if start and ends():
                            break
                        for each in events(channel.epoch, items[start : start + _TOGETHER]):
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
        found = position_of(last)
        if found is None:
            return channel, channel.number, [], False
        epoch, number, key = found
        if epoch == channel.epoch:
            return channel, min(number, channel.number), [], False
        return channel, channel.number, *self._since(channel, key)

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
            for each in forgotten(self._channels, found.left, _GRACE, _MOST_LEFT):
                del self._channels[each]
        return found

    def _since(self, channel: Channel, key: int) -> tuple[list[bytes], bool]:
        """The rows that were created after one, for who comes back when what came is kept no more; or that those are
        too many."""
        text = "It is long ago, or the server was started anew: rows that came late may be missing."
        lowest = max(key + 1, first_key(self._clock() - HORIZON))
        try:
            among = self._open().since(channel.query(), lowest, _AT_ONCE)
        except (Refused, SearchError):
            among = []
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
                lowest = first_key(self._clock() - HORIZON)
                known = self._open().newest(kind, _MOST_KNOWN // 2, lowest=lowest)
                self._feeds[kind] = Feed(set(known), known[-1] if len(known) == _MOST_KNOWN // 2 else lowest)
                continue
            new = self._new(kind, feed)
            channels = [channel for channel in list(self._channels.values()) if channel.kind == kind]
            rows = self._open().rows(kind, {*new, *(key for channel in channels for key in channel.open)})
            for channel in channels if rows else ():
                self._spread(channel, [key for key in new if key in rows], rows)

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

    def _spread(self, channel: Channel, new: list[int], rows: dict[int, Any]) -> None:
        """Has those who watch a search see what came, and what looks different to them now."""
        changed = channel.changed(rows)
        among = self._among(channel, new + changed)
        # A row that only now meets the search is new to them.
        own = [(key, False) for key in new if key in among]
        own += [(key, channel.open[key][1]) for key in changed if key in among]
        texts = channel.render([(key, rows[key]) for key, _ in own])
        with self._lock:
            channel.add((key, text, change) for (key, change), text in zip(own, texts, strict=True))
        for key in (*new, *changed):
            channel.follow(key, rows[key], key in among or (key in channel.open and channel.open[key][1]))

    def _among(self, channel: Channel, keys: Sequence[int]) -> set[int]:
        """What a search has of some rows."""
        try:
            return self._open().among(channel.query(), keys)
        except (Refused, SearchError):
            return set()
