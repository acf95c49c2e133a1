"""Pieces for other people's frameworks, each in a module of its own that imports its framework when it is used.

| module | for |
|---|---|
| `flask`, `django`, `fastapi` | a client by the settings of the application; views that only Twilio's requests reach |
| `asgi` | applications that only Twilio's requests reach |
| `opentelemetry`, `sentry` | spans and breadcrumbs of requests |
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import asgi as asgi
    from . import django as django
    from . import fastapi as fastapi
    from . import flask as flask
    from . import opentelemetry as opentelemetry
    from . import sentry as sentry

__all__ = ["asgi", "django", "fastapi", "flask", "opentelemetry", "sentry"]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
