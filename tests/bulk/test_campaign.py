"""A campaign as users hold it, on the emulator and on a server that counts."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import functools
import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

import trunkline
from tests.bulk.loopback import ACCOUNT, Faults, LoopbackServer
from trunkline import bulk
from trunkline.bulk.ledger import LedgerBusyError, LedgerError, SpecChangedError
from trunkline.bulk.sqlite import SqliteLedger
from trunkline.emulator import Emulator

SERVICE = "MG" + "b" * 32


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as found:
        yield found


def in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Runs an async test in a loop of its own."""

    @functools.wraps(test)
    def run(**given: Any) -> None:
        asyncio.run(test(**given))

    return run


def async_client(server: LoopbackServer, **given: Any) -> trunkline.AsyncClient:
    return trunkline.AsyncClient(ACCOUNT, "x" * 32, base_url=server.base_url, **given)


def people(number: int) -> list[dict[str, Any]]:
    return [{"to": f"+1415{each:07}", "name": f"N{each}"} for each in range(number)]


def test_on_the_emulator(tmp_path: Path) -> None:
    with Emulator() as twilio, twilio.client() as client:
        number = client.incoming_phone_numbers.create(phone_number="+15005550006").phone_number
        with bulk.Campaign(client, tmp_path / "a.db", from_=str(number), body="Hi {name}") as campaign:
            rows = [{"to": "+1 415 555 0100", "name": "Ann"}, {"to": "+14155550101", "name": "Bob"}]
            assert campaign.add([*rows, {"to": "(415) 555", "name": "Cy"}, {"to": "+14155550102"}]) == (4, 0)
            assert campaign.add(rows) == (0, 2)
            report = campaign.check()
            assert (report.sendable, sum(report.invalid.values())) == (2, 2)
            done = campaign.run(segments_per_second=100)
            assert (done.rows, done.stopped, done.whole) == ({"sent": 2, "invalid": 2}, None, False)
            assert {(message.to, message.body) for message in client.messages.list()} == {
                ("+14155550100", "Hi Ann"),
                ("+14155550101", "Hi Bob"),
            }
            assert campaign.run().rows == done.rows
            assert len(client.messages.list()) == 2
            assert campaign.results(tmp_path / "a.csv") == 4
            assert campaign.results(tmp_path / "a.jsonl") == 4
            assert campaign.purge() == 4
    with (tmp_path / "a.csv").open(newline="") as file:
        found = list(csv.DictReader(file))
    assert [row["state"] for row in found] == ["sent", "sent", "invalid", "invalid"]
    assert found[0]["to"] == "+14155550100"
    assert json.loads((tmp_path / "a.jsonl").read_text().splitlines()[0])["sid"] == found[0]["sid"]


@in_loop
async def test_faults_and_reconcile(tmp_path: Path) -> None:
    ahead = 0.0
    with LoopbackServer(Faults(error=0.1, reset=0.1, rejected=0.05, limit=15, latency=0.01, seed=3)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(
                client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}", wall=lambda: time.time() + ahead
            ) as campaign,
        ):
            await campaign.add(people(300))
            done = await campaign.run()
            assert done.total == 300
            assert max(server.posts.values()) == 1
            assert len(server.posts) == 300
            assert done.rows["sent"] + done.rows["rejected"] + done.rows["unknown"] == 300
            lost = done.rows["unknown"]
            assert lost > 20
            ahead = 3700.0
            first = await campaign.reconcile()
            assert first.kinds.get("sent", 0) + first.kinds["missed"] == lost
            ahead = 2 * 3700.0
            second = await campaign.reconcile()
            assert second.kinds["absent"] == first.kinds["missed"]
            status = await campaign.status()
            assert status.rows["sent"] == sum(map(len, server.created.values()))
            # What is absent is sent again only when it is said.
            assert (await campaign.run()).rows == status.rows
            assert await campaign.resend_absent() == second.kinds["absent"]
            await campaign.run()
            assert max(server.posts.values()) == 2
            assert max(map(len, server.created.values())) == 1


@in_loop
async def test_a_campaign_that_is_another_one(tmp_path: Path, server: LoopbackServer) -> None:
    place = tmp_path / "a.db"
    async with async_client(server) as client:
        async with bulk.Campaign(client, place, from_=SERVICE, body="Hi {name}") as campaign:
            await campaign.add(people(2))
        with pytest.raises(SpecChangedError):
            async with bulk.Campaign(client, place, from_=SERVICE, body="Hello {name}"):
                pass
        with pytest.raises(ValueError, match="other variables than before, which rows do not have: seat"):
            async with bulk.Campaign(client, place, from_=SERVICE, body="Hello {seat}", amend=True):
                pass
        async with bulk.Campaign(client, place, from_=SERVICE, body="Hello {name}", amend=True) as campaign:
            await campaign.run()
    assert {made[0]["body"] for made in server.created.values()} == {"Hello N0", "Hello N1"}


@in_loop
async def test_pause_resume_and_cancel(tmp_path: Path) -> None:
    with LoopbackServer(Faults(latency=0.05)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}") as campaign,
        ):
            await campaign.add(people(300))
            running = asyncio.ensure_future(campaign.run(in_flight=10))
            while len(server.posts) < 20:
                await asyncio.sleep(0.01)
            # As from another terminal.
            other = SqliteLedger(tmp_path / "a.db")
            other.pause(campaign.id, "lunch")
            done = await running
            other.close()
            assert done.stopped == "paused: lunch"
            assert 20 <= done.rows["sent"] < 300
            assert "claimed" not in done.rows
            assert (await campaign.run()).rows == done.rows
            await campaign.resume()
            running = asyncio.ensure_future(campaign.run(in_flight=10))
            while len(server.posts) < done.rows["sent"] + 20:
                await asyncio.sleep(0.01)
            await campaign.cancel()
            done = await running
            assert set(done.rows) == {"sent", "canceled"}
            assert max(server.posts.values()) == 1


@in_loop
async def test_cancelled_once_it_waits_for_what_is_under_way(tmp_path: Path) -> None:
    with LoopbackServer(Faults(latency=0.3)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}") as campaign,
        ):
            await campaign.add(people(100))
            running = asyncio.ensure_future(campaign.run(in_flight=10))
            while len(server.posts) < 5:
                await asyncio.sleep(0.01)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            rows = (await campaign.status()).rows
            assert rows["sent"] == len(server.posts) == sum(map(len, server.created.values()))
            assert set(rows) == {"sent", "pending"}


@pytest.mark.parametrize(("status", "code"), [(401, 20003), (403, 20005), (400, 63017)])
@in_loop
async def test_what_is_wrong_with_the_account_pauses(
    tmp_path: Path, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch, status: int, code: int
) -> None:
    body = {"code": code, "message": "no", "status": status}
    monkeypatch.setattr(server, "answer", lambda *_: (status, body, 0.0, False))
    async with (
        async_client(server) as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}") as campaign,
    ):
        await campaign.add(people(50))
        done = await campaign.run()
        assert done.rows == {"pending": 50}
        assert done.paused is not None
        assert done.paused.startswith(str(code))


@in_loop
async def test_too_many_failures_pause(tmp_path: Path) -> None:
    with LoopbackServer(Faults(rejected=1.0)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}") as campaign,
        ):
            await campaign.add(people(500))
            done = await campaign.run(stop_at="5%")
            assert done.paused is not None
            assert "100.0%" in done.paused
            assert 5 <= done.rows["rejected"] < 500


@in_loop
async def test_the_rate_is_kept(tmp_path: Path, server: LoopbackServer) -> None:
    async with (
        async_client(server) as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="x" * 300) as campaign,
    ):
        await campaign.add(people(30))
        begun = time.monotonic()
        await campaign.run(segments_per_second=20)
        # 60 segments, of which one second's worth is sent at once.
        assert time.monotonic() - begun >= 1.8
        assert len(server.posts) == 30


@in_loop
async def test_who_opted_out_is_not_written_to_again(
    tmp_path: Path, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = {"code": 21610, "message": "no", "status": 400}
    monkeypatch.setattr(server, "answer", lambda *_: (400, body, 0.0, False))
    async with async_client(server) as client:
        async with bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as campaign:
            await campaign.add(people(1))
            assert (await campaign.run()).rows == {"rejected": 1}
        async with bulk.Campaign(client, tmp_path / "a.db", name="next", from_=SERVICE, body="Hi") as campaign:
            await campaign.add(people(1))
            assert (await campaign.status()).rows == {"skipped": 1}


@in_loop
async def test_no_connection_is_no_outcome(tmp_path: Path, server: LoopbackServer) -> None:
    async with (
        trunkline.AsyncClient(ACCOUNT, "x" * 32, base_url="http://127.0.0.1:1/{host}") as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as campaign,
    ):
        await campaign.add(people(3))
        running = asyncio.ensure_future(campaign.run())
        await asyncio.sleep(2)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert (await campaign.status()).rows == {"pending": 3}
    async with (
        async_client(server) as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as campaign,
    ):
        await asyncio.wait_for(campaign.run(), 120)
        assert (await campaign.status()).rows == {"sent": 3}


@in_loop
async def test_a_ledger_that_fails_stops_and_keeps_what_it_can(
    tmp_path: Path, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, times = SqliteLedger.tick, 0

    def tick(self: SqliteLedger, *given: Any) -> Any:
        nonlocal times
        times += 1
        if times == 3:
            raise LedgerError("the disk is full")
        return whole(self, *given)

    monkeypatch.setattr(SqliteLedger, "tick", tick)
    async with (
        async_client(server) as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as campaign,
    ):
        await campaign.add(people(200))
        with pytest.raises(LedgerError, match="disk is full"):
            await campaign.run()
        rows = (await campaign.status()).rows
        assert rows["sent"] == len(server.posts)
        assert set(rows) == {"sent", "pending"}


@pytest.mark.parametrize("hours", [-48.0, 48.0])
@in_loop
async def test_clocks_that_are_off(tmp_path: Path, hours: float) -> None:
    """The wall clock is hours off: reconcile corrects it by what replies say of the time."""
    off = hours * 3600
    with LoopbackServer(Faults(error=0.2, latency=0.01, seed=1)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(
                client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}", wall=lambda: time.time() + off
            ) as campaign,
        ):
            await campaign.add(people(100))
            lost = (await campaign.run()).rows["unknown"]
            off += 3700
            found = await campaign.reconcile()
            assert found.kinds["sent"] + found.kinds["missed"] == lost
            assert {row.offset for row in campaign.ledger.rows(1)} != {0.0}
            off += 3700
            await campaign.reconcile()
            rows = (await campaign.status()).rows
            assert rows["sent"] == sum(map(len, server.created.values()))
            assert rows["absent"] == 100 - rows["sent"]


@in_loop
async def test_a_clock_that_is_set_while_it_runs(tmp_path: Path) -> None:
    """What is claimed before and after has the offset of its time, so that reconcile finds both."""
    off = 0.0
    with LoopbackServer(Faults(error=0.3, latency=0.03, seed=5)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(
                client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}", wall=lambda: time.time() + off
            ) as campaign,
        ):
            await campaign.add(people(200))
            running = asyncio.ensure_future(campaign.run(in_flight=10))
            while len(server.posts) < 100:
                await asyncio.sleep(0.005)
            off = 7200.0
            lost = (await running).rows["unknown"]
            offsets = {round(row.offset, -1) for row in campaign.ledger.rows(campaign.id)}
            assert offsets == {0.0, -7200.0}
            off += 3700.0
            found = await campaign.reconcile()
            assert found.kinds["sent"] + found.kinds["missed"] == lost
            off += 3700.0
            await campaign.reconcile()
            rows = (await campaign.status()).rows
            assert rows["sent"] == sum(map(len, server.created.values()))
            assert rows["absent"] == 200 - rows["sent"]


@in_loop
@pytest.mark.parametrize("by", [7200.0, -7200.0, 40.0])
async def test_a_clock_that_is_set_while_rows_are_claimed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: float
) -> None:
    """What is claimed with the new time and the old offset is not sent: it would be looked for at the wrong time."""
    off, ticks = 0.0, 0
    with LoopbackServer(Faults(error=0.3, latency=0.03, seed=5)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(
                client, tmp_path / "a.db", from_=SERVICE, body="Hi {name}", wall=lambda: time.time() + off
            ) as campaign,
        ):
            claim = campaign.ledger.tick

            def tick(run: int, outcomes: Any, want: int, *others: Any) -> Any:
                nonlocal off, ticks
                ticks += want > 0
                if want > 0 and ticks % 5 == 3:
                    off += by
                return claim(run, outcomes, want, *others)

            monkeypatch.setattr(campaign.ledger, "tick", tick)
            await campaign.add(people(100))
            lost = (await campaign.run(in_flight=10)).rows["unknown"]
            assert ticks >= 5
            offsets = {row.offset for row in campaign.ledger.rows(campaign.id)}
            assert max(offsets) - min(offsets) >= abs(by) - 5
            off = max(0.0, off) + 3700.0  # of rows that were claimed in the future nothing is said before it has come
            found = await campaign.reconcile()
            assert found.kinds["sent"] + found.kinds["missed"] == lost
            off += 3700.0
            await campaign.reconcile()
            rows = (await campaign.status()).rows
            assert rows["sent"] == sum(map(len, server.created.values()))
            assert rows["absent"] == 100 - rows["sent"]
            assert max(map(len, server.created.values())) == 1


@in_loop
async def test_a_hook_that_fails_stops_the_run(tmp_path: Path, server: LoopbackServer) -> None:
    def fail(sending: trunkline.Sending) -> None:
        if sending.method == "POST":
            raise RuntimeError("no")

    async with (
        async_client(server, on_request=fail) as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as campaign,
    ):
        await campaign.add(people(100))
        done = await campaign.run()
        assert done.stopped == "RuntimeError in a hook or a transport"
        assert done.paused is None
        assert set(done.rows) == {"unknown", "pending"}
        assert done.rows["unknown"] <= 10


def test_a_sync_client_in_a_loop_is_told(tmp_path: Path, server: LoopbackServer) -> None:
    client = trunkline.Client(ACCOUNT, "x" * 32, base_url=server.base_url)

    async def within() -> None:
        with (
            pytest.raises(RuntimeError, match="AsyncClient"),
            bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi"),
        ):
            pass

    with client:
        asyncio.run(within())


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"body": None}, "one of body"),
        ({"content_sid": "HX1"}, "contradict"),
        ({"body": "Hi {"}, "body must not have a single"),
        ({"from_": ""}, "from_ must be"),
        ({"lease": 10.0}, "lease must be"),
    ],
)
def test_wrong_arguments(tmp_path: Path, server: LoopbackServer, given: dict[str, Any], said: str) -> None:
    with (
        trunkline.Client(ACCOUNT, "x" * 32, base_url=server.base_url) as client,
        pytest.raises(ValueError, match=said),
    ):
        bulk.Campaign(client, tmp_path / "a.db", **{"from_": SERVICE, "body": "Hi", **given})


@in_loop
async def test_wrong_limits(tmp_path: Path, server: LoopbackServer) -> None:
    async with (
        async_client(server) as client,
        bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as campaign,
    ):
        for given in ({"segments_per_second": 0}, {"in_flight": 0}, {"stop_at": "no"}, {"hours": "x"}, {"zone": "x"}):
            with pytest.raises(ValueError, match=next(iter(given))):
                await campaign.run(**given)


@in_loop
async def test_two_senders(tmp_path: Path) -> None:
    with LoopbackServer(Faults(latency=0.05)) as server:
        async with (
            async_client(server) as client,
            bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as one,
            bulk.Campaign(client, tmp_path / "a.db", from_=SERVICE, body="Hi") as two,
        ):
            await one.add(people(100))
            running = asyncio.ensure_future(one.run(in_flight=5))
            while not server.posts:
                await asyncio.sleep(0.01)
            with pytest.raises(LedgerBusyError, match="is being sent from by process"):
                await two.run()
            await running
    assert max(server.posts.values()) == 1


INTERRUPTED = """
import sys, trunkline
from trunkline import bulk
from tests.bulk.loopback import ACCOUNT
with trunkline.Client(ACCOUNT, "x" * 32, base_url=sys.argv[2]) as client:
    with bulk.Campaign(client, sys.argv[1], from_="MG" + "b" * 32, body="Hi") as campaign:
        campaign.run(in_flight=10)
"""


def test_ctrl_c_leaves_nothing_unknown(tmp_path: Path) -> None:
    with LoopbackServer(Faults(latency=0.2)) as server:
        place = tmp_path / "a.db"
        with (
            trunkline.Client(ACCOUNT, "x" * 32) as client,
            bulk.Campaign(client, place, from_=SERVICE, body="Hi") as campaign,
        ):
            campaign.add(people(500))
        root = Path(__file__).parents[2]
        with subprocess.Popen(
            [sys.executable, "-c", INTERRUPTED, str(place), server.base_url], cwd=root, stderr=subprocess.PIPE
        ) as child:
            end = time.monotonic() + 120
            while len(server.posts) < 20 and time.monotonic() < end:
                time.sleep(0.01)
            child.send_signal(signal.SIGINT)
            _, said = child.communicate(timeout=120)
        assert b"KeyboardInterrupt" in said
        ledger = SqliteLedger(place)
        with contextlib.closing(ledger):
            rows = ledger.counts(1).rows
        assert rows["sent"] == len(server.posts)
        assert set(rows) == {"sent", "pending"}
