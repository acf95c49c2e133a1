"""`Replay`: a recording served as an API. Waits. Called by users, by `trunkline emulator replay`, and by tests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl

from ..._core.redaction.secret import safe_repr
from ..connection import Message, Receive, Send, read_body
from ..exchange import Incoming
from ..exchange import address as addressed
from . import exchanges
from .lines import read
from .serving import Served, Serving, reply
from .standins import ACCOUNT_SID
from .tape import Asked, Tape

AUTH_TOKEN = "replayed-auth-token"
# Headers of a recorded reply that are of its body or its moment.
_OWN = frozenset({"content-length", "content-encoding", "transfer-encoding", "connection", "date"})
Told = Callable[[str, str, int, str], None]


@safe_repr
class Replay(Served):
    """Serves a recording on a port of this machine, without an emulator: each recorded reply once, in order.

        with Replay("twilio.jsonl") as twilio:
            client = Client(twilio.account_sid, twilio.auth_token, base_url=twilio.base_url)
            client.messages.create(to="+14155550123", from_="+15005550006", body="Hello")

    A request is answered with the next recorded reply to one of the same operation, with the same parameters. Where the
    recording has a stand-in (of a number, a name, a text, an id), any value of its kind will do, as long as the same
    stays the same; the reply has the caller's value. Reads are answered again with the last reply. What was not
    recorded is a 501, or a 404 where only the values are others; `message` names the recorded request that is nearest.

    Args:
        path: of the recording.
        host, port: where to listen; port 0 takes a free one.
        told: is told method, path, status and words of each request.

    Attributes:
        account_sid: the account of the recording.
        auth_token: some token; credentials are not checked.
        torn: how many bytes of a last line that is not whole count for nothing.
        missed: the words of each request that was not answered from the recording.

    Raises:
        OSError: the file cannot be read, or the port is taken; the latter when the server starts.
        NotARecording: the file is none. It is a ValueError.
        MissingExtraError: uvicorn is not installed; raised when the server starts.
    """

    def __init__(self, path: str | Path, *, host: str = "127.0.0.1", port: int = 0, told: Told | None = None) -> None:
        recording = read(Path(path))
        self.account_sid = recording.account_sid or ACCOUNT_SID
        self.auth_token = AUTH_TOKEN
        self.host, self.port = host, port
        self.missed: list[str] = []
        self.torn = recording.torn
        self._tape = Tape(recording)
        self._lock = threading.Lock()
        self._told = told
        self._serving: Serving | None = None

    @property
    def url(self) -> str:
        """Where this machine reaches the server.

        Raises:
            RuntimeError: it does not run.
        """
        if self._serving is None:
            raise RuntimeError("the replay does not run: start it, or use it in a with block")
        return self._serving.url

    def start(self) -> Self:
        """Starts the server; returns when it accepts connections."""
        self._serving = Serving(self._app, self.host, self.port)
        self.port = self._serving.port
        return self

    def stop(self) -> None:
        """Stops the server."""
        if self._serving is not None:
            self._serving.stop()
            self._serving = None

    async def _app(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the replay speaks HTTP, not {scope['type']}")
        body = await read_body(receive)
        if body is None:
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        sent_path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        query, method = scope["query_string"].decode("latin-1"), scope["method"]
        host, path, _ = addressed(Incoming(method, sent_path, query, headers, b""))
        with self._lock:
            status, shown, content, words = self._answer(method, host, path, query, headers, body)
        if self._told is not None:
            self._told(method, path, status, words)
        await reply(send, status, shown, content, method)

    def _answer(
        self, method: str, host: str, path: str, query: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, list[tuple[str, str]], bytes, str]:
        """Status, headers and body of a reply, and the words for why it is not from the recording."""
        found = self._tape.answer(_asked(method, host, path, query, headers, body))
        if found.exchange is None:
            self.missed.append(found.words)
            return found.status, _JSON, _problem(found.status, found.words), found.words
        recorded = found.exchange["reply"]
        if "error" in recorded:
            return 502, _JSON, _problem(502, recorded["error"]), ""
        shown = [
            (name, self._tape.theirs(value))
            for name, value in recorded["headers"].items()
            if value is not None and name not in _OWN
        ]
        if "json" in recorded:
            content = json.dumps(self._tape.theirs(recorded["json"]), ensure_ascii=False).encode("utf-8", "replace")
        else:
            content = bytes(min(int(recorded.get("bytes", 0)), exchanges.MOST_DECODED))
        return recorded["status"], shown, content, ""


_JSON = [("Content-Type", "application/json")]


def _problem(status: int, words: str) -> bytes:
    return json.dumps({"code": None, "message": words, "status": status}).encode()


def _asked(method: str, host: str, path: str, query: str, headers: dict[str, str], body: bytes) -> Asked:
    content_type = headers.get("content-type", "").lower()
    value: Any = None
    form: list[tuple[str, str]] = []
    if "json" in content_type and body:
        try:
            value = json.loads(body)
        except (ValueError, RecursionError):
            value = None
    elif "form-urlencoded" in content_type:
        form = _pairs(body.decode("utf-8", "replace"))
    return Asked.of(method, host, path, _pairs(query), form, value)


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="replace", max_num_fields=100_000)
    except ValueError:
        return []
