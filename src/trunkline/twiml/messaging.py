"""TwiML that answers a message: `actions` gives an engine what to do, `answering` is the rules that no schema says.

A `Document` or its verbs enter, typed actions or the verbs that run leave. `parsing` calls `answering`, the emulator
`actions`. See https://www.twilio.com/docs/messaging/twiml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import msgspec

from trunkline.facts.twiml import SCHEMA

from .checking import Checker
from .document import Document, Verb

MOST_MESSAGES = 10
MOST_MEDIA = 10
EMPTY_BODY = 14103
TOO_MANY_MESSAGES = 14109
TOO_MANY_MEDIA = 21623

_MESSAGES = ("Message", "Sms")


class Send(msgspec.Struct, frozen=True):
    """A message to be sent.

    Attributes:
        to: the recipient as it is written; None: who wrote the message that is answered.
        from_: the sender as it is written; None: the number that got the message that is answered.
        body: its text, empty where it has media alone.
        media: absolute or relative URLs, at most 10.
        action: absolute or relative URL that is requested once the message is queued, whose reply goes on; nothing
            after it in the document runs.
        method: how `action` is requested: GET or POST.
        status_callback: absolute or relative URL for the statuses of the message.
        line: of the element, from 1.
    """

    to: str | None
    from_: str | None
    body: str
    media: tuple[str, ...]
    action: str | None
    method: str
    status_callback: str | None
    line: int


class Redirect(msgspec.Struct, frozen=True):
    """The document behind another URL goes on.

    Attributes:
        url: absolute, or relative to the document; empty: the document itself.
        method: GET or POST.
        line: of the element, from 1.
    """

    url: str
    method: str
    line: int


def actions(document: Document) -> tuple[Send | Redirect, ...]:
    """What a document for a message does, in its order; nothing where it may not run.

    Raises:
        ValueError: it is one for a call.
    """
    if document.kind != "messaging":
        raise ValueError(f"document must be one of messaging, not {document.kind}")
    return tuple(_send(verb) if verb.name in _MESSAGES else _redirect(verb) for verb in document.verbs)


def answering(verbs: Iterable[Verb], checker: Checker) -> Iterator[Verb]:
    """The verbs of an answer that run: messages with a text or media, and ten of them."""
    messages = 0
    for verb in verbs:
        if verb.name in _MESSAGES:
            if not _whole(verb, checker):
                continue
            messages += 1
            if messages == MOST_MESSAGES + 1:
                message = f"more than {MOST_MESSAGES} messages answer one; this and the following are not sent"
                checker.complain(TOO_MANY_MESSAGES, message, (verb.line, verb.column))
            if messages > MOST_MESSAGES:
                continue
        yield verb


def _whole(verb: Verb, checker: Checker) -> bool:
    """Whether a message can be sent."""
    bodies = [child for child in verb.children if child.name == "Body"]
    for extra in bodies[1:]:
        checker.complain(SCHEMA, f"<{verb.name}> has one <Body>; this one is ignored", (extra.line, extra.column))
    if bodies and verb.text:
        message = f"<{verb.name}> has a <Body>; the text beside it is ignored"
        checker.complain(SCHEMA, message, (verb.line, verb.column))
    media = _media(verb)
    if len(media) > MOST_MEDIA:
        message = f"<{verb.name}> has more than {MOST_MEDIA} <Media>"
        checker.complain(TOO_MANY_MEDIA, message, (verb.line, verb.column))
        return False
    if not media and not _body(verb):
        checker.complain(EMPTY_BODY, f"<{verb.name}> has neither a text nor media", (verb.line, verb.column))
        return False
    return True


def _body(verb: Verb) -> str:
    return next((child.text for child in verb.children if child.name == "Body"), verb.text)


def _media(verb: Verb) -> tuple[str, ...]:
    return tuple(child.text for child in verb.children if child.name == "Media")


def _send(verb: Verb) -> Send:
    return Send(
        to=_given(verb, "to"),
        from_=_given(verb, "from"),
        body=_body(verb),
        media=_media(verb),
        action=_given(verb, "action"),
        method=_method(verb),
        status_callback=_given(verb, "statusCallback"),
        line=verb.line,
    )


def _redirect(verb: Verb) -> Redirect:
    return Redirect(verb.text, _method(verb), verb.line)


def _method(verb: Verb) -> str:
    return _given(verb, "method") or verb.known["method"].default


def _given(verb: Verb, name: str) -> str | None:
    return cast("str | None", verb.given.get(name))
