"""The emulator as a server on loopback: `Emulator` runs it beside a test, `serve` in the foreground.

Called by users, by the command line and by the tests.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from ipaddress import IPv6Address, ip_address
from operator import index
from secrets import token_hex
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .._core.redaction.secret import safe_repr
from .app import App
from .clock import Clock
from .connection import lined
from .faults import Faults
from .record import RecordedRequest
from .state import Identity
from .world import World

if TYPE_CHECKING:
    import uvicorn

    from .. import AsyncClient, Client

ACCOUNT_SID = "AC" + "e" * 32
# These stand in the documentation: they are for loopback, which other machines do not reach.
AUTH_TOKEN = "emulated-auth-token"
CLIENT_SECRET = "emulated-client-secret"
_PATIENCE = 10.0  # seconds for the server to begin and to end


@safe_repr
class Emulator:
    """A Twilio on this machine: a real HTTP server that knows every operation and keeps what is created.

        with Emulator() as twilio:
            client = twilio.client()
            client.messages.create(to="+14155550100", from_="+15005550006", body="Hello")

    Args:
        port: the port to listen on; 0 takes a free one.
        host: the address to listen on. At one that other machines may reach there is a warning on stderr when the
            server starts, and secrets are random: tokens, keys, client credentials and signatures.
        account_sid: the main account, `AC` and 32 hexadecimal digits.
        auth_token: its token; by default a well-known one on loopback, and elsewhere a random one: see `.auth_token`.
        clock: the time that rows are dated by and that moves messages and calls on; by default real time.
        seed: what random faults depend on.

    Raises:
        TypeError, ValueError: the port or the account SID is none.
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
        private = _is_loopback(host)
        self.auth_token = auth_token or (AUTH_TOKEN if private else token_hex(16))
        if not re.fullmatch(r"AC[0-9a-fA-F]{32}", self.account_sid):
            raise ValueError("account_sid must be AC and 32 hexadecimal digits")
        self.client_id = "OQ" + "e" * 32
        self.client_secret = CLIENT_SECRET if private else token_hex(16)
        self.clock = clock or Clock()
        self.host = host
        self.port = _port(port)
        secret = "" if private else self.auth_token
        identity = Identity(self.account_sid, self.auth_token, self.client_id, self.client_secret, secret)
        self._world = World(identity, self.clock, seed)
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where this machine reaches the server: `http://127.0.0.1:4010`."""
        host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        host = f"[{host}]" if ":" in host else host
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
        """The requests so far, oldest first: the last 10,000, and no more than 64 MiB of them with bodies and headers.

        `requests_dropped` tells how many earlier ones were forgotten.
        """
        return self._world.recorded()[0]

    @property
    def requests_dropped(self) -> int:
        """How many requests are no longer in `requests`, since the emulator was made or `reset`."""
        return self._world.recorded()[1]

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

    def populate(
        self,
        days: int = 400,
        messages: int = 1_000_000,
        *,
        seed: int = 1,
        calls: int | None = None,
        subaccounts: int = 2,
    ) -> None:
        """Gives the account a past that ends now: conversations, calls, recordings, conferences, alerts, subaccounts.

            twilio.populate(days=30, messages=10_000)

        The rows are made when they are read, and only those that are changed take memory. The same seed, account and
        clock give the same rows.

        Args:
            days: how long it is, 1 to 3,650.
            messages: how many the main account has, 1 to 10,000,000; some were deleted since, which lists omit.
            seed: what chance depends on.
            calls: how many the main account has; by default one for 25 messages.
            subaccounts: how many there are, 0 to 9; the first has a fiftieth of what the main account has.

        Raises:
            TypeError: an argument is no int.
            ValueError: an argument is out of its range, or there is a past already; `reset` forgets it.
        """
        self._world.populate(days, messages, seed, calls, subaccounts)

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
        address, self.port = listener.getsockname()[:2]
        config = uvicorn.Config(
            App(self._world),
            http="h11",  # bounds what it reads before it knows the headers
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
            with listener, asyncio.Runner(loop_factory=_loop) as runner:
                runner.run(server.serve([listener]))

        self._server = server
        self._thread = threading.Thread(target=run, name="trunkline-emulator", daemon=True)
        self._thread.start()
        until = Clock._monotonic() + _PATIENCE
        while not server.started and self._thread.is_alive() and Clock._monotonic() < until:
            time.sleep(0.002)
        if not server.started:
            self.stop()
            raise RuntimeError("the emulator did not start")
        if not _is_loopback(address):
            self._warn()
        return self

    def _warn(self) -> None:
        known = self.auth_token == AUTH_TOKEN
        token = "the auth token that everybody knows" if known else "its auth token"
        _tell(
            f"WARNING: the emulated Twilio listens on {self.host}, not on loopback. Whoever reaches port {self.port} "
            f"and has {token} sees and changes everything in it, and all of it travels in clear text."
        )

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
    """Serves an emulator until Ctrl-C or, in the main thread, SIGTERM; then it returns.

    Args:
        port: the port to listen on; 0 takes a free one.
        host: the address to listen on.
        account_sid, auth_token: the main account; by default the emulator's own, as `Emulator` chooses it.
        ready: is told when connections are accepted; without it, a token that was made is printed on stderr.

    Raises:
        OSError: the port is taken.
        MissingExtraError: uvicorn is not installed.
    """
    with (
        contextlib.suppress(KeyboardInterrupt),
        _interrupted_by_sigterm(),
        Emulator(port=port, host=host, account_sid=account_sid, auth_token=auth_token) as twilio,
    ):
        if ready is not None:
            ready(twilio)
        elif twilio.auth_token not in (auth_token, AUTH_TOKEN):
            _tell(f"Its auth token is {twilio.auth_token}")
        while True:
            # A wait without an end cannot be interrupted on Windows.
            threading.Event().wait(1.0)


@contextlib.contextmanager
def _interrupted_by_sigterm() -> Iterator[None]:
    """SIGTERM interrupts the block as Ctrl-C does. Other threads than the main one get no signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)


def _loop() -> asyncio.AbstractEventLoop:
    """An event loop whose timers go on while a test's clock is frozen; uvloop has a clock of its own."""
    loop = asyncio.new_event_loop()
    with contextlib.suppress(AttributeError):
        loop.time = Clock._monotonic  # type: ignore[method-assign]
    return loop


def _tell(text: str) -> None:
    """Writes a line on stderr, if it can be written."""
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def _is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens on an address. No name is looked up."""
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        # It takes what `bind` takes: 127.1 too.
        found = socket.getaddrinfo(host or "*", None, flags=socket.AI_NUMERICHOST)[0][4][0]
        address = ip_address(str(found).partition("%")[0])
    except (OSError, ValueError):
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


def _port(port: int) -> int:
    try:
        number = index(port)
    except TypeError:
        raise TypeError(f"port must be an int, not {type(port).__name__}") from None
    if not 0 <= number <= 65_535:
        raise ValueError("port must be 0 to 65535")
    return number


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
