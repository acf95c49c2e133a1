"""Numbers that are none, or far too large: refused by a TypeError or ValueError that names the argument."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import trunkline
from trunkline import Client, tokens
from trunkline._core import checks
from trunkline._core.call import api_errors
from trunkline.emulator import Clock, Emulator

from .fake_transport import SID, World, reply

HUGE = [10**400, -(10**400), 10**5_000, -(10**5_000), 2**63, 2**64, 1e308]
NEVER = [float("nan"), float("inf"), -float("inf"), Decimal("1.5"), Decimal("NaN"), Fraction(1, 3), "5", b"5", 1j, []]
HOUR = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, 1, tzinfo=UTC))


class Whole:
    """As numbers of other packages are."""

    def __index__(self) -> int:
        return 5

    def __int__(self) -> int:
        return 5

    def __float__(self) -> float:
        return 5.0


def client(**options: Any) -> Client:
    return World("sync").client(**options)  # type: ignore[no-any-return]


def listing(call: Callable[[Any], Any]) -> None:
    world = World("sync")
    found = world.client(*[reply(200, {"messages": [], "next_page_uri": None})] * 3)
    call(found)


def token(**given: Any) -> str:
    return tokens.AccessToken(SID, "SK" + "1" * 32, "s" * 32, identity="x", **given).to_jwt()


SECONDS: dict[str, Callable[[Any], Any]] = {
    "timeout": lambda value: client(timeout=value),
    "deadline": lambda value: client(deadline=value),
    "seconds of a deadline": lambda value: trunkline.deadline(value).__enter__().__exit__(None, None, None),
    "timeout of a request": lambda value: listing(lambda c: c.request("GET", "/x.json", timeout=value)),
    "ttl": lambda value: token(ttl=value),
    "nbf": lambda value: token(nbf=value),
}
COUNTS: dict[str, Callable[[Any], Any]] = {
    "max_retries": lambda value: client(max_retries=value),
    "max_body": lambda value: Client(SID, "token", max_body=value).close(),
    "max_connections": lambda value: Client(SID, "token", max_connections=value).close(),
    "limit": lambda value: listing(lambda c: c.messages.list(limit=value)),
    "limit of a range": lambda value: listing(lambda c: list(c.messages.in_range(*HOUR, limit=value))),
    "page_size": lambda value: listing(lambda c: c.messages.list(page_size=value)),
    "page_number": lambda value: listing(lambda c: c.messages.page(page_number=value)),
    "prefetch": lambda value: listing(lambda c: list(c.messages.stream(prefetch=value))),
    "concurrency": lambda value: client().map(str, [1, 2], concurrency=value),
    "concurrency of a range": lambda value: listing(lambda c: list(c.messages.in_range(*HOUR, concurrency=value))),
}
OF_THE_EMULATOR: dict[str, Callable[[Any], Any]] = {
    "port": lambda value: Emulator(port=value),
    "seconds": lambda value: Emulator().faults.latency(value),
    "seconds of a lag": lambda value: Emulator().faults.lag(value),
    "seconds of a clock": lambda value: Clock().advance(value),
    "to": lambda value: Emulator().faults.latency(1, value),
    "retry_after": lambda value: Emulator().faults.rate_limit(retry_after=value),
    "status": lambda value: Emulator().faults.error(value),
    "times": lambda value: Emulator().faults.html(times=value),
    "rate": lambda value: Emulator().faults.html(rate=value),
}


def outcome(call: Callable[[Any], Any], value: Any, name: str) -> bool:
    """Whether the value was refused; anything but a refusal that names the argument fails."""
    refusal = None
    try:
        call(value)
    except (TypeError, ValueError) as error:
        refusal = str(error).lower()
    assert refusal is None or name.partition(" of ")[0].lower() in refusal
    return refusal is not None


@pytest.mark.parametrize("name", [*SECONDS, *COUNTS, *OF_THE_EMULATOR])
def test_what_is_no_number_or_far_too_large(name: str) -> None:
    call = (SECONDS | COUNTS | OF_THE_EMULATOR)[name]
    for value in HUGE:
        outcome(call, value, name)
    for value in NEVER:
        # The clock takes what a float can be made of.
        if name != "seconds of a clock" or value != value or value in (float("inf"), -float("inf"), 1j, []):
            assert outcome(call, value, name), f"{name} took {value!r}"


@pytest.mark.parametrize("name", COUNTS)
def test_what_is_no_whole_number(name: str) -> None:
    for value in (True, 1.0, Whole(), -1):
        assert outcome(COUNTS[name], value, name), f"{name} took {value!r}"


@pytest.mark.parametrize("name", SECONDS)
def test_what_is_no_number_of_seconds(name: str) -> None:
    for value in (True, Whole(), -1):
        assert outcome(SECONDS[name], value, name), f"{name} took {value!r}"


@pytest.mark.parametrize("name", COUNTS)
def test_large_numbers_that_make_sense(name: str) -> None:
    """`sys.maxsize` says "as many as there are"; it costs nothing, and is a page number that some list may have."""
    if name != "page_size":
        assert not outcome(COUNTS[name], sys.maxsize, name)
    assert not outcome(COUNTS[name], 100, name)


class Half(float):
    """As numpy's float64 is."""


def test_numbers_of_seconds_that_are_good() -> None:
    for value in (1, 0.001, Half(2.5), 2_000_000):
        assert client(timeout=value).close() is None
        assert trunkline.deadline(value).remaining == value
    for far in (0, 2.0**1000, sys.float_info.max, int(sys.float_info.max)):
        with trunkline.deadline(far) as block:
            assert block.at is not None


def test_a_deadline_that_is_too_large_for_a_float() -> None:
    for value in (10**400, int(sys.float_info.max) * 2, -(10**400)):
        with pytest.raises(ValueError, match="seconds of a deadline must be a finite number, not negative"):
            trunkline.deadline(value)


def test_the_concurrency_of_an_asynchronous_map() -> None:
    async def same(value: int) -> int:
        return value

    async def run(concurrency: int) -> list[int]:
        async with trunkline.AsyncClient(SID, "token") as found:
            return await found.map(same, [1, 2, 3], concurrency=concurrency)

    for value in (2, sys.maxsize, 10**400):
        assert asyncio.run(run(value)) == [1, 2, 3]


def test_no_more_connections_than_there_are_ports() -> None:
    assert [checks.connections(value, "x") for value in (1, 65_536, 10**400)] == [1, 65_536, 65_536]
    with pytest.raises(ValueError, match="max_connections must be at least 1"):
        checks.connections(0, "max_connections")


@pytest.mark.parametrize(
    "text", ["9" * 5_000, "1e400", "inf", "nan", "-1", "9" * 400 + ".5", "١", "²", "0x10", "1_000"]
)
def test_a_wait_that_the_server_asks_for(text: str) -> None:
    found = api_errors.parse_retry_after(text, 0.0)
    assert found is None or 0 <= found <= api_errors.LONGEST


def test_a_clock_goes_on_after_a_step_that_is_none() -> None:
    clock = Clock(datetime(2026, 1, 1, tzinfo=UTC), frozen=True)
    for value in (float("nan"), float("inf"), 1e300, 10**400, timedelta.max, -1, "x", None):
        with pytest.raises(ValueError, match="seconds"):
            clock.advance(value)  # type: ignore[arg-type]
    assert clock.now() == datetime(2026, 1, 1, tzinfo=UTC)
    clock.advance(timedelta(days=365_000))
    assert clock.now().year == 3025
