"""trunkline bulk worker: what is left of a campaign that is in the ledger."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trunkline.bulk import Campaign
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator

SENDER = "+15005550006"


@pytest.fixture
def place(twilio: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A ledger with a campaign of six rows, none of them sent."""
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
    monkeypatch.setenv("TWILIO_BASE_URL", twilio.base_url)
    path = str(tmp_path / "spring.db")
    fill(twilio, path)
    return path


def fill(twilio: Emulator, place: str) -> None:
    with (
        twilio.client() as client,
        Campaign(client, place, name="spring", from_=SENDER, body="Hi {name}") as campaign,
    ):
        campaign.add({"to": f"+1415555{number:04}", "name": f"N{number}"} for number in range(6))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["bulk", *arguments])


def test_a_share_and_then_the_rest(place: str, twilio: Emulator) -> None:
    result = run("worker", place, "--at-most", "2", "--rate", "1000", "-o", "json")
    assert result.exit_code == 3, result.output
    assert json.loads(result.stdout)["rows"]["sent"] == 2
    result = run("worker", place, "--name", "spring", "--rate", "1000")
    assert result.exit_code == 0, result.output
    assert "6 sent" in result.stdout
    with twilio.client() as client:
        assert len(list(client.messages.list())) == 6


def test_a_paused_campaign_is_left_alone(place: str) -> None:
    assert run("pause", place).exit_code == 0
    result = run("worker", place)
    assert result.exit_code == 3
    assert "6 to send" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--rate", "0"], "more than 0"),
        (["--stop-at", "half"], "--stop-at"),
        (["--at-most", "0"], "--at-most"),
        (["--name", "autumn"], "no campaign 'autumn'"),
    ],
)
def test_what_is_wrong_is_said(place: str, arguments: list[str], said: str) -> None:
    result = run("worker", place, *arguments)
    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.scale
def test_a_ledger_in_postgres(place: str, twilio: Emulator, postgres_url: str) -> None:
    fill(twilio, postgres_url)
    assert "6 to send" in run("status", postgres_url).stdout
    result = run("worker", postgres_url, "--rate", "1000")
    assert result.exit_code == 0, result.output
    assert "6 sent" in result.stdout
    assert run("results", postgres_url).stdout.count("sent") == 6
