"""Answering machine detection: how long it takes, what it finds, who is told. Called by `ringing`.

https://www.twilio.com/docs/voice/answering-machine-detection
"""

from __future__ import annotations

from ..engine.effects import Webhook
from ..engine.parameters import parameters
from .manners import Manner
from .session import Session

_HUMAN, _MACHINE = 2.0, 3.0  # seconds until it is sure
_BEEP = 0.5


def begin(session: Session, manner: Manner) -> bool:
    """Begins, if the call wants it; whether its TwiML waits for the result."""
    options = session.leg.options
    wanted = str(options.get("machine_detection") or "")
    if wanted not in ("Enable", "DetectMessageEnd"):
        return False
    if manner.kind == "voicemail":
        greeting = len(manner.greeting) / session.state.speech
        to_end = wanted == "DetectMessageEnd"
        seconds = greeting + _BEEP if to_end else min(_MACHINE, max(greeting, 1.0))
        options["detected"] = "machine_end_beep" if to_end else "machine_start"
    else:
        seconds, options["detected"] = _HUMAN, "human"
    most = options.get("machine_detection_timeout")
    if seconds > float(most or 30):
        seconds, options["detected"] = float(most or 30), "unknown"
    session.later(seconds, "detected")
    options["detecting_since"] = session.now
    return not _async(session)


def _async(session: Session) -> bool:
    return str(session.leg.options.get("async_amd")).lower() == "true"


def result(session: Session) -> bool:
    """It is known who has answered; whether the call has waited for it."""
    leg, options = session.leg, session.leg.options
    found = str(options.pop("detected", "unknown"))
    leg.row.data["answered_by"] = found
    if not _async(session):
        options["answered_by"] = found
        return True
    if url := options.get("async_amd_status_callback"):
        since = float(options.get("detecting_since") or session.now)
        session.state.outbox.append(
            Webhook(
                event="amd.status",
                url=str(url),
                method=str(options.get("async_amd_status_callback_method") or "POST"),
                values=parameters(
                    "amd.status",
                    {
                        "account_sid": leg.account,
                        "call_sid": leg.sid,
                        "answered_by": found,
                        "machine_detection_duration": round((session.now - since) * 1000),
                    },
                ),
                account=leg.account,
                lane=f"{leg.sid} status",
                subject=(leg.account, leg.sid),
            )
        )
    return False
