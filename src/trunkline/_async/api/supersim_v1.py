# Generated from facts/supersim_v1.json by `make generate`; do not edit.
"""The resources of supersim_v1."""

from __future__ import annotations

from ..._operations import supersim_v1 as ops
from ..resource import AsyncResource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any

    from ...models import supersim_v1 as m
    from ..helpers.supersims import AsyncSuperSim
    from .supersim_v1_usage_records import AsyncUsageRecords
    from ..pages import AsyncPage


class AsyncSupersimV1(AsyncResource):
    """`supersim.v1`"""

    __slots__ = ()

    @accessor
    def esim_profiles(self) -> AsyncEsimProfiles:
        return AsyncEsimProfiles(self._client, self._ids)

    @accessor
    def fleets(self) -> AsyncFleets:
        return AsyncFleets(self._client, self._ids)

    @accessor
    def ip_commands(self) -> AsyncIpCommands:
        return AsyncIpCommands(self._client, self._ids)

    @accessor
    def network_access_profiles(self) -> AsyncNetworkAccessProfiles:
        return AsyncNetworkAccessProfiles(self._client, self._ids)

    @accessor
    def networks(self) -> AsyncNetworks:
        return AsyncNetworks(self._client, self._ids)

    @accessor
    def settings_updates(self) -> AsyncSettingsUpdates:
        return AsyncSettingsUpdates(self._client, self._ids)

    @accessor
    def sims(self) -> AsyncSims:
        return AsyncSims(self._client, self._ids)

    @accessor
    def sms_commands(self) -> AsyncSmsCommands:
        return AsyncSmsCommands(self._client, self._ids)

    @accessor
    def usage_records(self) -> AsyncUsageRecords:
        from .supersim_v1_usage_records import AsyncUsageRecords

        return AsyncUsageRecords(self._client, self._ids)


class AsyncEsimProfiles(AsyncResource):
    """`esim_profiles`"""

    __slots__ = ()
    _path = "/v1/ESimProfiles"

    def __call__(self, sid: str | None) -> AsyncEsimProfilesContext:
        return AsyncEsimProfilesContext(self._client, (*self._ids, sid))

    async def create(
        self, *, eid: str | None = None, callback_url: str | None = None,
        callback_method: m.HttpMethodArg | str | None = None, generate_matching_id: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.EsimProfile:
        """Create an esim profile: POST /v1/ESimProfiles

        https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource

        Args:
            eid: identifier of the eUICC that may claim the eSIM profile.
            callback_url: URL called when the profile's status goes from `reserving` to `available`.
            callback_method: method used to call `callback_url`, `GET` or `POST`, by default `POST`.
            generate_matching_id: makes a matching id at reservation, with which any capable device claims the profile;
                `Eid` is not needed then.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateEsimProfile,
            {
                "Eid": eid, "CallbackUrl": callback_url, "CallbackMethod": callback_method,
                "GenerateMatchingId": generate_matching_id,
            },
            extra_params,
        )

    async def list(
        self, *, eid: str | None = None, sim_sid: str | None = None, status: m.EsimProfileStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.EsimProfile]:
        """List the esim profiles, all or up to `limit`: GET /v1/ESimProfiles

        https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource

        Args:
            eid: only eSIM profiles associated with this eUICC.
            sim_sid: only the eSIM profile of the SIM with this SID, one or none.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListEsimProfile, {"Eid": eid, "SimSid": sim_sid, "Status": status}, extra_params, limit, page_size,
        )

    def stream(
        self, *, eid: str | None = None, sim_sid: str | None = None, status: m.EsimProfileStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.EsimProfile]:
        """Iterate over the esim profiles, page by page, `prefetch` of them ahead: GET /v1/ESimProfiles

        https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListEsimProfile, {"Eid": eid, "SimSid": sim_sid, "Status": status}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, eid: str | None = None, sim_sid: str | None = None, status: m.EsimProfileStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.EsimProfile]]:
        """Iterate over the pages of esim profiles, one request a step: GET /v1/ESimProfiles

        https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListEsimProfile, {"Eid": eid, "SimSid": sim_sid, "Status": status}, extra_params, limit, page_size,
        )

    async def page(
        self, *, eid: str | None = None, sim_sid: str | None = None, status: m.EsimProfileStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.EsimProfile]:
        """Fetch one page of esim profiles, the first one or the one at `target_url`: GET /v1/ESimProfiles

        https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListEsimProfile, {"Eid": eid, "SimSid": sim_sid, "Status": status}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncEsimProfilesContext(AsyncResource):
    """`esim_profiles(Sid)`"""

    __slots__ = ()
    _path = "/v1/ESimProfiles/{0}"

    async def fetch(self) -> m.EsimProfile:
        """Fetch the esim profile: GET /v1/ESimProfiles/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchEsimProfile)


class AsyncFleets(AsyncResource):
    """`fleets`"""

    __slots__ = ()
    _path = "/v1/Fleets"

    def __call__(self, sid: str | None) -> AsyncFleetsContext:
        return AsyncFleetsContext(self._client, (*self._ids, sid))

    async def create(
        self, network_access_profile: str, *, unique_name: str | None = None, data_enabled: bool | None = None,
        data_limit: int | None = None, ip_commands_url: str | None = None,
        ip_commands_method: m.HttpMethodArg | str | None = None, sms_commands_enabled: bool | None = None,
        sms_commands_url: str | None = None, sms_commands_method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.Fleet:
        """Create a fleet: POST /v1/Fleets

        https://www.twilio.com/docs/iot/supersim/api/fleet-resource

        Args:
            network_access_profile: SID or unique name of the profile with the networks that the fleet's SIMs may use.
            unique_name: name of your choice that identifies it uniquely.
            data_enabled: whether the fleet's SIMs can use 2G, 3G, 4G, LTE or CAT-M data, by default `true`.
            data_limit: megabytes a SIM may use per billing period, up and down together, 1 to 2,000,000, by default
                1,000.
            ip_commands_url: URL called when a SIM of the Fleet sends an IP Command; must answer with a 2xx status.
            ip_commands_method: method used to call `ip_commands_url`: `POST` or `GET`, by default `POST`.
            sms_commands_enabled: whether SIMs of the fleet can exchange machine-to-machine SMS, by default `True`.
            sms_commands_url: address told of SMS from devices of the fleet to the SMS Commands number, to be answered
                with 2xx.
            sms_commands_method: HTTP method for `sms_commands_url`: `POST` (default) or `GET`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateFleet,
            {
                "NetworkAccessProfile": network_access_profile, "UniqueName": unique_name, "DataEnabled": data_enabled,
                "DataLimit": data_limit, "IpCommandsUrl": ip_commands_url, "IpCommandsMethod": ip_commands_method,
                "SmsCommandsEnabled": sms_commands_enabled, "SmsCommandsUrl": sms_commands_url,
                "SmsCommandsMethod": sms_commands_method,
            },
            extra_params,
        )

    async def list(
        self, *, network_access_profile: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Fleet]:
        """List the fleets, all or up to `limit`: GET /v1/Fleets

        https://www.twilio.com/docs/iot/supersim/api/fleet-resource

        Args:
            network_access_profile: only fleets with the network access profile of this SID or unique name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListFleet, {"NetworkAccessProfile": network_access_profile}, extra_params, limit, page_size,
        )

    def stream(
        self, *, network_access_profile: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Fleet]:
        """Iterate over the fleets, page by page, `prefetch` of them ahead: GET /v1/Fleets

        https://www.twilio.com/docs/iot/supersim/api/fleet-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListFleet, {"NetworkAccessProfile": network_access_profile}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, network_access_profile: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Fleet]]:
        """Iterate over the pages of fleets, one request a step: GET /v1/Fleets

        https://www.twilio.com/docs/iot/supersim/api/fleet-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListFleet, {"NetworkAccessProfile": network_access_profile}, extra_params, limit, page_size,
        )

    async def page(
        self, *, network_access_profile: str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Fleet]:
        """Fetch one page of fleets, the first one or the one at `target_url`: GET /v1/Fleets

        https://www.twilio.com/docs/iot/supersim/api/fleet-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListFleet, {"NetworkAccessProfile": network_access_profile}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AsyncFleetsContext(AsyncResource):
    """`fleets(Sid)`"""

    __slots__ = ()
    _path = "/v1/Fleets/{0}"

    async def fetch(self) -> m.Fleet:
        """Fetch the fleet: GET /v1/Fleets/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/fleet-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchFleet)

    async def update(
        self, *, unique_name: str | None = None, network_access_profile: str | None = None,
        data_limit: int | None = None, ip_commands_url: str | None = None,
        ip_commands_method: m.HttpMethodArg | str | None = None, sms_commands_url: str | None = None,
        sms_commands_method: m.HttpMethodArg | str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Fleet:
        """Update the fleet: POST /v1/Fleets/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/fleet-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            network_access_profile: SID or unique name of the profile with the networks that the fleet's SIMs may use.
            data_limit: megabytes a SIM may use per billing period, up and down together, 1 to 2,000,000.
            ip_commands_url: URL called when a SIM of the Fleet sends an IP Command; must answer with a 2xx status.
            ip_commands_method: method used to call `ip_commands_url`: `POST` or `GET`, by default `POST`.
            sms_commands_url: address told of SMS from devices of the fleet to the SMS Commands number, to be answered
                with 2xx.
            sms_commands_method: HTTP method for `sms_commands_url`: `POST` (default) or `GET`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.UpdateFleet,
            {
                "UniqueName": unique_name, "NetworkAccessProfile": network_access_profile, "DataLimit": data_limit,
                "IpCommandsUrl": ip_commands_url, "IpCommandsMethod": ip_commands_method,
                "SmsCommandsUrl": sms_commands_url, "SmsCommandsMethod": sms_commands_method,
            },
            extra_params,
        )


class AsyncIpCommands(AsyncResource):
    """`ip_commands`"""

    __slots__ = ()
    _path = "/v1/IpCommands"

    def __call__(self, sid: str | None) -> AsyncIpCommandsContext:
        return AsyncIpCommandsContext(self._client, (*self._ids, sid))

    async def create(
        self, sim: str, payload: str, device_port: int, *, payload_type: m.IpCommandPayloadTypeArg | str | None = None,
        callback_url: str | None = None, callback_method: m.HttpMethodArg | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.IpCommand:
        """Create an ip command: POST /v1/IpCommands

        https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource

        Args:
            sim: SID or unique name of the SIM the command is sent to.
            payload: data sent to the device, up to 1,300 bytes: UTF-8 for type `text`, base64 for `binary`.
            device_port: port on the device that the IP command goes to.
            payload_type: type of the payload: `text` or `binary`; from a SIM always `binary`.
            callback_url: URL called once the command is sent.
            callback_method: method used to call `callback_url`, `GET` or `POST`, by default `POST`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateIpCommand,
            {
                "Sim": sim, "Payload": payload, "DevicePort": device_port, "PayloadType": payload_type,
                "CallbackUrl": callback_url, "CallbackMethod": callback_method,
            },
            extra_params,
        )

    async def list(
        self, *, sim: str | None = None, sim_iccid: str | None = None, status: m.IpCommandStatusArg | str | None = None,
        direction: m.IpCommandDirectionArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.IpCommand]:
        """List the ip commands, all or up to `limit`: GET /v1/IpCommands

        https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource

        Args:
            sim: only commands sent to or from the SIM with this SID or unique name.
            sim_iccid: ICCID of the SIM the IP command was sent to or from.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            direction: only commands that go `to_sim` or come `from_sim`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListIpCommand, {"Sim": sim, "SimIccid": sim_iccid, "Status": status, "Direction": direction},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, sim: str | None = None, sim_iccid: str | None = None, status: m.IpCommandStatusArg | str | None = None,
        direction: m.IpCommandDirectionArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.IpCommand]:
        """Iterate over the ip commands, page by page, `prefetch` of them ahead: GET /v1/IpCommands

        https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListIpCommand, {"Sim": sim, "SimIccid": sim_iccid, "Status": status, "Direction": direction},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, sim: str | None = None, sim_iccid: str | None = None, status: m.IpCommandStatusArg | str | None = None,
        direction: m.IpCommandDirectionArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.IpCommand]]:
        """Iterate over the pages of ip commands, one request a step: GET /v1/IpCommands

        https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListIpCommand, {"Sim": sim, "SimIccid": sim_iccid, "Status": status, "Direction": direction},
            extra_params, limit, page_size,
        )

    async def page(
        self, *, sim: str | None = None, sim_iccid: str | None = None, status: m.IpCommandStatusArg | str | None = None,
        direction: m.IpCommandDirectionArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.IpCommand]:
        """Fetch one page of ip commands, the first one or the one at `target_url`: GET /v1/IpCommands

        https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListIpCommand, {"Sim": sim, "SimIccid": sim_iccid, "Status": status, "Direction": direction},
            extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncIpCommandsContext(AsyncResource):
    """`ip_commands(Sid)`"""

    __slots__ = ()
    _path = "/v1/IpCommands/{0}"

    async def fetch(self) -> m.IpCommand:
        """Fetch the ip command: GET /v1/IpCommands/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchIpCommand)


class AsyncNetworkAccessProfiles(AsyncResource):
    """`network_access_profiles`"""

    __slots__ = ()
    _path = "/v1/NetworkAccessProfiles"

    def __call__(self, sid: str | None) -> AsyncNetworkAccessProfilesContext:
        return AsyncNetworkAccessProfilesContext(self._client, (*self._ids, sid))

    async def create(
        self, *, unique_name: str | None = None, networks: str | Sequence[str] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.NetworkAccessProfile:
        """Create a network access profile: POST /v1/NetworkAccessProfiles

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            networks: SIDs of the networks to which the profile lets SIMs connect, `HW…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateNetworkAccessProfile, {"UniqueName": unique_name, "Networks": networks}, extra_params,
        )

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.NetworkAccessProfile]:
        """List the network access profiles, all or up to `limit`: GET /v1/NetworkAccessProfiles

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListNetworkAccessProfile, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.NetworkAccessProfile]:
        """Iterate over the network access profiles, page by page, `prefetch` of them ahead:
        GET /v1/NetworkAccessProfiles

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListNetworkAccessProfile, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.NetworkAccessProfile]]:
        """Iterate over the pages of network access profiles, one request a step: GET /v1/NetworkAccessProfiles

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListNetworkAccessProfile, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.NetworkAccessProfile]:
        """Fetch one page of network access profiles, the first one or the one at `target_url`:
        GET /v1/NetworkAccessProfiles

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListNetworkAccessProfile, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncNetworkAccessProfilesContext(AsyncResource):
    """`network_access_profiles(Sid)`"""

    __slots__ = ()
    _path = "/v1/NetworkAccessProfiles/{0}"

    @accessor
    def networks(self) -> AsyncNetworkAccessProfilesNetworks:
        return AsyncNetworkAccessProfilesNetworks(self._client, self._ids)

    async def fetch(self) -> m.NetworkAccessProfile:
        """Fetch the network access profile: GET /v1/NetworkAccessProfiles/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchNetworkAccessProfile)

    async def update(
        self, *, unique_name: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.NetworkAccessProfile:
        """Update the network access profile: POST /v1/NetworkAccessProfiles/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Args:
            unique_name: name of your choice that identifies it uniquely.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.UpdateNetworkAccessProfile, {"UniqueName": unique_name}, extra_params)


class AsyncNetworkAccessProfilesNetworks(AsyncResource):
    """`network_access_profiles(Sid).networks`"""

    __slots__ = ()
    _path = "/v1/NetworkAccessProfiles/{0}/Networks"

    def __call__(self, sid: str | None) -> AsyncNetworkAccessProfilesNetworksContext:
        return AsyncNetworkAccessProfilesNetworksContext(self._client, (*self._ids, sid))

    async def create(
        self, network: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.NetworkAccessProfileNetwork:
        """Create a network access profile network:
        POST /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Args:
            network: SID of the network to add to the profile, `HW…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateNetworkAccessProfileNetwork, {"Network": network}, extra_params)

    async def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.NetworkAccessProfileNetwork]:
        """List the networks, all or up to `limit`: GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListNetworkAccessProfileNetwork, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.NetworkAccessProfileNetwork]:
        """Iterate over the networks, page by page, `prefetch` of them ahead:
        GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListNetworkAccessProfileNetwork, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.NetworkAccessProfileNetwork]]:
        """Iterate over the pages of networks, one request a step:
        GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListNetworkAccessProfileNetwork, {}, extra_params, limit, page_size)

    async def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.NetworkAccessProfileNetwork]:
        """Fetch one page of networks, the first one or the one at `target_url`:
        GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListNetworkAccessProfileNetwork, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class AsyncNetworkAccessProfilesNetworksContext(AsyncResource):
    """`network_access_profiles(Sid).networks(Sid)`"""

    __slots__ = ()
    _path = "/v1/NetworkAccessProfiles/{0}/Networks/{1}"

    async def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the network access profile network:
        DELETE /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        await self._send(ops.DeleteNetworkAccessProfileNetwork, missing_ok=missing_ok)

    async def fetch(self) -> m.NetworkAccessProfileNetwork:
        """Fetch the network access profile network:
        GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchNetworkAccessProfileNetwork)


class AsyncNetworks(AsyncResource):
    """`networks`"""

    __slots__ = ()
    _path = "/v1/Networks"

    def __call__(self, sid: str | None) -> AsyncNetworksContext:
        return AsyncNetworksContext(self._client, (*self._ids, sid))

    async def list(
        self, *, iso_country: str | None = None, mcc: str | None = None, mnc: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Network]:
        """List the networks, all or up to `limit`: GET /v1/Networks

        https://www.twilio.com/docs/iot/supersim/api/network-resource

        Args:
            iso_country: keeps only networks of this country, ISO 3166-1 alpha-2.
            mcc: keeps only networks with this mobile country code.
            mnc: only networks that have this mobile network code (MNC).
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListNetwork, {"IsoCountry": iso_country, "Mcc": mcc, "Mnc": mnc}, extra_params, limit, page_size,
        )

    def stream(
        self, *, iso_country: str | None = None, mcc: str | None = None, mnc: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Network]:
        """Iterate over the networks, page by page, `prefetch` of them ahead: GET /v1/Networks

        https://www.twilio.com/docs/iot/supersim/api/network-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListNetwork, {"IsoCountry": iso_country, "Mcc": mcc, "Mnc": mnc}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, iso_country: str | None = None, mcc: str | None = None, mnc: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Network]]:
        """Iterate over the pages of networks, one request a step: GET /v1/Networks

        https://www.twilio.com/docs/iot/supersim/api/network-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListNetwork, {"IsoCountry": iso_country, "Mcc": mcc, "Mnc": mnc}, extra_params, limit, page_size,
        )

    async def page(
        self, *, iso_country: str | None = None, mcc: str | None = None, mnc: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Network]:
        """Fetch one page of networks, the first one or the one at `target_url`: GET /v1/Networks

        https://www.twilio.com/docs/iot/supersim/api/network-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListNetwork, {"IsoCountry": iso_country, "Mcc": mcc, "Mnc": mnc}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AsyncNetworksContext(AsyncResource):
    """`networks(Sid)`"""

    __slots__ = ()
    _path = "/v1/Networks/{0}"

    async def fetch(self) -> m.Network:
        """Fetch the network: GET /v1/Networks/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/network-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchNetwork)


class AsyncSettingsUpdates(AsyncResource):
    """`settings_updates`"""

    __slots__ = ()
    _path = "/v1/SettingsUpdates"

    async def list(
        self, *, sim: str | None = None, status: m.SettingsUpdateStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SettingsUpdate]:
        """List the settings updates, all or up to `limit`: GET /v1/SettingsUpdates

        https://www.twilio.com/docs/iot/supersim

        Args:
            sim: only settings updates of the SIM with this SID or unique name.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(ops.ListSettingsUpdate, {"Sim": sim, "Status": status}, extra_params, limit, page_size)

    def stream(
        self, *, sim: str | None = None, status: m.SettingsUpdateStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SettingsUpdate]:
        """Iterate over the settings updates, page by page, `prefetch` of them ahead: GET /v1/SettingsUpdates

        https://www.twilio.com/docs/iot/supersim

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSettingsUpdate, {"Sim": sim, "Status": status}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, sim: str | None = None, status: m.SettingsUpdateStatusArg | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SettingsUpdate]]:
        """Iterate over the pages of settings updates, one request a step: GET /v1/SettingsUpdates

        https://www.twilio.com/docs/iot/supersim

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSettingsUpdate, {"Sim": sim, "Status": status}, extra_params, limit, page_size)

    async def page(
        self, *, sim: str | None = None, status: m.SettingsUpdateStatusArg | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SettingsUpdate]:
        """Fetch one page of settings updates, the first one or the one at `target_url`: GET /v1/SettingsUpdates

        https://www.twilio.com/docs/iot/supersim

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSettingsUpdate, {"Sim": sim, "Status": status}, extra_params, page_size, page_number, page_token,
            target_url,
        )


class AsyncSims(AsyncResource):
    """`sims`"""

    __slots__ = ()
    _path = "/v1/Sims"

    def __call__(self, sid: str | None) -> AsyncSuperSim:
        from ..helpers.supersims import AsyncSuperSim

        return AsyncSuperSim(self._client, (*self._ids, sid))

    async def create(
        self, iccid: str, registration_code: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.Sim:
        """Create a sim: POST /v1/Sims

        https://www.twilio.com/docs/iot/supersim/api/sim-resource

        Args:
            iccid: ICCID of the Super SIM that is added to the account.
            registration_code: 10-digit code that claims the Super SIM for the account.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(ops.CreateSim, {"Iccid": iccid, "RegistrationCode": registration_code}, extra_params)

    async def list(
        self, *, status: m.SimStatusArg | str | None = None, fleet: str | None = None, iccid: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Sim]:
        """List the sims, all or up to `limit`: GET /v1/Sims

        https://www.twilio.com/docs/iot/supersim/api/sim-resource

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            fleet: keeps only SIMs of this Fleet, given by SID (`HF…`) or unique name.
            iccid: keeps only the SIM with this ICCID, at most one.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListSim, {"Status": status, "Fleet": fleet, "Iccid": iccid}, extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.SimStatusArg | str | None = None, fleet: str | None = None, iccid: str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.Sim]:
        """Iterate over the sims, page by page, `prefetch` of them ahead: GET /v1/Sims

        https://www.twilio.com/docs/iot/supersim/api/sim-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSim, {"Status": status, "Fleet": fleet, "Iccid": iccid}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.SimStatusArg | str | None = None, fleet: str | None = None, iccid: str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.Sim]]:
        """Iterate over the pages of sims, one request a step: GET /v1/Sims

        https://www.twilio.com/docs/iot/supersim/api/sim-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSim, {"Status": status, "Fleet": fleet, "Iccid": iccid}, extra_params, limit, page_size,
        )

    async def page(
        self, *, status: m.SimStatusArg | str | None = None, fleet: str | None = None, iccid: str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.Sim]:
        """Fetch one page of sims, the first one or the one at `target_url`: GET /v1/Sims

        https://www.twilio.com/docs/iot/supersim/api/sim-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSim, {"Status": status, "Fleet": fleet, "Iccid": iccid}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class AsyncSmsCommands(AsyncResource):
    """`sms_commands`"""

    __slots__ = ()
    _path = "/v1/SmsCommands"

    def __call__(self, sid: str | None) -> AsyncSmsCommandsContext:
        return AsyncSmsCommandsContext(self._client, (*self._ids, sid))

    async def create(
        self, sim: str, payload: str, *, callback_method: m.HttpMethodArg | str | None = None,
        callback_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.SmsCommand:
        """Create a sms command: POST /v1/SmsCommands

        https://www.twilio.com/docs/iot/supersim/api/smscommand-resource

        Args:
            sim: SID or unique name of the SIM the command is sent to.
            payload: text of the SMS command.
            callback_method: method used to call `callback_url`, `GET` or `POST`, by default `POST`.
            callback_url: URL called once the command is sent.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._send(
            ops.CreateSmsCommand,
            {"Sim": sim, "Payload": payload, "CallbackMethod": callback_method, "CallbackUrl": callback_url},
            extra_params,
        )

    async def list(
        self, *, sim: str | None = None, status: m.SmsCommandStatusArg | str | None = None,
        direction: m.SmsCommandDirectionArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SmsCommand]:
        """List the sms commands, all or up to `limit`: GET /v1/SmsCommands

        https://www.twilio.com/docs/iot/supersim/api/smscommand-resource

        Args:
            sim: only commands sent to or from the SIM with this SID or unique name.
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            direction: only commands that go `to_sim` or come `from_sim`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return await self._list(
            ops.ListSmsCommand, {"Sim": sim, "Status": status, "Direction": direction}, extra_params, limit, page_size,
        )

    def stream(
        self, *, sim: str | None = None, status: m.SmsCommandStatusArg | str | None = None,
        direction: m.SmsCommandDirectionArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[m.SmsCommand]:
        """Iterate over the sms commands, page by page, `prefetch` of them ahead: GET /v1/SmsCommands

        https://www.twilio.com/docs/iot/supersim/api/smscommand-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListSmsCommand, {"Sim": sim, "Status": status, "Direction": direction}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, sim: str | None = None, status: m.SmsCommandStatusArg | str | None = None,
        direction: m.SmsCommandDirectionArg | str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage[m.SmsCommand]]:
        """Iterate over the pages of sms commands, one request a step: GET /v1/SmsCommands

        https://www.twilio.com/docs/iot/supersim/api/smscommand-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListSmsCommand, {"Sim": sim, "Status": status, "Direction": direction}, extra_params, limit, page_size,
        )

    async def page(
        self, *, sim: str | None = None, status: m.SmsCommandStatusArg | str | None = None,
        direction: m.SmsCommandDirectionArg | str | None = None, page_size: int | None = None,
        page_number: int | None = None, page_token: str | None = None, target_url: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage[m.SmsCommand]:
        """Fetch one page of sms commands, the first one or the one at `target_url`: GET /v1/SmsCommands

        https://www.twilio.com/docs/iot/supersim/api/smscommand-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return await self._page(
            ops.ListSmsCommand, {"Sim": sim, "Status": status, "Direction": direction}, extra_params, page_size,
            page_number, page_token, target_url,
        )


class AsyncSmsCommandsContext(AsyncResource):
    """`sms_commands(Sid)`"""

    __slots__ = ()
    _path = "/v1/SmsCommands/{0}"

    async def fetch(self) -> m.SmsCommand:
        """Fetch the sms command: GET /v1/SmsCommands/{Sid}

        https://www.twilio.com/docs/iot/supersim/api/smscommand-resource
        """
        __tracebackhide__ = True
        return await self._send(ops.FetchSmsCommand)
