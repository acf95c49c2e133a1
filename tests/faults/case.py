"""What a case of the matrix is made of: the calls, what they must give, and the parts of a script.

A script is `turns(act, …)`: each request meets the next act, the last one is repeated. An act says something and ends
the connection where it returns True.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from trunkline.models import api_v2010 as m

from .server import Door, Peer, Script

ACCOUNT, TOKEN = "AC" + "1" * 32, "canary-of-the-auth-token"
MESSAGE, CALL, PROBE, BUSY = "SM" + "2" * 32, "CA" + "3" * 32, "SM" + "9" * 32, "SM" + "8" * 32


# What the foreign servers give, and what a download must give.
FILE = bytes(range(256)) * 200


async def settle(value: Any) -> Any:
    """The value of a call of either client: awaited where it must be; of an iterator its items."""
    if inspect.isawaitable(value):
        value = await value
    if hasattr(value, "__anext__"):
        return [item async for item in value]
    return list(value) if hasattr(value, "__next__") else value


# what a call must give


@dataclass(frozen=True)
class Gives:
    """What a call ends with.

    Attributes:
        what: `result`, or the names of the exceptions that are right.
        outcome: what the exception says of it; several where the client cannot know which.
        requests: how many of its requests the server sees: at least, at most.
    """

    what: tuple[str, ...]
    outcome: tuple[str, ...]
    requests: tuple[int, int]


def result(requests: int | tuple[int, int] = 1) -> Gives:
    return Gives(("result",), (), _range(requests))


def fails(what: str, outcome: str, requests: int | tuple[int, int] = 1) -> Gives:
    return Gives(tuple(what.split(" or ")), tuple(outcome.split(" or ")), _range(requests))


def _range(requests: int | tuple[int, int]) -> tuple[int, int]:
    return (requests, requests) if isinstance(requests, int) else requests


Three = tuple[Gives, Gives, Gives]


def three(what: str, outcome: str, get: Any, idempotent: Any, post: Any) -> Three:
    """The same for all three calls, but for the number of requests."""
    return (fails(what, outcome, get), fails(what, outcome, idempotent), fails(what, outcome, post))


FINE = result()
# Nothing of the request left: it is tried again, whatever it is.
NOT_SENT = fails("APIConnectionError", "not sent", 0)
NOT_IN_TIME = fails("APITimeoutError", "not sent", 0)
# It left, and no reply came: a POST without a key is not tried again.
LOST = three("APIConnectionError", "unknown", 3, 3, 1)
TIMEOUT = three("APITimeoutError", "unknown", (1, 3), (1, 3), 1)
BROKEN = fails("APIResponseError", "unknown", 1)


# the calls


@dataclass(frozen=True)
class Call:
    """One call of a client.

    Attributes:
        name: as the table shows it.
        do: makes it. What it returns is awaited where it must be, and iterated where it can be.
        right: its value where nothing is wrong.
        view: what of its value is compared with `right`.
        repeatable: whether it may be processed more than once.
        single: whether it makes one request, but for retries; then `outcome` speaks of all that the server saw.
    """

    name: str
    do: Callable[[Any], Any]
    right: Any = None
    view: Callable[[Any], Any] = lambda value: value
    repeatable: bool = True
    single: bool = True


SENT: dict[str, Any] = {
    "sid": MESSAGE,
    "account_sid": ACCOUNT,
    "to": "+14155550123",
    "from": "+15005550006",
    "body": "Your order is ready: 12 €",
    "status": "queued",
    "direction": "outbound-api",
    "num_segments": "1",
    "num_media": "0",
    "price": "-0.00750",
    "price_unit": "USD",
    "error_code": None,
    "date_created": "Thu, 24 Aug 2023 05:01:45 +0000",
    "subresource_uris": {"media": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}/Media.json"},
}
PAID: dict[str, Any] = {
    "sid": "PK" + "4" * 32,
    "account_sid": ACCOUNT,
    "call_sid": CALL,
    "date_created": "Thu, 24 Aug 2023 05:01:45 +0000",
}
SENT_MODEL, PAID_MODEL = m.Message.from_json(json.dumps(SENT)), m.Payments.from_json(json.dumps(PAID))

GET = Call("GET", lambda client: client.messages(MESSAGE).fetch(), SENT_MODEL)
IDEMPOTENT = Call(
    "idempotent POST",
    lambda client: client.calls(CALL).payments.create(idempotency_key="1", status_callback="https://example.com/paid"),
    PAID_MODEL,
)
POST = Call(
    "POST",
    lambda client: client.messages.create(to=SENT["to"], from_=SENT["from"], body=SENT["body"]),
    SENT_MODEL,
    repeatable=False,
)
STANDARD = (GET, IDEMPOTENT, POST)


# the case


@dataclass(frozen=True)
class Case:
    """A fault.

    Attributes:
        fault: its name in the table.
        script: what the server does on each connection; of several each is run.
        gives: what the calls must give, in their order; one for all.
        calls: the calls that meet it.
        slow: calls wait for what does not come: the options are a timeout of 0.25 s and a deadline of 0.6 s. Elsewhere
            they are longer, so that a busy machine does not look like a fault.
        alone: the calls are made one after the other, and the memory of each is measured.
        right: the fields of a result that differ from those of a good reply. One that is None must be in `problems`.
        error: attributes that the exception must have.
        options: of the client, beside the usual ones.
        scheme: of `base_url`.
        certificate: what the server shows where it speaks TLS; `none`: it does not.
        door, lookup: how the server is reached; `lookup` stands for the system's resolver.
        proxy: the server is a proxy, and the API behind it cannot be reached.
        oauth: the client has OAuth credentials; requests for a token meet the script, or are answered well.
        warm: a good call goes before, on a connection that is kept.
        occupied: the only connection of the client is in use.
        buffer: the size of the server's receive buffers in bytes.
    """

    fault: str
    script: Script | tuple[Script, ...]
    gives: Gives | tuple[Gives, ...]
    calls: tuple[Call, ...] = STANDARD
    slow: bool = False
    alone: bool = False
    right: Mapping[str, Any] = field(default_factory=dict)
    error: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    scheme: Literal["http", "https"] = "http"
    certificate: Literal["good", "untrusted", "wrong host", "common name", "expired", "none"] = "good"
    door: Door = "open"
    lookup: Callable[[int, Any], Any] | None = None
    proxy: bool = False
    oauth: Literal["no", "works", "fails"] = "no"
    warm: bool = False
    occupied: bool = False
    buffer: int | None = None

    @property
    def scripts(self) -> tuple[Script, ...]:
        return self.script if isinstance(self.script, tuple) else (self.script,)

    def expected(self) -> list[tuple[Call, Gives]]:
        """Each call with what it must give."""
        gives = (self.gives,) * len(self.calls) if isinstance(self.gives, Gives) else self.gives
        return list(zip(self.calls, gives, strict=True))


# replies


def head(status: int = 200, **headers: object) -> bytes:
    """A status line and headers; `_` in a name is a hyphen."""
    lines = [f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items()]
    return f"HTTP/1.1 {status} Word\r\n{''.join(lines)}\r\n".encode()


def reply(body: bytes | str | Any = b"", status: int = 200, **headers: object) -> bytes:
    """A whole reply; a body that is neither bytes nor text is written as JSON."""
    if not isinstance(body, bytes):
        body = (body if isinstance(body, str) else json.dumps(body)).encode()
    given = {name.lower() for name in headers}
    if "content_type" not in given:
        headers["Content_Type"] = "application/json"
    return head(status, Content_Length=len(body), **headers) + body


CHUNKED = head(Transfer_Encoding="chunked")


def limited(after: object) -> bytes:
    """A 429 that says when to come again."""
    return reply({"code": 20429, "message": "Too many requests"}, 429, Retry_After=after)


def answer(request: bytes) -> dict[str, Any]:
    """The good answer to one of the three calls."""
    return PAID if b"/Payments.json" in request.partition(b"\r\n")[0] else SENT


def whole(request: bytes) -> bytes:
    """The good reply to one of the three calls."""
    return reply(answer(request), 201 if request.startswith(b"POST") else 200)


# acts


Act = Callable[[Peer, bytes], bool]
Words = bytes | Callable[[bytes], bytes]


def turns(*acts: Act | bytes) -> Script:
    """A script: the first request of the server meets the first act, and so on; the last one is repeated."""
    ready = [act if callable(act) else say(act) for act in acts]

    def script(peer: Peer) -> None:
        while request := peer.request():
            if ready[min(len(peer.server.requests), len(ready)) - 1](peer, request):
                return

    return script


def good(peer: Peer, request: bytes) -> bool:
    peer.send(whole(request))
    return False


def say(words: Words) -> Act:
    def act(peer: Peer, request: bytes) -> bool:
        peer.send(words(request) if callable(words) else words)
        return False

    return act


def cut(words: bytes = b"") -> Act:
    """Say this and close."""

    def act(peer: Peer, request: bytes) -> bool:
        peer.send(words)
        return True

    return act


def reset(words: bytes = b"") -> Act:
    """Say this and reset the connection."""

    def act(peer: Peer, request: bytes) -> bool:
        if words:
            peer.send(words)
            # Or the reset overtakes the words.
            peer.server.stopping.wait(0.02)
        peer.reset()
        return True

    return act


def hang(words: bytes = b"") -> Act:
    """Say this and nothing more."""

    def act(peer: Peer, request: bytes) -> bool:
        if words:
            peer.send(words)
        peer.silence()
        return True

    return act


def drip(start: bytes, rest: bytes) -> Act:
    """Say the start at once and the rest byte by byte, which takes too long."""

    def act(peer: Peer, request: bytes) -> bool:
        peer.send(start)
        peer.drip(rest)
        peer.silence()
        return True

    return act


def endless(start: bytes, piece: bytes) -> Act:
    """Say the start, and the piece for ever."""

    def act(peer: Peer, request: bytes) -> bool:
        peer.send(start)
        while not peer.server.stopping.is_set():
            peer.send(piece)
        return True

    return act


def body(change: Callable[[dict[str, Any]], bytes | str | Any], **headers: object) -> Act:
    """A good reply whose body is changed."""
    return say(lambda request: reply(change(dict(answer(request))), **headers))
