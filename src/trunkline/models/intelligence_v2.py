# Generated from facts/intelligence_v2.json by `make generate`; do not edit.
"""The models of intelligence_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

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
    """A custom operator; https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the custom operator, `LY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, longer than its friendly name.
        author: who created the operator, Twilio or an account.
        operator_type: type of the operator, a reference to an existing operator type.
        version: version number of the operator, one higher after each update.
        availability: stage of release: `internal`, `beta`, `public`, `general-availability`, `deprecated` or `retired`.
        config: settings of the operator, in the schema its operator type prescribes.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: Always[str] = ABSENT
    description: str | None = None
    author: str | None = None
    operator_type: Always[str] = ABSENT
    version: int | None = None
    availability: Always[CustomOperatorAvailability] = ABSENT
    config: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class EncryptedOperatorResults(Model, frozen=True, kw_only=True, gc=False):
    """An encrypted operator results.

    https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

    Attributes:
        locations: URLs of the encrypted operator results.
        transcript_sid: SID of the transcript, `GT…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    locations: Always[list[str]] = ABSENT
    transcript_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class EncryptedSentences(Model, frozen=True, kw_only=True, gc=False):
    """An encrypted sentences.

    https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource

    Attributes:
        location: URL of the encrypted sentences.
        transcript_sid: SID of the transcript, `GT…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    location: Always[str] = ABSENT
    transcript_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Media(Model, frozen=True, kw_only=True, gc=False):
    """A media; https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-media-subresource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        media_url: URL to download the media from, if Twilio stores it.
        service_sid: SID of the Intelligence Service, `GA…`.
        sid: SID of the transcript, `GT…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    media_url: str | None = None
    service_sid: str | None = None
    sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class Operator(Model, frozen=True, kw_only=True, gc=False):
    """An operator; https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the operator, `LY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, longer than its friendly name.
        author: who created the operator, Twilio or an account.
        operator_type: type of the operator, a reference to an existing operator type.
        version: version number of the operator, one higher after each update.
        availability: stage of release: `internal`, `beta`, `public`, `general-availability`, `deprecated` or `retired`.
        config: settings of the operator, in the schema its operator type prescribes.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    author: Always[str] = ABSENT
    operator_type: Always[str] = ABSENT
    version: int | None = None
    availability: Always[OperatorAvailability] = ABSENT
    config: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class OperatorAttachment(Model, frozen=True, kw_only=True, gc=False):
    """An operator attachment.

    https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachment-subresource

    Attributes:
        service_sid: SID of the Intelligence Service, `GA…`.
        operator_sid: SID of the operator, `LY…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    service_sid: Always[str] = ABSENT
    operator_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class OperatorAttachments(Model, frozen=True, kw_only=True, gc=False):
    """An operator attachments.

    https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachments-subresource

    Attributes:
        service_sid: SID of the Intelligence Service, `GA…`.
        operator_sids: SIDs of the operators attached to the service, custom and pre-built, `LY…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    service_sid: Always[str] = ABSENT
    operator_sids: list[str] | None = None
    url: Always[str] = ABSENT


class OperatorResult(Model, frozen=True, kw_only=True, gc=False):
    """An operator result.

    https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource

    Attributes:
        operator_type: type of the operator that ran, such as `extract`, `text-generation` or `json`.
        name: name of the operator that was applied.
        operator_sid: SID of the operator, `LY…`.
        extract_match: whether text extraction by the language model matched.
        match_probability: percentage of the matching class from which a sentence counts as a match.
        normalized_result: normalised value that was extracted and matches the label.
        utterance_results: utterances that match sentences of the transcript.
        utterance_match: true if utterances match.
        predicted_label: class that matched, given by some operators that classify conversations.
        predicted_probability: percentage of the matching class a sentence needs to count as a match.
        label_probabilities: probability of each label, for classifying models.
        extract_results: results of text extraction, available with classify-extract models.
        text_generation_results: output of a text-generating operator, such as a summary of the conversation.
        json_results: results of the operator as JSON.
        transcript_sid: SID of the transcript, `GT…`.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    operator_type: Always[OperatorResultOperatorType] = ABSENT
    name: str | None = None
    operator_sid: Always[str] = ABSENT
    extract_match: bool | None = None
    match_probability: Always[float] = ABSENT
    normalized_result: Always[str] = ABSENT
    utterance_results: Always[list[Any]] = ABSENT
    utterance_match: bool | None = None
    predicted_label: str | None = None
    predicted_probability: Always[float] = ABSENT
    label_probabilities: Any | None = None
    extract_results: Any | None = None
    text_generation_results: Any | None = None
    json_results: Any | None = None
    transcript_sid: Always[str] = ABSENT
    url: Always[str] = ABSENT


class OperatorType(Model, frozen=True, kw_only=True, gc=False):
    """An operator type; https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-type-resource

    Attributes:
        name: unique name of the operator type.
        sid: SID of the operator type, `EY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, longer than its friendly name.
        docs_link: URL of further documentation on the operator type.
        output_type: format of the results, such as `text-classification`, `text-generation` or `json`.
        supported_languages: languages that the operator type can work with.
        provider: who runs operators of this type: `twilio`, `amazon` or `openai`.
        availability: stage of release: `internal`, `beta`, `public`, `general-availability`, `deprecated` or `retired`.
        configurable: whether operators can be created from this operator type.
        config_schema: JSON Schema for the settings of operators of this type.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    name: str | None = None
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    docs_link: Always[str] = ABSENT
    output_type: Always[OperatorTypeOutputType] = ABSENT
    supported_languages: Always[list[str]] = ABSENT
    provider: Always[OperatorTypeProvider] = ABSENT
    availability: OperatorTypeAvailability | None = None
    configurable: bool | None = None
    config_schema: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class PrebuiltOperator(Model, frozen=True, kw_only=True, gc=False):
    """A prebuilt operator.

    https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        sid: SID of the prebuilt operator, `LY…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        description: text that describes it, longer than its friendly name.
        author: who created the operator, Twilio or an account.
        operator_type: type of the operator, a reference to an existing operator type.
        version: version number of the operator, one higher after each update.
        availability: stage of release: `internal`, `beta`, `public`, `general-availability`, `deprecated` or `retired`.
        config: settings of the operator, in the schema its operator type prescribes.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        url: URL of the resource, or the URL that it uses, opens or calls.
    """

    account_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    friendly_name: str | None = None
    description: str | None = None
    author: str | None = None
    operator_type: Always[str] = ABSENT
    version: int | None = None
    availability: Always[PrebuiltOperatorAvailability] = ABSENT
    config: Any | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    url: Always[str] = ABSENT


class Sentence(Model, frozen=True, kw_only=True, gc=False):
    """A sentence; https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource

    Attributes:
        media_channel: number of the audio channel.
        sentence_index: position of the sentence in the transcript.
        start_time: where the sentence begins, counted from the beginning of the transcript.
        end_time: offset from the start of the transcript at which the sentence ends.
        transcript: text of the sentence, as transcribed.
        sid: SID of the sentence, `GX…`.
        confidence: how certain the result is; higher values mean more certain.
        words: details on each word of the sentence.
    """

    media_channel: int | None = None
    sentence_index: int | None = None
    start_time: str | None = None
    end_time: str | None = None
    transcript: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    confidence: str | None = None
    words: Always[list[Any]] = ABSENT

    _hidden = frozenset({"transcript"})


class Service(Model, frozen=True, kw_only=True, gc=False):
    """A service; https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        auto_redaction: whether personal data is redacted from all transcripts of the service.
        media_redaction: whether personal data is removed from the media of all transcripts; needs `auto_redaction`.
        auto_transcribe: whether all recordings of the account are transcribed.
        data_logging: whether Twilio may use the data to improve speech recognition and models; turned on in the Console
            only.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        friendly_name: readable name of the resource; when listing, only those so named.
        language_code: language of all the service's transcripts, by default `en-US`; fixed once set.
        sid: SID of the Intelligence Service.
        unique_name: name of your choice that identifies it uniquely.
        url: URL of the resource, or the URL that it uses, opens or calls.
        webhook_url: URL of the webhook.
        webhook_http_method: HTTP method of the webhook, `GET`, `POST` or `NULL`.
        read_only_attached_operator_sids: SIDs of the operators attached to the service, read-only.
        version: version number of the service.
        encryption_credential_sid: SID of the public key that encrypts sentences and operator results, `CR…`.
    """

    account_sid: Always[str] = ABSENT
    auto_redaction: Always[bool] = ABSENT
    media_redaction: bool | None = None
    auto_transcribe: Always[bool] = ABSENT
    data_logging: bool | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    friendly_name: str | None = None
    language_code: str | None = None
    sid: Always[str] = ABSENT
    unique_name: Always[str] = ABSENT
    url: Always[str] = ABSENT
    webhook_url: str | None = None
    webhook_http_method: ServiceHttpMethod | None = None
    read_only_attached_operator_sids: list[str] | None = None
    version: Always[int] = ABSENT
    encryption_credential_sid: str | None = None


class Transcript(Model, frozen=True, kw_only=True, gc=False):
    """A transcript; https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        service_sid: SID of the Intelligence Service, `GA…`.
        sid: SID of the transcript, `GT…`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        status: progress of the transcript: `queued`, `in-progress`, `completed`, `failed` or `canceled`.
        channel: media channel: source of the transcript and who its participants are.
        data_logging: whether Twilio may use the data to improve speech recognition and models; turned on in the Console
            only.
        language_code: default language of the audio.
        customer_key: metadata of your own, at most 64 double-byte characters.
        media_start_time: instant at which the recorded media began, ISO 8601.
        duration: length of the transcribed media.
        url: URL of the resource, or the URL that it uses, opens or calls.
        redaction: whether a version of the transcript without personal data exists.
        encryption_credential_sid: SID of the public key that encrypts sentences and operator results, `CR…`.
        links: URLs of related or nested resources, by name.
    """

    account_sid: Always[str] = ABSENT
    service_sid: Always[str] = ABSENT
    sid: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    status: Always[TranscriptStatus] = ABSENT
    channel: Any | None = None
    data_logging: bool | None = None
    language_code: str | None = None
    customer_key: str | None = None
    media_start_time: Instant | None = None
    duration: int | None = None
    url: Always[str] = ABSENT
    redaction: bool | None = None
    encryption_credential_sid: str | None = None
    links: Always[dict[str, str]] = ABSENT
