"""The emulator as a server on loopback: `Emulator` runs it beside a test, `serve` in the foreground.

Called by users, by the command line and by the tests.
"""

from __future__ import annotations

import asyncio
import re
import socket
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .app import App
from .clock import Clock
from .connection import lined
from .exchange import RecordedRequest
from .faults import Faults
from .world import World

if TYPE_CHECKING:
    import uvicorn

    from .. import AsyncClient, Client

ACCOUNT_SID = "AC" + "e" * 32
AUTH_TOKEN = "emulated-auth-token"
_PATIENCE = 10.0  # seconds for the server to begin and to end


class Emulator:
    """A Twilio on this machine: a real HTTP server that knows every operation and keeps what is created.

        with Emulator() as twilio:
            client = twilio.client()
            client.messages.create(to="+14155550100", from_="+15005550006", body="Hello")

    Args:
        port: the port to listen on; 0 takes a free one.
        host: the address to listen on.
        account_sid: the main account, `AC` and 32 hexadecimal digits.
        auth_token: its token.
        clock: the time that rows are dated by and that moves messages and calls on; by default real time.
        seed: what random faults depend on.

    Raises:
        ValueError: the account SID is none.
        MissingExtraError: uvicorn is not installed; raised when the server starts.
        OSError: the port is taken; raised when the server starts.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        account_sid: str | None = None,
        auth_token: str | None = None,
        clock: Clock | None = None,
        seed: int = 0,
    ) -> None:
        self.account_sid = account_sid or ACCOUNT_SID
        self.auth_token = auth_token or AUTH_TOKEN
        if not re.fullmatch(r"AC[0-9a-fA-F]{32}", self.account_sid):
            raise ValueError("account_sid must be AC and 32 hexadecimal digits")
        self.client_id = "OQ" + "e" * 32
        self.client_secret = "emulated-client-secret"
        self.clock = clock or Clock()
        self.host = host
        self.port = port
        self._world = World(self.account_sid, self.auth_token, self.client_id, self.client_secret, self.clock, seed)
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where the server listens: `http://127.0.0.1:4010`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def base_url(self) -> str:
        """The `base_url` for clients: `http://127.0.0.1:4010/{host}`."""
        return f"{self.url}/{{host}}"

    @property
    def faults(self) -> Faults:
        """Switches faults on: `twilio.faults.latency(0.2)`."""
        return self._world.faults

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests so far, oldest first (the last 10,000 of them)."""
        return self._world.recorded()

    def client(self, **options: Any) -> Client:
        """A `trunkline.Client` of the main account; `options` are those of the class."""
        from .. import Client

        options.setdefault("base_url", self.base_url)
        return Client(self.account_sid, self.auth_token, **options)

    def async_client(self, **options: Any) -> AsyncClient:
        """A `trunkline.AsyncClient` of the main account; `options` are those of the class."""
        from .. import AsyncClient

        options.setdefault("base_url", self.base_url)
        return AsyncClient(self.account_sid, self.auth_token, **options)

    def advance(self, seconds: float) -> None:
        """Steps the clock forward: messages and calls move on."""
        self.clock.advance(seconds)

    def add(self, url: str, fields: dict[str, Any] | None = None, /, **more: Any) -> dict[str, Any]:
        """Puts a row into a list that no request can add to, and returns it as the API shows it.

            twilio.add(f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Conferences.json", status="completed")

        Args:
            url: where the list is.
            fields: values by wire name (`from` for `from_`); dates may be datetimes. What is left out is made up.

        Raises:
            ValueError: there is no such list, or its rows have no such field.
        """
        return self._world.add(url, {**(fields or {}), **more})

    def attach(self, url: str, content: bytes, content_type: str | None = None) -> None:
        """Sets the bytes that a medium, a recording, a fax or a video recording is downloaded as.

            medium = client.messages("MM…").media.list()[0]
            twilio.attach(medium.uri, b"GIF89a…", "image/gif")

        Until then they are made up: a small picture, silence, an empty page. The formats of a recording share them.

        Args:
            url: where the resource is: as `add` takes it, with `https://`, or its `uri` alone.
            content_type: the type to send, and to show where the resource has a field for it; by default as it is.

        Raises:
            ValueError: there is no such resource, or it has no file.
        """
        self._world.attach(url, content, content_type)

    def reset(self) -> None:
        """Forgets every resource and every request, and switches every fault off; the clock stays."""
        self._world.reset()

    def start(self) -> Self:
        """Starts the server; returns when it accepts connections."""
        if self._thread is not None:
            raise RuntimeError("the emulator is running already")
        try:
            import uvicorn
        except ImportError as error:
            raise _missing() from error

        listener = _listen(self.host, self.port)
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(
            App(self._world),
            lifespan="off",
            ws="none",
            loop="asyncio",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
            server_header=False,
        )
        config.load()
        config.http_protocol_class = lined(config.http_protocol_class)
        server = uvicorn.Server(config)

        def run() -> None:
            with listener:
                asyncio.run(server.serve([listener]))

        self._server = server
        self._thread = threading.Thread(target=run, name="trunkline-emulator", daemon=True)
        self._thread.start()
        until = time.monotonic() + _PATIENCE
        while not server.started and self._thread.is_alive() and time.monotonic() < until:
            time.sleep(0.002)
        if not server.started:
            self.stop()
            raise RuntimeError("the emulator did not start")
        return self

    def stop(self) -> None:
        """Stops the server and closes its connections. What was created stays for the next start."""
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server is not None and thread is not None:
            server.should_exit = True
            thread.join(_PATIENCE)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    def __repr__(self) -> str:
        return f"Emulator({self.url!r}, {'running' if self._thread else 'stopped'})"


def serve(
    port: int = 4010,
    host: str = "127.0.0.1",
    *,
    account_sid: str | None = None,
    auth_token: str | None = None,
    ready: Callable[[Emulator], None] | None = None,
) -> None:
    """Serves an emulator until it is interrupted (Ctrl-C).

    Args:
        port: the port to listen on; 0 takes a free one.
        host: the address to listen on.
        account_sid, auth_token: the main account; by default the emulator's own.
        ready: is told when connections are accepted.

    Raises:
        OSError: the port is taken.
        MissingExtraError: uvicorn is not installed.
    """
    try:
        with Emulator(port=port, host=host, account_sid=account_sid, auth_token=auth_token) as twilio:
            if ready is not None:
                ready(twilio)
            while True:
                # A wait without an end cannot be interrupted on Windows.
                threading.Event().wait(1.0)
    except KeyboardInterrupt:
        return


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol named, asyncio turns Nagle's algorithm off: without, each reply waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # there it would let two servers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener


def _missing() -> Exception:
    from ..errors import MissingExtraError

    return MissingExtraError("emulator", "uvicorn")
