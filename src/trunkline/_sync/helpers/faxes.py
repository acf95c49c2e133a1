# Mirrored from _async/helpers/faxes.py by `make generate`; do not edit.
"""Faxes by the task: send one, cancel it, download it. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _download
from ...errors import APIResponseError
from .. import downloads
from ..api.fax_v1 import Faxes, FaxesContext

if TYPE_CHECKING:
    from ..._download import Download, Progress
    from ...models import fax_v1 as m


class ProgrammableFaxes(Faxes):
    """The faxes of an account; Twilio retired them in 2021: https://www.twilio.com/docs/fax"""

    __slots__ = ()

    def send(self, from_: str, to: str, media_url: str) -> m.Fax:
        """Send a PDF as a fax. With everything that the API knows: `create`.

        Args:
            from_: a number of the account.
            to: the number or SIP address of the recipient.
            media_url: where Twilio fetches the PDF.

        Raises:
            TrunklineError: as any call; the fax may have been sent where `outcome` is "unknown".
        """
        return self.create(to, media_url, from_=from_)

    def cancel(self, sid: str | None) -> m.Fax:
        """Cancel a fax that is not yet being sent."""
        return self(sid).update(status="canceled")


class FaxFile(FaxesContext):
    """A fax; Twilio retired them in 2021: https://www.twilio.com/docs/fax"""

    __slots__ = ()

    def url(self) -> str:
        """Ask where the file is: an address that is good for two hours.

        Raises:
            APIResponseError: the fax has no file (yet), or its address is not https.
            TrunklineError: as any call.
        """
        hosts = self._client._hosts
        return _download.location(_download.at(self._address(), hosts), hosts)

    def download(
        self,
        to: downloads.Target = None,
        *,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Download:
        """Download the fax as it was sent or received: a PDF or TIFF.

        Args:
            to: a path or a binary file to write to, in pieces; None keeps the bytes in memory, up to the client's
                `max_body`.
            timeout: seconds that one attempt may take, to the last byte; None: the client's.
            on_progress: called with the bytes so far and, if it is known, how many there will be.

        Raises:
            APIResponseError: the fax has no file (yet).
            OSError: the file cannot be written.
            TrunklineError: as any call.
        """
        request = _download.at(self._address(), self._client._hosts)
        return downloads.fetch(self._client, request, to, timeout=timeout, on_progress=on_progress)

    def _address(self) -> str:
        fax = self.fetch()
        if not fax.media_url:
            raise APIResponseError(f"the fax {fax.sid} has no file: it is {fax.status}")
        return fax.media_url
