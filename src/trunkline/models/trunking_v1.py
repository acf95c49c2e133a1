# Generated from facts/trunking_v1.json by `make generate`; do not edit.
"""The models of trunking_v1."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import AddressText, HttpMethod, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    HttpMethodArg = Literal["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
    RecordingModeArg = Literal[
        "do-not-record", "record-from-ringing", "record-from-answer", "record-from-ringing-dual",
        "record-from-answer-dual",
    ]
    RecordingTrimArg = Literal["trim-silence", "do-not-trim"]
    TrunkTransferCallerIdArg = Literal["from-transferee", "from-transferor"]
    TrunkTransferSettingArg = Literal["disable-all", "enable-all", "sip-only"]


class PhoneNumberAddressRequirement(OpenEnum):
    NONE = "none"
    ANY = "any"
    LOCAL = "local"
    FOREIGN = "foreign"


class RecordingMode(OpenEnum):
    DO_NOT_RECORD = "do-not-record"
    RECORD_FROM_RINGING = "record-from-ringing"
    RECORD_FROM_ANSWER = "record-from-answer"
    RECORD_FROM_RINGING_DUAL = "record-from-ringing-dual"
    RECORD_FROM_ANSWER_DUAL = "record-from-answer-dual"


class RecordingTrim(OpenEnum):
    TRIM_SILENCE = "trim-silence"
    DO_NOT_TRIM = "do-not-trim"


class TrunkTransferCallerId(OpenEnum):
    FROM_TRANSFEREE = "from-transferee"
    FROM_TRANSFEROR = "from-transferor"


class TrunkTransferSetting(OpenEnum):
    DISABLE_ALL = "disable-all"
    ENABLE_ALL = "enable-all"
    SIP_ONLY = "sip-only"


class CredentialList(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    trunk_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class IpAccessControlList(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    trunk_sid: str | None = None
    friendly_name: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class OriginationUrl(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    trunk_sid: str | None = None
    weight: int | None = None
    enabled: bool | None = None
    sip_url: str | None = None
    friendly_name: str | None = None
    priority: int | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None

    _hidden = frozenset({"sip_url"})


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    address_requirements: PhoneNumberAddressRequirement | None = None
    api_version: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    links: dict[str, str] | None = None
    phone_number: AddressText | None = None
    sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    url: str | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    _hidden = frozenset({"friendly_name"})


class PhoneNumberCapabilities(Model, frozen=True, kw_only=True, gc=False):
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None
    fax: bool | None = None


class Recording(Model, frozen=True, kw_only=True, gc=False):
    mode: RecordingMode | None = None
    trim: RecordingTrim | None = None


class Trunk(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    domain_name: str | None = None
    disaster_recovery_method: HttpMethod | None = None
    disaster_recovery_url: str | None = None
    friendly_name: str | None = None
    secure: bool | None = None
    recording: Any | None = None
    transfer_mode: TrunkTransferSetting | None = None
    transfer_caller_id: TrunkTransferCallerId | None = None
    cnam_lookup_enabled: bool | None = None
    auth_type: str | None = None
    symmetric_rtp_enabled: bool | None = None
    auth_type_set: list[str] | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    sid: str | None = None
    url: str | None = None
    links: dict[str, str] | None = None

    _hidden = frozenset({"disaster_recovery_url"})
