"""Statuses, directions and log levels as people read them.

A value of the API enters, a text leaves; None gives an empty text. `OpenEnum.friendly` is `friendly_member`.
"""

from __future__ import annotations

_DIRECTIONS = {
    "inbound": "Incoming",
    "outbound-api": "Outgoing (from API)",
    "outbound-call": "Outgoing (from call)",
    "outbound-dial": "Outgoing (via Dial)",
    "outbound-reply": "Reply",
    "trunking-originating": "Trunking (originating)",
    "trunking-terminating": "Trunking (terminating)",
}
# The notifications of a call number their levels: https://www.twilio.com/docs/usage/troubleshooting
_LOG_LEVELS = {"0": "Error", "1": "Warning"}


def friendly_status(value: str | None) -> str:
    """A status in title case: `in-progress` → `In Progress`, `queued` → `Queued`."""
    words = _lower(value).replace("-", " ").replace("_", " ").split()
    return " ".join(word[:1].upper() + word[1:] for word in words)


def friendly_direction(value: str | None) -> str:
    """The direction of a message or call as Twilio's console shows it: `outbound-api` → `Outgoing (from API)`.

    A direction that is not known is returned as it is.
    """
    text = str(value or "")
    return _DIRECTIONS.get(text.lower(), text)


def friendly_log_level(value: str | int | None) -> str:
    """A log level of an alert, or the number of one of a notification: `warning` and 1 → `Warning`."""
    text = "" if value is None else str(value)
    return _LOG_LEVELS.get(text) or friendly_status(text)


def friendly_member(member: str) -> str:
    """A member of an enumeration for people: a direction as `friendly_direction`, any other as `friendly_status`."""
    return (friendly_direction if type(member).__name__.endswith("Direction") else friendly_status)(member)


def _lower(value: str | None) -> str:
    text = str(value or "")
    return text.lower() if text.isupper() else text
