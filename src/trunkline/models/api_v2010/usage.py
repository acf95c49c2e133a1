# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, usage."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

from ..._core.model.model import Model
from ...types import ABSENT, Always, DecimalText, HttpMethod, Instant, OpenEnum, Rfc2822, SharedText

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
    """A usage record; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordAllTime(Model, frozen=True, kw_only=True, gc=False):
    """A usage record all time; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordDaily(Model, frozen=True, kw_only=True, gc=False):
    """A usage record daily; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordLastMonth(Model, frozen=True, kw_only=True, gc=False):
    """A usage record last month; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordMonthly(Model, frozen=True, kw_only=True, gc=False):
    """A usage record monthly; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordThisMonth(Model, frozen=True, kw_only=True, gc=False):
    """A usage record this month; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordToday(Model, frozen=True, kw_only=True, gc=False):
    """A usage record today; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordYearly(Model, frozen=True, kw_only=True, gc=False):
    """A usage record yearly; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageRecordYesterday(Model, frozen=True, kw_only=True, gc=False):
    """A usage record yesterday; https://www.twilio.com/docs/usage/api/usage-record

    Attributes:
        account_sid: SID of the account that used it, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        as_of: instant up to which the usage is counted, `YYYY-MM-DDTHH:MM:SS+00:00` in GMT.
        category: category of the usage, such as `calls` or `sms`.
        count: how many usage events there were, e.g. calls, in `count_unit`.
        count_unit: unit of `count`, e.g. `calls` or `messages`.
        description: what the usage category covers, in plain language.
        end_date: last day counted, `YYYY-MM-DD`, UTC.
        price: total charge for the usage, in `price_unit`.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        start_date: first day the usage covers, GMT.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage: how much it is used; in usage records, in the unit of `usage_unit`.
        usage_unit: unit of `usage`, such as `messages` for SMS or `minutes` for calls.
    """

    account_sid: Always[SharedText] = ABSENT
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
    uri: Always[str] = ABSENT
    usage: DecimalText | None = None
    usage_unit: str | None = None


class UsageTrigger(Model, frozen=True, kw_only=True, gc=False):
    """A usage trigger; https://www.twilio.com/docs/usage/api/usage-trigger

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        callback_method: method used to call `callback_url`, `GET` or `POST`.
        callback_url: URL called when the trigger fires.
        current_value: present value of the usage that the trigger watches.
        date_created: instant of its creation, UTC.
        date_fired: instant at which the trigger last fired, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        recurring: how often the trigger may fire: once per `daily`, `monthly` or `yearly` period in GMT; empty for once
            only.
        sid: SID of the usage trigger, `UT…`.
        trigger_by: field of the usage record that is watched: `count`, `usage` or `price`.
        trigger_value: value at which it fires, a positive number.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        usage_category: usage category that the trigger watches.
        usage_record_uri: URI of the usage record that is watched, relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    callback_method: HttpMethod | None = None
    callback_url: Always[str] = ABSENT
    current_value: Always[DecimalText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_fired: Rfc2822 | None = None
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    recurring: UsageTriggerRecurring | None = None
    sid: Always[str] = ABSENT
    trigger_by: UsageTriggerTriggerField | None = None
    trigger_value: Always[DecimalText] = ABSENT
    uri: Always[str] = ABSENT
    usage_category: Always[str] = ABSENT
    usage_record_uri: Always[str] = ABSENT

    _hidden = frozenset({"callback_url"})
