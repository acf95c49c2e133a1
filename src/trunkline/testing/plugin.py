"""The entry point of the pytest plugin: options, the marker, and whether it is active.

pytest loads it in every project where Trunkline is installed, so it imports nothing; `session` does the work. Called
by pytest.
"""

from __future__ import annotations

import pytest

MARKER = (
    "twilio(clock=, accounts=, faults=, any_sender=): how the emulated Twilio is for a test: the instant at which its "
    'clock stands still, or "running"; subaccounts, by number or names; faults, such as "error 503 times=2"; whether '
    "messages may come from any number"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds what activates the plugin."""
    group = parser.getgroup("trunkline", "an emulated Twilio (Trunkline)")
    group.addoption(
        "--twilio",
        action="store_true",
        default=False,
        help="Lead TWILIO_* of the environment to an emulated Twilio, and offer the fixtures twilio, async_twilio, …",
    )
    parser.addini("twilio_emulator", "the same as --twilio, for every run", type="bool", default=False)


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Sets the environment before the first module of the tests is imported."""
    if early_config.known_args_namespace.twilio or early_config.getini("twilio_emulator"):
        _activate(early_config)


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marker known, and activates the plugin where it was loaded late, by a conftest."""
    config.addinivalue_line("markers", MARKER)
    if config.getoption("twilio") or config.getini("twilio_emulator"):
        _activate(config)


def _activate(config: pytest.Config) -> None:
    from .session import activate

    activate(config)
