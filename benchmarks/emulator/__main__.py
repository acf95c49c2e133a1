"""`python -m benchmarks.emulator`: CPU time and memory of the emulator, the median of several rounds each.

A line a figure, with the goal where there is one. `--quick` takes a tenth of the rows.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Held, Meter

from .calls import calls, soak
from .figures import Figure
from .server import costs, fifty_tests, webhooks
from .worlds import Small

ROUNDS = 7


def cpu(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Seconds of CPU, the median of some rounds; the first one warms up."""
    work()
    times = []
    for _ in range(rounds):
        with Meter() as meter:
            work()
        times.append(meter.cpu)
    return statistics.median(times)


def start() -> list[Figure]:
    """A process with an emulator: until it listens, its memory, what it answers, its end."""
    listens, memory, created, stop = costs(ROUNDS)
    return [
        Figure("until it listens, CPU", listens, "s", 0.30),
        Figure("memory of the process", memory, "MiB", 45),
        Figure("create over HTTP, CPU of the server", created * 1e6, "µs", 750),
        Figure("stop, wall", stop * 1e3, "ms", 20),
        Figure("fifty tests with a conversation each, CPU", fifty_tests(), "s", 1),
        Figure("webhooks to a mounted application, wall", webhooks(1_000), "/s", 500),
    ]


def rows(size: int) -> list[Figure]:
    """Messages that were created: creates, pages, memory, reset."""
    small = Small()
    small.create(1)
    small.forget_requests()
    with Held() as held:
        small.create(size // 10)
        small.forget_requests()
    created = cpu(lambda: small.create(size // 10), 9)
    small.clock.advance(10)
    page = small.list(PageSize="50")
    for _ in range(20):
        token = page["next_page_uri"].partition("PageToken=")[2]
        page = small.list(PageSize="50", Page="1", PageToken=token)
    number, day = "+14155550042", "2026-09-16"
    full = f"among {size + 1 + size // 10:,} messages"
    found = [
        Figure("create, without HTTP", created / (size // 10) * 1e6, "µs"),
        Figure("memory of a message", held.bytes / (size // 10), "bytes", 1_536),
        Figure(f"page of 50 {full}", cpu(small.list) * 1e3, "ms", 3),
        Figure(
            "  the twentieth page", cpu(lambda: small.list(PageSize="50", Page="1", PageToken=token)) * 1e3, "ms", 3
        ),
        Figure("  by To", cpu(lambda: small.list(To=number)) * 1e3, "ms", 3),
        Figure("  by To, none", cpu(lambda: small.list(To="+19995550000")) * 1e3, "ms", 3),
        Figure("  by a day", cpu(lambda: small.list(DateSent=day)) * 1e3, "ms", 3),
        Figure("  before a day, none", cpu(lambda: small.list(sent_before=day)) * 1e3, "ms", 3),
    ]
    return [*found, Figure("reset of a world with a message", _reset() * 1e3, "ms", 1)]


def _reset() -> float:
    small = Small()
    times = []
    for _ in range(ROUNDS):
        small.create(1)
        with Meter() as meter:
            small.world.reset()
        times.append(meter.cpu)
    return statistics.median(times)


def past(size: int) -> list[Figure]:
    """A past: how long it takes, what it holds, its pages."""
    small, spent = Small(), []
    for _ in range(ROUNDS):
        small.world.reset()
        with Meter() as meter:
            small.world.populate(400, size, 1, None, 2)
        spent.append(meter.cpu)
    small.world.reset()
    with Held() as held:
        small.world.populate(400, size, 1, None, 2)
    with Meter() as first:
        page = small.list(sent_after="2026-03-02", sent_before="2026-03-03")
    number = page["messages"][0]["to"]
    return [
        Figure(f"populate {size:,} messages", statistics.median(spent) * 1e3, "ms"),
        Figure("  memory", held.bytes / 1024**2, "MiB"),
        Figure("  first page of a day", first.cpu * 1e3, "ms"),
        Figure("  newest page, again", cpu(small.list) * 1e3, "ms"),
        Figure("  a page to one customer", cpu(lambda: small.list(To=number)) * 1e3, "ms", 100),
        Figure("  to nobody", cpu(lambda: small.list(To="+19995550000")) * 1e3, "ms", 100),
    ]


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.emulator", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the rows")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write the figures as JSON")
    given = parser.parse_args()
    share = 10 if given.quick else 1
    found: list[Figure] = []
    parts = (start, lambda: rows(100_000 // share), lambda: past(1_000_000 // share), calls, soak)
    for part in parts:
        for figure in part():
            print(figure.line(), flush=True)
            found.append(figure)
    if given.out is not None:
        given.out.write_text(json.dumps([figure._asdict() for figure in found], indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
