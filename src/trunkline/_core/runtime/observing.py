"""What tracing sees of a call: each attempt as it begins and as it ends, without anything that names a person.

Enters: requests, replies, exceptions. Leaves: an `Attempt` (method, path template, server) and how it ended, to each
observer. Called by the send loop where there are observers; they stand in `Core.observers` for the clients that share
a core, and in `log.observers` for all. `contrib.opentelemetry` and `contrib.sentry` are observers.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self
from urllib.parse import urlsplit

from . import log

if TYPE_CHECKING:
    from ...errors import TrunklineError
    from ..call.request import Request
    from ..http.body import RawResponse


class Attempt(NamedTuple):
    """A request as tracing sees it: no path with its values, no query, no headers, no body.

    Attributes:
        method: the HTTP method.
        template: the path with `{Name}` for each parameter; None where no operation says it.
        base: scheme, host, port and what `base_url` has before the path.
        scheme, address, port: of the server.
        operation: the id of the operation, such as `api_v2010.CreateMessage`.
        resend_count: how many requests of the same call were sent before.
    """

    method: str
    template: str | None
    base: str
    scheme: str
    address: str
    port: int
    operation: str | None
    resend_count: int

    @property
    def name(self) -> str:
        """Method and template, as spans are named."""
        return f"{self.method} {self.template}" if self.template else self.method

    @property
    def url(self) -> str:
        """The address with the template as its path."""
        return self.base + (self.template or "")


class Ending(NamedTuple):
    """How an attempt ended.

    Attributes:
        status: of the reply; None if there was none.
        request_id: Twilio's id of the request.
        error: the exception, also one that is not Trunkline's, such as a cancellation.
        seconds: how long it took.
    """

    status: int | None
    request_id: str | None
    error: BaseException | None
    seconds: float

    @property
    def error_type(self) -> str | None:
        """The status of a refusal, else the full name of the exception; None: it went well."""
        if self.error is None:
            return None
        if self.status is not None and self.status >= 400:
            return str(self.status)
        kind = type(self.error)
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"

    @property
    def code(self) -> int | None:
        """Twilio's error code."""
        return getattr(self.error, "code", None)


class Observer(Protocol):
    """What is told of attempts. What it raises is logged, and the call goes on."""

    def begin(self, attempt: Attempt, headers: MutableMapping[str, str]) -> Any:
        """An attempt begins; headers may be added. What is returned is handed to `end`; None: `end` is not called."""

    def end(self, begun: Any, attempt: Attempt, ending: Ending) -> None:
        """It has ended."""


class Watch:
    """One attempt, from its beginning to its end, for all observers: those of the core take the place of those for all.

    Args:
        core: what clients share: `observers` and `clock`.
        headers: what is about to be sent, to which observers may add.
        number: 1 for the first attempt.

    Attributes:
        raw, error: what became of it, set by who makes the attempt.
    """

    __slots__ = ("_attempt", "_begun", "_clock", "_request", "_start", "error", "raw")

    def __init__(self, core: Any, request: Request, url: str, headers: dict[str, str], number: int) -> None:
        self.raw: RawResponse | None = None
        self.error: TrunklineError | None = None
        self._clock = core.clock
        self._request = request
        self._attempt = _attempt(request, url, number)
        self._begun: list[tuple[Observer, Any]] = []
        # What is full of secrets is for nobody.
        for observer in () if request.secret else {**log.observers, **core.observers}.values():
            try:
                begun = observer.begin(self._attempt, headers)
            except Exception as exc:
                log.observer_failed(observer, exc)
                continue
            if begun is not None:
                self._begun.append((observer, begun))
        self._start = self._clock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Tells the observers how it ended, the last that began first."""
        from ..call.retry import Attempts

        raw = self.raw
        status = None if raw is None else raw.status
        request_id = None if raw is None else raw.headers.get("Twilio-Request-Id")
        failure = error or Attempts().failure(self._request, raw, self.error)
        ending = Ending(status, request_id, failure, self._clock() - self._start)
        while self._begun:
            observer, begun = self._begun.pop()
            try:
                observer.end(begun, self._attempt, ending)
            except Exception as exc:
                log.observer_failed(observer, exc)


def _attempt(request: Request, url: str, number: int) -> Attempt:
    address = url.partition("?")[0]
    parts = urlsplit(address)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = parts.hostname or ""
    base = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    if request.url is None:
        base += parts.path.removesuffix(request.path)
    operation = request.op.id if request.op is not None else None
    resent = number - 1 + request.moves
    return Attempt(request.method, request.path_template, base, parts.scheme, host, port, operation, resent)


def core_of(client: object) -> Any:
    """What a client shares with those derived from it.

    Raises:
        TypeError: it is no client.
    """
    core = getattr(client, "_core", None)
    if not hasattr(core, "observers"):
        raise TypeError(f"client must be a trunkline.Client or AsyncClient, not {type(client).__name__}")
    return core


def observe(client: object | None, name: str, observer: Observer | None) -> None:
    """Sets the observer of a name for a client and those that share its connections, or without one for all clients.

    None takes it away.

    Raises:
        TypeError: not a client.
    """
    observers: dict[str, Observer] = log.observers if client is None else core_of(client).observers
    if observer is None:
        observers.pop(name, None)
    else:
        observers[name] = observer
