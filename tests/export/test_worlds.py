"""Random worlds: rows that come late, change late, lack their date, are deleted; kills; a closed account of several.

What the sink holds is what the world holds.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.export.worlds import FromWorld, Kill, export
from tests.logs.world import START, Settings, World
from tests.rounds import rounds
from trunkline.export.folder import Folder
from trunkline.export.planning import Wish
from trunkline.export.resources import RESOURCES, model_of
from trunkline.export.sinks import opened
from trunkline.export.state import UnitState
from trunkline.export.units import Partition
from trunkline.reading.kinds import DAY, HOUR

SEEDS = rounds(6, 60)
ACCOUNTS = tuple(f"AC{number:032x}" for number in range(20))
SINCE = START - 6 * DAY


def in_sink(path: Path) -> dict[str, dict[str, Any]]:
    """The rows of a folder of JSON lines, by SID; each is there once."""
    found: dict[str, dict[str, Any]] = {}
    for file in path.glob("*/account=*/*/*.jsonl"):
        for line in file.read_text().splitlines():
            row = json.loads(line)
            row.pop("_read_at")
            assert row["sid"] not in found, f"{row['sid']} is there twice"
            found[row["sid"]] = row
    return found


def by_unit(path: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of each unit of a folder, by its key."""
    found = {}
    for file in path.glob("*/account=*/*/*.jsonl"):
        day, account, resource = (each.name.rpartition("=")[2] for each in list(file.parents)[:3])
        key = f"{resource}/{account}/{day}" + ("/undated" if file.name.startswith("undated") else "")
        rows = [json.loads(line) for line in file.read_text().splitlines()]
        found[key] = [{name: value for name, value in row.items() if name != "_read_at"} for row in rows]
    return found


def state_of(path: Path, partition: Partition) -> dict[str, UnitState]:
    sink = opened(f"jsonl:{path}", partition)
    sink.close()
    return dict(sink.states)


def in_world(world: World, now: float, closed: tuple[str, ...] = ()) -> dict[str, dict[str, Any]]:
    """The rows that the world shows."""
    found = {}
    for row in world.rows.values():
        if row.account not in closed and row.shown(row.listed, now):
            resource = RESOURCES["messages" if row.kind == "message" else "calls"]
            found[row.sid] = model_of(resource).from_json(json.dumps(row.at(now))).to_dict()
    return found


def settings(dice: Random) -> Settings:
    return Settings(
        rows=120,
        blinks=0.0,
        kinds=("message", "call"),
        accounts=ACCOUNTS,
        undated=dice.choice(["never", "created"]),
        order=dice.choice(["created", "sent"]),
        pages=dice.choice(["key", "offset"]),
        redaction_updates=dice.random() < 0.5,
        unanswered_start=dice.random() < 0.5,
    )


def killed_at_commit(folder: Folder, dice: Random) -> None:
    """Has a commit fail, before the state is kept or after it: what a kill leaves at these instants."""
    left, commit, before = dice.randrange(1, 60), folder.commit, dice.random() < 0.5

    def counted(unit: Any, state: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0 and before:
            raise Kill
        commit(unit, state)
        if left == 0:
            raise Kill

    folder.commit = counted  # type: ignore[method-assign]


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_sink_equals_the_world(seed: int, tmp_path: Path) -> None:
    dice = Random(seed)
    world = World(seed, settings(dice))
    partition: Partition = dice.choice(["day", "month"])
    closed = (ACCOUNTS[7],)
    source = FromWorld(world, dice, START, closed, bad=dice.choice([0.0, 0.05]))
    names = ("messages", "calls")

    async def once(kill: bool, recheck: tuple[int, int] | None = None, until: float | None = None) -> None:
        sink = opened(f"jsonl:{tmp_path}", partition)
        assert isinstance(sink, Folder)
        source.kill_in = dice.randrange(200) if kill and dice.random() < 0.5 else None
        if kill and source.kill_in is None:
            killed_at_commit(sink, dice)
        try:
            progress, _ = await export(source, sink, Wish(SINCE, until or source.now + 1, partition, recheck), names)
            assert len(progress.refused) == 2  # both lists of the closed account
            assert progress.units_left == 0
        finally:
            sink.close()

    while source.now < world.set.end():
        source.now += dice.uniform(HOUR, 4 * DAY)
        source.passes = dice.choice([0.0, 0.0, 60.0])
        with suppress(Kill):
            asyncio.run(once(kill=dice.random() < 0.5))
    source.passes, source.kill_in = 0.0, None
    # What was open has its last state; what changed after its unit was closed comes with a recheck alone.
    source.now += DAY
    asyncio.run(once(kill=False))
    states = state_of(tmp_path, partition)
    now_there = in_world(world, source.now, closed)
    for key, rows in by_unit(tmp_path).items():
        state = states[key]
        kind = RESOURCES[key.partition("/")[0]].kind
        for row in rows:
            # What is not final is in a unit that is open, and what is open was read just now.
            assert state.open or row["status"] in kind.final, f"{key} was closed with {row}"
            assert not state.open or row == now_there[row["sid"]]
    lag = {sid for sid, row in in_world(world, source.now, closed).items() if in_sink(tmp_path).get(sid) != row}
    gone = in_sink(tmp_path).keys() - in_world(world, source.now, closed).keys()
    for sid in [*lag, *gone]:
        row = world.rows[sid]
        changed = row.deleted if sid in gone else row.times[-1]
        assert changed > row.created + 3 * DAY, f"{sid} changed while its unit was open"
    first = int(SINCE // DAY)
    asyncio.run(once(kill=False, recheck=(first, int(source.now // DAY))))
    assert in_sink(tmp_path) == in_world(world, source.now, closed)
    # Nothing is left beside: no part of a file, and no row of the closed account.
    assert not list(tmp_path.rglob("*.part"))
    assert not list(tmp_path.glob(f"*/account={closed[0]}/*/*"))
    # What is closed is not read again, but for what the closed account refuses.
    source.now, world_end = source.now + 60 * DAY, source.now
    asyncio.run(once(kill=False, until=world_end))
    source.asked = 0
    asyncio.run(once(kill=False, until=world_end))
    assert source.asked <= 4 * len(names) * (1 + round(source.bad * 100))
