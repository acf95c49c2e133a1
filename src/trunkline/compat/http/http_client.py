"""`twilio.http.http_client`: timeout, proxy and retries of a client.

Enters: the official package's arguments. Leaves: options for `compat.rest.Client`. Called by users.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from ..._core.runtime import log
from . import HttpClient


class TwilioHttpClient(HttpClient):
    """Timeout, proxy and retries of a `trunkline.compat.rest.Client`.

    Args:
        pool_connections: taken, and without effect: connections are always kept.
        timeout: seconds that one attempt may take; None: those of `trunkline.Client`.
        proxy: addresses by the scheme of the target.
        max_retries: how many attempts may follow the first; None: those of `trunkline.Client`.

    Attributes:
        session: its `proxies` and `verify` may be set before the client is made.

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
        self.timeout = timeout
        self.proxy = dict(proxy or {})
        self.session = Session()
        self._max_retries = max_retries

    @property
    def logger(self) -> log.Logger:
        """The logger of all clients: `trunkline`."""
        return log.named_logger()

    @property
    def client_options(self) -> dict[str, Any]:
        proxies = {scheme: url for scheme, url in {**self.session.proxies, **self.proxy}.items() if url}
        given: dict[str, Any] = {
            "timeout": self.timeout,
            "proxy": proxies or None,
            "max_retries": self._max_retries,
            "ca_bundle": None if self.session.verify is True else self.session.verify,
        }
        return {name: value for name, value in given.items() if value is not None}


class Session:
    """What code sets of the `session` of a `TwilioHttpClient`, before the client is made.

    Attributes:
        proxies: addresses by the scheme of the target.
        verify: True, or a file or folder of certificates to trust.
    """

    __slots__ = ("_verify", "proxies")

    def __init__(self) -> None:
        self.proxies: Mapping[str, str | None] = {}
        self._verify: str | Literal[True] = True

    @property
    def verify(self) -> str | Literal[True]:
        return self._verify

    @verify.setter
    def verify(self, value: str | Literal[True]) -> None:
        if value is not True and not isinstance(value, str):
            raise ValueError("verify must be True or the path of certificates: who answers is always verified")
        self._verify = value

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            text = f"{type(self).__name__!r} object has no attribute {name!r}: proxies and verify can be set"
            raise AttributeError(text, name=name, obj=self)

        def __setattr__(self, name: str, value: object) -> None:
            if not hasattr(type(self), name):
                self.__getattr__(name)
            object.__setattr__(self, name, value)
