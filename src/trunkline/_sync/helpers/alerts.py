# Mirrored from _async/helpers/alerts.py by `make generate`; do not edit.
"""Alerts between two instants. The facts name it; the accessors make it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..api.monitor_v1_alerts import Alerts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from ...models import monitor_v1 as m
    from ..pages import Page


class MonitorAlerts(Alerts):
    """The alerts of an account, of the last 30 days; https://www.twilio.com/docs/usage/monitor-alert"""

    __slots__ = ()

    def in_range(
        self,
        start: datetime | None,
        end: datetime | None,
        *,
        log_level: str | None = None,
        resource_sid: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
    ) -> Iterator[m.Alert]:
        """Iterate over the alerts from `start` (included) to `end` (excluded), exact to the second of the API.

        The API is asked for the seconds of the range; what lies outside is dropped here. A row counts by its
        `date_created`. Rows come in the order of the API, newest first as a rule.

        Args:
            start, end: datetimes with a time zone; None leaves a side open.
            log_level: only alerts of this level: error, warning, notice or debug.
            resource_sid: only alerts of this call, message or other resource.
            limit: how many at most.
            page_size: how many the API should send at a time.
            concurrency: how many days (UTC) are fetched at a time; rows keep their order, the newest day first. A range
                without a start cannot be cut into days.

        Raises:
            TypeError, ValueError: `start` or `end` is no datetime, has no time zone, or start is after end.
            TrunklineError: as any call, while iterating.
        """
        from .ranges import rows_in

        pages_of = partial(self.pages_in_range, log_level=log_level, resource_sid=resource_sid, page_size=page_size)
        return rows_in(start, end, pages_of, limit, concurrency)

    def pages_in_range(
        self,
        start: datetime | None,
        end: datetime | None,
        *,
        log_level: str | None = None,
        resource_sid: str | None = None,
        page_size: int | None = None,
        target_url: str | None = None,
    ) -> Iterator[Page[m.Alert]]:
        """Iterate over the pages of `in_range`, one request a step; a page may hold no row and know a next one.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        from ..._core.call.ranges import Range
        from .ranges import pages_from, pages_in

        within = Range(start, end)
        if target_url is not None:
            pages = pages_from(self, target_url, log_level=log_level, resource_sid=resource_sid, page_size=page_size)
        else:
            pages = self.pages(
                start_date=within.first_second(),
                end_date=within.last_second(),
                log_level=log_level,
                resource_sid=resource_sid,
                page_size=page_size,
            )
        return pages_in(within, pages, within.keeping(lambda row: row.date_created))
