"""The instant by which a call must end."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from typing import Any

import pytest

import trunkline
from trunkline._core.call.deadline import ambient_deadline, call_deadline


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr("trunkline._core.call.deadline.Clock.monotonic", lambda: now[0])
    return now


def test_nearer_one_wins(clock: list[float]) -> None:
    assert ambient_deadline() is None
    with trunkline.deadline(5) as outer:
        assert ambient_deadline() == outer.at == 105.0
        with trunkline.deadline(2):
            assert ambient_deadline() == 102.0
        with trunkline.deadline(60):
            assert ambient_deadline() == 105.0
        clock[0] = 104.0
        assert outer.remaining == 1.0
        clock[0] = 120.0
        assert outer.remaining == 0.0
        assert ambient_deadline() == 105.0
    assert ambient_deadline() is None


def test_the_nearer_deadline_counts() -> None:
    assert call_deadline(100.0, None) is None
    assert call_deadline(100.0, 3.0) == 103.0
    with trunkline.deadline(2):
        assert call_deadline(100.0, None) == 102.0
        assert call_deadline(100.0, 3.0) == 102.0
        assert call_deadline(100.0, 1.0) == 101.0


def test_left_on_exceptions() -> None:
    with pytest.raises(KeyError), trunkline.deadline(1):
        raise KeyError
    assert ambient_deadline() is None


@pytest.mark.parametrize("bad", [-1, -0.001, float("nan"), float("inf"), "5", None, True, 10**400])
def test_bad_seconds(bad: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="seconds of a deadline must be"):
        trunkline.deadline(bad)


def test_one_block_each() -> None:
    block = trunkline.deadline(1)
    assert block.remaining == 1.0
    with block, pytest.raises(RuntimeError, match="in use"), block:
        pass
    assert repr(block) == "deadline(1)"


def test_threads_have_their_own() -> None:
    found: list[float | None] = []
    with trunkline.deadline(5):
        thread = threading.Thread(target=lambda: found.append(ambient_deadline()))
        thread.start()
        thread.join()
    assert found == [None]


def test_each_task_has_its_own_deadline() -> None:
    async def look() -> float | None:
        await asyncio.sleep(0)
        return ambient_deadline()

    async def main() -> tuple[float | None, ...]:
        before = asyncio.create_task(look())
        with trunkline.deadline(5):
            inside = asyncio.create_task(look())
            own = await look()
        return await before, await inside, own, await look()

    assert asyncio.run(main()) == (None, 105.0, 105.0, None)


def test_closed_in_another_context() -> None:
    def generator() -> Any:
        with trunkline.deadline(1):
            yield

    running = generator()
    contextvars.copy_context().run(next, running)
    running.close()
    assert ambient_deadline() is None
