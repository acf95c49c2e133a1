# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, recording_file."""

from __future__ import annotations

from ..._operations import api_v2010_recordings as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models.api_v2010 import recordings as m
    from ..pages import AsyncPage


class AsyncAccountsRecordingsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}.json"

    @accessor
    def transcriptions(self) -> AsyncAccountsRecordingsTranscriptions:
        return AsyncAccountsRecordingsTranscriptions(self._client, self._ids)

    @accessor
    def add_on_results(self) -> AsyncAccountsRecordingsAddOnResults:
        return AsyncAccountsRecordingsAddOnResults(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording: DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecording, missing_ok=missing_ok)

    async def fetch(
        self, *, include_soft_deleted: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Recording:
        """Fetch the recording: GET /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            include_soft_deleted: whether to return deleted recordings too, whose metadata is kept for 40 days.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecording, {"IncludeSoftDeleted": include_soft_deleted}, extra_params)


class AsyncAccountsRecordingsTranscriptions(AsyncResource):
    """`accounts(Sid).recordings(Sid).transcriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/Transcriptions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsRecordingsTranscriptionsContext:
        return AsyncAccountsRecordingsTranscriptionsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RecordingTranscription]:
        """List the transcriptions, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRecordingTranscription, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RecordingTranscription]:
        """Iterate over the transcriptions, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRecordingTranscription, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RecordingTranscription]]:
        """Iterate over the pages of transcriptions, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRecordingTranscription, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RecordingTranscription]:
        """Fetch one page of transcriptions, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListRecordingTranscription, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsRecordingsTranscriptionsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid).transcriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/Transcriptions/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording transcription:
        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording-transcription

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingTranscription, missing_ok=missing_ok)

    async def fetch(self) -> m.RecordingTranscription:
        """Fetch the recording transcription:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingTranscription)


class AsyncAccountsRecordingsAddOnResults(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults.json"

    def __call__(self, sid: str | None) -> AsyncAccountsRecordingsAddOnResultsContext:
        return AsyncAccountsRecordingsAddOnResultsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RecordingAddOnResult]:
        """List the add on results, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRecordingAddOnResult, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RecordingAddOnResult]:
        """Iterate over the add on results, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRecordingAddOnResult, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RecordingAddOnResult]]:
        """Iterate over the pages of add on results, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRecordingAddOnResult, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RecordingAddOnResult]:
        """Fetch one page of add on results, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListRecordingAddOnResult, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsRecordingsAddOnResultsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}.json"

    @accessor
    def payloads(self) -> AsyncAccountsRecordingsAddOnResultsPayloads:
        return AsyncAccountsRecordingsAddOnResultsPayloads(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording add on result:
        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingAddOnResult, missing_ok=missing_ok)

    async def fetch(self) -> m.RecordingAddOnResult:
        """Fetch the recording add on result:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingAddOnResult)


class AsyncAccountsRecordingsAddOnResultsPayloads(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid).payloads`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}/Payloads.json"

    def __call__(self, sid: str | None) -> AsyncAccountsRecordingsAddOnResultsPayloadsContext:
        return AsyncAccountsRecordingsAddOnResultsPayloadsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RecordingAddOnResultPayload]:
        """List the payloads, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRecordingAddOnResultPayload, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RecordingAddOnResultPayload]:
        """Iterate over the payloads, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRecordingAddOnResultPayload, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RecordingAddOnResultPayload]]:
        """Iterate over the pages of payloads, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRecordingAddOnResultPayload, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RecordingAddOnResultPayload]:
        """Fetch one page of payloads, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListRecordingAddOnResultPayload, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsRecordingsAddOnResultsPayloadsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid).payloads(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}/Payloads/{3}.json"

    @accessor
    def data(self) -> AsyncAccountsRecordingsAddOnResultsPayloadsData:
        return AsyncAccountsRecordingsAddOnResultsPayloadsData(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording add on result payload:
        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads
        /{Sid}.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingAddOnResultPayload, missing_ok=missing_ok)

    async def fetch(self) -> m.RecordingAddOnResultPayload:
        """Fetch the recording add on result payload:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads
        /{Sid}.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingAddOnResultPayload)


class AsyncAccountsRecordingsAddOnResultsPayloadsData(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid).payloads(Sid).data`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}/Payloads/{3}/Data.json"

    def __call__(self) -> AsyncAccountsRecordingsAddOnResultsPayloadsData:
        return self

    async def fetch(self) -> m.RecordingAddOnResultPayloadData:
        """Fetch the recording add on result payload data:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads
        /{PayloadSid}/Data.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingAddOnResultPayloadData)
