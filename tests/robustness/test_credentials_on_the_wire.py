"""Traps for credentials that need real connections: `.netrc`, proxies, TLS, redirects to other servers."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import trustme

import trunkline
from tests.faults.server import FaultServer, Peer, answers, free_port
from tests.robustness.canary import (
    ACCOUNT,
    AUTH_TOKEN,
    BEARER,
    CLIENT_SECRET,
    NETRC_PASSWORD,
    PROXY_PASSWORD,
    secrets_in,
)
from tests.timing import FAR

PROXY_USER = f"proxy-user:{quote(PROXY_PASSWORD, safe='')}"
FILE = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 4\r\n\r\n\x89PNG"


def response(status: int, body: bytes = b"", **headers: str) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\n{lines}\r\n".encode() + body


MESSAGE = response(200, b'{"sid": "SM1"}', Content_Type="application/json")


class Net:
    """Servers of this machine, a client that trusts their certificates, and what reached whom."""

    def __init__(self, kind: str, stack: ExitStack, ca: trustme.CA, bundle: str) -> None:
        self.kind = kind
        self.bundle = bundle
        self._stack = stack
        self._ca = ca

    def server(self, script: bytes | Callable[[Peer], None], *, tls: bool = True, name: str = "localhost") -> Any:
        context = None
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._ca.issue_cert(name).configure_cert(context)
        serve = answers(script) if isinstance(script, bytes) else script
        return self._stack.enter_context(FaultServer(serve, tls=context))

    def run(self, call: Callable[[Any], Any], base_url: str, **options: Any) -> Any:
        """The result of a call, or the exception that it raised."""
        options = {"username": ACCOUNT, "password": AUTH_TOKEN, "ca_bundle": self.bundle, "timeout": FAR} | options
        options |= {"base_url": base_url, "max_retries": 0}
        if "auth" in options:
            del options["username"], options["password"]
        try:
            if self.kind == "sync":
                with trunkline.Client(**options) as client:
                    return call(client)
            return asyncio.run(self._run(call, options))
        except trunkline.TrunklineError as error:
            return error

    async def _run(self, call: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        async with trunkline.AsyncClient(transport=self.kind, **options) as client:
            return await call(client)


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    authority = trustme.CA()
    bundle = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    return authority, str(bundle)


@pytest.fixture(params=["sync", "asyncio", "aiohttp"])
def net(
    request: pytest.FixtureRequest, ca: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Net]:
    """Connections, and a home whose `.netrc` knows every machine."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "request_method", "DEBUG_HTTP_TRAFFIC"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    entry = f"login netrc-user password {NETRC_PASSWORD}\n"
    netrc = tmp_path / ".netrc"
    netrc.write_text(f"machine 127.0.0.1 {entry}machine localhost {entry}default {entry}")
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    with ExitStack() as stack:
        yield Net(request.param, stack, *ca)


def at(server: Any, host: str = "localhost") -> str:
    return f"{'https' if server._tls else 'http'}://{host}:{server.port}"


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """`api.example` is this machine, which a proxy of the environment does not know."""
    ask = socket.getaddrinfo

    def found(host: Any, *rest: Any) -> Any:
        return ask(b"127.0.0.1" if host == b"api.example" else host, *rest)

    monkeypatch.setattr(socket, "getaddrinfo", found)


def told(server: Any) -> set[str]:
    """The secrets that a server has seen."""
    return secrets_in(b"".join(server.requests))


def fetch(client: Any) -> Any:
    return client.messages("SM1").fetch()


def download(client: Any) -> Any:
    return client.messages("MM1").media("ME1").download()


def recording(client: Any) -> Any:
    return client.recordings("RE1").download()


# redirects


@pytest.mark.parametrize("load", [download, recording], ids=["media", "recording"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_file_elsewhere_is_fetched_without_credentials(net: Net, load: Any, status: int) -> None:
    cdn = net.server(FILE)
    cookie = {"Set_Cookie": f"session={AUTH_TOKEN}; Domain=localhost", "Location": f"{at(cdn)}/file?signature=1"}
    api = net.server(response(status, **cookie))
    found = net.run(load, at(api))
    assert found.content == b"\x89PNG"
    [asked], [sent] = api.requests, cdn.requests
    assert secrets_in(asked) == {AUTH_TOKEN}
    assert not secrets_in(sent)
    assert not re.search(rb"(?im)^(authorization|cookie|referer|proxy-\S+|twilio-\S+):", sent)


@pytest.mark.parametrize("load", [download, recording, fetch], ids=["media", "recording", "json"])
def test_a_redirect_to_a_server_without_tls(net: Net, load: Any) -> None:
    other = net.server(FILE, tls=False)
    api = net.server(response(302, Location=f"{at(other)}/file"))
    assert isinstance(net.run(load, at(api)), trunkline.APIResponseError)
    assert not other.connections


@pytest.mark.parametrize("status", [301, 302, 303, 305, 307, 308])
def test_a_redirect_of_json_is_not_followed(net: Net, status: int) -> None:
    other = net.server(MESSAGE)
    api = net.server(response(status, Location=f"{at(other)}/2010-04-01/x"))
    assert isinstance(net.run(fetch, at(api)), trunkline.APIResponseError)
    assert not other.connections


def test_a_download_that_returns_to_the_api(net: Net) -> None:
    api = net.server(lambda peer: serve(peer))
    other = net.server(response(302, Location=f"{at(api)}/back"))

    def serve(peer: Peer) -> None:
        while request := peer.request():
            back = request.startswith(b"GET /back ")
            peer.send(FILE if back else response(302, Location=f"{at(other)}/away"))

    assert net.run(download, at(api)).content == b"\x89PNG"
    first, last = api.requests
    assert secrets_in(first) == {AUTH_TOKEN}
    assert not secrets_in(last)
    assert not told(other)


@pytest.mark.parametrize("status", [401, 407])
def test_a_cdn_that_asks_for_credentials(net: Net, status: int) -> None:
    challenge = {"WWW_Authenticate": 'Basic realm="x"', "Proxy_Authenticate": 'Basic realm="x"'}
    cdn = net.server(response(status, **challenge))
    api = net.server(response(307, Location=f"{at(cdn)}/file"))
    error = net.run(download, at(api))
    assert error.status == status
    assert len(cdn.requests) == 1
    assert not told(cdn)


def test_userinfo_in_a_redirect(net: Net) -> None:
    cdn = net.server(FILE)
    where = at(cdn).replace("https://", f"https://{ACCOUNT}:{quote(AUTH_TOKEN, safe='')}@")
    api = net.server(response(307, Location=f"{where}/file"))
    assert isinstance(net.run(download, at(api)), trunkline.APIResponseError)
    assert not cdn.connections


def test_a_list_whose_next_page_is_elsewhere(net: Net) -> None:
    other = net.server(MESSAGE)
    page = f'{{"messages": [], "next_page_uri": "{at(other)}/2010-04-01/x"}}'.encode()
    api = net.server(response(200, page))
    assert isinstance(net.run(lambda client: client.messages.list(), at(api)), trunkline.APIResponseError)
    assert not other.connections


# .netrc


@pytest.mark.parametrize("tls", [True, False])
def test_a_netrc_replaces_nothing(net: Net, tls: bool) -> None:
    api = net.server(MESSAGE, tls=tls)
    assert net.run(fetch, at(api)).sid == "SM1"
    assert told(api) == {AUTH_TOKEN}


def test_a_netrc_adds_nothing(net: Net) -> None:
    api = net.server(MESSAGE)
    assert net.run(fetch, at(api), auth=trunkline.NoAuth(), account_sid=ACCOUNT).sid == "SM1"
    assert b"uthorization:" not in api.requests[0]


def test_a_netrc_is_not_for_proxies(net: Net) -> None:
    proxy = net.server(response(200, b"{}"), tls=False)
    net.run(fetch, "http://api.example", proxy=at(proxy))
    assert told(proxy) == {AUTH_TOKEN}


# proxies


def tunnel(port: int) -> Callable[[Peer], None]:
    def script(peer: Peer) -> None:
        if peer.request().startswith(b"CONNECT "):
            peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            peer.relay(port)

    return script


@pytest.mark.parametrize("how", ["option", "mapping", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_proxy_of_an_encrypted_request(net: Net, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    api = net.server(MESSAGE, name="api.example")
    proxy = net.server(tunnel(api.port), tls=False)
    address = f"http://{PROXY_USER}@localhost:{proxy.port}"
    options: dict[str, Any] = {}
    if how == "option":
        options = {"proxy": address}
    elif how == "mapping":
        options = {"proxy": {"https": address}}
    else:
        monkeypatch.setenv(how, address)
    assert net.run(fetch, at(api, "api.example"), **options).sid == "SM1"
    assert told(proxy) == {PROXY_PASSWORD}, "the proxy learns its own password only"
    assert told(api) == {AUTH_TOKEN}, "the API does not learn the proxy's"
    assert b"proxy-" not in api.requests[0].lower()


@pytest.mark.parametrize("status", [200, 302, 401, 407, 502])
def test_a_proxy_that_does_not_open_the_tunnel(net: Net, status: int) -> None:
    other = net.server(MESSAGE)
    headers = {"Location": f"{at(other)}/x", "Proxy_Authenticate": "Basic", "WWW_Authenticate": "Basic"}
    proxy = net.server(answers(response(status, MESSAGE, **headers), close=True), tls=False)
    error = net.run(fetch, at(other), proxy=f"http://{PROXY_USER}@localhost:{proxy.port}")
    assert isinstance(error, trunkline.APIConnectionError)
    assert error.outcome == "not sent"
    assert told(proxy) == {PROXY_PASSWORD}
    assert not told(other)


def test_a_proxy_of_a_download(net: Net) -> None:
    """The redirect goes through the proxy too, and neither the CDN nor the proxy learns the API's credentials."""
    cdn = net.server(FILE)
    api = net.server(response(307, Location=f"{at(cdn)}/file"))

    def script(peer: Peer) -> None:
        request = peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
        peer.relay(cdn.port if f":{cdn.port}".encode() in request.split()[1] else api.port)

    proxy = net.server(script, tls=False)
    found = net.run(download, at(api), proxy=f"http://{PROXY_USER}@localhost:{proxy.port}")
    assert found.content == b"\x89PNG"
    assert told(proxy) == {PROXY_PASSWORD}
    assert told(api) == {AUTH_TOKEN}
    assert not told(cdn)


@pytest.mark.parametrize("tls", [True, False])
def test_hosts_without_proxy(net: Net, names: None, monkeypatch: pytest.MonkeyPatch, tls: bool) -> None:
    api, proxy = net.server(MESSAGE, tls=tls, name="api.example"), net.server(MESSAGE, tls=False)
    monkeypatch.setenv("ALL_PROXY", f"http://{PROXY_USER}@localhost:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", "example.com, .example")
    assert net.run(fetch, at(api, "api.example")).sid == "SM1"
    assert told(api) == {AUTH_TOKEN}
    assert not proxy.connections


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "LocalHost"])
def test_this_machine_is_reached_without_a_proxy(
    net: Net, host: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = net.server(MESSAGE, tls=False)
    monkeypatch.setenv(name, at(proxy))
    for tls in (True, False):
        api = net.server(MESSAGE, tls=tls, name=host.lower().rstrip("."))
        assert net.run(fetch, at(api, host)).sid == "SM1"
        assert told(api) == {AUTH_TOKEN}
    assert not proxy.connections


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_reads_no_credentials(
    net: Net, names: None, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    api, proxy = net.server(MESSAGE, tls=False), net.server(MESSAGE, tls=False)
    monkeypatch.setenv(name, f"http://{PROXY_USER}@localhost:{proxy.port}")
    with pytest.raises(ValueError, match=r"NO_PROXY.*proxy=") as caught:
        net.run(fetch, at(api, "api.example"))
    assert not secrets_in(str(caught.value))
    assert not proxy.connections
    assert not api.connections
    # Whoever names the proxy itself has chosen.
    assert net.run(fetch, at(api, "api.example"), proxy=at(proxy)).sid == "SM1"
    assert told(proxy) == {AUTH_TOKEN}


@pytest.mark.parametrize("load", [download, recording], ids=["media", "recording"])
@pytest.mark.parametrize("name", ["HTTP_PROXY", "ALL_PROXY"])
def test_no_redirect_to_http_reaches_a_proxy(net: Net, load: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = net.server(FILE, tls=False)
    monkeypatch.setenv(name, at(proxy))
    for where in ("http://cdn.example/file", "http://169.254.169.254/latest", at(proxy)):
        api = net.server(response(307, Location=where))
        assert isinstance(net.run(load, at(api)), trunkline.APIResponseError)
    assert not proxy.connections


def test_a_proxy_named_by_a_web_request(net: Net, names: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """httpoxy: under CGI `HTTP_PROXY` is what a visitor sent as the header `Proxy`."""
    api, proxy = net.server(MESSAGE, tls=False), net.server(MESSAGE, tls=False)
    monkeypatch.setenv("REQUEST_METHOD", "GET")
    monkeypatch.setenv("HTTP_PROXY", at(proxy))
    assert net.run(fetch, at(api, "api.example")).sid == "SM1"
    assert not proxy.connections


@pytest.mark.parametrize("tls", [True, False])
def test_a_proxy_is_not_the_system_s_business(
    net: Net, names: None, monkeypatch: pytest.MonkeyPatch, tls: bool
) -> None:
    """An empty option means none, whatever the environment says."""
    api, proxy = net.server(MESSAGE, tls=tls, name="api.example"), net.server(MESSAGE, tls=False)
    monkeypatch.setenv("ALL_PROXY", at(proxy))
    assert net.run(fetch, at(api, "api.example"), proxy="").sid == "SM1"
    assert not proxy.connections


def test_a_broken_proxy_is_not_gone_around(net: Net) -> None:
    api = net.server(MESSAGE)
    error = net.run(fetch, at(api), proxy=f"http://{PROXY_USER}@localhost:{free_port()}")
    assert isinstance(error, trunkline.APIConnectionError)
    assert not secrets_in(f"{error!r} {error.message}")
    assert not api.connections


# TLS


def test_a_certificate_of_another_host(net: Net) -> None:
    api = net.server(MESSAGE, name="api.twilio.com")
    error = net.run(fetch, at(api))
    assert isinstance(error, trunkline.APIConnectionError)
    assert error.outcome == "not sent"
    assert not api.requests


def test_a_certificate_of_nobody(net: Net) -> None:
    api = net.server(MESSAGE)
    error = net.run(fetch, at(api), ca_bundle=None)
    assert isinstance(error, trunkline.APIConnectionError)
    assert not api.requests


def test_a_server_that_speaks_no_tls(net: Net) -> None:
    seen: list[bytes] = []
    over = threading.Event()

    def script(peer: Peer) -> None:
        seen.append(peer.sock.recv(65_536))
        peer.send(MESSAGE)
        over.set()

    api = net.server(script, tls=False)
    error = net.run(fetch, f"https://localhost:{api.port}")
    assert isinstance(error, trunkline.APIConnectionError)
    assert over.wait(FAR)
    assert not secrets_in(b"".join(seen))
    assert b"HTTP/1.1" not in b"".join(seen)


# OAuth


def test_oauth_secrets_and_a_foreign_server(net: Net) -> None:
    grant = f'{{"access_token": "{BEARER}", "expires_in": 3600}}'.encode()
    cdn = net.server(response(401, WWW_Authenticate="Bearer"))

    def script(peer: Peer) -> None:
        while request := peer.request():
            asked = request.startswith(b"POST /oauth.twilio.com/v2/token ")
            peer.send(response(200, grant) if asked else response(307, Location=f"{at(cdn)}/file"))

    api = net.server(script)
    auth = trunkline.ClientCredentials("OQ1", CLIENT_SECRET)
    error = net.run(download, at(api), auth=auth, account_sid=ACCOUNT)
    assert isinstance(error, trunkline.AuthenticationError)
    assert [secrets_in(request) for request in api.requests] == [{CLIENT_SECRET}, {BEARER}]
    assert [secrets_in(request) for request in cdn.requests] == [set()]


def test_a_redirect_of_the_token_request(net: Net) -> None:
    other = net.server(MESSAGE)
    api = net.server(response(307, Location=f"{at(other)}/v2/token"))
    auth = trunkline.ClientCredentials("OQ1", CLIENT_SECRET)
    error = net.run(fetch, at(api), auth=auth, account_sid=ACCOUNT)
    assert isinstance(error, trunkline.APIResponseError)
    assert not other.connections
