"""Calls: their list, those that ring, and a call that a phone makes. What is asked enters, a page leaves."""

from __future__ import annotations

from typing import NamedTuple

from ...calling.manners import Kind
from ...looking import calls
from ...phone_calls import AsyncPhoneCall
from ...phones import AsyncPhone
from ...state import State
from ...world import World
from .. import ROOT, doing, own, shown
from ..asking import Answer, Asked, Route
from ..lists import searched

LIMIT = 50
PATH = f"{ROOT}/calls"
MANNERS: dict[Kind, str] = {
    "answer": "answers after a second",
    "no-answer": "rings until you answer",
    "reject": "declines",
    "busy": "is busy",
    "voicemail": "has a voicemail",
    "fail": "cannot be reached",
}
"""What becomes of calls to a phone, as it is chosen."""


class Coming(NamedTuple):
    """A call that rings at a phone."""

    sid: str
    phone: str
    from_: str


async def listed(asked: Asked) -> Answer:
    page, problem = await searched(
        asked, lambda query, after: calls.calls(asked.world, query, limit=LIMIT, after=after)
    )
    return asked.page(
        "calls.html",
        title="Calls",
        page=page,
        problem=problem,
        first=not asked.query.get("after"),
        coming=coming(asked.world),
        numbers=own.numbers(asked.world),
        phone=asked.query.get("phone", doing.PHONE),
        number=asked.query.get("number", ""),
        manners=MANNERS,
    )


def coming(world: World) -> list[Coming]:
    """The calls that ring at phones, oldest first."""
    if world.state.calls is None:
        return []
    from ...calling import phones  # loaded with the first call

    def work(state: State) -> list[Coming]:
        return [Coming(leg.sid, leg.phone, leg.story.from_) for leg in phones.coming(state)]

    return world.within(work)


async def make(asked: Asked) -> Answer:
    """A phone calls a number."""
    phone, number = asked.form.get("phone", "").strip(), asked.form.get("number", "").strip()

    async def work() -> str:
        caller = doing.phone(asked, phone)
        call = AsyncPhoneCall(asked.world, caller.number, caller._call(number, {}), asked.shell.listen)
        await doing.listen(asked, call)
        return shown.below("calls", call.sid)

    return await doing.done(asked, work(), shown.url(PATH, phone=phone, number=number))


async def behave(asked: Asked) -> Answer:
    """Sets what becomes of calls to a phone."""
    number, kind = asked.form.get("phone", "").strip(), asked.form.get("calls", "")

    async def work() -> None:
        phone = doing.phone(asked, number)
        does = {
            "answer": AsyncPhone.answers,
            "no-answer": AsyncPhone.no_answer,
            "reject": AsyncPhone.reject,
            "busy": AsyncPhone.busy,
            "voicemail": AsyncPhone.voicemail,
            "fail": AsyncPhone.unreachable,
        }
        if kind not in does:
            raise ValueError(f"calls: must be one of {', '.join(MANNERS)}, not {kind[:40]!r}")
        does[kind](phone)
        await doing.settle(asked)

    words = next((said for name, said in MANNERS.items() if name == kind), "")
    return await doing.done(asked, work(), PATH, f"From now on {number} {words}.")


ROUTES = (
    Route("GET", PATH, listed),
    Route("POST", PATH, make),
    Route("POST", f"{ROOT}/phones", behave),
)
