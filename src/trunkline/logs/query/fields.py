"""The fields of the search language, one a row: what kind of value each has, of which rows, and what it means.

Called by the parser, the writer, `matches`, the store, and the documentation. The statuses come from the models.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from ..._core.redaction.secret import safe_repr
from ...models.api_v2010.calls import CallStatus
from ...models.api_v2010.conferences import ConferenceStatus, ParticipantStatus
from ...models.api_v2010.messages import MessageStatus
from ...models.api_v2010.recordings import RecordingStatus
from ...models.api_v2010.transcriptions import TranscriptionStatus
from ...types import OpenEnum
from ..tree import KINDS
from ..tree import plural as plural

TEXTS = MappingProxyType(
    {
        "message": "body",
        "transcription": "transcription_text",
        "alert": "alert_text",
    }
)
"""Kinds of rows that words are looked for in → the field of the model that has their text."""


def _texts(*statuses: OpenEnum) -> frozenset[str]:
    return frozenset(map(str, statuses))


@safe_repr
@dataclass(frozen=True, slots=True)
class FieldFact:
    """What is known of a field.

    Attributes:
        name: as it is written before the colon.
        form: how its value is read: address, word, status, error, flag, sid, name, price, count, seconds, country.
        kinds: the rows that have it.
        says: what it means, for people.
        example: a term with it.
        prefixes: the beginnings of SIDs, if the form is sid.
    """

    name: str
    form: str
    kinds: tuple[str, ...]
    says: str
    example: str
    prefixes: tuple[str, ...] = ()


_BOTH = ("message", "call")
_PRICED = ("message", "call", "recording", "transcription", "usage")
_LONG = ("call", "recording", "transcription")
_STATES = ("message", "call", "conference", "participant", "recording", "transcription")

_NAMELESS = ("participant", "usage")
_MEETING = ("recording", "participant")

_ALL = (
    FieldFact("from", "address", _BOTH, "who sent or called", "from:+14155550100"),
    FieldFact("to", "address", _BOTH, "who received or was called", "to:4567"),
    FieldFact("number", "address", (*_BOTH, "number"), "either side; of numbers the number", "number:whatsapp:"),
    FieldFact("status", "status", _STATES, "the status, or several", "status:failed,undelivered"),
    FieldFact("error", "error", ("message", "recording", "alert"), "an error code, or any", "error:30007"),
    FieldFact("is", "flag", KINDS, "what the row is", "is:inbound"),
    FieldFact("has", "flag", KINDS, "what the row has", "has:media"),
    FieldFact("service", "sid", ("message",), "the messaging service", f"service:MG{'0' * 32}", ("MG",)),
    FieldFact("account", "name", KINDS, "an account by SID or name", "account:Billing"),
    FieldFact("price", "price", _PRICED, "what was charged, without its sign", "price:>0.05"),
    FieldFact("segments", "count", ("message",), "how many segments it has", "segments:>3"),
    FieldFact("duration", "seconds", _LONG, "how long it lasted", "duration:>1m30s"),
    FieldFact("country", "country", _BOTH, "the country of the other side's number", "country:DE"),
    FieldFact("direction", "word", _BOTH, "the direction, in Twilio's words", "direction:outbound-api"),
    FieldFact("name", "name", ("conference", "participant", "number"), "its name", 'name:"stand-up"'),
    FieldFact("level", "word", ("alert",), "how grave it is", "level:error,warning"),
    FieldFact("category", "word", ("usage",), "the category of usage", "category:sms"),
    FieldFact("type", "word", ("media",), "the type of its content", "type:image/jpeg"),
    FieldFact("call", "sid", ("recording", "participant"), "the call it is of", f"call:CA{'0' * 32}", ("CA",)),
    FieldFact("conference", "sid", _MEETING, "the conference it is of", f"conference:CF{'0' * 32}", ("CF",)),
    FieldFact("recording", "sid", ("transcription",), "the recording it is of", f"recording:RE{'0' * 32}", ("RE",)),
    FieldFact("message", "sid", ("media",), "the message it is of", f"message:MM{'0' * 32}", ("SM", "MM")),
    FieldFact("resource", "sid", ("alert",), "what it is about", f"resource:CA{'0' * 32}"),
    FieldFact("sid", "sid", tuple(kind for kind in KINDS if kind not in _NAMELESS), "its SID", f"sid:SM{'0' * 32}"),
)
FIELDS = MappingProxyType({fact.name: fact for fact in _ALL})

TIMES = MappingProxyType(
    {
        "after": "from then on",
        "before": "until then, that instant not included",
        "on": "in that day, month or year",
        "last": "since so long ago: 30m, 12h, 7d, 2w",
    }
)
"""The words before the colon that stand for a span of time."""

IS = MappingProxyType(
    {
        "inbound": _BOTH,
        "outbound": _BOTH,
        "open": _STATES,
        "failed": _STATES,
        "gone": KINDS,
        "erased": KINDS,
    }
)
"""What `is:` may say → of which rows."""
HAS = MappingProxyType(
    {
        "media": ("message",),
        "error": ("message", "recording", "alert"),
        "price": _PRICED,
        "body": ("message",),
        "service": ("message",),
        "recording": ("call", "conference"),
        "history": KINDS,
    }
)
"""What `has:` may say → of which rows."""

STATUSES: MappingProxyType[str, type[OpenEnum]] = MappingProxyType(
    {
        "message": MessageStatus,
        "call": CallStatus,
        "conference": ConferenceStatus,
        "participant": ParticipantStatus,
        "recording": RecordingStatus,
        "transcription": TranscriptionStatus,
    }
)
FAILED = MappingProxyType(
    {
        "message": _texts(MessageStatus.FAILED, MessageStatus.UNDELIVERED, MessageStatus.CANCELED),
        "call": _texts(CallStatus.FAILED, CallStatus.BUSY, CallStatus.NO_ANSWER, CallStatus.CANCELED),
        "conference": frozenset[str](),
        "participant": _texts(ParticipantStatus.FAILED),
        "recording": _texts(RecordingStatus.ABSENT),
        "transcription": _texts(TranscriptionStatus.FAILED),
    }
)
"""The statuses that `is:failed` means."""
_ENDED = {
    "message": _texts(MessageStatus.DELIVERED, MessageStatus.READ, MessageStatus.RECEIVED),
    "call": _texts(CallStatus.COMPLETED),
    "conference": _texts(ConferenceStatus.COMPLETED),
    "participant": _texts(ParticipantStatus.COMPLETE),
    "recording": _texts(RecordingStatus.COMPLETED, RecordingStatus.DELETED),
    "transcription": _texts(TranscriptionStatus.COMPLETED),
}
FINAL = MappingProxyType({kind: FAILED[kind] | ended for kind, ended in _ENDED.items()})
"""The statuses that do not change any more; with every other one a row `is:open`."""


def fields_of(kind: str) -> tuple[str, ...]:
    """The names that may stand before a colon in a search of a kind of rows."""
    return (*(fact.name for fact in _ALL if kind in fact.kinds), *TIMES)
