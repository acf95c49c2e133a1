from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Clock, Emulator

START = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def running() -> Iterator[Emulator]:
    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        yield twilio


@pytest.fixture
def twilio(running: Emulator) -> Emulator:
    """An emulator without rows, whose clock stands still."""
    running.reset()
    return running


@pytest.fixture
def http(twilio: Emulator) -> Iterator[Caller]:
    caller = Caller(twilio)
    yield caller
    caller.close()
