# Generated from facts/voice_v3.json by `make generate`; do not edit.
"""The models of voice_v3."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import Instant, OpenEnum

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
    status: LongRunningOperation202ResponseStatus | None = None
    status_url: str | None = None
    transcription: Transcription | None = None


class LongRunningOperationResponse(Model, frozen=True, kw_only=True, gc=False,
    rename={"operation_id": "operationId", "status_url": "statusUrl"},
):
    operation_id: str | None = None
    status: LongRunningOperationResponseStatus | None = None
    status_url: str | None = None
    transcription: Transcription | None = None


class Participant(Model, frozen=True, kw_only=True, gc=False, rename={"audio_channel_index": "audioChannelIndex"}):
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
    transcription_engine: str | None = None
    speech_model: str | None = None
    language: str | None = None
    transcription_status_callback: TranscriptionStatusCallback | None = None
    conversation_configuration_id: str | None = None
    participant_defaults: list[ResolvedConfigurationParticipantDefaults] | None = None


class ResolvedConfigurationParticipantDefaults(Model, frozen=True, kw_only=True, gc=False,
    rename={"audio_channel_index": "audioChannelIndex"},
):
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
    id: str | None = None
    account_id: str | None = None
    status: TranscriptionStatus | None = None
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
    url: str | None = None
    links: dict[str, str] | None = None


class TranscriptionStatusCallback(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    method: TranscriptionStatusCallbackMethod | None = None
    events: list[TranscriptionStatusCallbackEvents] | None = None
