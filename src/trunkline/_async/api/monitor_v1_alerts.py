# Generated from facts/monitor_v1.json by `make generate`; do not edit.
"""The resources of monitor_v1, alerts."""

from __future__ import annotations

from ..._operations import monitor_v1 as ops
from ..resource import AsyncResource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ...models import monitor_v1 as m
    from ..pages import AsyncPage


class AsyncAlerts(AsyncResource):
    """`alerts`"""

    __slots__ = ()
    _path = "/v1/Alerts"

    def __call__(self, sid: str | None) -> AsyncAlertsContext:
        return AsyncAlertsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, log_level: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, resource_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Alert]:
        """List the alerts, all or up to `limit`: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, log_level: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, resource_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Alert]:
        """Iterate over the alerts, page by page, `prefetch` of them ahead: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, log_level: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, resource_sid: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Alert]]:
        """Iterate over the pages of alerts, one request a step: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, log_level: str | None = None, start_date: datetime | date | str | None = None,
        end_date: datetime | date | str | None = None, resource_sid: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Alert]:
        """Fetch one page of alerts, the first one or the one at `target_url`: GET /v1/Alerts

        https://www.twilio.com/docs/usage/monitor-alert
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAlert,
            {"LogLevel": log_level, "StartDate": start_date, "EndDate": end_date, "ResourceSid": resource_sid},
            extra_params, page_size, page_number, page_token, target_url,
        )


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
