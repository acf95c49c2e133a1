"""`python -m benchmarks.webhooks`: how many webhooks a second the emulator delivers, and what CPU each costs.

To a server of a few lines in another process, and to apps mounted in this one. Prints a line each; 500 a second is
what is wanted. The CPU time is this process's own: the server's is not in it, a mounted app's is.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import time
from collections.abc import Callable, Iterable
from multiprocessing.connection import Connection
from typing import Any

from trunkline.emulator.delivery import Deliverer, Mounts, Outgoing

_REPLY = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 11\r\n\r\n<Response/>"
_PARAMS = {
    "MessageSid": "SM" + "0" * 32,
    "AccountSid": "AC" + "0" * 32,
    "From": "+14155550100",
    "To": "+15005550006",
    "Body": "What is the weather like where you are?",
    "NumMedia": "0",
}


class _Answering(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._transport.write(_REPLY)


def _serve(ready: Connection) -> None:
    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", 0)
        ready.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


def _wsgi(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "text/xml")])
    return [b"<Response/>"]


async def _asgi(scope: Any, receive: Any, send: Any) -> None:
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/xml")]})
        await send({"type": "http.response.body", "body": b"<Response/>"})


async def _measure(what: str, url: str, mounts: Mounts, count: int, at_once: int) -> None:
    deliverer = Deliverer(mounts=mounts)
    webhook = Outgoing(
        url=url,
        params=tuple(_PARAMS.items()),
        account_sid=_PARAMS["AccountSid"],
        auth_token="0" * 32,
        token="0" * 36,
        wants="twiml",
    )

    async def some() -> None:
        for _ in range(count // at_once):
            if not (outcome := await deliverer.send(webhook)).ok:
                raise RuntimeError(outcome.error)

    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(some() for _ in range(at_once)))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    sent = count // at_once * at_once
    print(f"{what:<12} {at_once:>5} at once {sent / seconds:>8,.0f} a second {cpu / sent * 1e6:>8,.0f} µs CPU each")
    await deliverer.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=2000, help="webhooks of each measurement")
    count = parser.parse_args().count
    ours, theirs = multiprocessing.get_context("spawn").Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    mounts = Mounts()
    mounts.add("https://wsgi.test", _wsgi)
    mounts.add("https://asgi.test", _asgi)
    try:
        places = {"loopback": f"http://127.0.0.1:{ours.recv()}/sms"}
        places |= {f"mounted {kind}": f"https://{kind}.test/sms" for kind in ("wsgi", "asgi")}
        for what, url in places.items():
            for at_once in (1, 20, 1000):
                asyncio.run(_measure(what, url, mounts, count, at_once))
    finally:
        mounts.close()
        server.kill()


if __name__ == "__main__":
    main()
