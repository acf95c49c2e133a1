"""Tunnels through proxies: how one is asked for, which answers open one, and what becomes of the bytes behind them.

`tests/proxies/` does the same with tinyproxy, Squid and Apache.
"""

from __future__ import annotations

import asyncio
import gc
import os
import re
import select
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.faults.server import OK, FaultServer, Peer, answers
from tests.timing import FAR
from tests.unit.transports import TLS, Driver
from trunkline._async.connection import Connection
from trunkline._core.http.address import Target
from trunkline._core.http.headers import MAX_HEAD
from trunkline._core.http.proxies import Proxy
from trunkline._core.http.tunnel import connect_request, read_answer
from trunkline.errors import APIConnectionError, TrunklineError

Script = Callable[[Peer], None]
# A record of TLS that asks a client to begin, which it does anyway; and one that ends the handshake.
HELLO_REQUEST, ALERT = bytes.fromhex("160303000400000000"), bytes.fromhex("15030300020228")


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What a test opens; afterwards no descriptor and no thread of it is left."""
    threads = set(threading.enumerate())
    files = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None
    with ExitStack() as opened:
        yield opened
    gc.collect()
    for thread in set(threading.enumerate()) - threads:
        thread.join(5)
        assert not thread.is_alive()
    if files is not None:
        assert len(os.listdir("/proc/self/fd")) <= files


class Way:
    """An API with TLS, a proxy before it, and a transport that goes through both."""

    def __init__(
        self, kind: str, stack: ExitStack, tls: TLS, script: Script | None, outer: str, **options: Any
    ) -> None:
        self.api = stack.enter_context(FaultServer(answers(), tls=tls.server()))
        serve = script or opening(b"HTTP/1.1 200 OK\r\n\r\n")
        self.proxy = stack.enter_context(FaultServer(serve, tls=tls.server() if outer == "https" else None))
        # The scripts relay to it.
        self.proxy.behind = self.api.port  # type: ignore[attr-defined]
        options |= {"proxies": {"https": self.proxy.url}, "ca_bundle": tls.bundle}
        self.driver = Driver(kind, **options)
        stack.callback(self.driver.close)

    def open(self) -> None:
        """Two requests, in one tunnel."""
        for _ in range(2):
            assert self.driver.send(self.api.url, "POST", b"x", seconds=20).body == b"{}"
        assert self.proxy.connections == self.api.connections == 1

    def refuse(self, said: str = "", seconds: float = 20) -> TrunklineError:
        """A request that is not sent."""
        error = self.driver.fail(self.api.url, "POST", b"x", seconds=seconds)
        assert isinstance(error, APIConnectionError)
        assert error.outcome == "not sent"
        assert said in str(error)
        assert self.api.requests == []
        return error


@pytest.fixture
def way(kind: str, stack: ExitStack, tls: TLS) -> Callable[..., Way]:
    return lambda script=None, outer="http", **options: Way(kind, stack, tls, script, outer, **options)


def opening(*pieces: bytes, pause: float = 0.0, later: bytes = b"") -> Script:
    """A proxy that says this, and something later when the client has begun TLS, and opens a tunnel."""

    def script(peer: Peer) -> None:
        if peer.request():
            for piece in pieces:
                peer.send(piece)
                peer.server.stopping.wait(pause)
            if later:
                select.select([peer.sock], [], [], FAR)
                peer.send(later)
            peer.relay(peer.server.behind)  # type: ignore[attr-defined]

    return script


# answers that open a tunnel

OPENS = {
    "HTTP/1.0": b"HTTP/1.0 200 Connection established\r\n\r\n",
    "HTTP/1.0 with an agent": b"HTTP/1.0 200 Connection established\r\nProxy-agent: tinyproxy/1.11.1\r\n\r\n",
    "HTTP/1.0 without a reason": b"HTTP/1.0 200\r\n\r\n",
    "HTTP/1.0, keep-alive": b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\n",
    "close": b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
    "close, in other letters": b"HTTP/1.1 200 OK\r\ncOnNeCtIoN: Close , x\r\n\r\n",
    "HTTP/1.0, close": b"HTTP/1.0 200 OK\r\nConnection: close\r\nProxy-Connection: close\r\n\r\n",
    "Proxy-Connection": b"HTTP/1.1 200 OK\r\nProxy-Connection: close\r\n\r\n",
    "Proxy-Agent, Via, Date": b"HTTP/1.1 200 OK\r\nProxy-Agent: x\r\nVia: 1.1 y\r\nDate: today\r\nServer: z\r\n\r\n",
    "no length": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
    "length 0": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    "length 5": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n",
    "a huge length": b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    "chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    "chunked, close": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
    "chunked with a length": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n",
    "another coding": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, x\r\n\r\n",
    "an encoding": b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n",
    "an upgrade": b"HTTP/1.1 200 OK\r\nConnection: upgrade\r\nUpgrade: TLS/1.2\r\n\r\n",
    "a challenge": b'HTTP/1.1 200 OK\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n',
    "201": b"HTTP/1.1 201 Created\r\n\r\n",
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "299": b"HTTP/1.0 299 Fine\r\nConnection: close\r\n\r\n",
    "lines that end in LF": b"HTTP/1.0 200 Connection established\nProxy-agent: x\n\n",
    "after 100": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\n\r\n",
    "after 19 of 103": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 19
    + b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
    "many headers": b"HTTP/1.1 200 OK\r\n" + b"X-A: y\r\n" * 500 + b"\r\n",
    "a header of 30 kB": b"HTTP/1.1 200 OK\r\nX-A: " + b"y" * 30_000 + b"\r\n\r\n",
    "a header that is none": b"HTTP/1.1 200 OK\r\nProxy agent of ours\r\nX-A : b\r\n\r\n",
}
# aiohttp reads the answer itself, with the strictness that it has for all replies.
REFUSED_BY_AIOHTTP = {
    *("201", "204", "299"),
    *("two lengths", "a length that is none", "chunked with a length", "an encoding"),
    *("many headers", "a header of 30 kB", "a header that is none"),
}


@pytest.mark.parametrize("outer", ["http", "https"])
@pytest.mark.parametrize("name", OPENS)
def test_answers_that_open_a_tunnel(kind: str, way: Callable[..., Way], name: str, outer: str) -> None:
    if kind == "aiohttp" and name in REFUSED_BY_AIOHTTP:
        way(opening(OPENS[name]), outer).refuse("the proxy ")
    else:
        way(opening(OPENS[name]), outer).open()


@pytest.mark.parametrize("size", [1, 7, 40])
def test_an_answer_in_pieces_opens_a_tunnel(way: Callable[..., Way], size: int) -> None:
    words = OPENS["after 100"]
    way(opening(*(words[i : i + size] for i in range(0, len(words), size)), pause=0.001)).open()


def test_a_tunnel_is_asked_for() -> None:
    proxy = Proxy("http://user:pass@proxy.test:3128")
    asked = connect_request(Target("https://api.test/path?secret"), proxy)
    assert asked == (
        b"CONNECT api.test:443 HTTP/1.1\r\nHost: api.test:443\r\nProxy-Authorization: Basic dXNlcjpwYXNz\r\n\r\n"
    )
    assert connect_request(Target("https://[::1]:8443/"), Proxy("http://p")).startswith(
        b"CONNECT [::1]:8443 HTTP/1.1\r\n"
    )


# what comes behind the answer


@pytest.mark.parametrize("outer", ["http", "https"])
@pytest.mark.parametrize("at", [0, 1, 4, len(HELLO_REQUEST)], ids=lambda at: f"{at} with the answer")
def test_bytes_with_the_answer_are_the_tunnels(way: Callable[..., Way], kind: str, outer: str, at: int) -> None:
    """A record of TLS that came with the answer, wholly or in part, is given to TLS: none of its bytes is lost."""
    found = way(opening(OPENS["HTTP/1.0"] + HELLO_REQUEST[:at], later=HELLO_REQUEST[at:]), outer)
    if kind == "aiohttp" and at in (1, 4):
        # It drops them: TLS gets half a record.
        found.refuse(seconds=0.3)
    else:
        found.open()


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
@pytest.mark.parametrize("outer", ["http", "https"])
@pytest.mark.parametrize("pieces", [1, 2, len(ALERT) + 1])
def test_tls_judges_what_came_with_the_answer(way: Callable[..., Way], outer: str, pieces: int) -> None:
    words = [OPENS["close"], *(ALERT[i : i + 1] for i in range(len(ALERT)))]
    if pieces <= 2:
        words = [b"".join(words)] if pieces == 1 else [words[0], ALERT]
    error = way(opening(*words), outer).refuse()
    assert re.search("alert|closed|reset", str(error)), error


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_words_instead_of_tls_are_refused(way: Callable[..., Way]) -> None:
    way(answers(b"HTTP/1.1 200 OK\r\n\r\n" + OK)).refuse("TLS: ")


@pytest.mark.parametrize("kind", ["asyncio"])
@pytest.mark.parametrize("outer", ["http", "https"])
def test_bytes_between_the_answer_and_tls_are_not_lost(
    way: Callable[..., Way], outer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They come when the answer has been read, and the loop has not yet gone on."""
    receive = Connection.data_received

    def split(link: Connection, data: bytes) -> None:
        head, gap, rest = data.partition(b"\r\n\r\n")
        receive(link, head + gap)
        if rest:
            receive(link, rest)

    monkeypatch.setattr(Connection, "data_received", split)
    way(opening(OPENS["HTTP/1.0"] + HELLO_REQUEST[:4], later=HELLO_REQUEST[4:]), outer).open()


def test_bytes_with_the_answer_are_not_lost_on_uvloop(uvloop: Any, stack: ExitStack, tls: TLS) -> None:
    ways = [
        Way("asyncio", stack, tls, opening(OPENS["HTTP/1.0"] + HELLO_REQUEST[:4], later=HELLO_REQUEST[4:]), outer)
        for outer in ("http", "https")
    ]
    for each in ways:
        each.driver.runner = asyncio.Runner(loop_factory=uvloop.new_event_loop)
        each.open()


def read(*pieces: bytes) -> tuple[int, bytes]:
    """The status of an answer that comes so, and what came behind it."""
    reading = read_answer()
    next(reading)
    try:
        for piece in pieces:
            reading.send(piece)
    except StopIteration as end:
        return end.value[0].status, end.value[0].body
    raise AssertionError("it has not ended")


@pytest.mark.parametrize("name", OPENS)
def test_an_answer_cut_anywhere_is_read(name: str) -> None:
    words = OPENS[name]
    status = 200 if name not in ("201", "204", "299") else int(name)
    for cut in range(1, min(len(words), 200)):
        assert read(words[:cut], words[cut:] + b"\x16\x03rest") == (status, b"\x16\x03rest")
    assert read(words + b"\nHTTP/1.1 407 No\n\n") == (status, b"\nHTTP/1.1 407 No\n\n")


# refusals


@pytest.mark.parametrize("status", [301, 302, 307, 400, 403, 407, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_refusals_name_the_status(way: Callable[..., Way], status: int, version: str) -> None:
    words = f"HTTP/{version} {status} No\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 2\r\n\r\nno"
    refused = way(answers(words.encode()))
    refused.refuse(f"the proxy answered with status {status} ")
    assert len(refused.proxy.requests) == 1


PAGES = {
    "with its length": b"HTTP/1.1 407 No\r\nContent-Length: 64000000\r\n\r\n",
    "chunked": b"HTTP/1.1 407 No\r\nTransfer-Encoding: chunked\r\n\r\n3d09000\r\n",
    "until the end": b"HTTP/1.0 407 No\r\n\r\n",
    "with a length that is none": b"HTTP/1.1 407 No\r\nContent-Length: much\r\n\r\n",
}


@pytest.mark.parametrize("max_body", [10, 64 << 20])
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("outer", ["http", "https"])
def test_the_page_of_a_refusal_is_not_read(
    way: Callable[..., Way], kind: str, page: str, outer: str, max_body: int
) -> None:
    sent, over = 0, threading.Event()

    def script(peer: Peer) -> None:
        nonlocal sent
        try:
            peer.request()
            peer.send(PAGES[page])
            while sent < 64_000_000:
                peer.send(bytes(1 << 16))
                sent += 1 << 16
        finally:
            over.set()

    refused = way(script, outer, max_body=max_body)
    length = kind == "aiohttp" and page == "with a length that is none"
    refused.refuse("did not answer with HTTP/1.1" if length else "the proxy answered with status 407 ")
    if kind != "sync":
        refused.driver.runner.run(asyncio.sleep(0.01))  # type: ignore[union-attr]
    assert over.wait(FAR), "the connection is still open"
    # What the buffers of the system take is sent in any case.
    assert sent < 32_000_000


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_never_comes_is_not_waited_for(way: Callable[..., Way], kind: str, page: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(PAGES[page])
        peer.silence()

    length = kind == "aiohttp" and page == "with a length that is none"
    way(script).refuse("did not answer with HTTP/1.1" if length else "the proxy answered with status 407 ")


BROKEN = {
    "another protocol": b"SSH-2.0-OpenSSH_9.2\r\n",
    "HTTP/2": b"HTTP/2 200 OK\r\n\r\n",
    "no status": b"HTTP/1.1 OK\r\n\r\n",
    "a status of two digits": b"HTTP/1.1 20 OK\r\n\r\n",
    "a head without end": b"HTTP/1.1 200 OK\r\nX: " + b"y" * (2 * MAX_HEAD),
    "interim replies without end": b"HTTP/1.1 100 Continue\r\n\r\n" * 1000,
    "a status line without end": b"HTTP/1.1 200 " + b"y" * (2 * MAX_HEAD),
}


@pytest.mark.parametrize("name", BROKEN)
def test_answers_that_are_none_are_refused(way: Callable[..., Way], name: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        while name.endswith("without end") and not peer.server.stopping.is_set():
            peer.send(BROKEN[name])
        peer.send(BROKEN[name])
        peer.silence()

    way(script).refuse("the proxy did not answer with HTTP/1.1")


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_another_protocol_is_no_tunnel(way: Callable[..., Way]) -> None:
    way(answers(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")).refuse("with status 101 ")


@pytest.mark.parametrize("words", [b"", b"HTTP/1.1 2", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_proxy_that_closes_sends_nothing_on(way: Callable[..., Way], words: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(words)

    way(script).refuse()
