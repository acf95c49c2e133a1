"""One search over everything, at `/_emulator/search`; a SID leads to its page. What is asked enters, a page leaves."""

from __future__ import annotations

import re
from typing import Any

from ...._core.redaction import redact
from ...looking import found as looking
from ...looking.search import Query, Term, parse
from ...looking.threads import MessageView
from ...store import Row
from ...world import World
from .. import ROOT, shown
from ..asking import Answer, Asked, Route
from ..parts.texts import short

PATH = f"{ROOT}/search"
_EACH = 20
_SID = re.compile(r"[A-Z]{2}[0-9a-f]{32}")
_HELP = (
    ("hello", "in a text, a number, a URL or a SID"),
    ('"see you"', "both words, as they stand there"),
    ("to:+1415", "sent to a number with this in it; from: likewise"),
    ("body:hello", "in the text of a message"),
    ("status:delivered", "a status of a message or call, or of HTTP: status:500"),
    ("is:failed", "what went wrong"),
    ("error:30003", "with an error code"),
    ("event:sms.inbound", "webhooks of an event; url: what is in their URL"),
    ("sid:SM", "with this in its SID; account: in that of its account"),
    ("-status:delivered", "a minus in front: what is not so"),
)


async def search(asked: Asked) -> Answer:
    q = asked.query.get("q", "").strip()
    if _SID.fullmatch(q):
        to = _page_of(asked.world, q)
        if to:
            return asked.back(to)
    problem, found = "", None
    if q:
        try:
            query = parse(q)
            found = await asked.shell.apart(lambda: looking.found(asked.world, query, limit=_EACH))
        except ValueError as error:
            problem = str(error)
    return asked.page(
        "search.html",
        status=400 if problem else 200,
        title="Search",
        path=PATH,
        q_shown=short(q, 80),
        found=found,
        some=found is not None and any((found.messages, found.calls, found.webhooks, found.alerts)),
        problem=problem,
        messages=[_message(each) for each in found.messages] if found is not None else [],
        urls=[short(redact.without_userinfo(each.url)) for each in found.webhooks] if found is not None else [],
        help=_HELP,
    )


def _page_of(world: World, sid: str) -> str:
    """The page of what has a SID; empty where there is none."""
    if sid.startswith("CA"):
        return shown.below("calls", sid) if _row(world, "calls", sid) is not None else ""
    if sid[:2] in ("SM", "MM"):
        row = _row(world, "messages", sid)
        return f"{_thread(str(row.data.get('from')), str(row.data.get('to')), _inbound(row))}#{sid}" if row else ""
    if sid.startswith("PN"):
        row = _row(world, "incoming_phone_numbers", sid)
        return shown.below("numbers", row.data["phone_number"]) if row else ""
    if sid.startswith("NO"):
        return shown.url(f"{ROOT}/alerts", q=str(Query((Term("sid", sid),))))
    return ""


def _row(world: World, name: str, sid: str) -> Row | None:
    def work(state: Any) -> Row | None:
        places = (state.place(f"api.v2010.accounts.{name}", account) for account in state.accounts)
        return next((row for place in places if (row := state.store.find(place, sid)) is not None), None)

    return world.within(work)


def _inbound(row: Row) -> bool:
    return row.data.get("direction") == "inbound"


def _thread(from_: str, to: str, inbound: bool) -> str:
    number, phone = (to, from_) if inbound else (from_, to)
    return shown.below("threads", number, phone)


def _message(each: MessageView) -> dict[str, Any]:
    return {
        "m": each,
        "from_": short(each.from_, 60),
        "to": short(each.to, 60),
        "body": short(each.body),
        "tone": shown.tone(each.status),
        "href": f"{_thread(each.from_, each.to, each.direction == 'inbound')}#{each.sid}",
    }


ROUTES = (Route("GET", PATH, search),)
