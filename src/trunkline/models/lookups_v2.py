# Generated from facts/lookups_v2.json by `make generate`; do not edit.
"""The models of lookups_v2."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from .._core.model.model import Model
from ..types import AddressText, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    LookupPhoneNumberOverridesLineTypeArg = Literal[
        "mobile", "landline", "tollFree", "fixedVoip", "nonFixedVoip", "personal", "premium", "voicemail", "sharedCost",
        "uan", "pager", "unknown",
    ]


class LookupBatchRequestFields(OpenEnum):
    CALLER_NAME = "caller_name"
    SIM_SWAP = "sim_swap"
    CALL_FORWARDING = "call_forwarding"
    LINE_TYPE_INTELLIGENCE = "line_type_intelligence"
    LINE_STATUS = "line_status"
    IDENTITY_MATCH = "identity_match"
    REASSIGNED_NUMBER = "reassigned_number"
    SMS_PUMPING_RISK = "sms_pumping_risk"


class OverridesResponseOriginalLineType(OpenEnum):
    MOBILE = "mobile"
    LANDLINE = "landline"
    TOLLFREE = "tollFree"
    FIXEDVOIP = "fixedVoip"
    NONFIXEDVOIP = "nonFixedVoip"
    PERSONAL = "personal"
    PREMIUM = "premium"
    VOICEMAIL = "voicemail"
    SHAREDCOST = "sharedCost"
    UAN = "uan"
    PAGER = "pager"
    UNKNOWN = "unknown"


class OverridesResponseOverriddenLineType(OpenEnum):
    MOBILE = "mobile"
    LANDLINE = "landline"
    TOLLFREE = "tollFree"
    FIXEDVOIP = "fixedVoip"
    NONFIXEDVOIP = "nonFixedVoip"
    PERSONAL = "personal"
    PREMIUM = "premium"
    VOICEMAIL = "voicemail"
    SHAREDCOST = "sharedCost"
    UAN = "uan"
    PAGER = "pager"
    UNKNOWN = "unknown"


class ValidationError(OpenEnum):
    TOO_SHORT = "TOO_SHORT"
    TOO_LONG = "TOO_LONG"
    INVALID_BUT_POSSIBLE = "INVALID_BUT_POSSIBLE"
    INVALID_COUNTRY_CODE = "INVALID_COUNTRY_CODE"
    INVALID_LENGTH = "INVALID_LENGTH"
    NOT_A_NUMBER = "NOT_A_NUMBER"


class CallForwardingInfo(Model, frozen=True, kw_only=True, gc=False):
    call_forwarding_enabled: bool | None = None
    error_code: int | None = None


class CallerNameInfo(Model, frozen=True, kw_only=True, gc=False):
    caller_name: str | None = None
    caller_type: str | None = None
    error_code: int | None = None


class IdentityMatchInfo(Model, frozen=True, kw_only=True, gc=False):
    first_name_match: str | None = None
    last_name_match: str | None = None
    address_lines_match: str | None = None
    city_match: str | None = None
    state_match: str | None = None
    postal_code_match: str | None = None
    address_country_match: str | None = None
    national_id_match: str | None = None
    date_of_birth_match: str | None = None
    summary_score: int | None = None
    error_code: int | None = None
    error_message: str | None = None


class IdentityMatchParameters(Model, frozen=True, kw_only=True, gc=False):
    first_name: str | None = None
    last_name: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    address_country_code: str | None = None
    national_id: str | None = None
    date_of_birth: str | None = None


class LastSimSwapInfo(Model, frozen=True, kw_only=True, gc=False):
    last_sim_swap_date: Instant | None = None
    swapped_period: str | None = None
    swapped_in_period: bool | None = None


class LineStatusInfo(Model, frozen=True, kw_only=True, gc=False):
    status: str | None = None
    error_code: int | None = None


class LineTypeIntelligenceInfo(Model, frozen=True, kw_only=True, gc=False):
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    carrier_name: str | None = None
    type: str | None = None
    error_code: int | None = None


class LookupBatchRequest(Model, frozen=True, kw_only=True, gc=False):
    correlation_id: str | None = None
    phone_number: AddressText | None = None
    fields: list[LookupBatchRequestFields] | None = None
    country_code: str | None = None
    identity_match: IdentityMatchParameters | None = None
    reassigned_number: ReassignedNumberParameters | None = None
    sms_pumping_risk: RiskParameters | None = None


class LookupBatchResponse(Model, frozen=True, kw_only=True, gc=False):
    correlation_id: str | None = None
    twilio_error_code: int | None = None
    calling_country_code: str | None = None
    country_code: str | None = None
    phone_number: AddressText | None = None
    national_format: str | None = None
    valid: bool | None = None
    validation_errors: list[str] | None = None
    caller_name: CallerNameInfo | None = None
    sim_swap: SimSwapInfo | None = None
    call_forwarding: CallForwardingInfo | None = None
    line_type_intelligence: LineTypeIntelligenceInfo | None = None
    line_status: LineStatusInfo | None = None
    identity_match: IdentityMatchInfo | None = None
    reassigned_number: ReassignedNumberInfo | None = None
    sms_pumping_risk: SmsPumpingRiskInfo | None = None
    phone_number_quality_score: Any | None = None
    pre_fill: Any | None = None


class LookupResponse(Model, frozen=True, kw_only=True, gc=False):
    calling_country_code: str | None = None
    country_code: str | None = None
    phone_number: AddressText | None = None
    national_format: str | None = None
    valid: bool | None = None
    validation_errors: list[ValidationError] | None = None
    caller_name: CallerNameInfo | None = None
    sim_swap: SimSwapInfo | None = None
    call_forwarding: CallForwardingInfo | None = None
    line_type_intelligence: LineTypeIntelligenceInfo | None = None
    line_status: LineStatusInfo | None = None
    identity_match: IdentityMatchInfo | None = None
    reassigned_number: ReassignedNumberInfo | None = None
    sms_pumping_risk: SmsPumpingRiskInfo | None = None
    phone_number_quality_score: Any | None = None
    pre_fill: Any | None = None
    url: str | None = None

    _hidden = frozenset({"caller_name", "country_code", "national_format", "phone_number"})


class LookupResponsePart(Model, frozen=True, kw_only=True, gc=False):
    phone_numbers: list[LookupBatchResponse] | None = None


class OverridesResponse(Model, frozen=True, kw_only=True, gc=False):
    phone_number: AddressText | None = None
    original_line_type: OverridesResponseOriginalLineType | None = None
    overridden_line_type: OverridesResponseOverriddenLineType | None = None
    override_reason: str | None = None
    override_timestamp: Instant | None = None
    overridden_by_account_sid: str | None = None


class RateLimitListResponse(Model, frozen=True, kw_only=True, gc=False):
    rate_limits: list[RateLimitResponse] | None = None


class RateLimitResponse(Model, frozen=True, kw_only=True, gc=False):
    field: str | None = None
    limit: int | None = None
    bucket: str | None = None
    owner: str | None = None
    ttl: int | None = None


class ReassignedNumberInfo(Model, frozen=True, kw_only=True, gc=False):
    last_verified_date: Date | None = None
    is_number_reassigned: str | None = None
    error_code: str | None = None


class ReassignedNumberParameters(Model, frozen=True, kw_only=True, gc=False):
    last_verified_date: str | None = None


class RiskParameters(Model, frozen=True, kw_only=True, gc=False):
    partner_sub_id: str | None = None


class SimSwapInfo(Model, frozen=True, kw_only=True, gc=False):
    last_sim_swap: LastSimSwapInfo | None = None
    carrier_name: str | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    error_code: int | None = None


class SmsPumpingRiskInfo(Model, frozen=True, kw_only=True, gc=False):
    carrier_risk_category: str | None = None
    number_blocked: bool | None = None
    number_blocked_date: Instant | None = None
    number_blocked_last_3_months: bool | None = None
    sms_pumping_risk_score: int | None = None
    error_code: int | None = None
