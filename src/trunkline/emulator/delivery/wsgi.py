"""A mounted WSGI app answers a request, on a thread of its own: Flask, Django and the like.

Enters: a `Request` and where the app is mounted. Leaves: its `Reply`; an app that raises answers 500 with a traceback.
Called by `mounts`. A thread cannot be ended: where nobody waits any more, it goes on and its reply is dropped.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from contextvars import copy_context
from typing import Any
from urllib.parse import unquote_to_bytes

from .outgoing import MAX_REPLY, Headers, Reply
from .request import Request

ADDRESS = "127.0.0.1"
"""Where requests to mounted apps seem to come from."""


class WsgiApp:
    """A WSGI app.

    Args:
        app: called with an environ and `start_response`.
        root: the path that it is mounted below, without a last slash.
    """

    def __init__(self, app: Callable[..., Iterable[bytes]], root: str) -> None:
        self._app = app
        self._root = root

    async def answer(self, asked: Request) -> Reply:
        """Calls the app on a new thread, and waits for its reply."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Reply] = loop.create_future()

        def done(reply: Reply) -> None:
            if not future.done():
                future.set_result(reply)

        def run() -> None:
            reply = call(self._app, environ(asked, self._root))
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(done, reply)

        context = copy_context()
        threading.Thread(target=lambda: context.run(run), name="trunkline-wsgi", daemon=True).start()
        return await future

    def stop(self) -> None:
        """Nothing is to be ended."""


def environ(asked: Request, root: str) -> dict[str, Any]:
    """The environ, as a server behind the public URL would make it."""
    target = asked.target
    path, _, query = target.path.partition("?")
    found: dict[str, Any] = {
        "REQUEST_METHOD": asked.method,
        "SCRIPT_NAME": _latin(root),
        "PATH_INFO": _latin(path)[len(_latin(root)) :],
        "QUERY_STRING": query,
        "REQUEST_URI": target.path,
        "RAW_URI": target.path,
        "SERVER_NAME": target.name,
        "SERVER_PORT": str(target.port),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": ADDRESS,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": target.scheme,
        "wsgi.input": io.BytesIO(asked.body),
        "wsgi.input_terminated": True,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    if target.scheme == "https":
        found["HTTPS"] = "on"
    for name, value in asked.headers:
        key = name.upper().replace("-", "_")
        found[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    return found


def _latin(path: str) -> str:
    """A path as WSGI has it: its bytes decoded as Latin-1."""
    return unquote_to_bytes(path).decode("latin-1")


def call(app: Callable[..., Iterable[bytes]], env: dict[str, Any]) -> Reply:
    """Calls an app, reads what counts of its reply, and closes it."""
    answer = _Answer()
    try:
        chunks = app(env, answer.start)
        try:
            for chunk in chunks:
                answer.write(chunk)
                if len(answer.body) > MAX_REPLY:
                    break
        finally:
            close = getattr(chunks, "close", None)
            if close is not None:
                close()
        return answer.reply()
    except BaseException:  # SystemExit too: it would end the thread without a word
        return Reply(status=500, headers=(), body=b"", trace=traceback.format_exc())


class _Answer:
    """What an app says of its reply."""

    def __init__(self) -> None:
        self.status = ""
        self.headers: Headers = ()
        self.body = bytearray()

    def start(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], None]:
        """What is called `start_response`."""
        if exc_info is not None and self.body:
            raise exc_info[1].with_traceback(exc_info[2])
        if self.status and exc_info is None:
            raise RuntimeError("the app called start_response twice")
        self.status = status
        self.headers = tuple((str(name).lower(), str(value)) for name, value in headers)
        return self.write

    def write(self, chunk: bytes) -> None:
        if not self.status:
            raise RuntimeError("the app sent a body before it called start_response")
        self.body += chunk

    def reply(self) -> Reply:
        if not self.status:
            raise RuntimeError("the app did not call start_response")
        more = len(self.body) > MAX_REPLY
        status = int(self.status.split(" ", 1)[0])
        return Reply(status=status, headers=self.headers, body=bytes(self.body[:MAX_REPLY]), more=more)
