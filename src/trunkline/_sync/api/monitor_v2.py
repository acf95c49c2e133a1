# Mirrored from _async/api/monitor_v2.py by `make generate`; do not edit.
# Generated from facts/monitor_v2.json by `make generate`; do not edit.
"""The resources of monitor_v2."""

from __future__ import annotations

from ..._operations import monitor_v2 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ...models import monitor_v2 as m
    from ..pages import Page


class MonitorV2(Resource):
    """`monitor.v2`"""

    __slots__ = ()

    @accessor
    def alarms(self) -> Alarms:
        return Alarms(self._client, self._ids)


class Alarms(Resource):
    """`alarms`"""

    __slots__ = ()
    _path = "/v2/Alarms"

    def __call__(self, sid: str | None) -> AlarmsContext:
        return AlarmsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, query_type: m.QueryTypeArg | str, trigger_value: int,
        time_window: m.TimeWindowArg | str, description: str, enabled: bool, *, query: str | None = None,
        email: str | Sequence[str] | None = None, webhook: str | None = None, console_indicator: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SidRepsonse:
        """Create an alarm: POST /v2/Alarms

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            query_type: what the alarm's query looks at: `ERROR_CODE`, `LOG_LEVEL` or `ALL`.
            trigger_value: threshold at which the alarm's notice is sent.
            time_window: period the alarm looks at: `FIVE_MINS`, `FIFTEEN_MINS`, `ONE_HOUR`, `TWELVE_HOURS` or
                `ONE_DAY`.
            description: text that describes it, for people to read.
            enabled: whether the alarm is on, by default `true`.
            query: value the alarm looks for.
            email: email notifications of the alarm, as a list.
            webhook: URL that is notified of the alarm.
            console_indicator: whether the alarm also notifies in the Console.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateAlarm,
            {
                "friendlyName": friendly_name, "queryType": query_type, "triggerValue": trigger_value,
                "timeWindow": time_window, "description": description, "enabled": enabled, "query": query,
                "email": email, "webhook": webhook, "consoleIndicator": console_indicator,
            },
            extra_params,
        )

    def list(
        self, *, sort_order: m.AlarmsSortOrderArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AlarmBody]:
        """List the alarms, all or up to `limit`: GET /v2/Alarms

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Args:
            sort_order: `asc` or `desc`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListAlarms, {"SortOrder": sort_order}, extra_params, limit, page_size)

    def stream(
        self, *, sort_order: m.AlarmsSortOrderArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.AlarmBody]:
        """Iterate over the alarms, page by page, `prefetch` of them ahead: GET /v2/Alarms

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAlarms, {"SortOrder": sort_order}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, sort_order: m.AlarmsSortOrderArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.AlarmBody]]:
        """Iterate over the pages of alarms, one request a step: GET /v2/Alarms

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAlarms, {"SortOrder": sort_order}, extra_params, limit, page_size)

    def page(
        self, *, sort_order: m.AlarmsSortOrderArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.AlarmBody]:
        """Fetch one page of alarms, the first one or the one at `target_url`: GET /v2/Alarms

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListAlarms, {"SortOrder": sort_order}, extra_params, page_size, page_number, page_token, target_url,
        )


class AlarmsContext(Resource):
    """`alarms(Sid)`"""

    __slots__ = ()
    _path = "/v2/Alarms/{0}"

    @accessor
    def status(self) -> AlarmsStatus:
        return AlarmsStatus(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the alarm: DELETE /v2/Alarms/{Sid}

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAlarm, missing_ok=missing_ok)

    def fetch(self) -> m.AlarmBody:
        """Fetch the alarm: GET /v2/Alarms/{Sid}

        https://www.twilio.com/docs/usage/troubleshooting/alarms
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAlarm)

    def update(
        self, friendly_name: str, query_type: m.QueryTypeArg | str, trigger_value: int,
        time_window: m.TimeWindowArg | str, description: str, enabled: bool, *, query: str | None = None,
        email: str | Sequence[str] | None = None, webhook: str | None = None, console_indicator: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SidRepsonse:
        """Update the alarm: PUT /v2/Alarms/{Sid}

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            query_type: what the alarm's query looks at: `ERROR_CODE`, `LOG_LEVEL` or `ALL`.
            trigger_value: threshold at which the alarm's notice is sent.
            time_window: period the alarm looks at: `FIVE_MINS`, `FIFTEEN_MINS`, `ONE_HOUR`, `TWELVE_HOURS` or
                `ONE_DAY`.
            description: text that describes it, for people to read.
            enabled: whether the alarm is on, by default `true`.
            query: value the alarm looks for.
            email: email notifications of the alarm, as a list.
            webhook: URL that is notified of the alarm.
            console_indicator: whether the alarm also notifies in the Console.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateAlarm,
            {
                "friendlyName": friendly_name, "queryType": query_type, "triggerValue": trigger_value,
                "timeWindow": time_window, "description": description, "enabled": enabled, "query": query,
                "email": email, "webhook": webhook, "consoleIndicator": console_indicator,
            },
            extra_params,
        )


class AlarmsStatus(Resource):
    """`alarms(Sid).status`"""

    __slots__ = ()
    _path = "/v2/Alarms/{0}/status"

    def __call__(self) -> AlarmsStatus:
        return self

    def update(self, enabled: bool, *, extra_params: Mapping[str, Any] | None = None) -> None:
        """Update the alarm status: PUT /v2/Alarms/{Sid}/status

        https://www.twilio.com/docs/usage/troubleshooting/alarms

        Args:
            enabled: whether it is enabled.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        self._send(ops.UpdateAlarmStatus, {"enabled": enabled}, extra_params)
