"""The log viewer's pages on a store: CPU and size of each; start, first byte and memory of a server.

Called by `__main__`. A request goes the whole way but for the sockets: guards, routes, a thread, store, template.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from trunkline.logs.web.app import Application

from .rows import NOW
from .server import peak, served, spent

COOKIE = b"trunkline=" + b"a" * 43
PAGES = (
    ("latest", "/messages", "", 2.5),
    ("what failed", "/messages", "q=is:failed", 4),
    ("a word, 30 days", "/messages", "q=code+last:30d", 4),
    ("home", "/", "", 15),
    ("chart of 30 days", "/messages/-/summary", "q=last:30d", 5),
    ("chart of 400 days", "/messages/-/summary", "", 50),
)
"""What is measured: name, path, query, goal in milliseconds of CPU."""


def pages(path: Path, cpu: Callable[[Callable[[], object]], float]) -> Iterator[tuple[str, float, str, float]]:
    """Name, value, unit and goal of each figure."""
    app = Application(path, clock=NOW.timestamp)
    loop = asyncio.new_event_loop()
    try:
        for name, target, query, goal in PAGES:
            size = len(loop.run_until_complete(ask(app, target, query)))
            work = cpu(lambda target=target, query=query: loop.run_until_complete(ask(app, target, query)))  # type: ignore[misc]
            yield f"HTML: {name}", work, "ms", goal
            yield f"HTML: {name}, size", size / 1000, "kB", 60
    finally:
        app.close()
        loop.close()


async def ask(app: Application, path: str, query: str) -> bytes:
    """The body of an answer."""
    parts: list[bytes] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        assert message.get("status", 200) == 200, message
        parts.append(message.get("body", b""))

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"localhost"), (b"accept", b"text/html"), (b"cookie", COOKIE)],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    await app(scope, receive, send)
    return b"".join(parts)


def server(path: Path) -> Iterator[tuple[str, float, str, float]]:
    """How long a server takes to be there, its first byte, and its memory."""
    with served(path) as (process, url):
        yield "server: CPU until it answers", spent(process.pid) * 1000, "ms", 500
        times = []
        for _ in range(50):
            began = time.perf_counter()
            with urlopen(f"{url}/messages") as answer:
                answer.read(1)
                times.append(time.perf_counter() - began)
                answer.read()
        for target in ("/", "/errors", "/usage", "/messages/-/summary", "/messages.csv?q=last:30d"):
            with urlopen(f"{url}{target}") as answer:
                answer.read()
        yield "server: first byte of a list", sorted(times)[len(times) // 2] * 1000, "ms", 10
        yield "server: memory at most", peak(process.pid), "MB", 120
