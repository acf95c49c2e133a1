"""Call → request: arguments are checked and encoded, paths escaped.

Enters: an `Operation`, the values of its path and its arguments by wire name. Leaves: a `Request` without host,
credentials or time. Called by the resources and by `client.request`. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from typing import Any

import msgspec

from ...errors import SAFE_METHODS
from ..redaction.secret import safe_repr
from .arguments import UNSET, ArgumentError, one_value
from .form import encode_form, json_text
from .headers import CREDENTIALS, header_values, own_headers
from .path import DIGITS, build_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .operation import Operation

FORM = "application/x-www-form-urlencoded"
CONTENT_TYPES = {"form": FORM, "json": "application/json", "scim+json": "application/scim+json"}
_BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})
_QUERY_METHODS = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
_METHOD = re.compile(r"[A-Z]{1,16}")
_OWN_HEADERS = frozenset({"Accept", "Content-Type", "User-Agent"})
_WITH_ACCOUNT = frozenset({"api_v2010", "iam_organizations"})
# SIDs, words of the API, small numbers: what says nothing of a person.
_IMPERSONAL = re.compile(r".{0,3}|[A-Z]{2}[0-9a-fA-F]{32}|[a-z][a-z_-]*|\d{0,6}", re.DOTALL)


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
        secret: whether hooks are not to see it, because it is full of secrets.

    `target` is path and query; `moves` counts the redirects that led to it. The loop that sends it sets `sent_with`, by
    which `redaction.echoes.sent_secrets` finds its secrets.
    """

    __slots__ = (
        *("auth", "body", "headers", "host", "idempotent", "method", "moves", "op", "path", "query"),
        *("secret", "sent_with", "target", "url"),
    )

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
        secret: bool = False,
    ) -> None:
        self.method = method
        self.host = host
        self.path = path
        self.query = query
        self.target = f"{path}?{query}" if query else path
        self.headers = {} if headers is None else headers
        self.body = body
        self.op = op
        self.auth = auth
        self.idempotent = idempotent
        self.url = url
        self.secret = secret
        self.moves = 0
        self.sent_with: tuple[Any, ...] = ()

    @property
    def path_template(self) -> str | None:
        """The path with `{Name}` for each parameter; None where no operation says it."""
        return None if self.op is None or self.url is not None else self.op.path

    @property
    def path_for_logs(self) -> str:
        """The path as it may be logged: without what may name a person; numbers are `redaction.redact`'s to shorten."""
        if self.op is None or not self.op.personal:
            return self.path
        return "/".join(["…" if personal and not DIGITS.fullmatch(part) else part for part, personal in self._parts()])

    def personal_values(self) -> list[str]:
        """What the caller gave and the API may repeat: arguments, but not SIDs and words."""
        from urllib.parse import parse_qsl, unquote

        found = [value for name, value in self.headers.items() if name not in _OWN_HEADERS]
        found += [value for text in (self.query, *self._form()) for _, value in parse_qsl(text)]
        if self.body and "json" in self.headers.get("Content-Type", ""):
            found += _strings(self.body)
        found += [unquote(part) for part, personal in self._parts() if personal]
        return sorted({value for value in found if not _IMPERSONAL.fullmatch(value)}, key=len, reverse=True)

    def _parts(self) -> list[tuple[str, bool]]:
        """The segments of the path, and whether each may name a person."""
        names = () if self.op is None else self.op.path.split("/")
        hidden = () if self.op is None else self.op.personal
        pairs = zip_longest(self.path.split("/"), (name.partition("}")[0].lstrip("{") in hidden for name in names))
        return [(part, bool(personal)) for part, personal in pairs if part is not None]

    def _form(self) -> Iterator[str]:
        if self.body and self.headers.get("Content-Type") == FORM:
            yield self.body.decode("utf-8", "replace")

    def with_path(self, path: str, query: str) -> Request:
        """The same request to another path and query of the same host."""
        return Request(
            *(self.method, self.host, path, query, self.headers, self.body, self.op),
            auth=self.auth,
            idempotent=self.idempotent,
        )


def check_account(request: Request, account_sid: str | None) -> None:
    """Refuses what would be done in another account than the one that a client acts for.

    Raises:
        ValueError: the path of the operation has no account: the API takes that of the credentials.
    """
    op = request.op
    if op is not None and op.id.partition(".")[0] not in _WITH_ACCOUNT:
        raise ValueError(
            f"{op.id} has no account in its path and would work in that of the credentials, not in {account_sid}: make "
            "a client with the credentials of that account"
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


def build_request(
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
        _check_extra(op, extra, params, query)
    method = op.method
    sent: dict[str, str] = {}
    body: bytes | None = None
    try:
        if op.body is None or method in _QUERY_METHODS:
            text = encode_form(params, op.formats, extra)
            if method in _BODY_METHODS:
                body = b""
        else:
            text = encode_form(query, op.formats) if query else ""
            body = _body(op, params, extra)
            if body:
                sent["Content-Type"] = CONTENT_TYPES[op.body]
        if headers:
            sent |= header_values(headers)
    except ArgumentError as error:
        raise _named(error, op, extra) from None
    idempotent = method in SAFE_METHODS or (op.idempotency and bool(params.get("IdempotencyKey")))
    return Request(method, op.host, build_path(op, ids), text, sent, body, op, auth=op.auth, idempotent=idempotent)


def request_without_path(op: Operation[Any], headers: Mapping[str, Any] | None) -> Request:
    """The request of a page whose address is to come: with the header parameters, whose wire names are given."""
    try:
        own = header_values(headers)
    except ArgumentError as error:
        raise _named(error, op, None) from None
    return Request("GET", op.host, "", "", own, op=op, auth=op.auth, idempotent=True)


def _named(error: ArgumentError, op: Operation[Any], extra: Mapping[str, Any] | None) -> TypeError | ValueError:
    if extra and error.wire in extra:
        return error.named(f"extra_params[{error.wire!r}]{error.place}")
    from .naming import argument_name

    return error.named(argument_name(op, error.wire, error.place))


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

    missing = [name for name in op.required if not given(name)]
    if missing:
        from .naming import argument_name, method_name

        names = " and ".join([argument_name(op, name) for name in missing])
        raise TypeError(
            f"{names} must be given, not None: {method_name(op)} needs {'it' if len(missing) == 1 else 'them'}"
        )
    for group in op.conditional:
        if not any(given(name) for name in group):
            from .naming import argument_name, method_name

            names = ", ".join([argument_name(op, name) for name in group])
            raise ValueError(f"at least one of {names} must be given: {method_name(op)} needs it")


def _check_extra(
    op: Operation[Any], extra: Mapping[str, Any], params: Mapping[str, Any], query: Mapping[str, Any] | None
) -> None:
    if not isinstance(extra, Mapping):
        raise TypeError(f"extra_params must be a mapping of wire names to values, not {type(extra).__name__}")
    for name in extra:
        if not isinstance(name, str) or not name:
            given = "an empty one" if name == "" else type(name).__name__
            raise TypeError(f"extra_params must have names that are non-empty str, not {given}")
        for place in (params, query) if extra[name] is not None else ():
            if place and place.get(name) is not None and place[name] is not UNSET:
                from .naming import argument_name

                argument = argument_name(op, name)
                raise ValueError(f"extra_params[{name!r}] is given as {argument} already: leave one of them out")


def _body(op: Operation[Any], params: Mapping[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    if op.body == "form":
        return encode_form(params, op.formats, extra).encode()
    from .json_body import fields_body, whole_body

    if "" in params:
        return whole_body(params[""], extra)
    fields = {
        name: None if value is None else _json_field(value, op.formats.get(name), name)
        for name, value in params.items()
        if value is not UNSET and (value is not None or name in op.nullable)
    }
    return fields_body(fields, extra)


def _json_field(value: Any, form: str | None, name: str) -> Any:
    """A value as the field of a JSON body has it."""
    if form == "value":
        return value
    if form == "list":
        return value if isinstance(value, list | tuple) else [value]
    return json_text(value, name) if form == "json" else one_value(value, form, name)


@safe_repr
class Sending:
    """A request as hooks see it before it is sent: to look at, not to change.

    Attributes:
        method, url: of the request, with its query.
        path: without query and without what `base_url` adds.
        path_template: the path with `{Name}` for each parameter, which names no person; None for `client.request`.
        headers: what is sent, but for `Authorization` and `Twilio-Client-Validation`.
        body: the encoded body; None or empty where there is none.
        operation: the id of the operation, such as `api_v2010.CreateMessage`; None for `client.request`.
        attempt: 1 for the first request of the call.
    """

    __module__ = "trunkline"
    __slots__ = ("attempt", "body", "headers", "method", "operation", "path", "path_template", "url")

    def __init__(self, request: Request, url: str, headers: Mapping[str, str], attempt: int) -> None:
        self.method = request.method
        self.url = url
        self.path = request.path
        self.path_template = request.path_template
        self.headers = {name: value for name, value in headers.items() if name.lower() not in CREDENTIALS}
        self.body = request.body
        self.operation = request.op.id if request.op is not None else None
        self.attempt = attempt

    def __repr__(self) -> str:
        return f"<Sending {self.method} {self.operation or ''} attempt {self.attempt}>"


RequestHook = Callable[[Sending], Any]


def raw_request(
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
        given = repr(method[:20]) if isinstance(method, str) else type(method).__name__
        raise ValueError(f"method must be the name of an HTTP method, such as 'GET', not {given}")
    if data is not None and json is not UNSET:
        raise ValueError("data contradicts json: give one or the other")
    method = method.upper()
    sent: dict[str, str] = {}
    body: bytes | None = b"" if method in _BODY_METHODS else None
    kind = None
    argument = "headers"
    try:
        sent = own_headers(headers or {})
        argument = "params"
        if params:
            more = encode_form(_by_name(params, argument))
            query = f"{query}&{more}" if query and more else query or more
        argument = "data"
        if isinstance(data, bytes):
            body = data
        elif data is not None:
            body, kind = encode_form(_by_name(data, argument)).encode(), FORM
        elif json is not UNSET:
            from .json_body import to_json

            argument = "json"
            body, kind = to_json(json, argument), "application/json"
    except ArgumentError as error:
        name = argument if argument == "json" else f"{argument}[{error.wire!r}]"
        raise error.named(f"{name}{error.place}") from None
    if kind:
        sent.setdefault("Content-Type", kind)
    return Request(method, host, path, query, sent, body, None, idempotent=method in SAFE_METHODS)


def _by_name(values: Any, argument: str) -> Mapping[str, Any]:
    if not isinstance(values, Mapping):
        or_bytes = " or bytes" if argument == "data" else ""
        raise TypeError(f"{argument} must be a mapping of names to values{or_bytes}, not {type(values).__name__}")
    for name in values:
        if not isinstance(name, str) or not name:
            given = "an empty one" if name == "" else type(name).__name__
            raise TypeError(f"{argument} must have names that are non-empty str, not {given}")
    return values
