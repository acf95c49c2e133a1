"""Sends webhooks: the shell around `course`, `request`, `connection` and `mounts`.

Enters: an `Outgoing`. Leaves: its `Outcome`.
Waits. Called by the engine, on one event loop; the times are real ones, whatever the clock of the emulator says.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable

from .connection import Broken, Resolve, Times, Tls, fetch, system_resolve
from .course import End, begin, judge
from .mounts import Mounts
from .outgoing import Failure, Outcome, Outgoing, Reply, Try
from .reach import Reach
from .request import Request, request

MOUNTED = "mounted"
# So many connections at a time; what comes on top waits for its turn before its time begins.
_AT_ONCE = 256


class Deliverer:
    """Sends webhooks, each by itself.

    Args:
        allow: what may be reached beside this machine and private networks: host names, addresses, networks, or `any`.
        mounts: apps in the process, whose URLs are not looked for in the network.
        resolve: host name and port → addresses; by default the system's resolver.

    Raises:
        TypeError, ValueError: `allow` has what is none of these, or addresses that are never reached.
    """

    def __init__(self, *, allow: Iterable[str] = (), mounts: Mounts, resolve: Resolve = system_resolve) -> None:
        self._reach = Reach(allow)
        self._mounts = mounts
        self._resolve = resolve
        self._tls = Tls()
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._running: set[asyncio.Task[tuple[Reply | Failure, str]]] = set()
        self._closed = False

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Sends a webhook. Never raises but on cancellation, which ends the request that is out."""
        loop = asyncio.get_running_loop()
        course = begin(outgoing)
        if isinstance(course, End):
            return _outcome(course, None, [], outgoing.url.partition("#")[0], 0.0)
        home = course.target.site
        mounted = self._mounts.answering(course.target) is not None
        async with contextlib.nullcontext() if mounted else self._turn:
            began = loop.time()
            times = Times(course.settings, began)
            tries: list[Try] = []
            while True:
                followed = course.redirects > 0
                asked = request(outgoing, course.target, home=home, followed=followed, authorised=course.authorised)
                started = loop.time()
                result, where = await self._stoppable(asked, times)
                if not isinstance(result, Failure) or result.code is not None:
                    tries.append(_try(asked, result, where, loop.time() - started))
                step = judge(course, result)
                if isinstance(step, End):
                    reply = result if isinstance(result, Reply) else None
                    return _outcome(step, reply, tries, course.target.full, loop.time() - began)
                course = step

    async def close(self) -> None:
        """Ends what is out: it fails as a broken connection. Afterwards everything that is sent does."""
        self._closed = True
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(self._running)

    async def _stoppable(self, asked: Request, times: Times) -> tuple[Reply | Failure, str]:
        """One try, as a task that `close` can end."""
        ended = Failure(code=11205, words="the request was stopped: the emulator ends, or the loop of a mounted app")
        if self._closed:
            return ended, ""
        task = asyncio.create_task(self._once(asked, times))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await task
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise
            return ended, ""

    async def _once(self, asked: Request, times: Times) -> tuple[Reply | Failure, str]:
        mount = self._mounts.answering(asked.target)
        if mount is None:
            return await fetch(asked, times, reach=self._reach, resolve=self._resolve, tls=self._tls)
        seconds = times.settings.read
        late = Failure(code=11200, words=f"the mounted app did not reply within {seconds:g} s", kind="rt")
        try:
            async with times.within(seconds, late):
                return await mount.answer(asked), MOUNTED
        except Broken as broken:
            return broken.failure, MOUNTED


def _try(asked: Request, result: Reply | Failure, where: str, seconds: float) -> Try:
    return Try(
        url=asked.target.url,
        method=asked.method,
        headers=asked.headers,
        body=asked.body,
        status=result.status if isinstance(result, Reply) else None,
        error=result.trace if isinstance(result, Reply) else result.words,
        seconds=seconds,
        address=where,
    )


def _outcome(end: End, reply: Reply | None, tries: list[Try], url: str, seconds: float) -> Outcome:
    return Outcome(
        status=reply.status if reply else None,
        content_type=(reply.header("content-type") or "") if reply else "",
        headers=reply.headers if reply else (),
        body=reply.body if reply else b"",
        code=end.code,
        error=end.words,
        tries=tuple(tries),
        withheld=end.withheld,
        url=url,
        seconds=seconds,
    )
