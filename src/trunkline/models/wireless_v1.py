# Generated from facts/wireless_v1.json by `make generate`; do not edit.
"""The models of wireless_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, HttpMethod, Instant, OpenEnum
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
    """An account usage record; https://www.twilio.com/docs/iot/wireless/api/account-usagerecord-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        period: period of the usage, its first and last instant.
        commands: figures on the commands sent and received in the period.
        data: data usage of all SIMs together in the period, as an object.
    """

    account_sid: Always[str] = ABSENT
    period: Any | None = None
    commands: Any | None = None
    data: Any | None = None


class Command(Model, frozen=True, kw_only=True, gc=False):
    """A command; https://www.twilio.com/docs/iot/wireless/api/command-resource

    Attributes:
        sid: SID of the command, `DC…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        sim_sid: SID of the SIM the command was sent to or from, `DE…`.
        command: command: text up to 160 characters, or up to 140 bytes as Base64 in binary mode.
        command_mode: whether the command is `text` or `binary`.
        transport: how the command travels: `sms` or `ip`.
        delivery_receipt_requested: whether the device is to confirm delivery.
        status: `queued`, `sent`, `delivered`, `received` or `failed`.
        direction: `to_sim` (mobile terminated) or `from_sim` (mobile originated).
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    sim_sid: str | None = None
    command: Always[str] = ABSENT
    command_mode: CommandMode | None = None
    transport: CommandTransport | None = None
    delivery_receipt_requested: Always[bool] = ABSENT
    status: Always[CommandStatus] = ABSENT
    direction: CommandDirection | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT

    _hidden = frozenset({"command"})


class DataSession(Model, frozen=True, kw_only=True, gc=False):
    """A data session; https://www.twilio.com/docs/iot/wireless/api/datasession-resource

    Attributes:
        sid: SID of the data session.
        sim_sid: SID of the SIM, `DE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        radio_link: generation of mobile technology the device used.
        operator_mcc: mobile country code (MCC) of the country of the data session.
        operator_mnc: mobile network code (MNC) of the operator of the data session.
        operator_country: three-letter code of the country of the data session, derived from `operator_mcc`.
        operator_name: name of the mobile operator to whose network the device is attached, from `operator_mnc`.
        cell_id: id of the cell tower the device used at the session's last update.
        cell_location_estimate: device's estimated latitude and longitude, derived from `cell_id`.
        packets_uploaded: packets the device sent between `start` and the last update of the session.
        packets_downloaded: packets the device received between `start` and the last update of the session.
        last_updated: instant of its last change.
        start: instant the data session began, GMT.
        end: instant at which the record ended, UTC.
        imei: IMEI of the device the SIM is in: 15 digits, the last a check digit.
    """

    sid: Always[str] = ABSENT
    sim_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    radio_link: Always[str] = ABSENT
    operator_mcc: Always[str] = ABSENT
    operator_mnc: Always[str] = ABSENT
    operator_country: Always[str] = ABSENT
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
    """A rate plan; https://www.twilio.com/docs/iot/wireless/api/rateplan-resource

    Attributes:
        sid: SID of the rate plan, `WP…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        data_enabled: whether SIMs can use GPRS, 3G, 4G or LTE data.
        data_metering: how data usage is metered: `payg`, `quota-1`, `quota-10` or `quota-50`.
        data_limit: megabytes a SIM may use per month on the T-Mobile USA network, up and down, at most 2 TB, by default
            `1000`.
        messaging_enabled: whether SIMs may send and receive SMS by means of commands.
        voice_enabled: deprecated: true if SIMs can make and receive calls.
        national_roaming_enabled: whether SIMs may roam within the United States, outside the home network (T-Mobile
            USA).
        national_roaming_data_limit: megabytes per month, up and down, allowed while roaming in the United States, up to
            2 TB.
        international_roaming: services SIMs can use outside the USA: `data`, `messaging`.
        international_roaming_data_limit: megabytes a month, up and down together, when roaming outside the USA; up to 2
            TB.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    data_enabled: Always[bool] = ABSENT
    data_metering: str | None = None
    data_limit: int | None = None
    messaging_enabled: Always[bool] = ABSENT
    voice_enabled: bool | None = None
    national_roaming_enabled: Always[bool] = ABSENT
    national_roaming_data_limit: int | None = None
    international_roaming: Always[list[str]] = ABSENT
    international_roaming_data_limit: int | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Sim(Model, frozen=True, kw_only=True, gc=False):
    """A sim; https://www.twilio.com/docs/iot/wireless/api/sim-resource

    Attributes:
        sid: SID of the SIM, `DE…`.
        unique_name: name of your choice that identifies it uniquely.
        account_sid: SID of the account the resource belongs to, `AC…`.
        rate_plan_sid: SID of the rate plan of the SIM, `WP…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        iccid: ICCID of the SIM, its serial number.
        e_id: deprecated: identifier of the eUICC.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        reset_status: connectivity reset of the SIM: `resetting` while or to do it, otherwise `None`.
        commands_callback_url: URL called when the SIM sends a command; must answer with a 2xx status.
        commands_callback_method: method used to call `commands_callback_url`, `GET` or `POST`, by default `POST`.
        sms_fallback_method: deprecated: HTTP method for `sms_fallback_url`.
        sms_fallback_url: deprecated: address called when TwiML from `sms_url` fails.
        sms_method: deprecated: HTTP method for `sms_url`.
        sms_url: deprecated: address called when the SIM's device sends an SMS.
        voice_fallback_method: deprecated: HTTP method for `voice_fallback_url`, `GET` or by default `POST`.
        voice_fallback_url: deprecated: URL called if fetching or running the voice TwiML fails.
        voice_method: deprecated: HTTP method for `voice_url`, `GET` or by default `POST`.
        voice_url: deprecated: URL called when the SIM makes a call.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
        ip_address: deprecated; IP address of the SIM.
    """

    sid: Always[str] = ABSENT
    unique_name: str | None = None
    account_sid: Always[str] = ABSENT
    rate_plan_sid: str | None = None
    friendly_name: str | None = None
    iccid: Always[str] = ABSENT
    e_id: str | None = None
    status: Always[SimStatus] = ABSENT
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
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT
    links: Always[dict[str, str]] = ABSENT
    ip_address: str | None = None

    _hidden = frozenset({"friendly_name", "iccid", "unique_name"})


class UsageRecord(SimUsage, Model, frozen=True, kw_only=True, gc=False):
    """A usage record; https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource

    Attributes:
        sim_sid: SID of the SIM, `DE…`.
        account_sid: SID of the account the resource belongs to, `AC…`.
        period: period of the usage, its first and last instant.
        commands: figures on the commands sent and received in the period.
        data: data usage of the SIM in the period, as an object.
    """

    sim_sid: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    period: Any | None = None
    commands: Any | None = None
    data: Any | None = None
