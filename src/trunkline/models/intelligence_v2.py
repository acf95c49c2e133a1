# Generated from facts/intelligence_v2.json by `make generate`; do not edit.
"""The models of intelligence_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    CustomOperatorAvailabilityArg = Literal[
        "internal", "beta", "public", "retired", "general-availability", "deprecated",
    ]
    OperatorAvailabilityArg = Literal["internal", "beta", "public", "deprecated", "general-availability", "retired"]
    PrebuiltOperatorAvailabilityArg = Literal["internal", "beta", "public", "retired", "general-availability"]
    ServiceHttpMethodArg = Literal["GET", "POST", "NULL"]


class CustomOperatorAvailability(OpenEnum):
    INTERNAL = "internal"
    BETA = "beta"
    PUBLIC = "public"
    RETIRED = "retired"
    GENERAL_AVAILABILITY = "general-availability"
    DEPRECATED = "deprecated"


class OperatorAvailability(OpenEnum):
    INTERNAL = "internal"
    BETA = "beta"
    PUBLIC = "public"
    DEPRECATED = "deprecated"
    GENERAL_AVAILABILITY = "general-availability"
    RETIRED = "retired"


class OperatorResultOperatorType(OpenEnum):
    CONVERSATION_CLASSIFY = "conversation-classify"
    UTTERANCE_CLASSIFY = "utterance-classify"
    EXTRACT = "extract"
    EXTRACT_NORMALIZE = "extract-normalize"
    PII_EXTRACT = "pii-extract"
    TEXT_GENERATION = "text-generation"
    JSON = "json"


class OperatorTypeAvailability(OpenEnum):
    INTERNAL = "internal"
    BETA = "beta"
    GENERAL_AVAILABILITY = "general-availability"
    RETIRED = "retired"
    DEPRECATED = "deprecated"


class OperatorTypeOutputType(OpenEnum):
    TEXT_CLASSIFICATION = "text-classification"
    TEXT_EXTRACTION = "text-extraction"
    TEXT_EXTRACTION_NORMALIZED = "text-extraction-normalized"
    TEXT_GENERATION = "text-generation"
    JSON = "json"


class OperatorTypeProvider(OpenEnum):
    TWILIO = "twilio"
    AMAZON = "amazon"
    OPENAI = "openai"


class PrebuiltOperatorAvailability(OpenEnum):
    INTERNAL = "internal"
    BETA = "beta"
    PUBLIC = "public"
    RETIRED = "retired"
    GENERAL_AVAILABILITY = "general-availability"


class ServiceHttpMethod(OpenEnum):
    GET = "GET"
    POST = "POST"
    NULL = "NULL"


class TranscriptStatus(OpenEnum):
    QUEUED = "queued"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    NEW = "new"
    FAILED = "failed"
    CANCELED = "canceled"
    ERROR = "error"


class CustomOperator(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    author: str | None = None
    operator_type: str | None = None
    version: int | None = None
    availability: CustomOperatorAvailability | None = None
    config: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class EncryptedOperatorResults(Model, frozen=True, kw_only=True, gc=False):
    locations: list[str] | None = None
    transcript_sid: str | None = None
    url: str | None = None


class EncryptedSentences(Model, frozen=True, kw_only=True, gc=False):
    location: str | None = None
    transcript_sid: str | None = None
    url: str | None = None


class Media(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    media_url: str | None = None
    service_sid: str | None = None
    sid: str | None = None
    url: str | None = None


class Operator(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    author: str | None = None
    operator_type: str | None = None
    version: int | None = None
    availability: OperatorAvailability | None = None
    config: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class OperatorAttachment(Model, frozen=True, kw_only=True, gc=False):
    service_sid: str | None = None
    operator_sid: str | None = None
    url: str | None = None


class OperatorAttachments(Model, frozen=True, kw_only=True, gc=False):
    service_sid: str | None = None
    operator_sids: list[str] | None = None
    url: str | None = None


class OperatorResult(Model, frozen=True, kw_only=True, gc=False):
    operator_type: OperatorResultOperatorType | None = None
    name: str | None = None
    operator_sid: str | None = None
    extract_match: bool | None = None
    match_probability: float | None = None
    normalized_result: str | None = None
    utterance_results: list[Any] | None = None
    utterance_match: bool | None = None
    predicted_label: str | None = None
    predicted_probability: float | None = None
    label_probabilities: Any | None = None
    extract_results: Any | None = None
    text_generation_results: Any | None = None
    json_results: Any | None = None
    transcript_sid: str | None = None
    url: str | None = None


class OperatorType(Model, frozen=True, kw_only=True, gc=False):
    name: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    docs_link: str | None = None
    output_type: OperatorTypeOutputType | None = None
    supported_languages: list[str] | None = None
    provider: OperatorTypeProvider | None = None
    availability: OperatorTypeAvailability | None = None
    configurable: bool | None = None
    config_schema: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class PrebuiltOperator(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    sid: str | None = None
    friendly_name: str | None = None
    description: str | None = None
    author: str | None = None
    operator_type: str | None = None
    version: int | None = None
    availability: PrebuiltOperatorAvailability | None = None
    config: Any | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    url: str | None = None


class Sentence(Model, frozen=True, kw_only=True, gc=False):
    media_channel: int | None = None
    sentence_index: int | None = None
    start_time: str | None = None
    end_time: str | None = None
    transcript: str | None = None
    sid: str | None = None
    confidence: str | None = None
    words: list[Any] | None = None

    _hidden = frozenset({"transcript"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    auto_redaction: bool | None = None
    media_redaction: bool | None = None
    auto_transcribe: bool | None = None
    data_logging: bool | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    friendly_name: str | None = None
    language_code: str | None = None
    sid: str | None = None
    unique_name: str | None = None
    url: str | None = None
    webhook_url: str | None = None
    webhook_http_method: ServiceHttpMethod | None = None
    read_only_attached_operator_sids: list[str] | None = None
    version: int | None = None
    encryption_credential_sid: str | None = None


class Transcript(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    service_sid: str | None = None
    sid: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    status: TranscriptStatus | None = None
    channel: Any | None = None
    data_logging: bool | None = None
    language_code: str | None = None
    customer_key: str | None = None
    media_start_time: Instant | None = None
    duration: int | None = None
    url: str | None = None
    redaction: bool | None = None
    encryption_credential_sid: str | None = None
    links: dict[str, str] | None = None
