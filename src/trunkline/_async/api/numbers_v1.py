# Generated from facts/numbers_v1.json by `make generate`; do not edit.
"""The resources of numbers_v1."""

from __future__ import annotations

from ..._operations import numbers_v1 as ops
from ...types import UNSET
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date
    from typing import Any

    from ...models import numbers_v1 as m
    from ...types import UnsetType
    from ..pages import AsyncPage


class AsyncNumbersV1(AsyncResource):
    """`numbers.v1`"""

    __slots__ = ()

    @accessor
    def sms_verification_checks(self) -> AsyncSmsVerificationChecks:
        return AsyncSmsVerificationChecks(self._client, self._ids)

    @accessor
    def sms_verifications(self) -> AsyncSmsVerifications:
        return AsyncSmsVerifications(self._client, self._ids)

    @accessor
    def voice_verification_checks(self) -> AsyncVoiceVerificationChecks:
        return AsyncVoiceVerificationChecks(self._client, self._ids)

    @accessor
    def voice_verifications(self) -> AsyncVoiceVerifications:
        return AsyncVoiceVerifications(self._client, self._ids)

    @accessor
    def eligibilities(self) -> AsyncEligibilities:
        return AsyncEligibilities(self._client, self._ids)

    @accessor
    def bulk_eligibilities(self) -> AsyncBulkEligibilities:
        return AsyncBulkEligibilities(self._client, self._ids)

    @accessor
    def porting_webhook_configurations(self) -> AsyncPortingWebhookConfigurations:
        return AsyncPortingWebhookConfigurations(self._client, self._ids)

    @accessor
    def webhook(self) -> AsyncWebhook:
        return AsyncWebhook(self._client, self._ids)

    @accessor
    def porting_webhook_configurations_delete(self) -> AsyncPortingWebhookConfigurationsDelete:
        return AsyncPortingWebhookConfigurationsDelete(self._client, self._ids)

    @accessor
    def porting_port_ins(self) -> AsyncPortingPortIns:
        return AsyncPortingPortIns(self._client, self._ids)

    @accessor
    def porting_all_port_ins(self) -> AsyncPortingAllPortIns:
        return AsyncPortingAllPortIns(self._client, self._ids)

    @accessor
    def porting_port_in_phone_number(self) -> AsyncPortingPortInPhoneNumber:
        return AsyncPortingPortInPhoneNumber(self._client, self._ids)

    @accessor
    def porting_portabilities(self) -> AsyncPortingPortabilities:
        return AsyncPortingPortabilities(self._client, self._ids)

    @accessor
    def sender_id_registrations(self) -> AsyncSenderIdRegistrations:
        return AsyncSenderIdRegistrations(self._client, self._ids)

    @accessor
    def embedded_sessions(self) -> AsyncEmbeddedSessions:
        return AsyncEmbeddedSessions(self._client, self._ids)

    @accessor
    def signing_request_configurations(self) -> AsyncSigningRequestConfigurations:
        return AsyncSigningRequestConfigurations(self._client, self._ids)


class AsyncSmsVerificationChecks(AsyncResource):
    """`sms_verification_checks`"""

    __slots__ = ()
    _path = "/v1/CallerIds/SmsVerificationChecks"

    async def create(
        self, to: str, verification_code: str, *, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SmsVerificationCheck:
        """Create a sms verification check: POST /v1/CallerIds/SmsVerificationChecks

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            to: recipient: who or what is called, written to or addressed.
            verification_code: code that verifies ownership of the number or sender.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSmsVerificationCheck,
            {"to": to, "verification_code": verification_code, "friendly_name": friendly_name}, extra_params,
        )


class AsyncSmsVerifications(AsyncResource):
    """`sms_verifications`"""

    __slots__ = ()
    _path = "/v1/CallerIds/SmsVerifications"

    async def create(
        self, to: str, *, locale: str | None = None, friendly_name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SmsVerification:
        """Create a sms verification: POST /v1/CallerIds/SmsVerifications

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            to: recipient: who or what is called, written to or addressed.
            locale: language and region the user prefers.
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSmsVerification, {"to": to, "locale": locale, "friendly_name": friendly_name}, extra_params,
        )


class AsyncVoiceVerificationChecks(AsyncResource):
    """`voice_verification_checks`"""

    __slots__ = ()
    _path = "/v1/CallerIds/VoiceVerificationChecks"

    async def create(self, to: str, *, extra_params: Mapping[str, Any] | None = None) -> m.VoiceVerificationCheck:
        """Create a voice verification check: POST /v1/CallerIds/VoiceVerificationChecks

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            to: recipient: who or what is called, written to or addressed.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateVoiceVerificationCheck, {"to": to}, extra_params)


class AsyncVoiceVerifications(AsyncResource):
    """`voice_verifications`"""

    __slots__ = ()
    _path = "/v1/CallerIds/VoiceVerifications"

    async def create(
        self, phone_number: str, *, friendly_name: str | None = None, custom_code: str | None = None,
        call_delay: str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, extension: str | None = None,
        custom_success_message: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.VoiceVerification:
        """Create a voice verification: POST /v1/CallerIds/VoiceVerifications

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            phone_number: phone number, as a rule in E.164 format.
            friendly_name: readable name of the resource; when listing, only those so named.
            custom_code: code of your own to verify with, 4 to 10 characters.
            call_delay: seconds before the verification call is made, by default 0.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            extension: digits dialled once the verification call is connected.
            custom_success_message: text that the operator shows where it succeeds.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateVoiceVerification,
            {
                "phone_number": phone_number, "friendly_name": friendly_name, "custom_code": custom_code,
                "call_delay": call_delay, "status_callback": status_callback,
                "status_callback_method": status_callback_method, "extension": extension,
                "custom_success_message": custom_success_message,
            },
            extra_params,
        )


class AsyncEligibilities(AsyncResource):
    """`eligibilities`"""

    __slots__ = ()
    _path = "/v1/HostedNumber/Eligibility"

    async def create(self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None) -> m.Eligibility:
        """Create an eligibility: POST /v1/HostedNumber/Eligibility

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/eligibility-resource

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateEligibility, {"": body}, extra_params)


class AsyncBulkEligibilities(AsyncResource):
    """`bulk_eligibilities`"""

    __slots__ = ()
    _path = "/v1/HostedNumber/Eligibility/Bulk"

    def __call__(self, request_id: str | None) -> AsyncBulkEligibilitiesContext:
        return AsyncBulkEligibilitiesContext(self._client, (*self._ids, request_id))

    async def create(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.BulkEligibility:
        """Create a bulk eligibility: POST /v1/HostedNumber/Eligibility/Bulk

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/eligibility-resource

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateBulkEligibility, {"": body}, extra_params)


class AsyncBulkEligibilitiesContext(AsyncResource):
    """`bulk_eligibilities(RequestId)`"""

    __slots__ = ()
    _path = "/v1/HostedNumber/Eligibility/Bulk/{0}"

    async def fetch(self) -> m.BulkEligibility:
        """Fetch the bulk eligibility: GET /v1/HostedNumber/Eligibility/Bulk/{RequestId}

        https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/eligibility-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchBulkEligibility)


class AsyncPortingWebhookConfigurations(AsyncResource):
    """`porting_webhook_configurations`"""

    __slots__ = ()
    _path = "/v1/Porting/Configuration/Webhook"

    async def create(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PortingWebhookConfiguration:
        """Create a porting webhook configuration: POST /v1/Porting/Configuration/Webhook

        https://www.twilio.com/docs/phone-numbers/port-in/porting-webhooks

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreatePortingWebhookConfiguration, {"": body}, extra_params)


class AsyncWebhook(AsyncResource):
    """`webhook`"""

    __slots__ = ()
    _path = "/v1/Porting/Configuration/Webhook"

    async def fetch(self) -> m.PortingWebhookConfigurationFetch:
        """Fetch the porting webhook configuration fetch: GET /v1/Porting/Configuration/Webhook

        https://www.twilio.com/docs/phone-numbers/port-in/porting-webhooks
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPortingWebhookConfigurationFetch)


class AsyncPortingWebhookConfigurationsDelete(AsyncResource):
    """`porting_webhook_configurations_delete`"""

    __slots__ = ()

    def __call__(self, webhook_type: str | None) -> AsyncPortingWebhookConfigurationsDeleteContext:
        return AsyncPortingWebhookConfigurationsDeleteContext(self._client, (*self._ids, webhook_type))


class AsyncPortingWebhookConfigurationsDeleteContext(AsyncResource):
    """`porting_webhook_configurations_delete(WebhookType)`"""

    __slots__ = ()
    _path = "/v1/Porting/Configuration/Webhook/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the porting webhook configuration delete: DELETE /v1/Porting/Configuration/Webhook/{WebhookType}

        https://www.twilio.com/docs/phone-numbers/port-in/porting-webhooks

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeletePortingWebhookConfigurationDelete, missing_ok=missing_ok)


class AsyncPortingPortIns(AsyncResource):
    """`porting_port_ins`"""

    __slots__ = ()
    _path = "/v1/Porting/PortIn"

    def __call__(self, port_in_request_sid: str | None) -> AsyncPortingPortInsContext:
        return AsyncPortingPortInsContext(self._client, (*self._ids, port_in_request_sid))

    async def create(
        self, account_sid: str, documents: str | Sequence[str],
        losing_carrier_information: m.PortingLosingCarrierInformation | Mapping[str, Any], *,
        phone_numbers: Sequence[m.PortingPortInPhoneNumbers | Mapping[str, Any]] | m.PortingPortInPhoneNumbers
        | Mapping[str, Any] | None = None,
        notification_emails: str | Sequence[str] | UnsetType | None = UNSET,
        target_port_in_date: date | str | UnsetType | None = UNSET,
        target_port_in_time_range_start: str | UnsetType | None = UNSET,
        target_port_in_time_range_end: str | UnsetType | None = UNSET, bundle_sid: str | UnsetType | None = UNSET,
        portability_advance_carrier: str | UnsetType | None = UNSET,
        auto_cancel_approval_numbers: str | UnsetType | None = UNSET, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PortingPortIn:
        """Create a porting port in: POST /v1/Porting/PortIn

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

        Args:
            account_sid: SID of the account or subaccount the numbers are ported to, `AC…`.
            documents: SIDs of the documents for all numbers of the port-in, at least one of them a utility bill.
            losing_carrier_information: customer's data at the losing carrier, used in the letter of authorisation; must
                match its records.
            phone_numbers: 1 to 1,000 numbers to port.
            notification_emails: further email addresses that get a copy of the signed letter of authorization.
            target_port_in_date: wanted porting date, `YYYY-MM-DD`, at least 7 days ahead in the US, 10 in Japan; not
                guaranteed.
            target_port_in_time_range_start: earliest time of day for the port, with offset, such as `10:15:00-08:00`;
                not guaranteed.
            target_port_in_time_range_end: latest time of day for the port, with offset, such as `10:15:00-08:00`; not
                guaranteed.
            bundle_sid: SID of the regulatory documents for the port-in, `BU…`, optional.
            portability_advance_carrier: identifier of the carrier the line leaves, needed only for ports in Japan.
            auto_cancel_approval_numbers: Japan only: number of phone numbers whose cancellation is approved
                automatically.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreatePortingPortIn,
            {
                "account_sid": account_sid, "documents": documents,
                "losing_carrier_information": losing_carrier_information, "phone_numbers": phone_numbers,
                "notification_emails": notification_emails, "target_port_in_date": target_port_in_date,
                "target_port_in_time_range_start": target_port_in_time_range_start,
                "target_port_in_time_range_end": target_port_in_time_range_end, "bundle_sid": bundle_sid,
                "portability_advance_carrier": portability_advance_carrier,
                "auto_cancel_approval_numbers": auto_cancel_approval_numbers,
            },
            extra_params,
        )


class AsyncPortingPortInsContext(AsyncResource):
    """`porting_port_ins(PortInRequestSid)`"""

    __slots__ = ()
    _path = "/v1/Porting/PortIn/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the porting port in: DELETE /v1/Porting/PortIn/{PortInRequestSid}

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeletePortingPortIn, missing_ok=missing_ok)

    async def fetch(self) -> m.PortingPortIn:
        """Fetch the porting port in: GET /v1/Porting/PortIn/{PortInRequestSid}

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPortingPortIn)


class AsyncPortingAllPortIns(AsyncResource):
    """`porting_all_port_ins`"""

    __slots__ = ()
    _path = "/v1/Porting/PortIn/PortInRequests"

    async def list(
        self, *, port_in_request_sid: Sequence[str] | str | None = None, port_in_request_status: str | None = None,
        created_before: str | None = None, created_after: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PortInRequestList]:
        """List the porting all port ins, all or up to `limit`: GET /v1/Porting/PortIn/PortInRequests

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

        Args:
            port_in_request_sid: only these port-in requests: one SID or several, separated by commas.
            port_in_request_status: only port-in requests in this state.
            created_before: only port-in requests created before this date.
            created_after: only port-in requests created after this date.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 100.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListPortInRequests,
            {
                "PortInRequestSid": port_in_request_sid, "PortInRequestStatus": port_in_request_status,
                "CreatedBefore": created_before, "CreatedAfter": created_after,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, port_in_request_sid: Sequence[str] | str | None = None, port_in_request_status: str | None = None,
        created_before: str | None = None, created_after: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PortInRequestList]:
        """Iterate over the porting all port ins, page by page, `prefetch` of them ahead:
        GET /v1/Porting/PortIn/PortInRequests

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListPortInRequests,
            {
                "PortInRequestSid": port_in_request_sid, "PortInRequestStatus": port_in_request_status,
                "CreatedBefore": created_before, "CreatedAfter": created_after,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, port_in_request_sid: Sequence[str] | str | None = None, port_in_request_status: str | None = None,
        created_before: str | None = None, created_after: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PortInRequestList]]:
        """Iterate over the pages of porting all port ins, one request a step: GET /v1/Porting/PortIn/PortInRequests

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListPortInRequests,
            {
                "PortInRequestSid": port_in_request_sid, "PortInRequestStatus": port_in_request_status,
                "CreatedBefore": created_before, "CreatedAfter": created_after,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, port_in_request_sid: Sequence[str] | str | None = None, port_in_request_status: str | None = None,
        created_before: str | None = None, created_after: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PortInRequestList]:
        """Fetch one page of porting all port ins, the first one or the one at `target_url`:
        GET /v1/Porting/PortIn/PortInRequests

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListPortInRequests,
            {
                "PortInRequestSid": port_in_request_sid, "PortInRequestStatus": port_in_request_status,
                "CreatedBefore": created_before, "CreatedAfter": created_after,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncPortingPortInPhoneNumber(AsyncResource):
    """`porting_port_in_phone_number`"""

    __slots__ = ()

    def __call__(
        self, port_in_request_sid: str | None, phone_number_sid: str | None,
    ) -> AsyncPortingPortInPhoneNumberContext:
        return AsyncPortingPortInPhoneNumberContext(self._client, (*self._ids, port_in_request_sid, phone_number_sid))


class AsyncPortingPortInPhoneNumberContext(AsyncResource):
    """`porting_port_in_phone_number(PortInRequestSid,PhoneNumberSid)`"""

    __slots__ = ()
    _path = "/v1/Porting/PortIn/{0}/PhoneNumber/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the porting port in phone number:
        DELETE /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeletePortingPortInPhoneNumber, missing_ok=missing_ok)

    async def fetch(self) -> m.PortingPortInPhoneNumber:
        """Fetch the porting port in phone number:
        GET /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}

        https://www.twilio.com/docs/phone-numbers/port-in/port-in-request-api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPortingPortInPhoneNumber)


class AsyncPortingPortabilities(AsyncResource):
    """`porting_portabilities`"""

    __slots__ = ()

    def __call__(self, phone_number: str | None) -> AsyncPortingPortabilitiesContext:
        return AsyncPortingPortabilitiesContext(self._client, (*self._ids, phone_number))


class AsyncPortingPortabilitiesContext(AsyncResource):
    """`porting_portabilities(PhoneNumber)`"""

    __slots__ = ()
    _path = "/v1/Porting/Portability/PhoneNumber/{0*}"

    async def fetch(
        self, *, target_account_sid: str | None = None, address_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.PortingPortability:
        """Fetch the porting portability: GET /v1/Porting/Portability/PhoneNumber/{PhoneNumber}

        https://www.twilio.com/docs/phone-numbers/port-in

        Args:
            target_account_sid: SID of the account the number is to be ported to, `AC…`; by default the authenticated
                one.
            address_sid: SID of the address of the customer who gets the number, `AD…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchPortingPortability, {"TargetAccountSid": target_account_sid, "AddressSid": address_sid},
            extra_params,
        )


class AsyncSenderIdRegistrations(AsyncResource):
    """`sender_id_registrations`"""

    __slots__ = ()
    _path = "/v1/SenderIdRegistrations"

    async def create(
        self, regulation_id: str, regulation_version: int, friendly_name: str, data: Mapping[str, Any], *,
        status_notification_email: str | None = None, status_callback_url: str | UnsetType | None = UNSET,
        comments: str | None = None, theme_set_id: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CreateEmbeddedRegistrationResponse:
        """Create a sender id registration: POST /v1/SenderIdRegistrations

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            regulation_id: SID of the regulation to register for, `RN…`.
            regulation_version: version of the regulation, 1 or higher.
            friendly_name: readable name of the resource; when listing, only those so named.
            data: registration data by section, such as `business`, `useCase` or `officer`.
            status_notification_email: email address that is told of changes in the registration's status, at most 255
                characters.
            status_callback_url: URL that gets status events.
            comments: further remarks on the registration, at most 255 characters.
            theme_set_id: ID of the theme that styles the embedded form.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSenderIdRegistration,
            {
                "regulationId": regulation_id, "regulationVersion": regulation_version, "friendlyName": friendly_name,
                "data": data, "statusNotificationEmail": status_notification_email,
                "statusCallbackUrl": status_callback_url, "comments": comments, "themeSetId": theme_set_id,
            },
            extra_params,
        )


class AsyncEmbeddedSessions(AsyncResource):
    """`embedded_sessions`"""

    __slots__ = ()

    def __call__(self, bundle_sid: str | None) -> AsyncEmbeddedSessionsContext:
        return AsyncEmbeddedSessionsContext(self._client, (*self._ids, bundle_sid))


class AsyncEmbeddedSessionsContext(AsyncResource):
    """`embedded_sessions(BundleSid)`"""

    __slots__ = ()
    _path = "/v1/SenderIdRegistrations/{0}/EmbeddedSessions"

    async def create(
        self, *, theme_set_id: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CreateEmbeddedSessionResponse:
        """Create a sender id registration embedded session:
        POST /v1/SenderIdRegistrations/{BundleSid}/EmbeddedSessions

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            theme_set_id: ID of the theme that styles the embedded form.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSenderIdRegistrationEmbeddedSession, {"themeSetId": theme_set_id}, extra_params,
        )


class AsyncSigningRequestConfigurations(AsyncResource):
    """`signing_request_configurations`"""

    __slots__ = ()
    _path = "/v1/SigningRequest/Configuration"

    async def create(
        self, *, body: Any | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SigningRequestConfiguration:
        """Create a signing request configuration: POST /v1/SigningRequest/Configuration

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            body: text of the message.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateSigningRequestConfiguration, {"": body}, extra_params)

    async def list(
        self, *, country: str | None = None, product: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SigningRequestConfiguration]:
        """List the signing request configurations, all or up to `limit`: GET /v1/SigningRequest/Configuration

        https://www.twilio.com/docs/phone-numbers/api

        Args:
            country: ISO code of the country the configuration applies to, e.g. `US`.
            product: only settings of this product, such as `Porting` or `Hosting`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListSigningRequestConfiguration, {"Country": country, "Product": product}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, country: str | None = None, product: str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SigningRequestConfiguration]:
        """Iterate over the signing request configurations, page by page, `prefetch` of them ahead:
        GET /v1/SigningRequest/Configuration

        https://www.twilio.com/docs/phone-numbers/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSigningRequestConfiguration, {"Country": country, "Product": product}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, country: str | None = None, product: str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SigningRequestConfiguration]]:
        """Iterate over the pages of signing request configurations, one request a step:
        GET /v1/SigningRequest/Configuration

        https://www.twilio.com/docs/phone-numbers/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSigningRequestConfiguration, {"Country": country, "Product": product}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, country: str | None = None, product: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SigningRequestConfiguration]:
        """Fetch one page of signing request configurations, the first one or the one at `target_url`:
        GET /v1/SigningRequest/Configuration

        https://www.twilio.com/docs/phone-numbers/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSigningRequestConfiguration, {"Country": country, "Product": product}, extra_params, page_size,
            page_number, page_token, target_url,
        )
