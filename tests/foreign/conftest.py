from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.emulator.wire import Caller
from tests.foreign.apps import PUBLIC, App
from tests.foreign.sdks import NodeSdk, PythonSdk, Sdk
from trunkline.emulator import Emulator


@pytest.fixture(scope="session")
def node_app(running: Emulator) -> Iterator[NodeSdk]:
    """One process for all tests."""
    sdk = NodeSdk(running)
    yield sdk
    sdk.close()


@pytest.fixture(params=["python", pytest.param("node", marks=pytest.mark.node)])
def sdk(request: pytest.FixtureRequest, twilio: Emulator) -> Iterator[Sdk]:
    """Each of Twilio's SDKs, at an emulator without rows whose clock stands still."""
    if request.param == "node":
        node: NodeSdk = request.getfixturevalue("node_app")
        node.answer()
        yield node
        return
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.wsgi)
    python = PythonSdk(twilio, app)
    yield python
    python.close()
    twilio.mounts.remove(PUBLIC)


@pytest.fixture
def http(twilio: Emulator) -> Iterator[Caller]:
    caller = Caller(twilio)
    yield caller
    caller.close()
