"""The server: it starts quickly, ends cleanly, records what it saw, and says what it needs."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import trunkline
from tests.emulator.wire import Caller
from trunkline.emulator import Clock, Emulator, serve


def test_ready_in_a_second_and_gone_without_a_trace() -> None:
    before = set(threading.enumerate())
    # Its own work, which a busy machine does not make more.
    began = time.process_time()
    with Emulator() as twilio:
        assert time.process_time() - began < 1.0
        open_ = Caller(twilio)
        assert open_.get(f"{open_.account}/Messages.json").status == 200
    assert set(threading.enumerate()) == before
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", twilio.port), timeout=1):
        pass
    open_.close()


def test_it_ends_at_once() -> None:
    took = []
    for _ in range(12):
        twilio = Emulator().start()
        open_ = Caller(twilio)
        assert open_.get(f"{open_.account}/Messages.json").status == 200
        began = time.perf_counter()
        twilio.stop()
        took.append(time.perf_counter() - began)
        open_.close()
    # A busy machine makes some of them slow, not all.
    assert min(took) < 0.02


def test_health_needs_no_credentials_and_is_not_recorded(twilio: Emulator) -> None:
    stranger = Caller(twilio)
    stranger.authorization = None
    twilio.faults.error(503)
    connection = http.client.HTTPConnection(twilio.host, twilio.port, timeout=10)
    for method, status in (("GET", 200), ("HEAD", 200), ("POST", 405)):
        connection.request(method, "/health")
        reply = connection.getresponse()
        body = reply.read()
        assert reply.status == status
        if method == "GET":
            known = {"status": "ok", "version": trunkline.__version__, "account_sid": twilio.account_sid}
            assert json.loads(body) == known
    connection.close()
    stranger.close()
    assert twilio.requests == []


def test_a_chosen_port_and_two_at_once() -> None:
    with Emulator() as one, Emulator(account_sid="AC" + "1" * 32, auth_token="t") as two:
        assert one.port != two.port
        first, second = Caller(one), Caller(two)
        first.message()
        assert second.get(f"{second.account}/Messages.json").json["messages"] == []
        with pytest.raises(OSError, match="in use"), Emulator(port=one.port):
            pass
        first.close()
        second.close()
    with Emulator(port=one.port) as again:
        assert again.base_url == f"http://127.0.0.1:{one.port}/{{host}}"


def test_async_with() -> None:
    async def main() -> None:
        async with Emulator() as twilio:
            caller = Caller(twilio)
            answer = await asyncio.to_thread(caller.get, f"{caller.account}/Balance.json")
            assert answer.status == 200
            caller.close()

    asyncio.run(main())


def test_rows_stay_over_a_restart_and_reset_forgets_them() -> None:
    twilio = Emulator()
    for expected in (0, 1):
        with twilio:
            caller = Caller(twilio)
            assert len(caller.get(f"{caller.account}/Messages.json").json["messages"]) == expected
            caller.message()
            caller.close()
    twilio.reset()
    assert twilio.requests == []
    with twilio:
        caller = Caller(twilio)
        assert caller.get(f"{caller.account}/Messages.json").json["messages"] == []
        caller.close()


def test_requests_are_recorded_without_credentials(http: Caller, twilio: Emulator) -> None:
    http.message(MediaUrl=["https://a.io/1", "https://a.io/2"])
    http.get(f"{http.account}/Messages.json", {"To": "+14155550100"})
    http.get("/v1/Nothing", host="messaging")
    http.post("/v1/Assistants", host="assistants", json_body={"name": "a"})
    sent, listed, lost, assistant = twilio.requests
    assert (sent.method, sent.host, sent.path) == ("POST", "api.twilio.com", f"{http.account}/Messages.json")
    assert sent.form["To"] == "+14155550100"
    assert sent.form["MediaUrl"] == ["https://a.io/1", "https://a.io/2"]
    assert (sent.operation, sent.status, sent.user) == ("api_v2010.CreateMessage", 201, twilio.account_sid)
    assert listed.query == {"To": "+14155550100"}
    assert (lost.operation, lost.status) == (None, 404)
    assert assistant.json == {"name": "a"}
    assert "authorization" not in sent.headers
    assert twilio.auth_token not in repr(twilio.requests) + repr(twilio)
    assert "+14155550100" not in repr(sent)


def test_many_threads(http: Caller, twilio: Emulator) -> None:
    def work() -> None:
        caller = Caller(twilio)
        for _ in range(10):
            caller.message()
        caller.close()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    listed = http.get(f"{http.account}/Messages.json", {"PageSize": 1000}).json["messages"]
    assert len({each["sid"] for each in listed}) == 80


def test_two_runs_give_the_same_ids() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    seen = []
    for _ in range(2):
        with Emulator(clock=Clock(start, frozen=True)) as twilio:
            caller = Caller(twilio)
            seen.append((caller.message(), caller.call()))
            caller.close()
    assert seen[0] == seen[1]


def test_a_large_body_is_refused(twilio: Emulator) -> None:
    connection = http.client.HTTPConnection(twilio.host, twilio.port, timeout=10)
    try:
        connection.request(
            "POST", f"/api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Messages.json", b"x" * 2**25
        )
        assert connection.getresponse().status == 413
    except (ConnectionError, BrokenPipeError):
        pass  # the server closed before all was sent
    finally:
        connection.close()


def test_adding_rows(twilio: Emulator, http: Caller) -> None:
    url = f"api.twilio.com{http.account}/Conferences.json"
    row = twilio.add(url, friendly_name="standup", status="completed", date_created=datetime(2026, 1, 1, tzinfo=UTC))
    assert row["date_created"] == "Thu, 01 Jan 2026 00:00:00 +0000"
    assert http.get(f"{http.account}/Conferences/{row['sid']}.json").json == row
    with pytest.raises(ValueError, match="no field bogus; it has: "):
        twilio.add(url, bogus=1)
    with pytest.raises(ValueError, match="no list of the API"):
        twilio.add("api.twilio.com/nothing")
    with pytest.raises(ValueError, match="was not found"):
        twilio.add(f"api.twilio.com{http.account}/Messages/SM{'0' * 32}/Media.json")


def test_the_clock() -> None:
    clock = Clock(datetime(2026, 1, 1, tzinfo=UTC), frozen=True)
    clock.advance(1.5)
    clock.advance(timedelta(minutes=1))
    assert clock.now() == datetime(2026, 1, 1, 0, 1, 1, 500_000, tzinfo=UTC)
    with pytest.raises(ValueError, match="forward only"):
        clock.advance(-1)
    with pytest.raises(ValueError, match="aware"):
        Clock(datetime(2026, 1, 1))
    assert abs(Clock().timestamp() - time.time()) < 5


def test_bad_arguments() -> None:
    with pytest.raises(ValueError, match="account_sid"):
        Emulator(account_sid="nonsense")
    with Emulator() as twilio, pytest.raises(RuntimeError, match="running already"):
        twilio.start()


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(ImportError, match=r"pip install 'trunkline\[emulator\]'"), Emulator():
        pass


def test_serving_until_interrupted() -> None:
    told: list[Any] = []

    def ready(twilio: Emulator) -> None:
        told.append(twilio.url)
        raise KeyboardInterrupt

    serve(0, ready=ready)
    assert told[0].startswith("http://127.0.0.1:")
