"""Response → value, or one documented exception.

Enters: a raw reply (status, headers, body) and what was asked for. Leaves: the decoded value with its problems, or an
exception with everything known of the failure. Called by the shell. Pure.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from . import _json_cost, _model
from ._config import target
from ._masked import safe_repr
from ._retry import parse_retry_after
from .errors import APIResponseError, APIStatusError, APITimeoutError, TrunklineError, class_for

if TYPE_CHECKING:
    from ._json_cost import TimeLeft
    from ._operation import Operation
    from ._request import Request
    from ._transport import RawResponse
    from .errors import Outcome

E = TypeVar("E", bound=TrunklineError)

_DETAILS = ("details", "errors", "params", "context", "error_detail", "user_errors")
_decode_json = msgspec.json.Decoder().decode


@safe_repr
class Response:
    """A reply as hooks see it and as `client.request` returns it.

    Attributes:
        method, path: of the request; the path holds no query.
        operation: the id of the operation, such as `api_v2010.CreateMessage`; None for `client.request`.
        status: the HTTP status; 0 when there was no reply (then `error` says why).
        headers: by name in any case.
        body: bytes, decompressed.
        request_id: Twilio's id of the request, for its support.
        elapsed: seconds that the attempt took.
        attempt: 1 for the first request of the call.
        error: the exception of the attempt, or None.
        retry_in: seconds after which the call is tried again; None if it is not.
    """

    __slots__ = (
        "_op",
        "_raw",
        "_sent_with",
        "attempt",
        "body",
        "elapsed",
        "error",
        "headers",
        "method",
        "operation",
        "path",
        "retry_in",
        "status",
    )

    def __init__(
        self,
        request: Request,
        raw: RawResponse | None,
        *,
        elapsed: float,
        attempt: int,
        error: TrunklineError | None = None,
        retry_in: float | None = None,
    ) -> None:
        self.method = request.method
        self.path = request.path
        self.operation = request.op.id if request.op is not None else None
        self.status: int = 0 if raw is None else raw.status
        self.headers: Mapping[str, str] = {} if raw is None else raw.headers
        self.body: bytes = b"" if raw is None else raw.body
        self.elapsed = elapsed
        self.attempt = attempt
        self.error = error
        self.retry_in = retry_in
        self._op = request.op
        self._raw = raw
        self._sent_with = request.sent_with

    @property
    def request_id(self) -> str | None:
        return self.headers.get("Twilio-Request-Id")

    @property
    def problems(self) -> tuple[_model.Problem, ...]:
        """What of a successful reply to an operation cannot be decoded; it is decoded at each access.

        Raises:
            APIResponseError: the body is not what the operation promises at all.
        """
        op, raw = self._op, self._raw
        if op is None or raw is None or op.result is None or not succeeded(op, raw.status):
            return ()
        return page(op, raw).problems if op.listing is not None else result(op, raw).problems

    @property
    def text(self) -> str:
        """The body as text; bytes that are no UTF-8 are replaced."""
        return self.body.decode("utf-8-sig", "replace")

    def json(self) -> Any:
        """The body as plain JSON values.

        Raises:
            APIResponseError: the body is not JSON.
        """
        return parse(self.body, self)

    def __repr__(self) -> str:
        return f"<Response {self.status} {self.method} attempt {self.attempt}, {len(self.body)} bytes>"


ResponseHook = Callable[[Response], Any]


def parse(body: bytes, source: Response | None = None) -> Any:
    """The JSON value of a body.

    Raises:
        APIResponseError: it is not JSON, or has more values than a reply may have.
    """
    try:
        if len(body) > _json_cost.SMALL:
            _json_cost.check_piece(body, _json_cost.check(body), None)
        return _decode_json(body.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, ValueError, RecursionError, _json_cost.CostError) as exc:
        said = "read" if isinstance(exc, _json_cost.CostError) else "JSON"
        error = APIResponseError(
            f"the body is not {said}: {exc}",
            status=source.status if source else None,
            headers=source.headers if source else None,
            request_id=source.request_id if source else None,
            method=source.method if source else None,
            path=source.path if source else None,
            body=body,
            operation=source.operation if source else None,
        )
        raise _concealed(error, source._sent_with if source else ()) from None


def succeeded(op: Operation[Any] | None, status: int) -> bool:
    """Whether a status means success: any 2xx, and what the operation documents (some answer 302, 304 or 307).

    Without an operation redirects are replies like any other.
    """
    return 200 <= status < 300 or (300 <= status < 400 if op is None else status in op.status)


def result(
    op: Operation[Any],
    raw: RawResponse,
    *,
    keep_unknown: bool = False,
    request: Request | None = None,
    left: TimeLeft = None,
) -> _model.Decoded[Any]:
    """The value of a successful reply, and what of it could not be decoded.

    Args:
        left: seconds until the deadline of the call.

    Raises:
        APIResponseError: the body is not what the operation promises.
        APITimeoutError: there is no time to decode it.
    """
    if op.result is None:
        return _model.Decoded(None)
    if op.decoder is None:
        op.decoder = _model.decoder(op.result)
    try:
        decoded: _model.Decoded[Any] = op.decoder.decode(_content(op, raw), keep_unknown, left)
        hollow = bool(raw.body) and _model.hollow(decoded.value, raw.body)
    except _UNDECODED as exc:
        raise _undecoded(exc, "what the API promises", raw, request) from None
    if hollow:
        raise broken("the body is not what the API promises: it has none of the fields", raw, request)
    return decoded


def page(
    op: Operation[Any],
    raw: RawResponse,
    *,
    keep_unknown: bool = False,
    request: Request | None = None,
    left: TimeLeft = None,
) -> _model.Listed[Any]:
    """The items of a page, its envelope without them, and what could not be decoded.

    Args:
        left: seconds until the deadline of the call.

    Raises:
        APIResponseError: the body is not a page of the operation.
        APITimeoutError: there is no time to decode it.
    """
    if op.decoder is None:
        assert op.listing is not None
        assert op.result is not None
        op.decoder = _model.ListingDecoder(op.listing.key, op.result)
    try:
        found: _model.Listed[Any] = op.decoder.decode(raw.body, keep_unknown, left)
    except _UNDECODED as exc:
        raise _undecoded(exc, "a page of the API", raw, request) from None
    return found


_UNDECODED = (_model.EnvelopeError, _json_cost.CostError, _json_cost.LateError)


def _undecoded(exc: Exception, promised: str, raw: RawResponse, request: Request | None) -> TrunklineError:
    if isinstance(exc, _json_cost.LateError):
        return complete(APITimeoutError("the deadline of the call passed while the reply was decoded"), raw, request)
    if isinstance(exc, _json_cost.CostError):
        return broken(f"the body is not decoded: {exc}", raw, request)
    return broken(f"the body is not {promised}: {exc}", raw, request)


def _content(op: Operation[Any], raw: RawResponse) -> bytes:
    """The body to decode. Where the API documents a reply without one, the fields of the result are all unknown."""
    if raw.body:
        return raw.body
    if 300 <= raw.status < 400:
        location = raw.headers.get("Location")
        return msgspec.json.encode({"redirect_to": location} if location else {})
    return b"{}" if raw.status in (202, 204) and raw.status in op.status else b""


def broken(message: str, raw: RawResponse, request: Request | None) -> APIResponseError:
    """A reply that is not what the API promises. What it answers may have been done."""
    return complete(APIResponseError(message), raw, request)


def complete(exc: E, raw: RawResponse, request: Request | None) -> E:
    """Adds what is known of the reply to an exception that was raised without it."""
    exc.status = raw.status
    exc.headers = raw.headers
    exc.body = raw.body
    exc.request_id = raw.headers.get("Twilio-Request-Id")
    exc.outcome = "unknown"
    return fill(exc, request)


def fill(exc: E, request: Request | None) -> E:
    """Adds what is known of the request to an exception, and masks the secrets that it repeats."""
    if request is not None:
        exc.method = request.method
        exc.path = request.path
        if request.shown != request.path:
            exc._place = request.shown
        exc.operation = request.op.id if request.op is not None else None
    return _concealed(exc, () if request is None else request.sent_with)


def _concealed(exc: E, sent_with: tuple[Any, ...]) -> E:
    from . import _echoes

    _echoes.conceal(exc, sent_with)
    return exc


def worse(one: Outcome, other: Outcome | None) -> Outcome:
    """What two attempts together have done; one that did not say may have done anything."""
    if other is None or "unknown" in (one, other):
        return "unknown"
    return "rejected" if "rejected" in (one, other) else "not sent"


def failure(raw: RawResponse, request: Request | None = None) -> TrunklineError:
    """The exception for a reply that is no success. The HTTP status wins over the body's."""
    if raw.status < 400:
        return _redirect(raw, request)
    said = _read(raw.body)
    code = _code(said)
    now = time.time()
    exc: APIStatusError = class_for(raw.status)(
        _message(said) or f"the API answered with status {raw.status}",
        status=raw.status,
        code=code,
        more_info=_text(said, "more_info", "moreInfo", "type", "infoUrl"),
        details=next((said[key] for key in _DETAILS if said.get(key)), None),
        request_id=raw.headers.get("Twilio-Request-Id"),
        retry_after=parse_retry_after(raw.headers.get("Retry-After"), now),
        headers=raw.headers,
        body=raw.body,
        outcome="unknown" if raw.status >= 500 or raw.status == 408 else "rejected",
    )
    fill(exc, request)
    if request is not None:
        from . import _redact

        exc._text = _redact.text(_redact.without(exc.message, request.values()))
    return exc


def _redirect(raw: RawResponse, request: Request | None) -> APIResponseError:
    location = raw.headers.get("Location")
    where = f" to {target(location)}" if location else ""
    if raw.status < 200:
        return broken(f"the reply has status {raw.status}, which is not a final one", raw, request)
    return broken(f"the reply is a redirect{where}, which is not followed: the API promises none here", raw, request)


# the five shapes of errors


def _read(body: bytes) -> Mapping[str, Any]:
    """What the body of an error says, in whatever shape; nothing for HTML, text, no body or one of many values."""
    if _json_cost.at_most(body)[0] > _json_cost.MAX_ROWS:
        return {}
    try:
        said = _decode_json(body.removeprefix(b"\xef\xbb\xbf")) if body else None
    except (msgspec.DecodeError, ValueError, RecursionError):
        return {}
    if _model.too_deep([said]):
        return {}
    if isinstance(said, list) and said:
        said = {"errors": said}
    if not isinstance(said, dict):
        return {}
    rows = said.get("errors")
    first = rows[0] if isinstance(rows, list) and rows else None
    if isinstance(first, dict) and not any(key in said for key in ("code", "message", "detail", "title")):
        # Bulk APIs: {"errors": [{code, message, infoUrl, context}]}.
        return {**first, "errors": rows}
    inner = said.get("error")
    if isinstance(inner, dict) and "message" not in said:
        return {**inner, **{key: value for key, value in said.items() if key != "error"}}
    return said


def _message(said: Mapping[str, Any]) -> str:
    """The sentence of an error.

    `message`; RFC 9457's `title` and `detail` (SCIM has the latter); OAuth's words.
    """
    if found := _text(said, "message", "Message"):
        return found
    title, detail = _text(said, "title"), _text(said, "detail")
    if title or detail:
        return f"{title}: {detail}" if title and detail and title != detail else title or detail or ""
    return _text(said, "user_error", "error_description", "error_message", "errorMessage", "error") or ""


def _text(said: Mapping[str, Any], *keys: str) -> str | None:
    for key in keys:
        value = said.get(key)
        if isinstance(value, str) and value:
            return value
    return None


def _code(said: Mapping[str, Any]) -> int | None:
    for key in ("code", "error_code", "errorCode", "twilio_code"):
        value = said.get(key)
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 9:
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1_000_000_000:
            # Twilio's documentation has 4107 as 14107.
            return 14107 if value == 4107 else value
    return None
