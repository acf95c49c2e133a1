"""`trunkline emulator --state`, `--account`, `--limit` and `--random-seed`, as a user runs them."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.test_emulator import COMMAND, served
from trunkline import Client, RateLimitError
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator

JOE = "+14155550123"
OTHER = "AC" + "2" * 32


def messages(client: Client) -> list[tuple[str | None, str]]:
    return [(each.body, str(each.status)) for each in client.messages.list()]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_what_was_created_is_there_the_next_time(tmp_path: Path, how: signal.Signals) -> None:
    file = tmp_path / "twilio.state"
    options = ("--state", str(file), "--frozen", "--start", "2026-01-01T09:00Z", "--number", "+14155550777")
    with served(*options, "--quiet") as emulator, emulator.client() as client:
        client.messages.create(JOE, from_="+14155550777", body="hello")
        emulator.process.send_signal(how)
        emulator.process.communicate(timeout=60)
        assert emulator.process.returncode == 0
    with served(*options) as emulator, emulator.client() as client:
        assert messages(client) == [("hello", "queued")]
        assert emulator.address["number"] == "+14155550777"
        told = emulator.stop().splitlines()
    assert told[0] == f"{file} goes on at 2026-01-01T09:00:00Z, where time stands still"
    assert told[1] == f"--start, --frozen, --number: not used, as {file} has its own already"


def test_a_seed_is_for_a_new_state(tmp_path: Path) -> None:
    file, seed = tmp_path / "twilio.state", tmp_path / "seed.toml"
    seed.write_text('[[messages]]\nfrom = "+14155550123"\nto = "+15017122661"\nbody = "hi"\n')
    for _ in range(2):
        with served("--state", str(file), "--seed", str(seed)) as emulator, emulator.client() as client:
            assert messages(client) == [("hi", "received")]
            emulator.stop()


def test_a_command_leaves_it_too(tmp_path: Path) -> None:
    file = tmp_path / "twilio.state"
    code = "from trunkline import Client; Client().messages.create('+14155550123', from_='+15005550006', body='ran')"
    for _ in range(2):
        done = subprocess.run(
            [*COMMAND, "--state", str(file), "--quiet", "--", sys.executable, "-c", code], timeout=120, check=False
        )
        assert done.returncode == 0
    assert [each.body for each in Emulator(state=file).sent] == ["ran", "ran"]


def test_two_do_not_have_it_at_once(tmp_path: Path) -> None:
    file = tmp_path / "twilio.state"
    with served("--state", str(file)) as emulator:
        done = subprocess.run(
            [*COMMAND, "--state", str(file), "--port", "0"], capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 1
        assert done.stderr == f"Error: another emulator has {file}: stop it, or name another file\n"
        emulator.stop()


def test_what_is_no_state_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("my notes")
    result = CliRunner().invoke(cli, ["emulator", "--state", str(file)])
    assert result.exit_code == 1
    assert f"{file} is no state of the emulator; it is left as it is" in result.output
    assert file.read_text() == "my notes"


def test_the_introduction_says_where_it_is_kept(tmp_path: Path) -> None:
    command = [*COMMAND, "--state", str(tmp_path / "a b.state"), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            while not (last := process.stdout.readline()).startswith("What is created"):
                assert last
        finally:
            process.kill()
    assert last == f"What is created is kept in {tmp_path}/a b.state.\n"


def test_accounts_and_limits() -> None:
    options = (
        "--account",
        f"{OTHER}:token-2",
        "--limit",
        "calls_per_second=1",
        "--limit",
        "segments_per_second=1 queue=1",
    )
    with served(*options, "--frozen", "--random-seed", "4") as emulator:
        base = emulator.address["base_url"]
        with Client(OTHER, "token-2", base_url=base, max_retries=0) as client:
            number = client.incoming_phone_numbers.create(area_code="415").phone_number
            client.messages.create(JOE, from_=number, body="one")
            with pytest.raises(RateLimitError) as refused:
                client.messages.create(JOE, from_=number, body="two")
            assert refused.value.code == 21611
            seeded = client.messages.list()[0].sid
        emulator.stop()
    with served("--account", f"{OTHER}:token-2", "--frozen", "--random-seed", "5") as emulator:
        with Client(OTHER, "token-2", base_url=emulator.address["base_url"]) as client:
            number = client.incoming_phone_numbers.create(area_code="415").phone_number
            assert client.messages.create(JOE, from_=number, body="one").sid != seeded
        emulator.stop()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--limit", "cps=1"], "--limit: there is no limit 'cps=1'; there are: concurrency, calls_per_second"),
        (["--limit", "concurrency=0"], "--limit: concurrency must be above 0"),
        (["--account", OTHER], "--account must be a SID and a token, as AC…:TOKEN"),
        (["--account", f"{OTHER}:a", "--account", f"{OTHER}:b"], "--account: there are two of"),
        (["--account", "AC1:token"], "must be AC and 32 hexadecimal digits"),
    ],
)
def test_options_that_make_no_sense(options: list[str], words: str) -> None:
    result = CliRunner().invoke(cli, ["emulator", *options])
    assert result.exit_code == 2
    assert words in result.output.replace("\n", " ")


def test_the_account_of_a_file_is_not_another(tmp_path: Path) -> None:
    file = tmp_path / "twilio.state"
    with served("--state", str(file)) as emulator:
        emulator.stop()
    result = CliRunner().invoke(cli, ["emulator", "--state", str(file), "--account-sid", OTHER])
    assert result.exit_code == 2
    assert f"{OTHER} is not the account of" in result.output.replace("\n", " ")
    assert json.loads(file.read_text().splitlines()[0])["format"] == "trunkline emulator state"


@pytest.mark.skipif(sys.platform == "win32", reason="it has no signals")
def test_what_cannot_be_kept_is_said(tmp_path: Path) -> None:
    file = tmp_path / "away" / "twilio.state"
    file.parent.mkdir()
    with served("--state", str(file)) as emulator:
        shutil.rmtree(file.parent)
        emulator.process.send_signal(signal.SIGTERM)
        _, errors = emulator.process.communicate(timeout=60)
    assert emulator.process.returncode == 1
    assert errors == f"Error: {file} cannot be written: No such file or directory\n"
