"""The emulator as a process that serves: what it costs until it listens, for each message, at its end; its webhooks.

The caller is a raw socket in this process, so that the CPU of the other one is the emulator's alone. Called by the
benchmark.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import Any

from trunkline.emulator import Clock, Emulator

from .worlds import BASIC, MESSAGES

CREATES = 400
_SERVER = """
import sys, time
from trunkline.emulator import Emulator
twilio = Emulator().start()
def say():
    spent = time.process_time()
    from benchmarks.measure import resident
    print(spent, resident("VmHWM") / 1024**2, flush=True)
print(twilio.port)
say()
for line in sys.stdin:
    if line == "stop\\n":
        break
    say()
began = time.perf_counter()
twilio.stop()
print(time.perf_counter() - began)
"""


class Served:
    """An emulator in a process of its own, and a connection to it.

    Attributes:
        started: seconds of CPU until it listened.
        memory: MiB that were resident then.
    """

    def __init__(self) -> None:
        # As it is installed, with its bytecode.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._process: subprocess.Popen[str] = subprocess.Popen(
            [sys.executable, "-c", _SERVER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        port = int(self._read())
        self.started, self.memory = self._figures()
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _read(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def _say(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def _figures(self) -> tuple[float, float]:
        spent, memory = self._read().split()
        return float(spent), float(memory)

    def cpu(self) -> float:
        """Seconds of CPU so far."""
        self._say("figures")
        return self._figures()[0]

    def create(self, count: int) -> float:
        """Creates messages one after another; seconds of CPU for each."""
        form = b"To=%2B14155550100&From=%2B15005550006&Body=Your+code+is+123456"
        head = (
            f"POST /api.twilio.com{MESSAGES} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic {BASIC}\r\n"
            "User-Agent: benchmark\r\nAccept: application/json\r\nAccept-Encoding: gzip\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form)}\r\n\r\n"
        )
        request = head.encode() + form
        before = self.cpu()
        for _ in range(count):
            self._socket.sendall(request)
            self._reply()
        return (self.cpu() - before) / count

    def _reply(self) -> None:
        got = b""
        while b"\r\n\r\n" not in got:
            got += self._socket.recv(65_536)
        head, _, body = got.partition(b"\r\n\r\n")
        assert b" 201 " in head, head
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        while len(body) < length:
            body += self._socket.recv(65_536)

    def stop(self) -> float:
        """Ends it; seconds that its `stop` took, with a connection that is open."""
        self._say("stop")
        took = float(self._read())
        self._socket.close()
        self._process.wait(10)
        return took


def costs(rounds: int) -> tuple[float, float, float, float]:
    """CPU until it listens, MiB, CPU of a message, seconds of its stop: the median of some processes."""
    Served().stop()  # writes the bytecode
    found = []
    for _ in range(rounds):
        served = Served()
        served.create(CREATES)
        created = statistics.median(served.create(CREATES) for _ in range(3))
        found.append((served.started, served.memory, created, served.stop()))
    listens, memory, created, stop = (statistics.median(values) for values in zip(*found, strict=True))
    return listens, memory, created, stop


def fifty_tests() -> float:
    """Seconds of CPU of fifty tests, each of which begins anew, mounts an application, and has a conversation."""

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [b"<Response><Message>Thanks</Message></Response>"]

    start = datetime(2026, 9, 16, 15, tzinfo=UTC)
    with Emulator() as twilio, twilio.client() as client:
        before = time.process_time()
        for _ in range(50):
            twilio._begin(start, frozen=True, any_sender=False, accounts=())
            twilio.mount("https://example.com", app)
            twilio.load({"numbers": [{"number": twilio.number, "sms_url": "https://example.com/sms"}]})
            client.messages.create(to="+14155550123", from_=twilio.number, body="Hello")
            joe = twilio.phone("+14155550123")
            joe.text(twilio.number, "hi")
            twilio.run()
            assert [each.body for each in joe.inbox] == ["Hello", "Thanks"]
        return time.process_time() - before


def webhooks(messages: int) -> float:
    """Webhooks that a mounted application gets in a second, three for each message."""

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("204 No Content", [])
        return []

    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client:
        twilio.mount("https://example.com", app)
        for number in range(messages):
            client.messages.create(
                to=f"+1415{5_550_000 + number}",
                from_=twilio.number,
                body="Hello",
                status_callback="https://example.com/status",
            )
        began = time.perf_counter()
        twilio.run()
        return len(twilio.webhooks) / (time.perf_counter() - began)
