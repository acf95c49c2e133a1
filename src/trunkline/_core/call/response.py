"""Response → value, or one documented exception.

Enters: a raw reply (status, headers, body) and what was asked for. Leaves: the decoded value with its problems, or an
exception with everything known of the failure. Called by the shell. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import msgspec

from ...errors import APIResponseError, APITimeoutError
from ..model.decode import Decoded, Listed, ListingDecoder, decoder, is_hollow
from ..model.kinds import SMALL, UndecodedError
from ..redaction.secret import safe_repr
from .api_errors import add_reply, body_error, decode_json, mask_error
from .retry import MOVED, is_success

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...errors import TrunklineError
    from ..http.body import RawResponse
    from ..model.json_cost import TimeLeft
    from ..model.lenient import Problem
    from .operation import Operation
    from .request import Request


@safe_repr
class Response:
    """A reply as hooks see it and as `client.request` returns it.

    Attributes:
        method, path: of the request; the path holds no query.
        path_template: the path with `{Name}` for each parameter, which names no person; None for `client.request`.
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

    __module__ = "trunkline"
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
        "path_template",
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
        self.path_template = request.path_template
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
    def problems(self) -> tuple[Problem, ...]:
        """What of a successful reply to an operation cannot be decoded; it is decoded at each access.

        Raises:
            APIResponseError: the body is not what the operation promises at all.
        """
        op, raw = self._op, self._raw
        if op is None or raw is None or op.result is None or not is_success(op, raw.status) or raw.status in MOVED:
            return ()
        from ..model.absent import absent

        if op.listing is not None:
            page = decode_page(op, raw)
            return (*page.problems, *absent(page.items, op.listing.key))
        found = decode_result(op, raw)
        return (*found.problems, *absent(found.value))

    @property
    def text(self) -> str:
        """The body as text; bytes that are no UTF-8 are replaced."""
        return self.body.decode("utf-8-sig", "replace")

    def json(self) -> Any:
        """The body as plain JSON values.

        Raises:
            APIResponseError: the body is not JSON.
        """
        return parse_json(self.body, self)

    def __repr__(self) -> str:
        return f"<Response {self.status} {self.method} attempt {self.attempt}, {len(self.body)} bytes>"


ResponseHook = Callable[[Response], Any]


def parse_json(body: bytes, source: Response | None = None) -> Any:
    """The JSON value of a body.

    Raises:
        APIResponseError: it is not JSON, or has more values than a reply may have.
    """
    try:
        if len(body) > SMALL:
            from ..model.repair import check_value

            check_value(body, None)
        return decode_json(body.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, ValueError, RecursionError, UndecodedError) as exc:
        said = "read" if isinstance(exc, UndecodedError) else "JSON"
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
        raise mask_error(error, source._sent_with if source else ()) from None


def decode_result(
    op: Operation[Any],
    raw: RawResponse,
    *,
    keep_unknown: bool = False,
    request: Request | None = None,
    left: TimeLeft = None,
) -> Decoded[Any]:
    """The value of a successful reply, and what of it could not be decoded.

    Args:
        left: seconds until the deadline of the call.

    Raises:
        APIResponseError: the body is not what the operation promises.
        APITimeoutError: there is no time to decode it.
    """
    if op.result is None:
        return Decoded(None)
    if op.decoder is None:
        op.decoder = decoder(op.result)
    of_status = decoder(op.results[raw.status]) if raw.status in op.results else op.decoder
    try:
        decoded: Decoded[Any] = of_status.decode(_content(op, raw), keep_unknown, left)
        hollow = bool(raw.body) and is_hollow(decoded.value, raw.body)
    except UndecodedError as exc:
        raise _undecoded(exc, "what the API promises", raw, request) from None
    if hollow:
        raise body_error("the body is not what the API promises: it has none of the fields", raw, request)
    return decoded


def decode_page(
    op: Operation[Any],
    raw: RawResponse,
    *,
    keep_unknown: bool = False,
    request: Request | None = None,
    left: TimeLeft = None,
) -> Listed[Any]:
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
        op.decoder = ListingDecoder(op.listing.key, op.result)
    try:
        found: Listed[Any] = op.decoder.decode(raw.body, keep_unknown, left)
    except UndecodedError as exc:
        raise _undecoded(exc, "a page of the API", raw, request) from None
    return found


def plain_page(
    op: Operation[Any], raw: RawResponse, request: Request | None = None, names: bool | tuple[str, ...] = True
) -> Listed[Any]:
    """The items of a page as plain JSON objects, and its envelope without them.

    Args:
        names: where each item has a text in the first of these fields, only these come.

    Raises:
        APIResponseError: the body is not a page of the operation.
    """
    assert op.listing is not None
    if isinstance(names, tuple) and (slim := _slim(op.listing.key, names).short(raw.body)) is not None:
        return slim
    try:
        page = parse_json(raw.body)
    except APIResponseError as exc:
        raise add_reply(exc, raw, request) from None
    if isinstance(page, dict):
        meta = page.get("meta")
        # A page may call its items by another name than the facts.
        named = meta.get("key") if isinstance(meta, dict) else None
        for key in (op.listing.key, named):
            items = page.get(key) if isinstance(key, str) else None
            if isinstance(items, list) and all(isinstance(item, dict) for item in items):
                return Listed(items, {name: value for name, value in page.items() if name != key})
    raise body_error("the body is not a page of the API", raw, request)


@cache
def _slim(key: str, names: tuple[str, ...]) -> ListingDecoder[Any]:
    fields = [(f"f{number}", str | None, None) for number in range(len(names))]
    rename = {f"f{number}": name for number, name in enumerate(names)}
    return ListingDecoder(key, msgspec.defstruct("Slim", fields, rename=rename, gc=False))


def _undecoded(exc: Exception, promised: str, raw: RawResponse, request: Request | None) -> TrunklineError:
    from ..model.json_cost import CostError, LateError

    if isinstance(exc, LateError):
        return add_reply(APITimeoutError("the deadline of the call passed while the reply was decoded"), raw, request)
    if isinstance(exc, CostError):
        return body_error(f"the body is not decoded: {exc}", raw, request)
    return body_error(f"the body is not {promised}: {exc}", raw, request)


def _content(op: Operation[Any], raw: RawResponse) -> bytes:
    """The body to decode. Where the API documents a reply without one, the fields of the result are all unknown."""
    if raw.body:
        return raw.body
    if 300 <= raw.status < 400:
        location = raw.headers.get("Location")
        return msgspec.json.encode({"redirect_to": location} if location else {})
    return b"{}" if raw.status in (202, 204) and raw.status in op.status else b""
