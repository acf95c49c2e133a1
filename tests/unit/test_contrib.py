"""The pieces for frameworks: each module by itself, its framework there, missing or broken.

What they decide is in `test_webhooks.py`, with the real frameworks.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import trunkline
from trunkline.contrib.fastapi import fastapi_webhook

# How each piece is made, the packages without which it cannot be, and what pip installs to have them.
PIECES = {
    "flask": {
        "flask_webhook('token')": ("flask", "werkzeug"),
        "flask_before_request('token')": ("flask",),
        "Trunkline().client": ("flask",),
    },
    "django": {
        "django_webhook('token')": ("django", "asgiref"),
        "client()": ("django",),
        "async_client()": ("django",),
    },
    "fastapi": {
        "fastapi_client()": (),
        "fastapi_webhook('token')": ("starlette",),
        "fastapi_event(trunkline.webhooks.InboundMessage, 'token')": ("starlette",),
    },
    "asgi": {"WebhookMiddleware(None, 'token')": ()},
    "opentelemetry": {"instrument()": ("opentelemetry",), "uninstrument()": ()},
    "sentry": {"instrument()": ("sentry_sdk",), "uninstrument()": ()},
}
# What pip installs, where it is not the module's own name.
EXTRAS = {name: f"trunkline[{name}]" for name in ("opentelemetry", "sentry")}
FRAMEWORKS = (
    *("flask", "werkzeug", "django", "asgiref", "fastapi", "starlette", "quart"),
    *("opentelemetry", "sentry_sdk"),
)


def run(code: str, path: Path | None = None) -> str:
    before = "import sys\n" if path is None else f"import sys\nsys.path.insert(0, {str(path)!r})\n"
    done = subprocess.run([sys.executable, "-c", before + code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_is_tested() -> None:
    root = Path(trunkline.__file__).parent / "contrib"
    files = {path.stem for path in (*root.glob("[!_]*.py"), *root.glob("[!_]*/"))}
    assert files == PIECES.keys()


@pytest.mark.parametrize("name", PIECES)
def test_a_module_loads_no_framework_and_not_its_siblings(name: str) -> None:
    loaded = set(run(f"import trunkline.contrib.{name}\nprint(*sys.modules)").split())
    assert not loaded & {*FRAMEWORKS, "logging", "asyncio", "msgspec"}
    assert not loaded & {f"trunkline.contrib.{other}" for other in PIECES if other != name}


@pytest.mark.parametrize("name", PIECES)
def test_a_module_exports_what_it_is_for(name: str) -> None:
    exported = run(f"from trunkline.contrib.{name} import *\nprint(*[n for n in dir() if n[0] != '_' and n != 'sys'])")
    assert set(exported.split()) == {piece.partition("(")[0] for piece in PIECES[name]}


@pytest.mark.parametrize(
    ("name", "piece", "package"),
    [
        (name, piece, package)
        for name, pieces in PIECES.items()
        for piece, needed in pieces.items()
        for package in needed
    ],
)
def test_a_missing_framework_names_what_to_install(name: str, piece: str, package: str) -> None:
    code = f"""
import pickle
import trunkline
from trunkline.contrib.{name} import *
find_spec = sys.meta_path[-1].find_spec
sys.meta_path[-1].find_spec = lambda name, *rest: None if name == {package!r} else find_spec(name, *rest)
try:
    {piece}
except trunkline.MissingExtraError as error:
    assert isinstance(error, ImportError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    print(error)
"""
    assert run(code) == f"{package} is not installed; it comes with: pip install '{EXTRAS.get(name, name)}'\n"


@pytest.mark.parametrize("package", ["starlette", "starlette.requests", "starlette.exceptions"])
def test_a_framework_that_goes_missing_later(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fastapi_webhook("token")
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(trunkline.MissingExtraError, match=r"^starlette is not installed.*pip install 'fastapi'$"):
        fastapi_webhook("token")


def test_the_middleware_needs_no_framework() -> None:
    code = f"sys.modules.update(dict.fromkeys({FRAMEWORKS!r}))\nfrom trunkline.contrib.asgi import WebhookMiddleware\n"
    assert run(code + "print(type(WebhookMiddleware(None, 'token')).__name__)") == "WebhookMiddleware\n"


@pytest.mark.parametrize("problem", ["import os.no_such_name", "from os import no_such_name"])
def test_a_broken_framework_is_not_said_to_be_missing(problem: str, tmp_path: Path) -> None:
    (tmp_path / "flask.py").write_text(problem)
    code = """
import trunkline
from trunkline.contrib.flask import flask_webhook
try:
    flask_webhook("token")
except ImportError as error:
    print(isinstance(error, trunkline.MissingExtraError), error)
"""
    said = run(code, tmp_path)
    assert said.startswith("False ")
    assert "no_such_name" in said
