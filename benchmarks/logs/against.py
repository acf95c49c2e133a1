"""A list of 50 messages in three ways: the API, Logrole's way, and the pages of the log viewer. Called by `__main__`.

The API is an emulator in a process of its own that waits 100 ms before each reply, as a caller in Europe waits for
Twilio's API in the USA. Logrole's way, where its cache of 30 s has nothing, is a page from the API and then HTML of it;
both clients and templates are ours, so that the ways differ in where the rows come from, and in nothing else. What is
measured is the time until the last byte, interleaved, as who clicks sees it.
"""

from __future__ import annotations

import http.client
import json
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from trunkline import Client
from trunkline.logs.viewer import everything
from trunkline.logs.web.app import Application
from trunkline.logs.web.parts.tables import table
from trunkline.logs.web.parts.values import Clock

from .rows import NOW
from .server import served, spent

LATENCY = 0.1
ROUNDS = 30
SIZE = 50
_API = """
import json, sys
from trunkline.emulator import Clock, Emulator
from datetime import datetime
with Emulator(any_sender=True, clock=Clock(datetime.fromisoformat(sys.argv[1]), frozen=True)) as twilio:
    twilio.populate(days=400, messages=20_000, seed=1)
    twilio.faults.latency(float(sys.argv[2]))
    print(json.dumps([twilio.base_url, twilio.account_sid, twilio.auth_token]), flush=True)
    sys.stdin.read()
"""


def ways(path: Path) -> Iterator[tuple[str, float, str, float, bool]]:
    """Name, value, unit, goal of each figure, and whether less is better.

    Args:
        path: of the store.
    """
    with _api() as given, served(path) as (process, url), Client(given[1], given[2], base_url=given[0]) as client:
        ours = http.client.HTTPConnection(url.removeprefix("http://"))
        with _logrole(path, client) as logrole:
            found = _interleaved(
                {
                    "the API": lambda: client.messages.page(page_size=SIZE),
                    "Logrole's way, a miss": logrole,
                    "the log viewer": lambda: _get(ours, "/messages"),
                    "the log viewer, a search": lambda: _get(ours, "/messages?q=status:delivered+last:30d"),
                }
            )
        work = _cpu(process.pid, lambda: _get(ours, "/messages"))
        ours.close()
    best = found["the log viewer"]
    for name, seconds in found.items():
        yield f"last byte: {name}", seconds * 1000, "ms", 10 if name.startswith("the log") else 1_000, True
    yield "CPU of the server for a list", work * 1000, "ms", 2.5, True
    yield "its wait alone, in CPU of a list", LATENCY / work, "times", 40, False
    yield "times quicker than the API", found["the API"] / best, "", 40, False
    yield "times quicker than Logrole's way", found["Logrole's way, a miss"] / best, "", 40, False


def _interleaved(ways: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median of seconds of each way."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(ROUNDS + 2):
        for name, way in ways.items():
            began = time.perf_counter()
            way()
            if number > 1:  # the first ones warm up
                times[name].append(time.perf_counter() - began)
    return {name: statistics.median(each) for name, each in times.items()}


def _cpu(pid: int, ask: Callable[[], object]) -> float:
    """Seconds of CPU of a server for a request, which depend little on what else the machine does."""
    times = 400
    began = spent(pid)
    for _ in range(times):
        ask()
    return (spent(pid) - began) / times


def _get(connection: http.client.HTTPConnection, target: str) -> bytes:
    connection.request("GET", target)
    answer = connection.getresponse()
    body = answer.read()
    assert answer.status == 200, answer.status
    return body


@contextmanager
def _api() -> Iterator[list[str]]:
    command = [sys.executable, "-c", _API, NOW.isoformat(), str(LATENCY)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.communicate()


@contextmanager
def _logrole(path: Path, client: Client) -> Iterator[Callable[[], bytes]]:
    """A page from the API, and HTML of it."""
    app = Application(path, clock=NOW.timestamp)
    viewer, clock = everything(), Clock("UTC", NOW.timestamp())

    def page() -> bytes:
        rows = client.messages.page(page_size=SIZE).items
        keys = [int(row.date_created.timestamp()) << 30 for row in rows]
        shown: list[Any] = [viewer.show("message", row) for row in rows]
        found = app.site.templates.render(
            "rows.html", {"table": table("message", shown, keys, viewer, clock, app.site), "hint": ""}
        )
        assert len(re.findall(b"<tr data-row", found)) == SIZE
        return found

    try:
        yield page
    finally:
        app.close()
