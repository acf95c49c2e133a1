"""What timers lead to, and what is done with the replies of applications, by the names that stand in them.

A name enters, a function of the state leaves; the room `calling` is loaded with the first call. Called by `world`.
"""

from __future__ import annotations

from collections.abc import Callable

from . import codes
from .answers import Answer
from .engine.effects import Webhook
from .messaging import inbound, outbound
from .state import State

CALLS = "call."  # what the names of the timers and replies of calls begin with
LATE, HELD = "webhook.late", "webhook.held"


def _late(state: State, due: float, webhook: Webhook) -> None:
    """A webhook that is late leaves."""
    state.outbox.append(webhook)


def _let_go(state: State, due: float, webhook: Webhook) -> None:
    """A webhook that nothing has overtaken leaves."""
    if state.overtaken.get(webhook.lane) == webhook:
        state.outbox.append(state.overtaken.pop(webhook.lane))


_TIMERS: dict[str, Callable[..., None]] = {
    outbound.STEP: outbound.step,
    outbound.ARRIVED: inbound.relay,
    codes.SENT: codes.sent,
    LATE: _late,
    HELD: _let_go,
}
_ANSWERED: dict[str, Callable[[State, Webhook, Answer, float], None]] = {inbound.ANSWERED: inbound.answered}


def timer_of(what: str) -> Callable[..., None]:
    """What a timer leads to."""
    if what.startswith(CALLS):
        from .calling import driver  # loaded with the first call

        return driver.TIMERS[what]
    return _TIMERS[what]


def answer_of(then: str) -> Callable[[State, Webhook, Answer, float], None] | None:
    """What is done with the reply to a webhook; None: nothing."""
    if then.startswith(CALLS):
        from .calling import driver

        return driver.ANSWERED[then]
    return _ANSWERED.get(then)
