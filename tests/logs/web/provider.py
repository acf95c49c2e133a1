"""A provider of OpenID Connect on this machine, over TLS: as it should be, or hostile as a test wants it.

It checks what a provider has to: the client and its secret, where people are sent back to, the code and that it is used
once, the verifier of PKCE. `visit` is the browser of somebody who is signed in there.
"""

from __future__ import annotations

import http.client
import json
import secrets
import ssl
import threading
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode, urlsplit

import jwt
import trustme
from cryptography.hazmat.primitives.asymmetric import ec, rsa

CLIENT, SECRET = "the viewer", "a secret: with % and :"
BACK = "https://logs.example.com/login/back"


@cache
def rsa_key(number: int = 0, bits: int = 2048) -> Any:
    return rsa.generate_private_key(65537, bits)


@cache
def ec_key(number: int = 0) -> Any:
    return ec.generate_private_key(ec.SECP256R1())


def public(key: Any, name: str | None, **more: Any) -> dict[str, Any]:
    """A key as the provider publishes it."""
    made = jwt.algorithms.RSAAlgorithm if isinstance(key, rsa.RSAPrivateKey) else jwt.algorithms.ECAlgorithm
    found: dict[str, Any] = made.to_jwk(key.public_key(), as_dict=True)
    return {**found, "use": "sig", **({} if name is None else {"kid": name}), **more}


@dataclass
class Reply:
    """What is answered instead of what should be."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)


class Provider:
    """The provider.

    Attributes:
        keys: what it publishes.
        key, algorithm, kid: what it signs with.
        claims: of the person, and what a test wants changed; None takes a claim away.
        userinfo: claims that it tells apart.
        replies: paths → what is answered instead.
        description: what is changed of its description.
        back: what is changed of the query by which people come back.
        registered: where it sends them back to.
        sign: makes a token of claims, instead of itself.
        seen: paths that were asked for.
        sent: queries of people who were sent here.
        asks: whether people see a page first, on which they go on.
    """

    def __init__(self, port: int, now: float) -> None:
        self.issuer = f"https://localhost:{port}"
        self.port, self.now = port, now
        self.reset()

    def reset(self) -> None:
        self.key, self.algorithm, self.kid = rsa_key(), "RS256", "one"
        self.keys: list[dict[str, Any]] = [public(rsa_key(), "one")]
        self.claims: dict[str, Any] = {}
        self.userinfo: dict[str, Any] | None = None
        self.replies: dict[str, Reply] = {}
        self.description: dict[str, Any] = {}
        self.back: dict[str, Any] = {}
        self.sign: Callable[[dict[str, Any]], str] | None = None
        self.seen: list[str] = []
        self.sent: list[dict[str, str]] = []
        self.codes: dict[str, dict[str, str]] = {}
        self.secret_in_form = False
        self.registered = BACK
        self.asks = False

    # for the browser

    def visit(self, url: str) -> str:
        """Goes to an address of the provider; returns the path to which it sends people back."""
        assert url.startswith(f"{self.issuer}/authorize?"), url
        connection = http.client.HTTPSConnection("localhost", self.port, context=ssl._create_unverified_context())
        try:
            parts = urlsplit(url)
            connection.request("GET", f"{parts.path}?{parts.query}")
            reply = connection.getresponse()
            assert reply.status == 302, reply.read()
            back = urlsplit(reply.headers["location"])
        finally:
            connection.close()
        assert f"{back.scheme}://{back.netloc}{back.path}" == BACK
        return f"{back.path}?{back.query}"

    # what it answers

    def answer(self, method: str, target: str, headers: Any, body: bytes) -> Reply:
        parts = urlsplit(target)
        self.seen.append(parts.path)
        if parts.path in self.replies:
            return self.replies[parts.path]
        query = dict(parse_qsl(parts.query))
        if parts.path == "/.well-known/openid-configuration":
            return self._json(self._described())
        if parts.path == "/keys":
            return self._json({"keys": self.keys})
        if parts.path == "/authorize":
            return self._authorize(query)
        if parts.path == "/token" and method == "POST":
            return self._token(headers, {name: values[0] for name, values in parse_qs(body.decode()).items()})
        if parts.path == "/userinfo":
            right = headers.get("authorization") == "Bearer open sesame"
            return self._json(self.userinfo) if right else Reply(401)
        return Reply(404)

    def _json(self, value: Any) -> Reply:
        return Reply(200, json.dumps(value).encode(), {"content-type": "application/json"})

    def _described(self) -> dict[str, Any]:
        found = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "code_challenge_methods_supported": ["plain", "S256"],
            "scopes_supported": ["openid", "email", "profile", "groups"],
            "authorization_response_iss_parameter_supported": True,
        }
        if self.userinfo is not None:
            found["userinfo_endpoint"] = f"{self.issuer}/userinfo"
        if self.secret_in_form:
            found["token_endpoint_auth_methods_supported"] = ["client_secret_post"]
        return {name: value for name, value in (found | self.description).items() if value is not None}

    def _authorize(self, query: dict[str, str]) -> Reply:
        self.sent.append(query)
        if (query["client_id"], query["redirect_uri"], query["response_type"]) != (CLIENT, self.registered, "code"):
            return Reply(400, b"another client")
        if query["code_challenge_method"] != "S256" or len(query["code_challenge"]) != 43:
            return Reply(400, b"no challenge")
        if self.asks and "yes" not in query:
            on = f'<a href="?{escape(urlencode(query))}&amp;yes=1">Go on</a>'
            page = f'<!doctype html><link rel="icon" href="data:,"><title>Provider</title>{on}'
            return Reply(200, page.encode(), {"content-type": "text/html"})
        code = secrets.token_urlsafe(16)
        self.codes[code] = query
        back = {"code": code, "state": query["state"], "iss": self.issuer} | self.back
        said = urlencode({name: value for name, value in back.items() if value is not None}, doseq=True)
        return Reply(302, b"", {"location": f"{query['redirect_uri']}?{said}"})

    def _token(self, headers: Any, form: dict[str, str]) -> Reply:
        if self.secret_in_form:
            pair = form.get("client_id", ""), form.get("client_secret", "")
        else:
            name, _, secret = b64decode(headers.get("authorization", "").removeprefix("Basic ")).decode().partition(":")
            pair = unquote_plus(name), unquote_plus(secret)
        if pair != (CLIENT, SECRET):
            return Reply(401, b'{"error": "invalid_client"}')
        query = self.codes.pop(form.get("code", ""), None)
        if query is None or form["redirect_uri"] != query["redirect_uri"] or form["grant_type"] != "authorization_code":
            return Reply(400, b'{"error": "invalid_grant"}')
        made = urlsafe_b64encode(sha256(form["code_verifier"].encode()).digest()).decode().rstrip("=")
        if made != query["code_challenge"]:
            return Reply(400, b'{"error": "invalid_grant"}')
        token = (self.sign or self.signed)(self.told(query["nonce"]))
        return self._json({"access_token": "open sesame", "token_type": "Bearer", "id_token": token})

    def told(self, nonce: str) -> dict[str, Any]:
        """The claims of a token."""
        found = {
            "iss": self.issuer,
            "sub": "1",
            "aud": CLIENT,
            "exp": int(self.now) + 300,
            "iat": int(self.now),
            "nonce": nonce,
            "email": "ana@example.com",
            "email_verified": True,
        }
        return {name: value for name, value in (found | self.claims).items() if value is not None}

    def signed(self, claims: dict[str, Any]) -> str:
        """A token of claims."""
        head = {"kid": self.kid} if self.kid else {}
        return jwt.encode(claims, self.key, self.algorithm, headers=head)


@contextmanager
def running(now: float, folder: Path) -> Iterator[tuple[Provider, str]]:
    """A provider, and the file with the certificate that it is known by."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            reply = provider.answer(self.command, self.path, self.headers, body)
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        do_GET = do_POST = _answer

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_: Any) -> None:
            """A connection that a client lets go of is none."""

    server = Server(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    provider = Provider(server.server_address[1], now)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    trusted = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(trusted))
    try:
        yield provider, str(trusted)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
