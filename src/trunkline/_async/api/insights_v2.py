# Generated from facts/insights_v2.json by `make generate`; do not edit.
"""The resources of insights_v2."""

from __future__ import annotations

from ..._operations import insights_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any

    from ...models import insights_v2 as m
    from ..pages import AsyncPage


class AsyncInsightsV2(AsyncResource):
    """`insights.v2`"""

    __slots__ = ()

    @accessor
    def reports(self) -> AsyncReports:
        return AsyncReports(self._client, self._ids)

    @accessor
    def inbound_reports(self) -> AsyncInboundReports:
        return AsyncInboundReports(self._client, self._ids)

    @accessor
    def inbound(self) -> AsyncInbound:
        return AsyncInbound(self._client, self._ids)

    @accessor
    def outbound_reports(self) -> AsyncOutboundReports:
        return AsyncOutboundReports(self._client, self._ids)

    @accessor
    def outbound(self) -> AsyncOutbound:
        return AsyncOutbound(self._client, self._ids)


class AsyncReports(AsyncResource):
    """`reports`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports"

    def __call__(self, report_id: str | None) -> AsyncReportsContext:
        return AsyncReportsContext(self._client, (*self._ids, report_id))

    async def create(
        self, *, time_range: m.AccountReportTimeRange | Mapping[str, Any] | None = None,
        filters: Sequence[m.ReportFilter | Mapping[str, Any]] | m.ReportFilter | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CreateReportResponse:
        """Create an account report: POST /v2/Voice/Reports

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Args:
            time_range: period of the report, `start_datetime` to `end_datetime`, by default the last 7 days.
            filters: filters for the report, each with `key` and `values`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateAccountReport, {"time_range": time_range, "filters": filters}, extra_params)


class AsyncReportsContext(AsyncResource):
    """`reports(reportId)`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/{0}"

    async def fetch(self) -> m.V2AccountReport:
        """Fetch the account report: GET /v2/Voice/Reports/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAccountReport)


class AsyncInboundReports(AsyncResource):
    """`inbound_reports`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Inbound"

    async def create(
        self, *, time_range: m.AccountReportTimeRange | Mapping[str, Any] | None = None,
        filters: Sequence[m.PhoneNumberReportFilter | Mapping[str, Any]] | m.PhoneNumberReportFilter
        | Mapping[str, Any] | None = None,
        size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CreateReportResponse:
        """Create an inbound phone numbers report: POST /v2/Voice/Reports/PhoneNumbers/Inbound

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Args:
            time_range: period of the report, `start_datetime` to `end_datetime`.
            filters: filters for the report, each with `key` and `values`.
            size: how many top numbers to report at most, 1 to 6,000, by default 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInboundPhoneNumbersReport, {"time_range": time_range, "filters": filters, "size": size},
            extra_params,
        )


class AsyncInbound(AsyncResource):
    """`inbound`"""

    __slots__ = ()

    def __call__(self, report_id: str | None) -> AsyncInboundContext:
        return AsyncInboundContext(self._client, (*self._ids, report_id))


class AsyncInboundContext(AsyncResource):
    """`inbound(reportId)`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Inbound/{0}"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InboundPhoneNumberReport]:
        """List the inbound, all or up to `limit`: GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InboundPhoneNumberReport]:
        """Iterate over the inbound, page by page, `prefetch` of them ahead:
        GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInboundPhoneNumbersReport, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InboundPhoneNumberReport]]:
        """Iterate over the pages of inbound, one request a step:
        GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InboundPhoneNumberReport]:
        """Fetch one page of inbound, the first one or the one at `target_url`:
        GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInboundPhoneNumbersReport, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncOutboundReports(AsyncResource):
    """`outbound_reports`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Outbound"

    async def create(
        self, *, time_range: m.AccountReportTimeRange | Mapping[str, Any] | None = None,
        filters: Sequence[m.PhoneNumberReportFilter | Mapping[str, Any]] | m.PhoneNumberReportFilter
        | Mapping[str, Any] | None = None,
        size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CreateReportResponse:
        """Create an outbound phone numbers report: POST /v2/Voice/Reports/PhoneNumbers/Outbound

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Args:
            time_range: period of the report, `start_datetime` to `end_datetime`.
            filters: filters for the report, each with `key` and `values`.
            size: how many top numbers to report at most, 1 to 6,000, by default 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateOutboundPhoneNumbersReport, {"time_range": time_range, "filters": filters, "size": size},
            extra_params,
        )


class AsyncOutbound(AsyncResource):
    """`outbound`"""

    __slots__ = ()

    def __call__(self, report_id: str | None) -> AsyncOutboundContext:
        return AsyncOutboundContext(self._client, (*self._ids, report_id))


class AsyncOutboundContext(AsyncResource):
    """`outbound(reportId)`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Outbound/{0}"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OutboundPhoneNumberReport]:
        """List the outbound, all or up to `limit`: GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListOutboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.OutboundPhoneNumberReport]:
        """Iterate over the outbound, page by page, `prefetch` of them ahead:
        GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListOutboundPhoneNumbersReport, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.OutboundPhoneNumberReport]]:
        """Iterate over the pages of outbound, one request a step:
        GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOutboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.OutboundPhoneNumberReport]:
        """Fetch one page of outbound, the first one or the one at `target_url`:
        GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOutboundPhoneNumbersReport, {}, extra_params, page_size, page_number, page_token, target_url,
        )
