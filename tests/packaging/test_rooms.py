"""docs/architecture.md and CONTRIBUTING.md say what is there: the index of rooms is the tree, no name is outdated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from codegen.unasync import HANDWRITTEN
from tests.packaging.source import PACKAGE, ROOT, is_generated, modules, tree
from tests.packaging.test_architecture import RANKS, room

ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
# The rooms whose files have a row each; in others the row of the folder is about all.
WHOLE = (
    "",
    "_core/",
    "_core/redaction/",
    "_core/model/",
    "_core/http/",
    "_core/call/",
    "_core/runtime/",
    "_async/",
    "_sync/",
)


def rows(head: str) -> Iterator[list[str]]:
    """The cells of a table of the page, found by its first line."""
    _, found, rest = ARCHITECTURE.partition(f"\n{head}\n")
    assert found
    for line in rest.splitlines()[1:]:
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in line.strip("|").split("|")]


@cache
def index() -> dict[str, int]:
    """The rooms of the package by the page → their ranks."""
    table = [row for row in rows("| where | rank | what |") if not row[0].startswith("---")]
    found = {row[0].strip("`"): int(row[1]) for row in table}
    assert len(found) == len(table), "a row stands there twice"
    return found


def expected() -> set[str]:
    """The folders of the package, and the handwritten files of the rooms whose files have a row each."""
    found = set()
    for file in modules().values():
        folder = "".join(f"{part}/" for part in file.relative_to(PACKAGE).parts[:-1])
        if folder:
            found.add(folder)
        elif file.name == "__init__.py":
            found.add(file.name)
        if folder in WHOLE and file.name != "__init__.py" and not is_generated(file):
            found.add(folder + file.name)
    return found


def test_the_index_is_the_tree() -> None:
    assert set(index()) == expected()


def test_the_index_is_in_the_order_of_ranks() -> None:
    assert list(index().values()) == sorted(index().values())


@pytest.mark.parametrize("where", index())
def test_the_index_tells_ranks(where: str) -> None:
    path = where.removesuffix("/").removesuffix(".py").replace("/", ".")
    assert index()[where] == RANKS["trunkline" if path == "__init__" else room(f"trunkline.{path}")]


def test_what_stands_around_the_package_is_there() -> None:
    named = {name for row in rows("| where | what |") for name in re.findall("`([^`]+)`", row[0])}
    assert all((ROOT / name).exists() for name in named), named
    folders = {f"tests/{file.name}/" for file in (ROOT / "tests").iterdir() if any(file.glob("*.py"))}
    assert {name for name in named if name.startswith("tests/")} == folders


def test_private_paths_that_are_named_exist() -> None:
    named = set(re.findall(r"`(?:src/trunkline/)?(_[a-z]\w*/[\w/.]*|_[a-z]\w*\.py)`", ARCHITECTURE + CONTRIBUTING))
    assert named
    assert not [name for name in named if not (PACKAGE / name).exists()]


def test_modules_of_core_that_are_named_exist() -> None:
    named = re.findall(r"`(call|http|model|redaction|runtime)\.(\w+)(?:\.(\w+))?`", ARCHITECTURE)
    assert named
    for folder, name, inside in named:
        file = PACKAGE / "_core" / folder / f"{name}.py"
        assert file.exists(), f"{folder}.{name}"
        defined = {node.name for node in tree(file).body if isinstance(node, ast.ClassDef | ast.FunctionDef)}
        assert not inside or inside in defined, f"{folder}.{name}.{inside}"


def test_both_pages_name_the_files_of_the_mirror_that_are_written_by_hand() -> None:
    written = {f"_sync/{name}" for name in HANDWRITTEN if (PACKAGE / "_sync" / name).exists()}
    assert set(re.findall(r"_sync/\w+\.py", CONTRIBUTING)) == written
    assert {name for name in index() if name.startswith("_sync/") and name.endswith(".py")} == written
