"""Both clients behind one face: a test is written once, as a user of `Client` writes it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterator
from typing import Any

from trunkline import AsyncClient
from trunkline._async.resource import AsyncResource


class Waiting:
    """An `AsyncClient`, or a resource of it, that waits for what it is asked for: it reads like a `Client`."""

    def __init__(self, inner: Any, runner: asyncio.Runner) -> None:
        self._inner = inner
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        return self._face(getattr(self._inner, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._face(self._inner(*args, **kwargs))

    def _face(self, found: Any) -> Any:
        if isinstance(found, Coroutine):
            return self._face(self._runner.run(found))
        if isinstance(found, AsyncIterator):
            return self._each(found)
        if isinstance(found, AsyncClient | AsyncResource) or callable(found) or hasattr(found, "next_page"):
            return Waiting(found, self._runner)
        return found

    def _each(self, found: AsyncIterator[Any]) -> Iterator[Any]:
        while (item := self._runner.run(_next(found))) is not _END:
            yield self._face(item)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._inner)

    def __len__(self) -> int:
        return len(self._inner)


_END = object()


async def _next(items: AsyncIterator[Any]) -> Any:
    return await anext(items, _END)
