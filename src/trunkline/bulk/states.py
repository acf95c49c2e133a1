"""What may become of a row: its states, the events that move it, and what a call's exception means for it. Pure.

A state and an event enter, the next state leaves, or None where the event changes nothing. Called by the ledgers, which
keep the states, and by `sending`, which makes the calls. The one rule behind the table: a row whose request may have
been written goes back to `pending` only if it is proved that the API did not process it.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..errors import ClientClosedError, TrunklineError

State = Literal["invalid", "skipped", "canceled", "pending", "claimed", "sent", "rejected", "unknown", "absent"]
STATES: tuple[State, ...] = (
    *("invalid", "skipped", "canceled", "pending", "claimed"),
    *("sent", "rejected", "unknown", "absent"),
)
Reply = Literal["sent", "rejected", "unknown", "unsent"]
"""What a claim's owner knows: 2xx; 4xx; nothing; that the API did not process it, or that nothing was written."""
Event = Literal["claim", "cancel", "sent", "rejected", "unknown", "unsent", "expired", "found", "absent", "resend"]
OWNED = frozenset({"sent", "rejected", "unknown", "unsent"})
"""Events that count only with the token of the row's last claim."""

MOVES: dict[Event, dict[State, State]] = {
    "claim": {"pending": "claimed"},
    "cancel": {"pending": "canceled"},
    "sent": {"claimed": "sent", "unknown": "sent", "absent": "sent"},
    "rejected": {"claimed": "rejected", "unknown": "rejected", "absent": "rejected"},
    "unknown": {"claimed": "unknown"},
    "unsent": {"claimed": "pending", "unknown": "pending"},
    # Its owner is dead, or its lease ran out.
    "expired": {"claimed": "unknown"},
    # A message of the row was seen: by a status callback, or by reconcile.
    "found": {"claimed": "sent", "unknown": "sent", "absent": "sent", "pending": "sent", "canceled": "sent"},
    "absent": {"unknown": "absent"},
    "resend": {"absent": "pending"},
}

MARGIN = 5.0
"""Seconds between the last instant of a write with its deadline, and the end of the lease."""
LEAST_LEASE = 2.0
"""How many deadlines of a request a lease lasts at least."""

PAUSING = frozenset({20003, 20005, 63017})
"""Codes about the account or the sender: the campaign pauses, the row waits."""
OPTED_OUT = 21610
_LOST = frozenset({408, 409})


def move(state: State, event: Event, *, owner: bool = True) -> State | None:
    """The state after an event; None: it changes nothing.

    Args:
        owner: whether who tells of the event has the token of the row's last claim.
    """
    if event in OWNED and not owner:
        return None
    return MOVES[event].get(state)


class Judged(NamedTuple):
    """What an exception of a call means.

    Attributes:
        event: for the row.
        code: the API's error code.
        pauses: why the whole campaign must pause, in every process; None: it goes on.
        stops: why this run must end; None: it goes on.
        refused: the account has too many requests under way.
        retry_after: seconds for which the API asks to wait.
        note: what went wrong, without personal data.
    """

    event: Reply
    code: int | None = None
    pauses: str | None = None
    refused: bool = False
    retry_after: float | None = None
    note: str | None = None
    stops: str | None = None


def judge(error: Exception) -> Judged:
    """What an exception of the call that creates a message means for its row and its campaign."""
    if isinstance(error, ClientClosedError):
        return Judged("unsent", stops="the client was closed")
    if not isinstance(error, TrunklineError):
        # A hook or a transport of the user's raised it, before the request or after it.
        return Judged("unknown", note=type(error).__name__, stops=f"{type(error).__name__} in a hook or a transport")
    status, code = error.status, error.code
    note = error.message or None
    if status is None:
        return Judged("unsent" if error.outcome == "not sent" else "unknown", code, note=note)
    if status == 429:
        return Judged("unsent", code, refused=True, retry_after=error.retry_after, note=note)
    if status < 400 or status >= 500 or status in _LOST:
        return Judged("unknown", code, retry_after=error.retry_after, note=note)
    if code in PAUSING or (status == 401 and code is None):
        return Judged("unsent", code, pauses=f"{code or status}: {note or 'refused'}", note=note)
    return Judged("rejected", code, note=note)


def check_lease(lease: float, deadline: float) -> None:
    """Refuses a lease in which a request cannot surely end.

    Raises:
        ValueError: it is too short.
    """
    least = max(LEAST_LEASE * deadline, deadline + 2 * MARGIN)
    if not least <= lease <= 86_400:
        raise ValueError(f"lease must be {least:g} to 86,400 seconds for requests of {deadline:g}, not {lease:g}")


def post_by(claimed: float, lease: float, deadline: float) -> float:
    """The last instant at which the request of a claim may be begun, by the clock that `claimed` is of."""
    return claimed + lease - deadline - MARGIN
