"""docs/command-line.md is true: its command lines are commands, and every command is on it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from trunkline.cli.commands import SECTIONS, cli

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "command-line.md").read_text("utf-8")
LINES = re.findall(r"^\$ trunkline (.*)$", PAGE.replace("\\\n    ", ""), re.MULTILINE)


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_a_command(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path))
    command: click.Command = cli
    arguments = shlex.split(line)
    context = click.Context(cli, info_name="trunkline")
    while isinstance(command, click.Group) and arguments and not arguments[0].startswith("-"):
        name, found, arguments = command.resolve_command(context, arguments)
        assert found is not None, name
        command = found
    command.make_context("trunkline", arguments, parent=context)


def test_every_command_is_on_it() -> None:
    for name in cli.commands:
        assert re.search(rf"`{name}\b|, `{name}`|\b{name}`", PAGE), name


def test_every_command_has_its_place_in_the_help() -> None:
    assert sorted(name for names in SECTIONS.values() for name in names) == sorted(cli.commands)
