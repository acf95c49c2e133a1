"""A mounted ASGI app answers a request, on its event loop: FastAPI, Starlette, Django and the like.

Enters: a `Request` and where the app is mounted. Leaves: its `Reply`; an app that raises answers 500 with a traceback.
The lifespan of the app begins when it is mounted and ends when it is removed. Waits. Called by `mounts`.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import traceback
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import unquote

from .outgoing import MAX_REPLY, Reply
from .request import Request
from .wsgi import ADDRESS

Message = MutableMapping[str, Any]
App = Callable[[Any, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]]

_PATIENCE = 1.0  # seconds: for the traceback of an app that has answered 500, and for the end of a lifespan
_VERSIONS = {"version": "3.0", "spec_version": "2.4"}


class AsgiApp:
    """An ASGI app.

    Args:
        app: called with a scope, `receive` and `send`.
        root: the path that it is mounted below, without a last slash.
        loop: where it runs.
    """

    def __init__(self, app: App, root: str, loop: asyncio.AbstractEventLoop) -> None:
        self._app = app
        self._root = root
        self._loop = loop
        self._lifespan = Lifespan(app)
        self._running: set[asyncio.Future[None]] = set()
        loop.call_soon_threadsafe(self._lifespan.begin)

    def is_on(self, loop: asyncio.AbstractEventLoop | None) -> bool:
        """Whether the app runs on this loop."""
        return loop is self._loop

    async def answer(self, asked: Request) -> Reply:
        """Calls the app on its loop, and waits for its reply."""
        if asyncio.get_running_loop() is self._loop:
            return await self._serve(asked)
        if not self._loop.is_running():
            words = "the event loop of the mounted app does not run: nobody would answer"
            return Reply(status=500, headers=(), body=b"", trace=words)
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._serve(asked), self._loop))

    def stop(self) -> concurrent.futures.Future[None] | None:
        """Ends the lifespan; what is returned is done when it has ended. None where its loop does not run."""
        if not self._loop.is_running():
            return None
        return asyncio.run_coroutine_threadsafe(self._lifespan.end(), self._loop)

    async def _serve(self, asked: Request) -> Reply:
        failed = await self._lifespan.started()
        if failed:
            return Reply(status=500, headers=(), body=b"", trace=failed)
        answer = _Answer(asked)
        found = scope(asked, self._root, self._lifespan.state)
        running = asyncio.ensure_future(self._app(found, answer.receive, answer.send))
        self._running.add(running)
        running.add_done_callback(self._seen)
        complete = asyncio.ensure_future(answer.complete.wait())
        try:
            await asyncio.wait((running, complete), return_when=asyncio.FIRST_COMPLETED)
            if answer.complete.is_set() and answer.status >= 500:
                await asyncio.wait((running,), timeout=_PATIENCE)
            return answer.reply(_traceback(running))
        except asyncio.CancelledError:
            running.cancel()
            raise
        finally:
            complete.cancel()
            answer.gone.set()
            # Once it has answered an app may work on, as behind a server; but not for ever on what is not read.
            if answer.more or not answer.complete.is_set():
                running.cancel()

    def _seen(self, task: asyncio.Future[None]) -> None:
        """What an app raises after its reply is its own affair."""
        self._running.discard(task)
        if not task.cancelled():
            task.exception()


def _traceback(task: asyncio.Future[None]) -> str:
    """Why an app ended; empty where it did not, or ended well."""
    if not task.done():
        return ""
    if task.cancelled():
        return "the app was cancelled"
    error = task.exception()
    return "" if error is None else "".join(traceback.format_exception(error))


def scope(asked: Request, root: str, state: dict[str, Any]) -> dict[str, Any]:
    """The scope, as a server behind the public URL would make it."""
    target = asked.target
    path, _, query = target.path.partition("?")
    return {
        "type": "http",
        "asgi": _VERSIONS,
        "http_version": "1.1",
        "method": asked.method,
        "scheme": target.scheme,
        "path": unquote(path),
        "raw_path": path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": unquote(root),
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in asked.headers],
        "client": (ADDRESS, 0),
        "server": (target.name, target.port),
        "state": dict(state),
        "extensions": {},
    }


class _Answer:
    """What an app receives, and what it sends."""

    def __init__(self, asked: Request) -> None:
        self._asked: Request | None = asked
        self.complete = asyncio.Event()
        self.gone = asyncio.Event()
        self.more = False
        self.status = 0
        self._headers: list[tuple[bytes, bytes]] = []
        self._body = bytearray()

    async def receive(self) -> Message:
        if self._asked is not None:
            body, self._asked = self._asked.body, None
            return {"type": "http.request", "body": body, "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        kind = message["type"]
        if self.gone.is_set():
            raise OSError("the reply is complete")
        if kind == "http.response.start" and not self.status:
            self._headers = [(bytes(name).lower(), bytes(value)) for name, value in message.get("headers", ())]
            self.status = int(message["status"])
        elif kind == "http.response.body" and self.status and not self.complete.is_set():
            self._body += message.get("body", b"")
            self.more = len(self._body) > MAX_REPLY
            if self.more or not message.get("more_body", False):
                self.complete.set()
            await asyncio.sleep(0)  # an app that sends without an end lets others run
        else:
            raise RuntimeError(f"the app sent {kind} where it does not belong")

    def reply(self, trace: str) -> Reply:
        if not self.complete.is_set():
            return Reply(status=500, headers=(), body=b"", trace=trace or "the app ended without a complete reply")
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in self._headers)
        body = bytes(self._body[:MAX_REPLY])
        return Reply(status=self.status, headers=headers, body=body, more=self.more, trace=trace)


class Lifespan:
    """The life of an app between startup and shutdown. Apps that know no lifespan are served all the same."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.state: dict[str, Any] = {}
        self._messages: asyncio.Queue[Message] = asyncio.Queue()
        self._started = asyncio.Event()
        self._ended = asyncio.Event()
        self._failed = ""
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Starts the app; on its loop."""
        if self._task is None:
            self._messages.put_nowait({"type": "lifespan.startup"})
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def started(self) -> str:
        """Waits until the app has started; returns why it did not, or nothing."""
        self.begin()
        await self._started.wait()
        return self._failed

    async def end(self) -> None:
        """Lets the app shut down, a moment long."""
        if self._task is None:
            return
        self._messages.put_nowait({"type": "lifespan.shutdown"})
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                await self._ended.wait()
        self._task.cancel()
        await asyncio.wait((self._task,))

    async def _run(self) -> None:
        found = {"type": "lifespan", "asgi": _VERSIONS, "state": self.state}
        try:
            await self._app(found, self._messages.get, self._send)
        except Exception:
            # Before it has started, an exception says that it knows no lifespan, unless it said that it failed.
            if self._started.is_set() and self._failed:
                self._failed += f"\n{traceback.format_exc()}"
        finally:
            self._started.set()
            self._ended.set()

    async def _send(self, message: Message) -> None:
        kind = message["type"]
        if not kind.startswith("lifespan."):  # an app that does not look at the scope: it knows no lifespan
            raise RuntimeError(f"the app sent {kind} where it does not belong")
        if kind == "lifespan.startup.failed":
            self._failed = f"the app did not start: {message.get('message', '')}"
        if kind.startswith("lifespan.startup."):
            self._started.set()
        elif kind.startswith("lifespan.shutdown."):
            self._ended.set()
