"""Faults of the emulator, as both clients meet them: each has the documented outcome, and ends when it should."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import logging
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
import uvicorn.protocols.http.auto
from click.testing import CliRunner

import trunkline
from tests.emulator.wire import Caller
from tests.timing import timed, until_done
from trunkline import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from trunkline.cli import serve
from trunkline.cli.commands import cli
from trunkline.emulator import Clock, Emulator, Fault
from trunkline.emulator.faults import count_hits, find_faults

ME, YOU = "+15005550006", "+14155550100"
MESSAGES = "api_v2010.CreateMessage"
# Seconds after which something hangs.
PATIENCE = 30


class Both:
    """One of the clients, which retries at once, and how to wait for it."""

    def __init__(self, twilio: Emulator, client: Any, run: Callable[[Any], Any]) -> None:
        self.twilio = twilio
        self.client = client
        self.run = run
        self._known = 0
        timed(client, rng=lambda: 0.0)

    def send(self, body: str = "Hello") -> Any:
        return self.run(self.client.messages.create(YOU, from_=ME, body=body))

    def fetch(self, sid: str) -> Any:
        return self.run(self.client.messages(sid).fetch())

    def bodies(self) -> list[str]:
        """The texts of all messages, newest first."""
        return [each.body for each in self.run(self.client.messages.list())]

    def met(self) -> list[tuple[str, int, str | None]]:
        """What the emulator recorded since the last time: methods, statuses, faults."""
        known, self._known = self._known, len(self.twilio.requests)
        return [(each.method, each.status, each.fault) for each in self.twilio.requests[known:]]


def wait_for(condition: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.005)


def opened(kind: str, twilio: Emulator, **options: Any) -> Iterator[Both]:
    if kind == "sync":
        with twilio.client(**options) as client:
            yield Both(twilio, client, lambda found: found)
        return

    async def wait(found: Any) -> Any:
        return await found

    with asyncio.Runner() as runner:
        aclient = twilio.async_client(**options)
        yield Both(twilio, aclient, lambda found: runner.run(wait(found)))
        runner.run(aclient.close())


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, twilio: Emulator) -> Iterator[Both]:
    yield from opened(request.param, twilio, timeout=5.0)


# What each fault does to a call


def test_rate_limits_are_waited_for(both: Both, twilio: Emulator) -> None:
    fault = twilio.faults.rate_limit(times=2, retry_after=0)
    assert both.send().body == "Hello"
    assert both.met() == [("POST", 429, "rate_limit"), ("POST", 429, "rate_limit"), ("POST", 201, None)]
    assert (fault.hits, fault.active, twilio.faults.active) == (2, False, [])
    assert both.bodies() == ["Hello"]


def test_a_moved_resource_is_found(both: Both, twilio: Emulator) -> None:
    """As Twilio answers for a profile that was merged into another."""
    memory = both.client.memory.v1
    both.run(memory.profiles("s").create(traits={}))
    (new,) = both.run(memory.profiles("s").list())
    both.met()
    twilio.faults.moved(f"/v1/Stores/s/Profiles/{new}", status=301, path="*/Profiles/old", method="GET")
    twilio.faults.moved(f"{twilio.url}/memory.twilio.com/v1/Stores/s/Profiles/{new}", path="*/Profiles/old")
    assert both.run(memory.profiles("s", "old").fetch()).id == new
    assert both.run(memory.profiles("s", "old").patch(traits={})).message
    assert both.met() == [("GET", 301, "moved"), ("GET", 200, None), ("PATCH", 308, "moved"), ("PATCH", 202, None)]
    with pytest.raises(ValueError, match="status must be one of 301, 302, 303, 307, 308, not 200"):
        twilio.faults.moved("/", status=200)
    with pytest.raises(ValueError, match="printable ASCII"):
        twilio.faults.moved("/\r\nSet-Cookie: x")


def test_a_rate_limit_says_when_to_come_again(both: Both, twilio: Emulator) -> None:
    twilio.faults.rate_limit(retry_after=90)
    with pytest.raises(RateLimitError) as caught:
        both.send()
    error = caught.value
    assert (error.code, error.retry_after, error.attempts, error.outcome) == (20429, 90.0, 1, "rejected")
    assert error.request_id is not None


def test_an_error_before(both: Both, twilio: Emulator) -> None:
    sent = both.send()
    both.met()
    twilio.faults.error(503, times=1)
    assert both.fetch(sent.sid).sid == sent.sid
    assert both.met() == [("GET", 503, "error"), ("GET", 200, None)]
    twilio.faults.error(503, times=1, code=12345, message="Closed for lunch", retry_after=1.5)
    with pytest.raises(ServerError, match="Closed for lunch") as caught:
        both.send("twice?")
    error = caught.value
    assert (error.status, error.code, error.retry_after, error.outcome) == (503, 12345, 1.5, "unknown")
    assert both.met() == [("POST", 503, "error")]
    assert both.bodies() == ["Hello"]


def test_an_error_after(both: Both, twilio: Emulator) -> None:
    with twilio.faults.error(500, after=True), pytest.raises(ServerError) as caught:
        both.send()
    assert (caught.value.code, caught.value.outcome, caught.value.attempts) == (20500, "unknown", 1)
    assert both.bodies() == ["Hello"]


@pytest.mark.parametrize("after", [False, True])
def test_a_reset(both: Both, twilio: Emulator, after: bool) -> None:
    with twilio.faults.reset(after=after), pytest.raises(APIConnectionError, match="reset") as caught:
        both.send()
    assert (caught.value.outcome, caught.value.attempts) == ("unknown", 1)
    assert both.met() == [("POST", 0, "reset")]
    assert both.bodies() == ["Hello"] * after
    twilio.faults.reset(times=2, after=after)
    assert both.bodies() == ["Hello"] * after


def test_half_a_body(both: Both, twilio: Emulator) -> None:
    with twilio.faults.truncate(), pytest.raises(APIConnectionError) as caught:
        both.send()
    assert (caught.value.outcome, caught.value.attempts) == ("unknown", 1)
    assert both.met() == [("POST", 201, "truncate")]
    twilio.faults.truncate(times=2)
    assert both.bodies() == ["Hello"]
    assert both.met() == [("GET", 200, "truncate"), ("GET", 200, "truncate"), ("GET", 200, None)]


def test_no_reply_where_there_is_no_body_to_cut(both: Both, twilio: Emulator) -> None:
    sent = both.send()
    both.met()
    twilio.faults.truncate(times=1)
    both.run(both.client.messages(sent.sid).delete())
    assert both.met() == [("DELETE", 0, "truncate"), ("DELETE", 404, None)]
    assert both.bodies() == []


def test_a_download_that_breaks_off(both: Both, twilio: Emulator) -> None:
    sent = both.run(both.client.messages.create(YOU, from_=ME, media_url=["https://example.com/a.png"]))
    [medium] = both.run(both.client.messages(sent.sid).media.list())
    with twilio.faults.truncate(times=1, host="*.twiliocdn.com") as fault:
        whole = both.run(both.client.messages(sent.sid).media(medium.sid).download())
    assert whole.content.startswith(b"\x89PNG")
    assert fault.hits == 1


@pytest.mark.parametrize("after", [False, True])
def test_silence_ends_by_the_timeout(both: Both, twilio: Emulator, after: bool) -> None:
    assert both.bodies() == []
    assert both.met() == [("GET", 200, None)]
    ends: list[APITimeoutError] = []

    def send(seconds: float) -> None:
        client = both.client.with_options(timeout=seconds)
        with pytest.raises(APITimeoutError) as caught:
            both.run(client.messages.create(YOU, from_=ME, body="Hello"))
        ends.append(caught.value)

    with twilio.faults.silence(after=after) as fault:
        until_done(send, lambda: ends[-1].outcome != "not sent", 0.3)
        wait_for(lambda: fault.hits)
    assert (ends[-1].outcome, ends[-1].attempts) == ("unknown", 1)
    assert both.met() == [("POST", 0, "silence")]
    assert both.bodies() == ["Hello"] * after


@pytest.mark.parametrize("fault", ["silence", "latency"])
def test_deadlines_hold(both: Both, twilio: Emulator, fault: str) -> None:
    met = twilio.faults.silence() if fault == "silence" else twilio.faults.latency(30)
    ends: list[APITimeoutError] = []

    def ask(seconds: float) -> None:
        client = both.client.with_options(deadline=seconds, max_retries=5)
        began = time.monotonic()
        with pytest.raises(APITimeoutError) as caught:
            both.run(client.messages.list())
        assert time.monotonic() - began < seconds + 5
        ends.append(caught.value)

    until_done(ask, lambda: ends[-1].outcome != "not sent", 0.3)
    wait_for(lambda: met.hits)
    assert met.hits == 1


def test_latency_delays_the_reply(both: Both, twilio: Emulator) -> None:
    twilio.faults.latency(0.2)
    began = time.monotonic()
    assert both.send().body == "Hello"
    assert time.monotonic() - began >= 0.2
    assert both.met() == [("POST", 201, "latency")]


def test_latency_does_not_keep_others_waiting(both: Both, twilio: Emulator) -> None:
    slow = Caller(twilio)
    with ThreadPoolExecutor() as pool, twilio.faults.latency(30, method="POST") as fault:
        waiting = pool.submit(slow.message)
        wait_for(lambda: fault.hits)
        assert len(both.bodies()) == 1  # it was done at once, and its reply waits
        assert not waiting.done()
        slow._connection.sock.shutdown(socket.SHUT_RDWR)
        assert isinstance(waiting.exception(PATIENCE), OSError)


def test_pages_of_a_proxy(both: Both, twilio: Emulator) -> None:
    twilio.faults.html(times=1)
    assert both.bodies() == []
    assert both.met() == [("GET", 502, "html"), ("GET", 200, None)]
    with twilio.faults.html(504), pytest.raises(ServerError) as caught:
        both.send()
    assert (caught.value.status, caught.value.code, caught.value.request_id) == (504, None, None)
    assert b"<h1>504 Gateway Timeout</h1>" in caught.value.body
    with twilio.faults.html(200, after=True), pytest.raises(APIResponseError) as broken:
        both.send()
    assert broken.value.outcome == "unknown"
    assert both.bodies() == ["Hello"]


def test_lag_hides_what_was_just_made(both: Both, twilio: Emulator) -> None:
    before = both.send("before")
    fault = twilio.faults.lag(2)
    assert both.fetch(before.sid).body == "before"
    sent = both.send("late")
    assert fault.hits == 0
    with pytest.raises(NotFoundError) as caught:
        both.fetch(sent.sid)
    assert caught.value.code == 20404
    with pytest.raises(NotFoundError):
        both.run(both.client.messages(sent.sid).media.list())
    with pytest.raises(NotFoundError):
        both.run(both.client.messages(sent.sid).update(body=""))
    assert both.bodies() == ["before"]
    assert fault.hits == 4
    assert [each.fault for each in twilio.requests] == [None, None, None, "lag", "lag", "lag", "lag"]
    twilio.advance(2)
    assert both.fetch(sent.sid).body == "late"
    assert both.bodies() == ["late", "before"]
    assert fault.hits == 4


def test_lag_of_some_requests(both: Both, twilio: Emulator) -> None:
    with twilio.faults.lag(2, times=1, path="*/Messages.json"):
        sent = both.send()
        assert both.fetch(sent.sid).sid == sent.sid
        assert both.bodies() == []
        assert both.bodies() == ["Hello"]
    with twilio.faults.lag(2):
        both.send("again")
        assert both.bodies() == ["Hello"]
    assert both.bodies() == ["again", "Hello"]


def test_lag_of_a_verification(both: Both, twilio: Emulator) -> None:
    service = both.run(both.client.verify.v2.services.create(friendly_name="shop"))
    own = both.client.verify.v2.services(service.sid)
    twilio.faults.lag(1)
    both.run(own.verifications.create(YOU, "sms"))
    with pytest.raises(NotFoundError):
        both.run(own.verification_checks.create(to=YOU, code="000000"))
    twilio.advance(1)
    assert both.run(own.verification_checks.create(to=YOU, code="000000")).status == "pending"


def test_what_tests_put_there_does_not_lag(both: Both, twilio: Emulator) -> None:
    twilio.faults.lag(60)
    row = twilio.add(f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Conferences.json", status="completed")
    assert both.run(both.client.conferences(row["sid"]).fetch()).status == "completed"


# Which requests, and how many


def statuses(http: Caller) -> list[int]:
    """Those of a message that is sent, the list of messages, and the list of calls."""
    sent = http.post(f"{http.account}/Messages.json", {"To": YOU, "From": ME, "Body": "Hello"})
    lists = [http.get(f"{http.account}/{name}.json") for name in ("Messages", "Calls")]
    return [each.status for each in (sent, *lists)]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ({}, [503, 503, 503]),
        ({"method": "GET"}, [201, 503, 503]),
        ({"path": "*/Messages.json"}, [503, 503, 200]),
        ({"path": "/2010-04-01/Accounts/AC*/Calls.json"}, [201, 200, 503]),
        ({"path": "*/messages.json"}, [201, 200, 200]),
        ({"operation": MESSAGES}, [503, 200, 200]),
        ({"operation": "api_v2010.List*"}, [201, 503, 503]),
        ({"operation": "verify_v2.*"}, [201, 200, 200]),
        ({"host": "API.twilio.com"}, [503, 503, 503]),
        ({"host": "verify.twilio.com"}, [201, 200, 200]),
        ({"method": "GET", "path": "*/Messages.json"}, [201, 503, 200]),
        ({"times": 2}, [503, 503, 200]),
        ({"times": 1, "path": "*/Calls.json"}, [201, 200, 503]),
        ({"times": None}, [503, 503, 503]),
    ],
)
def test_a_fault_meets_only_what_its_filters_name(
    http: Caller, twilio: Emulator, when: dict[str, Any], expected: list[int]
) -> None:
    fault = twilio.faults.error(503, **when)
    assert statuses(http) == expected
    assert fault.hits == expected.count(503)


def test_paths_of_no_operation_meet_faults_too(http: Caller, twilio: Emulator) -> None:
    twilio.faults.error(503, path="/nothing")
    assert [http.get(path).status for path in ("/nothing", "/something")] == [503, 404]


def shares(rate: float, seed: int) -> list[int]:
    with Emulator(seed=seed) as twilio:
        twilio.faults.error(503, rate=rate)
        caller = Caller(twilio)
        found = [caller.get(f"{caller.account}/Balance.json").status for _ in range(60)]
        caller.close()
    return found


def test_a_share_by_the_seed() -> None:
    one, again, other = shares(0.3, 1), shares(0.3, 1), shares(0.3, 2)
    assert one == again != other
    assert {200, 503} == set(one)
    assert 5 < one.count(503) < 35
    assert set(shares(1, 1)) == {503}


def waits(twilio: Emulator, count: int = 20) -> list[float]:
    """How long the faults of an emulator would hold replies back."""
    return [find_faults(twilio.faults, "GET", "api.twilio.com", "/", None).wait for _ in range(count)]


def test_random_latencies() -> None:
    one, again, other = Emulator(seed=1), Emulator(seed=1), Emulator(seed=2)
    for each in (one, again, other):
        each.faults.latency(0.05, 0.3)
    first = waits(one)
    assert first == waits(again) != waits(other)
    assert 0.05 <= min(first) < 0.1 < 0.25 < max(first) <= 0.3
    one.faults.clear()
    one.faults.latency(0.05, 0.3)
    assert waits(one) == first


# Several, and their end


def test_latencies_add_up_and_go_with_others() -> None:
    faults = Emulator().faults
    for fault in (faults.latency(1), faults.error(503), faults.truncate(), faults.latency(2)):
        assert fault.active
    met = find_faults(faults, "GET", "api.twilio.com", "/", None)
    assert met.reply is not None
    reply = met.shape(met.reply)
    assert (reply.status, reply.wait, reply.ending) == (503, 3.0, "half")
    assert count_hits(faults, met) == "latency + error + truncate + latency"


def test_one_after_the_other(both: Both, twilio: Emulator) -> None:
    first = twilio.faults.rate_limit(times=1, retry_after=0)
    second = twilio.faults.reset(times=1)
    third = twilio.faults.truncate(times=1)
    assert both.bodies() == []
    # The rate limit is cut, for it is a reply; a reset leaves nothing to cut.
    assert both.met() == [("GET", 429, "rate_limit + truncate"), ("GET", 0, "reset"), ("GET", 200, None)]
    assert [each.hits for each in (first, second, third)] == [1, 1, 1]


def test_the_end_of_a_block(both: Both, twilio: Emulator) -> None:
    with twilio.faults.error(404) as fault:
        assert isinstance(fault, Fault)
        with pytest.raises(NotFoundError):
            both.bodies()
    assert both.bodies() == []
    assert (fault.name, fault.hits, fault.active) == ("error", 1, False)
    assert repr(fault) == "Fault('error', hits=1, active=False)"
    with twilio.faults.error(404, times=1), pytest.raises(NotFoundError):
        both.bodies()
    assert both.bodies() == []


def test_switching_off(both: Both, twilio: Emulator) -> None:
    one, two = twilio.faults.error(404), twilio.faults.error(403)
    assert twilio.faults.active == [one, two]
    assert repr(twilio.faults) == f"Faults({one!r}, {two!r})"
    one.end()
    with pytest.raises(trunkline.PermissionDeniedError):
        both.bodies()
    twilio.faults.clear()
    assert both.bodies() == []
    twilio.faults.error(404)
    twilio.reset()
    assert both.bodies() == []
    one.end()


def test_many_threads_and_faults_that_come_and_go(twilio: Emulator) -> None:
    stop = threading.Event()
    faults: list[Fault] = []

    def trouble() -> None:
        while not stop.wait(0.002):
            with twilio.faults.error(503, path="*/Messages.json") as fault, twilio.faults.lag(1):
                faults.append(fault)
                stop.wait(0.002)

    def work(_: int) -> list[int]:
        caller = Caller(twilio)
        found: list[int] = []
        while len(found) < 40 or (len(set(found)) == 1 and len(found) < 4000):
            found.append(caller.get(f"{caller.account}/Messages.json").status)
        caller.close()
        return found

    troubled = threading.Thread(target=trouble)
    troubled.start()
    with ThreadPoolExecutor(4) as pool:
        found = [status for each in pool.map(work, range(4)) for status in each]
    stop.set()
    troubled.join(90)
    assert set(found) == {200, 503}
    assert (
        sum(fault.hits for fault in faults)
        == found.count(503)
        == sum(each.fault == "error" for each in twilio.requests)
    )
    assert twilio.faults.active == []


def test_no_more_than_so_many_by_many_threads(twilio: Emulator) -> None:
    fault = twilio.faults.error(503, times=7)

    def work(_: int) -> int:
        caller = Caller(twilio)
        found = [caller.get(f"{caller.account}/Balance.json").status for _ in range(10)]
        caller.close()
        return found.count(503)

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(work, range(4))) == 7 == fault.hits


# The server


PROTOCOLS = {"h11": ("h11_impl", "H11Protocol"), "httptools": ("httptools_impl", "HttpToolsProtocol")}


@pytest.mark.parametrize("protocol", [each for each in PROTOCOLS if importlib.util.find_spec(each)])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_each_protocol_of_uvicorn_says_nothing(
    kind: str, protocol: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    module, name = PROTOCOLS[protocol]
    found = getattr(importlib.import_module(f"uvicorn.protocols.http.{module}"), name)
    monkeypatch.setattr(uvicorn.protocols.http.auto, "AutoHTTPProtocol", found)
    caplog.set_level(logging.WARNING)
    with Emulator() as twilio:
        for both in opened(kind, twilio, max_retries=0):
            faults = twilio.faults
            for fault in (faults.reset, faults.truncate):
                with fault(), pytest.raises(APIConnectionError):
                    both.send()
            with faults.silence(), pytest.raises(APITimeoutError):
                both.run(both.client.with_options(timeout=0.3).messages.create(YOU, from_=ME, body="Hello"))
            with faults.latency(0.01), faults.html(), pytest.raises(ServerError):
                both.send()
            assert both.send().body == "Hello"
    assert caplog.records == []


def test_the_end_of_the_server_lets_everybody_go(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.WARNING)
    # uvicorn itself would wait for so long.
    config, longer = uvicorn.Config, {"timeout_graceful_shutdown": 2 * PATIENCE}
    monkeypatch.setattr(uvicorn, "Config", lambda *args, **options: config(*args, **options | longer))
    with ThreadPoolExecutor() as pool, Emulator() as twilio:
        faults = [twilio.faults.silence(method="GET"), twilio.faults.latency(60, method="POST")]
        callers = [Caller(twilio), Caller(twilio)]
        waiting = [
            pool.submit(callers[0].get, f"{callers[0].account}/Messages.json"),
            pool.submit(callers[1].message),
        ]
        wait_for(lambda: all(each.hits for each in faults))
        began = time.monotonic()
        twilio.stop()
        assert time.monotonic() - began < PATIENCE / 2
        assert all(isinstance(each.exception(PATIENCE), OSError) for each in waiting)
    assert caplog.records == []


def test_a_reset_is_one(twilio: Emulator) -> None:
    twilio.faults.reset()
    with socket.create_connection((twilio.host, twilio.port), timeout=5) as raw:
        raw.sendall(b"GET /api.twilio.com/ HTTP/1.1\r\nHost: a\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            raw.recv(1)


def test_the_command_line_can_be_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Emulator] = []
    monkeypatch.setattr(serve, "run", lambda wanted, command: made.append(serve.made(wanted)))
    result = CliRunner().invoke(cli, ["emulator", "--latency", "0.25"])
    assert result.exit_code == 0, result.output
    assert waits(made[0], 1) == [0.25]


# Bad arguments


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda faults: faults.latency(-1), "seconds must be a number of seconds from 0, not -1"),
        (lambda faults: faults.latency("1"), "seconds must be a number of seconds from 0, not '1'"),
        (lambda faults: faults.latency(float("inf")), "not inf"),
        (lambda faults: faults.latency(0.3, 0.1), "to must not be less than seconds, and 0.1 is less than 0.3"),
        (lambda faults: faults.lag(True), "not True"),
        (lambda faults: faults.rate_limit(retry_after=-1), "retry_after must be a number of seconds from 0"),
        (lambda faults: faults.error(200), "status must be a whole number from 400 to 599, not 200"),
        (lambda faults: faults.error("503"), "not '503'"),
        (lambda faults: faults.html(100), "status must be a whole number from 200 to 599"),
        (lambda faults: faults.reset(times=0), "times must be a whole number from 1, not 0"),
        (lambda faults: faults.reset(times=1.5), "not 1.5"),
        (lambda faults: faults.silence(rate=0), "rate must be above 0 and at most 1, not 0"),
        (lambda faults: faults.silence(rate=1.1), "not 1.1"),
        (lambda faults: faults.truncate(method="post"), "method must be one of GET, .*, not 'post'"),
        (lambda faults: faults.truncate(host="api"), "host must be like api.twilio.com"),
        (lambda faults: faults.truncate(path="api.twilio.com/2010-04-01"), "below the host, and begins with / or"),
        (lambda faults: faults.truncate(path=None), "not None"),
        (lambda faults: faults.reset(operation="api_v2010.CreateMesage"), "did you mean api_v2010.CreateMessage"),
        (lambda faults: faults.reset(operation="messages"), "no operation 'messages'; an id is like"),
    ],
)
def test_bad_arguments(make: Callable[[Any], Any], text: str) -> None:
    faults = Emulator().faults
    with pytest.raises(ValueError, match=text):
        make(faults)
    assert faults.active == []


def test_an_argument_that_does_not_exist() -> None:
    faults: Any = Emulator().faults
    with pytest.raises(TypeError, match=re.escape("reset() has no argument seconds, time")):
        faults.reset(time=1, seconds=2)


def test_odd_statuses(http: Caller, twilio: Emulator) -> None:
    with twilio.faults.error(499):
        answer = http.get("/")
    assert (answer.status, answer.json["message"], answer.json["code"]) == (499, "Error", 20499)
    with twilio.faults.error(429, retry_after=123456789.25):
        assert http.get("/").headers["retry-after"] == "123456789.25"


def test_the_emulator_of_a_frozen_clock_lags_by_it() -> None:
    clock = Clock(datetime(2026, 1, 1, tzinfo=UTC), frozen=True)
    with Emulator(clock=clock) as twilio, twilio.client() as client:
        twilio.faults.lag(0.5)
        call = client.calls.create(YOU, ME, url="https://example.com/")
        with pytest.raises(NotFoundError):
            client.calls(call.sid).fetch()
        clock.advance(0.5)
        assert client.calls(call.sid).fetch().sid == call.sid
