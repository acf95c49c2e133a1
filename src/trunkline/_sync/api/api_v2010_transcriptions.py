# Mirrored from _async/api/api_v2010_transcriptions.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, transcriptions."""

from __future__ import annotations

from ..._operations import api_v2010_transcriptions as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import transcriptions as m
    from ..pages import Page


class AccountsTranscriptions(Resource):
    """`accounts(Sid).transcriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Transcriptions.json"

    def __call__(self, sid: str | None) -> AccountsTranscriptionsContext:
        return AccountsTranscriptionsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Transcription]:
        """List the transcriptions, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListTranscription, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Transcription]:
        """Iterate over the transcriptions, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListTranscription, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Transcription]]:
        """Iterate over the pages of transcriptions, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListTranscription, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Transcription]:
        """Fetch one page of transcriptions, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListTranscription, {}, extra_params, page_size, page_number, page_token, target_url)


class AccountsTranscriptionsContext(Resource):
    """`accounts(Sid).transcriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Transcriptions/{1}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the transcription: DELETE /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTranscription, missing_ok=missing_ok)

    def fetch(self) -> m.Transcription:
        """Fetch the transcription: GET /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTranscription)
