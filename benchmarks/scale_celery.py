"""What a message costs with Celery and Postgres: CPU of two workers, and of the server of the ledger.

    PYTHONPATH=src python -m benchmarks.scale_celery --rows 20000

Redis and Postgres must be installed; they are started for this. The server that is sent to is a process of its own. CPU
is that between the first task and the last message: not what it takes to start.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from benchmarks.scale import _SERVER
from tests.bulk import kills
from tests.bulk.shared_kills import TOPOLOGY, WORKERS, celery_task, open_plain, start, stop, wait_for
from tests.scale.servers import Postgres, Redis, running

_TICK = os.sysconf("SC_CLK_TCK")


def cpu(process: int) -> float:
    """Seconds of CPU that a process and its children have taken."""
    total = 0.0
    with suppress(OSError):
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        # Those of children that have ended are in there too.
        total = sum(int(each) for each in fields[11:15]) / _TICK
        for child in Path(f"/proc/{process}/task/{process}/children").read_text().split():
            total += cpu(int(child))
    return total


def measure(rows: int, place: str, broker: str, base_url: str, postgres: int) -> None:
    """Sends a campaign by two workers, and prints the figures."""
    from trunkline.bulk.celery import resume

    kills.fill(TOPOLOGY, place, rows)
    workers = start(place, base_url, broker)
    try:
        ledger = open_plain(place)
        (kept,) = ledger.campaigns()
        task = celery_task(broker, place)
        wait_for(lambda: bool(task.app.control.ping(timeout=1.0)), "the workers")
        before, base, begun = cpu(workers.pid), cpu(postgres), time.perf_counter()
        resume(task, place, kept.name, workers=WORKERS)
        while ledger.counts(kept.id).of("sent") < rows:
            time.sleep(0.5)
        spent, kept_by, seconds = cpu(workers.pid) - before, cpu(postgres) - base, time.perf_counter() - begun
        ledger.close()
    finally:
        stop(workers, signal.SIGKILL)
    print(f"{rows:,} sent by {WORKERS} workers in {seconds:.1f} s: {rows / seconds:,.0f} a second")
    print(f"CPU: {spent / rows * 1e6:.0f} µs a message, and {kept_by / rows * 1e6:.0f} µs of Postgres")


def main() -> None:
    """Runs one campaign."""
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, default=20_000)
    options.add_argument("--latency", type=float, default=0.02)
    given = options.parse_args()
    os.environ |= {"AT_MOST": "2000", "IN_FLIGHT": "100"}
    server = subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(given.latency)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    assert server.stdin is not None
    with server:
        try:
            for postgres in running(Postgres):
                for redis in running(Redis):
                    assert postgres.process is not None
                    address = server.stdout.readline().strip()
                    measure(given.rows, postgres.url, redis.url, address, postgres.process.pid)
        finally:
            server.stdin.close()


if __name__ == "__main__":
    main()
