"""Names to addresses while the resolver hangs: few threads, nobody gets the answer for another, and an end in time."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import socket
import threading
import time
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from queue import SimpleQueue
from typing import Any

import pytest

from tests.faults.server import FaultServer, answers
from tests.timing import FAR
from trunkline._async.aiohttp import AiohttpTransport
from trunkline._async.transport import AsyncTransport
from trunkline._core.runtime.resolver import MAX_LOOKUPS, _resolver, lookup
from trunkline._sync.transport import Transport
from trunkline.errors import APIConnectionError, APITimeoutError

AWAITED: dict[str, Any] = {"asyncio": AsyncTransport, "aiohttp": AiohttpTransport}


class Resolver:
    """The system's resolver. It hangs while `healed` is down; then each name has an address of its own.

    Attributes:
        asked: how often each name was asked for.
        most: how many threads were in it at the same time, at most; `most_of` of one name.
        ports: where the servers of the names are; by the numbers of the names, in turns.
    """

    def __init__(self) -> None:
        self.healed = threading.Event()
        self.asked: Counter[str] = Counter()
        self.inside: Counter[str] = Counter()
        self.most = self.most_of = 0
        self.ports: list[int] = []
        self._lock = threading.Lock()

    def __call__(self, host: bytes, port: int, *_: Any) -> list[Any]:
        name = host.decode()
        with self._lock:
            self.asked[name] += 1
            self.inside[name] += 1
            self.most = max(self.most, self.inside.total())
            self.most_of = max(self.most_of, self.inside[name])
        self.healed.wait(FAR)
        with self._lock:
            self.inside[name] -= 1
        found = (address(name), port)
        if self.ports:
            found = ("127.0.0.1", self.ports[int(found[0].rpartition(".")[2]) % len(self.ports)])
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", found)]


def address(name: str) -> str:
    """The address of `host7.test`: 127.1.0.7."""
    return f"127.1.0.{name.removeprefix('host').removesuffix('.test')}"


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "trunkline-lookup"]


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + FAR
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Resolver]:
    resolver = Resolver()
    monkeypatch.setattr(socket, "getaddrinfo", resolver)
    try:
        yield resolver
    finally:
        resolver.healed.set()
        until(lambda: not threads())
        until(lambda: len(_resolver.permits) == MAX_LOOKUPS)
        assert not _resolver._waiting
        assert not _resolver._asked


class Asker:
    """Somebody who waits for an answer."""

    def __init__(self, host: str, port: int = 1) -> None:
        self.answered: SimpleQueue[None] = SimpleQueue()
        self.host = host
        self.question = lookup(host, port, partial(self.answered.put, None))

    def address(self) -> Any:
        self.answered.get(timeout=FAR)
        self.question.close()
        assert self.question.error is None
        (found,) = self.question.addresses
        return found[4]


def test_a_resolver_that_hangs_holds_four_threads(resolver: Resolver) -> None:
    askers = [Asker(f"host{number % 50}.test") for number in range(200)]
    until(lambda: resolver.inside.total() == 4)
    assert len(threads()) == MAX_LOOKUPS == 4
    resolver.healed.set()
    for asker in askers:
        assert asker.address() == (address(asker.host), 1)
    assert resolver.most <= 4
    assert resolver.most_of == 1
    assert set(resolver.asked) == {f"host{number}.test" for number in range(50)}


def test_one_name_has_one_thread(resolver: Resolver) -> None:
    askers = [Asker(name, port) for port in (1, 2) for name in ["host1.test", "HOST1.test", "host1.test"] * 5]
    until(lambda: resolver.inside.total() == 1)
    assert len(threads()) == 1
    other = Asker("host2.test")
    until(lambda: resolver.inside.total() == 2)
    resolver.healed.set()
    assert [asker.address() for asker in askers] == [("127.1.0.1", 1)] * 15 + [("127.1.0.1", 2)] * 15
    assert other.address() == ("127.1.0.2", 1)
    assert resolver.most_of == 1
    assert resolver.asked == {"host1.test": 2, "host2.test": 1}


def test_who_has_left_is_not_asked_for(resolver: Resolver) -> None:
    askers = [Asker(f"host{number}.test") for number in range(8)]
    until(lambda: resolver.inside.total() == 4)
    for asker in askers[:6]:
        asker.question.close()
    late = Asker("host0.test")
    resolver.healed.set()
    # It was asked for on behalf of another, long ago.
    assert late.address() == ("127.1.0.0", 1)
    assert [asker.address()[0] for asker in askers[6:]] == ["127.1.0.6", "127.1.0.7"]
    assert sorted(resolver.asked) == [f"host{number}.test" for number in (0, 1, 2, 3, 6, 7)]


def test_questions_leave_nothing(resolver: Resolver) -> None:
    for _ in range(4):
        asker = Asker("host1.test")
        gone = weakref.ref(asker.answered)
        asker.question.close()
        del asker
        gc.collect()
        assert gone() is None
    resolver.healed.set()


def test_many_threads_ask(resolver: Resolver) -> None:
    """Nobody is forgotten, however askers and the ends of threads fall together."""
    resolver.healed.set()
    wrong: list[Any] = []

    def work(seed: int) -> None:
        for number in range(100):
            asker = Asker(f"host{(number * seed) % 7}.test", number % 2 + 1)
            try:
                if asker.address() != (address(asker.host), number % 2 + 1):
                    wrong.append(asker.host)
            except BaseException as exc:
                wrong.append(exc)
                return

    workers = [threading.Thread(target=work, args=(seed,), daemon=True) for seed in range(1, 9)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(2 * FAR)
    assert not wrong
    assert resolver.most <= 4
    assert resolver.most_of == 1


def test_failures_are_those_of_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(host: bytes, *_: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, host.decode())

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    askers = [Asker(f"host{number % 9}.test") for number in range(30)]
    for asker in askers:
        asker.answered.get(timeout=FAR)
        assert str(asker.question.error) == f"[Errno {int(socket.EAI_NONAME)}] {asker.host}"


def test_no_more_threads(resolver: Resolver, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: Any, **__: Any) -> Any:
        raise RuntimeError("can't start new thread")

    first = Asker("host1.test")
    until(lambda: resolver.inside.total() == 1)
    with monkeypatch.context() as patch:
        patch.setattr("trunkline._core.runtime.resolver.Thread.start", none)
        error = ""
        for _ in range(6):
            asker = Asker("host2.test")
            asker.answered.get(timeout=FAR)
            error = str(asker.question.error)
        assert error == "can't start new thread"
        joined = Asker("host1.test")
    resolver.healed.set()
    assert Asker("host2.test").address() == ("127.1.0.2", 1)
    assert first.address() == joined.address() == ("127.1.0.1", 1)


# the transports


def failed(error: object) -> bool:
    return isinstance(error, APITimeoutError) and error.outcome == "not sent" and "looking up" in str(error)


@contextlib.contextmanager
def two_servers(resolver: Resolver) -> Iterator[list[FaultServer]]:
    """Those of the names with an even and with an odd number; each says which it is."""
    replies = [b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n%d" % number for number in range(2)]
    with FaultServer(answers(replies[0])) as even, FaultServer(answers(replies[1])) as odd:
        resolver.ports = [even.port, odd.port]
        yield [even, odd]


def test_the_synchronous_transport(resolver: Resolver) -> None:
    ends: dict[int, object] = {}

    def work(number: int, seconds: float) -> None:
        url = f"http://host{number % 50}.test:1/"
        try:
            ends[number] = transport.send("POST", url, {}, b"x", until=time.monotonic() + seconds, fresh=True).body
        except APIConnectionError as exc:
            ends[number] = exc

    def begin(seconds: float) -> list[threading.Thread]:
        workers = [threading.Thread(target=work, args=(number, seconds)) for number in range(200)]
        for worker in workers:
            worker.start()
        return workers

    with two_servers(resolver) as servers:
        transport = Transport()
        for worker in begin(0.3):
            worker.join()
        assert len(ends) == 200
        assert all(map(failed, ends.values()))
        assert len(threads()) == resolver.most == 4
        # Those who wait longer get an answer, each that of its name.
        ends.clear()
        workers = begin(FAR)
        until(lambda: len(_resolver._waiting) == 200)
        assert len(threads()) == 4
        resolver.healed.set()
        for worker in workers:
            worker.join()
        assert ends == {number: b"%d" % (number % 2) for number in range(200)}
        assert sum(len(server.requests) for server in servers) == 200
        transport.close()
    assert resolver.most == 4
    assert resolver.most_of == 1


@pytest.mark.parametrize("kind", AWAITED)
def test_the_asynchronous_transports(kind: str, resolver: Resolver) -> None:
    async def main() -> None:
        transport = AWAITED[kind]()

        async def one(number: int, seconds: float) -> object:
            url = f"http://host{number % 50}.test:1/"
            try:
                return (await transport.send("POST", url, {}, b"x", until=time.monotonic() + seconds, fresh=True)).body
            except APIConnectionError as exc:
                return exc

        ends = await asyncio.gather(*[one(number, 0.3) for number in range(200)])
        assert all(map(failed, ends))
        assert len(threads()) == resolver.most == 4
        assert not _resolver._waiting
        # Those who wait longer get an answer, each that of its name.
        waiting = [asyncio.create_task(one(number, FAR)) for number in range(200)]
        while len(_resolver._waiting) < 200:
            await asyncio.sleep(0)
        for task in waiting[::5]:
            task.cancel()
        await asyncio.sleep(0)
        resolver.healed.set()
        rest = [number for number in range(200) if number % 5]
        assert await asyncio.gather(*[waiting[number] for number in rest]) == [b"%d" % (number % 2) for number in rest]
        assert all(task.cancelled() for task in waiting[::5])
        await transport.aclose()

    with two_servers(resolver):
        asyncio.run(main())
    assert resolver.most == 4
    assert resolver.most_of == 1


def test_a_loop_that_is_closed_does_not_hold_up_the_others(resolver: Resolver) -> None:
    async def main(seconds: float) -> object:
        transport = AsyncTransport()
        try:
            return await transport.send(
                "GET", "http://host1.test:1/", {}, None, until=time.monotonic() + seconds, fresh=True
            )
        except APIConnectionError as exc:
            return exc
        finally:
            await transport.aclose()

    loop = asyncio.new_event_loop()
    task = loop.create_task(main(FAR))
    loop.run_until_complete(asyncio.sleep(0.01))
    until(lambda: resolver.inside.total() == 1)
    ends: list[object] = []
    other = threading.Thread(target=lambda: ends.append(asyncio.run(main(FAR))))
    other.start()
    until(lambda: len(_resolver._waiting) == 2)
    loop.close()
    resolver.healed.set()
    other.join(FAR)
    assert "refused" in str(ends[0])
    # The task of the closed loop cannot end any more.
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    with contextlib.suppress(RuntimeError):
        task.get_coro().close()  # type: ignore[union-attr]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_begins_afresh(resolver: Resolver) -> None:
    hanging = [Asker(f"host{number}.test") for number in range(9)]
    until(lambda: resolver.inside.total() == 4)
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        said = b"no"
        try:
            resolver.healed = threading.Event()
            resolver.healed.set()
            resolver._lock = threading.Lock()
            if all(Asker(f"host{n}.test").address() == (f"127.1.0.{n}", 1) for n in range(9)):
                said = b"yes"
        finally:
            os.write(write, said)
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        assert pipe.read() == b"yes"
    os.waitpid(child, 0)
    resolver.healed.set()
    assert [asker.address()[0] for asker in hanging] == [f"127.1.0.{number}" for number in range(9)]
