"""Paths of the API and hosts of Twilio stand in the facts and in generated files, and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "trunkline"
GENERATED = ("# Generated from ", "# Mirrored from ")
# A path that begins with a version, a host of Twilio; in expressions too, where dots and slashes may be escaped.
ADDRESS = re.compile(r"/v\d+(?:/|$)|/v\[\d+\]/|/20\d\d-\d\d-\d\d(?:/|$)|twilio(?:cdn)?\\?\.com", re.IGNORECASE)
# What may stand elsewhere: file, a part of the constant → why.
EXCEPTIONS = {
    ("_core/call/hosts.py", "twilio"): "the template of hosts",
    ("_core/redaction/redact.py", "twilio"): "which addresses may be shown",
    ("_core/call/redirects.py", "media"): "what old redirects of the CDN look like",
    ("_core/http/address.py", "must be like"): "an example in the text of an error",
    ("emulator/control/__init__.py", "_emulator"): "the emulator's own API, which is none of Twilio's",
    ("cli/api.py", "trunkline api GET"): "an example in the help",
    ("cli/emulator_text.py", "_emulator"): "the same; the command does without what the emulator needs",
}


def constants(text: str) -> Iterator[tuple[int, str]]:
    """The string constants of a source outside docstrings, by line; `{}` stands for what an f-string inserts."""
    tree = ast.parse(text)
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                passed.add(first.value)
        if isinstance(node, ast.JoinedStr):
            parts = [each.value if isinstance(each, ast.Constant) else "{}" for each in node.values]
            passed.update(each for each in node.values if isinstance(each, ast.Constant))
            yield node.lineno, "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and node not in passed and isinstance(node.value, str | bytes):
            yield node.lineno, node.value if isinstance(node.value, str) else node.value.decode("latin-1")


def addresses() -> Iterator[tuple[str, int, str]]:
    """The addresses in handwritten files outside the facts: file, line and constant."""
    for file in sorted(PACKAGE.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if not text.startswith(GENERATED) and not file.is_relative_to(PACKAGE / "facts"):
            name = file.relative_to(PACKAGE).as_posix()
            yield from ((name, line, value) for line, value in constants(text) if ADDRESS.search(value))


def test_addresses_stand_in_facts_and_generated_files() -> None:
    wrong = [
        f"{name}:{line}: {value}"
        for name, line, value in addresses()
        if not any(name == file and part in value for file, part in EXCEPTIONS)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("file", "part"), EXCEPTIONS)
def test_each_exception_is_needed(file: str, part: str) -> None:
    assert any(name == file and part in value for name, _, value in addresses())


@pytest.mark.parametrize(
    "text",
    [
        'X = "/v1/Services"',
        'X = "https://api.twilio.com"',
        'X = f"/2010-04-01/Accounts/{sid}"',
        'X = f"{base}/v2/token"',
        'X = r"(/2010-04-01/Accounts/[^/]+)"',
        'X = r"/v[12]/Content"',
        r'X = r"media\.twiliocdn\.com"',
        'X = b"/v1/x"',
        'def f(at="/v1/x"): ...',
        'def f():\n    """Says."""\n    return "/v1"',
        'def f():\n    "/v1/doc"\n    "/v1/x"',
    ],
)
def test_addresses_are_found(text: str) -> None:
    assert [value for _, value in constants(text) if ADDRESS.search(value)]


@pytest.mark.parametrize(
    "text",
    [
        '"""A page: https://www.twilio.com/docs."""',
        'def f():\n    """`/v1/x`"""',
        'X = "a/v1x"',
        'X = "/videos/"',
        "x = 1  # /v1/x",
    ],
)
def test_what_is_no_address_passes(text: str) -> None:
    assert not [value for _, value in constants(text) if ADDRESS.search(value)]
