"""What a campaign holds in its block: a client, a ledger, the thread that waits for it; with a sync client a loop.

A client and a ledger's place enter; calls on the ledger's thread leave. The base of `campaign.Campaign`.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .._core.redaction.secret import safe_repr
from .ledger import Ledger
from .places import open_ledger
from .records import CampaignRow, Row
from .states import State
from .twin import async_client

if TYPE_CHECKING:
    from .._async.client import AsyncClient
    from .._sync.client import Client

T = TypeVar("T")
_PAGE = 5000


@safe_repr
class Held:
    """The block of a campaign.

    Args:
        client, ledger, name, amend, wall: as of `Campaign`.
        spec: what it sends, as JSON.
    """

    def __init__(
        self,
        client: AsyncClient | Client,
        ledger: str | os.PathLike[str] | Ledger,
        name: str,
        spec: str,
        amend: bool,
        wall: Callable[[], float],
    ) -> None:
        self._client, self._owned = async_client(client)
        self._place = ledger
        self.name, self._spec, self._amend, self._wall = name, spec, amend, wall
        self._ledger: Ledger | None = None
        self._row: CampaignRow | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="trunkline-bulk")
        self._runner: asyncio.Runner | None = None

    def __repr__(self) -> str:
        return f"<Campaign {self.name!r} of {self._place!r}>"

    async def __aenter__(self) -> Self:
        if self._owned:
            raise TypeError("with a sync Client a campaign is a `with` block; `async with` takes an AsyncClient")
        await self._open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()

    def __enter__(self) -> Self:
        if not self._owned:
            raise TypeError("with an AsyncClient a campaign is an `async with` block; `with` takes a Client")
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self._runner = asyncio.Runner()
        else:
            raise RuntimeError("an event loop runs in this thread: use an AsyncClient and `async with`")
        try:
            self._runner.run(self._open())
        except BaseException:
            self._runner.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner is not None
        try:
            self._runner.run(self._close())
        finally:
            self._runner.close()

    async def _open(self) -> None:
        if isinstance(self._place, str | os.PathLike):
            place = self._place
            self._ledger = await self._call(lambda: open_ledger(place, create=True, wall=self._wall))
        else:
            self._ledger = self._place
        try:
            self._row = await self._call(self._open_row)
        except BaseException:
            await self._close()
            raise

    def _open_row(self) -> CampaignRow:
        if self._amend:
            for each in self.ledger.campaigns():
                if each.name == self.name:
                    self._check_amended(each.spec)
        return self.ledger.open_campaign(self.name, self._spec, amend=self._amend)

    def _check_amended(self, spec: str) -> None:
        raise NotImplementedError

    async def _close(self) -> None:
        if self._ledger is not None and isinstance(self._place, str | os.PathLike):
            await self._call(self._ledger.close)
        self._thread.shutdown()
        if self._owned:
            await self._client.close()

    @property
    def ledger(self) -> Ledger:
        """What keeps the rows.

        Raises:
            RuntimeError: outside the block.
        """
        if self._ledger is None:
            raise RuntimeError("a campaign is used inside its `with` or `async with` block")
        return self._ledger

    @property
    def id(self) -> int:
        """The number that the ledger gave it."""
        if self._row is None:
            raise RuntimeError("a campaign is used inside its `with` or `async with` block")
        return self._row.id

    def _call(self, function: Callable[..., T], *arguments: Any) -> asyncio.Future[T]:
        return asyncio.get_running_loop().run_in_executor(self._thread, function, *arguments)

    def _do(self, work: Coroutine[Any, Any, T]) -> Any:
        """The coroutine; with a sync client its result."""
        return work if self._runner is None else self._runner.run(work)

    async def _await(self, function: Callable[..., T], *arguments: Any) -> T:
        return await self._call(function, *arguments)

    async def _rows(self, states: Sequence[State] = ()) -> AsyncIterator[Row]:
        after = 0
        while page := await self._call(self.ledger.rows, self.id, states, after, _PAGE):
            for row in page:
                yield row
            after = page[-1].id
