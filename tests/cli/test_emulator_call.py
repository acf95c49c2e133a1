"""`trunkline emulator call`: a phone calls a number of a running emulator, and who called is told what happened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest
from click.testing import CliRunner, Result

from trunkline.cli.commands import cli
from trunkline.emulator import Clock, Emulator

JOE = "+14155550123"
SITE = "https://example.com"


def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    form = parse_qs(environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode())
    start_response("200 OK", [("Content-Type", "text/xml")])
    if "Digits" in form:
        return [f"<Response><Say>You pressed {form['Digits'][0]}.</Say></Response>".encode()]
    return [b"<Response><Gather numDigits='1'><Say>Press a key.</Say></Gather><Say>Nothing.</Say></Response>"]


@pytest.fixture(params=[False, True], ids=["running", "frozen"])
def running(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    with Emulator(clock=Clock(frozen=request.param), speech=1000) as twilio:
        twilio.mount(SITE, application)
        twilio.load({"numbers": [{"number": twilio.number, "voice_url": f"{SITE}/voice"}]})
        yield twilio


def call(twilio: Emulator | str, *arguments: str) -> Result:
    url = twilio if isinstance(twilio, str) else twilio.url
    return CliRunner().invoke(cli, ["emulator", "call", *arguments, "--url", url], prog_name="trunkline")


def test_a_call_is_printed(running: Emulator) -> None:
    result = call(running, JOE, "press 5")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "call: answered", "twilio: said Press a key.", "phone: pressed 5", "twilio: said You pressed 5.",
        "twilio: hung up", "call: completed",
    ]  # fmt: skip
    assert running.calls[0].status == "completed"


def test_a_call_as_json(running: Emulator) -> None:
    result = call(running, JOE, "expect press a key", "press 7", "--to", running.number, "-o", "json")
    found = json.loads(result.stdout)
    assert (found["status"], found["from"], found["to"]) == ("completed", JOE, running.number)
    assert found["lines"][-3]["text"] == "You pressed 7."


def test_a_call_that_does_not_end_is_hung_up(running: Emulator) -> None:
    result = call(running, JOE, "--wait", "0.2")
    assert result.exit_code == 0
    assert "The call was hung up" in result.stderr
    assert result.stdout.splitlines()[-1] == "call: completed"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((JOE, "dance"), "script must have steps"),
        (("nobody",), "number must be"),
        ((JOE, "--to", "+14155550199"), "no account of the emulator has the number"),
    ],
)
def test_what_makes_no_sense(running: Emulator, arguments: tuple[str, ...], says: str) -> None:
    result = call(running, *arguments)
    assert result.exit_code == 2
    assert says in result.stderr


def test_nobody_is_there() -> None:
    result = call("http://127.0.0.1:9", JOE)
    assert result.exit_code == 1
    assert "no emulator answers" in result.stderr
