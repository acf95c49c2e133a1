"""What leads SDKs to the proxy: one table, and shells that read it as it is meant."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from trunkline.emulator.proxy.environment import READS, Door, lines, variables

DOOR = Door(
    url="http://127.0.0.1:4011",
    ca="/home/o'neil/a b/ca.pem",
    bundle="/home/o'neil/a b/ca-bundle.pem",
    truststore="/home/o'neil/a b/ca-truststore.p12",
    password="changeit",
    php="/home/o'neil/a b/php",
    account_sid="AC" + "e" * 32,
    auth_token="$token`id`\\'",
    number="+15017122661",
)
ACCOUNT = {
    "TWILIO_ACCOUNT_SID": DOOR.account_sid,
    "TWILIO_AUTH_TOKEN": DOOR.auth_token,
    "TWILIO_PHONE_NUMBER": DOOR.number,
}
LOCAL = {"NO_PROXY": "localhost,127.0.0.1,::1", "no_proxy": "localhost,127.0.0.1,::1"}
HTTP = {"HTTP_PROXY": DOOR.url, "http_proxy": DOOR.url, **LOCAL}
HTTPS = {"HTTPS_PROXY": DOOR.url, "https_proxy": DOOR.url, **LOCAL}
JAVA = (
    "-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=4011 "
    f'"-Djavax.net.ssl.trustStore={DOOR.truststore}" -Djavax.net.ssl.trustStorePassword=changeit'
)


@pytest.mark.parametrize(
    ("sdk", "expected"),
    [
        ("python", {**HTTPS, "REQUESTS_CA_BUNDLE": DOOR.bundle, "SSL_CERT_FILE": DOOR.bundle}),
        ("node", {**HTTP, "NODE_EXTRA_CA_CERTS": DOOR.ca}),
        ("go", {**HTTPS, "SSL_CERT_FILE": DOOR.bundle}),
        ("java", {"JAVA_TOOL_OPTIONS": JAVA}),
        ("ruby", {**HTTPS, "SSL_CERT_FILE": DOOR.bundle}),
        ("php", {**HTTPS, "PHP_INI_SCAN_DIR": f"{os.pathsep}{DOOR.php}"}),
        ("csharp", {**HTTPS, "SSL_CERT_FILE": DOOR.bundle}),
        ("curl", {**HTTPS, "CURL_CA_BUNDLE": DOOR.bundle}),
        (
            "cli",
            {**HTTP, "NODE_EXTRA_CA_CERTS": DOOR.ca, "TWILIO_API_KEY": None, "TWILIO_API_SECRET": None},
        ),
    ],
)
def test_each_sdk_has_what_it_reads(sdk: str, expected: dict[str, str]) -> None:
    assert variables(sdk, DOOR) == {**expected, **ACCOUNT}


def test_all_of_them_have_all_of_it() -> None:
    everything = variables(None, DOOR)
    for sdk in READS:
        assert variables(sdk, DOOR).items() <= everything.items()


def test_an_sdk_that_is_none_is_told_which_there_are() -> None:
    with pytest.raises(ValueError, match=r"sdk must be one of python, node, go, .*, not 'perl'"):
        variables("perl", DOOR)


def test_the_token_is_in_no_repr() -> None:
    assert DOOR.auth_token not in repr(DOOR)


def test_the_emulator_is_asked_without_its_proxy() -> None:
    door = Door(**{**{name: getattr(DOOR, name) for name in Door.__slots__}, "url": "http://192.168.7.8:4011"})
    assert variables("curl", door)["no_proxy"] == "localhost,127.0.0.1,::1,192.168.7.8"


def test_an_address_of_ipv6_is_without_brackets_for_java() -> None:
    door = Door(**{**{name: getattr(DOOR, name) for name in Door.__slots__}, "url": "http://[::1]:4011"})
    assert "-Dhttps.proxyHost=::1 -Dhttps.proxyPort=4011" in str(variables("java", door)["JAVA_TOOL_OPTIONS"])


@pytest.mark.skipif(sys.platform == "win32", reason="sh is of Unix")
def test_a_shell_reads_what_was_meant() -> None:
    found = variables("cli", DOOR)
    script = "\n".join(["export TWILIO_API_KEY=SKold", *lines(found, "posix")])
    code = "import json, os; print(json.dumps(dict(os.environ)))"
    output = subprocess.run(
        [shutil.which("sh") or "sh", "-c", f'{script}\n"{sys.executable}" -c "{code}"'],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    environment = json.loads(output)
    assert {name: environment.get(name) for name in found} == found


@pytest.mark.parametrize(
    ("shell", "expected"),
    [
        ("posix", ["""export A='it'"'"'s \\ $x'""", "unset B"]),
        ("fish", ["set -gx A 'it\\'s \\\\ $x'", "set -e B"]),
        ("powershell", ["$env:A = 'it''s \\ $x'", "Remove-Item Env:B -ErrorAction SilentlyContinue"]),
    ],
)
def test_each_shell_has_its_quotes(shell: str, expected: list[str]) -> None:
    assert lines({"A": "it's \\ $x", "B": None}, shell) == expected
