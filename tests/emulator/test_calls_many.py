"""Many calls: a thousand at the same time, in order, and what is left of them when they are over.

How late their timers are with a clock that runs `python -m benchmarks.emulator.calls` measures.
"""

from __future__ import annotations

import gc
import tracemalloc
from typing import Any

from tests.emulator.direct import ACCOUNT
from tests.emulator.playing import SITE, Play
from trunkline.emulator.record import Record

MENU = "<Gather numDigits='1' timeout='8' action='/menu'><Say>For our hours press one.</Say></Gather>"
PAGES: dict[str, Any] = {"/voice": MENU, "/menu": "<Say>We are open.</Say><Redirect>/voice</Redirect>", "/status": ""}
COUNT = 1_000


def numbers(count: int) -> list[str]:
    return [f"+1415{5_550_000 + each}" for each in range(count)]


def happened(p: Play) -> list[tuple[float, float]]:
    """When each timer was due, and when it was served; filled as time passes."""
    timers, pop, found = p.state.timers, p.state.timers.pop, list[tuple[float, float]]()

    def popped(until: float) -> Any:
        timer = pop(until)
        if timer is not None:
            found.append((timer.due, p.clock.timestamp()))
        return timer

    timers.pop = popped
    return found


def test_a_thousand_calls_at_the_same_time() -> None:
    p = Play(PAGES, status_callback=f"{SITE}/status")
    served = happened(p)
    calls = []
    for each, number in enumerate(numbers(COUNT)):
        p.phone(number).script(["wait 2", "press 1", "wait 3", "press 1", "hang up"])
        calls.append(p.call(number, listen=False))
        if each % 100 == 0:
            p.advance(0.1)
    p.advance(3)
    assert len(p.state.calls.live) == COUNT
    assert {row["status"] for row in p.get("Calls.json", {"PageSize": COUNT})["calls"]} == {"in-progress"}
    p.run()
    assert [due for due, _ in served] == sorted(due for due, _ in served)
    assert all(due == at for due, at in served)
    assert len(served) >= 9 * COUNT
    assert {call.status for call in calls} == {"completed"}
    assert all(call.heard.count("We are open.") == 2 for call in calls)
    told = [(form["CallStatus"], form["CallSid"]) for form in p.forms("voice.status")]
    assert sorted(told) == sorted(("completed", call.sid) for call in calls)
    assert (len(p.state.calls.live), len(p.state.timers), len(p.state.outbox)) == (0, 0, 0)


def test_a_thousand_in_a_conference_and_a_queue() -> None:
    """A conference has room for 250, a queue for 1,000."""
    p = Play({"/voice": "<Dial action='/got'><Conference waitUrl=''>all</Conference></Dial>", "/got": "<Hangup/>"})
    calls = [p.call(number, listen=False) for number in numbers(260)]
    p.advance(1)
    assert [call.status for call in calls].count("in-progress") == 250
    assert p.alerts() == [16020] * 10
    p.pages["/voice"] = "<Enqueue waitUrl=''>all</Enqueue>"
    waiting = [p.call(number, listen=False) for number in numbers(COUNT + 5)]
    p.advance(1)
    [queue] = p.get("Queues.json")["queues"]
    assert (queue["current_size"], [call.status for call in waiting].count("in-progress")) == (COUNT, COUNT)
    assert p.alerts().count(14207) == 5
    for call in (*calls, *waiting):
        if not call.ended:
            call.hang_up()
    p.run()
    assert (len(p.state.calls.live), p.state.calls.conferences, len(p.state.timers)) == (0, {}, 0)


def test_memory_stays_where_it_is() -> None:
    """Calls that are over and deleted leave their SIDs, which are not found any more, and nothing else."""
    count, held = 60, []
    p = Play({"/voice": MENU, "/menu": "<Record timeout='1' recordingStatusCallback='/status'/>", "/status": ""})
    tracemalloc.start()
    try:
        for _ in range(5):
            for number in numbers(count):
                p.phone(number).script(["press 1", "say hello", "wait 1", "hang up"])
                p.call(number, listen=False)
            p.run()
            # The latest 2,000 calls are remembered for tests, as 10,000 requests and webhooks are.
            p.state.calls.stories.clear()
            for kind in ("Calls", "Recordings"):
                for row in p.get(f"{kind}.json", {"PageSize": COUNT})[kind.lower()]:
                    assert p.direct.send("DELETE", f"{ACCOUNT}/{kind}/{row['sid']}.json").status == 204
            p.world._record = Record()
            p.world._sent.clear()
            p.asked.clear()
            gc.collect()
            held.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert (held[-1] - held[1]) / (3 * count) < 1_000
