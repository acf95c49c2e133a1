"""Statuses and directions as small numbers, and what a status says of its row. Pure.

The order of the numbers is part of the file format: below `WRONG` a row may change yet, below `DONE` it went wrong, and
partial indexes end there. What is unknown has a negative number, so counts as open.
"""

from __future__ import annotations

from ...reading import follow

WRONG = 32
DONE = 64

_OPEN = (
    *("queued", "sending", "accepted", "scheduled", "receiving", "sent", "partially_delivered"),
    *("ringing", "in-progress", "init", "initiated", "paused", "processing", "connecting", "connected", "stopped"),
)
_WRONG = ("failed", "undelivered", "canceled", "busy", "no-answer", "absent")
_DONE = ("delivered", "received", "read", "completed", "in-use", "complete", "deleted")

STATUSES = {
    **{text: number for number, text in enumerate(_OPEN, 1)},
    **{text: number for number, text in enumerate(_WRONG, WRONG)},
    **{text: number for number, text in enumerate(_DONE, DONE)},
}
DIRECTIONS = {
    "inbound": 1,
    "outbound-api": 2,
    "outbound-call": 3,
    "outbound-reply": 4,
    "outbound-dial": 5,
    "trunking-terminating": 6,
    "trunking-originating": 7,
}
INBOUND = (1,)
OUTBOUND = (2, 3, 4, 5, 6)


def due(kind: str, status: object, priced: bool, created: int, asked: float) -> int | None:
    """The second at which a row is to be read again; None where it is not expected to change any more."""
    at = follow.due(kind, status if isinstance(status, str) else None, priced, created, asked)
    return None if at is None else int(at)
