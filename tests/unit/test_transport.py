"""All transports against servers that misbehave: an end in time, a documented exception, nothing sent twice, no leaks.

Of time only what no busy machine breaks is asserted: an attempt does not hang. `make faults` measures the promise.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import os
import pickle
import random
import signal
import socket
import ssl
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.server import OK, FaultServer, Peer, answers, dead_port, free_port
from tests.timing import FAR, in_time
from tests.unit.transports import HANG, HEADERS, TLS, TRANSPORTS, Driver
from trunkline import AsyncClient, Client
from trunkline._async.aiohttp import AiohttpTransport
from trunkline._async.transport import AsyncTransport
from trunkline._core import checks
from trunkline._core.http.address import Target, check_head
from trunkline._core.http.body import Body, RawResponse
from trunkline._core.http.headers import Headers
from trunkline._core.http.proxies import Proxies
from trunkline._core.http.transport_errors import is_stale
from trunkline._core.runtime.resolver import alternate
from trunkline._sync.transport import Transport
from trunkline.errors import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ClientClosedError,
    TrunklineError,
)


# By kind. "asyncio" keeps what "sync" keeps in all that HTTP/1.1 leaves open, for both read with `_http1`; in what
# becomes of time and connections it is as "aiohttp".
def wait_for(condition: Callable[[], object], said: str = "it has not happened") -> None:
    end = time.monotonic() + FAR
    while not condition():
        assert time.monotonic() < end, said
        time.sleep(0.002)


async def happened(condition: Callable[[], object]) -> None:
    end = time.monotonic() + FAR
    while not condition():
        assert time.monotonic() < end
        await asyncio.sleep(0.002)


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    threads = set(threading.enumerate())
    files = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None
    yield
    gc.collect()
    end = time.monotonic() + FAR
    while set(threading.enumerate()) - threads and time.monotonic() < end:
        time.sleep(0.01)
    assert set(threading.enumerate()) <= threads
    if files is not None:
        assert len(os.listdir("/proc/self/fd")) <= files


@pytest.fixture(params=["asyncio", "aiohttp"])
def awaited(request: pytest.FixtureRequest) -> Any:
    """The class of an asynchronous transport."""
    return TRANSPORTS[request.param]


Make = Callable[..., Driver]


@pytest.fixture
def make(kind: str) -> Iterator[Make]:
    with contextlib.ExitStack() as stack:

        def one(**options: Any) -> Driver:
            driver = Driver(kind, **options)
            stack.callback(driver.close)
            return driver

        yield one


@pytest.fixture
def serve() -> Iterator[Callable[..., FaultServer]]:
    with contextlib.ExitStack() as stack:
        yield lambda script, **options: stack.enter_context(FaultServer(script, **options))


Serve = Callable[..., FaultServer]


# what goes well


def test_request_and_reply(make: Make, serve: Serve) -> None:
    server = serve(
        answers(
            b"HTTP/1.1 201 Created\r\nX-One: a\r\nX-one: b\r\nTransfer-Encoding: chunked\r\n\r\n"
            b'2;x=y\r\n{"\r\n3\r\na":\r\n3\r\n1} \r\n0\r\nT: v\r\n\r\n'
        )
    )
    driver = make()
    for _ in range(3):
        reply = driver.send(server.url + "/2010/M.json?a=b%20c", "POST", b"To=%2B1", headers={**HEADERS, "X-Own": "1"})
        assert (reply.status, reply.body, reply.http_version) == (201, b'{"a":1} ', "HTTP/1.1")
        assert reply.headers["x-ONE"] == "a, b"
    assert server.connections == 1
    head, _, body = server.requests[-1].partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    assert first == "POST /2010/M.json?a=b%20c HTTP/1.1"
    assert sorted(line.lower() for line in lines) == sorted(
        [
            f"host: 127.0.0.1:{server.port}",
            "user-agent: test",
            "authorization: basic c2vjcmv0omnhbmfyeq==",
            "x-own: 1",
            "accept-encoding: gzip, deflate",
            "content-length: 7",
        ]
    )
    assert body == b"To=%2B1"


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "HEAD", "PUT"])
def test_every_method_is_sent_on_a_kept_connection(make: Make, serve: Serve, method: str) -> None:
    reply = OK[:-2] if method == "HEAD" else OK
    server = serve(answers(reply))
    driver = make()
    for _ in range(2):
        got = driver.send(server.url, method)
        assert got.body == (b"" if method == "HEAD" else b"{}")
    assert server.connections == 1
    assert server.requests[0].startswith(f"{method} / HTTP/1.1\r\n".encode())


@pytest.mark.parametrize("status", [204, 304, 302, 307, 404, 429, 503])
def test_statuses_are_replies(make: Make, serve: Serve, status: int) -> None:
    body = b"" if status in (204, 304) else b"Content-Length: 2\r\n\r\nno"
    head = f"HTTP/1.1 {status} Word\r\nLocation: http://127.0.0.1:1/other\r\n".encode()
    server = serve(answers(head + (body or b"\r\n")))
    reply = make().send(server.url)
    assert (reply.status, reply.body) == (status, b"no" if body else b"")
    assert len(server.requests) == 1


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "raw", "two members", "padded"])
def test_compressed_bodies_are_decoded(make: Make, serve: Serve, encoding: str) -> None:
    text = os.urandom(200_000) + b"x" * 200_000
    raw = zlib.compressobj(wbits=-15)
    data = {
        "deflate": zlib.compress(text),
        "raw": raw.compress(text) + raw.flush(),
        "two members": gzip.compress(text[:99]) + gzip.compress(text[99:]),
        "padded": gzip.compress(text) + b"\0" * 100,
    }.get(encoding, gzip.compress(text))
    name = {"raw": "deflate", "two members": "gzip", "padded": "gzip"}.get(encoding, encoding)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {name}\r\nContent-Length: {len(data)}\r\n\r\n".encode()
    reply = make().send(serve(answers(head + data)).url)
    assert reply.body == text


def test_interim_replies(make: Make, serve: Serve) -> None:
    server = serve(answers(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + OK))
    driver = make()
    assert [driver.send(server.url).status for _ in range(2)] == [200, 200]
    assert server.connections == 1


def test_lenient_headers(kind: str, make: Make, serve: Serve) -> None:
    server = serve(answers(b"HTTP/1.1 200\r\nA:b\r\nC:  d \r\nE:\r\nContent-Length:2\r\n\r\n{}"))
    reply = make().send(server.url)
    assert dict(reply.headers) == {"a": "b", "c": "d", "e": "", "content-length": "2"}
    if kind != "aiohttp":
        server = serve(answers(b"HTTP/1.1 200 OK\nA: b\n  c\nContent-Length: 2\n\n{}"))
        reply = make().send(server.url)
        assert dict(reply.headers) == {"a": "b c", "content-length": "2"}


def test_body_until_the_end(make: Make, serve: Serve) -> None:
    server = serve(answers(b"HTTP/1.0 200 OK\r\n\r\n{}", close=True))
    driver = make()
    assert [driver.send(server.url).body for _ in range(2)] == [b"{}", b"{}"]
    assert server.connections == 2


def test_connection_close(make: Make, serve: Serve) -> None:
    server = serve(answers(OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")))
    driver = make()
    assert [driver.send(server.url).status for _ in range(2)] == [200, 200]
    assert server.connections == 2


def test_more_than_its_length_is_not_the_next_reply(make: Make, serve: Serve) -> None:
    server = serve(answers(OK + b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"))
    driver = make()
    assert [driver.send(server.url).status for _ in range(3)] == [200, 200, 200]
    assert server.connections == 3


def test_what_follows_a_long_reply_is_not_the_next_one(make: Make, serve: Serve, tls: TLS) -> None:
    long = b"HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + b"x" * 300_000
    server = serve(answers(long + b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"), tls=tls.server())
    driver = make(ca_bundle=tls.bundle)
    assert [driver.send(server.url).status for _ in range(3)] == [200, 200, 200]
    assert server.connections == 3


def test_closed_before_all_is_decoded(make: Make, serve: Serve, tls: TLS) -> None:
    noise = random.Random(1)
    data = gzip.compress(b"".join([b"x" * 2_000 + noise.randbytes(8) for _ in range(16_000)]))

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(data) + data)
        assert isinstance(peer.sock, ssl.SSLSocket)
        peer.sock.unwrap()

    server = serve(script, tls=tls.server())
    driver = make(ca_bundle=tls.bundle)
    for _ in range(3):
        assert len(driver.send(server.url).body) == 32_128_000


class Slow:
    """A sink that is full at the end, and slow to write."""

    limit = None

    def __init__(self) -> None:
        self.held = 0
        self.writing, self.go_on = threading.Event(), threading.Event()

    @property
    def full(self) -> bool:
        return self.held >= 50_000

    def expect(self, length: int) -> None: ...

    def write(self, piece: bytes) -> None:
        self.held += len(piece)

    def drain(self) -> None:
        self.writing.set()
        assert self.go_on.wait(FAR)
        self.held = 0

    def report(self) -> None: ...


@pytest.mark.parametrize("secure", [False, True])
def test_what_comes_while_the_last_bytes_are_written(make: Make, serve: Serve, tls: TLS, secure: bool) -> None:
    sink = Slow()

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n" + b"x" * 50_000)
        if peer.number == 1:
            assert sink.writing.wait(FAR)
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nstray")
            sink.go_on.set()
            peer.request()

    server = serve(script, tls=tls.server() if secure else None)
    driver = make(ca_bundle=tls.bundle)
    until = time.monotonic() + FAR

    def send(sink: Slow | None) -> Any:
        return driver.transport.send("GET", server.url, HEADERS, None, until=until, fresh=False, sink=sink)

    async def both() -> Any:
        await send(sink)
        return await send(None)

    reply = driver.runner.run(both()) if driver.runner else (send(sink), send(None))[1]
    assert len(reply.body) == 50_000
    assert server.connections == 2


def test_a_good_reply_before_a_broken_record(tls: TLS) -> None:
    from trunkline._sync.tls import TLS as Wire

    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = tls.server().wrap_bio(incoming, outgoing, server_side=True)

    class Below:
        broken = b""

        def send(self, data: bytes | memoryview) -> None:
            incoming.write(data)
            with contextlib.suppress(ssl.SSLWantReadError):
                server.do_handshake()

        def recv(self, size: int) -> bytes:
            return outgoing.read() + self.broken

        def quiet(self) -> bool:
            return True

    below = Below()
    context = ssl.create_default_context(cafile=tls.bundle)
    wire = Wire(below, context, "localhost")
    server.write(OK)
    below.broken = b"HTTP/1.1 what is no TLS\r\n\r\n"
    assert wire.recv(65_536) == OK
    assert not wire.quiet()


@pytest.mark.parametrize("way", ["plain", "TLS", "TLS in TLS"])
def test_large_bodies(make: Make, serve: Serve, tls: TLS, way: str) -> None:
    sent = os.urandom(1 << 16) * 48
    reply = b"HTTP/1.1 200 OK\r\nContent-Length: 4000000\r\n\r\n" + b"y" * 4_000_000
    server = serve(answers(reply), tls=None if way == "plain" else tls.server())
    options: dict[str, Any] = {"ca_bundle": tls.bundle}
    if way == "TLS in TLS":
        proxy = serve(proxy_for(server.port, []), tls=tls.server())
        options["proxies"] = {"https": f"https://127.0.0.1:{proxy.port}"}
    driver = make(**options)
    for _ in range(2):
        assert driver.send(server.url, "POST", sent).body == b"y" * 4_000_000
        assert server.requests[-1].endswith(sent)
    assert server.connections == 1


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_no_copy_of_a_large_body_is_made_before_the_connection(make: Make) -> None:
    body = b"x" * 16_000_000
    driver = make()
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/"
        driver.fail(url)
        tracemalloc.start()
        try:
            assert driver.fail(url, "POST", body).outcome == "not sent"
            assert tracemalloc.get_traced_memory()[1] < 1_000_000
        finally:
            tracemalloc.stop()


def test_answer_before_the_upload_ends(make: Make, serve: Serve) -> None:
    def script(peer: Peer) -> None:
        peer.sock.recv(1000)
        peer.send(b"HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
        peer.sock.shutdown(socket.SHUT_WR)
        peer.server.stopping.wait(0.2)

    outcome: object
    try:
        outcome = make().send(serve(script).url, "POST", b"x" * 30_000_000).status
    except APIConnectionError as error:
        # The server's reset may overtake its reply.
        outcome = error.outcome
    assert outcome in (413, "unknown")


# time


def silent(peer: Peer) -> None:
    peer.request()
    peer.silence()


def dripping(data: bytes) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        peer.request()
        peer.drip(data)
        peer.silence()

    return script


def after(start: bytes, data: bytes) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(start)
        peer.drip(data)
        peer.silence()

    return script


SLOW: dict[str, Callable[[Peer], None]] = {
    "silence": silent,
    "status line": dripping(OK),
    "headers": after(b"HTTP/1.1 200 OK\r\n", b"X-Long: " + b"x" * 500),
    "body": after(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", b"x" * 500),
    "body without length": after(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 500),
    "chunk sizes": after(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 90),
    "chunk": after(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n", b"x" * 500),
    "trailers": after(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", b"A: b\r\n" * 90),
    "gzip": after(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 999\r\n\r\n", gzip.compress(os.urandom(900))
    ),
    "interim replies": after(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 15),
    "missing rest": after(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nxxx", b""),
}


@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("phase", SLOW)
def test_slow_replies(make: Make, serve: Serve, tls: TLS, phase: str, secure: bool) -> None:
    server = serve(SLOW[phase], tls=tls.server() if secure else None)
    error = make(ca_bundle=tls.bundle).late(server.url)
    assert error.outcome == "unknown"
    wait_for(lambda: server.requests)
    assert len(server.requests) == 1


@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_stalled_upload(make: Make, serve: Serve, tls: TLS, secure: bool) -> None:
    server = serve(Peer.silence, tls=tls.server() if secure else None, buffer=4096)
    error = make(ca_bundle=tls.bundle).late(server.url, b"x" * 8_000_000)
    assert error.outcome == "unknown"


@pytest.mark.parametrize("drip", [False, True], ids=["silence", "drip"])
def test_stalled_handshake(make: Make, serve: Serve, tls: TLS, drip: bool) -> None:
    def script(peer: Peer) -> None:
        if drip:
            peer.drip(b"\x16\x03\x03\x40\x00\x02" + b"\0" * 200)
        peer.silence()

    server = serve(script)
    error = make(ca_bundle=tls.bundle).fail(f"https://127.0.0.1:{server.port}/", "POST", b"x", seconds=0.1)
    assert isinstance(error, APITimeoutError)
    assert error.outcome == "not sent"


def test_unanswered_connection(make: Make) -> None:
    with dead_port() as port:
        error = make().fail(f"http://127.0.0.1:{port}/", seconds=0.1)
    assert isinstance(error, APITimeoutError)
    assert error.outcome == "not sent"


def test_dead_address_costs_little(make: Make, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answers())
    with dead_port() as port:

        def found(*_: Any) -> list[Any]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", p)) for p in (port, server.port)]

        monkeypatch.setattr(socket, "getaddrinfo", found)
        began = time.monotonic()
        assert make().send("http://two.test:1/").status == 200
        assert time.monotonic() - began < FAR / 3


def test_refused_address_is_skipped(make: Make, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answers())

    def found(*_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", p)) for p in (free_port(), server.port)]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    assert make().send("http://two.test:1/").status == 200


def test_stalled_lookup(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    asked: list[Any] = []

    def stall(*args: Any) -> Any:
        asked.append(args)
        release.wait(FAR)
        raise socket.gaierror(socket.EAI_AGAIN, "try again")

    monkeypatch.setattr(socket, "getaddrinfo", stall)
    driver = make()
    try:
        for _ in range(3):
            error = driver.fail("http://stalled.test/", "POST", b"x", seconds=0.2)
            assert isinstance(error, APITimeoutError)
            assert error.outcome == "not sent"
            assert "looking up" in str(error)
    finally:
        release.set()
    assert len(asked) == 1


def test_a_dot_at_the_end_of_a_host(make: Make, serve: Serve, tls: TLS, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answers(), tls=tls.server("secure.test"))
    loopback = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: loopback)
    driver = make(ca_bundle=tls.bundle)
    assert driver.send(f"https://secure.test.:{server.port}/").status == 200


def test_failed_lookup(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = make().fail("http://unknown.test/?q=PrivateQuery")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"
    assert "unknown.test" in str(error)


def test_the_longest_time(make: Make, serve: Serve, tls: TLS) -> None:
    longest = checks.seconds(2_000_000, "timeout")
    assert longest is not None
    driver = make(ca_bundle=tls.bundle)
    assert driver.send(serve(answers()).url, seconds=longest).status == 200
    assert driver.send(serve(answers(), tls=tls.server()).url, "POST", b"x", seconds=longest).status == 200


def test_time_is_up_already(make: Make, serve: Serve) -> None:
    server = serve(answers())
    driver = make()
    driver.send(server.url)
    error = driver.fail(server.url, "POST", b"x", seconds=-1.0)
    assert isinstance(error, APITimeoutError)
    assert error.outcome == "not sent"
    assert len(server.requests) == 1
    assert driver.send(server.url).status == 200


# connections that fail


def test_a_refused_connection_is_not_sent(make: Make) -> None:
    error = make().fail(f"http://127.0.0.1:{free_port()}/?q=PrivateQuery", "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"
    assert "refused" in str(error)


def test_reset_before_the_request(make: Make, serve: Serve, tls: TLS) -> None:
    server = serve(Peer.reset)
    error = make(ca_bundle=tls.bundle).fail(f"https://127.0.0.1:{server.port}/", "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"


def test_reset_between_connection_and_handshake(serve: Serve, tls: TLS, monkeypatch: pytest.MonkeyPatch) -> None:
    from trunkline._sync import connection

    dial = connection._dial

    def slowly(*arguments: Any) -> Any:
        sock = dial(*arguments)
        time.sleep(0.05)
        return sock

    monkeypatch.setattr(connection, "_dial", slowly)
    server = serve(Peer.reset)
    driver = Driver("sync", ca_bundle=tls.bundle)
    error = driver.fail(f"https://127.0.0.1:{server.port}/", "POST", b"x")
    assert error.outcome == "not sent"
    driver.close()


def test_reset_after_the_request(make: Make, serve: Serve) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.reset()

    server = serve(script)
    error = make().fail(server.url + "/?q=PrivateQuery", "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "unknown"
    assert not is_stale(error)
    assert len(server.requests) == 1


def test_plain_http_on_a_tls_port(make: Make, serve: Serve, tls: TLS) -> None:
    def script(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        peer.silence()

    server = serve(script)
    error = make(ca_bundle=tls.bundle).fail(f"https://127.0.0.1:{server.port}/", "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"


def test_tls_on_a_plain_port(make: Make, serve: Serve, tls: TLS) -> None:
    server = serve(answers(), tls=tls.server())
    error = make().fail(f"http://127.0.0.1:{server.port}/", "POST", b"x")
    assert isinstance(error, APIConnectionError | APIResponseError)
    assert error.outcome == "unknown"


@pytest.mark.parametrize("wrong", ["name", "authority"])
def test_wrong_certificate(make: Make, serve: Serve, tls: TLS, tmp_path: Path, wrong: str) -> None:
    server = serve(answers(), tls=tls.server("other.test") if wrong == "name" else TLS(tmp_path).server())
    error = make(ca_bundle=tls.bundle).fail(server.url, "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"
    assert "certificate" in str(error)
    assert not server.requests


def test_tls_options(make: Make, serve: Serve, tls: TLS) -> None:
    server = serve(answers(), tls=tls.server())
    assert make(ca_bundle=tls.bundle).send(server.url).status == 200
    assert make(verify=False).send(server.url).status == 200
    assert make(ssl_context=ssl.create_default_context(cafile=tls.bundle)).send(server.url).status == 200
    assert make().fail(server.url).outcome == "not sent"
    with pytest.raises(ValueError, match="ca_bundle"):
        make(ca_bundle=tls.bundle + ".missing")
    with pytest.raises(ValueError, match="ca_bundle"):
        make(ca_bundle=__file__)


# replies that are broken

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
CUT: dict[str, bytes] = {
    "nothing": b"",
    "status line": b"HTTP/1.1 20",
    "headers": b"HTTP/1.1 200 OK\r\nContent-Le",
    "end of headers": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n",
    "body": b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{",
    "no body": b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n",
    "before a chunk": CHUNKED,
    "in a chunk": CHUNKED + b"5\r\nab",
    "after a chunk": CHUNKED + b"2\r\nab\r\n",
    "in the trailers": CHUNKED + b"0\r\nA: b\r\n",
    "after an interim reply": b"HTTP/1.1 100 Continue\r\n\r\n",
}


@pytest.mark.parametrize("where", CUT)
def test_cut_off(make: Make, serve: Serve, where: str) -> None:
    server = serve(answers(CUT[where], close=True))
    error = make().fail(server.url, "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "unknown"
    assert len(server.requests) == 1


def coded(encoding: str, data: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {len(data)}\r\n\r\n"
    return head.encode() + data


BROKEN: dict[str, bytes] = {
    "not http": b"SSH-2.0-OpenSSH_9.9\r\n",
    "html": b"<html>\r\n\r\n</html>",
    "status word": b"HTTP/1.1 abc OK\r\n\r\n",
    "status too long": b"HTTP/1.1 99999 OK\r\n\r\n",
    "version": b"HTTP/9.9 200 OK\r\n\r\n",
    "binary": bytes(range(128, 256)) + b"\r\n\r\n",
    "folded name": b"HTTP/1.1 200 OK\r\n folded: x\r\nno-colon\r\n\r\n",
    "no colon": b"HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\n{}",
    "space in a name": b"HTTP/1.1 200 OK\r\nCon tent: 1\r\nContent-Length: 2\r\n\r\n{}",
    "nul": b"HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 2\r\n\r\n{}",
    "length word": b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}",
    "length negative": b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}",
    "length huge": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n{}",
    "lengths differ": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "long header": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\nContent-Length: 2\r\n\r\n{}",
    "many headers": b"HTTP/1.1 200 OK\r\n" + b"X-Header: x\r\n" * 20_000 + b"Content-Length: 2\r\n\r\n{}",
    "chunk size": CHUNKED + b"zz\r\nab\r\n0\r\n\r\n",
    "chunk size negative": CHUNKED + b"-1\r\nab\r\n0\r\n\r\n",
    "chunk size missing": CHUNKED + b"\r\nab\r\n0\r\n\r\n",
    "chunk size huge": CHUNKED + b"f" * 40 + b"\r\nab\r\n0\r\n\r\n",
    "chunk too long": CHUNKED + b"2\r\nabcd\r\n0\r\n\r\n",
    "gzip": coded("gzip", b"this is not gzip data"),
    "gzip cut off": coded("gzip", gzip.compress(b"x" * 10_000)[:-12]),
    "gzip checksum": coded("gzip", gzip.compress(b"x" * 10_000)[:-8] + b"\1" * 8),
    "gzip garbage after": coded("gzip", gzip.compress(b"{}") + b"garbage"),
    "gzip one byte": coded("gzip", b"\x1f"),
    "deflate": coded("deflate", b"\xff" * 50),
    "deflate cut off": coded("deflate", zlib.compress(os.urandom(999))[:-9]),
    "brotli": coded("br", b"\x0b\x02\x80{}\x03"),
    "switching": b"HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n",
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_reply_is_no_reply(make: Make, serve: Serve, fault: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(BROKEN[fault])
        peer.silence()

    server = serve(script)
    error = make().fail(server.url, "POST", b"x")
    assert type(error) is APIResponseError
    assert error.outcome == "unknown"
    assert len(server.requests) == 1


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb_is_refused_at_the_limit(make: Make, serve: Serve, encoding: str) -> None:
    wbits = 31 if encoding == "gzip" else 15
    packer = zlib.compressobj(9, wbits=wbits)
    bomb = b"".join(packer.compress(b"\0" * (1 << 20)) for _ in range(60)) + packer.flush()
    server = serve(answers(coded(encoding, bomb)))
    error = make(max_body=8 << 20).fail(server.url)
    assert type(error) is APIResponseError
    assert error.status == 200
    assert "8388608" in str(error)


@pytest.mark.parametrize("framing", ["length", "chunked", "end"])
def test_too_large(make: Make, serve: Serve, framing: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(
            {
                "length": b"HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n",
                "chunked": CHUNKED,
                "end": b"HTTP/1.1 200 OK\r\n\r\n",
            }[framing]
        )
        while not peer.server.stopping.is_set():
            peer.send(b"1000\r\n" + b"x" * 4096 + b"\r\n" if framing == "chunked" else b"x" * 4096)

    error = make(max_body=100_000).fail(serve(script).url)
    assert type(error) is APIResponseError


def test_a_body_as_large_as_the_limit_is_read(make: Make, serve: Serve) -> None:
    driver = make(max_body=100_000)
    reply = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100_000
    assert len(driver.send(serve(answers(reply)).url).body) == 100_000
    assert len(driver.send(serve(answers(coded("gzip", gzip.compress(b"x" * 100_000)))).url).body) == 100_000
    assert type(driver.fail(serve(answers(coded("gzip", gzip.compress(b"x" * 100_001)))).url)) is APIResponseError


def test_endless_interim_replies(make: Make, serve: Serve) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        while not peer.server.stopping.is_set():
            peer.send(b"HTTP/1.1 102 Processing\r\n\r\n")

    error = make().fail(serve(script).url, seconds=0.5)
    assert isinstance(error, APIResponseError | APITimeoutError)


def test_endless_headers(make: Make, serve: Serve) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\n")
        while not peer.server.stopping.is_set():
            peer.send(b"X-Header: value\r\n" * 100)

    error = make().fail(serve(script).url, seconds=0.5)
    assert isinstance(error, APIResponseError | APITimeoutError)
    assert error.outcome == "unknown"


def test_after_every_failure_the_pool_works(make: Make, serve: Serve) -> None:
    faults = [*CUT.values(), *BROKEN.values()]

    def script(peer: Peer) -> None:
        path = peer.request().split(b" ")[1]
        peer.send(faults[int(path[1:])] if path != b"/ok" else OK)

    server = serve(script)
    driver = make(max_connections=1)
    for i in range(len(faults)):
        assert driver.fail(f"{server.url}/{i}").outcome == "unknown"
        assert driver.send(f"{server.url}/ok").status == 200


# connections that are kept


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
def test_closed_while_idle(make: Make, serve: Serve, tls: TLS, method: str, secure: bool) -> None:
    server = serve(answers(close=True), tls=tls.server() if secure else None)
    driver = make(ca_bundle=tls.bundle)
    for number in range(1, 4):
        assert driver.send(server.url, method, b"x").status == 200
        wait_for(lambda number=number: server.closed == number)
    assert len(server.requests) == 3


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("reset", [False, True], ids=["end", "reset"])
def test_closed_under_the_second_request(make: Make, serve: Serve, method: str, reset: bool) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(OK)
        peer.request()
        if reset:
            peer.reset()

    server = serve(script)
    driver = make()
    driver.send(server.url)
    error = driver.fail(server.url, method, b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "unknown"
    assert is_stale(error)
    assert len(server.requests) == 2


def test_request_that_the_system_refuses_to_send(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    from trunkline._sync.connection import _Stream

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(OK)
        time.sleep(0.02)
        peer.reset()

    monkeypatch.setattr(_Stream, "quiet", lambda _: True)
    server = serve(script)
    driver = Driver("sync")
    driver.send(server.url)
    wait_for(lambda: server.closed)
    error = driver.fail(server.url, "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"
    assert is_stale(error)
    driver.close()


def age(driver: Driver, seconds: float) -> None:
    """Make idle connections older."""
    transport = driver.transport
    if isinstance(transport, AiohttpTransport):
        assert transport._session is not None
        for idle in transport._session.connector._conns.values():  # type: ignore[union-attr]
            for i, (protocol, since) in enumerate(list(idle)):
                idle[i] = (protocol, since - seconds)
        return
    pools = transport._states[os.getpid()].pools if isinstance(transport, Transport) else transport._home.pools
    for pool in pools.values():
        for link in pool.idle:
            link.since -= seconds


def test_idle_for_too_long(kind: str, make: Make, serve: Serve) -> None:
    server = serve(answers())
    driver = make()
    driver.send(server.url)
    age(driver, 19)
    driver.send(server.url, "POST", b"x", fresh=True)
    assert server.connections == 1
    age(driver, 21)
    driver.send(server.url, "POST", b"x", fresh=True)
    assert server.connections == 2
    age(driver, 50)
    driver.send(server.url)
    # What may be repeated uses an older connection, but aiohttp has one age for all.
    assert server.connections == (3 if kind == "aiohttp" else 2)
    age(driver, 70)
    driver.send(server.url)
    assert server.connections == (4 if kind == "aiohttp" else 3)


def test_idle_connections_are_closed_without_a_request(serve: Serve) -> None:
    driver = Driver("asyncio")
    server = serve(answers())

    def send(seconds: float) -> float:
        driver.send(server.url, seconds=seconds)
        return seconds

    seconds = in_time(send, 0.1)
    (link,) = driver.transport._home.links
    assert driver.runner is not None
    driver.runner.run(asyncio.sleep(seconds + 0.05))
    assert not link.lost
    age(driver, 61)
    link._ring()
    assert link.lost
    assert not driver.transport._home.links
    driver.close()


def test_each_request_on_a_connection_has_its_own_time(make: Make, serve: Serve) -> None:
    def script(peer: Peer) -> None:
        while b"/silent" not in peer.request():
            peer.send(OK)
        peer.silence()

    server = serve(script)
    driver = make()

    def send(seconds: float) -> float:
        driver.send(server.url, seconds=seconds)
        return seconds

    # On a busy machine a connection may be given up before its next request.
    for _ in range(5):
        time.sleep(in_time(send, 0.1) + 0.05)
        made = server.connections
        driver.send(server.url)
        assert isinstance(driver.fail(f"{server.url}/silent", seconds=0.1), APITimeoutError)
        if server.connections == made:
            return
    pytest.fail("no connection served three requests")


def test_204_with_a_body(make: Make, serve: Serve) -> None:
    sent = threading.Semaphore(0)

    def script(peer: Peer) -> None:
        while peer.request():
            peer.send(b"HTTP/1.1 204 No Content\r\n\r\n")
            time.sleep(0.02)
            try:
                peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil")
            finally:
                sent.release()

    server = serve(script)
    driver = make()
    for _ in range(3):
        assert driver.send(server.url).body == b""
        assert sent.acquire(timeout=FAR)


# the pool


def test_a_transport_is_chosen_by_its_name() -> None:
    with Client("AC1", "x", transport="socket") as named, Client("AC1", "x") as usual:
        assert type(named._core.transport) is type(usual._core.transport) is Transport
    for name, kind in [(None, AsyncTransport), ("asyncio", AsyncTransport), ("aiohttp", AiohttpTransport)]:
        client = AsyncClient("AC1", "x", transport=name)  # type: ignore[arg-type]
        assert type(client._core.transport) is kind
        asyncio.run(client.close())
    with pytest.raises(ValueError, match="transport must be None or 'socket', not 'asyncio'"):
        Client("AC1", "x", transport="asyncio")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="transport must be None, 'asyncio' or 'aiohttp', not 'socket'"):
        AsyncClient("AC1", "x", transport="socket")  # type: ignore[arg-type]


def test_all_goes_on_uvloop_too(serve: Serve, tls: TLS, uvloop: Any) -> None:
    """On another event loop than asyncio's: TLS, a large request, one that is too slow, the end, a tunnel."""
    server = serve(answers(), tls=tls.server())
    slow = serve(silent)
    proxy = serve(proxy_for(server.port, []))

    async def main() -> None:
        def send(transport: AsyncTransport, url: str, body: bytes | None = None, seconds: float = FAR) -> Any:
            until = time.monotonic() + seconds
            return transport.send("POST", url, HEADERS, body, until=until, fresh=True)

        transport = AsyncTransport(ca_bundle=tls.bundle)
        for body in (b"x", b"x" * 3_000_000):
            assert (await send(transport, server.url, body)).body == b"{}"
        assert server.connections == 1
        assert len(server.requests[1]) > 3_000_000
        with pytest.raises(APITimeoutError):
            await send(transport, slow.url, seconds=0.1)
        before = len(slow.requests)
        waiting = asyncio.ensure_future(send(transport, slow.url))
        await happened(lambda: len(slow.requests) > before)
        await transport.aclose()
        with pytest.raises(ClientClosedError):
            await waiting
        tunnelled = AsyncTransport(proxies={"https": proxy.url}, ca_bundle=tls.bundle)
        assert (await send(tunnelled, server.url)).body == b"{}"
        await tunnelled.aclose()

    uvloop.run(main())


def test_full_pool_sync(serve: Serve) -> None:
    held = threading.Event()

    def script(peer: Peer) -> None:
        while b"/slow" in peer.request() and held.wait(FAR):
            peer.send(OK)
        peer.send(OK)

    server = serve(script)
    driver = Driver("sync", max_connections=1)
    thread = threading.Thread(target=driver.send, args=(server.url + "/slow",))
    thread.start()
    wait_for(lambda: server.requests)
    error = driver.fail(server.url, "POST", b"x", seconds=0.2)
    assert isinstance(error, APITimeoutError)
    assert error.outcome == "not sent"
    held.set()
    thread.join(FAR)
    assert driver.send(server.url).status == 200
    assert server.connections == 1
    driver.close()


def test_full_pool_async(serve: Serve, awaited: Any) -> None:
    held = threading.Event()

    def script(peer: Peer) -> None:
        while peer.request():
            held.wait(FAR)
            peer.send(OK)

    server = serve(script)

    async def main() -> None:
        transport = awaited(max_connections=1)
        far = time.monotonic() + FAR
        slow = asyncio.create_task(transport.send("GET", server.url, HEADERS, None, until=far, fresh=False))
        await happened(lambda: server.requests)
        with pytest.raises(APITimeoutError) as caught:
            await transport.send("POST", server.url, HEADERS, b"x", until=time.monotonic() + 0.2, fresh=True)
        assert caught.value.outcome == "not sent"
        held.set()
        assert (await slow).status == 200
        assert (await transport.send("GET", server.url, HEADERS, None, until=far, fresh=False)).status == 200
        await transport.aclose()

    asyncio.run(main())
    assert server.connections == 1


def test_many_threads(serve: Serve) -> None:
    def script(peer: Peer) -> None:
        while request := peer.request():
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n" + request.split(b" ")[1][1:].zfill(6))

    server = serve(script)
    driver = Driver("sync", max_connections=8)
    wrong: list[Any] = []

    def work(base: int) -> None:
        try:
            for i in range(base, base + 20):
                if driver.send(f"{server.url}/{i}").body != b"%06d" % i:
                    wrong.append(i)
        except BaseException as exc:
            wrong.append(exc)

    threads = [threading.Thread(target=work, args=(n * 100,)) for n in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2 * FAR)
    assert wrong == []
    assert len(server.requests) == 640
    assert server.connections <= 8
    driver.close()


def test_many_tasks(serve: Serve, awaited: Any) -> None:
    def script(peer: Peer) -> None:
        while request := peer.request():
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n" + request.split(b" ")[1][1:].zfill(6))

    server = serve(script)

    async def main() -> None:
        transport = awaited(max_connections=8)
        until = time.monotonic() + FAR
        replies = await asyncio.gather(
            *[transport.send("GET", f"{server.url}/{i}", HEADERS, None, until=until, fresh=False) for i in range(200)]
        )
        assert [reply.body for reply in replies] == [b"%06d" % i for i in range(200)]
        await transport.aclose()

    asyncio.run(main())
    assert server.connections <= 8


# interruptions and lives


@pytest.mark.parametrize("phase", ["silence", "body"])
def test_an_interrupt_ends_a_call_at_once(serve: Serve, phase: str) -> None:
    reached = threading.Event()
    struck: list[float] = []

    def script(peer: Peer) -> None:
        while path := peer.request().split(b" ")[1:2]:
            if path == [b"/slow"]:
                peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n" if phase == "body" else b"")
                reached.set()
                peer.silence()
            peer.send(OK)

    def strike() -> None:
        assert main is not None
        if reached.wait(FAR):
            time.sleep(0.02)
            struck.append(time.monotonic())
            signal.pthread_kill(main, signal.SIGINT)

    server = serve(script)
    driver = Driver("sync", max_connections=1)
    main = threading.main_thread().ident
    striker = threading.Thread(target=strike)
    # A shell lets what it starts in the background ignore it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    striker.start()
    with pytest.raises(KeyboardInterrupt):
        driver.send(server.url + "/slow", seconds=2 * FAR)
    signal.signal(signal.SIGINT, before)
    assert time.monotonic() - struck[0] < HANG
    striker.join()
    assert driver.send(server.url).status == 200
    driver.close()


@pytest.mark.parametrize("phase", ["silence", "body", "upload", "connect", "lookup"])
def test_a_cancellation_ends_a_call_at_once(
    serve: Serve, awaited: Any, phase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, release = threading.Event(), threading.Event()

    def script(peer: Peer) -> None:
        if phase == "upload" and peer.number == 1:
            peer.read(1000)
            reached.set()
            peer.silence()
        while path := peer.request().split(b" ")[1:2]:
            if path == [b"/slow"]:
                peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n" if phase == "body" else b"")
                reached.set()
                peer.silence()
            peer.send(OK)

    def stall(*_: Any) -> list[Any]:
        reached.set()
        release.wait(2 * FAR)
        return []

    server = serve(script, buffer=4096 if phase == "upload" else None)

    async def main(port: int) -> None:
        transport = awaited(max_connections=1)
        host = {"connect": f"127.0.0.1:{port}", "lookup": "stalled.test"}.get(phase, f"127.0.0.1:{server.port}")
        body = b"x" * 8_000_000 if phase == "upload" else b"x"
        url = f"http://{host}/slow"
        far = time.monotonic() + FAR
        task = asyncio.create_task(transport.send("POST", url, HEADERS, body, until=far, fresh=True))
        if phase != "connect":
            await happened(reached.is_set)
        await asyncio.sleep(0.02)
        task.cancel()
        began = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - began < HANG
        if phase != "lookup":
            assert (await transport.send("GET", server.url, HEADERS, None, until=far, fresh=True)).status == 200
        await transport.aclose()

    if phase == "lookup":
        monkeypatch.setattr(socket, "getaddrinfo", stall)
    with dead_port() as port:
        began = time.monotonic()
        asyncio.run(main(port))
        assert time.monotonic() - began < FAR
    release.set()


def test_one_transport_in_two_loops(serve: Serve, awaited: Any) -> None:
    server = serve(answers())
    transport = awaited()

    async def once() -> int:
        return (
            await transport.send("GET", server.url, HEADERS, None, until=time.monotonic() + FAR, fresh=False)
        ).status

    assert asyncio.run(once()) == 200
    assert asyncio.run(once()) == 200
    asyncio.run(transport.aclose())
    assert server.connections == 2


def test_loops_at_the_same_time(serve: Serve) -> None:
    """A transport is not made for that: requests may be told that it was closed, but each of them ends."""
    server = serve(answers())
    transport = AsyncTransport()
    ended: list[object] = []

    async def main() -> None:
        for _ in range(50):
            sending = transport.send("GET", server.url, HEADERS, None, until=time.monotonic() + FAR, fresh=False)
            ended.extend(await asyncio.gather(sending, return_exceptions=True))

    threads = [threading.Thread(target=asyncio.run, args=(main(),), daemon=True) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2 * FAR)
    assert len(ended) == 150
    assert {type(end) for end in ended} <= {RawResponse, ClientClosedError}


def test_forgotten_transport(serve: Serve, kind: str) -> None:
    server = serve(answers())
    if kind == "sync":
        Transport().send("GET", server.url, HEADERS, None, until=time.monotonic() + FAR, fresh=False)
    else:

        async def main() -> None:
            await TRANSPORTS[kind]().send("GET", server.url, HEADERS, None, until=time.monotonic() + FAR, fresh=False)
            gc.collect()
            await asyncio.sleep(0.01)

        asyncio.run(main())
    gc.collect()


def test_a_closed_transport_sends_nothing(kind: str, serve: Serve) -> None:
    server = serve(answers())
    driver = Driver(kind)
    assert driver.send(server.url).status == 200
    if driver.runner:
        driver.runner.run(driver.transport.aclose())
    else:
        driver.transport.close()
    assert isinstance(driver.fail(server.url), ClientClosedError)
    driver.close()


def test_closed_when_a_request_has_just_ended(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    from trunkline._sync import transport

    driver = Driver("sync")
    give = transport._Pool.give

    def late(pool: Any, use: Any) -> None:
        driver.close()
        give(pool, use)

    monkeypatch.setattr(transport._Pool, "give", late)
    assert driver.send(serve(answers()).url).status == 200
    (state,) = driver.transport._states.values()
    assert not any(pool.idle for pool in state.pools.values())


def test_closed_during_requests(serve: Serve, awaited: Any) -> None:
    server = serve(silent)

    async def main() -> None:
        transport = awaited(max_connections=1)
        far = time.monotonic() + FAR
        tasks = [
            asyncio.create_task(transport.send("POST", server.url, HEADERS, b"x", until=far, fresh=True))
            for _ in range(3)
        ]
        await happened(lambda: server.requests)
        await transport.aclose()
        errors = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(error) for error in errors] == [ClientClosedError] * 3
        assert sorted(getattr(error, "outcome", "") for error in errors) == ["not sent", "not sent", "unknown"]

    asyncio.run(main())


def test_closed_when_time_is_up(awaited: Any) -> None:
    async def main(port: int) -> None:
        transport = awaited()
        soon = time.monotonic() + 0.05
        sending = transport.send("GET", f"http://127.0.0.1:{port}/", HEADERS, None, until=soon, fresh=False)
        task = asyncio.create_task(sending)
        await asyncio.sleep(0.01)
        time.sleep(0.1)
        # Now its time ends, and it has not heard of it.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await transport.aclose()
        (error,) = await asyncio.gather(task, return_exceptions=True)
        assert isinstance(error, ClientClosedError | APITimeoutError)

    with dead_port() as port:
        asyncio.run(main(port))


def test_request_inside_a_request(serve: Serve) -> None:
    server = serve(answers())
    slow = serve(silent)
    driver = Driver("sync")
    inner: list[int] = []

    def strike() -> None:
        assert main is not None
        while not slow.requests and not over.wait(0.002):
            pass
        signal.pthread_kill(main, signal.SIGUSR1)

    before = signal.signal(signal.SIGUSR1, lambda *_: inner.append(driver.send(server.url).status))
    main, over = threading.main_thread().ident, threading.Event()
    striker = threading.Thread(target=strike)
    try:
        striker.start()
        assert isinstance(driver.fail(slow.url, seconds=0.3), APITimeoutError)
        over.set()
        striker.join()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert inner == [200]
    driver.close()


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_makes_its_own_connections(serve: Serve) -> None:
    server = serve(answers())
    driver = Driver("sync", max_connections=1)
    driver.send(server.url)
    child = os.fork()
    if child == 0:
        status = 1
        with contextlib.suppress(BaseException):
            status = 0 if driver.send(server.url + "/child").status == 200 else 2
        os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert driver.send(server.url).status == 200
    assert server.connections == 2
    driver.close()


# proxies


def proxy_for(port: int, seen: list[bytes]) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.send(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
        peer.relay(port)

    return script


@pytest.mark.parametrize("outer", ["http", "https"])
def test_a_tunnel_is_made_once_for_several_requests(make: Make, serve: Serve, tls: TLS, outer: str) -> None:
    server = serve(answers(), tls=tls.server())
    seen: list[bytes] = []
    proxy = serve(proxy_for(server.port, seen), tls=tls.server() if outer == "https" else None)
    address = f"{outer}://us%65r:hunter2@127.0.0.1:{proxy.port}"
    driver = make(proxies={"https": address}, ca_bundle=tls.bundle)
    for _ in range(2):
        assert driver.send(server.url, "POST", b"x").status == 200
    assert len(seen) == 1
    assert seen[0].startswith(f"CONNECT 127.0.0.1:{server.port} HTTP/1.".encode())
    assert b"Proxy-Authorization: Basic dXNlcjpodW50ZXIy" in seen[0]
    assert all(b"Proxy" not in request and b"POST / HTTP" in request for request in server.requests)
    assert b"c2VjcmV0" not in seen[0]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("it closes", " while "),
        ("another host", "the certificate is not accepted"),
        ("no TLS", " while "),
    ],
)
def test_behind_a_proxy_with_tls(make: Make, serve: Serve, tls: TLS, fault: str, said: str) -> None:
    def closing(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")

    def plain(peer: Peer) -> None:
        peer.read()
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    server = serve(answers(), tls=tls.server("other.test")) if fault == "another host" else serve(plain)
    proxy = serve(closing if fault == "it closes" else proxy_for(server.port, []), tls=tls.server())
    driver = make(proxies={"https": f"https://127.0.0.1:{proxy.port}"}, ca_bundle=tls.bundle)
    error = driver.fail(f"https://127.0.0.1:{server.port}/", "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"
    assert said in str(error)
    assert server.requests == []


@pytest.mark.parametrize("outer", ["http", "https"])
def test_a_proxy_forwards_plain_requests(make: Make, serve: Serve, tls: TLS, outer: str) -> None:
    """Each over a connection of its own, as the proxy may close it without a word."""
    proxy = serve(answers(), tls=tls.server() if outer == "https" else None)
    driver = make(proxies={"http": f"{outer}://user:hunter2@127.0.0.1:{proxy.port}"}, ca_bundle=tls.bundle)
    for _ in range(2):
        assert driver.send("http://plain.test/a?b=c", "POST", b"x").status == 200
    assert proxy.connections == 2
    assert all(b"\r\nConnection: close\r\n" in request for request in proxy.requests)
    assert proxy.requests[0].startswith(b"POST http://plain.test/a?b=c HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic dXNlcjpodW50ZXIy" in proxy.requests[0]
    assert b"Host: plain.test\r\n" in proxy.requests[0]


PROXY_FAULTS: dict[str, tuple[Callable[[Peer], None], type[TrunklineError]]] = {
    "stall": (silent, APITimeoutError),
    "drip": (dripping(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 90), APITimeoutError),
    "refusal": (
        answers(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"),
        APIConnectionError,
    ),
    "close": (lambda peer: bool(peer.request()) or None, APIConnectionError),
    "garbage": (answers(b"\xff\xfe garbage\r\n\r\n"), APIConnectionError),
    "tls stall": (after(b"HTTP/1.1 200 OK\r\n\r\n", b""), APITimeoutError),
}


@pytest.mark.parametrize("fault", PROXY_FAULTS)
def test_proxy_faults(make: Make, serve: Serve, tls: TLS, fault: str) -> None:
    script, expected = PROXY_FAULTS[fault]
    proxy = serve(script)
    driver = make(proxies={"https": f"http://user:hunter2@127.0.0.1:{proxy.port}"}, ca_bundle=tls.bundle)
    seconds = 0.25 if expected is APITimeoutError else FAR
    error = driver.fail("https://secure.test/?q=PrivateQuery", "POST", b"x", seconds=seconds)
    assert type(error) is expected
    assert error.outcome == "not sent"
    assert all(request.startswith(b"CONNECT") for request in proxy.requests)


def test_proxy_refused(make: Make) -> None:
    driver = make(proxies={"https": f"http://user:hunter2@127.0.0.1:{free_port()}"})
    error = driver.fail("https://secure.test/", "POST", b"x")
    assert type(error) is APIConnectionError
    assert error.outcome == "not sent"
    assert "proxy" in str(error)


@pytest.mark.parametrize(
    ("entry", "url", "direct"),
    [
        ("*", "http://a.test/", True),
        ("a.test", "http://a.test/", True),
        ("a.test", "http://b.a.test/", True),
        (".a.test", "http://b.A.test/", True),
        ("a.test", "http://ba.test/", False),
        ("a.test:80", "http://a.test/", True),
        ("a.test:81", "http://a.test/", False),
        ("127.0.0.1", "http://127.0.0.1:4010/", True),
        ("127.0.0.1:4010", "http://127.0.0.1:4010/", True),
        ("127.0.0.1:4011", "http://127.0.0.1:4010/", False),
        ("10.0.0.0/8", "http://10.1.2.3/", True),
        ("10.0.0.0/8", "http://11.1.2.3/", False),
        ("::1", "http://[::1]/", True),
        ("a.test", "http://10.1.2.3/", False),
    ],
)
def test_no_proxy(entry: str, url: str, direct: bool) -> None:
    proxies = Proxies({"http": "http://proxy.test:3128"}, ("other.test", entry))
    assert (proxies.choose(Target(url)) is None) is direct


def test_environment_is_not_read(make: Make, serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login other password other\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server = serve(answers())
    assert make().send(server.url).status == 200
    assert b"Authorization: Basic c2VjcmV0OmNhbmFyeQ==" in server.requests[0]


# small parts


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/path",
        "ftp://a.test/",
        "http://user:pw@a.test/",
        "http://a.test/#fragment",
        "http://a.test/a b",
        "http://a.test/\r\nX: y",
        "http://ä.test/",
        "http://a.test:99999/",
        "http://a.test:0/",
        "http://a.test\\@b.test/",
        "http://",
    ],
)
def test_addresses_that_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="address") as caught:
        Target(url)
    assert "a.test" not in str(caught.value)


def test_an_address_is_taken_apart() -> None:
    target = Target("HTTPS://[::1]:8443?a=b")
    assert (target.scheme, target.host, target.port, target.path) == ("https", "::1", 8443, "/?a=b")
    assert target.authority == "[::1]:8443"
    assert Target("http://a.test").port == 80


@pytest.mark.parametrize(
    ("method", "headers"),
    [("GET", {"A": "b\r\nC: d"}), ("GET", {"A\n": "b"}), ("GET", {"A": "ü"}), ("get", {}), ("GET /x HTTP/1.1", {})],
)
def test_heads_that_are_refused(method: str, headers: dict[str, str], make: Make) -> None:
    with pytest.raises(ValueError, match="must be"):
        check_head(method, headers)
    with pytest.raises(ValueError, match="must be"):
        make().send("http://127.0.0.1:1/", method, headers=headers)


def test_headers_are_found_in_any_case() -> None:
    headers = Headers([("Set-Cookie", "a"), ("Retry-After", "3"), ("set-cookie", "b")])
    assert headers["SET-cookie"] == "a, b"
    assert headers.get("retry-after") == "3"
    assert "RETRY-AFTER" in headers
    assert 3 not in headers
    assert dict(headers) == {"set-cookie": "a, b", "retry-after": "3"}
    assert repr(headers) == "Headers(set-cookie, retry-after)"
    assert pickle.loads(pickle.dumps(headers)) == headers


@pytest.mark.parametrize("name", ["gzip", "deflate"])
@pytest.mark.parametrize("size", [1, 2, 7, 100_000])
def test_body_in_pieces(name: str, size: int) -> None:
    text = b"abc" * 50_000
    data = zlib.compress(text) if name == "deflate" else gzip.compress(text[:-9]) + gzip.compress(text[-9:]) + b"\0\0"
    body = Body(200, Headers([("Content-Encoding", name)]), 1_000_000)
    for i in range(0, len(data), size):
        piece = data[i : i + size]
        while body.feed(piece):
            piece = b""
    assert body.end() == text


def test_body_that_never_grows() -> None:
    body = Body(200, Headers([("Content-Encoding", "gzip")]), 1000)
    members = gzip.compress(b"") * 10_000

    def decode() -> None:
        piece = members
        while body.feed(piece):
            piece = b""

    with pytest.raises(APIResponseError):
        decode()
    body = Body(200, Headers([("Content-Encoding", "gzip")]), 1_000_000)
    with pytest.raises(APIResponseError):
        decode()


def test_families_take_turns() -> None:
    def row(family: int, name: str) -> Any:
        return (family, 1, 6, "", (name, 1))

    rows = [row(10, "a"), row(10, "b"), row(10, "c"), row(2, "d")]
    assert [address[4][0] for address in alternate(rows)] == ["a", "d", "b", "c"]
