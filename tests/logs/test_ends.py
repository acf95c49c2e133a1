"""How a sync ends where something is wrong for good, on a real store: storms, full disks, clocks that jump."""

from __future__ import annotations

import asyncio
import re
import resource
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.logs.test_stop import Process
from trunkline.emulator import Emulator, Fault
from trunkline.logs import sync as module
from trunkline.logs.jobs import Job
from trunkline.logs.progress import Progress
from trunkline.logs.source import Answer, Source
from trunkline.logs.store import Ledger, StoreError
from trunkline.logs.sync import Sync, SyncError
from trunkline.reading.kinds import DAY, HOUR, seconds
from trunkline.types.dates import format_rfc2822


@pytest.fixture(scope="module")
def account() -> Iterator[Emulator]:
    with Emulator() as twilio:
        twilio.populate(days=40, messages=1_500, seed=4, subaccounts=0)
        yield twilio


@pytest.fixture
def twilio(account: Emulator) -> Iterator[Emulator]:
    yield account
    account.faults.clear()


def run(twilio: Emulator, ledger: Ledger, **arguments: Any) -> Progress:
    given = {"since": 50, "accounts": None, "kinds": ("message", "call"), **arguments}

    async def main() -> Progress:
        async with twilio.async_client() as client:
            return await Sync(client, ledger, **given).run()

    return asyncio.run(main())


def rows(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT sid, status FROM message UNION ALL SELECT sid, status FROM call ORDER BY sid"
        ).fetchall()


@pytest.fixture(scope="module")
def whole(account: Emulator, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """What a sync that nothing disturbs has at the end."""
    path = tmp_path_factory.mktemp("whole") / "logs.db"
    with Ledger(path) as ledger:
        run(account, ledger)
    return rows(path)


# 429


@pytest.mark.parametrize("retry_after", [None, 1.0])
def test_a_storm_that_does_not_end_ends_it(
    twilio: Emulator, ledger: Ledger, monkeypatch: pytest.MonkeyPatch, retry_after: float | None
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 2.0)
    told: list[Progress] = []

    def begin(state: Progress) -> None:
        if not told:
            twilio.faults.rate_limit(retry_after=retry_after)
        told.append(state)

    with pytest.raises(SyncError, match=r"has refused every request for \d+ s \(429\); what was read is kept"):
        run(twilio, ledger, on_progress=begin)
    assert any(state.waiting == "Twilio wants fewer requests (429): slower for a while" for state in told)


def test_one_that_follows_waits_for_the_end_of_a_storm(
    twilio: Emulator, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.5)

    async def main() -> Progress:
        async with twilio.async_client() as client:
            storms: list[Fault] = []

            def begin(state: Progress) -> None:
                if not storms:
                    storms.append(twilio.faults.rate_limit(retry_after=0.3))

            sync = Sync(client, ledger, since=50, accounts=None, kinds=("message",), follow=True, on_progress=begin)
            task = asyncio.create_task(sync.run())
            while not (storms and storms[0].hits > 3):
                assert not task.done()
                await asyncio.sleep(0.05)
            storms[0].end()
            while not any(key.endswith("head/-1") for key in ledger.marks("")):
                await asyncio.sleep(0.1)
            sync.stop()
            return await task

    assert asyncio.run(main()).new >= 1_000


# the disk


def test_a_file_that_may_not_grow_ends_it_and_the_next_goes_on(
    twilio: Emulator, tmp_path: Path, whole: list[tuple[str, str]]
) -> None:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
        ledger._connection.execute(f"PRAGMA max_page_count = {pages + 40}")
        with pytest.raises(StoreError, match=r"logs\.db could not be written: the disk is full"):
            run(twilio, ledger)
    some = rows(path)
    assert len(some) < len(whole)
    with Ledger(path) as ledger:
        assert ledger.check() == []
        ledger.unlock(str(ledger._connection.execute("SELECT max(owner) FROM lock").fetchone()[0]))
        run(twilio, ledger)
        assert ledger.check() == []
    assert rows(path) == whole


def test_a_process_whose_disk_is_full_says_so(twilio: Emulator, tmp_path: Path, whole: list[tuple[str, str]]) -> None:
    path = tmp_path / "logs.db"

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

    with Process(twilio, path, prepare=limited) as process:
        code, out, error = process.ended()
    assert code == 1, error
    assert out == ""
    assert "logs.db could not be" in error
    assert "Traceback" not in error
    time.sleep(0.1)
    with Ledger(path) as ledger:
        assert ledger.check() == []
        ledger._connection.execute("DELETE FROM lock")  # a minute has passed
        run(twilio, ledger)
    assert rows(path) == whole


# clocks


def jumping(monkeypatch: pytest.MonkeyPatch, by: float, after: int) -> Callable[[], int]:
    """Has the API's dates jump after some pages; returns what tells how many there were."""
    page, asked = Source.page, [0]

    async def later(self: Source, job: Job) -> Answer:
        answer = await page(self, job)
        asked[0] += 1
        at = seconds(answer.date or "")
        assert at is not None
        if asked[0] <= after:
            return answer
        return replace(answer, date=format_rfc2822(datetime.fromtimestamp(at + by, UTC)))

    monkeypatch.setattr(Source, "page", later)
    return lambda: asked[0]


@pytest.mark.parametrize("by", [HOUR, DAY])
def test_twilios_clock_may_jump_forwards(
    twilio: Emulator, ledger: Ledger, monkeypatch: pytest.MonkeyPatch, whole: list[tuple[str, str]], by: float
) -> None:
    asked = jumping(monkeypatch, by, 6)
    progress = run(twilio, ledger)
    assert asked() > 10
    assert progress.phase == "done"
    [notice] = progress.notices
    found = re.match(r"the clock went forward by (\d+) s", notice)
    assert found is not None
    assert abs(int(found[1]) - by) < 5
    assert rows(ledger.path) == whole


@pytest.mark.parametrize("by", [HOUR, DAY])
def test_twilios_clock_may_not_jump_backwards(
    twilio: Emulator, ledger: Ledger, monkeypatch: pytest.MonkeyPatch, whole: list[tuple[str, str]], by: float
) -> None:
    with monkeypatch.context() as patch:
        jumping(patch, -by, 6)
        with pytest.raises(SyncError, match="Twilio's clock went back by"):
            run(twilio, ledger)
    assert ledger.lock("another", time.time())  # it is free
    ledger.unlock("another")
    run(twilio, ledger)
    assert rows(ledger.path) == whole


def machine_clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """By how much the clock of the sync is wrong; the emulator has the right one."""
    jumped = [0.0]
    clocks = SimpleNamespace(time=lambda: time.time() + jumped[0], monotonic=time.monotonic)
    monkeypatch.setattr(module, "time", clocks)
    return jumped


@pytest.mark.parametrize("by", [HOUR, DAY, -HOUR, -DAY])
def test_this_machines_clock_may_jump(
    twilio: Emulator, ledger: Ledger, monkeypatch: pytest.MonkeyPatch, whole: list[tuple[str, str]], by: float
) -> None:
    monkeypatch.setattr(module, "HEARTBEAT", 0.05)
    jumped = machine_clock(monkeypatch)

    def jump(state: Progress) -> None:
        if state.rows:
            jumped[0] = by

    with twilio.faults.latency(0.01, 0.05):
        progress = run(twilio, ledger, on_progress=jump)
    assert jumped[0] == by
    assert (progress.phase, progress.notices) == ("done", ())
    assert rows(ledger.path) == whole
    assert abs(ledger.marks("clock")["clock"] - time.time()) < 60
