"""An emulated Twilio, and the environment that leads clients to it. Called by `session` and `emulation`."""

from __future__ import annotations

from datetime import UTC, datetime

from .._core import config
from ..emulator import Clock, Emulator
from .wishes import Wishes

_NOWHERE = "http://127.0.0.1:9/{host}"


class Leading:
    """An emulator, to which the environment leads while it runs.

    Attributes:
        emulator: what tests hold.
    """

    def __init__(self) -> None:
        self.emulator = Emulator(clock=Clock(_now(), frozen=True))
        self._before: dict[str, str | None] = {}

    @property
    def variables(self) -> dict[str, str | None]:
        """The variables that lead to the emulator; None: must not be there."""
        base_url = self.emulator.base_url if self.emulator.port else _NOWHERE
        return config.leading(self.emulator.account_sid, self.emulator.auth_token, base_url)

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead to the emulator, by name."""
        return {name: value for name, value in self.variables.items() if value is not None}

    def start(self) -> None:
        """Starts the server, and leads the environment to it."""
        self.emulator.start()
        self.lead()

    def lead(self) -> None:
        """Leads the environment to the emulator, whatever somebody has set."""
        self._before = config.set_env(self.variables) | self._before

    def end(self) -> None:
        """Stops the server, and puts the environment back."""
        try:
            self.emulator.stop()
        finally:
            config.set_env(self._before)
            self._before = {}

    def begin(self, asked: Wishes) -> None:
        """Makes the emulator new, for a test."""
        if not self.emulator.port:
            self.start()
        start = asked.start or _now()
        self.emulator._begin(start, frozen=asked.frozen, any_sender=asked.any_sender, accounts=asked.accounts)
        for fault in asked.faults:
            self.emulator.faults.switch_on(fault)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
