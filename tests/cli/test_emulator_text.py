"""`trunkline emulator text`: a phone writes to a running emulator, and who called is told what came of it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from click.testing import CliRunner, Result

from trunkline.cli.commands import cli
from trunkline.emulator import Clock, Emulator

JOE = "+14155550123"
SITE = "https://example.com/sms"


@pytest.fixture
def running() -> Iterator[Emulator]:
    with Emulator(pace=0.01) as twilio, twilio.client() as client:
        client.incoming_phone_numbers(client.incoming_phone_numbers.list()[0].sid).update(sms_url=SITE)
        yield twilio


def application(reply: str, status: str = "200 OK") -> Any:
    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response(status, [("Content-Type", "text/xml")])
        return [reply.encode()]

    return app


def text(twilio: Emulator | str, *arguments: str) -> Result:
    url = twilio if isinstance(twilio, str) else twilio.url
    return CliRunner().invoke(cli, ["emulator", "text", *arguments, "--url", url], prog_name="trunkline")


def test_answers_are_printed(running: Emulator) -> None:
    reply = "<Response><Message>Hello!</Message><Message><Body>And Größe</Body></Message></Response>"
    running.mount(SITE, application(reply))
    running.phone(JOE).text(running.number, "earlier")
    result = text(running, JOE, "hi")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert [line for line in result.stdout.splitlines() if "Hello!" in line]
    assert f"{running.number}: And Größe" in result.stdout
    assert running.webhooks[-1].params["Body"] == "hi"


def test_media_and_a_number_of_ones_own(running: Emulator) -> None:
    running.mount(SITE, application("<Response><Message><Media>https://example.com/a.png</Media></Message></Response>"))
    file = "https://example.com/cat.png"
    result = text(
        running, f"whatsapp:{JOE}", "", "--to", f"whatsapp:{running.number}", "--media", file, "--media", file
    )
    assert result.exit_code == 0
    assert "https://example.com/a.png" in result.stdout
    (hook,) = running.webhooks
    assert (hook.params["From"], hook.params["NumMedia"]) == (f"whatsapp:{JOE}", "2")


def test_json(running: Emulator) -> None:
    running.mount(SITE, application("<Response><Message>Hello!</Message></Response>"))
    result = text(running, JOE, "hi", "-o", "json")
    said = json.loads(result.stdout)
    assert (said["from"], said["to"]) == (JOE, running.number)
    assert [message["body"] for message in said["answers"]] == ["Hello!"]
    assert said["webhooks"] == [
        {"url": SITE, "status": 200, "error_code": None, "error": "", "withheld": False, "fault": None}
    ]
    assert running.webhooks[0].resource_sid == said["sid"]


def test_an_application_that_fails_is_told_of(running: Emulator) -> None:
    running.mount(SITE, application("oh no", "500 Oops"))
    result = text(running, JOE, "hi", "--wait", "0.1")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert f"{SITE} did not answer well: 11200 " in result.stderr
    assert "No answer within 0.1 s." in result.stderr


def test_where_nobody_is_asked_that_is_told() -> None:
    with Emulator() as twilio:
        result = text(twilio, JOE, "hi")
        assert "No application is asked" in result.stderr
        assert twilio.number in result.stderr


def test_where_time_stands_still_that_is_told() -> None:
    with Emulator(clock=Clock(frozen=True)) as twilio, twilio.client() as client:
        client.incoming_phone_numbers(client.incoming_phone_numbers.list()[0].sid).update(sms_url=SITE)
        twilio.mount(SITE, application("<Response><Message>Hello!</Message></Response>"))
        result = text(twilio, JOE, "hi", "--wait", "60")
        assert result.exit_code == 0
        assert "clock stands still" in result.stderr
        assert "No answer" not in result.stderr


def test_a_late_answer_is_waited_for(running: Emulator) -> None:
    running.mount(SITE, application("<Response><Message>Hello!</Message></Response>"))
    running.faults.webhooks.late(0.5)
    assert "Hello!" in text(running, JOE, "hi", "--wait", "20").stdout


def test_an_application_that_is_still_asked_is_waited_for(running: Emulator) -> None:
    inner = application("<Response><Message>Hello!</Message></Response>")

    def slow(environ: Any, start: Any) -> Any:
        time.sleep(1)
        return inner(environ, start)

    running.mount(SITE, slow)
    running.faults.webhooks.late(0.2)  # so that the phone's request is answered before the application is asked
    assert "Hello!" in text(running, JOE, "hi", "--wait", "60").stdout


def test_the_port_of_the_group_is_meant(running: Emulator) -> None:
    command = ["emulator", "--port", str(running.port), "text", JOE, "hi", "--wait", "0"]
    assert CliRunner().invoke(cli, command, prog_name="trunkline").exit_code == 0
    assert len(running.webhooks) == 1


def test_where_none_runs_that_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        result = text(url, JOE, "hi")
    assert result.exit_code == 1
    assert f"no emulator answers at {url}" in result.stderr
    assert "trunkline emulator" in result.stderr


@pytest.mark.parametrize("url", ["127.0.0.1:4010", "ftp://127.0.0.1", "http://", "http://x:99999", "http://[x"])
def test_what_is_no_url_is_refused(url: str) -> None:
    result = text(url, JOE, "hi")
    assert result.exit_code == 2
    assert "--url must be like" in result.stderr


@contextmanager
def server(status: int, body: bytes) -> Iterator[str]:
    """Answers everything so."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as found:
        thread = threading.Thread(target=found.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{found.server_port}"
        found.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (404, b"<html>", "is no emulator of Trunkline"),
        (404, b"[]", "is no emulator of Trunkline"),
        (404, b'{"code":20404,"message":"not found","status":404}', "is an older one"),
        (200, b"<html>", "no emulator answers"),
        (409, b'{"code":"stepping","message":"time is being stepped","status":409}', "time is being stepped"),
    ],
)
def test_what_is_no_emulator_is_told(status: int, body: bytes, words: str) -> None:
    with server(status, body) as url:
        result = text(url, JOE, "hi")
    assert result.exit_code == 1
    assert words in result.stderr


def test_credentials_stand_in_the_url() -> None:
    with Emulator(host="0.0.0.0", auth_token="p@ss/word") as twilio:
        result = text(twilio, JOE, "hi", "--wait", "0")
        assert result.exit_code == 1
        assert "say --url http://ACCOUNT_SID:AUTH_TOKEN@HOST:PORT" in result.stderr
        url = f"http://{twilio.account_sid}:p%40ss%2Fword@127.0.0.1:{twilio.port}"
        result = text(url, JOE, "hi", "--wait", "0")
        assert result.exit_code == 0
        assert "p@ss" not in result.output


def test_no_proxy_stands_between(running: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert text(running, JOE, "hi", "--wait", "0").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("joe", "hi"), "number must be a phone number"),
        ((JOE, "hi", "--to", "+12025550100"), "no account of the emulator has the number"),
        ((JOE,), "Missing argument 'BODY'"),
        ((JOE, "hi", "--wait", "-1"), "--wait"),
        ((JOE, "hi", "-o", "xml"), "'text', 'json'"),
    ],
)
def test_wrong_use(running: Emulator, arguments: tuple[str, ...], words: str) -> None:
    result = text(running, *arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_a_body_may_begin_with_a_dash(running: Emulator) -> None:
    command = ["emulator", "text", "--url", running.url, "--wait", "0", "--", JOE, "-1"]
    assert CliRunner().invoke(cli, command).exit_code == 0
    assert running.webhooks[0].params["Body"] == "-1"


def test_unknown_commands_of_the_emulator_are_refused() -> None:
    result = CliRunner().invoke(cli, ["emulator", "texts"])
    assert result.exit_code == 2
    assert "no such command: texts" in result.stderr


@pytest.mark.parametrize("arguments", [["emulator", "--help"], ["emulator", "text", "--help"]], ids=" ".join)
def test_it_explains_itself(arguments: list[str]) -> None:
    output = CliRunner().invoke(cli, arguments, prog_name="trunkline").output
    assert output.startswith("Usage: trunkline emulator")
    assert "phone" in output


def test_it_needs_no_extra_of_the_emulator() -> None:
    """It asks one that runs elsewhere."""
    code = "import sys; sys.modules['uvicorn'] = sys.modules['h11'] = None; from trunkline.cli.commands import cli; "
    code += "cli(['emulator', 'text', '+14155550123', 'hi', '--url', 'http://127.0.0.1:1'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1
    assert "no emulator answers" in done.stderr
