"""The exception for a reply that is no success, and what is known of it.

A reply and its request enter; one documented exception leaves, without the secrets that a server repeats. Called by
`response`, `redirects` and the clients. Pure.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from ...errors import APIResponseError, TrunklineError, class_for
from ...types import dates
from ..model.kinds import MAX_ROWS, too_deep
from .hosts import origin_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...errors import APIStatusError, Outcome
    from ..http.body import RawResponse
    from .request import Request

E = TypeVar("E", bound=TrunklineError)
LONGEST = 86_400.0  # seconds that `Retry-After` may ask for
_DETAILS = ("details", "errors", "params", "context", "error_detail", "user_errors")
_CREDENTIALS = (
    "; check that SID and token (or API key and secret) are a pair, that they are of the client's region, and that "
    "they are those of the account asked for or of its parent"
)
decode_json = msgspec.json.Decoder().decode


def body_error(message: str, raw: RawResponse, request: Request | None) -> APIResponseError:
    """A reply that is not what the API promises. What it answers may have been done."""
    return add_reply(APIResponseError(message), raw, request)


def add_reply(exc: E, raw: RawResponse, request: Request | None) -> E:
    """Adds what is known of the reply to an exception that was raised without it."""
    exc.status = raw.status
    exc.headers = raw.headers
    exc.body = raw.body
    exc.request_id = raw.headers.get("Twilio-Request-Id")
    exc.outcome = "unknown"
    return add_request(exc, request)


def add_request(exc: E, request: Request | None) -> E:
    """Adds what is known of the request to an exception, and masks the secrets that it repeats."""
    if request is not None:
        exc.method = request.method
        exc.path = request.path
        exc._idempotent = request.idempotent
        if request.path_for_logs != request.path:
            exc._place = request.path_for_logs
        exc.operation = request.op.id if request.op is not None else None
    return mask_error(exc, () if request is None else request.sent_with)


def mask_error(exc: E, sent_with: tuple[Any, ...]) -> E:
    from ..redaction import echoes

    echoes.mask_error(exc, sent_with)
    return exc


def worse_outcome(one: Outcome, other: Outcome | None) -> Outcome:
    """What two attempts together have done; one that did not say may have done anything."""
    if other is None or "unknown" in (one, other):
        return "unknown"
    return "rejected" if "rejected" in (one, other) else "not sent"


def status_error(raw: RawResponse, request: Request | None = None) -> TrunklineError:
    """The exception for a reply that is no success. The HTTP status wins over the body's."""
    if raw.status < 400:
        return _redirect(raw, request)
    details = _read(raw.body)
    code = _code(details)
    words = _message(details)
    hint = _CREDENTIALS if raw.status == 401 and (request is None or request.auth != "none") else ""
    exc: APIStatusError = class_for(raw.status)(
        (words or f"the API answered with status {raw.status}") + hint,
        api_message=words or None,
        status=raw.status,
        code=code,
        more_info=_text(details, "more_info", "moreInfo", "type", "infoUrl"),
        details=next((details[key] for key in _DETAILS if details.get(key)), None),
        request_id=raw.headers.get("Twilio-Request-Id"),
        retry_after=parse_retry_after(raw.headers.get("Retry-After"), _sent_at(raw)),
        headers=raw.headers,
        body=raw.body,
        outcome="unknown" if raw.status >= 500 or raw.status == 408 else "rejected",
    )
    add_request(exc, request)
    if request is not None and exc.api_message:
        from ..redaction import redact

        exc._say(redact.remove_values(exc.api_message, request.personal_values()) + hint)
    return exc


def _sent_at(raw: RawResponse) -> float:
    """When the reply was sent, as a Unix time of the server's clock, which its `Retry-After` goes by."""
    try:
        return dates.parse_rfc2822(raw.headers.get("Date") or "").timestamp()
    except (ValueError, OverflowError):
        return time.time()


def _redirect(raw: RawResponse, request: Request | None) -> APIResponseError:
    location = raw.headers.get("Location")
    where = f" to {origin_text(location)}" if location else ""
    if raw.status < 200:
        return body_error(f"the reply has status {raw.status}, which is not a final one", raw, request)
    return body_error(
        f"the reply is a redirect{where}, which is not followed: the API promises none here", raw, request
    )


def _read(body: bytes) -> Mapping[str, Any]:
    """What the body of an error says, in whatever shape; nothing for HTML, text, no body or one of many values."""
    from ..model.json_cost import at_most

    if at_most(body)[0] > MAX_ROWS:
        return {}
    try:
        details = decode_json(body.removeprefix(b"\xef\xbb\xbf")) if body else None
    except (msgspec.DecodeError, ValueError, RecursionError):
        return {}
    if too_deep([details]):
        return {}
    if isinstance(details, list) and details:
        details = {"errors": details}
    if not isinstance(details, dict):
        return {}
    rows = details.get("errors")
    first = rows[0] if isinstance(rows, list) and rows else None
    if isinstance(first, dict) and not any(key in details for key in ("code", "message", "detail", "title")):
        # Bulk APIs: {"errors": [{code, message, infoUrl, context}]}.
        return {**first, "errors": rows}
    inner = details.get("error")
    if isinstance(inner, dict) and "message" not in details:
        return {**inner, **{key: value for key, value in details.items() if key != "error"}}
    return details


def _message(details: Mapping[str, Any]) -> str:
    """The sentence of an error.

    `message`; RFC 9457's `title` and `detail` (SCIM has the latter); OAuth's words.
    """
    if found := _text(details, "message", "Message"):
        return found
    title, detail = _text(details, "title"), _text(details, "detail")
    if title or detail:
        return f"{title}: {detail}" if title and detail and title != detail else title or detail or ""
    return _text(details, "user_error", "error_description", "error_message", "errorMessage", "error") or ""


def _text(details: Mapping[str, Any], *keys: str) -> str | None:
    for key in keys:
        value = details.get(key)
        if isinstance(value, str) and value:
            return value
    return None


def _code(details: Mapping[str, Any]) -> int | None:
    for key in ("code", "error_code", "errorCode", "twilio_code"):
        value = details.get(key)
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 9:
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1_000_000_000:
            # Twilio's documentation has 4107 as 14107.
            return 14107 if value == 4107 else value
    return None


def parse_retry_after(text: str | None, now: float) -> float | None:
    """Seconds of a `Retry-After` header, at most a day; None if it is missing or makes no sense.

    Args:
        text: a number of seconds or an HTTP date.
        now: the present as a Unix time.
    """
    if not text:
        return None
    text = text.strip()
    whole, point, fraction = text.partition(".")
    if whole.isascii() and whole.isdigit() and (not point or (fraction.isascii() and fraction.isdigit())):
        return LONGEST if len(whole) > 6 else min(float(text), LONGEST)
    try:
        at = dates.parse_rfc2822(text).timestamp()
    except (ValueError, OverflowError):
        return None
    return min(max(at - now, 0.0), LONGEST)
