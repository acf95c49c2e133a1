"""Status webhooks, as an ASGI application: they say that a row has changed, and nothing they say is believed.

Signed requests enter, SIDs leave, for `Sync.note`, which fetches the rows. A lost, repeated or late webhook changes
nothing: the sync finds the same by itself, only later. Mounted by users, in the process of the sync.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from ..webhooks.request import OVERSIZE, REFUSED, Guard, Headers, Received, Trust, Verdict, escaped_path

# Which parameter of a webhook names a row of which kind.
_ROWS = {
    "MessageSid": ("message", ("SM", "MM")),
    "CallSid": ("call", ("CA",)),
    "RecordingSid": ("recording", ("RE",)),
    "ConferenceSid": ("conference", ("CF",)),
}
_SID = re.compile(r"[A-Z]{2}[0-9a-f]{32}", re.ASCII)
_MOST = 1 << 16
_TAKEN = Verdict(204, "")
_MISPLACED = Verdict(405, "Only POST is taken here")

_Scope = MutableMapping[str, Any]
_Message = MutableMapping[str, Any]


class StatusWebhooks:
    """An ASGI application that takes Twilio's status callbacks.

        app = StatusWebhooks(sync.note, auth_token, public_url="https://logs.example.com")

    https://www.twilio.com/docs/usage/webhooks/messaging-webhooks

    Args:
        note: called with kind, account SID and SID of each row that a webhook names; `Sync.note` is one.
        auth_token, public_url, trust_forwarded, proxies, shared_keys: as for `contrib.asgi.WebhookMiddleware`.

    Raises:
        TypeError, ValueError: an argument is not one of those.
    """

    def __init__(
        self,
        note: Callable[[str, str, str], object],
        auth_token: str | Sequence[str],
        *,
        public_url: str | None = None,
        trust_forwarded: Trust = False,
        proxies: int = 1,
        shared_keys: Mapping[str, str] | None = None,
    ) -> None:
        self._note = note
        self._guard = Guard(
            auth_token,
            public_url=public_url,
            trust_forwarded=trust_forwarded,
            proxies=proxies,
            max_body=_MOST,
            shared_keys=shared_keys,
        )

    async def __call__(
        self, scope: _Scope, receive: Callable[[], Awaitable[_Message]], send: Callable[[_Message], Awaitable[None]]
    ) -> None:
        if scope["type"] == "lifespan":
            while (message := await receive())["type"] != "lifespan.shutdown":
                await send({"type": f"{message['type']}.complete"})
            await send({"type": "lifespan.shutdown.complete"})
        elif scope["type"] == "http":
            verdict = await self._answer(scope, receive)
            if verdict is not None:
                await _reply(send, verdict)
        else:
            await receive()
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, scope: _Scope, receive: Callable[[], Awaitable[_Message]]) -> Verdict | None:
        """The reply; None where the client is gone."""
        headers = _headers(scope)
        if scope.get("method") != "POST":
            return _MISPLACED
        refusal = self._guard.refusal(headers)
        if refusal is not None:
            return refusal
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] != "http.request":
                return None
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > _MOST:
                return OVERSIZE
        verdict = self._guard.decide(_received(scope, headers, bytes(body)))
        if not verdict.ok:
            return verdict
        form = dict(parse_qsl(body.decode("latin-1"), max_num_fields=1_000))
        account = form.get("AccountSid", "")
        if not _SID.fullmatch(account):
            return REFUSED
        for name, (kind, prefixes) in _ROWS.items():
            sid = form.get(name, "")
            if sid.startswith(prefixes) and _SID.fullmatch(sid):
                self._note(kind, account, sid)
        return _TAKEN


def _headers(scope: _Scope) -> Headers:
    found: dict[bytes, list[str]] = {}
    for name, value in scope["headers"]:
        found.setdefault(name.lower(), []).append(value.decode("latin-1"))
    return lambda name: found.get(name.encode(), [])


def _received(scope: _Scope, headers: Headers, body: bytes) -> Received:
    hosts = headers("host")
    raw = scope.get("raw_path")
    path = escaped_path(raw.decode("latin-1") if raw else None, scope["path"].encode("utf-8", "surrogateescape"))
    query = bytes(scope.get("query_string") or b"").decode("latin-1")
    return Received(scope.get("scheme") or "http", hosts[0] if len(hosts) == 1 else "", path, query, headers, body)


async def _reply(send: Callable[[_Message], Awaitable[None]], verdict: Verdict) -> None:
    text = verdict.text.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(text)).encode())]
    await send({"type": "http.response.start", "status": verdict.status, "headers": [] if not text else headers})
    await send({"type": "http.response.body", "body": text})
