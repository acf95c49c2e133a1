"""Calls that begin: made by the API, by a phone, by a Dial, or reaching a number of an account.

Rows, addresses and a `State` enter; a `Leg` that is on its way leaves. Called by the behaviour of calls, `phones`,
`ringing` and verbs. https://www.twilio.com/docs/voice/api/call-resource
"""

from __future__ import annotations

import re
from collections import deque
from typing import Any, NamedTuple

from ..behaviours.numbers import local
from ..messaging import senders
from ..state import State
from ..store import Place, Row
from ..values import rfc2822
from . import documents, ending, progress
from .session import Frame, Leg, Session, calls
from .story import NOBODY, Document, Story, Tells

EVENTS = frozenset({"initiated", "ringing", "answered", "completed"})
# What most calls do not have.
_NONE = (
    "parent_call_sid", "phone_number_sid", "answered_by", "forwarded_from", "group_sid", "caller_name", "trunk_sid",
    "start_time", "end_time", "duration", "price",
)  # fmt: skip


APPLICATION = "app:"  # what stands before the SID of an application that is dialled
_SIP = re.compile(r"sips?:(?P<user>[^@;]*)@(?P<host>[^:;?]+)", re.IGNORECASE)


class Hook(NamedTuple):
    """Who is asked about a call, and told of it."""

    document: Document | None
    fallback: tuple[str, str] | None
    tells: Tells
    application: str | None = None


def place_of(state: State, account: str) -> Place:
    """The calls of an account."""
    return state.place("api.v2010.accounts.calls", account)


def tells(url: Any, method: Any, events: Any) -> Tells:
    """Who is told of which events of a call; those that Twilio does not know count for nothing."""
    wanted = _events(events)
    known = EVENTS.intersection(wanted) if wanted else frozenset({"completed"})
    return Tells(str(url or ""), str(method or "POST"), known)


def _events(events: Any) -> list[str]:
    """Events as programs give them: each alone, or several in one text."""
    return [word for each in events or () for word in str(each).replace(",", " ").split()]


def _document(url: Any, method: Any) -> Document | None:
    return Document(str(url), str(method or "POST")) if url else None


def _pair(url: Any, method: Any) -> tuple[str, str] | None:
    return (str(url), str(method or "POST")) if url else None


def of_application(row: Row) -> Hook:
    """What a TwiML application says."""
    data = row.data
    return Hook(
        _document(data.get("voice_url"), data.get("voice_method")),
        _pair(data.get("voice_fallback_url"), data.get("voice_fallback_method")),
        tells(data.get("status_callback"), data.get("status_callback_method"), None),
        row.key,
    )


def fields(state: State, row: Row, direction: str) -> None:
    """Completes the row of a new call, whose sender and recipient are known."""
    data = row.data
    data.update(dict.fromkeys(_NONE), status="queued", direction=direction, price_unit="USD", queue_time="0")
    data.update(to_formatted=local(data["to"]), from_formatted=local(data["from"]))
    own = senders.number_row(state, row.account, str(data["to" if direction == "inbound" else "from"]))
    if own is not None:
        data["phone_number_sid"] = own.key


def outbound(state: State, row: Row) -> Leg:
    """The API has made a call; its row is stored by who calls this."""
    fields(state, row, "outbound-api")
    given = row.hidden
    leg = _leg(row, str(row.data["to"]))
    leg.options = {name: value for name, value in given.items() if value not in (None, "")}
    application = senders.application(state, row.account, given.get("application_sid"))
    if given.get("url"):
        leg.first = _document(given["url"], given.get("method"))
    elif given.get("twiml"):
        leg.twiml = str(given["twiml"])
    elif application is not None:
        hook = of_application(application)
        leg.first, leg.fallback, leg.tells = hook.document, hook.fallback, hook.tells
        leg.application = hook.application
    wanted = given.get("status_callback_event")
    if leg.application is None:
        leg.fallback = _pair(given.get("fallback_url"), given.get("fallback_method"))
        leg.tells = tells(given.get("status_callback"), given.get("status_callback_method"), wanted)
    wait = state.limits.call(row.account, row.created)
    if wait:
        row.data["queue_time"] = str(round(wait * 1000))
    _begin(state, leg, row.created, wait)
    for unknown in dict.fromkeys(event for event in _events(wanted) if event not in EVENTS):
        Session(state, leg, row.created).alert(21626, f"StatusCallbackEvent has no {unknown}", warning=True)
    return leg


def announce(state: State, account: str, to: str, twiml: str, now: float) -> Leg:
    """A product of Twilio's calls somebody; the account does not see the call."""
    row = _row(state, account, senders.ALWAYS, to, now)
    fields(state, row, "outbound-api")
    leg = _leg(row, to)
    leg.twiml = twiml
    _begin(state, leg, now)
    return leg


def child(session: Session, to: str, sender: str, told: Tells, options: dict[str, Any]) -> Leg:
    """A Dial makes a call."""
    state, parent = session.state, session.leg
    row = _row(state, parent.account, sender, to, session.now)
    fields(state, row, "outbound-dial")
    row.data["parent_call_sid"] = parent.sid
    leg = _leg(state.store.add(place_of(state, parent.account), row), to)
    leg.parent, leg.tells, leg.options = parent, told, options
    leg.fallback, leg.application = parent.fallback, parent.application
    _begin(state, leg, session.now)
    return leg


def _begin(state: State, leg: Leg, now: float, wait: float = 0.0) -> None:
    calls(state).add(leg)
    Session(state, leg, now).later(wait, "initiate")


def _leg(row: Row, phone: str) -> Leg:
    data = row.data
    story = Story(row.key, row.account, phone, str(data["from"]), str(data["to"]), str(data["direction"]), row.created)
    return Leg(row=row, phone=phone, story=story)


def _row(state: State, account: str, sender: str, recipient: str, now: float) -> Row:
    row = state.blank("CA" + state.store.fresh())
    row.made_up, row.account, row.created, row.updated, row.when = False, account, now, now, now
    row.data.update({"from": sender, "to": recipient}, sid=row.key)
    row.data.update(dict.fromkeys(("date_created", "date_updated"), rfc2822(now)))
    return row


# Calls that come in


def inbound(state: State, sender: str, recipient: str, now: float, extra: dict[str, str]) -> Leg:
    """A phone calls a number of an account, or a client one of its applications.

    Raises:
        ValueError: nobody has the number, and there is no such application.
    """
    account, hook, to = _called(state, recipient)
    leg = _arrive(state, account, sender, to, now)
    leg.extra = dict(extra)
    if (at := _domain(state, to)) is not None:
        leg.options["sip"] = _sip(state, leg, at[1], extra)
    _ask(Session(state, leg, now), hook)
    return leg


def _sip(state: State, leg: Leg, domain: Row, extra: dict[str, str]) -> dict[str, Any]:
    """What requests say of a call by SIP; further parameters are its headers."""
    sender = _SIP.match(leg.phone)
    leg.extra = {f"SipHeader_{name}" if name.startswith("X-") else name: value for name, value in extra.items()}
    return {
        "sip_domain": domain.data.get("domain_name"),
        "sip_domain_sid": domain.key,
        "sip_username": sender["user"] if sender else None,
        "sip_call_id": state.store.digest("sip", leg.sid),
        "sip_source_ip": "192.0.2.1",
    }


def relay(session: Session) -> None:
    """A call has reached a number that an account has."""
    leg, state = session.leg, session.state
    account, hook, to = _called(state, leg.phone)
    called = _arrive(state, account, str(leg.row.data["from"]), str(leg.options.get("to") or to), session.now)
    called.far, called.called, leg.far = leg, True, called
    if leg.phone.startswith(APPLICATION):
        called.extra = dict(leg.story.parameters)
    _ask(session.on(called), hook)


def is_ours(state: State, address: str) -> bool:
    """Whether a call to an address comes in at an account again."""
    return senders.has_number(state, address) or address.startswith(APPLICATION) or _domain(state, address) is not None


def is_there(state: State, address: str) -> bool:
    """Whether there is an application that is dialled."""
    sid = address.removeprefix(APPLICATION)
    return any(senders.application(state, account, sid) is not None for account in state.accounts)


def _domain(state: State, address: str) -> tuple[str, Row] | None:
    """The SIP domain of an account that an address is at."""
    found = _SIP.match(address)
    for account in state.accounts if found else ():
        for row in state.store.rows(state.place("api.v2010.accounts.sip.domains", account)):
            if found is not None and str(row.data.get("domain_name")).lower() == found["host"].lower():
                return account, row
    return None


def _of_domain(row: Row) -> Hook:
    data = row.data
    return Hook(
        _document(data.get("voice_url"), data.get("voice_method")),
        _pair(data.get("voice_fallback_url"), data.get("voice_fallback_method")),
        tells(data.get("voice_status_callback_url"), data.get("voice_status_callback_method"), None),
    )


def _called(state: State, recipient: str) -> tuple[str, Hook, str]:
    recipient = recipient.removeprefix(APPLICATION)
    if (at := _domain(state, recipient)) is not None:
        return at[0], _of_domain(at[1]), recipient
    if recipient.startswith("AP"):
        for account in state.accounts:
            if (row := senders.application(state, account, recipient)) is not None:
                return account, of_application(row), ""
        raise ValueError(f"no account of the emulator has the application {recipient}")
    found = senders.owner(state, recipient) if not _SIP.match(recipient) else None
    if found is None:
        raise ValueError(f"no account of the emulator has the number {recipient}; one of them has {state.number}")
    account, number = found
    data = number.data if number is not None else {}
    if data.get("trunk_sid"):  # stands above all others
        return account, Hook(None, None, NOBODY), recipient
    application = senders.application(state, account, data.get("voice_application_sid"))
    if application is not None:
        return account, of_application(application), recipient
    hook = Hook(
        _document(data.get("voice_url"), data.get("voice_method")),
        _pair(data.get("voice_fallback_url"), data.get("voice_fallback_method")),
        tells(data.get("status_callback"), data.get("status_callback_method"), None),
    )
    return account, hook, recipient


def _arrive(state: State, account: str, sender: str, recipient: str, now: float) -> Leg:
    row = _row(state, account, sender, recipient, now)
    fields(state, row, "inbound")
    leg = _leg(state.store.add(place_of(state, account), row), sender)
    calls(state).add(leg)
    progress.reach(Session(state, leg, now), "ringing")
    return leg


def _ask(session: Session, hook: Hook) -> None:
    """Asks the application of a number; where there is none, the call fails."""
    leg = session.leg
    leg.first, leg.fallback, leg.tells, leg.application = hook
    if leg.first is None:
        session.tell("call", "nobody asked", "the number has no voice_url and no voice_application_sid, or a trunk")
        ending.end(session, "failed")
        return
    leg.frames.append(Frame(deque(), leg.first))
    documents.ask(session.on(leg), leg.first)
