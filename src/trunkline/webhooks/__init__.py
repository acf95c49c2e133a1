"""Webhooks: whether a request was signed by Twilio, what it says, and requests for tests.

Enters: requests as a web application receives them. Leaves: yes or no; typed values, a class an event; samples; why a
signature does not match. Called by users and by `contrib`, which has pieces for some frameworks; nothing of the client
is imported. All but the validator is loaded when it is first used.
https://www.twilio.com/docs/usage/webhooks
"""

from __future__ import annotations

from .signature import RequestValidator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Media as Media
    from .event import Parameters as Parameters
    from .event import WebhookEvent as WebhookEvent
    from .events import AnsweredBy as AnsweredBy
    from .events import CallDirection as CallDirection
    from .events import CallStatus as CallStatus
    from .events import CallStatusValue as CallStatusValue
    from .events import ConferenceEventType as ConferenceEventType
    from .events import ConferenceStatus as ConferenceStatus
    from .events import ConferenceWait as ConferenceWait
    from .events import ConversationEvent as ConversationEvent
    from .events import ConversationEventType as ConversationEventType
    from .events import DebuggerEvent as DebuggerEvent
    from .events import DebuggerLevel as DebuggerLevel
    from .events import DialCallStatus as DialCallStatus
    from .events import DialResult as DialResult
    from .events import EnqueueResult as EnqueueResult
    from .events import GatherResult as GatherResult
    from .events import InboundCall as InboundCall
    from .events import InboundMessage as InboundMessage
    from .events import MachineDetection as MachineDetection
    from .events import MessageStatus as MessageStatus
    from .events import MessageStatusValue as MessageStatusValue
    from .events import OptOutType as OptOutType
    from .events import PartialSpeech as PartialSpeech
    from .events import PaymentOutcome as PaymentOutcome
    from .events import PaymentResult as PaymentResult
    from .events import PaymentStatus as PaymentStatus
    from .events import PaymentStep as PaymentStep
    from .events import QueueConnect as QueueConnect
    from .events import QueueResult as QueueResult
    from .events import QueueWait as QueueWait
    from .events import ReasonConferenceEnded as ReasonConferenceEnded
    from .events import ReasonParticipantLeft as ReasonParticipantLeft
    from .events import RecordingSource as RecordingSource
    from .events import RecordingStatus as RecordingStatus
    from .events import RecordingStatusValue as RecordingStatusValue
    from .events import RecordingTrack as RecordingTrack
    from .events import RecordingTranscription as RecordingTranscription
    from .events import RecordResult as RecordResult
    from .events import RelayResult as RelayResult
    from .events import SmsResult as SmsResult
    from .events import StreamEventType as StreamEventType
    from .events import StreamStatus as StreamStatus
    from .events import TaskAssignment as TaskAssignment
    from .events import TranscriptionEventType as TranscriptionEventType
    from .events import TranscriptionStatus as TranscriptionStatus
    from .events import TranscriptionStatusValue as TranscriptionStatusValue
    from .events import VoiceRequest as VoiceRequest
    from .explanation import Explanation as Explanation
    from .explanation import explain as explain
    from .samples import SignedRequest as SignedRequest
    from .samples import sample as sample
    from .samples import sample_request as sample_request

__all__ = [
    "AnsweredBy",
    "CallDirection",
    "CallStatus",
    "CallStatusValue",
    "ConferenceEventType",
    "ConferenceStatus",
    "ConferenceWait",
    "ConversationEvent",
    "ConversationEventType",
    "DebuggerEvent",
    "DebuggerLevel",
    "DialCallStatus",
    "DialResult",
    "EnqueueResult",
    "Explanation",
    "GatherResult",
    "InboundCall",
    "InboundMessage",
    "MachineDetection",
    "Media",
    "MessageStatus",
    "MessageStatusValue",
    "OptOutType",
    "Parameters",
    "PartialSpeech",
    "PaymentOutcome",
    "PaymentResult",
    "PaymentStatus",
    "PaymentStep",
    "QueueConnect",
    "QueueResult",
    "QueueWait",
    "ReasonConferenceEnded",
    "ReasonParticipantLeft",
    "RecordResult",
    "RecordingSource",
    "RecordingStatus",
    "RecordingStatusValue",
    "RecordingTrack",
    "RecordingTranscription",
    "RelayResult",
    "RequestValidator",
    "SignedRequest",
    "SmsResult",
    "StreamEventType",
    "StreamStatus",
    "TaskAssignment",
    "TranscriptionEventType",
    "TranscriptionStatus",
    "TranscriptionStatusValue",
    "VoiceRequest",
    "WebhookEvent",
    "explain",
    "sample",
    "sample_request",
]

_HOMES = {
    "event": ("Media", "Parameters", "WebhookEvent"),
    "explanation": ("Explanation", "explain"),
    "samples": ("SignedRequest", "sample", "sample_request"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:  # a checker finds every name above, and should miss others

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME.get(name, 'events')}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
