"""`trunkline login`, `profiles` and `whoami` on an emulator, and as whom other commands ask."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trunkline._core import profiles
from trunkline.cli.commands import cli
from trunkline.emulator import Emulator


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith(("TWILIO_", "TRUNKLINE_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "ours"))
    return tmp_path


@pytest.fixture
def twilio(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with Emulator() as twilio:
        monkeypatch.setenv("TWILIO_BASE_URL", twilio.url)
        yield twilio


def run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=stdin)


def logged_in(twilio: Emulator, name: str = "default") -> None:
    done = run("login", "-p", name, "--account-sid", twilio.account_sid, stdin=f"{twilio.auth_token}\n")
    assert done.exit_code == 0, done.output


def test_a_key_is_made_and_kept(twilio: Emulator) -> None:
    done = run("login", stdin=f"{twilio.account_sid}\n{twilio.auth_token}\n")
    assert done.exit_code == 0, done.output
    kept = profiles.find("default")
    assert kept.username.startswith("SK")
    assert f"profile default: {twilio.account_sid} with API key {kept.username}" in done.stdout
    assert twilio.auth_token not in profiles.our_file().read_text()
    assert str(kept.password) not in done.output
    with twilio.client() as client:
        assert [key.sid for key in client.keys.list()] == [kept.username]


def test_an_existing_key_is_checked(twilio: Emulator) -> None:
    with twilio.client() as client:
        key = client.new_keys.create()
    given = ("login", "-p", "eu", "--account-sid", twilio.account_sid, "--api-key", str(key.sid))
    refused = run(*given, stdin="wrong\n")
    assert refused.exit_code == 4
    assert "eu" not in profiles.load().known
    assert run(*given, stdin=f"{key.secret}\n").exit_code == 0
    assert profiles.find("eu").username == key.sid
    assert run(*given[:2], "off", *given[3:], "--no-check", stdin="wrong\n").exit_code == 0


def test_a_wrong_token_keeps_nothing(twilio: Emulator) -> None:
    done = run("login", "--account-sid", twilio.account_sid, stdin="wrong\n")
    assert done.exit_code == 4
    assert profiles.load().known == {}
    done = run("login", "--account-sid", twilio.account_sid)
    assert done.exit_code == 1
    assert "Auth token: there is no terminal to ask on" in done.output


@pytest.mark.parametrize(("account", "hint"), [("AC1", "AC and 32 hexadecimal"), ("SK" + "0" * 32, "--api-key")])
def test_what_is_no_account_is_said_before_a_secret_is_asked_for(twilio: Emulator, account: str, hint: str) -> None:
    done = run("login", stdin=f"{account}\n")
    assert (done.exit_code, hint in done.stderr, "Auth token" in done.output) == (1, True, False)
    assert twilio.requests == []


def test_profiles_are_listed_chosen_and_removed(twilio: Emulator) -> None:
    empty = run("profiles")
    assert (empty.exit_code, empty.stdout) == (0, "")
    assert json.loads(run("profiles", "-o", "json").stdout) == []
    logged_in(twilio, "one")
    logged_in(twilio, "two")
    listed = run("profiles").stdout.splitlines()
    assert any(line.startswith("*") and "one" in line.split() for line in listed)
    assert run("profiles", "use", "two").exit_code == 0
    rows = json.loads(run("profiles", "-o", "json").stdout)
    assert [(row["name"], row["active"], row["source"]) for row in rows] == [
        ("one", False, "trunkline"),
        ("two", True, "trunkline"),
    ]
    assert all("password" not in row for row in rows)
    assert run("profiles", "remove", "two", stdin="n\n").exit_code == 130
    assert run("profiles", "remove", "two", "--yes").exit_code == 0
    assert run("profiles", "remove", "two", "--yes").exit_code == 1
    assert "there are one" in run("profiles", "use", "two").output


class TestWho:
    """Arguments go before --profile, that before the environment, that before the active profile."""

    def who(self, *arguments: str) -> dict[str, str]:
        done = run("whoami", "-o", "json", *arguments)
        assert done.exit_code == 0, done.output
        found: dict[str, str] = json.loads(done.stdout)
        return found

    def test_nobody(self) -> None:
        done = run("whoami")
        assert done.exit_code == 4
        assert "run trunkline login, or set TWILIO_ACCOUNT_SID" in done.output

    def test_in_which_order(self, twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
        logged_in(twilio, "one")
        logged_in(twilio, "two")
        one, two = profiles.find("one").username, profiles.find("two").username
        assert (self.who()["username"], self.who()["source"]) == (one, "the active profile")
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        assert (self.who()["username"], self.who()["source"]) == (twilio.account_sid, "the environment")
        monkeypatch.setenv("TRUNKLINE_PROFILE", "one")
        assert self.who()["username"] == one
        found = self.who("-p", "two")
        assert (found["username"], found["source"]) == (two, "--profile two")
        sub = "AC" + "b" * 32
        assert self.who("-p", "two", "--account-sid", sub)["account_sid"] == sub

    def test_it_can_be_checked(self, twilio: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
        logged_in(twilio)
        text = run("whoami", "--check").stdout
        assert "status         the credentials are right" in text, "a standard key does not see the account"
        assert "the active profile" in text
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", twilio.account_sid)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", twilio.auth_token)
        assert "status         active" in run("whoami", "--check").stdout
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", "wrong")
        refused = run("whoami", "--check")
        assert refused.exit_code == 4
        assert "the environment" in refused.stdout
        assert "What to do" in refused.stderr

    def test_what_is_wrong(self, twilio: Emulator) -> None:
        logged_in(twilio)
        assert run("whoami", "-p", "none").exit_code == 2
        profiles.our_file().write_text("{")
        broken = run("whoami")
        assert broken.exit_code == 4
        assert "cannot be read" in broken.output

    def test_a_file_that_others_can_read(self, twilio: Emulator) -> None:
        logged_in(twilio)
        profiles.our_file().chmod(0o644)
        assert "chmod 600" in run("whoami").stderr

    def test_a_token_that_a_key_goes_before(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in {
            "ACCOUNT_SID": "AC" + "a" * 32,
            "AUTH_TOKEN": "x",
            "API_KEY": "SK1",
            "API_SECRET": "y",
        }.items():
            monkeypatch.setenv(f"TWILIO_{name}", value)
        assert "TWILIO_AUTH_TOKEN is not used" in run("whoami").stderr


def test_other_commands_ask_as_the_profile(twilio: Emulator, tmp_path: Path) -> None:
    store = str(tmp_path / "logs.db")
    assert run("logs", "sync", "--store", store).exit_code == 4
    logged_in(twilio, "work")
    assert run("logs", "sync", "--store", store, "--since", "1").exit_code == 0
    assert run("logs", "sync", "--store", store, "--since", "1", "-p", "work").exit_code == 0
    assert run("logs", "sync", "--store", store, "-p", "none").exit_code == 2
    assert run("data-usage", "-p", "work").exit_code == 0
