# Generated from facts/voice_v1.json by `make generate`; do not edit.
"""The resources of voice_v1."""

from __future__ import annotations

from ..._operations import voice_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import voice_v1 as m
    from ..pages import AsyncPage


class AsyncVoiceV1(AsyncResource):
    """`voice.v1`"""

    __slots__ = ()

    @accessor
    def archived_calls(self) -> AsyncArchivedCalls:
        return AsyncArchivedCalls(self._client, self._ids)

    @accessor
    def byoc_trunks(self) -> AsyncByocTrunks:
        return AsyncByocTrunks(self._client, self._ids)

    @accessor
    def connection_policies(self) -> AsyncConnectionPolicies:
        return AsyncConnectionPolicies(self._client, self._ids)

    @accessor
    def ip_records(self) -> AsyncIpRecords:
        return AsyncIpRecords(self._client, self._ids)

    @accessor
    def source_ip_mappings(self) -> AsyncSourceIpMappings:
        return AsyncSourceIpMappings(self._client, self._ids)

    @accessor
    def dialing_permissions(self) -> AsyncDialingPermissions:
        return AsyncDialingPermissions(self._client, self._ids)


class AsyncArchivedCalls(AsyncResource):
    """`archived_calls`"""

    __slots__ = ()

    def __call__(self, date: str | None, sid: str | None) -> AsyncArchivedCallsContext:
        return AsyncArchivedCallsContext(self._client, (*self._ids, date, sid))


class AsyncArchivedCallsContext(AsyncResource):
    """`archived_calls(Date,Sid)`"""

    __slots__ = ()
    _path = "/v1/Archives/{0}/Calls/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the archived call: DELETE /v1/Archives/{Date}/Calls/{Sid}

        https://www.twilio.com/docs/voice/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteArchivedCall, missing_ok=missing_ok)


class AsyncByocTrunks(AsyncResource):
    """`byoc_trunks`"""

    __slots__ = ()
    _path = "/v1/ByocTrunks"

    def __call__(self, sid: str | None) -> AsyncByocTrunksContext:
        return AsyncByocTrunksContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, status_callback_url: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, cnam_lookup_enabled: bool | None = None,
        connection_policy_sid: str | None = None, from_domain_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ByocTrunk:
        """Create a byoc trunk: POST /v1/ByocTrunks

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

        Args:
            friendly_name: name of the resource, up to 255 characters, not necessarily unique.
            voice_url: URL that gives the TwiML for a call.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            status_callback_url: URL that gets call status events of the trunk, such as the end of a call.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            cnam_lookup_enabled: whether inbound calls from the US and Canada get a caller name lookup (CNAM).
            connection_policy_sid: SID of the connection policy that routes traffic to your own infrastructure, `NY…`.
            from_domain_sid: SID of the SIP domain put in the `From` header of calls to your SIP systems; without it
                `sip.twilio.com`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateByocTrunk,
            {
                "FriendlyName": friendly_name, "VoiceUrl": voice_url, "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url, "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallbackUrl": status_callback_url, "StatusCallbackMethod": status_callback_method,
                "CnamLookupEnabled": cnam_lookup_enabled, "ConnectionPolicySid": connection_policy_sid,
                "FromDomainSid": from_domain_sid,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ByocTrunk]:
        """List the byoc trunks, all or up to `limit`: GET /v1/ByocTrunks

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListByocTrunk, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ByocTrunk]:
        """Iterate over the byoc trunks, page by page, `prefetch` of them ahead: GET /v1/ByocTrunks

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListByocTrunk, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ByocTrunk]]:
        """Iterate over the pages of byoc trunks, one request a step: GET /v1/ByocTrunks

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListByocTrunk, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ByocTrunk]:
        """Fetch one page of byoc trunks, the first one or the one at `target_url`: GET /v1/ByocTrunks

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListByocTrunk, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncByocTrunksContext(AsyncResource):
    """`byoc_trunks(Sid)`"""

    __slots__ = ()
    _path = "/v1/ByocTrunks/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the byoc trunk: DELETE /v1/ByocTrunks/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteByocTrunk, missing_ok=missing_ok)

    async def fetch(self) -> m.ByocTrunk:
        """Fetch the byoc trunk: GET /v1/ByocTrunks/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchByocTrunk)

    async def update(
        self, *, friendly_name: str | None = None, voice_url: str | None = None,
        voice_method: m.HttpMethodArg | str | None = None, voice_fallback_url: str | None = None,
        voice_fallback_method: m.HttpMethodArg | str | None = None, status_callback_url: str | None = None,
        status_callback_method: m.HttpMethodArg | str | None = None, cnam_lookup_enabled: bool | None = None,
        connection_policy_sid: str | None = None, from_domain_sid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ByocTrunk:
        """Update the byoc trunk: POST /v1/ByocTrunks/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource

        Args:
            friendly_name: name of the resource, up to 255 characters, not necessarily unique.
            voice_url: URL that gives the TwiML for a call.
            voice_method: HTTP method for `voice_url`, `GET` or `POST`.
            voice_fallback_url: URL called if fetching or running the voice TwiML fails.
            voice_fallback_method: HTTP method for `voice_fallback_url`, `GET` or `POST`.
            status_callback_url: URL that gets call status events of the trunk, such as the end of a call.
            status_callback_method: HTTP method of the status callback, `GET` or `POST`.
            cnam_lookup_enabled: whether inbound calls from the US and Canada get a caller name lookup (CNAM).
            connection_policy_sid: SID of the connection policy that routes traffic to your own infrastructure, `NY…`.
            from_domain_sid: SID of the SIP domain put in the `From` header of calls to your SIP systems; without it
                `sip.twilio.com`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateByocTrunk,
            {
                "FriendlyName": friendly_name, "VoiceUrl": voice_url, "VoiceMethod": voice_method,
                "VoiceFallbackUrl": voice_fallback_url, "VoiceFallbackMethod": voice_fallback_method,
                "StatusCallbackUrl": status_callback_url, "StatusCallbackMethod": status_callback_method,
                "CnamLookupEnabled": cnam_lookup_enabled, "ConnectionPolicySid": connection_policy_sid,
                "FromDomainSid": from_domain_sid,
            },
            extra_params,
        )


class AsyncConnectionPolicies(AsyncResource):
    """`connection_policies`"""

    __slots__ = ()
    _path = "/v1/ConnectionPolicies"

    def __call__(self, sid: str | None) -> AsyncConnectionPoliciesContext:
        return AsyncConnectionPoliciesContext(self._client, (*self._ids, sid))

    async def create(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConnectionPolicy:
        """Create a connection policy: POST /v1/ConnectionPolicies

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            friendly_name: name of the resource, up to 255 characters, not necessarily unique.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateConnectionPolicy, {"FriendlyName": friendly_name}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConnectionPolicy]:
        """List the connection policies, all or up to `limit`: GET /v1/ConnectionPolicies

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConnectionPolicy, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConnectionPolicy]:
        """Iterate over the connection policies, page by page, `prefetch` of them ahead: GET /v1/ConnectionPolicies

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConnectionPolicy, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConnectionPolicy]]:
        """Iterate over the pages of connection policies, one request a step: GET /v1/ConnectionPolicies

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConnectionPolicy, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConnectionPolicy]:
        """Fetch one page of connection policies, the first one or the one at `target_url`:
        GET /v1/ConnectionPolicies

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConnectionPolicy, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncConnectionPoliciesContext(AsyncResource):
    """`connection_policies(Sid)`"""

    __slots__ = ()
    _path = "/v1/ConnectionPolicies/{0}"

    @accessor
    def targets(self) -> AsyncConnectionPoliciesTargets:
        return AsyncConnectionPoliciesTargets(self._client, self._ids)

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the connection policy: DELETE /v1/ConnectionPolicies/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteConnectionPolicy, missing_ok=missing_ok)

    async def fetch(self) -> m.ConnectionPolicy:
        """Fetch the connection policy: GET /v1/ConnectionPolicies/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConnectionPolicy)

    async def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConnectionPolicy:
        """Update the connection policy: POST /v1/ConnectionPolicies/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            friendly_name: name of the resource, up to 255 characters, not necessarily unique.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateConnectionPolicy, {"FriendlyName": friendly_name}, extra_params)


class AsyncConnectionPoliciesTargets(AsyncResource):
    """`connection_policies(Sid).targets`"""

    __slots__ = ()
    _path = "/v1/ConnectionPolicies/{0}/Targets"

    def __call__(self, sid: str | None) -> AsyncConnectionPoliciesTargetsContext:
        return AsyncConnectionPoliciesTargetsContext(self._client, (*self._ids, sid))

    async def create(
        self, target: str, *, friendly_name: str | None = None, priority: int | None = None, weight: int | None = None,
        enabled: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConnectionPolicyTarget:
        """Create a connection policy target: POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            target: SIP address that calls are routed to, `sip:` only, not `sips:`.
            friendly_name: readable name of the resource; when listing, only those so named.
            priority: 0 to 65535, the lowest number being tried first, by default 10.
            weight: share of the load among targets of equal priority, 1 to 65,535, by default 10; more gets more.
            enabled: whether the target is in use, by default `true`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateConnectionPolicyTarget,
            {
                "Target": target, "FriendlyName": friendly_name, "Priority": priority, "Weight": weight,
                "Enabled": enabled,
            },
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.ConnectionPolicyTarget]:
        """List the targets, all or up to `limit`: GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListConnectionPolicyTarget, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.ConnectionPolicyTarget]:
        """Iterate over the targets, page by page, `prefetch` of them ahead:
        GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListConnectionPolicyTarget, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.ConnectionPolicyTarget]]:
        """Iterate over the pages of targets, one request a step:
        GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListConnectionPolicyTarget, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.ConnectionPolicyTarget]:
        """Fetch one page of targets, the first one or the one at `target_url`:
        GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListConnectionPolicyTarget, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncConnectionPoliciesTargetsContext(AsyncResource):
    """`connection_policies(Sid).targets(Sid)`"""

    __slots__ = ()
    _path = "/v1/ConnectionPolicies/{0}/Targets/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the connection policy target: DELETE /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteConnectionPolicyTarget, missing_ok=missing_ok)

    async def fetch(self) -> m.ConnectionPolicyTarget:
        """Fetch the connection policy target: GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchConnectionPolicyTarget)

    async def update(
        self, *, friendly_name: str | None = None, target: str | None = None, priority: int | None = None,
        weight: int | None = None, enabled: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ConnectionPolicyTarget:
        """Update the connection policy target: POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}

        https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            target: SIP address that calls are routed to, `sip:` only, not `sips:`.
            priority: 0 to 65535, the lowest number being tried first.
            weight: share of the load among targets of equal priority, 1 to 65,535; more gets more.
            enabled: whether the target is in use.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateConnectionPolicyTarget,
            {
                "FriendlyName": friendly_name, "Target": target, "Priority": priority, "Weight": weight,
                "Enabled": enabled,
            },
            extra_params,
        )


class AsyncIpRecords(AsyncResource):
    """`ip_records`"""

    __slots__ = ()
    _path = "/v1/IpRecords"

    def __call__(self, sid: str | None) -> AsyncIpRecordsContext:
        return AsyncIpRecordsContext(self._client, (*self._ids, sid))

    async def create(
        self, ip_address: str, *, friendly_name: str | None = None, cidr_prefix_length: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IpRecord:
        """Create an ip record: POST /v1/IpRecords

        https://www.twilio.com/docs/voice/sip/api

        Args:
            ip_address: IPv4 address, dotted.
            friendly_name: readable name of the resource; when listing, only those so named.
            cidr_prefix_length: length of the CIDR prefix applied to the IP address, by default the whole address, 32
                for IPv4.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIpRecord,
            {"IpAddress": ip_address, "FriendlyName": friendly_name, "CidrPrefixLength": cidr_prefix_length},
            extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IpRecord]:
        """List the ip records, all or up to `limit`: GET /v1/IpRecords

        https://www.twilio.com/docs/voice/sip/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListIpRecord, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IpRecord]:
        """Iterate over the ip records, page by page, `prefetch` of them ahead: GET /v1/IpRecords

        https://www.twilio.com/docs/voice/sip/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListIpRecord, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IpRecord]]:
        """Iterate over the pages of ip records, one request a step: GET /v1/IpRecords

        https://www.twilio.com/docs/voice/sip/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListIpRecord, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IpRecord]:
        """Fetch one page of ip records, the first one or the one at `target_url`: GET /v1/IpRecords

        https://www.twilio.com/docs/voice/sip/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(ops.ListIpRecord, {}, extra_params, page_size, page_number, page_token, target_url)


class AsyncIpRecordsContext(AsyncResource):
    """`ip_records(Sid)`"""

    __slots__ = ()
    _path = "/v1/IpRecords/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the ip record: DELETE /v1/IpRecords/{Sid}

        https://www.twilio.com/docs/voice/sip/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteIpRecord, missing_ok=missing_ok)

    async def fetch(self) -> m.IpRecord:
        """Fetch the ip record: GET /v1/IpRecords/{Sid}

        https://www.twilio.com/docs/voice/sip/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchIpRecord)

    async def update(
        self, *, friendly_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.IpRecord:
        """Update the ip record: POST /v1/IpRecords/{Sid}

        https://www.twilio.com/docs/voice/sip/api

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateIpRecord, {"FriendlyName": friendly_name}, extra_params)


class AsyncSourceIpMappings(AsyncResource):
    """`source_ip_mappings`"""

    __slots__ = ()
    _path = "/v1/SourceIpMappings"

    def __call__(self, sid: str | None) -> AsyncSourceIpMappingsContext:
        return AsyncSourceIpMappingsContext(self._client, (*self._ids, sid))

    async def create(
        self, ip_record_sid: str, sip_domain_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SourceIpMapping:
        """Create a source ip mapping: POST /v1/SourceIpMappings

        https://www.twilio.com/docs/voice/sip/api

        Args:
            ip_record_sid: SID of the IP record that is mapped, `IL…`.
            sip_domain_sid: SID of the SIP domain the IP record maps to, `SD…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSourceIpMapping, {"IpRecordSid": ip_record_sid, "SipDomainSid": sip_domain_sid}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SourceIpMapping]:
        """List the source ip mappings, all or up to `limit`: GET /v1/SourceIpMappings

        https://www.twilio.com/docs/voice/sip/api

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSourceIpMapping, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SourceIpMapping]:
        """Iterate over the source ip mappings, page by page, `prefetch` of them ahead: GET /v1/SourceIpMappings

        https://www.twilio.com/docs/voice/sip/api

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSourceIpMapping, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SourceIpMapping]]:
        """Iterate over the pages of source ip mappings, one request a step: GET /v1/SourceIpMappings

        https://www.twilio.com/docs/voice/sip/api

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSourceIpMapping, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SourceIpMapping]:
        """Fetch one page of source ip mappings, the first one or the one at `target_url`: GET /v1/SourceIpMappings

        https://www.twilio.com/docs/voice/sip/api

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSourceIpMapping, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncSourceIpMappingsContext(AsyncResource):
    """`source_ip_mappings(Sid)`"""

    __slots__ = ()
    _path = "/v1/SourceIpMappings/{0}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the source ip mapping: DELETE /v1/SourceIpMappings/{Sid}

        https://www.twilio.com/docs/voice/sip/api

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteSourceIpMapping, missing_ok=missing_ok)

    async def fetch(self) -> m.SourceIpMapping:
        """Fetch the source ip mapping: GET /v1/SourceIpMappings/{Sid}

        https://www.twilio.com/docs/voice/sip/api
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSourceIpMapping)

    async def update(self, sip_domain_sid: str, *, extra_params: Mapping[str, Any] | None = None) -> m.SourceIpMapping:
        """Update the source ip mapping: POST /v1/SourceIpMappings/{Sid}

        https://www.twilio.com/docs/voice/sip/api

        Args:
            sip_domain_sid: SID of the SIP domain the IP record maps to, `SD…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateSourceIpMapping, {"SipDomainSid": sip_domain_sid}, extra_params)


class AsyncDialingPermissions(AsyncResource):
    """`dialing_permissions`"""

    __slots__ = ()

    @accessor
    def bulk_country_updates(self) -> AsyncDialingPermissionsBulkCountryUpdates:
        return AsyncDialingPermissionsBulkCountryUpdates(self._client, self._ids)

    @accessor
    def countries(self) -> AsyncDialingPermissionsCountries:
        return AsyncDialingPermissionsCountries(self._client, self._ids)

    @accessor
    def settings(self) -> AsyncDialingPermissionsSettings:
        return AsyncDialingPermissionsSettings(self._client, self._ids)


class AsyncDialingPermissionsBulkCountryUpdates(AsyncResource):
    """`dialing_permissions.bulk_country_updates`"""

    __slots__ = ()
    _path = "/v1/DialingPermissions/BulkCountryUpdates"

    async def create(
        self, update_request: Json, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.DialingPermissionsCountryBulkUpdate:
        """Create a dialing permissions country bulk update: POST /v1/DialingPermissions/BulkCountryUpdates

        https://www.twilio.com/docs/voice/api/dialingpermissions-bulkcountryupdate-resource

        Args:
            update_request: JSON array of countries to change, each with `iso_code` and `…_enabled` flags, URL-encoded.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateDialingPermissionsCountryBulkUpdate, {"UpdateRequest": update_request}, extra_params,
        )


class AsyncDialingPermissionsCountries(AsyncResource):
    """`dialing_permissions.countries`"""

    __slots__ = ()
    _path = "/v1/DialingPermissions/Countries"

    def __call__(self, iso_code: str | None) -> AsyncDialingPermissionsCountriesContext:
        return AsyncDialingPermissionsCountriesContext(self._client, (*self._ids, iso_code))

    async def list(
        self, *, iso_code: str | None = None, continent: str | None = None, country_code: str | None = None,
        low_risk_numbers_enabled: bool | None = None, high_risk_special_numbers_enabled: bool | None = None,
        high_risk_tollfraud_numbers_enabled: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DialingPermissionsCountry]:
        """List the countries, all or up to `limit`: GET /v1/DialingPermissions/Countries

        https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource

        Args:
            iso_code: keeps only the country with this ISO 3166-1 alpha-2 code.
            continent: only countries on this continent.
            country_code: only countries with this calling code.
            low_risk_numbers_enabled: keeps only countries where calls to low-risk numbers are allowed, or are not.
            high_risk_special_numbers_enabled: keeps only countries where calls to risky special numbers are allowed, or
                are not.
            high_risk_tollfraud_numbers_enabled: keeps only countries where calls to ranges with toll fraud risk are
                allowed, or are not.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListDialingPermissionsCountry,
            {
                "IsoCode": iso_code, "Continent": continent, "CountryCode": country_code,
                "LowRiskNumbersEnabled": low_risk_numbers_enabled,
                "HighRiskSpecialNumbersEnabled": high_risk_special_numbers_enabled,
                "HighRiskTollfraudNumbersEnabled": high_risk_tollfraud_numbers_enabled,
            },
            extra_params, limit, page_size,
        )

    def stream(
        self, *, iso_code: str | None = None, continent: str | None = None, country_code: str | None = None,
        low_risk_numbers_enabled: bool | None = None, high_risk_special_numbers_enabled: bool | None = None,
        high_risk_tollfraud_numbers_enabled: bool | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.DialingPermissionsCountry]:
        """Iterate over the countries, page by page, `prefetch` of them ahead: GET /v1/DialingPermissions/Countries

        https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListDialingPermissionsCountry,
            {
                "IsoCode": iso_code, "Continent": continent, "CountryCode": country_code,
                "LowRiskNumbersEnabled": low_risk_numbers_enabled,
                "HighRiskSpecialNumbersEnabled": high_risk_special_numbers_enabled,
                "HighRiskTollfraudNumbersEnabled": high_risk_tollfraud_numbers_enabled,
            },
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, iso_code: str | None = None, continent: str | None = None, country_code: str | None = None,
        low_risk_numbers_enabled: bool | None = None, high_risk_special_numbers_enabled: bool | None = None,
        high_risk_tollfraud_numbers_enabled: bool | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.DialingPermissionsCountry]]:
        """Iterate over the pages of countries, one request a step: GET /v1/DialingPermissions/Countries

        https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListDialingPermissionsCountry,
            {
                "IsoCode": iso_code, "Continent": continent, "CountryCode": country_code,
                "LowRiskNumbersEnabled": low_risk_numbers_enabled,
                "HighRiskSpecialNumbersEnabled": high_risk_special_numbers_enabled,
                "HighRiskTollfraudNumbersEnabled": high_risk_tollfraud_numbers_enabled,
            },
            extra_params, limit, page_size,
        )

    async def page(
        self, *, iso_code: str | None = None, continent: str | None = None, country_code: str | None = None,
        low_risk_numbers_enabled: bool | None = None, high_risk_special_numbers_enabled: bool | None = None,
        high_risk_tollfraud_numbers_enabled: bool | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.DialingPermissionsCountry]:
        """Fetch one page of countries, the first one or the one at `target_url`:
        GET /v1/DialingPermissions/Countries

        https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListDialingPermissionsCountry,
            {
                "IsoCode": iso_code, "Continent": continent, "CountryCode": country_code,
                "LowRiskNumbersEnabled": low_risk_numbers_enabled,
                "HighRiskSpecialNumbersEnabled": high_risk_special_numbers_enabled,
                "HighRiskTollfraudNumbersEnabled": high_risk_tollfraud_numbers_enabled,
            },
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncDialingPermissionsCountriesContext(AsyncResource):
    """`dialing_permissions.countries(IsoCode)`"""

    __slots__ = ()
    _path = "/v1/DialingPermissions/Countries/{0}"

    @accessor
    def highrisk_special_prefixes(self) -> AsyncDialingPermissionsCountriesHighriskSpecialPrefixes:
        return AsyncDialingPermissionsCountriesHighriskSpecialPrefixes(self._client, self._ids)

    async def fetch(self) -> m.DialingPermissionsCountryInstance:
        """Fetch the dialing permissions country: GET /v1/DialingPermissions/Countries/{IsoCode}

        https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDialingPermissionsCountry)


class AsyncDialingPermissionsCountriesHighriskSpecialPrefixes(AsyncResource):
    """`dialing_permissions.countries(IsoCode).highrisk_special_prefixes`"""

    __slots__ = ()
    _path = "/v1/DialingPermissions/Countries/{0}/HighRiskSpecialPrefixes"

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.DialingPermissionsHrsPrefixes]:
        """List the highrisk special prefixes, all or up to `limit`:
        GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes

        https://www.twilio.com/docs/voice/api/dialingpermissions-highriskspecialprefix-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListDialingPermissionsHrsPrefixes, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.DialingPermissionsHrsPrefixes]:
        """Iterate over the highrisk special prefixes, page by page, `prefetch` of them ahead:
        GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes

        https://www.twilio.com/docs/voice/api/dialingpermissions-highriskspecialprefix-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListDialingPermissionsHrsPrefixes, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.DialingPermissionsHrsPrefixes]]:
        """Iterate over the pages of highrisk special prefixes, one request a step:
        GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes

        https://www.twilio.com/docs/voice/api/dialingpermissions-highriskspecialprefix-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListDialingPermissionsHrsPrefixes, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.DialingPermissionsHrsPrefixes]:
        """Fetch one page of highrisk special prefixes, the first one or the one at `target_url`:
        GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes

        https://www.twilio.com/docs/voice/api/dialingpermissions-highriskspecialprefix-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListDialingPermissionsHrsPrefixes, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncDialingPermissionsSettings(AsyncResource):
    """`dialing_permissions.settings`"""

    __slots__ = ()
    _path = "/v1/Settings"

    def __call__(self) -> AsyncDialingPermissionsSettings:
        return self

    async def fetch(self) -> m.DialingPermissionsSettings:
        """Fetch the dialing permissions settings: GET /v1/Settings

        https://www.twilio.com/docs/voice/api/dialingpermissions-settings-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchDialingPermissionsSettings)

    async def update(
        self, *, dialing_permissions_inheritance: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.DialingPermissionsSettings:
        """Update the dialing permissions settings: POST /v1/Settings

        https://www.twilio.com/docs/voice/api/dialingpermissions-settings-resource

        Args:
            dialing_permissions_inheritance: whether the subaccount takes over the dialling permissions of the main
                account.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateDialingPermissionsSettings, {"DialingPermissionsInheritance": dialing_permissions_inheritance},
            extra_params,
        )
