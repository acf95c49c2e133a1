"""docs/logs-viewer-settings.md lists every key and every permission, and its examples are settings that are taken."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.test_logs_pages import examples, rows
from trunkline.cli.logs_pages import roles
from trunkline.logs import durations
from trunkline.logs.viewer import PERMISSIONS, Settings, Viewer
from trunkline.logs.viewer.passwords import fits
from trunkline.logs.viewer.schema import ROLE_KEYS, SETTINGS, Setting

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "logs-viewer-settings.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def section(name: str) -> str:
    found = re.search(rf"^## `{re.escape(name)}`\n(.*?)(?=^## )", PAGE, re.MULTILINE | re.DOTALL)
    assert found, name
    return found[1]


def default(setting: Setting) -> str:
    value = setting.default
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        return f'`"{value[0]}:{value[1]}"`'
    if isinstance(value, float):
        return f'`"{durations.text(value)}"`'
    return f"`{value}`" if isinstance(value, int) else f'`"{value}"`'


@pytest.mark.parametrize("table", sorted({key.rpartition(".")[0] for key in SETTINGS}))
def test_every_key_is_on_the_page(table: str) -> None:
    known = [
        [f"`{key.rpartition('.')[2]}`", default(setting), f"`{setting.example}`", setting.says]
        for key, setting in SETTINGS.items()
        if key.rpartition(".")[0] == table
    ]
    assert rows(section(table)) == known


def test_every_key_of_a_role_and_every_permission_is_on_the_page() -> None:
    told = rows(section("roles"))
    assert told[: len(ROLE_KEYS)] == [[f"`{name}`", f"`{value}`", says] for name, value, says in ROLE_KEYS]
    assert told[len(ROLE_KEYS) :] == [
        [
            f"`{name}`{' *' if fact.masks else ''}",
            " or ".join(f"`{each}`" for each in fact.needs),
            f"{fact.says}{' (new)' if fact.new else ''}",
        ]
        for name, fact in PERMISSIONS.items()
    ]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_are_taken(example: str) -> None:
    assert Settings.parse(example).roles.all


def test_what_the_first_example_comes_to() -> None:
    settings = Settings.parse(EXAMPLES[0])
    ana, lead = settings.viewer("ana@example.com"), settings.viewer("lea", ["leads"])
    assert isinstance(ana, Viewer)
    assert isinstance(lead, Viewer)
    assert ana.masks("message") == ("to",)
    assert "body" not in ana.columns("message")
    assert set(lead.kinds()) == {"message", "call", "alert", "usage"}
    assert settings.viewer("somebody") is None


def test_the_password_of_the_example_is_one() -> None:
    assert fits("open sesame", Settings.parse(EXAMPLES[1]).auth.users["ana"])


def test_variables_that_are_named_are_there() -> None:
    named = set(re.findall(r"TRUNKLINE_LOGS_[A-Z_]*[A-Z]", PAGE))
    assert named == {
        *("TRUNKLINE_LOGS_CONFIG", "TRUNKLINE_LOGS_SERVER_LISTEN", "TRUNKLINE_LOGS_AUTH_OIDC_CLIENT_SECRET")
    }
    assert {name for name in named if "CONFIG" not in name} <= {each.variable for each in SETTINGS.values()}


ROLES = [arguments[1:] for arguments in examples() if arguments[0] == "roles"]


@pytest.mark.parametrize("arguments", ROLES, ids=" ".join)
def test_examples_of_roles_are_commands(arguments: list[str]) -> None:
    name, *rest = arguments
    roles.commands[name].make_context(name, rest)


def test_there_are_examples_of_each_command_of_roles() -> None:
    assert {name for name, *_ in ROLES} == set(roles.commands)
