"""Files and functions stay small enough to be read at once. Complexity (C901 ≤ 20) is checked by `make lint`."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache

import pytest

from tests.packaging.source import ROOT, is_generated

FILE_LINES = 400
FUNCTION_LINES = 60
# What is longer → how much at most, and why.
LONG_FILES = {
    "src/trunkline/_async/aiohttp.py": (590, "the whole transport: aiohttp's connections as deadlines need them"),
}
LONG_FUNCTIONS = {
    "src/trunkline/_async/client.py:AsyncClient.__init__": (75, "an argument for each option, and where each goes"),
    "src/trunkline/_core/runtime/merge.py:async_merge": (95, "its steps share what is under way"),
    "src/trunkline/_core/runtime/merge.py:merge": (110, "its steps share what is under way"),
}


@cache
def sources() -> dict[str, str]:
    """The handwritten files of the package and of the generator."""
    files = [file for folder in ("src", "codegen") for file in sorted((ROOT / folder).rglob("*.py"))]
    return {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in files if not is_generated(file)}


def functions(text: str) -> Iterator[tuple[str, int]]:
    """The functions of a source by qualified name, with their lines; decorators and docstrings count."""

    def walk(node: ast.AST, around: str) -> Iterator[tuple[str, int]]:
        for child in ast.iter_child_nodes(node):
            name = around
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                name = f"{around}.{child.name}" if around else child.name
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                first = min([child.lineno, *(each.lineno for each in child.decorator_list)])
                yield name, (child.end_lineno or child.lineno) - first + 1
            yield from walk(child, name)

    return walk(ast.parse(text), "")


@cache
def long_files() -> dict[str, int]:
    return {name: lines for name, text in sources().items() if (lines := text.count("\n")) > FILE_LINES}


@cache
def long_functions() -> dict[str, int]:
    return {
        f"{file}:{name}": lines
        for file, text in sources().items()
        for name, lines in functions(text)
        if lines > FUNCTION_LINES
    }


def test_files_are_short() -> None:
    wrong = {name: lines for name, lines in long_files().items() if lines > LONG_FILES.get(name, (FILE_LINES,))[0]}
    assert not wrong


def test_functions_are_short() -> None:
    wrong = {
        name: lines
        for name, lines in long_functions().items()
        if lines > LONG_FUNCTIONS.get(name, (FUNCTION_LINES,))[0]
    }
    assert not wrong


@pytest.mark.parametrize("name", [*LONG_FILES, *LONG_FUNCTIONS])
def test_each_exception_is_needed(name: str) -> None:
    assert name in long_files() or name in long_functions()


def test_lines_are_counted() -> None:
    text = "@mark\nclass A:\n    @a\n    @b\n    def f(self):\n        'x'\n        async def g():\n            pass\n"
    assert dict(functions(text)) == {"A.f": 6, "A.f.g": 2}


def test_make_lint_bounds_complexity() -> None:
    """The limit is in pyproject.toml, and every exception stands at its function."""
    lint = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]
    assert "C901" in lint["select"]
    assert lint["mccabe"]["max-complexity"] == 20
    assert not [name for names in lint["per-file-ignores"].values() for name in names if name.startswith("C9")]
    assert "RUF" in lint["select"]  # RUF100 finds exceptions that are no longer needed
