"""Which proxy an address is reached through: an explicit one, one that the environment names, or none."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

import trunkline
from tests.faults.server import FaultServer, answers
from tests.unit.transports import TRANSPORTS, Driver
from trunkline._core.call.hosts import make_hosts
from trunkline._core.http.address import Target
from trunkline._core.http.proxies import LOOPBACK, Proxies, Proxy, configured_proxies
from trunkline.cli import main
from trunkline.emulator import Emulator

VARIABLES = [name for each in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY") for name in (each, each.lower())]
HERE = [
    *("localhost", "LocalHost", "localhost.", "api.localhost", "A.B.LOCALHOST."),
    *("127.0.0.1", "127.0.0.1.", "127.255.255.254", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0"),
    *("[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::FFFF:7f00:2]", "[::]"),
]
ELSEWHERE = [
    *("api.test", "localhost.test", "mylocalhost", "localhost.localdomain", "127.test", "127.0.0.1.test"),
    *("128.0.0.1", "126.255.255.255", "10.127.0.1", "1.0.0.127", "0.0.0.1"),
    *("[::2]", "[1::1]", "[::ffff:128.0.0.1]", "[::127.0.0.1]", "[fe80::1]"),
]
PLAIN = "base_url is http, and a proxy of the environment"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in [*os.environ]:
        if re.fullmatch(r"TWILIO_.*|.*_proxy|REQUEST_METHOD|DEBUG_HTTP_TRAFFIC", name, re.IGNORECASE):
            monkeypatch.delenv(name)
    return monkeypatch


def chosen(url: str, base: str = "https://api.twilio.com", proxy: Any = None) -> Proxy | None:
    """What a client with this base and proxy reaches an address through."""
    return Proxies(*configured_proxies(proxy, base)).choose(Target(url))


def make(cls: Any, base_url: str, **options: Any) -> None:
    cls("AC" + "1" * 32, "token", base_url=base_url, **options)


@pytest.mark.parametrize("host", HERE)
@pytest.mark.parametrize("variable", VARIABLES)
def test_this_machine(environment: pytest.MonkeyPatch, variable: str, host: str) -> None:
    environment.setenv(variable, "http://proxy.test:3128")
    for scheme in ("http", "https"):
        for port in ("", ":4010"):
            base = f"{scheme}://{host}{port}"
            assert chosen(f"{base}/path", base) is chosen(f"{base}/path") is None
            make(trunkline.Client, base)
            explicit = chosen(f"{base}/path", base, "http://other.test:1")
            assert explicit is not None
            assert explicit.host == "other.test"


@pytest.mark.parametrize("host", ELSEWHERE)
@pytest.mark.parametrize("variable", VARIABLES)
def test_other_machines(environment: pytest.MonkeyPatch, variable: str, host: str) -> None:
    environment.setenv(variable, "http://user:hunter2@proxy.test:3128")
    proxy = chosen(f"https://{host}/", f"https://{host}")
    assert (proxy is None) is (variable.lower() == "http_proxy")
    for base in (f"http://{host}", f"http://{host}:8080/base/{{host}}"):
        if variable.lower() == "https_proxy":
            make(trunkline.Client, base)
            continue
        for cls in (trunkline.Client, trunkline.AsyncClient):
            with pytest.raises(ValueError, match=PLAIN) as caught:
                make(cls, base)
            text = str(caught.value)
            assert "proxy=" in text
            assert "NO_PROXY" in text
            assert "hunter2" not in text
            for options in ({"proxy": ""}, {"proxy": "http://p.test"}, {"proxy": {}}, {"proxy": {"http": "http://p"}}):
                make(cls, base, **options)


def test_an_explicit_proxy_serves_http(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("NO_PROXY", "*")
    for proxy in ("http://p.test", {"http": "http://p.test"}):
        for base in ("http://api.test", "http://127.0.0.1:4010", "http://localhost"):
            found = chosen(f"{base}/x", base, proxy)
            assert found is not None
            assert found.host == "p.test"


@pytest.mark.parametrize(
    ("no_proxy", "base", "allowed"),
    [
        ("*", "http://api.test", True),
        ("api.test", "http://api.test", True),
        ("api.test", "http://api.test:8080", True),
        ("API.test.", "http://api.TEST.", True),
        ("other.test, .test", "http://api.test", True),
        ("other.test .test", "http://api.test", True),
        ("api.test:8080", "http://api.test:8080", True),
        ("api.test:80", "http://api.test", True),
        ("api.test:8080", "http://api.test", False),
        ("other.test", "http://api.test", False),
        ("pi.test", "http://api.test", False),
        ("mock.test", "http://{host}.mock.test", True),
        ("twilio.com", "http://{host}.mock.test", False),
        ("10.0.0.0/8", "http://10.1.2.3", True),
        ("10.0.0.0/8", "http://[::ffff:10.1.2.3]", True),
        ("10.0.0.0/8", "http://11.1.2.3", False),
        ("10.1.2.3", "http://10.1.2.3:8080", True),
        ("10.1.2.3:8080", "http://10.1.2.3:8080", True),
        ("10.1.2.3:8080", "http://10.1.2.3", False),
        ("fd00::/8", "http://[fd00::1]", True),
        ("fd00::1", "http://[FD00:0::1]", True),
        ("[fd00::1]:8080", "http://[fd00::1]:8080", True),
        ("[fd00::1]:8080", "http://[fd00::1]:8081", False),
        ("fd00::/8", "http://[fe00::1]", False),
        ("fd00::/8", "http://10.1.2.3", False),
        ("no/network", "http://10.1.2.3", False),
    ],
)
def test_no_proxy_and_http(environment: pytest.MonkeyPatch, no_proxy: str, base: str, allowed: bool) -> None:
    environment.setenv("ALL_PROXY", "http://proxy.test:3128")
    environment.setenv("NO_PROXY", no_proxy)
    if allowed:
        make(trunkline.Client, base)
    else:
        with pytest.raises(ValueError, match=PLAIN):
            make(trunkline.Client, base)


def test_a_proxy_of_the_environment_never_serves_http(environment: pytest.MonkeyPatch) -> None:
    """Not even where NO_PROXY knows the host that is looked at, and not the others."""
    environment.setenv("ALL_PROXY", "http://proxy.test:3128")
    environment.setenv("NO_PROXY", "api.twilio.com.mock.test")
    base = make_hosts("http://{host}.mock.test", None, None)
    assert chosen(base.prefixes["verify"] + "/v2", base.prefixes["api"]) is None
    assert chosen("https://verify.twilio.com/v2", base.prefixes["api"]) is not None


@pytest.mark.parametrize("value", ["socks5://u:hunter2@127.0.0.1:1080", "socks5h://proxy.test", "http://", "a b"])
def test_a_proxy_that_is_not_supported(environment: pytest.MonkeyPatch, value: str) -> None:
    """It is not gone around, and does not matter where no proxy is needed."""
    environment.setenv("ALL_PROXY", value)
    for base in (None, "https://api.test", "http://api.test"):
        with pytest.raises(ValueError, match="proxy must be like") as caught:
            trunkline.Client("AC" + "1" * 32, "token", base_url=base)
        assert "hunter2" not in str(caught.value)
    make(trunkline.Client, "http://127.0.0.1:4010")
    with pytest.raises(ValueError, match="proxy must be like"):
        chosen("https://cdn.test/file", "http://127.0.0.1:4010")
    environment.setenv("NO_PROXY", "api.test")
    make(trunkline.Client, "https://api.test")
    make(trunkline.Client, "http://api.test")


def test_the_usual_path_reads_no_networks(environment: pytest.MonkeyPatch) -> None:
    """Names are compared without the module for IP addresses."""
    environment.setenv("ALL_PROXY", "http://proxy.test:3128")
    environment.setenv("NO_PROXY", "other.test,10.1.2.3")
    environment.setitem(sys.modules, "ipaddress", None)  # type: ignore[arg-type]
    assert chosen("https://api.twilio.com/") is not None
    assert chosen("https://127.0.0.1/") is None
    assert chosen("https://other.test/") is None


@pytest.fixture(scope="module")
def twilio() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("variable", VARIABLES)
@pytest.mark.parametrize("value", ["http://127.0.0.1:9", "127.0.0.1:9", "socks5://127.0.0.1:9"])
def test_the_emulator(environment: pytest.MonkeyPatch, twilio: Emulator, variable: str, value: str) -> None:
    environment.setenv(variable, value)
    with twilio.client() as client:
        assert client.messages.list() == []
    for host in ("localhost", "127.1"):
        with twilio.client(base_url=f"http://{host}:{twilio.port}") as client:
            assert client.messages.list() == []

    async def listed(transport: Any) -> Any:
        async with twilio.async_client(transport=transport) as client:
            return await client.messages.list()

    assert asyncio.run(listed("asyncio")) == asyncio.run(listed("aiohttp")) == []


@pytest.mark.parametrize("variable", VARIABLES)
def test_the_demo(environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variable: str) -> None:
    environment.setenv(variable, "http://127.0.0.1:9")
    environment.setattr("sys.argv", ["trunkline", "demo"])
    with pytest.raises(SystemExit) as end:
        main()
    assert not end.value.code, capsys.readouterr()


@pytest.mark.parametrize("kind", TRANSPORTS)
@pytest.mark.parametrize("name", [None, LOOPBACK, "127.0.0.1"])
def test_an_explicit_proxy_of_this_machine_is_obeyed(kind: str, name: str | None) -> None:
    with ExitStack() as stack:
        server = stack.enter_context(FaultServer(answers()))
        proxy = stack.enter_context(FaultServer(answers()))
        driver = Driver(kind, proxies={"http": proxy.url}, no_proxy=() if name is None else (name,))
        stack.callback(driver.close)
        assert driver.send(server.url).status == 200
        assert (proxy.connections, server.connections) == ((1, 0) if name is None else (0, 1))
