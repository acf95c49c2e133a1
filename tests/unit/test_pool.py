"""Who may use a connection: in order, so many at a time, and no cancellation costs another its place."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from typing import Any

import pytest

from tests.faults.server import FaultServer, Peer, answers
from tests.timing import FAR
from trunkline._async.aiohttp import AiohttpTransport
from trunkline._async.transport import AsyncTransport
from trunkline._core.runtime.primitives import AsyncTurns, Turn, Turns
from trunkline.errors import APITimeoutError, ClientClosedError

BODY = b'{"sid": "SM00000000000000000000000000000001"}'
REPLY = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)


class TestTurns:
    def test_turns_are_taken_in_order(self) -> None:
        turns = Turns(2)
        one, two, three, four = (Turn() for _ in range(4))
        assert [turns.enter(each) for each in (one, two, three, four)] == [True, True, False, False]
        assert not turns.wait(four, 0.01)
        turns.end(two)
        assert turns.wait(three, FAR)
        assert not turns.wait(four, -1)
        turns.end(two)
        assert not turns.wait(four, 0)
        turns.end(one)
        assert turns.wait(four, FAR)

    def test_no_more_threads_are_inside_than_may_be(self) -> None:
        turns = Turns(3)
        inside: list[int] = []
        most: list[int] = []
        failed: list[int] = []

        def work(seed: int) -> None:
            luck = random.Random(seed)
            for number in range(60):
                turn = Turn()
                try:
                    if turns.enter(turn) or turns.wait(turn, luck.choice([0.0005, FAR])):
                        inside.append(seed)
                        most.append(len(inside))
                        time.sleep(luck.choice([0, 0, 0.0005]))
                        inside.remove(seed)
                    else:
                        failed.append(number)
                finally:
                    turns.end(turn)

        threads = [threading.Thread(target=work, args=(seed,), daemon=True) for seed in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(FAR)
        assert not any(thread.is_alive() for thread in threads)
        assert max(most) == 3
        assert len(most) + len(failed) == 12 * 60
        assert not turns._line


# cancellation


@pytest.mark.parametrize("seed", range(20))
def test_cancelled_tasks_give_their_turns_back(seed: int) -> None:
    luck = random.Random(seed)
    size = luck.randint(1, 3)
    inside = 0

    async def work(turns: AsyncTurns) -> None:
        nonlocal inside
        turn = Turn()
        try:
            if not turns.enter(turn):
                assert await turns.wait(turn, FAR)
            inside += 1
            assert inside <= size
            try:
                for _ in range(luck.randint(0, 3)):
                    await asyncio.sleep(0)
            finally:
                inside -= 1
        finally:
            turns.end(turn)

    async def main() -> None:
        turns = AsyncTurns(size)
        tasks = [asyncio.create_task(work(turns)) for _ in range(40)]
        while not all(task.done() for task in tasks):
            await asyncio.sleep(0)
            if luck.random() < 0.4:
                luck.choice(tasks).cancel()
        for task in tasks:
            assert task.cancelled() or task.result() is None
        assert not turns._line
        assert inside == 0

    asyncio.run(main())


def test_a_wait_that_ends_late_passes_its_turn_on() -> None:
    async def main() -> None:
        turns = AsyncTurns(1)
        one, two, three = Turn(), Turn(), Turn()
        assert turns.enter(one)
        assert not turns.enter(two)
        assert not turns.enter(three)
        waits = [asyncio.create_task(turns.wait(two, 0.001)), asyncio.create_task(turns.wait(three, FAR))]
        assert await waits[0] is False
        turns.end(one)
        turns.end(two)
        assert await waits[1] is True
        turns.end(three)
        assert not turns._line

    asyncio.run(main())


def lines(transport: Any) -> list[AsyncTurns]:
    """Who uses the connections of a transport, by origin."""
    if isinstance(transport, AiohttpTransport):
        return list(transport._turns.values())
    return [pool.turns for pool in transport._home.pools.values()]


@pytest.mark.parametrize("make", [AsyncTransport, AiohttpTransport], ids=["asyncio", "aiohttp"])
@pytest.mark.parametrize("later", range(8))
def test_the_cancelled_gets_the_next_no_place(make: Any, later: int) -> None:
    """Who waits for a connection is cancelled when it was told that there is one, or a few turns of the loop later."""
    go = threading.Event()

    def script(peer: Peer) -> None:
        while peer.request():
            go.wait(FAR)
            peer.send(REPLY)

    async def main(url: str) -> None:
        transport = make(max_connections=1)

        async def once() -> int:
            reply = await transport.send("GET", url, {}, None, until=time.monotonic() + FAR, fresh=False)
            return int(reply.status)

        first = asyncio.create_task(once())
        while not server.requests:
            await asyncio.sleep(0)
        others = [asyncio.create_task(once()) for _ in range(4)]
        await asyncio.sleep(0.01)
        assert len(server.requests) == 1
        go.set()
        while not first.done():
            await asyncio.sleep(0)
        for _ in range(later):
            await asyncio.sleep(0)
        others[0].cancel()
        others[2].cancel()
        assert await asyncio.gather(*others[1::2]) == [200, 200]
        await asyncio.wait(others)
        assert [len(turns._line) for turns in lines(transport)] == [0]
        assert await once() == 200
        await transport.aclose()

    with FaultServer(script) as server:
        asyncio.run(main(server.url))


@pytest.mark.parametrize("make", [AsyncTransport, AiohttpTransport], ids=["asyncio", "aiohttp"])
def test_a_cancellation_at_any_moment_costs_no_other_task_its_connection(make: Any) -> None:
    async def main(url: str) -> None:
        transport = make(max_connections=2)

        async def once() -> int:
            reply = await transport.send("GET", url, {}, None, until=time.monotonic() + FAR, fresh=False)
            return int(reply.status)

        for moment in range(120):
            tasks = [asyncio.create_task(once()) for _ in range(6)]
            for _ in range(moment):
                await asyncio.sleep(0)
            for task in tasks[moment % 3 :: 3]:
                task.cancel()
            ends = await asyncio.gather(*tasks, return_exceptions=True)
            assert set(map(type, ends)) <= {int, asyncio.CancelledError}
            assert ends.count(200) >= 4
            assert [len(turns._line) for turns in lines(transport)] == [0]
        assert await asyncio.gather(once(), once(), once()) == [200] * 3
        await transport.aclose()

    with FaultServer(answers(REPLY)) as server:
        asyncio.run(main(server.url))


@pytest.mark.parametrize("make", [AsyncTransport, AiohttpTransport], ids=["asyncio", "aiohttp"])
def test_no_free_connection_in_time_is_a_timeout(make: Any) -> None:
    async def main(url: str) -> None:
        transport = make(max_connections=1)

        def sending(seconds: float) -> Any:
            return transport.send("GET", url, {}, None, until=time.monotonic() + seconds, fresh=False)

        first = asyncio.create_task(sending(FAR))
        while not server.requests:
            await asyncio.sleep(0)
        with pytest.raises(APITimeoutError, match="waiting for a free connection") as caught:
            await sending(0.05)
        assert caught.value.outcome == "not sent"
        closed = asyncio.create_task(sending(FAR))
        await asyncio.sleep(0)
        await transport.aclose()
        ends = await asyncio.gather(first, closed, return_exceptions=True)
        assert [type(end) for end in ends] == [ClientClosedError, ClientClosedError]
        assert [end.outcome for end in ends if isinstance(end, ClientClosedError)] == ["unknown", "not sent"]

    with FaultServer(lambda peer: bool(peer.request()) and peer.silence()) as server:
        asyncio.run(main(server.url))
