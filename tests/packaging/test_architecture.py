"""The rules of the house: which room imports which, and where what may stand."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codegen.unasync import HANDWRITTEN
from tests.packaging.source import PACKAGE, ROOT, Import, all_imports, home, imports, is_generated, modules, tree

# A room imports rooms of lower ranks and itself: no higher one, and no other of its own rank.
RANKS = {
    "types": 0,
    "facts": 0,
    "_core": 0,
    "_core.redaction": 0,
    "_core.checks": 0,
    "errors": 1,
    "twiml": 1,
    "_core.config": 2,
    "_core.profiles": 3,
    "_core.model": 2,
    "tokens": 2,
    "models": 3,
    "auth": 4,
    "_core.http": 3,
    "_core.call": 4,
    "frames": 4,
    "_files": 5,
    "_operations": 5,
    "reading": 5,
    "_core.runtime": 5,
    "_async": 6,
    "_sync": 6,
    "webhooks": 6,
    "_web": 6,
    "emulator": 7,
    "export": 7,
    "bulk": 7,
    "logs": 7,
    "contrib": 7,
    "compat": 7,
    "testing": 8,
    "trunkline": 8,
    "cli": 9,
    "__main__": 10,
}
# Imports that go up or across, by importer and imported module → why.
EXCEPTIONS = {
    ("_async.client", "trunkline"): "`__version__`, a constant of the root",
    ("_sync.client", "trunkline"): "`__version__`, a constant of the root",
    ("emulator.health", "trunkline"): "`__version__`, a constant of the root",
    ("contrib.opentelemetry", "trunkline"): "`__version__`, a constant of the root",
    ("types.alerts", "facts.error_codes"): "the words for error codes are facts",
    ("types.phone_format", "errors"): "the one exception for a package that is not installed",
}
# What of the emulator sends webhooks, and runs apps that answer them.
DELIVERING = (
    "emulator.delivery.asgi",
    "emulator.delivery.connection",
    "emulator.delivery.deliverer",
    "emulator.delivery.mounts",
    "emulator.delivery.wsgi",
)
# What of it waits: for requests, for time, for who tests with it.
RUNNING = (
    *("emulator.async_emulator", "emulator.emulator", "emulator.phone_calls", "emulator.phones"),
    *("emulator.quick_server", "emulator.server", "emulator.shell"),
)
# What reads the API for the log store.
SYNCING = ("logs.running", "logs.source", "logs.sync", "logs.waiting", "logs.writing")
# What reads it for exports.
EXPORTING = ("export.bulkexport", "export.exporting", "export.run", "export.running", "export.source")
# What answers browsers.
PAGES = (
    *("_web.guards", "logs.web.app", "logs.web.entering", "logs.web.live", "logs.web.readers", "logs.web.serving"),
    *("logs.web.forwarded", "logs.web.oidc", "logs.web.pages.exports"),
)
# What sends campaigns.
SENDING = ("bulk.campaign", "bulk.held", "bulk.limits", "bulk.posting", "bulk.reconciling", "bulk.sending")
# Which modules, or all below them, may do what waits.
AWAITING = (
    "_async",
    "_core.runtime.gather",
    "_core.runtime.merge",
    "_core.runtime.primitives",
    "contrib.asgi",
    "contrib.django.webhooks",
    "contrib.fastapi",
    "emulator.app",
    "emulator.connection",
    "emulator.control.call_handlers",
    "emulator.control.control",
    "emulator.control.handlers",
    *SYNCING,
    *EXPORTING,
    *SENDING,
    "logs.status",
    *PAGES,
    *DELIVERING,
    *RUNNING,
    "testing.emulation",
)
# Packages that reach the network or wait → which modules may import them, type checkers aside.
NETWORK = {
    "aiohttp": ("_async.aiohttp",),
    "asyncio": (
        *("_async", "_core.runtime", "emulator.connection", *DELIVERING, *RUNNING, *SYNCING, *EXPORTING, *SENDING),
        *("logs.web.live", "logs.web.readers", "logs.web.serving"),
    ),
    "h11": ("emulator.delivery.connection",),
    "http": ("emulator", "cli.emulator_text"),
    "httpx": (),
    "requests": (),
    "select": ("_async", "_sync", "_core.runtime"),
    "selectors": ("_async", "_sync", "_core.runtime"),
    # `http.proxies` reads addresses of IPv4 and IPv6 as the system does.
    "socket": (
        *("_async", "_sync", "_core.runtime", "_core.http.proxies"),
        *("emulator.connection", "emulator.delivery.connection", "emulator.exposure"),
        *("emulator.quick_server", "emulator.server", "logs.web.serving"),
    ),
    "ssl": ("_async", "_sync", "_core.runtime", "emulator.delivery.connection"),
    "urllib3": (),
    "uvicorn": ("emulator.server", "logs.web.serving"),
}
# The emulator must not share the client's mistakes. `_files` knows nothing of Twilio.
EMULATOR_IMPORTS = ("emulator", "facts", "types", "twiml", "errors", "_core.redaction", "_files")


def short(module: str) -> str:
    """`trunkline._core.call.retry` → `_core.call.retry`; the root keeps its name."""
    return module.removeprefix("trunkline.")


def room(module: str) -> str:
    """The room of a module: the first part of its name below the root, in `_core` the first two."""
    parts = short(module).split(".")
    return ".".join(parts[: 2 if parts[0] == "_core" else 1])


def within(module: str, places: tuple[str, ...]) -> bool:
    return any(f"{short(module)}.".startswith(f"{place}.") for place in places)


def inner() -> Iterator[tuple[Import, str]]:
    """The imports of the package's own modules, and which module each is of."""
    for found in all_imports():
        target = home(found.name)
        if target is not None:
            yield found, target


def goes_down(found: Import, target: str) -> bool:
    here, there = room(found.module), room(target)
    return here == there or RANKS[there] < RANKS[here]


def waits(node: ast.AST) -> bool:
    return isinstance(node, ast.Await | ast.AsyncFunctionDef | ast.AsyncFor | ast.AsyncWith)


def lines(found: Callable[[ast.AST], bool], but: tuple[str, ...] = ()) -> list[str]:
    """Where something stands, outside some modules."""
    return [
        f"{module}:{getattr(node, 'lineno', 0)}"
        for module, file in modules().items()
        if not within(module, but)
        for node in ast.walk(tree(file))
        if found(node)
    ]


def test_every_room_has_a_rank() -> None:
    assert {room(module) for module in modules()} == set(RANKS)


def test_imports_go_down_the_ranks() -> None:
    wrong = [
        f"{found}: {room(found.module)} ({RANKS[room(found.module)]}) → {room(target)} ({RANKS[room(target)]})"
        for found, target in inner()
        if not goes_down(found, target) and (short(found.module), short(target)) not in EXCEPTIONS
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("module", "target"), EXCEPTIONS)
def test_each_exception_is_needed(module: str, target: str) -> None:
    assert any(
        short(found.module) == module and short(to) == target and not goes_down(found, to) for found, to in inner()
    )


@pytest.mark.parametrize(("module", "target"), [pair for pair in EXCEPTIONS if pair[1] == "trunkline"])
def test_the_root_gives_its_version_alone(module: str, target: str) -> None:
    names = {found.name for found, to in inner() if short(found.module) == module and to == target}
    assert names == {"trunkline.__version__"}


def test_only_the_root_and_packages_import_by_computed_names() -> None:
    """An import that is not written as one would escape these tests."""

    def computed(node: ast.AST) -> bool:
        if isinstance(node, ast.ImportFrom):
            return node.module == "importlib" and any(alias.name in ("*", "import_module") for alias in node.names)
        if isinstance(node, ast.Attribute):
            return node.attr in ("import_module", "__import__")
        return isinstance(node, ast.Name) and node.id == "__import__"

    # The roots of rooms lend names of their own files; `contrib._guard` imports the frameworks of others.
    found = {place.rpartition(":")[0] for place in lines(computed)}
    assert {short(module) for module in found} == {
        *("trunkline", "contrib", "contrib._guard", "models", "models.api_v2010", "tokens", "webhooks")
    }


def test_the_emulator_imports_no_client() -> None:
    """But to hand out one that is made for it, and the version of the package."""
    wrong = [
        str(found)
        for found, target in inner()
        if room(found.module) == "emulator"
        and room(target) not in EMULATOR_IMPORTS
        and found.name != "trunkline.__version__"
        and not (
            found.module == "trunkline.emulator.base"
            and found.name in ("trunkline.Client", "trunkline.AsyncClient")
            and (found.checking or found.function in ("client", "async_client"))
        )
    ]
    assert not wrong, "\n".join(wrong)


def test_the_log_store_is_for_the_commands() -> None:
    """Nothing else imports it, but the root lends it; and SQL stands in one room."""
    wrong = [
        str(found)
        for found, target in inner()
        if room(target) == "logs" and room(found.module) not in ("logs", "cli") and found.module != "trunkline"
    ]
    assert not wrong, "\n".join(wrong)
    users = {
        short(found.module).rpartition(".")[0] for found in all_imports() if found.name.partition(".")[0] == "sqlite3"
    }
    assert users == {"logs.store", "bulk"}


def test_the_network_stays_in_the_shells() -> None:
    wrong = [
        str(found)
        for found in all_imports()
        if not found.checking
        and (package := found.name.partition(".")[0]) in NETWORK
        and not within(found.module, NETWORK[package])
    ]
    assert not wrong, "\n".join(wrong)


def test_await_stays_in_the_shells() -> None:
    wrong = lines(waits, AWAITING)
    assert not wrong, "\n".join(wrong)


def test_the_sync_shell_uses_no_event_loop() -> None:
    wrong = [
        str(found)
        for found in all_imports()
        if room(found.module) == "_sync" and found.name.partition(".")[0] in ("aiohttp", "asyncio")
    ]
    assert not wrong, "\n".join(wrong)


def test_the_environment_has_one_door() -> None:
    def environment(node: ast.AST) -> bool:
        if isinstance(node, ast.ImportFrom) and node.module == "os":
            return any(alias.name in ("environ", "getenv") for alias in node.names)
        return isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")

    wrong = lines(environment, ("_core.config",))
    assert not wrong, "\n".join(wrong)


def test_logs_have_one_door() -> None:
    wrong = [
        str(found)
        for found in all_imports()
        if found.name.partition(".")[0] == "logging" and not within(found.module, ("_core.runtime.log",))
    ]
    assert not wrong, "\n".join(wrong)


def test_generated_files_say_so() -> None:
    wrong = []
    for file in modules().values():
        inside = file.relative_to(PACKAGE).as_posix()
        made = inside.startswith(("models/", "_operations/", "_async/api/", "webhooks/events.py")) or (
            inside.startswith("_sync/") and inside.removeprefix("_sync/") not in HANDWRITTEN
        )
        if made != is_generated(file):
            wrong.append(inside)
    assert not wrong, "\n".join(wrong)


def test_every_module_says_what_it_is() -> None:
    wrong = [str(file.relative_to(ROOT)) for file in modules().values() if not ast.get_docstring(tree(file))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("module", "name", "fine"),
    [
        ("_core.call.retry", "trunkline.errors.Outcome", True),
        ("_core.call.retry", "trunkline._core.call.deadline.earlier", True),
        ("_core.call.retry", "trunkline._core.runtime.log", False),  # up
        ("_core.config", "trunkline._core.model.model.Model", False),  # across
        ("errors", "trunkline._core.redaction.redact", True),
        ("errors", "trunkline.Model", False),  # up, by the root's name for it
        ("webhooks.request", "trunkline.Client", False),  # across, by the root's name for it
        ("emulator.base", "trunkline.Client", True),
        ("_async.client", "trunkline._sync.client.Client", False),
        ("contrib.flask", "trunkline.emulator.Emulator", False),
        ("cli.demo", "trunkline", True),
        ("contrib.flask", "trunkline", False),
    ],
)
def test_ranks_say_which_imports_are_allowed(module: str, name: str, fine: bool) -> None:
    target = home(name)
    assert target is not None
    assert goes_down(Import(f"trunkline.{module}", 1, name, None, False), target) is fine


@pytest.mark.parametrize(
    "text",
    [
        "from ..x import y",
        "def f():\n    from ..x import y",
        "if TYPE_CHECKING:\n    from ..x import y",
        "class A:\n    async def f(self):\n        with x:\n            import p.x",
        "from .. import x",
        "try:\n    import a\nexcept ImportError:\n    from p import x",
        "match a:\n    case 1:\n        import p.x as z",
    ],
)
def test_an_import_is_found_wherever_it_stands(tmp_path: Path, text: str) -> None:
    package = tmp_path / "p"
    (package / "sub").mkdir(parents=True)
    for name in ("__init__.py", "x.py", "sub/__init__.py"):
        (package / name).write_text("")
    (package / "sub" / "a.py").write_text(text)
    assert "p.x" in {home(found.name, package) for found in all_imports(package)}


@pytest.mark.parametrize(
    ("text", "checking"),
    [
        ("if TYPE_CHECKING:\n    import socket", True),
        ("import typing\nif typing.TYPE_CHECKING:\n    import socket", True),
        ("if TYPE_CHECKING:\n    def f():\n        import socket", True),
        ("if not TYPE_CHECKING:\n    import socket", False),
        ("if TYPE_CHECKING or x:\n    import socket", False),
        ("if TYPE_CHECKING:\n    pass\nelse:\n    import socket", False),
        ("if TYPE_CHECKING:\n    pass\nelif x:\n    import socket", False),
    ],
)
def test_what_runs_is_told_from_what_checkers_see(tmp_path: Path, text: str, checking: bool) -> None:
    (tmp_path / "p.py").write_text(text)
    found = [each for each in imports(tmp_path / "p.py", tmp_path) if each.name == "socket"]
    assert [each.checking for each in found] == [checking]
