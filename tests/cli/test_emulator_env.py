"""`trunkline emulator --proxy`, `env` and `ca` as a user runs them."""

from __future__ import annotations

import json
import os
import shlex
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trunkline.cli import emulator_env
from trunkline.cli.commands import cli
from trunkline.emulator.proxy import environment

COMMAND = [sys.executable, "-m", "trunkline", "emulator"]


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "config"))
    return tmp_path / "config" / "emulator-ca"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["emulator", *arguments])


def test_names_are_those_of_the_table() -> None:
    assert tuple(environment.READS) == emulator_env.SDKS
    assert emulator_env.SHELLS == environment.SHELLS


def test_lines_for_a_shell_lead_to_the_proxy(own_folder: Path) -> None:
    result = run("env", "--sdk", "node")
    assert result.exit_code == 0
    assert "export HTTP_PROXY=http://127.0.0.1:4011" in result.stdout.splitlines()
    assert f"export NODE_EXTRA_CA_CERTS={own_folder / 'ca.pem'}" in result.stdout.splitlines()
    assert (own_folder / "ca.pem").exists()
    fish = run("env", "--sdk", "python", "--shell", "fish").stdout.splitlines()
    assert "set -gx HTTPS_PROXY 'http://127.0.0.1:4011'" in fish


def test_json_has_null_for_what_must_not_be_there(tmp_path: Path) -> None:
    folder = tmp_path / "another"
    account = ["--account-sid", "AC" + "1" * 32, "--auth-token", "secret", "--number", "+14155550199"]
    said = json.loads(
        run("env", "--json", "--proxy-url", "http://twilio:4011/", "--ca-dir", str(folder), *account).stdout
    )
    assert said["HTTPS_PROXY"] == "http://twilio:4011"
    assert said["TWILIO_ACCOUNT_SID"] == "AC" + "1" * 32
    assert (said["TWILIO_AUTH_TOKEN"], said["TWILIO_PHONE_NUMBER"]) == ("secret", "+14155550199")
    assert said["TWILIO_API_KEY"] is None
    assert said["SSL_CERT_FILE"] == str(folder / "ca-bundle.pem")


def test_what_stands_in_front_of_the_command_counts(tmp_path: Path) -> None:
    result = run("--proxy-port", "5011", "--host", "::1", "--ca-dir", str(tmp_path), "env", "--sdk", "curl")
    assert "export HTTPS_PROXY='http://[::1]:5011'" in result.stdout.splitlines()
    assert f"export CURL_CA_BUNDLE={tmp_path / 'ca-bundle.pem'}" in result.stdout.splitlines()


def test_ca_prints_a_path_or_the_certificate(own_folder: Path) -> None:
    path = run("ca").stdout
    assert path == f"{own_folder / 'ca.pem'}\n"
    pem = run("ca", "--pem").stdout
    assert pem == (own_folder / "ca.pem").read_text("ascii")
    assert run("ca", "--renew").stdout == path
    assert run("ca", "--pem").stdout != pem


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["env", "--sdk", "perl"], 2, "'perl' is not one of 'python', 'node', 'go'"),
        (["env", "--shell", "cmd"], 2, "'cmd' is not one of 'posix', 'fish', 'powershell'"),
        (["env", "--proxy-url", "https://x"], 2, "--proxy-url must be like http://127.0.0.1:4011, not https://x"),
        (["--offline"], 2, "--offline and --ca-dir are about the proxy: say --proxy too"),
        (["--proxy", "--ca-dir", "/dev/null/x", "--", "true"], 1, "cannot write the files of the proxy's CA"),
        (["env", "--ca-dir", "/dev/null/x"], 1, "cannot write to /dev/null/x: "),
    ],
)
def test_what_is_wrong_is_said(arguments: list[str], code: int, words: str) -> None:
    result = run(*arguments)
    assert result.exit_code == code
    assert words in result.stderr
    assert "Traceback" not in result.output


def test_a_key_that_others_read_stops_the_proxy(own_folder: Path) -> None:
    run("ca")
    (own_folder / "ca-key.pem").chmod(0o644)
    for arguments in (["ca"], ["env"], ["--proxy", "--", "true"]):
        result = run(*arguments)
        assert result.exit_code == 1
        assert f"trunkline emulator ca --renew --ca-dir {own_folder} makes a new one" in result.stderr


def test_a_port_that_is_taken_is_the_proxys() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        result = run("--proxy-port", str(taken), "--", "true")
    assert result.exit_code == 1
    assert f"port {taken} of 127.0.0.1 is in use: stop what runs there, or choose another with --proxy-port" in (
        result.stderr
    )


def test_a_command_is_led_through_the_proxy(own_folder: Path) -> None:
    """The official package, as it is, and what its environment was before it does not count."""
    code = (
        "from twilio.rest import Client; import json, os; sent = Client().messages.create("
        "to='+14155550123', from_=os.environ['TWILIO_PHONE_NUMBER'], body='hi'); "
        "print(json.dumps([sent.status, os.environ['JAVA_TOOL_OPTIONS'], os.environ.get('TWILIO_API_KEY')]))"
    )
    before = {
        "https_proxy": "http://127.0.0.1:9", "no_proxy": "*", "TWILIO_API_KEY": "SKx", "JAVA_TOOL_OPTIONS": "-Xmx1g"
    }  # fmt: skip
    done = subprocess.run(
        [*COMMAND, "--proxy", "--", sys.executable, "-c", code],
        env=os.environ | before,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    status, java, key = json.loads(done.stdout)
    assert (status, key) == ("queued", None)
    assert java.startswith("-Xmx1g -Dhttps.proxyHost=127.0.0.1 ")
    listening, request = done.stderr.splitlines()
    assert ", its proxy at http://127.0.0.1:" in listening
    assert request.startswith("POST api.twilio.com/2010-04-01/Accounts/AC")
    assert own_folder.exists()


def test_json_says_where_the_proxy_is() -> None:
    with subprocess.Popen(
        [*COMMAND, "--port", "0", "--proxy-port", "0", "--json"], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            said = json.loads(process.stdout.readline())
            with socket.create_connection(("127.0.0.1", int(said["proxy_url"].rpartition(":")[2])), timeout=60):
                pass
        finally:
            process.terminate()
    assert process.returncode == 0


def test_people_are_told_what_their_shell_needs(tmp_path: Path) -> None:
    """The line that is printed is run: what it sets leads here."""
    options = ["--port", "0", "--proxy-port", "0", "--auth-token", "a token", "--ca-dir", str(tmp_path / "a b")]
    with subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            lines = iter(process.stdout.readline, "")
            printed = next(line for line in lines if "emulator env" in line).strip()
            rest = [next(lines), next(lines)]
            command = printed.removeprefix('eval "$(trunkline ').removesuffix(')"')
            arguments = shlex.split(command)
            said = CliRunner().invoke(cli, [*arguments, "--json"])
        finally:
            process.terminate()
    found = json.loads(said.stdout)
    assert rest[1].startswith("--sdk is one of python, node, ")
    assert found["HTTP_PROXY"].startswith("http://127.0.0.1:")
    assert found["HTTP_PROXY"] != "http://127.0.0.1:4011"
    assert found["TWILIO_AUTH_TOKEN"] == "a token"
    assert found["NODE_EXTRA_CA_CERTS"] == str(tmp_path / "a b" / "ca.pem")
