"""What the tests of one file share with those of others."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.unit.fake_transport import World
from tests.unit.transports import TLS, TRANSPORTS


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


@pytest.fixture(params=[*TRANSPORTS])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def tls(tmp_path_factory: pytest.TempPathFactory) -> TLS:
    return TLS(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def uvloop() -> Any:
    """From its first run on it keeps a pipe for signals."""
    module = pytest.importorskip("uvloop", reason="uvloop is not made for this platform")
    module.run(asyncio.sleep(0))
    return module


@pytest.fixture
def in_a_folder_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Afterwards no descriptor is open that was not open before."""
    monkeypatch.chdir(tmp_path_factory.mktemp("here"))
    open_before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None
    yield
    if open_before is not None:
        assert set(os.listdir("/proc/self/fd")) <= open_before
