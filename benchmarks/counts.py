"""Counts that do not depend on the machine: modules, requests, bytes and function calls.

`python -m benchmarks.counts` prints them beside the budgets of `budgets.json`, which the tests hold.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from trunkline import Client
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers

from . import replies, server
from .measure import Held

ROOT = Path(__file__).resolve().parents[1]
MESSAGE = {"to": "+14155550123", "from_": "+14155550100", "body": "Your table for four is booked for 7:30 pm."}
_CREATED = replies.created()


def budgets() -> dict[str, int]:
    """What each count may be."""
    found: dict[str, int] = json.loads(Path(__file__).with_name("budgets.json").read_text("utf-8"))
    return found


class Canned:
    """A transport that answers as the benchmark's server does, and counts."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self.requests = 0
        self.body: bytes | None = None

    def send(self, method: str, url: str, *args: Any, **options: Any) -> RawResponse:
        self.requests += 1
        if method == "POST":
            return RawResponse(201, Headers(), _CREATED)
        parts = urlsplit(url)
        body = self.body or server.listed(self._rows, parts.path, parts.query).partition(b"\r\n\r\n")[2]
        return RawResponse(200, Headers(), body)

    def close(self) -> None:
        pass


def canned(rows: int = 0) -> tuple[Canned, Client]:
    transport = Canned(rows)
    return transport, Client(replies.ACCOUNT, "secret", transport=transport)


# modules


def _modules(code: str) -> int:
    """How many modules some code loads in a bare interpreter; msgspec's search for an optional one is not counted."""
    head = "import sys\nsys.modules['typing_extensions'] = None\nbefore = set(sys.modules)\n"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TWILIO", "COV"))}
    done = subprocess.run(
        [sys.executable, "-c", f"{head}{code}\nprint(len(set(sys.modules) - before))"],
        check=True,
        capture_output=True,
        text=True,
        env={**kept, "PYTHONPATH": str(ROOT / "src")},
    )
    return int(done.stdout)


def modules_of_the_import() -> int:
    """Of `import trunkline`."""
    return _modules("import trunkline")


def modules_of_the_first_request() -> int:
    """Of a program that makes a client and sends one message."""
    with listening() as base:
        return _modules(
            f"from trunkline import Client\nclient = Client('AC' + 32 * '0', 'secret', base_url={base!r})\n"
            f"client.messages.create(**{MESSAGE!r})"
        )


# requests


def requests_of_a_message() -> int:
    transport, client = canned()
    client.messages.create(**MESSAGE)
    return transport.requests


def requests_of_a_whole_list() -> int:
    """Of a list of 2,500 messages."""
    transport, client = canned(2_500)
    assert len(client.messages.list()) == 2_500
    return transport.requests


def requests_of_a_limited_list() -> int:
    """Of 1,500 messages out of many."""
    transport, client = canned(10_000)
    assert len(client.messages.list(limit=1_500)) == 1_500
    return transport.requests


def requests_of_a_stream_begun() -> int:
    """Of the first message of a stream."""
    transport, client = canned(10_000)
    assert len(list(islice(client.messages.stream(), 1))) == 1
    return transport.requests


def requests_of_a_range() -> int:
    """Of ten days of 100 messages, fetched one after the other at 1,000 a page."""
    transport, client = canned(100)
    rows = client.messages.in_range(replies.LAST - timedelta(days=10), replies.LAST, page_size=1000)
    assert sum(1 for _ in rows) == 1_000
    return transport.requests


def requests_of_a_range_in_days() -> int:
    """Of the same, ten days at a time."""
    transport, client = canned(100)
    rows = client.messages.in_range(replies.LAST - timedelta(days=10), replies.LAST, page_size=1000, concurrency=10)
    assert sum(1 for _ in rows) == 1_000
    return transport.requests


# memory


def bytes_of_a_message() -> int:
    """Of one message held, with all its fields."""
    transport, client = canned()
    transport.body = replies.messages(100)
    client.messages.page()
    transport.body = replies.messages(1000)
    with Held() as held:
        found = client.messages.page().items
    return held.bytes // len(found)


def kilobytes_of_a_stream() -> int:
    """Held at most, beyond one page, while 10,000 messages go by at 100 a page."""
    _, client = canned(10_000)
    list(client.messages.stream(page_size=100))
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in client.messages.stream(page_size=100):
        pass
    most = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    return most // 1024


# function calls


def calls(task: Callable[[], object]) -> int:
    """How many functions, of Python and of C, a task calls in this thread."""
    count = 0

    def event(frame: Any, kind: str, argument: Any) -> None:
        nonlocal count
        if kind in ("call", "c_call"):
            count += 1

    task()
    sys.setprofile(event)
    try:
        task()
    finally:
        sys.setprofile(None)
    return count


def calls_of_a_message() -> int:
    """Of `messages.create` without a transport."""
    _, client = canned()
    return calls(lambda: client.messages.create(**MESSAGE))


def calls_of_a_message_over_http() -> int:
    """Of `messages.create` with the built-in transport."""
    with listening() as base, Client(replies.ACCOUNT, "secret", base_url=base) as client:
        return calls(lambda: client.messages.create(**MESSAGE))


def calls_of_100_messages_read() -> int:
    """Of a page of 100 messages: RFC 2822 dates."""
    transport, client = canned()
    transport.body = replies.messages(100)
    return calls(lambda: client.messages.page())


def calls_of_100_conversation_messages_read() -> int:
    """Of a page of 100 messages of a conversation: RFC 3339 dates, fields of any JSON."""
    transport, client = canned()
    transport.body = replies.conversation(100)
    return calls(lambda: client.conversations.v1.conversations("CH" + "0" * 32).messages.page())


@contextmanager
def listening() -> Iterator[str]:
    """A server in a thread that answers one connection after the other; its address as a `base_url`."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection = listener.accept()[0]
                except OSError:
                    return
                with connection:
                    while _asked(connection):
                        connection.sendall(server.reply("201 Created", _CREATED))

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/{{host}}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _asked(connection: socket.socket) -> bool:
    """Whether a whole request came."""
    data = b""
    while b"\r\n\r\n" not in data or not data.endswith(b"pm."):
        more = connection.recv(65_536)
        if not more:
            return False
        data += more
    return True


COUNTS: dict[str, Callable[[], int]] = {
    each.__name__: each
    for each in (
        modules_of_the_import,
        modules_of_the_first_request,
        requests_of_a_message,
        requests_of_a_whole_list,
        requests_of_a_limited_list,
        requests_of_a_stream_begun,
        requests_of_a_range,
        requests_of_a_range_in_days,
        bytes_of_a_message,
        kilobytes_of_a_stream,
        calls_of_a_message,
        calls_of_a_message_over_http,
        calls_of_100_messages_read,
        calls_of_100_conversation_messages_read,
    )
}

if __name__ == "__main__":
    for name, budget in budgets().items():
        print(f"{name:<42} {COUNTS[name]():>8,} of {budget:,}")
