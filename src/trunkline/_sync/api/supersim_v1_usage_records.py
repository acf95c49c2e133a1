# Mirrored from _async/api/supersim_v1_usage_records.py by `make generate`; do not edit.
# Generated from facts/supersim_v1.json by `make generate`; do not edit.
"""The resources of supersim_v1, usage_records."""

from __future__ import annotations

from ..._operations import supersim_v1 as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime
    from typing import Any

    from ...models import supersim_v1 as m
    from ..pages import Page


class UsageRecords(Resource):
    """`usage_records`"""

    __slots__ = ()
    _path = "/v1/UsageRecords"

    def list(
        self, *, sim: str | None = None, fleet: str | None = None, network: str | None = None,
        iso_country: str | None = None, group: m.UsageRecordGroupArg | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, start_time: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecord]:
        """List the usage records, all or up to `limit`: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/supersim/api/usage-record-resource

        Args:
            sim: only usage of the SIM with this SID or unique name.
            fleet: keeps only usage of SIMs that were in this Fleet at the time, by SID (`HF…`) or unique name.
            network: only usage on the network with this SID, `HW…`.
            iso_country: keeps only usage in this country, ISO 3166-1 alpha-2.
            group: what the records are also grouped by: `sim`, `fleet`, `network` or `isoCountry`; by default only by
                time.
            granularity: time span of a usage record: `hour`, `day` or `all` (default, one for the whole period).
            start_time: only usage from this instant on, ISO 8601, by default one month before `end_time`.
            end_time: only usage before this instant, ISO 8601, by default now.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListUsageRecord,
            {
                "Sim": sim, "Fleet": fleet, "Network": network, "IsoCountry": iso_country, "Group": group,
                "Granularity": granularity, "StartTime": start_time, "EndTime": end_time,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, sim: str | None = None, fleet: str | None = None, network: str | None = None,
        iso_country: str | None = None, group: m.UsageRecordGroupArg | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, start_time: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.UsageRecord]:
        """Iterate over the usage records, page by page, `prefetch` of them ahead: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/supersim/api/usage-record-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListUsageRecord,
            {
                "Sim": sim, "Fleet": fleet, "Network": network, "IsoCountry": iso_country, "Group": group,
                "Granularity": granularity, "StartTime": start_time, "EndTime": end_time,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, sim: str | None = None, fleet: str | None = None, network: str | None = None,
        iso_country: str | None = None, group: m.UsageRecordGroupArg | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, start_time: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.UsageRecord]]:
        """Iterate over the pages of usage records, one request a step: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/supersim/api/usage-record-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecord,
            {
                "Sim": sim, "Fleet": fleet, "Network": network, "IsoCountry": iso_country, "Group": group,
                "Granularity": granularity, "StartTime": start_time, "EndTime": end_time,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, sim: str | None = None, fleet: str | None = None, network: str | None = None,
        iso_country: str | None = None, group: m.UsageRecordGroupArg | str | None = None,
        granularity: m.UsageRecordGranularityArg | str | None = None, start_time: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.UsageRecord]:
        """Fetch one page of usage records, the first one or the one at `target_url`: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/supersim/api/usage-record-resource

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
                "Sim": sim, "Fleet": fleet, "Network": network, "IsoCountry": iso_country, "Group": group,
                "Granularity": granularity, "StartTime": start_time, "EndTime": end_time,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )
