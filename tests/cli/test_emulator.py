"""`trunkline emulator` as a user runs it: its output, its options, and commands that it runs."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import trunkline
from trunkline import Client
from trunkline.cli.commands import cli
from trunkline.cli.watching import line
from trunkline.emulator import Emulator

COMMAND = [sys.executable, "-m", "trunkline", "emulator"]


class Served:
    """An emulator in a process of its own."""

    def __init__(self, process: subprocess.Popen[str], address: dict[str, Any]) -> None:
        self.process, self.address = process, address

    def client(self) -> Client:
        known = self.address
        return Client(known["account_sid"], known["auth_token"], base_url=known["base_url"])

    def stop(self) -> str:
        """What stood on stderr."""
        self.process.send_signal(signal.SIGTERM)
        _, errors = self.process.communicate(timeout=30)
        assert self.process.returncode == 0
        return errors


@contextmanager
def served(*options: str) -> Iterator[Served]:
    command = [*COMMAND, "--port", "0", "--json", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        guard = threading.Timer(60, process.kill)
        guard.start()
        try:
            assert process.stdout is not None
            yield Served(process, json.loads(process.stdout.readline()))
        finally:
            guard.cancel()
            process.kill()


def test_the_address_is_json_and_health_needs_no_credentials() -> None:
    with served("--number", "+14155550111") as emulator:
        known = emulator.address
        assert known["base_url"] == f"http://127.0.0.1:{known['port']}/{{host}}"
        assert known["number"] == "+14155550111"
        with urllib.request.urlopen(f"{known['url']}/health", timeout=10) as reply:
            said = json.load(reply)
        assert said == {"status": "ok", "version": trunkline.__version__, "account_sid": known["account_sid"]}
        assert emulator.stop() == ""


def test_requests_and_webhooks_are_logged_without_what_is_private() -> None:
    with served("--frozen") as emulator, emulator.client() as client:
        client.messages.create(to="+14155550123", from_="+15017122661", body="private words")
        client.lookups.v2.phone_numbers("+14155550123").fetch()
        written = emulator.stop()
    sent, looked_up = written.splitlines()
    account = emulator.address["account_sid"]
    assert sent == f"POST api.twilio.com/2010-04-01/Accounts/{account}/Messages.json 201 api_v2010.CreateMessage"
    assert looked_up == "GET lookups.twilio.com/v2/PhoneNumbers/…0123 200 lookups_v2.FetchPhoneNumber"


def test_quiet() -> None:
    with served("--quiet") as emulator, emulator.client() as client:
        client.messages.list()
        assert emulator.stop() == ""


def test_lines_of_webhooks_hide_credentials_and_numbers_and_stay_lines() -> None:
    with Emulator() as twilio, twilio.client() as client:
        seen: list[str] = []
        twilio._watch(lambda record: seen.append(line(record)))
        for place in ("http://me:pw@127.0.0.1:9/cb/14155550199?token=abc", "https://example.com/%0A\u2028x"):
            client.messages.create(to="+14155550123", from_=twilio.number, body="x", status_callback=place)
        twilio.run()
    webhooks = [text for text in seen if text.startswith("webhook")]
    assert webhooks[0] == "webhook sms.status POST http://127.0.0.1:9/cb/…0199 127.0.0.1:9 refused the connection"
    assert any(text.endswith("withheld: see --allow") for text in webhooks)
    assert all("pw" not in text and "abc" not in text and text.isprintable() for text in seen)


def test_time_seeds_and_faults(tmp_path: Path) -> None:
    seed = tmp_path / "seed.toml"
    seed.write_text('[[messages]]\nfrom = "+14155550123"\nto = "+15017122661"\nbody = "hi"\n')
    options = ("--frozen", "--start", "2026-01-01T09:00Z", "--seed", str(seed), "--any-sender")
    with served(*options, "--fault", "rate_limit times=1 retry_after=0") as emulator, emulator.client() as client:
        [message] = client.messages.list()
        assert (message.body, str(message.date_created)) == ("hi", "2026-01-01 09:00:00+00:00")
        assert client.messages.create(to="+14155550123", from_="+14155550999", body="x").status == "queued"
        assert " 429 api_v2010.ListMessage fault: rate_limit" in emulator.stop().splitlines()[0]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--fault", "eror 503"], "--fault: there is no fault 'eror'; there are: latency"),
        (["--start", "tomorrow"], "'tomorrow' is no date such as 2026-01-01"),
        (["--number", "415"], "number must be a phone number with a plus sign"),
        (["--pace", "-1"], "--pace"),
        (["--seed", "nowhere.toml"], "nowhere.toml"),
        (["--"], "a command must stand behind --"),
        (["--json", "--", "true"], "--json is for an emulator without a command"),
        (["pytest"], "To run one with it: trunkline emulator -- pytest"),
    ],
)
def test_wrong_use(options: list[str], said: str) -> None:
    result = CliRunner().invoke(cli, ["emulator", *options], prog_name="trunkline")
    assert result.exit_code == 2
    assert said in result.output.replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("numbers = 3", "numbers must be a list of tables"),
        ("x", "Expected '=' after a key"),
        ("[[phones]]", "needs the key"),
    ],
)
def test_a_wrong_seed_names_file_and_key(tmp_path: Path, text: str, said: str) -> None:
    seed = tmp_path / "seed.toml"
    seed.write_text(text)
    result = CliRunner().invoke(cli, ["emulator", "--seed", str(seed)])
    assert result.exit_code == 2
    assert "seed.toml: " in result.output
    assert said in result.output


def run(*command: str, **more: Any) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "TWILIO_API_KEY": "SK" + "5" * 32, "TWILIO_API_SECRET": "real", **more}
    return subprocess.run(
        [*COMMAND, *command], capture_output=True, text=True, timeout=60, check=False, env=environment
    )


SENDS = """
import sys
from trunkline import Client
print(Client().messages.create(to="+14155550123", from_="+15005550006", body=" ".join(sys.argv[1:])).body)
sys.exit(7)
"""


def test_a_command_is_led_to_it_and_its_exit_code_is_passed_on() -> None:
    done = run("--quiet", "--", sys.executable, "-c", SENDS, "--port", "--", "text")
    assert (done.returncode, done.stdout, done.stderr) == (7, "--port -- text\n", "")


def test_a_command_shares_stderr_with_the_log() -> None:
    done = run("--", sys.executable, "-c", SENDS, "Hello")
    first, second = done.stderr.splitlines()
    assert re.fullmatch(r"An emulated Twilio is listening at http://127\.0\.0\.1:\d+", first)
    assert second.endswith("Messages.json 201 api_v2010.CreateMessage")


UNTIL_IT_IS_THERE = """
import pathlib, sys, time
end = time.monotonic() + 60
while not pathlib.Path(sys.argv[1]).exists() and time.monotonic() < end:
    time.sleep(0.02)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the browser is a script of sh")
def test_its_page_is_opened_in_a_browser(tmp_path: Path) -> None:
    browser, opened = tmp_path / "browser", tmp_path / "opened"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}.part && mv {opened}.part {opened}\n')
    browser.chmod(0o755)
    done = run("--open", "--", sys.executable, "-c", UNTIL_IT_IS_THERE, str(opened), BROWSER=f"{browser} %s")
    assert done.returncode == 0
    assert done.stderr == f"An emulated Twilio is listening at {opened.read_text().removesuffix('/')}\n"


def test_without_a_browser_it_says_where_its_page_is() -> None:
    done = run("--open", "--", sys.executable, "-c", "", BROWSER="/usr/bin/w3m")
    first, second = done.stderr.splitlines()
    assert second == f"No browser was found here: open {first.rpartition(' ')[2]}/ in one."


def test_a_command_that_is_not_there() -> None:
    done = run("--quiet", "--", "no-such-command-anywhere")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: cannot run no-such-command-anywhere: ")


def test_a_command_that_a_signal_ends() -> None:
    done = run("--quiet", "--", sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert done.returncode == 128 + signal.SIGKILL


WAITS = """
import signal, sys, time
signal.signal(signal.{name}, lambda *_: sys.exit(5))
print("ready", flush=True)
while True:  # a signal that comes just before a sleep does not end it
    time.sleep(0.05)
"""


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_signals_reach_the_command(name: str) -> None:
    command = [*COMMAND, "--quiet", "--", sys.executable, "-c", WAITS.format(name=name)]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        guard = threading.Timer(60, process.kill)
        guard.start()
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            process.send_signal(getattr(signal, name))
            _, errors = process.communicate(timeout=30)
            assert (process.returncode, errors) == (5, "")
        finally:
            guard.cancel()
