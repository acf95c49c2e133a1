"""The commands, run as a user runs them."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading

import pytest
from click.testing import CliRunner

from trunkline import Client, __version__
from trunkline.cli.commands import cli
from trunkline.cli.demo import REAL, STEPS, source


def trunkline(*arguments: str) -> list[str]:
    """The command line of a process of its own."""
    return [sys.executable, "-m", "trunkline", *arguments]


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["-h"], ["data-usage", "--help"], ["demo", "--help"], ["emulator", "--help"]],
    ids=" ".join,
)
def test_every_command_explains_itself(arguments: list[str]) -> None:
    result = CliRunner().invoke(cli, arguments, prog_name="trunkline")
    assert result.exit_code == 0
    assert result.output.startswith("Usage: trunkline")


def test_help_names_every_command() -> None:
    output = CliRunner().invoke(cli, ["--help"]).output
    assert all(re.search(rf"^  {name} ", output, re.MULTILINE) for name in cli.commands)


def test_help_is_fast() -> None:
    code = "import sys, trunkline.cli.commands; print([m for m in ('rich', 'urllib3', 'msgspec') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "[]"


def test_the_version_is_told() -> None:
    done = subprocess.run(trunkline("--version"), capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == f"trunkline {__version__}\n"


def test_unknown_command() -> None:
    assert CliRunner().invoke(cli, ["demos"]).exit_code == 2


@pytest.mark.parametrize("module", ["click", "rich"])
def test_missing_extra(module: str) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; from trunkline.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1
    assert "pip install 'trunkline[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["demo", "emulator"])
def test_missing_emulator(command: str) -> None:
    code = f"import sys; sys.modules['uvicorn'] = None; from trunkline.cli.commands import cli; cli([{command!r}])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1
    assert re.search(r"pip install 'trunkline\[.*emulator\]'", done.stderr)
    assert "Traceback" not in done.stderr


def test_the_demo_ignores_the_account_of_the_environment() -> None:
    environment = {
        **os.environ,
        "COLUMNS": "100",
        "TWILIO_ACCOUNT_SID": "AC" + "f" * 32,
        "TWILIO_BASE_URL": "http://127.0.0.1:1",
    }
    done = subprocess.run(
        trunkline("demo"), capture_output=True, text=True, encoding="utf-8", timeout=60, check=True, env=environment
    )
    output = done.stdout
    assert done.stderr == ""
    assert "\x1b" not in output
    for title, step in STEPS:
        assert title in output
        for line in filter(None, source(step).split("\n")):
            assert line.split("  #")[0].rstrip() in output
    statuses = re.findall(r"^ +SM[0-9a-f]{32} ([\w-]+)$", output, re.MULTILINE)
    assert list(dict.fromkeys(statuses)) == ["queued", "sending", "sent", "delivered"]
    statuses = re.findall(r"^ +CA[0-9a-f]{32} ([\w-]+)$", output, re.MULTILINE)
    assert list(dict.fromkeys(statuses)) == ["queued", "ringing", "in-progress", "completed"]
    assert "400 21211" in output
    assert "404 20404" in output
    assert REAL.splitlines()[0] in output


def test_emulator_serves_until_interrupted() -> None:
    command = trunkline("emulator", "--port", "0", "--account-sid", "AC" + "1" * 32, "--auth-token", "secret")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        guard = threading.Timer(30, process.kill)
        guard.start()
        try:
            assert process.stdout is not None
            shown = ""
            for line in process.stdout:
                shown += line
                if "Ctrl-C" in line:
                    break
            url = re.search(r"http://127\.0\.0\.1:\d+\S*", shown)
            assert url, shown
            with Client("AC" + "1" * 32, "secret", base_url=url[0]) as client:
                assert client.messages.create(to="+14155550123", from_="+15005550006", body="Hi").status == "queued"
            process.send_signal(signal.SIGINT)
            assert process.wait(90) == 0
        finally:
            guard.cancel()
            process.kill()


def test_emulator_says_that_a_port_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            trunkline("emulator", "--port", str(port)), capture_output=True, text=True, timeout=30, check=False
        )
    assert done.returncode == 1
    assert str(port) in done.stderr
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr
