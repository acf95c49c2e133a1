"""Rows come to two stores that differ only in what somebody may not see: the events are the same, byte for byte."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.logs.interference import NAMES, Reply, apply, rights, role
from tests.logs.secrets_world import DAY, MAIN, Row, disturbed, world
from tests.logs.web.compared import ROLES, SIDES, Served
from tests.logs.web.route_cases import BROWSER
from tests.logs.web.streams import Stream
from tests.rounds import rounds
from trunkline.logs.records import Gone
from trunkline.logs.store import Ledger
from trunkline.logs.viewer import PERMISSIONS, Role
from trunkline.logs.web import channels, live
from trunkline.logs.web.pages import tail

SEARCHES = ("", "is:failed", "is:inbound", "to:1234", "code")
PHASES = (9.0, 59.0, 999.0, 1e9)
"""Seconds after the creation of rows: between two of them all replies come that are due."""
ALL = 1e9  # seconds: rows of any age are new


def phases(rows: Sequence[Row]) -> Iterator[tuple[list[Reply], list[Gone]]]:
    """The replies about rows, in the order of time, and at the end those that are gone."""
    earlier = -1.0
    for end in PHASES:
        found: list[Reply] = []
        for row in rows:
            due = [(delay, changes) for delay, changes in (*row.steps, (1_000.0, {})) if earlier < delay <= end]
            found += [(row.at + delay, row, {**row.wire, **changes}) for delay, changes in due]
        found.sort(key=lambda reply: (reply[0], reply[1].kind, reply[1].account))
        yield found, []
        earlier = end
    yield [], [Gone(row.kind, row.wire["sid"], row.at + 9_000) for row in rows if row.gone]


class Watched:
    """A server on a store that is empty at first, and streams of it."""

    def __init__(self, path: Path, role: Role) -> None:
        with Ledger(path) as ledger:
            for account, name in NAMES.items():
                ledger.name_account(account, name)
        self.path = path
        self.served = Served(path, role)
        self.served.browser.cookies = {"trunkline": BROWSER}
        self.served.app.site.live._every = 3_600.0  # it looks when it is told to
        self.streams: list[Stream] = []
        self.channels: list[tuple[Stream, channels.Channel]] = []
        hub = self.served.app.site.live
        for kind in ("messages", "calls", "alerts"):
            for text in SEARCHES:
                stream = Stream(self.served.browser, f"/tail/stream?kind={kind}&q={text}")
                stream.until(lambda stream=stream: bool(stream.status))  # type: ignore[misc]
                self.streams.append(stream)
                if len(hub._channels) > len(self.channels):
                    self.channels.append((stream, list(hub._channels.values())[-1]))

    def come(self, found: list[Reply], gone: list[Gone]) -> None:
        """Rows come, the server looks once, and all is sent."""
        hub = self.served.app.site.live
        with Ledger(self.path) as ledger:
            apply(ledger, found)
            ledger.apply([], gone=gone)
        hub._thread.submit(hub._look_again).result()
        self.streams[0].until(lambda: all(_has_all(*each) for each in self.channels))

    def close(self) -> None:
        for each in self.streams:
            each.close()
        self.served.close()


def _has_all(stream: Stream, channel: channels.Channel) -> bool:
    return not channel.number or f"-{channel.number}-".encode() in stream.buffer


def events(folder: Path, made: Role, seed: int) -> list[list[tuple[int, bytes]]]:
    """The statuses and bytes of the streams of both stores."""
    rows = world(seed)
    found = []
    for name, each in (("one", rows), ("other", disturbed(rows, rights(made), seed))):
        with ExitStack() as stack:
            watched = Watched(folder / f"{name}.db", made)
            stack.callback(watched.close)
            for replies, gone in phases(each):
                watched.come(replies, gone)
            found.append([(stream.status, stream.buffer) for stream in watched.streams])
    return found


@pytest.fixture(autouse=True)
def any_age(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of any age are new, and who waits for events waits shortly."""
    monkeypatch.setattr(live, "HORIZON", ALL)
    monkeypatch.setattr(live, "_PATIENCE", 0.02)


LIVE = {name: levels for name, levels in ROLES.items() if levels.get("can_tail", True)}
"""Those who may watch at all."""


@pytest.mark.parametrize("name", LIVE)
def test_what_is_hidden_changes_no_byte_of_an_event(tmp_path: Path, name: str) -> None:
    one, other = events(tmp_path, role(**LIVE[name]), 3)
    assert one == other


@pytest.mark.parametrize("seed", range(rounds(2, 8)))
def test_no_role_tells_what_it_hides_by_any_event(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    levels: dict[str, Any] = {name: dice.random() < 0.7 for name in PERMISSIONS} | {"can_tail": True}
    levels |= {name: "masked" for name in SIDES if dice.random() < 0.4}
    limits: dict[str, Any] = dice.choice([{}, {"age": 20 * DAY}, {"accounts": (MAIN,)}])
    one, other = events(tmp_path, role(**limits, **levels), seed)
    assert one == other


Hole = Callable[[pytest.MonkeyPatch], None]
HOLES: dict[str, tuple[dict[str, Any], Hole]] = {
    "changes of a hidden price": (
        {"can_view_message_price": False},
        lambda patch: patch.setattr(tail, "look", lambda ask, kind: lambda key, row: (str(row.status), row.price)),
    ),
    "rows of others end the watching of one's own": (
        {"accounts": (MAIN,)},
        lambda patch: (
            patch.setattr(tail, "look", lambda ask, kind: lambda key, row: (str(row.status),)),
            patch.setattr(channels, "MOST_OPEN", 3),
        ),
    ),
    "rows that are too old": (
        {"age": 20 * DAY},
        lambda patch: patch.setattr(live.Hub, "_among", lambda hub, channel, keys: set(keys)),
    ),
    "numbers of all rows": (
        {"can_view_message_to": False},
        lambda patch: patch.setattr(tail, "render", _whole),
    ),
}


def _whole(ask: Any, kind: str) -> Any:
    return lambda rows: [repr(row.to_dict()).replace("\n", " ") for _, row in rows]


@pytest.mark.parametrize("hole", HOLES)
def test_each_hole_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hole: str) -> None:
    levels, opened = HOLES[hole]
    opened(monkeypatch)
    one, other = events(tmp_path, role(**levels), 3)
    assert one != other


def test_rows_come_at_all(tmp_path: Path) -> None:
    one, other = events(tmp_path, role(), 3)
    names = {line for _, said in one for line in said.split(b"\n") if line.startswith(b"event: ")}
    assert names == {b"event: rows", b"event: changes"}
    assert {status for status, _ in one} == {200, 400}  # alerts have no direction
    assert one == other
