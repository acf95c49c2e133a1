"""Whoever may not see something cannot tell two stores apart that differ in it: for each permission, and by chance."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.logs.interference import differences, observed, pair, role, same, told_apart
from tests.logs.secrets_world import DAY, HIDES, MAIN, OPENS, SUB
from tests.rounds import rounds
from trunkline.logs.tree import KINDS
from trunkline.logs.viewer import PERMISSIONS, Level, Viewer, everything, rules, shown

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


@pytest.mark.parametrize("seed", range(rounds(3, 12)))
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


def _with_errors() -> dict[str, rules.Rule]:
    return {**rules.FIELDS["message"], "error_message": rules.Rule()}


Hole = Callable[[pytest.MonkeyPatch], None]
HOLES: dict[str, tuple[dict[str, Any], Hole]] = {
    "a search by a hidden field": (
        {"can_view_message_from": False},
        lambda patch: patch.setattr(rules, "node", lambda kind, part: ()),
    ),
    "a search for words of hidden texts": (
        {"can_view_message_body": False},
        lambda patch: patch.setitem(rules._WORDS, "message", ()),
    ),
    "a group by what is made of an address": (
        {"can_view_message_to": "masked"},
        lambda patch: patch.setattr(rules, "field", lambda kind, name: ()),
    ),
    "sums of prices": (
        {"can_view_message_price": False},
        lambda patch: patch.setattr(Viewer, "sums", lambda viewer, kind, rows: list(rows)),
    ),
    "a history of prices": (
        {"can_view_message_price": False},
        lambda patch: patch.setattr(Viewer, "history", lambda viewer, kind, row, changes: list(changes)),
    ),
    "which rows have a history": (
        {"can_view_message_price": False},
        lambda patch: patch.setattr(rules, "_has", lambda kind, value: () if value == "history" else ("can_tail",)),
    ),
    "an address in full": ({"can_view_call_to": "masked"}, lambda patch: patch.setattr(shown, "masked", str)),
    "SIDs of rows that are not there": (
        {"can_view_transcriptions": False},
        lambda patch: patch.setattr(shown.Sight, "is_hidden", lambda sight, sid: False),
    ),
    "URLs with what was said": (
        {"can_view_message_body": False},
        lambda patch: patch.setattr(shown, "_cut", lambda value: value),
    ),
    "a text that quotes an address": (
        {"can_view_message_from": "masked"},
        lambda patch: patch.setattr(shown, "FIELDS", {**rules.FIELDS, "message": _with_errors()}),
    ),
    "rows of other accounts": (
        {"accounts": (MAIN,)},
        lambda patch: patch.setattr(Viewer, "_limits", lambda viewer, kind, now: []),
    ),
    "pages of rows that are too old": (
        {"age": 20 * DAY},
        lambda patch: patch.setattr(Viewer, "sees", lambda viewer, kind, row, now, created=0: row is not None),
    ),
    "names of accounts": (
        {"accounts": (MAIN,)},
        lambda patch: patch.setattr(Viewer, "named", lambda viewer, accounts: dict(accounts)),
    ),
    "what belongs to a row": (
        {"can_play_recordings": False, "can_view_alerts": False},
        lambda patch: patch.setattr(Viewer, "children", _whole_children),
    ),
    "numbers of a kind that is not there": (
        {"can_view_usage": False},
        lambda patch: patch.setattr(Viewer, "_need_kind", lambda viewer, kind: None),
    ),
}


HOLES_OF = {
    "an address in full": ("call",),
    "SIDs of rows that are not there": ("alert",),
    "URLs with what was said": ("alert",),
    "numbers of a kind that is not there": ("usage",),
}
"""The kinds of rows where a hole is, if not messages."""


def _whole_children(viewer: Viewer, found: dict[str, list[tuple[int, Any]]], now: float) -> dict[str, list[Any]]:
    return {kind: [everything().show(kind, row) for _, row in rows] for kind, rows in found.items()}


@pytest.mark.parametrize("hole", HOLES)
def test_each_hole_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hole: str) -> None:
    """The test has teeth: what is opened on purpose makes a difference."""
    levels, opened = HOLES[hole]
    made = pair(tmp_path, role(**levels), 4)
    opened(monkeypatch)
    kinds = [kind for kind in KINDS if kind in HOLES_OF.get(hole, ("message",))]
    assert differences(observed(made, made.one, kinds), observed(made, made.other, kinds))
