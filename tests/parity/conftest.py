from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import cast

import pytest

from tests.parity.clients import Waiting
from trunkline import Client
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


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, twilio: Emulator) -> Iterator[Client]:
    """Either client; the asynchronous one waits by itself."""
    if request.param == "sync":
        with twilio.client() as made:
            yield made
        return
    with asyncio.Runner() as runner:
        waiting = Waiting(twilio.async_client(), runner)
        yield cast("Client", waiting)
        waiting.close()
