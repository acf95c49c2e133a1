"""The pictures of a terminal show what commands print now; `python docs/site/terminal.py` writes them anew."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
SPEC = importlib.util.spec_from_file_location("terminal", DOCS / "site" / "terminal.py")
assert SPEC is not None
assert SPEC.loader is not None
terminal = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(terminal)


@pytest.mark.parametrize("name", terminal.COLOURS)
def test_a_picture_is_that_of_the_recorded_sessions(name: str) -> None:
    kept = (DOCS / "pictures" / f"terminal-{name}.svg").read_text("utf-8")
    assert kept == terminal.picture(terminal.COLOURS[name])


def test_every_command_is_in_it() -> None:
    rows = terminal.lines()
    assert [row for row in rows if row.startswith("$ ")] == [f"$ {command}" for _, command in terminal.SHOWN]
    assert "30007: Message filtered" in rows
