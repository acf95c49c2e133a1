"""`python -m benchmarks.logs`: CPU time and size of the log store and of its pages, a line a figure, with its goal.

`--rows` says how many messages (again for more sizes; 100,000 where nothing is said); a store that was made is kept
where `--keep` names a folder, and used again.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from benchmarks.measure import Meter
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Reading
from trunkline.logs.store import Ledger, Store
from trunkline.logs.tree import And, Between, Field, Phrase, Query, Word

from . import against, viewer
from .rows import NOW, pages

ROUNDS = 15
_START = """
import os, sys
from trunkline.logs.store import Store
from trunkline.logs.tree import Query
with Store(sys.argv[1]) as store:
    store.page(Query("message"))
print(sum(os.times()[:2]))
"""


class Figure(NamedTuple):
    """What was measured; `most` is False where more is better."""

    name: str
    value: float
    unit: str
    goal: float
    most: bool = True

    def line(self) -> str:
        """The figure as a line."""
        sign = "≤" if self.most else "≥"
        met = self.value <= self.goal if self.most else self.value >= self.goal
        return f"{self.name:<44}{self.value:>12.2f} {self.unit:<8}{sign} {self.goal:g}{'' if met else '  missed'}"


def cpu(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Milliseconds of CPU, the median of some rounds, after one that warms up.

    What is short is done some times in a round: garbage is collected before each, which leaves the CPU's caches empty.
    """
    work()  # it compiles and opens what it needs
    with Meter() as meter:
        work()
    times = max(1, min(20, int(0.02 / max(meter.cpu, 1e-6))))
    found = []
    for _ in range(rounds):
        with Meter() as meter:
            for _ in range(times):
                work()
        found.append(meter.cpu * 1000 / times)
    return statistics.median(found)


def load(path: Path, count: int) -> Iterator[Figure]:
    """Everything into an empty store, then once more without a change."""
    asked = NOW.timestamp()
    with Ledger(path) as ledger:
        spent, rows = 0.0, 0
        for page in pages(count):
            with Meter() as meter:
                rows += ledger.apply([Reading("message", ACCOUNT_SID, asked, page)]).new
            spent += meter.cpu
        with Meter() as meter:
            ledger.settle()
        yield Figure("load all", rows / (spent + meter.cpu), "rows/s", 12_000, most=False)
        spent, same = 0.0, 0
        for page in itertools.islice(pages(count), 100):
            with Meter() as meter:
                same += ledger.apply([Reading("message", ACCOUNT_SID, asked + 60, page)]).same
            spent += meter.cpu
        yield Figure("read again unchanged", same / spent, "rows/s", 50_000, most=False)
    yield Figure("bytes a row", path.stat().st_size / rows, "bytes", 600)


def searches(store: Store) -> Iterator[Figure]:
    """A page of 50 rows, as models, for each search."""
    inbound = store.page(Query("message", Field("is", "=", ("inbound",)))).rows[0]
    middle = (NOW.timestamp() - 200 * 86_400).__trunc__()
    own, customer = Field("number", "=", (inbound.to,)), Field("number", "=", (inbound.from_,))
    failed = Field("status", "=", ("failed", "undelivered"))
    day = Between(middle, middle + 86_400)
    given: list[tuple[str, Any, float]] = [
        ("latest", None, 0.5),
        ("customer", customer, 0.5),
        ("own number and status", And((own, failed)), 5),
        ("error in a day", And((Field("error", "=", ("30005",)), day)), 5),
        ("word", Word("verification"), 2),
        ("two words", And((Word("verification"), Word("valid"))), 2),
        ("phrase", Phrase("verification code"), 2),
        ("beginning of a word", Word("ver*"), 20),
        ("word and customer", And((Word("thank"), customer)), 5),
        ("part of a number", Field("number", "=", ("5501",)), 20),
        ("frequent words, never together", And((Word("verification"), Word("thank"))), 250),
        ("frequent word without a hit", And((Word("code"), Field("segments", ">", 90))), 250),
        ("no index at all", Field("segments", ">", 90), 250),
    ]
    for name, tree, goal in given:
        query = Query("message", tree)
        page = store.page(query)
        told = "" if page.searched_back_to is None else ", with a link"
        yield Figure(f"page: {name}{told}", cpu(lambda query=query: store.page(query)), "ms", goal)  # type: ignore[misc]
    yield Figure("page: deep", cpu(lambda: store.page(Query("message"), middle << 30)), "ms", 0.5)
    anywhere = Random(7)
    instants = iter(lambda: NOW.timestamp() - anywhere.random() * 390 * 86_400, None)
    # Its addresses, dates and prices are new each time.
    yield Figure("page: anywhere", cpu(lambda: store.page(Query("message"), int(next(instants)) << 30)), "ms", 1)
    yield Figure("row by SID", cpu(lambda: store.row(inbound.sid)), "ms", 0.5)


def sums(store: Store) -> Iterator[Figure]:
    """A chart of all days."""
    for zone, by, goal in (
        ("UTC", ("status",), 5),
        ("UTC", ("day", "status"), 10),
        ("Europe/Zurich", ("day", "status"), 20),
        ("Asia/Kolkata", ("day", "status"), 1_000),
        ("UTC", ("day", "country"), 100),
    ):
        query = Query("message", None, zone)
        work = cpu(lambda query=query, by=by: store.stats(query, by), 7)  # type: ignore[misc]
        yield Figure(f"400 days by {', '.join(by)} ({zone})", work, "ms", goal)


def start(path: Path) -> Figure:
    """A process that shows the latest page."""
    runs = [
        float(subprocess.run([sys.executable, "-c", _START, path], check=True, capture_output=True).stdout) * 1000
        for _ in range(5)
    ]
    return Figure("start, with a page", statistics.median(runs), "ms", 500)


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench-logs", description=__doc__)
    parser.add_argument("--rows", type=int, action="append", help="how many messages; again for more sizes")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where stores are kept, and taken from")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for count in given.rows or [100_000]:
            path = (given.keep or Path(folder)) / f"logs-{count}.db"
            print(f"{count:,} messages")
            if not path.exists():
                for figure in load(path, count):
                    print(figure.line(), flush=True)
            with Store(path) as store:
                for figure in itertools.chain(searches(store), sums(store), [start(path)]):
                    print(figure.line(), flush=True)
            for name, value, unit, goal in itertools.chain(viewer.pages(path, cpu), viewer.server(path)):
                print(Figure(name, value, unit, goal).line(), flush=True)
            for name, value, unit, goal, most in against.ways(path):
                print(Figure(name, value, unit, goal, most).line(), flush=True)


if __name__ == "__main__":
    main()
