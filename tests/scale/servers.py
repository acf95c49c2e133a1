"""Redis and Postgres for the tests that need them, on free ports of the loopback interface, in temporary folders.

Enters: the programs of Debian's packages `redis-server` and `postgresql`. Leaves: fixtures that every test may ask for.
`postgres` and `redis_server` are the servers of a session, `postgres_url` is an empty database, `redis_url` an empty
Redis. A server may be stopped, killed and started again by a test; the fixtures of the next one find it running.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.faults.server import free_port

USER = "trunkline"
# A machine that does much else starts Postgres in half a minute.
PATIENCE = 120
PR_SET_PDEATHSIG = 1
# Root starts Redis and Postgres as nobody: Postgres refuses to run as root.
NOBODY = "nobody"


class Server(ABC):
    """A server with a folder, a port and a password of its own."""

    package: str
    # What ends it fast and leaves no shared memory.
    quick: signal.Signals

    def __init__(self) -> None:
        self.password = secrets.token_hex(16)
        self.folder = Path(tempfile.mkdtemp(prefix=f"trunkline-{self.package}-"))
        self.port = 0
        self.process: subprocess.Popen[bytes] | None = None
        self.account: dict[str, Any] = {}
        if os.geteuid() == 0:
            nobody = pwd.getpwnam(NOBODY)
            os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
            self.account = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

    @abstractmethod
    def prepare(self) -> None:
        """Makes what the server needs once."""

    @abstractmethod
    def command(self) -> list[str]:
        """How the server is started in the foreground."""

    @abstractmethod
    def answers(self) -> bool:
        """Whether the server takes connections."""

    @property
    @abstractmethod
    def url(self) -> str:
        """Where the server is, with user and password."""

    def start(self) -> None:
        """Starts the server, on the port that it had, and waits until it answers; does nothing where it runs.

        Raises:
            RuntimeError: it ended, or did not answer within two minutes.
        """
        if self.process is not None and self.process.poll() is None:
            return
        chosen, end = self.port, time.monotonic() + PATIENCE
        # Another may take the port first, and processes of a Postgres that was killed may still hold its memory.
        for _ in range(20):
            self.port = chosen or free_port()
            if self._begin(end):
                return
            if time.monotonic() > end:
                break
            time.sleep(0.25)
        raise RuntimeError(f"{self.package} does not run:\n{self.said()}")

    def stop(self) -> None:
        """Ends the server and waits for its end; it writes what it has to write."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """Ends the server at once, with all of its processes, as a loss of power would."""
        self._end(signal.SIGKILL)

    def close(self) -> None:
        """Ends the server and removes its folder."""
        self._end(self.quick)
        shutil.rmtree(self.folder, ignore_errors=True)

    def said(self) -> str:
        """The end of what the server wrote to its log."""
        with suppress(OSError):
            return (self.folder / "output").read_text("utf-8", "replace")[-4000:]
        return ""

    def run(self, command: list[str]) -> None:
        """Runs a program that ends, as the server's user.

        Raises:
            RuntimeError: it failed.
        """
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, cwd=self.folder, timeout=PATIENCE, **self.account
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed:\n{(done.stdout + done.stderr).decode(errors='replace')}")

    def _begin(self, end: float) -> bool:
        with (self.folder / "output").open("ab") as output:
            self.process = subprocess.Popen(
                self.command(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=self.folder,
                start_new_session=True,
                preexec_fn=_dies_with(os.getpid(), self.quick),
                **self.account,
            )
        while time.monotonic() < end:
            if self.process.poll() is not None:
                return False
            if self.answers():
                return True
            time.sleep(0.05)
        self.kill()
        return False

    def _end(self, how: signal.Signals) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        if how == signal.SIGKILL:
            _kill_all(process)
        elif process.poll() is None:
            process.send_signal(how)
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            _kill_all(process)
            process.wait()
        _kill_all(process)


class Postgres(Server):
    """A Postgres whose commits are on the disk when they are done (fsync)."""

    package = "postgresql"
    quick = signal.SIGQUIT

    @property
    def url(self) -> str:
        return self.at("postgres")

    def at(self, database: str) -> str:
        """The URL of one of its databases."""
        return f"postgresql://{USER}:{self.password}@127.0.0.1:{self.port}/{database}"

    def prepare(self) -> None:
        secret = self.folder / "password"
        secret.write_text(self.password, "utf-8")
        # Every user of the machine reaches the port: the password keeps them out.
        self.run(
            [
                postgres_program("initdb"),
                *("-D", str(self.folder / "data"), "-U", USER, "-A", "scram-sha-256", f"--pwfile={secret}"),
                *("-E", "UTF8", "--locale=C", "--no-sync"),
            ]
        )

    def command(self) -> list[str]:
        settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "fsync": "on",
            "synchronous_commit": "on",
            "max_connections": "100",
            "shared_buffers": "32MB",
            "timezone": "UTC",
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [postgres_program("postgres"), "-D", str(self.folder / "data"), "-p", str(self.port), *options]

    def answers(self) -> bool:
        asked = [postgres_program("pg_isready"), "-q", "-t", "10", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(asked, stdin=subprocess.DEVNULL, timeout=PATIENCE).returncode == 0


class Redis(Server):
    """A Redis that keeps everything in memory, and nothing when it ends."""

    package = "redis-server"
    quick = signal.SIGTERM

    @property
    def url(self) -> str:
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def prepare(self) -> None:
        program(self.package)

    def command(self) -> list[str]:
        # A file, since everybody sees the arguments of a process.
        lines = [
            "bind 127.0.0.1",
            f"port {self.port}",
            f"dir {self.folder}",
            f"requirepass {self.password}",
            'save ""',
            "appendonly no",
            "daemonize no",
        ]
        path = self.folder / "redis.conf"
        path.write_text("\n".join([*lines, ""]), "utf-8")
        path.chmod(0o600)
        if self.account:
            os.chown(path, self.account["user"], self.account["group"])
        return [program(self.package), str(path)]

    def answers(self) -> bool:
        with suppress(OSError):
            return self.ask("PING") == b"+PONG"
        return False

    def flush(self) -> None:
        """Forgets everything, as a broker may."""
        assert self.ask("FLUSHALL") == b"+OK"

    def ask(self, *words: str) -> bytes:
        """Sends one command and gives the first line of what comes back."""
        with closing(socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)) as connection:
            connection.sendall(_encoded("AUTH", self.password) + _encoded(*words))
            with connection.makefile("rb") as replies:
                replies.readline()
                return replies.readline().rstrip()


S = TypeVar("S", bound=Server)


def program(name: str, package: str = "") -> str:
    """The path of a program.

    Raises:
        RuntimeError: it is not installed.
    """
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        raise RuntimeError(f"{name} is not installed: apt-get install {package or name}")
    return found


def postgres_program(name: str) -> str:
    """The path of a program of Postgres, of the newest version that is installed.

    Raises:
        RuntimeError: it is not installed.
    """
    found = list(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    if not found:
        return program(name, Postgres.package)
    return str(max(found, key=lambda path: [int(each) for each in re.findall("[0-9]+", path.parts[4])]))


def running(kind: type[S]) -> Iterator[S]:
    server = kind()
    try:
        server.prepare()
        server.start()
        yield server
    finally:
        server.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A Postgres that runs, for the whole session."""
    yield from running(Postgres)


@pytest.fixture(scope="session")
def redis_server() -> Iterator[Redis]:
    """A Redis that runs, for the whole session."""
    yield from running(Redis)


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The URL of an empty database, which is dropped after the test, whoever is connected."""
    import psycopg

    postgres.start()
    name = f"test_{secrets.token_hex(8)}"
    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    yield postgres.at(name)
    postgres.start()
    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def redis_url(redis_server: Redis) -> str:
    """The URL of an empty Redis."""
    redis_server.start()
    redis_server.flush()
    return redis_server.url


def _dies_with(parent: int, how: signal.Signals) -> Callable[[], None] | None:
    """What has Linux end a new process with the thread that began it, even where that is killed."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)

    def tie() -> None:
        library.prctl(PR_SET_PDEATHSIG, how, 0, 0, 0)
        if os.getppid() != parent:  # it has ended since
            os._exit(1)

    return tie


def _kill_all(process: subprocess.Popen[bytes]) -> None:
    """Kills what is left of a session: it has its leader's number as its group."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _encoded(*words: str) -> bytes:
    parts = [f"*{len(words)}\r\n", *(f"${len(word.encode())}\r\n{word}\r\n" for word in words)]
    return "".join(parts).encode()
