"""Calls as simulated phones make and take them: what tests do with a phone, done to the calls of a `State`.

Called by `phone_calls` and the control API, by way of `world`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..state import State
from . import acting, driver, making, ringing
from .manners import Act, Manner
from .session import Leg, Session, calls
from .story import Story


def call(state: State, sender: str, recipient: str, extra: dict[str, str], script: Iterable[Act] | None = None) -> str:
    """A phone calls a number of an account; the SID of the call.

    Args:
        script: what it does in the call; None: what it does in all of them.

    Raises:
        ValueError: nobody has the number.
    """
    now = state.now()
    leg = making.inbound(state, sender, recipient, now, extra)
    leg.script.extend(state.phones.manner(sender).script if script is None else script)
    driver.drive(state, now)
    return leg.sid


def behave(state: State, number: str, manner: Manner) -> None:
    """Sets what becomes of calls to a phone, one that rings at it among them."""
    state.phones.behave(number, manner)
    if state.calls is None:
        return
    now = state.now()
    for leg in list(state.calls.live.values()):
        if leg.phone == number and leg.status == "ringing" and leg.direction != "inbound":
            ringing.decide(Session(state, leg, now), manner)
    driver.drive(state, now)


def answer(state: State, number: str) -> str | None:
    """A phone answers the call that rings at it, or the one that is on its way as soon as it rings; one that it has
    answered by itself is as good. Its SID, or None where there is none."""
    manner = state.phones.manner(number)
    if manner.kind not in ("answer", "voicemail"):
        state.phones.behave(number, manner._replace(kind="answer"))
    called = [leg for leg in _live(state, number) if leg.direction != "inbound"]
    coming = [leg for leg in called if leg.answered is None]
    if not coming:
        return called[-1].sid if called else None
    leg, now = coming[0], state.now()
    if leg.status == "ringing":
        ringing.pick_up(Session(state, leg, now))
        driver.drive(state, now)
    else:
        leg.options["at_once"] = True
    return leg.sid


def _live(state: State, number: str) -> list[Leg]:
    return [leg for leg in state.calls.live.values() if leg.phone == number] if state.calls is not None else []


def act(state: State, sid: str, acts: Iterable[Act]) -> None:
    """The phone of a call does something.

    Raises:
        ValueError: the call has ended, or is not answered.
    """
    given = list(acts)
    leg = calls(state).live.get(sid)
    if leg is None:
        raise ValueError(f"the call {sid} has ended")
    if leg.answered is None and any(each.kind in ("press", "say") for each in given):
        raise ValueError(f"the call {sid} is not answered: it is {leg.status}")
    now = state.now()
    acting.perform(Session(state, leg, now), given)
    driver.drive(state, now)


def calm(state: State, sid: str) -> bool:
    """Whether nothing happens in a call until somebody does something, or it has ended."""
    leg = calls(state).live.get(sid)
    return leg is None or leg.calm()


def story(state: State, sid: str) -> Story | None:
    """What is known of a call."""
    return calls(state).stories.get(sid)


def hears(state: State, sid: str, text: str | re.Pattern[str]) -> bool:
    """Whether the phone of a call has heard a text since the last one that it has listened for."""
    found = calls(state).stories.get(sid)
    return found is not None and acting.heard(found, text) is not None


def count(state: State, number: str) -> int:
    """How many calls a phone has had."""
    return calls(state).counts.get(number, 0)


def next_call(state: State, number: str, after: int) -> str | None:
    """The SID of a phone's call after some others."""
    return next((each.sid for each in calls(state).of(number) if each.index == after), None)


def stories(state: State, number: str) -> list[Story]:
    """The calls of a phone, oldest first."""
    return calls(state).of(number)


def coming(state: State) -> list[Leg]:
    """The calls that ring at phones, oldest first."""
    legs = state.calls.live.values() if state.calls is not None else ()
    return [leg for leg in legs if _rings(state, leg)]


def _rings(state: State, leg: Leg) -> bool:
    return leg.status == "ringing" and leg.direction != "inbound" and not making.is_ours(state, leg.phone)


def take(state: State, sid: str) -> None:
    """The phone at which a call rings answers it; what it does with others stays as it is.

    Raises:
        ValueError: the call does not ring at a phone.
    """
    ringing.pick_up(_ringing(state, sid))
    driver.drive(state, state.now())


def refuse(state: State, sid: str) -> None:
    """The phone at which a call rings declines it; what it does with others stays as it is.

    Raises:
        ValueError: the call does not ring at a phone.
    """
    ringing.refuse(_ringing(state, sid))
    driver.drive(state, state.now())


def _ringing(state: State, sid: str) -> Session:
    leg = calls(state).live.get(sid)
    if leg is None or not _rings(state, leg):
        raise ValueError(f"the call {sid} does not ring at a phone")
    return Session(state, leg, state.now())
