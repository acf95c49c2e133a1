"""What changes, as server-sent events: what the world tells enters, the bytes of a stream leave. No I/O.

One ring of the latest events is shared by all who listen: each has a place in it, and who falls too far behind is told
that it has `lost` some. While nobody listens nothing is made; a ring that nobody has heard for a while goes. Called by
`control`, which makes a `Listener` for each stream, and by `world` and `store` as their watcher.

https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from itertools import islice
from secrets import token_hex
from typing import Any

import msgspec

from ..._core.redaction.secret import safe_repr
from ..record import RecordedRequest
from ..sent import RecordedWebhook
from ..state import State
from ..store import Place, Row
from ..world import World
from .indexed import pair_of

KINDS = ("request", "webhook", "message", "call", "alert", "code", "clock", "reset", "lost")
MOST = 4_096  # events that are kept
MOST_LISTENERS = 64
_UNHEARD = 1_000  # events without a listener after which nobody is expected to come back
_PIECE = 256  # events that are sent at once
_BEAT = 15.0
_RETRY = 1_000  # milliseconds after which a browser comes back

# The rows whose changes are told, by the beginning of their SIDs.
_OF_ROWS = {"SM": "message", "MM": "message", "CA": "call", "NO": "alert", "VE": "code"}
_COLLECTIONS = {"message": "/Messages", "call": "/Calls", "alert": "/Alerts", "code": "/Verifications"}
_encode = msgspec.json.Encoder().encode


@safe_repr
class Events:
    """The latest events of a world, and who listens."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._name = token_hex(4)  # ids of another ring are told from this one's
        self._lock = threading.Lock()
        self._ring: deque[bytes] = deque(maxlen=MOST)
        self._count = 0  # of all events
        self._unheard = 0
        self._listeners: set[Listener] = set()

    # What happens; the world's lock is held

    def began(self, state: State) -> None:
        """The world holds another state: it was reset."""
        state.store.watchers.append(self.changed)
        self._publish("reset", {})

    def moved(self) -> None:
        """Time was stepped forward."""
        clock = self._world.clock
        self._publish("clock", {"now": clock.now(), "frozen": clock.frozen})

    def recorded(self, each: RecordedRequest | RecordedWebhook) -> None:
        """A request or a webhook was recorded."""
        requests, webhooks = self._world.counts()
        if isinstance(each, RecordedRequest):
            names = ("method", "host", "path", "operation", "status", "fault")
            self._publish("request", {"id": requests, **{name: getattr(each, name) for name in names}})
        else:
            names = ("event", "status", "error_code", "resource_sid", "withheld", "replay_of")
            self._publish("webhook", {"id": webhooks, **{name: getattr(each, name) for name in names}})

    def changed(self, row: Row, place: Place | None, gone: bool) -> None:
        """A row was added, changed or removed."""
        kind = _OF_ROWS.get(row.key[:2])
        if kind is None or (place is not None and not place.path.endswith(_COLLECTIONS[kind])):
            return
        data = row.data
        told: dict[str, Any] = {"sid": row.key, "account_sid": row.account}
        if kind == "message":
            told["number"], told["phone"] = pair_of(row)
        if kind in ("message", "call"):
            told |= {name: data.get(name) for name in ("from", "to", "direction", "status")}
        elif kind == "code":
            told |= {"to": data.get("to"), "status": data.get("status")}
        else:
            told |= {"error_code": data.get("error_code"), "resource_sid": data.get("resource_sid")}
        if gone:
            told["gone"] = True
        self._publish(kind, told)

    def _publish(self, kind: str, told: dict[str, Any]) -> None:
        text = b"event: %s\ndata: %s\n\n" % (kind.encode(), _encode(told))
        with self._lock:
            self._ring.append(text)
            self._count += 1
            listeners = list(self._listeners)
            self._unheard = 0 if listeners else self._unheard + 1
        for listener in listeners:
            listener.wake()
        if self._unheard > _UNHEARD:
            self._leave()

    def _leave(self) -> None:
        """Nobody listens, and nobody has for a while. Those that are told at this moment are told to the end."""
        world = self._world
        if world.events is self:
            world.events = None
        world.watchers = [each for each in world.watchers if each != self.recorded]
        store = world.state.store
        store.watchers = [each for each in store.watchers if each != self.changed]

    # Who listens; on any thread, without the world's lock

    def join(self, listener: Listener, last: str) -> int | None:
        """Somebody listens: how many events were before the first that it gets; None: it has lost some.

        Args:
            last: the id of the last event that it got; empty: it begins.

        Raises:
            ValueError: there are too many already.
        """
        name, _, number = last.partition("-")
        with self._lock:
            if len(self._listeners) >= MOST_LISTENERS:
                raise ValueError(f"{MOST_LISTENERS} listen already: close the events of another page")
            self._listeners.add(listener)
            if not last:
                return self._count
            known = int(number) if name == self._name and number.isdecimal() and len(number) < 16 else -1
            return known if self._count - len(self._ring) <= known <= self._count else None

    def leave(self, listener: Listener) -> None:
        """Somebody listens no longer."""
        with self._lock:
            self._listeners.discard(listener)

    def since(self, place: int | None) -> tuple[bytes, int]:
        """What a stream says of the events behind a place, and the place behind them."""
        with self._lock:
            first = self._count - len(self._ring)
            if place is None or place < first:
                lost = b"id: %s-%d\nevent: lost\ndata: {}\n\n" % (self._name.encode(), self._count)
                return lost, self._count
            new = list(islice(self._ring, place - first, place - first + _PIECE))
        name = self._name.encode()
        pieces = (b"id: %s-%d\n%s" % (name, number, text) for number, text in enumerate(new, place + 1))
        return b"".join(pieces), place + len(new)

    def greeting(self, place: int | None) -> bytes:
        """How a stream begins: with an id, so that who comes back before anything has happened loses nothing."""
        at = b"" if place is None else b"id: %s-%d\n" % (self._name.encode(), place)
        return b"retry: %d\n%s\n" % (_RETRY, at)


class Listener:
    """One who listens, as the `Feed` of a reply.

    Args:
        last: the id of the last event that it got; empty: it begins.
    """

    beat = _BEAT
    pulse = b": beat\n\n"

    def __init__(self, events: Events, last: str = "") -> None:
        self._events = events
        self._place = events.join(self, last)
        self._greeted = False
        self._woken = False
        self._news: Callable[[], None] | None = None

    def open(self, news: Callable[[], None]) -> None:
        """From now on `news` is called, from any thread, when there is something to take."""
        self._news = news

    def wake(self) -> None:
        """Something has happened."""
        if not self._woken and self._news is not None:
            self._woken = True
            self._news()

    def take(self) -> bytes:
        """What there is to send; nothing: wait for news."""
        self._woken = False
        begin = b"" if self._greeted else self._events.greeting(self._place)
        self._greeted = True
        text, self._place = self._events.since(self._place)
        return begin + text

    def close(self) -> None:
        """It listens no longer."""
        self._events.leave(self)


def listen(world: World, last: str = "") -> Listener:
    """Begins to listen to a world.

    Args:
        last: the id of the last event that somebody got who comes back.

    Raises:
        ValueError: too many listen.
    """

    def work(state: State) -> Listener:
        if world.events is None:
            world.events = events = Events(world)
            world.watchers = [*world.watchers, events.recorded]
            state.store.watchers = [*state.store.watchers, events.changed]
        return Listener(world.events, last)

    return world.within(work)
