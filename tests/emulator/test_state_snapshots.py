"""Snapshots: what is in them, what is not, and that they cost little."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from datetime import timedelta
from typing import Any

import pytest

from tests.conftest import START
from tests.emulator.control import Control
from tests.emulator.saved import Traffic, ask, emulator, everything
from trunkline.emulator import AsyncEmulator, Clock, Emulator, Limits, Snapshot

JOE = "+14155550123"
LISTEN = "<Response><Gather><Say>press one</Say></Gather></Response>"


def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    start_response("200 OK", [("Content-Type", "text/xml")])
    return [b"<Response/>"]


def send(twilio: Emulator, body: str = "hi", **more: Any) -> str:
    with twilio.client() as client:
        return client.messages.create(JOE, from_=twilio.number, body=body, **more).sid


def bodies(twilio: Emulator) -> list[str]:
    return [each.body for each in twilio.sent]


def test_what_comes_after_a_snapshot_is_gone_with_restore(twilio: Emulator) -> None:
    send(twilio, "first")
    before = twilio.snapshot()
    send(twilio, "second")
    twilio.phone(JOE).receives("failed", 30005)
    twilio.advance(10)
    assert {each.status for each in twilio.sent} == {"failed"}
    twilio.restore(before)
    assert bodies(twilio) == ["first"]
    assert twilio.clock.now() == before.at
    twilio.advance(10)
    assert [each.status for each in twilio.sent] == ["delivered"]


def test_rows_that_are_shared_are_not_changed_in_the_snapshot(twilio: Emulator) -> None:
    """Changed, redacted, deleted, moved on by time: in the snapshot they stay as they were."""
    sids = [send(twilio, str(n)) for n in range(5)]
    before = twilio.snapshot()
    with twilio.client() as client:
        client.messages(sids[0]).delete()
        client.messages(sids[1]).update(body="")
        twilio.run()
        client.messages(sids[2]).update(body="")
        for _ in range(2):
            twilio.restore(before)
            assert [(each.sid, each.body, each.status) for each in client.messages.list()] == [
                (sid, str(n), "queued") for n, sid in reversed(list(enumerate(sids)))
            ]
            twilio.run()
            client.messages(sids[3]).delete()


def test_a_long_list_that_is_read_whole_is_copied_whole(twilio: Emulator) -> None:
    """With the index that a filter makes, and while somebody is on the way through it."""
    direct = emulator()
    account = f"/2010-04-01/Accounts/{direct.account_sid}"
    for n in range(1200):
        form = {"To": f"+1415555{n % 40:04d}", "From": direct.number, "Body": str(n)}
        assert ask(direct, "POST", f"{account}/Messages.json", form)[0] == 201
    query = f"{account}/Messages.json?To=%2B14155550007&PageSize=1000"
    found = ask(direct, "GET", query)[1]["messages"]
    assert len(found) == 30
    before, then = direct.snapshot(), everything(direct)
    direct.run()
    assert {each["status"] for each in ask(direct, "GET", query)[1]["messages"]} == {"delivered"}
    ask(direct, "POST", f"{account}/Messages/{found[0]['sid']}.json", {"Body": ""})
    direct.restore(before)
    assert everything(direct) == then
    assert ask(direct, "GET", query)[1]["messages"] == found


def test_snapshots_of_snapshots(twilio: Emulator) -> None:
    kept: list[Snapshot] = []
    began = twilio.clock.now()
    for n in range(4):
        send(twilio, str(n))
        kept.append(twilio.snapshot())
        twilio.advance(1)
    for n in (2, 0, 3, 1, 0):
        twilio.restore(kept[n])
        assert bodies(twilio) == [str(m) for m in range(n + 1)]
        assert twilio.clock.now() == kept[n].at == began + timedelta(seconds=n)
        twilio.run()
        assert {each.status for each in twilio.sent} == {"delivered"}


def test_requests_webhooks_and_faults_begin_anew_and_mounts_stay(twilio: Emulator) -> None:
    twilio.mount("https://example.com", application)
    before = twilio.snapshot()
    twilio.faults.error(503, path="*/Nothing.json")
    send(twilio, status_callback="https://example.com/status")
    twilio.run()
    assert twilio.requests
    assert twilio.webhooks
    twilio.restore(before)
    assert (twilio.requests, twilio.webhooks, twilio.faults.active) == ([], [], [])
    send(twilio, status_callback="https://example.com/status")
    twilio.run()
    assert [each.status for each in twilio.webhooks] == [200, 200]


def test_a_webhook_that_waits_is_sent_after_restore(twilio: Emulator) -> None:
    twilio.mount("https://example.com", application)
    twilio.faults.webhooks.late(60)
    send(twilio, status_callback="https://example.com/status")
    twilio.advance(5)
    before = twilio.snapshot()
    for _ in range(2):
        twilio.restore(before)
        assert twilio.webhooks == []
        twilio.run()
        assert [each.params["MessageStatus"] for each in twilio.webhooks] == ["sent", "delivered"]


@pytest.mark.parametrize("answered", [True, False])
def test_a_call_that_lasts_is_over_in_the_snapshot_and_goes_on_outside(twilio: Emulator, answered: bool) -> None:
    if not answered:
        twilio.phone(JOE).no_answer()
    with twilio.client() as client:
        sid = client.calls.create(JOE, twilio.number, twiml=LISTEN, record=True).sid
        twilio.advance(3)
        before = twilio.snapshot()
        lasting = client.calls(sid).fetch()
        assert lasting.status == ("in-progress" if answered else "ringing")
        twilio.restore(before)
        call = client.calls(sid).fetch()
        assert call.status == ("completed" if answered else "failed")
        assert call.end_time == before.at.replace(microsecond=0)
        [made] = twilio.calls
        assert made.status == call.status
        assert "calls are not carried on" in made.lines[-1].text
        assert {each.status for each in client.recordings.list()} <= {"completed"}
        twilio.run()
        assert client.calls(sid).fetch() == call


def test_a_snapshot_does_not_end_calls(twilio: Emulator) -> None:
    with twilio.client() as client:
        sid = client.calls.create(JOE, twilio.number, twiml=LISTEN).sid
        twilio.advance(3)
        twilio.snapshot()
        assert client.calls(sid).fetch().status == "in-progress"
        twilio.phone(JOE).calls[0].press("1").hang_up()
        assert client.calls(sid).fetch().status == "completed"


def test_a_conference_is_over_too(twilio: Emulator) -> None:
    join = "<Response><Dial><Conference>room</Conference></Dial></Response>"
    with twilio.client() as client:
        for n in range(2):
            client.calls.create(f"+1415555010{n}", twilio.number, twiml=join)
        twilio.advance(5)
        [room] = client.conferences.list()
        assert len(client.conferences(room.sid).participants.list()) == 2
        twilio.restore(twilio.snapshot())
        [over] = client.conferences.list(status="completed")
        assert over.sid == room.sid
        assert client.conferences(room.sid).participants.list() == []
        assert {each.status for each in client.calls.list()} == {"completed"}


def test_requests_come_in_meanwhile(twilio: Emulator) -> None:
    """Each of them sees what was before the restore, or what was after it."""
    for n in range(50):
        send(twilio, str(n))
    before = twilio.snapshot()
    over, seen = threading.Event(), list[int]()

    def work() -> None:
        with twilio.client() as client:
            while not over.is_set():
                client.messages.create(JOE, from_=twilio.number, body="more")
                seen.append(len(client.messages.list(limit=200)))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 120
    while len(seen) < 60 and time.monotonic() < until:
        twilio.restore(before)
        twilio.snapshot()
    over.set()
    for thread in threads:
        thread.join(120)
    assert len(seen) >= 60
    assert min(seen) >= 50
    twilio.restore(before)
    assert bodies(twilio) == [str(n) for n in range(50)]


def test_other_emulators_snapshots_are_refused() -> None:
    with pytest.raises(TypeError, match=r"snapshot must be what snapshot\(\) has returned, not str"):
        emulator().restore("snapshot-1")  # type: ignore[arg-type]
    one, other = emulator(), emulator(account_sid="AC" + "1" * 32)
    with pytest.raises(ValueError, match="of another emulator"):
        other.restore(one.snapshot())
    with pytest.raises(ValueError, match="of another emulator"):
        emulator(seed=7).restore(one.snapshot())
    one.populate(2, 100)
    another = emulator()
    another.restore(one.snapshot())
    another.advance(86_400)
    assert everything(another) != everything(one)
    one.advance(86_400)
    assert everything(another) == everything(one)


def test_async() -> None:
    async def work() -> None:
        async with AsyncEmulator(clock=Clock(START, frozen=True)) as twilio, twilio.async_client() as client:
            before = twilio.snapshot()
            await client.messages.create(JOE, from_=twilio.number, body="hi")
            await twilio.run()
            assert len(twilio.sent) == 1
            twilio.restore(before)
            assert twilio.sent == []

    asyncio.run(work())


def test_limits_are_restored() -> None:
    twilio = emulator(limits=Limits(calls_per_second=1))
    twilio.set_limits(Limits(concurrency=3), twilio.account_sid)
    before = twilio.snapshot()
    twilio.set_limits(Limits(concurrency=9))
    twilio.restore(before)
    assert twilio.limits == Limits(calls_per_second=1)
    assert twilio._world.state.limits.of(twilio.account_sid) == Limits(concurrency=3)


def test_the_control_api_has_snapshots(twilio: Emulator) -> None:
    control = Control(twilio)
    send(twilio, "first")
    made = control.post("/state/snapshots")
    assert made["id"] == "snapshot-1"
    assert made["rows"] == 2
    send(twilio, "second")
    assert control.post("/state/snapshots")["id"] == "snapshot-2"
    control.post("/state/snapshots/snapshot-1/restore")
    assert bodies(twilio) == ["first"]
    control.post("/state/snapshots/snapshot-2/restore")
    assert bodies(twilio) == ["first", "second"]
    assert [each["id"] for each in control.get("/state/snapshots")["snapshots"]] == ["snapshot-1", "snapshot-2"]
    assert control("DELETE", "/state/snapshots/snapshot-1").status == 204
    for method, path in (("DELETE", "/snapshot-1"), ("POST", "/snapshot-1/restore"), ("POST", "/other/restore")):
        said = control(method, f"/state/snapshots{path}")
        assert (said.status, said.json["code"]) == (404, "not_found")
    assert control.post("/state/snapshots")["id"] == "snapshot-3"


def test_snapshots_of_the_control_api_have_an_end(twilio: Emulator) -> None:
    control = Control(twilio)
    for _ in range(100):
        control.post("/state/snapshots")
    assert control("POST", "/state/snapshots").status == 409
    control.post("/state/reset")
    assert control.get("/state/snapshots") == {"snapshots": []}


def test_fifty_tests_take_less_than_a_second_of_processor() -> None:
    """Of an emulator with a past, traffic and 2,000 messages."""
    twilio = emulator()
    twilio.populate(30, 10_000)
    Traffic(twilio, 1).go(100)
    account = f"/2010-04-01/Accounts/{twilio.account_sid}"
    for n in range(2000):
        ask(twilio, "POST", f"{account}/Messages.json", {"To": JOE, "From": twilio.number, "Body": str(n)})
    before = twilio.snapshot()
    gc.collect()
    began = time.process_time()
    for _ in range(50):
        twilio.restore(before)
        assert ask(twilio, "GET", f"{account}/Messages.json?PageSize=20")[0] == 200
    assert time.process_time() - began <= 1
