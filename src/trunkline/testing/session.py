"""One emulated Twilio for a run of pytest: it starts before the first module of the tests, and is new for each test.

Called by `plugin`, where it is active; pytest calls the hooks of `Session` and takes its fixtures, unless the user has
some of the same name.
"""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any

import pytest

from .._core import config
from ..emulator import AsyncEmulator, Clock, Emulator, Phone
from ..errors import MissingExtraError
from .marker import Wishes, wishes

SESSION = "trunkline-session"
_PHONE = "+14155550123"
_NOWHERE = "http://127.0.0.1:9/{host}"


class Session:
    """The emulated Twilio of a run, and the environment that leads to it.

    Attributes:
        emulator: what tests hold.
        environment: the variables that lead to it.
    """

    def __init__(self) -> None:
        self.emulator = Emulator(clock=Clock(_now(), frozen=True))
        self._before: dict[str, str | None] = {}

    @property
    def _leading(self) -> dict[str, str | None]:
        base_url = self.emulator.base_url if self.emulator.port else _NOWHERE
        return config.leading(self.emulator.account_sid, self.emulator.auth_token, base_url)

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead to the emulator, by name."""
        return {name: value for name, value in self._leading.items() if value is not None}

    def start(self) -> None:
        """Starts the server, and leads the environment to it."""
        self.emulator.start()
        self.lead()

    def lead(self) -> None:
        """Leads the environment to the emulator, whatever somebody has set."""
        self._before = config.set_env(self._leading) | self._before

    def end(self) -> None:
        """Stops the server, and puts the environment back."""
        self.emulator.stop()
        config.set_env(self._before)

    def begin(self, asked: Wishes) -> None:
        """Makes the emulator new, for a test."""
        if not self.emulator.port:
            self.start()
        start = asked.start or _now()
        self.emulator._begin(start, frozen=asked.frozen, any_sender=asked.any_sender, accounts=asked.accounts)
        for fault in asked.faults:
            self.emulator.faults.switch_on(fault)

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
        for name, value in self._leading.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)
        return self.environment

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


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
