from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.conftest import START
from tests.emulator.wire import Caller
from tests.foreign.apps import PUBLIC, App
from tests.foreign.sdks import NodeSdk, PythonSdk, Sdk
from trunkline.emulator import Clock, Emulator, Proxy


@pytest.fixture(scope="session")
def running() -> Iterator[Emulator]:
    """One with a proxy, which refuses what is not Twilio's nor of this machine."""
    with Emulator(clock=Clock(START, frozen=True), proxy=Proxy(offline=True)) as twilio:
        yield twilio


@pytest.fixture(scope="session")
def node_app(running: Emulator) -> Iterator[NodeSdk]:
    """One process for all tests."""
    sdk = NodeSdk(running)
    yield sdk
    sdk.close()


@pytest.fixture(scope="session")
def proxied_node_app(running: Emulator) -> Iterator[NodeSdk]:
    """Another, whose SDK is as it is: the environment leads it through the proxy."""
    sdk = NodeSdk(running, proxied=True)
    yield sdk
    sdk.close()


@pytest.fixture(
    params=[
        *("python", "python-proxy"),
        *(pytest.param(name, marks=pytest.mark.node) for name in ("node", "node-proxy")),
    ]
)
def sdk(request: pytest.FixtureRequest, twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sdk]:
    """Each of Twilio's SDKs by each door, at an emulator without rows whose clock stands still."""
    name, _, door = request.param.partition("-")
    if name == "node":
        node: NodeSdk = request.getfixturevalue("proxied_node_app" if door else "node_app")
        node.answer()
        yield node
        return
    if door:
        for variable, value in twilio.proxy_environment("python").items():
            monkeypatch.setenv(variable, value)
    app = App(twilio.auth_token)
    twilio.mount(PUBLIC, app.wsgi)
    python = PythonSdk(twilio, app, proxied=bool(door))
    yield python
    python.close()
    twilio.mounts.remove(PUBLIC)


@pytest.fixture
def http(twilio: Emulator) -> Iterator[Caller]:
    caller = Caller(twilio)
    yield caller
    caller.close()
