"""How an outbound message moves on: the steps from its first status to its last. Pure.

https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
"""

from __future__ import annotations

from typing import NamedTuple

FINAL = frozenset({"delivered", "undelivered", "failed", "read", "canceled", "received"})
# Applications are told of these, but never of the first status of a message.
TOLD = frozenset({"queued", "sent", "delivered", "undelivered", "failed", "read", "canceled"})
FAILURES = frozenset({"failed", "undelivered"})
OUTCOMES = ("delivered", "undelivered", "failed", "sent", "read")


class Outcome(NamedTuple):
    """What becomes of the messages to a phone: their last status, and the error code where they fail."""

    status: str
    code: int | None = None


def first(*, scheduled: bool, service: bool) -> str:
    """The status of a message when it is created."""
    return "scheduled" if scheduled else "accepted" if service else "queued"


DEFAULT = Outcome("")
"""A phone of which nothing was said: messages reach it, and in channels that tell of it they are read."""

_NEXT = {"scheduled": "queued", "accepted": "queued", "queued": "sending", "sending": "sent", "sent": "delivered"}
_READ = frozenset({"whatsapp", "rcs"})


def following(status: str, outcome: Outcome, *, channel: str) -> str | None:
    """The status after one, a step later; None: it is the last one."""
    if status == "sending" and outcome.status == "failed":
        return "failed"
    if status == "sent" and outcome.status in ("sent", "undelivered"):
        return "undelivered" if outcome.status == "undelivered" else None
    if status == "delivered":
        return "read" if outcome.status == "read" or (channel in _READ and outcome == DEFAULT) else None
    return _NEXT.get(status)
