"""What all tests share."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from tests.rounds import is_full, is_run

# Redis and Postgres, which start where a test asks for them.
pytest_plugins = ["tests.scale.servers"]

if TYPE_CHECKING:
    from trunkline.emulator import Emulator

# A shell without job control starts what runs beside it with Ctrl-C ignored, and that is inherited.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

START = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)

# The same examples each time: a failure is then the change's, not luck's. HYPOTHESIS_PROFILE=random looks further, and
# "varied" at those of --hypothesis-seed. How long examples take to make says how busy the machine is, and no more.
SLOW = [HealthCheck.too_slow]
for name, examples in (("", 25), ("-full", 100)):
    settings.register_profile(
        f"same{name}",
        derandomize=True,
        database=None,
        deadline=None,
        max_examples=examples,
        suppress_health_check=SLOW,
    )
    settings.register_profile(
        f"varied{name}",
        derandomize=False,
        database=None,
        deadline=None,
        max_examples=examples,
        suppress_health_check=SLOW,
        print_blob=True,
    )
    settings.register_profile(f"random{name}", deadline=None, suppress_health_check=SLOW)


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Files that are not to be run now."""
    return True if collection_path.is_file() and not is_run(str(collection_path)) else None


def pytest_collectstart(collector: pytest.Collector) -> None:
    """A file of tests is about to be read, with as many examples as it is to try."""
    if isinstance(collector, pytest.Module):
        profile = os.environ.get("HYPOTHESIS_PROFILE", "same")
        settings.load_profile(f"{profile}-full" if is_full(str(collector.path)) else profile)


@pytest.fixture(scope="module", autouse=True)
def lean_heap() -> None:
    """Sets apart what earlier modules keep (the whole spec as plain objects): a test's `gc.collect()` stays cheap."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def running() -> Iterator[Emulator]:
    from trunkline.emulator import Clock, Emulator

    with Emulator(clock=Clock(START, frozen=True)) as twilio:
        yield twilio


@pytest.fixture
def twilio(running: Emulator) -> Emulator:
    """An emulator without rows and applications, whose clock stands still."""
    running.mounts.close()
    running.reset()
    return running


@pytest.fixture(scope="session")
def _lenient() -> Iterator[Emulator]:
    from trunkline.emulator import Clock, Emulator

    with Emulator(clock=Clock(START, frozen=True), any_sender=True) as twilio:
        yield twilio


@pytest.fixture
def lenient(_lenient: Emulator) -> Emulator:
    """The same for messages of any sender."""
    _lenient.reset()
    return _lenient


@pytest.fixture(scope="session")
def private_key() -> Any:
    """A key of RSA, for what is signed by one."""
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    return generate_private_key(65537, 2048)
