"""Viewers with an open tail while rows come: who gets which, how late, and what it costs.

    python -m benchmarks.logs.tails                        # 50 viewers: 100 rows a second for a minute, then 1,000
    python -m benchmarks.logs.tails --rate 1000 --seconds 20 --viewers 50

The server is a process of its own; rows are written to its store as a sync does. `run` is also called by the tests. The
exit code is 1 where a viewer has neither all rows nor exactly one mark.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from typing import Any
from urllib.parse import quote

from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Reading
from trunkline.logs.store import Ledger

from .server import peak, served, spent

SEARCHES = ("", "hello", "is:outbound", "-is:failed", "last:1d")
"""What viewers search for, one after another; all rows that come meet each of them."""
_PARTS = 4  # writes a second
_PATIENCE = 120.0
_SID = re.compile(rb'<tr data-row id="(\w+)"')
_EVENT = re.compile(rb"^event: (\w+)$", re.MULTILINE)


@dataclass
class Watching:
    """What a viewer was sent.

    Attributes:
        came: SIDs → the instant at which they came.
        twice: rows that came again.
        marks: events that say that rows are missing.
    """

    search: str
    came: dict[str, float] = field(default_factory=dict)
    twice: int = 0
    marks: int = 0
    open: bool = False

    def take(self, event: bytes) -> None:
        """Takes an event in."""
        name = _EVENT.search(event)
        if name is None:
            return
        if name[1] in (b"cut", b"gap", b"end"):
            self.marks += 1
        elif name[1] == b"rows":
            at = time.time()
            for sid in _SID.findall(event):
                self.twice += sid.decode() in self.came
                self.came.setdefault(sid.decode(), at)


@dataclass
class Result:
    """What became of it.

    Attributes:
        written: SIDs → the instant at which they were there.
        cpu: seconds of CPU of the server.
        memory: the most megabytes that it held.
    """

    written: dict[str, float]
    viewers: list[Watching]
    seconds: float
    cpu: float
    memory: float

    @property
    def complete(self) -> int:
        """How many viewers have all rows, once each, and no mark."""
        return sum(
            each.came.keys() == self.written.keys() and not each.twice and not each.marks for each in self.viewers
        )

    @property
    def cut(self) -> int:
        """How many have a part, once each, and exactly one mark."""
        return sum(
            each.came.keys() <= self.written.keys() and not each.twice and each.marks == 1 for each in self.viewers
        )

    @property
    def delays(self) -> list[float]:
        """Seconds from a row's being there to its coming, of all viewers."""
        return sorted(at - self.written[sid] for each in self.viewers for sid, at in each.came.items())

    def line(self, rate: int) -> str:
        """The result as a line."""
        delays = self.delays or [0.0]
        late = f"{statistics.median(delays):.2f} s late, p95 {delays[len(delays) * 95 // 100]:.2f} s"
        return (
            f"{rate:>6,} rows/s for {self.seconds:.0f} s, {len(self.viewers)} viewers: {self.complete} have all "
            f"{len(self.written):,} rows, {self.cut} a part and one mark; {late}; "
            f"{self.cpu / self.seconds:.2f} s CPU a second, {self.memory:.0f} MB"
        )


def wire(number: int, at: float) -> dict[str, Any]:
    """A message as the API writes it."""
    sid = f"SM{number:032x}"
    date = formatdate(at, usegmt=True).replace("GMT", "+0000")
    return {
        "sid": sid,
        "account_sid": ACCOUNT_SID,
        "api_version": "2010-04-01",
        "from": "+15017122661",
        "to": f"+1415555{number % 10_000:04}",
        "body": f"hello, this is number {number}: your order is on its way",
        "num_segments": "1",
        "num_media": "0",
        "direction": "outbound-api",
        "status": "delivered",
        "price": "-0.00790",
        "price_unit": "USD",
        "error_code": None,
        "error_message": None,
        "messaging_service_sid": None,
        "date_created": date,
        "date_updated": date,
        "date_sent": date,
        "uri": f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages/{sid}.json",
        "subresource_uris": {},
    }


def run(rate: int, seconds: int, viewers: int, searches: Sequence[str] = SEARCHES) -> Result:
    """Has rows come to a server that is watched.

    Args:
        rate: rows a second.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "logs.db"
        with Ledger(path) as ledger:
            at = time.time() - 600
            ledger.apply([Reading("message", ACCOUNT_SID, at, [wire(number, at) for number in range(100)])])
        with served(path) as (process, url):
            return asyncio.run(_run(path, process, url, rate, seconds, viewers, searches))


async def _run(
    path: Path,
    process: subprocess.Popen[str],
    url: str,
    rate: int,
    seconds: int,
    viewers: int,
    searches: Sequence[str],
) -> Result:
    watching = [Watching(searches[place % len(searches)]) for place in range(viewers)]
    host, _, port = url.removeprefix("http://").rpartition(":")
    tasks = [asyncio.create_task(_watch(each, host, int(port))) for each in watching]
    await _until(lambda: all(each.open for each in watching))
    began = spent(process.pid)
    written = await asyncio.to_thread(_write, path, rate, seconds)
    # A stream that was cut has ended.
    await _until(lambda: all(len(each.came) >= len(written) or each.marks for each in watching), last=True)
    await asyncio.sleep(1)  # for what must not come
    cpu = spent(process.pid) - began
    memory = peak(process.pid)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return Result(written, watching, seconds, cpu, memory)


async def _until(done: Any, last: bool = False) -> None:
    end = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > end:
            if last:
                return  # what is missing is told
            raise TimeoutError("not all viewers were let in")
        await asyncio.sleep(0.05)


async def _watch(watching: Watching, host: str, port: int) -> None:
    reader, writer = await asyncio.open_connection(host, port, limit=1 << 24)
    target = f"/tail/stream?kind=messages&q={quote(watching.search)}"
    writer.write(f"GET {target} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise ConnectionError(head.decode())
    rest = b""
    try:
        while size := int((await reader.readline()).strip() or b"0", 16):
            rest += (await reader.readexactly(size + 2))[:-2]
            watching.open = True
            *events, rest = rest.split(b"\n\n")
            for event in events:
                watching.take(event)
    finally:
        writer.close()


def _write(path: Path, rate: int, seconds: int) -> dict[str, float]:
    """Writes rows as a sync does; on a thread."""
    written: dict[str, float] = {}
    number, began = 1_000, time.monotonic()
    with Ledger(path) as ledger:
        for part in range(seconds * _PARTS):
            time.sleep(max(0.0, began + part / _PARTS - time.monotonic()))
            until = 1_000 + rate * (part + 1) // _PARTS
            rows = [wire(each, time.time()) for each in range(number, until)]
            number = until
            ledger.apply([Reading("message", ACCOUNT_SID, time.time(), rows)])
            written |= dict.fromkeys((row["sid"] for row in rows), time.time())
    return written


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.logs.tails", description=__doc__)
    parser.add_argument("--rate", type=int, action="append", help="rows a second; again for more")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--viewers", type=int, default=50)
    given = parser.parse_args()
    wrong = 0
    for rate in given.rate or [100, 1_000]:
        print(f"load of the machine: {os.getloadavg()[0]:.1f}")
        result = run(rate, given.seconds, given.viewers)
        print(result.line(rate), flush=True)
        wrong += result.complete + result.cut < given.viewers
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
