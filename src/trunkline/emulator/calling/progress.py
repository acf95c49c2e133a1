"""The status of a call: what its row says, and what applications are told of it.

A session and a status enter; the row changes, webhooks leave by the state. Called by `ringing` and `ending`.
https://www.twilio.com/docs/voice/api/call-resource#statuscallbackevent
"""

from __future__ import annotations

import math
from typing import Any

from ..engine.effects import Webhook
from ..values import passed, rfc2822
from . import conferences
from .session import TOLD, Leg, Session
from .story import ENDED
from .values import of_request

# What SIP says of how a call ended.
_SIP = {"completed": 200, "busy": 486, "no-answer": 487, "canceled": 487, "failed": 404}
# Between numbers of the US and Canada, without a trust profile of the caller.
_ATTESTED, _ATTESTATION = ("ringing", "in-progress"), "B"
_EVENTS = {"initiated": "initiated", "ringing": "ringing", "in-progress": "answered"}


def reach(session: Session, status: str) -> None:
    """A call gets to a status; its row says so."""
    leg, now = session.leg, session.now
    leg.status = leg.story.status = status
    data = leg.row.data
    data["status"] = "queued" if status == "initiated" else status
    data["date_updated"] = rfc2822(now)
    leg.row.updated = now
    session.state.store.changed(leg.row)
    if "participant" in leg.options:
        conferences.called(session)


def tell(session: Session) -> None:
    """Tells the application of the status, if it wants to know."""
    leg, now = session.leg, session.now
    event = "completed" if leg.status in ENDED else _EVENTS.get(leg.status, "")
    if not leg.tells.url or event not in leg.tells.events:
        return
    more: dict[str, Any] = {
        "timestamp": rfc2822(now),
        "callback_source": "call-progress-events",
        "sequence_number": leg.told,
    }
    if leg.status in ENDED:
        seconds = lasted(leg, now)
        more |= {"call_duration": seconds, "duration_minutes": math.ceil(seconds / 60)}
        more["sip_response_code"] = sip_code(leg)
        more |= _recorded(leg)
    elif leg.status in _ATTESTED and all(str(leg.row.data[name]).startswith("+1") for name in ("from", "to")):
        more["stir_status"] = _ATTESTATION
    leg.told += 1
    session.state.outbox.append(
        Webhook(
            event="voice.status",
            url=leg.tells.url,
            method=leg.tells.method,
            values=of_request(leg, "voice.status", more),
            account=leg.account,
            lane=f"{leg.sid} status",
            then=TOLD,
            subject=(leg.account, leg.sid),
        )
    )


def sip_code(leg: Leg) -> int:
    """What SIP says of how a call ended, or of its answer while it lasts."""
    found: int = leg.options.get("sip_response_code", _SIP.get(leg.status, 200))
    return found


def lasted(leg: Leg, now: float) -> int:
    """Seconds from the answer until now; 0 without one."""
    return 0 if leg.answered is None else passed(leg.answered, now)


def _recorded(leg: Leg) -> dict[str, Any]:
    found: dict[str, Any] = leg.options.get("recorded") or {}
    return found
