# Generated from facts/voice_v3.json by `make generate`; do not edit.
"""The resources of voice_v3."""

from __future__ import annotations

from ..._operations import voice_v3 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ...models import voice_v3 as m
    from ..pages import AsyncPage


class AsyncVoiceV3(AsyncResource):
    """`voice.v3`"""

    __slots__ = ()

    @accessor
    def transcriptions(self) -> AsyncTranscriptions:
        return AsyncTranscriptions(self._client, self._ids)


class AsyncTranscriptions(AsyncResource):
    """`transcriptions`"""

    __slots__ = ()
    _path = "/v3/Transcriptions"

    def __call__(self, transcription_id: str | None) -> AsyncTranscriptionsContext:
        return AsyncTranscriptionsContext(self._client, (*self._ids, transcription_id))

    async def create(
        self, body: Any, *, idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.LongRunningOperation202Response:
        """Create a v3 transcriptions: POST /v3/Transcriptions

        https://www.twilio.com/docs/configurations/transcriptions-resource

        Args:
            body: text of the message.
            idempotency_key: unique key of your own, best a UUIDv7, up to 128 characters; a repeat returns the first
                response.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateV3Transcriptions, {"": body}, extra_params, headers={"Idempotency-Key": idempotency_key},
        )

    async def list(
        self, *, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, language_code: str | None = None,
        source_id: str | None = None, status: m.V3TranscriptionsStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Transcription]:
        """List the transcriptions, all or up to `limit`: GET /v3/Transcriptions

        https://www.twilio.com/docs/configurations/transcriptions-resource

        Args:
            created_after: only transcriptions created at or after this instant.
            created_before: only transcriptions created before this instant.
            language_code: keeps only transcriptions in exactly this language, case-sensitive, such as `en-US`.
            source_id: only transcriptions of the recording with this SID, `RE…` in lower-case hex.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListV3Transcriptions,
            {
                "createdAfter": created_after, "createdBefore": created_before, "languageCode": language_code,
                "sourceId": source_id, "status": status,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, language_code: str | None = None,
        source_id: str | None = None, status: m.V3TranscriptionsStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Transcription]:
        """Iterate over the transcriptions, page by page, `prefetch` of them ahead: GET /v3/Transcriptions

        https://www.twilio.com/docs/configurations/transcriptions-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListV3Transcriptions,
            {
                "createdAfter": created_after, "createdBefore": created_before, "languageCode": language_code,
                "sourceId": source_id, "status": status,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, language_code: str | None = None,
        source_id: str | None = None, status: m.V3TranscriptionsStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Transcription]]:
        """Iterate over the pages of transcriptions, one request a step: GET /v3/Transcriptions

        https://www.twilio.com/docs/configurations/transcriptions-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListV3Transcriptions,
            {
                "createdAfter": created_after, "createdBefore": created_before, "languageCode": language_code,
                "sourceId": source_id, "status": status,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None, language_code: str | None = None,
        source_id: str | None = None, status: m.V3TranscriptionsStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Transcription]:
        """Fetch one page of transcriptions, the first one or the one at `target_url`: GET /v3/Transcriptions

        https://www.twilio.com/docs/configurations/transcriptions-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListV3Transcriptions,
            {
                "createdAfter": created_after, "createdBefore": created_before, "languageCode": language_code,
                "sourceId": source_id, "status": status,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncTranscriptionsContext(AsyncResource):
    """`transcriptions(transcriptionId)`"""

    __slots__ = ()
    _path = "/v3/Transcriptions/{0}"

    async def fetch(self) -> m.LongRunningOperationResponse:
        """Fetch the transcription: GET /v3/Transcriptions/{transcriptionId}

        https://www.twilio.com/docs/configurations/transcriptions-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTranscription)
