# Mirrored from _async/api/insights_v2.py by `make generate`; do not edit.
# Generated from facts/insights_v2.json by `make generate`; do not edit.
"""The resources of insights_v2."""

from __future__ import annotations

from ..._operations import insights_v2 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ...models import insights_v2 as m
    from ..pages import Page


class InsightsV2(Resource):
    """`insights.v2`"""

    __slots__ = ()

    @accessor
    def reports(self) -> Reports:
        return Reports(self._client, self._ids)

    @accessor
    def inbound_reports(self) -> InboundReports:
        return InboundReports(self._client, self._ids)

    @accessor
    def inbound(self) -> Inbound:
        return Inbound(self._client, self._ids)

    @accessor
    def outbound_reports(self) -> OutboundReports:
        return OutboundReports(self._client, self._ids)

    @accessor
    def outbound(self) -> Outbound:
        return Outbound(self._client, self._ids)


class Reports(Resource):
    """`reports`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports"

    def __call__(self, report_id: str | None) -> ReportsContext:
        return ReportsContext(self._client, (*self._ids, report_id))

    def create(
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
        return self._send(ops.CreateAccountReport, {"time_range": time_range, "filters": filters}, extra_params)


class ReportsContext(Resource):
    """`reports(reportId)`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/{0}"

    def fetch(self) -> m.V2AccountReport:
        """Fetch the account report: GET /v2/Voice/Reports/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAccountReport)


class InboundReports(Resource):
    """`inbound_reports`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Inbound"

    def create(
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
        return self._send(
            ops.CreateInboundPhoneNumbersReport, {"time_range": time_range, "filters": filters, "size": size},
            extra_params,
        )


class Inbound(Resource):
    """`inbound`"""

    __slots__ = ()

    def __call__(self, report_id: str | None) -> InboundContext:
        return InboundContext(self._client, (*self._ids, report_id))


class InboundContext(Resource):
    """`inbound(reportId)`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Inbound/{0}"

    def list(
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
        return self._list(ops.ListInboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.InboundPhoneNumberReport]:
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
    ) -> Iterator[Page[m.InboundPhoneNumberReport]]:
        """Iterate over the pages of inbound, one request a step:
        GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.InboundPhoneNumberReport]:
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
        return self._page(
            ops.ListInboundPhoneNumbersReport, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class OutboundReports(Resource):
    """`outbound_reports`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Outbound"

    def create(
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
        return self._send(
            ops.CreateOutboundPhoneNumbersReport, {"time_range": time_range, "filters": filters, "size": size},
            extra_params,
        )


class Outbound(Resource):
    """`outbound`"""

    __slots__ = ()

    def __call__(self, report_id: str | None) -> OutboundContext:
        return OutboundContext(self._client, (*self._ids, report_id))


class OutboundContext(Resource):
    """`outbound(reportId)`"""

    __slots__ = ()
    _path = "/v2/Voice/Reports/PhoneNumbers/Outbound/{0}"

    def list(
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
        return self._list(ops.ListOutboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.OutboundPhoneNumberReport]:
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
    ) -> Iterator[Page[m.OutboundPhoneNumberReport]]:
        """Iterate over the pages of outbound, one request a step:
        GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}

        https://www.twilio.com/docs/voice/voice-insights/api/reports-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOutboundPhoneNumbersReport, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.OutboundPhoneNumberReport]:
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
        return self._page(
            ops.ListOutboundPhoneNumbersReport, {}, extra_params, page_size, page_number, page_token, target_url,
        )
