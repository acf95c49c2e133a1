"""Recordings between two instants. The facts name it; the accessors make it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..api.api_v2010_recordings import AsyncAccountsRecordings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from ...models.api_v2010 import recordings as m
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
        from .ranges import rows_in

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
        from ..._core.call.ranges import Range
        from .ranges import pages_from, pages_in

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
