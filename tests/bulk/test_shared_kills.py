"""Workers that share a ledger are killed: nothing is sent twice, and the ledger has what the server has."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

import pytest

from tests.bulk import kills
from tests.bulk.loopback import Faults, LoopbackServer
from tests.bulk.shared_kills import (
    LEASE,
    TOPOLOGY,
    WRONG_CLOCK,
    open_plain,
    quiet,
    run,
    start,
    stop,
    wait_for,
)

if TYPE_CHECKING:
    from tests.bulk.kills import Result
    from tests.scale.servers import Postgres, Redis

pytestmark = pytest.mark.scale
SEEDS = range(1, int(os.environ.get("TRUNKLINE_KILLS", "5")) + 1)


def check(result: Result) -> None:
    assert result.twice == 0
    assert not result.wrong
    assert result.unknown <= result.bound
    assert sum(result.states.values()) == result.rows
    assert result.kills > 0


@pytest.mark.parametrize("seed", SEEDS)
def test_workers_by_themselves(postgres_url: str, seed: int) -> None:
    check(run(seed, postgres_url, times=3))


@pytest.mark.parametrize("seed", SEEDS)
def test_workers_of_celery(postgres_url: str, redis_url: str, seed: int) -> None:
    check(run(seed, postgres_url, redis_url, times=2))


def test_the_broker_forgets_everything(postgres_url: str, redis_url: str, redis_server: Redis) -> None:
    """The ledger says what is left: whoever resumes the campaign enqueues again."""
    check(run(6, postgres_url, redis_url, times=1, meanwhile=redis_server.flush))


def test_postgres_is_killed_and_started_again(postgres_url: str, postgres: Postgres) -> None:
    """What came of requests meanwhile is kept once it is back: nothing but the killed worker's rows is unknown."""

    def again() -> None:
        postgres.kill()
        time.sleep(1)
        postgres.start()

    check(run(7, postgres_url, times=1, meanwhile=again))


def test_a_worker_whose_clock_is_wrong(postgres_url: str) -> None:
    """Its claims have the time of the server: what it leaves unknown is found, and nobody takes its rows."""
    with LoopbackServer(Faults(error=0.02, reset=0.02, latency=0.02, seed=8)) as server:
        kills.fill(TOPOLOGY, postgres_url, 400)
        workers = [start(postgres_url, server.base_url, code=code) for code in (None, WRONG_CLOCK)]
        try:
            kills.finish(workers, None)
        finally:
            for worker in workers:
                stop(worker, signal.SIGKILL)
        assert [worker.returncode for worker in workers] == [0, 0]
        result = kills.judged(8, TOPOLOGY, postgres_url, server, 400, 1)
    check(result)
    assert result.unknown == 0
    assert result.states["unknown"] > 0


def test_a_worker_that_stood_still_past_its_lease(postgres_url: str) -> None:
    """Others go on; what it had claimed is unknown until it comes back and tells, and it writes none of it anew."""
    with LoopbackServer(Faults(latency=0.05)) as server:
        kills.fill(TOPOLOGY, postgres_url, 400)
        still = start(postgres_url, server.base_url)
        other, ledger = None, open_plain(postgres_url)
        try:
            wait_for(lambda: len(server.posts) >= 50, "fifty requests")
            os.killpg(still.pid, signal.SIGSTOP)
            other = start(postgres_url, server.base_url)
            wait_for(lambda: quiet(ledger), "the others' end")
            (kept,) = ledger.campaigns()
            time.sleep(LEASE)
            ledger.expire(kept.id)
            left = ledger.counts(kept.id)
            assert left.of("claimed") == 0
            assert 0 <= left.of("unknown") <= kills.IN_FLIGHT
            before = sum(server.posts.values())
            os.killpg(still.pid, signal.SIGCONT)
            kills.finish([still, other], None)
            # Rows that it never wrote are pending again, and were sent once.
            assert before <= sum(server.posts.values()) <= 400
            assert still.returncode == 0
        finally:
            ledger.close()
            for worker in (still, other):
                if worker is not None:
                    stop(worker, signal.SIGKILL)
        result = kills.judged(9, TOPOLOGY, postgres_url, server, 400, 1)
    check(result)
