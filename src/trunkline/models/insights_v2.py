# Generated from facts/insights_v2.json by `make generate`; do not edit.
"""The models of insights_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import Instant, OpenEnum


class ReportStatus(OpenEnum):
    CREATED = "created"
    RUNNING = "running"
    COMPLETED = "completed"


class AccountReport(Model, frozen=True, kw_only=True, gc=False, rename={"kyt": "KYT"}):
    call_deliverability_score: float | None = None
    call_answer_score: float | None = None
    total_calls: int | None = None
    call_direction: AccountReportCallDirection | None = None
    call_state: AccountReportCallState | None = None
    call_type: AccountReportCallType | None = None
    aloc: float | None = None
    twilio_edge_location: dict[str, int] | None = None
    caller_country_code: dict[str, int] | None = None
    callee_country_code: dict[str, int] | None = None
    average_queue_time_ms: float | None = None
    silent_calls_percentage: float | None = None
    network_issues: AccountReportNetworkIssues | None = None
    kyt: AccountReportKyt | None = None
    answering_machine_detection: AccountReportAnsweringMachineDetection | None = None


class AccountReportAnsweringMachineDetection(Model, frozen=True, kw_only=True, gc=False):
    total_calls: int | None = None
    answered_by_human_percentage: float | None = None
    answered_by_machine_percentage: float | None = None


class AccountReportCallDirection(Model, frozen=True, kw_only=True, gc=False):
    outbound: int | None = None
    inbound: int | None = None


class AccountReportCallState(Model, frozen=True, kw_only=True, gc=False):
    completed: int | None = None
    fail: int | None = None
    busy: int | None = None
    noanswer: int | None = None
    canceled: int | None = None


class AccountReportCallType(Model, frozen=True, kw_only=True, gc=False):
    carrier: int | None = None
    sip: int | None = None
    trunking: int | None = None
    client: int | None = None
    whatsapp: int | None = None


class AccountReportKyt(Model, frozen=True, kw_only=True, gc=False):
    outbound_carrier_calling: AccountReportKytOutboundCarrierCalling | None = None


class AccountReportKytOutboundCarrierCalling(Model, frozen=True, kw_only=True, gc=False):
    unique_calling_numbers: int | None = None
    unique_called_numbers: int | None = None
    blocked_calls_by_carrier: list[CountyCarrierValue] | None = None
    short_duration_calls_percentage: float | None = None
    long_duration_calls_percentage: float | None = None
    potential_robocalls_percentage: float | None = None
    branded_calling: BrandedCalling | None = None
    voice_integrity: VoiceIntegrity | None = None
    stir_shaken: StirShaken | None = None


class AccountReportNetworkIssues(Model, frozen=True, kw_only=True, gc=False):
    sdk: AccountReportNetworkIssuesSdk | None = None
    twilio_gateway: AccountReportNetworkIssuesTwilioGateway | None = None


class AccountReportNetworkIssuesSdk(Model, frozen=True, kw_only=True, gc=False):
    ice_failures_percentage: float | None = None
    high_latency_percentage: float | None = None
    high_packet_loss_percentage: float | None = None
    high_jitter_percentage: float | None = None


class AccountReportNetworkIssuesTwilioGateway(Model, frozen=True, kw_only=True, gc=False):
    high_latency_percentage: float | None = None
    high_packet_loss_percentage: float | None = None
    high_jitter_percentage: float | None = None


class AccountReportTimeRange(Model, frozen=True, kw_only=True, gc=False):
    start_datetime: Instant | None = None
    end_datetime: Instant | None = None


class BrandedCalling(Model, frozen=True, kw_only=True, gc=False):
    total_branded_calls: int | None = None
    percent_branded_calls: float | None = None
    answer_rate: float | None = None
    human_answer_rate: float | None = None
    engagement_rate: float | None = None
    by_use_case: list[BrandedUseCaseDetail] | None = None


class BrandedUseCaseDetail(Model, frozen=True, kw_only=True, gc=False):
    use_case: str | None = None
    enabled_phonenumbers: int | None = None
    total_calls: int | None = None
    answer_rate: float | None = None
    human_answer_rate: float | None = None
    engagement_rate: float | None = None


class CountyCarrierValue(Model, frozen=True, kw_only=True, gc=False):
    country: str | None = None
    carriers: list[CountyCarrierValueCarriers] | None = None


class CountyCarrierValueCarriers(Model, frozen=True, kw_only=True, gc=False):
    carrier: str | None = None
    total_calls: int | None = None
    blocked_calls: int | None = None
    blocked_calls_percentage: float | None = None


class CreateReportResponse(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    report_id: str | None = None
    status: ReportStatus | None = None
    request_meta: ReportMetadata | None = None
    url: str | None = None


class InboundPhoneNumberReport(Model, frozen=True, kw_only=True, gc=False):
    handle: str | None = None
    total_calls: int | None = None
    call_answer_score: float | None = None
    call_state_percentage: InboundPhoneNumberReportCallStatePercentage | None = None
    silent_calls_percentage: float | None = None

    _hidden = frozenset({"handle"})


class InboundPhoneNumberReportCallStatePercentage(Model, frozen=True, kw_only=True, gc=False):
    completed: float | None = None
    fail: float | None = None
    busy: float | None = None
    noanswer: float | None = None
    canceled: float | None = None


class OutboundPhoneNumberReport(Model, frozen=True, kw_only=True, gc=False):
    handle: str | None = None
    total_calls: int | None = None
    call_answer_score: float | None = None
    calls_by_device_type: dict[str, int] | None = None
    answer_rate_device_type: dict[str, float] | None = None
    call_state_percentage: OutboundPhoneNumberReportCallStatePercentage | None = None
    blocked_calls_by_carrier: list[CountyCarrierValue] | None = None
    silent_calls_percentage: float | None = None
    short_duration_calls_percentage: float | None = None
    long_duration_calls_percentage: float | None = None
    potential_robocalls_percentage: float | None = None
    answering_machine_detection: OutboundPhoneNumberReportAnsweringMachineDetection | None = None

    _hidden = frozenset({"handle"})


class OutboundPhoneNumberReportAnsweringMachineDetection(Model, frozen=True, kw_only=True, gc=False):
    total_calls: int | None = None
    answered_by_human_percentage: float | None = None
    answered_by_machine_percentage: float | None = None


class OutboundPhoneNumberReportCallStatePercentage(Model, frozen=True, kw_only=True, gc=False):
    completed: float | None = None
    fail: float | None = None
    busy: float | None = None
    noanswer: float | None = None
    canceled: float | None = None


class PhoneNumberReportFilter(Model, frozen=True, kw_only=True, gc=False):
    key: str | None = None
    values: list[str] | None = None


class ReportFilter(Model, frozen=True, kw_only=True, gc=False):
    key: str | None = None
    values: list[str] | None = None


class ReportMetadata(Model, frozen=True, kw_only=True, gc=False):
    start_datetime: Instant | None = None
    end_datetime: Instant | None = None
    filters: list[ReportFilter] | None = None


class StirShaken(Model, frozen=True, kw_only=True, gc=False):
    call_count: StirShakenCallCount | None = None
    percentage: StirShakenPercentage | None = None
    answer_rate: StirShakenAnswerRate | None = None


class StirShakenAnswerRate(Model, frozen=True, kw_only=True, gc=False):
    stsh_a: float | None = None
    stsh_b: float | None = None
    stsh_c: float | None = None


class StirShakenCallCount(Model, frozen=True, kw_only=True, gc=False):
    stsh_a: int | None = None
    stsh_b: int | None = None
    stsh_c: int | None = None


class StirShakenPercentage(Model, frozen=True, kw_only=True, gc=False):
    stsh_a: float | None = None
    stsh_b: float | None = None
    stsh_c: float | None = None


class V2AccountReport(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    report_id: str | None = None
    status: ReportStatus | None = None
    request_meta: ReportMetadata | None = None
    report: AccountReport | None = None
    url: str | None = None


class VoiceIntegrity(Model, frozen=True, kw_only=True, gc=False):
    enabled_calls: int | None = None
    enabled_percentage: float | None = None
    calls_per_bundle: list[VoiceIntegrityCallsPerBundle] | None = None


class VoiceIntegrityCallsPerBundle(Model, frozen=True, kw_only=True, gc=False):
    bundle_sid: str | None = None
    enabled_phonenumbers: int | None = None
    total_calls: int | None = None
    answer_rate: float | None = None
    human_answer_rate: float | None = None
