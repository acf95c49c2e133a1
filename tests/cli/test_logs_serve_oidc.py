"""`trunkline logs serve` where a provider vouches for people: what is said before anybody comes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from trunkline.cli.commands import cli
from trunkline.logs import Ledger

CONFIG = """
[server]
public_url = "https://logs.example.com"
base_path = "/logs"
[auth]
scheme = "oidc"
[auth.oidc]
issuer = "https://issuer.example"
client_id = "id"
[roles.all]
users = ["ana@example.com"]
"""


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TRUNKLINE_LOGS_AUTH_OIDC_CLIENT_SECRET", "secret")
    path = tmp_path / "viewer.toml"
    path.write_text(CONFIG)
    Ledger(tmp_path / "logs.db").close()
    return path


def run(config: Path, *options: str) -> tuple[int, str]:
    store = str(config.parent / "logs.db")
    result = CliRunner().invoke(cli, ["logs", "serve", "--store", store, "--config", str(config), *options])
    return result.exit_code, result.output


def test_the_address_for_the_provider_is_said(config: Path) -> None:
    code, text = run(config, "--check-config")
    assert code == 0, text
    assert "https://issuer.example vouches for e-mail addresses, 1 roles" in text
    assert "https://logs.example.com/logs/login/back" in text


@pytest.mark.parametrize("options", [["--check-config"], []])
def test_a_missing_package_is_named(config: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]) -> None:
    for name in [name for name in sys.modules if name.startswith("trunkline.logs.web.oidc")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ["cryptography", *(name for name in sys.modules if name.startswith("cryptography."))]:
        monkeypatch.setitem(sys.modules, name, None)
    code, text = run(config, *options)
    assert code == 1
    assert "cryptography is not installed; it comes with: pip install 'trunkline[logs-oidc]'" in text
    assert "Traceback" not in text


def test_a_missing_secret_is_named(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRUNKLINE_LOGS_AUTH_OIDC_CLIENT_SECRET")
    code, text = run(config, "--check-config")
    assert code == 1
    assert "auth.oidc.client_secret" in text
