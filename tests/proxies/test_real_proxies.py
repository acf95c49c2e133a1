"""The transports through proxies that people run, plain and with a password: `make proxies`.

Nothing is skipped here: where a proxy is not installed, its tests fail.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.faults.server import FaultServer, Peer, free_port
from tests.unit.test_transport import TLS, TRANSPORTS, Driver
from trunkline import AsyncClient, Client
from trunkline.emulator import Emulator
from trunkline.errors import APIConnectionError

from . import servers

pytestmark = pytest.mark.proxies

MEGABYTE = 1 << 20
KINDS = ("tinyproxy", "squid", "apache", "apache with TLS")


class Site:
    """What is behind the proxies: servers, a port that nobody listens on, and one that may not be reached."""

    def __init__(self, stack: ExitStack, tls: TLS) -> None:
        self.tls = tls
        self.secure = stack.enter_context(FaultServer(echo, tls=tls.server()))
        self.plain = stack.enter_context(FaultServer(echo))
        self.forbidden = stack.enter_context(FaultServer(echo, tls=tls.server()))
        self.down = free_port()

    @property
    def allowed(self) -> list[int]:
        return [self.secure.port, self.down]


class Proxy:
    """A proxy that runs."""

    def __init__(self, kind: str, port: int, password: bool) -> None:
        self.kind = kind
        self.port = port
        self.password = password
        self.scheme = "https" if kind.endswith("TLS") else "http"

    def url(self, password: str | None = servers.PASSWORD) -> str:
        known = f"{servers.USER}:{password}@" if self.password and password is not None else ""
        return f"{self.scheme}://{known}127.0.0.1:{self.port}"


def echo(peer: Peer) -> None:
    """Answers with the body of the request, at least 2 bytes."""
    while request := peer.request():
        body = request.partition(b"\r\n\r\n")[2] or b"{}"
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with ExitStack() as stack:
        yield Site(stack, TLS(tmp_path_factory.mktemp("tls")))


@contextmanager
def started(kind: str, site: Site, password: bool) -> Iterator[Proxy]:
    # Not in pytest's folder, which is closed to other users.
    folder = Path(tempfile.mkdtemp(prefix="trunkline-proxy-"))
    try:
        port = free_port()
        if kind.startswith("apache"):
            pem = None
            if kind.endswith("TLS"):
                pem = folder / "proxy.pem"
                certificate: trustme.LeafCert = site.tls.ca.issue_cert("127.0.0.1")
                certificate.private_key_and_cert_chain_pem.write_to_path(str(pem))
            command = servers.apache(folder, port, site.allowed, password, pem)
        else:
            command = getattr(servers, kind)(folder, port, site.allowed, password)
        with servers.running(command, folder, port):
            yield Proxy(kind, port, password)
    finally:
        shutil.rmtree(folder)


@pytest.fixture(
    scope="module",
    params=[(kind, password) for kind in KINDS for password in (False, True)],
    ids=[f"{kind}{password}" for kind in KINDS for password in ("", " with a password")],
)
def proxy(request: pytest.FixtureRequest, site: Site) -> Iterator[Proxy]:
    kind, password = request.param
    with started(kind, site, password) as running:
        yield running


@pytest.fixture(params=[*TRANSPORTS])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@contextmanager
def driving(kind: str, site: Site, url: str) -> Iterator[Driver]:
    driver = Driver(kind, proxies={"http": url, "https": url}, ca_bundle=site.tls.bundle)
    try:
        yield driver
    finally:
        driver.close()


def send(driver: Driver, url: str, body: bytes) -> Any:
    return driver.send(url, "POST", body, seconds=60)


# what goes well


def test_https_through_a_tunnel(proxy: Proxy, kind: str, site: Site) -> None:
    server = site.secure
    before = server.connections
    with driving(kind, site, proxy.url()) as driver:
        for body in (b"{}", os.urandom(3 * MEGABYTE), b"[]"):
            assert send(driver, server.url + "/a?b=c", body).body == body
            assert server.requests[-1].startswith(b"POST /a?b=c HTTP/1.1\r\n")
            assert b"\r\nproxy-" not in server.requests[-1].partition(b"\r\n\r\n")[0].lower()
    assert server.connections == before + 1, "one tunnel serves all requests"


def test_http_is_forwarded(proxy: Proxy, kind: str, site: Site) -> None:
    server = site.plain
    with driving(kind, site, proxy.url()) as driver:
        for body in (b"{}", os.urandom(MEGABYTE), b"[]"):
            assert send(driver, server.url + "/a?b=c", body).body == body
            assert server.requests[-1].startswith(b"POST /a?b=c HTTP/1.")
            assert b"hunter2" not in server.requests[-1]
            assert b"\r\nproxy-authorization" not in server.requests[-1].lower()


def test_both_clients(proxy: Proxy, site: Site) -> None:
    """Messages through the proxy, to a Twilio that speaks http."""
    with Emulator() as twilio:
        options: dict[str, Any] = {"proxy": proxy.url(), "max_retries": 0, "ca_bundle": site.tls.bundle}
        options["base_url"] = twilio.base_url
        with Client(twilio.account_sid, twilio.auth_token, **options) as client:
            sent = client.messages.create(to="+14155550100", from_="+15005550006", body="one")
            assert client.messages(sent.sid).fetch().body == "one"

        async def two(transport: Any) -> str | None:
            async with AsyncClient(twilio.account_sid, twilio.auth_token, transport=transport, **options) as client:
                sent = await client.messages.create(to="+14155550100", from_="+15005550006", body="two")
                return (await client.messages(sent.sid).fetch()).body

        assert [asyncio.run(two(transport)) for transport in ("asyncio", "aiohttp")] == ["two", "two"]


# what the proxies refuse


@pytest.mark.parametrize("password", ["wrong", None])
@pytest.mark.parametrize(
    "proxy", [(kind, True) for kind in KINDS], indirect=True, ids=[f"{kind} with a password" for kind in KINDS]
)
def test_a_password_that_is_wrong(proxy: Proxy, kind: str, site: Site, password: str | None) -> None:
    # tinyproxy asks for a password with 407, and refuses one with 401.
    status = 401 if proxy.kind == "tinyproxy" and password else 407
    with driving(kind, site, proxy.url(password)) as driver:
        seen = len(site.secure.requests), len(site.plain.requests)
        for _ in range(2):
            error = driver.fail(site.secure.url, "POST", b"x", seconds=60)
            assert type(error) is APIConnectionError
            assert error.outcome == "not sent"
            assert f"the proxy answered with status {status} " in str(error)
            # With a body, a proxy that does not read it may reset the connection before its answer has been read.
            assert driver.send(site.plain.url, seconds=60).status == status
        assert (len(site.secure.requests), len(site.plain.requests)) == seen


def test_a_port_that_is_forbidden(proxy: Proxy, kind: str, site: Site) -> None:
    with driving(kind, site, proxy.url()) as driver:
        error = driver.fail(site.forbidden.url, "POST", b"x", seconds=60)
        assert error.outcome == "not sent"
        assert "the proxy answered with status 403 " in str(error)
        assert not site.forbidden.connections
        assert send(driver, site.secure.url, b"x").body == b"x"


def test_a_target_that_is_down(proxy: Proxy, kind: str, site: Site) -> None:
    with driving(kind, site, proxy.url()) as driver:
        error = driver.fail(f"https://127.0.0.1:{site.down}/", "POST", b"x", seconds=60)
        assert error.outcome == "not sent"
        assert "the proxy answered with status 50" in str(error)
        assert driver.send(f"http://127.0.0.1:{site.down}/", seconds=60).status in (500, 502, 503, 504)
        assert send(driver, site.secure.url, b"x").body == b"x"
        assert send(driver, site.plain.url, b"x").body == b"x"


def test_a_proxy_that_ends(kind: str, site: Site) -> None:
    """While a tunnel is idle: the next request says that there is no proxy, and does not go around it."""
    with ExitStack() as stack:
        proxy = stack.enter_context(started("tinyproxy", site, False))
        with driving(kind, site, proxy.url()) as driver:
            assert send(driver, site.secure.url, b"x").body == b"x"
            seen = len(site.secure.requests)
            stack.close()
            error = driver.fail(site.secure.url, "POST", b"x", seconds=60)
            assert isinstance(error, APIConnectionError)
            assert len(site.secure.requests) == seen


# what they say


def test_what_a_proxy_says(site: Site) -> None:
    """tinyproxy is the one that answers with HTTP/1.0; without it, that would be tested by imitations only."""
    where = f"127.0.0.1:{site.secure.port}"
    with ExitStack() as stack:
        proxy = stack.enter_context(started("tinyproxy", site, False))
        sock = stack.enter_context(socket.create_connection(("127.0.0.1", proxy.port), timeout=60))
        sock.sendall(f"CONNECT {where} HTTP/1.1\r\nHost: {where}\r\n\r\n".encode())
        assert sock.recv(1000).startswith(b"HTTP/1.0 200 ")
