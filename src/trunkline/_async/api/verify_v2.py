# Generated from facts/verify_v2.json by `make generate`; do not edit.
"""The resources of verify_v2."""

from __future__ import annotations

from ..._operations import verify_v2 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import verify_v2 as m
    from ..pages import AsyncPage


class AsyncVerifyV2(AsyncResource):
    """`verify.v2`"""

    __slots__ = ()

    @accessor
    def verification_attempts(self) -> AsyncVerificationAttempts:
        return AsyncVerificationAttempts(self._client, self._ids)

    @accessor
    def verification_attempts_summary(self) -> AsyncVerificationAttemptsSummary:
        return AsyncVerificationAttemptsSummary(self._client, self._ids)

    @accessor
    def forms(self) -> AsyncForms:
        return AsyncForms(self._client, self._ids)

    @accessor
    def safelist(self) -> AsyncSafelist:
        return AsyncSafelist(self._client, self._ids)

    @accessor
    def services(self) -> AsyncServices:
        return AsyncServices(self._client, self._ids)

    @accessor
    def templates(self) -> AsyncTemplates:
        return AsyncTemplates(self._client, self._ids)


class AsyncVerificationAttempts(AsyncResource):
    """`verification_attempts`"""

    __slots__ = ()
    _path = "/v2/Attempts"

    def __call__(self, sid: str | None) -> AsyncVerificationAttemptsContext:
        return AsyncVerificationAttemptsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, channel_data_to: str | None = None,
        country: str | None = None, channel: m.VerificationAttemptChannelsArg | str | None = None,
        verify_service_sid: str | None = None, verification_sid: str | None = None,
        status: m.VerificationAttemptConversionStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.VerificationAttempt]:
        """List the verification attempts, all or up to `limit`: GET /v2/Attempts

        https://www.twilio.com/docs/verify/api/attempts

        Args:
            date_created_after: only attempts created after this instant, UTC.
            date_created_before: only attempts created before this instant, UTC.
            channel_data_to: only attempts to this E.164 number.
            country: only attempts sent to this country, ISO 3166-1 code.
            channel: only attempts by `sms`, `call`, `email`, `whatsapp` or `rbm`.
            verify_service_sid: only attempts of this Verify service, `VA…`.
            verification_sid: only attempts of this verification, `VE…`.
            status: only attempts that were `converted`, meaning confirmed, or `unconverted`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListVerificationAttempt,
            {
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ChannelData.To": channel_data_to, "Country": country, "Channel": channel,
                "VerifyServiceSid": verify_service_sid, "VerificationSid": verification_sid, "Status": status,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, channel_data_to: str | None = None,
        country: str | None = None, channel: m.VerificationAttemptChannelsArg | str | None = None,
        verify_service_sid: str | None = None, verification_sid: str | None = None,
        status: m.VerificationAttemptConversionStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.VerificationAttempt]:
        """Iterate over the verification attempts, page by page, `prefetch` of them ahead: GET /v2/Attempts

        https://www.twilio.com/docs/verify/api/attempts

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListVerificationAttempt,
            {
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ChannelData.To": channel_data_to, "Country": country, "Channel": channel,
                "VerifyServiceSid": verify_service_sid, "VerificationSid": verification_sid, "Status": status,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, channel_data_to: str | None = None,
        country: str | None = None, channel: m.VerificationAttemptChannelsArg | str | None = None,
        verify_service_sid: str | None = None, verification_sid: str | None = None,
        status: m.VerificationAttemptConversionStatusArg | str | None = None, limit: int | None = None,
        page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.VerificationAttempt]]:
        """Iterate over the pages of verification attempts, one request a step: GET /v2/Attempts

        https://www.twilio.com/docs/verify/api/attempts

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListVerificationAttempt,
            {
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ChannelData.To": channel_data_to, "Country": country, "Channel": channel,
                "VerifyServiceSid": verify_service_sid, "VerificationSid": verification_sid, "Status": status,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, channel_data_to: str | None = None,
        country: str | None = None, channel: m.VerificationAttemptChannelsArg | str | None = None,
        verify_service_sid: str | None = None, verification_sid: str | None = None,
        status: m.VerificationAttemptConversionStatusArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.VerificationAttempt]:
        """Fetch one page of verification attempts, the first one or the one at `target_url`: GET /v2/Attempts

        https://www.twilio.com/docs/verify/api/attempts

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListVerificationAttempt,
            {
                "DateCreatedAfter": date_created_after, "DateCreatedBefore": date_created_before,
                "ChannelData.To": channel_data_to, "Country": country, "Channel": channel,
                "VerifyServiceSid": verify_service_sid, "VerificationSid": verification_sid, "Status": status,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncVerificationAttemptsContext(AsyncResource):
    """`verification_attempts(Sid)`"""

    __slots__ = ()
    _path = "/v2/Attempts/{0}"

    async def fetch(self) -> m.VerificationAttempt:
        """Fetch the verification attempt: GET /v2/Attempts/{Sid}

        https://www.twilio.com/docs/verify/api/attempts
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchVerificationAttempt)


class AsyncVerificationAttemptsSummary(AsyncResource):
    """`verification_attempts_summary`"""

    __slots__ = ()
    _path = "/v2/Attempts/Summary"

    def __call__(self) -> AsyncVerificationAttemptsSummary:
        return self

    async def fetch(
        self, *, verify_service_sid: str | None = None, date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None, country: str | None = None,
        channel: m.VerificationAttemptsSummaryChannelsArg | str | None = None, destination_prefix: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.VerificationAttemptsSummary:
        """Fetch the verification attempts summary: GET /v2/Attempts/Summary

        https://www.twilio.com/docs/verify/api/verification-attempts-summary

        Args:
            verify_service_sid: only attempts of this Verify service, `VA…`.
            date_created_after: count only attempts created after this instant, UTC.
            date_created_before: count only attempts created before this instant, UTC.
            country: count only attempts sent to this country, ISO 3166-1 code.
            channel: only attempts by `sms`, `call`, `email`, `whatsapp` or `rbm`.
            destination_prefix: count only attempts to numbers with this E.164 prefix.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.FetchVerificationAttemptsSummary,
            {
                "VerifyServiceSid": verify_service_sid, "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before, "Country": country, "Channel": channel,
                "DestinationPrefix": destination_prefix,
            },
            extra_params,
        )


class AsyncForms(AsyncResource):
    """`forms`"""

    __slots__ = ()

    def __call__(self, form_type: str | None) -> AsyncFormsContext:
        return AsyncFormsContext(self._client, (*self._ids, form_type))


class AsyncFormsContext(AsyncResource):
    """`forms(FormType)`"""

    __slots__ = ()
    _path = "/v2/Forms/{0}"

    async def fetch(self) -> m.Form:
        """Fetch the form: GET /v2/Forms/{FormType}

        https://www.twilio.com/docs/verify/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchForm)


class AsyncSafelist(AsyncResource):
    """`safelist`"""

    __slots__ = ()
    _path = "/v2/SafeList/Numbers"

    def __call__(self, phone_number: str | None) -> AsyncSafelistContext:
        return AsyncSafelistContext(self._client, (*self._ids, phone_number))

    async def create(self, phone_number: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Safelist:
        """Create a safelist: POST /v2/SafeList/Numbers

        https://www.twilio.com/docs/verify/api/safe-list

        Args:
            phone_number: number to put on the safe list, E.164.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateSafelist, {"PhoneNumber": phone_number}, extra_params)


class AsyncSafelistContext(AsyncResource):
    """`safelist(PhoneNumber)`"""

    __slots__ = ()
    _path = "/v2/SafeList/Numbers/{0*}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the safelist: DELETE /v2/SafeList/Numbers/{PhoneNumber}

        https://www.twilio.com/docs/verify/api/safe-list

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSafelist, missing_ok=missing_ok)

    async def fetch(self) -> m.Safelist:
        """Fetch the safelist: GET /v2/SafeList/Numbers/{PhoneNumber}

        https://www.twilio.com/docs/verify/api/safe-list
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSafelist)


class AsyncServices(AsyncResource):
    """`services`"""

    __slots__ = ()
    _path = "/v2/Services"

    def __call__(self, sid: str | None) -> AsyncServicesContext:
        return AsyncServicesContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, *, code_length: int | None = None, lookup_enabled: bool | None = None,
        skip_sms_to_landlines: bool | None = None, dtmf_input_required: bool | None = None, tts_name: str | None = None,
        psd2_enabled: bool | None = None, do_not_share_warning_enabled: bool | None = None,
        custom_code_enabled: bool | None = None, push_apn_credential_sid: str | None = None,
        totp_issuer: str | None = None, totp_time_step: timedelta | int | None = None,
        totp_code_length: int | None = None, totp_skew: int | None = None, default_template_sid: str | None = None,
        verify_event_subscription_enabled: bool | None = None, push_include_date: bool | None = None,
        push_fcm_credential_sid: str | None = None, whatsapp_msg_service_sid: str | None = None,
        whatsapp_from: str | None = None, passkeys_relying_party_id: str | None = None,
        passkeys_relying_party_name: str | None = None,
        passkeys_relying_party_origins: Sequence[str] | str | None = None,
        passkeys_authenticator_attachment: str | None = None, passkeys_discoverable_credentials: str | None = None,
        passkeys_user_verification: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Create a service: POST /v2/Services

        https://www.twilio.com/docs/verify/api/service

        Args:
            friendly_name: name of the verification service, up to 32 characters, no personal data.
            code_length: how many digits verification codes have, 4 to 10.
            lookup_enabled: whether each verification looks the number up and returns the result.
            skip_sms_to_landlines: whether to send no SMS to landlines; requires `lookup_enabled`.
            dtmf_input_required: whether the user must press a key in a call before hearing the code.
            tts_name: name of another text-to-speech service for verification calls.
            psd2_enabled: whether PSD2 transaction data is passed on when a verification starts.
            do_not_share_warning_enabled: whether SMS verifications end with a warning not to share the code, by default
                `false`.
            custom_code_enabled: whether verifications may use a code of your own instead of a random one.
            push_apn_credential_sid: SID of the APNs credential for pushes to iOS devices, `CR…`.
            totp_issuer: issuer named in the TOTP URI, by default the service's friendly name.
            totp_time_step: seconds after which a new TOTP code is made, 20 to 60, by default 30.
            totp_code_length: digits of a TOTP code, 3 to 8, by default 6.
            totp_skew: how many time steps before and after now a TOTP code is still accepted, 0 to 2, by default 1.
            default_template_sid: SID of the message template for SMS verifications that name no other, `HJ…`.
            verify_event_subscription_enabled: true to send the service's verifications to event stream sinks, if there
                are any.
            push_include_date: deprecated, use `date_created`: whether challenges carry their date, by default `False`.
            push_fcm_credential_sid: SID of the FCM credential for pushes to Android devices, `CR…`.
            whatsapp_msg_service_sid: SID of the messaging service with the WhatsApp senders for verifications, `MG…`.
            whatsapp_from: WhatsApp number that verifications are sent from; it must belong to the WhatsApp messaging
                service.
            passkeys_relying_party_id: domain of your application, its relying party ID for passkeys, such as
                `example.com`.
            passkeys_relying_party_name: name of your application for passkeys, such as `Example App`.
            passkeys_relying_party_origins: origins of your application for passkeys, such as
                `login.example.com,www.example.com`.
            passkeys_authenticator_attachment: kind of authenticator for passkeys: `platform`, `cross-platform` or
                `any`; may be empty.
            passkeys_discoverable_credentials: whether credentials must be discoverable: `required`, `preferred` or
                `discouraged`; may be empty.
            passkeys_user_verification: whether passkeys verify the user: `required`, `preferred` or `discouraged`; may
                be empty.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateService,
            {
                "FriendlyName": friendly_name, "CodeLength": code_length, "LookupEnabled": lookup_enabled,
                "SkipSmsToLandlines": skip_sms_to_landlines, "DtmfInputRequired": dtmf_input_required,
                "TtsName": tts_name, "Psd2Enabled": psd2_enabled,
                "DoNotShareWarningEnabled": do_not_share_warning_enabled, "CustomCodeEnabled": custom_code_enabled,
                "Push.ApnCredentialSid": push_apn_credential_sid, "Totp.Issuer": totp_issuer,
                "Totp.TimeStep": totp_time_step, "Totp.CodeLength": totp_code_length, "Totp.Skew": totp_skew,
                "DefaultTemplateSid": default_template_sid,
                "VerifyEventSubscriptionEnabled": verify_event_subscription_enabled,
                "Push.IncludeDate": push_include_date, "Push.FcmCredentialSid": push_fcm_credential_sid,
                "Whatsapp.MsgServiceSid": whatsapp_msg_service_sid, "Whatsapp.From": whatsapp_from,
                "Passkeys.RelyingParty.Id": passkeys_relying_party_id,
                "Passkeys.RelyingParty.Name": passkeys_relying_party_name,
                "Passkeys.RelyingParty.Origins": passkeys_relying_party_origins,
                "Passkeys.AuthenticatorAttachment": passkeys_authenticator_attachment,
                "Passkeys.DiscoverableCredentials": passkeys_discoverable_credentials,
                "Passkeys.UserVerification": passkeys_user_verification,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Service]:
        """List the services, all or up to `limit`: GET /v2/Services

        https://www.twilio.com/docs/verify/api/service

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListService, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Service]:
        """Iterate over the services, page by page, `prefetch` of them ahead: GET /v2/Services

        https://www.twilio.com/docs/verify/api/service

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListService, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Service]]:
        """Iterate over the pages of services, one request a step: GET /v2/Services

        https://www.twilio.com/docs/verify/api/service

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListService, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Service]:
        """Fetch one page of services, the first one or the one at `target_url`: GET /v2/Services

        https://www.twilio.com/docs/verify/api/service

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListService, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesContext(AsyncResource):
    """`services(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}"

    @accessor
    def access_tokens(self) -> AsyncServicesAccessTokens:
        return AsyncServicesAccessTokens(self._client, self._ids)

    @accessor
    def entities(self) -> AsyncServicesEntities:
        return AsyncServicesEntities(self._client, self._ids)

    @accessor
    def messaging_configurations(self) -> AsyncServicesMessagingConfigurations:
        return AsyncServicesMessagingConfigurations(self._client, self._ids)

    @accessor
    def approve_challenge(self) -> AsyncServicesApproveChallenge:
        return AsyncServicesApproveChallenge(self._client, self._ids)

    @accessor
    def new_challenge(self) -> AsyncServicesNewChallenge:
        return AsyncServicesNewChallenge(self._client, self._ids)

    @accessor
    def new_factors(self) -> AsyncServicesNewFactors:
        return AsyncServicesNewFactors(self._client, self._ids)

    @accessor
    def new_verify_factors(self) -> AsyncServicesNewVerifyFactors:
        return AsyncServicesNewVerifyFactors(self._client, self._ids)

    @accessor
    def rate_limits(self) -> AsyncServicesRateLimits:
        return AsyncServicesRateLimits(self._client, self._ids)

    @accessor
    def verification_checks(self) -> AsyncServicesVerificationChecks:
        return AsyncServicesVerificationChecks(self._client, self._ids)

    @accessor
    def verifications(self) -> AsyncServicesVerifications:
        return AsyncServicesVerifications(self._client, self._ids)

    @accessor
    def webhooks(self) -> AsyncServicesWebhooks:
        return AsyncServicesWebhooks(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the service: DELETE /v2/Services/{Sid}

        https://www.twilio.com/docs/verify/api/service

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteService, missing_ok=missing_ok)

    async def fetch(self) -> m.Service:
        """Fetch the service: GET /v2/Services/{Sid}

        https://www.twilio.com/docs/verify/api/service
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchService)

    async def update(
        self, *, friendly_name: str | None = None, code_length: int | None = None, lookup_enabled: bool | None = None,
        skip_sms_to_landlines: bool | None = None, dtmf_input_required: bool | None = None, tts_name: str | None = None,
        psd2_enabled: bool | None = None, do_not_share_warning_enabled: bool | None = None,
        custom_code_enabled: bool | None = None, push_include_date: bool | None = None,
        push_fcm_credential_sid: str | None = None, totp_issuer: str | None = None,
        totp_time_step: timedelta | int | None = None, totp_code_length: int | None = None,
        totp_skew: int | None = None, default_template_sid: str | None = None,
        verify_event_subscription_enabled: bool | None = None, push_apn_credential_sid: str | None = None,
        whatsapp_msg_service_sid: str | None = None, whatsapp_from: str | None = None,
        passkeys_relying_party_id: str | None = None, passkeys_relying_party_name: str | None = None,
        passkeys_relying_party_origins: Sequence[str] | str | None = None,
        passkeys_authenticator_attachment: str | None = None, passkeys_discoverable_credentials: str | None = None,
        passkeys_user_verification: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Service:
        """Update the service: POST /v2/Services/{Sid}

        https://www.twilio.com/docs/verify/api/service

        Args:
            friendly_name: name of the verification service, up to 32 characters, no personal data.
            code_length: how many digits verification codes have, 4 to 10.
            lookup_enabled: whether each verification looks the number up and returns the result.
            skip_sms_to_landlines: whether to send no SMS to landlines; requires `lookup_enabled`.
            dtmf_input_required: whether the user must press a key in a call before hearing the code.
            tts_name: name of another text-to-speech service for verification calls.
            psd2_enabled: whether PSD2 transaction data is passed on when a verification starts.
            do_not_share_warning_enabled: whether SMS verifications end with a warning not to share the code, by default
                `false`.
            custom_code_enabled: whether verifications may use a code of your own instead of a random one.
            push_include_date: deprecated, use `date_created`: whether challenges carry their date, by default `False`.
            push_fcm_credential_sid: SID of the FCM credential for pushes to Android devices, `CR…`.
            totp_issuer: issuer named in the TOTP URI.
            totp_time_step: seconds after which a new TOTP code is made, 20 to 60, by default 30.
            totp_code_length: digits of a TOTP code, 3 to 8, by default 6.
            totp_skew: how many time steps before and after now a TOTP code is still accepted, 0 to 2, by default 1.
            default_template_sid: SID of the message template for SMS verifications that name no other, `HJ…`.
            verify_event_subscription_enabled: true to send the service's verifications to event stream sinks, if there
                are any.
            push_apn_credential_sid: SID of the APNs credential for pushes to iOS devices, `CR…`.
            whatsapp_msg_service_sid: SID of the messaging service with the WhatsApp senders for verifications, `MG…`.
            whatsapp_from: WhatsApp number that verifications are sent from; it must belong to the WhatsApp messaging
                service.
            passkeys_relying_party_id: domain of your application, its relying party ID for passkeys, such as
                `example.com`.
            passkeys_relying_party_name: name of your application for passkeys, such as `Example App`.
            passkeys_relying_party_origins: origins of your application for passkeys, such as
                `login.example.com,www.example.com`.
            passkeys_authenticator_attachment: kind of authenticator for passkeys: `platform`, `cross-platform` or
                `any`; may be empty.
            passkeys_discoverable_credentials: whether credentials must be discoverable: `required`, `preferred` or
                `discouraged`; may be empty.
            passkeys_user_verification: whether passkeys verify the user: `required`, `preferred` or `discouraged`; may
                be empty.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateService,
            {
                "FriendlyName": friendly_name, "CodeLength": code_length, "LookupEnabled": lookup_enabled,
                "SkipSmsToLandlines": skip_sms_to_landlines, "DtmfInputRequired": dtmf_input_required,
                "TtsName": tts_name, "Psd2Enabled": psd2_enabled,
                "DoNotShareWarningEnabled": do_not_share_warning_enabled, "CustomCodeEnabled": custom_code_enabled,
                "Push.IncludeDate": push_include_date, "Push.FcmCredentialSid": push_fcm_credential_sid,
                "Totp.Issuer": totp_issuer, "Totp.TimeStep": totp_time_step, "Totp.CodeLength": totp_code_length,
                "Totp.Skew": totp_skew, "DefaultTemplateSid": default_template_sid,
                "VerifyEventSubscriptionEnabled": verify_event_subscription_enabled,
                "Push.ApnCredentialSid": push_apn_credential_sid, "Whatsapp.MsgServiceSid": whatsapp_msg_service_sid,
                "Whatsapp.From": whatsapp_from, "Passkeys.RelyingParty.Id": passkeys_relying_party_id,
                "Passkeys.RelyingParty.Name": passkeys_relying_party_name,
                "Passkeys.RelyingParty.Origins": passkeys_relying_party_origins,
                "Passkeys.AuthenticatorAttachment": passkeys_authenticator_attachment,
                "Passkeys.DiscoverableCredentials": passkeys_discoverable_credentials,
                "Passkeys.UserVerification": passkeys_user_verification,
            },
            extra_params,
        )


class AsyncServicesAccessTokens(AsyncResource):
    """`services(Sid).access_tokens`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/AccessTokens"

    def __call__(self, sid: str | None) -> AsyncServicesAccessTokensContext:
        return AsyncServicesAccessTokensContext(self._client, (*self._ids, sid))

    async def create(
        self, identity: str, factor_type: m.AccessTokenFactorTypesArg | str, *, factor_friendly_name: str | None = None,
        ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.AccessToken:
        """Create an access token: POST /v2/Services/{ServiceSid}/AccessTokens

        https://www.twilio.com/docs/verify/api/access-token

        Args:
            identity: unchanging id of the entity from your system, such as a UUID, without personal data.
            factor_type: type of the factor the token may create, only `push`.
            factor_friendly_name: readable name of the factor to create, up to 64 characters; for push the device's
                name.
            ttl: seconds the token is valid, 60 to 300, by default 60.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateAccessToken,
            {"Identity": identity, "FactorType": factor_type, "FactorFriendlyName": factor_friendly_name, "Ttl": ttl},
            extra_params,
        )


class AsyncServicesAccessTokensContext(AsyncResource):
    """`services(Sid).access_tokens(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/AccessTokens/{1}"

    async def fetch(self) -> m.AccessToken:
        """Fetch the access token: GET /v2/Services/{ServiceSid}/AccessTokens/{Sid}

        https://www.twilio.com/docs/verify/api/access-token
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchAccessToken)


class AsyncServicesEntities(AsyncResource):
    """`services(Sid).entities`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities"

    def __call__(self, identity: str | None) -> AsyncServicesEntitiesContext:
        return AsyncServicesEntitiesContext(self._client, (*self._ids, identity))

    async def create(self, identity: str, *, extra_params: Mapping[str, Any] | None = None) -> m.Entity:
        """Create an entity: POST /v2/Services/{ServiceSid}/Entities

        https://www.twilio.com/docs/verify/api/entity

        Args:
            identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal
                data.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateEntity, {"Identity": identity}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Entity]:
        """List the entities, all or up to `limit`: GET /v2/Services/{ServiceSid}/Entities

        https://www.twilio.com/docs/verify/api/entity

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListEntity, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Entity]:
        """Iterate over the entities, page by page, `prefetch` of them ahead: GET /v2/Services/{ServiceSid}/Entities

        https://www.twilio.com/docs/verify/api/entity

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEntity, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Entity]]:
        """Iterate over the pages of entities, one request a step: GET /v2/Services/{ServiceSid}/Entities

        https://www.twilio.com/docs/verify/api/entity

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEntity, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Entity]:
        """Fetch one page of entities, the first one or the one at `target_url`:
        GET /v2/Services/{ServiceSid}/Entities

        https://www.twilio.com/docs/verify/api/entity

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListEntity, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesEntitiesContext(AsyncResource):
    """`services(Sid).entities(Identity)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities/{1*}"

    @accessor
    def challenges(self) -> AsyncServicesEntitiesChallenges:
        return AsyncServicesEntitiesChallenges(self._client, self._ids)

    @accessor
    def new_factors(self) -> AsyncServicesEntitiesNewFactors:
        return AsyncServicesEntitiesNewFactors(self._client, self._ids)

    @accessor
    def factors(self) -> AsyncServicesEntitiesFactors:
        return AsyncServicesEntitiesFactors(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the entity: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}

        https://www.twilio.com/docs/verify/api/entity

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteEntity, missing_ok=missing_ok)

    async def fetch(self) -> m.Entity:
        """Fetch the entity: GET /v2/Services/{ServiceSid}/Entities/{Identity}

        https://www.twilio.com/docs/verify/api/entity
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchEntity)


class AsyncServicesEntitiesChallenges(AsyncResource):
    """`services(Sid).entities(Identity).challenges`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities/{1*}/Challenges"

    def __call__(self, sid: str | None) -> AsyncServicesEntitiesChallengesContext:
        return AsyncServicesEntitiesChallengesContext(self._client, (*self._ids, sid))

    async def create(
        self, factor_sid: str, *, expiration_date: datetime | date | str | None = None,
        details_message: str | None = None, details_fields: Sequence[Json] | Json | None = None,
        hidden_details: Json | None = None, auth_payload: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Challenge:
        """Create a challenge: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges

        https://www.twilio.com/docs/verify/api/challenge

        Args:
            factor_sid: SID of the factor, `YF…`.
            expiration_date: instant the challenge expires, by default 5 and at most 60 minutes after its creation.
            details_message: text shown when the push notification arrives, at most 256 characters; needed for `push`
                factors.
            details_fields: label (36 characters) and value (128) pairs shown with the challenge, at most 20; for `push`
                factors.
            hidden_details: context of the challenge hidden from the user: JSON with string values only, up to 1,024
                characters.
            auth_payload: TOTP code, 3 to 8 characters, to verify a `totp` challenge at once.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateChallenge,
            {
                "FactorSid": factor_sid, "ExpirationDate": expiration_date, "Details.Message": details_message,
                "Details.Fields": details_fields, "HiddenDetails": hidden_details, "AuthPayload": auth_payload,
            },
            extra_params,
        )

    async def list(
        self, *, factor_sid: str | None = None, status: m.ChallengeStatusesArg | str | None = None,
        order: m.ChallengeListOrdersArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Challenge]:
        """List the challenges, all or up to `limit`: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges

        https://www.twilio.com/docs/verify/api/challenge

        Args:
            factor_sid: keeps only challenges of this factor, `YF…`.
            status: only challenges in this state: `pending`, `expired`, `approved` or `denied`.
            order: sort order of the challenges: `asc` or `desc`, by default `asc`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListChallenge, {"FactorSid": factor_sid, "Status": status, "Order": order}, extra_params, limit,
            page_size,
        )

    def stream(
        self, *, factor_sid: str | None = None, status: m.ChallengeStatusesArg | str | None = None,
        order: m.ChallengeListOrdersArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Challenge]:
        """Iterate over the challenges, page by page, `prefetch` of them ahead:
        GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges

        https://www.twilio.com/docs/verify/api/challenge

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListChallenge, {"FactorSid": factor_sid, "Status": status, "Order": order}, extra_params, limit,
            page_size, prefetch,
        )

    def pages(
        self, *, factor_sid: str | None = None, status: m.ChallengeStatusesArg | str | None = None,
        order: m.ChallengeListOrdersArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Challenge]]:
        """Iterate over the pages of challenges, one request a step:
        GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges

        https://www.twilio.com/docs/verify/api/challenge

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListChallenge, {"FactorSid": factor_sid, "Status": status, "Order": order}, extra_params, limit,
            page_size,
        )

    async def page(
        self, *, factor_sid: str | None = None, status: m.ChallengeStatusesArg | str | None = None,
        order: m.ChallengeListOrdersArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Challenge]:
        """Fetch one page of challenges, the first one or the one at `target_url`:
        GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges

        https://www.twilio.com/docs/verify/api/challenge

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListChallenge, {"FactorSid": factor_sid, "Status": status, "Order": order}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncServicesEntitiesChallengesContext(AsyncResource):
    """`services(Sid).entities(Identity).challenges(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities/{1*}/Challenges/{2}"

    @accessor
    def notifications(self) -> AsyncServicesEntitiesChallengesNotifications:
        return AsyncServicesEntitiesChallengesNotifications(self._client, self._ids)

    async def fetch(self) -> m.Challenge:
        """Fetch the challenge: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}

        https://www.twilio.com/docs/verify/api/challenge
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchChallenge)

    async def update(
        self, *, auth_payload: str | None = None, metadata: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Challenge:
        """Update the challenge: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}

        https://www.twilio.com/docs/verify/api/challenge

        Args:
            auth_payload: proof that is verified: TOTP code of 3 to 8 characters, or push payload of up to 5,456.
            metadata: data from device or SDK: JSON text with only string values, up to 1,024 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateChallenge, {"AuthPayload": auth_payload, "Metadata": metadata}, extra_params)


class AsyncServicesEntitiesChallengesNotifications(AsyncResource):
    """`services(Sid).entities(Identity).challenges(Sid).notifications`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities/{1*}/Challenges/{2}/Notifications"

    async def create(
        self, *, ttl: timedelta | int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Notification:
        """Create a notification:
        POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications

        https://www.twilio.com/docs/verify/api/challenge

        Args:
            ttl: seconds to keep trying to deliver, 0 to 300, by default 300; 0 is one attempt at once.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateNotification, {"Ttl": ttl}, extra_params)


class AsyncServicesEntitiesNewFactors(AsyncResource):
    """`services(Sid).entities(Identity).new_factors`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities/{1*}/Factors"

    async def create(
        self, friendly_name: str, factor_type: m.NewFactorFactorTypesArg | str, *, binding_alg: str | None = None,
        binding_public_key: str | None = None, config_app_id: str | None = None,
        config_notification_platform: m.NewFactorNotificationPlatformsArg | str | None = None,
        config_notification_token: str | None = None, config_sdk_version: str | None = None,
        binding_secret: str | None = None, config_time_step: timedelta | int | None = None,
        config_skew: int | None = None, config_code_length: int | None = None,
        config_alg: m.NewFactorTotpAlgorithmsArg | str | None = None, metadata: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.NewFactor:
        """Create a new factor: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors

        https://www.twilio.com/docs/verify/api/factor

        Args:
            friendly_name: name of the factor, up to 64 characters: for `push` the device, for `totp` the account name.
            factor_type: type of the factor: `push`, `totp` or `passkeys`.
            binding_alg: algorithm of the key, `ES256`, for `push`.
            binding_public_key: public ECDSA key in Base64 of its DER form (PKIX, ASN.1); required for `push`.
            config_app_id: your app's ID in the Google or Apple store, at most 100 characters; needed for `push`
                factors.
            config_notification_platform: push service the token belongs to: `apn`, `fcm` or `none`; needed for `push`
                factors.
            config_notification_token: APN device token or FCM registration token, 32 to 255 characters; needed for
                `push` factors.
            config_sdk_version: version of the Verify Push SDK that configures the factor; needed for `push` factors.
            binding_secret: shared TOTP secret in Base32, made by Twilio if not given; for `totp`.
            config_time_step: seconds until the next TOTP code, 20 to 60; by default the service's `totp.time_step`,
                else 30.
            config_skew: time steps before and after now that still count, 0 to 2; by default the service's `totp.skew`,
                else 1.
            config_code_length: digits in a TOTP code, 3 to 8; by default the service's `totp.code_length`, else 6.
            config_alg: hash algorithm for the TOTP codes: `sha1`, `sha256` or `sha512`.
            metadata: data from device or SDK: JSON text with only string values, up to 1,024 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateNewFactor,
            {
                "FriendlyName": friendly_name, "FactorType": factor_type, "Binding.Alg": binding_alg,
                "Binding.PublicKey": binding_public_key, "Config.AppId": config_app_id,
                "Config.NotificationPlatform": config_notification_platform,
                "Config.NotificationToken": config_notification_token, "Config.SdkVersion": config_sdk_version,
                "Binding.Secret": binding_secret, "Config.TimeStep": config_time_step, "Config.Skew": config_skew,
                "Config.CodeLength": config_code_length, "Config.Alg": config_alg, "Metadata": metadata,
            },
            extra_params,
        )


class AsyncServicesEntitiesFactors(AsyncResource):
    """`services(Sid).entities(Identity).factors`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities/{1*}/Factors"

    def __call__(self, sid: str | None) -> AsyncServicesEntitiesFactorsContext:
        return AsyncServicesEntitiesFactorsContext(self._client, (*self._ids, sid))

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Factor]:
        """List the factors, all or up to `limit`: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors

        https://www.twilio.com/docs/verify/api/factor

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListFactor, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Factor]:
        """Iterate over the factors, page by page, `prefetch` of them ahead:
        GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors

        https://www.twilio.com/docs/verify/api/factor

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListFactor, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Factor]]:
        """Iterate over the pages of factors, one request a step:
        GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors

        https://www.twilio.com/docs/verify/api/factor

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListFactor, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Factor]:
        """Fetch one page of factors, the first one or the one at `target_url`:
        GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors

        https://www.twilio.com/docs/verify/api/factor

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListFactor, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesEntitiesFactorsContext(AsyncResource):
    """`services(Sid).entities(Identity).factors(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Entities/{1*}/Factors/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the factor: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}

        https://www.twilio.com/docs/verify/api/factor

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteFactor, missing_ok=missing_ok)

    async def fetch(self) -> m.Factor:
        """Fetch the factor: GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}

        https://www.twilio.com/docs/verify/api/factor
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchFactor)

    async def update(
        self, *, auth_payload: str | None = None, friendly_name: str | None = None,
        config_notification_token: str | None = None, config_sdk_version: str | None = None,
        config_time_step: timedelta | int | None = None, config_skew: int | None = None,
        config_code_length: int | None = None, config_alg: m.FactorTotpAlgorithmsArg | str | None = None,
        config_notification_platform: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Factor:
        """Update the factor: POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}

        https://www.twilio.com/docs/verify/api/factor

        Args:
            auth_payload: proof for the first check of the factor, such as the TOTP code.
            friendly_name: new name of the factor, up to 64 characters.
            config_notification_token: APN device token or FCM registration token, 32 to 255 characters; needed for
                `push` factors.
            config_sdk_version: version of the Verify Push SDK that configured the factor.
            config_time_step: seconds until the next TOTP code, 20 to 60.
            config_skew: how many time steps before and after now still count for a TOTP code, 0 to 2.
            config_code_length: digits in a TOTP code, 3 to 8.
            config_alg: hash algorithm for the TOTP codes: `sha1`, `sha256` or `sha512`.
            config_notification_platform: push service the token belongs to: `apn`, `fcm` or `none`; needed for `push`
                factors.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateFactor,
            {
                "AuthPayload": auth_payload, "FriendlyName": friendly_name,
                "Config.NotificationToken": config_notification_token, "Config.SdkVersion": config_sdk_version,
                "Config.TimeStep": config_time_step, "Config.Skew": config_skew,
                "Config.CodeLength": config_code_length, "Config.Alg": config_alg,
                "Config.NotificationPlatform": config_notification_platform,
            },
            extra_params,
        )


class AsyncServicesMessagingConfigurations(AsyncResource):
    """`services(Sid).messaging_configurations`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/MessagingConfigurations"

    def __call__(self, country: str | None) -> AsyncServicesMessagingConfigurationsContext:
        return AsyncServicesMessagingConfigurationsContext(self._client, (*self._ids, country))

    async def create(
        self, country: str, messaging_service_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessagingConfiguration:
        """Create a messaging configuration: POST /v2/Services/{ServiceSid}/MessagingConfigurations

        https://www.twilio.com/docs/verify/api

        Args:
            country: ISO 3166-1 code of the country it applies to, or `all`.
            messaging_service_sid: SID of the messaging service for SMS to the country, `MG…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateMessagingConfiguration, {"Country": country, "MessagingServiceSid": messaging_service_sid},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.MessagingConfiguration]:
        """List the messaging configurations, all or up to `limit`:
        GET /v2/Services/{ServiceSid}/MessagingConfigurations

        https://www.twilio.com/docs/verify/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListMessagingConfiguration, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.MessagingConfiguration]:
        """Iterate over the messaging configurations, page by page, `prefetch` of them ahead:
        GET /v2/Services/{ServiceSid}/MessagingConfigurations

        https://www.twilio.com/docs/verify/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListMessagingConfiguration, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.MessagingConfiguration]]:
        """Iterate over the pages of messaging configurations, one request a step:
        GET /v2/Services/{ServiceSid}/MessagingConfigurations

        https://www.twilio.com/docs/verify/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListMessagingConfiguration, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.MessagingConfiguration]:
        """Fetch one page of messaging configurations, the first one or the one at `target_url`:
        GET /v2/Services/{ServiceSid}/MessagingConfigurations

        https://www.twilio.com/docs/verify/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListMessagingConfiguration, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncServicesMessagingConfigurationsContext(AsyncResource):
    """`services(Sid).messaging_configurations(Country)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/MessagingConfigurations/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the messaging configuration: DELETE /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}

        https://www.twilio.com/docs/verify/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteMessagingConfiguration, missing_ok=missing_ok)

    async def fetch(self) -> m.MessagingConfiguration:
        """Fetch the messaging configuration: GET /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}

        https://www.twilio.com/docs/verify/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchMessagingConfiguration)

    async def update(
        self, messaging_service_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.MessagingConfiguration:
        """Update the messaging configuration: POST /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}

        https://www.twilio.com/docs/verify/api

        Args:
            messaging_service_sid: SID of the messaging service for SMS to the country, `MG…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateMessagingConfiguration, {"MessagingServiceSid": messaging_service_sid}, extra_params,
        )


class AsyncServicesApproveChallenge(AsyncResource):
    """`services(Sid).approve_challenge`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Passkeys/ApproveChallenge"

    async def update(
        self, id: str, raw_id: str, authenticator_attachment: m.ChallengePasskeysAuthenticatorAttachmentArg | str,
        response: m.ChallengePasskeysResponse | Mapping[str, Any], *,
        type: m.ChallengePasskeysTypeArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ChallengePasskeysResult:
        """Update the challenge passkeys: POST /v2/Services/{ServiceSid}/Passkeys/ApproveChallenge

        https://www.twilio.com/docs/verify/api/passkeys-challenge

        Args:
            id: `rawId` encoded as base64url.
            raw_id: ID of the `PublicKeyCredential`, unique worldwide.
            authenticator_attachment: how the authenticator is attached, `platform` or `cross-platform`.
            response: what `navigator.credentials.get()` returned in the browser, as an object.
            type: kind of credential, only `public-key`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateChallengePasskeys,
            {
                "id": id, "rawId": raw_id, "authenticatorAttachment": authenticator_attachment, "response": response,
                "type": type,
            },
            extra_params,
        )


class AsyncServicesNewChallenge(AsyncResource):
    """`services(Sid).new_challenge`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Passkeys/Challenges"

    def __call__(self) -> AsyncServicesNewChallenge:
        return self

    async def create(
        self, *, identity: str | None = None, factor_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ChallengePasskeysResult:
        """Create a challenge passkeys: POST /v2/Services/{ServiceSid}/Passkeys/Challenges

        https://www.twilio.com/docs/verify/api/passkeys-challenge

        Args:
            identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal
                data.
            factor_sid: SID of the factor, `YF…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateChallengePasskeys, {"identity": identity, "factor_sid": factor_sid}, extra_params,
        )


class AsyncServicesNewFactors(AsyncResource):
    """`services(Sid).new_factors`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Passkeys/Factors"

    async def create(
        self, friendly_name: str, identity: str, *, config: m.NewFactorPasskeyConfig | Mapping[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.NewFactorPasskeyResult:
        """Create a new factor passkey: POST /v2/Services/{ServiceSid}/Passkeys/Factors

        https://www.twilio.com/docs/verify/api/passkeys-factor

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            identity: unchanging id of the entity from your system: 8 to 64 letters, digits and dashes, no personal
                data.
            config: settings of the passkey factor.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateNewFactorPasskey, {"friendly_name": friendly_name, "identity": identity, "config": config},
            extra_params,
        )


class AsyncServicesNewVerifyFactors(AsyncResource):
    """`services(Sid).new_verify_factors`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Passkeys/VerifyFactor"

    async def update(
        self, response: m.PasskeysFactorResponse | Mapping[str, Any], *, id: str | None = None,
        raw_id: str | None = None,
        authenticator_attachment: m.PasskeysFactorAuthenticatorAttachmentArg | str | None = None,
        type: m.PasskeysFactorTypeArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.PasskeysFactorResult:
        """Update the passkeys factor: POST /v2/Services/{ServiceSid}/Passkeys/VerifyFactor

        https://www.twilio.com/docs/verify/api/passkeys-factor

        Args:
            response: what `navigator.credentials.create()` returned in the browser, as an object.
            id: `rawId` encoded as base64url.
            raw_id: ID of the `PublicKeyCredential`, unique worldwide.
            authenticator_attachment: how the authenticator is attached, `platform` or `cross-platform`.
            type: kind of credential, only `public-key`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdatePasskeysFactor,
            {
                "response": response, "id": id, "rawId": raw_id, "authenticatorAttachment": authenticator_attachment,
                "type": type,
            },
            extra_params,
        )


class AsyncServicesRateLimits(AsyncResource):
    """`services(Sid).rate_limits`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/RateLimits"

    def __call__(self, sid: str | None) -> AsyncServicesRateLimitsContext:
        return AsyncServicesRateLimitsContext(self._client, (*self._ids, sid))

    async def create(
        self, unique_name: str, *, description: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RateLimit:
        """Create a rate limit: POST /v2/Services/{ServiceSid}/RateLimits

        https://www.twilio.com/docs/verify/api/service-rate-limits

        Args:
            unique_name: unique name of the rate limit, usable besides its SID; no personal data.
            description: what the rate limit is for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateRateLimit, {"UniqueName": unique_name, "Description": description}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.RateLimit]:
        """List the rate limits, all or up to `limit`: GET /v2/Services/{ServiceSid}/RateLimits

        https://www.twilio.com/docs/verify/api/service-rate-limits

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListRateLimit, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.RateLimit]:
        """Iterate over the rate limits, page by page, `prefetch` of them ahead:
        GET /v2/Services/{ServiceSid}/RateLimits

        https://www.twilio.com/docs/verify/api/service-rate-limits

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListRateLimit, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.RateLimit]]:
        """Iterate over the pages of rate limits, one request a step: GET /v2/Services/{ServiceSid}/RateLimits

        https://www.twilio.com/docs/verify/api/service-rate-limits

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListRateLimit, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.RateLimit]:
        """Fetch one page of rate limits, the first one or the one at `target_url`:
        GET /v2/Services/{ServiceSid}/RateLimits

        https://www.twilio.com/docs/verify/api/service-rate-limits

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListRateLimit, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesRateLimitsContext(AsyncResource):
    """`services(Sid).rate_limits(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/RateLimits/{1}"

    @accessor
    def buckets(self) -> AsyncServicesRateLimitsBuckets:
        return AsyncServicesRateLimitsBuckets(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the rate limit: DELETE /v2/Services/{ServiceSid}/RateLimits/{Sid}

        https://www.twilio.com/docs/verify/api/service-rate-limits

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteRateLimit, missing_ok=missing_ok)

    async def fetch(self) -> m.RateLimit:
        """Fetch the rate limit: GET /v2/Services/{ServiceSid}/RateLimits/{Sid}

        https://www.twilio.com/docs/verify/api/service-rate-limits
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRateLimit)

    async def update(
        self, *, description: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.RateLimit:
        """Update the rate limit: POST /v2/Services/{ServiceSid}/RateLimits/{Sid}

        https://www.twilio.com/docs/verify/api/service-rate-limits

        Args:
            description: what the rate limit is for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateRateLimit, {"Description": description}, extra_params)


class AsyncServicesRateLimitsBuckets(AsyncResource):
    """`services(Sid).rate_limits(Sid).buckets`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/RateLimits/{1}/Buckets"

    def __call__(self, sid: str | None) -> AsyncServicesRateLimitsBucketsContext:
        return AsyncServicesRateLimitsBucketsContext(self._client, (*self._ids, sid))

    async def create(
        self, max: int, interval: timedelta | int, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Bucket:
        """Create a bucket: POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

        Args:
            max: how many requests are allowed within `interval`.
            interval: seconds over which the rate limit counts.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateBucket, {"Max": max, "Interval": interval}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Bucket]:
        """List the buckets, all or up to `limit`: GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListBucket, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Bucket]:
        """Iterate over the buckets, page by page, `prefetch` of them ahead:
        GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListBucket, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Bucket]]:
        """Iterate over the pages of buckets, one request a step:
        GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListBucket, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Bucket]:
        """Fetch one page of buckets, the first one or the one at `target_url`:
        GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListBucket, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesRateLimitsBucketsContext(AsyncResource):
    """`services(Sid).rate_limits(Sid).buckets(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/RateLimits/{1}/Buckets/{2}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the bucket: DELETE /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteBucket, missing_ok=missing_ok)

    async def fetch(self) -> m.Bucket:
        """Fetch the bucket: GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchBucket)

    async def update(
        self, *, max: int | None = None, interval: timedelta | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Bucket:
        """Update the bucket: POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}

        https://www.twilio.com/docs/verify/api/service-rate-limit-buckets

        Args:
            max: how many requests are allowed within `interval`.
            interval: seconds over which the rate limit counts.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateBucket, {"Max": max, "Interval": interval}, extra_params)


class AsyncServicesVerificationChecks(AsyncResource):
    """`services(Sid).verification_checks`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/VerificationCheck"

    async def create(
        self, *, to: str | None = None, code: str | None = None, verification_sid: str | None = None,
        amount: Decimal | float | str | None = None, payee: str | None = None, sna_client_token: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.VerificationCheck:
        """Create a verification check: POST /v2/Services/{ServiceSid}/VerificationCheck

        https://www.twilio.com/docs/verify/api/verification-check

        Args:
            to: E.164 number or email address being verified; this or `verification_sid` is required.
            code: code the user entered, 4 to 10 characters.
            verification_sid: SID of the verification to check, `VE…`; this or `to` is required.
            amount: amount of the PSD2 transaction; the service must have PSD2 enabled.
            payee: payee of the PSD2 transaction; requires a service with PSD2 enabled.
            sna_client_token: token from the answer of the `sna` address, which must match.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateVerificationCheck,
            {
                "To": to, "Code": code, "VerificationSid": verification_sid, "Amount": amount, "Payee": payee,
                "SnaClientToken": sna_client_token,
            },
            extra_params,
        )


class AsyncServicesVerifications(AsyncResource):
    """`services(Sid).verifications`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Verifications"

    def __call__(self, sid: str | None) -> AsyncServicesVerificationsContext:
        return AsyncServicesVerificationsContext(self._client, (*self._ids, sid))

    async def create(
        self, to: str, channel: str, *, custom_code: str | None = None, locale: str | None = None,
        custom_message: str | None = None, custom_friendly_name: str | None = None, send_digits: str | None = None,
        amount: Decimal | float | str | None = None, payee: str | None = None, rate_limits: Json | None = None,
        channel_configuration: Json | None = None, app_hash: str | None = None, template_sid: str | None = None,
        template_custom_substitutions: Json | None = None, templates: Json | None = None, device_ip: str | None = None,
        risk_check: m.VerificationRiskCheckArg | str | None = None, tags: Json | None = None,
        enable_sna_client_token: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Verification:
        """Create a verification: POST /v2/Services/{ServiceSid}/Verifications

        https://www.twilio.com/docs/verify/api/verification

        Args:
            to: E.164 number or email address to verify.
            channel: how the code is sent: `sms`, `call`, `email`, `whatsapp`, `sna` or `auto`.
            custom_code: code of your own to verify with, 4 to 10 characters.
            locale: language of the message in place of that of the number's country; else the template's default or
                English.
            custom_message: deprecated: text of your own for the verification.
            custom_friendly_name: name that replaces the service's in the text of the verification.
            send_digits: keys to press once the call is answered, such as an extension.
            amount: amount of the PSD2 transaction; the service must have PSD2 enabled.
            payee: payee of the PSD2 transaction; requires a service with PSD2 enabled.
            rate_limits: values to count against your rate limits, keyed by the unique name of each.
            channel_configuration: settings of the `email` channel as JSON; optional `from` (a valid address) and
                `from_name`.
            app_hash: app hash appended to the SMS, so that the Android app can read the code; SMS only.
            template_sid: SID of the message template, `HJ…`, used for SMS and voice instead of the service's default;
                `templates` overrules it.
            template_custom_substitutions: JSON object, as a string, that gives the template's variables their values.
            templates: JSON array of up to 10 templates in order of preference, each a `sid` and optional
                `substitutions`; overrules `template_sid`.
            device_ip: IPv4 or IPv6 address of the user's device; well worth giving for channel `auto`.
            risk_check: `enable` (default) or `disable` for Fraud Guard, geo permissions and such, for this SMS
                verification only.
            tags: JSON map of up to 10 tags, keys and values up to 128 characters, kept as metadata and sent in events;
                no personal data.
            enable_sna_client_token: whether the silent network authentication answers with a token that the check must
                give back.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateVerification,
            {
                "To": to, "Channel": channel, "CustomCode": custom_code, "Locale": locale,
                "CustomMessage": custom_message, "CustomFriendlyName": custom_friendly_name, "SendDigits": send_digits,
                "Amount": amount, "Payee": payee, "RateLimits": rate_limits,
                "ChannelConfiguration": channel_configuration, "AppHash": app_hash, "TemplateSid": template_sid,
                "TemplateCustomSubstitutions": template_custom_substitutions, "Templates": templates,
                "DeviceIp": device_ip, "RiskCheck": risk_check, "Tags": tags,
                "EnableSnaClientToken": enable_sna_client_token,
            },
            extra_params,
        )


class AsyncServicesVerificationsContext(AsyncResource):
    """`services(Sid).verifications(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Verifications/{1}"

    async def fetch(self) -> m.Verification:
        """Fetch the verification: GET /v2/Services/{ServiceSid}/Verifications/{Sid}

        https://www.twilio.com/docs/verify/api/verification
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchVerification)

    async def update(
        self, status: m.VerificationStatusArg | str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Verification:
        """Update the verification: POST /v2/Services/{ServiceSid}/Verifications/{Sid}

        https://www.twilio.com/docs/verify/api/verification

        Args:
            status: `canceled` or `approved`: how the pending verification is ended.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateVerification, {"Status": status}, extra_params)


class AsyncServicesWebhooks(AsyncResource):
    """`services(Sid).webhooks`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Webhooks"

    def __call__(self, sid: str | None) -> AsyncServicesWebhooksContext:
        return AsyncServicesWebhooksContext(self._client, (*self._ids, sid))

    async def create(
        self, friendly_name: str, event_types: str | Sequence[str], webhook_url: str, *,
        resource_version: m.WebhookVersionArg | str | None = None, status: m.WebhookStatusArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Webhook:
        """Create a webhook: POST /v2/Services/{ServiceSid}/Webhooks

        https://www.twilio.com/docs/verify/api/webhooks

        Args:
            friendly_name: name of the webhook, no personal data.
            event_types: events the webhook gets: `*` for all, `factor.created`, `factor.verified`, `factor.deleted`,
                `challenge.approved`, `challenge.denied`.
            webhook_url: URL of the webhook.
            resource_version: version of the plugin, such as `1.0.0`.
            status: `enabled`, the default, or `disabled`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateWebhook,
            {
                "FriendlyName": friendly_name, "EventTypes": event_types, "WebhookUrl": webhook_url,
                "Version": resource_version, "Status": status,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Webhook]:
        """List the webhooks, all or up to `limit`: GET /v2/Services/{ServiceSid}/Webhooks

        https://www.twilio.com/docs/verify/api/webhooks

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListWebhook, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Webhook]:
        """Iterate over the webhooks, page by page, `prefetch` of them ahead: GET /v2/Services/{ServiceSid}/Webhooks

        https://www.twilio.com/docs/verify/api/webhooks

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListWebhook, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Webhook]]:
        """Iterate over the pages of webhooks, one request a step: GET /v2/Services/{ServiceSid}/Webhooks

        https://www.twilio.com/docs/verify/api/webhooks

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListWebhook, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Webhook]:
        """Fetch one page of webhooks, the first one or the one at `target_url`:
        GET /v2/Services/{ServiceSid}/Webhooks

        https://www.twilio.com/docs/verify/api/webhooks

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListWebhook, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncServicesWebhooksContext(AsyncResource):
    """`services(Sid).webhooks(Sid)`"""

    __slots__ = ()
    _path = "/v2/Services/{0}/Webhooks/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the webhook: DELETE /v2/Services/{ServiceSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/verify/api/webhooks

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteWebhook, missing_ok=missing_ok)

    async def fetch(self) -> m.Webhook:
        """Fetch the webhook: GET /v2/Services/{ServiceSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/verify/api/webhooks
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchWebhook)

    async def update(
        self, *, friendly_name: str | None = None, event_types: str | Sequence[str] | None = None,
        webhook_url: str | None = None, status: m.WebhookStatusArg | str | None = None,
        resource_version: m.WebhookVersionArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Webhook:
        """Update the webhook: POST /v2/Services/{ServiceSid}/Webhooks/{Sid}

        https://www.twilio.com/docs/verify/api/webhooks

        Args:
            friendly_name: name of the webhook, no personal data.
            event_types: events the webhook gets: `*` for all, `factor.created`, `factor.verified`, `factor.deleted`,
                `challenge.approved`, `challenge.denied`.
            webhook_url: URL of the webhook.
            status: `enabled` or `disabled`.
            resource_version: version of the plugin, such as `1.0.0`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateWebhook,
            {
                "FriendlyName": friendly_name, "EventTypes": event_types, "WebhookUrl": webhook_url, "Status": status,
                "Version": resource_version,
            },
            extra_params,
        )


class AsyncTemplates(AsyncResource):
    """`templates`"""

    __slots__ = ()
    _path = "/v2/Templates"

    async def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.VerificationTemplate]:
        """List the templates, all or up to `limit`: GET /v2/Templates

        https://www.twilio.com/docs/verify/api/templates

        Args:
            friendly_name: keeps only templates with this name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListVerificationTemplate, {"FriendlyName": friendly_name}, extra_params, limit, page_size,
        )

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.VerificationTemplate]:
        """Iterate over the templates, page by page, `prefetch` of them ahead: GET /v2/Templates

        https://www.twilio.com/docs/verify/api/templates

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListVerificationTemplate, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.VerificationTemplate]]:
        """Iterate over the pages of templates, one request a step: GET /v2/Templates

        https://www.twilio.com/docs/verify/api/templates

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListVerificationTemplate, {"FriendlyName": friendly_name}, extra_params, limit, page_size,
        )

    async def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.VerificationTemplate]:
        """Fetch one page of templates, the first one or the one at `target_url`: GET /v2/Templates

        https://www.twilio.com/docs/verify/api/templates

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListVerificationTemplate, {"FriendlyName": friendly_name}, extra_params, page_size, page_number,
            page_token, target_url,
        )
