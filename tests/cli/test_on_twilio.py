"""What the commands do beside printing: they wait, write files, and end with the right code. Texts are in sessions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import jwt
import pytest
from click.testing import CliRunner, Result

import trunkline
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator

FROM, TO = "+15005550006", "+14155550100"


@pytest.fixture
def twilio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    for name in [name for name in os.environ if name.startswith(("TWILIO_", "TRUNKLINE_"))]:
        monkeypatch.delenv(name)
    with Emulator(number=FROM, pace=0.05) as twilio:
        monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "config"))
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.url)
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        monkeypatch.chdir(tmp_path)
        yield twilio


def run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=stdin)


class TestSend:
    def test_it_waits_until_a_message_is_delivered(self, twilio: Emulator) -> None:
        done = run("send", "--to", TO, "--from", FROM, "--body", "Hi", "--wait")
        assert (done.exit_code, done.stdout.rsplit(": ")[-1]) == (0, "delivered\n")

    def test_it_says_why_one_failed(self, twilio: Emulator) -> None:
        twilio.phone(TO).receives("undelivered", 30005)
        done = run("send", "--to", TO, "--from", FROM, "--body", "Hi", "--wait")
        assert done.exit_code == 1
        assert "What to do" in done.stderr

    def test_what_has_not_ended_in_time(self, twilio: Emulator) -> None:
        twilio.phone(TO).receives("sent")
        done = run("send", "--to", TO, "--from", FROM, "--body", "Hi", "--wait", "--deadline", "0.5")
        assert done.exit_code == 1
        assert "is still " in done.stderr
        assert done.stdout.endswith(": queued\n")

    def test_the_text_may_come_from_a_pipe(self, twilio: Emulator) -> None:
        sent = run("send", "--to", TO, "--from", FROM, "--body", "-", "-o", "json", stdin="Grüezi\n")
        assert json.loads(sent.stdout)["body"] == "Grüezi"


class TestCall:
    def test_it_waits_until_a_call_has_ended(self, twilio: Emulator) -> None:
        twilio.phone(TO).answers(after=0.1)
        done = run("call", "--to", TO, "--from", FROM, "--say", "Hi", "--wait", "--deadline", "120")
        assert (done.exit_code, done.stdout.rsplit(": ")[-1]) == (0, "completed\n"), done.output


class TestFiles:
    def test_media(self, twilio: Emulator, tmp_path: Path) -> None:
        url = "https://example.com/a.png"
        sent = json.loads(run("send", "--to", TO, "--from", FROM, "--media", url, "-o", "json").stdout)
        done = run("messages", "download", sent["sid"], "--to", "pictures")
        assert done.exit_code == 0, done.output
        (file,) = (tmp_path / "pictures").iterdir()
        assert file.name.startswith("ME")
        assert f"{file.stat().st_size:,} bytes" in done.stdout
        text = json.loads(run("send", "--to", TO, "--from", FROM, "--body", "x", "-o", "json").stdout)
        assert "has no media" in run("messages", "download", text["sid"]).stderr

    def test_what_cannot_be_written(self, twilio: Emulator) -> None:
        sent = json.loads(
            run("send", "--to", TO, "--from", FROM, "--media", "https://x.example/a", "-o", "json").stdout
        )
        done = run("messages", "download", sent["sid"], "--to", "/dev/null/x")
        assert done.exit_code in (1, 2)
        assert "Traceback" not in done.output


def test_a_token_for_a_browser(twilio: Emulator) -> None:
    assert run("login", "--account-sid", twilio.account_sid, stdin=f"{twilio.auth_token}\n").exit_code == 0
    made = run("token", "-p", "default", "--identity", "ann", "--incoming", "--video", "room", "--ttl", "60")
    claims = jwt.decode(made.stdout.strip(), options={"verify_signature": False})
    assert claims["grants"]["identity"] == "ann"
    assert claims["grants"]["video"] == {"room": "room"}
    assert claims["grants"]["voice"]["incoming"]["allow"] is True
    assert claims["exp"] - claims["iat"] == 60
    assert "must be given" in run("token", "-p", "default", "--identity", "ann").output


def test_codes_are_checked(twilio: Emulator) -> None:
    with twilio.client() as client:
        client.verify.services.create("Shop")
    assert run("verify", "send", TO).exit_code == 0
    end = time.monotonic() + 60
    while not twilio.phone(TO).inbox and time.monotonic() < end:
        time.sleep(0.05)
    code = twilio.phone(TO).inbox[-1].body or ""
    digits = "".join(each for each in code if each.isdigit())
    assert run("verify", "check", TO, "000000" if digits != "000000" else "111111").exit_code == 1
    right = run("verify", "check", TO, digits)
    assert (right.exit_code, right.stdout) == (0, f"{TO}: approved\n")
    again = run("verify", "check", TO, digits)
    assert (again.exit_code, f"there is no code to check for {TO}" in again.stderr) == (1, True)
    with twilio.client() as client:
        client.verify.services.create("Other")
    assert "this account has several" in run("verify", "send", TO).output


def test_what_needs_a_verify_service_says_how_to_make_one(twilio: Emulator) -> None:
    refused = run("verify", "send", TO)
    assert (refused.exit_code, "verify.services.create" in refused.stderr) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (["send", "--to", TO, "--to", FROM, "--from", FROM, "--body", "Hi"], "--to"),
        (["send", "--to", TO, "--from", FROM, "--body", "Hi", "--body", "there"], "--body"),
        (["call", "--to", TO, "--from", FROM, "--say", "Hi", "--say", "there"], "--say"),
    ],
)
def test_nothing_is_left_out_without_a_word(twilio: Emulator, arguments: list[str], option: str) -> None:
    refused = run(*arguments)
    assert (refused.exit_code, f"{option} is given 2 times" in refused.output) == (2, True)
    with twilio.client() as client:
        assert client.messages.list() == client.calls.list() == []


def test_values_with_parts_are_for_people(twilio: Emulator) -> None:
    looked = run("lookup", "(415) 555-0100", "--country", "US", "--data", "line_type_intelligence").stdout
    assert "line_type_intelligence.carrier_name" in looked
    assert run("numbers", "search", "US", "--limit", "1").stdout.rstrip().endswith("mms, sms, voice")
    bare = run("lookup", "(415) 555-0100")
    assert (bare.exit_code, "it needs --country" in bare.stderr) == (1, True)
    assert "{" not in looked + bare.stdout


def test_a_pipe_that_is_closed_early_ends_quietly(twilio: Emulator) -> None:
    with twilio.client() as client:
        client.map(lambda number: client.messages.create(TO, from_=FROM, body=str(number)), range(200))
    command = f"{sys.executable} -m trunkline messages list --all -o csv | head -1"
    package = {"PYTHONPATH": str(Path(trunkline.__file__).parents[1])}
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=120, check=False, env={**os.environ, **package}
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("body,")


def test_no_color(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    run("send", "--to", TO, "--from", FROM, "--body", "x")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("messages", "list").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[3" not in run("messages", "list").stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_of_the_shell(shell: str) -> None:
    done = run("completion", shell)
    assert done.exit_code == 0
    assert f"_TRUNKLINE_COMPLETE={shell}_complete" in done.stdout


@pytest.mark.skipif(os.name != "posix", reason="needs bash")
@pytest.mark.parametrize(
    ("begun", "found", "nospace"), [("messages.", "messages.create", True), ("balance.f", "balance.fetch", False)]
)
def test_no_space_stands_behind_a_name_that_goes_on(tmp_path: Path, begun: str, found: str, nospace: bool) -> None:
    program = tmp_path / "trunkline"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -c "from trunkline.cli import main; main()" "$@"\n')
    program.chmod(0o755)
    script = run("completion", "bash").stdout
    line = f"""compopt() {{ echo "option $2"; }}
{script}
COMP_WORDS=(trunkline api {begun}) COMP_CWORD=2
_trunkline_completion {program}
echo "${{COMPREPLY[*]}}"
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, timeout=120, env=environment, check=True
    )
    assert found in done.stdout.split()
    assert ("option nospace" in done.stdout) == nospace
    assert "-S ''" in run("completion", "zsh").stdout
