"""What an application has answered, laid out for reading: TwiML indented, with what Twilio would complain about. Pure.

The body of a reply enters, a `Document` leaves. Called by the page of a webhook.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .... import facts, twiml
from ...._core.redaction.secret import safe_repr
from ....facts.twiml import Kind
from .texts import Bounded, bounded

_INDENT = "  "
_WIDTH = 100  # characters of a tag on one line
_MOST_FINDINGS = 50
_MESSAGING = ("sms.inbound",)
_VOICE = (
    *("voice.inbound", "voice.gather", "voice.record", "voice.dial", "voice.enqueue", "voice.sms", "voice.pay"),
    *("voice.relay", "queue.wait", "queue.connect", "conference.wait"),
)


@safe_repr
@dataclass(frozen=True, slots=True)
class Finding:
    """What Twilio would complain about in a document.

    Attributes:
        at: where, such as `line 3, column 7`.
        title: what the code means in general; empty where that is not known.
        docs: Twilio's page on the code.
        fatal: nothing of the document runs.
    """

    code: int
    message: str
    at: str
    title: str
    docs: str
    fatal: bool


@safe_repr
@dataclass(frozen=True, slots=True)
class Document:
    """A reply's body.

    Attributes:
        kind: `TwiML`, or what else it is.
        text: for reading.
        sent: as it was sent, where that differs.
        findings: what Twilio would complain about.
        more: how many findings there are beside them.
    """

    kind: str
    text: Bounded
    sent: Bounded | None
    findings: tuple[Finding, ...]
    more: int = 0


def kind_of(event: str) -> Kind | None:
    """Which TwiML answers an event; None where none is wanted."""
    if event in _MESSAGING:
        return "messaging"
    return "voice" if event in _VOICE else None


def document(event: str, body: str) -> Document:
    """The body of the reply to an event.

    Args:
        body: as text; what was no UTF-8 in it replaced.
    """
    kind = kind_of(event)
    if kind is None or not _is_markup(body):
        return Document("text", bounded(body), None, ())
    read = twiml.parse(body, kind)
    findings = tuple(_finding(each) for each in read.problems[:_MOST_FINDINGS])
    more = len(read.problems) - len(findings)
    if read.root is None:
        return Document("TwiML", bounded(body), None, findings, more)
    laid_out = "\n".join(_lines(read.root, ""))
    sent = bounded(body) if laid_out != body.strip() else None
    return Document("TwiML", bounded(laid_out), sent, findings, more)


def _is_markup(body: str) -> bool:
    return body.lstrip("\ufeff \t\r\n").startswith("<")


def _finding(problem: twiml.Problem) -> Finding:
    known = facts.error_code(problem.code)
    return Finding(
        code=problem.code,
        message=problem.message,
        at=f"line {problem.line}, column {problem.column}",
        title=known.title if known else "",
        docs=known.docs if known else facts.addresses().errors.format(code=problem.code),
        fatal=problem.fatal,
    )


def _lines(element: twiml.Element, indent: str) -> Iterator[str]:
    """An element a line; where texts and elements are mixed, all of it stands on one."""
    begin = _begin(element, indent)
    if not element.content or not (element.children or element.text):
        yield f"{begin} />" if not element.content else f"{begin}></{element.name}>"
        return
    if element.text:
        yield f"{begin}>{_inline(element)}</{element.name}>"
        return
    yield f"{begin}>"
    for child in element.children:
        yield from _lines(child, indent + _INDENT)
    yield f"{indent}</{element.name}>"


def _begin(element: twiml.Element, indent: str) -> str:
    """`<Name a="…"`; what is long has an attribute a line."""
    given = [f'{name}="{_quoted(value)}"' for name, value in element.attributes.items()]
    whole = " ".join([f"{indent}<{element.name}", *given])
    if len(whole) <= _WIDTH or len(given) < 2:
        return whole
    return f"\n{indent}{_INDENT * 2}".join([f"{indent}<{element.name}", *given])


def _inline(element: twiml.Element) -> str:
    return "".join(_escaped(part) if isinstance(part, str) else _whole(part) for part in element.content)


def _whole(element: twiml.Element) -> str:
    begin = " ".join([f"<{element.name}", *(f'{name}="{_quoted(text)}"' for name, text in element.attributes.items())])
    return f"{begin}>{_inline(element)}</{element.name}>" if element.content else f"{begin} />"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _quoted(text: str) -> str:
    return _escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
