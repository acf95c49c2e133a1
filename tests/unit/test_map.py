"""`map` of both clients: order, concurrency, the first failure, the deadline, nothing left behind."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import trunkline
from trunkline._core.call.deadline import ambient_deadline

from .fake_transport import AsyncFake, SyncFake

SID = "AC" + "0" * 32


@pytest.fixture
def client() -> Iterator[trunkline.Client]:
    with trunkline.Client(SID, "secret", transport=SyncFake()) as client:
        yield client


def aclient() -> trunkline.AsyncClient:
    return trunkline.AsyncClient(SID, "secret", transport=AsyncFake())


def test_order_and_concurrency(client: trunkline.Client) -> None:
    barrier = threading.Barrier(4)
    lock = threading.Lock()
    running = most = 0

    def work(item: int) -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        if item < 4:
            barrier.wait(90)
        with lock:
            running -= 1
        return item * item

    assert client.map(work, range(50), concurrency=4) == [n * n for n in range(50)]
    assert most == 4
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("trunkline-map")]


def test_order_and_concurrency_async() -> None:
    running = most = 0

    async def work(item: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.001 * (item % 3))
        running -= 1
        return item * item

    async def main() -> list[int]:
        async with aclient() as client:
            return await client.map(work, range(50), concurrency=4)

    assert asyncio.run(main()) == [n * n for n in range(50)]
    assert most == 4


def test_the_first_failure_ends_it(client: trunkline.Client) -> None:
    begun: list[int] = []

    def work(item: int) -> int:
        begun.append(item)
        if item == 3:
            raise LookupError("three")
        return item

    with pytest.raises(LookupError, match="three"):
        client.map(work, iter(range(10**9)), concurrency=2)
    assert len(begun) < 20


def test_the_first_failure_cancels_the_rest_async() -> None:
    cancelled: list[int] = []

    async def work(item: int) -> int:
        if item == 2:
            raise LookupError("two")
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            cancelled.append(item)
            raise
        return item

    async def main() -> None:
        async with aclient() as client:
            with pytest.raises(LookupError, match="two"):
                await client.map(work, iter(range(10**9)), concurrency=3)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert sorted(cancelled) == [0, 1]


def test_cancelling_it_cancels_all() -> None:
    async def main() -> None:
        async with aclient() as client:
            task = asyncio.ensure_future(client.map(lambda _: asyncio.sleep(30), range(9), concurrency=3))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_the_deadline_reaches_threads_and_tasks(client: trunkline.Client) -> None:
    async def ambient(_: int) -> float | None:
        return ambient_deadline()

    async def main() -> list[float | None]:
        async with aclient() as other:
            with trunkline.deadline(5):
                return await other.map(ambient, range(3))

    with trunkline.deadline(5):
        here = ambient_deadline()
        assert client.map(lambda _: ambient_deadline(), range(3)) == [here] * 3
    assert None not in asyncio.run(main())


@pytest.mark.parametrize("wrong", [0, -1, True, 1.5, "2", None])
def test_concurrency_is_checked(client: trunkline.Client, wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="concurrency"):
        client.map(str, [1], concurrency=wrong)


def test_nothing_to_do(client: trunkline.Client) -> None:
    assert client.map(str, []) == []


def odd(item: int) -> int:
    if item % 2 == 0:
        raise LookupError(item)
    return item


async def async_odd(item: int) -> int:
    await asyncio.sleep(0)
    return odd(item)


def test_exceptions_among_the_results(client: trunkline.Client) -> None:
    async def main() -> list[int | Exception]:
        async with aclient() as other:
            return await other.map(async_odd, range(500), concurrency=7, return_exceptions=True)

    for found in (client.map(odd, range(500), concurrency=7, return_exceptions=True), asyncio.run(main())):
        assert [one for one in found if isinstance(one, int)] == list(range(1, 500, 2))
        assert [one.args[0] for one in found if isinstance(one, LookupError)] == list(range(0, 500, 2))


def test_each_as_it_ends(client: trunkline.Client) -> None:
    told: list[tuple[int, int | None]] = []
    slow = threading.Event()

    def work(item: int) -> int:
        if item == 0:
            assert slow.wait(60)
        if item == 5:
            slow.set()
        return odd(item) if item else 0

    pairs = list(client.map_iter(work, range(9), concurrency=2, on_progress=lambda *args: told.append(args)))
    assert sorted(item for item, _ in pairs) == list(range(9))
    assert pairs[0][0] == 1, "the first item ends after others"
    assert {item for item, found in pairs if isinstance(found, LookupError)} == {2, 4, 6, 8}
    assert told == [(number, 9) for number in range(1, 10)]


def test_each_as_it_ends_async() -> None:
    told: list[tuple[int, int | None]] = []

    async def main() -> list[tuple[int, int | Exception]]:
        async with aclient() as client:
            items = iter(range(9))
            each = client.map_iter(async_odd, items, concurrency=2, on_progress=lambda *args: told.append(args))
            return [pair async for pair in each]

    pairs = asyncio.run(main())
    assert {item for item, found in pairs if isinstance(found, LookupError)} == {0, 2, 4, 6, 8}
    assert told == [(number, None) for number in range(1, 10)]


def test_a_loop_that_is_left_begins_nothing_more(client: trunkline.Client) -> None:
    begun: list[int] = []

    def work(item: int) -> int:
        begun.append(item)
        return item

    each = client.map_iter(work, iter(range(10**9)), concurrency=3)
    assert next(each)[0] < 3
    each.close()
    assert len(begun) < 20
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("trunkline-map")]


def test_a_loop_that_is_left_cancels_the_rest_async() -> None:
    async def work(item: int) -> int:
        await asyncio.sleep(0 if item == 0 else 600)
        return item

    async def main() -> None:
        async with aclient() as client:
            each = client.map_iter(work, iter(range(10**9)), concurrency=3)
            assert await anext(each) == (0, 0)
            await each.aclose()
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_what_is_no_exception_ends_it(client: trunkline.Client) -> None:
    def work(item: int) -> int:
        if item == 3:
            raise KeyboardInterrupt
        return item

    with pytest.raises(KeyboardInterrupt):
        client.map(work, range(9), concurrency=1, return_exceptions=True)
    with pytest.raises(KeyboardInterrupt):
        list(client.map_iter(work, range(9), concurrency=1))


def test_a_progress_that_fails_ends_it(client: trunkline.Client) -> None:
    def told(count: int, total: int | None) -> None:
        raise LookupError(f"{count} of {total}")

    with pytest.raises(LookupError, match="1 of 9"):
        client.map(str, range(9), on_progress=told)


def test_options_are_checked(client: trunkline.Client) -> None:
    wrong: Any = "yes"
    with pytest.raises(TypeError, match="return_exceptions"):
        client.map(str, [1], return_exceptions=wrong)
    with pytest.raises(TypeError, match="on_progress"):
        client.map(str, [1], on_progress=wrong)
    with pytest.raises(TypeError, match="on_progress"):
        client.map_iter(str, [1], on_progress=wrong)
    with pytest.raises(ValueError, match="concurrency"):
        client.map_iter(str, [1], concurrency=0)
