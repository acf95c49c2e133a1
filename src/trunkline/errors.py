"""Everything that this library raises on purpose, and the one function from a status to its exception.

Enters: what is known of a failed call. Leaves: exceptions that carry it as attributes and keep secrets and personal
data out of their text. Raised by `call.response`, the transports and the shell; caught by users.
Bad arguments are not here: they are `ValueError` and `TypeError`, raised before any request.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    Outcome = Literal["not sent", "rejected", "unknown"]

_FIELDS = (
    "api_message",
    "status",
    "code",
    "more_info",
    "details",
    "request_id",
    "method",
    "path",
    "retry_after",
    "headers",
    "body",
    "outcome",
    "operation",
    "attempts",
)
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "DELETE"})


class TrunklineError(Exception):
    """The base of every exception of this library.

    Attributes, each None (or empty) where it is not known:
        status: the HTTP status.
        code: Twilio's error code, such as 21211 (https://www.twilio.com/docs/api/errors).
        message: what went wrong, fit for logs and crash reports as `str(exc)` is: without secrets and personal data.
        api_message: the API's own words in full, but for secrets; they may repeat phone numbers and what was sent.
        more_info: the address of the error's page in Twilio's documentation.
        details: what else the API said of the error, as it came but for secrets.
        request_id: Twilio's id of the request, for its support.
        method, path: of the request; the path holds no query.
        retry_after: seconds after which the API asked to be called again.
        headers: of the reply, by name in any case.
        body: of the reply, as bytes: the first MiB, in which secrets are masked.
        outcome: `"not sent"` (surely no part of the request reached the API), `"rejected"` (the API answered that it
            did not do it), `"unknown"` (it may have been done).
        operation: the id of the operation, such as `api_v2010.CreateMessage`.
        attempts: how many requests the call made.
    """

    # What one has whose `__init__` did not run: a debugger shows that one too.
    message: str = ""
    api_message: str | None = None
    status: int | None = None
    code: int | None = None
    request_id: str | None = None
    method: str | None = None
    path: str | None = None
    outcome: Outcome | None = None
    _idempotent: bool | None = None
    _words: str = ""
    _place: str | None = None

    def __init__(
        self,
        message: str = "",
        *,
        api_message: str | None = None,
        status: int | None = None,
        code: int | None = None,
        more_info: str | None = None,
        details: Any = None,
        request_id: str | None = None,
        method: str | None = None,
        path: str | None = None,
        retry_after: float | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        outcome: Outcome | None = None,
        operation: str | None = None,
        attempts: int | None = None,
    ) -> None:
        super().__init__(message)
        self._say(str(message))
        self.api_message = api_message
        self.status = status
        self.code = code
        self.more_info = more_info
        self.details = details
        self.request_id = request_id
        self.method = method
        self.path = path
        self.retry_after = retry_after
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.body = body
        self.outcome = outcome
        self.operation = operation
        self.attempts = attempts
        # What is shown instead of `path` where that repeats what the caller gave.
        self._place = None
        # Whether sending the request twice does what sending it once does; None: as its method says.
        self._idempotent = None

    def _say(self, words: str) -> None:
        """Sets what went wrong: `message` and `args` get what may be shown of it."""
        from ._core.redaction import redact

        self._words = words
        self.message = redact.text(words)
        self.args = (self.message,)

    @property
    def safe_to_retry(self) -> bool:
        """Whether to make the call again can help, and does nothing twice: what a task queue asks before it retries.

            except trunkline.TrunklineError as error:
                if error.safe_to_retry:
                    raise task.retry(exc=error, countdown=error.retry_after or 30)
                raise

        True where nothing of the request was done (no connection, status 429), and where reading or deleting failed in
        a way that may pass. False for a message that may have been sent, and for what would be refused again.
        """
        harmless = self.method in SAFE_METHODS if self._idempotent is None else self._idempotent
        if self.status == 429:
            return harmless or self.outcome == "rejected"
        if self.status is None or self.status < 400:
            passing = isinstance(self, APIConnectionError | APIResponseError)
            return passing and (harmless or self.outcome == "not sent")
        return harmless and (self.status == 408 or self.status >= 500)

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: getattr(self, name) for name in _FIELDS}
        # Redacted already: a second time could show less.
        said = {"message": self.message, "args": (self.message,), "_words": self.message}
        kept = {"_place": self._place, "_idempotent": self._idempotent}
        return _rebuild, (type(self), self.message, fields), said | kept

    def __str__(self) -> str:
        from ._core.redaction import redact

        parts = [f"{self.method} {redact.path(self._place or self.path or '')}".rstrip()] if self.method else []
        if self.status is not None:
            parts.append(f"status {self.status}")
        if self.code is not None:
            parts.append(f"code {self.code}")
        if self.outcome == "unknown":
            parts.append("outcome unknown")
        if self.request_id:
            parts.append(self.request_id)
        if not parts:
            return self.message
        return f"{self.message} ({', '.join(parts)})" if self.message else ", ".join(parts)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


def _rebuild(cls: type[TrunklineError], message: str, fields: dict[str, Any]) -> TrunklineError:
    exc = cls.__new__(cls)
    TrunklineError.__init__(exc, message, **fields)
    return exc


class APIConnectionError(TrunklineError):
    """No reply: the API could not be reached, or the connection broke. See `outcome`."""


class APITimeoutError(APIConnectionError):
    """No reply in time: the `timeout` of an attempt or the deadline of the call passed. See `outcome`."""


class APIResponseError(TrunklineError):
    """A reply that is not what the API promises: broken, cut off, too large, or from something else than the API."""


class TwilioRestException(TrunklineError):
    """What handlers written for the official package catch: an `APIStatusError`, whatever its status.

    `trunkline.compat.base.exceptions` lends it. Tests of such code raise it themselves, as the official package does:

        TwilioRestException(404, "/Messages/SM…", msg="not found", code=20404, method="GET")

    Args:
        status: the HTTP status.
        uri: the path of the request.
        msg: the API's own words.
        code: Twilio's error code.
        method: of the request.
        details: what else the API said of the error.
    """

    def __init__(
        self,
        status: int,
        uri: str,
        msg: str = "",
        code: int | None = None,
        method: str = "GET",
        details: Any = None,
    ) -> None:
        super().__init__(msg, api_message=msg, status=status, path=uri, code=code, method=method, details=details)

    @property
    def msg(self) -> str:
        """`api_message` by its name in the official package; what went wrong where the API said nothing."""
        return self.message if self.api_message is None else self.api_message

    @property
    def uri(self) -> str | None:
        """`path` by its name in the official package."""
        return self.path


class APIStatusError(TwilioRestException):
    """A reply that says that the call failed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            message: str = "",
            *,
            api_message: str | None = None,
            status: int | None = None,
            code: int | None = None,
            more_info: str | None = None,
            details: Any = None,
            request_id: str | None = None,
            method: str | None = None,
            path: str | None = None,
            retry_after: float | None = None,
            headers: Mapping[str, str] | None = None,
            body: bytes = b"",
            outcome: Outcome | None = None,
            operation: str | None = None,
            attempts: int | None = None,
        ) -> None: ...
    else:
        __init__ = TrunklineError.__init__


class BadRequestError(APIStatusError):
    """Status 400: an argument is wrong or missing; `code` says which rule was broken."""


class AuthenticationError(APIStatusError):
    """Status 401: the credentials are wrong, of another region, or of another account; the text says what to check."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the credentials do not allow the call."""


class NotFoundError(APIStatusError):
    """Status 404: there is no such resource."""


class ConflictError(APIStatusError):
    """Status 409: the call is at odds with the state of the resource."""


class RateLimitError(APIStatusError):
    """Status 429: too many requests; `retry_after` says when to try again, if the API said so."""


class ServerError(APIStatusError):
    """Status 500 and above: the API failed. Whether it did what it was asked for is not known."""


class ClientClosedError(TrunklineError, RuntimeError):
    """The client was closed before the call."""


class EventLoopError(TrunklineError, RuntimeError):
    """An `AsyncClient` was used where asyncio does not run: under trio, or without an event loop. Nothing was sent.

    `Client` works everywhere; under trio on a thread: `await trio.to_thread.run_sync(send)`. Programs on anyio run
    with its backend `asyncio`, which is its default. https://docs.python.org/3/library/asyncio-runner.html
    """


class MissingExtraError(TrunklineError, ImportError):
    """A part of Trunkline needs a package that is not installed, or another version of it.

    Args:
        extra: the extra of Trunkline that brings the package; None if none does.
        package: its name.
        requirement: what pip installs, where no extra brings it.
    """

    def __init__(self, extra: str | None, package: str, requirement: str | None = None) -> None:
        requirement = requirement or f"trunkline[{extra}]"
        super().__init__(f"{package} is not installed; it comes with: pip install '{requirement}'")


_CLASSES: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def class_for(status: int) -> type[APIStatusError]:
    """The exception for an HTTP status of failure."""
    return ServerError if status >= 500 else _CLASSES.get(status, APIStatusError)
