"""One emulated Twilio for a run of pytest: it starts before the first module of the tests, and is new for each test.

Called by `plugin`, where it is active; pytest calls the hooks of `Session` and takes its fixtures, unless the user has
some of the same name.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from .._core import config
from ..emulator import AsyncEmulator, Emulator, Phone
from ..errors import MissingExtraError
from .leading import Leading
from .marker import wishes

SESSION = "trunkline-session"
_PHONE = "+14155550123"


class Session(Leading):
    """The emulated Twilio of a run, and the environment that leads to it."""

    # Fixtures

    @pytest.fixture
    def twilio(self) -> Emulator:
        """The emulated Twilio (`trunkline.emulator.Emulator`), with nothing in it; its clock stands still."""
        return self.emulator

    @pytest.fixture
    def async_twilio(self) -> AsyncEmulator:
        """The same for a test that is async: `await async_twilio.advance(5)`."""
        return AsyncEmulator._of(self.emulator)

    @pytest.fixture
    def twilio_env(self, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
        """The variables that lead to it, set anew for this test: TWILIO_BASE_URL and the credentials."""
        for name, value in self.variables.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)
        return self.environment

    @pytest.fixture
    def twilio_proxy_env(self) -> dict[str, str]:
        """The variables by which Twilio's own SDKs, of any language and unchanged, reach it, for processes that a test
        starts; needs the extra `emulator-proxy`."""
        self.emulator._have_proxy()
        return self.emulator.proxy_environment()

    @pytest.fixture
    def twilio_phone(self) -> Phone:
        """A simulated phone, +14155550123; `twilio.phone("+1…")` gives others."""
        return self.emulator.phone(_PHONE)

    # Hooks

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self) -> None:
        """What modules of tests have set on their import does not count."""
        self.lead()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Each test begins with nothing in it."""
        try:
            self.begin(wishes(item))
        except (TypeError, ValueError) as error:
            pytest.fail(f"@pytest.mark.twilio: {error}", pytrace=False)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, Any, None]:
        """A test that fails shows what happened at the emulator."""
        outcome = yield
        report = outcome.get_result()
        if report.failed:
            report.sections += self.emulator._sections()


def activate(run: pytest.Config) -> None:
    """Begins a session, once, that ends with the run; a process that only hands out tests to others has no server.

    Raises:
        pytest.UsageError: what the server needs is not installed.
    """
    if run.pluginmanager.has_plugin(SESSION):
        return
    session = Session()
    run.add_cleanup(session.end)
    run.pluginmanager.register(session, SESSION)
    try:
        if _hands_out(run):
            session.lead()
        else:
            session.start()
    except MissingExtraError as error:
        raise pytest.UsageError(str(error)) from None


def _hands_out(run: pytest.Config) -> bool:
    """Whether pytest-xdist runs the tests in other processes."""
    options = run.known_args_namespace
    many = getattr(options, "numprocesses", None) or getattr(options, "tx", None)
    return bool(many) and config.env("PYTEST_XDIST_WORKER") is None
