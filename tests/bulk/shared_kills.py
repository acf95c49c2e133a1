"""Workers that share a ledger in Postgres, killed while they send: by themselves, or as tasks of Celery.

    python -m tests.bulk.shared_kills                         a worker, by the environment
    python -m celery -A tests.bulk.shared_kills:app worker    workers of Celery

`run` kills at as many requests as a seed says; each time one worker of two, or with Celery a process of its pool or all
of it; those that are left go on meanwhile. What was sent is compared by `kills.judged`.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bulk import kills
from tests.bulk.kills import IN_FLIGHT, ROOT, Result, Topology
from tests.bulk.loopback import ACCOUNT, Faults, LoopbackServer
from trunkline import Client
from trunkline.bulk.ledger import Ledger
from trunkline.bulk.workers import work_all

WORKERS = 2
PATIENCE = 120
DEADLINE, LEASE = 2.0, 12.0
AT_MOST = int(os.environ.get("AT_MOST", "200"))
OPTIONS: dict[str, Any] = {
    "in_flight": int(os.environ.get("IN_FLIGHT", IN_FLIGHT // WORKERS)),
    "deadline": DEADLINE,
    "lease": LEASE,
}
# As on a machine whose clock is hours behind.
WRONG_CLOCK = """
import runpy, time
right = time.time
time.time = lambda: right() - 7200
runpy.run_module("tests.bulk.shared_kills", run_name="__main__")
"""


def make_client() -> Client:
    """What a worker sends by."""
    return Client(ACCOUNT, "x" * 32, base_url=os.environ["BASE_URL"])


def open_ledger(place: str, clock: Callable[[], float]) -> Ledger:
    """The ledger, in which the leases of all who were killed have run out."""
    from trunkline.bulk.postgres import PostgresLedger

    later = PostgresLedger(place, clock=lambda: clock() + LEASE + 1)
    for each in later.campaigns():
        later.expire(each.id)
    later.close()
    return PostgresLedger(place, clock=clock)


TOPOLOGY = Topology(lambda place, base_url: [start(place, base_url)], open_ledger)


def start(place: str, base_url: str, broker: str | None = None, code: str | None = None) -> subprocess.Popen[bytes]:
    """A worker, by other code if that is given; with a broker those of Celery, in one group of processes."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    environment = {**os.environ, "PYTHONPATH": path, "LEDGER": place, "BASE_URL": base_url, "BROKER": broker or ""}
    own = [sys.executable, *(("-m", "tests.bulk.shared_kills") if code is None else ("-c", code))]
    celery = [sys.executable, "-m", "celery", "-A", "tests.bulk.shared_kills:app", "worker"]
    celery += ["--concurrency", str(WORKERS), "--loglevel", "CRITICAL", "--without-gossip", "--without-mingle"]
    celery += ["--without-heartbeat"]
    return subprocess.Popen(
        own if broker is None else celery, env=environment, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL
    )


def stop(process: subprocess.Popen[bytes], how: signal.Signals) -> None:
    """Ends a worker with all of its processes."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, how)
    process.wait(PATIENCE)


@dataclass
class Fleet:
    """Workers that send.

    Attributes:
        broker: of Celery; None: workers by themselves.
    """

    place: str
    base_url: str
    broker: str | None

    def __post_init__(self) -> None:
        many = WORKERS if self.broker is None else 1
        self.processes = [start(self.place, self.base_url, self.broker) for _ in range(many)]
        self.enqueue(WORKERS)

    def enqueue(self, workers: int) -> None:
        """What is to be done when tasks may be lost."""
        if self.broker is not None:
            from trunkline.bulk.celery import resume

            resume(celery_task(self.broker, self.place), self.place, "campaign", workers=workers)

    def kill(self, rng: random.Random) -> int:
        """Kills one worker; returns how many senders that were."""
        index = rng.randrange(len(self.processes))
        victim, killed = self.processes[index], 1
        pool = self._pool(victim)
        if self.broker is not None and pool and rng.random() < 0.5:
            os.kill(rng.choice(pool), signal.SIGKILL)
        else:
            stop(victim, signal.SIGKILL)
            self.processes[index] = start(self.place, self.base_url, self.broker)
            killed = 1 if self.broker is None else WORKERS
        self.enqueue(killed)
        return killed

    def tend(self) -> None:
        """Starts what has ended by an error, as who supervises workers does: one that began while Postgres was away."""
        for index, each in enumerate(self.processes):
            if each.poll() not in (None, 0):
                self.processes[index] = start(self.place, self.base_url, self.broker)

    def _pool(self, process: subprocess.Popen[bytes]) -> list[int]:
        with suppress(OSError):
            return [int(each) for each in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]
        return []

    def close(self) -> None:
        for each in self.processes:
            stop(each, signal.SIGKILL)


def quiet(ledger: Ledger) -> bool:
    """Whether nothing is pending, and nobody who lives has a claim."""
    (kept,) = ledger.campaigns()
    if ledger.counts(kept.id).of("pending"):
        return False
    last = time.time() - DEADLINE - 1
    return all((row.claimed_at or 0) < last for row in ledger.rows(kept.id, ["claimed"]))


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Waits until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def run(
    seed: int,
    place: str,
    broker: str | None = None,
    *,
    rows: int = 600,
    times: int = 3,
    meanwhile: Callable[[], object] | None = None,
) -> Result:
    """One campaign.

    Args:
        meanwhile: done after the first kill.
    """
    rng = random.Random(seed)
    faults = Faults(error=0.01, reset=0.01, rejected=0.02, limit=rng.choice([0, 8, 15]), latency=0.02, seed=seed)
    with LoopbackServer(faults) as server:
        kills.fill(TOPOLOGY, place, rows)
        fleet, killed = Fleet(place, server.base_url, broker), 0
        try:
            for at in sorted(rng.uniform(0.02, 0.8) * rows for _ in range(times)):
                wait_for(lambda at=at: len(server.posts) >= at, f"{at:.0f} requests")  # type: ignore[misc]
                killed += fleet.kill(rng)
                if meanwhile is not None:
                    meanwhile()
                    meanwhile = None
                    fleet.enqueue(WORKERS)
            ledger = open_plain(place)

            def over() -> bool:
                fleet.tend()
                return quiet(ledger)

            wait_for(over, "the end")
            ledger.close()
        finally:
            fleet.close()
        return kills.judged(seed, TOPOLOGY, place, server, rows, killed)


def open_plain(place: str) -> Ledger:
    """The ledger as it is."""
    from trunkline.bulk.postgres import PostgresLedger

    return PostgresLedger(place)


def celery_task(broker: str, place: str) -> Any:
    """The task of an application with the settings that docs/celery.md names."""
    from celery import Celery

    from trunkline.bulk.celery import campaign_task

    app = Celery("kills", broker=broker)
    app.conf.update(worker_prefetch_multiplier=1, broker_connection_retry_on_startup=True)
    app.conf.broker_transport_options = {"visibility_timeout": 600}
    return campaign_task(app, place, make_client, at_most=AT_MOST, seconds=20, **OPTIONS)


def __getattr__(name: str) -> Any:
    if name == "app" and "BROKER" in os.environ:
        return celery_task(os.environ["BROKER"], os.environ["LEDGER"]).app
    raise AttributeError(name)


def main() -> None:
    """What a worker by itself does."""
    with make_client() as client:
        work_all(client, os.environ["LEDGER"], at_most=AT_MOST, **OPTIONS)


if __name__ == "__main__":
    main()
