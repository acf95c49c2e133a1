# Mirrored from _async/api/api_v2010_usage.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, usage."""

from __future__ import annotations

from ..._operations import api_v2010_usage as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal
    from typing import Any

    from ...models.api_v2010 import usage as m
    from ..pages import Page


class AccountsUsage(Resource):
    """`accounts(Sid).usage`"""

    __slots__ = ()

    @accessor
    def records(self) -> AccountsUsageRecords:
        return AccountsUsageRecords(self._client, self._ids)

    @accessor
    def triggers(self) -> AccountsUsageTriggers:
        return AccountsUsageTriggers(self._client, self._ids)


class AccountsUsageRecords(Resource):
    """`accounts(Sid).usage.records`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records.json"

    @accessor
    def all_time(self) -> AccountsUsageRecordsAllTime:
        return AccountsUsageRecordsAllTime(self._client, self._ids)

    @accessor
    def daily(self) -> AccountsUsageRecordsDaily:
        return AccountsUsageRecordsDaily(self._client, self._ids)

    @accessor
    def last_month(self) -> AccountsUsageRecordsLastMonth:
        return AccountsUsageRecordsLastMonth(self._client, self._ids)

    @accessor
    def monthly(self) -> AccountsUsageRecordsMonthly:
        return AccountsUsageRecordsMonthly(self._client, self._ids)

    @accessor
    def this_month(self) -> AccountsUsageRecordsThisMonth:
        return AccountsUsageRecordsThisMonth(self._client, self._ids)

    @accessor
    def today(self) -> AccountsUsageRecordsToday:
        return AccountsUsageRecordsToday(self._client, self._ids)

    @accessor
    def yearly(self) -> AccountsUsageRecordsYearly:
        return AccountsUsageRecordsYearly(self._client, self._ids)

    @accessor
    def yesterday(self) -> AccountsUsageRecordsYesterday:
        return AccountsUsageRecordsYesterday(self._client, self._ids)

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecord]:
        """List the records, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecord,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecord]:
        """Iterate over the records, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecord,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecord]]:
        """Iterate over the pages of records, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecord,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecord]:
        """Fetch one page of records, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecord,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsAllTime(Resource):
    """`accounts(Sid).usage.records.all_time`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/AllTime.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordAllTime]:
        """List the all time, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordAllTime,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordAllTime]:
        """Iterate over the all time, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordAllTime,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordAllTime]]:
        """Iterate over the pages of all time, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordAllTime,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordAllTime]:
        """Fetch one page of all time, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordAllTime,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsDaily(Resource):
    """`accounts(Sid).usage.records.daily`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Daily.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordDaily]:
        """List the daily, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordDaily,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordDaily]:
        """Iterate over the daily, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordDaily,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordDaily]]:
        """Iterate over the pages of daily, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordDaily,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordDaily]:
        """Fetch one page of daily, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordDaily,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsLastMonth(Resource):
    """`accounts(Sid).usage.records.last_month`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/LastMonth.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordLastMonth]:
        """List the last month, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordLastMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordLastMonth]:
        """Iterate over the last month, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordLastMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordLastMonth]]:
        """Iterate over the pages of last month, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordLastMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordLastMonth]:
        """Fetch one page of last month, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordLastMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsMonthly(Resource):
    """`accounts(Sid).usage.records.monthly`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Monthly.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordMonthly]:
        """List the monthly, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordMonthly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordMonthly]:
        """Iterate over the monthly, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordMonthly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordMonthly]]:
        """Iterate over the pages of monthly, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordMonthly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordMonthly]:
        """Fetch one page of monthly, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordMonthly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsThisMonth(Resource):
    """`accounts(Sid).usage.records.this_month`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/ThisMonth.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordThisMonth]:
        """List the this month, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordThisMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordThisMonth]:
        """Iterate over the this month, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordThisMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordThisMonth]]:
        """Iterate over the pages of this month, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordThisMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordThisMonth]:
        """Fetch one page of this month, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordThisMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsToday(Resource):
    """`accounts(Sid).usage.records.today`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Today.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordToday]:
        """List the today, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordToday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordToday]:
        """Iterate over the today, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordToday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordToday]]:
        """Iterate over the pages of today, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordToday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordToday]:
        """Fetch one page of today, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordToday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsYearly(Resource):
    """`accounts(Sid).usage.records.yearly`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Yearly.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordYearly]:
        """List the yearly, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordYearly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordYearly]:
        """Iterate over the yearly, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordYearly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordYearly]]:
        """Iterate over the pages of yearly, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordYearly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordYearly]:
        """Fetch one page of yearly, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordYearly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageRecordsYesterday(Resource):
    """`accounts(Sid).usage.records.yesterday`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Yesterday.json"

    def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordYesterday]:
        """List the yesterday, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json

        https://www.twilio.com/docs/usage/api/usage-record

        Args:
            category: only usage of this category, such as `calls` or `sms`.
            start_date: only usage from this day on, GMT, `YYYY-MM-DD` or an offset such as `-30days`.
            end_date: only usage up to and including this day, `YYYY-MM-DD`, UTC, or an offset such as `+30days`.
            include_subaccounts: whether usage of all subaccounts is added to that of the main account, by default true.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecordYesterday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecordYesterday]:
        """Iterate over the yesterday, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecordYesterday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecordYesterday]]:
        """Iterate over the pages of yesterday, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordYesterday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecordYesterday]:
        """Fetch one page of yesterday, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json

        https://www.twilio.com/docs/usage/api/usage-record

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageRecordYesterday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageTriggers(Resource):
    """`accounts(Sid).usage.triggers`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Triggers.json"

    def __call__(self, sid: str | None) -> AccountsUsageTriggersContext:
        return AccountsUsageTriggersContext(self._client, (*self._ids, sid))

    def create(
        self, callback_url: str, trigger_value: Decimal | float | str, usage_category: str, *,
        callback_method: m.HttpMethodArg | str | None = None, friendly_name: str | None = None,
        recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsageTrigger:
        """Create a usage trigger: POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger

        Args:
            callback_url: URL called when the trigger fires.
            trigger_value: value at which it fires, a positive number, or an offset from the current usage such as
                `+30`.
            usage_category: usage category that the trigger watches.
            callback_method: method used to call `callback_url`, `GET` or `POST`, by default `POST`.
            friendly_name: readable name of the resource; when listing, only those so named.
            recurring: how often the trigger may fire: once per `daily`, `monthly` or `yearly` period in GMT; empty for
                once only.
            trigger_by: field of the usage record that is watched: `count`, `usage` or `price`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateUsageTrigger,
            {
                "CallbackUrl": callback_url, "TriggerValue": trigger_value, "UsageCategory": usage_category,
                "CallbackMethod": callback_method, "FriendlyName": friendly_name, "Recurring": recurring,
                "TriggerBy": trigger_by,
            },
            extra_params,
        )

    def list(
        self, *, recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, usage_category: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageTrigger]:
        """List the triggers, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger

        Args:
            recurring: only triggers that recur `daily`, `monthly` or `yearly`; `alltime` or empty for those that do
                not.
            trigger_by: only triggers that watch this field: `count`, `usage` or `price`.
            usage_category: only triggers that watch this usage category.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageTrigger, {"Recurring": recurring, "TriggerBy": trigger_by, "UsageCategory": usage_category},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, usage_category: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageTrigger]:
        """Iterate over the triggers, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageTrigger, {"Recurring": recurring, "TriggerBy": trigger_by, "UsageCategory": usage_category},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, usage_category: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageTrigger]]:
        """Iterate over the pages of triggers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageTrigger, {"Recurring": recurring, "TriggerBy": trigger_by, "UsageCategory": usage_category},
            extra_params, limit, page_size,
        )

    def page(
        self, *, recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, usage_category: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageTrigger]:
        """Fetch one page of triggers, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListUsageTrigger, {"Recurring": recurring, "TriggerBy": trigger_by, "UsageCategory": usage_category},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsUsageTriggersContext(Resource):
    """`accounts(Sid).usage.triggers(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Triggers/{1}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the usage trigger: DELETE /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json

        https://www.twilio.com/docs/usage/api/usage-trigger

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteUsageTrigger, missing_ok=missing_ok)

    def fetch(self) -> m.UsageTrigger:
        """Fetch the usage trigger: GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        return self._send(ops.FetchUsageTrigger)

    def update(
        self, *, callback_method: m.HttpMethodArg | str | None = None, callback_url: str | None = None,
        friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsageTrigger:
        """Update the usage trigger: POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json

        https://www.twilio.com/docs/usage/api/usage-trigger

        Args:
            callback_method: method used to call `callback_url`, `GET` or `POST`, by default `POST`.
            callback_url: URL called when the trigger fires.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateUsageTrigger,
            {"CallbackMethod": callback_method, "CallbackUrl": callback_url, "FriendlyName": friendly_name},
            extra_params,
        )
