"""Applications on stores, for tests of the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.emulator.direct import NOW
from tests.logs.rows import put, world
from tests.logs.web.asgi import Browser
from tests.logs.web.provider import Provider, running
from tests.logs.web.signing_in import HOST, ROLES, Come, settings
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Mark
from trunkline.logs.store import Ledger
from trunkline.logs.viewer.settings import Settings
from trunkline.logs.web.app import Application

AT = NOW.timestamp()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with rows of every kind."""
    path = tmp_path_factory.mktemp("store") / "logs.db"
    with Ledger(path) as ledger:
        for kind, rows in world().items():
            put(ledger, *rows, kind=kind)
        marks = [Mark(f"{ACCOUNT_SID}/{kind}/head/0", AT - 20) for kind in ("message", "call", "alert")]
        ledger.apply([], [*marks, Mark(f"{ACCOUNT_SID}/message/day/20000", [AT, 1, 5, True, 0, 0.0])])
        ledger.settle()
    return path


Make = Callable[..., Browser]


@pytest.fixture
def serve(filled: Path) -> Iterator[Make]:
    """Makes browsers of applications; all are closed at the end."""
    opened: list[tuple[Application, Browser]] = []

    def make(settings: str = "", store: Path | None = None, host: str = "localhost:8080", **options: Any) -> Browser:
        options = {"clock": lambda: AT, "budget": None, **options}
        app = Application(store or filled, Settings.parse(settings), **options)
        browser = Browser(app, host)
        opened.append((app, browser))
        return browser

    yield make
    for app, browser in opened:
        app.close()
        browser.close()


@pytest.fixture(scope="module")
def page(filled: Path) -> Iterator[Browser]:
    """A browser on this machine, whom nobody asks who it is; for tests that change nothing."""
    app = Application(filled, clock=lambda: AT, budget=None)
    browser = Browser(app)
    yield browser
    app.close()
    browser.close()


@pytest.fixture(scope="session")
def running_provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Provider, str]]:
    """A provider of OpenID Connect, and the certificate that it is known by."""
    with running(AT, tmp_path_factory.mktemp("provider")) as found:
        yield found


@pytest.fixture
def provider(running_provider: tuple[Provider, str], monkeypatch: pytest.MonkeyPatch) -> Provider:
    """A provider as it should be."""
    found, trusted = running_provider
    found.now = AT
    found.reset()
    monkeypatch.setenv("SSL_CERT_FILE", trusted)
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return found


@pytest.fixture
def come(serve: Make, provider: Provider) -> Come:
    """Makes browsers of people whom nobody knows yet."""

    def make(more: str = "", roles: str = ROLES, issuer: str = "", **options: Any) -> Browser:
        return serve(settings(provider, more, roles, issuer), host=HOST, **options)

    return make
