"""The clock, the pauses and the randomness of a client, for tests; and time enough where the machine is busy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from trunkline.errors import APITimeoutError

T = TypeVar("T")
# Seconds: what need not be waited for has all of them.
FAR = 30.0


def timed(
    client: Any,
    *,
    clock: Callable[[], float] | None = None,
    sleep: Callable[[float], Any] | None = None,
    rng: Callable[[], float] | None = None,
) -> Any:
    """The client, with what is given in place of its own; clients derived from it share them.

    Args:
        clock: tells the time in seconds.
        sleep: waits between attempts; a coroutine function for an `AsyncClient`.
        rng: a number from 0 (included) to 1 (excluded), for the jitter of the pauses.
    """
    core = client._core
    for name, value in (("clock", clock), ("sleep", sleep), ("rng", rng)):
        if value is not None:
            setattr(core, name, value)
    return client


def in_time(run: Callable[[float], T], seconds: float) -> T:
    """What comes of it within so many seconds, or twice as many where the machine is too busy, and so on."""
    while True:
        try:
            return run(seconds)
        except APITimeoutError:
            if seconds > FAR:
                raise
            seconds *= 2


def until_done(run: Callable[[float], object], done: Callable[[], object], seconds: float) -> None:
    """Runs what is to end for want of time, and again with twice as much while it has not come as far as it must."""
    while True:
        run(seconds)
        if done() or seconds > FAR:
            return
        seconds *= 2
