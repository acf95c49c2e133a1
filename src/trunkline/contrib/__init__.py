"""Pieces for other people's frameworks, each in a module of its own that imports its framework when it is used.

| module | for |
|---|---|
| `flask`, `django`, `fastapi`, `asgi` | views that only Twilio's requests reach |
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import asgi as asgi
    from . import django as django
    from . import fastapi as fastapi
    from . import flask as flask

__all__ = ["asgi", "django", "fastapi", "flask"]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
