"""What the API does to calls: which are refused when they are made, how one that lasts is changed.

Rows and arguments enter; a `Refusal` is raised or not. Called by the behaviour of calls.
https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource
"""

from __future__ import annotations

from collections import deque
from typing import Any

from ..errors import invalid
from ..messaging import senders
from ..state import State
from ..store import Row
from ..values import is_url
from . import answering, documents, driver, ending, making
from .session import Frame, Leg, Session, calls
from .story import Document, Tells

MAX_TWIML = 4_000
_URLS = ("url", "fallback_url", "status_callback", "async_amd_status_callback", "recording_status_callback")


def check(state: State, row: Row) -> None:
    """Refuses what Twilio refuses of a new call.

    Raises:
        Refusal: with Twilio's code.
    """
    data, hidden = row.data, row.hidden
    given = str(data.get("to") or "")
    data["to"] = to = senders.normal(given) if not _elsewhere(given) else given
    if not (_elsewhere(to) or senders.is_number(to)):
        raise invalid(f"The phone number you are attempting to call, {given}, is not valid.", 21217)
    given = str(data.get("from") or "")
    data["from"] = sender = senders.normal(given) if not _elsewhere(given) else given
    _sender(state, row, sender, given)
    _content(hidden)
    application = hidden.get("application_sid")
    needed = application and not (state.any_sender or hidden.get("url") or hidden.get("twiml"))
    if needed and senders.application(state, row.account, application) is None:
        raise invalid(f"ApplicationSid {application} does not exist", 21218)


def _elsewhere(address: str) -> bool:
    """Whether an address is no phone number: of a client or of SIP."""
    return address.lower().startswith(("client:", "sip:", "sips:", "whatsapp:"))


def _sender(state: State, row: Row, sender: str, given: str) -> None:
    if _elsewhere(str(row.data["to"])) or _elsewhere(sender) or state.any_sender or sender == senders.ALWAYS:
        return
    if not senders.is_number(sender):
        raise invalid(f"From is not a valid phone number: {given}", 21212)
    if senders.number_row(state, row.account, sender) is not None:
        return
    verified = state.store.rows(state.place("api.v2010.accounts.outgoing_caller_ids", row.account))
    if all(each.data.get("phone_number") != sender for each in verified):
        raise invalid(
            f"The source phone number provided, {given}, is not yet verified for your account. "
            "You may only make calls from phone numbers that you've verified or purchased from Twilio.",
            21210,
        )


def _content(given: dict[str, Any]) -> None:
    """Refuses URLs that are none, and TwiML that is too long."""
    for name in _URLS:
        url = given.get(name)
        if url and not is_url(str(url)):
            title = "".join(word.capitalize() for word in name.split("_"))
            raise invalid(f"{title} is not a valid URL: {url}", 21609 if name == "status_callback" else 21205)
    if len(str(given.get("twiml") or "")) > MAX_TWIML:
        raise invalid(f"The Twiml parameter may have {MAX_TWIML:,} characters at most", 32018)


def place(state: State, row: Row) -> None:
    """A new call is checked and dialled.

    Raises:
        Refusal: as `check`.
    """
    check(state, row)
    making.outbound(state, row)


def may(given: dict[str, Any]) -> None:
    """Refuses a change that no call can have.

    Raises:
        Refusal: with Twilio's code.
    """
    _content(given)


def change(state: State, leg: Leg, given: dict[str, Any], now: float) -> None:
    """Changes a call that lasts: it ends, or another document takes over.

    Args:
        given: the arguments by Python name.
    """
    session = Session(state, leg, now)
    if status := given.get("status"):
        ending.end(session, str(status), by="twilio")
    else:
        _settings(leg, given)
        if seconds := given.get("time_limit"):
            leg.options["time_limit"] = seconds
            if leg.answered is not None:
                session.later(max(0.0, leg.answered + min(float(seconds), answering.LONGEST) - now), "time limit")
        url, twiml = given.get("url"), given.get("twiml")
        if url or twiml:
            _redirect(session, Document(str(url), str(given.get("method") or "POST")) if url else None, str(twiml))
    driver.drive(state, now)


def _settings(leg: Leg, given: dict[str, Any]) -> None:
    if url := given.get("fallback_url"):
        leg.fallback = (str(url), str(given.get("fallback_method") or "POST"))
    if url := given.get("status_callback"):
        leg.tells = Tells(str(url), str(given.get("status_callback_method") or "POST"), leg.tells.events)


def _redirect(session: Session, document: Document | None, twiml: str) -> None:
    """Another document takes over, at once or when the call is answered."""
    leg = session.leg
    if not leg.frames and leg.answered is None:
        leg.first, leg.twiml = document, twiml
        return
    here = leave(session, document)
    if document is not None:
        documents.ask(here, document)
    else:
        documents.run_text(here, twiml, Document(""))


def leave(session: Session, document: Document | None) -> Session:
    """Whatever a call does is cut short; the session of what comes in its place."""
    leg = session.leg
    session.never("detected")
    parent, leg.parent = leg.parent, None
    if leg.frames:
        base = session.on(leg, leg.frames[0])
        base.alone("updated")
        base.leave("updated")
    frame = Frame(deque(), document or Document(""))
    leg.frames[:] = [frame]
    if parent is not None and not parent.ended:
        for each in parent.frames:
            if each.doing is not None:
                each.doing.child_ended(session.on(parent, each), leg)
    return session.on(leg, frame)


def end(state: State, sid: str, now: float) -> None:
    """Hangs a call up, if it lasts."""
    leg = calls(state).live.get(sid)
    if leg is not None:
        ending.end(Session(state, leg, now), by="twilio")
        driver.drive(state, now)
