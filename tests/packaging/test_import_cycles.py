"""No file of the package imports itself by way of others, imports inside functions and under TYPE_CHECKING included.

So the files of a room form ranks: each can be read, and tested, with what lies below it alone.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "trunkline"
# Rooms whose files must not be in any circle.
PROVEN = (
    "_core", "_operations", "auth", "cli", "contrib", "emulator", "errors", "facts", "models", "tokens", "types",
    "webhooks",
)  # fmt: skip
# Files whose imports may close a circle → why.
EXCEPTIONS = {"trunkline": "the root imports its names when they are first used, and for type checkers"}


def module_of(file: Path, package: Path) -> str:
    """`…/trunkline/cli/__init__.py` → `trunkline.cli`."""
    parts = file.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(file: Path, package: Path) -> Iterator[str]:
    """Every name that a file imports, wherever in it: `trunkline.cli.run` for the `run` of `trunkline.cli`."""
    name = module_of(file, package)
    around = name.split(".") if file.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = around[: len(around) - node.level + 1] if node.level else []
            yield from (".".join([*base, *filter(None, [node.module]), alias.name]) for alias in node.names)


@cache
def graph(package: Path) -> dict[str, set[str]]:
    """The modules of a package → those that each imports. A name of a module counts as the module."""
    files = {module_of(file, package): file for file in sorted(package.rglob("*.py"))}

    def module(name: str) -> str | None:
        while name and name not in files:
            name = name.rpartition(".")[0]
        return name or None

    return {
        name: {found for each in imports(file, package) if (found := module(each)) is not None and found != name}
        for name, file in files.items()
    }


def circles(edges: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The groups of modules that reach each other (Tarjan's strongly connected components of more than one)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    waiting: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        order[node] = low[node] = len(order)
        waiting.append(node)
        for other in edges.get(node, ()):
            if other not in order:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in waiting:
                low[node] = min(low[node], order[other])
        if low[node] == order[node]:
            group = waiting[waiting.index(node) :]
            del waiting[waiting.index(node) :]
            if len(group) > 1:
                found.append(sorted(group))

    for node in edges:
        if node not in order:
            visit(node)
    return found


def without_exceptions(edges: dict[str, set[str]]) -> dict[str, set[str]]:
    return {name: to for name, to in edges.items() if name not in EXCEPTIONS}


@pytest.mark.parametrize("room", PROVEN)
def test_no_file_is_in_a_circle_of_imports(room: str) -> None:
    inside = f"trunkline.{room}"
    found = circles(without_exceptions(graph(PACKAGE)))
    wrong = [group for group in found if any(f"{name}.".startswith(f"{inside}.") for name in group)]
    assert not wrong, "\n".join(" ↔ ".join(group) for group in wrong)


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_each_exception_is_in_a_circle(name: str) -> None:
    assert any(name in group for group in circles(graph(PACKAGE)))


def write(package: Path, **files: str) -> None:
    for name, text in files.items():
        file = package / f"{name.replace('__', '/')}.py" if name != "__init__" else package / "__init__.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "from .b import thing",
        "from . import b",
        "import p.b",
        "def later():\n    from .b import thing",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p import b",
        "class A:\n    def f(self):\n        import p.b as other",
        "try:\n    from p.b import thing\nexcept ImportError:\n    thing = None",
    ],
)
def test_a_circle_is_found_wherever_the_import_stands(tmp_path: Path, text: str) -> None:
    package = tmp_path / "p"
    write(package, __init__="", a=text, b="from .c import thing", c="from .a import other", d="from .a import x")
    assert circles(graph(package)) == [["p.a", "p.b", "p.c"]]


def test_ranks_are_no_circle(tmp_path: Path) -> None:
    package = tmp_path / "p"
    write(package, __init__="from .a import a", a="from . import b\nimport json", b="from .sub.c import c", sub__c="")
    assert circles(graph(package)) == []
    write(package, sub__c="from .. import a")
    graph.cache_clear()
    assert circles(graph(package)) == [["p.a", "p.b", "p.sub.c"]]
