# Generated from facts/voice_v2.json by `make generate`; do not edit.
"""The models of voice_v2."""

from __future__ import annotations

from typing import Any

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant, OpenEnum


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
    """An account default configuration response; https://www.twilio.com/docs/configurations

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        description: text that describes it, for people to read.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        configuration: settings, as JSON; their shape depends on the resource.
    """

    account_sid: Always[str] = ABSENT
    description: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    configuration: dict[str, Any] | None = None


class CompositionPolicy(Model, frozen=True, kw_only=True, gc=False):
    """A composition policy.

    Attributes:
        channels: audio channels of the composition, `mono` or `dual`.
        trim: `trim-silence` cuts silence out of the recordings, `do-not-trim` does not.
        track: audio to record: `inbound`, `outbound` or `both`.
    """

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
    """A configuration.

    Attributes:
        configuration_type: kind of configuration, always `Recording`.
        composition_policy: how recordings are composed: channels, trimming and track.
        call_recording_status_callback: URL called with the statuses of the call recording.
        conference_recording_status_callback: callback for the status of conference recordings: URL, method and events.
        features: features applied to the recording.
    """

    configuration_type: ConfigurationConfigurationType | None = None
    composition_policy: CompositionPolicy | None = None
    call_recording_status_callback: StatusCallback | None = None
    conference_recording_status_callback: StatusCallback | None = None
    features: list[Feature] | None = None


class ConfigurationRecordingResponse(Model, frozen=True, kw_only=True, gc=False):
    """A configuration recording response; https://www.twilio.com/docs/configurations/recording-configuration-resource

    Attributes:
        id: id of the configuration.
        account_sid: SID of the account the resource belongs to, `AC…`.
        unique_name: name of your choice that identifies it uniquely.
        description: text that describes it, for people to read.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        configuration: settings, as JSON; their shape depends on the resource.
    """

    id: str | None = None
    account_sid: Always[str] = ABSENT
    unique_name: str | None = None
    description: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    configuration: Always[Configuration] = ABSENT


class ConfigurationResponse(Model, frozen=True, kw_only=True, gc=False):
    """A configuration response; https://www.twilio.com/docs/configurations

    Attributes:
        id: id of the configuration.
        account_sid: SID of the account the resource belongs to, `AC…`.
        unique_name: name of your choice that identifies it uniquely.
        description: text that describes it, for people to read.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        configuration: settings, as JSON; their shape depends on the resource.
    """

    id: str | None = None
    account_sid: Always[str] = ABSENT
    unique_name: str | None = None
    description: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    configuration: dict[str, Any] | None = None


class Feature(Model, frozen=True, kw_only=True, gc=False, rename={"feature_id": "featureId"}):
    """A feature.

    Attributes:
        type: what kind it is, or which kind is meant.
        feature_id: id of the feature.
        description: text that describes it, for people to read.
    """

    type: FeatureType | None = None
    feature_id: str | None = None
    description: str | None = None


class ParticipantDefault(Model, frozen=True, kw_only=True, gc=False,
    rename={"audio_channel_index": "audioChannelIndex"},
):
    """A participant default.

    Attributes:
        audio_channel_index: channel of the recording this role speaks on, counted from 1.
        type: what kind it is, or which kind is meant.
    """

    audio_channel_index: int | None = None
    type: ParticipantDefaultType | None = None


class RecordingAccountDefaultConfiguration(Model, frozen=True, kw_only=True, gc=False):
    """A recording account default configuration.

    https://www.twilio.com/docs/configurations/recording-account-default-configuration-resource

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        description: text that describes it, for people to read.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        configuration: settings, as JSON; their shape depends on the resource.
    """

    account_sid: str | None = None
    description: str | None = None
    date_created: Instant | None = None
    date_updated: Instant | None = None
    configuration: Configuration | None = None


class StatusCallback(Model, frozen=True, kw_only=True, gc=False):
    """A status callback.

    Attributes:
        url: URL that gets the recording's events.
        method: HTTP method of the recording's status callback: `GET` or `POST`.
        events: recording events that are reported to the status callback.
    """

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
    """A transcription configuration.

    Attributes:
        configuration_type: kind of configuration, always `Transcription`.
        transcription_engine: speech engine: `google`, `deepgram`, or `twilio_managed`, which takes no speech model.
        speech_model: model for the engine: `chirp_2` (Google), `nova-2` or `nova-3` (Deepgram), `twilio_managed`.
        language: BCP 47 language to recognise, or `multi` for several (Deepgram only).
        transcription_status_callback: `url` and `method` of the webhook that is told how the transcription goes.
        conversation_configuration_id: ID of the conversation configuration for storing transcriptions and optional
            add-ons.
        participant_defaults: default roles of exactly 2 participants, for audio channels 1 and 2.
    """

    configuration_type: TranscriptionConfigurationConfigurationType | None = None
    transcription_engine: str | None = None
    speech_model: str | None = None
    language: str | None = None
    transcription_status_callback: TranscriptionStatusCallback | None = None
    conversation_configuration_id: str | None = None
    participant_defaults: list[ParticipantDefault] | None = None


class TranscriptionResponse(Model, frozen=True, kw_only=True, gc=False):
    """A transcription response; https://www.twilio.com/docs/configurations/transcription-configuration-resource

    Attributes:
        id: id of the configuration.
        account_sid: SID of the account the resource belongs to, `AC…`.
        unique_name: name of your choice that identifies it uniquely.
        description: text that describes it, for people to read.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        configuration: settings, as JSON; their shape depends on the resource.
    """

    id: str | None = None
    account_sid: Always[str] = ABSENT
    unique_name: str | None = None
    description: str | None = None
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
    configuration: Always[TranscriptionConfiguration] = ABSENT


class TranscriptionStatusCallback(Model, frozen=True, kw_only=True, gc=False):
    """A transcription status callback.

    Attributes:
        url: URL that gets the transcription's events.
        method: HTTP method of the callback, always `POST`.
    """

    url: str | None = None
    method: TranscriptionStatusCallbackMethod | None = None
