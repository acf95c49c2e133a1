"""Apps in the process that answer webhooks of public URLs: no port, no network.

Enters: a URL prefix and a WSGI or ASGI app. Leaves: which app answers a URL.
Called by the emulator and by `deliverer`; may be called from any thread.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import inspect
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from ..._core.redaction.secret import safe_repr
from .asgi import AsgiApp
from .outgoing import Reply
from .request import Request
from .target import InvalidURL, Target, read_url
from .wsgi import WsgiApp

_PATIENCE = 5.0  # seconds for apps to shut down


@safe_repr
@dataclass(frozen=True, slots=True)
class Mount:
    """An app and the URLs that it answers."""

    origin: tuple[str, str, int]
    root: str
    app: WsgiApp | AsgiApp

    async def answer(self, asked: Request) -> Reply:
        """What the app answers."""
        return await self.app.answer(asked)


class Mounts:
    """Apps by the URLs that they answer; of several the one with the longest path does.

    Args:
        loop_factory: makes the event loop for ASGI apps that are given none.
    """

    def __init__(self, *, loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop) -> None:
        self._mounts: tuple[Mount, ...] = ()
        self._rest: WsgiApp | None = None
        self._lock = threading.Lock()
        self._loop_factory = loop_factory
        self._own: _OwnLoop | None = None

    def add(
        self,
        url_prefix: str,
        app: Any,
        *,
        loop: asyncio.AbstractEventLoop | None = None,
        kind: Literal["wsgi", "asgi"] | None = None,
    ) -> None:
        """Mounts an app; one that was there before is replaced.

        Args:
            url_prefix: the public URL, with a path where the app has only that: `https://example.com/hooks`.
            app: a WSGI app, or one of ASGI 3.
            loop: where an ASGI app runs; by default on a loop that all of them share, on its own thread.
            kind: what the app is, where that cannot be seen.

        Raises:
            TypeError: it is no app.
            ValueError: the URL is not one of http or https, or has a query, a fragment or credentials.
        """
        target = _prefix(url_prefix)
        root = target.path.rstrip("/")
        if kind is None:
            kind = kind_of(app)
        elif kind not in ("wsgi", "asgi"):
            raise ValueError("kind must be wsgi or asgi")
        with self._lock:
            if kind == "asgi":
                made: WsgiApp | AsgiApp = AsgiApp(app, root, loop or self._own_loop())
            else:
                made = WsgiApp(app, root)
            mount = Mount(_origin(target), root, made)
            replaced = [each for each in self._mounts if _same(each, mount)]
            kept = [each for each in self._mounts if not _same(each, mount)]
            self._mounts = tuple(sorted([*kept, mount], key=lambda each: -len(each.root)))
        for each in replaced:
            each.app.stop()

    def add_for_the_rest(self, app: Any) -> None:
        """Mounts a WSGI app at every URL that no other app answers: nothing goes to the network."""
        self._rest = WsgiApp(app, "")

    def remove(self, url_prefix: str) -> None:
        """Removes an app; its shutdown is begun and not waited for.

        Raises:
            ValueError: none is mounted there.
        """
        target = _prefix(url_prefix)
        root = target.path.rstrip("/")
        with self._lock:
            gone = [each for each in self._mounts if each.origin == _origin(target) and each.root == root]
            self._mounts = tuple(each for each in self._mounts if each not in gone)
        if not gone:
            raise ValueError(f"url_prefix must be one that an app is mounted at, not {target.url}")
        for each in gone:
            each.app.stop()

    def find(self, url: str) -> Mount | None:
        """The app that answers a URL."""
        try:
            return self.answering(read_url(url))
        except InvalidURL:
            return None

    def answering(self, target: Target) -> Mount | None:
        """The app that answers a URL that was taken apart."""
        path = target.path.partition("?")[0]
        for each in self._mounts:
            if each.origin == _origin(target) and (path == each.root or path.startswith(f"{each.root}/")):
                return each
        return None if self._rest is None else Mount(_origin(target), "", self._rest)

    def close(self) -> None:
        """Removes all apps, and waits a moment until those on other loops than the running one have shut down."""
        for future in self._stop(_running()):
            with contextlib.suppress(concurrent.futures.TimeoutError, concurrent.futures.CancelledError):
                future.result(_PATIENCE)
        self._end_loop()

    async def aclose(self) -> None:
        """Removes all apps, and waits a moment until they have shut down, those on the running loop too."""
        futures = [asyncio.wrap_future(future) for future in self._stop(None)]
        if futures:
            await asyncio.wait(futures, timeout=_PATIENCE)
        await asyncio.to_thread(self._end_loop)

    def _stop(self, running: asyncio.AbstractEventLoop | None) -> list[concurrent.futures.Future[None]]:
        """Begins all shutdowns; returns those to wait for."""
        with self._lock:
            mounts, self._mounts, self._rest = self._mounts, (), None
        ending = [(each.app, each.app.stop()) for each in mounts]
        return [future for app, future in ending if future and not (isinstance(app, AsgiApp) and app.is_on(running))]

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        if self._own is None:
            self._own = _OwnLoop(self._loop_factory())
        return self._own.loop

    def _end_loop(self) -> None:
        with self._lock:
            own, self._own = self._own, None
        if own is not None:
            own.end()


class _OwnLoop:
    """An event loop on its own thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        ready = threading.Event()
        loop.call_soon(ready.set)
        self._thread = threading.Thread(target=self._run, name="trunkline-asgi", daemon=True)
        self._thread.start()
        ready.wait()

    def _run(self) -> None:
        self.loop.run_forever()
        tasks = asyncio.all_tasks(self.loop)
        for task in tasks:
            task.cancel()
        if tasks:
            self.loop.run_until_complete(asyncio.wait(tasks, timeout=_PATIENCE))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()

    def end(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(_PATIENCE)


def _running() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _prefix(url_prefix: str) -> Target:
    try:
        target = read_url(url_prefix)
    except InvalidURL as error:
        raise ValueError(f"url_prefix must be like https://example.com: {error}") from None
    if "?" in target.path or target.fragment or target.user is not None:
        raise ValueError("url_prefix must have no query, fragment or credentials")
    return target


def _origin(target: Target) -> tuple[str, str, int]:
    return target.scheme, target.name, target.port


def _same(one: Mount, other: Mount) -> bool:
    return (one.origin, one.root) == (other.origin, other.root)


def kind_of(app: Any) -> Literal["wsgi", "asgi"]:
    """Whether an app is one of WSGI or of ASGI 3, by how it is called.

    Raises:
        TypeError: neither can be seen.
    """
    if not callable(app):
        raise TypeError(f"app must be a WSGI or ASGI app, not {type(app).__name__}")
    called = app if inspect.isroutine(app) or inspect.isclass(app) else type(app).__call__
    if inspect.iscoroutinefunction(app) or inspect.iscoroutinefunction(called):
        return "asgi"
    try:
        parameters = inspect.signature(app).parameters.values()
    except (TypeError, ValueError):
        parameters = {}.values()
    needed = [
        each
        for each in parameters
        if each.default is each.empty and each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
    ]
    if len(needed) in (2, 3) and not inspect.isclass(app):
        return "wsgi" if len(needed) == 2 else "asgi"
    raise TypeError("app must be a WSGI or an ASGI 3 app; say which by kind")
