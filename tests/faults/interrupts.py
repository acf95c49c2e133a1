"""Ctrl-C and cancellation in each phase of a call: it ends at once, and the client is usable afterwards.

`python -m tests.faults.interrupts` runs the phases with `Client` and a real SIGINT, in a process of its own, because
the signal goes to the main thread; it prints one line of JSON for each. `interrupted` runs that; `cancelled` runs the
phases with `AsyncClient` and each of its transports in this process.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from trunkline import Client

from .case import ACCOUNT, BUSY, CHUNKED, MESSAGE, PROBE, SENT, TOKEN, hang, head, limited, reply, turns
from .harness import ASYNC_KINDS, SLACK, Certificates, found, steady
from .server import FaultServer, Peer, Script

ROOT = Path(__file__).resolve().parents[2]
AFTER = 0.15


@dataclass(frozen=True)
class Phase:
    """Where a call is when it is interrupted; the other attributes are as those of a `Case`."""

    name: str
    script: Script
    secure: bool = False
    proxy: bool = False
    options: dict[str, Any] = field(default_factory=dict)
    server: dict[str, Any] = field(default_factory=dict)
    do: Callable[[Any], Any] = lambda client: client.messages(MESSAGE).fetch()


PHASES = [
    Phase("looking the host up", Peer.silence, options={"base_url": "http://stalled.test:1/{host}"}),
    Phase("connecting", Peer.silence, server={"door": "full"}),
    Phase("TLS handshake", Peer.silence, secure=True),
    Phase("proxy CONNECT", turns(hang()), secure=True, proxy=True),
    Phase(
        "sending a large body",
        Peer.silence,
        server={"buffer": 4096},
        do=lambda client: client.messages.create(to="+14155550123", from_="+15005550006", body="x" * 6_000_000),
    ),
    Phase("waiting for the reply", turns(hang())),
    Phase("reading the headers", turns(hang(head()[:-2] + b"X: "))),
    Phase("reading the body", turns(hang(head(Content_Length=99) + b"{"))),
    Phase("reading chunks", turns(hang(CHUNKED + b"1\r\n{\r\n"))),
    Phase("waiting between retries", turns(limited(5))),
    Phase("waiting for a connection", turns(hang())),
    Phase(
        "fetching pages ahead",
        turns(hang()),
        # The threads that fetch ahead end with their own time; until then their connections are in use.
        options={"max_connections": 3, "timeout": 1},
        do=lambda client: client.messages.stream(prefetch=2),
    ),
]
OCCUPIED = "waiting for a connection"


@dataclass
class Ended:
    """How it ended: seconds after the interruption, and what is wrong."""

    kind: str
    phase: str
    seconds: float
    wrong: list[str]


class Scene:
    """A phase: its server, its client, and how it is mended."""

    def __init__(self, phase: Phase, certificates: Certificates, make: Callable[..., Any], resolver: Resolver) -> None:
        self.phase = phase
        self.resolver = resolver
        self.context = certificates.contexts["good"]
        direct = phase.secure and not phase.proxy
        self.answer = threading.Event()
        self.server = FaultServer(phase.script, aside=self._aside, **phase.server)
        host = "secure.test" if phase.proxy else f"127.0.0.1:{self.server.port}"
        resolver.ports[1] = self.server.port
        self.heal_tls = self.context if direct else None
        options: dict[str, Any] = {
            "base_url": f"{'https' if phase.secure else 'http'}://{host}/{{host}}",
            "proxy": f"http://127.0.0.1:{self.server.port}" if phase.proxy else "",
            "ca_bundle": certificates.bundle,
            "max_connections": 1,
            "timeout": 10,
            "deadline": 20,
            **phase.options,
        }
        self.client = make(ACCOUNT, TOKEN, **options)

    def _aside(self, request: bytes) -> bytes | None:
        first = request.partition(b"\r\n")[0]
        if BUSY.encode() in first:
            self.answer.wait(10)
        return reply(SENT) if BUSY.encode() in first or PROBE.encode() in first else None

    def mend(self) -> None:
        self.resolver.healed.set()
        self.answer.set()
        self.server.heal(self._tunnelled if self.phase.proxy else turns(reply(SENT)), self.heal_tls)

    def _tunnelled(self, peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 Connected\r\n\r\n")
        assert self.context is not None
        peer.tls(self.context)
        turns(reply(SENT))(peer)


class Resolver:
    """The system's resolver, but for `*.test`, which stalls until it is healed."""

    def __init__(self) -> None:
        self.healed = threading.Event()
        self.ports: dict[int, int] = {}
        self._real = socket.getaddrinfo

    def __call__(self, host: Any, port: Any, *args: Any, **options: Any) -> Any:
        if not str(host.decode() if isinstance(host, bytes) else host).endswith(".test"):
            return self._real(host, port, *args, **options)
        self.healed.wait(10)
        return found(self.ports.get(port, port))


@contextmanager
def scene(phase: Phase, certificates: Certificates, make: Callable[..., Any]) -> Iterator[Scene]:
    resolver = Resolver()
    real, socket.getaddrinfo = socket.getaddrinfo, resolver
    try:
        one = Scene(phase, certificates, make, resolver)
        with one.server:
            yield one
    finally:
        resolver.healed.set()
        socket.getaddrinfo = real


# Ctrl-C


def sync_phase(phase: Phase, certificates: Certificates, slack: float) -> Ended:
    """One phase with `Client` and a SIGINT; in the main thread only."""
    wrong: list[str] = []
    with scene(phase, certificates, Client) as one:
        client = one.client
        busy = threading.Thread(target=lambda: client.messages(BUSY).fetch())
        if phase.name == OCCUPIED:
            busy.start()
            while not one.server.connections:
                threading.Event().wait(0.005)
        sent: list[float] = []

        def strike() -> None:
            sent.append(monotonic())
            os.kill(os.getpid(), signal.SIGINT)

        timer = threading.Timer(AFTER, strike)
        timer.start()
        try:
            value = phase.do(client)
            list(value) if hasattr(value, "__next__") else None
            wrong.append("the call ended without an interruption")
        except KeyboardInterrupt:
            pass
        except Exception as exc:
            wrong.append(f"{exc!r} instead of KeyboardInterrupt")
        ended = monotonic()
        timer.join()
        one.mend()
        if busy.ident is not None:
            busy.join(5)
        try:
            assert client.with_options(timeout=10, max_retries=0).messages(PROBE).fetch().sid == SENT["sid"]
        except Exception as exc:
            wrong.append(f"the next call fails: {exc!r}")
        client.close()
    return _ended("Client", phase, ended - sent[0], wrong, slack)


def interrupted(slack: float = SLACK) -> list[Ended]:
    """All phases with `Client`, in another process; each must end within so many seconds of its interruption."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)])}
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", "-m", "tests.faults.interrupts", str(slack)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=100,
        check=False,
    )
    rows = [Ended(**json.loads(line)) for line in done.stdout.splitlines()]
    if done.returncode or done.stderr or len(rows) != len(PHASES):
        rows.append(Ended("Client", "the process", 0.0, [f"exit {done.returncode}: {done.stderr[-500:]}"]))
    return rows


# cancellation


async def async_phase(kind: str, phase: Phase, certificates: Certificates, slack: float) -> Ended:
    """One phase with a kind of `AsyncClient` and `task.cancel()`."""
    wrong: list[str] = []
    with scene(phase, certificates, ASYNC_KINDS[kind]) as one:
        client = one.client
        before = asyncio.all_tasks()
        busy = None
        if phase.name == OCCUPIED:
            busy = asyncio.create_task(client.messages(BUSY).fetch())
            while not one.server.connections:
                await asyncio.sleep(0.005)
        task = asyncio.create_task(_awaited(phase.do(client)))
        await asyncio.sleep(AFTER)
        struck = monotonic()
        task.cancel()
        try:
            await task
            wrong.append("the call ended without an interruption")
        except asyncio.CancelledError:
            pass
        except Exception as exc:
            wrong.append(f"{exc!r} instead of CancelledError")
        ended = monotonic()
        await asyncio.sleep(0)
        left = asyncio.all_tasks() - before - {busy}
        if left:
            wrong.append(f"tasks are left: {[task.get_coro() for task in left]}")
        one.mend()
        if busy is not None:
            await busy
        try:
            after = client.with_options(timeout=10, max_retries=0)
            assert (await after.messages(PROBE).fetch()).sid == SENT["sid"]
        except Exception as exc:
            wrong.append(f"the next call fails: {exc!r}")
        await client.close()
    return _ended(kind, phase, ended - struck, wrong, slack)


async def _awaited(value: Any) -> Any:
    return [row async for row in value] if hasattr(value, "__anext__") else await value


def cancelled(certificates: Certificates, slack: float = SLACK) -> list[Ended]:
    """All phases with each kind of `AsyncClient`."""
    return [
        _steadily(lambda kind=kind, phase=phase: asyncio.run(async_phase(kind, phase, certificates, slack)))
        for kind in ASYNC_KINDS
        for phase in PHASES
    ]


def _steadily(run: Callable[[], Ended]) -> Ended:
    return steady(run, lambda ended: bool(ended.wrong))


def _ended(kind: str, phase: Phase, seconds: float, wrong: list[str], slack: float) -> Ended:
    if seconds > slack:
        wrong.append(f"ended {seconds:.3f} s after the interruption")
    return Ended(kind, phase.name, seconds, wrong)


def main(slack: float = SLACK) -> None:
    # A shell lets what it starts in the background ignore SIGINT.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with TemporaryDirectory() as folder:
        certificates = Certificates(Path(folder))
        for phase in PHASES:
            print(json.dumps(vars(_steadily(lambda phase=phase: sync_phase(phase, certificates, slack)))))


if __name__ == "__main__":
    main(*map(float, sys.argv[1:2]))
