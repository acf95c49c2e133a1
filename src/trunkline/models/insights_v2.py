# Generated from facts/insights_v2.json by `make generate`; do not edit.
"""The models of insights_v2."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum


class ReportStatus(OpenEnum):
    CREATED = "created"
    RUNNING = "running"
    COMPLETED = "completed"


class AccountReport(Model, frozen=True, kw_only=True, gc=False, rename={"kyt": "KYT"}):
    """An account report.

    Attributes:
        call_deliverability_score: how well calls get to the recipient, 0 to 100 (all delivered).
        call_answer_score: how well calls are answered, 0 to 100 (all answered).
        total_calls: calls in the report's period.
        call_direction: how many calls went in each direction.
        call_state: how many calls ended in each state.
        call_type: how many calls there were of each type: `carrier`, `sip`, `trunking`, `client`, `whatsapp`.
        aloc: average length of calls in seconds.
        twilio_edge_location: number of calls in each Twilio edge location.
        caller_country_code: how many calls came from each country, by ISO alpha-2 code.
        callee_country_code: how many calls went to each country, by ISO alpha-2 code.
        average_queue_time_ms: average time in the queue, in milliseconds.
        silent_calls_percentage: percentage of calls tagged as silent, which hints at a bad connection or muted audio.
        network_issues: network quality of SDK and gateway calls in the period of the report.
        kyt: Know Your Traffic figures: how carriers handle and trust the outbound calls.
        answering_machine_detection: figures on calls made with answering machine detection.
    """

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
    """An account report answering machine detection.

    Attributes:
        total_calls: calls with answering machine detection (AMD) switched on.
        answered_by_human_percentage: percentage of calls a human answered.
        answered_by_machine_percentage: percentage of calls a machine or fax answered (`machine_start`, `machine_end_…`,
            `fax`).
    """

    total_calls: int | None = None
    answered_by_human_percentage: float | None = None
    answered_by_machine_percentage: float | None = None


class AccountReportCallDirection(Model, frozen=True, kw_only=True, gc=False):
    """An account report call direction.

    Attributes:
        outbound: how many outbound calls there were.
        inbound: number of inbound calls.
    """

    outbound: int | None = None
    inbound: int | None = None


class AccountReportCallState(Model, frozen=True, kw_only=True, gc=False):
    """An account report call state.

    Attributes:
        completed: how many calls were completed.
        fail: number of failed calls.
        busy: how many calls met a busy line.
        noanswer: how many calls nobody answered.
        canceled: how many calls were cancelled.
    """

    completed: int | None = None
    fail: int | None = None
    busy: int | None = None
    noanswer: int | None = None
    canceled: int | None = None


class AccountReportCallType(Model, frozen=True, kw_only=True, gc=False):
    """An account report call type.

    Attributes:
        carrier: how many calls went through carriers.
        sip: how many calls were SIP calls.
        trunking: number of trunking calls.
        client: how many calls went to or from clients.
        whatsapp: number of WhatsApp Business calls.
    """

    carrier: int | None = None
    sip: int | None = None
    trunking: int | None = None
    client: int | None = None
    whatsapp: int | None = None


class AccountReportKyt(Model, frozen=True, kw_only=True, gc=False):
    """An account report kyt.

    Attributes:
        outbound_carrier_calling: metrics of outbound calls to carriers, part of Know Your Traffic.
    """

    outbound_carrier_calling: AccountReportKytOutboundCarrierCalling | None = None


class AccountReportKytOutboundCarrierCalling(Model, frozen=True, kw_only=True, gc=False):
    """An account report kyt outbound carrier calling.

    Attributes:
        unique_calling_numbers: how many different PSTN numbers called numbers outside Twilio in the period.
        unique_called_numbers: how many different PSTN numbers outside Twilio were called in the period.
        blocked_calls_by_carrier: blocked calls in percent, by country and carrier.
        short_duration_calls_percentage: share in percent of completed outbound calls shorter than 10 seconds; above 15
            usually means low trust.
        long_duration_calls_percentage: percentage of calls that lasted 60 seconds or more.
        potential_robocalls_percentage: percentage of completed outbound calls that went to unassigned or unallocated
            numbers.
        branded_calling: figures on branded calls.
        voice_integrity: figures on calls with Voice Integrity: number, percentage, calls per bundle.
        stir_shaken: call counts, percentages and answer rates by STIR/SHAKEN attestation level A, B and C.
    """

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
    """An account report network issues.

    Attributes:
        sdk: percentages of SDK calls with local network issues, as an object.
        twilio_gateway: network figures of Twilio Gateway calls alone: high latency, packet loss and jitter in per cent.
    """

    sdk: AccountReportNetworkIssuesSdk | None = None
    twilio_gateway: AccountReportNetworkIssuesTwilioGateway | None = None


class AccountReportNetworkIssuesSdk(Model, frozen=True, kw_only=True, gc=False):
    """An account report network issues sdk.

    Attributes:
        ice_failures_percentage: percentage of calls where no ICE candidates could connect.
        high_latency_percentage: percentage of calls with high latency.
        high_packet_loss_percentage: percentage of calls with high packet loss.
        high_jitter_percentage: percentage of calls with high jitter.
    """

    ice_failures_percentage: float | None = None
    high_latency_percentage: float | None = None
    high_packet_loss_percentage: float | None = None
    high_jitter_percentage: float | None = None


class AccountReportNetworkIssuesTwilioGateway(Model, frozen=True, kw_only=True, gc=False):
    """An account report network issues twilio gateway.

    Attributes:
        high_latency_percentage: percentage of calls with high latency.
        high_packet_loss_percentage: percentage of calls with high packet loss.
        high_jitter_percentage: percentage of calls with high jitter.
    """

    high_latency_percentage: float | None = None
    high_packet_loss_percentage: float | None = None
    high_jitter_percentage: float | None = None


class AccountReportTimeRange(Model, frozen=True, kw_only=True, gc=False):
    """An account report time range.

    Attributes:
        start_datetime: instant the report begins at.
        end_datetime: instant at which the report's period ends.
    """

    start_datetime: Instant | None = None
    end_datetime: Instant | None = None


class BrandedCalling(Model, frozen=True, kw_only=True, gc=False):
    """A branded calling.

    Attributes:
        total_branded_calls: how many branded calls were made in total.
        percent_branded_calls: branded calls as a percentage of all outbound calls.
        answer_rate: share of branded calls that were answered.
        human_answer_rate: share of the branded bundled calls that a person answered.
        engagement_rate: share of branded calls that lasted longer than 60 seconds.
        by_use_case: branded calls by use case.
    """

    total_branded_calls: int | None = None
    percent_branded_calls: float | None = None
    answer_rate: float | None = None
    human_answer_rate: float | None = None
    engagement_rate: float | None = None
    by_use_case: list[BrandedUseCaseDetail] | None = None


class BrandedUseCaseDetail(Model, frozen=True, kw_only=True, gc=False):
    """A branded use case detail.

    Attributes:
        use_case: name of the use case of branded calls.
        enabled_phonenumbers: how many phone numbers have branded calls enabled.
        total_calls: outbound calls of the use case.
        answer_rate: share of answered branded calls for each use case.
        human_answer_rate: share of the branded bundled calls of the use case that a person answered.
        engagement_rate: share of branded calls that lasted longer than 60 seconds.
    """

    use_case: str | None = None
    enabled_phonenumbers: int | None = None
    total_calls: int | None = None
    answer_rate: float | None = None
    human_answer_rate: float | None = None
    engagement_rate: float | None = None


class CountyCarrierValue(Model, frozen=True, kw_only=True, gc=False):
    """A county carrier value.

    Attributes:
        country: country, as an ISO code or by its name.
        carriers: carriers in the country, with data on each.
    """

    country: str | None = None
    carriers: list[CountyCarrierValueCarriers] | None = None


class CountyCarrierValueCarriers(Model, frozen=True, kw_only=True, gc=False):
    """A county carrier value carriers.

    Attributes:
        carrier: name of the carrier.
        total_calls: outbound calls to the carrier in the country.
        blocked_calls: how many outbound calls of the carrier in the country were blocked.
        blocked_calls_percentage: percentage of the carrier's outbound calls in the country that were blocked.
    """

    carrier: str | None = None
    total_calls: int | None = None
    blocked_calls: int | None = None
    blocked_calls_percentage: float | None = None


class CreateReportResponse(Model, frozen=True, kw_only=True, gc=False):
    """A create report response; https://www.twilio.com/docs/voice/voice-insights/api/reports-api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        report_id: ID of the Voice Insights report.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        request_meta: what the report was asked for: start, end and filters.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    report_id: Always[str] = ABSENT
    status: Always[ReportStatus] = ABSENT
    request_meta: Always[ReportMetadata] = ABSENT
    url: Always[str] = ABSENT


class InboundPhoneNumberReport(Model, frozen=True, kw_only=True, gc=False):
    """An inbound phone number report; https://www.twilio.com/docs/voice/voice-insights/api/reports-api

    Attributes:
        handle: phone number that the row of the report is about.
        total_calls: calls of this handle in the report's period.
        call_answer_score: how well calls are answered, 0 to 100 (all answered).
        call_state_percentage: percentage of calls in each state.
        silent_calls_percentage: percentage of inbound calls tagged as silent, which hints at a bad connection or muted
            audio.
    """

    handle: Always[str] = ABSENT
    total_calls: Always[int] = ABSENT
    call_answer_score: float | None = None
    call_state_percentage: Always[InboundPhoneNumberReportCallStatePercentage] = ABSENT
    silent_calls_percentage: Always[float] = ABSENT

    _hidden = frozenset({"handle"})


class InboundPhoneNumberReportCallStatePercentage(Model, frozen=True, kw_only=True, gc=False):
    """An inbound phone number report call state percentage.

    Attributes:
        completed: percentage of the inbound calls that were completed.
        fail: percentage of inbound calls that failed.
        busy: percentage of calls that met a busy line.
        noanswer: percentage of inbound calls that nobody answered.
        canceled: percentage of calls that were cancelled.
    """

    completed: float | None = None
    fail: float | None = None
    busy: float | None = None
    noanswer: float | None = None
    canceled: float | None = None


class OutboundPhoneNumberReport(Model, frozen=True, kw_only=True, gc=False):
    """An outbound phone number report; https://www.twilio.com/docs/voice/voice-insights/api/reports-api

    Attributes:
        handle: phone number that the row of the report is about.
        total_calls: outbound calls of this handle in the report's period.
        call_answer_score: how well calls are answered, 0 to 100 (all answered).
        calls_by_device_type: how many calls each kind of device made: `voip`, `mobile`, `landline`, `unknown`.
        answer_rate_device_type: share of answered calls by kind of device: `voip`, `mobile`, `landline`, `unknown`.
        call_state_percentage: percentage of calls in each state.
        blocked_calls_by_carrier: blocked calls in percent, by country and carrier.
        silent_calls_percentage: percentage of calls tagged as silent, which hints at a bad connection or muted audio.
        short_duration_calls_percentage: share in percent of completed outbound calls shorter than 10 seconds; above 15
            usually means low trust.
        long_duration_calls_percentage: percentage of calls that lasted 60 seconds or more.
        potential_robocalls_percentage: percentage of completed outbound calls that went to unassigned or unallocated
            numbers.
        answering_machine_detection: figures on calls made with answering machine detection.
    """

    handle: Always[str] = ABSENT
    total_calls: Always[int] = ABSENT
    call_answer_score: float | None = None
    calls_by_device_type: Always[dict[str, int]] = ABSENT
    answer_rate_device_type: dict[str, float] | None = None
    call_state_percentage: Always[OutboundPhoneNumberReportCallStatePercentage] = ABSENT
    blocked_calls_by_carrier: Always[list[CountyCarrierValue]] = ABSENT
    silent_calls_percentage: Always[float] = ABSENT
    short_duration_calls_percentage: float | None = None
    long_duration_calls_percentage: float | None = None
    potential_robocalls_percentage: Always[float] = ABSENT
    answering_machine_detection: OutboundPhoneNumberReportAnsweringMachineDetection | None = None

    _hidden = frozenset({"handle"})


class OutboundPhoneNumberReportAnsweringMachineDetection(Model, frozen=True, kw_only=True, gc=False):
    """An outbound phone number report answering machine detection.

    Attributes:
        total_calls: calls with answering machine detection (AMD) switched on.
        answered_by_human_percentage: percentage of calls a human answered.
        answered_by_machine_percentage: percentage of calls a machine or fax answered (`machine_start`, `machine_end_…`,
            `fax`).
    """

    total_calls: int | None = None
    answered_by_human_percentage: float | None = None
    answered_by_machine_percentage: float | None = None


class OutboundPhoneNumberReportCallStatePercentage(Model, frozen=True, kw_only=True, gc=False):
    """An outbound phone number report call state percentage.

    Attributes:
        completed: percentage of the outbound calls that were completed.
        fail: percentage of outbound calls that failed.
        busy: percentage of calls that met a busy line.
        noanswer: percentage of outbound calls that nobody answered.
        canceled: percentage of calls that were cancelled.
    """

    completed: float | None = None
    fail: float | None = None
    busy: float | None = None
    noanswer: float | None = None
    canceled: float | None = None


class PhoneNumberReportFilter(Model, frozen=True, kw_only=True, gc=False):
    """A phone number report filter.

    Attributes:
        key: name of the filter.
        values: values the field can be filtered by.
    """

    key: str | None = None
    values: list[str] | None = None


class ReportFilter(Model, frozen=True, kw_only=True, gc=False):
    """A report filter.

    Attributes:
        key: name of the filter, such as `call_state`, `call_direction` or `twilio_regions`.
        values: values the field can be filtered by.
    """

    key: str | None = None
    values: list[str] | None = None


class ReportMetadata(Model, frozen=True, kw_only=True, gc=False):
    """A report metadata.

    Attributes:
        start_datetime: instant the report begins at.
        end_datetime: instant at which the report's period ends.
        filters: filters the report was made with.
    """

    start_datetime: Instant | None = None
    end_datetime: Instant | None = None
    filters: list[ReportFilter] | None = None


class StirShaken(Model, frozen=True, kw_only=True, gc=False):
    """A stir shaken.

    Attributes:
        call_count: how many calls had each STIR/SHAKEN attestation.
        percentage: percentages of calls with STIR/SHAKEN attestation A, B and C.
        answer_rate: share of answered calls for each STIR/SHAKEN attestation.
    """

    call_count: StirShakenCallCount | None = None
    percentage: StirShakenPercentage | None = None
    answer_rate: StirShakenAnswerRate | None = None


class StirShakenAnswerRate(Model, frozen=True, kw_only=True, gc=False):
    """A stir shaken answer rate.

    Attributes:
        stsh_a: answer rate of calls with STIR/SHAKEN attestation A.
        stsh_b: answer rate of calls with STIR/SHAKEN attestation B.
        stsh_c: answer rate of calls with STIR/SHAKEN attestation C.
    """

    stsh_a: float | None = None
    stsh_b: float | None = None
    stsh_c: float | None = None


class StirShakenCallCount(Model, frozen=True, kw_only=True, gc=False):
    """A stir shaken call count.

    Attributes:
        stsh_a: number of calls with STIR/SHAKEN attestation A.
        stsh_b: number of calls with STIR/SHAKEN attestation B.
        stsh_c: number of calls with STIR/SHAKEN attestation C.
    """

    stsh_a: int | None = None
    stsh_b: int | None = None
    stsh_c: int | None = None


class StirShakenPercentage(Model, frozen=True, kw_only=True, gc=False):
    """A stir shaken percentage.

    Attributes:
        stsh_a: percentage of calls with STIR/SHAKEN attestation A.
        stsh_b: percentage of calls with STIR/SHAKEN attestation B.
        stsh_c: percentage of calls with STIR/SHAKEN attestation C.
    """

    stsh_a: float | None = None
    stsh_b: float | None = None
    stsh_c: float | None = None


class V2AccountReport(Model, frozen=True, kw_only=True, gc=False):
    """A v2 account report; https://www.twilio.com/docs/voice/voice-insights/api/reports-api

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        report_id: ID of the Voice Insights report.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        request_meta: what the report was asked for: start, end and filters.
        report: contents of the account report: totals, scores and breakdowns of calls.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    report_id: Always[str] = ABSENT
    status: Always[ReportStatus] = ABSENT
    request_meta: ReportMetadata | None = None
    report: AccountReport | None = None
    url: Always[str] = ABSENT


class VoiceIntegrity(Model, frozen=True, kw_only=True, gc=False):
    """A voice integrity.

    Attributes:
        enabled_calls: how many calls had Voice Integrity.
        enabled_percentage: percentage of the calls that had Voice Integrity.
        calls_per_bundle: how many calls were made under each Voice Integrity bundle.
    """

    enabled_calls: int | None = None
    enabled_percentage: float | None = None
    calls_per_bundle: list[VoiceIntegrityCallsPerBundle] | None = None


class VoiceIntegrityCallsPerBundle(Model, frozen=True, kw_only=True, gc=False):
    """A voice integrity calls per bundle.

    Attributes:
        bundle_sid: SID of the approved Voice Integrity profile, `BU…`.
        enabled_phonenumbers: how many numbers of the bundle are registered for Voice Integrity and have it enabled.
        total_calls: outbound calls of the bundle's numbers registered for Voice Integrity.
        answer_rate: share of calls answered, for the numbers of the bundle registered with Voice Integrity.
        human_answer_rate: share of the Bundle's Voice Integrity calls that a person answered.
    """

    bundle_sid: str | None = None
    enabled_phonenumbers: int | None = None
    total_calls: int | None = None
    answer_rate: float | None = None
    human_answer_rate: float | None = None
