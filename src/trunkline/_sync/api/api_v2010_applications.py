# Mirrored from _async/api/api_v2010_applications.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, applications."""

from __future__ import annotations

from ..._operations import api_v2010_applications as ops
from ..resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import applications as m
    from ..pages import Page


class AccountsApplications(Resource):
    """`accounts(Sid).applications`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Applications.json"

    def __call__(self, sid: str | None) -> AccountsApplicationsContext:
        return AccountsApplicationsContext(self._client, (*self._ids, sid))

    def create(
        self, *, voice_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        status_callback: str | None = None, status_callback_method: m.HttpMethodArg | str | None = None,
        voice_caller_id_lookup: bool | None = None, sms_url: str | None = None,
        sms_method: m.HttpMethodArg | str | None = None, sms_fallback_url: str | None = None,
        sms_fallback_method: m.HttpMethodArg | str | None = None, sms_status_callback: str | None = None,
        message_status_callback: str | None = None, friendly_name: str | None = None,
        public_application_connect_enabled: bool | None = None, api_version: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Application:
        """Create an application: POST /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications

        Args:
            voice_url: URL that gives the TwiML for a call.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
            sms_url: address called when an SMS comes in.
            sms_method: HTTP method for `sms_url`: `GET` or `POST`.
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
            sms_status_callback: address told with `POST` of the status of SMS that the application sends.
            message_status_callback: URL that Twilio calls with `POST` when the status of a message changes.
            friendly_name: name of the application, up to 64 characters.
            public_application_connect_enabled: whether other Twilio accounts may dial this application with `<Dial>`.
            api_version: API version of new TwiML sessions, `2010-04-01` or `2008-08-01`, by default the account's.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateApplication,
            {
                "VoiceUrl": voice_url, "VoiceMethod": voice_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method, "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method, "VoiceCallerIdLookup": voice_caller_id_lookup,
                "SmsUrl": sms_url, "SmsMethod": sms_method, "SmsFallbackUrl": sms_fallback_url,
                "SmsFallbackMethod": sms_fallback_method, "SmsStatusCallback": sms_status_callback,
                "MessageStatusCallback": message_status_callback, "FriendlyName": friendly_name,
                "PublicApplicationConnectEnabled": public_application_connect_enabled, "ApiVersion": api_version,
            },
            extra_params,
        )

    def list(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Application]:
        """List the applications, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications

        Args:
            friendly_name: keeps only rows with this friendly name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def stream(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Application]:
        """Iterate over the applications, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Application]]:
        """Iterate over the pages of applications, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, limit, page_size)

    def page(
        self, *, friendly_name: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Application]:
        """Fetch one page of applications, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/Applications.json

        https://www.twilio.com/docs/usage/api/applications

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListApplication, {"FriendlyName": friendly_name}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AccountsApplicationsContext(Resource):
    """`accounts(Sid).applications(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/Applications/{1}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the application: DELETE /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json

        https://www.twilio.com/docs/usage/api/applications

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteApplication, missing_ok=missing_ok)

    def fetch(self) -> m.Application:
        """Fetch the application: GET /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json

        https://www.twilio.com/docs/usage/api/applications
        """
        __tracebackhide__ = True
        return self._send(ops.FetchApplication)

    def update(
        self, *, friendly_name: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, status_callback: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, voice_caller_id_lookup: bool | None = None,
        sms_url: str | None = None, sms_method: m.HttpMethodArg | str | None = None,
        sms_fallback_url: str | None = None, sms_fallback_method: m.HttpMethodArg | str | None = None,
        sms_status_callback: str | None = None, message_status_callback: str | None = None,
        public_application_connect_enabled: bool | None = None, api_version: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Application:
        """Update the application: POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json

        https://www.twilio.com/docs/usage/api/applications

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            voice_url: URL that gives the TwiML for a call.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            status_callback: URL that gets a request at each change of status.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
            sms_url: address called when an SMS comes in.
            sms_method: HTTP method for `sms_url`: `GET` or `POST`.
            sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
            sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
            sms_status_callback: deprecated, the same as `message_status_callback`.
            message_status_callback: URL that Twilio calls with `POST` when the status of a message changes.
            public_application_connect_enabled: whether other Twilio accounts may dial this application with `<Dial>`.
            api_version: API version of new TwiML sessions, `2010-04-01` or `2008-08-01`, by default the account's.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateApplication,
            {
                "FriendlyName": friendly_name, "VoiceUrl": voice_url, "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url, "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallback": status_callback, "StatusCallbackMethod": status_callback_method,
                "VoiceCallerIdLookup": voice_caller_id_lookup, "SmsUrl": sms_url, "SmsMethod": sms_method,
                "SmsFallbackUrl": sms_fallback_url, "SmsFallbackMethod": sms_fallback_method,
                "SmsStatusCallback": sms_status_callback, "MessageStatusCallback": message_status_callback,
                "PublicApplicationConnectEnabled": public_application_connect_enabled, "ApiVersion": api_version,
            },
            extra_params,
        )
