"""Chromium and a server for it. The browser is Debian's (`apt-get install chromium`); `make browser` runs the tests."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.emulator.direct import NOW
from tests.logs.rows import put, world
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Mark
from trunkline.logs.store import Ledger
from trunkline.logs.store.saved import SavedSearches
from trunkline.logs.viewer.settings import Settings

pytestmark = pytest.mark.browser
AT = NOW.timestamp()
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"
PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    # As root there is no sandbox; what is shown are our own pages.
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield made
        made.close()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with rows of every kind."""
    path = tmp_path_factory.mktemp("store") / "logs.db"
    with Ledger(path) as ledger:
        for kind, rows in world().items():
            put(ledger, *rows, kind=kind)
        ledger.apply([], [Mark(f"{ACCOUNT_SID}/{kind}/head/0", AT - 20) for kind in ("message", "call", "alert")])
        ledger.settle()
    saved = SavedSearches(path)
    saved.add("", "What failed last week, in all countries", "message", "is:failed last:7d")
    saved.add("", "Missed", "call", "status:no-answer,busy")
    saved.close()
    return path


@contextmanager
def served(
    store: Path,
    settings: str = "",
    clock: Callable[[], float] = lambda: AT,
    listener: socket.socket | None = None,
    **options: Any,
) -> Iterator[str]:
    """The address of a server of a store; a listener is given where the settings name it."""
    import uvicorn

    from trunkline.logs.web.app import Application
    from trunkline.logs.web.serving import listening

    app = Application(store, Settings.parse(settings), clock=clock, **options)
    listener = listener or listening("127.0.0.1", 0)

    async def answer(scope: Any, receive: Any, send: Any) -> None:
        await app(scope, receive, send)

    server = uvicorn.Server(uvicorn.Config(answer, log_level="critical", access_log=False, timeout_graceful_shutdown=2))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        app.stop()
        server.should_exit = True
        thread.join(10)
        listener.close()
        app.close()


@pytest.fixture(scope="session")
def site(filled: Path) -> Iterator[str]:
    """A server for who sees all; its lists are short, which is quicker to look at."""
    with served(filled, "[server]\npage_size = 15\n") as address:
        yield address


# What Chromium says where it was slower than who used the page; nothing is wrong with that.
SLOW = ("Autofocus processing was blocked", "Transition was aborted", "Transition was skipped")


def is_complaint(text: str) -> bool:
    """Whether what is told of a page says that something is wrong with it."""
    return not text.startswith(SLOW)


class Tab:
    """A page of Chromium, with all that it complained of and asked for."""

    def __init__(self, context: Any, site: str) -> None:
        self.page = context.new_page()
        self.site = site
        self.said: list[str] = []
        self.asked: list[str] = []
        self._expected: tuple[str, ...] = ()
        self.page.on("console", lambda message: self._tell(message.text) if message.type != "log" else None)
        self.page.on("pageerror", lambda error: self._tell(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append(f"dialog {dialog.message}"), dialog.dismiss()))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def _tell(self, text: str) -> None:
        if is_complaint(text) and not text.startswith(self._expected):
            self.said.append(text)

    def expects(self, status: int) -> None:
        """Pages are refused on purpose from here on: Chromium tells of each, at times long after it is shown."""
        self._expected += (f"Failed to load resource: the server responded with a status of {status} ",)

    def go(self, path: str) -> Any:
        answer = self.page.goto(self.site + path)
        self.page.wait_for_load_state("load")
        return answer

    def follow(self, selector: str) -> None:
        """Clicks what leads to another page, and waits for that: Chromium may still show the page before."""
        with self.page.expect_navigation():
            self.page.click(selector)

    def settled(self) -> None:
        """Waits until all is there that a page asks for when it is loaded."""
        self.page.wait_for_load_state("load")
        busy = self.page.locator("[hx-trigger=load], .htmx-request, .htmx-added, .htmx-settling")
        busy.first.wait_for(state="detached")

    def check(self) -> None:
        """Nothing was complained of, nobody else was asked."""
        assert self.said == []
        assert [url for url in self.asked if not url.startswith(self.site + "/")] == []


Open = Callable[..., Tab]


@pytest.fixture
def open_tab(chromium: Any, site: str) -> Iterator[Open]:
    """Opens tabs; each is checked at its end."""
    opened: list[tuple[Any, Tab, bool]] = []

    def make(address: str = site, *, checked: bool = True, width: int = 1280, height: int = 800, **options: Any) -> Tab:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(60_000)  # a busy machine takes its time
        tab = Tab(context, address)
        opened.append((context, tab, checked))
        return tab

    yield make
    for context, tab, checked in opened:
        context.close()
        if checked:
            tab.check()
