"""What is to be sent, and what came of it: plain values.

Pure. Made by the engine (`Outgoing`, `Settings`, `SharedKey`) and by the deliverer (`Outcome`, `Try`).
What is secret or personal does not show in a repr.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from ..._core.redaction.secret import safe_repr

MAX_REPLY = 65_536
"""How many bytes of a reply are read: what is longer is error 11750 where TwiML is wanted."""
MAX_REDIRECTS = 10
MAX_RETRIES = 5

Headers = tuple[tuple[str, str], ...]
Pairs = tuple[tuple[str, str], ...]
RETRY_ON = frozenset({"4xx", "5xx", "ct", "rt", "all"})
_LINE = re.compile("[ -~]+")
_VISIBLE = re.compile("[!-~]+")


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class SharedKey:
    """A key that a rule of the Webhooks configuration API has URLs signed with, by HMAC-SHA256.

    https://www.twilio.com/docs/usage/webhooks/webhook-settings
    """

    sid: str
    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        if not _VISIBLE.fullmatch(self.sid) or "," in self.sid:
            raise ValueError("sid must be visible ASCII without a comma: it stands in a header")
        _text("secret", self.secret)


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How long is waited and what is tried again.

    https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides

    Args:
        connect: seconds for TCP, and again for TLS.
        read: seconds until the reply begins, and between its pieces.
        total: seconds for all tries together, redirects included.
        retries: how often a failed request is sent again, 0 to 5.
        retry_on: what is tried again: `ct` (no connection), `rt` (no reply in time, or none at all), `4xx`, `5xx`
            (such a reply), `all`.
    """

    connect: float = 5.0
    read: float = 15.0
    total: float = 15.0
    retries: int = 1
    retry_on: frozenset[str] = frozenset({"ct"})

    def __post_init__(self) -> None:
        for name in ("connect", "read", "total"):
            if not 0 < getattr(self, name) < float("inf"):
                raise ValueError(f"{name} must be seconds greater than 0")
        if not 0 <= self.retries <= MAX_RETRIES:
            raise ValueError(f"retries must be 0 to {MAX_RETRIES}")
        if not self.retry_on <= RETRY_ON:
            raise ValueError(f"retry_on must be of {', '.join(sorted(RETRY_ON))}")


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A webhook to be sent.

    Args:
        url: where to, as the user gave it; its fragment may hold connection overrides (`#ct=2000&rc=2&rp=all`).
        method: `POST` (parameters as a form) or `GET` (in the query).
        params: names and values in the order of sending.
        account_sid: the account that the webhook is of; told apart by who reads, not sent.
        auth_token: the token of that account, which signs.
        key: the shared key that signs instead.
        token: identifies the event; equal in all tries.
        wants: `twiml`, a reply that is read; or `callback`, where any 2xx will do and the body counts for nothing.
        json: a body to POST instead of parameters; its hash goes into the URL's query.
        settings: of the rule that matches the URL; they stand above the fragment. None: Twilio's, with the fragment's.
        cookie: the `Cookie` header for the host of the URL; empty: none.

    Raises:
        ValueError: the method, `wants`, the token or a parameter is none that could be sent.
    """

    url: str = field(repr=False)
    method: str = "POST"
    params: Pairs = field(default=(), repr=False)
    account_sid: str
    auth_token: str = field(repr=False)
    key: SharedKey | None = None
    token: str
    wants: Literal["twiml", "callback"]
    json: bytes | None = field(default=None, repr=False)
    settings: Settings | None = None
    cookie: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.cookie and not _LINE.fullmatch(self.cookie):
            raise ValueError("cookie must be printable ASCII: it stands in a header")
        if self.method not in ("POST", "GET"):
            raise ValueError("method must be POST or GET")
        if self.wants not in ("twiml", "callback"):
            raise ValueError("wants must be twiml or callback")
        if self.json is not None and (self.params or self.method != "POST"):
            raise ValueError("json must be sent by POST and without params")
        if not _VISIBLE.fullmatch(self.token):
            raise ValueError("token must be visible ASCII: it stands in a header")
        _text("auth_token", self.auth_token)
        for name, value in self.params:
            _text("params", name)
            _text(name, value, empty=True)


def _text(name: str, value: str, *, empty: bool = False) -> None:
    if not value and not empty:
        raise ValueError(f"{name} must not be empty")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} must be Unicode text: it has half of a pair (a lone surrogate)") from None


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a server or a mounted app answered.

    Args:
        headers: names in lower case.
        more: whether the body goes on beyond `MAX_REPLY`.
        trace: the traceback of a mounted app that raised.
    """

    status: int
    headers: Headers
    body: bytes
    more: bool = False
    trace: str = ""

    def header(self, name: str) -> str | None:
        """The first value of a header, its name in lower case."""
        return next((value for found, value in self.headers if found == name), None)


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why there is no reply.

    Args:
        code: Twilio's error code; None where nothing may be sent there.
        words: what happened.
        kind: of which of `retry_on` it is; empty where trying again is no use.
        total: the time for all tries is over.
    """

    code: int | None
    words: str
    kind: Literal["ct", "rt", ""] = ""
    total: bool = False


@safe_repr
class Try(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One request, and what came of it.

    Args:
        url: as it was requested: no credentials, no fragment.
        headers, body: as they were sent.
        status: of the reply, if there was one.
        error: why there was none, or the traceback of a mounted app.
        seconds: how long it took.
        address: the address and port that was connected to; `mounted` for an app in the process; empty for none.
    """

    url: str
    method: str
    headers: Headers
    body: bytes
    status: int | None
    error: str
    seconds: float
    address: str

    def __repr__(self) -> str:
        shown = f"method={self.method!r}, status={self.status!r}, seconds={self.seconds!r}, address={self.address!r}"
        return f"Try({shown})"


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a webhook.

    Args:
        status: of the last reply; None if there was none.
        content_type: of that reply, as it was sent; empty for none.
        headers: names in lower case.
        body: at most `MAX_REPLY` bytes.
        code: Twilio's error code; None when all is well, and where the webhook was withheld.
        error: what happened, in words; empty when all is well.
        tries: each request that was sent or tried, oldest first.
        withheld: the address is forbidden, and nothing was sent to it.
        url: where the reply came from, redirects followed: what relative URLs of it are relative to. With the
            credentials of the URL, if it had any.
        seconds: how long all of it took.
    """

    status: int | None = None
    content_type: str = ""
    headers: Headers = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    code: int | None = None
    error: str = field(default="", repr=False)
    tries: tuple[Try, ...] = ()
    withheld: bool = False
    url: str = field(repr=False)
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether a usable reply came."""
        return self.code is None and not self.withheld
