"""Whoever may not see something cannot tell two stores apart that differ in it: for each permission, and by chance."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.logs.interference import observed, pair, role, same, told_apart
from tests.logs.secrets_world import DAY, HIDES, MAIN, OPENS, SUB
from tests.rounds import rounds
from trunkline.logs.viewer import PERMISSIONS, Level, everything

HIDING = sorted({*HIDES, *(each for needs in OPENS.values() for each in needs)})
MASKED = [name for name, fact in PERMISSIONS.items() if fact.masks]
CASES: list[tuple[str, Level]] = [*((name, False) for name in HIDING), *((name, "masked") for name in MASKED)]


@pytest.mark.parametrize(("permission", "level"), CASES)
def test_what_a_permission_hides_changes_nothing(tmp_path: Path, permission: str, level: Level) -> None:
    made = pair(tmp_path, role(**{permission: level}), 1)
    same(observed(made, made.one), observed(made, made.other))
    # Who may see it can tell them apart.
    assert told_apart(made, everything())


LIMITS: list[dict[str, Any]] = [
    {"age": 20 * DAY},
    {"accounts": (MAIN,)},
    {"accounts": (MAIN, SUB), "age": 33.5 * DAY},
    {"accounts": ()},
]


@pytest.mark.parametrize("limits", LIMITS)
def test_rows_that_are_too_old_or_of_other_accounts_change_nothing(tmp_path: Path, limits: dict[str, Any]) -> None:
    made = pair(tmp_path, role(**limits), 2)
    same(observed(made, made.one), observed(made, made.other))
    assert told_apart(made, everything())


@pytest.mark.parametrize("seed", range(rounds(6, 60)))
def test_no_role_tells_what_it_hides(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    levels: dict[str, Level] = {}
    for name in PERMISSIONS:
        levels[name] = dice.random() < 0.7
        if name in MASKED and dice.random() < 0.4:
            levels[name] = "masked"
    limits: dict[str, Any] = dict(dice.choice([*LIMITS[:3], {}]))
    made = pair(tmp_path, role(**limits, **levels), seed)
    same(observed(made, made.one), observed(made, made.other))
    assert told_apart(made, everything())
