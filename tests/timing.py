"""The clock, the pauses and the randomness of a client, for tests; clients derived from it share them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def timed(
    client: Any,
    *,
    clock: Callable[[], float] | None = None,
    sleep: Callable[[float], Any] | None = None,
    rng: Callable[[], float] | None = None,
) -> Any:
    """The client, with what is given in place of its own.

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
