"""The shell of a sync on the emulator: each way in which it ends, what it says, and that Ctrl-C is quick."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from tests.logs.apis import everything
from tests.logs.memory import MemoryLedger
from trunkline import AsyncClient
from trunkline.emulator import Emulator
from trunkline.errors import BadRequestError
from trunkline.logs import plan as plan_module
from trunkline.logs import sync as module
from trunkline.logs.jobs import Job
from trunkline.logs.progress import Progress
from trunkline.logs.source import Answer, Source
from trunkline.logs.sync import Sync, SyncError
from trunkline.reading import windows
from trunkline.reading.kinds import USUAL


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator() as twilio:
        twilio.populate(days=40, messages=400, seed=3, subaccounts=1)
        yield twilio


def run(twilio: Emulator, ledger: MemoryLedger, **arguments: Any) -> Progress:
    async def main() -> Progress:
        async with twilio.async_client() as client:
            return await Sync(client, ledger, **{"since": 50, **arguments}).run()

    return asyncio.run(main())


def test_everything_is_read(twilio: Emulator) -> None:
    ledger = MemoryLedger()
    shown: list[Progress] = []
    progress = run(twilio, ledger, on_progress=shown.append)
    assert progress.requests == len(twilio.requests) == progress.requests_expected

    async def main() -> dict[str, Any]:
        async with twilio.async_client() as client:
            accounts = await client.api.v2010.accounts.list()
            assert ledger.names == {each.sid: each.friendly_name for each in accounts}
            assert len(set(ledger.names.values()) - {None}) == 2
            return await everything(client, [each.sid for each in accounts])

    there = asyncio.run(main())
    kept = {sid: each for sid, each in ledger.rows.items() if each.kind == "message"}
    assert {sid: each.row for sid, each in kept.items()} == there
    assert {each.kind for each in ledger.rows.values()} == set(USUAL) - {"transcription"}  # the past has none
    assert progress.phase == "done"
    assert progress.new == len(ledger.rows)
    assert progress.days_left == 0
    assert (shown[-1].rows, shown[-1].phase) == (progress.rows, "done")
    assert progress.to_json()["phase"] == "done"
    assert "rows read" in progress.text()


def test_a_second_sync_asks_for_little(twilio: Emulator) -> None:
    ledger = MemoryLedger()
    first = run(twilio, ledger)
    again = run(twilio, ledger)
    assert again.requests < first.requests / 5
    assert (again.new, again.changed, again.gone) == (0, 0, 0)


def test_since_may_be_set_further_back(twilio: Emulator) -> None:
    ledger = MemoryLedger()
    run(twilio, ledger, since=10)
    few = len(ledger.rows)
    run(twilio, ledger)
    assert len(ledger.rows) > few
    whole = MemoryLedger()
    run(twilio, whole)
    assert ledger.rows.keys() == whole.rows.keys()


def test_wrong_credentials_are_said_at_once(twilio: Emulator) -> None:
    async def main() -> None:
        async with AsyncClient(twilio.account_sid, "wrong", base_url=twilio.base_url) as client:
            await Sync(client, MemoryLedger()).run()

    began = time.monotonic()
    with pytest.raises(SyncError, match="refuses the credentials"):
        asyncio.run(main())
    assert time.monotonic() - began < 60


def test_credentials_that_are_revoked_end_it(twilio: Emulator) -> None:
    with (
        twilio.faults.error(401, operation="api_v2010.ListCall"),
        pytest.raises(SyncError, match="which worked before"),
    ):
        run(twilio, MemoryLedger())


def test_what_is_not_allowed_is_left_alone_and_said(twilio: Emulator) -> None:
    ledger = MemoryLedger()
    with twilio.faults.error(403, operation="api_v2010.ListCall"):
        progress = run(twilio, ledger, accounts=None)
    assert any("does not show the calls of" in notice for notice in progress.notices)
    assert {each.kind for each in ledger.rows.values()} == set(USUAL) - {"call", "transcription"}


@pytest.mark.parametrize("kept", [1, 7, 30])
def test_days_that_are_too_old_end_the_backfill(twilio: Emulator, monkeypatch: pytest.MonkeyPatch, kept: int) -> None:
    today = windows.day_of(time.time())
    page = Source.page

    async def refuse(self: Source, job: Job) -> Answer:
        if job.key.days and job.key.days.start < today - kept:
            raise BadRequestError("Method not allowed", status=400, code=20004)
        return await page(self, job)

    monkeypatch.setattr(Source, "page", refuse)
    ledger = MemoryLedger()
    progress = run(twilio, ledger, accounts=None, kinds=("call",))
    assert progress.days_left == 0
    assert progress.days == kept + 1
    [end] = [value for key, value in ledger.state.items() if key.endswith("call/end")]
    assert end == str(today - kept - 1)
    assert run(twilio, ledger, accounts=None, kinds=("call",)).days_left == 0


def test_429_makes_it_slower_and_nothing_is_lost(twilio: Emulator) -> None:
    ledger, calm = MemoryLedger(), MemoryLedger()
    run(twilio, calm)
    with twilio.faults.rate_limit(rate=0.3, retry_after=0) as fault:
        run(twilio, ledger)
    assert fault.hits > 10
    assert ledger.rows.keys() == calm.rows.keys()


def test_resets_and_errors_are_repeated(twilio: Emulator) -> None:
    ledger, calm = MemoryLedger(), MemoryLedger()
    run(twilio, calm, accounts=None, kinds=("message",))
    with twilio.faults.reset(rate=0.1, operation="api_v2010.*"), twilio.faults.error(503, rate=0.1):
        run(twilio, ledger, accounts=None, kinds=("message",))
    assert ledger.rows.keys() == calm.rows.keys()


def test_silence_ends_what_does_not_follow(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 1.5)
    with (
        twilio.faults.error(503, operation="api_v2010.ListCall"),
        pytest.raises(SyncError, match="has not answered for"),
    ):
        run(twilio, MemoryLedger(), kinds=("message", "call"), accounts=None)


def test_a_full_disk_ends_it(twilio: Emulator) -> None:
    ledger = MemoryLedger()

    def fill(progress: Progress) -> None:
        ledger.full = progress.rows > 0

    with pytest.raises(SyncError, match="cannot be written: No space left"):
        run(twilio, ledger, on_progress=fill)
    assert ledger.owner is None
    ledger.full = False
    whole = MemoryLedger()
    run(twilio, ledger)
    run(twilio, whole)
    assert ledger.rows.keys() == whole.rows.keys()


def test_a_last_step_that_is_not_kept_ends_it_too(twilio: Emulator) -> None:
    yesterday = windows.day_of(time.time()) - 1

    class Last(MemoryLedger):
        """Has no room for what is kept last: that yesterday was read."""

        def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
            self.full = any(mark.key.endswith(f"/day/{yesterday}") for mark in marks)
            return super().apply(readings, marks, gone)

    with pytest.raises(SyncError, match="cannot be written: No space left"):
        run(twilio, Last(), kinds=("usage",), accounts=None, since=1, concurrency=1)


def test_one_syncer_for_a_store(twilio: Emulator) -> None:
    ledger = MemoryLedger()
    ledger.lock("another", time.time())
    with pytest.raises(SyncError, match="another process keeps this store"):
        run(twilio, ledger)
    ledger.lock("another", time.time() - 61)
    run(twilio, ledger)
    assert ledger.owner is None


def test_who_was_taken_over_ends(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HEARTBEAT", 0.1)
    ledger = MemoryLedger()

    def take(progress: Progress) -> None:
        if progress.rows:
            ledger.owner = "another", time.time()

    with pytest.raises(SyncError, match="taken this store over"):
        run(twilio, ledger, follow=True, on_progress=take)
    assert ledger.owner is not None


def test_a_clock_that_went_back_is_refused(twilio: Emulator) -> None:
    ledger = MemoryLedger()
    run(twilio, ledger)
    ledger.state["clock"] = str(time.time() + 3_600)
    with pytest.raises(SyncError, match="behind the newest reading"):
        run(twilio, ledger)


def test_ctrl_c_ends_it_at_once(twilio: Emulator) -> None:
    twilio.faults.latency(0.05, 0.3)
    ledger = MemoryLedger()
    pressed: list[float] = []

    def press(progress: Progress) -> None:
        if progress.rows > 300 and not pressed:
            pressed.append(time.monotonic())
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        run(twilio, ledger, follow=True, on_progress=press)
    assert time.monotonic() - pressed[0] < 30
    assert ledger.owner is None


def test_a_noted_row_is_fetched_soon(twilio: Emulator) -> None:
    ledger = MemoryLedger()

    async def main(client: AsyncClient) -> None:
        sync = Sync(client, ledger, since=2, accounts=None, kinds=("message",), follow=True)
        sync.note("message", twilio.account_sid, "SM" + "0" * 32)  # too early: passed over
        task = asyncio.create_task(sync.run())
        while not any(key.endswith("head/0") for key in ledger.state):
            await asyncio.sleep(0.05)
        message = await client.messages.create("+14155550123", from_="+15005550006", body="Hi")
        sync.note("message", twilio.account_sid, "SM" + "0" * 32)
        sync.note("message", twilio.account_sid, message.sid)
        began = time.monotonic()
        while message.sid not in ledger.rows:
            await asyncio.sleep(0.02)
        assert time.monotonic() - began < 30
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async def both() -> None:
        async with twilio.async_client() as client:
            await main(client)

    asyncio.run(both())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"kinds": ("fax",)}, "kinds must be of message"),
        ({"kinds": ()}, "one at least"),
        ({"since": 0}, "at least 1"),
        ({"since": datetime(2026, 1, 1)}, "aware datetime"),
        ({"concurrency": 0}, "concurrency must be"),
    ],
)
def test_wrong_arguments_are_refused(twilio: Emulator, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        run(twilio, MemoryLedger(), **arguments)


def test_pages_that_cannot_be_had_are_given_up_at_last(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Source.page

    async def refuse(self: Source, job: Job) -> Answer:
        if job.kind == "message" and job.going is not None and job.going.link is not None:
            raise BadRequestError("no such page", status=400)
        answer = await page(self, job)
        return replace(answer, link="https://example.com/") if job.kind == "message" else answer

    monkeypatch.setattr(Source, "page", refuse)
    monkeypatch.setattr(plan_module, "MOST_RESTARTS", 2)
    progress = run(twilio, MemoryLedger(), accounts=None)
    assert any("does not show the messages" in notice for notice in progress.notices)


def test_a_row_that_cannot_be_asked_for_is_passed_over(twilio: Emulator) -> None:
    ledger = MemoryLedger()
    run(twilio, ledger, accounts=None, kinds=("message",))
    row = next(iter(ledger.rows.values()))
    row.row["status"], row.created, row.asked = "queued", time.time() - 9_000, time.time() - 8_000
    with twilio.faults.error(400, operation="api_v2010.FetchMessage") as fault:
        run(twilio, ledger, accounts=None, kinds=("message",))
    assert fault.hits >= 1
    assert row.gone is None
