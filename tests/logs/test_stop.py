"""A sync that is told to end: what has come is kept, the store is free at once, and it says how far it was."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.logs.memory import MemoryLedger
from trunkline.emulator import Emulator
from trunkline.logs.progress import Progress
from trunkline.logs.store.ledger import Ledger
from trunkline.logs.stream import Step, Stream
from trunkline.logs.sync import Sync, SyncError

SYNC = (sys.executable, "-m", "trunkline", "logs", "sync", "--since", "60", "--kinds", "messages,calls")


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator() as twilio:
        twilio.populate(days=50, messages=2_000, seed=9, subaccounts=1)
        yield twilio


class Process:
    """A sync in a process of its own.

    Args:
        prepare: called in it before it begins.
    """

    def __init__(
        self, twilio: Emulator, path: Path, *options: str, prepare: Callable[[], object] | None = None
    ) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("TWILIO_")}
        environment |= {
            "PYTHONPATH": os.pathsep.join(sys.path),
            "TWILIO_ACCOUNT_SID": twilio.account_sid,
            "TWILIO_AUTH_TOKEN": twilio.auth_token,
            "TWILIO_BASE_URL": twilio.base_url,
        }

        def begin() -> None:
            signal.signal(signal.SIGHUP, signal.SIG_DFL)  # these tests may run under nohup
            if prepare is not None:
                prepare()

        self.path = path
        self.process = subprocess.Popen(
            [*SYNC, "--store", str(path), *options],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=begin,
        )

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def wait_for_rows(self, count: int) -> None:
        end = time.monotonic() + 120
        while self.rows() < count:
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < end
            time.sleep(0.02)

    def rows(self) -> int:
        return rows(self.path) if self.path.exists() and self.path.stat().st_size else 0

    def send(self, name: str) -> None:
        self.process.send_signal(getattr(signal, name))

    def ended(self) -> tuple[int, str, str]:
        out, error = self.process.communicate(timeout=120)
        return self.process.returncode, out, error


def rows(path: Path) -> int:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return sum(
            int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in ("message", "call")
        )
    except sqlite3.OperationalError:  # it is being made
        return 0
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("name", "options"),
    [("SIGTERM", ()), ("SIGTERM", ("--follow",)), ("SIGINT", ()), ("SIGINT", ("--follow",)), ("SIGHUP", ())],
)
def test_a_signal_ends_it_and_the_next_goes_on(
    twilio: Emulator, tmp_path: Path, name: str, options: Sequence[str]
) -> None:
    path = tmp_path / "logs.db"
    with twilio.faults.latency(0.3, 0.6), Process(twilio, path, *options) as first:
        first.wait_for_rows(200)
        first.send(name)
        sent = time.monotonic()
        code, out, error = first.ended()
    assert time.monotonic() - sent < 20
    assert code == 130
    assert out == ""
    kept = rows(path)
    assert f"({kept:,} new, " in error
    assert error.strip().endswith("All of it is kept: run the sync again to go on")
    assert "Traceback" not in error

    with Process(twilio, path) as second:
        code, out, error = second.ended()
    assert (code, error) == (0, "")
    with Ledger(path) as ledger:
        assert ledger.check() == []
    assert rows(path) > kept


def test_programs_are_told_too(twilio: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with twilio.faults.latency(0.3, 0.6), Process(twilio, path, "-o", "json") as process:
        process.wait_for_rows(100)
        process.send("SIGTERM")
        code, out, _ = process.ended()
    state = json.loads(out)
    assert code == 130
    assert (state["phase"], state["new"]) == ("stopped", rows(path))
    assert state["days_left"] > 0


def test_one_that_cannot_reach_twilio_ends_too(twilio: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"
    with twilio.faults.error(503) as fault, Process(twilio, path, "--follow") as process:
        end = time.monotonic() + 120
        while not fault.hits:
            assert time.monotonic() < end
            time.sleep(0.02)
        process.send("SIGTERM")
        sent = time.monotonic()
        code, _, error = process.ended()
    assert time.monotonic() - sent < 20
    assert code == 130
    assert "0 rows read" in error


def test_what_nohup_ignores_stays_ignored(twilio: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "logs.db"

    def ignore() -> None:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)

    with twilio.faults.latency(0.05, 0.1), Process(twilio, path, prepare=ignore) as process:
        process.wait_for_rows(100)
        process.send("SIGHUP")
        code, out, error = process.ended()
    assert (code, error) == (0, "")
    assert "rows read" in out


class Slow(MemoryLedger):
    """A disk on which pages wait to be kept."""

    def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
        time.sleep(0.2)
        return super().apply(readings, marks, gone)


@pytest.fixture
def came(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The SIDs of all rows that come and are to be kept."""
    sids: set[str] = set()
    page = Stream.page

    def watched(*arguments: Any) -> Step:
        step = page(*arguments)
        sids.update(row["sid"] for reading in step.readings for row in reading.rows)
        return step

    monkeypatch.setattr(Stream, "page", watched)
    return sids


@pytest.mark.parametrize("by_thread", [False, True])
def test_pages_that_have_come_are_kept(twilio: Emulator, by_thread: bool, came: set[str]) -> None:
    ledger = Slow()
    told: list[Progress] = []

    async def main() -> Progress:
        async with twilio.async_client() as client:
            sync = Sync(client, ledger, since=60, accounts=None, kinds=("call",), follow=True, on_progress=told.append)

            async def stop() -> None:
                while len(sync._writer._waiting) < 3:
                    await asyncio.sleep(0.001)
                if by_thread:
                    thread = threading.Thread(target=sync.stop)
                    thread.start()
                    thread.join()
                else:
                    sync.stop()

            stopping = asyncio.create_task(stop())
            progress = await sync.run()
            await stopping
            return progress

    progress = asyncio.run(main())
    assert progress.phase == told[-1].phase == "stopped"
    assert ledger.rows.keys() == came
    assert progress.new == len(came) > 0
    assert ledger.owner is None


@pytest.mark.parametrize("how", ["error", "cancelled"])
def test_they_are_kept_too_where_something_else_ends_it(twilio: Emulator, came: set[str], how: str) -> None:
    ledger = Slow()

    async def main() -> None:
        async with twilio.async_client() as client:
            sync = Sync(client, ledger, since=60, accounts=None, kinds=("call",), concurrency=4)
            task = asyncio.create_task(sync.run())
            await asyncio.sleep(0)
            while len(sync._writer._waiting) < 2:
                await asyncio.sleep(0.001)
            if how == "error":
                twilio.faults.error(401)
            else:
                task.cancel()
            await task

    with pytest.raises(SyncError if how == "error" else asyncio.CancelledError):
        asyncio.run(main())
    assert ledger.rows.keys() == came
    assert came
    assert ledger.owner is None


def test_a_sync_that_is_stopped_before_it_begins_reads_nothing(twilio: Emulator) -> None:
    async def main() -> Progress:
        async with twilio.async_client() as client:
            sync = Sync(client, MemoryLedger())
            sync.stop()
            return await sync.run()

    progress = asyncio.run(main())
    assert (progress.phase, progress.rows) == ("stopped", 0)


def test_a_disk_that_is_full_at_the_end_is_said(twilio: Emulator) -> None:
    class Full(Slow):
        def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
            self.full = sync._stopped.is_set() and bool(readings)
            return super().apply(readings, marks, gone)

    ledger = Full()

    async def main() -> None:
        nonlocal sync
        async with twilio.async_client() as client:
            sync = Sync(client, ledger, since=60, accounts=None, kinds=("call",))

            async def stop() -> None:
                while len(sync._writer._waiting) < 3:
                    await asyncio.sleep(0.001)
                sync.stop()

            stopping = asyncio.create_task(stop())
            try:
                await sync.run()
            finally:
                await stopping

    sync: Any = None
    with pytest.raises(Exception, match="cannot be written: No space left"):
        asyncio.run(main())
    assert ledger.owner is None
