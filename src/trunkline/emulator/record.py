"""The record of requests that tests look at: what is kept of each, and how much of all. Pure.

A request as it arrived enters, a `RecordedRequest` leaves when it is asked for. Called by `world`.
"""

from __future__ import annotations

import base64
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from .._core.redaction.secret import safe_repr
from . import arguments
from .errors import Refusal
from .exchange import Incoming

MOST = 10_000  # requests
MOST_BYTES = 64 * 1024 * 1024
# What Python needs for a request and for a header beside their texts, about.
_REQUEST, _HEADER = 1024, 200
_CREDENTIALS = frozenset({"authorization", "proxy-authorization", "twilio-client-validation", "cookie"})
_SECRETS = frozenset({"client_secret", "client_assertion", "code", "refresh_token"})


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """A request that the emulator saw, without its credentials.

    Attributes:
        method, host, path: of the request; the path is below the host and has no query.
        headers: by name in lower case.
        query_string: the query as it was sent.
        body: the body as it was sent, but for the secrets in a request for a token.
        user: of basic credentials.
        operation: the id of the operation, such as `api_v2010.CreateMessage`.
        status: of the reply; 0 where a fault kept it back.
        at: when it came, in UTC by the emulator's clock.
        fault: the faults that the request met: `"error"`, `"latency + truncate"`.
    """

    method: str
    host: str
    path: str
    headers: dict[str, str] = field(repr=False)
    query_string: str = field(repr=False)
    body: bytes = field(repr=False)
    user: str | None
    operation: str | None
    status: int
    at: datetime
    fault: str | None = None

    @property
    def query(self) -> dict[str, Any]:
        """The parameters of the query: a text by name, or a list of texts where it was sent several times."""
        return _gather(self.query_string.encode("latin-1", "replace"))

    @property
    def form(self) -> dict[str, Any]:
        """The fields of the form in the body, as `query` has them; none where it is another body."""
        return {} if self._is_json else _gather(self.body)

    @property
    def json(self) -> Any:
        """The JSON value in the body; None where it is another body."""
        try:
            return arguments.body_json(self.body) if self._is_json else None
        except Refusal:
            return None

    @property
    def _is_json(self) -> bool:
        return "json" in self.headers.get("content-type", "")


class Record:
    """The latest requests: `MOST` of them, and together no more than `MOST_BYTES` with their bodies and headers.

    Attributes:
        dropped: how many older ones were forgotten.
    """

    def __init__(self) -> None:
        self.dropped = 0
        self._kept: deque[tuple[RecordedRequest, int]] = deque()
        self._bytes = 0

    def add(self, request: RecordedRequest) -> None:
        """Keeps a request; the oldest ones make room for it."""
        texts = len(request.path) + len(request.query_string) + len(request.body) + len(request.host)
        headers = sum(len(name) + len(value) + _HEADER for name, value in request.headers.items())
        size = _REQUEST + texts + headers
        self._kept.append((request, size))
        self._bytes += size
        while len(self._kept) > MOST or self._bytes > MOST_BYTES:
            self._bytes -= self._kept.popleft()[1]
            self.dropped += 1

    @property
    def count(self) -> int:
        """How many there were, those that were forgotten among them."""
        return self.dropped + len(self._kept)

    def requests(self) -> list[RecordedRequest]:
        """The requests that are kept, oldest first."""
        return [request for request, _ in self._kept]


def kept(
    request: Incoming, host: str, path: str, operation: str | None, status: int, at: datetime, fault: str | None
) -> RecordedRequest:
    """What is kept of a request."""
    body = request.body
    if host.startswith("oauth.") or path.lower().endswith("/token"):
        body = _without_secrets(request)
    return RecordedRequest(
        method=request.method,
        host=host,
        path=path,
        headers={name: value for name, value in request.headers.items() if name not in _CREDENTIALS},
        query_string=request.query,
        body=body,
        user=_user(request.headers.get("authorization", "")),
        operation=operation,
        status=status,
        at=at,
        fault=fault,
    )


def _without_secrets(request: Incoming) -> bytes:
    """The form of a request for a token; nothing of a body that is no form."""
    if "json" in request.headers.get("content-type", ""):
        return b""
    try:
        sent = arguments.form(request.body)
    except Refusal:
        return b""
    return urlencode([(name, text) for name, text in sent if name not in _SECRETS]).encode()


def _user(header: str) -> str | None:
    """The user of basic credentials."""
    scheme, _, rest = header.partition(" ")
    try:
        return base64.b64decode(rest).decode().partition(":")[0] if scheme.lower() == "basic" else None
    except ValueError:
        return None


def _gather(text: bytes) -> dict[str, Any]:
    try:
        pairs = arguments.form(text)
    except Refusal:
        return {}
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}
