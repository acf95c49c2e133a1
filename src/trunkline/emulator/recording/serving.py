"""An ASGI application behind HTTP, on a thread and an event loop of its own. Called by `forward` and `replaying`."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

from ..clock import Clock
from ..connection import Message, Receive
from ..quick_server import quick
from ..server import _missing, listen, new_loop

Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

MAX_BODY = 16 * 1024 * 1024
_PATIENCE = 10.0  # seconds for the server to begin and to end


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
            raise _missing() from error
        listener = listen(host, port)
        self.host, self.port = host, int(listener.getsockname()[1])
        config = uvicorn.Config(
            app,
            interface="asgi3",
            http="h11",
            lifespan="off",
            ws="none",
            loop="asyncio",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
            server_header=False,
            date_header=False,
            proxy_headers=False,
        )
        config.load()
        self._server: Any = quick(uvicorn.Server)(config)

        def run() -> None:
            with listener, asyncio.Runner(loop_factory=new_loop) as runner:
                runner.run(self._server.serve([listener]))

        self._thread = threading.Thread(target=run, name="trunkline-recording", daemon=True)
        self._thread.start()
        until = Clock._monotonic() + _PATIENCE
        while not self._server.started and self._thread.is_alive() and Clock._monotonic() < until:
            time.sleep(0.002)
        if not self._server.started:
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
        self._thread.join(_PATIENCE)


async def read_body(receive: Receive) -> bytes | None:
    """The body of a request, a byte more than `MAX_BODY` of a larger one; None: whoever asked is gone."""
    body = bytearray()
    more = True
    while more and len(body) <= MAX_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return bytes(body[: MAX_BODY + 1])


async def reply(send: Send, status: int, headers: list[tuple[str, str]], body: bytes, method: str) -> None:
    """Sends a reply; the length of a body that HEAD leaves out stands in the headers."""
    named = {name.lower() for name, _ in headers}
    sent = [(name.encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in headers]
    bodiless = status < 200 or status in (204, 304)
    if "content-length" not in named and not bodiless and method != "HEAD":
        sent.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": b"" if bodiless or method == "HEAD" else body})
