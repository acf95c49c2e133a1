# Generated from facts/monitor_v1.json by `make generate`; do not edit.
"""The resources of monitor_v1."""

from __future__ import annotations

from ..._operations import monitor_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ...models import monitor_v1 as m
    from ..pages import AsyncPage


class AsyncMonitorV1(AsyncResource):
    """`monitor.v1`"""

    __slots__ = ()

    @accessor
    def alerts(self) -> AsyncAlerts:
        return AsyncAlerts(self._client, self._ids)

    @accessor
    def events(self) -> AsyncEvents:
        return AsyncEvents(self._client, self._ids)


class AsyncAlerts(AsyncResource):
    """`alerts`"""

    __slots__ = ()
    _path = "/v1/Alerts"
    _range = ("second", "start_date", "end_date", "date_created")
    _states = _filters = ()

    def __call__(self, sid: str | None) -> AsyncAlertsContext:
        return AsyncAlertsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, log_level: str | None = None, start_date: date | datetime | str | None = None,
        end_date: date | datetime | str | None = None, resource_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Alert]:
        """List the alerts, all or up to `limit`: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert

        Args:
            log_level: keeps only alerts of this severity: `error`, `warning`, `notice` or `debug`.
            start_date: only alerts from this day or instant on, GMT, at most 30 days ago.
            end_date: only alerts up to and including this day or instant, UTC; not more than 30 days back.
            resource_sid: SID of the resource it concerns.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, log_level: str | None = None, start_date: date | datetime | str | None = None,
        end_date: date | datetime | str | None = None, resource_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Alert]:
        """Iterate over the alerts, page by page, `prefetch` of them ahead: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, log_level: str | None = None, start_date: date | datetime | str | None = None,
        end_date: date | datetime | str | None = None, resource_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Alert]]:
        """Iterate over the pages of alerts, one request a step: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, log_level: str | None = None, start_date: date | datetime | str | None = None,
        end_date: date | datetime | str | None = None, resource_sid: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Alert]:
        """Fetch one page of alerts, the first one or the one at `target_url`: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, page_size, page_number, page_token, target_url,
        )

    def in_range(
        self, start: datetime | None, end: datetime | None, *, log_level: str | None = None,
        resource_sid: str | None = None, limit: int | None = None, page_size: int | None = None, concurrency: int = 1,
    ) -> AsyncIterator[m.Alert]:
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
        __tracebackhide__ = True
        from ..ranges import rows_in

        given = {"log_level": log_level, "resource_sid": resource_sid, "page_size": page_size}
        return rows_in(self, start, end, given, limit, concurrency)

    def pages_in_range(
        self, start: datetime | None, end: datetime | None, *, log_level: str | None = None,
        resource_sid: str | None = None, page_size: int | None = None, target_url: str | None = None,
    ) -> AsyncIterator[AsyncPage[m.Alert]]:
        """Iterate over the pages of `in_range`, a request a step; a page may hold no row and know the next.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..ranges import pages_in

        given = {"log_level": log_level, "resource_sid": resource_sid, "page_size": page_size}
        return pages_in(self, start, end, given, target_url)


class AsyncAlertsContext(AsyncResource):
    """`alerts(Sid)`"""

    __slots__ = ()
    _path = "/v1/Alerts/{0}"

    async def fetch(self) -> m.AlertInstance:
        """Fetch the alert: GET /v1/Alerts/{Sid}

        https://www.twilio.com/docs/usage/monitor-alert
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAlert)


class AsyncEvents(AsyncResource):
    """`events`"""

    __slots__ = ()
    _path = "/v1/Events"

    def __call__(self, sid: str | None) -> AsyncEventsContext:
        return AsyncEventsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, actor_sid: str | None = None, event_type: str | None = None, resource_sid: str | None = None,
        source_ip_address: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Event]:
        """List the events, all or up to `limit`: GET /v1/Events

        https://www.twilio.com/docs/usage/monitor-events

        Args:
            actor_sid: only events this actor caused, by SID, such as a user's `US…`.
            event_type: keeps only events of this type, such as `phone-number.created`.
            resource_sid: only events about the resource with this SID.
            source_ip_address: only events from this IP address.
            start_date: only events from this instant on, GMT.
            end_date: only events up to and including this instant, ISO 8601, UTC.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListEvent,
            {
                "ActorSid": actor_sid, "EventType": event_type, "ResourceSid": resource_sid,
                "SourceIpAddress": source_ip_address, "StartDate": start_date, "EndDate": end_date,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, actor_sid: str | None = None, event_type: str | None = None, resource_sid: str | None = None,
        source_ip_address: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Event]:
        """Iterate over the events, page by page, `prefetch` of them ahead: GET /v1/Events

        https://www.twilio.com/docs/usage/monitor-events

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListEvent,
            {
                "ActorSid": actor_sid, "EventType": event_type, "ResourceSid": resource_sid,
                "SourceIpAddress": source_ip_address, "StartDate": start_date, "EndDate": end_date,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, actor_sid: str | None = None, event_type: str | None = None, resource_sid: str | None = None,
        source_ip_address: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Event]]:
        """Iterate over the pages of events, one request a step: GET /v1/Events

        https://www.twilio.com/docs/usage/monitor-events

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListEvent,
            {
                "ActorSid": actor_sid, "EventType": event_type, "ResourceSid": resource_sid,
                "SourceIpAddress": source_ip_address, "StartDate": start_date, "EndDate": end_date,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, actor_sid: str | None = None, event_type: str | None = None, resource_sid: str | None = None,
        source_ip_address: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Event]:
        """Fetch one page of events, the first one or the one at `target_url`: GET /v1/Events

        https://www.twilio.com/docs/usage/monitor-events

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListEvent,
            {
                "ActorSid": actor_sid, "EventType": event_type, "ResourceSid": resource_sid,
                "SourceIpAddress": source_ip_address, "StartDate": start_date, "EndDate": end_date,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncEventsContext(AsyncResource):
    """`events(Sid)`"""

    __slots__ = ()
    _path = "/v1/Events/{0}"

    async def fetch(self) -> m.Event:
        """Fetch the event: GET /v1/Events/{Sid}

        https://www.twilio.com/docs/usage/monitor-events
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchEvent)
