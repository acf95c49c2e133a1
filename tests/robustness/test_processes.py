"""Forks, threads, pickles, the end of the interpreter, and what an import does.

What could hang or take the test's process down runs in a process of its own, against a server of this one.
"""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import re
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import trunkline
from tests.faults.server import FaultServer, Peer
from tests.unit.fake_transport import AsyncFake, SyncFake, reply

ACCOUNT = "AC" + "0123456789abcdef" * 2
PATIENCE = 150


@pytest.fixture(params=["asyncio", "aiohttp"])
def transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The transport of asynchronous clients, also in other processes."""
    monkeypatch.setenv("ASYNC_TRANSPORT", request.param)
    return request.param


def echo(peer: Peer) -> None:
    """Answers each request with the SID that it asks for, so that replies of others would be noticed."""
    while request := peer.request():
        path = request.split()[1].decode()
        if path.endswith("/v2/token"):
            body = b'{"access_token": "t", "expires_in": 3600}'
        else:
            time.sleep(0.001)
            body = b'{"sid": "%s"}' % path.rpartition("/")[2].removesuffix(".json").encode()
        peer.send(whole(body))


def whole(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


def silent(peer: Peer) -> None:
    peer.request()
    peer.silence()


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(echo) as found:
        yield found


@pytest.fixture
def silence() -> Iterator[FaultServer]:
    with FaultServer(silent) as found:
        yield found


BEGIN = """
import asyncio, os, sys, threading, time
import trunkline
from tests.timing import timed
ACCOUNT = "AC" + "0123456789abcdef" * 2
OPTIONS = dict(base_url=sys.argv[1], timeout=20, max_retries=0, proxy="")
def make(**options): return trunkline.Client(ACCOUNT, "token", **OPTIONS | options)
def make_async(**options):
    options = dict(transport=os.environ.get("ASYNC_TRANSPORT")) | OPTIONS | options
    return trunkline.AsyncClient(ACCOUNT, "token", **options)
SENT = []
NOTED = dict(on_request=SENT.append)
def under_way(number):
    while len(SENT) < number: time.sleep(0.001)
    time.sleep(0.05)
async def are_under_way(number):
    while len(SENT) < number: await asyncio.sleep(0.001)
    await asyncio.sleep(0.05)
def fetch(client, sid): assert client.messages(sid).fetch().sid == sid, sid
async def afetch(client, sid): assert (await client.messages(sid).fetch()).sid == sid, sid
def many(client, name, threads=4, calls=5):
    failures = []
    together = threading.Barrier(threads)
    def work(number):
        try:
            together.wait()
            for i in range(calls): fetch(client, f"{name}{number}x{i}")
        except BaseException as error: failures.append(error)
    running = [threading.Thread(target=work, args=(n,)) for n in range(threads)]
    for thread in running: thread.start()
    return running, failures
def done(pair):
    for thread in pair[0]: thread.join()
    assert not pair[1], pair[1]
def fork(work):
    sys.stdout.flush()
    pid = os.fork()
    if pid: return pid
    status = 1
    try:
        work()
        status = 0
    except BaseException:
        import traceback
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)
def reap(pids):
    for pid in pids: assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0, pid
"""


def run(script: str, *arguments: str, dev: bool = True, timeout: float = PATIENCE) -> tuple[str, float]:
    """Runs a script in an interpreter of its own; it must end well, in time, and say nothing on stderr."""
    # Python 3.12 warns of any fork of a process with threads; that is the point here.
    flags = ["-X", "dev", "-W", "error", "-W", "ignore:This process:DeprecationWarning"] if dev else []
    environment = {
        name: value for name, value in os.environ.items() if not re.match("TWILIO_|.*_PROXY$|DEBUG_HTTP", name, re.I)
    }
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, *flags, "-c", BEGIN + textwrap.dedent(script), *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment,
        check=False,
    )
    took = time.monotonic() - began
    assert done.returncode == 0, done.stderr
    # Development mode tells of every step of a loop that takes long.
    assert re.sub(r"(?m)^Executing <.*\n", "", done.stderr) == ""
    return done.stdout, took


# forks


def test_a_fork_after_use(server: FaultServer) -> None:
    """Parent and child go on with the same client, several calls each, at the same time."""
    run(
        """
        client = make()
        fetch(client, "SMwarm")
        def child():
            for i in range(5): fetch(client, f"SMchild{os.getpid()}x{i}")
        pids = [fork(child) for _ in range(3)]
        for i in range(5): fetch(client, f"SMparent{i}")
        reap(pids)
        fetch(client, "SMend")
        client.close()
        """,
        server.url,
    )
    assert len(server.requests) == 1 + 3 * 5 + 5 + 1
    assert server.connections == 1 + 3, "the parent keeps its connection, each child makes its own"


def test_a_preloaded_server(server: FaultServer) -> None:
    """As gunicorn with preload: the parent fills the pool; it and three workers send on several threads."""
    run(
        """
        client = make(max_connections=8)
        done(many(client, "SMwarm", threads=8))
        def worker():
            done(many(client, f"SMworker{os.getpid()}x", threads=4))
            client.close()
        pids = [fork(worker) for _ in range(3)]
        done(many(client, "SMmaster"))
        reap(pids)
        client.close()
        """,
        server.url,
    )
    assert len(server.requests) == 8 * 5 + 3 * 20 + 20


def test_the_first_requests_of_a_child_at_the_same_time(server: FaultServer) -> None:
    """Many children, each of which sends on many threads at once, with no request before: none loses a connection."""
    run(
        """
        import gc
        client = make()
        done(many(client, "SMwarm", threads=2))
        def worker():
            sys.setswitchinterval(1e-6)
            done(many(client, f"SM{os.getpid()}x", threads=12, calls=2))
            gc.collect()
            client.close()
            gc.collect()
        for _ in range(6):
            reap([fork(worker) for _ in range(3)])
        client.close()
        """,
        server.url,
    )
    assert len(server.requests) == 10 + 18 * 24


def test_forks_while_threads_are_sending(server: FaultServer) -> None:
    """Locks that other threads hold at the moment of the fork are not waited for in the child.

    Each client was used before: a module that another thread imports while the process forks hangs any Python child.
    """
    run(
        """
        client = make(max_connections=2)
        oauth = trunkline.Client(auth=trunkline.ClientCredentials("OQ1", "s"), account_sid=ACCOUNT, **OPTIONS)
        fetch(client, "SMwarm")
        fetch(oauth, "SMwarm")
        busy = many(client, "SMbusy", threads=8, calls=40)
        pids = []
        for number in range(8):
            pids.append(fork(lambda: (fetch(client, "SMa"), fetch(oauth, "SMb"))))
            time.sleep(0.005)
        reap(pids)
        done(busy)
        fetch(client, "SMend")
        client.close()
        oauth.close()
        """,
        server.url,
    )


def test_a_fork_while_a_thread_fetches_a_token() -> None:
    """The child does not wait for what only the parent's thread will do."""

    asked: list[bytes] = []
    both = threading.Event()

    def slow(peer: Peer) -> None:
        while request := peer.request():
            if b"/v2/token " in request:
                asked.append(request)
                # The first is answered when the other process has asked too.
                if len(asked) > 1:
                    both.set()
                both.wait(PATIENCE)
                peer.send(whole(b'{"access_token": "t", "expires_in": 3600}'))
            else:
                peer.send(whole(b'{"sid": "SM1"}'))

    with FaultServer(slow) as server:
        _, took = run(
            """
            auth = trunkline.ClientCredentials("OQ1", "s")
            client = trunkline.Client(auth=auth, account_sid=ACCOUNT, **OPTIONS)
            fetch(make(), "SM1")
            thread = threading.Thread(target=fetch, args=(client, "SM1"))
            thread.start()
            time.sleep(0.2)
            reap([fork(lambda: fetch(client.with_options(deadline=60), "SM1"))])
            thread.join()
            client.close()
            """,
            server.url,
        )
    assert took < 50


def test_forks_while_threads_are_failing() -> None:
    """Calls that fail and are tried again take from the budget of the client; the child has a budget of its own."""

    def failing(peer: Peer) -> None:
        while request := peer.request():
            good = b"SMgood" in request
            peer.send(whole(b'{"sid": "SMgood"}') if good else b"HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n")

    with FaultServer(failing) as server:
        run(
            """
            sys.setswitchinterval(1e-5)
            client = make(max_retries=1)
            timed(client, rng=lambda: 0.0)
            fetch(client, "SMgood")
            stop = threading.Event()
            def work():
                while not stop.is_set():
                    try: fetch(client, "SMbad")
                    except trunkline.ServerError: pass
            busy = [threading.Thread(target=work, daemon=True) for _ in range(6)]
            for thread in busy: thread.start()
            time.sleep(0.2)
            for _ in range(10):
                reap([fork(lambda: fetch(client, "SMgood")) for _ in range(3)])
            stop.set()
            for thread in busy: thread.join()
            client.close()
            """,
            server.url,
        )


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_every_way_to_start_workers_works(server: FaultServer, method: str) -> None:
    """As Celery's prefork: the client is made with the module, workers are replaced after each task."""
    out, _ = run(
        """
        import multiprocessing, tempfile, textwrap
        folder = tempfile.mkdtemp()
        with open(os.path.join(folder, "celery_app.py"), "w") as file:
            file.write(textwrap.dedent('''
                import os, trunkline
                client = trunkline.Client("AC" + "0123456789abcdef" * 2, "token", base_url=os.environ["BASE"], proxy="")
                def task(sid): return client.messages(sid).fetch().sid, os.getpid()
            '''))
        sys.path.insert(0, folder)
        os.environ["PYTHONPATH"] = folder + os.pathsep + os.environ["PYTHONPATH"]
        os.environ["BASE"] = sys.argv[1]
        import celery_app
        celery_app.task("SMmaster")
        context = multiprocessing.get_context(sys.argv[2])
        if sys.argv[2] == "forkserver": context.set_forkserver_preload(["celery_app"])
        with context.Pool(2, maxtasksperchild=1) as pool:
            found = pool.map(celery_app.task, [f"SM{i}" for i in range(6)], chunksize=1)
            pool.close()
            pool.join()
        assert [sid for sid, _ in found] == [f"SM{i}" for i in range(6)]
        print(len({pid for _, pid in found}))
        celery_app.client.close()
        """,
        server.url,
        method,
        dev=False,
    )
    assert int(out) == 6


@pytest.mark.usefixtures("transport")
def test_a_fork_after_asynchronous_use(server: FaultServer) -> None:
    run(
        """
        client = make_async()
        async def work(name):
            await asyncio.gather(*(afetch(client, f"{name}{i}") for i in range(4)))
        asyncio.run(work("SMwarm"))
        pids = [fork(lambda: asyncio.run(work(f"SM{os.getpid()}x"))) for _ in range(3)]
        asyncio.run(work("SMparent"))
        reap(pids)
        asyncio.run(client.close())
        """,
        server.url,
    )
    assert len(server.requests) == 20


# threads


def check_all(results: list[Any]) -> None:
    assert all(found.sid == sid for sid, found in results)
    assert len(results) == len({sid for sid, _ in results})


@pytest.mark.parametrize("connections", [1, 4, 100])
def test_many_threads(server: FaultServer, connections: int) -> None:
    """Each of 64 threads gets its own replies, over no more connections than allowed."""
    options: dict[str, Any] = {"base_url": server.url, "max_connections": connections, "proxy": ""}
    with trunkline.Client(ACCOUNT, "token", **options) as client, ThreadPoolExecutor(64) as threads:
        barrier = threading.Barrier(64)

        def work(number: int) -> list[Any]:
            barrier.wait(PATIENCE)
            derived = client.with_options(timeout=20 + number)
            return [(sid := f"SM{number}x{i}", derived.messages(sid).fetch()) for i in range(5)]

        check_all([pair for rows in threads.map(work, range(64)) for pair in rows])
    assert len(server.requests) == 320
    assert server.connections <= connections


@pytest.mark.parametrize("connections", [1, 100])
def test_many_tasks(server: FaultServer, connections: int, transport: Any) -> None:
    async def main() -> list[Any]:
        options: dict[str, Any] = {"base_url": server.url, "max_connections": connections, "proxy": ""}
        options["transport"] = transport
        async with trunkline.AsyncClient(ACCOUNT, "token", **options) as client:
            sids = [f"SM{i}" for i in range(256)]
            return list(zip(sids, await asyncio.gather(*(client.messages(sid).fetch() for sid in sids)), strict=True))

    check_all(asyncio.run(main()))
    assert server.connections <= connections


def test_many_threads_fetch_one_token(server: FaultServer) -> None:
    auth = trunkline.ClientCredentials("OQ1", "secret")
    clients = [trunkline.Client(auth=auth, account_sid=ACCOUNT, base_url=server.url, proxy="")]
    clients += [clients[0].with_options(timeout=20)] * 3
    with clients[0], ThreadPoolExecutor(64) as threads:
        found = threads.map(lambda number: clients[number % 4].messages(f"SM{number}").fetch().sid, range(256))
        assert list(found) == [f"SM{number}" for number in range(256)]
    assert sum(b"/v2/token " in request for request in server.requests) == 1


# pickles and copies


def holders() -> dict[str, Any]:
    client = trunkline.Client(ACCOUNT, "token", transport=SyncFake(reply(200, {"messages": []})))
    other = trunkline.AsyncClient(ACCOUNT, "token", transport=AsyncFake())
    return {
        "client": client,
        "asynchronous client": other,
        "derived client": client.with_options(timeout=1),
        "client of another account": client.on_behalf_of("AC" + "1" * 32),
        "basic auth": trunkline.BasicAuth("AC1", "secret"),
        "client credentials": trunkline.ClientCredentials("OQ1", "secret"),
        "validator": trunkline.webhooks.RequestValidator("secret"),
    }


@pytest.mark.parametrize("name", list(holders()))
@pytest.mark.parametrize("way", [pickle.dumps, copy.copy, copy.deepcopy], ids=lambda way: way.__name__)
def test_what_holds_credentials_is_not_pickled(name: str, way: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="not pickled"):
        way(holders()[name])


@pytest.mark.parametrize("way", [pickle.dumps, copy.deepcopy], ids=lambda way: way.__name__)
def test_what_holds_a_client_is_not_pickled(way: Callable[[Any], Any]) -> None:
    client = trunkline.Client(ACCOUNT, "token", transport=SyncFake(reply(200, {"messages": []})))
    for holder in (client.messages, client.messages("SM1"), client.messages.page(), client.verify.v2.services("VA1")):
        with pytest.raises(TypeError, match="make one in each process"):
            way(holder)


# the end of the interpreter

ENDS = {
    "daemon threads": """
        client = make(**NOTED)
        for i in range(4): threading.Thread(target=fetch, args=(client, "SM1"), daemon=True).start()
        under_way(4)
    """,
    "daemon threads that wait for a connection": """
        client = make(max_connections=1, **NOTED)
        for i in range(4): threading.Thread(target=fetch, args=(client, "SM1"), daemon=True).start()
        under_way(4)
    """,
    "a thread, until its timeout": """
        client = make(timeout=0.3, **NOTED)
        def work():
            try: fetch(client, "SM1")
            except trunkline.APITimeoutError: print("timeout")
        threading.Thread(target=work).start()
        under_way(1)
    """,
    "an exit in the middle": """
        client = make(**NOTED)
        threading.Thread(target=fetch, args=(client, "SM1"), daemon=True).start()
        under_way(1)
        sys.exit(0)
    """,
    "tasks": """
        async def main():
            client = make_async(**NOTED)
            tasks = [asyncio.create_task(afetch(client, "SM1")) for _ in range(4)]
            await are_under_way(4)
        asyncio.run(main())
    """,
    "tasks of a client that was closed": """
        async def main():
            async with make_async(**NOTED) as client:
                tasks = [asyncio.create_task(afetch(client, "SM1")) for _ in range(4)]
                await are_under_way(4)
                for task in tasks: task.cancel()
        asyncio.run(main())
    """,
    "a name that is not resolved": """
        import socket
        socket.getaddrinfo = lambda *args, **kwargs: time.sleep(600)
        client = make(base_url="http://name.example", timeout=0.3)
        try: fetch(client, "SM1")
        except trunkline.APITimeoutError: print("timeout")
    """,
    "a name that is not resolved, asynchronously": """
        import socket
        socket.getaddrinfo = lambda *args, **kwargs: time.sleep(600)
        async def main():
            client = make_async(base_url="http://name.example", timeout=0.3)
            try: await afetch(client, "SM1")
            except trunkline.APITimeoutError: print("timeout")
            await client.close()
        asyncio.run(main())
    """,
    "pages that are fetched ahead": """
        client = make(**NOTED)
        def work():
            for message in client.messages.stream(prefetch=3): pass
        threading.Thread(target=work, daemon=True).start()
        under_way(1)
    """,
    "pages that are fetched ahead, by tasks": """
        async def main():
            client = make_async(**NOTED)
            async def work():
                async for message in client.messages.stream(prefetch=3): pass
            task = asyncio.create_task(work())
            await are_under_way(1)
        asyncio.run(main())
    """,
    "many calls at a time": """
        client = make(timeout=0.3, **NOTED)
        def work():
            try: client.map(lambda sid: fetch(client, sid), ["SM1", "SM2", "SM3"], concurrency=2)
            except trunkline.APITimeoutError: print("timeout")
        threading.Thread(target=work).start()
        under_way(2)
    """,
}


def ends(silence: FaultServer, name: str) -> None:
    _, took = run(ENDS[name], silence.url)
    assert took < 100


@pytest.mark.parametrize("name", [name for name in ENDS if "make_async" not in ENDS[name]])
def test_the_interpreter_ends_during_requests(silence: FaultServer, name: str) -> None:
    ends(silence, name)


@pytest.mark.usefixtures("transport")
@pytest.mark.parametrize("name", [name for name in ENDS if "make_async" in ENDS[name]])
def test_the_interpreter_ends_during_asynchronous_requests(silence: FaultServer, name: str) -> None:
    ends(silence, name)


@pytest.mark.usefixtures("transport")
def test_pages_that_were_fetched_ahead_and_not_read() -> None:
    """An iteration that is left in the middle keeps no thread that would hold the interpreter."""

    def pages(peer: Peer) -> None:
        while request := peer.request():
            number = int(re.search(rb"Page=(\d+)", request)[1]) if b"Page=" in request else 0  # type: ignore[index]
            link = request.split()[1].partition(b"?")[0] + b"?Page=%d" % (number + 1)
            body = b'{"messages": [{"sid": "SM1"}], "next_page_uri": "%s"}' % link.replace(b"/api.twilio.com", b"")
            peer.send(whole(body))

    with FaultServer(pages) as server:
        run(
            """
            client = make()
            rows = client.messages.stream(prefetch=3)
            assert next(rows).sid == "SM1"
            async def main():
                rows = make_async().messages.stream(prefetch=3)
                assert (await anext(rows)).sid == "SM1"
            asyncio.run(main())
            """,
            server.url,
        )


# imports

SPY = """
import atexit, logging, os, random, signal, sys, threading, warnings

events, names = [], []
WATCHED = ("socket.", "subprocess.", "os.fork", "os.system", "os.putenv", "os.remove", "os.mkdir", "urllib.", "http.")

class Spy(type(os.environ)):
    def __getitem__(self, name):
        names.append(name)
        return super().__getitem__(name)

class Quiet(threading.Thread):
    pass

def state():
    return (
        [signal.getsignal(number) for number in sorted(signal.valid_signals())],
        list(logging.root.handlers), logging.root.level, logging.raiseExceptions, logging.getLoggerClass(),
        list(warnings.filters), sys.excepthook, sys.unraisablehook, threading.excepthook, random.getstate(),
        threading.active_count(), sys.getrecursionlimit(), sys.getswitchinterval(), os.getcwd(), dict(os.environ),
        sys.stdout, sys.stderr, sys.displayhook, list(sys.meta_path), list(sys.path_hooks),
    )

os.environ.__class__ = Spy
before = state()
del names[:]
sys.addaudithook(lambda event, args: events.append((event, args)) if event.startswith(WATCHED) else None)
"""
AFTER = """
seen = [name for name in names if not name.startswith(("PY", "LC_", "LANG"))]
assert not seen, seen
assert state() == before
assert not events, events
assert not logging.getLogger("trunkline").handlers
assert logging.getLogger("trunkline").level == logging.NOTSET
"""
IMPORTS = {
    "import trunkline": ("urllib3", "aiohttp", "asyncio", "ssl", "socket", "trunkline.models.api_v2010"),
    "import trunkline.webhooks": ("urllib3", "aiohttp", "flask", "django", "fastapi", "starlette"),
    "import trunkline.contrib.flask, trunkline.contrib.django, trunkline.contrib.fastapi, trunkline.contrib.asgi": (
        *("urllib3", "aiohttp", "flask", "django", "fastapi", "starlette"),
    ),
    "import trunkline.contrib.opentelemetry, trunkline.contrib.sentry": (
        *("urllib3", "aiohttp", "opentelemetry", "sentry_sdk"),
    ),
    "import trunkline.testing": ("pytest", "unittest", "uvicorn", "trunkline.emulator"),
    "import trunkline.tokens": ("urllib3", "aiohttp", "jwt", "cryptography"),
    "import trunkline.errors, trunkline.facts, trunkline.types": ("urllib3", "aiohttp"),
    "from trunkline import Client": ("aiohttp",),
    "from trunkline import AsyncClient": ("aiohttp", "urllib3"),
    "import trunkline.models.api_v2010, trunkline._async.api, trunkline._sync.api": ("urllib3", "aiohttp"),
    "import trunkline.emulator": ("uvicorn", "urllib3", "aiohttp"),
    "import trunkline.cli": ("urllib3", "aiohttp"),
}


@pytest.mark.parametrize("statement", list(IMPORTS))
def test_an_import_does_nothing_else(statement: str) -> None:
    absent = "".join(f"assert {name!r} not in sys.modules, {name!r}\n" for name in IMPORTS[statement])
    script = f"{SPY}\n{statement}\nimport trunkline._core.runtime.log\n{absent}{AFTER}"
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", script],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "DEBUG_HTTP_TRAFFIC": "full"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.usefixtures("transport")
def test_nothing_is_left_open(server: FaultServer) -> None:
    """Development mode, with warnings as errors: clients that are closed, and one that is only dropped."""
    run(
        """
        import gc
        with make() as client:
            fetch(client, "SM1")
        dropped = make()
        fetch(dropped, "SM2")
        del dropped
        async def main():
            async with make_async() as client:
                await afetch(client, "SM3")
            other = make_async()
            await afetch(other, "SM4")
        asyncio.run(main())
        gc.collect()
        assert threading.active_count() == 1
        """,
        server.url,
    )
