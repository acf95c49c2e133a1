# Generated from facts/lookups_v2.json by `make generate`; do not edit.
"""The models of lookups_v2."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, AddressText, Always, Instant, OpenEnum

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
    """A call forwarding info.

    Attributes:
        call_forwarding_enabled: whether calls to the number are forwarded.
        error_code: code of the error, if there was one.
    """

    call_forwarding_enabled: bool | None = None
    error_code: int | None = None


class CallerNameInfo(Model, frozen=True, kw_only=True, gc=False):
    """A caller name info.

    Attributes:
        caller_name: name of the owner of the number.
        caller_type: kind of owner of the number, such as a business or consumer.
        error_code: code of the error, if there was one.
    """

    caller_name: str | None = None
    caller_type: str | None = None
    error_code: int | None = None


class IdentityMatchInfo(Model, frozen=True, kw_only=True, gc=False):
    """An identity match info.

    Attributes:
        first_name_match: how well the first name given matches the data on record.
        last_name_match: how well the last name given matches the data on record.
        address_lines_match: how well the given address lines agree with the records.
        city_match: how well the given city agrees with the records.
        state_match: how well the given state agrees with that of the number's owner.
        postal_code_match: how well the given postal code agrees with that of the number's owner.
        address_country_match: how well the given country agrees with the records.
        national_id_match: how far the national ID matches what is known of the number's owner.
        date_of_birth_match: how well the given date of birth matches.
        summary_score: how well the data given match the subscriber's overall, as a whole number.
        error_code: code of the error, if there was one.
        error_message: description of the error, if there was one.
    """

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
    """An identity match parameters.

    Attributes:
        first_name: first name of the person.
        last_name: last name of the person.
        address_line1: first line of the user's address, for `identity_match` only.
        address_line2: second line of the user's address, for `identity_match` only.
        city: city of the address.
        state: state or province to compare with that of the number's owner.
        postal_code: postal code to compare with that of the number's owner.
        address_country_code: two-letter country code of the address.
        national_id: national ID of the user, say SSN or passport number; only for `identity_match`.
        date_of_birth: date of birth, `YYYYMMDD`, compared in the `identity_match` package only.
    """

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
    """A last sim swap info.

    Attributes:
        last_sim_swap_date: instant of the most recent SIM change.
        swapped_period: period before now that the SIM swap check looked at.
        swapped_in_period: true if the SIM was swapped within the period asked about.
    """

    last_sim_swap_date: Instant | None = None
    swapped_period: str | None = None
    swapped_in_period: bool | None = None


class LineStatusInfo(Model, frozen=True, kw_only=True, gc=False):
    """A line status info.

    Attributes:
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        error_code: code of the error, if there was one.
    """

    status: str | None = None
    error_code: int | None = None


class LineTypeIntelligenceInfo(Model, frozen=True, kw_only=True, gc=False):
    """A line type intelligence info.

    Attributes:
        mobile_country_code: mobile country code (MCC) of the number's carrier.
        mobile_network_code: mobile network code (MNC) of the number's carrier.
        carrier_name: name of the carrier.
        type: what kind it is, or which kind is meant.
        error_code: code of the error, if there was one.
    """

    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    carrier_name: str | None = None
    type: str | None = None
    error_code: int | None = None


class LookupBatchRequest(Model, frozen=True, kw_only=True, gc=False):
    """A lookup batch request.

    Attributes:
        correlation_id: ID of your choice that ties each response to its request.
        phone_number: number to look up.
        fields: data packages to return, such as `caller_name`, `sim_swap`, `line_type_intelligence`.
        country_code: code of the country, as a rule the two letters of ISO 3166-1.
        identity_match: personal details to compare: name, address, national id and date of birth.
        reassigned_number: date to check the number's ownership from, as an object with `last_verified_date`.
        sms_pumping_risk: settings for the check on SMS pumping, as an object with `partner_sub_id`.
    """

    correlation_id: str | None = None
    phone_number: AddressText | None = None
    fields: list[LookupBatchRequestFields] | None = None
    country_code: str | None = None
    identity_match: IdentityMatchParameters | None = None
    reassigned_number: ReassignedNumberParameters | None = None
    sms_pumping_risk: RiskParameters | None = None


class LookupBatchResponse(Model, frozen=True, kw_only=True, gc=False):
    """A lookup batch response.

    Attributes:
        correlation_id: ID of your choice that ties each response to its request.
        twilio_error_code: Twilio error code if a request downstream failed.
        calling_country_code: international dialling prefix of the number.
        country_code: code of the country, as a rule the two letters of ISO 3166-1.
        phone_number: phone number, as a rule in E.164 format.
        national_format: phone number in the format used within its country.
        valid: true if it is valid.
        validation_errors: why the number is invalid, such as `TOO_SHORT`, `INVALID_COUNTRY_CODE` or `NOT_A_NUMBER`.
        caller_name: caller name data from CNAM.
        sim_swap: when the SIM of the mobile number was last changed, with its carrier, as an object.
        call_forwarding: unconditional call forwarding of the mobile number.
        line_type_intelligence: line type, carrier name, and mobile country and network codes.
        line_status: state of the line of a mobile number, with its `error_code`.
        identity_match: how the personal details given compare with those held by authoritative phone data sources.
        reassigned_number: whether the number has a new owner since a given date, as an object.
        sms_pumping_risk: signs that the number takes part in SMS pumping, as an object.
        phone_number_quality_score: risk score for the quality of a mobile number, an object.
        pre_fill: personal data known for the number: names, address line, postal code, state and country.
    """

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
    """A lookup response; https://www.twilio.com/docs/lookup/v2-api

    Attributes:
        calling_country_code: international dialling prefix of the number.
        country_code: ISO code of the number's country.
        phone_number: phone number, as a rule in E.164 format.
        national_format: phone number in the format used within its country.
        valid: true if the number lies in a range that carriers can give to users.
        validation_errors: why the number is invalid, such as `TOO_SHORT`, `INVALID_COUNTRY_CODE` or `NOT_A_NUMBER`.
        caller_name: caller name data from CNAM.
        sim_swap: when the SIM of the mobile number was last changed, with its carrier, as an object.
        call_forwarding: unconditional call forwarding of the mobile number.
        line_type_intelligence: line type, carrier name, and mobile country and network codes.
        line_status: state of the line of a mobile number, with its `error_code`.
        identity_match: how the personal details given compare with those held by authoritative phone data sources.
        reassigned_number: whether the number has a new owner since a given date, as an object.
        sms_pumping_risk: signs that the number takes part in SMS pumping, as an object.
        phone_number_quality_score: risk score for the quality of a mobile number, an object.
        pre_fill: personal data known for the number: names, address line, postal code, state and country.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    calling_country_code: str | None = None
    country_code: str | None = None
    phone_number: Always[AddressText] = ABSENT
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
    url: Always[str] = ABSENT

    _hidden = frozenset({"caller_name", "country_code", "national_format", "phone_number"})


class LookupResponsePart(Model, frozen=True, kw_only=True, gc=False):
    """A lookup response part; https://www.twilio.com/docs/lookup/v2-api

    Attributes:
        phone_numbers: phone numbers concerned.
    """

    phone_numbers: list[LookupBatchResponse] | None = None


class OverridesResponse(Model, frozen=True, kw_only=True, gc=False):
    """An overrides response; https://www.twilio.com/docs/lookup/v2-api

    Attributes:
        phone_number: number whose line type is overridden.
        original_line_type: line type before the override, such as `mobile`, `landline` or `fixedVoip`.
        overridden_line_type: line type set by the override, such as `mobile`, `landline` or `fixedVoip`.
        override_reason: why the line type was overridden.
        override_timestamp: instant of the override.
        overridden_by_account_sid: SID of the account that made the override, `AC…`.
    """

    phone_number: Always[AddressText] = ABSENT
    original_line_type: Always[OverridesResponseOriginalLineType] = ABSENT
    overridden_line_type: OverridesResponseOverriddenLineType | None = None
    override_reason: str | None = None
    override_timestamp: Always[Instant] = ABSENT
    overridden_by_account_sid: str | None = None


class RateLimitListResponse(Model, frozen=True, kw_only=True, gc=False):
    """A rate limit list response; https://www.twilio.com/docs/lookup/v2-api

    Attributes:
        rate_limits: rate limits of the campaign, or values to count against yours, as an object.
    """

    rate_limits: list[RateLimitResponse] | None = None


class RateLimitResponse(Model, frozen=True, kw_only=True, gc=False):
    """A rate limit response; https://www.twilio.com/docs/lookup/v2-api

    Attributes:
        field: data package the rate limit applies to.
        limit: how many requests the bucket allows.
        bucket: name of the rate limit's bucket.
        owner: owner of the rate limit rule.
        ttl: how long the rate limit rule lives.
    """

    field: Always[str] = ABSENT
    limit: int | None = None
    bucket: Always[str] = ABSENT
    owner: str | None = None
    ttl: int | None = None


class ReassignedNumberInfo(Model, frozen=True, kw_only=True, gc=False):
    """A reassigned number info.

    Attributes:
        last_verified_date: date you had consent or were sure to reach the user, for reassigned number lookups.
        is_number_reassigned: whether the number went to someone else since the date, as text.
        error_code: code of the error, if there was one.
    """

    last_verified_date: Date | None = None
    is_number_reassigned: str | None = None
    error_code: str | None = None


class ReassignedNumberParameters(Model, frozen=True, kw_only=True, gc=False):
    """A reassigned number parameters.

    Attributes:
        last_verified_date: date you had consent or were sure to reach the user, for reassigned number lookups.
    """

    last_verified_date: str | None = None


class RiskParameters(Model, frozen=True, kw_only=True, gc=False):
    """A risk parameters.

    Attributes:
        partner_sub_id: ID of a sub-account, tenant or sender that makes the risk analysis more precise, up to 64
            characters.
    """

    partner_sub_id: str | None = None


class SimSwapInfo(Model, frozen=True, kw_only=True, gc=False):
    """A sim swap info.

    Attributes:
        last_sim_swap: most recent change of the SIM.
        carrier_name: name of the carrier.
        mobile_country_code: mobile country code (MCC) of the number's carrier.
        mobile_network_code: mobile network code (MNC) of the number's carrier.
        error_code: code of the error, if there was one.
    """

    last_sim_swap: LastSimSwapInfo | None = None
    carrier_name: str | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    error_code: int | None = None


class SmsPumpingRiskInfo(Model, frozen=True, kw_only=True, gc=False):
    """A sms pumping risk info.

    Attributes:
        carrier_risk_category: risk of SMS pumping on the carrier, as a category.
        number_blocked: whether the number is blocked, as the check for SMS pumping found.
        number_blocked_date: instant at which the number was blocked.
        number_blocked_last_3_months: whether the number was blocked within the last three months.
        sms_pumping_risk_score: score of the risk that the number takes part in SMS pumping.
        error_code: code of the error, if there was one.
    """

    carrier_risk_category: str | None = None
    number_blocked: bool | None = None
    number_blocked_date: Instant | None = None
    number_blocked_last_3_months: bool | None = None
    sms_pumping_risk_score: int | None = None
    error_code: int | None = None
