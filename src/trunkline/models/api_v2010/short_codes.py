# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, short_codes."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import HttpMethod, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class ShortCode(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    short_code: str | None = None
    sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    uri: str | None = None
