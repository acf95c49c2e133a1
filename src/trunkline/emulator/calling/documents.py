"""TwiML of a call: asked for, read, run; what happens where there is none that can be used.

Sessions enter, webhooks leave by the state; replies come back to `answered`. Called by verbs, `ringing` and `driver`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin
from xml.sax.saxutils import escape

from ... import twiml
from ...twiml import Verb
from .. import alerts
from ..answers import Answer
from ..engine.effects import Webhook
from ..state import State
from .attributes import text
from .session import Doing, Leg, Session, calls
from .story import Document
from .values import of_request

ANSWERED = "call.answered"
# What a callback that is answered with an error is an alert of.
_CALLBACKS = {"voice.status": 15003, "conference.status": 16011}
MOST_AT_ONCE = 200  # documents at one instant: time stands still while one redirects to the other
SORRY = "We are sorry, an application error has occurred. Goodbye."
_XML = frozenset({"text/xml", "application/xml", "text/html", ""})
_LONGEST = 4096
_WITHHELD = '<Response><Pause length="3"/></Response>'
_FAILED = f"<Response><Say>{SORRY}</Say><Hangup/></Response>"


class Asking(Doing):
    """A document is on its way."""


def ask(
    session: Session, document: Document, event: str = "voice.inbound", more: Mapping[str, Any] | None = None
) -> None:
    """Asks an application for what comes next.

    Args:
        more: what the request says beside what each does, by names in Python.
    """
    leg, frame = session.leg, session.frame
    if frame is None:
        return
    if leg.documents_at != session.now:
        leg.documents_at, leg.documents = session.now, 0
    leg.documents += 1
    if leg.documents > MOST_AT_ONCE:
        session.alert(12400, f"more than {MOST_AT_ONCE} documents lead to each other without anything between them")
        sorry(session)
        return
    session.alone("interrupted")
    leg.turn += 1
    session.stop(*list(frame.timers))
    session.begin(Asking())
    frame.asked = leg.turn
    session.state.outbox.append(_request(leg, document, event, more))


def told(session: Session, document: Document, event: str, more: Mapping[str, Any] | None = None) -> None:
    """An application is told what came of a verb, and its reply counts for nothing: the call has gone on."""
    session.state.outbox.append(_request(session.leg, document, event, more))


def act(session: Session, verb: Verb, event: str, more: Mapping[str, Any]) -> None:
    """A verb is over: its action is asked, or the next verb comes."""
    action = verb.given.get("action")
    if action is None:
        session.done()
        return
    where = target(session, str(action), text(verb, "method"))
    if where is None:
        sorry(session)
    else:
        ask(session, where, event, more)


def report(session: Session, verb: Verb, event: str, more: Mapping[str, Any]) -> None:
    """A verb was cut short: its action is told, if it has one."""
    action = verb.given.get("action")
    where = target(session, str(action), text(verb, "method")) if action is not None else None
    if where is not None:
        told(session, where, event, more)


def _request(leg: Leg, document: Document, event: str, more: Mapping[str, Any] | None) -> Webhook:
    return Webhook(
        event=event,
        url=document.url,
        method=document.method,
        values=of_request(leg, event, dict(more or {})),
        account=leg.account,
        lane=leg.sid,
        wants="twiml",
        then=ANSWERED,
        subject=(leg.account, str(leg.turn), leg.sid),
        fallback=leg.fallback,
    )


def target(session: Session, url: str, method: str = "POST") -> Document | None:
    """Where a URL of the document leads; None, after an alert, where it is relative to nothing."""
    frame = session.frame
    base = frame.document.url if frame is not None else ""
    try:
        found = urljoin(base, url) if base else url
    except ValueError:
        found = url
    if "://" not in found:
        session.alert(15004, "a relative URL, or none, in TwiML that came with a request and has no URL itself")
        return None
    return Document(found, method)


def told_back(state: State, webhook: Webhook, answer: Answer, now: float) -> None:
    """A callback was answered; where it was not answered well, there is a warning."""
    if answer.code is not None:
        code = _CALLBACKS.get(webhook.event, answer.code) if answer.status is not None else answer.code
        alerts.raised(state, webhook, code, answer.error, now, level="warning", answer=answer)


def answered(state: State, webhook: Webhook, answer: Answer, now: float) -> bool:
    """An application has replied; whether the call waited for it."""
    _, turn, sid = webhook.subject
    leg = calls(state).live.get(sid)
    frame = next((each for each in leg.frames if each.asked == int(turn)), None) if leg is not None else None
    if leg is None or frame is None:
        if answer.code is not None:
            alerts.raised(state, webhook, answer.code, answer.error, now, answer=answer)
        return False
    session = Session(state, leg, now, frame)
    frame.asked = 0
    if answer.code is not None:
        _failed(session, webhook, answer.code, answer.error, answer)
    elif answer.status is None:
        run_text(session, _WITHHELD, Document(webhook.url, webhook.method))
    else:
        _read(session, webhook, answer)
    return True


def _read(session: Session, webhook: Webhook, answer: Answer) -> None:
    kind = answer.content_type.partition(";")[0].strip().lower()
    document = Document(answer.url, webhook.method)
    if not answer.body.strip():
        run_text(session, "<Response/>", document)
    elif kind == "text/plain":
        run_text(session, f"<Response><Say>{escape(_plain(answer.text))}</Say></Response>", document)
    elif kind.startswith("audio/"):
        run_text(session, f"<Response><Play>{escape(answer.url)}</Play></Response>", document)
    elif kind in _XML:
        _run(session, webhook, answer.body, document, answer=answer)
    else:
        _failed(session, webhook, 12300, f"Content-Type {kind} is neither XML, text/plain nor audio", answer)


def _plain(text: str) -> str:
    return "".join(char for char in text if char in "\t\n\r" or char >= " ")[:_LONGEST]


def _run(
    session: Session,
    webhook: Webhook | None,
    body: bytes | str,
    document: Document,
    *,
    keep: bool = False,
    answer: Answer | None = None,
) -> None:
    """Runs a document; what Twilio complains about become alerts."""
    found = twiml.parse(body, "voice")
    about = session.on(session.leg, session.frame)
    if about.frame is not None:
        about.frame.document = document
    for problem in found.problems:
        if problem.fatal:
            _failed(session, webhook, problem.code, _where(problem), answer)
            return
        session.alert(problem.code, _where(problem), warning=True, webhook=webhook, answer=answer)
    session.run(found.verbs, document, keep=keep)


def run_text(session: Session, text: str, document: Document, *, keep: bool = False) -> None:
    """Runs TwiML that comes with a request, or is the emulator's own.

    Args:
        keep: after the verbs that were to come.
    """
    _run(session, None, text, document, keep=keep)


def _where(problem: twiml.Problem) -> str:
    """What is wrong in a document, and where."""
    return f"line {problem.line}, column {problem.column}: {problem.message}"


def _failed(session: Session, webhook: Webhook | None, code: int, text: str, answer: Answer | None = None) -> None:
    """There is no usable TwiML: the fallback is asked, once."""
    session.alert(code, text, webhook=webhook, answer=answer)
    leg, frame = session.leg, session.frame
    if frame is None or webhook is None or webhook.fallback is None:
        sorry(session, text)
        return
    url, method = webhook.fallback
    leg.turn += 1
    session.begin(Asking())
    frame.asked = leg.turn
    values = {**webhook.values, "ErrorCode": str(code), "ErrorUrl": webhook.url}
    session.state.outbox.append(
        Webhook(
            event=webhook.event,
            url=url,
            method=method,
            values=values,
            account=leg.account,
            lane=leg.sid,
            wants="twiml",
            then=ANSWERED,
            subject=(leg.account, str(leg.turn), leg.sid),
        )
    )


def sorry(session: Session, why: str = "") -> None:
    """The phone hears that there was an error, and the call ends, unless what the document runs within goes on."""
    owner = session.frame.owner if session.frame is not None else None
    if owner is not None and owner.failed(session, why):
        return
    found = twiml.parse(_FAILED, "voice")
    session.run(found.verbs)
