"""What timers lead to, and what is done with the replies of applications, by the names that stand in them.

Names enter, functions leave; the room `calling` is loaded with the first call. Called by `world`.
"""

from __future__ import annotations

from collections.abc import Callable

from . import codes
from .answers import Answer
from .engine.effects import Webhook
from .messaging import inbound, outbound
from .state import State

LATE = "webhook.late"
_TIMERS: dict[str, Callable[..., None]] = {
    outbound.STEP: outbound.step,
    outbound.ARRIVED: inbound.relay,
    codes.SENT: codes.sent,
    LATE: lambda state, due, webhook: state.outbox.append(webhook),
}
_ANSWERED: dict[str, Callable[[State, Webhook, Answer, float], None]] = {inbound.ANSWERED: inbound.answered}
_CALLS = "call."  # what the names of the timers and replies of calls begin with


def timer(what: str) -> Callable[..., None]:
    """What a timer of a name leads to."""
    if what.startswith(_CALLS):
        from .calling import driver

        return driver.TIMERS[what]
    return _TIMERS[what]


def answered(then: str) -> Callable[[State, Webhook, Answer, float], None] | None:
    """What is done with a reply; None: nothing."""
    if then.startswith(_CALLS):
        from .calling import driver

        return driver.ANSWERED[then]
    return _ANSWERED.get(then)
