# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, sip."""

from __future__ import annotations

from ..._core.model.model import Model
from ...types import ABSENT, Always, HttpMethod, Rfc2822, SharedText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]


class SipAuthCallsCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    """A sip auth calls credential list mapping.

    https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the mapped credential list, `CL…`.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    sid: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class SipAuthCallsIpAccessControlListMapping(Model, frozen=True, kw_only=True, gc=False):
    """A sip auth calls ip access control list mapping.

    https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the mapped IP access control list, `AL…`.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    sid: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class SipAuthRegistrationsCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    """A sip auth registrations credential list mapping.

    https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the mapped credential list, `CL…`.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: str | None = None
    sid: Always[str] = ABSENT

    _hidden = frozenset({"friendly_name"})


class SipCredential(Model, frozen=True, kw_only=True, gc=False):
    """A sip credential; https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

    Attributes:
        sid: SID of the SIP credential, `CR…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        credential_list_sid: SID of the credential list, `CL…`.
        username: user name for SIP authentication.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    credential_list_sid: Always[str] = ABSENT
    username: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT

    _hidden = frozenset({"username"})


class SipCredentialList(Model, frozen=True, kw_only=True, gc=False):
    """A sip credential list; https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the credential list, `CL…`.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    friendly_name: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT
    uri: Always[str] = ABSENT


class SipCredentialListMapping(Model, frozen=True, kw_only=True, gc=False):
    """A sip credential list mapping; https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        domain_sid: SID of the SIP domain, `SD…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the mapped credential list, `CL…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    domain_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT


class SipDomain(Model, frozen=True, kw_only=True, gc=False):
    """A sip domain; https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        auth_type: how callers authenticate: `IP_ACL`, `CREDENTIAL_LIST` or both, comma-separated; no traffic if empty.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        domain_name: address for your SIP traffic: letters, digits and `-`, with `sip.twilio.com` at the end.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the SIP domain, `SD…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
        voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
        voice_fallback_url: URL called if fetching or running the voice TwiML fails.
        voice_method: HTTP method for `voice_url`, `GET` or `POST`.
        voice_status_callback_method: HTTP method for `voice_status_callback_url`, `GET` or `POST`.
        voice_status_callback_url: URL that gets call status events, such as the end of a call.
        voice_url: URL that gives the TwiML for a call.
        subresource_uris: relative URIs of the related resources, by name.
        sip_registration: whether SIP endpoints may register with the domain to be called.
        emergency_calling_enabled: whether numbers with validated addresses may make emergency calls through the domain.
        secure: whether the domain requires TLS and negotiates SRTP on every incoming call.
        byoc_trunk_sid: SID of the BYOC trunk of the SIP domain, `BY…`.
        emergency_caller_sid: SID of the number that is called back after an emergency call, `PN…`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    auth_type: str | None = None
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    domain_name: Always[str] = ABSENT
    friendly_name: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_status_callback_method: HttpMethod | None = None
    voice_status_callback_url: str | None = None
    voice_url: str | None = None
    subresource_uris: Always[dict[str, str]] = ABSENT
    sip_registration: Always[bool] = ABSENT
    emergency_calling_enabled: bool | None = None
    secure: bool | None = None
    byoc_trunk_sid: str | None = None
    emergency_caller_sid: str | None = None

    _hidden = frozenset({"voice_fallback_url", "voice_status_callback_url", "voice_url"})


class SipIpAccessControlList(Model, frozen=True, kw_only=True, gc=False):
    """A sip ip access control list; https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

    Attributes:
        sid: SID of the IP access control list, `AL…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        subresource_uris: relative URIs of the related resources, by name.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    friendly_name: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    subresource_uris: Always[dict[str, str]] = ABSENT
    uri: Always[str] = ABSENT


class SipIpAccessControlListMapping(Model, frozen=True, kw_only=True, gc=False):
    """A sip ip access control list mapping.

    https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        domain_sid: SID of the SIP domain, `SD…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        sid: SID of the mapped IP access control list, `AL…`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    domain_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    sid: Always[str] = ABSENT
    uri: Always[str] = ABSENT


class SipIpAddress(Model, frozen=True, kw_only=True, gc=False):
    """A sip ip address; https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

    Attributes:
        sid: SID of the IP address, `IP…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        ip_address: IPv4 address, dotted, from which SIP requests are accepted.
        cidr_prefix_length: length of the CIDR prefix applied to the IP address, by default the whole address.
        ip_access_control_list_sid: SID of the IP access control list, `AL…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[SharedText] = ABSENT
    friendly_name: Always[str] = ABSENT
    ip_address: Always[str] = ABSENT
    cidr_prefix_length: int | None = None
    ip_access_control_list_sid: Always[str] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    uri: Always[str] = ABSENT
