# Mirrored from _async/client.py by `make generate`; do not edit.
"""The client: what it is made of, and the loop that sends a request until there is an answer or no time.

Enters: credentials and options; then requests that `call.request` built. Leaves: raw replies that are a success, or one
documented exception. Called by users and by `Resource`. The decisions are made in `call.retry`, `call.response`,
`config`; here is only the order in which they are asked, and the waiting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Protocol, Self, TypeVar

from .. import __version__
from .._core import checks, config
from .._core.call.api_errors import add_reply, add_request, body_error
from .._core.call.deadline import Clock, call_deadline, earlier, time_left
from .._core.call.form import encode_form
from .._core.call.headers import merge_headers
from .._core.call.hosts import make_hosts, request_url
from .._core.call.path import path_segment
from .._core.call.request import FORM, Request, Sending, raw_request
from .._core.call.response import Response, parse_json
from .._core.call.retry import Attempts, RetryBudget
from .._core.http.body import MAX_BODY
from .._core.http.proxies import configured_proxies
from .._core.redaction.secret import Masked, MaskedBytes, safe_repr
from .._core.runtime import log, primitives
from .._core.runtime.connections import MAX_CONNECTIONS, load_tls
from ..auth import Auth, BasicAuth, ClientCredentials, checked_validation, resolve_auth
from ..errors import APIConnectionError, APIResponseError, APITimeoutError, ClientClosedError, TrunklineError
from ..types import UNSET, UnsetType
from .api import Accessors

if TYPE_CHECKING:
    from .._core.call.request import RequestHook
    from .._core.call.response import ResponseHook
    from .._core.http.body import RawResponse
    from .._core.runtime.gather import Task
    from .._core.runtime.sinks import Sink
    from ..tokens import ClientValidation
    from .calling import Caller

T = TypeVar("T")
R = TypeVar("R")

_TOKEN_HOST, _TOKEN_PATH = "oauth", "/v2/token"
_FOREVER = 86_400.0


class Sender(Protocol):
    """What a client needs of a transport: one attempt, without redirects and retries."""

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        """Sends one request.

        Args:
            until: the instant of `Clock.monotonic()` by which the attempt must end, in whatever phase it is.
            fresh: whether a connection must not be used that was idle for long (the request cannot be repeated).
            sink: where the body of a successful reply goes instead of into the `RawResponse`; given for downloads only.

        Raises:
            APIConnectionError: with `outcome` "not sent" if surely no byte reached the server, else "unknown".
        """
        ...

    def close(self) -> None:
        """Closes the connections."""
        ...


class _Core:
    """What a client shares with those derived from it."""

    __slots__ = ("budget", "clock", "closed", "owned", "rng", "sleep", "token_lock", "trace", "transport")

    def __init__(self, transport: Sender, owned: bool) -> None:
        self.transport = transport
        self.owned = owned
        self.closed = False
        self.clock: Callable[[], float] = Clock.monotonic
        self.rng: Callable[[], float] = primitives.random_fraction
        self.sleep = primitives.sleep
        self.budget = RetryBudget(Clock.monotonic())
        self.token_lock = primitives.Lock()
        mode = config.trace_mode()
        self.trace = log.Trace(mode) if mode else None


@safe_repr
class Client(Accessors):
    """The Twilio API.

        Client(account_sid, auth_token)
        Client(api_key_sid, api_secret, account_sid)
        Client()  # from the environment

    What is not given is read from the environment: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY,
    TWILIO_API_SECRET, TWILIO_REGION, TWILIO_EDGE, TWILIO_BASE_URL, HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY. With
    DEBUG_HTTP_TRAFFIC=true requests and replies are written to stderr without secrets and personal data (`full`: with
    personal data). A client is safe in threads (with asyncio: in one event loop at a time), and never changes:
    `with_options` and `on_behalf_of` make others that share its connections.

    Args:
        username, password: account SID and auth token, or API key SID and secret.
        account_sid: the account that `client.messages` and the like stand for; where it is not given, the username if
            that is one.
        auth_token, api_key_sid, api_secret: the same by clear names.
        auth: other credentials: `ClientCredentials`, `BasicAuth`, `NoAuth`.
        region, edge: where the requests are processed (`ie1`) and by which way they go there (`dublin`).
        base_url: where requests go instead of Twilio, as a template with `{host}`, such as
            `http://127.0.0.1:4010/{host}`; without `{host}` it means the same with `/{host}` appended.
        timeout: seconds that one attempt may take, from name resolution to the last byte.
        deadline: seconds that a call may take with all its attempts and, for `list()`, pages; None: no bound.
        max_retries: how many attempts may follow the first, where repeating is safe. When very many calls fail, all
            calls of the client together make fewer.
        proxy: an address for all requests, or one by the target's scheme; an empty str means none. Those that the
            environment names serve https alone, and never `localhost`, 127.0.0.0/8 and ::1.
        ca_bundle: a file or folder of certificates to trust instead of the system's.
        max_connections: how many connections are open at a time.
        max_body: the largest body of a reply in bytes, decompressed; a larger one is an `APIResponseError`. Of the body
            of an error at most 1 MiB is read.
        user_agent_extra: products to name in `User-Agent` after Trunkline.
        transport: a built-in one by its name ("socket"), or your own, which is not closed with the client.
        on_request: called with the request (`Sending`) before each attempt. What it raises ends the call and reaches
            the caller as it is: the attempt is not sent.
        on_response: called with the `Response` after each attempt, failed ones included. What it raises is logged with
            its traceback (logger `trunkline`, level ERROR), and the call's own result or exception stands; exceptions
            that are no `Exception`, such as KeyboardInterrupt, pass. Of several hooks each is called, in order.
        keep_unknown: whether models keep fields that this version does not know, in `model.extra`.
        validation: signs each request with a private key whose public key Twilio has
            (https://www.twilio.com/docs/iam/pkcv); the credentials must be the API key that it names.

    Raises:
        TypeError, ValueError: an argument is wrong, arguments contradict each other, or credentials are missing.
        MissingExtraError: a package that is needed is not installed, or in a version that cannot be used.
    """

    __slots__ = (
        "__dict__",
        "__weakref__",
        "_account_sid",
        "_auth",
        "_caller",
        "_core",
        "_headers",
        "_hosts",
        "_options",
        "_validation",
    )

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        account_sid: str | None = None,
        *,
        auth_token: str | None = None,
        api_key_sid: str | None = None,
        api_secret: str | None = None,
        auth: Auth | None = None,
        region: str | None = None,
        edge: str | None = None,
        base_url: str | None = None,
        timeout: float = config.DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = config.DEFAULT_RETRIES,
        proxy: str | Mapping[str, str] | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        max_connections: int = MAX_CONNECTIONS,
        max_body: int = MAX_BODY,
        user_agent_extra: str | Sequence[str] = (),
        transport: Sender | Literal["socket"] | None = None,
        on_request: RequestHook | Sequence[RequestHook] | None = None,
        on_response: ResponseHook | Sequence[ResponseHook] | None = None,
        keep_unknown: bool = False,
        validation: ClientValidation | None = None,
    ) -> None:
        self._caller: Self | None = None
        vars(self)  # as in `Resource`
        self._auth, self._account_sid = resolve_auth(
            username,
            password,
            account_sid,
            auth_token=auth_token,
            api_key_sid=api_key_sid,
            api_secret=api_secret,
            auth=auth,
        )
        self._validation = None if validation is None else checked_validation(validation, self._auth)
        self._hosts = make_hosts(base_url, region, edge)
        self._options = config.options(
            config.Options(),
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            on_request=on_request,
            on_response=on_response,
            keep_unknown=keep_unknown,
        )
        self._headers = config.client_headers(__version__, user_agent_extra)
        if transport is None or isinstance(transport, str):
            if self._hosts.template[:6].lower() == "https:":
                load_tls()
            proxies, no_proxy = configured_proxies(proxy, self._hosts.prefix("api"))
            self._core = _Core(
                _built_in(transport)(
                    proxies=proxies,
                    no_proxy=no_proxy,
                    ca_bundle=checks.file(ca_bundle, "ca_bundle"),
                    max_connections=checks.connections(max_connections, "max_connections"),
                    max_body=checks.count(max_body, "max_body", 1),
                ),
                owned=True,
            )
        else:
            self._core = _Core(checks.transport(transport, "close"), owned=False)

    # derived clients

    def with_options(
        self,
        *,
        timeout: float | UnsetType = UNSET,
        deadline: float | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        on_request: RequestHook | Sequence[RequestHook] | UnsetType | None = UNSET,
        on_response: ResponseHook | Sequence[ResponseHook] | UnsetType | None = UNSET,
        keep_unknown: bool | UnsetType = UNSET,
    ) -> Self:
        """A client with other options that shares the connections of this one; this one stays as it is.

        Args: as those of the class; what is not given stays.

        Raises:
            TypeError, ValueError: an option is wrong.
        """
        derived = self._copy()
        derived._options = config.options(
            self._options,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            on_request=on_request,
            on_response=on_response,
            keep_unknown=keep_unknown,
        )
        return derived

    def on_behalf_of(self, account_sid: str) -> Self:
        """A client whose `messages`, `calls`, … are those of another account, such as a subaccount.

        It keeps the credentials and shares the connections.

        Raises:
            TypeError, ValueError: not the SID of an account.
        """
        path_segment(account_sid, "account_sid")
        derived = self._copy()
        derived._account_sid = str(account_sid)
        return derived

    def _copy(self) -> Self:
        derived = object.__new__(type(self))
        vars(derived)  # as in `Resource`
        put = object.__setattr__
        put(derived, "_caller", None)
        for name in ("_auth", "_validation", "_account_sid", "_hosts", "_options", "_headers", "_core"):
            put(derived, name, getattr(self, name))
        return derived

    @property
    def _client(self) -> Self:
        """What resources hold: a copy, so that those which this client keeps do not refer back to it."""
        caller = self._caller
        if caller is None:
            caller = self._caller = self._copy()
        return caller

    # what it is

    @property
    def account_sid(self) -> str | None:
        """The account that `client.messages` and the like stand for; None if it is not known."""
        return self._account_sid

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._account_sid or 'without account'} at {self._hosts.description()}>"

    def __setattr__(self, name: str, value: object) -> None:
        # Tests may replace what there is; a new name is a mistake, such as `client.timeout = 5`.
        if type(self) is Client and not hasattr(Client, name):
            raise AttributeError(f"{type(self).__name__} has no {name!r}, and never changes: see with_options()")
        object.__setattr__(self, name, value)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds connections and credentials and is not pickled or copied; "
            "make one in each process"
        )

    # its life

    def close(self) -> None:
        """Close the connections, also those shared with derived clients. Calls after it are refused."""
        core = self._core
        if not core.closed:
            core.closed = True
            if core.owned:
                core.transport.close()


    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # many calls

    def map(self, function: Task[T, R], items: Iterable[T], *, concurrency: int = 10) -> list[R]:
        """Call a function on each item, some at a time, and collect the results in the order of the items.

            bodies = {"+14155550123": "Hi Ann", "+14155550124": "Hi Bob"}
            client.map(lambda to: client.messages.create(to, from_=me, body=bodies[to]), bodies)

        Items are taken when they are needed, so they may be many. `with trunkline.deadline(…)` around it bounds it all.

        Args:
            function: what to call, such as a function that calls this client.
            items: its arguments.
            concurrency: how many calls may be under way at a time; more than the client's `max_connections` just wait.

        Raises:
            TypeError, ValueError: `concurrency` is not a positive int.
            Exception: the first one that the function raised. No further call is begun after it; those under way are
                cancelled, or where they are threads waited for.
        """
        from .._core.runtime.gather import gather

        return gather(function, items, checks.count(concurrency, "concurrency", 1))

    # requests without a method

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | bytes | None = None,
        json: Any = UNSET,
        headers: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """Send a request that has no method here, with the client's credentials, options and retries.

        Args:
            method: the HTTP method.
            url: a path such as `/2010-04-01/Accounts.json`, which is one of `https://api.twilio.com`, or a whole
                address at Twilio or `base_url`.
            params: added to the query.
            data: a form, or the body itself.
            json: any JSON value as the body; dates, enumerations and models are understood.
            headers: further headers; `Authorization` replaces the client's.
            timeout: seconds for one attempt, instead of the client's.

        Returns:
            The reply: `.status`, `.headers`, `.body`, `.text`, `.json()`. Redirects are replies too and not followed.

        Raises:
            ValueError: the address is elsewhere: credentials are sent to Twilio and `base_url` only.
            TrunklineError: as any call.
        """
        __tracebackhide__ = True
        host, path, query = self._hosts.split_url(url)
        request = raw_request(method, host, path, query, params=params, data=data, json=json, headers=headers)
        limit = checks.seconds(timeout, "timeout", none=True)
        raw, attempt, elapsed = self._exchange(request, None, limit)
        return Response(request, raw, elapsed=elapsed, attempt=attempt)

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
        """The loop: reply, number of the attempt, and its seconds."""
        __tracebackhide__ = True
        core, options, clock = self._core, self._options, self._core.clock
        until = earlier(until, call_deadline(clock(), options.deadline))
        if timeout is None:
            timeout = options.timeout
        # A request for a token is full of secrets; it is not for hooks.
        hooked = request.path != _TOKEN_PATH or request.host != _TOKEN_HOST
        on_response = options.on_response if hooked else ()
        url = request_url(request, self._hosts)
        attempts = Attempts()
        core.budget.add_call()
        while True:
            authorization = self._admit(request, until, attempts)
            headers = merge_headers(self._headers, request.headers, authorization)
            if self._validation is not None and authorization:
                token = self._validation.to_jwt(request.method, url, headers, request.body)
                headers[self._validation.HEADER] = Masked(token)
            if hooked and options.on_request:
                _announce(options.on_request, Sending(request, url, headers, attempts.count), attempts)
            request.sent_with = (self._auth, core.transport, headers)
            start = clock()
            end = start + timeout if until is None else min(start + timeout, until)
            raw, error = self._attempt(request, url, headers, end, sink, attempts.count)
            elapsed = clock() - start
            if core.trace:
                core.trace.ended(request, raw, error, elapsed)
            error = attempts.failure(request, raw, error)
            if error is None and raw is not None:
                log.reply_received(request, raw.status, elapsed, raw.headers.get("Twilio-Request-Id"), attempts.count)
                if on_response:
                    response = Response(request, raw, elapsed=elapsed, attempt=attempts.count)
                    _report(on_response, response, request)
                if until is not None:
                    raw.time_left = time_left(until, clock)
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
            if sink is None:
                fresh = not request.idempotent
                return core.transport.send(
                    request.method, url, headers, request.body, until=end, fresh=fresh
                ), None
            sink.until(end)
            return core.transport.send(
                request.method, url, headers, None, until=end, fresh=False, sink=sink
            ), None
        except TrunklineError as exc:
            error = exc
        except OSError as exc:
            error = APIConnectionError(f"{type(exc).__name__}: {exc}")
            error.__cause__ = exc
        return None, add_request(error, request)

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
        now = core.clock()
        verdict = attempts.decide(
            request,
            raw,
            error,
            renewable=authorization is not None and isinstance(auth, ClientCredentials),
            left=None if until is None else until - now,
            max_retries=self._options.max_retries,
            rng=core.rng,
            take_retry=lambda: core.budget.take_retry(now),
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
        form = MaskedBytes(encode_form(auth.form(), {}).encode())
        kind = {"Content-Type": FORM}
        request = Request("POST", _TOKEN_HOST, _TOKEN_PATH, "", kind, form, auth="none", idempotent=True)
        raw = self._call(request, until)
        try:
            return auth.store(parse_json(raw.body), now)
        except APIResponseError as exc:
            raise add_reply(exc, raw, request) from None
        except ValueError as exc:
            raise body_error(str(exc), raw, request) from None


if TYPE_CHECKING:

    def _as_caller(client: Client) -> Caller:
        """The proof that a client is what its resources call: they cannot name its class."""
        return client


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


def _built_in(name: str | None) -> Callable[..., Sender]:
    """The class of a built-in transport."""
    checks.choice(name, "transport", (None, "socket"))

    from .transport import Transport

    return Transport
