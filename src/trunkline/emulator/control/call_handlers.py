"""What the routes about calls do. Named by `routes`, called by `control`.

Those that wait await the shell on the server's event loop, as in `handlers`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import UNSET

from ..calls_made import MadeCall, calls
from ..phone_calls import AsyncPhoneCall
from ..phones import AsyncPhone
from . import call_bodies
from .handlers import Asked
from .problems import Problem


async def call(asked: Asked) -> call_bodies.Call:
    wanted: call_bodies.NewCall = asked.given
    _may_wait(asked, wanted.wait)
    phone = _phone(asked)
    made = phone._call(wanted.to, wanted.parameters, None if wanted.script is UNSET else wanted.script)
    if wanted.wait:
        await asked.shell.settle()
    return await _listened(asked, AsyncPhoneCall(asked.world, phone.number, made, asked.shell.listen), wanted.wait)


async def answer(asked: Asked) -> call_bodies.Answered:
    wanted: call_bodies.Answering = asked.given
    _may_wait(asked, wanted.wait)
    phone = _phone(asked)
    sid = (await phone.answer())._sid if wanted.wait else phone._picked()[0]
    return call_bodies.Answered(call=None if sid is None else _shown(asked, sid))


def manner(asked: Asked) -> None:
    wanted: call_bodies.Manner = asked.given
    phone = _phone(asked)
    does: dict[str, Callable[[], None]] = {
        "answer": lambda: phone.answers(wanted.after),
        "voicemail": lambda: phone.voicemail(wanted.greeting, after=wanted.after),
        "reject": lambda: phone.reject(wanted.after),
        "busy": phone.busy,
        "no-answer": phone.no_answer,
        "fail": phone.unreachable,
    }
    does[wanted.calls]()
    phone.script(wanted.script)


async def press(asked: Asked) -> call_bodies.Call:
    wanted: call_bodies.Keys = asked.given
    _may_wait(asked, wanted.wait)
    found = _call(asked)
    found._press(wanted.keys)
    return await _listened(asked, found, wanted.wait)


async def say(asked: Asked) -> call_bodies.Call:
    wanted: call_bodies.Words = asked.given
    _may_wait(asked, wanted.wait)
    found = _call(asked)
    found._say(wanted.words)
    return await _listened(asked, found, wanted.wait)


async def hang_up(asked: Asked) -> call_bodies.Call:
    found = _call(asked)
    found._hang_up()
    return _shown(asked, found.sid)


async def expect(asked: Asked) -> call_bodies.Call:
    wanted: call_bodies.Expected = asked.given
    found = _call(asked)
    try:
        await found.expect(wanted.text, within=wanted.within)
    except AssertionError as error:
        raise Problem(409, "not_heard", str(error)) from None
    return _shown(asked, found.sid)


def phone_calls(asked: Asked) -> call_bodies.Calls:
    known = set(_phone(asked)._known())
    return call_bodies.Calls(calls=[_body(asked, each) for each in asked.world.within(calls) if each.sid in known])


def all_calls(asked: Asked) -> call_bodies.Calls:
    return call_bodies.Calls(calls=[_body(asked, each) for each in asked.world.within(calls)])


def _may_wait(asked: Asked, wait: bool) -> None:
    if wait and asked.shell.stepping:
        words = 'time is being stepped, so the application cannot be waited for: send "wait": false'
        raise Problem(409, "stepping", words)


def _phone(asked: Asked) -> AsyncPhone:
    return AsyncPhone(asked.world, asked.ids["number"], asked.shell.settle, asked.shell.listen)


def _call(asked: Asked) -> AsyncPhoneCall:
    """The call that is meant: the phone's latest, or the one that is named."""
    phone, sid = _phone(asked), asked.given.sid
    known: list[str] = phone._known()
    if not known or (sid is not UNSET and sid not in known):
        raise Problem(404, "no_call", f"{phone.number} has no {'such call' if known else 'call'}")
    return AsyncPhoneCall(asked.world, phone.number, known[-1] if sid is UNSET else sid, asked.shell.listen)


async def _listened(asked: Asked, found: AsyncPhoneCall, wait: bool) -> call_bodies.Call:
    if wait:
        await asked.shell.listen(None, found._calm)
    return _shown(asked, found.sid)


def _shown(asked: Asked, sid: str) -> call_bodies.Call:
    return next(_body(asked, each) for each in asked.world.within(calls) if each.sid == sid)


def _body(asked: Asked, made: MadeCall) -> call_bodies.Call:
    shown: Any = made
    return call_bodies.Call(
        **{name: getattr(shown, name) for name in ("sid", "account_sid", "from_", "to", "direction", "status", "at")},
        parent_call_sid=made.parent_sid,
        duration=made.duration,
        lines=[call_bodies.Line(at=each.at, who=each.who, what=each.what, text=each.text) for each in made.lines],
    )
