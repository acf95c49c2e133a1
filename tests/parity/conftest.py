from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import cast

import pytest

from tests.parity.clients import Waiting
from trunkline import Client
from trunkline.emulator import Emulator


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
