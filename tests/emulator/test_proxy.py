"""The emulator's proxy: Twilio's hosts are answered here, others are reached or refused, and nothing of it stays."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest

from tests.emulator.proxies import PATIENCE, Names, asked, basic, parsed, plain, port, raw, rest, secure, told, trusting
from trunkline.emulator import AsyncEmulator, Emulator, Proxy

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


@pytest.fixture(scope="module")
def _proxied() -> Iterator[Emulator]:
    with Emulator(proxy=True) as twilio:
        yield twilio


@pytest.fixture
def proxied(_proxied: Emulator) -> Emulator:
    """An emulator with a proxy, where no name is known."""
    _proxied.reset()
    Names(_proxied)
    return _proxied


@pytest.fixture(scope="module")
def _offline() -> Iterator[Emulator]:
    with Emulator(proxy=Proxy(offline=True), allow=["allowed.test"]) as twilio:
        yield twilio


@pytest.fixture
def offline(_offline: Emulator) -> Emulator:
    Names(_offline)
    return _offline


# Twilio's hosts


def test_requests_to_twilio_are_answered_by_the_emulator(proxied: Emulator) -> None:
    form = urlencode({"To": "+14155550123", "From": proxied.number, "Body": "Hello"})
    headers = {**basic(proxied), "Content-Type": "application/x-www-form-urlencoded"}
    path = f"/2010-04-01/Accounts/{proxied.account_sid}/Messages.json"
    with secure(proxied) as connection:
        made = [asked(connection, "POST", path, form, headers) for _ in range(3)]
        listed = asked(connection, "GET", path, None, headers)
    assert [said.status for said in made] == [201] * 3
    assert len(listed.json["messages"]) == len(proxied.sent) == 3
    assert {request.host for request in proxied.requests} == {"api.twilio.com"}


def test_links_lead_through_the_proxy_again(proxied: Emulator) -> None:
    with secure(proxied, "verify.twilio.com") as connection:
        said = asked(connection, "GET", "/v2/Services", None, basic(proxied))
    assert said.json["meta"]["url"].startswith("https://verify.twilio.com/v2/Services?")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("api.twilio.com", 200),
        ("API.Twilio.Com", 200),
        ("api.dublin.ie1.twilio.com", 200),
        ("nobody-knows-this.twilio.com", 404),
        ("www.twilio.com", 404),
        ("a.b.c.d.e.twilio.com", 404),
        ("twilio.com", 404),
        ("media.twiliocdn.com", 400),
    ],
)
def test_nothing_of_twilios_leaves_the_machine(proxied: Emulator, host: str, status: int) -> None:
    names = Names(proxied)
    path = f"/2010-04-01/Accounts/{proxied.account_sid}.json" if status == 200 else "/v9/Nothing"
    with secure(proxied, host) as connection:
        assert asked(connection, "GET", path, None, basic(proxied)).status == status
    whole = http.client.HTTPConnection("127.0.0.1", port(proxied), timeout=PATIENCE)
    assert asked(whole, "GET", f"http://{host}{path}", None, basic(proxied)).status == status
    whole.close()
    assert names.asked == []


def test_a_name_for_which_there_is_no_certificate_is_said_or_served(proxied: Emulator) -> None:
    for name in (b"-.twilio.com", b"a..twilio.com", b"_x.twilio.com", b"a" * 200 + b".twilio.com"):
        with raw(proxied) as sock:
            sock.sendall(b"CONNECT %b:443 HTTP/1.1\r\nHost: x\r\n\r\n" % name)
            assert sock.recv(100).startswith((b"HTTP/1.1 200 ", b"HTTP/1.1 400 "))


def test_a_last_dot_is_still_twilio(proxied: Emulator) -> None:
    names = Names(proxied)
    with raw(proxied) as sock:
        sock.sendall(b"CONNECT api.twilio.com.:443 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert sock.recv(100) == b"HTTP/1.1 200 Connection established\r\n\r\n"
        with trusting(proxied).wrap_socket(sock, server_hostname="api.twilio.com") as wrapped:
            assert wrapped.version() == "TLSv1.3"
    assert names.asked == []


@pytest.mark.parametrize("framing", ["length", "chunks"])
def test_a_whole_url_without_tls_is_answered_too(proxied: Emulator, framing: str) -> None:
    form = urlencode({"To": "+14155550123", "From": proxied.number, "Body": "Hello" * 200})
    headers = {**basic(proxied), "Content-Type": "application/x-www-form-urlencoded", "Proxy-Authorization": "x"}
    connection = http.client.HTTPConnection("127.0.0.1", port(proxied), timeout=PATIENCE)
    path = f"http://api.twilio.com/2010-04-01/Accounts/{proxied.account_sid}/Messages.json"
    body = form if framing == "length" else iter([form[:10].encode(), form[10:].encode()])
    connection.request("POST", path, body, headers, encode_chunked=framing == "chunks")  # type: ignore[arg-type]
    reply = connection.getresponse()
    assert (reply.status, reply.getheader("Connection")) == (201, "close")
    assert "proxy-authorization" not in proxied.requests[0].headers
    connection.close()


def test_the_certificate_is_for_the_host_alone(proxied: Emulator) -> None:
    with raw(proxied) as sock:
        sock.sendall(b"CONNECT api.twilio.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
        sock.recv(100)
        with pytest.raises(ssl.SSLCertVerificationError, match="not valid for"):
            trusting(proxied).wrap_socket(sock, server_hostname="verify.twilio.com")


def test_who_does_not_trust_the_ca_is_told_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator(proxy=True) as twilio:
        for _ in range(2):
            with raw(twilio) as sock:
                sock.sendall(b"CONNECT api.twilio.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
                sock.recv(100)
                with pytest.raises(ssl.SSLCertVerificationError):
                    ssl.create_default_context().wrap_socket(sock, server_hostname="api.twilio.com")
        until = time.monotonic() + PATIENCE
        while twilio._opened().server._tasks and time.monotonic() < until:
            time.sleep(0.01)
        ca = twilio.proxy_environment("node")["NODE_EXTRA_CA_CERTS"]
    assert [line for line in capsys.readouterr().err.splitlines() if ca in line] == [
        f"A program does not trust the emulator's certificate for api.twilio.com: it must be told of {ca}. "
        "`trunkline emulator env` prints what to set."
    ]


def test_the_control_api_is_not_at_twilios_hosts(proxied: Emulator) -> None:
    with secure(proxied) as connection:
        said = asked(connection, "GET", "/_emulator/v1/clock")
    assert (said.status, said.json["code"]) == (403, "foreign_host")


def test_nothing_may_follow_connect_before_its_reply(proxied: Emulator) -> None:
    said = told(proxied, b"CONNECT api.twilio.com:443 HTTP/1.1\r\nHost: x\r\n\r\n\x16\x03")
    assert (said.status, said.reason) == (400, "nothing may be sent before CONNECT is answered")


def test_faults_reach_through_tls(proxied: Emulator) -> None:
    with proxied.faults.reset(), secure(proxied) as connection, pytest.raises(ConnectionError):
        asked(connection, "GET", "/2010-04-01/Accounts.json", None, basic(proxied))
    with proxied.faults.truncate(), secure(proxied) as connection, pytest.raises(http.client.IncompleteRead):
        asked(connection, "GET", "/2010-04-01/Accounts.json", None, basic(proxied))


# Other hosts


def test_a_tunnel_carries_bytes_both_ways_until_both_end(proxied: Emulator) -> None:
    names = Names(proxied, app_test=["127.0.0.1"])
    data = bytes(range(256)) * 4_000
    with plain() as server, raw(proxied) as sock:
        sock.sendall(f"CONNECT app.test:{server.port} HTTP/1.1\r\nHost: x\r\n\r\nearly".encode())
        assert sock.recv(39) == b"HTTP/1.1 200 Connection established\r\n\r\n"
        sending = threading.Thread(target=lambda: (sock.sendall(data), sock.shutdown(socket.SHUT_WR)))
        sending.start()
        assert rest(sock) == b"early" + data
        sending.join()
    assert names.asked == ["app.test"]  # once: the address that was checked is the one that was connected to


def test_a_whole_url_reaches_another_host_without_what_is_the_proxys(proxied: Emulator) -> None:
    body = b"5\r\nhello\r\n0\r\n\r\n"
    with plain(HELLO, until=b"0\r\n\r\n") as server:
        said = told(
            proxied,
            b"POST http://user:pw@127.0.0.1:%d/a?b=c HTTP/1.1\r\nHost: elsewhere\r\nTransfer-Encoding: chunked\r\n"
            b"Proxy-Authorization: secret\r\nConnection: X-Hop, keep-alive\r\nX-Hop: 1\r\nX-Kept: 2\r\n\r\n%b"
            % (server.port, body),
        )
        assert (said.status, said.body) == (200, b"hello")
        head, _, sent = server.got[0].partition(b"\r\n\r\n")
    assert sent == body
    assert head.lower().split(b"\r\n") == [
        b"post /a?b=c http/1.1",
        b"host: 127.0.0.1:%d" % server.port,
        b"transfer-encoding: chunked",
        b"x-kept: 2",
        b"connection: close",
    ]


def test_one_connection_is_for_one_request(proxied: Emulator) -> None:
    with plain(HELLO) as server:
        first = f"GET http://127.0.0.1:{server.port}/ HTTP/1.1\r\nHost: x\r\n\r\n"
        second = "GET http://api.twilio.com/2010-04-01/Accounts.json HTTP/1.1\r\nHost: api.twilio.com\r\n\r\n"
        assert told(proxied, f"{first}{second}".encode()).body == b"hello"
        assert len(server.got) == 1
        assert b"twilio" not in server.got[0]


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "0.0.0.0", "[::ffff:169.254.169.254]", "[fe80::1]", "224.0.0.1", "100.100.100.200"]
)
def test_some_addresses_are_never_reached(proxied: Emulator, address: str) -> None:
    for request in (f"CONNECT {address}:80", f"GET http://{address}/latest/meta-data"):
        said = told(proxied, f"{request} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert said.status == 403
        assert said.body.endswith(b"which the emulator's proxy never reaches\n")
    bare = address.strip("[]")
    Names(proxied, rebound_test=[bare])
    assert told(proxied, b"CONNECT rebound.test:80 HTTP/1.1\r\nHost: x\r\n\r\n").status == 403


def test_hosts_that_are_not_there(proxied: Emulator) -> None:
    said = told(proxied, b"CONNECT nowhere.test:443 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert (said.status, said.reason) == (502, "the host nowhere.test was not found")
    with socket.create_server(("127.0.0.1", 0)) as server:
        free = server.getsockname()[1]
    said = told(proxied, f"CONNECT 127.0.0.1:{free} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    assert said.status == 502
    assert said.reason.startswith(f"no connection to 127.0.0.1:{free} (")


def test_offline_the_world_is_refused_and_this_machine_is_not(offline: Emulator) -> None:
    Names(offline, world_test=["93.184.216.34"], app_test=["127.0.0.1"], mixed_test=["93.184.216.34", "127.0.0.1"])
    said = told(offline, b"CONNECT world.test:443 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert said.status == 403
    assert said.reason == said.body.decode().strip()
    assert said.reason.startswith("world.test is not Twilio's, and the emulator is offline: it reaches this machine")
    assert told(offline, b"GET http://93.184.216.34/ HTTP/1.1\r\nHost: x\r\n\r\n").status == 403
    said = told(offline, b"CONNECT nowhere.test:443 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert said.reason == "nowhere.test is not Twilio's nor of this machine, and the emulator is offline"
    said = told(offline, b"CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert said.reason == "example.com is not Twilio's, and the emulator is offline"
    with plain(HELLO) as server:
        for name in ("app.test", "127.0.0.1", "mixed.test"):
            request = f"GET http://{name}:{server.port}/ HTTP/1.1\r\nHost: x\r\n\r\n"
            assert told(offline, request.encode()).body == b"hello"
    with secure(offline) as connection:
        assert asked(connection, "GET", "/2010-04-01/Accounts.json", None, basic(offline)).status == 200


def test_offline_what_is_allowed_is_reached(offline: Emulator) -> None:
    names = Names(offline, allowed_test=["127.0.0.1"])
    with plain(HELLO) as server:
        request = f"GET http://allowed.test:{server.port}/ HTTP/1.1\r\nHost: x\r\n\r\n"
        assert told(offline, request.encode()).body == b"hello"
    assert names.asked == ["allowed.test"]


def test_where_other_machines_reach_it_the_proxy_is_for_twilio_alone(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator(host="0.0.0.0", proxy=True) as twilio:
        said = told(twilio, b"CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert said.status == 403
        assert b"because it listens where other machines reach it" in said.body
        with secure(twilio) as connection:
            assert asked(connection, "GET", "/2010-04-01/Accounts.json", None, basic(twilio)).status == 200
        assert twilio.proxy_url.startswith("http://127.0.0.1:")
    assert "WARNING" in capsys.readouterr().err


# What is no request


@pytest.mark.parametrize(
    ("request_", "status", "words"),
    [
        (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", 400, "which takes CONNECT and requests with a whole http:// URL"),
        (b"GET https://api.twilio.com/ HTTP/1.1\r\nHost: x\r\n\r\n", 400, "which takes CONNECT"),
        (b"CONNECT api.twilio.com HTTP/1.1\r\nHost: x\r\n\r\n", 400, "CONNECT takes a host and a port"),
        (b"CONNECT api.twilio.com:0 HTTP/1.1\r\nHost: x\r\n\r\n", 400, "the port must be 1 to 65535"),
        (b"CONNECT api.twilio.com:99999 HTTP/1.1\r\nHost: x\r\n\r\n", 400, "the port must be 1 to 65535"),
        (b"CONNECT a%2etwilio.com:443 HTTP/1.1\r\nHost: x\r\n\r\n", 400, "CONNECT takes a host and a port"),
        (b"CONNECT .:443 HTTP/1.1\r\nHost: x\r\n\r\n", 400, "the host must be a name or an address"),
        (b"\x16\x03\x01\x00\x05hello\r\n\r\n", 400, "the request is not HTTP"),
        (b"GET http://x/ HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 300_000 + b"\r\n\r\n", 431, "the request is not HTTP"),
    ],
)
def test_what_a_proxy_cannot_do_is_said(proxied: Emulator, request_: bytes, status: int, words: str) -> None:
    said = told(proxied, request_)
    assert said.status == status
    assert words in said.body.decode()
    assert said.headers["connection"] == "close"


def test_who_says_nothing_is_not_waited_for(proxied: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.emulator.proxy.server._HEAD", 0.1)
    with raw(proxied) as sock:
        sock.sendall(b"CONNECT api.twil")
        assert rest(sock) == b""
    with raw(proxied) as sock:
        sock.shutdown(socket.SHUT_WR)
        assert rest(sock) == b""


def test_a_tunnel_through_which_nothing_goes_ends(proxied: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trunkline.emulator.proxy.server._IDLE", 0.2)
    with plain() as server, raw(proxied) as sock:
        sock.sendall(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert rest(sock) == b"HTTP/1.1 200 Connection established\r\n\r\n"


# Many, and the end


def test_many_come_at_once(proxied: Emulator) -> None:
    def one(number: int) -> int:
        with secure(proxied, f"product{number % 7}.twilio.com") as connection:
            return asked(connection, "GET", f"/2010-04-01/Accounts/{number}.json", None, basic(proxied)).status

    with ThreadPoolExecutor(30) as pool:
        assert set(pool.map(one, range(90))) == {404}
    assert len(proxied.requests) == 90


def test_the_end_is_the_end_of_every_connection() -> None:
    with plain() as server:
        twilio = Emulator(proxy=True).start()
        where = port(twilio)
        with raw(twilio) as head, raw(twilio) as tunnel, raw(twilio) as shaking, secure(twilio) as kept:
            head.sendall(b"CONNECT api.")
            tunnel.sendall(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            shaking.sendall(b"CONNECT api.twilio.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
            for sock in (tunnel, shaking):
                assert parsed(sock.recv(100)).status == 200
            assert asked(kept, "GET", "/2010-04-01/Accounts.json", None, basic(twilio)).status == 200
            twilio.stop()
            for sock in (head, tunnel, shaking, kept.sock):
                with contextlib.suppress(ConnectionError):  # a reset is an end too
                    assert rest(sock) == b""
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", where), timeout=PATIENCE)
        with pytest.raises(RuntimeError, match="no proxy now: it does not run"):
            _ = twilio.proxy_url


def test_a_proxy_starts_again() -> None:
    twilio = Emulator(proxy=True)
    for _ in range(2):
        with twilio, secure(twilio) as connection:
            assert asked(connection, "GET", "/2010-04-01/Accounts.json", None, basic(twilio)).status == 200


def test_an_async_emulator_has_one_too() -> None:
    async def main() -> None:
        async with AsyncEmulator(proxy=True) as twilio:
            assert twilio.proxy_url.startswith("http://127.0.0.1:")

    asyncio.run(main())


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        twilio = Emulator(proxy=Proxy(port=taken))
        with pytest.raises(OSError, match=f"port {taken} for the proxy"):
            twilio.start()
    with twilio:
        assert port(twilio) == taken


def test_nobody_pays_for_a_proxy_that_is_not_wanted() -> None:
    code = (
        "import sys\nfrom trunkline.emulator import Emulator\nwith Emulator():\n"
        "    of = 'cryptography', 'trunkline.emulator.proxy.'\n"
        "    print(sorted(name for name in sys.modules if name.startswith(of)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout == "[]\n"


def test_the_emulator_says_that_it_is_no_proxy(proxied: Emulator) -> None:
    with socket.create_connection(("127.0.0.1", proxied.port), timeout=PATIENCE) as sock:
        sock.sendall(b"CONNECT api.twilio.com:443 HTTP/1.1\r\nHost: api.twilio.com:443\r\n\r\n")
        said = parsed(rest(sock))
    assert (said.status, said.json["code"]) == (405, 20004)
    assert said.json["message"].startswith("This is the emulator and no proxy: start it with --proxy")


def test_what_is_wrong_is_said_at_once() -> None:
    with pytest.raises(TypeError, match="proxy must be a bool or a Proxy, not int"):
        Emulator(proxy=4011)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="port must be 0 to 65535"):
        Proxy(port=70_000)
    with pytest.raises(TypeError, match="offline must be a bool, not str"):
        Proxy(offline="yes")  # type: ignore[arg-type]
    with Emulator() as twilio, pytest.raises(RuntimeError, match=r"make it with Emulator\(proxy=True\)"):
        twilio.proxy_environment("node")
