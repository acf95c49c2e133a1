# Generated from facts/voice_v2.json by `make generate`; do not edit.
"""The models of voice_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import Instant, OpenEnum


class CompositionPolicyChannels(OpenEnum):
    DUAL = "dual"
    MONO = "mono"


class CompositionPolicyTrack(OpenEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"
    BOTH = "both"


class CompositionPolicyTrim(OpenEnum):
    TRIM_SILENCE = "trim-silence"
    DO_NOT_TRIM = "do-not-trim"


class ConfigurationConfigurationType(OpenEnum):
    RECORDING = "Recording"


class FeatureType(OpenEnum):
    TRANSCRIPTIONCONFIGURATION = "transcriptionConfiguration"


class ParticipantDefaultType(OpenEnum):
    CUSTOMER = "CUSTOMER"
    HUMAN_AGENT = "HUMAN_AGENT"
    AI_AGENT = "AI_AGENT"


class StatusCallbackEvents(OpenEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    ABSENT = "absent"
    FAILED = "failed"


class StatusCallbackMethod(OpenEnum):
    GET = "GET"
    POST = "POST"


class TranscriptionConfigurationConfigurationType(OpenEnum):
    TRANSCRIPTION = "Transcription"


class TranscriptionStatusCallbackMethod(OpenEnum):
    POST = "POST"


class AccountDefaultConfigurationResponse(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    configuration: dict[str, Any] | None = None


class CompositionPolicy(Model, frozen=True, kw_only=True, gc=False):
    channels: CompositionPolicyChannels | None = None
    trim: CompositionPolicyTrim | None = None
    track: CompositionPolicyTrack | None = None


class Configuration(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "configuration_type": "configurationType", "composition_policy": "compositionPolicy",
        "call_recording_status_callback": "callRecordingStatusCallback",
        "conference_recording_status_callback": "conferenceRecordingStatusCallback",
    },
):
    configuration_type: ConfigurationConfigurationType | None = None
    composition_policy: CompositionPolicy | None = None
    call_recording_status_callback: StatusCallback | None = None
    conference_recording_status_callback: StatusCallback | None = None
    features: list[Feature] | None = None


class ConfigurationRecordingResponse(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    account_sid: str | None = None
    unique_name: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    configuration: Configuration | None = None


class ConfigurationResponse(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    account_sid: str | None = None
    unique_name: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    configuration: dict[str, Any] | None = None


class Feature(Model, frozen=True, kw_only=True, gc=False, rename={"feature_id": "featureId"}):
    type: FeatureType | None = None
    feature_id: str | None = None
    description: str | None = None


class ParticipantDefault(Model, frozen=True, kw_only=True, gc=False,
    rename={"audio_channel_index": "audioChannelIndex"},
):
    audio_channel_index: int | None = None
    type: ParticipantDefaultType | None = None


class RecordingAccountDefaultConfiguration(Model, frozen=True, kw_only=True, gc=False):
    account_sid: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    configuration: Configuration | None = None


class StatusCallback(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    method: StatusCallbackMethod | None = None
    events: list[StatusCallbackEvents] | None = None


class TranscriptionConfiguration(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "configuration_type": "configurationType", "transcription_engine": "transcriptionEngine",
        "speech_model": "speechModel", "transcription_status_callback": "transcriptionStatusCallback",
        "conversation_configuration_id": "conversationConfigurationId", "participant_defaults": "participantDefaults",
    },
):
    configuration_type: TranscriptionConfigurationConfigurationType | None = None
    transcription_engine: str | None = None
    speech_model: str | None = None
    language: str | None = None
    transcription_status_callback: TranscriptionStatusCallback | None = None
    conversation_configuration_id: str | None = None
    participant_defaults: list[ParticipantDefault] | None = None


class TranscriptionResponse(Model, frozen=True, kw_only=True, gc=False):
    id: str | None = None
    account_sid: str | None = None
    unique_name: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    configuration: TranscriptionConfiguration | None = None


class TranscriptionStatusCallback(Model, frozen=True, kw_only=True, gc=False):
    url: str | None = None
    method: TranscriptionStatusCallbackMethod | None = None
