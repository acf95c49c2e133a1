"""What goes in and out of the emulator: a request as it arrived, a reply, and the record of both. Pure.

Called by `app`, which speaks HTTP, and `world`, which answers.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import unquote

from . import arguments
from .errors import Refusal

_CREDENTIALS = frozenset({"authorization", "proxy-authorization", "twilio-client-validation", "cookie"})
_SECRETS = frozenset({"client_secret", "client_assertion", "code", "refresh_token"})
_TWILIO = re.compile(r"([a-z0-9-]+)(\.[a-z0-9-]+){0,2}\.(twilio|twiliocdn)\.com", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A request as it arrived. `path` begins with the host of Twilio, or `headers["host"]` names it."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    scheme: str = "http"


# How a reply ends: whole, after half of its body, or none is sent: the connection is closed, reset, or kept open.
Ending = Literal["whole", "half", "closed", "reset", "silence"]


@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent back: after `wait` seconds, and by what faults leave of it.

    `foreign`: something between the caller and the API sends it.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    wait: float = 0.0
    ending: Ending = "whole"
    foreign: bool = False

    @property
    def sent(self) -> int:
        """The status that the caller sees; 0 if there is no reply."""
        return self.status if self.ending in ("whole", "half") else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """A request that the emulator saw, without its credentials.

    `query` and `form` map a name to its text, or to a list of texts where it was sent several times. `status` is 0
    where a fault kept the reply back, and `fault` names the faults that the request met: `"error"`,
    `"latency + truncate"`.
    """

    method: str
    host: str
    path: str
    query: dict[str, Any] = field(repr=False)
    form: dict[str, Any] = field(repr=False)
    json: Any = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    user: str | None
    operation: str | None
    status: int
    fault: str | None = None


def address(request: Incoming) -> tuple[str, str, str]:
    """The host of Twilio, the path below it, and what stands in front of that path."""
    sent = request.headers.get("host", "")
    name = sent.partition(":")[0]
    if _TWILIO.fullmatch(name):
        return name, request.path, f"https://{name}"
    host, _, rest = request.path.lstrip("/").partition("/")
    host = unquote(host)
    return (host if _TWILIO.fullmatch(host) else ""), f"/{rest}", f"{request.scheme}://{sent}/{host}"


def json_reply(status: int, value: Any, headers: dict[str, str] | None = None) -> Reply:
    """A reply with a JSON body."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return Reply(status, {"Content-Type": "application/json", **(headers or {})}, body)


def record(
    request: Incoming, host: str, path: str, operation: str | None, status: int, fault: str | None
) -> RecordedRequest:
    """What is kept of a request."""
    sent, parsed = {}, None
    try:
        if "json" in request.headers.get("content-type", ""):
            parsed = arguments.body_json(request.body)
        else:
            sent = _gather(arguments.pairs(request.body.decode()))
        query = _gather(arguments.pairs(request.query))
    except (Refusal, UnicodeDecodeError):
        query = {}
    headers = {name: value for name, value in request.headers.items() if name not in _CREDENTIALS}
    sent = {name: value for name, value in sent.items() if name not in _SECRETS or not host.startswith("oauth.")}
    return RecordedRequest(
        method=request.method,
        host=host,
        path=path,
        query=query,
        form=sent,
        json=parsed,
        headers=headers,
        user=_user(request.headers.get("authorization", "")),
        operation=operation,
        status=status,
        fault=fault,
    )


def _user(header: str) -> str | None:
    """The user of basic credentials."""
    scheme, _, rest = header.partition(" ")
    try:
        return base64.b64decode(rest).decode().partition(":")[0] if scheme.lower() == "basic" else None
    except ValueError:
        return None


def _gather(pairs: arguments.Pairs) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, text in pairs:
        out[name] = [*(out[name] if isinstance(out[name], list) else [out[name]]), text] if name in out else text
    return out
