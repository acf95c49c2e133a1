"""What the watchers of one search see alike: what came, numbered, and the events that say so. Called by `live`."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..._core.redaction.secret import safe_repr
from ..query import Query
from ..query.fields import FINAL

MOST_BEHIND = 1_000
"""Rows that wait for a slow reader; with more, it is cut. What the last look has found nobody can have read before."""
MOST_FOUND = 4_000
"""Rows of one look; with more, everybody is cut."""
MOST_OPEN = 500
"""Rows whose changes are shown."""

Rows = list[tuple[int, Any]]
"""Keys, and the models of the client."""
Seen = tuple[Any, ...]
"""What of a row may change and be seen."""


class Item(NamedTuple):
    """What a search has of what came: its number among those, its key, its text, whether the row was there before."""

    number: int
    key: int
    text: str
    change: bool


@safe_repr
@dataclass(slots=True)
class Channel:
    """What all who watch one search see alike. Nothing of it, its numbers and its limits included, depends on a row
    that they do not see.

    Attributes:
        query: the search, narrowed to what may be seen now.
        render: the text of each row.
        look: what they see of a row by its key that may change; None where they do not see the row.
        epoch: tells it from an earlier one of the same search.
        key: of the newest row that it has had; at first the instant of its beginning.
        lost: the number of the last item that is kept no more.
        left: when its last watcher has left it.
        open: keys of rows that may change yet → what was seen of them, and whether they were among what was searched.
    """

    kind: str
    query: Callable[[], Query]
    render: Callable[[Rows], list[str]]
    look: Callable[[int, Any], Seen | None]
    epoch: str = ""
    key: int = 0
    number: int = 0
    items: deque[Item] = field(default_factory=deque)
    lost: int = 0
    watchers: int = 0
    left: float = 0.0
    open: dict[int, tuple[Seen, bool]] = field(default_factory=dict)

    @property
    def position(self) -> str:
        """Where who has had all goes on."""
        return f"{self.epoch}-{self.number}-{self.key}"

    def add(self, found: Iterable[tuple[int, str, bool]]) -> None:
        """Keeps what a look has found: keys, texts, and whether the rows were there before."""
        before = self.number
        for key, text, change in found:
            self.number += 1
            self.key = max(self.key, key)
            self.items.append(Item(self.number, key, text, change))
        while self.items and self.items[0].number <= max(before - MOST_BEHIND, self.number - MOST_FOUND):
            self.lost = self.items.popleft().number

    def after(self, number: int) -> tuple[list[Item], int]:
        """What came after a number; or how many wait, where that is too many."""
        if self.lost > number:
            return [], self.number - number
        return [item for item in self.items if item.number > number], 0

    def changed(self, rows: dict[int, Any]) -> list[int]:
        """The keys of rows that came lately and look different now."""
        return sorted(key for key, (seen, _) in self.open.items() if key in rows and self.look(key, rows[key]) != seen)

    def follow(self, key: int, row: Any, among: bool) -> None:
        """Has the changes of a row shown, until nothing of it changes any more."""
        seen = None if is_final(self.kind, row) else self.look(key, row)
        if seen is None:
            self.open.pop(key, None)
            return
        self.open[key] = seen, among
        while len(self.open) > MOST_OPEN:
            del self.open[next(iter(self.open))]


def event(name: str, data: str, identity: str = "") -> bytes:
    """An event as it is sent."""
    said = "".join(f"data: {line}\n" for line in data.split("\n"))
    return (f"id: {identity}\n" if identity else "").encode() + f"event: {name}\n{said}\n".encode("utf-8", "replace")


def events(epoch: str, items: Sequence[Item]) -> list[bytes]:
    """Rows that are new as one event, rows that changed as another."""
    found = []
    for name, change in (("rows", False), ("changes", True)):
        if texts := [item.text for item in items if item.change is change]:
            found.append((name, "\n".join(texts)))
    # The position is that of the last event: who misses one of them has to get both.
    position = f"{epoch}-{items[-1].number}-{max(item.key for item in items)}"
    return [event(name, data, position if (name, data) == found[-1] else "") for name, data in found]


def position_of(last: str) -> tuple[str, int, int] | None:
    """The epoch, the number and the key of a position; None where it is none of ours."""
    epoch, _, rest = last.partition("-")
    number, _, key = rest.partition("-")
    if not last or len(last) > 100 or not (number + key).isascii() or not (number.isdecimal() and key.isdecimal()):
        return None
    return epoch, int(number), min(int(key), (1 << 62) - 1)


def is_final(kind: str, row: Any) -> bool:
    """Whether nothing of a row changes any more that a list shows, but for its price."""
    status = getattr(row, "status", None)
    return status is None or str(status) in FINAL.get(kind, ())


def forgotten(channels: dict[Hashable, Channel], now: float, grace: float, most: int) -> list[Hashable]:
    """The names of channels that nobody watches and nobody will come back to."""
    idle = sorted((each.left, place) for place, each in enumerate(channels.values()) if not each.watchers)
    names = list(channels)
    return [
        names[number] for place, (left, number) in enumerate(idle) if place < len(idle) - most or now - left > grace
    ]
