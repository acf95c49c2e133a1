"""`AsyncClient` where asyncio does not run: one documented exception before anything is sent."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio

import trunkline
from tests.unit.fake_transport import reply
from trunkline import AsyncClient, EventLoopError
from trunkline.emulator import Emulator

SID = "SM" + "1" * 32


async def entered(client: AsyncClient) -> None:
    async with client:
        raise AssertionError("it was entered")


async def prefetched(client: AsyncClient) -> None:
    async for _ in client.messages.stream(prefetch=2):
        raise AssertionError("it has sent")


async def mapped(client: AsyncClient) -> None:
    async for _ in client.map_iter(lambda sid: client.messages(sid).fetch(), [SID]):
        raise AssertionError("it has sent")


WAYS: dict[str, Callable[[AsyncClient], Any]] = {
    "fetch": lambda client: client.messages(SID).fetch(),
    "list": lambda client: client.messages.list(),
    "request": lambda client: client.request("GET", "/2010-04-01/Accounts.json"),
    "download": lambda client: client.download("https://api.twilio.com/x.wav"),
    "map": lambda client: client.map(lambda sid: client.messages(sid).fetch(), [SID]),
    "map_iter": mapped,
    "stream": prefetched,
    "async with": entered,
}


@pytest.fixture
def twilio() -> Iterator[Emulator]:
    with Emulator(any_sender=True) as twilio:
        yield twilio


@pytest.mark.parametrize("way", WAYS)
def test_under_trio_it_says_that_it_needs_asyncio(way: str, twilio: Emulator) -> None:
    hooked: list[Any] = []

    async def main() -> None:
        await WAYS[way](twilio.async_client(on_request=hooked.append))

    with pytest.raises(EventLoopError, match=r"^AsyncClient needs asyncio, and trio runs here: use ") as caught:
        trio.run(main)
    assert isinstance(caught.value, RuntimeError)
    assert caught.value.outcome == "not sent"
    assert (hooked, twilio.requests) == ([], [])


def test_a_token_is_not_fetched_either(twilio: Emulator) -> None:
    auth = trunkline.ClientCredentials(twilio.client_id, twilio.client_secret)

    async def main() -> None:
        await AsyncClient(auth=auth, account_sid=twilio.account_sid, base_url=twilio.base_url).messages.list()

    with pytest.raises(EventLoopError):
        trio.run(main)
    assert twilio.requests == []


def test_what_the_text_proposes_works(twilio: Emulator) -> None:
    def send() -> str | None:
        return twilio.client().messages.create(to="+14155550123", from_=twilio.number, body="Hi").sid

    async def in_a_thread() -> str | None:
        return await trio.to_thread.run_sync(send)

    async def with_asyncio() -> str | None:
        async with twilio.async_client() as client:
            return (await client.messages.create(to="+14155550123", from_=twilio.number, body="Hi")).sid

    assert trio.run(in_a_thread)
    assert anyio.run(with_asyncio, backend="asyncio")
    with pytest.raises(EventLoopError, match="run anyio with its backend asyncio"):
        anyio.run(with_asyncio, backend="trio")


def test_without_an_event_loop() -> None:
    call = AsyncClient("AC" + "0" * 32, "secret").messages(SID).fetch()
    with pytest.raises(EventLoopError, match=r"no event loop runs here: begin one with asyncio\.run"):
        call.send(None)


def test_a_transport_of_ones_own_may_run_anywhere() -> None:
    class Own:
        async def send(self, *arguments: Any, **options: Any) -> Any:
            await trio.sleep(0)
            return reply(200, {"sid": SID})

        async def aclose(self) -> None:
            pass

    async def main() -> str | None:
        async with AsyncClient("AC" + "0" * 32, "secret", transport=Own()) as client:
            return (await client.messages(SID).fetch()).sid

    assert trio.run(main) == SID


def test_the_sync_client_knows_nothing_of_it() -> None:
    root = Path(inspect.getfile(trunkline)).parent / "_sync"
    assert not [path.name for path in root.rglob("*.py") if "require_asyncio" in path.read_text("utf-8")]
