# Mirrored from _async/calling.py by `make generate`; do not edit.
"""What sends a request until there is an answer or no time: the loop of a call.

Enters: requests that `call.request` built. Leaves: raw replies that are a success, or one documented exception. Called
by `Resource`, pages, downloads and the client, which is one. What is decided is in `call.retry`, `call.response`
and `config`; here is only the order in which they are asked, and the waiting.
"""

from __future__ import annotations

from collections.abc import Generator, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeVar, overload

from .._core import checks, config
from .._core.call.api_errors import add_reply, add_request, body_error
from .._core.call.deadline import Clock, call_deadline, time_left
from .._core.call.form import encode_form
from .._core.call.request import FORM, Request, Sending, check_account
from .._core.call.response import Response, parse_json
from .._core.call.retry import MOVED, Attempts, RetryBudget
from .._core.redaction.secret import Masked, MaskedBytes
from .._core.runtime import log, primitives
from ..auth import Auth, BasicAuth, ClientCredentials
from ..errors import APIConnectionError, APIResponseError, APITimeoutError, ClientClosedError, TrunklineError

if TYPE_CHECKING:
    from .._core.call.hosts import Hosts
    from .._core.call.request import RequestHook
    from .._core.call.response import ResponseHook
    from .._core.http.body import RawResponse
    from .._core.runtime.gather import Task, Counted
    from .._core.runtime.observing import Observer
    from .._core.runtime.sinks import Sink
    from ..tokens import ClientValidation
    from .sender import Sender

T = TypeVar("T")
R = TypeVar("R")
_FOREVER = 86_400.0


class Core:
    """What a client shares with those derived from it."""

    __slots__ = ("budget", "clock", "closed", "observers", "owned", "rng", "sleep", "token_lock", "trace", "transport")

    def __init__(self, transport: Sender, owned: bool) -> None:
        self.transport = transport
        self.owned = owned
        self.closed = False
        self.observers: dict[str, Observer] = {}
        self.clock: Callable[[], float] = Clock.monotonic
        self.rng: Callable[[], float] = primitives.random_fraction
        self.sleep = primitives.sleep
        self.budget = RetryBudget(Clock.monotonic())
        self.token_lock = primitives.Lock()
        mode = config.trace_mode()
        self.trace = log.Trace(mode) if mode else None


class Caller:
    """What sends requests: credentials, options, where they go, and the loop."""

    __slots__ = ("_account_sid", "_auth", "_core", "_headers", "_hosts", "_on_behalf", "_options", "_validation")
    _familiar: ClassVar[bool] = False  # resources have `get` and `get_page`, as those of the official package
    _account_sid: str | None
    _auth: Auth
    _core: Core
    _headers: dict[str, str]
    _hosts: Hosts
    _on_behalf: bool
    _options: config.Options
    _validation: ClientValidation | None

    @property
    def account_sid(self) -> str | None:
        """The account that `client.messages` and the like stand for; None if it is not known."""
        return self._account_sid

    # many calls

    @overload
    def map(
        self,
        function: Task[T, R],
        items: Iterable[T],
        *,
        concurrency: int = 10,
        return_exceptions: Literal[False] = False,
        on_progress: Counted | None = None,
    ) -> list[R]: ...
    @overload
    def map(
        self,
        function: Task[T, R],
        items: Iterable[T],
        *,
        concurrency: int = 10,
        return_exceptions: bool,
        on_progress: Counted | None = None,
    ) -> list[R | Exception]: ...
    def map(
        self,
        function: Task[T, R],
        items: Iterable[T],
        *,
        concurrency: int = 10,
        return_exceptions: bool = False,
        on_progress: Counted | None = None,
    ) -> list[R] | list[R | Exception]:
        """Call a function on each item, some at a time, and collect the results in the order of the items.

            bodies = {"+14155550123": "Hi Ann", "+14155550124": "Hi Bob"}
            client.map(lambda to: client.messages.create(to, from_=me, body=bodies[to]), bodies)

        Items are taken when they are needed, so they may be many. `with trunkline.deadline(…)` around it bounds it all.

        Args:
            function: what to call, such as a function that calls this client.
            items: its arguments.
            concurrency: how many calls may be under way at a time; more than the client's `max_connections` just wait.
            return_exceptions: whether exceptions stand among the results, each in the place of its item: one wrong
                number of 500 then loses nothing of the others. `map_iter` gives each as it ends.
            on_progress: called with how many calls have ended and, where `items` has a length, how many there are.

        Raises:
            TypeError, ValueError: an option is wrong.
            Exception: the first one that the function raised, unless `return_exceptions`. No further call is begun
                after it; those under way are cancelled, or where they are threads waited for.
        """
        from .._core.runtime.gather import gather

        checks.count(concurrency, "concurrency", 1)
        keep, told = checks.flag(return_exceptions, "return_exceptions"), checks.callback(on_progress, "on_progress")
        return gather(function, items, concurrency, keep=keep, on_progress=told)

    def map_iter(
        self,
        function: Task[T, R],
        items: Iterable[T],
        *,
        concurrency: int = 10,
        on_progress: Counted | None = None,
    ) -> Generator[tuple[T, R | Exception]]:
        """Call a function on each item, some at a time, and give each with its result or its exception as it ends.

            for to, sent in client.map_iter(send, numbers):
                if isinstance(sent, Exception):
                    print(to, sent)

        What is no `Exception`, such as KeyboardInterrupt, is raised. Where a loop is left early, `close()` of the
        iterator ends what is under way, as a failure does in `map`.

        Args: as those of `map`.

        Raises:
            TypeError, ValueError: an option is wrong.
        """
        from .._core.runtime.gather import gather_each

        checks.count(concurrency, "concurrency", 1)
        checks.callback(on_progress, "on_progress")
        return gather_each(function, items, concurrency, on_progress=on_progress)

    # the send loop

    def _until(self) -> float | None:
        """The instant by which a call that begins now must end."""
        return call_deadline(self._core.clock(), self._options.deadline)

    def _call(self, request: Request, until: float | None = None) -> RawResponse:
        """Sends a request until there is a successful reply.

        A reply with status 404 is returned for one case: a DELETE whose earlier attempt had an unknown outcome.

        Args:
            until: an instant that bounds the call, beside the client's deadline and the block's around it.

        Raises:
            TrunklineError: there is none.
        """
        return (self._exchange(request, until, None))[0]

    def _exchange(
        self, request: Request, until: float | None, timeout: float | None, sink: Sink | None = None
    ) -> tuple[RawResponse, int, float]:
        """The loop: reply, number of the attempt, and its seconds. A resource that has moved is looked for there."""
        __tracebackhide__ = True
        if self._on_behalf:
            check_account(request, self._account_sid)
        core, options, clock = self._core, self._options, self._core.clock
        until = call_deadline(clock(), options.deadline, until)
        url = request.url or self._hosts.prefixes[request.host] + request.target
        attempts = Attempts()
        core.budget.calls += 1
        if timeout is None:
            timeout = options.timeout
        on_request, on_response = ((), ()) if request.secret else (options.on_request, options.on_response)
        while True:
            authorization = self._admit(request, until, attempts)
            headers = dict(self._headers)
            if authorization is not None:
                headers["Authorization"] = authorization
            headers.update(request.headers)
            if self._validation is not None and authorization:
                token = self._validation.to_jwt(request.method, url, headers, request.body)
                headers[self._validation.HEADER] = Masked(token)
            if on_request:
                _announce(on_request, Sending(request, url, headers, attempts.count), attempts)
            request.sent_with = (self._auth, core.transport, headers)
            start = clock()
            end = start + timeout if until is None else min(start + timeout, until)
            attempt = self._observed if core.observers or log.observers else self._attempt
            raw, error = attempt(request, url, headers, end, sink, attempts.count)
            elapsed = clock() - start
            if core.trace:
                core.trace.ended(request, raw, error, elapsed)
            error = attempts.failure(request, raw, error)
            if error is None and raw is not None:
                log.reply_received(request, raw, elapsed, attempts.count)
                if on_response:
                    response = Response(request, raw, elapsed=elapsed, attempt=attempts.count)
                    _report(on_response, response, request)
                if until is not None:
                    raw.time_left = time_left(until, clock)
                if raw.status in MOVED and (there := self._moved(request, raw)) is not None:
                    return self._exchange(there, until, timeout, sink)
                return raw, attempts.count, elapsed
            assert error is not None
            wait = self._judge(attempts, request, raw, error, authorization, until)
            if wait is not None and sink is not None and not sink.restart():
                wait = None
            log.attempt_failed(request, error, elapsed, attempts.count, wait)
            if on_response:
                response = Response(request, raw, elapsed=elapsed, attempt=attempts.count, error=error, retry_in=wait)
                _report(on_response, response, request)
            if wait is None:
                raise error
            if wait:
                core.sleep(wait)

    def _moved(self, request: Request, raw: RawResponse) -> Request | None:
        """The request to where a resource has moved; None: the reply does not say that it has."""
        from .._core.call.moves import moved_request

        return moved_request(request, raw, self._hosts)

    def _admit(self, request: Request, until: float | None, attempts: Attempts) -> str | None:
        """Begins an attempt: the value of its header `Authorization`, or None for none.

        Raises:
            TrunklineError: the client is closed, the deadline has passed, or there is no token.
        """
        if self._core.closed:
            raise add_request(ClientClosedError("this client is closed", outcome="not sent"), request)
        if until is not None and self._core.clock() >= until:
            text = "the deadline of the call passed before the request was sent"
            late = APITimeoutError(text, attempts=attempts.count, outcome=attempts.outcome)
            raise add_request(late, request)
        try:
            authorization = self._authorize(request, until)
        except TrunklineError as exc:
            # The call itself was not sent by this attempt, whatever became of the request for a token.
            exc.outcome = attempts.outcome
            raise
        attempts.count += 1
        return authorization

    def _attempt(
        self, request: Request, url: str, headers: dict[str, str], end: float, sink: Sink | None, number: int
    ) -> tuple[RawResponse | None, TrunklineError | None]:
        """One attempt: its reply, or its exception."""
        __tracebackhide__ = True
        core = self._core
        if core.trace:
            core.trace.request(request, url, headers, number)
        error: TrunklineError
        try:
            send, method = core.transport.send, request.method
            if sink is None:
                return send(method, url, headers, request.body, until=end, fresh=not request.idempotent), None
            sink.until(end)
            return send(method, url, headers, None, until=end, fresh=False, sink=sink), None
        except TrunklineError as exc:
            error = exc
        except OSError as exc:
            error = APIConnectionError(f"{type(exc).__name__}: {exc}")
            error.__cause__ = exc
        return None, add_request(error, request)

    def _observed(
        self, request: Request, url: str, headers: dict[str, str], end: float, sink: Sink | None, number: int
    ) -> tuple[RawResponse | None, TrunklineError | None]:
        """One attempt, of which tracing is told: its reply, or its exception."""
        __tracebackhide__ = True
        from .._core.runtime.observing import Watch

        with Watch(self._core, request, url, headers, number) as watch:
            watch.raw, watch.error = self._attempt(request, url, headers, end, sink, number)
        return watch.raw, watch.error

    def _judge(
        self,
        attempts: Attempts,
        request: Request,
        raw: RawResponse | None,
        error: TrunklineError,
        authorization: str | None,
        until: float | None,
    ) -> float | None:
        """Seconds until the next attempt; None if there is none."""
        core = self._core
        auth = self._auth
        verdict = attempts.decide(
            request,
            raw,
            error,
            renewable=authorization is not None and isinstance(auth, ClientCredentials),
            now=core.clock(),
            until=until,
            max_retries=self._options.max_retries,
            retry_not_found=self._options.retry_not_found,
            rng=core.rng,
            budget=core.budget,
        )
        if verdict.renew and authorization is not None and isinstance(auth, ClientCredentials):
            auth.forget(authorization)
        return verdict.wait

    def _authorize(self, request: Request, until: float | None) -> str | None:
        """The value of the header `Authorization`, or None for none."""
        auth = self._auth
        if request.auth == "none":
            return None
        if isinstance(auth, BasicAuth):
            if request.auth == "oauth":
                raise ValueError(
                    f"{request.op.id if request.op else 'this'} needs OAuth: make the client with "
                    "auth=trunkline.ClientCredentials(client_id, client_secret)"
                )
            return auth.header
        if isinstance(auth, ClientCredentials):
            return auth.bearer(self._core.clock()) or self._token(auth, until)
        return None

    def _token(self, auth: ClientCredentials, until: float | None) -> str:
        """Fetches a bearer token; of several calls at a time one fetches and the others wait for it."""
        core = self._core
        left = _FOREVER if until is None else until - core.clock()
        turns, turn = core.token_lock.current(), primitives.Turn()
        try:
            try:
                if not (turns.enter(turn) or turns.wait(turn, left)):
                    raise APITimeoutError("the deadline of the call passed while another call fetched an OAuth token")
                return self._fetch_token(auth, until)
            finally:
                turns.end(turn)
        finally:
            # An interruption may have ended the first.
            turns.end(turn)

    def _fetch_token(self, auth: ClientCredentials, until: float | None) -> str:
        now = self._core.clock()
        if found := auth.bearer(now):
            return found
        host, path = auth.place
        form = MaskedBytes(encode_form(auth.form()).encode())
        kind = {"Content-Type": FORM}
        request = Request("POST", host, path, "", kind, form, auth="none", idempotent=True, secret=True)
        raw = self._call(request, until)
        try:
            return auth.store(parse_json(raw.body), now)
        except APIResponseError as exc:
            raise add_reply(exc, raw, request) from None
        except ValueError as exc:
            raise body_error(str(exc), raw, request) from None


def _announce(hooks: Sequence[RequestHook], sending: Sending, attempts: Attempts) -> None:
    """Calls the hooks of a request that is about to be sent. What they raise ends the call."""
    __tracebackhide__ = True
    try:
        for hook in hooks:
            primitives.call(hook, sending)
    except TrunklineError as exc:
        # This attempt was not sent, whatever the exception says of a call of the hook's own.
        exc.outcome, exc.attempts = attempts.outcome, attempts.count - 1
        raise


def _report(hooks: Sequence[ResponseHook], response: Response, request: Request) -> None:
    """Calls the hooks of a reply. What they raise is logged: to lose the reply, with its SID, would be worse."""
    __tracebackhide__ = True
    for hook in hooks:
        try:
            primitives.call(hook, response)
        except Exception as exc:
            log.hook_failed(request, hook, exc, response.attempt)
