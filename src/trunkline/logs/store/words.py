"""Statuses and directions as small numbers, and what a status says of its row. Pure.

The order of the numbers is part of the file format: below `WRONG` a row may change yet, below `DONE` it went wrong, and
partial indexes end there. What is unknown has a negative number, so counts as open.
"""

from __future__ import annotations

from ...reading import follow
from ...reading.kinds import KINDS

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

FOLLOWED = 40 * 86_400  # seconds after its creation for which a row is read again until it is final and has a price
_SOONEST = 600
_GROWTH = 0.05


def unsettled(kind: str, status: object, priced: bool) -> bool:
    """Whether a row may change yet: its status is not final, or its price has not come."""
    if kind in KINDS:
        return follow.followed(kind, status if isinstance(status, str) else None, priced) > 0
    return kind == "transcription" and isinstance(status, str) and STATUSES.get(status, -1) < WRONG


def due(created: int, asked: float) -> int | None:
    """When an unsettled row is to be read again: at ages that grow by a twentieth; None once it is followed no more."""
    age = asked - created
    if age > FOLLOWED:
        return None
    return int(asked + max(_SOONEST, age * _GROWTH))
