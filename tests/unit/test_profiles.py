"""Credentials under names: our file, that of Twilio's command line, and clients made from them."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

import trunkline
from trunkline._core import profiles
from trunkline._core.profiles import Profile

AC, SUB = "AC" + "a" * 32, "AC" + "b" * 32
SK = "SK" + "c" * 32


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith(("TWILIO_", "TRUNKLINE_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path / "ours"))
    return tmp_path


def made(name: str = "work", **fields: Any) -> Profile:
    return Profile(**{"name": name, "account_sid": AC, "username": SK, "password": "canary", **fields})


def theirs(home: Path, content: Any) -> None:
    folder = home / ".twilio-cli"
    folder.mkdir()
    text = content if isinstance(content, str) else json.dumps(content)
    (folder / "config.json").write_text(text)


CLI = {
    "activeProfile": "cli",
    "edge": "dublin",
    "profiles": {
        "cli": {"accountSid": AC, "apiKey": SK, "apiSecret": "canary", "region": "ie1"},
        "old": {"accountSid": AC, "region": None},
        "odd": 3,
    },
}


def test_there_and_back() -> None:
    profiles.save(made(region="ie1", edge="dublin"), activate=False)
    assert profiles.find("work") == made(region="ie1", edge="dublin")
    assert profiles.load().active == "work", "the first is the active one"
    profiles.save(made("other"), activate=False)
    assert profiles.load().active == "work"
    profiles.save(made("third"), activate=True)
    assert profiles.load().active == "third"
    profiles.use("other")
    assert profiles.load().active == "other"
    profiles.remove("other")
    assert sorted(profiles.load().known) == ["third", "work"]
    assert profiles.load().active is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_only_its_owner_reads_it() -> None:
    before = os.umask(0)
    try:
        profiles.save(made(), activate=True)
    finally:
        os.umask(before)
    path = profiles.our_file()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert profiles.is_private(path)
    path.chmod(0o640)
    assert not profiles.is_private(path)
    profiles.save(made(), activate=True)
    assert profiles.is_private(path)
    assert [each.name for each in path.parent.iterdir()] == ["profiles.json"]


def test_what_else_the_file_holds_stays() -> None:
    profiles.save(made(), activate=True)
    content = json.loads(profiles.our_file().read_text())
    content["later"] = {"a": 1}
    profiles.our_file().write_text(json.dumps(content))
    profiles.save(made("other"), activate=False)
    assert json.loads(profiles.our_file().read_text())["later"] == {"a": 1}


def test_those_of_twilios_command_line(home: Path) -> None:
    theirs(home, CLI)
    found = profiles.load()
    assert found.active == "cli"
    assert list(found.known) == ["cli"], "what has no key is none"
    assert found.known["cli"] == made("cli", region="ie1", edge="dublin", source="twilio-cli")
    with pytest.raises(ValueError, match="one of twilio-cli"):
        profiles.remove("cli")
    profiles.save(made("cli", account_sid=SUB), activate=False)
    assert profiles.find("cli").account_sid == SUB, "ours goes before theirs"
    assert json.loads((home / ".twilio-cli" / "config.json").read_text()) == CLI


@pytest.mark.parametrize("text", ["", "{", "[]", '{"profiles": []}', b"\xff".decode("latin-1")])
def test_files_that_cannot_be_read(home: Path, text: str) -> None:
    theirs(home, text)
    with pytest.raises(ValueError, match=r"config\.json cannot be read"):
        profiles.load()
    (home / ".twilio-cli" / "config.json").unlink()
    profiles.our_file().parent.mkdir()
    profiles.our_file().write_text(text)
    with pytest.raises(ValueError, match=r"profiles\.json cannot be read"):
        profiles.save(made(), activate=True)
    assert profiles.our_file().read_text() == text, "nothing is lost"


def test_names() -> None:
    with pytest.raises(ValueError, match="'work' is not known: there are none yet"):
        profiles.find("work")
    profiles.save(made("a"), activate=True)
    with pytest.raises(ValueError, match="'work' is not known: there are a; trunkline login makes one"):
        profiles.find("work")
    for name in ("", "a\nb", "x" * 101):
        with pytest.raises(ValueError, match="1 to 100 printable characters"):
            profiles.save(made(name), activate=True)
    wrong: Any = 3
    with pytest.raises(TypeError, match="profile must be a str"):
        trunkline.Client(profile=wrong)


def test_secrets_do_not_show() -> None:
    profiles.save(made(), activate=True)
    assert "canary" not in repr(profiles.load())


class TestClients:
    @pytest.mark.parametrize("kind", [trunkline.Client, trunkline.AsyncClient])
    def test_of_a_profile(self, kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", SUB)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", "of the environment")
        profiles.save(made(region="ie1"), activate=True)
        client = kind(profile="work")
        assert client.account_sid == AC
        assert client._auth == trunkline.BasicAuth(SK, "canary")
        assert "ie1" in repr(client)
        assert kind(profile="work", account_sid=SUB).account_sid == SUB
        assert "ie1" not in repr(kind(profile="work", region="au1"))
        assert kind().account_sid == SUB

    def test_an_active_profile_is_for_commands_alone(self) -> None:
        profiles.save(made(), activate=True)
        with pytest.raises(ValueError, match="credentials are missing"):
            trunkline.Client()

    @pytest.mark.parametrize("more", [{"auth_token": "x"}, {"username": AC}, {"auth": trunkline.NoAuth()}])
    def test_contradictions(self, more: dict[str, Any]) -> None:
        profiles.save(made(), activate=True)
        with pytest.raises(ValueError, match="profile contradicts"):
            trunkline.Client(profile="work", **more)
