"""Through the proxy as users come: Twilio's command line, curl, the JVM, each SDK with what it reads and without."""

from __future__ import annotations

import inspect
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from twilio.http.async_http_client import AsyncTwilioHttpClient

from tests.foreign.sdks import NODE, node
from trunkline.emulator import Emulator

OURS = re.compile(r"(https?|no)_proxy|TWILIO_.*|.*_CA_.*|SSL_CERT_.*|JAVA_TOOL_OPTIONS", re.IGNORECASE)
NODE_SENDS = """
require("twilio")().messages.create({ to: "+14155550123", from: process.env.TWILIO_PHONE_NUMBER, body: "hi" })
  .then((sent) => console.log(sent.status), (error) => console.log(error.code));
"""
PYTHON_SENDS = """
import os
from twilio.rest import Client
try:
    number = os.environ["TWILIO_PHONE_NUMBER"]
    print(Client().messages.create(to="+14155550123", from_=number, body="hi").status)
except Exception as error:
    print(type(error).__name__)
"""
ASYNC_SENDS = """
import aiohttp, asyncio, os
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

async def main():
    async with AsyncTwilioHttpClient(pool_connections=False) as http:
        http.session = aiohttp.ClientSession(trust_env=True)
        messages = Client(http_client=http).messages
        number = os.environ["TWILIO_PHONE_NUMBER"]
        print((await messages.create_async(to="+14155550123", from_=number, body="hi")).status)

asyncio.run(main())
"""
TRUNKLINE_SENDS = """
import asyncio, os
from trunkline import AsyncClient, Client

message = {"to": "+14155550123", "from_": os.environ["TWILIO_PHONE_NUMBER"], "body": "hi"}
print(Client().messages.create(**message).status)

async def main():
    for options in ({}, {"transport": "aiohttp"}):
        async with AsyncClient(**options) as client:
            print((await client.messages.create(**message)).status)

asyncio.run(main())
"""
JAVA_ASKS = """
import java.net.*;
import java.net.http.*;

public class Asks {
    public static void main(String[] urls) throws Exception {
        for (String url : urls) {
            System.out.println(((HttpURLConnection) new URL(url).openConnection()).getResponseCode());
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
            HttpResponse.BodyHandler<Void> nothing = HttpResponse.BodyHandlers.discarding();
            System.out.println(HttpClient.newHttpClient().send(request, nothing).statusCode());
        }
    }
}
"""
PHP_LOOKS_FOR = r"HTTP/1.\d 200 Connection established"


def ran(command: list[str], variables: Mapping[str, str], *, check: bool = True) -> subprocess.CompletedProcess[str]:
    """A program with these variables, and none of the same kind beside them."""
    kept = {name: value for name, value in os.environ.items() if not OURS.fullmatch(name)}
    return subprocess.run(
        command, cwd=NODE, env=kept | variables, capture_output=True, text=True, timeout=240, check=check
    )


def without(variables: dict[str, str], *names: str) -> dict[str, str]:
    return {name: value for name, value in variables.items() if name not in names}


# Twilio's command line


@pytest.mark.node
class TestCommandLine:
    """`twilio`, the package `twilio-cli` as it is: credentials from the environment, and no profile."""

    @pytest.fixture
    def said(self, twilio: Emulator, tmp_path: Path) -> Any:
        variables = twilio.proxy_environment("cli") | {"HOME": str(tmp_path), "CI": "1"}

        def call(*arguments: str, check: bool = True) -> Any:
            command = [node(), str(NODE / "node_modules" / ".bin" / "twilio"), *arguments]
            return (
                json.loads(ran([*command, "-o", "json"], variables).stdout)
                if check
                else ran(command, variables, check=False)
            )

        return call

    def test_messages(self, said: Any, twilio: Emulator) -> None:
        number = ["--to", "+14155550123", "--from", twilio.number]
        [sent] = said("api:core:messages:create", *number, "--body", "Hello")
        assert sent["status"] == "queued"
        twilio.advance(5)
        [fetched] = said("api:core:messages:fetch", "--sid", sent["sid"])
        assert fetched["status"] == "delivered"
        listed = said("api:core:messages:list")
        assert [each["sid"] for each in listed] == [sent["sid"]]
        twilio.assert_sent(to="+14155550123", body="Hello", status="delivered", count=1)

    def test_other_hosts_of_twilio(self, said: Any, twilio: Emulator) -> None:
        [made] = said("api:verify:v2:services:create", "--friendly-name", "Shop")
        assert made["sid"].startswith("VA")
        assert twilio.requests[-1].host == "verify.twilio.com"

    def test_an_error_of_the_api_is_shown(self, said: Any) -> None:
        number = ["--to", "+15005550001", "--from", "+15005550006", "--body", "x"]
        done = said("api:core:messages:create", *number, check=False)
        assert done.returncode != 0
        assert "21211" in done.stderr

    def test_a_command_of_its_own(self, said: Any, twilio: Emulator) -> None:
        [number] = said("phone-numbers:list")
        assert number["phoneNumber"] == twilio.number


# What each reads, and what it does not


@pytest.mark.node
@pytest.mark.parametrize("sdk", ["node", None])
def test_node_comes_by_its_variables_and_by_all(twilio: Emulator, sdk: str | None) -> None:
    assert ran([node(), "-e", NODE_SENDS], twilio.proxy_environment(sdk)).stdout == "queued\n"


@pytest.mark.node
def test_node_trusts_extra_certificates_alone(twilio: Emulator) -> None:
    variables = without(twilio.proxy_environment("node"), "NODE_EXTRA_CA_CERTS")
    bundle = twilio.proxy_environment("curl")["CURL_CA_BUNDLE"]
    for name in ("TWILIO_CA_BUNDLE", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"):
        assert ran([node(), "-e", NODE_SENDS], variables | {name: bundle}).stdout == "SELF_SIGNED_CERT_IN_CHAIN\n"


@pytest.mark.node
@pytest.mark.parametrize(
    "file", ["twilio/lib/base/RequestClient.js", "@twilio/cli-core/src/services/cli-http-client.js"]
)
def test_node_and_the_command_line_ask_for_one_proxy(file: str) -> None:
    """A try without HTTP_PROXY would leave the machine, so this is by their source."""
    source = (NODE / "node_modules" / file).read_text("utf-8")
    assert re.findall(r"process\.env\.(\w*PROXY)", source, re.IGNORECASE) in (["HTTP_PROXY"] * 2, ["HTTP_PROXY"] * 3)


@pytest.mark.parametrize("sdk", ["python", None])
def test_python_comes_by_its_variables_and_by_all(twilio: Emulator, sdk: str | None) -> None:
    assert ran([sys.executable, "-c", PYTHON_SENDS], twilio.proxy_environment(sdk)).stdout == "queued\n"


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"])
def test_python_trusts_the_bundle_of_requests_alone(twilio: Emulator, name: str) -> None:
    variables = without(twilio.proxy_environment("python"), "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE")
    bundle = twilio.proxy_environment("curl")["CURL_CA_BUNDLE"]
    assert ran([sys.executable, "-c", PYTHON_SENDS], variables | {name: bundle}).stdout == "SSLError\n"


def test_the_async_client_for_python_must_be_told_to_look_at_the_environment(twilio: Emulator) -> None:
    # Without that it would leave the machine: what it does with the argument `proxy_url` is nothing.
    assert "proxy" not in inspect.getsource(AsyncTwilioHttpClient.request)
    assert ran([sys.executable, "-c", ASYNC_SENDS], twilio.proxy_environment("python")).stdout == "queued\n"


def test_clients_of_trunkline_come_by_it_too(twilio: Emulator) -> None:
    assert ran([sys.executable, "-c", TRUNKLINE_SENDS], twilio.proxy_environment("python")).stdout == "queued\n" * 3


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("sdk", ["curl", None])
def test_curl(twilio: Emulator, sdk: str | None) -> None:
    account = f"{twilio.account_sid}:{twilio.auth_token}"
    url = f"https://api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}.json"
    done = ran(["curl", "-sS", "-u", account, url], twilio.proxy_environment(sdk))
    assert json.loads(done.stdout)["sid"] == twilio.account_sid
    refused = ran(["curl", "-sS", "https://world.invalid/"], twilio.proxy_environment("curl"), check=False)
    assert "403" in refused.stderr


@pytest.mark.node
@pytest.mark.skipif(shutil.which("javac") is None, reason="no JDK is installed")
def test_the_jvm(twilio: Emulator, tmp_path: Path) -> None:
    """Both HTTP clients of Java, with its own trust store; Twilio's SDK is not on an index that these tests can use."""
    (tmp_path / "Asks.java").write_text(JAVA_ASKS)
    urls = ["https://api.twilio.com/2010-04-01/Accounts.json", "https://verify.twilio.com/v2/Services"]
    done = ran(["java", str(tmp_path / "Asks.java"), *urls], twilio.proxy_environment("java"))
    assert done.stdout.split() == ["401"] * 4
    assert {request.host for request in twilio.requests} == {"api.twilio.com", "verify.twilio.com"}


def test_a_tunnel_begins_as_the_sdk_for_php_looks_for_it() -> None:
    from trunkline.emulator.proxy.server import ESTABLISHED

    assert re.fullmatch(PHP_LOOKS_FOR, ESTABLISHED.decode().removesuffix("\r\n\r\n"))
