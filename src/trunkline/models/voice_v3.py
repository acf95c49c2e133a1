# Generated from facts/voice_v3.json by `make generate`; do not edit.
"""The models of voice_v3."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    V3TranscriptionsStatusArg = Literal["PENDING", "RUNNING", "COMPLETED", "FAILED"]


class LongRunningOperation202ResponseStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class LongRunningOperationResponseStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class ParticipantType(OpenEnum):
    CUSTOMER = "CUSTOMER"
    HUMAN_AGENT = "HUMAN_AGENT"
    AI_AGENT = "AI_AGENT"


class ResolvedConfigurationParticipantDefaultsType(OpenEnum):
    CUSTOMER = "CUSTOMER"
    HUMAN_AGENT = "HUMAN_AGENT"
    AI_AGENT = "AI_AGENT"


class TranscriptionStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class TranscriptionStatusCallbackEvents(OpenEnum):
    COMPLETED = "COMPLETED"


class TranscriptionStatusCallbackMethod(OpenEnum):
    POST = "POST"


class LongRunningOperation202Response(Model, frozen=True, kw_only=True, gc=False, rename={"status_url": "statusUrl"}):
    """A long running operation202 response; https://www.twilio.com/docs/configurations/transcriptions-resource

    Attributes:
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        status_url: URL to poll for the state of the operation.
        transcription: transcription with its details.
    """

    status: Always[LongRunningOperation202ResponseStatus] = ABSENT
    status_url: str | None = None
    transcription: Transcription | None = None


class LongRunningOperationResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"operation_id": "operationId", "status_url": "statusUrl"},
):
    """A long running operation response; https://www.twilio.com/docs/configurations/transcriptions-resource

    Attributes:
        operation_id: ID of the transcription's operation, `voice_transcription_…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        status_url: URL to poll for the state of the operation.
        transcription: transcription with its details.
    """

    operation_id: str | None = None
    status: Always[LongRunningOperationResponseStatus] = ABSENT
    status_url: str | None = None
    transcription: Transcription | None = None


class Participant(Model, frozen=True, kw_only=True, gc=False, rename={"audio_channel_index": "audioChannelIndex"}):
    """A participant.

    Attributes:
        type: what kind it is, or which kind is meant.
        address: participant's phone number (E.164) or identifier, used to find the matching profile.
        name: display name of the participant.
        audio_channel_index: channel of the recording this role speaks on, counted from 1.
    """

    type: ParticipantType | None = None
    address: str | None = None
    name: str | None = None
    audio_channel_index: int | None = None


class ResolvedConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "transcription_engine": "transcriptionEngine", "speech_model": "speechModel",
        "transcription_status_callback": "transcriptionStatusCallback",
        "conversation_configuration_id": "conversationConfigurationId", "participant_defaults": "participantDefaults",
    },
):
    """A resolved configuration.

    Attributes:
        transcription_engine: speech engine used: Deepgram, Google or auto.
        speech_model: model that recognized the speech, such as `nova-3` or `chirp_2`.
        language: language used for the transcription, such as `en-US` or `multi`.
        transcription_status_callback: webhook of the transcription: `url`, `method` and `events`.
        conversation_configuration_id: ID of the configuration of the conversation.
        participant_defaults: default roles and audio channels of the participants.
    """

    transcription_engine: str | None = None
    speech_model: str | None = None
    language: str | None = None
    transcription_status_callback: TranscriptionStatusCallback | None = None
    conversation_configuration_id: str | None = None
    participant_defaults: list[ResolvedConfigurationParticipantDefaults] | None = None


class ResolvedConfigurationParticipantDefaults(Model, frozen=True, kw_only=True, gc=False,
    rename={"audio_channel_index": "audioChannelIndex"},
):
    """A resolved configuration participant defaults.

    Attributes:
        audio_channel_index: channel of the recording this role speaks on, counted from 1.
        type: what kind it is, or which kind is meant.
    """

    audio_channel_index: int | None = None
    type: ResolvedConfigurationParticipantDefaultsType | None = None


class Transcription(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "account_id": "accountId", "transcription_configuration_id": "transcriptionConfigurationId",
        "media_url": "mediaUrl", "source_id": "sourceId", "audio_started_at": "audioStartedAt",
        "conversation_id": "conversationId", "resolved_configuration": "resolvedConfiguration",
        "created_at": "createdAt", "updated_at": "updatedAt",
    },
):
    """A transcription; https://www.twilio.com/docs/configurations/transcriptions-resource

    Attributes:
        id: id of the transcription, `voice_transcription_…`, as in the 202 response.
        account_id: SID of the account, `AC…`.
        status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
        transcription_configuration_id: ID of the settings it is transcribed with, `voice_transcriptionconfiguration_…`.
        media_url: URL of the third party's media file.
        source_id: ID of the transcribed recording, only for tracking.
        audio_started_at: instant at which the recorded audio starts.
        conversation_id: ID of the conversation, set once the transcription has been stored.
        participants: participants of the conversation or session.
        duration: length of the audio in seconds.
        resolved_configuration: settings the transcription ended up with: engine, model, language and others.
        created_at: instant of its creation, UTC.
        updated_at: instant of the last change.
        url: URL of the resource, or the URL that it uses, opens or calls.
        links: URLs of related or nested resources, by name.
    """

    id: str | None = None
    account_id: str | None = None
    status: Always[TranscriptionStatus] = ABSENT
    transcription_configuration_id: str | None = None
    media_url: str | None = None
    source_id: str | None = None
    audio_started_at: Instant | None = None
    conversation_id: str | None = None
    participants: list[Participant] | None = None
    duration: int | None = None
    resolved_configuration: ResolvedConfiguration | None = None
    created_at: Instant | None = None
    updated_at: Instant | None = None
    url: Always[str] = ABSENT
    links: dict[str, str] | None = None


class TranscriptionStatusCallback(Model, frozen=True, kw_only=True, gc=False):
    """A transcription status callback.

    Attributes:
        url: URL that gets changes of the transcription's status.
        method: HTTP method of the callback, always `POST`.
        events: transcription events that are reported to the callback.
    """

    url: str | None = None
    method: TranscriptionStatusCallbackMethod | None = None
    events: list[TranscriptionStatusCallbackEvents] | None = None
