"""Queues and the calls in them as the API shows them: rows that follow who waits. Called by `queueing` and behaviours.

https://www.twilio.com/docs/voice/api/queue-resource
"""

from __future__ import annotations

from typing import Any

from ..state import State
from ..store import Place, Row
from ..values import passed, rfc2822
from .session import Leg, Session

MOST = 1_000


def place_of(state: State, account: str) -> Place:
    """The queues of an account."""
    return state.place("api.v2010.accounts.queues", account)


def members_of(state: State, queue: Row) -> Place:
    """The members of a queue."""
    return state.place("api.v2010.accounts.queues.members", queue.account, queue.key)


def named(state: State, account: str, name: str, now: float, *, create: bool) -> Row | None:
    """The queue of a name, or of a SID; one that there is not is made, where that is wanted."""
    place = place_of(state, account)
    rows = (row for row in state.store.rows(place) if name in (row.data.get("friendly_name"), row.key))
    row = next(rows, None)
    if row is None and create:
        dates = dict.fromkeys(("date_created", "date_updated"), rfc2822(now))
        data = {"sid": "QU" + state.store.fresh(), "account_sid": account, "friendly_name": name, "max_size": MOST}
        row = state.put(place, {**data, "current_size": 0, "average_wait_time": 0, **dates})
        row.hidden["members"] = place._replace(path=f"{place.path}/{row.key}/Members")
    return row


def enter(session: Session, queue: Row) -> None:
    """A call is the last one in a queue."""
    state, leg = session.state, session.leg
    line = session.calls.queues.setdefault(queue.key, [])
    line.append(leg)
    row = state.put(
        members_of(state, queue),
        {
            "call_sid": leg.sid,
            "queue_sid": queue.key,
            "date_enqueued": rfc2822(session.now),
            "position": len(line),
            "wait_time": 0,
        },
        leg.sid,
    )
    row.account, row.created = leg.account, session.now
    row.hidden.update(queue=members_of(state, queue), waits=True)
    queue.data["current_size"] = len(line)


def leave(session: Session, queue: Row, leg: Leg) -> None:
    """A call is in a queue no more; those behind it move up."""
    state = session.state
    line = session.calls.queues.get(queue.key, [])
    if leg in line:
        line.remove(leg)
    place = members_of(state, queue)
    row = state.store.find(place, leg.sid)
    if row is not None:
        state.store.remove(place, row)
    for position, other in enumerate(line, 1):
        if (behind := state.store.find(place, other.sid)) is not None:
            behind.data["position"] = position
    queue.data["current_size"] = len(line)
    if not line:
        session.calls.queues.pop(queue.key, None)


def about(session: Session, queue: Row, leg: Leg) -> dict[str, Any]:
    """What the waitUrl is told, by names in Python."""
    state, now = session.state, session.now
    line = session.calls.queues.get(queue.key, [])
    waits = [_waited(state, queue, each, now) for each in line]
    return {
        "queue_sid": queue.key,
        "queue_position": line.index(leg) + 1 if leg in line else 0,
        "queue_time": _waited(state, queue, leg, now),
        "avg_queue_time": sum(waits) // len(waits) if waits else 0,
        "current_queue_size": len(line),
        "max_queue_size": int(queue.data.get("max_size") or MOST),
    }


def _waited(state: State, queue: Row, leg: Leg, now: float) -> int:
    row = state.store.find(members_of(state, queue), leg.sid)
    return 0 if row is None else passed(row.created, now)
