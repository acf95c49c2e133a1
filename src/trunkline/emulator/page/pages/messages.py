"""The inbox at `/`: threads by number, and a message that a phone writes. What is asked enters, a page leaves."""

from __future__ import annotations

import re

from ...looking import threads
from .. import ROOT, doing, own, shown
from ..asking import Answer, Asked, Route
from ..lists import searched

LIMIT = 50
_SPACE = re.compile(r"[\s,]+")
_MOST_MEDIA = 10


async def inbox(asked: Asked) -> Answer:
    page, problem = await searched(
        asked, lambda query, after: threads.threads(asked.world, query, limit=LIMIT, after=after)
    )
    return asked.page(
        "messages.html",
        title="Messages",
        page=page,
        problem=problem,
        first=not asked.query.get("after"),
        numbers=own.numbers(asked.world),
        phone=asked.query.get("phone", doing.PHONE),
        text=asked.query.get("text", ""),
        writing="phone" in asked.query,
    )


async def write(asked: Asked) -> Answer:
    """A phone writes its first message to a number."""
    form = asked.form
    phone, number = form.get("phone", "").strip(), form.get("number", "").strip()

    async def work() -> str:
        sender = doing.phone(asked, phone)
        send(asked, sender.number, number)
        await doing.settle(asked)
        return thread_url(number, sender.number)

    return await doing.done(asked, work(), shown.url("/", phone=phone, text=form.get("body", "")[:1600]))


def send(asked: Asked, phone: str, number: str) -> None:
    """A phone sends what a form holds.

    Raises:
        ValueError: it holds nothing, or nobody has the number.
    """
    body, media = asked.form.get("body", ""), media_of(asked.form.get("media", ""))
    if not body.strip() and not media:
        raise ValueError("a message needs a text or media")
    doing.phone(asked, phone)._text(number, body.replace("\r\n", "\n"), media, {})


def media_of(text: str) -> list[str]:
    """The URLs in a field of a form.

    Raises:
        ValueError: one of them is none, or there are too many.
    """
    found = [each for each in _SPACE.split(text) if each]
    wrong = next((each for each in found if not each.startswith(("http://", "https://"))), None)
    if wrong is not None:
        raise ValueError(f"media: {wrong[:80]!r} must begin with http:// or https://")
    if len(found) > _MOST_MEDIA:
        raise ValueError(f"media: a message has at most {_MOST_MEDIA} files")
    return found


def thread_url(number: str, phone: str) -> str:
    """The page of a thread."""
    return shown.below("threads", number, phone)


ROUTES = (
    Route("GET", "/", inbox),
    Route("POST", f"{ROOT}/threads", write),
)
