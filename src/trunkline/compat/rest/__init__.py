"""`twilio.rest`: the client, made with the official package's arguments.

Enters: credentials and options as there. Leaves: a `trunkline.Client`. Called by users.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from ..._sync.client import Client as _Client
from ...errors import APIStatusError
from ..http import HttpClient
from ..http.http_client import TwilioHttpClient
from ..http.response import Response
from ..missing import said_by

if TYPE_CHECKING:
    from ...auth import ClientCredentials

__all__ = ["Client"]

_INSTEAD = {
    "auth": "pass credentials that you hold yourself",
    "password": "pass credentials that you hold yourself",
    "username": "client.account_sid is the account",
    "request_async": "await trunkline.AsyncClient(…).request(…)",
}


class Client(_Client):
    """A `trunkline.Client`, made with the arguments of `twilio.rest.Client`. https://www.twilio.com/docs/libraries/python

    `messages.get(sid)` is `messages(sid)`, and `messages.get_page(url)` fetches a page by its address.

    Args:
        username, password, account_sid, region, edge: as there.
        http_client: a `TwilioHttpClient` or `ValidationClient` of `trunkline.compat.http`, for its options.
        environment: looked up for TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_REGION and TWILIO_EDGE.
        user_agent_extensions: products to name in `User-Agent`.
        credential_provider: a `ClientCredentialProvider` of `trunkline.compat.credential`.
        options: those of `trunkline.Client`, such as `timeout` and `transport`.

    Raises:
        TypeError, ValueError: an argument is wrong, or credentials are missing.
    """

    __module__ = "trunkline.compat.rest"
    __slots__ = ()
    _familiar = True

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        account_sid: str | None = None,
        region: str | None = None,
        http_client: HttpClient | None = None,
        environment: Mapping[str, str] | None = None,
        edge: str | None = None,
        user_agent_extensions: Sequence[str] | None = None,
        credential_provider: ClientCredentials | None = None,
        **options: Any,
    ) -> None:
        if http_client is not None:
            options = _options_of(http_client) | options
            self.__dict__["_http_client"] = http_client
        if environment:
            username = username or environment.get("TWILIO_ACCOUNT_SID")
            password = password or environment.get("TWILIO_AUTH_TOKEN")
            region = region or environment.get("TWILIO_REGION")
            edge = edge or environment.get("TWILIO_EDGE")
        if user_agent_extensions:
            options["user_agent_extra"] = user_agent_extensions
        if credential_provider is not None:
            options["auth"] = credential_provider
        super().__init__(username, password, account_sid, region=region, edge=edge, **options)

    @property
    def http_client(self) -> HttpClient:
        """What the client was made with; its `logger` is that of all clients."""
        found: HttpClient = self.__dict__.get("_http_client") or TwilioHttpClient()
        return found

    def request(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        auth: None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Sends a request that has no method here, with the client's credentials. Failures are replies too.

        Args:
            data: the body, a form unless the header `Content-Type` says that it is JSON.

        Raises:
            ValueError: `auth` or `allow_redirects` is given, or the address is not at Twilio.
            TrunklineError: there is no reply.
        """
        if auth is not None:
            raise ValueError("auth must not be given: the request is sent with the credentials of its client")
        if allow_redirects:
            raise ValueError("allow_redirects must be False: the address of a redirect is in the headers of the reply")
        kinds = {name.lower(): value for name, value in (headers or {}).items()}
        body = {"json": data} if "json" in kinds.get("content-type", "") and data is not None else {"data": data}
        try:
            reply: Any = super().request(method, uri, params=params, headers=headers, timeout=timeout, **body)
        except APIStatusError as error:
            return Response(error.status or 0, error.body.decode("utf-8", "replace"), error.headers)
        return Response(reply.status, reply.text, reply.headers)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            said = f"{type(self).__name__!r} object has no attribute {name!r}"
            if name in _INSTEAD:
                said += f": {_INSTEAD[name]}"
            raise AttributeError(said, name=name, obj=self)


def _options_of(http_client: Any) -> dict[str, Any]:
    """What an HTTP client of the official package sets, as options of a client here."""
    if not isinstance(http_client, HttpClient):
        raise TypeError(
            "http_client must be a TwilioHttpClient or ValidationClient of trunkline.compat.http, not "
            f"{type(http_client).__name__}: an HTTP client of your own goes to trunkline.Client(transport=…)"
        )
    return http_client.client_options


__getattr__ = said_by(__name__, {}, "the classes of the API are in trunkline.models")
