"""Applications that get webhooks, in Python: what they answer a test says, and Twilio's own package checks and builds.

The same application stands behind a server in a thread, is mounted as WSGI, and is mounted as ASGI.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

PUBLIC = "https://example.com"


class Hook(NamedTuple):
    """A webhook that an application got.

    Attributes:
        path: with the query.
        fields: of the form, or of the query of a GET, in their order.
        signed: whether the official validators accept its signature.
    """

    path: str
    method: str
    fields: tuple[tuple[str, str], ...]
    signed: bool

    @property
    def form(self) -> dict[str, str]:
        return dict(self.fields)


class Fields(dict[str, str]):
    """Fields with several values of one name, as Django and Werkzeug give them to the validator."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs = list(pairs)
        super().__init__(self.pairs)

    def getlist(self, name: str) -> list[str]:
        return [value for found, value in self.pairs if found == name]


def twiml(verbs: Iterable[Mapping[str, Any]]) -> str:
    """TwiML by the builder of the official package."""
    response = MessagingResponse()
    for verb in verbs:
        if "redirect" in verb:
            response.redirect(verb["redirect"], method=verb.get("method", "POST"))
            continue
        message = response.message(**verb.get("attributes", {}))
        if "body" in verb:
            message.body(verb["body"])
        for file in verb.get("media", ()):
            message.media(file)
    return str(response)


def voice(verbs: Iterable[Sequence[Any]]) -> str:
    """TwiML of a call by the builder of the official package: names, attributes, texts, and a list of what nests."""
    response = VoiceResponse()
    _built(response, verbs)
    return str(response)


def _built(parent: Any, verbs: Iterable[Sequence[Any]]) -> None:
    for name, attributes, *content in verbs:
        texts = [each for each in content if isinstance(each, str)]
        made = getattr(parent, name)(*texts, **attributes)
        for nested in content:
            if not isinstance(nested, str):
                _built(made, nested)


class App:
    """Answers webhooks and keeps them.

    Attributes:
        url: where it is.
        replies: what it answers, by path: twiml, voice, or body and type; status, location; do, which is called before.
        hooks: what it got.
    """

    def __init__(self, token: str, url: str = PUBLIC) -> None:
        self.url = url
        self.replies: dict[str, dict[str, Any]] = {}
        self.hooks: list[Hook] = []
        self._validator = RequestValidator(token)
        self._wrong = RequestValidator("wrong")

    def at(self, path: str) -> list[Hook]:
        """The webhooks to a path."""
        return [hook for hook in self.hooks if urlsplit(hook.path).path == path]

    def clear(self) -> None:
        self.replies, self.hooks = {}, []

    def take(self, method: str, path: str, signature: str, body: bytes) -> dict[str, Any]:
        """A webhook; what is to be answered."""
        split = urlsplit(path)
        pairs = parse_qsl(body.decode() if method == "POST" else split.query, keep_blank_values=True)
        form = Fields(pairs if method == "POST" else [])
        good = self._validator.validate(self.url + path, form, signature)
        signed = good and not self._wrong.validate(self.url + path, form, signature)
        self.hooks.append(Hook(path, method, tuple(pairs), signed))
        return self.replies.get(split.path, {})

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        path = environ.get("RAW_URI") or environ["PATH_INFO"]
        reply = self.take(environ["REQUEST_METHOD"], path, environ.get("HTTP_X_TWILIO_SIGNATURE", ""), body)
        if do := reply.get("do"):
            do()
        status, headers, text = rendered(reply)
        start_response(f"{status} X", headers)
        return [text]

    async def asgi(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            raise RuntimeError("no lifespan")
        body = (await receive()).get("body", b"")
        given = {name.decode(): value.decode() for name, value in scope["headers"]}
        query = scope["query_string"].decode()
        path = scope["raw_path"].decode() + (f"?{query}" if query else "")
        reply = self.take(scope["method"], path, given.get("x-twilio-signature", ""), body)
        if do := reply.get("do"):
            made = do()
            if made is not None:
                await made
        status, headers, text = rendered(reply)
        raw = [(name.encode(), value.encode()) for name, value in headers]
        await send({"type": "http.response.start", "status": status, "headers": raw})
        await send({"type": "http.response.body", "body": text})


def rendered(reply: Mapping[str, Any]) -> tuple[int, list[tuple[str, str]], bytes]:
    """Status, headers and body of a reply."""
    text = reply.get("body", "")
    if "twiml" in reply or "voice" in reply:
        text = twiml(reply["twiml"]) if "twiml" in reply else voice(reply["voice"])
    headers = [("Content-Type", reply.get("type", "text/xml")), ("Content-Length", str(len(text.encode())))]
    if location := reply.get("location"):
        headers.append(("Location", location))
    return reply.get("status", 200), headers, text.encode()


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass

    def get_environ(self) -> dict[str, Any]:
        return {**super().get_environ(), "RAW_URI": self.path}


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who asked may have gone."""


@contextmanager
def served(app: App) -> Iterator[App]:
    """The application behind a server of a thread of its own."""
    server = make_server("127.0.0.1", 0, app.wsgi, server_class=_Server, handler_class=_Quiet)
    app.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield app
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
