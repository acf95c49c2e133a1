"""From a request as a server received it to the URL and parameters that Twilio signed.

Enters: scheme, host, path, query, headers and body as they were received, and what the user trusts. Leaves: a
`Verdict`. Pure: no framework and no I/O, but for a record of what is refused. Called by `contrib`.

Anybody can send what enters: each step takes time in proportion to the length of what it reads, and the cheap ones that
refuse come first.
"""

from __future__ import annotations

import re
from binascii import a2b_qp
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple
from urllib.parse import quote

from .._core.runtime.log import enabled_logger
from .signature import MAX_FIELDS, RequestValidator, is_signature, url_variants

Headers = Callable[[str], list[str]]
"""The values of a header, by its name in lower case."""

Trust = bool | Literal["x-forwarded", "forwarded"]

MAX_BODY = 1 << 20
FORBIDDEN = "Forbidden: the request is not signed by Twilio"
TOO_LARGE = "Request body too large"

_INFO = 20  # as `logging` has it, which is not loaded for this
_MAX_FORWARDED = 1 << 14  # characters of Forwarded, which 100 proxies do not need; servers allow 8 to 64 KiB
_MAX_TYPE = 1000  # characters of Content-Type
_MAX_SHOWN = 300  # characters of a URL in a log record
_FORM = "application/x-www-form-urlencoded"
_BASE = re.compile(r"(https?)://([^\s/?#]+)((?:/[^\s/?#]+)*)/?", re.IGNORECASE)
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~-]+)(?::([0-9]{1,5}))?")
_PORT = re.compile(r"[0-9]{1,5}")
# A pair of Forwarded, or none, and what ends it: nothing is tried twice.
_PAIR = re.compile(
    r"""\s*+(?:([\w!#$%&'*+.^`|~-]++)=("(?:[^"\\]++|\\.)*+"|[^\s";,]*+))?+\s*+(?:;[\s;]*+|(,)[\s,]*+|\Z)""",
    re.ASCII | re.DOTALL,
)
_NO_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_SECURE = {"http": "http", "ws": "http", "https": "https", "wss": "https"}
_SOCKET = {"http": "ws", "https": "wss"}
# What stands unescaped in a path when its raw form is not known.
_KEPT = "/~!$&'()*+,;=:@"


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
    method: str = "POST"


class Guard:
    """Decides on requests, by what the user trusts.

    Args:
        auth_token: token, tokens or a `RequestValidator`.
        public_url: the base that Twilio knows, such as `https://example.com`.
        trust_forwarded: which headers of a proxy to believe.
        proxies: how many proxies add to them.
        max_body: the largest body in bytes.
        shared_keys: the secrets of shared keys by their SIDs.

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
        shared_keys: Mapping[str, str] | None = None,
    ) -> None:
        if not isinstance(auth_token, RequestValidator):
            auth_token = RequestValidator(auth_token, shared_keys=shared_keys)
        elif shared_keys is not None:
            raise ValueError("shared_keys contradicts a RequestValidator: give them to it")
        self._validator = auth_token
        if public_url is not None and not isinstance(public_url, str):
            raise TypeError(f"public_url must be a str, not {type(public_url).__name__}")
        base = _BASE.fullmatch(public_url) if public_url is not None else None
        if public_url is not None and (base is None or not url_variants(public_url)):
            raise ValueError("public_url must be a URL such as https://example.com, without query and fragment")
        if trust_forwarded not in (False, True, "x-forwarded", "forwarded"):
            given = repr(trust_forwarded[:20]) if isinstance(trust_forwarded, str) else type(trust_forwarded).__name__
            raise ValueError(f'trust_forwarded must be False, True, "x-forwarded" or "forwarded", not {given}')
        if public_url is not None and trust_forwarded:
            raise ValueError("public_url contradicts trust_forwarded: give one or the other")
        for name, number, least in (("proxies", proxies, 1), ("max_body", max_body, 0)):
            if isinstance(number, bool) or not isinstance(number, int):
                raise TypeError(f"{name} must be an int, not {type(number).__name__}")
            if number < least:
                raise ValueError(f"{name} must be {least} or more; it is less")
        self._base = (base[1].lower(), base[2], base[3]) if base is not None else None
        self._trust = "x-forwarded" if trust_forwarded is True else trust_forwarded
        self._hops = proxies
        self.max_body = max_body

    def refusal(self, headers: Headers) -> Verdict | None:
        """What two headers tell before the body is read: None if the signature has to be computed. Never raises."""
        if any(exceeds(length, self.max_body) for length in headers("content-length")):
            return OVERSIZE
        signatures = headers("x-twilio-signature")
        if len(signatures) == 1 and is_signature(signatures[0]):
            return None
        amount = "more than one" if len(signatures) > 1 else "a malformed" if signatures else "no"
        _log(f"{amount} header X-Twilio-Signature")
        return REFUSED

    def decide(self, received: Received) -> Verdict:
        """Whether the request is Twilio's. Never raises."""
        try:
            return self._decide(received)
        except Exception:  # whatever cannot be understood is not valid
            _log("the request is malformed")
            return REFUSED

    def _decide(self, received: Received) -> Verdict:
        body = received.body
        if isinstance(body, bytes) and len(body) > self.max_body:
            return OVERSIZE
        refusal = self.refusal(received.headers)
        if refusal is not None:
            return refusal
        url = self.url(received)
        if url is None:
            _log("the host or a header of the proxy is malformed")
            return REFUSED
        [signature] = received.headers("x-twilio-signature")
        settings = received.headers("x-twilio-webhooks-signature-settings")
        if len(settings) > 1:
            _log("more than one header X-Twilio-Webhooks-Signature-Settings")
            return REFUSED
        kinds = received.headers("content-type")
        key = settings[0] if settings else None
        if self._validator.validate(url, fields(kinds, body), signature, settings=key, method=received.method):
            return OK
        reason = "the signature is not that of %r (query left out)"
        if kinds and kinds[0].lower().startswith("multipart/"):
            reason += f": the body is multipart, and Twilio sends {_FORM}; a test has to as well"
        elif settings:
            reason += " by the shared key that its header names, if that is known"
        _log(reason, url)
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
            forwarded = self._trusted(received.headers("x-forwarded-host"))
            scheme = self._trusted(received.headers("x-forwarded-proto")) or scheme
            port = self._trusted(received.headers("x-forwarded-port"))
            host = forwarded or host
            if forwarded and _has_port(forwarded):
                port = None  # the host that the client named tells more than the port that the proxy listens on
        elif self._trust == "forwarded":
            elements = _elements(",".join(received.headers("forwarded")))
            if elements is None:
                return None
            if len(elements) >= self._hops:
                element = elements[-self._hops]
                scheme, host = _unquoted(element.get("proto", scheme)), _unquoted(element.get("host", host))
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

    def _trusted(self, values: list[str]) -> str | None:
        """What the trusted proxy said: each one appends, so what a client sent stands further left."""
        found = ",".join(values).rsplit(",", self._hops)
        return found[-self._hops].strip() or None if len(found) >= self._hops else None


def _log(reason: str, *urls: str) -> None:
    if logger := enabled_logger(_INFO):
        logger.info(f"webhook refused: {reason}", *map(shortened_url, urls))


def exceeds(length: str, limit: int) -> bool:
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
    if body.count(b"&") >= MAX_FIELDS:
        raise ValueError(f"body must have at most {MAX_FIELDS:,} fields")
    body.decode()  # what is not UTF-8 before the escapes are resolved is refused, too
    form: dict[str, list[str]] = {}
    for field in filter(None, body.replace(b"+", b" ").split(b"&")):
        name, _, value = field.partition(b"=")
        form.setdefault(_unescaped(name).decode(), []).append(_unescaped(value).decode())
    return form or body


def _unescaped(text: bytes) -> bytes:
    """As `urllib.parse.unquote_to_bytes`, but several times as fast: quoted-printable only has another mark."""
    if b"%" not in text:
        return text
    text = text.replace(b"%%", b"%25%").replace(b"%%", b"%25%")  # twice: of three the middle one is in two pairs
    text = b"%25".join(_NO_ESCAPE.split(text))
    return a2b_qp(text.replace(b"=", b"=3D").replace(b"%", b"="))


def is_form(content_type: list[str]) -> bool:
    """Whether the body is a form in UTF-8. With another charset the view would read other text than was signed."""
    if len(content_type) != 1 or len(content_type[0]) > _MAX_TYPE:
        return False
    kind, *parameters = (part.strip().lower() for part in content_type[0].split(";"))
    charsets = [
        part.partition("=")[2].strip(' "') for part in parameters if part.partition("=")[0].strip() == "charset"
    ]
    return kind == _FORM and all(charset in ("utf-8", "utf8") for charset in charsets)


def escaped_path(raw: str | None, path: bytes) -> str:
    """The path as it was requested: the raw one, if it is that of the path that is served, else the path escaped."""
    if raw is not None:
        raw = raw.partition("?")[0]
        if (absolute := re.match(r"[A-Za-z]+://[^/]*", raw)) is not None:
            raw = raw[absolute.end() :]
        if raw.startswith("/") and raw.isascii() and _unescaped(raw.encode()) == path:
            return raw
    return quote(path or b"/", safe=_KEPT)


def _has_port(host: str) -> bool:
    parts = _HOST.fullmatch(host)
    return parts is not None and parts[2] is not None


def _elements(header: str) -> list[dict[str, str]] | None:
    """The elements of RFC 7239's header that say something, values as they stand there; None if it is malformed."""
    elements: list[dict[str, str]] = []
    element: dict[str, str] = {}
    position = 0
    while position < len(header) <= _MAX_FORWARDED:
        found = _PAIR.match(header, position)
        if found is None:
            return None
        position = found.end()
        name, value, comma = found.groups()
        if name is not None:
            name = name.lower()
            if name in element:
                return None
            element[name] = value
        if element and (comma or position == len(header)):
            elements.append(element)
            element = {}
    return elements if position == len(header) else None


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1], flags=re.DOTALL) if value.startswith('"') else value


def shortened_url(url: str) -> str:
    """The URL for a log record: no userinfo, query or personal data, and not the whole of a long one."""
    from .._core.redaction.redact import path as redacted

    url = url.partition("?")[0].partition("#")[0]
    if len(url) > _MAX_SHOWN:  # cut between segments: the half of an address might not be known for one
        url = url[:_MAX_SHOWN].rpartition("/")[0] + "/…"
    scheme, _, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}://{authority.rpartition('@')[2]}{redacted(slash + path)}"
