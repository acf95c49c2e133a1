"""The rules of the house: which room imports which, and where what may stand."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "trunkline"

# Imports point to the same number or a lower one.
ROOMS = {
    "types": 0,
    "facts": 0,
    "_json_cost": 0,
    "_masked": 0,
    "_redact": 0,
    "_segments": 0,
    "_echoes": 1,
    "_log": 1,
    "errors": 1,
    "_model": 2,
    "models": 2,
    "_operation": 3,
    "_operations": 3,
    "_config": 3,
    "_deadline": 3,
    "_download": 3,
    "_http1": 3,
    "_outlet": 3,
    "_paging": 3,
    "_range": 3,
    "_request": 3,
    "_response": 3,
    "_retry": 3,
    "_transport": 3,
    "_tunnel": 3,
    "auth": 3,
    "tokens": 3,
    "webhooks": 3,
    "contrib": 4,
    "_compat": 4,
    "_async": 4,
    "_sync": 4,
    "__init__": 5,
    "emulator": 6,
    "cli": 7,
    "__main__": 8,
}
SHELL = ("_async", "_sync", "_compat")
HTTP = ("aiohttp", "http", "httpx", "requests", "urllib3")
SYSTEM = ("asyncio", "selectors", "socket", "ssl")
# The emulator is a server of its own; `_transport` has what both transports share, the name lookup among it.
SERVERS = ("emulator",)
SOCKETS = {*SHELL, *SERVERS, "_transport"}


class Import(NamedTuple):
    """An import: what, where, inside which function, and whether only type checkers see it."""

    file: Path
    line: int
    module: str
    function: str | None
    checking: bool

    @property
    def room(self) -> str:
        return room(self.file)

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.module}"


def room(file: Path) -> str:
    """The room of a file: the first part of its path below the package."""
    first = file.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


@cache
def files() -> tuple[Path, ...]:
    return tuple(sorted(PACKAGE.rglob("*.py")))


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def imports(file: Path) -> Iterator[Import]:
    """Every import of a file, with absolute names."""
    package = ["trunkline", *file.relative_to(PACKAGE).parent.parts]

    def walk(node: ast.AST, function: str | None, checking: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield Import(file, child.lineno, alias.name, function, checking)
            elif isinstance(child, ast.ImportFrom):
                base = ".".join(package[: len(package) - child.level + 1]) if child.level else ""
                name = ".".join(filter(None, (base, child.module or "")))
                if name == "trunkline" or (child.level and not child.module):
                    for alias in child.names:
                        yield Import(file, child.lineno, f"{name}.{alias.name}", function, checking)
                else:
                    yield Import(file, child.lineno, name, function, checking)
            elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
                for inner in child.body:
                    yield from walk(ast.Module([inner], []), function, True)
                for inner in child.orelse:
                    yield from walk(ast.Module([inner], []), function, checking)
            elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from walk(child, child.name, checking)
            else:
                yield from walk(child, function, checking)

    yield from walk(tree(file), None, False)


@cache
def all_imports() -> tuple[Import, ...]:
    return tuple(i for file in files() for i in imports(file))


def target(imported: Import) -> str | None:
    """The room that is imported from; None outside the package."""
    parts = imported.module.split(".")
    if parts[0] != "trunkline":
        return None
    name = parts[1] if len(parts) > 1 else "__init__"
    return name if name in ROOMS else "__init__"


def test_every_file_has_a_room() -> None:
    assert {room(file) for file in files()} <= set(ROOMS)


def test_imports_point_one_way() -> None:
    wrong = [
        str(i)
        for i in all_imports()
        if not i.checking and (to := target(i)) is not None and ROOMS[to] > ROOMS[i.room] and not allowed(i, to)
    ]
    assert not wrong, "\n".join(wrong)


def allowed(i: Import, to: str) -> bool:
    """Two exceptions: the version is a constant of the package; anything may ask lazily for the public names."""
    return to == "__init__" and (i.function is not None or i.module == "trunkline.__version__")


def test_the_shells_do_not_import_each_other() -> None:
    wrong = [str(i) for i in all_imports() if {i.room, target(i)} == {"_async", "_sync"}]
    assert not wrong, "\n".join(wrong)


def test_the_emulator_imports_no_client() -> None:
    """It may raise the exception for a missing extra, show itself as all do, and hand out a client made for it."""
    wrong = [
        str(i)
        for i in all_imports()
        if i.room == "emulator"
        and target(i) not in (None, "facts", "types", "emulator", "errors", "_masked")
        and not i.checking
        and "client" not in (i.function or "")
    ]
    assert not wrong, "\n".join(wrong)


def test_http_stays_in_the_shell() -> None:
    wrong = [
        str(i)
        for i in all_imports()
        if not i.checking
        and (
            (i.module.split(".")[0] in HTTP and i.room not in (*SHELL, *SERVERS))
            or (i.module.split(".")[0] in SYSTEM and i.room not in SOCKETS and not lazily_tls(i))
        )
    ]
    assert not wrong, "\n".join(wrong)


def lazily_tls(i: Import) -> bool:
    """The command line runs the emulator on an event loop of its own."""
    return i.room == "cli" and i.function is not None


def test_await_stays_in_the_shell() -> None:
    wrong = []
    for file in files():
        # Asynchronous web frameworks await what guards their views; nothing is sent there.
        if room(file) in (*SHELL, *SERVERS, "cli", "contrib"):
            continue
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Await | ast.AsyncFunctionDef | ast.AsyncFor | ast.AsyncWith):
                wrong.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, "\n".join(wrong)


def test_the_sync_shell_never_awaits() -> None:
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in files()
        if room(file) == "_sync"
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Await | ast.AsyncFunctionDef | ast.AsyncFor | ast.AsyncWith)
    ]
    wrong += [str(i) for i in all_imports() if i.room == "_sync" and i.module.split(".")[0] in ("aiohttp", "asyncio")]
    assert not wrong, "\n".join(wrong)


def test_the_environment_has_one_door() -> None:
    wrong = []
    for file in files():
        if room(file) in ("_config", "cli", "emulator", "__main__"):
            continue
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv"):
                wrong.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, "\n".join(wrong)


def test_generated_files_say_so() -> None:
    wrong = []
    for file in files():
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        inside = file.relative_to(PACKAGE).as_posix()
        made = inside.startswith(("models/", "_operations/", "_async/api/")) or (
            inside.startswith("_sync/") and inside not in ("_sync/tls.py", "_sync/transport.py")
        )
        if made != first.startswith(("# Generated from ", "# Mirrored from ")):
            wrong.append(f"{inside}: {first}")
    assert not wrong, "\n".join(wrong)


def test_every_module_says_what_it_is() -> None:
    wrong = [str(file.relative_to(ROOT)) for file in files() if not ast.get_docstring(tree(file))]
    assert not wrong, "\n".join(wrong)


def test_names_of_the_api_stay_in_facts_and_generated_files() -> None:
    """A path of the API in handwritten code would be a second home of a fact."""
    wrong = []
    for file in files():
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        if first.startswith(("# Generated from ", "# Mirrored from ")) or room(file) in ("emulator", "cli"):
            continue
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("/2010-04-01/"):
                wrong.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, "\n".join(wrong)
