"""Redirect, Hangup, Reject: verbs that leave a document. Called by `driver`.

https://www.twilio.com/docs/voice/twiml/redirect
"""

from __future__ import annotations

from ...twiml import Verb
from . import documents, ending
from .attributes import text
from .session import Session


def redirect(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/redirect"""
    where = documents.target(session, verb.text, text(verb, "method"))
    if where is None:
        documents.sorry(session)
    else:
        documents.ask(session, where)


def hang_up(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/hangup"""
    ending.end(session, by="twilio")


def reject(session: Session, verb: Verb) -> None:
    """Ends a call that is not answered yet, as busy or not taken; one that is answered is hung up.

    https://www.twilio.com/docs/voice/twiml/reject
    """
    if session.leg.answered is not None:
        ending.end(session, by="twilio")
    else:
        ending.end(session, "busy" if text(verb, "reason") == "busy" else "no-answer", by="twilio")
