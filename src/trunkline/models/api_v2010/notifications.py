# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, notifications."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, HttpMethod, IntText, Rfc2822, SharedText


class Notification(Model, frozen=True, kw_only=True, gc=False):
    """A notification; https://www.twilio.com/docs/usage/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version that was in use, empty where none applies.
        call_sid: SID of the call, `CA…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        error_code: Twilio error code of the condition, as in the Error Dictionary.
        log: severity of the notification: `0` error, `1` warning.
        message_date: instant at which it was generated, RFC 2822; may differ from `date_created`.
        message_text: text of the notification.
        more_info: URL of a page with more on the error.
        request_method: HTTP method of the request that caused it, Twilio's to your server in a call, else yours to the
            API.
        request_url: address whose request caused it, on your server in a call, else in the API.
        sid: SID of the notification, `NO…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    error_code: IntText | None = None
    log: IntText | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT


class NotificationInstance(Model, frozen=True, kw_only=True, gc=False):
    """A notification instance; https://www.twilio.com/docs/usage/api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version that was in use, empty where none applies.
        call_sid: SID of the call, `CA…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        error_code: Twilio error code of the condition, as in the Error Dictionary.
        log: severity of the notification: `0` error, `1` warning.
        message_date: instant at which it was generated, RFC 2822; may differ from `date_created`.
        message_text: text of the notification.
        more_info: URL of a page with more on the error.
        request_method: HTTP method of the request that caused it, Twilio's to your server in a call, else yours to the
            API.
        request_url: address whose request caused it, on your server in a call, else in the API.
        request_variables: variables of the request that caused it.
        response_body: HTTP body that your server sent back.
        response_headers: HTTP headers that your server sent back.
        sid: SID of the notification, `NO…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    error_code: IntText | None = None
    log: IntText | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT
