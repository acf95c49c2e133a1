"""Codes of Verify on their way to a phone: as a text, or read out in a call. Called by the behaviour of verifications.

https://www.twilio.com/docs/verify/api/verification
"""

from __future__ import annotations

from datetime import UTC, datetime

from .handsets import Arrived
from .state import State

SENT = "verify.sent"
SENDER = "22395"  # a short code of Twilio's own


def send(state: State, account: str, sid: str, to: str, channel: str, name: str, code: str, now: float) -> None:
    """A code leaves; it is at the phone a moment later. Of other channels than texts and calls nothing reaches it."""
    if channel == "call":
        from xml.sax.saxutils import escape  # which loads an HTTP client

        from .calling import making  # the room is loaded with the first call

        words = escape(f"Your {name} verification code is: {' '.join(code)}")
        making.announce(state, account, to, f"<Response><Say loop='2'>{words}</Say></Response>", now)
    elif channel in ("sms", "whatsapp"):
        address = f"whatsapp:{to}" if channel == "whatsapp" else to
        body = f"Your {name} verification code is: {code}"
        state.timers.set(now + state.pace, SENT, sid, address, body)


def sent(state: State, now: float, sid: str, to: str, body: str) -> None:
    """A code has arrived."""
    state.phones.arrive(Arrived(sid=sid, from_=SENDER, to=to, body=body, at=datetime.fromtimestamp(now, UTC)))
