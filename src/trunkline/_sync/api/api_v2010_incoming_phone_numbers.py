# Mirrored from _async/api/api_v2010_incoming_phone_numbers.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, incoming_phone_numbers."""

from __future__ import annotations

from ..._operations import api_v2010_incoming_phone_numbers as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import incoming_phone_numbers as m
    from ..pages import Page


class AccountsIncomingPhoneNumbers(Resource):
    """`accounts(Sid).incoming_phone_numbers`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers.json"

    @accessor
    def local(self) -> AccountsIncomingPhoneNumbersLocal:
        return AccountsIncomingPhoneNumbersLocal(self._client, self._ids)

    @accessor
    def mobile(self) -> AccountsIncomingPhoneNumbersMobile:
        return AccountsIncomingPhoneNumbersMobile(self._client, self._ids)

    @accessor
    def toll_free(self) -> AccountsIncomingPhoneNumbersTollFree:
        return AccountsIncomingPhoneNumbersTollFree(self._client, self._ids)

    def __call__(self, sid: str | None) -> AccountsIncomingPhoneNumbersContext:
        return AccountsIncomingPhoneNumbersContext(self._client, (*self._ids, sid))

    def create(
        self, *, phone_number: str | None = None, area_code: str | None = None, friendly_name: str | None = None,
        voice_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, api_version: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None,
        emergency_status: m.IncomingPhoneNumberEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, identity_sid: str | None = None, address_sid: str | None = None,
        bundle_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberVoiceReceiveModeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumber:
        """Create an incoming phone number: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            phone_number: number to buy, E.164, such as `+14155551234`.
            area_code: three-digit area code, US and Canada only, in which any free number is bought, unless
                `phone_number` is given.
            friendly_name: name of the phone number, up to 64 characters, by default the formatted number.
            voice_url: URL called to answer calls to the number, unless `voice_application_sid` or `trunk_sid` is set.
            voice_method: HTTP method for `voice_url`, `GET` or by default `POST`.
            sms_url: address called when the number receives an SMS.
            sms_method: HTTP method for `sms_url`: `GET` or `POST` (default).
            status_callback: URL that gets status events of calls to the number.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            api_version: API version for incoming calls, by default `2010-04-01`.
            sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST` (default).
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            voice_application_sid: SID of the TwiML app that handles calls, `AP…`; overrides the voice URLs, deletes
                `trunk_sid`.
            voice_caller_id_lookup: true to look up the caller's name in the CNAM database and send it along, by default
                false.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or by default `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
            emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
            identity_sid: SID of the identity that some regions demand for the number, `RI…`.
            address_sid: SID of the address linked with the number, required for some regions, `AD…`.
            bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
            trunk_sid: SID of the trunk that handles calls, `TK…`; overrides voice URLs and apps, deletes
                `voice_application_sid`.
            voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateIncomingPhoneNumber,
            {
                "PhoneNumber": phone_number, "AreaCode": area_code, "FriendlyName": friendly_name,
                "VoiceUrl": voice_url, "VoiceMethod": voice_method, "SmsUrl": sms_url, "SmsMethod": sms_method,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "ApiVersion": api_version, "SmsApplicationSid": sms_application_sid,
                "SmsFallbackMethod": sms_fallback_method, "SmsFallbackUrl": sms_fallback_url,
                "VoiceApplicationSid": voice_application_sid, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceFallbackUrl": voice_fallback_url,
                "EmergencyStatus": emergency_status, "EmergencyAddressSid": emergency_address_sid,
                "IdentitySid": identity_sid, "AddressSid": address_sid, "BundleSid": bundle_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode,
            },
            extra_params,
        )

    def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumber]:
        """List the incoming phone numbers, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            beta: whether to list numbers that are new to Twilio, by default `true`.
            friendly_name: keeps only rows with this friendly name.
            phone_number: only numbers that match, whole or in part, with `*` for any digit.
            origin: only numbers of this origin, `twilio` or `hosted`; by default both.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListIncomingPhoneNumber,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.IncomingPhoneNumber]:
        """Iterate over the incoming phone numbers, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
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
    ) -> Iterator[Page[m.IncomingPhoneNumber]]:
        """Iterate over the pages of incoming phone numbers, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumber,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.IncomingPhoneNumber]:
        """Fetch one page of incoming phone numbers, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListIncomingPhoneNumber,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AccountsIncomingPhoneNumbersLocal(Resource):
    """`accounts(Sid).incoming_phone_numbers.local`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/Local.json"

    def create(
        self, phone_number: str, *, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, identity_sid: str | None = None, address_sid: str | None = None,
        emergency_status: m.IncomingPhoneNumberLocalEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, bundle_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberLocalVoiceReceiveModeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberLocal:
        """Create an incoming phone number local:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            phone_number: number to buy, E.164, such as `+14155551234`.
            api_version: API version for incoming calls, by default `2010-04-01`.
            friendly_name: name of the phone number, up to 64 characters, by default the formatted number.
            sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST` (default).
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_method: HTTP method for `sms_url`: `GET` or `POST` (default).
            sms_url: address called when the number receives an SMS.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            voice_application_sid: SID of the TwiML app that handles calls, `AP…`; overrides the voice URLs, deletes
                `trunk_sid`.
            voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_url: URL called to answer calls to the number, unless `voice_application_sid` or `trunk_sid` is set.
            identity_sid: SID of the identity that some regions demand for the number, `RI…`.
            address_sid: SID of the address linked with the number, required for some regions, `AD…`.
            emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
            emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
            bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
            trunk_sid: SID of the trunk that handles calls, `TK…`; overrides voice URLs and apps, deletes
                `voice_application_sid`.
            voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
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
                "EmergencyAddressSid": emergency_address_sid, "BundleSid": bundle_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode,
            },
            extra_params,
        )

    def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberLocal]:
        """List the local, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            beta: whether to list numbers that are new to Twilio, by default `true`.
            friendly_name: keeps only rows with this friendly name.
            phone_number: only numbers that match, whole or in part, with `*` for any digit.
            origin: only numbers of this origin, `twilio` or `hosted`; by default both.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListIncomingPhoneNumberLocal,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.IncomingPhoneNumberLocal]:
        """Iterate over the local, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
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
    ) -> Iterator[Page[m.IncomingPhoneNumberLocal]]:
        """Iterate over the pages of local, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumberLocal,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.IncomingPhoneNumberLocal]:
        """Fetch one page of local, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Local.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListIncomingPhoneNumberLocal,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AccountsIncomingPhoneNumbersMobile(Resource):
    """`accounts(Sid).incoming_phone_numbers.mobile`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/Mobile.json"

    def create(
        self, phone_number: str, *, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, identity_sid: str | None = None, address_sid: str | None = None,
        emergency_status: m.IncomingPhoneNumberMobileEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, bundle_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberMobileVoiceReceiveModeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberMobile:
        """Create an incoming phone number mobile:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            phone_number: number to buy, E.164, such as `+14155551234`.
            api_version: API version for incoming calls, by default `2010-04-01`.
            friendly_name: name of the phone number, up to 64 characters, by default the formatted number.
            sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST` (default).
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_method: HTTP method for `sms_url`: `GET` or `POST` (default).
            sms_url: address called when the number receives an SMS.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            voice_application_sid: SID of the TwiML app that handles calls, `AP…`; overrides the voice URLs, deletes
                `trunk_sid`.
            voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_url: URL called to answer calls to the number, unless `voice_application_sid` or `trunk_sid` is set.
            identity_sid: SID of the identity that some regions demand for the number, `RI…`.
            address_sid: SID of the address linked with the number, required for some regions, `AD…`.
            emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
            emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
            bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
            trunk_sid: SID of the trunk that handles calls, `TK…`; overrides voice URLs and apps, deletes
                `voice_application_sid`.
            voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
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
                "EmergencyAddressSid": emergency_address_sid, "BundleSid": bundle_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode,
            },
            extra_params,
        )

    def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberMobile]:
        """List the mobile, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            beta: whether to list numbers that are new to Twilio, by default `true`.
            friendly_name: keeps only rows with this friendly name.
            phone_number: only numbers that match, whole or in part, with `*` for any digit.
            origin: only numbers of this origin, `twilio` or `hosted`; by default both.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListIncomingPhoneNumberMobile,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.IncomingPhoneNumberMobile]:
        """Iterate over the mobile, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
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
    ) -> Iterator[Page[m.IncomingPhoneNumberMobile]]:
        """Iterate over the pages of mobile, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumberMobile,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.IncomingPhoneNumberMobile]:
        """Fetch one page of mobile, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListIncomingPhoneNumberMobile,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AccountsIncomingPhoneNumbersTollFree(Resource):
    """`accounts(Sid).incoming_phone_numbers.toll_free`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/TollFree.json"

    def create(
        self, phone_number: str, *, api_version: str | None = None, friendly_name: str | None = None,
        sms_application_sid: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_url: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_application_sid: str | None = None,
        voice_caller_id_lookup: bool | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_url: str | None = None, identity_sid: str | None = None, address_sid: str | None = None,
        emergency_status: m.IncomingPhoneNumberTollFreeEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None, bundle_sid: str | None = None, trunk_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberTollFreeVoiceReceiveModeArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberTollFree:
        """Create an incoming phone number toll free:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            phone_number: number to buy, E.164, such as `+14155551234`.
            api_version: API version for incoming calls, by default `2010-04-01`.
            friendly_name: name of the phone number, up to 64 characters, by default the formatted number.
            sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST` (default).
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_method: HTTP method for `sms_url`: `GET` or `POST` (default).
            sms_url: address called when the number receives an SMS.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            voice_application_sid: SID of the TwiML app that handles calls, `AP…`; overrides the voice URLs, deletes
                `trunk_sid`.
            voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_url: URL called to answer calls to the number, unless `voice_application_sid` or `trunk_sid` is set.
            identity_sid: SID of the identity that some regions demand for the number, `RI…`.
            address_sid: SID of the address linked with the number, required for some regions, `AD…`.
            emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
            emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
            bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
            trunk_sid: SID of the trunk that handles calls, `TK…`; overrides voice URLs and apps, deletes
                `voice_application_sid`.
            voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
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
                "EmergencyAddressSid": emergency_address_sid, "BundleSid": bundle_sid, "TrunkSid": trunk_sid,
                "VoiceReceiveMode": voice_receive_mode,
            },
            extra_params,
        )

    def list(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberTollFree]:
        """List the toll free, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            beta: whether to list numbers that are new to Twilio, by default `true`.
            friendly_name: keeps only rows with this friendly name.
            phone_number: only numbers that match, whole or in part, with `*` for any digit.
            origin: only numbers of this origin, `twilio` or `hosted`; by default both.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListIncomingPhoneNumberTollFree,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.IncomingPhoneNumberTollFree]:
        """Iterate over the toll free, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
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
    ) -> Iterator[Page[m.IncomingPhoneNumberTollFree]]:
        """Iterate over the pages of toll free, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListIncomingPhoneNumberTollFree,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, beta: bool | None = None, friendly_name: str | None = None, phone_number: str | None = None,
        origin: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.IncomingPhoneNumberTollFree]:
        """Fetch one page of toll free, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/TollFree.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListIncomingPhoneNumberTollFree,
            {"Beta": beta, "FriendlyName": friendly_name, "PhoneNumber": phone_number, "Origin": origin}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class AccountsIncomingPhoneNumbersContext(Resource):
    """`accounts(Sid).incoming_phone_numbers(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}.json"

    @accessor
    def assigned_add_ons(self) -> AccountsIncomingPhoneNumbersAssignedAddOns:
        return AccountsIncomingPhoneNumbersAssignedAddOns(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the incoming phone number:
        DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteIncomingPhoneNumber, missing_ok=missing_ok)

    def fetch(self) -> m.IncomingPhoneNumber:
        """Fetch the incoming phone number: GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchIncomingPhoneNumber)

    def update(
        self, *, friendly_name: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, account_sid: str | None = None,
        api_version: str | None = None, sms_application_sid: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        voice_application_sid: str | None = None, voice_caller_id_lookup: bool | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        emergency_status: m.IncomingPhoneNumberEmergencyStatusArg | str | None = None,
        emergency_address_sid: str | None = None,
        voice_receive_mode: m.IncomingPhoneNumberVoiceReceiveModeArg | str | None = None,
        identity_sid: str | None = None, address_sid: str | None = None, bundle_sid: str | None = None,
        trunk_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumber:
        """Update the incoming phone number: POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json

        https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

        Args:
            friendly_name: name of the phone number, up to 64 characters, by default the formatted number.
            voice_url: URL called to answer calls to the number, unless `voice_application_sid` or `trunk_sid` is set.
            voice_method: HTTP method for `voice_url`, `GET` or by default `POST`.
            sms_url: address called when the number receives an SMS.
            sms_method: HTTP method for `sms_url`: `GET` or `POST` (default).
            status_callback: URL that gets status events of calls to the number.
            status_callback_method: HTTP method for `status_callback`, `GET` or by default `POST`.
            account_sid: SID of the account that owns the number, or to which it is moved, `AC…`.
            api_version: API version for incoming calls, by default `2010-04-01`.
            sms_application_sid: SID of the application that handles incoming SMS, `AP…`, overriding the SMS URLs.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST` (default).
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            voice_application_sid: SID of the TwiML app that handles calls, `AP…`; overrides the voice URLs, deletes
                `trunk_sid`.
            voice_caller_id_lookup: true to look up the caller's name in the CNAM database and send it along, by default
                false.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or by default `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            emergency_status: whether emergency calls can be made from the number, `Active` or `Inactive`.
            emergency_address_sid: SID of the address given to emergency services for this number, `AD…`.
            voice_receive_mode: what the number's incoming calls are taken as: `voice` or `fax`.
            identity_sid: SID of the identity that some regions demand for the number, `RI…`.
            address_sid: SID of the address linked with the number, required for some regions, `AD…`.
            bundle_sid: SID of the regulatory bundle linked with the number, required for some regions, `BU…`.
            trunk_sid: SID of the trunk that handles calls, `TK…`; overrides voice URLs and apps, deletes
                `voice_application_sid`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateIncomingPhoneNumber,
            {
                "FriendlyName": friendly_name, "VoiceUrl": voice_url, "VoiceMethod": voice_method, "SmsUrl": sms_url,
                "SmsMethod": sms_method, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "AccountSid": account_sid, "ApiVersion": api_version,
                "SmsApplicationSid": sms_application_sid, "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url, "VoiceApplicationSid": voice_application_sid,
                "VoiceCallerIdLookup": voice_caller_id_lookup, "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url, "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid, "VoiceReceiveMode": voice_receive_mode,
                "IdentitySid": identity_sid, "AddressSid": address_sid, "BundleSid": bundle_sid, "TrunkSid": trunk_sid,
            },
            extra_params,
        )


class AccountsIncomingPhoneNumbersAssignedAddOns(Resource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns.json"

    def __call__(self, sid: str | None) -> AccountsIncomingPhoneNumbersAssignedAddOnsContext:
        return AccountsIncomingPhoneNumbersAssignedAddOnsContext(self._client, (*self._ids, sid))

    def create(
        self, installed_add_on_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IncomingPhoneNumberAssignedAddOn:
        """Create an incoming phone number assigned add on:
        POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            installed_add_on_sid: SID of the installed Add-on, `XE…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateIncomingPhoneNumberAssignedAddOn, {"InstalledAddOnSid": installed_add_on_sid}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberAssignedAddOn]:
        """List the assigned add ons, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.IncomingPhoneNumberAssignedAddOn]:
        """Iterate over the assigned add ons, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.IncomingPhoneNumberAssignedAddOn]]:
        """Iterate over the pages of assigned add ons, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.IncomingPhoneNumberAssignedAddOn]:
        """Fetch one page of assigned add ons, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListIncomingPhoneNumberAssignedAddOn, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsIncomingPhoneNumbersAssignedAddOnsContext(Resource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns/{2}.json"

    @accessor
    def extensions(self) -> AccountsIncomingPhoneNumbersAssignedAddOnsExtensions:
        return AccountsIncomingPhoneNumbersAssignedAddOnsExtensions(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the incoming phone number assigned add on:
        DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteIncomingPhoneNumberAssignedAddOn, missing_ok=missing_ok)

    def fetch(self) -> m.IncomingPhoneNumberAssignedAddOn:
        """Fetch the incoming phone number assigned add on:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users
        """
        __tracebackhide__ = True
        return self._send(ops.FetchIncomingPhoneNumberAssignedAddOn)


class AccountsIncomingPhoneNumbersAssignedAddOnsExtensions(Resource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons(Sid).extensions`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns/{2}/Extensions.json"

    def __call__(self, sid: str | None) -> AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext:
        return AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IncomingPhoneNumberAssignedAddOnExtension]:
        """List the extensions, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.IncomingPhoneNumberAssignedAddOnExtension]:
        """Iterate over the extensions, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.IncomingPhoneNumberAssignedAddOnExtension]]:
        """Iterate over the pages of extensions, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.IncomingPhoneNumberAssignedAddOnExtension]:
        """Fetch one page of extensions, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListIncomingPhoneNumberAssignedAddOnExtension, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(Resource):
    """`accounts(Sid).incoming_phone_numbers(Sid).assigned_add_ons(Sid).extensions(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/IncomingPhoneNumbers/{1}/AssignedAddOns/{2}/Extensions/{3}.json"

    def fetch(self) -> m.IncomingPhoneNumberAssignedAddOnExtension:
        """Fetch the incoming phone number assigned add on extension:
        GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}
        /Extensions/{Sid}.json

        https://www.twilio.com/docs/marketplace/listings/api-overview-users
        """
        __tracebackhide__ = True
        return self._send(ops.FetchIncomingPhoneNumberAssignedAddOnExtension)
