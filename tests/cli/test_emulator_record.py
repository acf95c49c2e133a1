"""`trunkline emulator record`, `replay` and `diff` as a user runs them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from trunkline import Client
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator
from trunkline.emulator.recording.forward import Recorder
from trunkline.emulator.recording.lines import read

COMMAND = [sys.executable, "-m", "trunkline", "emulator"]
SID = "AC0123456789abcdef0123456789abcdef"
TOKEN = "4f9e1c3d5b7a9876543210fedcba0987"
NUMBER, MOBILE = "+14152346789", "+14157654321"
SEND = (
    "from trunkline import Client\n"
    f"print(Client().messages.create(to='{MOBILE}', from_='{NUMBER}', body='Dear Quagmire').status)\n"
)


@pytest.fixture
def real() -> Iterator[Emulator]:
    with Emulator(account_sid=SID, auth_token=TOKEN, number=NUMBER) as twilio:
        yield twilio


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "twilio.jsonl"


@pytest.fixture
def recorded(real: Emulator, file: Path) -> Path:
    with Recorder(file, upstream=real.url) as recorder, Client(SID, TOKEN, base_url=recorder.base_url) as client:
        client.messages.create(to=MOBILE, from_=NUMBER, body="Dear Quagmire")
    return file


def environment() -> dict[str, str]:
    return {**os.environ, "TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": TOKEN}


def ran(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *args], capture_output=True, text=True, timeout=120, env=environment(), check=False
    )


def test_a_command_is_recorded(real: Emulator, file: Path) -> None:
    found = ran("record", str(file), "--upstream", real.url, "--", sys.executable, "-c", SEND)
    assert (found.returncode, found.stdout) == (0, "queued\n")
    assert "POST api.twilio.com/2010-04-01/Accounts/ACeeee" in found.stderr
    assert "1 exchange in" in found.stderr
    for secret in (SID, TOKEN, NUMBER, MOBILE, "uagmire"):
        assert secret not in found.stderr + file.read_text()
    assert len(read(file).requests) == 1


def test_the_exit_code_is_the_commands(real: Emulator, file: Path) -> None:
    command = (sys.executable, "-c", "raise SystemExit(7)")
    found = ran("record", str(file), "--upstream", real.url, "--quiet", "--", *command)
    assert found.returncode == 7


@contextmanager
def recording(file: Path, real: Emulator) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A recorder in a process of its own, and its base URL."""
    command = [*COMMAND, "record", str(file), "--port", "0", "--upstream", real.url]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        guard = threading.Timer(120, process.kill)
        guard.start()
        try:
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(3)]
            yield process, lines[2].partition("'")[2].rpartition("'")[0]
        finally:
            guard.cancel()
            process.kill()


def test_it_records_until_it_is_told_to_end(real: Emulator, file: Path) -> None:
    with recording(file, real) as (process, base_url):
        with Client(SID, TOKEN, base_url=base_url) as client:
            client.messages.list(limit=1)
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "1 exchange in" in errors


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX")
def test_kill_9_leaves_whole_lines(real: Emulator, file: Path) -> None:
    sent = 0
    with recording(file, real) as (process, base_url):

        def kill() -> None:
            time.sleep(0.3)
            process.kill()

        killer = threading.Thread(target=kill)
        killer.start()
        with Client(SID, TOKEN, base_url=base_url, max_retries=0) as client:
            try:
                while True:
                    client.messages.create(to=MOBILE, from_=NUMBER, body=f"{sent}")
                    sent += 1
            except Exception:
                pass
        killer.join(60)
    found = read(file)
    assert len(found.requests) in (sent, sent + 1)
    assert found.torn == 0


def test_replay_answers_a_command(recorded: Path) -> None:
    found = ran("replay", str(recorded), "--", sys.executable, "-c", SEND)
    assert (found.returncode, found.stdout) == (0, "queued\n")
    recorded.write_text(recorded.read_text() + "{torn")
    other = SEND.replace("body=", "media_url=['https://x.org'], body=")
    again = ran("replay", str(recorded), "--", sys.executable, "-c", other)
    assert again.returncode == 1
    assert "exchange 1 of the recording differs in MediaUrl" in again.stderr
    assert "5 bytes count for nothing" in again.stderr


def test_diff_says_where(recorded: Path) -> None:
    found = CliRunner().invoke(cli, ["emulator", "diff", str(recorded)], standalone_mode=False)
    assert (found.output, found.return_value) == ("No difference in 1 exchange.\n", 0)
    lines = recorded.read_text().splitlines()
    exchange = json.loads(lines[1])
    exchange["reply"]["json"]["status"] = "accepted"
    recorded.write_text(f"{lines[0]}\n{json.dumps(exchange)}\n{{torn")
    for options, said in (
        ((), 'status: Twilio "accepted"; emulator "queued"'),
        (("--markdown",), '| 1 | `api_v2010.CreateMessage` | `status` | `"accepted"` | `"queued"` |'),
        (("--json",), '"kind": "value"'),
    ):
        found = CliRunner().invoke(cli, ["emulator", "diff", str(recorded), *options], standalone_mode=False)
        assert said in found.output
        assert found.return_value == 1
    assert "5 bytes count for nothing" in found.output


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["record", "{file}"], "exists; each recording is a file of its own"),
        (["record", "new", "--upstream", "ftp://x"], "upstream must be such as"),
        (["record", "new", "--webhook-port", "1"], "--webhook-port is for --webhooks"),
        (["diff", "{file}"], "twilio.jsonl is no recording: line 1 is no JSON object"),
        (["diff", "{file}", "--json", "--markdown"], "choose --json or --markdown"),
        (["diff", "missing"], "does not exist"),
        (["replay", "{file}"], "twilio.jsonl is no recording: line 1 is no JSON object"),
    ],
)
def test_wrong_use_is_told(file: Path, args: list[str], said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    file.write_text("mine\n")
    found = CliRunner().invoke(cli, ["emulator", *(each.format(file=file) for each in args)])
    assert found.exit_code == 2
    assert said in found.output


def test_help_has_examples() -> None:
    for name in ("record", "replay", "diff"):
        found = CliRunner().invoke(cli, ["emulator", name, "--help"])
        assert f"trunkline emulator {name} twilio.jsonl" in found.output
    assert "record" in CliRunner().invoke(cli, ["emulator", "--help"]).output
