"""`trunkline data-usage`, run as a user runs it, against the emulator."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from trunkline.cli import data_usage, identity
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator

SIMS = "wireless.twilio.com/v1/Sims"


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator() as twilio:
        yield twilio


@pytest.fixture
def twilio(running: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """An emulator without rows, which the environment points at."""
    for name in [name for name in os.environ if name.startswith("TWILIO_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", running.account_sid)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", running.auth_token)
    monkeypatch.setenv("TWILIO_BASE_URL", running.base_url)
    running.reset()
    return running


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["data-usage", *arguments], prog_name="trunkline", env={"COLUMNS": "100"})


def add_sim(twilio: Emulator, name: str, *used: tuple[int, int]) -> str:
    """A SIM with usage records of these uploads and downloads."""
    sid = str(twilio.add(SIMS, friendly_name=name)["sid"])
    for upload, download in used:
        sizes = {"upload": upload, "download": download, "total": upload + download, "units": "bytes"}
        twilio.add(f"{SIMS}/{sid}/UsageRecords", period={}, data=sizes)
    return sid


def test_all_sims(twilio: Emulator) -> None:
    door = add_sim(twilio, "[bold]Door", (1_000, 500))
    gate = add_sim(twilio, "Gate", (281_000, 11_000_000))
    idle = add_sim(twilio, "Idle")
    result = run()
    assert result.exit_code == 0, result.output
    rows = [re.split(r"  +", line.strip()) for line in result.output.splitlines()[3:]]
    assert rows[0] == [gate, "Gate", "281kB", "11MB", "11.281MB"]
    assert rows[1] == [door, "[bold]Door", "1kB", "500B", "1.5kB"]
    assert rows[2] == [idle, "Idle", "0", "0", "0"]
    assert rows[-1] == ["Total", "282kB", "11MB", "11.282MB"]


def test_the_period_that_is_asked_for(twilio: Emulator) -> None:
    sid = add_sim(twilio, "Door")
    result = run("--days", "3", "--sim", sid, "--json")
    [asked] = [each.query for each in twilio.requests if each.path.endswith("/UsageRecords")]
    said = json.loads(result.output)
    assert datetime.fromisoformat(said["end"]) - datetime.fromisoformat(said["start"]) == timedelta(days=3)
    assert asked["Granularity"] == "all"
    assert asked["Start"].rstrip("Z") == said["start"].removesuffix("+00:00")
    assert asked["End"].rstrip("Z") == said["end"].removesuffix("+00:00")


def test_some_sims_as_json(twilio: Emulator) -> None:
    door = add_sim(twilio, "Door", (1_000, 500), (1, 1))
    add_sim(twilio, "Gate", (1, 1))
    result = run("--sim", door, "--sim", door, "--json")
    assert result.exit_code == 0
    said = json.loads(result.output)
    assert said["sims"] == [{"sid": door, "name": "Door", "upload": 1_001, "download": 501, "total": 1_502}]
    assert said["total"] == {"upload": 1_001, "download": 501, "total": 1_502}


def test_super_sims(twilio: Emulator) -> None:
    with twilio.client() as client:
        sim = client.supersim.sims.create("89883070000123456789", "H3LL0")
        client.supersim.sims(sim.sid).update(unique_name="tracker")
    twilio.add(
        "supersim.twilio.com/v1/UsageRecords", sim_sid=sim.sid, period={}, data_upload=1, data_download=2, data_total=3
    )
    for arguments in (["--json"], ["--json", "--sim", str(sim.sid)]):
        said = json.loads(run(*arguments).output)
        assert said["sims"] == [{"sid": sim.sid, "name": "tracker", "upload": 1, "download": 2, "total": 3}]
    [asked] = {each.query["Sim"] for each in twilio.requests if each.path == "/v1/UsageRecords"}
    assert asked == sim.sid


def test_no_sims(twilio: Emulator) -> None:
    assert run().output == "This account has no SIMs.\n"
    assert json.loads(run("--json").output)["sims"] == []


def test_progress_with_many_sims(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(data_usage._MANY):
        add_sim(twilio, f"SIM {number}", (1, 1))
    monkeypatch.setattr(data_usage, "Console", lambda **options: Console(**options, force_terminal=True, width=100))
    output = run().output
    assert output.count("SIM 1") == 11
    assert "100%" in output


@pytest.mark.parametrize("sid", ["doors", "HS" + "0" * 32])
def test_unknown_sim(twilio: Emulator, sid: str) -> None:
    result = run("--sim", sid)
    assert (result.exit_code, result.output) == (1, f"Error: this account has no SIM {sid}\n")


def test_an_empty_sim(twilio: Emulator) -> None:
    result = run("--sim", "")
    assert result.exit_code == 2
    assert "must not be empty" in result.output


@pytest.mark.parametrize("days", ["0", "-1", "367", "week"])
def test_days_that_cannot_be(twilio: Emulator, days: str) -> None:
    result = run("--days", days)
    assert result.exit_code == 2
    assert "Invalid value for '--days'" in result.output
    assert twilio.requests == []


def test_without_credentials(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    result = run()
    assert (result.exit_code, result.output) == (4, f"Error: {identity.NO_CREDENTIALS}\n")


def test_a_wrong_environment(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_BASE_URL", "nowhere")
    result = run()
    assert result.exit_code == 1
    assert result.output.startswith("Error: base_url must be")


def test_wrong_credentials(twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "wrong")
    result = run()
    assert result.exit_code == 4
    assert result.output.startswith("Error: Authenticate; check that SID and token")
    assert "are of the client's region" in result.output
    assert "(GET /v1/Sims, status 401" in result.output


def test_other_units(twilio: Emulator) -> None:
    sid = add_sim(twilio, "Door")
    twilio.add(f"{SIMS}/{sid}/UsageRecords", period={}, data={"total": 5, "units": "megabytes"})
    result = run()
    assert result.exit_code == 1
    assert "units must be bytes, not 'megabytes'" in result.output
