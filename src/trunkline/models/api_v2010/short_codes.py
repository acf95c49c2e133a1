# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, short_codes."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, HttpMethod, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class ShortCode(Model, frozen=True, kw_only=True, gc=False):
    """A short code; https://www.twilio.com/docs/messaging/api/short-code-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version of the TwiML session a message to the short code starts.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: name of the short code, by default the code itself.
        short_code: digits of the short code, such as `894546`.
        sid: SID of the short code, `SC…`.
        sms_fallback_method: HTTP method for `sms_fallback_url`: `GET` or `POST`.
        sms_fallback_url: address called when TwiML from `sms_url` cannot be fetched or run.
        sms_method: HTTP method for `sms_url`: `GET` or `POST`.
        sms_url: address called when the short code receives an SMS.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: SharedText | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    short_code: str | None = None
    sid: Always[str] = ABSENT
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    uri: Always[str] = ABSENT
