"""docs/logs-viewer-sign-in.md: its settings are taken, its sentences are those of the pages, its paths are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trunkline.logs.viewer import Settings
from trunkline.logs.web import oidc, oidc_provider, oidc_tokens

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "logs-viewer-sign-in.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
SECRET = {"TRUNKLINE_LOGS_AUTH_OIDC_CLIENT_SECRET": "secret"}


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_are_taken(example: str) -> None:
    settings = Settings.parse(example, SECRET)
    assert settings.roles.all
    assert settings.auth.scheme in ("oidc", "proxy")


def test_what_the_examples_come_to() -> None:
    google, keycloak, before, asked = (Settings.parse(example, SECRET) for example in EXAMPLES)
    assert google.auth.issuer == oidc_tokens.GOOGLE
    assert google.viewer("ana@example.com") is not None
    assert google.viewer("eve@example.com") is None
    assert keycloak.viewer("eve@example.com", ["/staff/support"]) is not None
    assert keycloak.viewer("eve@example.com", ["/staff/support", "/staff/leads"]) is None
    assert (before.auth.header, before.auth.groups_header) == ("X-Forwarded-Email", "X-Forwarded-Groups")
    assert asked.auth.header == "X-Auth-Request-Email"
    assert f"proxy_set_header {asked.auth.header} " in PAGE


def test_the_path_that_the_provider_is_told() -> None:
    assert set(re.findall(r"https://logs\.example\.com(/[a-z/]+)", PAGE)) == {oidc.BACK}


def test_the_sentences_are_those_of_the_pages() -> None:
    texts = "".join(Path(str(module.__file__)).read_text("utf-8") for module in (oidc, oidc_provider, oidc_tokens))
    _, _, table = PAGE.partition("| page | what to do |\n|---|---|\n")
    said = [line.split("|")[1].strip() for line in table.splitlines()]
    assert len(said) == 6
    for sentence in said:
        for part in sentence.split(", or "):
            assert part in texts, part
    assert oidc_tokens.SKEW == 120
    assert "two minutes are allowed" in PAGE
    assert oidc.attempts.LASTS == 600
    assert "ten minutes are allowed" in PAGE
