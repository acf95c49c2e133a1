# Generated from facts/monitor_v2.json by `make generate`; do not edit.
"""The models of monitor_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AlarmsSortOrderArg = Literal["asc", "desc"]
    QueryTypeArg = Literal["ERROR_CODE", "LOG_LEVEL", "ALL"]
    TimeWindowArg = Literal["FIVE_MINS", "FIFTEEN_MINS", "ONE_HOUR", "TWELVE_HOURS", "ONE_DAY"]


class QueryType(OpenEnum):
    ERROR_CODE = "ERROR_CODE"
    LOG_LEVEL = "LOG_LEVEL"
    ALL = "ALL"


class TimeWindow(OpenEnum):
    FIVE_MINS = "FIVE_MINS"
    FIFTEEN_MINS = "FIFTEEN_MINS"
    ONE_HOUR = "ONE_HOUR"
    TWELVE_HOURS = "TWELVE_HOURS"
    ONE_DAY = "ONE_DAY"


class AlarmBody(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "friendly_name": "friendlyName", "query_type": "queryType", "trigger_value": "triggerValue",
        "time_window": "timeWindow", "console_indicator": "consoleIndicator", "alert_config_sid": "alertConfigSid",
        "date_updated": "dateUpdated", "date_created": "dateCreated",
    },
):
    """An alarm body; https://www.twilio.com/docs/usage/troubleshooting/alarms

    Attributes:
        friendly_name: readable name of the resource; when listing, only those so named.
        query_type: what the alarm's query looks at: `ERROR_CODE`, `LOG_LEVEL` or `ALL`.
        query: value the alarm looks for.
        trigger_value: threshold at which the alarm's notice is sent.
        time_window: period the alarm looks at: `FIVE_MINS`, `FIFTEEN_MINS`, `ONE_HOUR`, `TWELVE_HOURS` or `ONE_DAY`.
        email: email notifications of the alarm, as a list.
        webhook: URL that is notified of the alarm.
        console_indicator: whether the alarm also notifies in the Console.
        description: text that describes it, for people to read.
        enabled: whether the alarm is on, by default `true`.
        product: product the alarm watches.
        alert_config_sid: SID of the alarm.
        date_updated: instant of its last change, UTC.
        date_created: instant of its creation, UTC.
    """

    friendly_name: str | None = None
    query_type: QueryType | None = None
    query: str | None = None
    trigger_value: int | None = None
    time_window: TimeWindow | None = None
    email: list[str] | None = None
    webhook: str | None = None
    console_indicator: bool | None = None
    description: str | None = None
    enabled: bool | None = None
    product: str | None = None
    alert_config_sid: str | None = None
    date_updated: Always[Instant] = ABSENT
    date_created: Always[Instant] = ABSENT


class SidRepsonse(Model, frozen=True, kw_only=True, gc=False):
    """A sid repsonse; https://www.twilio.com/docs/usage/troubleshooting/alarms

    Attributes:
        sid: SID of the alarm, `AK…`.
    """

    sid: Always[str] = ABSENT
