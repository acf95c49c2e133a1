"""Campaigns whose process is killed at random instants, until all is sent: what the server has is what the ledger says.

    python -m tests.bulk.kills --seeds 5 --topology sqlite

A child sends to a server in this process, which counts each request as it is read; it is killed by SIGKILL and started
again, then the rest is sent without kills, and what is unknown reconciled twice. A topology is a function that starts a
child on a ledger and one that opens the ledger; `celery` is added by its own module.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trunkline
from tests.bulk.loopback import ACCOUNT, Faults, LoopbackServer
from trunkline import bulk
from trunkline.bulk.ledger import Ledger
from trunkline.bulk.sqlite import SqliteLedger

ROOT = Path(__file__).parents[2]
SENDER = "MG" + "b" * 32
DEADLINE, LEASE = 5.0, 20.0
IN_FLIGHT = 20
HOUR = 3700.0
CHILD = """
import asyncio, sys
from tests.bulk import kills
asyncio.run(kills.send(*sys.argv[1:]))
"""


@dataclass
class Topology:
    """How a campaign is sent.

    Attributes:
        start: starts what sends, in process groups of its own; given the ledger's place and the server's address.
        open: opens the ledger.
    """

    start: Callable[[str, str], list[subprocess.Popen[bytes]]]
    open: Callable[[str, Callable[[], float]], Ledger]


def start_child(place: str, base_url: str) -> list[subprocess.Popen[bytes]]:
    """A process that sends."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    return [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, place, base_url],
            env={**os.environ, "PYTHONPATH": path},
            cwd=ROOT,
            start_new_session=True,
        )
    ]


TOPOLOGIES: dict[str, Topology] = {
    "sqlite": Topology(start_child, lambda place, clock: SqliteLedger(place, clock=clock)),
}


def campaign(client: Any, ledger: Any, wall: Callable[[], float] = time.time) -> bulk.Campaign:
    """The campaign of all children."""
    return bulk.Campaign(
        client, ledger, from_=SENDER, body="Hi {name}, it is time", deadline=DEADLINE, lease=LEASE, wall=wall
    )


def client(base_url: str) -> trunkline.AsyncClient:
    return trunkline.AsyncClient(ACCOUNT, "x" * 32, base_url=base_url)


async def send(place: str, base_url: str) -> None:
    """What a child does."""
    async with client(base_url) as found, campaign(found, place) as made:
        await made.run(in_flight=IN_FLIGHT)


@dataclass
class Result:
    """What a campaign has come to."""

    seed: int
    rows: int
    kills: int
    posts: int
    twice: int
    unknown: int
    bound: int
    states: dict[str, int]
    wrong: list[str]


def fill(topology: Topology, place: str, rows: int) -> None:
    """Adds the rows."""

    async def add() -> None:
        async with trunkline.AsyncClient(ACCOUNT, "x" * 32) as found:
            ledger = topology.open(place, time.time)
            async with campaign(found, ledger) as made:
                await made.add({"to": f"+1415{number:07}", "name": f"N{number % 50}"} for number in range(rows))
            ledger.close()

    asyncio.run(add())


def finish(processes: list[subprocess.Popen[bytes]], after: float | None) -> bool:
    """Waits for the processes, or kills their groups after some seconds; whether it killed one."""
    end = None if after is None else time.monotonic() + after
    try:
        for each in processes:
            each.wait(120 if end is None else max(0.0, end - time.monotonic()))
    except subprocess.TimeoutExpired:
        if end is None:
            raise
    killed = False
    for each in processes:
        if each.poll() is None:
            os.killpg(each.pid, signal.SIGKILL)
            killed = True
        each.wait(60)
    return killed


def await_posts(processes: list[subprocess.Popen[bytes]], server: LoopbackServer, number: int) -> None:
    """Waits until the server has got so many more requests, or the processes have ended."""
    target = sum(server.posts.values()) + number
    end = time.monotonic() + 120
    while sum(server.posts.values()) < target and any(each.poll() is None for each in processes):
        assert time.monotonic() < end
        time.sleep(0.002)


def run(seed: int, topology: Topology, *, rows: int = 1200, kills: int = 4, place: str | None = None) -> Result:
    """One campaign."""
    rng = random.Random(seed)
    faults = Faults(
        error=0.01,
        reset=0.01,
        rejected=0.02,
        limit=rng.choice([0, 8, 15]),
        latency=rng.choice([0.005, 0.03]),
        seed=seed,
    )
    with tempfile.TemporaryDirectory() as folder, LoopbackServer(faults) as server:
        place = place or str(Path(folder) / "ledger.db")
        fill(topology, place, rows)
        killed = 0
        for _ in range(kills):
            processes = topology.start(place, server.base_url)
            await_posts(processes, server, rng.randrange(rows // (kills + 1)))
            # Some kills hit a start, or the end of a run.
            killed += finish(processes, rng.random() * 0.05)
        finish(topology.start(place, server.base_url), None)
        return judged(seed, topology, place, server, rows, killed)


def judged(seed: int, topology: Topology, place: str, server: LoopbackServer, rows: int, killed: int) -> Result:
    """Compares the ledger with the server, before and after reconcile."""
    clock = _Ahead()
    ledger = topology.open(place, clock)
    (kept,) = ledger.campaigns()
    ledger.expire(kept.id)
    found = ledger.rows(kept.id, limit=rows + 1)
    states = {state: number for state, number in ledger.counts(kept.id).rows.items() if number}
    unknown = [row for row in found if row.state == "unknown"]
    by_faults = sum(1 for row in unknown if row.note is not None)
    wrong = [f"{len(found)} rows instead of {rows}"] if len(found) != rows else []
    for row in found:
        posts, made = server.posts.get(row.to, 0), server.created.get(row.to, [])
        sids = [message["sid"] for message in made]
        fits = {
            "sent": sids == [row.sid],
            "rejected": not made and posts == 1,
            "unknown": posts <= 1,
        }.get(row.state, False)
        if not fits:
            wrong.append(f"row {row.id} is {row.state}, of {posts} posts and {len(made)} messages")
    asyncio.run(_reconcile(server.base_url, ledger, clock))
    for row in ledger.rows(kept.id, limit=rows + 1):
        sids = [message["sid"] for message in server.created.get(row.to, [])]
        right = {"sent": sids == [row.sid], "absent": not sids, "rejected": not sids}.get(row.state, False)
        if not right:
            wrong.append(f"after reconcile row {row.id} is {row.state} with {row.sid}, of {len(sids)} messages")
    ledger.close()
    return Result(
        seed,
        rows,
        killed,
        sum(server.posts.values()),
        sum(1 for posts in server.posts.values() if posts > 1),
        len(unknown) - by_faults,
        killed * IN_FLIGHT,
        states,
        wrong,
    )


class _Ahead:
    """The time, ahead of the clock by `by` seconds."""

    by = 0.0

    def __call__(self) -> float:
        return time.time() + self.by


async def _reconcile(base_url: str, ledger: Ledger, clock: _Ahead) -> None:
    async with client(base_url) as found, campaign(found, ledger, clock) as made:
        for _ in range(2):
            clock.by += HOUR
            await made.reconcile()


def main() -> None:
    """Runs seeds and prints what came of each."""
    options = argparse.ArgumentParser()
    options.add_argument("--seeds", type=int, default=5)
    options.add_argument("--first", type=int, default=1)
    options.add_argument("--topology", choices=sorted(TOPOLOGIES), default="sqlite")
    options.add_argument("--rows", type=int, default=1200)
    options.add_argument("--kills", type=int, default=4)
    given = options.parse_args()
    bad, kills = 0, 0
    for seed in range(given.first, given.first + given.seeds):
        result = run(seed, TOPOLOGIES[given.topology], rows=given.rows, kills=given.kills)
        kills += result.kills
        failed = result.twice or result.wrong or result.unknown > result.bound
        bad += bool(failed)
        print(result, flush=True)
    print(f"{given.seeds} campaigns, {kills} kills, {bad} failed")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
