"""What has a file: a medium, a recorded video, a fax. A base of the helpers that know where theirs is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import downloads
from ..resource import AsyncResource

if TYPE_CHECKING:
    from ..._core.call.request import Request
    from ..._core.runtime.sinks import Download, OnProgress


class AsyncFile(AsyncResource):
    """A resource with a file."""

    __slots__ = ()

    async def url(self) -> str:
        """Ask where the file is: an https address that needs no credentials, for some hours as a rule.

        Raises:
            APIResponseError: it is at an address that is not https.
            TrunklineError: as any call.
        """
        return await downloads.find(self._client, await self._file())

    async def download(
        self,
        to: downloads.Target = None,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Download:
        """Download the file. Redirects are followed without credentials, to https addresses only.

        Args:
            to: a path or a binary file to write to, in pieces; None keeps the bytes in memory, up to the client's
                `max_body`.
            timeout: seconds that one attempt may take, to the last byte; None: the client's.
            on_progress: called with the bytes so far and, if it is known, how many there will be.

        Raises:
            APIResponseError: there is no file (yet).
            OSError: the file cannot be written.
            TrunklineError: as any call.
        """
        return await downloads.fetch(self._client, await self._file(), to, timeout=timeout, on_progress=on_progress)

    async def _file(self) -> Request:
        """The request for the file."""
        raise NotImplementedError
