"""The files of a package and what each imports: read, never run. For the tests of the rules of the house."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "trunkline"
GENERATED = ("# Generated from ", "# Mirrored from ")


class Import(NamedTuple):
    """An import: in which module, on which line, of what, in which function, and whether type checkers alone see it."""

    module: str
    line: int
    name: str  # absolute, with the imported name: `trunkline.errors.TrunklineError`
    function: str | None
    checking: bool

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.name}"


def module_of(file: Path, package: Path = PACKAGE) -> str:
    """`…/trunkline/cli/__init__.py` → `trunkline.cli`."""
    parts = file.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules(package: Path = PACKAGE) -> dict[str, Path]:
    """Every module of a package → its file."""
    return {module_of(file, package): file for file in sorted(package.rglob("*.py"))}


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def is_generated(file: Path) -> bool:
    with file.open(encoding="utf-8") as lines:
        return lines.readline().startswith(GENERATED)


def imports(file: Path, package: Path = PACKAGE) -> Iterator[Import]:
    """Every import of a file, wherever in it."""
    module = module_of(file, package)
    around = module.split(".") if file.name == "__init__.py" else module.split(".")[:-1]

    def walk(node: ast.AST, function: str | None, checking: bool) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module, node.lineno, alias.name, function, checking)
        elif isinstance(node, ast.ImportFrom):
            base = around[: len(around) - node.level + 1] if node.level else []
            for alias in node.names:
                name = ".".join([*base, *filter(None, [node.module]), alias.name])
                yield Import(module, node.lineno, name, function, checking)
        elif isinstance(node, ast.If) and _for_checkers(node.test):
            for branch, seen in ((node.body, True), (node.orelse, checking)):
                for each in branch:
                    yield from walk(each, function, seen)
        else:
            inner = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else function
            for child in ast.iter_child_nodes(node):
                yield from walk(child, inner, checking)

    return walk(tree(file), None, False)


def _for_checkers(test: ast.expr) -> bool:
    """Whether it is `TYPE_CHECKING` itself: what stands under `not TYPE_CHECKING` or `TYPE_CHECKING or x` may run."""
    return (test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", None)) == "TYPE_CHECKING"


@cache
def all_imports(package: Path = PACKAGE) -> tuple[Import, ...]:
    return tuple(found for file in modules(package).values() for found in imports(file, package))


def home(name: str, package: Path = PACKAGE) -> str | None:
    """The module of a package that an imported name is of; None outside.

    `trunkline.errors.TrunklineError` → `trunkline.errors`. A name that the root only lends is of the module that it
    comes from: `trunkline.Client` → `trunkline._sync.client`.
    """
    root = package.name
    if name.partition(".")[0] != root:
        return None
    lent = _lent(package).get(name)
    known = modules(package)
    found = name if lent is None else lent
    while found not in known:
        found = found.rpartition(".")[0]
    return found


@cache
def _lent(package: Path) -> Mapping[str, str]:
    """The names of the root that it imports for type checkers, lazily else → their absolute names elsewhere."""
    file = package / "__init__.py"
    if not file.exists():
        return {}
    return {f"{package.name}.{found.name.rpartition('.')[2]}": found.name for found in imports(file, package)}


@cache
def graph(package: Path = PACKAGE) -> dict[str, frozenset[str]]:
    """The modules of a package → those that each imports."""
    edges: dict[str, set[str]] = {module: set() for module in modules(package)}
    for found in all_imports(package):
        target = home(found.name, package)
        if target is not None and target != found.module:
            edges[found.module].add(target)
    return {module: frozenset(targets) for module, targets in edges.items()}


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
