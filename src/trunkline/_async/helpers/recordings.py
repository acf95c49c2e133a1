"""Recordings between two instants, and their files. The facts name it; the accessors make it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..._core.call.hosts import request_url
from ..._core.call.path import build_path
from ..._core.call.ranges import Range
from ..._core.call.redirects import audio_format, audio_request
from ..._operations import api_v2010 as ops
from .. import downloads
from ..api.api_v2010 import (
    AsyncAccountsCallsRecordingsContext,
    AsyncAccountsConferencesRecordingsContext,
    AsyncAccountsRecordings,
    AsyncAccountsRecordingsContext,
)
from ..resource import AsyncResource
from .ranges import pages_from, pages_in, rows_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from ..._core.call.redirects import AudioFormat
    from ..._core.call.request import Request
    from ..._core.runtime.sinks import Download, Progress
    from ...models import api_v2010 as m
    from ..pages import AsyncPage


class AsyncRecordings(AsyncAccountsRecordings):
    """The recordings of an account; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()

    def in_range(
        self,
        start: datetime | None,
        end: datetime | None,
        *,
        call_sid: str | None = None,
        conference_sid: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
    ) -> AsyncIterator[m.Recording]:
        """Iterate over the recordings from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the days, in UTC, that the range touches; what lies outside is dropped here. A row
        counts by its `date_created`. Rows come in the order of the API, newest first as a rule.

        Args:
            start, end: datetimes with a time zone; None leaves a side open.
            call_sid: only recordings of this call.
            conference_sid: only recordings of this conference.
            limit: how many at most.
            page_size: how many the API should send at a time.
            concurrency: how many days (UTC) are fetched at a time; rows keep their order, the newest day first. A range
                without a start cannot be cut into days.

        Raises:
            TypeError, ValueError: `start` or `end` is no datetime, has no time zone, or start is after end.
            TrunklineError: as any call, while iterating.
        """
        pages_of = partial(self.pages_in_range, call_sid=call_sid, conference_sid=conference_sid, page_size=page_size)
        return rows_in(start, end, pages_of, limit, concurrency)

    def pages_in_range(
        self,
        start: datetime | None,
        end: datetime | None,
        *,
        call_sid: str | None = None,
        conference_sid: str | None = None,
        page_size: int | None = None,
        target_url: str | None = None,
    ) -> AsyncIterator[AsyncPage[m.Recording]]:
        """Iterate over the pages of `in_range`, one request a step; a page may hold no row and know a next one.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        within = Range(start, end)
        if target_url is not None:
            pages = pages_from(self, target_url, call_sid=call_sid, conference_sid=conference_sid, page_size=page_size)
        else:
            pages = self.pages(
                date_created_after=within.first_day(),
                date_created_before=within.day_after(),
                call_sid=call_sid,
                conference_sid=conference_sid,
                page_size=page_size,
            )
        return pages_in(within, pages, within.keeping(lambda row: row.date_created))


class AsyncAudio(AsyncResource):
    """A recording of a call or conference, as a file."""

    __slots__ = ()

    def url(self, format: AudioFormat = "wav", *, channels: int | None = None) -> str:
        """The address of the file, which asks for the account's credentials; no request is made.

        Args:
            format: `wav` or `mp3`.
            channels: 1 or 2, where a recording has two.

        Raises:
            ValueError: another format or number of channels.
        """
        return request_url(self._file(format, channels), self._client._hosts)

    async def download(
        self,
        to: downloads.Target = None,
        *,
        format: AudioFormat | None = None,
        channels: int | None = None,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Download:
        """Download the file. Redirects are followed without credentials, to https addresses only.

            client.recordings("RE…").download("call.mp3")

        Args:
            to: a path or a binary file to write to, in pieces; None keeps the bytes in memory, up to the client's
                `max_body`.
            format: `wav` or `mp3`; by default what the path ends in, else `wav`.
            channels: 1 or 2, where a recording has two.
            timeout: seconds that one attempt may take, to the last byte; None: the client's.
            on_progress: called with the bytes so far and, if it is known, how many there will be.

        Raises:
            ValueError: another format or number of channels.
            OSError: the file cannot be written.
            TrunklineError: as any call.
        """
        request = self._file(format or audio_format(to), channels)
        return await downloads.fetch(self._client, request, to, timeout=timeout, on_progress=on_progress)

    def _file(self, format: str, channels: int | None) -> Request:
        op = ops.FetchRecording
        # The file is at the account's recording also where that was reached by its call or conference.
        where = build_path(op, (self._ids[0], self._ids[-1])).removesuffix(".json")
        return audio_request(where, op.host, format, channels)


class AsyncRecordingFile(AsyncAudio, AsyncAccountsRecordingsContext):
    """A recording of the account; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()


class AsyncCallRecordingFile(AsyncAudio, AsyncAccountsCallsRecordingsContext):
    """A recording of a call; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()


class AsyncConferenceRecordingFile(AsyncAudio, AsyncAccountsConferencesRecordingsContext):
    """A recording of a conference; https://www.twilio.com/docs/voice/api/recording"""

    __slots__ = ()
