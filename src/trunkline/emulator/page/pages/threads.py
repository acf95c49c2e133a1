"""A thread: what a number and a phone have written, and the phone's reply. What is asked enters, a page leaves."""

from __future__ import annotations

from typing import Any

from ...looking import threads
from ...messaging.lifecycle import OUTCOMES
from ...phones import Phone
from .. import ROOT, doing, own, shown
from ..asking import Answer, Asked, Route
from .messages import send, thread_url

LIMIT = 40
BESIDE = 25
PATH = f"{ROOT}/threads/{{number}}/{{phone}}"


async def thread(asked: Asked) -> Answer:
    number, phone = asked.ids["number"], asked.ids["phone"]
    world, before = asked.world, asked.query.get("before", "")
    found, beside = await asked.shell.apart(
        lambda: (
            threads.thread(world, number, phone, limit=LIMIT, before=before),
            threads.threads(world, limit=BESIDE).threads,
        )
    )
    return asked.page(
        "thread.html",
        title=f"{phone} and {number}",
        thread=found,
        days=_days(found.messages),
        at=thread_url(number, phone),
        beside=beside,
        latest="before" not in asked.query,
        replies=number in own.numbers(asked.world) or not found.messages or _wrote(found),
        outcome=asked.world.within(lambda state: state.phones.outcome(phone)),
        outcomes=OUTCOMES,
    )


def _wrote(found: threads.Conversation) -> bool:
    """Whether the phone has written to it before."""
    return any(each.direction == "inbound" for each in found.messages)


def _days(messages: tuple[threads.MessageView, ...]) -> list[tuple[str, list[Any]]]:
    days: list[tuple[str, list[Any]]] = []
    for each in messages:
        day = shown.heading(each.at)
        if not days or days[-1][0] != day:
            days.append((day, []))
        days[-1][1].append(each)
    return days


async def reply(asked: Asked) -> Answer:
    async def work() -> None:
        send(asked, asked.ids["phone"], asked.ids["number"])
        await doing.settle(asked)

    return await doing.done(asked, work(), thread_url(asked.ids["number"], asked.ids["phone"]))


async def opt(asked: Asked) -> Answer:
    """The phone wants no more messages, or wants them again."""
    out = asked.form.get("wants") == "out"

    async def work() -> None:
        doing.phone(asked, asked.ids["phone"])._text(asked.ids["number"], "STOP" if out else "START", (), {})
        await doing.settle(asked)

    said = "The phone has written STOP." if out else "The phone has written START."
    return await doing.done(asked, work(), thread_url(asked.ids["number"], asked.ids["phone"]), said)


async def receives(asked: Asked) -> Answer:
    """Sets what becomes of messages to the phone."""
    status, code = asked.form.get("status", ""), asked.form.get("error_code", "").strip()

    async def work() -> None:
        if code and not (code.isascii() and code.isdigit() and len(code) == 5):
            raise ValueError(f"error code: {code[:20]!r} must have five digits, such as 30003")
        failing = status in ("undelivered", "failed")
        phone = Phone(asked.world, asked.ids["phone"], lambda: None)
        phone.receives(status, int(code) if code and failing else None)

    said = f"Messages to {asked.ids['phone']} will be {status}."
    return await doing.done(asked, work(), thread_url(asked.ids["number"], asked.ids["phone"]), said)


ROUTES = (
    Route("GET", PATH, thread),
    Route("POST", PATH, reply),
    Route("POST", f"{PATH}/opt", opt),
    Route("POST", f"{PATH}/receives", receives),
)
