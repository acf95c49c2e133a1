"""Faxes by the task: send one, cancel it, download it. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.call.hosts import request_url
from ..._core.call.redirects import url_file_request
from ...errors import APIResponseError
from ..api.fax_v1 import AsyncFaxes, AsyncFaxesContext
from .files import AsyncFile

if TYPE_CHECKING:
    from ..._core.call.request import Request
    from ...models import fax_v1 as m


class AsyncProgrammableFaxes(AsyncFaxes):
    """The faxes of an account; Twilio retired them in 2021: https://www.twilio.com/docs/fax"""

    __slots__ = ()

    async def send(self, from_: str, to: str, media_url: str) -> m.Fax:
        """Send a PDF as a fax. With everything that the API knows: `create`.

        Args:
            from_: a number of the account.
            to: the number or SIP address of the recipient.
            media_url: where Twilio fetches the PDF.

        Raises:
            TrunklineError: as any call; the fax may have been sent where `outcome` is "unknown".
        """
        __tracebackhide__ = True
        return await self.create(to, media_url, from_=from_)

    async def cancel(self, sid: str | None) -> m.Fax:
        """Cancel a fax that is not yet being sent."""
        return await self(sid).update(status="canceled")


class AsyncFaxFile(AsyncFile, AsyncFaxesContext):
    """A fax, whose file is a PDF or TIFF; Twilio retired them in 2021: https://www.twilio.com/docs/fax"""

    __slots__ = ()

    async def url(self) -> str:
        """Ask where the file is: an address that is good for two hours.

        Raises:
            APIResponseError: the fax has no file (yet), or its address is not https.
            TrunklineError: as any call.
        """
        return request_url(await self._file(), self._client._hosts)

    async def _file(self) -> Request:
        fax = await self.fetch()
        if not fax.media_url:
            raise APIResponseError(f"the fax {fax.sid} has no file: it is {fax.status}")
        return url_file_request(fax.media_url, self._client._hosts)
