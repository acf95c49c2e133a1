"""The client that asks Twilio, made when it is first needed. Held by `site`; called by the pages, on threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._sync.client import Client


class Twilio:
    """Lends one client to all.

    Args:
        make_client: makes it; None where there are no credentials.
    """

    def __init__(self, make_client: Callable[[], Client] | None) -> None:
        self._make = make_client
        self._client: Client | None = None
        self._lock = threading.Lock()

    @property
    def there(self) -> bool:
        """Whether Twilio can be asked at all."""
        return self._make is not None

    def client(self) -> Client:
        """The client.

        Raises:
            ValueError: there are no credentials.
        """
        with self._lock:
            if self._client is None:
                if self._make is None:
                    raise ValueError("this server has no credentials of Twilio's")
                self._client = self._make()
            return self._client

    def close(self) -> None:
        """Closes the client."""
        with self._lock:
            if self._client is not None:
                self._client.close()
