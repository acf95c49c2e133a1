# Generated from facts/trunking_v1.json by `make generate`; do not edit.
"""The resources of trunking_v1."""

from __future__ import annotations

from ..._operations import trunking_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ...models import trunking_v1 as m
    from ..pages import AsyncPage


class AsyncTrunkingV1(AsyncResource):
    """`trunking.v1`"""

    __slots__ = ()

    @accessor
    def trunks(self) -> AsyncTrunks:
        return AsyncTrunks(self._client, self._ids)


class AsyncTrunks(AsyncResource):
    """`trunks`"""

    __slots__ = ()
    _path = "/v1/Trunks"

    def __call__(self, sid: str | None) -> AsyncTrunksContext:
        return AsyncTrunksContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, domain_name: str | None = None,
        disaster_recovery_url: str | None = None, disaster_recovery_method: m.HttpMethodArg | str | None = None,
        transfer_mode: m.TrunkTransferSettingArg | str | None = None, secure: bool | None = None,
        cnam_lookup_enabled: bool | None = None, transfer_caller_id: m.TrunkTransferCallerIdArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Trunk:
        """Create a trunk: POST /v1/Trunks

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            domain_name: address for your SIP traffic: letters, digits and `-`, with `pstn.twilio.com` at the end.
            disaster_recovery_url: URL whose TwiML is run when SIP traffic cannot be sent to the origination URL.
            disaster_recovery_method: HTTP method for `disaster_recovery_url`, `GET` or `POST`.
            transfer_mode: which call transfers the trunk allows: `enable-all`, `sip-only` or `disable-all`.
            secure: whether all calls of the trunk use TLS for signaling and SRTP for media.
            cnam_lookup_enabled: whether inbound calls from the US and Canada get a caller name lookup (CNAM).
            transfer_caller_id: caller ID shown to the transfer's target: `from-transferee`, the default, or
                `from-transferor`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateTrunk,
            {
                "FriendlyName": friendly_name, "DomainName": domain_name, "DisasterRecoveryUrl": disaster_recovery_url,
                "DisasterRecoveryMethod": disaster_recovery_method, "TransferMode": transfer_mode, "Secure": secure,
                "CnamLookupEnabled": cnam_lookup_enabled, "TransferCallerId": transfer_caller_id,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Trunk]:
        """List the trunks, all or up to `limit`: GET /v1/Trunks

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListTrunk, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Trunk]:
        """Iterate over the trunks, page by page, `prefetch` of them ahead: GET /v1/Trunks

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListTrunk, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Trunk]]:
        """Iterate over the pages of trunks, one request a step: GET /v1/Trunks

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListTrunk, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Trunk]:
        """Fetch one page of trunks, the first one or the one at `target_url`: GET /v1/Trunks

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListTrunk, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncTrunksContext(AsyncResource):
    """`trunks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}"

    @accessor
    def credentials_lists(self) -> AsyncTrunksCredentialsLists:
        return AsyncTrunksCredentialsLists(self._client, self._ids)

    @accessor
    def ip_access_control_lists(self) -> AsyncTrunksIpAccessControlLists:
        return AsyncTrunksIpAccessControlLists(self._client, self._ids)

    @accessor
    def origination_urls(self) -> AsyncTrunksOriginationUrls:
        return AsyncTrunksOriginationUrls(self._client, self._ids)

    @accessor
    def phone_numbers(self) -> AsyncTrunksPhoneNumbers:
        return AsyncTrunksPhoneNumbers(self._client, self._ids)

    @accessor
    def recordings(self) -> AsyncTrunksRecordings:
        return AsyncTrunksRecordings(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the trunk: DELETE /v1/Trunks/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteTrunk, missing_ok=missing_ok)

    async def fetch(self) -> m.Trunk:
        """Fetch the trunk: GET /v1/Trunks/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchTrunk)

    async def update(
        self, *, friendly_name: str | None = None, disaster_recovery_url: str | None = None,
        disaster_recovery_method: m.HttpMethodArg | str | None = None,
        transfer_mode: m.TrunkTransferSettingArg | str | None = None, secure: bool | None = None,
        cnam_lookup_enabled: bool | None = None, transfer_caller_id: m.TrunkTransferCallerIdArg | str | None = None,
        domain_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Trunk:
        """Update the trunk: POST /v1/Trunks/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/trunk-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            disaster_recovery_url: URL whose TwiML is run when SIP traffic cannot be sent to the origination URL.
            disaster_recovery_method: HTTP method for `disaster_recovery_url`, `GET` or `POST`.
            transfer_mode: which call transfers the trunk allows: `enable-all`, `sip-only` or `disable-all`.
            secure: whether all calls of the trunk use TLS for signaling and SRTP for media.
            cnam_lookup_enabled: whether inbound calls from the US and Canada get a caller name lookup (CNAM).
            transfer_caller_id: caller ID shown to the transfer's target: `from-transferee`, the default, or
                `from-transferor`.
            domain_name: address for your SIP traffic: letters, digits and `-`, with `pstn.twilio.com` at the end.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateTrunk,
            {
                "FriendlyName": friendly_name, "DisasterRecoveryUrl": disaster_recovery_url,
                "DisasterRecoveryMethod": disaster_recovery_method, "TransferMode": transfer_mode, "Secure": secure,
                "CnamLookupEnabled": cnam_lookup_enabled, "TransferCallerId": transfer_caller_id,
                "DomainName": domain_name,
            },
            extra_params,
        )


class AsyncTrunksCredentialsLists(AsyncResource):
    """`trunks(Sid).credentials_lists`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/CredentialLists"

    def __call__(self, sid: str | None) -> AsyncTrunksCredentialsListsContext:
        return AsyncTrunksCredentialsListsContext(self._client, (*self._ids, sid))

    async def create(
        self, credential_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CredentialList:
        """Create a credential list: POST /v1/Trunks/{TrunkSid}/CredentialLists

        https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource

        Args:
            credential_list_sid: SID of the credential list that will authenticate access to the trunk, `CL…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateCredentialList, {"CredentialListSid": credential_list_sid}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CredentialList]:
        """List the credentials lists, all or up to `limit`: GET /v1/Trunks/{TrunkSid}/CredentialLists

        https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListCredentialList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.CredentialList]:
        """Iterate over the credentials lists, page by page, `prefetch` of them ahead:
        GET /v1/Trunks/{TrunkSid}/CredentialLists

        https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCredentialList, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.CredentialList]]:
        """Iterate over the pages of credentials lists, one request a step:
        GET /v1/Trunks/{TrunkSid}/CredentialLists

        https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCredentialList, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.CredentialList]:
        """Fetch one page of credentials lists, the first one or the one at `target_url`:
        GET /v1/Trunks/{TrunkSid}/CredentialLists

        https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListCredentialList, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncTrunksCredentialsListsContext(AsyncResource):
    """`trunks(Sid).credentials_lists(Sid)`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/CredentialLists/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the credential list: DELETE /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteCredentialList, missing_ok=missing_ok)

    async def fetch(self) -> m.CredentialList:
        """Fetch the credential list: GET /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchCredentialList)


class AsyncTrunksIpAccessControlLists(AsyncResource):
    """`trunks(Sid).ip_access_control_lists`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/IpAccessControlLists"

    def __call__(self, sid: str | None) -> AsyncTrunksIpAccessControlListsContext:
        return AsyncTrunksIpAccessControlListsContext(self._client, (*self._ids, sid))

    async def create(
        self, ip_access_control_list_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IpAccessControlList:
        """Create an ip access control list: POST /v1/Trunks/{TrunkSid}/IpAccessControlLists

        https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource

        Args:
            ip_access_control_list_sid: SID of the IP access control list to put on the trunk, `AL…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIpAccessControlList, {"IpAccessControlListSid": ip_access_control_list_sid}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IpAccessControlList]:
        """List the ip access control lists, all or up to `limit`: GET /v1/Trunks/{TrunkSid}/IpAccessControlLists

        https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListIpAccessControlList, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IpAccessControlList]:
        """Iterate over the ip access control lists, page by page, `prefetch` of them ahead:
        GET /v1/Trunks/{TrunkSid}/IpAccessControlLists

        https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListIpAccessControlList, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IpAccessControlList]]:
        """Iterate over the pages of ip access control lists, one request a step:
        GET /v1/Trunks/{TrunkSid}/IpAccessControlLists

        https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListIpAccessControlList, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IpAccessControlList]:
        """Fetch one page of ip access control lists, the first one or the one at `target_url`:
        GET /v1/Trunks/{TrunkSid}/IpAccessControlLists

        https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListIpAccessControlList, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncTrunksIpAccessControlListsContext(AsyncResource):
    """`trunks(Sid).ip_access_control_lists(Sid)`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/IpAccessControlLists/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the ip access control list: DELETE /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteIpAccessControlList, missing_ok=missing_ok)

    async def fetch(self) -> m.IpAccessControlList:
        """Fetch the ip access control list: GET /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchIpAccessControlList)


class AsyncTrunksOriginationUrls(AsyncResource):
    """`trunks(Sid).origination_urls`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/OriginationUrls"

    def __call__(self, sid: str | None) -> AsyncTrunksOriginationUrlsContext:
        return AsyncTrunksOriginationUrlsContext(self._client, (*self._ids, sid))

    async def create(
        self, weight: int, priority: int, enabled: bool, friendly_name: str, sip_url: str, *,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.OriginationUrl:
        """Create an origination url: POST /v1/Trunks/{TrunkSid}/OriginationUrls

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

        Args:
            weight: share of the load among URLs of equal priority, 1 to 65,535, by default 10; more gets more.
            priority: 0 to 65535, the lowest number being tried first, by default 10.
            enabled: whether the URL is in use, by default `true`.
            friendly_name: readable name of the resource; when listing, only those so named.
            sip_url: SIP address origination calls go to, with `sip:` and not `sips:`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateOriginationUrl,
            {
                "Weight": weight, "Priority": priority, "Enabled": enabled, "FriendlyName": friendly_name,
                "SipUrl": sip_url,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.OriginationUrl]:
        """List the origination urls, all or up to `limit`: GET /v1/Trunks/{TrunkSid}/OriginationUrls

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListOriginationUrl, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.OriginationUrl]:
        """Iterate over the origination urls, page by page, `prefetch` of them ahead:
        GET /v1/Trunks/{TrunkSid}/OriginationUrls

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListOriginationUrl, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.OriginationUrl]]:
        """Iterate over the pages of origination urls, one request a step: GET /v1/Trunks/{TrunkSid}/OriginationUrls

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListOriginationUrl, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.OriginationUrl]:
        """Fetch one page of origination urls, the first one or the one at `target_url`:
        GET /v1/Trunks/{TrunkSid}/OriginationUrls

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListOriginationUrl, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncTrunksOriginationUrlsContext(AsyncResource):
    """`trunks(Sid).origination_urls(Sid)`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/OriginationUrls/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the origination url: DELETE /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteOriginationUrl, missing_ok=missing_ok)

    async def fetch(self) -> m.OriginationUrl:
        """Fetch the origination url: GET /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchOriginationUrl)

    async def update(
        self, *, weight: int | None = None, priority: int | None = None, enabled: bool | None = None,
        friendly_name: str | None = None, sip_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.OriginationUrl:
        """Update the origination url: POST /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/originationurl-resource

        Args:
            weight: share of the load among URLs of equal priority, 1 to 65,535, by default 10; more gets more.
            priority: 0 to 65535, the lowest number being tried first, by default 10.
            enabled: whether the URL is in use, by default `true`.
            friendly_name: readable name of the resource; when listing, only those so named.
            sip_url: SIP address origination calls go to, with `sip:` and not `sips:`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateOriginationUrl,
            {
                "Weight": weight, "Priority": priority, "Enabled": enabled, "FriendlyName": friendly_name,
                "SipUrl": sip_url,
            },
            extra_params,
        )


class AsyncTrunksPhoneNumbers(AsyncResource):
    """`trunks(Sid).phone_numbers`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/PhoneNumbers"

    def __call__(self, sid: str | None) -> AsyncTrunksPhoneNumbersContext:
        return AsyncTrunksPhoneNumbersContext(self._client, (*self._ids, sid))

    async def create(self, phone_number_sid: str, *, extra_params: Mapping[str, Any] | None = None) -> m.PhoneNumber:
        """Create a phone number: POST /v1/Trunks/{TrunkSid}/PhoneNumbers

        https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource

        Args:
            phone_number_sid: SID of the incoming number to connect with the trunk, `PN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreatePhoneNumber, {"PhoneNumberSid": phone_number_sid}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.PhoneNumber]:
        """List the phone numbers, all or up to `limit`: GET /v1/Trunks/{TrunkSid}/PhoneNumbers

        https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListPhoneNumber, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.PhoneNumber]:
        """Iterate over the phone numbers, page by page, `prefetch` of them ahead:
        GET /v1/Trunks/{TrunkSid}/PhoneNumbers

        https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListPhoneNumber, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.PhoneNumber]]:
        """Iterate over the pages of phone numbers, one request a step: GET /v1/Trunks/{TrunkSid}/PhoneNumbers

        https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListPhoneNumber, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.PhoneNumber]:
        """Fetch one page of phone numbers, the first one or the one at `target_url`:
        GET /v1/Trunks/{TrunkSid}/PhoneNumbers

        https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListPhoneNumber, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncTrunksPhoneNumbersContext(AsyncResource):
    """`trunks(Sid).phone_numbers(Sid)`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/PhoneNumbers/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the phone number: DELETE /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeletePhoneNumber, missing_ok=missing_ok)

    async def fetch(self) -> m.PhoneNumber:
        """Fetch the phone number: GET /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}

        https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchPhoneNumber)


class AsyncTrunksRecordings(AsyncResource):
    """`trunks(Sid).recordings`"""

    __slots__ = ()
    _path = "/v1/Trunks/{0}/Recording"

    def __call__(self) -> AsyncTrunksRecordings:
        return self

    async def fetch(self) -> m.Recording:
        """Fetch the recording: GET /v1/Trunks/{TrunkSid}/Recording

        https://www.twilio.com/docs/sip-trunking/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchRecording)

    async def update(
        self, *, mode: m.RecordingModeArg | str | None = None, trim: m.RecordingTrimArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Recording:
        """Update the recording: POST /v1/Trunks/{TrunkSid}/Recording

        https://www.twilio.com/docs/sip-trunking/api

        Args:
            mode: when and how calls are recorded, such as `record-from-answer-dual`; by default `do-not-record`.
            trim: `trim-silence` or `do-not-trim`, the default.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateRecording, {"Mode": mode, "Trim": trim}, extra_params)
