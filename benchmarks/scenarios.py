"""What is measured, of whom, and the figures to reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

SIDES = ("official", "trunkline", "aiohttp", "floor")
_KB, _MB = 1 << 10, 1 << 20


@dataclass(frozen=True)
class Scenario:
    """One row of the table.

    Args:
        name: for `--only`.
        title: what is measured.
        act: the function of the sides' modules; `cold` and `installed` are measured by the runner itself.
        value: takes the figure from a report.
        unit: of the figure.
        least: official ÷ Trunkline that must be reached.
        aim: the ratio to aim at, or with `aim_of` how many times the ideal or the floor.
        aim_text: the aim in words, where it is not a ratio.
        arguments, quick: of the act.
        rounds: how often each side is measured.
        latency: milliseconds in which the server answers.
        rows: messages of the server's list, or on each day of it.
        sides: who takes part.
        ideal: seconds that the latency alone takes.
        tls: over https.
        fresh: each time in a process of its own.
    """

    name: str
    title: str
    act: str
    value: Callable[[Mapping[str, Any]], float]
    unit: str
    least: float
    aim: float
    aim_text: str = ""
    aim_of: str = ""
    arguments: Mapping[str, int] = field(default_factory=dict)
    quick: Mapping[str, int] = field(default_factory=dict)
    rounds: int = 15
    latency: int = 0
    rows: int = 0
    sides: tuple[str, ...] = ("official", "trunkline", "floor")
    ideal: Callable[[Mapping[str, int]], float] | None = None
    tls: bool = False
    fresh: bool = False
    varied: bool = False


def _microseconds(found: Mapping[str, Any]) -> float:
    return float(found["cpu"]) * 1e6


def _milliseconds(found: Mapping[str, Any]) -> float:
    return float(found["cpu"]) * 1e3


def _wall(found: Mapping[str, Any]) -> float:
    return float(found["wall"])


SCENARIOS = (
    Scenario(
        "cold",
        "cold start: import, construct, first request",
        "cold",
        lambda found: float(found["wall"]) * 1e3,
        "ms",
        2,
        3,
        rounds=15,
    ),
    Scenario(
        "modules", "modules after the first request", "cold", lambda found: float(found["modules"]), "modules", 2, 3
    ),
    Scenario(
        "installed",
        "installed size with dependencies, without .pyc",
        "installed",
        lambda found: float(found["bytes"]) / _MB,
        "MB",
        5,
        10,
        rounds=1,
        sides=("official", "trunkline"),
    ),
    Scenario(
        "create",
        "`messages.create`, sync, CPU",
        "create",
        _microseconds,
        "µs",
        2.5,
        5,
        arguments={"count": 1000},
        quick={"count": 300},
    ),
    Scenario(
        "create-async",
        "`messages.create`, async, CPU",
        "create_async",
        _microseconds,
        "µs",
        1.4,
        2.5,
        arguments={"count": 1000},
        quick={"count": 300},
        sides=SIDES,
    ),
    Scenario(
        "decode",
        "decode 1,000 messages, RFC 2822, CPU",
        "decode_messages",
        _milliseconds,
        "ms",
        4,
        7,
        varied=True,
    ),
    Scenario(
        "decode-rfc3339",
        "decode 1,000 conversation messages, RFC 3339, CPU",
        "decode_conversation",
        _milliseconds,
        "ms",
        10,
        14,
        varied=True,
    ),
    Scenario(
        "list",
        "list 50,000 messages at 1,000 a page, CPU",
        "listing",
        lambda found: float(found["total_cpu"]),
        "s",
        4,
        7,
        arguments={"count": 50_000},
        quick={"count": 10_000},
        rounds=7,
    ),
    Scenario(
        "memory",
        "memory of a message held, all fields",
        "hold",
        lambda found: float(found["bytes"]),
        "bytes",
        1.1,
        1.5,
        arguments={"count": 10_000},
        quick={"count": 2_000},
        rounds=3,
        fresh=True,
    ),
    Scenario(
        "days",
        "a range of 50 days, 1,000 messages a day, 50 ms latency",
        "days",
        _wall,
        "s",
        8,
        1.5,
        aim_text="close to the floor (1.5×)",
        aim_of="floor",
        arguments={"days": 50, "size": 1000, "count": 50_000},
        rounds=7,
        latency=50,
        rows=1000,
    ),
    Scenario(
        "sends-async",
        "10,000 sends, async, 100 connections, 50 ms latency",
        "sends_async",
        _wall,
        "s",
        1.3,
        1.1,
        aim_text="1.1× the ideal time",
        aim_of="ideal",
        arguments={"count": 10_000, "connections": 100},
        quick={"count": 2_000, "connections": 100},
        rounds=5,
        latency=50,
        sides=SIDES,
        ideal=lambda given: -(-given["count"] // given["connections"]) * 0.05,
    ),
    Scenario(
        "sends-threads",
        "1,000 sends, sync, 64 threads, 50 ms latency, https",
        "sends_threads",
        _wall,
        "s",
        2,
        1.15,
        aim_text="1.15× the ideal time",
        aim_of="ideal",
        arguments={"count": 1_000, "threads": 64},
        tls=True,
        rounds=9,
        latency=50,
        ideal=lambda given: -(-given["count"] // given["threads"]) * 0.05,
    ),
)


@dataclass(frozen=True)
class Step:
    """How much of something, and what each side is told for it."""

    size: int
    arguments: Mapping[str, int]
    rows: int = 0
    sides: tuple[str, ...] = ("official", "trunkline")


@dataclass(frozen=True)
class Growth:
    """One table of how cost grows.

    Args:
        per: what the CPU is divided by, in words.
        quick: how many of the steps a short run makes.
    """

    name: str
    title: str
    per: str
    act: str
    steps: tuple[Step, ...]
    quick: int
    latency: int = 0
    ideal: Callable[[int], float] | None = None


GROWTH = (
    Growth(
        "grow-records",
        "messages streamed, 1,000 a page",
        "message",
        "stream",
        tuple(Step(n, {"count": n}, n) for n in (1_000, 10_000, 100_000, 1_000_000)),
        2,
    ),
    Growth(
        "grow-tasks",
        "sends at a time, async, 50 ms latency",
        "send",
        "sends_async",
        tuple(
            Step(n, {"count": count, "connections": n}, sides=SIDES[:3] if n <= 100 else SIDES[1:3])
            for n, count in ((1, 40), (10, 400), (100, 4_000), (1_000, 10_000))
        ),
        3,
        latency=50,
        ideal=lambda n: n / 0.05,
    ),
    Growth(
        "grow-threads",
        "sends at a time, threads, 50 ms latency",
        "send",
        "sends_threads",
        tuple(Step(n, {"count": n * 30, "threads": n}) for n in (1, 4, 16, 64)),
        3,
        latency=50,
        ideal=lambda n: n / 0.05,
    ),
    Growth(
        "grow-days",
        "days of a range, 100 messages each, 50 ms latency",
        "message",
        "days",
        tuple(Step(n, {"days": n, "size": 1000, "count": n * 100}, 100) for n in (1, 10, 50, 400)),
        3,
        latency=50,
    ),
)
