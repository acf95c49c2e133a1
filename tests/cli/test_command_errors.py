"""How commands end, as processes: exit codes, outputs that cannot be written, terminals without Unicode, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from trunkline.cli.commands import cli
from trunkline.cli.exit_codes import ExitCode
from trunkline.emulator import Emulator

FULL = Path("/dev/full")
NAME = "Tür 中"
SIMS = "wireless.twilio.com/v1/Sims"
ASCII = {"PYTHONIOENCODING": "ascii"}
C_LOCALE = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C", "PYTHONIOENCODING": ""}
COMMANDS = [
    ["--help"],
    ["--version"],
    *([name, "--help"] for name in cli.commands),
    ["demo", "--fast"],
    ["data-usage"],
    ["data-usage", "--json"],
]
each_command = pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
needs_full = pytest.mark.skipif(not FULL.exists(), reason="there is no device that is full")


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """That of a process: credentials of an emulator that has a SIM."""
    with Emulator() as twilio:
        twilio.add(SIMS, friendly_name=NAME)
        yield environment_of(twilio)


def environment_of(twilio: Emulator) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "PYTHONIOENCODING"))}
    known = {"TWILIO_ACCOUNT_SID": twilio.account_sid, "TWILIO_AUTH_TOKEN": twilio.auth_token}
    return {**own, **known, "TWILIO_BASE_URL": twilio.base_url, "COLUMNS": "100"}


def run(arguments: list[str], environment: dict[str, str], **options: Any) -> subprocess.CompletedProcess[bytes]:
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    command = [sys.executable, "-m", "trunkline", *arguments]
    return subprocess.run(command, env=environment, timeout=60, check=False, **given)


@contextmanager
def closed_pipe() -> Iterator[int]:
    """The end to write to of a pipe that nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        yield writing
    finally:
        os.close(writing)


# Output that cannot be written


@needs_full
@pytest.mark.parametrize("arguments", [*COMMANDS, ["emulator", "--port", "0"]], ids=" ".join)
def test_a_full_disk_is_one_line(arguments: list[str], environment: dict[str, str]) -> None:
    with FULL.open("wb") as full:
        done = run(arguments, environment, stdout=full)
    assert done.returncode == ExitCode.FAILED
    assert done.stderr == b"Error: cannot write the output: No space left on device\n"


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise there")
@pytest.mark.parametrize("arguments", [*COMMANDS, ["emulator", "--port", "0"]], ids=" ".join)
def test_a_pipe_that_nobody_reads_is_no_error(arguments: list[str], environment: dict[str, str]) -> None:
    with closed_pipe() as pipe:
        done = run(arguments, environment, stdout=pipe)
    assert (done.returncode, done.stderr) == (ExitCode.DONE, b"")


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise there")
@pytest.mark.parametrize("last", [b"import trunkline", b" queued", b"With a real account"], ids=["code", "step", "end"])
def test_a_reader_that_leaves_in_the_midst_is_no_error(last: bytes, environment: dict[str, str]) -> None:
    command = [sys.executable, "-u", "-m", "trunkline", "demo"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert any(last in line for line in process.stdout)
        process.stdout.close()
        said = process.stderr.read()
        assert (process.wait(60), said) == (ExitCode.DONE, b"")


@pytest.mark.parametrize(
    "arguments", [["--profile", "x", "calls", "list"], ["calls", "--limit", "5", "list"]], ids=" ".join
)
def test_an_option_before_its_command(arguments: list[str], environment: dict[str, str]) -> None:
    done = run(arguments, environment)
    assert done.returncode == ExitCode.WRONG_USE
    assert b"Options stand behind the command" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
@each_command
def test_no_output_at_all(arguments: list[str], environment: dict[str, str]) -> None:
    command = ["sh", "-c", '"$@" >&-', "sh", sys.executable, "-m", "trunkline", *arguments]
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (ExitCode.DONE, b"")


@needs_full
@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["demo", "--nonsense"], ExitCode.WRONG_USE), (["data-usage"], ExitCode.NO_CREDENTIALS)],
    ids=["wrong use", "credentials"],
)
def test_the_code_stays_where_nobody_can_be_told(
    arguments: list[str], code: ExitCode, environment: dict[str, str]
) -> None:
    without = {name: value for name, value in environment.items() if name != "TWILIO_AUTH_TOKEN"}
    with FULL.open("wb") as full:
        assert run(arguments, without, stderr=full).returncode == code
        assert run(arguments, without, stdout=full).returncode == code
    with closed_pipe() as pipe:
        assert run(arguments, without, stdout=pipe, stderr=pipe).returncode == code


@needs_full
def test_a_warning_that_cannot_be_written_stops_no_emulator(environment: dict[str, str]) -> None:
    with FULL.open("wb") as full, emulator(environment, "--host", "0.0.0.0", stderr=full) as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == ExitCode.DONE


# Terminals without Unicode


@pytest.mark.parametrize("terminal", [ASCII, C_LOCALE], ids=["PYTHONIOENCODING", "LC_ALL"])
@each_command
def test_a_terminal_of_ascii(arguments: list[str], terminal: dict[str, str], environment: dict[str, str]) -> None:
    done = run(arguments, {**environment, **terminal})
    assert (done.returncode, done.stderr) == (ExitCode.DONE, b"")
    if arguments == ["data-usage"]:
        assert rb"T\xfcr \u4e2d" in done.stdout
    if "--help" not in arguments:  # click takes ASCII for a terminal that says wrongly what it can
        assert done.stdout.isascii()
    if arguments == ["data-usage", "--json"]:
        assert json.loads(done.stdout)["sims"][0]["name"] == NAME


def test_the_way_out_that_the_user_chose_is_kept(environment: dict[str, str]) -> None:
    done = run(["data-usage"], {**environment, "PYTHONIOENCODING": "ascii:replace"})
    assert b"T?r ?" in done.stdout


def test_a_message_in_ascii(environment: dict[str, str]) -> None:
    done = run(["data-usage", "--sim", NAME], {**environment, **ASCII})
    assert done.returncode == ExitCode.FAILED
    assert done.stderr == f"Error: this account has no SIM {NAME}\n".encode()  # click writes UTF-8 nevertheless


# Signals


@contextmanager
def emulator(
    environment: dict[str, str], *options: str, stderr: int | IO[bytes] = subprocess.PIPE
) -> Iterator[subprocess.Popen[bytes]]:
    """A process that serves an emulator."""
    command = [sys.executable, "-m", "trunkline", "emulator", "--port", "0", *options]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=stderr) as process:
        try:
            assert process.stdout is not None
            assert any(b"Ctrl-C" in line for line in process.stdout)
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(os.name != "posix", reason="signals kill there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("terminal", [{}, ASCII], ids=["UTF-8", "ASCII"])
def test_the_emulator_ends_when_it_is_told_to(
    number: signal.Signals, terminal: dict[str, str], environment: dict[str, str]
) -> None:
    with emulator({**environment, **terminal}) as process:
        process.send_signal(number)
        assert process.wait(60) == ExitCode.DONE
        assert process.stderr is not None
        assert process.stderr.read() == b""


@pytest.mark.skipif(os.name != "posix", reason="signals kill there")
def test_ctrl_c_ends_a_command_whose_requests_are_not_answered() -> None:
    with Emulator() as twilio:
        twilio.add(SIMS, friendly_name=NAME)
        silent = twilio.faults.silence(path="*/UsageRecords")
        command = [sys.executable, "-m", "trunkline", "data-usage"]
        environment = environment_of(twilio)
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            while not silent.hits and process.poll() is None:
                time.sleep(0.01)
            process.send_signal(signal.SIGINT)
            # Its requests wait for 30 seconds, and several times.
            output, message = process.communicate(timeout=25)
    assert (process.returncode, output) == (ExitCode.INTERRUPTED, b"")
    assert message == b"\nError: interrupted\n"


# Other codes


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["data-usage", "--days", "0"],
        ["data-usage", "--sim", ""],
        ["data-usage", "--sim", ".."],
        ["emulator", "--port", "65536"],
        ["emulator", "--port", "0", "--account-sid", "AC1"],
        ["emulator", "--port", "0", "--latency", "inf"],
    ],
    ids=" ".join,
)
def test_wrong_use(arguments: list[str], environment: dict[str, str]) -> None:
    done = run(arguments, environment)
    assert done.returncode == ExitCode.WRONG_USE, done.stderr
    assert done.stderr.startswith(b"Usage: ")
    assert b"Error: " in done.stderr
    assert done.stdout == b""


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"TWILIO_AUTH_TOKEN": ""}, ExitCode.NO_CREDENTIALS),
        ({"TWILIO_AUTH_TOKEN": "wrong"}, ExitCode.NO_CREDENTIALS),
        ({"TWILIO_ACCOUNT_SID": "a:b"}, ExitCode.NO_CREDENTIALS),
        ({"TWILIO_BASE_URL": "nowhere"}, ExitCode.FAILED),
    ],
    ids=["none", "wrong", "malformed", "address"],
)
def test_missing_or_refused_credentials_are_one_line(
    changed: dict[str, str], code: ExitCode, environment: dict[str, str]
) -> None:
    done = run(["data-usage"], {**environment, **changed})
    assert done.returncode == code, done.stderr
    assert done.stderr.startswith(b"Error: ")
    assert done.stderr.count(b"\n") == 1
