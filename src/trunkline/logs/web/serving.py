"""The server: an application and an address enter, and it answers until a signal ends it. Needs uvicorn.

A sync beside it is a process of its own, so that reading the API slows no page down; it is started anew where it dies.
Called by `trunkline logs serve`.
"""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TYPE_CHECKING, Any

from ...errors import MissingExtraError
from .app import Application

if TYPE_CHECKING:
    import uvicorn

Listener = socket.socket
GRACE = 5  # seconds that requests under way may take at the end
_LAST = 3.0  # seconds that a sync may take to end
_NO_CREDENTIALS = 4  # the exit code of a sync whose credentials are missing or refused
_FIRST_WAIT, _LONGEST_WAIT = 2.0, 60.0
_QUIET = {"version": 1, "disable_existing_loggers": False, "loggers": {"uvicorn": {"level": 60, "propagate": False}}}


def listening(host: str, port: int) -> Listener:
    """A socket that listens; port 0 takes a free one.

    Raises:
        OSError: the address is in use, or not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.create_server((host, port), family=family, backlog=256)
    # Of a socket that says that it is TCP asyncio sends what there is at once (TCP_NODELAY). With Nagle's algorithm the
    # body of a page waits for the browser's ACK of its head, which may take 40 ms.
    return socket.socket(made.family, made.type, socket.IPPROTO_TCP, fileno=made.detach())


def serve(
    app: Application,
    listener: Listener,
    *,
    ready: Callable[[], None] = lambda: None,
    sync: Sequence[str] = (),
    hush: bool = False,
    tell: Callable[[str], None] = lambda line: None,
) -> None:
    """Answers until SIGINT or SIGTERM.

    Args:
        listener: of `listening`; it is closed at the end.
        ready: called when connections are accepted.
        sync: the command of a sync that runs beside it; empty for none.
        hush: whether what the sync says is not to be seen.
        tell: says a line of the server's log.

    Raises:
        MissingExtraError: uvicorn is not installed.
    """
    try:
        import uvicorn
    except ModuleNotFoundError as error:
        raise MissingExtraError("logs", "uvicorn") from error
    config = uvicorn.Config(
        _asgi(app),
        access_log=False,
        log_config=_QUIET,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE,
        ws="none",
        lifespan="on",
    )
    beside = _sync(sync, hush, tell) if sync else None
    asyncio.run(_serve(_server(uvicorn, config), app, listener, ready, beside))


def _asgi(app: Application) -> Any:
    # uvicorn takes no object for ASGI 3 whose call it cannot tell to be a coroutine.
    async def answer(scope: Any, receive: Any, send: Any) -> None:
        await app(scope, receive, send)

    return answer


def _server(module: Any, config: uvicorn.Config) -> uvicorn.Server:
    class Server(module.Server):  # type: ignore[misc]
        """Leaves signals to who runs it: uvicorn would send them again, and so end the process before all is closed."""

        @contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield

    made: uvicorn.Server = Server(config)
    return made


@contextmanager
def _signals(server: uvicorn.Server, app: Application) -> Iterator[None]:
    """The first signal ends the server and its streams, which have no end of their own; a second one does not wait."""

    def end(number: int, frame: FrameType | None) -> None:
        app.stop()
        server.force_exit = server.should_exit
        server.should_exit = True

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


async def _serve(
    server: uvicorn.Server,
    app: Application,
    listener: Listener,
    ready: Callable[[], None],
    sync: Coroutine[None, None, None] | None,
) -> None:
    told = asyncio.create_task(_told(server, ready))
    beside = None if sync is None else asyncio.create_task(sync)
    try:
        with _signals(server, app):
            await server.serve(sockets=[listener])
    finally:
        listener.close()
        for task in (told, beside):
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task


async def _told(server: uvicorn.Server, ready: Callable[[], None]) -> None:
    while not server.started:
        await asyncio.sleep(0.01)
    ready()


async def _sync(command: Sequence[str], hush: bool, tell: Callable[[str], None]) -> None:
    """Keeps a sync running: where it ends it is started anew, later each time; not without credentials."""
    wait = _FIRST_WAIT
    while True:
        began = asyncio.get_running_loop().time()
        code = await _run(command, hush)
        if code == _NO_CREDENTIALS:
            tell("the sync has ended: there are no credentials, or Twilio refuses them; the pages go on")
            return
        if asyncio.get_running_loop().time() - began > _LONGEST_WAIT:
            wait = _FIRST_WAIT
        tell(f"the sync has ended ({code}); again in {wait:.0f} s")
        await asyncio.sleep(wait)
        wait = min(wait * 2, _LONGEST_WAIT)


async def _run(command: Sequence[str], hush: bool) -> int:
    """Runs a sync until it ends; it ends with who waits for it.

    Its standard input is a pipe that is never written to: where this process dies without a word, as by SIGKILL, the
    system closes the pipe, and a sync that watches it (`--while-stdin-is-open`) ends.
    """
    # A process group of its own: Ctrl-C on a terminal is for the server, which ends the sync itself.
    null = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE, stdout=null, stderr=null if hush else None, start_new_session=True
    )
    try:
        return await process.wait()
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGINT if sys.platform != "win32" else signal.SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), _LAST)
            except TimeoutError:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
