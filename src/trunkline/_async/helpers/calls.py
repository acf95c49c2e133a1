"""Calls by the task: place one, end it, send it elsewhere. The facts name it; the accessors make it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..api.api_v2010_calls import AsyncAccountsCalls

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from ...models.api_v2010 import calls as m
    from ..pages import AsyncPage


class AsyncCalls(AsyncAccountsCalls):
    """The calls of an account; https://www.twilio.com/docs/voice/api/call-resource"""

    __slots__ = ()

    async def make(self, from_: str, to: str, url: str) -> m.Call:
        """Place a call. With everything that the API knows: `create`.

        Args:
            from_: the caller: a number of the account, a verified caller ID or a client address.
            to: the number, SIP address or client address to call.
            url: where Twilio fetches the TwiML once the call is answered.

        Raises:
            TrunklineError: as any call; the call may have been placed where `outcome` is "unknown".
        """
        __tracebackhide__ = True
        return await self.create(to, from_, url=url)

    async def hangup(self, sid: str | None) -> m.Call:
        """End a call, whether it is ringing or in progress."""
        return await self(sid).update(status="completed")

    async def cancel(self, sid: str | None) -> m.Call:
        """Cancel a call that is queued or ringing; one in progress goes on."""
        return await self(sid).update(status="canceled")

    async def redirect(self, sid: str | None, url: str) -> m.Call:
        """Let a call in progress go on with the TwiML at another address."""
        __tracebackhide__ = True
        return await self(sid).update(url=url)

    def in_range(
        self,
        start: datetime | None,
        end: datetime | None,
        *,
        to: str | None = None,
        from_: str | None = None,
        parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
    ) -> AsyncIterator[m.Call]:
        """Iterate over the calls from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the days, in UTC, that the range touches; what lies outside is dropped here. A row
        counts by its `start_time`, or `date_created` where it did not start. Rows come in the order of the API,
        newest first as a rule.

        Args:
            start, end: datetimes with a time zone; None leaves a side open.
            to: only calls to this address.
            from_: only calls from this address.
            parent_call_sid: only the calls that this one started.
            status: only calls in this state.
            limit: how many at most.
            page_size: how many the API should send at a time.
            concurrency: how many days (UTC) are fetched at a time; rows keep their order, the newest day first. A range
                without a start cannot be cut into days.

        Raises:
            TypeError, ValueError: `start` or `end` is no datetime, has no time zone, or start is after end.
            TrunklineError: as any call, while iterating.
        """
        __tracebackhide__ = True
        from .ranges import rows_in

        pages_of = partial(
            self.pages_in_range, to=to, from_=from_, parent_call_sid=parent_call_sid, status=status, page_size=page_size
        )
        return rows_in(start, end, pages_of, limit, concurrency)

    def pages_in_range(
        self,
        start: datetime | None,
        end: datetime | None,
        *,
        to: str | None = None,
        from_: str | None = None,
        parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None,
        page_size: int | None = None,
        target_url: str | None = None,
    ) -> AsyncIterator[AsyncPage[m.Call]]:
        """Iterate over the pages of `in_range`, one request a step; a page may hold no row and know a next one.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..._core.call.ranges import Range
        from .ranges import pages_from, pages_in

        within = Range(start, end)
        if target_url is not None:
            pages = pages_from(
                self,
                target_url,
                to=to,
                from_=from_,
                parent_call_sid=parent_call_sid,
                status=status,
                page_size=page_size,
            )
        else:
            pages = self.pages(
                start_time_after=within.first_day(),
                start_time_before=within.day_after(),
                to=to,
                from_=from_,
                parent_call_sid=parent_call_sid,
                status=status,
                page_size=page_size,
            )
        return pages_in(within, pages, within.keeping(lambda row: row.start_time, lambda row: row.date_created))
