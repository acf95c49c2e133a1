# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, notifications."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import HttpMethod, IntText, Rfc2822, SharedText


class Notification(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    error_code: IntText | None = None
    log: IntText | None = None
    message_date: Rfc2822 | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    sid: str | None = None
    uri: str | None = None


class NotificationInstance(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    call_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
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
    sid: str | None = None
    uri: str | None = None
