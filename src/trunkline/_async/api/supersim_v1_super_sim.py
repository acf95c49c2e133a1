# Generated from facts/supersim_v1.json by `make generate`; do not edit.
"""The resources of supersim_v1, super_sim."""

from __future__ import annotations

from ..._operations import supersim_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models import supersim_v1 as m
    from ..pages import AsyncPage


class AsyncSimsContext(AsyncResource):
    """`sims(Sid)`"""

    __slots__ = ()
    _path = "/v1/Sims/{0}"

    @accessor
    def billing_periods(self) -> AsyncSimsBillingPeriods:
        return AsyncSimsBillingPeriods(self._client, self._ids)

    @accessor
    def sim_ip_addresses(self) -> AsyncSimsSimIpAddresses:
        return AsyncSimsSimIpAddresses(self._client, self._ids)

    async def fetch(self) -> m.Sim:
        """Fetch the sim: GET /v1/Sims/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/sim-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSim)

    async def update(
        self, *, fleet: str | None = None, callback_url: str | None = None,
        callback_method: m.HttpMethodArg | str | None = None, unique_name: str | None = None,
        status: m.SimStatusUpdateArg | str | None = None, account_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Sim:
        """Update the sim: POST /v1/Sims/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/sim-resource

        Args:
            fleet: Fleet the SIM is put in, by SID (`HF…`) or unique name.
            callback_url: URL called once an asynchronous update is finished.
            callback_method: method used to call `callback_url`, `GET` or `POST`, by default `POST`.
            unique_name: name of your choice that identifies it uniquely.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            account_sid: SID of the account the SIM moves to: the caller's own or one of its subaccounts, `AC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateSim,
            {
                "Fleet": fleet, "CallbackUrl": callback_url, "CallbackMethod": callback_method,
                "UniqueName": unique_name, "Status": status, "AccountSid": account_sid,
            },
            extra_params,
        )


class AsyncSimsBillingPeriods(AsyncResource):
    """`sims(Sid).billing_periods`"""

    __slots__ = ()
    _path = "/v1/Sims/{0}/BillingPeriods"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.BillingPeriod]:
        """List the billing periods, all or up to `limit`: GET /v1/Sims/{SimSid}/BillingPeriods

        https://www.twilio.com/docs/iot/supersim

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListBillingPeriod, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.BillingPeriod]:
        """Iterate over the billing periods, page by page, `prefetch` of them ahead:
        GET /v1/Sims/{SimSid}/BillingPeriods

        https://www.twilio.com/docs/iot/supersim

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListBillingPeriod, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.BillingPeriod]]:
        """Iterate over the pages of billing periods, one request a step: GET /v1/Sims/{SimSid}/BillingPeriods

        https://www.twilio.com/docs/iot/supersim

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListBillingPeriod, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.BillingPeriod]:
        """Fetch one page of billing periods, the first one or the one at `target_url`:
        GET /v1/Sims/{SimSid}/BillingPeriods

        https://www.twilio.com/docs/iot/supersim

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListBillingPeriod, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncSimsSimIpAddresses(AsyncResource):
    """`sims(Sid).sim_ip_addresses`"""

    __slots__ = ()
    _path = "/v1/Sims/{0}/IpAddresses"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SimIpAddress]:
        """List the sim ip addresses, all or up to `limit`: GET /v1/Sims/{SimSid}/IpAddresses

        https://www.twilio.com/docs/iot/supersim

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSimIpAddress, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SimIpAddress]:
        """Iterate over the sim ip addresses, page by page, `prefetch` of them ahead:
        GET /v1/Sims/{SimSid}/IpAddresses

        https://www.twilio.com/docs/iot/supersim

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSimIpAddress, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SimIpAddress]]:
        """Iterate over the pages of sim ip addresses, one request a step: GET /v1/Sims/{SimSid}/IpAddresses

        https://www.twilio.com/docs/iot/supersim

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSimIpAddress, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SimIpAddress]:
        """Fetch one page of sim ip addresses, the first one or the one at `target_url`:
        GET /v1/Sims/{SimSid}/IpAddresses

        https://www.twilio.com/docs/iot/supersim

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListSimIpAddress, {}, extra_params, page_size, page_number, page_token, target_url)
