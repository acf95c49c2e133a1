"""`trunkline logs serve`: it begins, answers, keeps a sync running, ends; and says what is wrong."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.logs.rows import message, put
from trunkline.emulator import Emulator
from trunkline.logs.store import Ledger

START = 120.0  # seconds on a busy machine


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "logs.db"
    with Ledger(path) as ledger:
        put(ledger, *(message(number) for number in range(30)))
    return path


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "trunkline", "logs", "serve", *arguments]


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO", "TRUNKLINE_LOGS"))}
    return {**kept, **more}


@contextmanager
def serving(*arguments: str, **more: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and its address."""
    process = subprocess.Popen(
        command("--listen", "127.0.0.1:0", *arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(**more),
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("The log viewer is at http://127.0.0.1:"), (
            line,
            process.stderr and process.stderr.read(),
        )
        yield process, line.split()[-1]
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # a sync beside it, too
        process.communicate()


def get(url: str) -> tuple[int, str]:
    try:
        with urlopen(Request(url, headers={"accept": "text/html"}), timeout=60) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_answers_and_ends_in_order(store: Path, number: int) -> None:
    with serving("--store", str(store)) as (process, url):
        assert get(f"{url}/messages")[0] == 200
        assert get(f"{url}/healthz") == (200, "ok\n")
        assert get(f"{url}/readyz")[0] == 503
        with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))) as stream:
            stream.sendall(b"GET /tail/stream?kind=messages HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert stream.recv(12) == b"HTTP/1.1 200"
            began = time.monotonic()
            process.send_signal(number)
            _, said = process.communicate(timeout=60)
        assert time.monotonic() - began < 30
        assert process.returncode == 0
        assert "GET /messages 200" in said
        assert "Traceback" not in said


def test_it_keeps_a_sync_running(tmp_path: Path) -> None:
    with Emulator() as twilio, twilio.client() as client:
        client.messages.send(to="+14155550123", from_=twilio.number, body="hello there")
        variables = {
            "TWILIO_ACCOUNT_SID": twilio.account_sid,
            "TWILIO_AUTH_TOKEN": twilio.auth_token,
            "TWILIO_BASE_URL": twilio.base_url,
        }
        with serving("--store", str(tmp_path / "logs.db"), "--sync", **variables) as (process, url):
            end = time.monotonic() + START
            while "hello there" not in get(f"{url}/messages")[1] and time.monotonic() < end:
                time.sleep(0.2)
            assert "hello there" in get(f"{url}/messages")[1]
            assert "A sync runs" in get(f"{url}/sync")[1]
            children = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, text=True).stdout.split()
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)
            assert process.returncode == 0
            assert children
            assert not [child for child in children if Path(f"/proc/{child}").exists()]


def test_without_credentials_the_pages_go_on(tmp_path: Path) -> None:
    with serving("--store", str(tmp_path / "logs.db"), "--sync") as (process, url):
        assert process.stderr is not None
        lines = []
        while "no credentials" not in (lines[-1] if lines else ""):
            lines.append(process.stderr.readline())
            assert lines[-1], lines
        assert get(f"{url}/messages")[0] == 200


def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments), capture_output=True, text=True, timeout=60, env=environment(**more))


def test_a_missing_store_is_told(tmp_path: Path) -> None:
    done = run("--store", str(tmp_path / "no.db"))
    assert done.returncode == 1
    assert "`trunkline logs sync` makes it" in done.stderr


def test_only_this_machine_may_come_in_where_nobody_is_asked(store: Path) -> None:
    for address in ("0.0.0.0:8080", "[::]:8080", "192.0.2.1:80"):
        done = run("--store", str(store), "--listen", address)
        assert done.returncode == 2, done
        assert "only this machine may come in" in done.stderr


def test_a_port_in_use_is_told(store: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("--store", str(store), "--listen", f"127.0.0.1:{port}")
    assert done.returncode == 1
    assert f"port {port} of 127.0.0.1 is in use" in done.stderr


def test_settings_are_checked(store: Path, tmp_path: Path) -> None:
    done = run("--check-config", "--store", str(store))
    assert (done.returncode, done.stderr) == (0, "")
    assert "nobody is asked who they are" in done.stdout
    wrong = tmp_path / "viewer.toml"
    wrong.write_text("[server]\n\npage_sise = 3\n")
    done = run("--check-config", "--config", str(wrong))
    assert done.returncode == 1
    assert "line 3" in done.stderr
    assert "page_size" in done.stderr
    assert run("--check-config", TRUNKLINE_LOGS_CONFIG=str(wrong)).returncode == 1


def test_a_missing_extra_is_named(store: Path) -> None:
    for package in ("starlette", "jinja2", "uvicorn", "python_multipart"):
        code = f"import sys; sys.modules['{package}'] = None; from trunkline.cli import main; main()"
        done = subprocess.run(
            [sys.executable, "-c", code, "logs", "serve", "--store", str(store), "--listen", "127.0.0.1:0"],
            capture_output=True,
            text=True,
            timeout=60,
            env=environment(),
        )
        assert done.returncode == 1, (package, done)
        assert "pip install 'trunkline[logs]'" in done.stderr
        assert "Traceback" not in done.stderr
