"""`trunkline logs serve` before it answers: it says all that is wrong, and the store keeps what the settings say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from trunkline.cli import logs_preparing
from trunkline.cli.commands import cli
from trunkline.logs import Retention, Store
from trunkline.logs.store import Ledger
from trunkline.logs.web import serving


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("TRUNKLINE_LOGS", "TRUNKLINE_LOGS_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What was served, without serving it."""
    found: list[dict[str, Any]] = []

    def serve(app: Any, listener: Any, **options: Any) -> None:
        listener.close()
        found.append(options)

    monkeypatch.setattr(serving, "serve", serve)
    return found


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["logs", "serve", "--listen", "127.0.0.1:0", *arguments])


def kept(path: str = "logs.db") -> dict[str, str]:
    with Store(path) as store:
        return store.retention().table()


# --check-config


def test_all_that_is_wrong_is_said_at_once(folder: Path) -> None:
    (folder / "bad.toml").write_text(
        """
[server]
listn = "x"
page_size = 0
roles_file = "none.toml"
[auth]
scheme = "google"
[auth.basic.users]
ana = "hunter2"
[retention]
bodies = "soon"
[faxes]
[roles.a]
users = [1]
can_fly = true
can_view_message_body = true
[roles.b]
accounts = ["AC1"]
can_view_calls = "masked"
can_view_call_price = true
"""
    )
    (folder / "logs.db").write_text("no store")
    result = run("--check-config", "--config", "bad.toml", "--listen", "nowhere")
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    for said in (
        "logs.db",
        "--listen",
        "line 3: server.listn: there is no such key; did you mean listen?",
        "line 4: server.page_size: must be a whole number",
        "line 5: server.roles_file: none.toml: none.toml cannot be read: No such file",
        "line 7: auth.scheme: must be one of none, basic",
        "line 9: auth.basic.users.ana: must be what `trunkline logs roles password` writes",
        "line 11: retention.bodies: must be a length of time",
        "line 12: faxes: there is no such table",
        "line 14: roles.a.users: must be an array of texts",
        "line 15: roles.a.can_fly: there is no such permission",
        "line 16: roles.a.can_view_message_body: needs can_view_messages",
        "line 18: roles.b.accounts: 'AC1' is no account SID",
        "line 19: roles.b.can_view_calls: must be true or false",
    ):
        assert sum(said in line for line in lines) == 1, said
    assert len(lines) == 14, lines
    assert "hunter2" not in result.output


def test_contradictions_are_said_together_and_only_where_they_are_sure(folder: Path) -> None:
    (folder / "a.toml").write_text('[auth]\nscheme = "proxy"\nwrites = true\nrole = "a"')
    lines = run("--check-config", "--config", "a.toml").stderr.splitlines()
    assert [line.removeprefix("Error: ").removeprefix("a.toml: ") for line in lines] == [
        "line 2: auth.scheme: nobody could see anything: there is no role",
        "line 3: auth.writes: is for auth.scheme none alone",
        "line 4: auth.role: is for auth.scheme none alone",
        "server.trusted_proxies: is needed: whose header is believed",
    ]
    (folder / "b.toml").write_text('[server]\nlisten = "0.0.0.0:80"\n[auth]\nshceme = "basic"')
    [line] = run("--check-config", "--config", "b.toml").stderr.splitlines()
    assert "auth.shceme" in line


def test_what_is_right_is_said(folder: Path) -> None:
    (folder / "a.toml").write_text('[retention]\nbodies = "30d"')
    result = run("--check-config", "--config", "a.toml")
    assert result.exit_code == 0
    assert result.stdout.startswith("the settings are right: 127.0.0.1:0, nobody is asked who they are, 0 roles")
    assert "logs.db is not there yet" in result.stderr
    assert not (folder / "logs.db").exists()


def test_packages_that_are_missing_are_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs_preparing, "find_spec", lambda name: None)
    lines = run("--check-config").stderr.splitlines()
    assert len(lines) == 4
    (folder / "a.toml").write_text(
        '[server]\npublic_url = "https://logs.example.com"\n[auth]\nscheme = "oidc"\n'
        '[auth.oidc]\nissuer = "https://i.example"\nclient_id = "a"\nclient_secret = "b"\n[roles.a]'
    )
    lines = run("--check-config", "--config", "a.toml").stderr.splitlines()
    assert "cryptography is not installed; it comes with: pip install 'trunkline[logs-oidc]'" in lines[-1]
    assert len(lines) == 5
    assert "python-multipart is not installed; it comes with: pip install 'trunkline[logs]'" in lines[2]


def test_a_password_of_a_url_is_not_said(folder: Path) -> None:
    (folder / "a.toml").write_text('[server]\nroles_url = "https://me:secret@localhost:1/roles"')
    result = run("--check-config", "--config", "a.toml")
    assert "the roles at https://localhost:1 cannot be read" in result.stderr
    assert "secret" not in result.output


# [retention]


def test_the_store_keeps_what_the_settings_say(folder: Path, served: list[dict[str, Any]]) -> None:
    (folder / "a.toml").write_text('[retention]\nbodies = "30d"\nmessages = 400\naudit = "1d12h"')
    result = run("--sync", "--config", "a.toml")
    assert result.exit_code == 0, result.output
    said = "by the settings, bodies for 30 days, messages for 400 days, audit for 36 hours, the rest for ever; the sync"
    assert said in result.stderr
    assert "(before: everything for ever)" in result.stderr
    assert kept() == {"bodies": "30d", "messages": "400d", "audit": "1d12h"}
    assert served[0]["sync"][-2:] == ["--store", "logs.db"]
    assert "--follow" in served[0]["sync"]
    with Store("logs.db") as store:
        [entry] = store.audit()
    assert (entry.action, entry.detail) == ("retention", {"keep": kept()})


def test_nothing_is_said_where_nothing_changes(folder: Path, served: list[dict[str, Any]]) -> None:
    (folder / "a.toml").write_text('[retention]\nbodies = "30d"')
    run("--sync", "--config", "a.toml")
    again = run("--sync", "--config", "a.toml")
    assert "by the settings" not in again.stderr
    with Store("logs.db") as store:
        assert len(list(store.audit())) == 1
    assert len(served) == 2


def test_what_the_settings_do_not_name_stays_and_off_ends_it(folder: Path, served: list[dict[str, Any]]) -> None:
    with Ledger("logs.db") as ledger:
        ledger.keep(Retention.of({"bodies": "10d", "calls": "90d"}))
    (folder / "a.toml").write_text('[retention]\nbodies = "off"')
    assert "by the settings, calls for 90 days, the rest for ever" in run("--sync", "--config", "a.toml").stderr
    assert kept() == {"calls": "90d"}
    run("--sync")
    assert kept() == {"calls": "90d"}


def test_without_a_sync_the_store_is_left_alone_and_the_difference_said(
    folder: Path, served: list[dict[str, Any]]
) -> None:
    Ledger("logs.db").close()
    (folder / "a.toml").write_text('[retention]\nbodies = "30d"')
    result = run("--config", "a.toml")
    assert "the settings say bodies for 30 days, the rest for ever, the store everything for ever" in result.stderr
    assert kept() == {}
    assert "settings say" not in run().stderr


def test_what_the_environment_says_is_kept_too(monkeypatch: pytest.MonkeyPatch, served: list[dict[str, Any]]) -> None:
    monkeypatch.setenv("TRUNKLINE_LOGS_RETENTION_MESSAGES", "8w")
    run("--sync")
    assert kept() == {"messages": "56d"}
