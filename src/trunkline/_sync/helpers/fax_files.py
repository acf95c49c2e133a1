# Mirrored from _async/helpers/fax_files.py by `make generate`; do not edit.
"""The files of faxes. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.call.hosts import request_url
from ..._core.call.redirects import url_file_request
from ...errors import APIResponseError
from ..api.fax_v1_fax_file import FaxesContext
from .files import File

if TYPE_CHECKING:
    from ..._core.call.request import Request


class FaxFile(File, FaxesContext):
    """A fax, whose file is a PDF or TIFF; Twilio retired them in 2021: https://www.twilio.com/docs/fax"""

    __slots__ = ()

    def url(self) -> str:
        """Ask where the file is: an address that is good for two hours.

        Raises:
            APIResponseError: the fax has no file (yet), or its address is not https.
            TrunklineError: as any call.
        """
        return request_url(self._file(), self._client._hosts)

    def _file(self) -> Request:
        fax = self.fetch()
        if not fax.media_url:
            raise APIResponseError(f"the fax {fax.sid} has no file: it is {fax.status}")
        return url_file_request(fax.media_url, self._client._hosts)
