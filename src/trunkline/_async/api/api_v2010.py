# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010."""

from __future__ import annotations

from ..._core.call.operation import numbered_pairs
from ..._operations import api_v2010 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import api_v2010 as m
    from ..helpers.calls import AsyncCalls
    from ..helpers.conferences import AsyncConferences
    from ..helpers.media import AsyncMessageMedia
    from ..helpers.messages import AsyncMessages
    from ..helpers.numbers import AsyncIncomingPhoneNumbers
    from ..helpers.recordings import AsyncCallRecordingFile
    from ..helpers.recordings import AsyncConferenceRecordingFile
    from ..helpers.recordings import AsyncRecordingFile
    from ..helpers.recordings import AsyncRecordings
    from ..pages import AsyncPage


class AsyncApiV2010(AsyncResource):
    """`api.v2010`"""

    __slots__ = ()

    @accessor
    def accounts(self) -> AsyncAccounts:
        return AsyncAccounts(self._client, self._ids)

    @accessor
    def account(self) -> AsyncAccountsContext:
        return AsyncAccountsContext(self._client, (self._client.account_sid,))


class AsyncAccounts(AsyncResource):
    """`accounts`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts.json"

    def __call__(self, sid: str | None) -> AsyncAccountsContext:
        return AsyncAccountsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Account:
        """Create an account: POST /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateAccount, {"FriendlyName": friendly_name}, extra_params)

    async def list(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Account]:
        """List the accounts, all or up to `limit`: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Account]:
        """Iterate over the accounts, page by page, `prefetch` of them ahead: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Account]]:
        """Iterate over the pages of accounts, one request a step: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, limit, page_size,
        )

    async def page(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Account]:
        """Fetch one page of accounts, the first one or the one at `target_url`: GET /2010-04-01/Accounts.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AsyncAccountsContext(AsyncResource):
    """`accounts(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}.json"

    @accessor
    def addresses(self) -> AsyncAccountsAddresses:
        return AsyncAccountsAddresses(self._client, self._ids)

    @accessor
    def applications(self) -> AsyncAccountsApplications:
        return AsyncAccountsApplications(self._client, self._ids)

    @accessor
    def authorized_connect_apps(self) -> AsyncAccountsAuthorizedConnectApps:
        return AsyncAccountsAuthorizedConnectApps(self._client, self._ids)

    @accessor
    def available_phone_numbers(self) -> AsyncAccountsAvailablePhoneNumbers:
        return AsyncAccountsAvailablePhoneNumbers(self._client, self._ids)

    @accessor
    def balance(self) -> AsyncAccountsBalance:
        return AsyncAccountsBalance(self._client, self._ids)

    @accessor
    def calls(self) -> AsyncCalls:
        from ..helpers.calls import AsyncCalls

        return AsyncCalls(self._client, self._ids)

    @accessor
    def conferences(self) -> AsyncConferences:
        from ..helpers.conferences import AsyncConferences

        return AsyncConferences(self._client, self._ids)

    @accessor
    def connect_apps(self) -> AsyncAccountsConnectApps:
        return AsyncAccountsConnectApps(self._client, self._ids)

    @accessor
    def incoming_phone_numbers(self) -> AsyncIncomingPhoneNumbers:
        from ..helpers.numbers import AsyncIncomingPhoneNumbers

        return AsyncIncomingPhoneNumbers(self._client, self._ids)

    @accessor
    def new_keys(self) -> AsyncAccountsNewKeys:
        return AsyncAccountsNewKeys(self._client, self._ids)

    @accessor
    def keys(self) -> AsyncAccountsKeys:
        return AsyncAccountsKeys(self._client, self._ids)

    @accessor
    def messages(self) -> AsyncMessages:
        from ..helpers.messages import AsyncMessages

        return AsyncMessages(self._client, self._ids)

    @accessor
    def notifications(self) -> AsyncAccountsNotifications:
        return AsyncAccountsNotifications(self._client, self._ids)

    @accessor
    def validation_requests(self) -> AsyncAccountsValidationRequests:
        return AsyncAccountsValidationRequests(self._client, self._ids)

    @accessor
    def outgoing_caller_ids(self) -> AsyncAccountsOutgoingCallerIds:
        return AsyncAccountsOutgoingCallerIds(self._client, self._ids)

    @accessor
    def queues(self) -> AsyncAccountsQueues:
        return AsyncAccountsQueues(self._client, self._ids)

    @accessor
    def recordings(self) -> AsyncRecordings:
        from ..helpers.recordings import AsyncRecordings

        return AsyncRecordings(self._client, self._ids)

    @accessor
    def short_codes(self) -> AsyncAccountsShortCodes:
        return AsyncAccountsShortCodes(self._client, self._ids)

    @accessor
    def new_signing_keys(self) -> AsyncAccountsNewSigningKeys:
        return AsyncAccountsNewSigningKeys(self._client, self._ids)

    @accessor
    def signing_keys(self) -> AsyncAccountsSigningKeys:
        return AsyncAccountsSigningKeys(self._client, self._ids)

    @accessor
    def tokens(self) -> AsyncAccountsTokens:
        return AsyncAccountsTokens(self._client, self._ids)

    @accessor
    def transcriptions(self) -> AsyncAccountsTranscriptions:
        return AsyncAccountsTranscriptions(self._client, self._ids)

    @accessor
    def sip(self) -> AsyncAccountsSip:
        return AsyncAccountsSip(self._client, self._ids)

    @accessor
    def usage(self) -> AsyncAccountsUsage:
        return AsyncAccountsUsage(self._client, self._ids)

    async def fetch(self) -> m.Account:
        """Fetch the account: GET /2010-04-01/Accounts/{Sid}.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAccount)

    async def update(
        self, *, friendly_name: str | None = None, status: m.AccountStatusArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Account:
        """Update the account: POST /2010-04-01/Accounts/{Sid}.json

        https://www.twilio.com/docs/iam/api/account
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateAccount, {"FriendlyName": friendly_name, "Status": status}, extra_params)


class AsyncAccountsAddresses(AsyncResource):
    """`accounts(Sid).addresses`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Addresses.json"

    def __call__(self, sid: str | None) -> AsyncAccountsAddressesContext:
        return AsyncAccountsAddressesContext(self._client, (*self._ids, sid))

    async def create(
        self, customer_name: str, street: str, city: str, region: str, postal_code: str, iso_country: str, *,
        friendly_name: str | None = None, emergency_enabled: bool | None = None,
        auto_correct_address: bool | None = None, street_secondary: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Address:
        """Create an address: POST /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateAddress,
            {
                "CustomerName": customer_name, "Street": street, "City": city, "Region": region,
                "PostalCode": postal_code, "IsoCountry": iso_country, "FriendlyName": friendly_name,
                "EmergencyEnabled": emergency_enabled, "AutoCorrectAddress": auto_correct_address,
                "StreetSecondary": street_secondary,
            },
            extra_params,
        )

    async def list(
        self, *, customer_name: str | None = None, friendly_name: str | None = None,
        emergency_enabled: bool | None = None, iso_country: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Address]:
        """List the addresses, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address
        """
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.Address]:
        """Iterate over the addresses, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address
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
    ) -> AsyncIterator[AsyncPage[m.Address]]:
        """Iterate over the pages of addresses, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address
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

    async def page(
        self, *, customer_name: str | None = None, friendly_name: str | None = None,
        emergency_enabled: bool | None = None, iso_country: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Address]:
        """Fetch one page of addresses, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses.json

        https://www.twilio.com/docs/usage/api/address
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListAddress,
            {
                "CustomerName": customer_name, "FriendlyName": friendly_name, "EmergencyEnabled": emergency_enabled,
                "IsoCountry": iso_country,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAddressesContext(AsyncResource):
    """`accounts(Sid).addresses(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Addresses/{1}.json"

    @accessor
    def dependent_phone_numbers(self) -> AsyncAccountsAddressesDependentPhoneNumbers:
        return AsyncAccountsAddressesDependentPhoneNumbers(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the address: DELETE /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json

        https://www.twilio.com/docs/usage/api/address
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteAddress, missing_ok=missing_ok)

    async def fetch(self) -> m.Address:
        """Fetch the address: GET /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json

        https://www.twilio.com/docs/usage/api/address
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAddress)

    async def update(
        self, *, friendly_name: str | None = None, customer_name: str | None = None, street: str | None = None,
        city: str | None = None, region: str | None = None, postal_code: str | None = None,
        emergency_enabled: bool | None = None, auto_correct_address: bool | None = None,
        street_secondary: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Address:
        """Update the address: POST /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json

        https://www.twilio.com/docs/usage/api/address
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateAddress,
            {
                "FriendlyName": friendly_name, "CustomerName": customer_name, "Street": street, "City": city,
                "Region": region, "PostalCode": postal_code, "EmergencyEnabled": emergency_enabled,
                "AutoCorrectAddress": auto_correct_address, "StreetSecondary": street_secondary,
            },
            extra_params,
        )


class AsyncAccountsAddressesDependentPhoneNumbers(AsyncResource):
    """`accounts(Sid).addresses(Sid).dependent_phone_numbers`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Addresses/{1}/DependentPhoneNumbers.json"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DependentPhoneNumber]:
        """List the dependent phone numbers, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListDependentPhoneNumber, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.DependentPhoneNumber]:
        """Iterate over the dependent phone numbers, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListDependentPhoneNumber, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.DependentPhoneNumber]]:
        """Iterate over the pages of dependent phone numbers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListDependentPhoneNumber, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.DependentPhoneNumber]:
        """Fetch one page of dependent phone numbers, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListDependentPhoneNumber, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsApplications(AsyncResource):
    """`accounts(Sid).applications`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Applications.json"

    def __call__(self, sid: str | None) -> AsyncAccountsApplicationsContext:
        return AsyncAccountsApplicationsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, api_version: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_caller_id_lookup: bool | None = None,
        sms_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_status_callback: str | None = None, message_status_callback: str | None = None,
        friendly_name: str | None = None, public_application_connect_enabled: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Application:
        """Create an application: POST /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateApplication,
            {
                "ApiVersion": api_version, "VoiceUrl": voice_url, "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url, "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "VoiceCallerIdLookup": voice_caller_id_lookup, "SmsUrl": sms_url, "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsFallbackMethod": sms_fallback_method,
                "SmsStatusCallback": sms_status_callback, "MessageStatusCallback": message_status_callback,
                "FriendlyName": friendly_name, "PublicApplicationConnectEnabled": public_application_connect_enabled,
            },
            extra_params,
        )

    async def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Application]:
        """List the applications, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return await self._list(ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Application]:
        """Iterate over the applications, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Application]]:
        """Iterate over the pages of applications, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return self._pages(ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    async def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Application]:
        """Fetch one page of applications, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncAccountsApplicationsContext(AsyncResource):
    """`accounts(Sid).applications(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Applications/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the application: DELETE /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteApplication, missing_ok=missing_ok)

    async def fetch(self) -> m.Application:
        """Fetch the application: GET /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchApplication)

    async def update(
        self, *, friendly_name: str | None = None, api_version: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_caller_id_lookup: bool | None = None,
        sms_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_status_callback: str | None = None, message_status_callback: str | None = None,
        public_application_connect_enabled: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Application:
        """Update the application: POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateApplication,
            {
                "FriendlyName": friendly_name, "ApiVersion": api_version, "VoiceUrl": voice_url,
                "VoiceMethod": voice_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "SmsUrl": sms_url, "SmsMethod": sms_method, "SmsFallbackUrl": sms_fallback_url,
                "SmsFallbackMethod": sms_fallback_method, "SmsStatusCallback": sms_status_callback,
                "MessageStatusCallback": message_status_callback,
                "PublicApplicationConnectEnabled": public_application_connect_enabled,
            },
            extra_params,
        )


class AsyncAccountsAuthorizedConnectApps(AsyncResource):
    """`accounts(Sid).authorized_connect_apps`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AuthorizedConnectApps.json"

    def __call__(self, connect_app_sid: str | None) -> AsyncAccountsAuthorizedConnectAppsContext:
        return AsyncAccountsAuthorizedConnectAppsContext(self._client, (*self._ids, connect_app_sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.AuthorizedConnectApp]:
        """List the authorized connect apps, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListAuthorizedConnectApp, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.AuthorizedConnectApp]:
        """Iterate over the authorized connect apps, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListAuthorizedConnectApp, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AuthorizedConnectApp]]:
        """Iterate over the pages of authorized connect apps, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListAuthorizedConnectApp, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.AuthorizedConnectApp]:
        """Fetch one page of authorized connect apps, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListAuthorizedConnectApp, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsAuthorizedConnectAppsContext(AsyncResource):
    """`accounts(Sid).authorized_connect_apps(ConnectAppSid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/AuthorizedConnectApps/{1}.json"

    async def fetch(self) -> m.AuthorizedConnectApp:
        """Fetch the authorized connect app:
        GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchAuthorizedConnectApp)


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
        """
        __tracebackhide__ = True
        return self._stream(ops.ListAvailablePhoneNumberCountry, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.AvailablePhoneNumberCountry]]:
        """Iterate over the pages of available phone numbers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json."""
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
        GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json."""
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


class AsyncAccountsBalance(AsyncResource):
    """`accounts(Sid).balance`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Balance.json"

    async def fetch(self) -> m.Balance:
        """Fetch the balance: GET /2010-04-01/Accounts/{AccountSid}/Balance.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchBalance)


class AsyncAccountsCalls(AsyncResource):
    """`accounts(Sid).calls`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsContext:
        return AsyncAccountsCallsContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, from_: str, *, method: m.HttpMethodArg | str | None = None, fallback_url: str | None = None,
        fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_event: str | Sequence[str] | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, send_digits: str | None = None,
        timeout: int | None = None, record: bool | None = None, recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None, sip_auth_username: str | None = None,
        sip_auth_password: str | None = None, machine_detection: str | None = None,
        machine_detection_timeout: int | None = None,
        recording_status_callback_event: str | Sequence[str] | None = None, trim: str | None = None,
        caller_id: str | None = None, machine_detection_speech_threshold: int | None = None,
        machine_detection_speech_end_threshold: int | None = None, machine_detection_silence_timeout: int | None = None,
        async_amd: str | None = None, async_amd_status_callback: str | None = None,
        async_amd_status_callback_method: m.HttpMethodArg | str | None = None, byoc: str | None = None,
        call_reason: str | None = None, call_token: str | None = None, recording_track: str | None = None,
        time_limit: int | None = None, client_notification_url: str | None = None, url: str | None = None,
        twiml: str | None = None, application_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Call:
        """Create a call: POST /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCall,
            {
                "To": to, "From": from_, "Method": method, "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method, "StatusCallback": status_callback,
                "StatusCallbackEvent": status_callback_event, "StatusCallbackMethod": status_callback_method,
                "SendDigits": send_digits, "Timeout": timeout, "Record": record,
                "RecordingChannels": recording_channels, "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method, "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password, "MachineDetection": machine_detection,
                "MachineDetectionTimeout": machine_detection_timeout,
                "RecordingStatusCallbackEvent": recording_status_callback_event, "Trim": trim, "CallerId": caller_id,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout, "AsyncAmd": async_amd,
                "AsyncAmdStatusCallback": async_amd_status_callback,
                "AsyncAmdStatusCallbackMethod": async_amd_status_callback_method, "Byoc": byoc,
                "CallReason": call_reason, "CallToken": call_token, "RecordingTrack": recording_track,
                "TimeLimit": time_limit, "ClientNotificationUrl": client_notification_url, "Url": url, "Twiml": twiml,
                "ApplicationSid": application_sid,
            },
            extra_params,
        )

    async def list(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: datetime | date | str | None = None,
        start_time_before: datetime | date | str | None = None, start_time_after: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, end_time_before: datetime | date | str | None = None,
        end_time_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Call]:
        """List the calls, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: datetime | date | str | None = None,
        start_time_before: datetime | date | str | None = None, start_time_after: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, end_time_before: datetime | date | str | None = None,
        end_time_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Call]:
        """Iterate over the calls, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: datetime | date | str | None = None,
        start_time_before: datetime | date | str | None = None, start_time_after: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, end_time_before: datetime | date | str | None = None,
        end_time_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Call]]:
        """Iterate over the pages of calls, one request a step: GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, to: str | None = None, from_: str | None = None, parent_call_sid: str | None = None,
        status: m.CallStatusArg | str | None = None, start_time: datetime | date | str | None = None,
        start_time_before: datetime | date | str | None = None, start_time_after: datetime | date | str | None = None,
        end_time: datetime | date | str | None = None, end_time_before: datetime | date | str | None = None,
        end_time_after: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Call]:
        """Fetch one page of calls, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListCall,
            {
                "To": to, "From": from_, "ParentCallSid": parent_call_sid, "Status": status, "StartTime": start_time,
                "StartTime<": start_time_before, "StartTime>": start_time_after, "EndTime": end_time,
                "EndTime<": end_time_before, "EndTime>": end_time_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsCallsContext(AsyncResource):
    """`accounts(Sid).calls(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}.json"

    @accessor
    def events(self) -> AsyncAccountsCallsEvents:
        return AsyncAccountsCallsEvents(self._client, self._ids)

    @accessor
    def notifications(self) -> AsyncAccountsCallsNotifications:
        return AsyncAccountsCallsNotifications(self._client, self._ids)

    @accessor
    def payments(self) -> AsyncAccountsCallsPayments:
        return AsyncAccountsCallsPayments(self._client, self._ids)

    @accessor
    def recordings(self) -> AsyncAccountsCallsRecordings:
        return AsyncAccountsCallsRecordings(self._client, self._ids)

    @accessor
    def siprec(self) -> AsyncAccountsCallsSiprec:
        return AsyncAccountsCallsSiprec(self._client, self._ids)

    @accessor
    def streams(self) -> AsyncAccountsCallsStreams:
        return AsyncAccountsCallsStreams(self._client, self._ids)

    @accessor
    def transcriptions(self) -> AsyncAccountsCallsTranscriptions:
        return AsyncAccountsCallsTranscriptions(self._client, self._ids)

    @accessor
    def user_defined_message_subscriptions(self) -> AsyncAccountsCallsUserDefinedMessageSubscriptions:
        return AsyncAccountsCallsUserDefinedMessageSubscriptions(self._client, self._ids)

    @accessor
    def user_defined_messages(self) -> AsyncAccountsCallsUserDefinedMessages:
        return AsyncAccountsCallsUserDefinedMessages(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the call: DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteCall, missing_ok=missing_ok)

    async def fetch(self) -> m.Call:
        """Fetch the call: GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCall)

    async def update(
        self, *, url: str | None = None, method: m.HttpMethodArg | str | None = None,
        status: m.CallUpdateStatusArg | str | None = None, fallback_url: str | None = None,
        fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, twiml: str | None = None,
        time_limit: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Call:
        """Update the call: POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json

        https://www.twilio.com/docs/voice/api/call-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateCall,
            {
                "Url": url, "Method": method, "Status": status, "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "Twiml": twiml, "TimeLimit": time_limit,
            },
            extra_params,
        )


class AsyncAccountsCallsEvents(AsyncResource):
    """`accounts(Sid).calls(Sid).events`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Events.json"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallEvent]:
        """List the events, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListCallEvent, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CallEvent]:
        """Iterate over the events, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListCallEvent, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CallEvent]]:
        """Iterate over the pages of events, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListCallEvent, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CallEvent]:
        """Fetch one page of events, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json."""
        __tracebackhide__ = True
        return await self._page(ops.ListCallEvent, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsCallsNotifications(AsyncResource):
    """`accounts(Sid).calls(Sid).notifications`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Notifications.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsNotificationsContext:
        return AsyncAccountsCallsNotificationsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallNotification]:
        """List the notifications, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CallNotification]:
        """Iterate over the notifications, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CallNotification]]:
        """Iterate over the pages of notifications, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CallNotification]:
        """Fetch one page of notifications, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListCallNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsCallsNotificationsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).notifications(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Notifications/{2}.json"

    async def fetch(self) -> m.CallNotificationInstance:
        """Fetch the call notification:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchCallNotification)


class AsyncAccountsCallsPayments(AsyncResource):
    """`accounts(Sid).calls(Sid).payments`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Payments.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsPaymentsContext:
        return AsyncAccountsCallsPaymentsContext(self._client, (*self._ids, sid))

    async def create(
        self, idempotency_key: str, status_callback: str, *,
        bank_account_type: m.PaymentsBankAccountTypeArg | str | None = None,
        charge_amount: Decimal | float | str | None = None, currency: str | None = None, description: str | None = None,
        input: str | None = None, min_postal_code_length: int | None = None, parameter: Json | None = None,
        payment_connector: str | None = None, payment_method: m.PaymentsPaymentMethodArg | str | None = None,
        postal_code: bool | None = None, security_code: bool | None = None, timeout: int | None = None,
        token_type: m.PaymentsTokenTypeArg | str | None = None, valid_card_types: str | None = None,
        require_matching_inputs: str | None = None, confirmation: m.PaymentsConfirmationArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Payments:
        """Create a payments: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json

        https://www.twilio.com/docs/voice/api/payment-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePayments,
            {
                "IdempotencyKey": idempotency_key, "StatusCallback": status_callback,
                "BankAccountType": bank_account_type, "ChargeAmount": charge_amount, "Currency": currency,
                "Description": description, "Input": input, "MinPostalCodeLength": min_postal_code_length,
                "Parameter": parameter, "PaymentConnector": payment_connector, "PaymentMethod": payment_method,
                "PostalCode": postal_code, "SecurityCode": security_code, "Timeout": timeout, "TokenType": token_type,
                "ValidCardTypes": valid_card_types, "RequireMatchingInputs": require_matching_inputs,
                "Confirmation": confirmation,
            },
            extra_params,
        )


class AsyncAccountsCallsPaymentsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).payments(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Payments/{2}.json"

    async def update(
        self, idempotency_key: str, status_callback: str, *, capture: m.PaymentsCaptureArg | str | None = None,
        status: m.PaymentsStatusArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Payments:
        """Update the payments: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json

        https://www.twilio.com/docs/voice/api/payment-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePayments,
            {
                "IdempotencyKey": idempotency_key, "StatusCallback": status_callback, "Capture": capture,
                "Status": status,
            },
            extra_params,
        )


class AsyncAccountsCallsRecordings(AsyncResource):
    """`accounts(Sid).calls(Sid).recordings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Recordings.json"

    def __call__(self, sid: str | None) -> AsyncCallRecordingFile:
        from ..helpers.recordings import AsyncCallRecordingFile

        return AsyncCallRecordingFile(self._client, (*self._ids, sid))

    async def create(
        self, *, recording_status_callback_event: str | Sequence[str] | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None, trim: str | None = None,
        recording_channels: str | None = None, recording_track: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CallRecording:
        """Create a call recording: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateCallRecording,
            {
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method, "Trim": trim,
                "RecordingChannels": recording_channels, "RecordingTrack": recording_track,
            },
            extra_params,
        )

    async def list(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CallRecording]:
        """List the recordings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CallRecording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CallRecording]]:
        """Iterate over the pages of recordings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CallRecording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListCallRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsCallsRecordingsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).recordings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Recordings/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the call recording: DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteCallRecording, missing_ok=missing_ok)

    async def fetch(self) -> m.CallRecording:
        """Fetch the call recording: GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchCallRecording)

    async def update(
        self, status: m.CallRecordingStatusArg | str, *, pause_behavior: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CallRecording:
        """Update the call recording: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateCallRecording, {"Status": status, "PauseBehavior": pause_behavior}, extra_params,
        )


class AsyncAccountsCallsSiprec(AsyncResource):
    """`accounts(Sid).calls(Sid).siprec`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Siprec.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsSiprecContext:
        return AsyncAccountsCallsSiprecContext(self._client, (*self._ids, sid))

    async def create(
        self, *, name: str | None = None, connector_name: str | None = None,
        track: m.SiprecTrackArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, parameters: Mapping[str, str] | None = None,
        extra_params: Mapping[str, Any] | None = None, **numbered: str,
    ) -> m.Siprec:
        """Create a siprec: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json

        https://www.twilio.com/docs/voice/api/siprec
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSiprec,
            {
                "Name": name, "ConnectorName": connector_name, "Track": track, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "Parameter": numbered_pairs(parameters, numbered),
            },
            extra_params,
        )


class AsyncAccountsCallsSiprecContext(AsyncResource):
    """`accounts(Sid).calls(Sid).siprec(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Siprec/{2}.json"

    async def update(
        self, status: m.SiprecUpdateStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Siprec:
        """Update the siprec: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json

        https://www.twilio.com/docs/voice/api/siprec
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateSiprec, {"Status": status}, extra_params)


class AsyncAccountsCallsStreams(AsyncResource):
    """`accounts(Sid).calls(Sid).streams`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Streams.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsStreamsContext:
        return AsyncAccountsCallsStreamsContext(self._client, (*self._ids, sid))

    async def create(
        self, url: str, *, name: str | None = None, track: m.StreamTrackArg | str | None = None,
        status_callback: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        parameters: Mapping[str, str] | None = None, extra_params: Mapping[str, Any] | None = None, **numbered: str,
    ) -> m.Stream:
        """Create a stream: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json

        https://www.twilio.com/docs/voice/api/stream-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateStream,
            {
                "Url": url, "Name": name, "Track": track, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "Parameter": numbered_pairs(parameters, numbered),
            },
            extra_params,
        )


class AsyncAccountsCallsStreamsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).streams(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Streams/{2}.json"

    async def update(
        self, status: m.StreamUpdateStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Stream:
        """Update the stream: POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json

        https://www.twilio.com/docs/voice/api/stream-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateStream, {"Status": status}, extra_params)


class AsyncAccountsCallsTranscriptions(AsyncResource):
    """`accounts(Sid).calls(Sid).transcriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Transcriptions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsTranscriptionsContext:
        return AsyncAccountsCallsTranscriptionsContext(self._client, (*self._ids, sid))

    async def create(
        self, *, name: str | None = None, track: m.RealtimeTranscriptionTrackArg | str | None = None,
        status_callback_url: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        inbound_track_label: str | None = None, outbound_track_label: str | None = None,
        partial_results: bool | None = None, language_code: str | None = None, transcription_engine: str | None = None,
        profanity_filter: bool | None = None, speech_model: str | None = None, hints: str | None = None,
        enable_automatic_punctuation: bool | None = None, intelligence_service: str | None = None,
        conversation_configuration: str | None = None, conversation_id: str | None = None,
        transcription_configuration_id: str | None = None, enable_provider_data: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.RealtimeTranscription:
        """Create a realtime transcription:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRealtimeTranscription,
            {
                "Name": name, "Track": track, "StatusCallbackUrl": status_callback_url,
                "StatusCallbackMethod": status_callback_method, "InboundTrackLabel": inbound_track_label,
                "OutboundTrackLabel": outbound_track_label, "PartialResults": partial_results,
                "LanguageCode": language_code, "TranscriptionEngine": transcription_engine,
                "ProfanityFilter": profanity_filter, "SpeechModel": speech_model, "Hints": hints,
                "EnableAutomaticPunctuation": enable_automatic_punctuation, "IntelligenceService": intelligence_service,
                "ConversationConfiguration": conversation_configuration, "ConversationId": conversation_id,
                "ConfigurationId": transcription_configuration_id, "EnableProviderData": enable_provider_data,
            },
            extra_params,
        )


class AsyncAccountsCallsTranscriptionsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).transcriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/Transcriptions/{2}.json"

    async def update(
        self, status: m.RealtimeTranscriptionUpdateStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RealtimeTranscription:
        """Update the realtime transcription:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.UpdateRealtimeTranscription, {"Status": status}, extra_params)


class AsyncAccountsCallsUserDefinedMessageSubscriptions(AsyncResource):
    """`accounts(Sid).calls(Sid).user_defined_message_subscriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/UserDefinedMessageSubscriptions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsCallsUserDefinedMessageSubscriptionsContext:
        return AsyncAccountsCallsUserDefinedMessageSubscriptionsContext(self._client, (*self._ids, sid))

    async def create(
        self, callback: str, *, idempotency_key: str | None = None, method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.UserDefinedMessageSubscription:
        """Create a user defined message subscription:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUserDefinedMessageSubscription,
            {"Callback": callback, "IdempotencyKey": idempotency_key, "Method": method}, extra_params,
        )


class AsyncAccountsCallsUserDefinedMessageSubscriptionsContext(AsyncResource):
    """`accounts(Sid).calls(Sid).user_defined_message_subscriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/UserDefinedMessageSubscriptions/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the user defined message subscription:
        DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteUserDefinedMessageSubscription, missing_ok=missing_ok)


class AsyncAccountsCallsUserDefinedMessages(AsyncResource):
    """`accounts(Sid).calls(Sid).user_defined_messages`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Calls/{1}/UserDefinedMessages.json"

    async def create(
        self, content: str, *, idempotency_key: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UserDefinedMessage:
        """Create a user defined message:
        POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUserDefinedMessage, {"Content": content, "IdempotencyKey": idempotency_key}, extra_params,
        )


class AsyncAccountsConferences(AsyncResource):
    """`accounts(Sid).conferences`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences.json"

    def __call__(self, sid: str | None) -> AsyncAccountsConferencesContext:
        return AsyncAccountsConferencesContext(self._client, (*self._ids, sid))

    async def list(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Conference]:
        """List the conferences, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Conference]:
        """Iterate over the conferences, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Conference]]:
        """Iterate over the pages of conferences, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, date_updated: date | str | None = None,
        date_updated_before: date | str | None = None, date_updated_after: date | str | None = None,
        friendly_name: str | None = None, status: m.ConferenceStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Conference]:
        """Fetch one page of conferences, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConference,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "DateUpdated": date_updated, "DateUpdated<": date_updated_before, "DateUpdated>": date_updated_after,
                "FriendlyName": friendly_name, "Status": status,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsConferencesContext(AsyncResource):
    """`accounts(Sid).conferences(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}.json"

    @accessor
    def participants(self) -> AsyncAccountsConferencesParticipants:
        return AsyncAccountsConferencesParticipants(self._client, self._ids)

    @accessor
    def recordings(self) -> AsyncAccountsConferencesRecordings:
        return AsyncAccountsConferencesRecordings(self._client, self._ids)

    async def fetch(self) -> m.Conference:
        """Fetch the conference: GET /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConference)

    async def update(
        self, *, status: m.ConferenceUpdateStatusArg | str | None = None, announce_url: str | None = None,
        announce_method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Conference:
        """Update the conference: POST /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json

        https://www.twilio.com/docs/voice/api/conference-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConference, {"Status": status, "AnnounceUrl": announce_url, "AnnounceMethod": announce_method},
            extra_params,
        )


class AsyncAccountsConferencesParticipants(AsyncResource):
    """`accounts(Sid).conferences(Sid).participants`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Participants.json"

    def __call__(self, call_sid: str | None) -> AsyncAccountsConferencesParticipantsContext:
        return AsyncAccountsConferencesParticipantsContext(self._client, (*self._ids, call_sid))

    async def create(
        self, from_: str, to: str, *, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None,
        status_callback_event: str | Sequence[str] | None = None, label: str | None = None, timeout: int | None = None,
        record: bool | None = None, muted: bool | None = None, beep: str | None = None,
        start_conference_on_enter: bool | None = None, end_conference_on_exit: bool | None = None,
        wait_url: str | None = None, wait_method: m.HttpMethodArg | str | None = None, early_media: bool | None = None,
        max_participants: int | None = None, conference_record: str | None = None, conference_trim: str | None = None,
        conference_status_callback: str | None = None,
        conference_status_callback_method: m.HttpMethodArg | str | None = None,
        conference_status_callback_event: str | Sequence[str] | None = None, recording_channels: str | None = None,
        recording_status_callback: str | None = None,
        recording_status_callback_method: m.HttpMethodArg | str | None = None, sip_auth_username: str | None = None,
        sip_auth_password: str | None = None, region: str | None = None,
        conference_recording_status_callback: str | None = None,
        conference_recording_status_callback_method: m.HttpMethodArg | str | None = None,
        recording_status_callback_event: str | Sequence[str] | None = None,
        conference_recording_status_callback_event: str | Sequence[str] | None = None, coaching: bool | None = None,
        call_sid_to_coach: str | None = None, jitter_buffer_size: str | None = None, byoc: str | None = None,
        caller_id: str | None = None, call_reason: str | None = None, recording_track: str | None = None,
        time_limit: int | None = None, machine_detection: str | None = None,
        machine_detection_timeout: int | None = None, machine_detection_speech_threshold: int | None = None,
        machine_detection_speech_end_threshold: int | None = None, machine_detection_silence_timeout: int | None = None,
        amd_status_callback: str | None = None, amd_status_callback_method: m.HttpMethodArg | str | None = None,
        trim: str | None = None, call_token: str | None = None, client_notification_url: str | None = None,
        caller_display_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Participant:
        """Create a participant:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateParticipant,
            {
                "From": from_, "To": to, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "StatusCallbackEvent": status_callback_event,
                "Label": label, "Timeout": timeout, "Record": record, "Muted": muted, "Beep": beep,
                "StartConferenceOnEnter": start_conference_on_enter, "EndConferenceOnExit": end_conference_on_exit,
                "WaitUrl": wait_url, "WaitMethod": wait_method, "EarlyMedia": early_media,
                "MaxParticipants": max_participants, "ConferenceRecord": conference_record,
                "ConferenceTrim": conference_trim, "ConferenceStatusCallback": conference_status_callback,
                "ConferenceStatusCallbackMethod": conference_status_callback_method,
                "ConferenceStatusCallbackEvent": conference_status_callback_event,
                "RecordingChannels": recording_channels, "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method, "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password, "Region": region,
                "ConferenceRecordingStatusCallback": conference_recording_status_callback,
                "ConferenceRecordingStatusCallbackMethod": conference_recording_status_callback_method,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "ConferenceRecordingStatusCallbackEvent": conference_recording_status_callback_event,
                "Coaching": coaching, "CallSidToCoach": call_sid_to_coach, "JitterBufferSize": jitter_buffer_size,
                "Byoc": byoc, "CallerId": caller_id, "CallReason": call_reason, "RecordingTrack": recording_track,
                "TimeLimit": time_limit, "MachineDetection": machine_detection,
                "MachineDetectionTimeout": machine_detection_timeout,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "AmdStatusCallback": amd_status_callback, "AmdStatusCallbackMethod": amd_status_callback_method,
                "Trim": trim, "CallToken": call_token, "ClientNotificationUrl": client_notification_url,
                "CallerDisplayName": caller_display_name,
            },
            extra_params,
        )

    async def list(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Participant]:
        """List the participants, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, limit, page_size,
        )

    def stream(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Participant]:
        """Iterate over the participants, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Participant]]:
        """Iterate over the pages of participants, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, limit, page_size,
        )

    async def page(
        self, *, muted: bool | None = None, hold: bool | None = None, coaching: bool | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Participant]:
        """Fetch one page of participants, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListParticipant, {"Muted": muted, "Hold": hold, "Coaching": coaching}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncAccountsConferencesParticipantsContext(AsyncResource):
    """`accounts(Sid).conferences(Sid).participants(CallSid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Participants/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the participant:
        DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteParticipant, missing_ok=missing_ok)

    async def fetch(self) -> m.Participant:
        """Fetch the participant:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchParticipant)

    async def update(
        self, *, muted: bool | None = None, hold: bool | None = None, hold_url: str | None = None,
        hold_method: m.HttpMethodArg | str | None = None, announce_url: str | None = None,
        announce_method: m.HttpMethodArg | str | None = None, wait_url: str | None = None,
        wait_method: m.HttpMethodArg | str | None = None, beep_on_exit: bool | None = None,
        end_conference_on_exit: bool | None = None, coaching: bool | None = None, call_sid_to_coach: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Participant:
        """Update the participant:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json

        https://www.twilio.com/docs/voice/api/conference-participant-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateParticipant,
            {
                "Muted": muted, "Hold": hold, "HoldUrl": hold_url, "HoldMethod": hold_method,
                "AnnounceUrl": announce_url, "AnnounceMethod": announce_method, "WaitUrl": wait_url,
                "WaitMethod": wait_method, "BeepOnExit": beep_on_exit, "EndConferenceOnExit": end_conference_on_exit,
                "Coaching": coaching, "CallSidToCoach": call_sid_to_coach,
            },
            extra_params,
        )


class AsyncAccountsConferencesRecordings(AsyncResource):
    """`accounts(Sid).conferences(Sid).recordings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Recordings.json"

    def __call__(self, sid: str | None) -> AsyncConferenceRecordingFile:
        from ..helpers.recordings import AsyncConferenceRecordingFile

        return AsyncConferenceRecordingFile(self._client, (*self._ids, sid))

    async def list(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConferenceRecording]:
        """List the recordings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConferenceRecording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConferenceRecording]]:
        """Iterate over the pages of recordings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created: date | str | None = None, date_created_before: date | str | None = None,
        date_created_after: date | str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConferenceRecording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListConferenceRecording,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsConferencesRecordingsContext(AsyncResource):
    """`accounts(Sid).conferences(Sid).recordings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Conferences/{1}/Recordings/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the conference recording:
        DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteConferenceRecording, missing_ok=missing_ok)

    async def fetch(self) -> m.ConferenceRecording:
        """Fetch the conference recording:
        GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchConferenceRecording)

    async def update(
        self, status: m.ConferenceRecordingStatusArg | str, *, pause_behavior: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConferenceRecording:
        """Update the conference recording:
        POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConferenceRecording, {"Status": status, "PauseBehavior": pause_behavior}, extra_params,
        )


class AsyncAccountsConnectApps(AsyncResource):
    """`accounts(Sid).connect_apps`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/ConnectApps.json"

    def __call__(self, sid: str | None) -> AsyncAccountsConnectAppsContext:
        return AsyncAccountsConnectAppsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConnectApp]:
        """List the connect apps, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListConnectApp, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConnectApp]:
        """Iterate over the connect apps, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListConnectApp, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConnectApp]]:
        """Iterate over the pages of connect apps, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListConnectApp, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConnectApp]:
        """Fetch one page of connect apps, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json."""
        __tracebackhide__ = True
        return await self._page(ops.ListConnectApp, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsConnectAppsContext(AsyncResource):
    """`accounts(Sid).connect_apps(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/ConnectApps/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the connect app: DELETE /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteConnectApp, missing_ok=missing_ok)

    async def fetch(self) -> m.ConnectApp:
        """Fetch the connect app: GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchConnectApp)

    async def update(
        self, *, authorize_redirect_url: str | None = None, company_name: str | None = None,
        deauthorize_callback_method: m.HttpMethodArg | str | None = None, deauthorize_callback_url: str | None = None,
        description: str | None = None, friendly_name: str | None = None, homepage_url: str | None = None,
        permissions: Sequence[m.ConnectAppPermissionArg | str] | m.ConnectAppPermissionArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConnectApp:
        """Update the connect app: POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConnectApp,
            {
                "AuthorizeRedirectUrl": authorize_redirect_url, "CompanyName": company_name,
                "DeauthorizeCallbackMethod": deauthorize_callback_method,
                "DeauthorizeCallbackUrl": deauthorize_callback_url, "Description": description,
                "FriendlyName": friendly_name, "HomepageUrl": homepage_url, "Permissions": permissions,
            },
            extra_params,
        )


class AsyncAccountsIncomingPhoneNumbers(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers.json"

    @accessor
    def local(self) -> AsyncAccountsIncomingPhoneNumbersLocal:
        return AsyncAccountsIncomingPhoneNumbersLocal(self._client, self._ids)

    @accessor
    def mobile(self) -> AsyncAccountsIncomingPhoneNumbersMobile:
        return AsyncAccountsIncomingPhoneNumbersMobile(self._client, self._ids)

    @accessor
    def toll_free(self) -> AsyncAccountsIncomingPhoneNumbersTollFree:
        return AsyncAccountsIncomingPhoneNumbersTollFree(self._client, self._ids)

    def __call__(self, sid: str | None) -> AsyncAccountsIncomingPhoneNumbersContext:
        return AsyncAccountsIncomingPhoneNumbersContext(self._client, (*self._ids, sid))

    async def create(
        self, *, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, emergency_status: m.IncomingPhoneNumberEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, trunk_sid: str | None = None, identity_sid: str | None = None,
        address_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberVoiceReceiveModeArg | str | None = None, bundle_sid: str | None = None,
        phone_number: str | None = None, area_code: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumber:
        """Create an incoming phone number: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIncomingPhoneNumber,
            {
                "ApiVersion": api_version, "FriendlyName": friendly_name, "SmsApplicationSid": sms_application_sid,
                "SmsFallbackMethod": sms_fallback_method, "SmsFallbackUrl": sms_fallback_url, "SmsMethod": sms_method,
                "SmsUrl": sms_url, "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "VoiceApplicationSid": voice_application_sid, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method, "VoiceUrl": voice_url, "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid, "TrunkSid": trunk_sid, "IdentitySid": identity_sid,
                "AddressSid": address_sid, "VoiceReceiveMode": voice_receive_mode, "BundleSid": bundle_sid,
                "PhoneNumber": phone_number, "AreaCode": area_code,
            },
            extra_params,
        )

    async def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumber]:
        """List the incoming phone numbers, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListIncomingPhoneNumber,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IncomingPhoneNumber]:
        """Iterate over the incoming phone numbers, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListIncomingPhoneNumber,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IncomingPhoneNumber]]:
        """Iterate over the pages of incoming phone numbers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumber,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IncomingPhoneNumber]:
        """Fetch one page of incoming phone numbers, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListIncomingPhoneNumber,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncAccountsIncomingPhoneNumbersLocal(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers.local`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/Local.json"

    async def create(
        self, phone_number: str, *, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, identity_sid: str | None = None, address_sid: str | None = None,
        emergency_status: m.IncomingPhoneNumberLocalEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberLocalVoiceReceiveModeArg | str | None = None,
        bundle_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberLocal:
        """Create an incoming phone number local:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIncomingPhoneNumberLocal,
            {
                "PhoneNumber": phone_number, "ApiVersion": api_version, "FriendlyName": friendly_name,
                "SmsApplicationSid": sms_application_sid, "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsMethod": sms_method, "SmsUrl": sms_url,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "VoiceApplicationSid": voice_application_sid, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method, "VoiceUrl": voice_url, "IdentitySid": identity_sid,
                "AddressSid": address_sid, "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode, "BundleSid": bundle_sid,
            },
            extra_params,
        )

    async def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberLocal]:
        """List the local, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListIncomingPhoneNumberLocal,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IncomingPhoneNumberLocal]:
        """Iterate over the local, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListIncomingPhoneNumberLocal,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IncomingPhoneNumberLocal]]:
        """Iterate over the pages of local, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumberLocal,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IncomingPhoneNumberLocal]:
        """Fetch one page of local, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListIncomingPhoneNumberLocal,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncAccountsIncomingPhoneNumbersMobile(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers.mobile`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/Mobile.json"

    async def create(
        self, phone_number: str, *, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, identity_sid: str | None = None, address_sid: str | None = None,
        emergency_status: m.IncomingPhoneNumberMobileEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberMobileVoiceReceiveModeArg | str | None = None,
        bundle_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberMobile:
        """Create an incoming phone number mobile:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIncomingPhoneNumberMobile,
            {
                "PhoneNumber": phone_number, "ApiVersion": api_version, "FriendlyName": friendly_name,
                "SmsApplicationSid": sms_application_sid, "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsMethod": sms_method, "SmsUrl": sms_url,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "VoiceApplicationSid": voice_application_sid, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method, "VoiceUrl": voice_url, "IdentitySid": identity_sid,
                "AddressSid": address_sid, "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode, "BundleSid": bundle_sid,
            },
            extra_params,
        )

    async def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberMobile]:
        """List the mobile, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListIncomingPhoneNumberMobile,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IncomingPhoneNumberMobile]:
        """Iterate over the mobile, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListIncomingPhoneNumberMobile,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IncomingPhoneNumberMobile]]:
        """Iterate over the pages of mobile, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumberMobile,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IncomingPhoneNumberMobile]:
        """Fetch one page of mobile, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListIncomingPhoneNumberMobile,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncAccountsIncomingPhoneNumbersTollFree(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers.toll_free`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/TollFree.json"

    async def create(
        self, phone_number: str, *, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, identity_sid: str | None = None, address_sid: str | None = None,
        emergency_status: m.IncomingPhoneNumberTollFreeEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberTollFreeVoiceReceiveModeArg | str | None = None,
        bundle_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberTollFree:
        """Create an incoming phone number toll free:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIncomingPhoneNumberTollFree,
            {
                "PhoneNumber": phone_number, "ApiVersion": api_version, "FriendlyName": friendly_name,
                "SmsApplicationSid": sms_application_sid, "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsMethod": sms_method, "SmsUrl": sms_url,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "VoiceApplicationSid": voice_application_sid, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method, "VoiceUrl": voice_url, "IdentitySid": identity_sid,
                "AddressSid": address_sid, "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode, "BundleSid": bundle_sid,
            },
            extra_params,
        )

    async def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberTollFree]:
        """List the toll free, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListIncomingPhoneNumberTollFree,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IncomingPhoneNumberTollFree]:
        """Iterate over the toll free, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListIncomingPhoneNumberTollFree,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IncomingPhoneNumberTollFree]]:
        """Iterate over the pages of toll free, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumberTollFree,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    async def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IncomingPhoneNumberTollFree]:
        """Fetch one page of toll free, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListIncomingPhoneNumberTollFree,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncAccountsIncomingPhoneNumbersContext(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}.json"

    @accessor
    def assigned_add_ons(self) -> AsyncAccountsIncomingPhoneNumbersAssignedAddOns:
        return AsyncAccountsIncomingPhoneNumbersAssignedAddOns(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the incoming phone number:
        DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteIncomingPhoneNumber, missing_ok=missing_ok)

    async def fetch(self) -> m.IncomingPhoneNumber:
        """Fetch the incoming phone number: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchIncomingPhoneNumber)

    async def update(
        self, *, account_sid: str | None = None, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, emergency_status: m.IncomingPhoneNumberEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberVoiceReceiveModeArg | str | None = None,
        identity_sid: str | None = None, address_sid: str | None = None, bundle_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumber:
        """Update the incoming phone number: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateIncomingPhoneNumber,
            {
                "AccountSid": account_sid, "ApiVersion": api_version, "FriendlyName": friendly_name,
                "SmsApplicationSid": sms_application_sid, "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsMethod": sms_method, "SmsUrl": sms_url,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "VoiceApplicationSid": voice_application_sid, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceMethod": voice_method, "VoiceUrl": voice_url, "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode, "IdentitySid": identity_sid, "AddressSid": address_sid,
                "BundleSid": bundle_sid,
            },
            extra_params,
        )


class AsyncAccountsIncomingPhoneNumbersAssignedAddOns(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns.json"

    def __call__(self, sid: str | None) -> AsyncAccountsIncomingPhoneNumbersAssignedAddOnsContext:
        return AsyncAccountsIncomingPhoneNumbersAssignedAddOnsContext(self._client, (*self._ids, sid))

    async def create(
        self, installed_add_on_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberAssignedAddOn:
        """Create an incoming phone number assigned add on:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIncomingPhoneNumberAssignedAddOn, {"InstalledAddOnSid": installed_add_on_sid}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberAssignedAddOn]:
        """List the assigned add ons, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IncomingPhoneNumberAssignedAddOn]:
        """Iterate over the assigned add ons, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IncomingPhoneNumberAssignedAddOn]]:
        """Iterate over the pages of assigned add ons, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IncomingPhoneNumberAssignedAddOn]:
        """Fetch one page of assigned add ons, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsIncomingPhoneNumbersAssignedAddOnsContext(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns/{2}.json"

    @accessor
    def extensions(self) -> AsyncAccountsIncomingPhoneNumbersAssignedAddOnsExtensions:
        return AsyncAccountsIncomingPhoneNumbersAssignedAddOnsExtensions(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the incoming phone number assigned add on:
        DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteIncomingPhoneNumberAssignedAddOn, missing_ok=missing_ok)

    async def fetch(self) -> m.IncomingPhoneNumberAssignedAddOn:
        """Fetch the incoming phone number assigned add on:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchIncomingPhoneNumberAssignedAddOn)


class AsyncAccountsIncomingPhoneNumbersAssignedAddOnsExtensions(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons(Sid).extensions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns/{2}/Extensions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext:
        return AsyncAccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberAssignedAddOnExtension]:
        """List the extensions, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IncomingPhoneNumberAssignedAddOnExtension]:
        """Iterate over the extensions, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IncomingPhoneNumberAssignedAddOnExtension]]:
        """Iterate over the pages of extensions, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IncomingPhoneNumberAssignedAddOnExtension]:
        """Fetch one page of extensions, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncAccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(AsyncResource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons(Sid).extensions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns/{2}/Extensions/{3}.json"

    async def fetch(self) -> m.IncomingPhoneNumberAssignedAddOnExtension:
        """Fetch the incoming phone number assigned add on extension:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchIncomingPhoneNumberAssignedAddOnExtension)


class AsyncAccountsNewKeys(AsyncResource):
    """`accounts(Sid).new_keys`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Keys.json"

    async def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.NewKey:
        """Create a new key: POST /2010-04-01/Accounts/{AccountSid}/Keys.json."""
        __tracebackhide__ = True
        return await self._send(ops.CreateNewKey, {"FriendlyName": friendly_name}, extra_params)


class AsyncAccountsKeys(AsyncResource):
    """`accounts(Sid).keys`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Keys.json"

    def __call__(self, sid: str | None) -> AsyncAccountsKeysContext:
        return AsyncAccountsKeysContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Key]:
        """List the keys, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        return await self._list(ops.ListKey, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Key]:
        """Iterate over the keys, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        return self._stream(ops.ListKey, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Key]]:
        """Iterate over the pages of keys, one request a step: GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        return self._pages(ops.ListKey, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Key]:
        """Fetch one page of keys, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Keys.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        return await self._page(ops.ListKey, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsKeysContext(AsyncResource):
    """`accounts(Sid).keys(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Keys/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the key: DELETE /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteKey, missing_ok=missing_ok)

    async def fetch(self) -> m.Key:
        """Fetch the key: GET /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchKey)

    async def update(self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None) -> m.Key:
        """Update the key: POST /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json

        https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateKey, {"FriendlyName": friendly_name}, extra_params)


class AsyncAccountsMessages(AsyncResource):
    """`accounts(Sid).messages`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages.json"

    def __call__(self, sid: str | None) -> AsyncAccountsMessagesContext:
        return AsyncAccountsMessagesContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, *, status_callback: str | None = None, application_sid: str | None = None,
        max_price: Decimal | float | str | None = None, provide_feedback: bool | None = None,
        attempt: int | None = None, validity_period: int | None = None, force_delivery: bool | None = None,
        content_retention: m.MessageContentRetentionArg | str | None = None,
        address_retention: m.MessageAddressRetentionArg | str | None = None, smart_encoded: bool | None = None,
        persistent_action: str | Sequence[str] | None = None, traffic_type: m.MessageTrafficTypeArg | str | None = None,
        shorten_urls: bool | None = None, schedule_type: m.MessageScheduleTypeArg | str | None = None,
        send_at: datetime | date | str | None = None, send_as_mms: bool | None = None,
        content_variables: str | None = None, risk_check: m.MessageRiskCheckArg | str | None = None,
        from_: str | None = None, fallback_from: str | None = None, messaging_service_sid: str | None = None,
        body: str | None = None, media_url: str | Sequence[str] | None = None, content_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Create a message: POST /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateMessage,
            {
                "To": to, "StatusCallback": status_callback, "ApplicationSid": application_sid, "MaxPrice": max_price,
                "ProvideFeedback": provide_feedback, "Attempt": attempt, "ValidityPeriod": validity_period,
                "ForceDelivery": force_delivery, "ContentRetention": content_retention,
                "AddressRetention": address_retention, "SmartEncoded": smart_encoded,
                "PersistentAction": persistent_action, "TrafficType": traffic_type, "ShortenUrls": shorten_urls,
                "ScheduleType": schedule_type, "SendAt": send_at, "SendAsMms": send_as_mms,
                "ContentVariables": content_variables, "RiskCheck": risk_check, "From": from_,
                "FallbackFrom": fallback_from, "MessagingServiceSid": messaging_service_sid, "Body": body,
                "MediaUrl": media_url, "ContentSid": content_sid,
            },
            extra_params,
        )

    async def list(
        self, *, to: str | None = None, from_: str | None = None, date_sent: datetime | date | str | None = None,
        date_sent_before: datetime | date | str | None = None, date_sent_after: datetime | date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Message]:
        """List the messages, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, to: str | None = None, from_: str | None = None, date_sent: datetime | date | str | None = None,
        date_sent_before: datetime | date | str | None = None, date_sent_after: datetime | date | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Message]:
        """Iterate over the messages, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, to: str | None = None, from_: str | None = None, date_sent: datetime | date | str | None = None,
        date_sent_before: datetime | date | str | None = None, date_sent_after: datetime | date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Message]]:
        """Iterate over the pages of messages, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, to: str | None = None, from_: str | None = None, date_sent: datetime | date | str | None = None,
        date_sent_before: datetime | date | str | None = None, date_sent_after: datetime | date | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Message]:
        """Fetch one page of messages, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMessage,
            {
                "To": to, "From": from_, "DateSent": date_sent, "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsMessagesContext(AsyncResource):
    """`accounts(Sid).messages(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}.json"

    @accessor
    def feedback(self) -> AsyncAccountsMessagesFeedback:
        return AsyncAccountsMessagesFeedback(self._client, self._ids)

    @accessor
    def media(self) -> AsyncAccountsMessagesMedia:
        return AsyncAccountsMessagesMedia(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the message: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteMessage, missing_ok=missing_ok)

    async def fetch(self) -> m.Message:
        """Fetch the message: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMessage)

    async def update(
        self, *, body: str | None = None, status: m.MessageUpdateStatusArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Message:
        """Update the message: POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json

        https://www.twilio.com/docs/messaging/api/message-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateMessage, {"Body": body, "Status": status}, extra_params)


class AsyncAccountsMessagesFeedback(AsyncResource):
    """`accounts(Sid).messages(Sid).feedback`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Feedback.json"

    async def create(
        self, *, outcome: m.MessageFeedbackOutcomeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessageFeedback:
        """Create a message feedback: POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json

        https://www.twilio.com/docs/messaging/api/message-feedback-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateMessageFeedback, {"Outcome": outcome}, extra_params)


class AsyncAccountsMessagesMedia(AsyncResource):
    """`accounts(Sid).messages(Sid).media`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Media.json"

    def __call__(self, sid: str | None) -> AsyncMessageMedia:
        from ..helpers.media import AsyncMessageMedia

        return AsyncMessageMedia(self._client, (*self._ids, sid))

    async def list(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Media]:
        """List the media, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Media]:
        """Iterate over the media, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Media]]:
        """Iterate over the pages of media, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Media]:
        """Fetch one page of media, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMedia,
            {"DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsMessagesMediaContext(AsyncResource):
    """`accounts(Sid).messages(Sid).media(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Messages/{1}/Media/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the media: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteMedia, missing_ok=missing_ok)

    async def fetch(self) -> m.Media:
        """Fetch the media: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json

        https://www.twilio.com/docs/messaging/api/media-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMedia)


class AsyncAccountsNotifications(AsyncResource):
    """`accounts(Sid).notifications`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Notifications.json"

    def __call__(self, sid: str | None) -> AsyncAccountsNotificationsContext:
        return AsyncAccountsNotificationsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Notification]:
        """List the notifications, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Notifications.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Notification]:
        """Iterate over the notifications, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Notifications.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Notification]]:
        """Iterate over the pages of notifications, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Notifications.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, log: int | None = None, message_date: date | str | None = None,
        message_date_before: date | str | None = None, message_date_after: date | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Notification]:
        """Fetch one page of notifications, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Notifications.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListNotification,
            {
                "Log": log, "MessageDate": message_date, "MessageDate<": message_date_before,
                "MessageDate>": message_date_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsNotificationsContext(AsyncResource):
    """`accounts(Sid).notifications(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Notifications/{1}.json"

    async def fetch(self) -> m.NotificationInstance:
        """Fetch the notification: GET /2010-04-01/Accounts/{AccountSid}/Notifications/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchNotification)


class AsyncAccountsValidationRequests(AsyncResource):
    """`accounts(Sid).validation_requests`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/OutgoingCallerIds.json"

    async def create(
        self, phone_number: str, *, friendly_name: str | None = None, call_delay: int | None = None,
        extension: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ValidationRequest:
        """Create a validation request: POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateValidationRequest,
            {
                "PhoneNumber": phone_number, "FriendlyName": friendly_name, "CallDelay": call_delay,
                "Extension": extension, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
            },
            extra_params,
        )


class AsyncAccountsOutgoingCallerIds(AsyncResource):
    """`accounts(Sid).outgoing_caller_ids`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/OutgoingCallerIds.json"

    def __call__(self, sid: str | None) -> AsyncAccountsOutgoingCallerIdsContext:
        return AsyncAccountsOutgoingCallerIdsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OutgoingCallerId]:
        """List the outgoing caller ids, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.OutgoingCallerId]:
        """Iterate over the outgoing caller ids, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.OutgoingCallerId]]:
        """Iterate over the pages of outgoing caller ids, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, phone_number: str | None = None, friendly_name: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.OutgoingCallerId]:
        """Fetch one page of outgoing caller ids, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOutgoingCallerId, {"PhoneNumber": phone_number, "FriendlyName": friendly_name}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AsyncAccountsOutgoingCallerIdsContext(AsyncResource):
    """`accounts(Sid).outgoing_caller_ids(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/OutgoingCallerIds/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the outgoing caller id: DELETE /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteOutgoingCallerId, missing_ok=missing_ok)

    async def fetch(self) -> m.OutgoingCallerId:
        """Fetch the outgoing caller id: GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOutgoingCallerId)

    async def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.OutgoingCallerId:
        """Update the outgoing caller id: POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json

        https://www.twilio.com/docs/voice/api/outgoing-caller-ids
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateOutgoingCallerId, {"FriendlyName": friendly_name}, extra_params)


class AsyncAccountsQueues(AsyncResource):
    """`accounts(Sid).queues`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues.json"

    def __call__(self, sid: str | None) -> AsyncAccountsQueuesContext:
        return AsyncAccountsQueuesContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, *, max_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Queue:
        """Create a queue: POST /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateQueue, {"FriendlyName": friendly_name, "MaxSize": max_size}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Queue]:
        """List the queues, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return await self._list(ops.ListQueue, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Queue]:
        """Iterate over the queues, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return self._stream(ops.ListQueue, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Queue]]:
        """Iterate over the pages of queues, one request a step: GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return self._pages(ops.ListQueue, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Queue]:
        """Fetch one page of queues, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Queues.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return await self._page(ops.ListQueue, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsQueuesContext(AsyncResource):
    """`accounts(Sid).queues(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues/{1}.json"

    @accessor
    def members(self) -> AsyncAccountsQueuesMembers:
        return AsyncAccountsQueuesMembers(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the queue: DELETE /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteQueue, missing_ok=missing_ok)

    async def fetch(self) -> m.Queue:
        """Fetch the queue: GET /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchQueue)

    async def update(
        self, *, friendly_name: str | None = None, max_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Queue:
        """Update the queue: POST /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json

        https://www.twilio.com/docs/voice/api/queue-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateQueue, {"FriendlyName": friendly_name, "MaxSize": max_size}, extra_params)


class AsyncAccountsQueuesMembers(AsyncResource):
    """`accounts(Sid).queues(Sid).members`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues/{1}/Members.json"

    def __call__(self, call_sid: str | None) -> AsyncAccountsQueuesMembersContext:
        return AsyncAccountsQueuesMembersContext(self._client, (*self._ids, call_sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Member]:
        """List the members, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource
        """
        __tracebackhide__ = True
        return await self._list(ops.ListMember, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Member]:
        """Iterate over the members, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMember, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Member]]:
        """Iterate over the pages of members, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMember, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Member]:
        """Fetch one page of members, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json

        https://www.twilio.com/docs/voice/api/member-resource
        """
        __tracebackhide__ = True
        return await self._page(ops.ListMember, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsQueuesMembersContext(AsyncResource):
    """`accounts(Sid).queues(Sid).members(CallSid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Queues/{1}/Members/{2}.json"

    async def fetch(self) -> m.Member:
        """Fetch the member: GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json

        https://www.twilio.com/docs/voice/api/member-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMember)

    async def update(
        self, url: str, *, method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Member:
        """Update the member: POST /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json

        https://www.twilio.com/docs/voice/api/member-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateMember, {"Url": url, "Method": method}, extra_params)


class AsyncAccountsRecordings(AsyncResource):
    """`accounts(Sid).recordings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings.json"

    def __call__(self, sid: str | None) -> AsyncRecordingFile:
        from ..helpers.recordings import AsyncRecordingFile

        return AsyncRecordingFile(self._client, (*self._ids, sid))

    async def list(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Recording]:
        """List the recordings, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Recording]:
        """Iterate over the recordings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Recording]]:
        """Iterate over the pages of recordings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None, call_sid: str | None = None,
        conference_sid: str | None = None, include_soft_deleted: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Recording]:
        """Fetch one page of recordings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListRecording,
            {
                "DateCreated": date_created, "DateCreated<": date_created_before, "DateCreated>": date_created_after,
                "CallSid": call_sid, "ConferenceSid": conference_sid, "IncludeSoftDeleted": include_soft_deleted,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsRecordingsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}.json"

    @accessor
    def transcriptions(self) -> AsyncAccountsRecordingsTranscriptions:
        return AsyncAccountsRecordingsTranscriptions(self._client, self._ids)

    @accessor
    def add_on_results(self) -> AsyncAccountsRecordingsAddOnResults:
        return AsyncAccountsRecordingsAddOnResults(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording: DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRecording, missing_ok=missing_ok)

    async def fetch(
        self, *, include_soft_deleted: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Recording:
        """Fetch the recording: GET /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecording, {"IncludeSoftDeleted": include_soft_deleted}, extra_params)


class AsyncAccountsRecordingsTranscriptions(AsyncResource):
    """`accounts(Sid).recordings(Sid).transcriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/Transcriptions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsRecordingsTranscriptionsContext:
        return AsyncAccountsRecordingsTranscriptionsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RecordingTranscription]:
        """List the transcriptions, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListRecordingTranscription, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RecordingTranscription]:
        """Iterate over the transcriptions, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListRecordingTranscription, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RecordingTranscription]]:
        """Iterate over the pages of transcriptions, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListRecordingTranscription, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RecordingTranscription]:
        """Fetch one page of transcriptions, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListRecordingTranscription, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsRecordingsTranscriptionsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid).transcriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/Transcriptions/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording transcription:
        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingTranscription, missing_ok=missing_ok)

    async def fetch(self) -> m.RecordingTranscription:
        """Fetch the recording transcription:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingTranscription)


class AsyncAccountsRecordingsAddOnResults(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults.json"

    def __call__(self, sid: str | None) -> AsyncAccountsRecordingsAddOnResultsContext:
        return AsyncAccountsRecordingsAddOnResultsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RecordingAddOnResult]:
        """List the add on results, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListRecordingAddOnResult, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RecordingAddOnResult]:
        """Iterate over the add on results, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListRecordingAddOnResult, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RecordingAddOnResult]]:
        """Iterate over the pages of add on results, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListRecordingAddOnResult, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RecordingAddOnResult]:
        """Fetch one page of add on results, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListRecordingAddOnResult, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsRecordingsAddOnResultsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}.json"

    @accessor
    def payloads(self) -> AsyncAccountsRecordingsAddOnResultsPayloads:
        return AsyncAccountsRecordingsAddOnResultsPayloads(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording add on result:
        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingAddOnResult, missing_ok=missing_ok)

    async def fetch(self) -> m.RecordingAddOnResult:
        """Fetch the recording add on result:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingAddOnResult)


class AsyncAccountsRecordingsAddOnResultsPayloads(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid).payloads`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}/Payloads.json"

    def __call__(self, sid: str | None) -> AsyncAccountsRecordingsAddOnResultsPayloadsContext:
        return AsyncAccountsRecordingsAddOnResultsPayloadsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RecordingAddOnResultPayload]:
        """List the payloads, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListRecordingAddOnResultPayload, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RecordingAddOnResultPayload]:
        """Iterate over the payloads, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListRecordingAddOnResultPayload, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RecordingAddOnResultPayload]]:
        """Iterate over the pages of payloads, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListRecordingAddOnResultPayload, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RecordingAddOnResultPayload]:
        """Fetch one page of payloads, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListRecordingAddOnResultPayload, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsRecordingsAddOnResultsPayloadsContext(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid).payloads(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}/Payloads/{3}.json"

    @accessor
    def data(self) -> AsyncAccountsRecordingsAddOnResultsPayloadsData:
        return AsyncAccountsRecordingsAddOnResultsPayloadsData(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the recording add on result payload:
        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads
        /{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteRecordingAddOnResultPayload, missing_ok=missing_ok)

    async def fetch(self) -> m.RecordingAddOnResultPayload:
        """Fetch the recording add on result payload:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads
        /{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingAddOnResultPayload)


class AsyncAccountsRecordingsAddOnResultsPayloadsData(AsyncResource):
    """`accounts(Sid).recordings(Sid).add_on_results(Sid).payloads(Sid).data`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Recordings/{1}/AddOnResults/{2}/Payloads/{3}/Data.json"

    def __call__(self) -> AsyncAccountsRecordingsAddOnResultsPayloadsData:
        return self

    async def fetch(self) -> m.RecordingAddOnResultPayloadData:
        """Fetch the recording add on result payload data:
        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads
        /{PayloadSid}/Data.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchRecordingAddOnResultPayloadData)


class AsyncAccountsShortCodes(AsyncResource):
    """`accounts(Sid).short_codes`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SMS/ShortCodes.json"

    def __call__(self, sid: str | None) -> AsyncAccountsShortCodesContext:
        return AsyncAccountsShortCodesContext(self._client, (*self._ids, sid))

    async def list(
        self, *, friendly_name: str | None = None, short_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ShortCode]:
        """List the short codes, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json."""
        __tracebackhide__ = True
        return await self._list(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, short_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ShortCode]:
        """Iterate over the short codes, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, short_code: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ShortCode]]:
        """Iterate over the pages of short codes, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, limit, page_size,
        )

    async def page(
        self, *, friendly_name: str | None = None, short_code: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ShortCode]:
        """Fetch one page of short codes, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListShortCode, {"FriendlyName": friendly_name, "ShortCode": short_code}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncAccountsShortCodesContext(AsyncResource):
    """`accounts(Sid).short_codes(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SMS/ShortCodes/{1}.json"

    async def fetch(self) -> m.ShortCode:
        """Fetch the short code: GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchShortCode)

    async def update(
        self, *, friendly_name: str | None = None, api_version: str | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ShortCode:
        """Update the short code: POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateShortCode,
            {
                "FriendlyName": friendly_name, "ApiVersion": api_version, "SmsUrl": sms_url, "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsFallbackMethod": sms_fallback_method,
            },
            extra_params,
        )


class AsyncAccountsNewSigningKeys(AsyncResource):
    """`accounts(Sid).new_signing_keys`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SigningKeys.json"

    async def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.NewSigningKey:
        """Create a new signing key: POST /2010-04-01/Accounts/{AccountSid}/SigningKeys.json."""
        __tracebackhide__ = True
        return await self._send(ops.CreateNewSigningKey, {"FriendlyName": friendly_name}, extra_params)


class AsyncAccountsSigningKeys(AsyncResource):
    """`accounts(Sid).signing_keys`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SigningKeys.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSigningKeysContext:
        return AsyncAccountsSigningKeysContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SigningKey]:
        """List the signing keys, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSigningKey, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SigningKey]:
        """Iterate over the signing keys, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListSigningKey, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SigningKey]]:
        """Iterate over the pages of signing keys, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSigningKey, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SigningKey]:
        """Fetch one page of signing keys, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json."""
        __tracebackhide__ = True
        return await self._page(ops.ListSigningKey, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsSigningKeysContext(AsyncResource):
    """`accounts(Sid).signing_keys(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SigningKeys/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the signing key: DELETE /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSigningKey, missing_ok=missing_ok)

    async def fetch(self) -> m.SigningKey:
        """Fetch the signing key: GET /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSigningKey)

    async def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SigningKey:
        """Update the signing key: POST /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.UpdateSigningKey, {"FriendlyName": friendly_name}, extra_params)


class AsyncAccountsTokens(AsyncResource):
    """`accounts(Sid).tokens`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Tokens.json"

    async def create(self, *, ttl: int | None = None, extra_params: Mapping[str, Any] | None = None) -> m.Token:
        """Create a token: POST /2010-04-01/Accounts/{AccountSid}/Tokens.json."""
        __tracebackhide__ = True
        return await self._send(ops.CreateToken, {"Ttl": ttl}, extra_params)


class AsyncAccountsTranscriptions(AsyncResource):
    """`accounts(Sid).transcriptions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Transcriptions.json"

    def __call__(self, sid: str | None) -> AsyncAccountsTranscriptionsContext:
        return AsyncAccountsTranscriptionsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Transcription]:
        """List the transcriptions, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        return await self._list(ops.ListTranscription, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Transcription]:
        """Iterate over the transcriptions, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        return self._stream(ops.ListTranscription, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Transcription]]:
        """Iterate over the pages of transcriptions, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        return self._pages(ops.ListTranscription, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Transcription]:
        """Fetch one page of transcriptions, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        return await self._page(ops.ListTranscription, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsTranscriptionsContext(AsyncResource):
    """`accounts(Sid).transcriptions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Transcriptions/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the transcription: DELETE /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteTranscription, missing_ok=missing_ok)

    async def fetch(self) -> m.Transcription:
        """Fetch the transcription: GET /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json

        https://www.twilio.com/docs/voice/api/recording-transcription
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTranscription)


class AsyncAccountsSip(AsyncResource):
    """`accounts(Sid).sip`"""

    __slots__ = ()

    @accessor
    def credential_lists(self) -> AsyncAccountsSipCredentialLists:
        return AsyncAccountsSipCredentialLists(self._client, self._ids)

    @accessor
    def domains(self) -> AsyncAccountsSipDomains:
        return AsyncAccountsSipDomains(self._client, self._ids)

    @accessor
    def ip_access_control_lists(self) -> AsyncAccountsSipIpAccessControlLists:
        return AsyncAccountsSipIpAccessControlLists(self._client, self._ids)


class AsyncAccountsSipCredentialLists(AsyncResource):
    """`accounts(Sid).sip.credential_lists`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipCredentialListsContext:
        return AsyncAccountsSipCredentialListsContext(self._client, (*self._ids, sid))

    async def create(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.SipCredentialList:
        """Create a sip credential list: POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateSipCredentialList, {"FriendlyName": friendly_name}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipCredentialList]:
        """List the credential lists, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSipCredentialList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipCredentialList]:
        """Iterate over the credential lists, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipCredentialList, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipCredentialList]]:
        """Iterate over the pages of credential lists, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipCredentialList, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipCredentialList]:
        """Fetch one page of credential lists, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSipCredentialList, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsSipCredentialListsContext(AsyncResource):
    """`accounts(Sid).sip.credential_lists(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists/{1}.json"

    @accessor
    def credentials(self) -> AsyncAccountsSipCredentialListsCredentials:
        return AsyncAccountsSipCredentialListsCredentials(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip credential list: DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSipCredentialList, missing_ok=missing_ok)

    async def fetch(self) -> m.SipCredentialList:
        """Fetch the sip credential list: GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSipCredentialList)

    async def update(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.SipCredentialList:
        """Update the sip credential list: POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateSipCredentialList, {"FriendlyName": friendly_name}, extra_params)


class AsyncAccountsSipCredentialListsCredentials(AsyncResource):
    """`accounts(Sid).sip.credential_lists(Sid).credentials`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists/{1}/Credentials.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipCredentialListsCredentialsContext:
        return AsyncAccountsSipCredentialListsCredentialsContext(self._client, (*self._ids, sid))

    async def create(
        self, username: str, password: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipCredential:
        """Create a sip credential:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json."""
        __tracebackhide__ = True
        return await self._send(ops.CreateSipCredential, {"Username": username, "Password": password}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipCredential]:
        """List the credentials, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSipCredential, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipCredential]:
        """Iterate over the credentials, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListSipCredential, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipCredential]]:
        """Iterate over the pages of credentials, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSipCredential, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipCredential]:
        """Fetch one page of credentials, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json."""
        __tracebackhide__ = True
        return await self._page(ops.ListSipCredential, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsSipCredentialListsCredentialsContext(AsyncResource):
    """`accounts(Sid).sip.credential_lists(Sid).credentials(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists/{1}/Credentials/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip credential:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSipCredential, missing_ok=missing_ok)

    async def fetch(self) -> m.SipCredential:
        """Fetch the sip credential:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSipCredential)

    async def update(
        self, *, password: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipCredential:
        """Update the sip credential:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.UpdateSipCredential, {"Password": password}, extra_params)


class AsyncAccountsSipDomains(AsyncResource):
    """`accounts(Sid).sip.domains`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipDomainsContext:
        return AsyncAccountsSipDomainsContext(self._client, (*self._ids, sid))

    async def create(
        self, domain_name: str, *, friendly_name: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, voice_status_callback_url: str | None = None,
        voice_status_callback_method: m.HttpMethodArg | str | None = None, sip_registration: bool | None = None,
        emergency_calling_enabled: bool | None = None, secure: bool | None = None, byoc_trunk_sid: str | None = None,
        emergency_caller_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipDomain:
        """Create a sip domain: POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSipDomain,
            {
                "DomainName": domain_name, "FriendlyName": friendly_name, "VoiceUrl": voice_url,
                "VoiceMethod": voice_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceStatusCallbackUrl": voice_status_callback_url,
                "VoiceStatusCallbackMethod": voice_status_callback_method, "SipRegistration": sip_registration,
                "EmergencyCallingEnabled": emergency_calling_enabled, "Secure": secure, "ByocTrunkSid": byoc_trunk_sid,
                "EmergencyCallerSid": emergency_caller_sid,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipDomain]:
        """List the domains, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSipDomain, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipDomain]:
        """Iterate over the domains, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipDomain, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipDomain]]:
        """Iterate over the pages of domains, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipDomain, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipDomain]:
        """Fetch one page of domains, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return await self._page(ops.ListSipDomain, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsSipDomainsContext(AsyncResource):
    """`accounts(Sid).sip.domains(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}.json"

    @accessor
    def credential_list_mappings(self) -> AsyncAccountsSipDomainsCredentialListMappings:
        return AsyncAccountsSipDomainsCredentialListMappings(self._client, self._ids)

    @accessor
    def ip_access_control_list_mappings(self) -> AsyncAccountsSipDomainsIpAccessControlListMappings:
        return AsyncAccountsSipDomainsIpAccessControlListMappings(self._client, self._ids)

    @accessor
    def auth(self) -> AsyncAccountsSipDomainsAuth:
        return AsyncAccountsSipDomainsAuth(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip domain: DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSipDomain, missing_ok=missing_ok)

    async def fetch(self) -> m.SipDomain:
        """Fetch the sip domain: GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSipDomain)

    async def update(
        self, *, friendly_name: str | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_status_callback_method: m.HttpMethodArg | str | None = None, voice_status_callback_url: str | None = None,
        voice_url: str | None = None, sip_registration: bool | None = None, domain_name: str | None = None,
        emergency_calling_enabled: bool | None = None, secure: bool | None = None, byoc_trunk_sid: str | None = None,
        emergency_caller_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipDomain:
        """Update the sip domain: POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateSipDomain,
            {
                "FriendlyName": friendly_name, "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url, "VoiceMethod": voice_method,
                "VoiceStatusCallbackMethod": voice_status_callback_method,
                "VoiceStatusCallbackUrl": voice_status_callback_url, "VoiceUrl": voice_url,
                "SipRegistration": sip_registration, "DomainName": domain_name,
                "EmergencyCallingEnabled": emergency_calling_enabled, "Secure": secure, "ByocTrunkSid": byoc_trunk_sid,
                "EmergencyCallerSid": emergency_caller_sid,
            },
            extra_params,
        )


class AsyncAccountsSipDomainsCredentialListMappings(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).credential_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/CredentialListMappings.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipDomainsCredentialListMappingsContext:
        return AsyncAccountsSipDomainsCredentialListMappingsContext(self._client, (*self._ids, sid))

    async def create(
        self, credential_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipCredentialListMapping:
        """Create a sip credential list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSipCredentialListMapping, {"CredentialListSid": credential_list_sid}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipCredentialListMapping]:
        """List the credential list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSipCredentialListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipCredentialListMapping]:
        """Iterate over the credential list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListSipCredentialListMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipCredentialListMapping]]:
        """Iterate over the pages of credential list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSipCredentialListMapping, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipCredentialListMapping]:
        """Fetch one page of credential list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListSipCredentialListMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsSipDomainsCredentialListMappingsContext(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).credential_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/CredentialListMappings/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip credential list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSipCredentialListMapping, missing_ok=missing_ok)

    async def fetch(self) -> m.SipCredentialListMapping:
        """Fetch the sip credential list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSipCredentialListMapping)


class AsyncAccountsSipDomainsIpAccessControlListMappings(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).ip_access_control_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/IpAccessControlListMappings.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipDomainsIpAccessControlListMappingsContext:
        return AsyncAccountsSipDomainsIpAccessControlListMappingsContext(self._client, (*self._ids, sid))

    async def create(
        self, ip_access_control_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAccessControlListMapping:
        """Create a sip ip access control list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSipIpAccessControlListMapping, {"IpAccessControlListSid": ip_access_control_list_sid},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipIpAccessControlListMapping]:
        """List the ip access control list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSipIpAccessControlListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipIpAccessControlListMapping]:
        """Iterate over the ip access control list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListSipIpAccessControlListMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipIpAccessControlListMapping]]:
        """Iterate over the pages of ip access control list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSipIpAccessControlListMapping, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipIpAccessControlListMapping]:
        """Fetch one page of ip access control list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListSipIpAccessControlListMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsSipDomainsIpAccessControlListMappingsContext(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).ip_access_control_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/IpAccessControlListMappings/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip ip access control list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSipIpAccessControlListMapping, missing_ok=missing_ok)

    async def fetch(self) -> m.SipIpAccessControlListMapping:
        """Fetch the sip ip access control list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSipIpAccessControlListMapping)


class AsyncAccountsSipDomainsAuth(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth`"""

    __slots__ = ()

    @accessor
    def calls(self) -> AsyncAccountsSipDomainsAuthCalls:
        return AsyncAccountsSipDomainsAuthCalls(self._client, self._ids)

    @accessor
    def registrations(self) -> AsyncAccountsSipDomainsAuthRegistrations:
        return AsyncAccountsSipDomainsAuthRegistrations(self._client, self._ids)


class AsyncAccountsSipDomainsAuthCalls(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.calls`"""

    __slots__ = ()

    @accessor
    def credential_list_mappings(self) -> AsyncAccountsSipDomainsAuthCallsCredentialListMappings:
        return AsyncAccountsSipDomainsAuthCallsCredentialListMappings(self._client, self._ids)

    @accessor
    def ip_access_control_list_mappings(self) -> AsyncAccountsSipDomainsAuthCallsIpAccessControlListMappings:
        return AsyncAccountsSipDomainsAuthCallsIpAccessControlListMappings(self._client, self._ids)


class AsyncAccountsSipDomainsAuthCallsCredentialListMappings(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.credential_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/CredentialListMappings.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipDomainsAuthCallsCredentialListMappingsContext:
        return AsyncAccountsSipDomainsAuthCallsCredentialListMappingsContext(self._client, (*self._ids, sid))

    async def create(
        self, credential_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipAuthCallsCredentialListMapping:
        """Create a sip auth calls credential list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSipAuthCallsCredentialListMapping, {"CredentialListSid": credential_list_sid}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipAuthCallsCredentialListMapping]:
        """List the credential list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipAuthCallsCredentialListMapping]:
        """Iterate over the credential list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipAuthCallsCredentialListMapping]]:
        """Iterate over the pages of credential list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipAuthCallsCredentialListMapping]:
        """Fetch one page of credential list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsSipDomainsAuthCallsCredentialListMappingsContext(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.credential_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/CredentialListMappings/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip auth calls credential list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings
        /{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSipAuthCallsCredentialListMapping, missing_ok=missing_ok)

    async def fetch(self) -> m.SipAuthCallsCredentialListMapping:
        """Fetch the sip auth calls credential list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSipAuthCallsCredentialListMapping)


class AsyncAccountsSipDomainsAuthCallsIpAccessControlListMappings(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.ip_access_control_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/IpAccessControlListMappings.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipDomainsAuthCallsIpAccessControlListMappingsContext:
        return AsyncAccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(self._client, (*self._ids, sid))

    async def create(
        self, ip_access_control_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipAuthCallsIpAccessControlListMapping:
        """Create a sip auth calls ip access control list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSipAuthCallsIpAccessControlListMapping, {"IpAccessControlListSid": ip_access_control_list_sid},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipAuthCallsIpAccessControlListMapping]:
        """List the ip access control list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipAuthCallsIpAccessControlListMapping]:
        """Iterate over the ip access control list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipAuthCallsIpAccessControlListMapping]]:
        """Iterate over the pages of ip access control list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipAuthCallsIpAccessControlListMapping]:
        """Fetch one page of ip access control list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncAccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.ip_access_control_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/IpAccessControlListMappings/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip auth calls ip access control list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings
        /{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSipAuthCallsIpAccessControlListMapping, missing_ok=missing_ok)

    async def fetch(self) -> m.SipAuthCallsIpAccessControlListMapping:
        """Fetch the sip auth calls ip access control list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings
        /{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSipAuthCallsIpAccessControlListMapping)


class AsyncAccountsSipDomainsAuthRegistrations(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.registrations`"""

    __slots__ = ()

    @accessor
    def credential_list_mappings(self) -> AsyncAccountsSipDomainsAuthRegistrationsCredentialListMappings:
        return AsyncAccountsSipDomainsAuthRegistrationsCredentialListMappings(self._client, self._ids)


class AsyncAccountsSipDomainsAuthRegistrationsCredentialListMappings(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.registrations.credential_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Registrations/CredentialListMappings.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipDomainsAuthRegistrationsCredentialListMappingsContext:
        return AsyncAccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(self._client, (*self._ids, sid))

    async def create(
        self, credential_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipAuthRegistrationsCredentialListMapping:
        """Create a sip auth registrations credential list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations
        /CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSipAuthRegistrationsCredentialListMapping, {"CredentialListSid": credential_list_sid},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipAuthRegistrationsCredentialListMapping]:
        """List the credential list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipAuthRegistrationsCredentialListMapping]:
        """Iterate over the credential list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json."""
        __tracebackhide__ = True
        return self._stream(
            ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipAuthRegistrationsCredentialListMapping]]:
        """Iterate over the pages of credential list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipAuthRegistrationsCredentialListMapping]:
        """Fetch one page of credential list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncAccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(AsyncResource):
    """`accounts(Sid).sip.domains(Sid).auth.registrations.credential_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Registrations/CredentialListMappings/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip auth registrations credential list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings
        /{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSipAuthRegistrationsCredentialListMapping, missing_ok=missing_ok)

    async def fetch(self) -> m.SipAuthRegistrationsCredentialListMapping:
        """Fetch the sip auth registrations credential list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings
        /{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSipAuthRegistrationsCredentialListMapping)


class AsyncAccountsSipIpAccessControlLists(AsyncResource):
    """`accounts(Sid).sip.ip_access_control_lists`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipIpAccessControlListsContext:
        return AsyncAccountsSipIpAccessControlListsContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAccessControlList:
        """Create a sip ip access control list: POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateSipIpAccessControlList, {"FriendlyName": friendly_name}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipIpAccessControlList]:
        """List the ip access control lists, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSipIpAccessControlList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipIpAccessControlList]:
        """Iterate over the ip access control lists, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipIpAccessControlList, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipIpAccessControlList]]:
        """Iterate over the pages of ip access control lists, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipIpAccessControlList, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipIpAccessControlList]:
        """Fetch one page of ip access control lists, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSipIpAccessControlList, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsSipIpAccessControlListsContext(AsyncResource):
    """`accounts(Sid).sip.ip_access_control_lists(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists/{1}.json"

    @accessor
    def ip_addresses(self) -> AsyncAccountsSipIpAccessControlListsIpAddresses:
        return AsyncAccountsSipIpAccessControlListsIpAddresses(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip ip access control list:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSipIpAccessControlList, missing_ok=missing_ok)

    async def fetch(self) -> m.SipIpAccessControlList:
        """Fetch the sip ip access control list:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSipIpAccessControlList)

    async def update(
        self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAccessControlList:
        """Update the sip ip access control list:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateSipIpAccessControlList, {"FriendlyName": friendly_name}, extra_params)


class AsyncAccountsSipIpAccessControlListsIpAddresses(AsyncResource):
    """`accounts(Sid).sip.ip_access_control_lists(Sid).ip_addresses`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists/{1}/IpAddresses.json"

    def __call__(self, sid: str | None) -> AsyncAccountsSipIpAccessControlListsIpAddressesContext:
        return AsyncAccountsSipIpAccessControlListsIpAddressesContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, ip_address: str, *, cidr_prefix_length: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAddress:
        """Create a sip ip address:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSipIpAddress,
            {"FriendlyName": friendly_name, "IpAddress": ip_address, "CidrPrefixLength": cidr_prefix_length},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipIpAddress]:
        """List the ip addresses, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json."""
        __tracebackhide__ = True
        return await self._list(ops.ListSipIpAddress, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SipIpAddress]:
        """Iterate over the ip addresses, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json."""
        __tracebackhide__ = True
        return self._stream(ops.ListSipIpAddress, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SipIpAddress]]:
        """Iterate over the pages of ip addresses, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json."""
        __tracebackhide__ = True
        return self._pages(ops.ListSipIpAddress, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SipIpAddress]:
        """Fetch one page of ip addresses, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json."""
        __tracebackhide__ = True
        return await self._page(ops.ListSipIpAddress, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncAccountsSipIpAccessControlListsIpAddressesContext(AsyncResource):
    """`accounts(Sid).sip.ip_access_control_lists(Sid).ip_addresses(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists/{1}/IpAddresses/{2}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip ip address:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses
        /{Sid}.json."""
        __tracebackhide__ = True
        await self._send(ops.DeleteSipIpAddress, missing_ok=missing_ok)

    async def fetch(self) -> m.SipIpAddress:
        """Fetch the sip ip address:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses
        /{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(ops.FetchSipIpAddress)

    async def update(
        self, *, ip_address: str | None = None, friendly_name: str | None = None, cidr_prefix_length: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAddress:
        """Update the sip ip address:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses
        /{Sid}.json."""
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateSipIpAddress,
            {"IpAddress": ip_address, "FriendlyName": friendly_name, "CidrPrefixLength": cidr_prefix_length},
            extra_params,
        )


class AsyncAccountsUsage(AsyncResource):
    """`accounts(Sid).usage`"""

    __slots__ = ()

    @accessor
    def records(self) -> AsyncAccountsUsageRecords:
        return AsyncAccountsUsageRecords(self._client, self._ids)

    @accessor
    def triggers(self) -> AsyncAccountsUsageTriggers:
        return AsyncAccountsUsageTriggers(self._client, self._ids)


class AsyncAccountsUsageRecords(AsyncResource):
    """`accounts(Sid).usage.records`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records.json"

    @accessor
    def all_time(self) -> AsyncAccountsUsageRecordsAllTime:
        return AsyncAccountsUsageRecordsAllTime(self._client, self._ids)

    @accessor
    def daily(self) -> AsyncAccountsUsageRecordsDaily:
        return AsyncAccountsUsageRecordsDaily(self._client, self._ids)

    @accessor
    def last_month(self) -> AsyncAccountsUsageRecordsLastMonth:
        return AsyncAccountsUsageRecordsLastMonth(self._client, self._ids)

    @accessor
    def monthly(self) -> AsyncAccountsUsageRecordsMonthly:
        return AsyncAccountsUsageRecordsMonthly(self._client, self._ids)

    @accessor
    def this_month(self) -> AsyncAccountsUsageRecordsThisMonth:
        return AsyncAccountsUsageRecordsThisMonth(self._client, self._ids)

    @accessor
    def today(self) -> AsyncAccountsUsageRecordsToday:
        return AsyncAccountsUsageRecordsToday(self._client, self._ids)

    @accessor
    def yearly(self) -> AsyncAccountsUsageRecordsYearly:
        return AsyncAccountsUsageRecordsYearly(self._client, self._ids)

    @accessor
    def yesterday(self) -> AsyncAccountsUsageRecordsYesterday:
        return AsyncAccountsUsageRecordsYesterday(self._client, self._ids)

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecord]:
        """List the records, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record
        """
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecord]:
        """Iterate over the records, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecord]]:
        """Iterate over the pages of records, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record
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

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecord]:
        """Fetch one page of records, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json

        https://www.twilio.com/docs/usage/api/usage-record
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecord,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsAllTime(AsyncResource):
    """`accounts(Sid).usage.records.all_time`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/AllTime.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordAllTime]:
        """List the all time, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordAllTime]:
        """Iterate over the all time, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordAllTime]]:
        """Iterate over the pages of all time, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordAllTime,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordAllTime]:
        """Fetch one page of all time, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/AllTime.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordAllTime,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsDaily(AsyncResource):
    """`accounts(Sid).usage.records.daily`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Daily.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordDaily]:
        """List the daily, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordDaily]:
        """Iterate over the daily, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordDaily]]:
        """Iterate over the pages of daily, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordDaily,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordDaily]:
        """Fetch one page of daily, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordDaily,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsLastMonth(AsyncResource):
    """`accounts(Sid).usage.records.last_month`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/LastMonth.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordLastMonth]:
        """List the last month, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordLastMonth]:
        """Iterate over the last month, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordLastMonth]]:
        """Iterate over the pages of last month, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordLastMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordLastMonth]:
        """Fetch one page of last month, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/LastMonth.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordLastMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsMonthly(AsyncResource):
    """`accounts(Sid).usage.records.monthly`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Monthly.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordMonthly]:
        """List the monthly, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordMonthly]:
        """Iterate over the monthly, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordMonthly]]:
        """Iterate over the pages of monthly, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordMonthly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordMonthly]:
        """Fetch one page of monthly, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Monthly.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordMonthly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsThisMonth(AsyncResource):
    """`accounts(Sid).usage.records.this_month`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/ThisMonth.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordThisMonth]:
        """List the this month, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordThisMonth]:
        """Iterate over the this month, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordThisMonth]]:
        """Iterate over the pages of this month, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordThisMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordThisMonth]:
        """Fetch one page of this month, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordThisMonth,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsToday(AsyncResource):
    """`accounts(Sid).usage.records.today`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Today.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordToday]:
        """List the today, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordToday]:
        """Iterate over the today, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordToday]]:
        """Iterate over the pages of today, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordToday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordToday]:
        """Fetch one page of today, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Today.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordToday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsYearly(AsyncResource):
    """`accounts(Sid).usage.records.yearly`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Yearly.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordYearly]:
        """List the yearly, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordYearly]:
        """Iterate over the yearly, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordYearly]]:
        """Iterate over the pages of yearly, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordYearly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordYearly]:
        """Fetch one page of yearly, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yearly.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordYearly,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageRecordsYesterday(AsyncResource):
    """`accounts(Sid).usage.records.yesterday`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Records/Yesterday.json"

    async def list(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageRecordYesterday]:
        """List the yesterday, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json."""
        __tracebackhide__ = True
        return await self._list(
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
    ) -> AsyncIterator[m.UsageRecordYesterday]:
        """Iterate over the yesterday, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json."""
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
    ) -> AsyncIterator[AsyncPage[m.UsageRecordYesterday]]:
        """Iterate over the pages of yesterday, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json."""
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageRecordYesterday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, category: str | None = None, start_date: date | str | None = None, end_date: date | str | None = None,
        include_subaccounts: bool | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageRecordYesterday]:
        """Fetch one page of yesterday, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Yesterday.json."""
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageRecordYesterday,
            {
                "Category": category, "StartDate": start_date, "EndDate": end_date,
                "IncludeSubaccounts": include_subaccounts,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageTriggers(AsyncResource):
    """`accounts(Sid).usage.triggers`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Triggers.json"

    def __call__(self, sid: str | None) -> AsyncAccountsUsageTriggersContext:
        return AsyncAccountsUsageTriggersContext(self._client, (*self._ids, sid))

    async def create(
        self, callback_url: str, trigger_value: str, usage_category: str, *,
        callback_method: m.HttpMethodArg | str | None = None, friendly_name: str | None = None,
        recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsageTrigger:
        """Create a usage trigger: POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateUsageTrigger,
            {
                "CallbackUrl": callback_url, "TriggerValue": trigger_value, "UsageCategory": usage_category,
                "CallbackMethod": callback_method, "FriendlyName": friendly_name, "Recurring": recurring,
                "TriggerBy": trigger_by,
            },
            extra_params,
        )

    async def list(
        self, *, recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, usage_category: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.UsageTrigger]:
        """List the triggers, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListUsageTrigger, {"Recurring": recurring, "TriggerBy": trigger_by, "UsageCategory": usage_category},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, usage_category: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.UsageTrigger]:
        """Iterate over the triggers, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger
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
    ) -> AsyncIterator[AsyncPage[m.UsageTrigger]]:
        """Iterate over the pages of triggers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListUsageTrigger, {"Recurring": recurring, "TriggerBy": trigger_by, "UsageCategory": usage_category},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, recurring: m.UsageTriggerRecurringArg | str | None = None,
        trigger_by: m.UsageTriggerTriggerFieldArg | str | None = None, usage_category: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.UsageTrigger]:
        """Fetch one page of triggers, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListUsageTrigger, {"Recurring": recurring, "TriggerBy": trigger_by, "UsageCategory": usage_category},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncAccountsUsageTriggersContext(AsyncResource):
    """`accounts(Sid).usage.triggers(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Usage/Triggers/{1}.json"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the usage trigger: DELETE /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteUsageTrigger, missing_ok=missing_ok)

    async def fetch(self) -> m.UsageTrigger:
        """Fetch the usage trigger: GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchUsageTrigger)

    async def update(
        self, *, callback_method: m.HttpMethodArg | str | None = None, callback_url: str | None = None,
        friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.UsageTrigger:
        """Update the usage trigger: POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json

        https://www.twilio.com/docs/usage/api/usage-trigger
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateUsageTrigger,
            {"CallbackMethod": callback_method, "CallbackUrl": callback_url, "FriendlyName": friendly_name},
            extra_params,
        )
