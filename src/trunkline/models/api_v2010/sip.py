# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, sip."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import HttpMethod, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class SipAuthCallsCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None

    _hidden = frozenset({"friendly_name"})


class SipAuthCallsIpAccessControlListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None

    _hidden = frozenset({"friendly_name"})


class SipAuthRegistrationsCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None

    _hidden = frozenset({"friendly_name"})


class SipCredential(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    credential_list_sid: str | None = None
    username: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None

    _hidden = frozenset({"username"})


class SipCredentialList(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    friendly_name: str | None = None
    sid: str | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None


class SipCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    domain_sid: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    uri: str | None = None


class SipDomain(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    auth_type: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    domain_name: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    uri: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_status_callback_method: HttpMethod | None = None
    voice_status_callback_url: str | None = None
    voice_url: str | None = None
    subresource_uris: dict[str, str] | None = None
    sip_registration: bool | None = None
    emergency_calling_enabled: bool | None = None
    secure: bool | None = None
    byoc_trunk_sid: str | None = None
    emergency_caller_sid: str | None = None

    _hidden = frozenset({"voice_fallback_url", "voice_status_callback_url", "voice_url"})


class SipIpAccessControlList(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    friendly_name: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    subresource_uris: dict[str, str] | None = None
    uri: str | None = None


class SipIpAccessControlListMapping(Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    domain_sid: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    uri: str | None = None


class SipIpAddress(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: SharedText | None = None
    friendly_name: str | None = None
    ip_address: str | None = None
    cidr_prefix_length: int | None = None
    ip_access_control_list_sid: str | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    uri: str | None = None
