"""The figures of the emulator that are promises: what is loaded at its start, what a message costs, how it ends.

What is exact is compared exactly: modules, bytes. CPU time is that of the process, not of the wall, with several times
what a quiet machine needs; `python -m benchmarks.emulator` measures it against the goals.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import time
from typing import Any

from tests.conftest import START
from tests.emulator.direct import ACCOUNT, Direct
from tests.emulator.inside import Inside
from tests.emulator.playing import OWN
from trunkline.emulator import Clock, Emulator

# Loaded with the first call, the first request of the page, and so on: never at the start. Others come as others do.
LATER = (
    "cryptography", "jinja2", "markupsafe", "h2", "httpx", "requests", "aiohttp", "sqlite3", "http.client",
    "trunkline._async", "trunkline._sync", "trunkline._core.runtime", "trunkline._operations", "trunkline._web",
    "trunkline.models", "trunkline.webhooks", "trunkline.cli", "trunkline.logs",
    "trunkline.emulator.calling.session", "trunkline.emulator.control.", "trunkline.emulator.looking",
    "trunkline.emulator.page", "trunkline.emulator.past", "trunkline.emulator.proxy",
    "trunkline.emulator.recording", "trunkline.emulator.saving",
)  # fmt: skip
_START = """
import json, sys, time
from trunkline.emulator import Emulator
twilio = Emulator().start()
spent = time.process_time()
said = {"modules": sorted(sys.modules), "cpu": spent}
from benchmarks.measure import resident
said["peak"] = resident("VmHWM") / 1024**2
before = time.process_time()
twilio.stop()
said["stop"] = time.process_time() - before
print(json.dumps(said))
"""


@functools.cache
def start() -> dict[str, Any]:
    """What a process says of itself that has started an emulator: the least of three, but for its modules."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    found = []
    for _ in range(3):
        command = [sys.executable, "-c", _START]
        ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        found.append(json.loads(ran.stdout))
    least = {name: min(each[name] for each in found) for name in ("cpu", "peak", "stop")}
    return {**found[0], **least}


def test_what_is_not_used_is_not_loaded() -> None:
    loaded = start()["modules"]
    assert [each for each in loaded if each.startswith(LATER)] == []


def test_how_many_modules_there_are() -> None:
    """Each has its price at every start: one more is a decision."""
    loaded = start()["modules"]
    assert len([each for each in loaded if each.startswith("trunkline")]) <= 130
    # The standard library has some more or fewer by its version.
    assert len(loaded) <= 480


def test_cpu_and_memory_until_it_listens() -> None:
    """The goals are 0.30 s and 45 MiB on a machine with nothing else to do."""
    assert start()["cpu"] < 4 * 0.30
    assert 10 < start()["peak"] < 55
    assert start()["stop"] < 10 * 0.020


def test_a_message_loads_no_room_that_it_does_not_need() -> None:
    code = (
        "import sys; from tests.emulator.direct import ACCOUNT, Direct; world = Direct(any_sender=True);"
        "form = {'To': '+14155550123', 'From': '+14155550100', 'Body': 'hi'};"
        "assert world.send('POST', f'{ACCOUNT}/Messages.json', form).status == 201;"
        "print('\\n'.join(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {each for each in ran.stdout.split() if each.startswith(LATER) and "emulator" in each}
    assert not loaded


def cpu(work: Any, times: int) -> float:
    """The least CPU seconds of some runs."""
    least = float("inf")
    for _ in range(times):
        before = time.thread_time()
        work()
        least = min(least, time.thread_time() - before)
    return least


def test_cpu_of_a_create_and_of_a_page() -> None:
    """Without HTTP. The goals are 750 µs with HTTP, and 3 ms for a page, on a machine with nothing else to do."""
    world = Direct(any_sender=True)

    def create() -> None:
        form = {"To": "+14155550123", "From": OWN, "Body": "Your code is 123456"}
        assert world.send("POST", f"{ACCOUNT}/Messages.json", form).status == 201

    for _ in range(300):
        create()
    assert cpu(create, 50) < 4 * 750e-6
    assert cpu(lambda: world.get(f"{ACCOUNT}/Messages.json"), 20) < 8 * 3e-3


def test_a_reset_costs_the_same_after_many_rows() -> None:
    world = Direct(any_sender=True)
    world.world.reset()
    form = {"To": "+14155550123", "From": OWN, "Body": "x"}
    for _ in range(500):
        world.send("POST", f"{ACCOUNT}/Messages.json", form)
    assert cpu(world.world.reset, 5) < 0.02
    assert world.get(f"{ACCOUNT}/Messages.json")["messages"] == []


def test_cpu_of_a_webhook() -> None:
    """To a mounted application. The goal is 500 a second, on a machine with nothing else to do."""

    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response("204 No Content", [])
        return []

    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        twilio.mount("https://example.com", app)
        http = Inside(twilio)
        form = {
            "To": "+14155550123",
            "From": twilio.number,
            "Body": "x",
            "StatusCallback": "https://example.com/status",
        }
        least = float("inf")
        for _ in range(5):
            for _ in range(40):
                assert http.post(f"{ACCOUNT}/Messages.json", form).status == 201
            sent, before = len(twilio.webhooks), time.process_time()
            twilio.run()
            least = min(least, (time.process_time() - before) / (len(twilio.webhooks) - sent))
    assert least < 4 * 1 / 500
