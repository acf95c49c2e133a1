# Mirrored from _async/api/api_v2010_recordings.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, recordings."""

from __future__ import annotations

from ..._operations import api_v2010_recordings as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ...models.api_v2010 import recordings as m
    from ..helpers.recording_files import RecordingFile
    from ..pages import Page


class AccountsRecordings(Resource):
    """`accounts(Sid).recordings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings.json"
    _range = ("day", "date_created_after", "date_created_before", "date_created")
    _states = _filters = ()

    def __call__(self, sid: str | None) -> RecordingFile:
        from ..helpers.recording_files import RecordingFile

        return RecordingFile(self._client, (*self._ids, sid))

    def list(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Recording]:
        """List the recordings, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Args:
            date_created: only recordings made on this day, `YYYY-MM-DD`, UTC.
            date_created_before: only recordings made at or before midnight of this day, `YYYY-MM-DD`, UTC.
            date_created_after: only recordings made on or after this day, `YYYY-MM-DD`, UTC.
            call_sid: only recordings of this call, `CA…`.
            conference_sid: only recordings of the conference with this SID, `CF…`.
            include_soft_deleted: whether to return deleted recordings too, whose metadata is kept for 40 days.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Recording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Recording]]:
        """Iterate over the pages of recordings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, date_created: date | datetime | str | None = None,
        date_created_before: date | datetime | str | None = None,
        date_created_after: date | datetime | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Recording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )

    def in_range(
        self, start: datetime | None, end: datetime | None, *, call_sid: str | None = None,
        conference_sid: str | None = None, limit: int | None = None, page_size: int | None = None, concurrency: int = 1,
    ) -> Iterator[m.Recording]:
        """Iterate over the recordings from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the days, in UTC, that the range touches; what lies outside is dropped here. A row counts
        by its `date_created`. Rows come in the order of the API, newest first as a rule.

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
        __tracebackhide__ = True
        from ..ranges import rows_in

        given = {"call_sid": call_sid, "conference_sid": conference_sid, "page_size": page_size}
        return rows_in(self, start, end, given, limit, concurrency)

    def pages_in_range(
        self, start: datetime | None, end: datetime | None, *, call_sid: str | None = None,
        conference_sid: str | None = None, page_size: int | None = None, target_url: str | None = None,
    ) -> Iterator[Page[m.Recording]]:
        """Iterate over the pages of `in_range`, a request a step; a page may hold no row and know the next.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..ranges import pages_in

        given = {"call_sid": call_sid, "conference_sid": conference_sid, "page_size": page_size}
        return pages_in(self, start, end, given, target_url)
