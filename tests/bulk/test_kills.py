"""Campaigns that are killed at random instants, or stopped past their leases: nothing is sent twice."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from tests.bulk import kills
from tests.bulk.kills import TOPOLOGIES, fill, finish, judged, run
from tests.bulk.loopback import Faults, LoopbackServer

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a ledger in a file is sent from where there is flock")


@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5])
def test_kills(seed: int) -> None:
    result = run(seed, TOPOLOGIES["sqlite"], rows=600, kills=3)
    assert result.twice == 0
    assert not result.wrong
    assert result.unknown <= result.bound
    assert sum(result.states.values()) == result.rows


def test_a_process_that_stood_still_past_its_lease(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes on: nobody else could send meanwhile, and what it had claimed and not posted, it claims again."""
    monkeypatch.setattr(kills, "DEADLINE", 1.0)
    monkeypatch.setattr(kills, "LEASE", 11.0)
    monkeypatch.setattr(
        kills, "CHILD", "from tests.bulk import kills\nkills.DEADLINE, kills.LEASE = 1.0, 11.0\n" + kills.CHILD
    )
    topology, place = TOPOLOGIES["sqlite"], str(tmp_path / "ledger.db")
    with LoopbackServer(Faults(latency=0.05, limit=20)) as server:
        fill(topology, place, 800)
        (child,) = topology.start(place, server.base_url)
        end = time.monotonic() + 120
        while len(server.posts) < 50 and time.monotonic() < end:
            time.sleep(0.01)
        os.killpg(child.pid, signal.SIGSTOP)
        before = len(server.posts)
        assert before < 800
        # Another sender is refused meanwhile, and fails.
        (other,) = topology.start(place, server.base_url)
        assert other.wait(120) == 1
        time.sleep(12)
        assert len(server.posts) <= before + kills.IN_FLIGHT
        os.killpg(child.pid, signal.SIGCONT)
        finish([child], None)
        assert child.returncode == 0
        result = judged(0, topology, place, server, 800, 1)
    assert result.twice == 0
    assert not result.wrong
    assert result.unknown == 0
