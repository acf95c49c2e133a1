# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, usage."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

from ..._core.model.model import Model
from ...types import DecimalText, HttpMethod, Instant, OpenEnum, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    UsageTriggerRecurringArg = Literal["daily", "monthly", "yearly", "alltime"]
    UsageTriggerTriggerFieldArg = Literal["count", "usage", "price"]


class UsageTriggerRecurring(OpenEnum):
    DAILY = "daily"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    ALLTIME = "alltime"


class UsageTriggerTriggerField(OpenEnum):
    COUNT = "count"
    USAGE = "usage"
    PRICE = "price"


class UsageRecord(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordAllTime(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordDaily(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordLastMonth(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordMonthly(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordThisMonth(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordToday(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordYearly(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordYesterday(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    as_of: Instant | None = None
    category: str | None = None
    count: DecimalText | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: Date | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    start_date: Date | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageTrigger(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    current_value: DecimalText | None = None
    date_created: Rfc2822 | None = None
    date_fired: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    recurring: UsageTriggerRecurring | None = None
    sid: str | None = None
    trigger_by: UsageTriggerTriggerField | None = None
    trigger_value: DecimalText | None = None
    uri: str | None = None
    usage_category: str | None = None
    usage_record_uri: str | None = None

    _hidden = frozenset({"callback_url"})
