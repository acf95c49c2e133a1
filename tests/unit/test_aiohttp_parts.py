"""What the transport needs of aiohttp that aiohttp does not promise: where a part is missing, the client says so."""

from __future__ import annotations

import asyncio
import importlib
import pickle
import sys
import tomllib
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import client_proto, client_reqrep, connector

from trunkline import AsyncClient, MissingExtraError, TrunklineError
from trunkline._async.aiohttp import VERSIONS, AiohttpTransport

SAYS = rf"^aiohttp {aiohttp.__version__} cannot be used \(.*{{}}.*\): pip install 'aiohttp>=3\.14,<4'.*\"asyncio\""


def refused(part: str) -> None:
    for make in (_client, AiohttpTransport, lambda: asyncio.run(_within_a_loop())):
        with pytest.raises(MissingExtraError, match=SAYS.format(part)) as caught:
            make()
        assert isinstance(caught.value, TrunklineError)
        assert isinstance(caught.value, ImportError)
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def _client() -> AsyncClient:
    return AsyncClient("AC" + "0" * 32, "secret", transport="aiohttp")


async def _within_a_loop() -> None:
    client = _client()
    await client.close()


def remove(patch: pytest.MonkeyPatch, owner: type[Any], name: str) -> None:
    """From the class that has it, which may be one of its bases."""
    home = next(each for each in owner.__mro__ if name in vars(each))
    patch.delattr(home, name)


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (client_reqrep.ClientRequest, "send"),
        (client_reqrep.ClientResponse, "start"),
        (client_proto.ResponseHandler, "read"),
        (client_proto.ResponseHandler, "should_close"),
        (connector.Connection, "protocol"),
        (connector.Connection, "transport"),
    ],
)
def test_a_part_is_missing(owner: type[Any], name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        remove(patch, owner, name)
        refused(f"{owner.__name__}.{name} is missing")
    asyncio.run(_within_a_loop())


def test_requests_are_repeated_without_being_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = aiohttp.ClientSession.__init__

    def without(session: Any, *args: Any, **options: Any) -> None:
        begin(session, *args, **options)
        del session._retry_connection

    monkeypatch.setattr(aiohttp.ClientSession, "__init__", without)
    refused("ClientSession._retry_connection is missing")


def test_the_factory_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = aiohttp.TCPConnector.__init__

    def without(connector: Any, *args: Any, **options: Any) -> None:
        begin(connector, *args, **options)
        del connector._factory

    monkeypatch.setattr(aiohttp.TCPConnector, "__init__", without)
    refused("TCPConnector._factory is missing")


def test_the_object_takes_no_other_read(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slotted:
        __slots__ = ()
        should_close = False

        async def read(self) -> None: ...

    from trunkline._async import aiohttp as module

    parts = [(Slotted if owner is client_proto.ResponseHandler else owner, name) for owner, name in module._PARTS]
    monkeypatch.setattr(module, "_PARTS", tuple(parts))
    refused("Slotted.__dict__ is missing")


@pytest.mark.parametrize("option", ["request_class", "response_class", "max_line_size", "max_field_size"])
def test_an_option_is_missing(option: str, monkeypatch: pytest.MonkeyPatch) -> None:
    begin = aiohttp.ClientSession.__init__

    def without(session: Any, *args: Any, **options: Any) -> None:
        if option in options:
            raise TypeError(f"ClientSession.__init__() got an unexpected keyword argument '{option}'")
        begin(session, *args, **options)

    monkeypatch.setattr(aiohttp.ClientSession, "__init__", without)
    monkeypatch.setattr(aiohttp.ClientSession, "__del__", lambda _: None)
    refused(f"unexpected keyword argument '{option}'")


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("aiohttp.http_exceptions", "HttpProcessingError"),
        ("aiohttp.client_reqrep", "ClientRequest"),
        ("aiohttp.client_proto", "ResponseHandler"),
        ("aiohttp.connector", "Connection"),
        ("aiohttp.abc", "ResolveResult"),
    ],
)
def test_a_name_is_missing(module: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # It is imported anew; afterwards both names of the module lead to the old one again.
    monkeypatch.setattr("trunkline._async.aiohttp", sys.modules["trunkline._async.aiohttp"])
    monkeypatch.delitem(sys.modules, "trunkline._async.aiohttp")
    with monkeypatch.context() as patch:
        patch.delattr(importlib.import_module(module), name)
        for _ in range(2):
            with pytest.raises(MissingExtraError, match=SAYS.format(name)):
                _client()
    asyncio.run(_within_a_loop())


def test_a_client_leaves_the_event_loop_alone() -> None:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        AiohttpTransport()
        assert asyncio.get_event_loop() is loop
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def test_the_versions_are_those_of_the_extra() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["optional-dependencies"]["async"] == [VERSIONS]
