# Mirrored from _async/client.py by `make generate`; do not edit.
"""The client: what users make, with its options, the clients derived from it, and requests that have no method.

Enters: credentials and options. Leaves: accessors of the API, whose calls `calling` sends. Called by users.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Self

from .. import __version__
from .._core import checks, config
from .._core.call.hosts import make_hosts
from .._core.call.path import path_segment
from .._core.call.request import raw_request
from .._core.call.response import Response
from .._core.http.body import MAX_BODY
from .._core.http.proxies import configured_proxies
from .._core.redaction.secret import safe_repr
from .._core.runtime.connections import MAX_CONNECTIONS, load_tls
from ..auth import Auth, checked_validation, resolve_auth
from ..types import UNSET, UnsetType
from .api import Accessors
from .calling import Caller, Core

if TYPE_CHECKING:
    from .._core.call.redirects import HasUrl
    from .._core.call.request import RequestHook
    from .._core.call.response import ResponseHook
    from .._core.profiles import Profile
    from .._core.runtime.sinks import Download, OnProgress
    from ..tokens import ClientValidation
    from . import downloads
    from .sender import Sender


@safe_repr
class Client(Accessors, Caller):
    """The Twilio API.

        Client(account_sid, auth_token)
        Client(api_key_sid, api_secret, account_sid)
        Client(profile="work")  # from `trunkline login`
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
        profile: the name of credentials that `trunkline login` or Twilio's command line (`~/.twilio-cli`) keeps, with
            their region and edge; `account_sid` may name another account.
        region, edge: where the requests are processed (`ie1`) and by which way they go there (`dublin`).
        base_url: where requests go instead of Twilio, as a template with `{host}`, such as
            `http://127.0.0.1:4010/{host}`; without `{host}` it means the same with `/{host}` appended.
        timeout: seconds that one attempt may take, from name resolution to the last byte.
        deadline: seconds that a call may take with all its attempts and, for `list()`, pages; None: no bound.
        max_retries: how many attempts may follow the first, where repeating is safe. When very many calls fail, all
            calls of the client together make fewer.
        retry_not_found: for how many seconds a call that is answered with 404 is made again: what was created a moment
            ago may not be found yet. None: not at all.
        proxy: an address for all requests, or one by the target's scheme; an empty str means none. Those that the
            environment names serve https alone, and never `localhost`, 127.0.0.0/8 and ::1.
        ca_bundle: a file or folder of certificates to trust instead of the system's; where it is not given, what the
            environment names: SSL_CERT_FILE, SSL_CERT_DIR, REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE.
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

    __module__ = "trunkline"
    __slots__ = ("__dict__", "__weakref__", "_caller")

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
        profile: str | None = None,
        region: str | None = None,
        edge: str | None = None,
        base_url: str | None = None,
        timeout: float = config.DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = config.DEFAULT_RETRIES,
        retry_not_found: float | None = None,
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
        self._on_behalf = False
        vars(self)  # as in `Resource`
        found = None if profile is None else _profile(profile)
        self._auth, self._account_sid = resolve_auth(
            username,
            password,
            account_sid,
            auth_token=auth_token,
            api_key_sid=api_key_sid,
            api_secret=api_secret,
            auth=auth,
            profile=found,
        )
        self._validation = None if validation is None else checked_validation(validation, self._auth)
        self._hosts = make_hosts(base_url, *_place(found, region, edge))
        self._options = config.options(
            config.Options(),
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            retry_not_found=retry_not_found,
            on_request=on_request,
            on_response=on_response,
            keep_unknown=keep_unknown,
        )
        self._headers = config.client_headers(__version__, user_agent_extra)
        if transport is None or isinstance(transport, str):
            if self._hosts.template[:6].lower() == "https:":
                load_tls()
            proxies, no_proxy = configured_proxies(proxy, self._hosts.prefixes["api"])
            self._core = Core(
                _built_in(transport)(
                    proxies=proxies,
                    no_proxy=no_proxy,
                    ca_bundle=config.ca_bundle(ca_bundle),
                    max_connections=checks.connections(max_connections, "max_connections"),
                    max_body=checks.count(max_body, "max_body", 1),
                ),
                owned=True,
            )
        else:
            self._core = Core(checks.transport(transport, "close"), owned=False)

    # derived clients

    def with_options(
        self,
        *,
        timeout: float | UnsetType = UNSET,
        deadline: float | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        retry_not_found: float | UnsetType | None = UNSET,
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
            retry_not_found=retry_not_found,
            on_request=on_request,
            on_response=on_response,
            keep_unknown=keep_unknown,
        )
        return derived

    def on_behalf_of(self, account_sid: str) -> Self:
        """A client whose `messages`, `calls`, … are those of another account, such as a subaccount.

        It keeps the credentials and shares the connections. Products that have no account in their paths work in the
        account of the credentials: here they raise a ValueError. Make a client with the subaccount's credentials.

        Raises:
            TypeError, ValueError: not the SID of an account.
        """
        path_segment(account_sid, "account_sid")
        derived = self._copy()
        derived._account_sid = str(account_sid)
        derived._on_behalf = True
        return derived

    def _copy(self) -> Self:
        derived = object.__new__(type(self))
        vars(derived)  # as in `Resource`
        put = object.__setattr__
        put(derived, "_caller", None)
        for name in ("_auth", "_validation", "_account_sid", "_hosts", "_options", "_headers", "_core", "_on_behalf"):
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

    def download(
        self,
        media: str | HasUrl,
        to: downloads.Target = None,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Download:
        """Download a file by its address: the media of an inbound message, a recording, a transcription.

            for media in InboundMessage.from_form(request.form).media:
                client.download(media, "picture.jpg")

        The account's credentials are sent to Twilio and `base_url` only; redirects are followed without them, to https
        addresses only. https://www.twilio.com/docs/messaging/api/media-resource

        Args:
            media: the address, or what has one in `url`, such as `trunkline.webhooks.Media`.
            to: a path or a binary file to write to, in pieces; None keeps the bytes in memory, up to the client's
                `max_body`.
            timeout: seconds that one attempt may take, to the last byte; None: the client's.
            on_progress: called with the bytes so far and, if it is known, how many there will be.

        Raises:
            ValueError: the address is elsewhere: credentials are sent to Twilio and `base_url` only.
            TypeError: neither a str nor something with one in `url`.
            APIResponseError: there is no file (yet).
            OSError: the file cannot be written.
            TrunklineError: as any call.
        """
        from .._core.call.redirects import file_request
        from . import downloads

        request = file_request(media if isinstance(media, str) else getattr(media, "url", media), self._hosts)
        return downloads.fetch(self, request, to, timeout=timeout, on_progress=on_progress)


def _profile(name: str) -> Profile:
    """The profile with a name."""
    from .._core.profiles import find

    return find(name)


def _place(profile: Profile | None, region: str | None, edge: str | None) -> tuple[str | None, str | None]:
    """Region and edge as they are given, else those of the profile."""
    if profile is None or region is not None or edge is not None:
        return region, edge
    return profile.region, profile.edge


def _built_in(name: str | None) -> Callable[..., Sender]:
    """The class of a built-in transport."""
    checks.choice(name, "transport", (None, "socket"))

    from .transport import Transport

    return Transport
