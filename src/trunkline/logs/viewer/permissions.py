"""The permissions as facts: what each allows, what it needs, which may be granted in part. Pure.

Called by `roles`, which reads them from a file, by `rules`, which says what each opens, and by the documentation. The
names of Logrole mean what they mean there; the last ones are new.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from ..._core.redaction.secret import safe_repr

Level = Literal[True, False, "masked"]
"""How much is granted: all, nothing, or of an address its channel, its first and its last digits."""


@safe_repr
@dataclass(frozen=True, slots=True)
class Permission:
    """A permission.

    Attributes:
        name: as it is written in a role.
        says: what it allows, for people.
        needs: permissions of which one at least must be granted with it.
        masks: whether it may be granted as `masked`.
        writes: whether it changes something, here or at Twilio.
        new: whether Logrole has none of that name.
    """

    name: str
    says: str
    needs: tuple[str, ...] = ()
    masks: bool = False
    writes: bool = False
    new: bool = False


_MESSAGES = ("can_view_messages",)
_CALLS = ("can_view_calls",)
_ANY_ROWS = (
    *("can_view_messages", "can_view_calls", "can_view_conferences"),
    *("can_view_alerts", "can_view_numbers", "can_view_usage"),
)

_ALL = (
    Permission("can_view_messages", "that there are messages: when, which status, direction, error, service"),
    Permission("can_view_message_from", "who sent a message", _MESSAGES, masks=True),
    Permission("can_view_message_to", "who a message was sent to", _MESSAGES, masks=True),
    Permission("can_view_message_body", "the text of a message, and how many segments it has", _MESSAGES),
    Permission("can_view_message_price", "what a message cost, and the sums", _MESSAGES),
    Permission("can_view_num_media", "how many media a message has", _MESSAGES),
    Permission("can_view_media", "the media of messages: type and content", _MESSAGES),
    Permission("can_view_calls", "that there are calls: when, how long, which status and direction"),
    Permission("can_view_call_from", "who called", _CALLS, masks=True),
    Permission("can_view_call_to", "who was called", _CALLS, masks=True),
    Permission("can_view_call_price", "what a call cost, and the sums", _CALLS),
    Permission("can_view_num_recordings", "whether a call or a conference was recorded", _CALLS),
    Permission("can_play_recordings", "the recordings: when, how long, and their sound", ("can_view_num_recordings",)),
    Permission("can_view_recording_price", "what recordings and transcriptions cost", ("can_play_recordings",)),
    Permission("can_view_conferences", "conferences and who took part in them"),
    Permission("can_view_alerts", "alerts: when, which error, how grave, and what about as far as that may be seen"),
    Permission(
        "can_view_callback_urls",
        "the URLs, requests and responses of alerts, and the URLs of numbers",
        ("can_view_alerts", "can_view_numbers"),
    ),
    Permission("can_send_messages", "send a message, and reply to one", writes=True),
    Permission("can_make_calls", "call from the browser", writes=True),
    Permission("can_view_numbers", "the account's own numbers, and how they are set up", new=True),
    Permission("can_view_usage", "the account's usage by category and day, and what it cost", new=True),
    Permission("can_view_transcriptions", "the text of transcriptions", ("can_view_num_recordings",), new=True),
    Permission("can_view_sync", "how far the copy is, and what is wrong with it", new=True),
    Permission("can_view_audit", "who looked at what", new=True),
    Permission(
        "can_search_bodies",
        "search for words in the texts that may be seen",
        ("can_view_message_body", "can_view_transcriptions", "can_view_callback_urls"),
        new=True,
    ),
    Permission("can_export", "take lists away as CSV or JSON", _ANY_ROWS, new=True),
    Permission("can_tail", "watch rows as they come", _ANY_ROWS, new=True),
    Permission("can_redact", "empty the text of a message, and erase a person", _MESSAGES, writes=True, new=True),
)
PERMISSIONS = MappingProxyType({each.name: each for each in _ALL})
WRITING = tuple(each.name for each in _ALL if each.writes)

_CONFERENCES = ("can_view_conferences",)
KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "message": _MESSAGES,
        "call": _CALLS,
        "conference": _CONFERENCES,
        # A participant is named by its conference and its call.
        "participant": (*_CONFERENCES, *_CALLS),
        "recording": ("can_play_recordings",),
        "media": ("can_view_media",),
        "transcription": ("can_view_transcriptions",),
        "alert": ("can_view_alerts",),
        "number": ("can_view_numbers",),
        "usage": ("can_view_usage",),
    }
)
"""Kinds of rows → the permissions without which there are none."""
