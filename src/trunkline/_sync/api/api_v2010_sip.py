# Mirrored from _async/api/api_v2010_sip.py by `make generate`; do not edit.
# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The resources of api_v2010, sip."""

from __future__ import annotations

from ..._operations import api_v2010_sip as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...models.api_v2010 import sip as m
    from ..pages import Page


class AccountsSip(Resource):
    """`accounts(Sid).sip`"""

    __slots__ = ()

    @accessor
    def credential_lists(self) -> AccountsSipCredentialLists:
        return AccountsSipCredentialLists(self._client, self._ids)

    @accessor
    def domains(self) -> AccountsSipDomains:
        return AccountsSipDomains(self._client, self._ids)

    @accessor
    def ip_access_control_lists(self) -> AccountsSipIpAccessControlLists:
        return AccountsSipIpAccessControlLists(self._client, self._ids)


class AccountsSipCredentialLists(Resource):
    """`accounts(Sid).sip.credential_lists`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists.json"

    def __call__(self, sid: str | None) -> AccountsSipCredentialListsContext:
        return AccountsSipCredentialListsContext(self._client, (*self._ids, sid))

    def create(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.SipCredentialList:
        """Create a sip credential list: POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

        Args:
            friendly_name: name of the credential list, up to 64 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateSipCredentialList, {"FriendlyName": friendly_name}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipCredentialList]:
        """List the credential lists, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipCredentialList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipCredentialList]:
        """Iterate over the credential lists, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipCredentialList, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipCredentialList]]:
        """Iterate over the pages of credential lists, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipCredentialList, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipCredentialList]:
        """Fetch one page of credential lists, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSipCredentialList, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsSipCredentialListsContext(Resource):
    """`accounts(Sid).sip.credential_lists(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists/{1}.json"

    @accessor
    def credentials(self) -> AccountsSipCredentialListsCredentials:
        return AccountsSipCredentialListsCredentials(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip credential list: DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipCredentialList, missing_ok=missing_ok)

    def fetch(self) -> m.SipCredentialList:
        """Fetch the sip credential list: GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipCredentialList)

    def update(self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None) -> m.SipCredentialList:
        """Update the sip credential list: POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource

        Args:
            friendly_name: name of the credential list, up to 64 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSipCredentialList, {"FriendlyName": friendly_name}, extra_params)


class AccountsSipCredentialListsCredentials(Resource):
    """`accounts(Sid).sip.credential_lists(Sid).credentials`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists/{1}/Credentials.json"

    def __call__(self, sid: str | None) -> AccountsSipCredentialListsCredentialsContext:
        return AccountsSipCredentialListsCredentialsContext(self._client, (*self._ids, sid))

    def create(
        self, username: str, password: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipCredential:
        """Create a sip credential:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

        Args:
            username: user name for SIP authentication, at most 32 characters.
            password: password for SIP requests: at least 12 characters, with a digit, upper and lower case.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateSipCredential, {"Username": username, "Password": password}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipCredential]:
        """List the credentials, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipCredential, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipCredential]:
        """Iterate over the credentials, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipCredential, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipCredential]]:
        """Iterate over the pages of credentials, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipCredential, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipCredential]:
        """Fetch one page of credentials, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSipCredential, {}, extra_params, page_size, page_number, page_token, target_url)


class AccountsSipCredentialListsCredentialsContext(Resource):
    """`accounts(Sid).sip.credential_lists(Sid).credentials(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/CredentialLists/{1}/Credentials/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip credential:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipCredential, missing_ok=missing_ok)

    def fetch(self) -> m.SipCredential:
        """Fetch the sip credential:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipCredential)

    def update(
        self, *, password: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipCredential:
        """Update the sip credential:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credential-resource

        Args:
            password: password for SIP requests: at least 12 characters, with a digit, upper and lower case.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSipCredential, {"Password": password}, extra_params)


class AccountsSipDomains(Resource):
    """`accounts(Sid).sip.domains`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains.json"

    def __call__(self, sid: str | None) -> AccountsSipDomainsContext:
        return AccountsSipDomainsContext(self._client, (*self._ids, sid))

    def create(
        self, domain_name: str, *, friendly_name: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, voice_status_callback_url: str | None = None,
        voice_status_callback_method: m.HttpMethodArg | str | None = None, sip_registration: bool | None = None,
        emergency_calling_enabled: bool | None = None, secure: bool | None = None, byoc_trunk_sid: str | None = None,
        emergency_caller_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipDomain:
        """Create a sip domain: POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

        Args:
            domain_name: address for your SIP traffic: letters, digits and `-`, with `sip.twilio.com` at the end.
            friendly_name: name of the SIP domain, up to 64 characters.
            voice_url: URL that gives the TwiML for a call.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            voice_status_callback_url: URL that gets call status events, such as the end of a call.
            voice_status_callback_method: HTTP method for `voice_status_callback_url`, `GET` or `POST`.
            sip_registration: whether SIP endpoints may register with the domain to be called.
            emergency_calling_enabled: whether numbers with validated addresses may make emergency calls through the
                domain.
            secure: whether the domain requires TLS and negotiates SRTP on every incoming call.
            byoc_trunk_sid: SID of the BYOC trunk of the SIP domain, `BY…`.
            emergency_caller_sid: SID of the number that is called back after an emergency call, `PN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSipDomain,
            {
                "DomainName": domain_name, "FriendlyName": friendly_name, "VoiceUrl": voice_url,
                "VoiceMethod": voice_method, "VoiceFallbackUrl": voice_fallback_url,
                "VoiceFallbackMethod": voice_fallback_method, "VoiceStatusCallbackUrl": voice_status_callback_url,
                "VoiceStatusCallbackMethod": voice_status_callback_method, "SipRegistration": sip_registration,
                "EmergencyCallingEnabled": emergency_calling_enabled, "Secure": secure, "ByocTrunkSid": byoc_trunk_sid,
                "EmergencyCallerSid": emergency_caller_sid,
            },
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipDomain]:
        """List the domains, all or up to `limit`: GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipDomain, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipDomain]:
        """Iterate over the domains, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipDomain, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipDomain]]:
        """Iterate over the pages of domains, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipDomain, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipDomain]:
        """Fetch one page of domains, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSipDomain, {}, extra_params, page_size, page_number, page_token, target_url)


class AccountsSipDomainsContext(Resource):
    """`accounts(Sid).sip.domains(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}.json"

    @accessor
    def credential_list_mappings(self) -> AccountsSipDomainsCredentialListMappings:
        return AccountsSipDomainsCredentialListMappings(self._client, self._ids)

    @accessor
    def ip_access_control_list_mappings(self) -> AccountsSipDomainsIpAccessControlListMappings:
        return AccountsSipDomainsIpAccessControlListMappings(self._client, self._ids)

    @accessor
    def auth(self) -> AccountsSipDomainsAuth:
        return AccountsSipDomainsAuth(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip domain: DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipDomain, missing_ok=missing_ok)

    def fetch(self) -> m.SipDomain:
        """Fetch the sip domain: GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipDomain)

    def update(
        self, *, friendly_name: str | None = None, voice_fallback_method: m.HttpMethodArg | str | None = None,
        voice_fallback_url: str | None = None, voice_method: m.HttpMethodArg | str | None = None,
        voice_status_callback_method: m.HttpMethodArg | str | None = None, voice_status_callback_url: str | None = None,
        voice_url: str | None = None, sip_registration: bool | None = None, domain_name: str | None = None,
        emergency_calling_enabled: bool | None = None, secure: bool | None = None, byoc_trunk_sid: str | None = None,
        emergency_caller_sid: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipDomain:
        """Update the sip domain: POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-resource

        Args:
            friendly_name: name of the SIP domain, up to 64 characters.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_status_callback_method: HTTP method for `voice_status_callback_url`, `GET` or `POST`.
            voice_status_callback_url: URL that gets call status events, such as the end of a call.
            voice_url: URL that gives the TwiML for a call.
            sip_registration: whether SIP endpoints may register with the domain to be called.
            domain_name: address for your SIP traffic: letters, digits and `-`, with `sip.twilio.com` at the end.
            emergency_calling_enabled: whether numbers with validated addresses may make emergency calls through the
                domain.
            secure: whether the domain requires TLS and negotiates SRTP on every incoming call.
            byoc_trunk_sid: SID of the BYOC trunk of the SIP domain, `BY…`.
            emergency_caller_sid: SID of the number that is called back after an emergency call, `PN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSipDomain,
            {
                "FriendlyName": friendly_name, "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url, "VoiceMethod": voice_method,
                "VoiceStatusCallbackMethod": voice_status_callback_method,
                "VoiceStatusCallbackUrl": voice_status_callback_url, "VoiceUrl": voice_url,
                "SipRegistration": sip_registration, "DomainName": domain_name,
                "EmergencyCallingEnabled": emergency_calling_enabled, "Secure": secure, "ByocTrunkSid": byoc_trunk_sid,
                "EmergencyCallerSid": emergency_caller_sid,
            },
            extra_params,
        )


class AccountsSipDomainsCredentialListMappings(Resource):
    """`accounts(Sid).sip.domains(Sid).credential_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/CredentialListMappings.json"

    def __call__(self, sid: str | None) -> AccountsSipDomainsCredentialListMappingsContext:
        return AccountsSipDomainsCredentialListMappingsContext(self._client, (*self._ids, sid))

    def create(
        self, credential_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipCredentialListMapping:
        """Create a sip credential list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Args:
            credential_list_sid: SID of the credential list to map to the SIP domain, `CL…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSipCredentialListMapping, {"CredentialListSid": credential_list_sid}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipCredentialListMapping]:
        """List the credential list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipCredentialListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipCredentialListMapping]:
        """Iterate over the credential list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipCredentialListMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipCredentialListMapping]]:
        """Iterate over the pages of credential list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipCredentialListMapping, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipCredentialListMapping]:
        """Fetch one page of credential list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSipCredentialListMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsSipDomainsCredentialListMappingsContext(Resource):
    """`accounts(Sid).sip.domains(Sid).credential_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/CredentialListMappings/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip credential list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipCredentialListMapping, missing_ok=missing_ok)

    def fetch(self) -> m.SipCredentialListMapping:
        """Fetch the sip credential list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipCredentialListMapping)


class AccountsSipDomainsIpAccessControlListMappings(Resource):
    """`accounts(Sid).sip.domains(Sid).ip_access_control_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/IpAccessControlListMappings.json"

    def __call__(self, sid: str | None) -> AccountsSipDomainsIpAccessControlListMappingsContext:
        return AccountsSipDomainsIpAccessControlListMappingsContext(self._client, (*self._ids, sid))

    def create(
        self, ip_access_control_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAccessControlListMapping:
        """Create a sip ip access control list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Args:
            ip_access_control_list_sid: SID of the IP access control list, `AL…`, which is mapped to the SIP domain.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSipIpAccessControlListMapping, {"IpAccessControlListSid": ip_access_control_list_sid},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipIpAccessControlListMapping]:
        """List the ip access control list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipIpAccessControlListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipIpAccessControlListMapping]:
        """Iterate over the ip access control list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipIpAccessControlListMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipIpAccessControlListMapping]]:
        """Iterate over the pages of ip access control list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipIpAccessControlListMapping, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipIpAccessControlListMapping]:
        """Fetch one page of ip access control list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSipIpAccessControlListMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsSipDomainsIpAccessControlListMappingsContext(Resource):
    """`accounts(Sid).sip.domains(Sid).ip_access_control_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/IpAccessControlListMappings/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip ip access control list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipIpAccessControlListMapping, missing_ok=missing_ok)

    def fetch(self) -> m.SipIpAccessControlListMapping:
        """Fetch the sip ip access control list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipIpAccessControlListMapping)


class AccountsSipDomainsAuth(Resource):
    """`accounts(Sid).sip.domains(Sid).auth`"""

    __slots__ = ()

    @accessor
    def calls(self) -> AccountsSipDomainsAuthCalls:
        return AccountsSipDomainsAuthCalls(self._client, self._ids)

    @accessor
    def registrations(self) -> AccountsSipDomainsAuthRegistrations:
        return AccountsSipDomainsAuthRegistrations(self._client, self._ids)


class AccountsSipDomainsAuthCalls(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.calls`"""

    __slots__ = ()

    @accessor
    def credential_list_mappings(self) -> AccountsSipDomainsAuthCallsCredentialListMappings:
        return AccountsSipDomainsAuthCallsCredentialListMappings(self._client, self._ids)

    @accessor
    def ip_access_control_list_mappings(self) -> AccountsSipDomainsAuthCallsIpAccessControlListMappings:
        return AccountsSipDomainsAuthCallsIpAccessControlListMappings(self._client, self._ids)


class AccountsSipDomainsAuthCallsCredentialListMappings(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.credential_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/CredentialListMappings.json"

    def __call__(self, sid: str | None) -> AccountsSipDomainsAuthCallsCredentialListMappingsContext:
        return AccountsSipDomainsAuthCallsCredentialListMappingsContext(self._client, (*self._ids, sid))

    def create(
        self, credential_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipAuthCallsCredentialListMapping:
        """Create a sip auth calls credential list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Args:
            credential_list_sid: SID of the credential list to map to the SIP domain, `CL…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSipAuthCallsCredentialListMapping, {"CredentialListSid": credential_list_sid}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipAuthCallsCredentialListMapping]:
        """List the credential list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipAuthCallsCredentialListMapping]:
        """Iterate over the credential list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipAuthCallsCredentialListMapping]]:
        """Iterate over the pages of credential list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipAuthCallsCredentialListMapping]:
        """Fetch one page of credential list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSipAuthCallsCredentialListMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsSipDomainsAuthCallsCredentialListMappingsContext(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.credential_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/CredentialListMappings/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip auth calls credential list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipAuthCallsCredentialListMapping, missing_ok=missing_ok)

    def fetch(self) -> m.SipAuthCallsCredentialListMapping:
        """Fetch the sip auth calls credential list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-credentiallistmapping-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipAuthCallsCredentialListMapping)


class AccountsSipDomainsAuthCallsIpAccessControlListMappings(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.ip_access_control_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/IpAccessControlListMappings.json"

    def __call__(self, sid: str | None) -> AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext:
        return AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(self._client, (*self._ids, sid))

    def create(
        self, ip_access_control_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipAuthCallsIpAccessControlListMapping:
        """Create a sip auth calls ip access control list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Args:
            ip_access_control_list_sid: SID of the IP access control list, `AL…`, which is mapped to the SIP domain.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSipAuthCallsIpAccessControlListMapping, {"IpAccessControlListSid": ip_access_control_list_sid},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipAuthCallsIpAccessControlListMapping]:
        """List the ip access control list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipAuthCallsIpAccessControlListMapping]:
        """Iterate over the ip access control list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipAuthCallsIpAccessControlListMapping]]:
        """Iterate over the pages of ip access control list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipAuthCallsIpAccessControlListMapping]:
        """Fetch one page of ip access control list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSipAuthCallsIpAccessControlListMapping, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.calls.ip_access_control_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Calls/IpAccessControlListMappings/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip auth calls ip access control list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipAuthCallsIpAccessControlListMapping, missing_ok=missing_ok)

    def fetch(self) -> m.SipAuthCallsIpAccessControlListMapping:
        """Fetch the sip auth calls ip access control list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/IpAccessControlListMappings
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollistmapping-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipAuthCallsIpAccessControlListMapping)


class AccountsSipDomainsAuthRegistrations(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.registrations`"""

    __slots__ = ()

    @accessor
    def credential_list_mappings(self) -> AccountsSipDomainsAuthRegistrationsCredentialListMappings:
        return AccountsSipDomainsAuthRegistrationsCredentialListMappings(self._client, self._ids)


class AccountsSipDomainsAuthRegistrationsCredentialListMappings(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.registrations.credential_list_mappings`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Registrations/CredentialListMappings.json"

    def __call__(self, sid: str | None) -> AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext:
        return AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(self._client, (*self._ids, sid))

    def create(
        self, credential_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipAuthRegistrationsCredentialListMapping:
        """Create a sip auth registrations credential list mapping:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations
        /CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource

        Args:
            credential_list_sid: SID of the credential list to map to the SIP domain, `CL…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSipAuthRegistrationsCredentialListMapping, {"CredentialListSid": credential_list_sid},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipAuthRegistrationsCredentialListMapping]:
        """List the credential list mappings, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipAuthRegistrationsCredentialListMapping]:
        """Iterate over the credential list mappings, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipAuthRegistrationsCredentialListMapping]]:
        """Iterate over the pages of credential list mappings, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipAuthRegistrationsCredentialListMapping]:
        """Fetch one page of credential list mappings, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSipAuthRegistrationsCredentialListMapping, {}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(Resource):
    """`accounts(Sid).sip.domains(Sid).auth.registrations.credential_list_mappings(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/Domains/{1}/Auth/Registrations/CredentialListMappings/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip auth registrations credential list mapping:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipAuthRegistrationsCredentialListMapping, missing_ok=missing_ok)

    def fetch(self) -> m.SipAuthRegistrationsCredentialListMapping:
        """Fetch the sip auth registrations credential list mapping:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-domain-registration-credentiallistmapping-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipAuthRegistrationsCredentialListMapping)


class AccountsSipIpAccessControlLists(Resource):
    """`accounts(Sid).sip.ip_access_control_lists`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists.json"

    def __call__(self, sid: str | None) -> AccountsSipIpAccessControlListsContext:
        return AccountsSipIpAccessControlListsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAccessControlList:
        """Create a sip ip access control list: POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

        Args:
            friendly_name: name of the IP access control list, up to 255 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateSipIpAccessControlList, {"FriendlyName": friendly_name}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipIpAccessControlList]:
        """List the ip access control lists, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipIpAccessControlList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipIpAccessControlList]:
        """Iterate over the ip access control lists, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipIpAccessControlList, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipIpAccessControlList]]:
        """Iterate over the pages of ip access control lists, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipIpAccessControlList, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipIpAccessControlList]:
        """Fetch one page of ip access control lists, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSipIpAccessControlList, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AccountsSipIpAccessControlListsContext(Resource):
    """`accounts(Sid).sip.ip_access_control_lists(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists/{1}.json"

    @accessor
    def ip_addresses(self) -> AccountsSipIpAccessControlListsIpAddresses:
        return AccountsSipIpAccessControlListsIpAddresses(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip ip access control list:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipIpAccessControlList, missing_ok=missing_ok)

    def fetch(self) -> m.SipIpAccessControlList:
        """Fetch the sip ip access control list:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipIpAccessControlList)

    def update(
        self, friendly_name: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAccessControlList:
        """Update the sip ip access control list:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaccesscontrollist-resource

        Args:
            friendly_name: name of the IP access control list, up to 255 characters.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.UpdateSipIpAccessControlList, {"FriendlyName": friendly_name}, extra_params)


class AccountsSipIpAccessControlListsIpAddresses(Resource):
    """`accounts(Sid).sip.ip_access_control_lists(Sid).ip_addresses`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists/{1}/IpAddresses.json"

    def __call__(self, sid: str | None) -> AccountsSipIpAccessControlListsIpAddressesContext:
        return AccountsSipIpAccessControlListsIpAddressesContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, ip_address: str, *, cidr_prefix_length: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAddress:
        """Create a sip ip address:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

        Args:
            friendly_name: name of the IP address, up to 255 characters.
            ip_address: IPv4 address, dotted, from which SIP requests are accepted.
            cidr_prefix_length: length of the CIDR prefix applied to the IP address, by default the whole address.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSipIpAddress,
            {"FriendlyName": friendly_name, "IpAddress": ip_address, "CidrPrefixLength": cidr_prefix_length},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SipIpAddress]:
        """List the ip addresses, all or up to `limit`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSipIpAddress, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SipIpAddress]:
        """Iterate over the ip addresses, page by page, `prefetch` of them ahead:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSipIpAddress, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SipIpAddress]]:
        """Iterate over the pages of ip addresses, one request a step:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSipIpAddress, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SipIpAddress]:
        """Fetch one page of ip addresses, the first one or the one at `target_url`:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListSipIpAddress, {}, extra_params, page_size, page_number, page_token, target_url)


class AccountsSipIpAccessControlListsIpAddressesContext(Resource):
    """`accounts(Sid).sip.ip_access_control_lists(Sid).ip_addresses(Sid)`"""

    __slots__ = ()
    _path = "/2010-04-01/Accounts/{0}/SIP/IpAccessControlLists/{1}/IpAddresses/{2}.json"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the sip ip address:
        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSipIpAddress, missing_ok=missing_ok)

    def fetch(self) -> m.SipIpAddress:
        """Fetch the sip ip address:
        GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSipIpAddress)

    def update(
        self, *, ip_address: str | None = None, friendly_name: str | None = None, cidr_prefix_length: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SipIpAddress:
        """Update the sip ip address:
        POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses
        /{Sid}.json

        https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource

        Args:
            ip_address: IPv4 address, dotted, from which SIP requests are accepted.
            friendly_name: name of the IP address, up to 255 characters.
            cidr_prefix_length: length of the CIDR prefix applied to the IP address, by default the whole address.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSipIpAddress,
            {"IpAddress": ip_address, "FriendlyName": friendly_name, "CidrPrefixLength": cidr_prefix_length},
            extra_params,
        )
