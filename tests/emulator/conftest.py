from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.emulator.wire import Caller
from trunkline.emulator import Emulator


@pytest.fixture
def http(twilio: Emulator) -> Iterator[Caller]:
    caller = Caller(twilio)
    yield caller
    caller.close()
