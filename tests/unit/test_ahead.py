"""Fetching ahead of several sources, in threads and in tasks: order, bounds, failures, nothing left behind."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
import os
import random
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator
from contextvars import ContextVar
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline._core.runtime.merge import async_merge, merge

place: ContextVar[str] = ContextVar("place", default="nowhere")


class Plan:
    """What a source yields, and whether it fails after that; `pause` comes before each thing."""

    def __init__(self, items: list[Any], error: Exception | None = None) -> None:
        self.items = items
        self.error = error
        self.closed_by: str | None = None

    def source(self, pause: Callable[[], float] = lambda: 0.0) -> Generator[Any]:
        try:
            for item in self.items:
                time.sleep(pause())
                yield item
            if self.error:
                raise self.error
        finally:
            self.closed_by = threading.current_thread().name

    async def async_source(self, pause: Callable[[], float] = lambda: 0.0) -> AsyncGenerator[Any]:
        try:
            for item in self.items:
                await asyncio.sleep(pause())
                yield item
            if self.error:
                raise self.error
        finally:
            task = asyncio.current_task()
            self.closed_by = task.get_name() if task else None


def one(_: Any) -> int:
    return 1


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "trunkline-ahead"]


def reaches(wanted: Callable[..., bool], *args: Any) -> None:
    """Waits for what other threads must bring about."""
    until = time.monotonic() + 90
    while not wanted(*args):
        assert time.monotonic() < until
        time.sleep(0.001)


async def areaches(wanted: Callable[..., bool], *args: Any) -> None:
    async with asyncio.timeout(90):
        while not wanted(*args):
            await asyncio.sleep(0.001)


async def drain(ahead: AsyncIterator[Any], found: list[Any]) -> None:
    async for item in ahead:
        found.append(item)


def quietly(main: Callable[[], Any]) -> Any:
    """Runs a coroutine function; no task may be left, nothing may be reported to the loop."""
    noise: list[Any] = []

    async def guarded() -> Any:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: noise.append(context))
        found = await main()
        gc.collect()
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return found

    found = asyncio.run(guarded())
    gc.collect()
    assert noise == []
    return found


def merged(
    kind: str, plans: Iterable[Plan], concurrency: int, room: int, weigh: Callable[[Any], int] = one, **more: Any
) -> tuple[list[Any], Exception | None]:
    """What comes out, and the failure at its end."""
    found: list[Any] = []
    if kind == "sync":
        try:
            for item in merge((plan.source(**more) for plan in plans), weigh, concurrency, room):
                found.append(item)
        except Exception as exc:
            return found, exc
        return found, None

    async def main() -> Exception | None:
        try:
            async for item in async_merge((plan.async_source(**more) for plan in plans), weigh, concurrency, room):
                found.append(item)
        except Exception as exc:
            return exc
        return None

    return found, quietly(main)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_order_is_that_of_one_after_the_other(kind: str) -> None:
    @settings(max_examples=rounds(40, 150), deadline=None)
    @given(
        st.lists(st.tuples(st.lists(st.integers(0, 5), max_size=6), st.integers(0, 7)), max_size=8),
        st.integers(1, 5),
        st.integers(1, 8),
        st.integers(0, 2**32),
    )
    def check(shapes: list[tuple[list[int], int]], concurrency: int, room: int, seed: int) -> None:
        plans = []
        for number, (weights, luck) in enumerate(shapes):
            items = [(number, index, weight) for index, weight in enumerate(weights)]
            plans.append(Plan(items, LookupError(str(number)) if luck == 0 else None))
        failing = next((number for number, plan in enumerate(plans) if plan.error), None)
        wanted = [item for plan in plans[: None if failing is None else failing + 1] for item in plan.items]
        rng = random.Random(seed)
        found, error = merged(
            kind, plans, concurrency, room, lambda item: item[2], pause=lambda: rng.choice((0, 0, 0.0005))
        )
        assert found == wanted
        assert str(error) == (str(None) if failing is None else str(failing))
        assert not threads()
        assert {plan.closed_by for plan in plans} <= {"trunkline-ahead", None}
        if failing is None:
            assert all(plan.closed_by for plan in plans)

    check()


@pytest.mark.parametrize(("concurrency", "room"), [(1, 1), (1, 4), (3, 1), (3, 10)])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_what_is_ahead_is_bounded(kind: str, concurrency: int, room: int) -> None:
    rng = random.Random(5)
    lock = threading.Lock()
    held = most = begun = running = widest = 0

    def weigh(item: int) -> int:
        nonlocal held, most
        with lock:
            held += item
            most = max(most, held)
        return item

    def source() -> Iterator[int]:
        nonlocal begun, running, widest
        with lock:
            begun, running = begun + 1, running + 1
            widest = max(widest, running)
        yield from (rng.randint(1, 5) for _ in range(20))
        with lock:
            running -= 1

    async def asource() -> AsyncIterator[int]:
        for item in source():
            await asyncio.sleep(0)
            yield item

    def consume(item: int) -> None:
        nonlocal held
        with lock:
            held -= item

    async def main() -> None:
        async for item in async_merge((asource() for _ in range(12)), weigh, concurrency, room):
            await asyncio.sleep(0.0002)
            consume(item)

    if kind == "async":
        quietly(main)
    else:
        for item in merge((source() for _ in range(12)), weigh, concurrency, room):
            time.sleep(0.0002)
            consume(item)
    assert (begun, held) == (12, 0)
    assert widest <= concurrency
    # Beside what is held: a thing each under way when the room was used up, and the one in the consumer's hand.
    assert most < room + 5 * concurrency + 5


def test_exactly_so_many_ahead() -> None:
    fetched: list[int] = []

    def source() -> Iterator[int]:
        for item in range(100):
            fetched.append(item)
            yield item

    ahead = merge([source()], one, 1, 3)
    assert not threads()
    assert fetched == []
    for taken in range(5):
        assert next(ahead) == taken
        reaches(lambda number: len(fetched) == number, taken + 4)
        time.sleep(0.01)
        assert len(fetched) == taken + 4
    ahead.close()
    assert not threads()
    assert len(fetched) == 8


def test_exactly_so_many_ahead_async() -> None:
    fetched: list[int] = []

    async def source() -> AsyncIterator[int]:
        for item in range(100):
            fetched.append(item)
            yield item

    async def main() -> None:
        ahead = async_merge([source()], one, 1, 3)
        assert len(asyncio.all_tasks()) == 1
        for taken in range(5):
            assert await anext(ahead) == taken
            await areaches(lambda number: len(fetched) == number, taken + 4)
            await asyncio.sleep(0.01)
            assert len(fetched) == taken + 4
        await ahead.aclose()

    quietly(main)
    assert len(fetched) == 8


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_sources_are_taken_when_needed(kind: str) -> None:
    taken: list[int] = []

    def plans(width: int) -> Iterator[Plan]:
        for number in itertools.count():
            taken.append(number)
            yield Plan([number] * width)

    async def main(width: int) -> list[Any]:
        ahead = async_merge((plan.async_source() for plan in plans(width)), one, 3, 5)
        found = [await anext(ahead) for _ in range(4)]
        await asyncio.sleep(0.02)
        await ahead.aclose()
        return found

    for width in (1, 2, 4):
        taken.clear()
        if kind == "sync":
            ahead = merge((plan.source() for plan in plans(width)), one, 3, 5)
            assert taken == []
            found = list(itertools.islice(ahead, 4))
            time.sleep(0.02)
            ahead.close()
        else:
            found = quietly(partial(main, width))
        assert found == [number // width for number in range(4)]
        # Four things consumed, five and one a worker ahead.
        assert len(taken) <= (4 + 5 + 3) // width + 3
    assert not threads()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_sources_that_yield_nothing_are_not_begun_without_end(kind: str) -> None:
    taken: list[int] = []

    def plans() -> Iterator[Plan]:
        yield Plan([0, 1])
        for number in itertools.count():
            taken.append(number)
            yield Plan([])

    async def main() -> None:
        ahead = async_merge((plan.async_source() for plan in plans()), one, 2, 3)
        await anext(ahead)
        await areaches(lambda: len(taken) > 0)
        await asyncio.sleep(0.05)
        assert len(taken) < 6
        await ahead.aclose()

    if kind == "async":
        return quietly(main)
    ahead = merge((plan.source() for plan in plans()), one, 2, 3)
    next(ahead)
    reaches(lambda: len(taken) > 0)
    time.sleep(0.05)
    assert len(taken) < 6
    ahead.close()


def test_sources_run_beside_each_other() -> None:
    barrier = threading.Barrier(4)

    def source(number: int) -> Iterator[int]:
        barrier.wait(20)
        yield number

    assert list(merge((source(n) for n in range(8)), one, 4, 9)) == list(range(8))


def test_sources_run_beside_each_other_async() -> None:
    async def main() -> None:
        arrived = asyncio.Event()
        running = 0

        async def source(number: int) -> AsyncIterator[int]:
            nonlocal running
            running += 1
            if running == 4:
                arrived.set()
            await arrived.wait()
            yield number

        ahead = async_merge((source(n) for n in range(8)), one, 4, 9)
        assert [item async for item in ahead] == list(range(8))

    quietly(main)


def test_a_source_begins_when_another_has_finished_fetching() -> None:
    begun: list[int] = []

    def source(number: int) -> Iterator[int]:
        begun.append(number)
        yield number

    ahead = merge((source(n) for n in range(9)), one, 2, 4)
    assert next(ahead) == 0
    reaches(lambda: len(begun) >= 5)
    ahead.close()


def test_no_source_begins_after_a_failure() -> None:
    def early() -> Iterator[int]:
        yield 0
        reaches(lambda: len(threads()) == 1)  # The other has failed and found nothing to go on with.
        yield 1

    def wrong() -> Iterator[int]:
        yield 2
        raise LookupError("two")

    late = Plan([3])
    found: list[int] = []
    with pytest.raises(LookupError, match="two"):
        found.extend(merge([early(), wrong(), late.source()], one, 2, 50))
    assert found == [0, 1, 2]
    assert late.closed_by is None


def test_no_source_begins_after_a_failure_async() -> None:
    async def early() -> AsyncIterator[int]:
        yield 0
        await areaches(lambda: len(asyncio.all_tasks()) == 2)
        yield 1

    async def wrong() -> AsyncIterator[int]:
        yield 2
        raise LookupError("two")

    late = Plan([3])
    found: list[int] = []

    async def main() -> None:
        with pytest.raises(LookupError, match="two"):
            await drain(async_merge([early(), wrong(), late.async_source()], one, 2, 50), found)

    quietly(main)
    assert found == [0, 1, 2]
    assert late.closed_by is None


def test_a_failure_after_the_end_lets_nobody_go_on() -> None:
    begun, stop = threading.Barrier(3), threading.Event()
    seen: list[str] = []

    def first() -> Iterator[int]:
        yield 0
        begun.wait(20)
        reaches(lambda: len(threads()) == 1)
        yield 1
        seen.append("went on")

    def second() -> Iterator[int]:
        begun.wait(20)
        stop.wait(20)
        raise LookupError("too late")
        yield 2

    ahead = merge([first(), second()], one, 2, 5)
    assert next(ahead) == 0
    begun.wait(20)
    threading.Timer(0.02, stop.set).start()
    ahead.close()
    assert seen == []


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_failure_of_what_names_the_sources_has_its_place(kind: str) -> None:
    def plans() -> Iterator[Plan]:
        yield Plan([1, 2])
        yield Plan([3])
        raise LookupError("no more plans")

    for concurrency in (1, 2, 5):
        found, error = merged(kind, plans(), concurrency, 10)
        assert found == [1, 2, 3]
        assert str(error) == "no more plans"
    found, error = merged(kind, [Plan([1]), Plan([2])], 2, 10, lambda item: 1 // (2 - item))
    assert found == [1]
    assert isinstance(error, ZeroDivisionError)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_nothing_to_fetch(kind: str) -> None:
    assert merged(kind, [], 3, 3) == ([], None)
    assert merged(kind, [Plan([]), Plan([])], 3, 1) == ([], None)


def test_leaving_the_loop_waits_for_what_is_under_way() -> None:
    under_way, release = threading.Event(), threading.Event()
    seen: list[str] = []

    def source(number: int) -> Iterator[int]:
        try:
            yield number
            under_way.set()
            release.wait(20)
            seen.append("ended")
            yield number
            seen.append("went on")
        finally:
            seen.append(threading.current_thread().name)

    for _ in merge([source(1)], one, 1, 5):
        under_way.wait(20)
        threading.Timer(0.02, release.set).start()
        break
    assert seen == ["ended", "trunkline-ahead"]
    assert not threads()


def test_an_interrupt_does_not_wait() -> None:
    under_way, release = threading.Event(), threading.Event()

    def source() -> Iterator[int]:
        yield 1
        under_way.set()
        release.wait(20)
        yield 2

    ahead = merge([source()], one, 1, 5)
    next(ahead)
    under_way.wait(20)
    (thread,) = threads()
    assert thread.daemon
    with pytest.raises(KeyboardInterrupt):
        ahead.throw(KeyboardInterrupt)
    assert thread.is_alive()
    release.set()
    thread.join(20)
    assert not thread.is_alive()


def test_closing_in_one_of_its_threads() -> None:
    """As the garbage collector may do."""
    box: list[Generator[int]] = []
    over = threading.Event()

    def source() -> Iterator[int]:
        yield 1
        reaches(lambda: bool(box))
        box.pop().close()
        over.set()
        yield 2

    ahead = merge([source(), iter([3])], one, 2, 5)
    next(ahead)
    box.append(ahead)
    assert over.wait(20)
    reaches(lambda: not threads())
    assert list(ahead) == []


def test_a_generator_that_nobody_holds_ends_its_threads() -> None:
    def source() -> Iterator[int]:
        yield from range(100)

    ahead = merge([source(), source()], one, 2, 5)
    next(ahead)
    del ahead
    assert not threads()


def test_the_process_ends_with_a_fetch_under_way() -> None:
    code = """
import time
from trunkline._core.runtime.merge import merge

def source():
    yield 1
    time.sleep(600)

ahead = merge([source()], lambda _: 1, 1, 5)
next(ahead)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_does_not_wait_for_the_threads_of_its_parent() -> None:
    ahead, other = (merge([iter(range(9))], one, 1, 2) for _ in range(2))
    assert (next(ahead), next(other)) == (0, 0)
    child = os.fork()
    if child == 0:
        status = 1
        with contextlib.suppress(BaseException):
            other.close()
            try:
                next(ahead)
            except RuntimeError as exc:
                status = 0 if "another process" in str(exc) else 2
        os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert list(ahead) == list(other) == list(range(1, 9))


def test_threads_and_tasks_see_the_context_of_the_first_step() -> None:
    def source() -> Iterator[str]:
        yield place.get()

    async def asource() -> AsyncIterator[str]:
        yield place.get()

    async def main() -> list[str]:
        place.set("here")
        return [item async for item in async_merge([asource(), asource()], one, 2, 5)]

    token = place.set("here")
    assert list(merge([source(), source()], one, 2, 5)) == ["here"] * 2
    place.reset(token)
    assert quietly(main) == ["here"] * 2


class Thing:
    """What can be watched."""


def test_a_failure_is_freed_at_once() -> None:
    watched: list[weakref.ref[Thing]] = []

    def source(number: int) -> Iterator[int]:
        thing = Thing()
        watched.append(weakref.ref(thing))
        yield number
        raise LookupError(str(number))

    async def asource(number: int) -> AsyncIterator[int]:
        for item in source(number):
            yield item

    async def main() -> None:
        with contextlib.suppress(LookupError):
            async for _ in async_merge((asource(n) for n in range(4)), one, 2, 5):
                await asyncio.sleep(0)

    gc.collect()
    gc.disable()
    try:
        with contextlib.suppress(LookupError):
            for _ in merge((source(n) for n in range(4)), one, 2, 5):
                pass
        assert watched
        asyncio.run(main())
        assert [each() for each in watched] == [None] * len(watched)
    finally:
        gc.enable()


def test_cancelling_the_consumer_leaves_no_task() -> None:
    closed: list[int] = []

    async def source(number: int) -> AsyncIterator[int]:
        try:
            yield number
            await asyncio.sleep(60)
        finally:
            closed.append(number)

    async def waiting() -> None:
        async for _ in async_merge((source(n) for n in range(9)), one, 3, 5):
            pass

    async def main() -> None:
        task = asyncio.create_task(waiting())
        await areaches(lambda: len(asyncio.all_tasks()) == 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(asyncio.all_tasks()) == 1
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await waiting()
        assert len(asyncio.all_tasks()) == 1

    quietly(main)
    assert sorted(closed) == [0, 0, 1, 1, 2, 2]


def test_leaving_the_loop_cancels_what_is_under_way() -> None:
    cancelled: list[int] = []

    async def source(number: int) -> AsyncIterator[int]:
        yield number
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.append(number)
            raise

    async def main() -> None:
        async for _ in async_merge((source(n) for n in range(9)), one, 2, 5):
            await asyncio.sleep(0.001)
            break
        gc.collect()
        # The loop closes what nobody holds.
        await areaches(lambda: len(asyncio.all_tasks()) == 1)
        ahead = async_merge((source(n) for n in range(9)), one, 2, 5)
        await anext(ahead)
        await asyncio.sleep(0.001)
        await ahead.aclose()
        assert len(asyncio.all_tasks()) == 1

    quietly(main)
    assert sorted(cancelled) == [0, 0, 1, 1]


def test_a_generator_that_is_left_when_the_loop_ends() -> None:
    kept: list[Any] = []
    plan = Plan(list(range(100)))

    async def main() -> None:
        kept.append(async_merge([plan.async_source()], one, 1, 5))
        await anext(kept[0])
        await asyncio.sleep(0.001)

    asyncio.run(main())
    assert plan.closed_by == "trunkline-ahead"


@pytest.mark.parametrize("more", [[], itertools.repeat([])])
def test_somebody_else_cancels_the_tasks(more: Iterable[list[int]]) -> None:
    """While one waits for room, in a source or before the next one."""

    async def main() -> None:
        rows = itertools.chain([[1, 2]], more)
        ahead = async_merge((Plan(items).async_source() for items in rows), one, 1, 2 if more else 1)
        found = [await anext(ahead)]
        await asyncio.sleep(0.01)
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await drain(ahead, found)
        assert found == [1, 2]

    quietly(main)
