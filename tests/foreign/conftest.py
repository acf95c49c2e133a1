from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.foreign.sdks import NodeSdk, PythonSdk, Sdk
from trunkline.emulator import Emulator


@pytest.fixture(scope="session")
def _node(running: Emulator) -> Iterator[NodeSdk]:
    """One process for all tests."""
    sdk = NodeSdk(running)
    yield sdk
    sdk.close()


@pytest.fixture(params=["python", pytest.param("node", marks=pytest.mark.node)])
def sdk(request: pytest.FixtureRequest, twilio: Emulator) -> Iterator[Sdk]:
    """Each of Twilio's SDKs, at an emulator without rows whose clock stands still."""
    if request.param == "node":
        node: NodeSdk = request.getfixturevalue("_node")
        node.answer()
        yield node
        return
    python = PythonSdk(twilio)
    yield python
    python.close()
