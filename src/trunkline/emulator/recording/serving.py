"""An ASGI application behind HTTP, on a thread and an event loop of its own. Called by `forward` and `replaying`."""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

from ..connection import Message, Receive, Send
from ..quick_server import quick
from ..server import PATIENCE, configured, has_started, listen, missing, new_loop

App = Callable[[Message, Receive, Send], Awaitable[None]]


class Serving:
    """A server that runs.

    Attributes:
        host, port: where it listens.

    Raises:
        MissingExtraError: uvicorn is not installed.
        OSError: it cannot listen there.
        RuntimeError: it did not start.
    """

    def __init__(self, app: App, host: str, port: int) -> None:
        try:
            import uvicorn
        except ImportError as error:
            raise missing() from error
        listener = listen(host, port)
        self.host, self.port = host, int(listener.getsockname()[1])
        config = configured(uvicorn.Config, app, interface="asgi3", proxy_headers=False)
        self._server: Any = quick(uvicorn.Server)(config)

        def run() -> None:
            with listener, asyncio.Runner(loop_factory=new_loop) as runner:
                runner.run(self._server.serve([listener]))

        self._thread = threading.Thread(target=run, name="trunkline-recording", daemon=True)
        self._thread.start()
        if not has_started(self._server, self._thread):
            self.stop()
            raise RuntimeError("the server did not start")

    @property
    def url(self) -> str:
        """Where this machine reaches it."""
        host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    def stop(self) -> None:
        """Ends the server and its connections."""
        self._server.exit_from_thread()
        self._thread.join(PATIENCE)


class Served(ABC):
    """What has a server from `start` to `stop`, or in a with block."""

    @property
    @abstractmethod
    def url(self) -> str:
        """Where this machine reaches it."""

    @abstractmethod
    def start(self) -> Self:
        """Listens."""

    @abstractmethod
    def stop(self) -> None:
        """Listens no more."""

    @property
    def base_url(self) -> str:
        """The `base_url` for clients."""
        return f"{self.url}/{{host}}"

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


async def reply(send: Send, status: int, headers: list[tuple[str, str]], body: bytes, method: str) -> None:
    """Sends a reply; the length of a body that HEAD leaves out stands in the headers."""
    named = {name.lower() for name, _ in headers}
    sent = [(name.encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in headers]
    bodiless = status < 200 or status in (204, 304)
    if "content-length" not in named and not bodiless and method != "HEAD":
        sent.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": b"" if bodiless or method == "HEAD" else body})
