"""Verbs that are seldom used: Echo, Sms. Called by `driver`.

https://www.twilio.com/docs/voice/twiml
"""

from __future__ import annotations

from ...twiml import Verb
from ..errors import Refusal
from ..messaging import outbound, senders
from . import documents
from .session import Doing, Session

# What the API refuses with one code is another one where TwiML says it.
_OF_TWIML = {21211: 14101, 21212: 14102, 21606: 14102, 21617: 14103}


class Echoing(Doing):
    """The phone hears itself."""

    waits = True

    def said(self, session: Session, words: str, began: float) -> bool:
        session.hears("said", words)
        return True

    def key(self, session: Session, key: str) -> bool:
        session.hears("pressed", key)
        return True


def echo(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml"""
    session.begin(Echoing())


def sms(session: Session, verb: Verb) -> None:
    """https://www.twilio.com/docs/voice/twiml/sms"""
    data, given = session.leg.row.data, verb.given
    own, other = ("to", "from") if session.leg.direction == "inbound" else ("from", "to")
    callback = given.get("statusCallback")
    told = documents.target(session, str(callback)) if callback else None
    values = {
        "from": senders.normal(str(given.get("from") or data[own])),
        "to": senders.normal(str(given.get("to") or data[other])),
        "body": verb.text,
        "status_callback": told.url if told else None,
    }
    sent: str | None = None
    try:
        sent = outbound.reply(session.state, session.leg.account, values, session.now).key
    except Refusal as refusal:
        session.alert(_OF_TWIML.get(refusal.code, refusal.code), refusal.message)
    documents.act(session, verb, "voice.sms", {"sms_sid": sent, "sms_status": "sent" if sent else "failed"})
