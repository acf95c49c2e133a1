"""docs/ecosystem.md is true as far as a test can say: each yes names a test that exists, each no has a reason."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "ecosystem.md").read_text("utf-8")
ROWS = re.findall(r"^\| (.*?) \| (yes|no) \| (.*) \|$", PAGE, re.MULTILINE)
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)


@cache
def those_of(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(function.name for function in functions if function.name.startswith("test"))


def test_the_page_has_rows() -> None:
    table_lines = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| expected")]
    assert len(ROWS) == len(table_lines) > 80


@pytest.mark.parametrize(("file", "name"), NAMED, ids=[name for _, name in NAMED])
def test_a_test_that_is_named_exists(file: str, name: str) -> None:
    assert name in those_of(file)


@pytest.mark.parametrize(("expected", "answer", "reason"), ROWS, ids=[row[0] for row in ROWS])
def test_a_yes_has_a_test_and_a_no_a_reason(expected: str, answer: str, reason: str) -> None:
    if answer == "yes":
        assert re.fullmatch(r"`tests/[\w/]+\.py::test_\w+`", reason), expected
    else:
        assert len(reason) > 15, expected


@pytest.mark.parametrize(
    "tool",
    [
        "stripe",
        "openai",
        "boto3",
        "moto",
        "`gh",
        "Django",
        "FastAPI",
        "pandas",
        "Jupyter",
        "OpenTelemetry",
        "Sentry",
        "pytest",
    ],
)
def test_the_tools_that_users_know_are_there(tool: str) -> None:
    assert tool in PAGE
