"""What is saved and read again, or restored, answers as what was saved: now, and for all that comes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.emulator.saved import Traffic, emulator, everything, written
from tests.emulator.test_every_operation import Walk
from tests.emulator.wire import Caller
from tests.rounds import rounds
from trunkline import facts
from trunkline.emulator import Clock, Emulator, Limits

# A seed says nothing by itself: smaller ones are no simpler.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
QUIET = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]


@settings(max_examples=rounds(12, 100), deadline=None, phases=PHASES, suppress_health_check=QUIET)
@given(seed=st.integers(0, 2**32), before=st.integers(0, 60), after=st.integers(1, 25), past=st.booleans())
def test_state_roundtrip(tmp_path: Path, seed: int, before: int, after: int, past: bool) -> None:
    """Random traffic → save → load: the same answers to every GET, and the same future."""
    here = emulator(limits=Limits(segments_per_second=2, calls_per_second=5))
    if past:
        here.populate(2, 200, seed=seed)
    Traffic(here, seed).go(before)
    file = written(here, tmp_path / "state")
    there = Emulator(state=file, limits=Limits(segments_per_second=2, calls_per_second=5))
    try:
        assert everything(there) == everything(here)
        for each in (here, there):
            Traffic(each, seed + 1).go(after)
            each.run()
        assert everything(there) == everything(here)
    finally:
        there._keeper.release()  # type: ignore[union-attr]


@settings(max_examples=rounds(12, 100), deadline=None, phases=PHASES, suppress_health_check=QUIET)
@given(seed=st.integers(0, 2**32), before=st.integers(0, 60), after=st.integers(1, 25), past=st.booleans())
def test_a_restored_snapshot_is_what_was(seed: int, before: int, after: int, past: bool) -> None:
    """As often as it is restored, whatever happens in between: to rows that it shares with the emulator, too."""
    twilio = emulator()
    if past:
        twilio.populate(2, 200, seed=seed)
    Traffic(twilio, seed).go(before)
    snapshot, then = twilio.snapshot(), everything(twilio)
    for turn in range(2):
        Traffic(twilio, seed + turn).go(after)
        twilio.run()
        twilio.restore(snapshot)
        assert everything(twilio) == then
    Traffic(twilio, seed + 7).go(after)
    twilio.restore(twilio.snapshot())
    later = everything(twilio)
    twilio.restore(snapshot)
    Traffic(twilio, seed + 7).go(after)
    assert everything(twilio) == later


@pytest.fixture
def twilio(lenient: Emulator) -> Emulator:
    return lenient


@pytest.mark.parametrize("module", facts.modules())
def test_what_every_operation_leaves_is_kept(module: str, http: Caller, twilio: Emulator, tmp_path: Path) -> None:
    walk = Walk(http, twilio, module)
    for operation in walk.operations:
        if operation.verb in ("create", "fetch"):
            walk.path(operation)
    twilio.run()  # calls that last are not carried on
    there = Emulator(state=written(twilio, tmp_path / "state"), any_sender=True)
    try:
        assert everything(there) == everything(twilio)
    finally:
        there._keeper.release()  # type: ignore[union-attr]


def test_a_file_is_the_same_where_the_same_was_written(tmp_path: Path) -> None:
    files: list[Any] = []
    for name in ("a", "b"):
        twilio = Emulator(clock=Clock(emulator().clock.now(), frozen=True))
        Traffic(twilio, 5).go(30)
        files.append(written(twilio, tmp_path / name).read_bytes().split(b"\n")[1:])
    assert files[0] == files[1]
