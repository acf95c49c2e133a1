# Generated from facts/wireless_v1.json by `make generate`; do not edit.
"""The resources of wireless_v1."""

from __future__ import annotations

from ..._operations import wireless_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from ...models import wireless_v1 as m
    from ..helpers.commands import AsyncWirelessCommands
    from ..helpers.sims import AsyncWirelessSim
    from ..pages import AsyncPage


class AsyncWirelessV1(AsyncResource):
    """`wireless.v1`"""

    __slots__ = ()

    @accessor
    def commands(self) -> AsyncWirelessCommands:
        from ..helpers.commands import AsyncWirelessCommands

        return AsyncWirelessCommands(self._client, self._ids)

    @accessor
    def rate_plans(self) -> AsyncRatePlans:
        return AsyncRatePlans(self._client, self._ids)

    @accessor
    def sims(self) -> AsyncSims:
        return AsyncSims(self._client, self._ids)

    @accessor
    def usage_records(self) -> AsyncUsageRecords:
        return AsyncUsageRecords(self._client, self._ids)


class AsyncRatePlans(AsyncResource):
    """`rate_plans`"""

    __slots__ = ()
    _path = "/v1/RatePlans"

    def __call__(self, sid: str | None) -> AsyncRatePlansContext:
        return AsyncRatePlansContext(self._client, (*self._ids, sid))

    async def create(
        self, *, unique_name: str | None = None, friendly_name: str | None = None, data_enabled: bool | None = None,
        data_limit: int | None = None, data_metering: str | None = None, messaging_enabled: bool | None = None,
        voice_enabled: bool | None = None, national_roaming_enabled: bool | None = None,
        international_roaming: str | Sequence[str] | None = None, national_roaming_data_limit: int | None = None,
        international_roaming_data_limit: int | None = None,
        data_limit_strategy: m.RatePlanDataLimitStrategyArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RatePlan:
        """Create a rate plan: POST /v1/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            friendly_name: readable name of the resource; when listing, only those so named.
            data_enabled: whether SIMs can use GPRS, 3G, 4G or LTE data.
            data_limit: megabytes a SIM may use per month on the T-Mobile USA network, up and down, at most 2 TB, by
                default `1000`.
            data_metering: how data usage is metered: `payg`, `quota-1`, `quota-10` or `quota-50`.
            messaging_enabled: whether SIMs may send and receive SMS by means of commands.
            voice_enabled: deprecated: true to let SIMs make and receive calls.
            national_roaming_enabled: whether SIMs may roam within the United States, outside the home network (T-Mobile
                USA).
            international_roaming: services SIMs can use outside the USA: `data`, `messaging`.
            national_roaming_data_limit: megabytes per month, up and down, allowed while roaming in the United States,
                up to 2 TB.
            international_roaming_data_limit: megabytes a month, up and down together, when roaming outside the USA; up
                to 2 TB.
            data_limit_strategy: what the home network does beyond `data_limit`: `block` (default) or `throttle`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRatePlan,
            {
                "UniqueName": unique_name, "FriendlyName": friendly_name, "DataEnabled": data_enabled,
                "DataLimit": data_limit, "DataMetering": data_metering, "MessagingEnabled": messaging_enabled,
                "VoiceEnabled": voice_enabled, "NationalRoamingEnabled": national_roaming_enabled,
                "InternationalRoaming": international_roaming, "NationalRoamingDataLimit": national_roaming_data_limit,
                "InternationalRoamingDataLimit": international_roaming_data_limit,
                "DataLimitStrategy": data_limit_strategy,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RatePlan]:
        """List the rate plans, all or up to `limit`: GET /v1/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRatePlan, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RatePlan]:
        """Iterate over the rate plans, page by page, `prefetch` of them ahead: GET /v1/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRatePlan, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RatePlan]]:
        """Iterate over the pages of rate plans, one request a step: GET /v1/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRatePlan, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RatePlan]:
        """Fetch one page of rate plans, the first one or the one at `target_url`: GET /v1/RatePlans

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListRatePlan, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncRatePlansContext(AsyncResource):
    """`rate_plans(Sid)`"""

    __slots__ = ()
    _path = "/v1/RatePlans/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the rate plan: DELETE /v1/RatePlans/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRatePlan, missing_ok=missing_ok)

    async def fetch(self) -> m.RatePlan:
        """Fetch the rate plan: GET /v1/RatePlans/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRatePlan)

    async def update(
        self, *, unique_name: str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RatePlan:
        """Update the rate plan: POST /v1/RatePlans/{Sid}

        https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateRatePlan, {"UniqueName": unique_name, "FriendlyName": friendly_name}, extra_params,
        )


class AsyncSims(AsyncResource):
    """`sims`"""

    __slots__ = ()
    _path = "/v1/Sims"

    def __call__(self, sid: str | None) -> AsyncWirelessSim:
        from ..helpers.sims import AsyncWirelessSim

        return AsyncWirelessSim(self._client, (*self._ids, sid))

    async def list(
        self, *, status: m.SimStatusArg | str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Sim]:
        """List the sims, all or up to `limit`: GET /v1/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            iccid: keeps only the SIM with this ICCID, at most one.
            rate_plan: only SIMs on the rate plan with this SID or unique name.
            e_id: deprecated: identifier of the eUICC.
            sim_registration_code: only the SIM with this registration code, at most one.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.SimStatusArg | str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Sim]:
        """Iterate over the sims, page by page, `prefetch` of them ahead: GET /v1/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.SimStatusArg | str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Sim]]:
        """Iterate over the pages of sims, one request a step: GET /v1/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, status: m.SimStatusArg | str | None = None, iccid: str | None = None, rate_plan: str | None = None,
        e_id: str | None = None, sim_registration_code: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Sim]:
        """Fetch one page of sims, the first one or the one at `target_url`: GET /v1/Sims

        https://www.twilio.com/docs/iot/wireless/api/sim-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSim,
            {
                "Status": status, "Iccid": iccid, "RatePlan": rate_plan, "EId": e_id,
                "SimRegistrationCode": sim_registration_code,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncUsageRecords(AsyncResource):
    """`usage_records`"""

    __slots__ = ()
    _path = "/v1/UsageRecords"

    async def list(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.AccountUsageRecordGranularityArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AccountUsageRecord]:
        """List the usage records, all or up to `limit`: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/account-usagerecord-resource

        Args:
            end: only usage up to and including this instant, ISO 8601.
            start: only usage from this instant on, ISO 8601.
            granularity: time span of a usage record: `hourly`, `daily` or `all` (one for the whole period).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAccountUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.AccountUsageRecordGranularityArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AccountUsageRecord]:
        """Iterate over the usage records, page by page, `prefetch` of them ahead: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/account-usagerecord-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAccountUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.AccountUsageRecordGranularityArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AccountUsageRecord]]:
        """Iterate over the pages of usage records, one request a step: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/account-usagerecord-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAccountUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, end: datetime | date | str | None = None, start: datetime | date | str | None = None,
        granularity: m.AccountUsageRecordGranularityArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AccountUsageRecord]:
        """Fetch one page of usage records, the first one or the one at `target_url`: GET /v1/UsageRecords

        https://www.twilio.com/docs/iot/wireless/api/account-usagerecord-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAccountUsageRecord, {"End": end, "Start": start, "Granularity": granularity}, extra_params,
            page_size, page_number, page_token, target_url,
        )
