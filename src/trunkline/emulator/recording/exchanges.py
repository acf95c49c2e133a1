"""What is recorded of a request and its reply, and of a webhook and its reply.

Raw messages of HTTP enter, JSON objects leave that tell nothing of anybody: `docs/emulator-record.md` describes them.
No I/O. Called by `forward`.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

from ... import facts
from ..._core.redaction.secret import safe_repr
from ...facts import OperationFacts
from ..routing import router
from . import markup
from .anonymous import Anonymous
from .known import Known
from .standins import SID

Headers = Sequence[tuple[str, str]]
MOST_DECODED = 16 * 1024 * 1024

# Headers whose values say something about the API and nothing of who asks.
_SHOWN = frozenset(
    {
        *("allow", "content-type", "date", "etag", "if-match", "if-none-match", "retry-after", "location"),
        *("twilio-concurrent-requests", "x-home-region", "x-rate-limit-limit", "x-rate-limit-remaining"),
        *("i-twilio-idempotency-token", "twilio-request-id", "accept", "content-encoding"),
    }
)
_MEDIA_TYPE = re.compile(r"[a-z*]{1,20}/[a-z0-9.+*-]{1,60}(?:; ?charset=[A-Za-z0-9-]{1,12})?", re.IGNORECASE)
_METHODS = re.compile(r"[A-Z]{3,7}(?:, ?[A-Z]{3,7}){0,8}")
_WORDS = re.compile(r"gzip|deflate|identity|br|\d{1,6}|[a-z]{2}\d")
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")
_SENTENCES = frozenset({"message", "detail", "title", "user_error"})
_TOKEN = re.compile(r"[A-Za-z']+")


@safe_repr
@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it came. `path` is as it was sent, without the query."""

    method: str
    host: str
    path: str
    query: str = field(repr=False)
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)


@safe_repr
@dataclass(frozen=True, slots=True)
class Answered:
    """A reply; or why there is none, in words for whoever asked."""

    status: int
    headers: Headers = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    error: str = ""


def first(headers: Headers, name: str) -> str:
    """The first value of a header, its name in lower case; empty where it is missing."""
    return next((value for found, value in headers if found.lower() == name), "")


def request(sent: Sent, answered: Answered, anonymous: Anonymous) -> dict[str, Any]:
    """What is recorded of a request to the API and its reply."""
    user = _user(first(sent.headers, "authorization"), anonymous)
    host = sent.host.partition(".")[0].lower()
    match = router().match(host, sent.path)
    operation = match.node.operations.get(sent.method) if match is not None else None
    found: dict[str, Any] = {
        "method": sent.method,
        "host": anonymous.hostname(sent.host),
        "path": anonymous.path(host, sent.path),
        "operation": f"{operation.module}.{operation.id}" if operation is not None else None,
        "auth": user,
        "headers": _headers(sent.headers, anonymous),
        "query": anonymous.pairs(_pairs(sent.query), operation),
    }
    content_type = first(sent.headers, "content-type").lower()
    if sent.body:
        found |= _body(sent.body, content_type, operation, anonymous)
    found["reply"] = reply = _reply(answered, anonymous)
    if answered.error:
        return found
    body = _decoded(answered)
    value, is_json = _json(body, first(answered.headers, "content-type"))
    if is_json:
        reply["json"] = _shown(value, answered.status, operation, sent, anonymous)
    elif answered.body:
        reply["bytes"] = len(answered.body)
    return found


def webhook(sent: Sent, scheme: str, answered: Answered, anonymous: Anonymous) -> dict[str, Any]:
    """What is recorded of a webhook and the application's reply.

    Args:
        scheme: of the URL that Twilio was given.
    """
    content_type = first(sent.headers, "content-type").lower()
    form = _pairs(sent.body.decode("utf-8", "replace")) if sent.method == "POST" and "form" in content_type else []
    in_query = sent.method != "POST"
    query = _pairs(sent.query)
    event = event_of([name for name, _ in (query if in_query else form)])
    url = f"{scheme}://{sent.host}{sent.path}" + (f"?{sent.query}" if sent.query and not in_query else "")
    found: dict[str, Any] = {
        "event": event,
        "method": sent.method,
        "url": anonymous.url(url),
        "headers": _headers(sent.headers, anonymous),
        "params": anonymous.params(event, query if in_query else form),
    }
    if sent.body and not form:
        value, is_json = _json(sent.body, content_type)
        found |= {"json": anonymous.value(value, Known())} if is_json else {"bytes": len(sent.body)}
    found["reply"] = reply = _reply(answered, anonymous)
    body = b"" if answered.error else _decoded(answered)
    if body:
        document = markup.recorded(body, anonymous) if body.lstrip()[:1] == b"<" else None
        reply |= {"twiml": document} if document is not None else {"bytes": len(body)}
    return found


def event_of(names: Sequence[str]) -> str | None:
    """The event of a webhook by the names of its parameters: the one that knows most of them; None: there is none."""
    given = frozenset(names)
    best: tuple[int, int] | None = None
    event = None
    for known in facts.webhooks().values():
        always = {param.wire for param in known.params if param.always and "{}" not in param.wire}
        if not always or not always <= given:
            continue
        told = sum(known.param(name) is not None for name in given)
        rank = (told, len(always))
        if best is None or rank > best:
            best, event = rank, known.event
    return event


def _user(header: str, anonymous: Anonymous) -> str:
    """Whose credentials a request has: the SID of an account or key, `basic`, `bearer`, `other` or `none`."""
    scheme, _, rest = header.partition(" ")
    if not header:
        return "none"
    if scheme.lower() != "basic":
        return "bearer" if scheme.lower() == "bearer" else "other"
    try:
        name = base64.b64decode(rest).decode().partition(":")[0]
    except ValueError:
        return "other"
    return anonymous.standins.sid(name) if SID.fullmatch(name) else "basic"


def _headers(headers: Headers, anonymous: Anonymous) -> dict[str, str | None]:
    """Headers by name, with their values where these are of the API."""
    found: dict[str, str | None] = {}
    for name, value in headers:
        lower = name.lower()
        if not _HEADER.fullmatch(name):
            continue
        shown = anonymous.scrubbed(lower)
        found[shown] = _header(lower, value, anonymous) if lower in _SHOWN else None
    return found


def _header(name: str, value: str, anonymous: Anonymous) -> str | None:
    if name in ("content-type", "accept"):
        return value if all(_MEDIA_TYPE.fullmatch(each.strip()) for each in value.split(",")) else None
    if name == "i-twilio-idempotency-token":
        return anonymous.standins.like(value)
    if name == "location":
        return anonymous.url(value) if "//" in value else anonymous.string(value, Known(name))
    if _WORDS.fullmatch(value) or (name == "allow" and _METHODS.fullmatch(value)):
        return value
    return anonymous.string(value, Known(name))


def _reply(answered: Answered, anonymous: Anonymous) -> dict[str, Any]:
    found: dict[str, Any] = {"status": answered.status, "headers": _headers(answered.headers, anonymous)}
    return found | ({"error": answered.error} if answered.error else {})


def _body(body: bytes, content_type: str, operation: OperationFacts | None, anonymous: Anonymous) -> dict[str, Any]:
    """What is recorded of a request's body."""
    if "json" in content_type:
        value, is_json = _json(body, content_type)
        return {"json": anonymous.value(value, Known.of_body(operation))} if is_json else {"bytes": len(body)}
    if "form-urlencoded" in content_type:
        return {"form": anonymous.pairs(_pairs(body.decode("utf-8", "replace")), operation)}
    return {"bytes": len(body)}


def _shown(value: Any, status: int, operation: OperationFacts | None, sent: Sent, anonymous: Anonymous) -> Any:
    """The JSON body of a reply; the sentences of an error without what the request said."""
    if status < 400:
        return anonymous.value(value, Known.of_reply(operation, status))
    if not isinstance(value, dict):
        return anonymous.value(value, Known())
    structural = Known(structural=True)
    said = frozenset(
        word.lower() for word in _TOKEN.findall(unquote_plus(f"{sent.path} {sent.query} {_text(sent.body)}"))
    )
    return {anonymous.key(name, structural): _of_error(name, each, said, anonymous) for name, each in value.items()}


def _of_error(name: str, value: Any, said: frozenset[str], anonymous: Anonymous) -> Any:
    if name in _SENTENCES and isinstance(value, str):
        return anonymous.sentence(value, said)
    if name in ("code", "status", "status_code") and isinstance(value, int):
        return value
    return anonymous.value(value, Known(name))


def _text(body: bytes) -> str:
    """All texts of a request's body, also those that JSON has written with escapes."""
    text = body.decode("utf-8", "replace")
    try:
        return f"{text} {json.dumps(json.loads(text), ensure_ascii=False)}" if text[:1] in ("{", "[") else text
    except (ValueError, RecursionError):
        return text


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="replace", max_num_fields=100_000)
    except ValueError:
        return []


def _json(body: bytes, content_type: str) -> tuple[Any, bool]:
    if "json" not in content_type.lower() or not body:
        return None, False
    try:
        return json.loads(body), True
    except (ValueError, RecursionError):
        return None, False


def _decoded(answered: Answered) -> bytes:
    """A body without its encoding; nothing of one that is too large or broken."""
    encoding = first(answered.headers, "content-encoding").lower()
    if encoding in ("", "identity"):
        return answered.body
    if encoding not in ("gzip", "deflate", "x-gzip"):
        return b""
    try:
        unpacking = zlib.decompressobj(47)
        found = unpacking.decompress(answered.body, MOST_DECODED)
        return b"" if unpacking.unconsumed_tail else found
    except zlib.error:
        return b""
