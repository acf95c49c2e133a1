"""What will happen by itself, in words: a timer enters, a line leaves. Pure. Called by the page of the clock."""

from __future__ import annotations

from typing import Any, NamedTuple

from ...._core.redaction import redact
from ...engine.effects import Webhook
from ...engine.timers import Timer
from .texts import short

_WEBHOOKS = {"webhook.late": "A late webhook", "webhook.held": "A webhook that nothing has overtaken"}


class Coming(NamedTuple):
    """Something that is due.

    Attributes:
        due: seconds since 1970, by the emulator's clock.
        what: in words.
        sid: what it is about; empty where that has none.
    """

    due: float
    what: str
    sid: str


def coming(timer: Timer) -> Coming:
    """A timer in words."""
    what, sid = _words(timer.what, timer.subject)
    return Coming(timer.due, what, sid)


def _words(what: str, subject: tuple[Any, ...]) -> tuple[str, str]:
    if what == "message.step":
        return "A message goes on", str(subject[1])
    if what == "message.arrived":
        return "A message reaches a number of an account", str(subject[1])
    if what == "verify.sent":
        return f"A Verify code reaches {short(str(subject[1]), 40)}", ""
    if what in _WEBHOOKS and isinstance(subject[0], Webhook):
        return (
            f"{_WEBHOOKS[what]} leaves: {subject[0].event} to {short(redact.without_userinfo(subject[0].url), 60)}",
            "",
        )
    if what == "call.timer":
        leg, frame, name = subject
        return f"A call goes on: {name if frame is None else 'its TwiML'}", str(leg.row.key)
    if what == "call.recorded":
        return "A recording is ready", str(subject[0].row.key)
    return what.replace(".", " "), ""
