# Generated from facts/supersim_v1.json by `make generate`; do not edit.
"""The models of supersim_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, HttpMethod, Instant, OpenEnum
from ..types.data import SuperSimUsage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    EsimProfileStatusArg = Literal["new", "reserving", "available", "downloaded", "installed", "failed"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    IpCommandDirectionArg = Literal["to_sim", "from_sim"]
    IpCommandPayloadTypeArg = Literal["text", "binary"]
    IpCommandStatusArg = Literal["queued", "sent", "received", "failed"]
    SettingsUpdateStatusArg = Literal["scheduled", "in-progress", "successful", "failed"]
    SimStatusArg = Literal["new", "ready", "active", "inactive", "scheduled"]
    SimStatusUpdateArg = Literal["ready", "active", "inactive"]
    SmsCommandDirectionArg = Literal["to_sim", "from_sim"]
    SmsCommandStatusArg = Literal["queued", "sent", "delivered", "received", "failed"]
    UsageRecordGranularityArg = Literal["hour", "day", "all"]
    UsageRecordGroupArg = Literal["sim", "fleet", "network", "isoCountry"]


class BillingPeriodBpType(OpenEnum):
    READY = "ready"
    ACTIVE = "active"


class EsimProfileStatus(OpenEnum):
    NEW = "new"
    RESERVING = "reserving"
    AVAILABLE = "available"
    DOWNLOADED = "downloaded"
    INSTALLED = "installed"
    FAILED = "failed"


class FleetDataMetering(OpenEnum):
    PAYG = "payg"


class IpCommandDirection(OpenEnum):
    TO_SIM = "to_sim"
    FROM_SIM = "from_sim"


class IpCommandPayloadType(OpenEnum):
    TEXT = "text"
    BINARY = "binary"


class IpCommandStatus(OpenEnum):
    QUEUED = "queued"
    SENT = "sent"
    RECEIVED = "received"
    FAILED = "failed"


class SettingsUpdateStatus(OpenEnum):
    SCHEDULED = "scheduled"
    IN_PROGRESS = "in-progress"
    SUCCESSFUL = "successful"
    FAILED = "failed"


class SimIpAddressIpAddressVersion(OpenEnum):
    IPV4 = "IPv4"
    IPV6 = "IPv6"


class SimStatus(OpenEnum):
    NEW = "new"
    READY = "ready"
    ACTIVE = "active"
    INACTIVE = "inactive"
    SCHEDULED = "scheduled"


class SmsCommandDirection(OpenEnum):
    TO_SIM = "to_sim"
    FROM_SIM = "from_sim"


class SmsCommandStatus(OpenEnum):
    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    RECEIVED = "received"
    FAILED = "failed"


class BillingPeriod(Model, frozen=True, kw_only=True, gc=False):
    """A billing period; https://www.twilio.com/docs/iot/supersim

    Attributes:
        sid: SID of the billing period, `HB…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        sim_sid: SID of the Super SIM, `HS…`.
        start_time: instant the billing period begins.
        end_time: instant at which the billing period ends, ISO 8601.
        period_type: type of the billing period: `ready` or `active`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    sim_sid: Always[str] = ABSENT
    start_time: Instant | None = None
    end_time: Instant | None = None
    period_type: BillingPeriodBpType | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class EsimProfile(Model, frozen=True, kw_only=True, gc=False):
    """An esim profile; https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource

    Attributes:
        sid: SID of the eSIM profile, `HP…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        iccid: ICCID of the SIM, its serial number.
        sim_sid: SID of the Super SIM, `HS…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        eid: identifier of the eUICC that may claim the eSIM profile.
        smdp_plus_address: address of the SM-DP+ server to download the eSIM profile from, given once it is `available`.
        matching_id: id with which the eSIM profile is downloaded from the SM-DP+ server; set if `generate_matching_id`
            was true.
        activation_code: machine-readable code to download the eSIM profile, also as a QR code.
        error_code: code that tells why the download failed, if the eSIM profile is `failed`.
        error_message: why the download failed, if the eSIM profile is `failed`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    iccid: str | None = None
    sim_sid: str | None = None
    status: Always[EsimProfileStatus] = ABSENT
    eid: str | None = None
    smdp_plus_address: str | None = None
    matching_id: str | None = None
    activation_code: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"iccid"})


class Fleet(Model, frozen=True, kw_only=True, gc=False):
    """A fleet; https://www.twilio.com/docs/iot/supersim/api/fleet-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the fleet, `HF…`.
        unique_name: name of your choice that identifies it uniquely.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        data_enabled: whether the fleet's SIMs can use 2G, 3G, 4G, LTE or CAT-M data, by default `true`.
        data_limit: megabytes a SIM may use per billing period, up and down together, 1 to 2,000,000.
        data_metering: how the SIMs' data usage is metered and billed, by default `payg`.
        sms_commands_enabled: whether SIMs of the fleet can exchange machine-to-machine SMS.
        sms_commands_url: address told of SMS from devices of the fleet to the SMS Commands number, to be answered with
            2xx.
        sms_commands_method: HTTP method for `sms_commands_url`: `POST` (default) or `GET`.
        network_access_profile_sid: SID of the profile with the networks that the fleet's SIMs may use, `HA…`.
        ip_commands_url: URL called when a SIM of the Fleet sends an IP Command; must answer with a 2xx status.
        ip_commands_method: method used to call `ip_commands_url`: `POST` or `GET`, by default `POST`.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    unique_name: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    data_enabled: Always[bool] = ABSENT
    data_limit: Always[int] = ABSENT
    data_metering: Always[FleetDataMetering] = ABSENT
    sms_commands_enabled: Always[bool] = ABSENT
    sms_commands_url: str | None = None
    sms_commands_method: HttpMethod | None = None
    network_access_profile_sid: str | None = None
    ip_commands_url: str | None = None
    ip_commands_method: HttpMethod | None = None


class IpCommand(Model, frozen=True, kw_only=True, gc=False):
    """An ip command; https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource

    Attributes:
        sid: SID of the IP command, `HG…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        sim_sid: SID of the Super SIM the command was sent to or from, `HS…`.
        sim_iccid: ICCID of the SIM the IP command was sent to or from.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        direction: `to_sim` (mobile terminated) or `from_sim` (mobile originated).
        device_ip: IP address the command goes to or comes from; empty until a command to the SIM is sent.
        device_port: port on the device that the command goes to or comes from.
        payload_type: type of the payload: `text` or `binary`; from a SIM always `binary`.
        payload: data of the IP message, text or binary, up to 1,300 bytes.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    sim_sid: str | None = None
    sim_iccid: Always[str] = ABSENT
    status: Always[IpCommandStatus] = ABSENT
    direction: Always[IpCommandDirection] = ABSENT
    device_ip: str | None = None
    device_port: Always[int] = ABSENT
    payload_type: Always[IpCommandPayloadType] = ABSENT
    payload: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"payload"})


class Network(Model, frozen=True, kw_only=True, gc=False):
    """A network; https://www.twilio.com/docs/iot/supersim/api/network-resource

    Attributes:
        sid: SID of the network, `HW…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        url: URL of the resource, or the URL that it uses, opens or calls.
        iso_country: country, ISO 3166-1 alpha-2.
        identifiers: MCC and MNC pairs of the networks that belong to it.
    """

    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    url: Always[str] = ABSENT
    iso_country: Always[str] = ABSENT
    identifiers: Always[list[Any]] = ABSENT


class NetworkAccessProfile(Model, frozen=True, kw_only=True, gc=False):
    """A network access profile; https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

    Attributes:
        sid: SID of the Network Access Profile, `HA…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT


class NetworkAccessProfileNetwork(Model, frozen=True, kw_only=True, gc=False):
    """A network access profile network; https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource

    Attributes:
        sid: SID of the network, `HW…`.
        network_access_profile_sid: SID of the network access profile, `HA…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        iso_country: country, ISO 3166-1 alpha-2.
        identifiers: MCC and MNC pairs of the networks that belong to it.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    network_access_profile_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    iso_country: Always[str] = ABSENT
    identifiers: Always[list[Any]] = ABSENT
    url: Always[str] = ABSENT


class SettingsUpdate(Model, frozen=True, kw_only=True, gc=False):
    """A settings update; https://www.twilio.com/docs/iot/supersim

    Attributes:
        sid: SID of the settings update, `OB…`.
        iccid: ICCID of the SIM, its serial number.
        sim_sid: SID of the Super SIM, `HS…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        packages: settings packages, by name and version, that the SIM has once the update succeeds.
        date_completed: instant at which the new settings were in place on the SIM, UTC.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
    """

    sid: Always[str] = ABSENT
    iccid: Always[str] = ABSENT
    sim_sid: str | None = None
    status: Always[SettingsUpdateStatus] = ABSENT
    packages: list[Any] | None = None
    date_completed: Instant | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT


class Sim(Model, frozen=True, kw_only=True, gc=False):
    """A sim; https://www.twilio.com/docs/iot/supersim/api/sim-resource

    Attributes:
        sid: SID of the SIM, `HS…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        iccid: ICCID of the SIM, its serial number.
        status: `new`, `ready`, `active`, `inactive` or `scheduled`.
        fleet_sid: SID of the Fleet, `HF…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    iccid: Always[str] = ABSENT
    status: Always[SimStatus] = ABSENT
    fleet_sid: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT

    _hidden = frozenset({"iccid"})


class SimIpAddress(Model, frozen=True, kw_only=True, gc=False):
    """A sim ip address; https://www.twilio.com/docs/iot/supersim

    Attributes:
        ip_address: IP address assigned to the Super SIM.
        ip_address_version: version of the IP address: `IPv4` or `IPv6`.
    """

    ip_address: str | None = None
    ip_address_version: SimIpAddressIpAddressVersion | None = None


class SmsCommand(Model, frozen=True, kw_only=True, gc=False):
    """A sms command; https://www.twilio.com/docs/iot/supersim/api/smscommand-resource

    Attributes:
        sid: SID of the SMS command, `HC…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        sim_sid: SID of the Super SIM the command was sent to or from, `HS…`.
        payload: text of the SMS command, up to 160 characters in text mode.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        direction: `to_sim` (mobile terminated) or `from_sim` (mobile originated).
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    sim_sid: str | None = None
    payload: Always[str] = ABSENT
    status: Always[SmsCommandStatus] = ABSENT
    direction: SmsCommandDirection | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"payload"})


class UsageRecord(SuperSimUsage, Model, frozen=True, kw_only=True, gc=False):
    """A usage record; https://www.twilio.com/docs/iot/supersim/api/usage-record-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sim_sid: SID of the Super SIM, `HS…`; `None` unless filtered or grouped by SIM.
        network_sid: SID of the network of the usage, `HW…`; `null` unless filtered or grouped by network.
        fleet_sid: SID of the Fleet of the usage, `HF…`; null unless filtered or grouped by Fleet.
        iso_country: country of the usage, ISO 3166-1 alpha-2; null unless filtered or grouped by it.
        period: period of the usage, its first and last instant.
        data_upload: bytes uploaded.
        data_download: bytes downloaded.
        data_total: bytes uploaded and downloaded together.
        data_total_billed: data charged for, in `billed_unit`; 0 before February 2022 and while billing is under way.
        billed_unit: currency of the billed amounts, such as `USD`; `None` while nothing is billed yet.
    """

    account_sid: Always[str] = ABSENT
    sim_sid: str | None = None
    network_sid: str | None = None
    fleet_sid: str | None = None
    iso_country: str | None = None
    period: Any | None = None
    data_upload: Always[int] = ABSENT
    data_download: Always[int] = ABSENT
    data_total: Always[int] = ABSENT
    data_total_billed: float | None = None
    billed_unit: str | None = None
