"""Ctrl-C at each step of a call: it costs the client no connection, no lock and no thread."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest
import trustme

import trunkline
from tests.faults.server import FaultServer, answers
from tests.rounds import rounds
from tests.timing import FAR
from trunkline._async.transport import AsyncTransport
from trunkline._core.runtime.gather import gather, gather_each
from trunkline._core.runtime.merge import merge
from trunkline._core.runtime.primitives import Turn, Turns
from trunkline._core.runtime.resolver import MAX_LOOKUPS, _resolver
from trunkline._sync.transport import Transport

PACKAGE = str(Path(trunkline.__file__).parent)
TOOL = 4
POOL = ("runtime/primitives.py", "_sync/transport.py", "_sync/connection.py")
BODY = b'{"sid": "SM00000000000000000000000000000001"}'
REPLY = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
TOKEN = b'{"access_token": "t", "expires_in": 1}'


class Strike:
    """Raises KeyboardInterrupt at the n-th step of the package in this thread, as a signal would between two steps.

    Args:
        number: the step, counted from 1.
        files: what their paths end in; empty: all of the package.
        opcodes: steps are those of the interpreter, not lines.
    """

    def __init__(self, number: int, files: tuple[str, ...] = (), *, opcodes: bool = False) -> None:
        self._left = number
        self._files = files
        self._opcodes = opcodes
        self._thread = threading.get_ident()

    def __enter__(self) -> Strike:
        # From 3.12 on, tracing tells of no opcode that `f_trace_opcodes` was not set for in time.
        if self._opcodes and sys.version_info >= (3, 12):
            sys.monitoring.use_tool_id(TOOL, "strike")
            sys.monitoring.register_callback(TOOL, sys.monitoring.events.INSTRUCTION, self._instruction)
            sys.monitoring.set_events(TOOL, sys.monitoring.events.INSTRUCTION)
        else:
            sys.settrace(self._call)
        return self

    def __exit__(self, *_: object) -> None:
        if self._opcodes and sys.version_info >= (3, 12):
            sys.monitoring.set_events(TOOL, 0)
            sys.monitoring.free_tool_id(TOOL)
        else:
            sys.settrace(None)

    @property
    def struck(self) -> bool:
        return self._left <= 0

    def _is_of_interest(self, code: CodeType) -> bool:
        # A destructor cannot be interrupted: Python only tells of it.
        name = code.co_filename
        return name.startswith(PACKAGE) and name.endswith(self._files or "") and code.co_name != "__del__"

    def _call(self, frame: FrameType, event: str, argument: Any) -> Any:
        if self.struck or not self._is_of_interest(frame.f_code):
            return None
        frame.f_trace_opcodes = self._opcodes
        return self._step

    def _step(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == ("opcode" if self._opcodes else "line"):
            self._count()
        return self._step

    def _instruction(self, code: CodeType, offset: int) -> Any:
        if not self._is_of_interest(code):
            return sys.monitoring.DISABLE if sys.version_info >= (3, 12) else None
        if threading.get_ident() == self._thread:
            self._count()
        return None

    def _count(self) -> None:
        self._left -= 1
        if not self._left:
            raise KeyboardInterrupt


def every_step(
    task: Callable[[], object], after: Callable[[], object], *files: str, opcodes: bool = False, stride: int = 1
) -> int:
    """Interrupts a task at each of its steps, or each n-th; how many there are.

    Each time in a thread of its own, since tracing can leave the state of a thread's exceptions disturbed.
    """
    number = 1 - stride
    while True:
        number += stride
        ends: list[BaseException | None] = []
        struck: list[bool] = []

        def run(number: int = number, ends: list[Any] = ends, struck: list[bool] = struck) -> None:
            end: BaseException | None = None
            with Strike(number, files, opcodes=opcodes) as strike:
                try:
                    task()
                except BaseException as exc:
                    end = exc
            struck.append(strike.struck)
            ends.append(end)

        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        assert struck
        assert isinstance(ends[0], KeyboardInterrupt | None)
        # The interruption is held meanwhile, and with it the variables of all its frames.
        after()
        if not struck[0]:
            return number - stride


def send(transport: Transport, url: str) -> None:
    assert transport.send("GET", url, {}, None, until=time.monotonic() + FAR, fresh=False).status == 200


def quickly(transport: Transport, url: str) -> None:
    """The next request is served, and waits for nobody."""
    began = time.monotonic()
    assert transport.send("GET", url, {}, None, until=began + FAR, fresh=False).status == 200
    (pool,) = next(iter(transport._states.values())).pools.values()
    assert not pool.turns._line
    assert len(pool.idle) == 1


# Ctrl-C


@pytest.fixture(autouse=True)
def no_collection() -> Iterator[None]:
    """What earlier tests left ends before, not in a traced thread, where Python would only tell of an interruption."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("warm", [True, False], ids=["kept connection", "new connection"])
@pytest.mark.parametrize(
    "opcodes",
    [
        pytest.param(False, id="lines"),
        # A socket that is dropped where it was just made closes itself, and warns; so do interrupted generators.
        pytest.param(
            True,
            id="opcodes",
            marks=[
                pytest.mark.filterwarnings("ignore::ResourceWarning"),
                pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
            ],
        ),
    ],
)
def test_an_interruption_at_every_step_of_the_transport(warm: bool, opcodes: bool) -> None:
    with FaultServer(answers(REPLY)) as server:
        transport = Transport(max_connections=1)

        def task() -> None:
            if not warm:
                for state in transport._states.values():
                    state.close_idle()
            send(transport, server.url)

        send(transport, server.url)
        steps = every_step(task, lambda: quickly(transport, server.url), *POOL, opcodes=opcodes)
        assert steps > (400 if opcodes else 60)
        transport.close()


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_an_interruption_at_every_line_of_a_call(secure: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With a name that is looked up, a new connection, and a token that one call fetches for all."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("api.twilio.com.test", "oauth.twilio.com.test").configure_cert(context)
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))

    def aside(request: bytes) -> bytes | None:
        token = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(TOKEN), TOKEN)
        return token if b"/v2/token" in request else None

    with FaultServer(answers(REPLY), aside=aside, tls=context if secure else None) as server:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_: found)
        # A handshake takes a while: of https only what it adds is gone through.
        files = ("_sync/tls.py", "_sync/connection.py", "_sync/transport.py") if secure else ()
        auth = trunkline.ClientCredentials("OQ1", "secret")
        client = trunkline.Client(
            auth=auth,
            account_sid="AC" + "0" * 32,
            base_url=f"{'https' if secure else 'http'}://{{host}}.test:{server.port}",
            ca_bundle=bundle,
            max_connections=1,
            max_retries=0,
            deadline=FAR,
            proxy="",
        )

        def task() -> None:
            auth._token = None
            client.messages("SM1").fetch()

        def after() -> None:
            task()
            transport: Any = client._core.transport
            for state in transport._states.values():
                assert all(not pool.turns._line for pool in state.pools.values())
                state.close_idle()
            assert not _resolver._waiting
            end = time.monotonic() + FAR
            while len(_resolver.permits) < MAX_LOOKUPS:
                assert time.monotonic() < end
                time.sleep(0.001)

        after()
        assert every_step(task, after, *files, stride=rounds(5, 1)) > (200 if secure else 700)
        client.close()


def test_an_interruption_at_every_line_of_what_is_fetched_ahead() -> None:
    """Its threads end."""

    def source(number: int) -> Iterator[int]:
        yield from range(number * 10, number * 10 + 3)

    def task() -> None:
        found = merge(map(source, range(3)), lambda _: 1, concurrency=2, capacity=2)
        try:
            assert list(found) == [0, 1, 2, 10, 11, 12, 20, 21, 22]
        finally:
            found.close()

    assert every_step(task, lambda: none_left("trunkline-ahead"), "runtime/merge.py") > 60


def test_an_interruption_at_every_line_of_many_calls() -> None:
    def task() -> None:
        assert gather(lambda number: number + 1, range(5), 2) == [1, 2, 3, 4, 5]

    assert every_step(task, lambda: none_left("trunkline-map"), "runtime/gather.py") > 20


def test_an_interruption_at_every_line_of_calls_that_are_looked_at_one_by_one() -> None:
    def task() -> None:
        with closing(gather_each(lambda number: number + 1, range(5), 2)) as each:
            assert sorted(each) == [(number, number + 1) for number in range(5)]

    assert every_step(task, lambda: none_left("trunkline-map"), "runtime/gather.py") > 20


def none_left(name: str) -> None:
    """Threads of that name end."""
    end = time.monotonic() + FAR
    while left := [thread for thread in threading.enumerate() if thread.name.startswith(name)]:
        assert time.monotonic() < end, left
        time.sleep(0.0005)


@pytest.mark.parametrize("opcodes", [False, True], ids=["lines", "opcodes"])
def test_an_interruption_at_every_step_of_a_wait(opcodes: bool) -> None:
    turns = Turns(1)
    holder = Turn()
    turns.enter(holder)

    def task() -> None:
        turn = Turn()
        try:
            try:
                assert turns.enter(turn) or turns.wait(turn, 0.001) is False
            finally:
                turns.end(turn)
        finally:
            turns.end(turn)

    def after() -> None:
        assert list(turns._line) == [holder]

    assert every_step(task, after, "runtime/primitives.py", opcodes=opcodes) > (50 if opcodes else 10)


@pytest.mark.parametrize("opcodes", [False, True], ids=["lines", "opcodes"])
def test_an_interruption_at_every_step_of_an_end(opcodes: bool) -> None:
    """Who waits is woken all the same."""
    turns, holder, other = Turns(1), Turn(), Turn()

    def before() -> None:
        turns._line.update({holder: None, other: None})
        other.bell = threading.Lock()
        other.bell.acquire()

    def task() -> None:
        try:
            turns.end(holder)
        finally:
            turns.end(holder)

    def after() -> None:
        assert list(turns._line) == [other]
        assert not other.bell.locked()
        assert turns.wait(other, FAR)
        turns.end(other)
        before()

    before()
    assert every_step(task, after, "runtime/primitives.py", opcodes=opcodes) > (20 if opcodes else 5)


def test_an_interruption_at_every_line_of_the_asyncio_transport() -> None:
    """As it comes where the loop is not run by `asyncio.run`, which cancels instead."""
    loop = asyncio.new_event_loop()
    # What the loop tells of the tasks and transports that are left is not of interest.
    loop.set_exception_handler(lambda *_: None)
    transport = AsyncTransport(max_connections=1)

    async def once() -> None:
        reply = await transport.send("GET", server.url, {}, None, until=time.monotonic() + FAR, fresh=False)
        assert reply.status == 200

    def task() -> None:
        loop.run_until_complete(once())

    def after() -> None:
        left = asyncio.all_tasks(loop)
        for each in left:
            each.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left))
        loop.run_until_complete(once())
        assert transport._home is not None
        assert [len(pool.turns._line) for pool in transport._home.pools.values()] == [0]

    with FaultServer(answers(REPLY)) as server:
        loop.run_until_complete(once())
        assert every_step(task, after, "runtime/primitives.py", "_async/transport.py", "_async/connection.py") > 60
        loop.run_until_complete(transport.aclose())
    loop.close()
