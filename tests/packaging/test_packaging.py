"""What is shipped and what it costs: the wheel, the generated files, the imports."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "trunkline"
GENERATED = ("models", "_operations", "_async/api", "_sync/api")
FORBIDDEN = ("urllib3", "aiohttp", "requests", "http", "ssl", "socket", "asyncio", "msgspec", "jwt")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the tree."""
    target = tmp_path_factory.mktemp("wheel")
    try:
        wheels: Any = importlib.import_module("hatchling.builders.wheel")
    except ImportError:
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(target), str(ROOT)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        if "No module named pip" in done.stderr:
            pytest.skip("neither hatchling nor pip is installed")
        assert done.returncode == 0, done.stderr
        return next(target.glob("*.whl"))
    return Path(next(iter(wheels.WheelBuilder(str(ROOT)).build(directory=str(target), versions=["standard"]))))


def test_the_wheel_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size <= 3_100_000


def test_no_path_is_long(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        long = [name for name in archive.namelist() if len(name) > 60]
    assert not long


def test_the_wheel_has_what_is_needed(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    files = {path.relative_to(PACKAGE.parent).as_posix() for path in PACKAGE.rglob("*") if path.is_file()}
    shipped = {name for name in files if "__pycache__" not in name and not name.endswith("facts/overrides.json")}
    assert shipped - names == set()
    assert {"trunkline/py.typed", "trunkline/facts/api_v2010.json", "trunkline/facts/fax_v1.json"} <= names
    strange = {name for name in names if not name.startswith("trunkline") or "__pycache__" in name}
    assert not strange
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/NOTICE") for name in names)


def test_facts_are_small() -> None:
    assert sum(path.stat().st_size for path in (PACKAGE / "facts").glob("*.json")) <= 2_300_000


def generated() -> list[Path]:
    """The files that the generator writes."""
    files = [path for folder in GENERATED for path in (PACKAGE / folder).rglob("*.py")]
    assert len(files) > 300
    return [*files, PACKAGE / "webhooks" / "events.py"]


def test_generated_code_is_small() -> None:
    assert sum(path.read_text(encoding="utf-8").count("\n") for path in generated()) <= 170_000


def test_generated_lines_are_short() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in generated()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 120
    ]
    assert not long


def loaded(code: str) -> set[str]:
    """The modules that some code loads in a bare interpreter.

    msgspec uses `typing_extensions` where it finds it; the dependencies do not bring it.
    """
    head = "import sys\nsys.modules['typing_extensions'] = None\nbefore = set(sys.modules)\n"
    text = f"{head}{code}\nprint(*sorted(set(sys.modules) - before))"
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "TWILIO", "COV"))}
    environment["PYTHONPATH"] = str(PACKAGE.parent)
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_import_is_light() -> None:
    modules = loaded("import trunkline")
    assert len(modules) <= 10, sorted(modules)
    assert not {name for name in modules if name.split(".")[0] in FORBIDDEN}
    assert not products(modules)


def test_a_client_is_light() -> None:
    modules = loaded('from trunkline import Client\nClient("AC" + 32 * "0", "secret")')
    assert len(modules) <= 200, sorted(modules)
    assert not {
        name for name in modules if name.split(".")[0] in ("aiohttp", "asyncio", "phonenumbers", "click", "rich")
    }
    assert not products(modules)
    assert "ssl" in modules, "a lazy import must not hit the first request"


def test_the_first_request_loads_no_http() -> None:
    code = """
from trunkline import Client
client = Client("AC" + 32 * "0", "secret", max_retries=0, base_url="http://127.0.0.1:9")
before = set(sys.modules)
try:
    client.messages("SM1").fetch()
except Exception as error:
    assert type(error).__name__ == "APIConnectionError", repr(error)
"""
    modules = loaded(code)
    late = {name for name in modules if name.split(".")[0] in ("urllib3", "http", "ssl", "email", "asyncio")}
    assert not late, sorted(late)
    assert not {name for name in products(modules) if "api_v2010" not in name}


def test_an_async_client_is_light() -> None:
    modules = loaded('from trunkline import AsyncClient\nAsyncClient("AC" + 32 * "0", "secret")')
    assert len(modules) <= 200, sorted(modules)
    assert not {name for name in modules if name.split(".")[0] in ("aiohttp", "urllib3", "phonenumbers", "click")}
    assert not products(modules)
    assert "trunkline._async.transport" in modules, "a lazy import must not hit the first request"


def test_an_async_client_needs_no_extra() -> None:
    code = """
import asyncio
sys.modules.update(dict.fromkeys(("aiohttp", "phonenumbers", "PIL", "uvicorn", "click", "rich")))
from trunkline import AsyncClient, MissingExtraError

async def main():
    async with AsyncClient("AC" + 32 * "0", "secret", max_retries=0, base_url="http://127.0.0.1:9") as client:
        before = set(sys.modules)
        try:
            await client.messages("SM1").fetch()
        except Exception as error:
            assert type(error).__name__ == "APIConnectionError", repr(error)
        late = {name for name in set(sys.modules) - before if name.split(".")[0] in ("http", "ssl", "asyncio")}
        assert not late, sorted(late)

asyncio.run(main())
try:
    AsyncClient("AC" + 32 * "0", "secret", transport="aiohttp")
except MissingExtraError as error:
    assert "pip install 'trunkline[async]'" in str(error)
else:
    raise AssertionError
"""
    assert not {name for name in products(loaded(code)) if "api_v2010" not in name}


def products(modules: set[str]) -> set[str]:
    """Modules of product versions."""
    rooms = ("trunkline.models.", "trunkline._operations.", "trunkline._sync.api.", "trunkline._async.api.")
    return {name for name in modules if name.startswith(rooms)}


def test_no_module_hides_a_public_name() -> None:
    code = "import trunkline\n" + "\n".join(
        f"import trunkline.{path.stem}"
        for path in sorted(PACKAGE.glob("[!_]*"))
        if path.name not in {"py.typed", "__pycache__"}
    )
    code += "\nfor name in trunkline.__all__: assert 'module' not in type(getattr(trunkline, name)).__name__, name"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_modules_are_reached_from_the_package() -> None:
    code = "import trunkline\nwith trunkline.emulator.Emulator() as twilio: twilio.client().close()\n"
    code += "trunkline.webhooks.RequestValidator, trunkline.tokens.AccessToken, trunkline.errors.TrunklineError, "
    code += "trunkline.contrib.flask.flask_webhook, trunkline.logs.Store"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
