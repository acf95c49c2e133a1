"""How long messages took to arrive: counts by step enter, medians and bars leave. Pure. Called by `pages.delivery`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...._core.redaction.secret import safe_repr
from ...store.delivery import STEPS
from .values import age

Counts = Mapping[int | None, int]
"""Seconds within which → how many; None beyond the last step."""


@safe_repr
@dataclass(frozen=True, slots=True)
class Times:
    """How long some messages took: how many they are, the time within which half and nine tenths of them arrived, and
    how many took more than a minute."""

    count: int
    half: str
    most: str
    slow: int


def counted(rows: Sequence[Mapping[str, Any]]) -> dict[int | None, int]:
    """The counts of some rows together."""
    found: dict[int | None, int] = {}
    for row in rows:
        found[row["within"]] = found.get(row["within"], 0) + row["count"]
    return found


def times(counts: Counts) -> Times:
    """What counts say."""
    whole = sum(counts.values())
    slow = sum(count for step, count in counts.items() if step is None or step > 60)
    return Times(whole, _within(counts, 0.5), _within(counts, 0.9), slow)


def _within(counts: Counts, part: float) -> str:
    """The step within which a part of all is."""
    left = sum(counts.values()) * part
    for step in STEPS:
        left -= counts.get(step, 0)
        if left <= 0:
            return f"≤ {step_text(step)}"
    return f"> {step_text(STEPS[-1])}"


def step_text(step: int) -> str:
    """A step as people read it."""
    return age(step) if step < 7_200 or step % 86_400 else f"{step // 86_400} day"


def bars(counts: Counts) -> list[tuple[str, str, int]]:
    """The bars of a chart, as far as there is anything: labels, what is said of each, counts."""
    reached = [place for place, step in enumerate(STEPS) if counts.get(step)]
    last = max(reached, default=0) if None not in counts else len(STEPS) - 1
    found = []
    before = 0
    for step in STEPS[: last + 1]:
        said = f"{step_text(before)} to {step_text(step)}" if before else f"up to {step_text(step)}"
        found.append((step_text(step), said, counts.get(step, 0)))
        before = step
    if None in counts:
        found.append(("longer", f"more than {step_text(STEPS[-1])}", counts[None]))
    return found
