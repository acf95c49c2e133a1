# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, available_phone_numbers."""

from __future__ import annotations

from ..._operations import api_v2010_available_phone_numbers as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models.api_v2010 import available_phone_numbers as m
    from ..pages import AsyncPage


class AsyncAccountsAvailablePhoneNumbers(AsyncResource):
    """`accounts(Sid).available_phone_numbers`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers.json"

    def __call__(self, country_code: str | None) -> AsyncAccountsAvailablePhoneNumbersContext:
        return AsyncAccountsAvailablePhoneNumbersContext(self._client, (*self._ids, country_code))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberCountry]:
        """List the available phone numbers, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListAvailablePhoneNumberCountry, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberCountry]:
        """Iterate over the available phone numbers, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAvailablePhoneNumberCountry, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberCountry]]:
        """Iterate over the pages of available phone numbers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListAvailablePhoneNumberCountry, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberCountry]:
        """Fetch one page of available phone numbers, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberCountry, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAvailablePhoneNumbersContext(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}.json"

    @accessor
    def local(self) -> AsyncAccountsAvailablePhoneNumbersLocal:
        return AsyncAccountsAvailablePhoneNumbersLocal(self._client, self._ids)

    @accessor
    def machine_to_machine(self) -> AsyncAccountsAvailablePhoneNumbersMachineToMachine:
        return AsyncAccountsAvailablePhoneNumbersMachineToMachine(self._client, self._ids)

    @accessor
    def mobile(self) -> AsyncAccountsAvailablePhoneNumbersMobile:
        return AsyncAccountsAvailablePhoneNumbersMobile(self._client, self._ids)

    @accessor
    def national(self) -> AsyncAccountsAvailablePhoneNumbersNational:
        return AsyncAccountsAvailablePhoneNumbersNational(self._client, self._ids)

    @accessor
    def shared_cost(self) -> AsyncAccountsAvailablePhoneNumbersSharedCost:
        return AsyncAccountsAvailablePhoneNumbersSharedCost(self._client, self._ids)

    @accessor
    def toll_free(self) -> AsyncAccountsAvailablePhoneNumbersTollFree:
        return AsyncAccountsAvailablePhoneNumbersTollFree(self._client, self._ids)

    @accessor
    def voip(self) -> AsyncAccountsAvailablePhoneNumbersVoip:
        return AsyncAccountsAvailablePhoneNumbersVoip(self._client, self._ids)

    async def fetch(self) -> m.AvailablePhoneNumberCountry:
        """Fetch the available phone number country:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAvailablePhoneNumberCountry)


class AsyncAccountsAvailablePhoneNumbersLocal(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode).local`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}/Local.json"

    async def list(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberLocal]:
        """List the local, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumberlocal-resource

        Args:
            area_code: only numbers with this area code, US and Canada only.
            contains: pattern that numbers must match, 2 to 16 digits or letters, with `*`, `%`, `+` and `$` as special
                characters.
            sms_enabled: only numbers that can, or cannot, receive SMS.
            mms_enabled: only numbers that can, or with `false` cannot, receive MMS.
            voice_enabled: only numbers that can, or cannot, receive calls.
            exclude_all_address_required: leaves out numbers that need any address, by default false.
            exclude_local_address_required: leaves out numbers that need a local address, by default false.
            exclude_foreign_address_required: leaves out numbers that need a foreign address, by default false.
            beta: whether to list numbers that are new to Twilio, by default `true`.
            near_number: number within `distance` miles (by default 25) of which others are sought; US and Canada only.
            near_lat_long: point `lat,long` within `distance` miles of which numbers are sought; US and Canada only.
            distance: miles around the place of a `near_…` search, at most 500, by default 25; US and Canada only.
            in_postal_code: keeps only numbers of this postal code, or of that of the phone number given; US and Canada
                only.
            in_region: keeps only numbers of this state or province, or of that of the phone number given; US and Canada
                only.
            in_rate_center: keeps only numbers of this rate centre, or of that of the phone number given; needs
                `in_lata`; US and Canada only.
            in_lata: keeps only numbers in this LATA, or in that of the phone number given; US and Canada only.
            in_locality: keeps only numbers of this town, or of that of the phone number given.
            fax_enabled: whether the numbers found must be able to receive faxes.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAvailablePhoneNumberLocal,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberLocal]:
        """Iterate over the local, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumberlocal-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAvailablePhoneNumberLocal,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberLocal]]:
        """Iterate over the pages of local, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumberlocal-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAvailablePhoneNumberLocal,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberLocal]:
        """Fetch one page of local, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumberlocal-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberLocal,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAvailablePhoneNumbersMachineToMachine(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode).machine_to_machine`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}/MachineToMachine.json"

    async def list(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberMachineToMachine]:
        """List the machine to machine, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Args:
            area_code: only numbers with this area code, US and Canada only.
            contains: pattern that numbers must match, 2 to 16 digits or letters, with `*`, `%`, `+` and `$` as special
                characters.
            sms_enabled: only numbers that can, or cannot, receive SMS.
            mms_enabled: only numbers that can, or with `false` cannot, receive MMS.
            voice_enabled: only numbers that can, or cannot, receive calls.
            exclude_all_address_required: leaves out numbers that need any address, by default false.
            exclude_local_address_required: leaves out numbers that need a local address, by default false.
            exclude_foreign_address_required: leaves out numbers that need a foreign address, by default false.
            beta: whether to list numbers that are new to Twilio, by default `true`.
            near_number: number within `distance` miles (by default 25) of which others are sought; US and Canada only.
            near_lat_long: point `lat,long` within `distance` miles of which numbers are sought; US and Canada only.
            distance: miles around the place of a `near_…` search, at most 500, by default 25; US and Canada only.
            in_postal_code: keeps only numbers of this postal code, or of that of the phone number given; US and Canada
                only.
            in_region: keeps only numbers of this state or province, or of that of the phone number given; US and Canada
                only.
            in_rate_center: keeps only numbers of this rate centre, or of that of the phone number given; needs
                `in_lata`; US and Canada only.
            in_lata: keeps only numbers in this LATA, or in that of the phone number given; US and Canada only.
            in_locality: keeps only numbers of this town, or of that of the phone number given.
            fax_enabled: whether the numbers found must be able to receive faxes.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAvailablePhoneNumberMachineToMachine,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberMachineToMachine]:
        """Iterate over the machine to machine, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAvailablePhoneNumberMachineToMachine,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberMachineToMachine]]:
        """Iterate over the pages of machine to machine, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAvailablePhoneNumberMachineToMachine,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberMachineToMachine]:
        """Fetch one page of machine to machine, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberMachineToMachine,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAvailablePhoneNumbersMobile(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode).mobile`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}/Mobile.json"

    async def list(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberMobile]:
        """List the mobile, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-mobile-resource

        Args:
            area_code: only numbers with this area code, US and Canada only.
            contains: pattern that numbers must match, 2 to 16 digits or letters, with `*`, `%`, `+` and `$` as special
                characters.
            sms_enabled: only numbers that can, or cannot, receive SMS.
            mms_enabled: only numbers that can, or with `false` cannot, receive MMS.
            voice_enabled: only numbers that can, or cannot, receive calls.
            exclude_all_address_required: leaves out numbers that need any address, by default false.
            exclude_local_address_required: leaves out numbers that need a local address, by default false.
            exclude_foreign_address_required: leaves out numbers that need a foreign address, by default false.
            beta: whether to list numbers that are new to Twilio, by default `true`.
            near_number: number within `distance` miles (by default 25) of which others are sought; US and Canada only.
            near_lat_long: point `lat,long` within `distance` miles of which numbers are sought; US and Canada only.
            distance: miles around the place of a `near_…` search, at most 500, by default 25; US and Canada only.
            in_postal_code: keeps only numbers of this postal code, or of that of the phone number given; US and Canada
                only.
            in_region: keeps only numbers of this state or province, or of that of the phone number given; US and Canada
                only.
            in_rate_center: keeps only numbers of this rate centre, or of that of the phone number given; needs
                `in_lata`; US and Canada only.
            in_lata: keeps only numbers in this LATA, or in that of the phone number given; US and Canada only.
            in_locality: keeps only numbers of this town, or of that of the phone number given.
            fax_enabled: whether the numbers found must be able to receive faxes.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAvailablePhoneNumberMobile,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberMobile]:
        """Iterate over the mobile, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-mobile-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAvailablePhoneNumberMobile,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberMobile]]:
        """Iterate over the pages of mobile, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-mobile-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAvailablePhoneNumberMobile,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberMobile]:
        """Fetch one page of mobile, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-mobile-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberMobile,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAvailablePhoneNumbersNational(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode).national`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}/National.json"

    async def list(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberNational]:
        """List the national, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Args:
            area_code: only numbers with this area code, US and Canada only.
            contains: pattern that numbers must match, 2 to 16 digits or letters, with `*`, `%`, `+` and `$` as special
                characters.
            sms_enabled: only numbers that can, or cannot, receive SMS.
            mms_enabled: only numbers that can, or with `false` cannot, receive MMS.
            voice_enabled: only numbers that can, or cannot, receive calls.
            exclude_all_address_required: leaves out numbers that need any address, by default false.
            exclude_local_address_required: leaves out numbers that need a local address, by default false.
            exclude_foreign_address_required: leaves out numbers that need a foreign address, by default false.
            beta: whether to list numbers that are new to Twilio, by default `true`.
            near_number: number within `distance` miles (by default 25) of which others are sought; US and Canada only.
            near_lat_long: point `lat,long` within `distance` miles of which numbers are sought; US and Canada only.
            distance: miles around the place of a `near_…` search, at most 500, by default 25; US and Canada only.
            in_postal_code: keeps only numbers of this postal code, or of that of the phone number given; US and Canada
                only.
            in_region: keeps only numbers of this state or province, or of that of the phone number given; US and Canada
                only.
            in_rate_center: keeps only numbers of this rate centre, or of that of the phone number given; needs
                `in_lata`; US and Canada only.
            in_lata: keeps only numbers in this LATA, or in that of the phone number given; US and Canada only.
            in_locality: keeps only numbers of this town, or of that of the phone number given.
            fax_enabled: whether the numbers found must be able to receive faxes.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAvailablePhoneNumberNational,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberNational]:
        """Iterate over the national, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAvailablePhoneNumberNational,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberNational]]:
        """Iterate over the pages of national, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAvailablePhoneNumberNational,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberNational]:
        """Fetch one page of national, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberNational,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAvailablePhoneNumbersSharedCost(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode).shared_cost`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}/SharedCost.json"

    async def list(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberSharedCost]:
        """List the shared cost, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Args:
            area_code: only numbers with this area code, US and Canada only.
            contains: pattern that numbers must match, 2 to 16 digits or letters, with `*`, `%`, `+` and `$` as special
                characters.
            sms_enabled: only numbers that can, or cannot, receive SMS.
            mms_enabled: only numbers that can, or with `false` cannot, receive MMS.
            voice_enabled: only numbers that can, or cannot, receive calls.
            exclude_all_address_required: leaves out numbers that need any address, by default false.
            exclude_local_address_required: leaves out numbers that need a local address, by default false.
            exclude_foreign_address_required: leaves out numbers that need a foreign address, by default false.
            beta: whether to list numbers that are new to Twilio, by default `true`.
            near_number: number within `distance` miles (by default 25) of which others are sought; US and Canada only.
            near_lat_long: point `lat,long` within `distance` miles of which numbers are sought; US and Canada only.
            distance: miles around the place of a `near_…` search, at most 500, by default 25; US and Canada only.
            in_postal_code: keeps only numbers of this postal code, or of that of the phone number given; US and Canada
                only.
            in_region: keeps only numbers of this state or province, or of that of the phone number given; US and Canada
                only.
            in_rate_center: keeps only numbers of this rate centre, or of that of the phone number given; needs
                `in_lata`; US and Canada only.
            in_lata: keeps only numbers in this LATA, or in that of the phone number given; US and Canada only.
            in_locality: keeps only numbers of this town, or of that of the phone number given.
            fax_enabled: whether the numbers found must be able to receive faxes.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAvailablePhoneNumberSharedCost,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberSharedCost]:
        """Iterate over the shared cost, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAvailablePhoneNumberSharedCost,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberSharedCost]]:
        """Iterate over the pages of shared cost, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAvailablePhoneNumberSharedCost,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberSharedCost]:
        """Fetch one page of shared cost, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberSharedCost,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAvailablePhoneNumbersTollFree(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode).toll_free`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}/TollFree.json"

    async def list(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberTollFree]:
        """List the toll free, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-tollfree-resource

        Args:
            area_code: only numbers with this area code, US and Canada only.
            contains: pattern that numbers must match, 2 to 16 digits or letters, with `*`, `%`, `+` and `$` as special
                characters.
            sms_enabled: only numbers that can, or cannot, receive SMS.
            mms_enabled: only numbers that can, or with `false` cannot, receive MMS.
            voice_enabled: only numbers that can, or cannot, receive calls.
            exclude_all_address_required: leaves out numbers that need any address, by default false.
            exclude_local_address_required: leaves out numbers that need a local address, by default false.
            exclude_foreign_address_required: leaves out numbers that need a foreign address, by default false.
            beta: whether to list numbers that are new to Twilio, by default `true`.
            near_number: number within `distance` miles (by default 25) of which others are sought; US and Canada only.
            near_lat_long: point `lat,long` within `distance` miles of which numbers are sought; US and Canada only.
            distance: miles around the place of a `near_…` search, at most 500, by default 25; US and Canada only.
            in_postal_code: keeps only numbers of this postal code, or of that of the phone number given; US and Canada
                only.
            in_region: keeps only numbers of this state or province, or of that of the phone number given; US and Canada
                only.
            in_rate_center: keeps only numbers of this rate centre, or of that of the phone number given; needs
                `in_lata`; US and Canada only.
            in_lata: keeps only numbers in this LATA, or in that of the phone number given; US and Canada only.
            in_locality: keeps only numbers of this town, or of that of the phone number given.
            fax_enabled: whether the numbers found must be able to receive faxes.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAvailablePhoneNumberTollFree,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberTollFree]:
        """Iterate over the toll free, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-tollfree-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAvailablePhoneNumberTollFree,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberTollFree]]:
        """Iterate over the pages of toll free, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-tollfree-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAvailablePhoneNumberTollFree,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberTollFree]:
        """Fetch one page of toll free, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-tollfree-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberTollFree,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAvailablePhoneNumbersVoip(AsyncResource):
    """`accounts(Sid).available_phone_numbers(CountryCode).voip`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AvailablePhoneNumbers/{1}/Voip.json"

    async def list(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AvailablePhoneNumberVoip]:
        """List the voip, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Args:
            area_code: only numbers with this area code, US and Canada only.
            contains: pattern that numbers must match, 2 to 16 digits or letters, with `*`, `%`, `+` and `$` as special
                characters.
            sms_enabled: only numbers that can, or cannot, receive SMS.
            mms_enabled: only numbers that can, or with `false` cannot, receive MMS.
            voice_enabled: only numbers that can, or cannot, receive calls.
            exclude_all_address_required: leaves out numbers that need any address, by default false.
            exclude_local_address_required: leaves out numbers that need a local address, by default false.
            exclude_foreign_address_required: leaves out numbers that need a foreign address, by default false.
            beta: whether to list numbers that are new to Twilio, by default `true`.
            near_number: number within `distance` miles (by default 25) of which others are sought; US and Canada only.
            near_lat_long: point `lat,long` within `distance` miles of which numbers are sought; US and Canada only.
            distance: miles around the place of a `near_…` search, at most 500, by default 25; US and Canada only.
            in_postal_code: keeps only numbers of this postal code, or of that of the phone number given; US and Canada
                only.
            in_region: keeps only numbers of this state or province, or of that of the phone number given; US and Canada
                only.
            in_rate_center: keeps only numbers of this rate centre, or of that of the phone number given; needs
                `in_lata`; US and Canada only.
            in_lata: keeps only numbers in this LATA, or in that of the phone number given; US and Canada only.
            in_locality: keeps only numbers of this town, or of that of the phone number given.
            fax_enabled: whether the numbers found must be able to receive faxes.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAvailablePhoneNumberVoip,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AvailablePhoneNumberVoip]:
        """Iterate over the voip, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAvailablePhoneNumberVoip,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberVoip]]:
        """Iterate over the pages of voip, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAvailablePhoneNumberVoip,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, area_code: int | None = None, contains: str | None = None, sms_enabled: bool | None = None,
        mms_enabled: bool | None = None, voice_enabled: bool | None = None,
        exclude_all_address_required: bool | None = None, exclude_local_address_required: bool | None = None,
        exclude_foreign_address_required: bool | None = None, beta: bool | None = None, near_number: str | None = None,
        near_lat_long: str | None = None, distance: int | None = None, in_postal_code: str | None = None,
        in_region: str | None = None, in_rate_center: str | None = None, in_lata: str | None = None,
        in_locality: str | None = None, fax_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AvailablePhoneNumberVoip]:
        """Fetch one page of voip, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAvailablePhoneNumberVoip,
            {
                "AreaCode": area_code, "Contains": contains, "SmsEnabled": sms_enabled, "MmsEnabled": mms_enabled,
                "VoiceEnabled": voice_enabled, "ExcludeAllAddressRequired": exclude_all_address_required,
                "ExcludeLocalAddressRequired": exclude_local_address_required,
                "ExcludeForeignAddressRequired": exclude_foreign_address_required, "Beta": beta,
                "NearNumber": near_number, "NearLatLong": near_lat_long, "Distance": distance,
                "InPostalCode": in_postal_code, "InRegion": in_region, "InRateCenter": in_rate_center,
                "InLata": in_lata, "InLocality": in_locality, "FaxEnabled": fax_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )
