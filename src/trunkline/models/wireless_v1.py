# Generated from facts/wireless_v1.json by `make generate`; do not edit.
"""The models of wireless_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import HttpMethod, Instant, OpenEnum
from ..types.data import SimUsage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    AccountUsageRecordGranularityArg = Literal["hourly", "daily", "all"]
    CommandDirectionArg = Literal["from_sim", "to_sim"]
    CommandModeArg = Literal["text", "binary"]
    CommandStatusArg = Literal["queued", "sent", "delivered", "received", "failed"]
    CommandTransportArg = Literal["sms", "ip"]
    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    RatePlanDataLimitStrategyArg = Literal["block", "throttle"]
    SimResetStatusArg = Literal["resetting"]
    SimStatusArg = Literal["new", "ready", "active", "suspended", "deactivated", "canceled", "scheduled", "updating"]
    UsageRecordGranularityArg = Literal["hourly", "daily", "all"]


class CommandDirection(OpenEnum):
    FROM_SIM = "from_sim"
    TO_SIM = "to_sim"


class CommandMode(OpenEnum):
    TEXT = "text"
    BINARY = "binary"


class CommandStatus(OpenEnum):
    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    RECEIVED = "received"
    FAILED = "failed"


class CommandTransport(OpenEnum):
    SMS = "sms"
    IP = "ip"


class SimResetStatus(OpenEnum):
    RESETTING = "resetting"


class SimStatus(OpenEnum):
    NEW = "new"
    READY = "ready"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DEACTIVATED = "deactivated"
    CANCELED = "canceled"
    SCHEDULED = "scheduled"
    UPDATING = "updating"


class AccountUsageRecord(SimUsage, Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    period: Any | None = None
    commands: Any | None = None
    data: Any | None = None


class Command(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    account_sid: str | None = None
    sim_sid: str | None = None
    command: str | None = None
    command_mode: CommandMode | None = None
    transport: CommandTransport | None = None
    delivery_receipt_requested: bool | None = None
    status: CommandStatus | None = None
    direction: CommandDirection | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"command"})


class DataSession(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    sim_sid: str | None = None
    account_sid: str | None = None
    radio_link: str | None = None
    operator_mcc: str | None = None
    operator_mnc: str | None = None
    operator_country: str | None = None
    operator_name: str | None = None
    cell_id: str | None = None
    cell_location_estimate: Any | None = None
    packets_uploaded: int | None = None
    packets_downloaded: int | None = None
    last_updated: Instant | None = None
    start: Instant | None = None
    end: Instant | None = None
    imei: str | None = None


class RatePlan(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    friendly_name: str | None = None
    data_enabled: bool | None = None
    data_metering: str | None = None
    data_limit: int | None = None
    messaging_enabled: bool | None = None
    voice_enabled: bool | None = None
    national_roaming_enabled: bool | None = None
    national_roaming_data_limit: int | None = None
    international_roaming: list[str] | None = None
    international_roaming_data_limit: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Sim(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    unique_name: str | None = None
    account_sid: str | None = None
    rate_plan_sid: str | None = None
    friendly_name: str | None = None
    iccid: str | None = None
    e_id: str | None = None
    status: SimStatus | None = None
    reset_status: SimResetStatus | None = None
    commands_callback_url: str | None = None
    commands_callback_method: HttpMethod | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None
    links: dict[str, str] | None = None
    ip_address: str | None = None

    _hidden = frozenset({"friendly_name", "iccid", "unique_name"})


class UsageRecord(SimUsage, Model, frozen=True, kw_only=True, gc=False):
    sim_sid: str | None = None
    account_sid: str | None = None
    period: Any | None = None
    commands: Any | None = None
    data: Any | None = None
