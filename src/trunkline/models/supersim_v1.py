# Generated from facts/supersim_v1.json by `make generate`; do not edit.
"""The models of supersim_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import HttpMethod, Instant, OpenEnum
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
    sid: str | None = None
    account_sid: str | None = None
    sim_sid: str | None = None
    start_time: Instant | None = None
    end_time: Instant | None = None
    period_type: BillingPeriodBpType | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class EsimProfile(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    iccid: str | None = None
    sim_sid: str | None = None
    status: EsimProfileStatus | None = None
    eid: str | None = None
    smdp_plus_address: str | None = None
    matching_id: str | None = None
    activation_code: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"iccid"})


class Fleet(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    unique_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    data_enabled: bool | None = None
    data_limit: int | None = None
    data_metering: FleetDataMetering | None = None
    sms_commands_enabled: bool | None = None
    sms_commands_url: str | None = None
    sms_commands_method: HttpMethod | None = None
    network_access_profile_sid: str | None = None
    ip_commands_url: str | None = None
    ip_commands_method: HttpMethod | None = None


class IpCommand(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    sim_sid: str | None = None
    sim_iccid: str | None = None
    status: IpCommandStatus | None = None
    direction: IpCommandDirection | None = None
    device_ip: str | None = None
    device_port: int | None = None
    payload_type: IpCommandPayloadType | None = None
    payload: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"payload"})


class Network(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    friendly_name: str | None = None
    url: str | None = None
    iso_country: str | None = None
    identifiers: list[Any] | None = None


class NetworkAccessProfile(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None


class NetworkAccessProfileNetwork(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    network_access_profile_sid: str | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    identifiers: list[Any] | None = None
    url: str | None = None


class SettingsUpdate(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    iccid: str | None = None
    sim_sid: str | None = None
    status: SettingsUpdateStatus | None = None
    packages: list[Any] | None = None
    date_completed: Instant | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None


class Sim(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    iccid: str | None = None
    status: SimStatus | None = None
    fleet_sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"iccid"})


class SimIpAddress(Model, frozen=True, kw_only=True, gc=False):
    ip_address: str | None = None
    ip_address_version: SimIpAddressIpAddressVersion | None = None


class SmsCommand(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    sim_sid: str | None = None
    payload: str | None = None
    status: SmsCommandStatus | None = None
    direction: SmsCommandDirection | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"payload"})


class UsageRecord(SuperSimUsage, Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sim_sid: str | None = None
    network_sid: str | None = None
    fleet_sid: str | None = None
    iso_country: str | None = None
    period: Any | None = None
    data_upload: int | None = None
    data_download: int | None = None
    data_total: int | None = None
    data_total_billed: float | None = None
    billed_unit: str | None = None
