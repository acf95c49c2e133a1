# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, applications."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, HttpMethod, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class Application(Model, frozen=True, kw_only=True, gc=False):
    """An application; https://www.twilio.com/docs/usage/api/applications

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version of new TwiML sessions, such as `2010-04-01`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        message_status_callback: URL that Twilio calls with `POST` when the status of a message changes.
        sid: SID of the application, `AP…`.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_status_callback: address told with `POST` of the status of SMS that the application sends.
        sms_url: address called when an SMS comes in.
        status_callback: URL that gets a request at each change of status.
        status_callback_method: HTTP method of the status callback, `GET` or `POST`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        voice_caller_id_lookup: true to look up the caller's name in the CNAM database, which costs extra.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_url: URL that gives the TwiML for a call.
        public_application_connect_enabled: whether other Twilio accounts may dial this application with `<Dial>`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    message_status_callback: str | None = None
    sid: Always[str] = ABSENT
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_status_callback: str | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    uri: Always[str] = ABSENT
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    public_application_connect_enabled: bool | None = None
