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
    from ..helpers.alerts import AsyncMonitorAlerts
    from ..pages import AsyncPage


class AsyncMonitorV1(AsyncResource):
    """`monitor.v1`"""

    __slots__ = ()

    @accessor
    def alerts(self) -> AsyncMonitorAlerts:
        from ..helpers.alerts import AsyncMonitorAlerts

        return AsyncMonitorAlerts(self._client, self._ids)

    @accessor
    def events(self) -> AsyncEvents:
        return AsyncEvents(self._client, self._ids)


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
