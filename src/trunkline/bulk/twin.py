"""An `AsyncClient` with the credentials and options of a `Client`, for the loop of a campaign.

A client enters; an async one leaves, and whether it was made here. Called by `campaign`.
"""

from __future__ import annotations

from .._async.calling import Core
from .._async.client import AsyncClient
from .._async.transport import AsyncTransport
from .._sync.client import Client
from .._sync.transport import Transport

_SHARED = ("_auth", "_validation", "_account_sid", "_hosts", "_options", "_headers", "_on_behalf")


def async_client(client: AsyncClient | Client) -> tuple[AsyncClient, bool]:
    """The client itself, or an async one like it, which is to be closed.

    Raises:
        TypeError: it is neither, or its transport is not of this package.
    """
    if isinstance(client, AsyncClient):
        return client, False
    if not isinstance(client, Client):
        raise TypeError(f"client must be an AsyncClient or a Client, not {type(client).__name__}")
    transport = client._core.transport
    if not isinstance(transport, Transport):
        raise TypeError("a Client with a transport of its own sends no campaigns: give an AsyncClient")
    made = object.__new__(AsyncClient)
    vars(made)
    put = object.__setattr__
    put(made, "_caller", None)
    for name in _SHARED:
        put(made, name, getattr(client, name))
    own = AsyncTransport(max_connections=transport._max_connections, max_body=transport._max_body)
    own._routes = transport._routes
    put(made, "_core", Core(own, owned=True))
    return made, True
