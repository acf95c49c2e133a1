# Mirrored from _async/api/api_v2010_addresses.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, addresses."""

from __future__ import annotations

from ..._operations import api_v2010_addresses as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import addresses as m
    from ..pages import Page


class AccountsAddresses(Resource):
    """`accounts(Sid).addresses`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Addresses.json"

    def __call__(self, sid: str | None) -> AccountsAddressesContext:
        return AccountsAddressesContext(self._client, (*self._ids, sid))

    def create(
        self, customer_name: str, street: str, city: str, region: str, postal_code: str, iso_country: str, *,
        friendly_name: str | None = None, emergency_enabled: bool | None = None,
        auto_correct_address: bool | None = None, street_secondary: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Address:
        """Create an address: POST /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address

        Args:
            customer_name: name that goes with the address, at most 16 4-byte or 21 3-byte characters.
            street: house number and street of the address.
            city: city of the address.
            region: state or region of the address.
            postal_code: postal or ZIP code of the address.
            iso_country: country, ISO 3166-1 alpha-2.
            friendly_name: name of the address, up to 64 characters, for an emergency address up to 32.
            emergency_enabled: whether to turn emergency calling on for the address.
            auto_correct_address: whether the address is corrected where needed, by default `true`.
            street_secondary: second address line, such as the suite or floor.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateAddress,
            {
                "CustomerName": customer_name, "Street": street, "City": city, "Region": region,
                "PostalCode": postal_code, "IsoCountry": iso_country, "FriendlyName": friendly_name,
                "EmergencyEnabled": emergency_enabled, "AutoCorrectAddress": auto_correct_address,
                "StreetSecondary": street_secondary,
            },
            extra_params,
        )

    def list(
        self, *, customer_name: str | None = None, friendly_name: str | None = None,
        emergency_enabled: bool | None = None, iso_country: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Address]:
        """List the addresses, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address

        Args:
            customer_name: only addresses with this customer name.
            friendly_name: keeps only rows with this friendly name.
            emergency_enabled: only addresses that can, or cannot, serve numbers for emergency calls.
            iso_country: keeps only addresses in this country, ISO 3166-1 alpha-2.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListAddress,
            {
                "CustomerName": customer_name, "FriendlyName": friendly_name, "EmergencyEnabled": emergency_enabled,
                "IsoCountry": iso_country,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, customer_name: str | None = None, friendly_name: str | None = None,
        emergency_enabled: bool | None = None, iso_country: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Address]:
        """Iterate over the addresses, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAddress,
            {
                "CustomerName": customer_name, "FriendlyName": friendly_name, "EmergencyEnabled": emergency_enabled,
                "IsoCountry": iso_country,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, customer_name: str | None = None, friendly_name: str | None = None,
        emergency_enabled: bool | None = None, iso_country: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Address]]:
        """Iterate over the pages of addresses, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAddress,
            {
                "CustomerName": customer_name, "FriendlyName": friendly_name, "EmergencyEnabled": emergency_enabled,
                "IsoCountry": iso_country,
            },
            extra_params, limit, page_size,
        )

    def page(
        self, *, customer_name: str | None = None, friendly_name: str | None = None,
        emergency_enabled: bool | None = None, iso_country: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Address]:
        """Fetch one page of addresses, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListAddress,
            {
                "CustomerName": customer_name, "FriendlyName": friendly_name, "EmergencyEnabled": emergency_enabled,
                "IsoCountry": iso_country,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsAddressesContext(Resource):
    """`accounts(Sid).addresses(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Addresses/{1}.json"

    @accessor
    def dependent_phone_numbers(self) -> AccountsAddressesDependentPhoneNumbers:
        return AccountsAddressesDependentPhoneNumbers(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the address: DELETE /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json

        https://www.twilio.com/docs/usage/api/address

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteAddress, missing_ok=missing_ok)

    def fetch(self) -> m.Address:
        """Fetch the address: GET /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json

        https://www.twilio.com/docs/usage/api/address
        """
        __tracebackhide__ = True
        return self._send(ops.FetchAddress)

    def update(
        self, *, friendly_name: str | None = None, customer_name: str | None = None, street: str | None = None,
        city: str | None = None, region: str | None = None, postal_code: str | None = None,
        emergency_enabled: bool | None = None, auto_correct_address: bool | None = None,
        street_secondary: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Address:
        """Update the address: POST /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json

        https://www.twilio.com/docs/usage/api/address

        Args:
            friendly_name: name of the address, up to 64 characters, for an emergency address up to 32.
            customer_name: name that goes with the address, at most 16 4-byte or 21 3-byte characters.
            street: house number and street of the address.
            city: city of the address.
            region: state or region of the address.
            postal_code: postal or ZIP code of the address.
            emergency_enabled: whether to turn emergency calling on for the address.
            auto_correct_address: whether the address is corrected where needed, by default `true`.
            street_secondary: second address line, such as the suite or floor.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateAddress,
            {
                "FriendlyName": friendly_name, "CustomerName": customer_name, "Street": street, "City": city,
                "Region": region, "PostalCode": postal_code, "EmergencyEnabled": emergency_enabled,
                "AutoCorrectAddress": auto_correct_address, "StreetSecondary": street_secondary,
            },
            extra_params,
        )


class AccountsAddressesDependentPhoneNumbers(Resource):
    """`accounts(Sid).addresses(Sid).dependent_phone_numbers`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Addresses/{1}/DependentPhoneNumbers.json"

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DependentPhoneNumber]:
        """List the dependent phone numbers, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json

        https://www.twilio.com/docs/usage/api/address

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListDependentPhoneNumber, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.DependentPhoneNumber]:
        """Iterate over the dependent phone numbers, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json

        https://www.twilio.com/docs/usage/api/address

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListDependentPhoneNumber, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.DependentPhoneNumber]]:
        """Iterate over the pages of dependent phone numbers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json

        https://www.twilio.com/docs/usage/api/address

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDependentPhoneNumber, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.DependentPhoneNumber]:
        """Fetch one page of dependent phone numbers, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json

        https://www.twilio.com/docs/usage/api/address

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListDependentPhoneNumber, {}, extra_params, page_size, page_number, page_token, target_url,
        )
