"""Server-sent events: what changes is told once and in order, to all who listen, to who comes back, until the end."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from tests.emulator.control import ROOT, Control
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.looking import events

JOE = "+14155550123"
PATIENCE = 90.0


class Event(NamedTuple):
    id: str
    kind: str
    data: Any


class Stream:
    """Reads the events of an emulator as a browser does; a connection of its own."""

    def __init__(self, twilio: Emulator, last: str = "", path: str = "/events") -> None:
        self.socket = socket.create_connection(("127.0.0.1", twilio.port), timeout=PATIENCE)
        line = f"Last-Event-ID: {last}\r\n" if last else ""
        self.socket.sendall(f"GET {ROOT}{path} HTTP/1.1\r\nHost: localhost\r\n{line}\r\n".encode())
        self._file = self.socket.makefile("rb")
        self.status = int(self._file.readline().split()[1])
        self.headers: dict[str, str] = {}
        while line := self._file.readline().decode().strip():
            name, _, value = line.partition(": ")
            self.headers[name.lower()] = value
        self._text = b""
        self.last = last
        if self.status == 200:
            self.greeting = self.block()

    def block(self) -> str:
        """The next block, up to an empty line."""
        while b"\n\n" not in self._text:
            size = int(self._file.readline(), 16)
            self._text += self._file.read(size)
            assert self._file.readline() == b"\r\n"
            if not size:
                raise EOFError
        block, _, self._text = self._text.partition(b"\n\n")
        return block.decode()

    def next(self) -> Event:
        """The next event."""
        while True:
            fields = dict(line.split(": ", 1) for line in self.block().splitlines() if not line.startswith(":"))
            self.last = fields.get("id", self.last)
            if "event" in fields:
                return Event(fields["id"], fields["event"], json.loads(fields["data"]))

    def until(self, kind: str) -> list[Event]:
        """The events up to one of a kind."""
        found = [self.next()]
        while found[-1].kind != kind:
            found.append(self.next())
        return found

    def until_number(self, number: int) -> list[Event]:
        """The events up to that of a number."""
        found = [self.next()]
        while not found[-1].id.endswith(f"-{number}"):
            found.append(self.next())
        return found

    def close(self) -> None:
        self._file.close()
        self.socket.close()


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator(clock=Clock(frozen=True)) as emulator:
        yield emulator


def soon(condition: Any) -> None:
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def send(twilio: Emulator, count: int = 1) -> None:
    with twilio.client() as client:
        for number in range(count):
            client.messages.create(to=JOE, from_=twilio.number, body=f"hello {number}")


def test_everything_that_changes_is_told(twilio: Emulator) -> None:
    def app(environ: dict[str, Any], start: Any) -> list[bytes]:
        start("404 Not Found", [])
        return [b""]

    twilio.mount("https://example.com", app)
    stream = Stream(twilio)
    assert stream.status == 200
    assert stream.headers["content-type"] == "text/event-stream"
    assert stream.headers["cache-control"] == "no-store"
    assert "content-length" not in stream.headers
    with twilio.client() as client:
        sent = client.messages.create(to=JOE, from_=twilio.number, body="hi", status_callback="https://example.com/")
        first = stream.until("request")
        assert [(each.kind, each.data.get("status")) for each in first] == [("message", "queued"), ("request", 201)]
        assert first[0].data["sid"] == sent.sid
        assert (first[0].data["number"], first[0].data["phone"]) == (twilio.number, JOE)
        assert first[1].data["operation"] == "api_v2010.CreateMessage"
        assert first[1].data["id"] == 1

        twilio.advance(5)
        steps = stream.until("clock")
        assert [each.data["status"] for each in steps if each.kind == "message"] == ["sending", "sent", "delivered"]
        hooks = [each.data for each in steps if each.kind == "webhook"]
        assert [(each["id"], each["event"], each["status"], each["error_code"]) for each in hooks] == [
            (1, "sms.status", 404, 11200), (2, "sms.status", 404, 11200),
        ]  # fmt: skip
        assert [each.data["error_code"] for each in steps if each.kind == "alert"].count("11200") == 2
        assert steps[-1].data["frozen"] is True

        call = client.calls.create(to=JOE, from_=twilio.number, twiml="<Response><Say>Hi</Say></Response>")
        twilio.run()
        told = [each for each in stream.until("clock") if each.kind == "call"]
        assert {each.data["sid"] for each in told} == {call.sid}
        assert told[-1].data["status"] == "completed"

        service = client.verify.v2.services.create(friendly_name="Shop")
        verification = client.verify.v2.services(service.sid).verifications.create(to=JOE, channel="sms")
        client.verify.v2.services(service.sid).verification_checks.create(to=JOE, code="123456")
        client.messages(sent.sid).delete()
        twilio.reset()
        rest = stream.until("reset")
        codes = [each.data for each in rest if each.kind == "code"]
        assert [(each["sid"], each["status"]) for each in codes] == [
            (verification.sid, "pending"), (verification.sid, "approved"),
        ]  # fmt: skip
        assert [each.data["sid"] for each in rest if each.data.get("gone")] == [sent.sid]
        client.messages.create(to=JOE, from_=twilio.number, body="after the reset")
        assert [each.kind for each in stream.until("request")] == ["message", "request"]
    stream.close()


def test_ids_are_counted_and_lead_to_what_was_missed(twilio: Emulator) -> None:
    stream = Stream(twilio)
    send(twilio)
    seen = stream.until("request")
    name, _, number = seen[-1].id.partition("-")
    assert [each.id for each in seen] == [f"{name}-{int(number) - 1}", f"{name}-{number}"]
    stream.close()
    send(twilio, 2)
    back = Stream(twilio, stream.last)
    missed = [back.next() for _ in range(4)]
    assert [each.id for each in missed] == [f"{name}-{int(number) + more}" for more in (1, 2, 3, 4)]
    assert [each.kind for each in missed] == ["message", "request"] * 2
    back.close()


def test_who_has_got_nothing_yet_loses_nothing_either(twilio: Emulator) -> None:
    stream = Stream(twilio)
    (greeted,) = [line.removeprefix("id: ") for line in stream.greeting.splitlines() if line.startswith("id: ")]
    stream.close()
    send(twilio)
    back = Stream(twilio, greeted)
    assert back.next().kind == "message"
    back.close()


@pytest.mark.parametrize("last", ["x", "0-0", "deadbeef-3", "-", "1-99999999999999999999", "{name}-99", "{name}--1"])
def test_an_id_of_elsewhere_has_lost_events(twilio: Emulator, last: str) -> None:
    stream = Stream(twilio)
    send(twilio)
    name = stream.until("request")[-1].id.partition("-")[0]
    back = Stream(twilio, last.format(name=name))
    assert back.next()[1:] == ("lost", {})
    send(twilio)
    assert [each.kind for each in back.until("request")] == ["message", "request"]
    stream.close()
    back.close()


def test_all_who_listen_are_told_the_same(twilio: Emulator) -> None:
    streams = [Stream(twilio) for _ in range(5)]
    send(twilio, 3)
    told = [[stream.next() for _ in range(6)] for stream in streams]
    assert all(each == told[0] for each in told)
    for stream in streams:
        stream.close()


def test_who_does_not_read_loses_events_and_keeps_nobody_waiting(
    twilio: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "MOST", 64)
    slow, quick = Stream(twilio), Stream(twilio)
    hub, many = twilio._world.events, 8_000

    def flood() -> None:
        """More than the buffers of both ends hold."""
        for _ in range(many):
            twilio._world.within(lambda state: hub._publish("call", {"text": "x" * 4_000}))

    thread = threading.Thread(target=flood, daemon=True)
    thread.start()
    quick.until_number(many)
    thread.join(PATIENCE)
    assert not thread.is_alive()
    behind = slow.until_number(many)
    assert "lost" in {each.kind for each in behind}
    assert len(behind) < many
    assert len(hub._ring) == 64
    send(twilio)
    for stream in (quick, slow):
        assert [each.kind for each in stream.until("request")] == ["message", "request"]
        stream.close()


def test_nothing_is_made_while_nobody_listens(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    world = twilio._world
    assert world.events is None
    assert world.watchers == []
    assert world.state.store.watchers == []
    stream = Stream(twilio)
    hub = world.events
    assert hub._listeners
    stream.close()
    soon(lambda: not hub._listeners)
    monkeypatch.setattr(events, "_UNHEARD", 10)
    send(twilio, 20)
    assert world.events is None
    assert world.watchers == []
    assert world.state.store.watchers == []
    back = Stream(twilio, stream.last)
    assert world.events is not hub
    send(twilio)
    assert back.next().kind == "message"
    back.close()


def test_a_beat_comes_without_news(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert events.Listener.beat == 15.0
    monkeypatch.setattr(events.Listener, "beat", 0.05)
    stream = Stream(twilio)
    assert [stream.block(), stream.block()] == [": beat", ": beat"]
    send(twilio)
    assert [each.kind for each in stream.until("request")] == ["message", "request"]
    stream.close()


def test_the_end_of_the_server_ends_the_stream() -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio:
        streams = [Stream(twilio), Stream(twilio)]
        send(twilio)
        streams[0].next()
    for stream in streams:
        with pytest.raises((EOFError, OSError, ValueError)):
            stream.until("never")
        stream.close()
    assert not any(thread.name == "trunkline-emulator" for thread in threading.enumerate())
    with twilio:
        again = Stream(twilio)
        send(twilio)
        assert again.next().kind == "message"
        again.close()


def test_too_many_are_refused(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "MOST_LISTENERS", 2)
    streams = [Stream(twilio), Stream(twilio)]
    refused = Stream(twilio)
    assert refused.status == 503
    assert refused.headers["content-type"] == "application/json"
    refused.close()
    streams[0].close()
    soon(lambda: len(twilio._world.events._listeners) < 2)
    another = Stream(twilio)
    assert another.status == 200
    another.close()
    streams[1].close()


def test_other_sites_cannot_listen(twilio: Emulator) -> None:
    control = Control(twilio)
    assert control("GET", "/events", headers={"Origin": "https://evil.example"}).status == 403
    assert control("GET", "/events", headers={"Host": "evil.example"}).status == 403
    assert control("POST", "/events").status == 405
    assert control("GET", "/events", query={"x": "1"}).status == 400


def test_requests_are_answered_while_many_listen(twilio: Emulator) -> None:
    streams = [Stream(twilio) for _ in range(20)]
    send(twilio, 50)
    for stream in streams:
        kinds = [stream.next().kind for _ in range(100)]
        assert kinds == ["message", "request"] * 50
        stream.close()
