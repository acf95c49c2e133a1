"""From a request as a server received it to the URL and parameters that Twilio signed.

Enters: scheme, host, path, query, headers and body as they were received, and what the user trusts. Leaves: a
`Verdict`. Pure: no framework and no I/O. Called by `_frameworks`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple
from urllib.parse import parse_qsl, quote, unquote_to_bytes

from ._signature import RequestValidator, spellings

Headers = Callable[[str], list[str]]
"""The values of a header, by its name in lower case."""

Trust = bool | Literal["x-forwarded", "forwarded"]

MAX_BODY = 1 << 20
FORBIDDEN = "Forbidden: the request is not signed by Twilio"
TOO_LARGE = "Request body too large"

_MAX_FIELDS = 1000
_FORM = "application/x-www-form-urlencoded"
_BASE = re.compile(r"(https?)://([^\s/?#]+)((?:/[^\s/?#]+)*)/?", re.IGNORECASE)
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~-]+)(?::([0-9]{1,5}))?")
_PORT = re.compile(r"[0-9]{1,5}")
_ELEMENT = re.compile(r'\s*([A-Za-z0-9_-]+)=("(?:[^"\\]|\\.)*"|[^\s";,]*)\s*(?:;|$)')
_SECURE = {"http": "http", "ws": "http", "https": "https", "wss": "https"}
_SOCKET = {"http": "ws", "https": "wss"}
# What stands unescaped in a path when its raw form is not known.
_KEPT = "/~!$&'()*+,;=:@"

_logger = logging.getLogger("trunkline")


class Verdict(NamedTuple):
    """The answer: 200, or the status and text to reply with."""

    status: int
    text: str

    @property
    def ok(self) -> bool:
        return self.status == 200


OK = Verdict(200, "")
REFUSED = Verdict(403, FORBIDDEN)
OVERSIZE = Verdict(413, TOO_LARGE)


class Received(NamedTuple):
    """What was received. The path is the escaped one, from the root of the host; `body` may also be a parsed form."""

    scheme: str
    host: str
    path: str
    query: str
    headers: Headers
    body: Any
    socket: bool = False


class Guard:
    """Decides on requests, by what the user trusts.

    Args:
        auth_token: token, tokens or a `RequestValidator`.
        public_url: the base that Twilio knows, such as `https://example.com`.
        trust_forwarded: which headers of a proxy to believe.
        proxies: how many proxies add to them.
        max_body: the largest body in bytes.

    Raises:
        TypeError, ValueError: an argument is not one of those.
    """

    __slots__ = ("_base", "_hops", "_trust", "_validator", "max_body")

    def __init__(
        self,
        auth_token: str | Sequence[str] | RequestValidator,
        *,
        public_url: str | None = None,
        trust_forwarded: Trust = False,
        proxies: int = 1,
        max_body: int = MAX_BODY,
    ) -> None:
        self._validator = auth_token if isinstance(auth_token, RequestValidator) else RequestValidator(auth_token)
        if public_url is not None and not isinstance(public_url, str):
            raise TypeError(f"public_url must be a str, not {type(public_url).__name__}")
        base = _BASE.fullmatch(public_url) if public_url is not None else None
        if public_url is not None and (base is None or not spellings(public_url)):
            raise ValueError("public_url must be a URL such as https://example.com, without query and fragment")
        if trust_forwarded not in (False, True, "x-forwarded", "forwarded"):
            raise ValueError('trust_forwarded must be False, True, "x-forwarded" or "forwarded"')
        if public_url is not None and trust_forwarded:
            raise ValueError("public_url contradicts trust_forwarded: give one or the other")
        for name, number, least in (("proxies", proxies, 1), ("max_body", max_body, 0)):
            if isinstance(number, bool) or not isinstance(number, int):
                raise TypeError(f"{name} must be an int, not {type(number).__name__}")
            if number < least:
                raise ValueError(f"{name} must be at least {least}")
        self._base = (base[1].lower(), base[2], base[3]) if base is not None else None
        self._trust = "x-forwarded" if trust_forwarded is True else trust_forwarded
        self._hops = proxies
        self.max_body = max_body

    def decide(self, received: Received) -> Verdict:
        """Whether the request is Twilio's. Never raises."""
        try:
            return self._decide(received)
        except Exception:  # whatever cannot be understood is not valid
            _logger.info("webhook refused: the request is malformed")
            return REFUSED

    def _decide(self, received: Received) -> Verdict:
        body = received.body
        if isinstance(body, bytes) and len(body) > self.max_body:
            return OVERSIZE
        signatures = received.headers("x-twilio-signature")
        if len(signatures) != 1:
            _logger.info("webhook refused: %s header X-Twilio-Signature", "more than one" if signatures else "no")
            return REFUSED
        url = self.url(received)
        if url is None:
            _logger.info("webhook refused: the host or a header of the proxy is malformed")
            return REFUSED
        if self._validator.validate(url, fields(received.headers("content-type"), body), signatures[0]):
            return OK
        shown = re.sub(r"//[^/?#]*@", "//", url.partition("?")[0])
        _logger.info("webhook refused: the signature is not that of %r (query left out)", shown)
        return REFUSED

    def url(self, received: Received) -> str | None:
        """The URL that Twilio requested, as far as the user's trust goes; None for bad hosts and headers."""
        if self._base is not None:
            scheme, host, prefix = self._base
        else:
            found = self._origin(received)
            if found is None:
                return None
            (scheme, host), prefix = found, ""
        if received.socket:
            scheme = _SOCKET[scheme]
        return f"{scheme}://{host}{prefix}{received.path}{'?' if received.query else ''}{received.query}"

    def _origin(self, received: Received) -> tuple[str, str] | None:
        scheme, host, port = received.scheme, received.host, None
        if self._trust == "x-forwarded":
            forwarded = self._last(received.headers("x-forwarded-host"))
            scheme = self._last(received.headers("x-forwarded-proto")) or scheme
            port = self._last(received.headers("x-forwarded-port"))
            host = forwarded or host
            if forwarded and _has_port(forwarded):
                port = None  # the host that the client named tells more than the port that the proxy listens on
        elif self._trust == "forwarded":
            elements = _elements(",".join(received.headers("forwarded")))
            if elements is None:
                return None
            if len(elements) >= self._hops:
                element = elements[-self._hops]
                scheme, host = element.get("proto", scheme), element.get("host", host)
        secure = _SECURE.get(scheme.lower())
        parts = _HOST.fullmatch(host)
        if secure is None or parts is None:
            return None
        if port is not None:
            if not _PORT.fullmatch(port):
                return None
            default = "443" if secure == "https" else "80"
            host = parts[1] if port == default else f"{parts[1]}:{port}"
        return secure, host

    def _last(self, values: list[str]) -> str | None:
        """What the trusted proxy said: each one appends, so what a client sent stands further left."""
        found = [value.strip() for value in ",".join(values).split(",")] if values else []
        return found[-self._hops] if len(found) >= self._hops and found[-self._hops] else None


def over(length: str, limit: int) -> bool:
    """Whether a Content-Length is above the limit, or none."""
    return re.fullmatch("[0-9]{1,18}", length) is None or int(length) > limit


def fields(content_type: list[str], body: Any) -> Any:
    """The parameters in a body: a form's fields, None if there is no body, else the body."""
    if not isinstance(body, bytes):
        return body
    if not body:
        return None
    if not is_form(content_type):
        return body
    form: dict[str, list[str]] = {}
    text = body.decode()
    for name, value in parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MAX_FIELDS):
        form.setdefault(name, []).append(value)
    return form or body


def is_form(content_type: list[str]) -> bool:
    """Whether the body is a form in UTF-8. With another charset the view would read other text than was signed."""
    if len(content_type) != 1:
        return False
    kind, *parameters = (part.strip().lower() for part in content_type[0].split(";"))
    charsets = [
        part.partition("=")[2].strip(' "') for part in parameters if part.partition("=")[0].strip() == "charset"
    ]
    return kind == _FORM and all(charset in ("utf-8", "utf8") for charset in charsets)


def escaped(raw: str | None, path: bytes) -> str:
    """The path as it was requested: the raw one, if it is that of the path that is served, else the path escaped."""
    if raw is not None:
        raw = raw.partition("?")[0]
        if (absolute := re.match(r"[A-Za-z]+://[^/]*", raw)) is not None:
            raw = raw[absolute.end() :]
        if raw.startswith("/") and raw.isascii() and unquote_to_bytes(raw) == path:
            return raw
    return quote(path or b"/", safe=_KEPT)


def _has_port(host: str) -> bool:
    parts = _HOST.fullmatch(host)
    return parts is not None and parts[2] is not None


def _elements(header: str) -> list[dict[str, str]] | None:
    """The elements of RFC 7239's header; None if it is malformed."""
    elements: list[dict[str, str]] = []
    for text in re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^,"])+', header):
        element: dict[str, str] = {}
        position = 0
        while position < len(text) and text[position:].strip():
            found = _ELEMENT.match(text, position)
            if found is None or found[1].lower() in element:
                return None
            value = found[2]
            element[found[1].lower()] = re.sub(r"\\(.)", r"\1", value[1:-1]) if value.startswith('"') else value
            position = found.end()
        elements.append(element)
    return elements
