"""`twilio.http`: what clients can be told of it.

Enters: options of an HTTP client. Leaves: options of a client. Called by users, who hand it to `compat.rest.Client`.
"""

from __future__ import annotations

from typing import Any

from ..missing import said_by


class HttpClient:
    """The options of a client, collected as the official package does."""

    @property
    def client_options(self) -> dict[str, Any]:
        """Arguments of `trunkline.Client`."""
        raise NotImplementedError

    def __init_subclass__(cls) -> None:
        if not cls.__module__.startswith(__name__ + "."):
            raise TypeError(
                "HttpClient must not be subclassed: an HTTP client of your own goes to trunkline.Client(transport=…), "
                "and tests need none: see trunkline.emulator"
            )


__getattr__ = said_by(__name__, {"AsyncHttpClient": "trunkline.AsyncClient is the asynchronous client"})
