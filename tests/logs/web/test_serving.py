"""The server as a process: what it takes to start, and that it ends within ten seconds whoever is still there.

The bounds are generous: what is measured on an idle machine stands in docs/logs-viewer.md.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pytest

from trunkline.emulator import Emulator
from trunkline.logs import Ledger, Store
from trunkline.logs.web.serving import listening

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
TAILS = 8
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Server:
    """`trunkline logs serve` in a process of its own."""

    def __init__(self, path: Path, *options: str, **variables: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "TRUNK"))}
        environment |= {"PYTHONPATH": os.pathsep.join(sys.path), **variables}
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "trunkline", "logs", "serve", "--listen", "127.0.0.1:0"),
                "--store",
                path,
                *options,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
        )
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        found = re.search(r":(\d+)$", said)
        assert found, said + self.kill()
        self.port = int(found[1])

    def kill(self) -> str:
        """Ends it, and returns what it has said on stderr."""
        self.process.kill()
        return self.process.communicate()[1]

    def cpu(self) -> float:
        """Seconds of a core that it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def memory(self) -> float:
        """The most megabytes that it has held."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
        assert found
        return int(found[1]) / 1024

    def children(self) -> list[int]:
        pid = self.process.pid
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def ask(self, path: str) -> socket.socket:
        """A connection on which a page was asked for."""
        made = socket.create_connection(("127.0.0.1", self.port), timeout=60)
        made.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())
        return made

    def get(self, path: str) -> bytes:
        with self.ask(path) as connection:
            return read(connection, b"</html>")

    def end(self) -> float:
        """Has it end, and returns how many seconds that took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        return time.monotonic() - began


def read(connection: socket.socket, until: bytes) -> bytes:
    found = b""
    while until not in found:
        piece = connection.recv(1 << 16)
        if not piece:
            break
        found += piece
    return found


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def started(stack: ExitStack, path: Path, *options: str, **variables: str) -> Server:
    server = Server(path, *options, **variables)
    stack.callback(server.kill)
    return server


def test_it_starts_quickly_and_is_small(filled: Path, stack: ExitStack) -> None:
    server = started(stack, filled)
    starting = server.cpu()
    for path in ("/", "/messages", "/calls", "/usage", "/errors", "/messages?q=status:failed", "/tail", "/settings"):
        assert server.get(path).startswith(b"HTTP/1.1 200"), path
    memory = server.memory()
    print(f"started with {starting:.2f} s CPU, {memory:.0f} MB after some pages")
    assert starting < 2.5
    assert memory < 120
    assert server.end() < 10
    assert server.process.returncode == 0


def test_it_ends_while_tails_are_open_and_a_sync_runs(tmp_path: Path, stack: ExitStack) -> None:
    path = tmp_path / "logs.db"
    twilio = stack.enter_context(Emulator())
    twilio.populate(days=100, messages=4_000, seed=3)
    server = started(
        stack,
        path,
        "--sync",
        TWILIO_ACCOUNT_SID=twilio.account_sid,
        TWILIO_AUTH_TOKEN=twilio.auth_token,
        TWILIO_BASE_URL=twilio.base_url,
    )
    tails = [stack.enter_context(server.ask("/tail/stream?q=is:outbound")) for _ in range(TAILS)]
    for tail in tails:
        assert b"text/event-stream" in read(tail, b"\r\n\r\n")
    waiting = stack.enter_context(server.ask("/tail/stream"))  # a reader that reads nothing
    wait_for(lambda: rows(path) > 0, "the sync has read something")
    [sync] = server.children()
    took = server.end()
    print(f"ended in {took:.1f} s")
    assert took < 10
    assert server.process.returncode == 0
    assert not Path(f"/proc/{sync}").exists()
    for tail in tails:
        while tail.recv(1 << 16):
            pass
    waiting.close()
    said = server.process.communicate()[1]
    assert "destroyed" not in said  # nothing that looked at the store for them was left over
    assert "Traceback" not in said
    # The store is free, and whole.
    with Ledger(path, create=False) as ledger:
        assert ledger.check() == []


def test_the_sync_ends_with_a_server_that_is_killed(tmp_path: Path, stack: ExitStack) -> None:
    path = tmp_path / "logs.db"
    twilio = stack.enter_context(Emulator())
    twilio.populate(days=20, messages=400, seed=3)
    server = started(
        stack,
        path,
        "--sync",
        TWILIO_ACCOUNT_SID=twilio.account_sid,
        TWILIO_AUTH_TOKEN=twilio.auth_token,
        TWILIO_BASE_URL=twilio.base_url,
    )
    wait_for(lambda: rows(path) > 0, "the sync has read something")
    [sync] = server.children()
    stack.callback(ended, sync)
    server.process.kill()
    server.process.wait(60)
    wait_for(lambda: not is_running(sync), "the sync has ended")
    # It has ended in order: the next one need not wait for its lock to be given up.
    with Ledger(path, create=False) as ledger:
        assert ledger.lock("next", time.time())
        assert ledger.check() == []


def is_running(pid: int) -> bool:
    """Whether a process is there, and not only its exit code that nobody has asked for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def ended(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def test_what_is_sent_does_not_wait_for_what_was_sent() -> None:
    """The head of a page and its body are sent apart: Nagle's algorithm would hold the body back."""
    listener = listening("127.0.0.1", 0)
    found: list[int] = []

    async def come() -> None:
        def begun(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            found.append(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        async with await asyncio.start_server(begun, sock=listener):
            reader, writer = await asyncio.open_connection(*listener.getsockname())
            await reader.read()
            writer.close()

    asyncio.run(come())
    assert found != []
    assert all(found)


def test_a_second_signal_does_not_wait(filled: Path, stack: ExitStack) -> None:
    server = started(stack, filled)
    connection = stack.enter_context(server.ask("/tail/stream"))
    read(connection, b"\r\n\r\n")
    server.process.send_signal(signal.SIGINT)
    with suppress(ProcessLookupError):
        server.process.send_signal(signal.SIGINT)
    began = time.monotonic()
    assert server.process.wait(60) == 0
    assert time.monotonic() - began < 10


def rows(path: Path) -> int:
    with Store(path) as store:
        return sum(1 for _ in store.messages(limit=1))


def wait_for(condition: Any, what: str) -> None:
    until = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.1)
