"""The HTTP server of an emulator, on a thread and an event loop of its own. Called by `emulator`."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .app import App
from .clock import Clock
from .connection import lined
from .delivery import Deliverer, Mounts
from .quick_server import quick
from .shell import Shell
from .world import World

if TYPE_CHECKING:
    from .proxy.server import ProxyServer

PATIENCE = 10.0  # seconds for the server to begin and to end


class Server:
    """A world behind HTTP, and the shell that moves it on.

    Attributes:
        shell: while the server runs.
    """

    def __init__(self, world: World, clock: Clock, mounts: Mounts, allow: tuple[str, ...]) -> None:
        self.shell: Shell | None = None
        self._world, self._clock, self._mounts, self._allow = world, clock, mounts, allow
        self._server: Any = None
        self._thread: threading.Thread | None = None
        self._serve_proxy: Callable[[ProxyServer], object] | None = None

    @property
    def running(self) -> bool:
        """Whether it was started."""
        return self._thread is not None

    def start(self, host: str, port: int, proxy: ProxyServer | None = None) -> tuple[str, int]:
        """Starts, with a proxy in front if there is one; returns address and port when it accepts connections."""
        try:
            import uvicorn
        except ImportError as error:
            raise missing() from error

        listener = listen(host, port)
        address: tuple[str, int] = listener.getsockname()[:2]
        app = App(self._world)
        config = configured(uvicorn.Config, app)
        config.http_protocol_class = lined(config.http_protocol_class)
        server = quick(uvicorn.Server)(config)

        def made(protocol: type[Any]) -> asyncio.Protocol:
            return protocol(config=config, server_state=server.server_state, app_state={})  # type: ignore[no-any-return]

        async def main() -> None:
            self.shell = shell = Shell(self._world, self._clock, Deliverer(allow=self._allow, mounts=self._mounts))
            app.replied = shell.nudge
            app.control(shell, host)
            loop, proxying = asyncio.get_running_loop(), list[asyncio.Task[None]]()

            def serve_proxy(proxy: ProxyServer) -> None:
                proxying.append(loop.create_task(proxy.serve(made, config.http_protocol_class)))

            self._serve_proxy = lambda proxy: loop.call_soon_threadsafe(serve_proxy, proxy)
            if proxy is not None:
                serve_proxy(proxy)
            try:
                await server.serve([listener])
            finally:
                self.shell = None
                for task in proxying:
                    task.cancel()
                await asyncio.gather(*proxying, return_exceptions=True)
                await shell.close()

        def run() -> None:
            with listener, asyncio.Runner(loop_factory=new_loop) as runner:
                runner.run(main())

        self._server = server
        self._thread = threading.Thread(target=run, name="trunkline-emulator", daemon=True)
        self._thread.start()
        if not has_started(server, self._thread):
            self.stop()
            raise RuntimeError("the emulator did not start")
        return address

    def serve_proxy(self, proxy: ProxyServer) -> None:
        """Has a proxy lead here too, from any thread, while the server runs."""
        assert self._serve_proxy is not None
        self._serve_proxy(proxy)

    def stop(self) -> None:
        """Ends the server and its connections, and the webhooks that are out."""
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server is not None and thread is not None:
            server.exit_from_thread()
            thread.join(PATIENCE)


def configured(config: Any, app: Any, **more: Any) -> Any:
    """How uvicorn serves an application; `config` is its class for that, `more` what else it is told."""
    made = config(
        app,
        http="h11",  # bounds what it reads before it knows the headers
        lifespan="off",
        ws="none",
        loop="asyncio",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=1,
        server_header=False,
        date_header=False,  # which would be the machine's
        **more,
    )
    made.load()
    return made


def has_started(server: Any, thread: threading.Thread) -> bool:
    """Waits until a server on a thread accepts connections; whether it does."""
    until = Clock._monotonic() + PATIENCE
    while not server.started and thread.is_alive() and Clock._monotonic() < until:
        time.sleep(0.002)
    return bool(server.started)


def new_loop() -> asyncio.AbstractEventLoop:
    """An event loop whose timers go on while a test's clock is frozen; uvloop has a clock of its own."""
    loop = asyncio.new_event_loop()
    with contextlib.suppress(AttributeError):
        loop.time = Clock._monotonic  # type: ignore[method-assign]
    return loop


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens."""
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


def missing() -> Exception:
    from ..errors import MissingExtraError

    return MissingExtraError("emulator", "uvicorn")
