# Mirrored from _async/helpers/media.py by `make generate`; do not edit.
"""The files of messages: where they are, their bytes, their pictures. The facts name it; the accessors make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _download
from ..._operations import api_v2010 as ops
from ..._request import path
from .. import downloads
from ..api.api_v2010 import AccountsMessagesMediaContext

if TYPE_CHECKING:
    from PIL.Image import Image

    from ..._download import Download, Progress
    from ..._request import Request


class MessageMedia(AccountsMessagesMediaContext):
    """A medium of a message; https://www.twilio.com/docs/messaging/api/media-resource"""

    __slots__ = ()

    def url(self) -> str:
        """Ask where the file is: an https address that needs no credentials, for some hours as a rule.

        Raises:
            APIResponseError: it is at an address that is not https.
            TrunklineError: as any call.
        """
        return downloads.find(self._client, self._file())

    def download(
        self,
        to: downloads.Target = None,
        *,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Download:
        """Download the file. Redirects are followed without credentials, to https addresses only.

        Args:
            to: a path or a binary file to write to, in pieces; None keeps the bytes in memory, up to the client's
                `max_body`.
            timeout: seconds that one attempt may take, to the last byte; None: the client's.
            on_progress: called with the bytes so far and, if it is known, how many there will be.

        Raises:
            OSError: the file cannot be written.
            TrunklineError: as any call.
        """
        return downloads.fetch(self._client, self._file(), to, timeout=timeout, on_progress=on_progress)

    def image(self, *, timeout: float | None = None) -> Image:
        """Download a picture and decode it; needs Pillow (`trunkline[images]`).

        Raises:
            MissingExtraError: Pillow is not installed.
            APIResponseError: it is no picture that Pillow knows.
            TrunklineError: as any call.
        """
        return downloads.picture(self._client, self._file(), timeout=timeout)

    def _file(self) -> Request:
        op = ops.FetchMedia
        return _download.first(path(op, self._ids).removesuffix(".json"), op.host)
