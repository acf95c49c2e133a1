"""docs/bulk.md is true: its command lines are commands, and every command of bulk is on it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import click
import pytest

from trunkline.cli.commands import cli

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "bulk.md").read_text("utf-8")
LINES = re.findall(r"^\$ trunkline bulk (.*)$", PAGE.replace("\\\n    ", ""), re.MULTILINE)
BULK: Any = cli.commands["bulk"]


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_a_command(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRUNKLINE_CONFIG_DIR", str(tmp_path))
    name, *arguments = shlex.split(line)
    BULK.commands[name].make_context("trunkline", arguments, parent=click.Context(BULK, info_name="bulk"))


def test_every_command_is_on_it() -> None:
    assert [name for name in BULK.commands if f"trunkline bulk {name}" not in PAGE] == []


def test_options_that_are_named_are_there() -> None:
    known = {option for command in BULK.commands.values() for each in command.params for option in each.opts}
    section = PAGE.partition("## A campaign")[2]
    assert set(re.findall(r"`(--[a-z-]+)", section)) <= known
