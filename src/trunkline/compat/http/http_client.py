"""`twilio.http.http_client`: timeout, proxy and retries of a client.

Enters: the official package's arguments. Leaves: options for `compat.rest.Client`. Called by users.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import HttpClient


class TwilioHttpClient(HttpClient):
    """Timeout, proxy and retries of a `trunkline.compat.rest.Client`.

    Args:
        pool_connections: taken, and without effect: connections are always kept.
        timeout: seconds that one attempt may take; None: those of `trunkline.Client`.
        proxy: addresses by the scheme of the target.
        max_retries: how many attempts may follow the first; None: those of `trunkline.Client`.

    Raises:
        TypeError: `request_hooks` or `logger` is given; the text says what to do instead.
        ValueError: the timeout is not more than 0.
    """

    def __init__(
        self,
        pool_connections: bool = True,
        request_hooks: None = None,
        timeout: float | None = None,
        logger: None = None,
        proxy: Mapping[str, str] | None = None,
        max_retries: int | None = None,
    ) -> None:
        if request_hooks is not None:
            raise TypeError("request_hooks must be left out: Client(on_request=…, on_response=…) calls functions")
        if logger is not None:
            raise TypeError("logger must be left out: logging.getLogger('trunkline') is told of calls")
        if timeout is not None and timeout <= 0:
            raise ValueError("timeout must be more than 0 seconds")
        given: dict[str, Any] = {"timeout": timeout, "proxy": proxy or None, "max_retries": max_retries}
        self.client_options = {name: value for name, value in given.items() if value is not None}
        self.timeout = timeout
        self.proxy = dict(proxy or {})
