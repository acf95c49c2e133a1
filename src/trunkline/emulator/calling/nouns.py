"""The nouns of Dial that are calls to phones: Number, Client, Sip; which phone, from whom, what is told of it.

Verbs enter, `Called` leave. Called by `dialing`. https://www.twilio.com/docs/voice/twiml/number
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ...twiml import Verb
from ..messaging import senders
from . import documents, making
from .attributes import flag, number, text, words
from .session import Session
from .story import Document, Tells

MOST = 10
_PHONES = frozenset({"Number", "Client", "Sip", "Application"})
_DETECTION = (
    ("machineDetectionTimeout", "machine_detection_timeout"),
    ("machineDetectionSpeechThreshold", "machine_detection_speech_threshold"),
)


class Called(NamedTuple):
    """A phone that a Dial calls.

    Attributes:
        whisper: the document that runs there before the calls are connected.
        options: as those of a call that the API makes.
        parameters: what a client gets with the call.
    """

    to: str
    sender: str
    tells: Tells
    whisper: Document | None
    options: dict[str, Any]
    parameters: dict[str, str]


def called(session: Session, verb: Verb) -> list[Called] | None:
    """The phones that a Dial calls; None where it may not call, which ends the call."""
    children = [child for child in verb.children if child.name in _PHONES]
    for child in verb.children:
        if child.name not in _PHONES:
            session.alert(12200, f"<{child.name}> in <Dial> is not emulated", warning=True)
    if len(children) > MOST:
        session.alert(12200, f"more than {MOST} nouns in <Dial>; the rest is not called", warning=True)
    found = []
    for child in children[:MOST]:
        address = _address(session, child)
        if address:
            found.append(address)
    plain = verb.text
    if not verb.children and plain:
        to = senders.normal(plain)
        if not senders.is_number(to):
            session.alert(13223, "the number of Dial is not a phone number", warning=True)
        else:
            found.append(Called(to, "", Tells(), None, {}, {}))
    sender = _sender(session, verb, any(senders.is_number(each.to) for each in found))
    return None if sender is None else [each._replace(sender=sender) for each in found]


def _address(session: Session, noun: Verb) -> Called | None:
    inner = ("Identity", "Uri", "ApplicationSid")
    identity = next((child.text for child in noun.children if child.name in inner), noun.text)
    if noun.name == "Client":
        to = f"client:{identity.removeprefix('client:')}"
    elif noun.name == "Application":
        to = f"{making.APPLICATION}{identity}"
    elif noun.name == "Sip":
        to = identity
    else:
        to = senders.normal(identity)
        if not senders.is_number(to):
            session.alert(13224, "the Number of Dial is not a phone number", warning=True)
            return None
    url, callback = noun.given.get("url") if noun.name != "Application" else None, noun.given.get("statusCallback")
    whisper = documents.target(session, str(url), text(noun, "method")) if url else None
    told = documents.target(session, str(callback), text(noun, "statusCallbackMethod")) if callback else None
    events = words(noun, "statusCallbackEvent")
    parameters = {
        str(child.given.get("name", "")): str(child.given.get("value", ""))
        for child in noun.children
        if child.name == "Parameter"
    }
    options: dict[str, Any] = {}
    if noun.name == "Application" and flag(noun, "copyParentTo"):
        options["to"] = session.leg.row.data["to"]
    if "sendDigits" in noun.given:
        options["send_digits"] = noun.given["sendDigits"]
    if "machineDetection" in noun.given:
        options |= {"machine_detection": noun.given["machineDetection"], "async_amd": "true"}
        options |= {name: number(noun, wire) for wire, name in _DETECTION}
        if amd := noun.given.get("amdStatusCallback"):
            where = documents.target(session, str(amd), text(noun, "amdStatusCallbackMethod"))
            options["async_amd_status_callback"] = where.url if where else None
            options["async_amd_status_callback_method"] = where.method if where else None
    tells = making.tells(told.url, told.method, events) if told else Tells()
    return Called(to, "", tells, whisper, options, parameters)


def _sender(session: Session, verb: Verb, numbers: bool) -> str | None:
    """Whose number the phones see; None where the call may not show it."""
    leg, state = session.leg, session.state
    data = leg.row.data
    given = str(verb.given.get("callerId", ""))
    sender = senders.normal(given) if given else str(data["from"])
    if not given and (senders.is_number(sender) or not numbers):
        return sender
    if sender in (data["from"], data["to"]) and senders.is_number(sender):
        return sender
    if sender == senders.ALWAYS or state.any_sender or may_show(session, sender):
        return sender
    session.alert(
        13214, "callerId must be a number of the call or of the account, or a verified one", warning=not numbers
    )
    return None if numbers else sender


def may_show(session: Session, number: str) -> bool:
    """Whether the account has a number, or has verified it."""
    state, account = session.state, session.leg.account
    if senders.number_row(state, account, number) is not None:
        return True
    rows = state.store.rows(state.place("api.v2010.accounts.outgoing_caller_ids", account))
    return any(row.data.get("phone_number") == number for row in rows)
