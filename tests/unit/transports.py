"""The transports, called from synchronous tests, and what servers with TLS need."""

from __future__ import annotations

import asyncio
import pickle
import ssl
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.timing import FAR
from trunkline._async.aiohttp import AiohttpTransport
from trunkline._async.transport import AsyncTransport
from trunkline._core.http.body import RawResponse
from trunkline._sync.transport import Transport
from trunkline.errors import APIConnectionError, APITimeoutError, TrunklineError

# Seconds: what takes longer hangs.
HANG = 5.0
HEADERS = {"User-Agent": "test", "Authorization": "Basic c2VjcmV0OmNhbmFyeQ=="}


TRANSPORTS: dict[str, Any] = {"sync": Transport, "asyncio": AsyncTransport, "aiohttp": AiohttpTransport}


class Driver:
    """A transport of any kind, called from synchronous tests."""

    def __init__(self, kind: str, **options: Any) -> None:
        self.runner = None if kind == "sync" else asyncio.Runner()
        self.transport: Any = TRANSPORTS[kind](**options)

    def send(
        self,
        url: str,
        method: str = "GET",
        body: bytes | None = None,
        *,
        seconds: float = FAR,
        fresh: bool = False,
        headers: Mapping[str, str] = HEADERS,
    ) -> RawResponse:
        began = time.monotonic()
        until = began + seconds
        try:
            sending = self.transport.send(method, url, headers, body, until=until, fresh=fresh)
            reply = self.runner.run(sending) if self.runner else sending
            assert isinstance(reply, RawResponse)
            return reply
        finally:
            assert time.monotonic() <= max(until, began) + HANG

    def fail(self, url: str, method: str = "GET", body: bytes | None = None, **options: Any) -> TrunklineError:
        with pytest.raises(TrunklineError) as caught:
            self.send(url, method, body, **options)
        assert_discreet(caught.value)
        return caught.value

    def late(self, url: str, body: bytes = b"x", *, seconds: float = 0.1, **options: Any) -> APITimeoutError:
        """How a POST ends for want of time when it was sent: on a busy machine it takes more time to be sent."""
        while True:
            error = self.fail(url, "POST", body, seconds=seconds, **options)
            assert isinstance(error, APITimeoutError)
            if error.outcome != "not sent" or seconds > FAR:
                return error
            seconds *= 2

    def close(self) -> None:
        if self.runner:
            self.runner.run(self.transport.aclose())
            self.runner.close()
        else:
            self.transport.close()


def assert_discreet(error: BaseException) -> None:
    """No secret in the text of an exception, nor in those that a traceback shows with it; and it can be pickled."""
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    seen: BaseException | None = error
    while seen is not None:
        text = f"{seen} {seen!r}"
        for secret in ("canary", "c2VjcmV0", "hunter2", "aHVudGVyMg", "PrivateQuery"):
            assert secret not in text
        if isinstance(error, APIConnectionError):
            assert not type(seen).__module__.startswith(("aiohttp", "urllib3")) or seen is error
        seen = seen.__cause__ if seen.__cause__ or seen.__suppress_context__ else seen.__context__


class TLS:
    """A certificate authority, its bundle, and contexts for servers."""

    def __init__(self, folder: Path) -> None:
        self.ca = trustme.CA()
        self.bundle = str(folder / "ca.pem")
        self.ca.cert_pem.write_to_path(self.bundle)

    def server(self, *names: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.ca.issue_cert(*names or ("127.0.0.1", "localhost")).configure_cert(context)
        return context
