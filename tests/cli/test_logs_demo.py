"""`trunkline logs demo`: an account with a past as pages that live on, or as commands; where there is a browser."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import active_children
from pathlib import Path
from random import Random
from typing import Any
from urllib.request import urlopen

import click
import pytest

from tests.cli.logs_store import run
from trunkline import Client
from trunkline.cli.browsers import open_page
from trunkline.cli.logs_happening import happening
from trunkline.cli.logs_server import serving
from trunkline.emulator import Emulator
from trunkline.logs import Store

SMALL = ("--days", "6", "--messages", "300")
WAIT = 120.0  # seconds on a busy machine


@contextmanager
def shown(folder: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A demo of a short past and the address of its pages; its temporary files are in a folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO", "TRUNKLINE_LOGS"))}
    kept.pop("DISPLAY", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "trunkline", "logs", "demo", *SMALL, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**kept, "TMPDIR": str(folder), "PYTHONUNBUFFERED": "1"},
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line)
            if line.startswith("The log viewer is at "):
                break
        else:
            raise AssertionError((said, process.communicate()))
        yield process, line.split()[-1]
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def get(url: str) -> str:
    with urlopen(url, timeout=WAIT) as answer:
        assert answer.status == 200
        return str(answer.read().decode())


def eventually(ready: Any) -> None:
    end = time.monotonic() + WAIT
    while not ready():
        assert time.monotonic() < end
        time.sleep(0.2)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_demo_shows_pages_and_leaves_nothing(tmp_path: Path, number: int) -> None:
    with shown(tmp_path, "--no-browser") as (process, url):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
        home = get(url + "/")
        assert "Messages today" in home
        assert "Our numbers" in home
        assert "+14155550190" in get(f"{url}/numbers")
        assert int(json.loads(get(f"{url}/messages.json?size=1"))["rows"][0]["sid"][2:], 16)
        assert list(tmp_path.iterdir())
        process.send_signal(number)
        _, said = process.communicate(timeout=WAIT)
        assert process.returncode == 0, said
        assert said == ""
        assert list(tmp_path.iterdir()) == []


def test_the_account_lives_on_while_it_is_shown(tmp_path: Path) -> None:
    with shown(tmp_path, "--no-browser") as (_, url):
        newest = json.loads(get(f"{url}/messages.json?size=1"))["rows"][0]["sid"]
        eventually(lambda: json.loads(get(f"{url}/messages.json?size=1"))["rows"][0]["sid"] != newest)


def test_the_demo_keeps_a_store_that_is_named_at_a_port_that_is_chosen(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run("demo", *SMALL, "--store", str(tmp_path / "kept.db"), "--port", str(port), "--no-browser")
        assert result.exit_code == 1
        assert f"port {port} of 127.0.0.1 is in use" in result.stderr
        assert not (tmp_path / "kept.db").exists()
    path = tmp_path / "kept.db"
    with shown(tmp_path, "--store", str(path), "--port", str(port)) as (process, url):
        assert url.endswith(f":{port}")
        process.send_signal(signal.SIGINT)
        out, said = process.communicate(timeout=WAIT)
        assert process.returncode == 0
        assert "No browser was found here" in said
        assert f"trunkline logs serve --store {path}" in out
    with Store(path) as store:
        assert (store.total() or 0) > 250


def test_pages_and_commands_exclude_each_other() -> None:
    for option in (["--port", "8080"], ["--no-browser"]):
        result = run("demo", "--commands", *option)
        assert result.exit_code == 2
        assert "--commands shows no pages" in result.stderr


def test_what_goes_on_is_of_both_sides() -> None:
    with Emulator() as twilio:
        twilio.populate(3, 200)
        with twilio.client() as client, happening(twilio, Random(1)) as happen:
            before = {each.sid for each in client.messages.list()}
            for _ in range(20):
                happen()
            new = [each for each in client.messages.list() if each.sid not in before]
    assert {each.direction for each in new} == {"inbound", "outbound-api"}
    assert len(new) >= 20


def test_a_browser_with_a_window_is_opened_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    opened, seen = threading.Event(), []

    class Window(webbrowser.BaseBrowser):
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
            seen.append(url)
            opened.set()
            return True

    monkeypatch.setattr(webbrowser, "get", lambda: Window("firefox"))
    assert open_page("http://127.0.0.1:1")
    assert opened.wait(WAIT)
    assert seen == ["http://127.0.0.1:1"]


def test_a_browser_in_the_terminal_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webbrowser, "get", lambda: webbrowser.GenericBrowser("/usr/bin/w3m"))
    assert not open_page("http://127.0.0.1:1")

    def nothing() -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", nothing)
    assert not open_page("http://127.0.0.1:1")


def test_the_demo_asks_a_process_of_its_own_that_ends_with_it() -> None:
    with serving(3, 100) as place:
        (child,) = [each for each in active_children() if each.name == "trunkline-emulator"]
        assert child.pid != os.getpid()
        with Client(place.account_sid, place.auth_token, base_url=place.base_url) as client:
            assert len(client.messages.list(limit=20)) == 20
    child.join(90)
    assert not child.is_alive()


def test_the_demo_leaves_a_store_alone_that_is_there(store: Path) -> None:
    result = run("demo", "--store", str(store))
    assert result.exit_code == 2
    assert "is there already: the demo needs a store of its own" in result.stderr


def test_a_demo_whose_process_fails_says_so(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(click.ClickException, match="the embedded Twilio did not start"), serving(-3, 100):
        pass
    assert "days must be" in capfd.readouterr().err
    assert not [each for each in active_children() if each.name == "trunkline-emulator"]


def test_the_demo_runs_what_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    result = run("demo", "--commands", "--days", "20", "--messages", "600", "--store", str(path), width=100)
    assert result.exit_code == 0, result.output
    commands = re.findall(r"^\$ trunkline logs (.*)$", result.stdout, re.MULTILINE)
    assert len(commands) >= 3
    assert all(command.endswith(f"--store {path}") for command in commands)
    assert "Done in" in result.stdout
    with Store(path) as store:
        assert 500 < (store.total() or 0) <= 700
