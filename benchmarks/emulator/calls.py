"""`python -m benchmarks.emulator.calls`: many calls at the same time with a clock that runs, and one after another.

How late the timers of the calls are beside how late a bare timer of the same loop is, which the machine and the load
decide; the CPU and the memory of a call; what is left of calls that are over. `calls` and `soak` are called by the
benchmark of the emulator.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.measure import resident
from trunkline.emulator import Clock, Emulator
from trunkline.emulator.exchange import Incoming
from trunkline.emulator.record import Record

from .figures import Figure
from .worlds import HEADERS

SITE = "https://example.com"
MENU = (
    "<Gather numDigits='1' timeout='8' action='/menu'><Say>For our hours press one, to wait press two.</Say></Gather>"
)
PAGES = {
    "/voice": MENU + "<Redirect>/voice</Redirect>",
    "/menu": "<Say>We are open from nine to five.</Say><Pause length='2'/><Redirect>/voice</Redirect>",
    "/status": "",
}
_EVERY = 0.005  # seconds between two bare timers


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answers with the menu, again and again."""
    if scope["type"] == "http":
        while (await receive()).get("more_body"):
            pass
        body = f"<Response>{PAGES[scope['path']]}</Response>".encode()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/xml")]})
        await send({"type": "http.response.body", "body": body})


class Lags:
    """How late timers are, in seconds: those of the emulator, and bare ones of its loop."""

    def __init__(self, twilio: Emulator) -> None:
        self.timers: list[float] = []
        self.bare: list[float] = []
        self._twilio, self._over = twilio, False
        self._loop: asyncio.AbstractEventLoop = twilio._server.shell._loop  # type: ignore[union-attr]
        timers, pop, now = twilio._world.state.timers, twilio._world.state.timers.pop, twilio.clock.timestamp

        def popped(until: float) -> Any:
            found = pop(until)
            if found is not None:
                self.timers.append(now() - found.due)
            return found

        timers.pop = popped  # type: ignore[method-assign]
        self._loop.call_soon_threadsafe(self._next)

    def _next(self) -> None:
        due = self._loop.time() + _EVERY

        def ring() -> None:
            self.bare.append(self._loop.time() - due)
            if not self._over:
                self._next()

        self._loop.call_at(due, ring)

    @contextmanager
    def window(self) -> Iterator[None]:
        """Counts those of a block alone."""
        self.timers.clear()
        self.bare.clear()
        yield

    def stop(self) -> None:
        """No more bare timers."""
        self._over = True


def share(values: list[float], part: float) -> float:
    """A quantile, 0 of nothing."""
    found = sorted(values)
    return found[min(len(found) - 1, int(part * len(found)))] if found else 0.0


def calls(count: int = 1_000, seconds: float = 20.0) -> list[Figure]:
    """So many calls at the same time, each in a phone tree whose phone presses a key every few seconds."""
    with Emulator(any_sender=True) as twilio:
        twilio.mount(SITE, app)
        number = {"number": twilio.number, "voice_url": f"{SITE}/voice", "status_callback": f"{SITE}/status"}
        twilio.load({"numbers": [number]})
        lags = Lags(twilio)
        with lags.window():
            time.sleep(1.0)
            idle = share(lags.bare, 0.99)
        gc.collect()
        before = resident()
        with lags.window():
            made = []
            for each in range(count):
                phone = twilio.phone(f"+1415{5_550_000 + each}")
                phone.script(["wait 2", "press 1"] * 8)
                made.append(phone.call(twilio.number, listen=False))
                time.sleep(5 / count)  # they come in within five seconds
            coming = share(lags.timers, 0.99)
        with lags.window():
            began, spent, webhooks = time.perf_counter(), time.process_time(), twilio._world._sent_count
            time.sleep(seconds)
            passed, cpu = time.perf_counter() - began, time.process_time() - spent
            webhooks = twilio._world._sent_count - webhooks
            late, bare, most = share(lags.timers, 0.99), share(lags.bare, 0.99), max(lags.timers)
            rang = len(lags.timers)
        lags.stop()
        live = sum(not each.ended for each in made)
        assert live == count, f"{live} calls of {count} last"
        used = resident() - before
    return [
        Figure(f"{count:,} calls at once: lag of timers, p99", late * 1e3, "ms", 50),
        Figure("  of bare timers of the same loop, p99", bare * 1e3, "ms"),
        Figure("  of bare timers without calls, p99", idle * 1e3, "ms"),
        Figure("  of timers while the calls come in, p99", coming * 1e3, "ms", 50),
        Figure("  the latest timer", most * 1e3, "ms"),
        Figure("  timers", rang / passed, "/s"),
        Figure("  webhooks", webhooks / passed, "/s"),
        Figure("  CPU, of a processor", cpu / passed * 100, "%"),
        Figure("  memory of a call and its webhooks", used / count / 1024, "KiB"),
        Figure("  load of the machine", os.getloadavg()[0], ""),
    ]


def soak(rounds: int = 5, count: int = 1_000) -> list[Figure]:
    """Calls that come, end, and are deleted, a thousand at a time: what memory is left of each thousand.

    The latest 10,000 requests and webhooks and 2,000 calls are kept for tests; the former are forgotten after each
    thousand here, the latter are what the first rounds leave. Of what is
    deleted the SID is remembered, in a set that doubles now and then.
    """
    held: list[int] = []
    rows: list[int] = []
    spent = 0.0
    with Emulator(clock=Clock(frozen=True), any_sender=True) as twilio:
        twilio.mount(SITE, app)
        twilio.load({"numbers": [{"number": twilio.number, "voice_url": f"{SITE}/voice"}]})
        for turn in range(rounds):
            began = time.process_time()
            for each in range(count):
                phone = twilio.phone(f"+1415{5_550_000 + each}")
                phone.script(["press 1", "wait 1", "hang up"])
                phone.call(twilio.number, listen=False)
            twilio.run()
            if turn == 0:
                spent = time.process_time() - began
                tracemalloc.start()
            rows.append(_traced(twilio))
            for each in range(count):
                for call in twilio.phone(f"+1415{5_550_000 + each}").calls[-1:]:
                    path = f"/2010-04-01/Accounts/{twilio.account_sid}/Calls/{call.sid}.json"
                    assert twilio._world.handle(Incoming("DELETE", path, "", HEADERS, b"", "http")).status == 204
            held.append(_traced(twilio))
        tracemalloc.stop()
    return [
        Figure(f"a call to its end, CPU, {count:,} at a time", spent / count * 1e3, "ms"),
        Figure("  memory of its row", (rows[-1] - held[-1]) / count, "bytes"),
        Figure("  memory that is left when it is deleted", (held[-1] - held[-2]) / count, "bytes", 512),
    ]


def _traced(twilio: Emulator) -> int:
    """The bytes that are held, without the requests and webhooks that are kept."""
    twilio._world._record = Record()
    twilio._world._sent.clear()
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.emulator.calls", description=__doc__)
    parser.add_argument("--calls", type=int, default=1_000, metavar="N", help="how many at the same time")
    parser.add_argument("--seconds", type=float, default=20.0, metavar="S", help="for how long they are watched")
    given = parser.parse_args()
    for figure in (*calls(given.calls, given.seconds), *soak()):
        print(figure.line(), flush=True)


if __name__ == "__main__":
    main()
