"""Call → request: arguments are checked and encoded, paths escaped.

Enters: an `Operation`, the values of its path and its arguments by wire name. Leaves: a `Request` without host,
credentials or time. Called by the resources and by `client.request`. Pure.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import zip_longest
from keyword import iskeyword
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, unquote

import msgspec

from ._masked import safe_repr
from ._model import Model
from .types import dates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._operation import Operation

UNSET = msgspec.UNSET
Unset = msgspec.UnsetType

FORM = "application/x-www-form-urlencoded"
CONTENT_TYPES = {"form": FORM, "json": "application/json", "scim+json": "application/scim+json"}
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "DELETE"})
_BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})
_QUERY_METHODS = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
_SCALARS = "str, int, float, bool, Decimal, date, datetime or an enumeration's member"
_FORBIDDEN = re.compile(r"[/?#\\\x00-\x1f\x7f-\x9f\u2028\u2029]|\.\.")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")
_METHOD = re.compile(r"[A-Z]{1,16}")
_CREDENTIALS = frozenset({"authorization", "twilio-client-validation"})
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# The connection is the transport's: a header that frames the message would let one request become two.
_FRAMING = frozenset(
    {"host", "accept-encoding", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer"}
)
_MAX_PAIRS = 99
_OWN_HEADERS = frozenset({"Accept", "Content-Type", "User-Agent"})
# SIDs, words of the API, small numbers: what says nothing of a person.
_DIGITS = re.compile(r"(?:\+|%2B)?\d{7,}")
_TELLING_NOTHING = re.compile(r".{0,3}|[A-Z]{2}[0-9a-fA-F]{32}|[a-z][a-z_-]*|\d{0,6}", re.DOTALL)
_encode_json = msgspec.json.Encoder(decimal_format="number").encode


class Request:
    """What is to be sent, but for host, credentials and time.

    Args:
        method: the HTTP method.
        host: the first label of the host: `api` stands for `api.twilio.com`.
        path: the escaped path, without query.
        query: the encoded query, without `?`.
        headers: headers of the call itself.
        body: the encoded body; None where the method has none.
        op: the operation, or None for `client.request`.
        auth: `basic`, `none` or `oauth`: the credentials that it needs.
        idempotent: whether sending it twice does what sending it once does.
        url: the whole address, where it is not one of the API: then `auth` is `none`.

    The loop that sends it sets `sent_with`: what `_echoes.known` finds its secrets by.
    """

    __slots__ = ("auth", "body", "headers", "host", "idempotent", "method", "op", "path", "query", "sent_with", "url")

    def __init__(
        self,
        method: str,
        host: str,
        path: str,
        query: str = "",
        headers: dict[str, str] | None = None,
        body: bytes | None = None,
        op: Operation[Any] | None = None,
        *,
        auth: str = "basic",
        idempotent: bool,
        url: str | None = None,
    ) -> None:
        self.method = method
        self.host = host
        self.path = path
        self.query = query
        self.headers = {} if headers is None else headers
        self.body = body
        self.op = op
        self.auth = auth
        self.idempotent = idempotent
        self.url = url
        self.sent_with: tuple[Any, ...] = ()

    @property
    def shown(self) -> str:
        """The path as it may be logged: without what may name a person; numbers are `_redact`'s to shorten."""
        if self.op is None or not self.op.personal:
            return self.path
        return "/".join(["…" if personal and not _DIGITS.fullmatch(part) else part for part, personal in self._parts()])

    def values(self) -> list[str]:
        """What the caller gave and the API may repeat: arguments, but not SIDs and words."""
        found = [value for name, value in self.headers.items() if name not in _OWN_HEADERS]
        found += [value for text in (self.query, *self._form()) for _, value in parse_qsl(text)]
        if self.body and "json" in self.headers.get("Content-Type", ""):
            found += _strings(self.body)
        found += [unquote(part) for part, personal in self._parts() if personal]
        return sorted({value for value in found if not _TELLING_NOTHING.fullmatch(value)}, key=len, reverse=True)

    def _parts(self) -> list[tuple[str, bool]]:
        """The segments of the path, and whether each may name a person."""
        names = () if self.op is None else self.op.path.split("/")
        hidden = () if self.op is None else self.op.personal
        pairs = zip_longest(self.path.split("/"), (name.partition("}")[0].lstrip("{") in hidden for name in names))
        return [(part, bool(personal)) for part, personal in pairs if part is not None]

    def _form(self) -> Iterator[str]:
        if self.body and self.headers.get("Content-Type") == FORM:
            yield self.body.decode("utf-8", "replace")

    def at(self, path: str, query: str) -> Request:
        """The same request to another path and query of the same host."""
        return Request(
            *(self.method, self.host, path, query, self.headers, self.body, self.op),
            auth=self.auth,
            idempotent=self.idempotent,
        )


def _strings(body: bytes) -> Iterator[str]:
    """The strings of a JSON text, but for its names."""
    try:
        left = [msgspec.json.decode(body)]
    except (msgspec.DecodeError, ValueError, RecursionError):
        return
    while left:
        value = left.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            left += value
        elif isinstance(value, dict):
            left += value.values()


def build(
    op: Operation[Any],
    ids: tuple[Any, ...] = (),
    params: Mapping[str, Any] | None = None,
    extra: Mapping[str, Any] | None = None,
    headers: Mapping[str, Any] | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request:
    """The request of one call.

    Args:
        op: the operation.
        ids: values of `op.ids`.
        params: arguments by wire name; they go to the body, or to the query where there is no body.
        extra: `extra_params` of the user: arguments that the facts do not know, by wire name.
        headers: header parameters by wire name.
        query: query parameters of an operation that has a body too.

    Raises:
        TypeError: an argument has a wrong type, or a required one is missing.
        ValueError: an argument has a wrong value; the text names it and says what is allowed.
    """
    params = {} if params is None else params
    _check(op, params, headers, query)
    if extra is not None:
        _check_extra(extra, params, query)
    method = op.method
    sent: dict[str, str] = {}
    body: bytes | None = None
    if op.body is None or method in _QUERY_METHODS:
        text = encode(params, op.formats, extra)
        if method in _BODY_METHODS:
            body = b""
    else:
        text = encode(query, op.formats) if query else ""
        body = _body(op, params, extra)
        if body:
            sent["Content-Type"] = CONTENT_TYPES[op.body]
    if headers:
        sent |= header_values(headers)
    idempotent = method in SAFE_METHODS or (op.idempotency and bool(params.get("IdempotencyKey")))
    return Request(method, op.host, path(op, ids), text, sent, body, op, auth=op.auth, idempotent=idempotent)


def _check(
    op: Operation[Any], params: Mapping[str, Any], headers: Mapping[str, Any] | None, query: Mapping[str, Any] | None
) -> None:
    if not op.required and not op.conditional:
        return

    def given(name: str) -> bool:
        for place in (params, headers, query):
            if place and name in place:
                return place[name] is not None and place[name] is not UNSET
        return False

    missing = [describe(name) for name in op.required if not given(name)]
    if missing:
        raise TypeError(f"{_title(op)} needs {' and '.join(missing)}; None is not a value for it")
    for group in op.conditional:
        if not any(given(name) for name in group):
            raise ValueError(f"{_title(op)} needs at least one of {', '.join(map(describe, group))}")


def _check_extra(extra: Mapping[str, Any], params: Mapping[str, Any], query: Mapping[str, Any] | None) -> None:
    if not isinstance(extra, Mapping):
        raise TypeError(f"extra_params must be a mapping of wire names to values, not {type(extra).__name__}")
    for name in extra:
        if not isinstance(name, str) or not name:
            raise TypeError(f"extra_params: a name must be a non-empty str, not {name!r}")
        for place in (params, query):
            if place and place.get(name) is not None and place[name] is not UNSET:
                raise ValueError(f"extra_params: {name!r} is given as the argument {python_name(name)!r} already")


def _title(op: Operation[Any]) -> str:
    return op.id.rpartition(".")[2]


def python_name(wire: str) -> str:
    """The argument that a wire name stands for, as the texts of errors name it."""
    if not wire:
        return "body"
    suffix = {"<": "_before", ">": "_after"}.get(wire[-1], "")
    name = _WORD.sub("_", wire.rstrip("<>").replace("A2P", "A2p")).replace(".", "_").replace("-", "_").lower() + suffix
    return name + "_" if iskeyword(name) else name


def describe(wire: str) -> str:
    """A parameter as the texts of errors name it: `date_sent (DateSent)`."""
    name = python_name(wire)
    return name if name == wire or not wire else f"{name} ({wire})"


# paths


def path(op: Operation[Any], ids: tuple[Any, ...]) -> str:
    """The escaped path of an operation."""
    out, rest = _parts(op.path)
    if not rest:
        return out
    values = dict(zip(op.ids, ids, strict=False))
    for name, tail in rest:
        if name not in values:
            raise TypeError(f"{_title(op)} needs {describe(name)}")
        out += segment(values[name], name) + tail
    return out


@lru_cache(None)
def _parts(template: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What stands before the first parameter, and each parameter with what follows it."""
    head, *rest = template.split("{")
    pairs = [part.partition("}") for part in rest]
    return head, tuple((name, tail) for name, _, tail in pairs)


def segment(value: Any, name: str) -> str:
    """A value as one escaped segment of a path; `+` stays as it is.

    Raises:
        TypeError: not a str, int or date.
        ValueError: empty, or with characters that could lead to another resource.
    """
    if type(value) is str and value.isalnum() and value.isascii():
        return value
    if value is None or value is UNSET:
        if name == "AccountSid":
            raise ValueError(
                "the account SID is not known: give it as account_sid='AC…' when you make the client, set "
                "TWILIO_ACCOUNT_SID, or name the account: client.api.v2010.accounts('AC…')"
            )
        raise ValueError(f"{describe(name)} must be a str or int, not None")
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, dt.date):
        value = _date(value, name)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(f"{describe(name)} must be a str or int, not {type(value).__name__}")
    text = value if isinstance(value, str) else int.__repr__(value)
    if not text.strip():
        raise ValueError(f"{describe(name)} must not be empty")
    if text == "." or _FORBIDDEN.search(text):
        raise ValueError(
            f"{describe(name)} must be one segment of a path: '/', '\\', '?', '#', '.', '..' and control characters "
            "are not allowed in it"
        )
    try:
        return quote(text, safe="+")
    except UnicodeEncodeError:
        raise ValueError(f"{describe(name)} holds characters that are not Unicode text (lone surrogates)") from None


# headers


def header_values(values: Mapping[str, Any] | None) -> dict[str, str]:
    """Header parameters as they are sent; what is None is not."""
    return {
        name: header_value(value, name)
        for name, value in (values or {}).items()
        if value is not None and value is not UNSET
    }


def header_value(value: Any, name: str) -> str:
    """A value as it stands in a header: printable ASCII, on one line."""
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not the name of a header")
    text = scalar(value, name)
    if not _HEADER_VALUE.fullmatch(text):
        raise ValueError(f"{describe(name)} is a header: printable ASCII characters on one line are allowed")
    return text.strip(" ")


# queries and forms


def encode(values: Mapping[str, Any], formats: Mapping[str, str], extra: Mapping[str, Any] | None = None) -> str:
    """Arguments as `name=value&…`, percent-encoded with `+` for a space."""
    out = ""
    for source in (values, extra) if extra else (values,):
        for name, value in source.items():
            if value is not None and value is not UNSET:
                out += _encode(name, value, formats.get(name) if formats else None)
    return out[1:]


def _encode(name: str, value: Any, form: str | None) -> str:
    kind = type(value)
    if form is None:
        if kind is str and value.isalnum() and value.isascii():
            return f"&{_key(name)}={value}"
        if kind is list or kind is tuple:
            key = _key(name)
            return "".join([f"&{key}={_plus(scalar(item, name), name)}" for item in value])
        return f"&{_key(name)}={_plus(scalar(value, name), name)}"
    if form == "json":
        return f"&{_key(name)}={_plus(_json_text(value, name), name)}"
    if form == "pairs":
        return "".join(
            f"&{_key(f'{name}{i}.Name')}={_plus(key, name)}&{_key(f'{name}{i}.Value')}={_plus(item, name)}"
            for i, (key, item) in enumerate(_pairs(value, name), 1)
        )
    if form.startswith("prefixed"):
        # The API calls the map `AddOnsData` and its keys `AddOns.…`.
        prefix = form.partition(":")[2] or name.removesuffix("Data")
        return "".join(f"&{_key(key)}={_plus(item, name)}" for key, item in _prefixed(value, prefix, name, 0))
    items = value if isinstance(value, list | tuple) else (value,)
    if form == "json_items":
        texts = [_json_text(item, name) for item in items]
    elif form == "list":
        texts = [scalar(item, name) for item in items]
    else:
        texts = [_formatted(item, form, name) for item in items]
    return "".join([f"&{_key(name)}={_plus(text, name)}" for text in texts])


@lru_cache(4096)
def _key(name: str) -> str:
    try:
        return quote_plus(name)
    except UnicodeEncodeError:
        raise ValueError("the name of a parameter holds characters that are not Unicode text") from None


# What `quote_plus` makes of each character of ASCII.
_QUOTED = [quote_plus(chr(code)) for code in range(128)]


def _plus(text: str, name: str) -> str:
    if text.isascii():
        return text if text.isalnum() else text.translate(_QUOTED)
    try:
        return quote_plus(text)
    except UnicodeEncodeError:
        raise ValueError(f"{describe(name)} holds characters that are not Unicode text (lone surrogates)") from None


def scalar(value: Any, name: str) -> str:
    """One value as text, by its type.

    Raises:
        TypeError: the type has no text on the wire; the text names the parameter and what is allowed.
        ValueError: a number that is not finite, or an instant that has no UTC time.
    """
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return _int(value, name)
    if isinstance(value, Enum):
        return scalar(value.value, name)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{describe(name)} must be a finite number, not {value}")
        return repr(float(value))
    if isinstance(value, Decimal):
        if not value.is_finite() or abs(value.adjusted()) > 1000:
            raise ValueError(f"{describe(name)} must be a finite number of sensible size")
        return format(value, "f")
    if isinstance(value, dt.datetime):
        return _instant(value, name)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int):
        return _int(value, name)
    raise TypeError(f"{describe(name)} must be {_SCALARS}, or a list or tuple of them, not {kind.__name__}")


def _int(value: int, name: str) -> str:
    try:
        return int.__repr__(value)
    except ValueError:
        raise ValueError(f"{describe(name)} is too large a number") from None


def _instant(value: dt.date, name: str) -> str:
    try:
        return dates.format_instant(value)
    except (ValueError, OverflowError):
        raise ValueError(f"{describe(name)}: this datetime has no time in UTC") from None


def _date(value: dt.date, name: str) -> str:
    try:
        return dates.format_date(value)
    except (ValueError, OverflowError):
        raise ValueError(f"{describe(name)}: this datetime has no day in UTC") from None


def _formatted(value: Any, form: str, name: str) -> str:
    """A date or an instant in the form of its field; text passes as it is."""
    if isinstance(value, dt.date):
        return _date(value, name) if form == "date" else _instant(value, name)
    if not isinstance(value, str):
        raise TypeError(f"{describe(name)} must be a {form}, or such a text, not {type(value).__name__}")
    return scalar(value, name)


def _pairs(value: Any, name: str) -> Iterator[tuple[str, str]]:
    rows = list(value.items()) if isinstance(value, Mapping) else None
    if rows is None:
        raise TypeError(f"{describe(name)} must be a mapping of names to values, not {type(value).__name__}")
    if len(rows) > _MAX_PAIRS:
        raise ValueError(f"{describe(name)} has {len(rows)} entries; the API takes at most {_MAX_PAIRS}")
    for key, item in rows:
        if not isinstance(key, str):
            raise TypeError(f"{describe(name)}: a name must be a str, not {type(key).__name__}")
        if item is not None and item is not UNSET:
            yield str.__str__(key), scalar(item, name)


def _prefixed(value: Any, prefix: str, name: str, depth: int) -> Iterator[tuple[str, str]]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{describe(name)} must be a mapping, not {type(value).__name__}")
    if depth > 32:
        raise ValueError(f"{describe(name)} is nested too deeply")
    for key, item in value.items():
        if not isinstance(key, str):
            raise TypeError(f"{describe(name)}: a key must be a str, not {type(key).__name__}")
        key = f"{prefix}.{str.__str__(key)}"
        if isinstance(item, Mapping):
            yield from _prefixed(item, key, name, depth + 1)
        elif item is not None and item is not UNSET:
            yield key, scalar(item, name)


def _json_text(value: Any, name: str) -> str:
    """A form field that holds JSON; a str is such a text already."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return str.__str__(value)
    return to_json(value, name).decode()


# JSON


def _body(op: Operation[Any], params: Mapping[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    if op.body == "form":
        return encode(params, op.formats, extra).encode()
    if "" in params:
        return _whole(params[""], extra)
    fields: dict[str, Any] = {}
    for name, value in params.items():
        if value is UNSET or (value is None and name not in op.nullable):
            continue
        form = op.formats.get(name)
        if form == "list" and value is not None and not isinstance(value, list | tuple):
            value = [value]
        elif form in ("date", "datetime") and value is not None:
            value = _formatted(value, form, name)
        fields[name] = plain(value, name)
    for name, value in (extra or {}).items():
        if value is not UNSET:
            fields[name] = plain(value, name)
    return _encoded(fields, "")


def _whole(value: Any, extra: Mapping[str, Any] | None) -> bytes:
    if value is None or value is UNSET:
        return _encoded(plain(extra, "extra_params"), "") if extra else b"{}"
    if not isinstance(value, Mapping | list | tuple | Model):
        raise TypeError(f"body must be a mapping, a list or a model, not {type(value).__name__}")
    whole = plain(value, "")
    if extra:
        if not isinstance(whole, dict):
            raise ValueError("extra_params cannot be added to a body that is a list")
        for name, item in extra.items():
            if name in whole:
                raise ValueError(f"extra_params: {name!r} is in the body already")
            if item is not UNSET:
                whole[name] = plain(item, name)
    return _encoded(whole, "")


def to_json(value: Any, name: str) -> bytes:
    """A value as JSON text.

    Raises:
        TypeError, ValueError: it has no JSON; the text names the parameter.
    """
    return _encoded(plain(value, name), name)


def _encoded(value: Any, name: str) -> bytes:
    try:
        return _encode_json(value)
    except UnicodeEncodeError:
        raise ValueError(f"{describe(name)} holds characters that are not Unicode text (lone surrogates)") from None
    except (OverflowError, RecursionError):
        raise ValueError(f"{describe(name)} holds a number that is too large, or is nested too deeply") from None


def plain(value: Any, name: str, depth: int = 0) -> Any:
    """A value in the types of JSON: models become mappings without their Nones, dates become text."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return plain(value.value, name, depth)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        if not -(2**63) <= value < 2**64:
            raise ValueError(f"{describe(name)} holds a number that is too large")
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{describe(name)} holds a number that is not finite, which JSON does not have")
        return value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{describe(name)} holds a number that is not finite, which JSON does not have")
        return value
    if isinstance(value, dt.datetime):
        return _instant(value, name)
    if isinstance(value, dt.date):
        return value.isoformat()
    if depth > 200:
        raise ValueError(f"{describe(name)} is nested too deeply, or holds itself")
    if isinstance(value, Model):
        return _without_nones(plain(value.to_dict(), name, depth + 1))
    if isinstance(value, Mapping):
        out = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError(f"{describe(name)}: the keys of a mapping must be str, not {type(key).__name__}")
            if item is not UNSET:
                out[str.__str__(key)] = plain(item, name, depth + 1)
        return out
    if isinstance(value, list | tuple):
        return [plain(item, name, depth + 1) for item in value]
    raise TypeError(
        f"{describe(name)} must be made of mappings, lists, models, str, numbers, bool, dates and None, "
        f"not {type(value).__name__}"
    )


def _without_nones(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nones(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nones(item) for item in value]
    return value


def merged(base: Mapping[str, str], own: Mapping[str, str], authorization: str | None) -> dict[str, str]:
    """The headers to send: those of the call win over the client's, in whatever case they are written."""
    headers = dict(base)
    if authorization is not None:
        headers["Authorization"] = authorization
    for name, value in own.items():
        if name not in headers:
            lower = name.lower()
            for known in headers:
                if known.lower() == lower:
                    del headers[known]
                    break
        headers[name] = value
    return headers


@safe_repr
class Sending:
    """A request as hooks see it before it is sent: to look at, not to change.

    Attributes:
        method, url: of the request, with its query.
        path: without query and without what `base_url` adds.
        headers: what is sent, but for `Authorization` and `Twilio-Client-Validation`.
        body: the encoded body; None or empty where there is none.
        operation: the id of the operation, such as `api_v2010.CreateMessage`; None for `client.request`.
        attempt: 1 for the first request of the call.
    """

    __slots__ = ("attempt", "body", "headers", "method", "operation", "path", "url")

    def __init__(self, request: Request, url: str, headers: Mapping[str, str], attempt: int) -> None:
        self.method = request.method
        self.url = url
        self.path = request.path
        self.headers = {name: value for name, value in headers.items() if name.lower() not in _CREDENTIALS}
        self.body = request.body
        self.operation = request.op.id if request.op is not None else None
        self.attempt = attempt

    def __repr__(self) -> str:
        return f"<Sending {self.method} {self.operation or ''} attempt {self.attempt}>"


RequestHook = Callable[[Sending], Any]


# requests without an operation


def free(
    method: str,
    host: str,
    path: str,
    query: str,
    *,
    params: Mapping[str, Any] | None = None,
    data: Mapping[str, Any] | bytes | None = None,
    json: Any = UNSET,
    headers: Mapping[str, Any] | None = None,
) -> Request:
    """The request of `client.request`: `params` join the query, `data` is a form or bytes, `json` any JSON value."""
    if not isinstance(method, str) or not _METHOD.fullmatch(method.upper()):
        raise ValueError("method must be the name of an HTTP method, such as 'GET'")
    method = method.upper()
    sent: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or name.lower() in _FRAMING:
            raise ValueError(f"headers: {name!r} cannot be set; it belongs to the connection")
        if value is not None and value is not UNSET:
            sent[name] = header_value(value, name)
    if params:
        more = encode(_by_name(params, "params"), {})
        query = f"{query}&{more}" if query and more else query or more
    body: bytes | None = b"" if method in _BODY_METHODS else None
    kind = None
    if data is not None and json is not UNSET:
        raise ValueError("give data or json, not both")
    if isinstance(data, bytes):
        body = data
    elif data is not None:
        body, kind = encode(_by_name(data, "data"), {}).encode(), FORM
    elif json is not UNSET:
        body, kind = to_json(json, "json"), "application/json"
    if kind and not any(name.lower() == "content-type" for name in sent):
        sent["Content-Type"] = kind
    return Request(method, host, path, query, sent, body, None, idempotent=method in SAFE_METHODS)


def _by_name(values: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(values, Mapping) or not all(isinstance(name, str) and name for name in values):
        raise TypeError(f"{what} must be a mapping of names to values")
    return values
