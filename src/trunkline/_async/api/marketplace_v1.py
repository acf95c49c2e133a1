# Generated from facts/marketplace_v1.json by `make generate`; do not edit.
"""The resources of marketplace_v1."""

from __future__ import annotations

from ..._operations import marketplace_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import marketplace_v1 as m
    from ..pages import AsyncPage


class AsyncMarketplaceV1(AsyncResource):
    """`marketplace.v1`"""

    __slots__ = ()

    @accessor
    def available_add_ons(self) -> AsyncAvailableAddOns:
        return AsyncAvailableAddOns(self._client, self._ids)

    @accessor
    def installed_add_ons(self) -> AsyncInstalledAddOns:
        return AsyncInstalledAddOns(self._client, self._ids)

    @accessor
    def module_data_management(self) -> AsyncModuleDataManagement:
        return AsyncModuleDataManagement(self._client, self._ids)

    @accessor
    def module_data(self) -> AsyncModuleData:
        return AsyncModuleData(self._client, self._ids)

    @accessor
    def referral_conversion(self) -> AsyncReferralConversion:
        return AsyncReferralConversion(self._client, self._ids)


class AsyncAvailableAddOns(AsyncResource):
    """`available_add_ons`"""

    __slots__ = ()
    _path = "/v1/AvailableAddOns"

    def __call__(self, sid: str | None) -> AsyncAvailableAddOnsContext:
        return AsyncAvailableAddOnsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailableAddOn]:
        """List the available add ons, all or up to `limit`: GET /v1/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListAvailableAddOn, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailableAddOn]:
        """Iterate over the available add ons, page by page, `prefetch` of them ahead: GET /v1/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAvailableAddOn, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailableAddOn]]:
        """Iterate over the pages of available add ons, one request a step: GET /v1/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAvailableAddOn, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailableAddOn]:
        """Fetch one page of available add ons, the first one or the one at `target_url`: GET /v1/AvailableAddOns

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailableAddOn, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAvailableAddOnsContext(AsyncResource):
    """`available_add_ons(Sid)`"""

    __slots__ = ()
    _path = "/v1/AvailableAddOns/{0}"

    @accessor
    def extensions(self) -> AsyncAvailableAddOnsExtensions:
        return AsyncAvailableAddOnsExtensions(self._client, self._ids)

    async def fetch(self) -> m.AvailableAddOn:
        """Fetch the available add on: GET /v1/AvailableAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/available-add-ons
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAvailableAddOn)


class AsyncAvailableAddOnsExtensions(AsyncResource):
    """`available_add_ons(Sid).extensions`"""

    __slots__ = ()
    _path = "/v1/AvailableAddOns/{0}/Extensions"

    def __call__(self, sid: str | None) -> AsyncAvailableAddOnsExtensionsContext:
        return AsyncAvailableAddOnsExtensionsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailableAddOnExtension]:
        """List the extensions, all or up to `limit`: GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListAvailableAddOnExtension, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailableAddOnExtension]:
        """Iterate over the extensions, page by page, `prefetch` of them ahead:
        GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAvailableAddOnExtension, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailableAddOnExtension]]:
        """Iterate over the pages of extensions, one request a step:
        GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAvailableAddOnExtension, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailableAddOnExtension]:
        """Fetch one page of extensions, the first one or the one at `target_url`:
        GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/available-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailableAddOnExtension, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAvailableAddOnsExtensionsContext(AsyncResource):
    """`available_add_ons(Sid).extensions(Sid)`"""

    __slots__ = ()
    _path = "/v1/AvailableAddOns/{0}/Extensions/{1}"

    async def fetch(self) -> m.AvailableAddOnExtension:
        """Fetch the available add on extension: GET /v1/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}

        https://www.twilio.com/docs/marketplace/api/available-add-ons
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAvailableAddOnExtension)


class AsyncInstalledAddOns(AsyncResource):
    """`installed_add_ons`"""

    __slots__ = ()
    _path = "/v1/InstalledAddOns"

    def __call__(self, sid: str | None) -> AsyncInstalledAddOnsContext:
        return AsyncInstalledAddOnsContext(self._client, (*self._ids, sid))

    async def create(
        self, available_add_on_sid: str, accept_terms_of_service: bool, *, configuration: Json | None = None,
        unique_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InstalledAddOn:
        """Create an installed add on: POST /v1/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            available_add_on_sid: SID of the add-on to install, `XB…`.
            accept_terms_of_service: whether the terms of service of the add-on are accepted.
            configuration: JSON object with the settings of the add-on to install.
            unique_name: name of your choice that identifies it uniquely.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateInstalledAddOn,
            {
                "AvailableAddOnSid": available_add_on_sid, "AcceptTermsOfService": accept_terms_of_service,
                "Configuration": configuration, "UniqueName": unique_name,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InstalledAddOn]:
        """List the installed add ons, all or up to `limit`: GET /v1/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInstalledAddOn, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InstalledAddOn]:
        """Iterate over the installed add ons, page by page, `prefetch` of them ahead: GET /v1/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInstalledAddOn, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InstalledAddOn]]:
        """Iterate over the pages of installed add ons, one request a step: GET /v1/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInstalledAddOn, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InstalledAddOn]:
        """Fetch one page of installed add ons, the first one or the one at `target_url`: GET /v1/InstalledAddOns

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInstalledAddOn, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncInstalledAddOnsContext(AsyncResource):
    """`installed_add_ons(Sid)`"""

    __slots__ = ()
    _path = "/v1/InstalledAddOns/{0}"

    @accessor
    def extensions(self) -> AsyncInstalledAddOnsExtensions:
        return AsyncInstalledAddOnsExtensions(self._client, self._ids)

    @accessor
    def usage(self) -> AsyncInstalledAddOnsUsage:
        return AsyncInstalledAddOnsUsage(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the installed add on: DELETE /v1/InstalledAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteInstalledAddOn, missing_ok=missing_ok)

    async def fetch(self) -> m.InstalledAddOn:
        """Fetch the installed add on: GET /v1/InstalledAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInstalledAddOn)

    async def update(
        self, *, configuration: Json | None = None, unique_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.InstalledAddOn:
        """Update the installed add on: POST /v1/InstalledAddOns/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            configuration: JSON object that fits the add-on's configuration schema; only for add-ons that need one.
            unique_name: name of your choice that identifies it uniquely.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateInstalledAddOn, {"Configuration": configuration, "UniqueName": unique_name}, extra_params,
        )


class AsyncInstalledAddOnsExtensions(AsyncResource):
    """`installed_add_ons(Sid).extensions`"""

    __slots__ = ()
    _path = "/v1/InstalledAddOns/{0}/Extensions"

    def __call__(self, sid: str | None) -> AsyncInstalledAddOnsExtensionsContext:
        return AsyncInstalledAddOnsExtensionsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.InstalledAddOnExtension]:
        """List the extensions, all or up to `limit`: GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListInstalledAddOnExtension, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.InstalledAddOnExtension]:
        """Iterate over the extensions, page by page, `prefetch` of them ahead:
        GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListInstalledAddOnExtension, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.InstalledAddOnExtension]]:
        """Iterate over the pages of extensions, one request a step:
        GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListInstalledAddOnExtension, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.InstalledAddOnExtension]:
        """Fetch one page of extensions, the first one or the one at `target_url`:
        GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListInstalledAddOnExtension, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncInstalledAddOnsExtensionsContext(AsyncResource):
    """`installed_add_ons(Sid).extensions(Sid)`"""

    __slots__ = ()
    _path = "/v1/InstalledAddOns/{0}/Extensions/{1}"

    async def fetch(self) -> m.InstalledAddOnExtension:
        """Fetch the installed add on extension: GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchInstalledAddOnExtension)

    async def update(
        self, enabled: bool, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InstalledAddOnExtension:
        """Update the installed add on extension: POST /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}

        https://www.twilio.com/docs/marketplace/api/installed-add-ons

        Args:
            enabled: whether the extension is invoked.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateInstalledAddOnExtension, {"Enabled": enabled}, extra_params)


class AsyncInstalledAddOnsUsage(AsyncResource):
    """`installed_add_ons(Sid).usage`"""

    __slots__ = ()
    _path = "/v1/InstalledAddOns/{0}/Usage"

    async def create(
        self,
        billable_items: Sequence[m.InstalledAddOnUsageBillableItems | Mapping[str, Any]]
        | m.InstalledAddOnUsageBillableItems | Mapping[str, Any],
        *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.InstalledAddOnUsage:
        """Create a billing usage: POST /v1/InstalledAddOns/{InstalledAddOnSid}/Usage

        https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

        Args:
            billable_items: items the usage is billed by.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateBillingUsage, {"billable_items": billable_items}, extra_params)


class AsyncModuleDataManagement(AsyncResource):
    """`module_data_management`"""

    __slots__ = ()

    def __call__(self, sid: str | None) -> AsyncModuleDataManagementContext:
        return AsyncModuleDataManagementContext(self._client, (*self._ids, sid))


class AsyncModuleDataManagementContext(AsyncResource):
    """`module_data_management(Sid)`"""

    __slots__ = ()
    _path = "/v1/Listing/{0}"

    async def fetch(self) -> m.ModuleDataManagement:
        """Fetch the module data management: GET /v1/Listing/{Sid}

        https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchModuleDataManagement)

    async def update(
        self, *, module_info: Json | None = None, description: Json | None = None, documentation: Json | None = None,
        policies: Json | None = None, support: Json | None = None, configuration: Json | None = None,
        pricing: Json | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ModuleDataManagement:
        """Update the module data management: POST /v1/Listing/{Sid}

        https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

        Args:
            module_info: JSON object with the main attributes of the Marketplace listing.
            description: JSON object with the text, highlights and code samples of the listing.
            documentation: JSON object with instructions and other material on the listing.
            policies: JSON object with the listing's privacy and legal policies, up to 5 MB.
            support: JSON with how customers get support for the listing, such as contact details.
            configuration: JSON object with the listing's settings, such as buttons and notification URL.
            pricing: purchase options of the Listing, as a JSON string.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateModuleDataManagement,
            {
                "ModuleInfo": module_info, "Description": description, "Documentation": documentation,
                "Policies": policies, "Support": support, "Configuration": configuration, "Pricing": pricing,
            },
            extra_params,
        )


class AsyncModuleData(AsyncResource):
    """`module_data`"""

    __slots__ = ()
    _path = "/v1/Listings"

    async def create(
        self, *, module_info: Json | None = None, configuration: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ModuleDataManagement:
        """Create a module data: POST /v1/Listings

        https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

        Args:
            module_info: JSON object with the main attributes of the Marketplace listing.
            configuration: JSON object with the listing's settings, such as buttons and notification URL.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateModuleData, {"ModuleInfo": module_info, "Configuration": configuration}, extra_params,
        )

    async def fetch(self) -> m.ModuleDataForListingOwnerResult:
        """Fetch the module data for listing owner: GET /v1/Listings

        https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchModuleDataForListingOwner)


class AsyncReferralConversion(AsyncResource):
    """`referral_conversion`"""

    __slots__ = ()
    _path = "/v1/ReferralConversion"

    async def create(
        self, *, referral_account_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ReferralConversion:
        """Create a referral conversion: POST /v1/ReferralConversion

        https://www.twilio.com/docs/marketplace/publishers/api-overview-publishers

        Args:
            referral_account_sid: SID of the account in the referral, `AC…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateReferralConversion, {"referral_account_sid": referral_account_sid}, extra_params,
        )
