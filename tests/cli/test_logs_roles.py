"""`trunkline logs roles …` and `trunkline logs config`, run as a user runs them."""

from __future__ import annotations

import json
import os
import ssl
import stat
import sys
import threading
import time
from collections.abc import Iterator
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import click
import pytest
import trustme
from click.testing import CliRunner, Result

from trunkline.cli import logs_settings
from trunkline.cli.commands import cli
from trunkline.logs import Ledger
from trunkline.logs.records import Reading
from trunkline.logs.viewer import PERMISSIONS, Settings
from trunkline.logs.viewer.passwords import fits

AC = "AC" + "a" * 32
VIEWER = """
[auth]
scheme = "proxy"
[server]
trusted_proxies = ["127.0.0.1"]
[roles.support]
users = ["ana@example.com"]
groups = ["Support"]
accounts = "all"
max_resource_age = "30d"
can_view_messages = true
can_view_message_to = "masked"
[roles.empty]
users = ["eve@example.com"]
"""
LOGROLE = """
auth_scheme: basic
basic_auth_user: test
basic_auth_password: hymanrickover
policy_file: policy.yml
"""
POLICY = """
- name: support
  permissions:
    can_view_calls: false
  users: [test]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "viewer.toml").write_text(VIEWER)
    (tmp_path / "config.yml").write_text(LOGROLE)
    (tmp_path / "policy.yml").write_text(POLICY)
    return tmp_path


def run(*arguments: str, code: int = 0, said: str | None = None, **environment: str | None) -> Result:
    unset = {"TRUNKLINE_LOGS": None, "TRUNKLINE_LOGS_CONFIG": None}
    result = CliRunner().invoke(cli, ["logs", *arguments], input=said, env={**unset, **environment})
    assert result.exit_code == code, result.output
    return result


def stored(path: Path) -> None:
    date = formatdate(time.time() - 60)
    row = {
        "sid": "SM" + "0" * 32,
        "account_sid": AC,
        "from": "+15005550006",
        "to": "+14155554567",
        "body": "secret",
        "status": "delivered",
        "date_created": date,
        "date_updated": date,
        "direction": "outbound-api",
    }
    with Ledger(path) as ledger:
        ledger.apply([Reading("message", AC, time.time(), [row])])


def test_check(folder: Path) -> None:
    found = run("roles", "check")
    assert "support" in found.stdout
    assert "2 of 28" in found.stdout
    assert "viewer.toml is right: 2 roles" in found.stderr
    assert "the role empty sees no row" in found.stderr


def test_check_tells_the_line_and_what_was_meant(folder: Path) -> None:
    (folder / "bad.toml").write_text(VIEWER.replace("can_view_messages", "can_view_mesages"))
    found = run("roles", "check", "bad.toml", code=1)
    assert "bad.toml: line 11: roles.support.can_view_mesages: there is no such permission" in found.stderr
    assert "did you mean can_view_messages?" in found.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read: No such file"),
        (b"\xff", "is no UTF-8"),
        (b"x" * (1 << 20) + b"x", "has more than a megabyte"),
    ],
)
def test_a_file_that_cannot_be_read(folder: Path, content: bytes | None, said: str) -> None:
    if content is not None:
        (folder / "bad.toml").write_bytes(content)
    assert f"bad.toml {said}" in run("roles", "check", "bad.toml", code=1).stderr


def test_check_warns_of_what_may_not_be_meant(folder: Path) -> None:
    hashed = run("roles", "password", said="x\n").stdout.strip()
    (folder / "a.toml").write_text(f'[auth]\nscheme = "basic"\n[auth.basic.users]\nbob = "{hashed}"\n[roles.a]')
    assert "the user bob has no role" in run("roles", "check", "a.toml").stderr
    oidc = '[auth]\nscheme = "oidc"\n[auth.oidc]\nissuer = "https://i.example"\nclient_id = "a"\nclient_secret = "b"\n'
    (folder / "b.toml").write_text(f'[server]\npublic_url = "https://x.example"\n{oidc}[roles.a]\nusers = ["*"]')
    assert "everybody whom https://i.example knows has the role a" in run("roles", "check", "b.toml").stderr


def test_preview(folder: Path) -> None:
    found = run("roles", "preview", "--as", "ana@example.com").stdout
    assert "role support, all accounts, rows of at most 30d old" in found
    assert "can_view_message_to" in found
    assert all(name in found for name in PERMISSIONS)
    lines = {tuple(line.split()) for line in found.splitlines()}
    assert ("to", "masked") in lines
    assert ("from", "hidden") in lines
    assert ("status", "shown") in lines
    assert "not there" in found.partition("calls")[2]


def test_preview_of_a_store(folder: Path) -> None:
    stored(folder / "logs.db")
    found = run("roles", "preview", "--as", "ana@example.com").stdout
    assert "+1•••••4567" in found
    assert "secret" not in found
    told = json.loads(run("roles", "preview", "--as", "x", "--group", "support", "-o", "json").stdout)
    assert told["role"] == "support"
    assert told["rows"]["message"]["to"] == "+1•••••4567"
    assert "body" not in told["rows"]["message"]
    assert told["permissions"]["can_view_message_to"] == "masked"
    assert set(told["kinds"]) == {"message"}


def test_preview_of_who_may_not_come_in(folder: Path) -> None:
    found = run("roles", "preview", "--as", "bob@example.com", code=1)
    assert "has no role in viewer.toml" in found.stderr


def test_the_file_and_single_settings_come_from_the_environment(folder: Path) -> None:
    os.rename("viewer.toml", "other.toml")
    found = run(
        *("roles", "preview", "--as", "ana@example.com"),
        TRUNKLINE_LOGS_CONFIG="other.toml",
        TRUNKLINE_LOGS_SERVER_MAX_RESOURCE_AGE="2d",
    )
    assert "rows of at most 2d old" in found.stdout
    wrong = run("roles", "check", "other.toml", code=1, TRUNKLINE_LOGS_SERVER_PAGE_SIZ="2")
    assert "TRUNKLINE_LOGS_SERVER_PAGE_SIZ: there is no such setting" in wrong.stderr


def test_more_roles_from_a_file_beside(folder: Path) -> None:
    below = folder / "below"
    below.mkdir()
    (below / "viewer.toml").write_text(VIEWER.replace("[server]", '[server]\nroles_file = "roles.toml"'))
    (below / "roles.toml").write_text('[roles.lead]\nusers = ["lea"]\naccounts = "all"\ncan_view_calls = true')
    assert "lead" in run("roles", "check", "below/viewer.toml").stdout
    (below / "roles.toml").unlink()
    assert "roles.toml cannot be read" in run("roles", "check", "below/viewer.toml", code=1).stderr


def test_a_password(folder: Path) -> None:
    found = run("roles", "password", said="open sesame\n").stdout.strip()
    assert fits("open sesame", found)
    assert run("roles", "password", said="open sesame\n").stdout.strip() != found
    assert "must not be empty" in run("roles", "password", said="\n", code=1).stderr


def test_config_is_a_template(folder: Path) -> None:
    text = run("config").stdout
    assert Settings.parse(text).listen == ("127.0.0.1", 8080)
    assert "# max_resource_age" in text


def test_config_from_logrole(folder: Path) -> None:
    found = run("config", "--from-logrole", "config.yml", "-o", "new.toml")
    assert found.stdout == ""
    assert stat.S_IMODE(os.stat("new.toml").st_mode) == 0o600
    settings = logs_settings.load("new.toml")
    assert fits("hymanrickover", settings.auth.users["test"])
    viewer = settings.viewer("test")
    assert viewer is not None
    assert not viewer.may("can_view_calls")
    assert viewer.may("can_send_messages")
    run("roles", "check", "new.toml")
    again = run("config", "--from-logrole", "config.yml", "-o", "new.toml", code=1)
    assert "is not written over" in again.stderr
    assert "cannot be written" in run("config", "-o", "nowhere/new.toml", code=1).stderr


def test_what_is_wrong_with_logroles_is_told(folder: Path) -> None:
    (folder / "policy.yml").write_text(POLICY.replace("can_view_calls", "can_view_cals"))
    found = run("config", "--from-logrole", "config.yml", code=1)
    assert "config.yml: policy.support.permissions.can_view_cals" in found.stderr
    (folder / "config.yml").write_text("a: [")
    assert "config.yml is no YAML" in run("config", "--from-logrole", "config.yml", code=1).stderr
    (folder / "config.yml").write_text("auth_scheme: google\ngoogle_client_id: a\ngoogle_client_secret: b")
    assert "not yet complete: " in run("config", "--from-logrole", "config.yml").stderr


def test_import_of_a_policy(folder: Path) -> None:
    text = run("roles", "import", "policy.yml").stdout
    role = Settings.parse(text).roles.all[0]
    assert (role.name, role.permissions["can_view_calls"]) == ("support", False)


def test_without_yaml(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    found = run("roles", "import", "policy.yml", code=1)
    assert "PyYAML is not installed; it comes with: pip install 'trunkline[logs-import]'" in found.stderr


# Roles from a URL


class Roles(BaseHTTPRequestHandler):
    """Answers for who says the right name and password; /moved leads away."""

    seen: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("Authorization")))
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/roles")
            self.end_headers()
            return
        self.send_response(200 if self.path == "/roles" else 404)
        self.end_headers()
        self.wfile.write(b'[roles.far]\nusers = ["lea"]\naccounts = "all"\ncan_view_calls = true')

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[HTTPServer]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    Roles.seen = []
    made = HTTPServer(("127.0.0.1", 0), Roles)
    made.socket = context.wrap_socket(made.socket, server_side=True)
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    with authority.cert_pem.tempfile() as trusted:
        monkeypatch.setenv("SSL_CERT_FILE", trusted)
        for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        yield made
    made.shutdown()
    made.server_close()
    thread.join()


def test_more_roles_from_a_url(folder: Path, server: HTTPServer) -> None:
    port = server.server_address[1]
    text = VIEWER.replace("[server]", f'[server]\nroles_url = "https://me:p%40ss@localhost:{port}/roles"')
    (folder / "viewer.toml").write_text(text)
    assert "far" in run("roles", "check").stdout
    assert Roles.seen == [("/roles", "Basic bWU6cEBzcw==")]


@pytest.mark.parametrize("path", ["/moved", "/nothing"])
def test_roles_that_are_not_at_their_url(folder: Path, server: HTTPServer, path: str) -> None:
    with pytest.raises(click.ClickException, match="the roles at https://localhost"):
        logs_settings.fetch(f"https://localhost:{server.server_address[1]}{path}")
    assert [seen for seen, _ in Roles.seen] == [path]


def test_no_server_at_the_url_of_the_roles(folder: Path, server: HTTPServer) -> None:
    with pytest.raises(click.ClickException, match="cannot be read"):
        logs_settings.fetch("https://localhost:1/roles")
    with pytest.raises(click.ClickException, match="is none"):
        logs_settings.fetch("https://me:secret@[/roles")
