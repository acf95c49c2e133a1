"""Two stores that differ only in what somebody may not see are the same pages to them, byte for byte: every route, with
all its headers and its errors."""

from __future__ import annotations

import random
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.logs.interference import marked, pair, role
from tests.logs.secrets_world import DAY, MAIN, SUB
from tests.logs.web.compared import ONCE, ROLES, SIDES, both, different
from tests.logs.web.route_cases import CASES, CONTROL
from tests.rounds import rounds
from trunkline.logs.store import Ledger
from trunkline.logs.viewer import PERMISSIONS
from trunkline.logs.web import auditing
from trunkline.logs.web.app import Application


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The audit is written without waiting for what comes together."""
    monkeypatch.setattr(auditing, "_TOGETHER", 0.0)


def test_every_route_is_compared(tmp_path: Path) -> None:
    with Ledger(tmp_path / "logs.db"):
        pass
    app = Application(tmp_path / "logs.db")
    provider: Any = SimpleNamespace(begin=None, back=None, close=lambda: None)
    app.entrance.oidc = provider  # its routes are there too
    try:
        there = {route.path for route in app._routes()}
    finally:
        app.close()
    missing, gone = there - set(CASES) - set(CONTROL), set(CASES) - there - {"(none)"}
    assert not missing, (
        f"nothing compares what these routes answer about two stores: {sorted(missing)}. Add each to CASES in "
        "tests/logs/web/route_cases.py: a function that is given a Pair and yields requests (Asked) that name rows of "
        "pair.sids; a form is `Asked(path, {..., 'token': form_token(KEY, BROWSER, action)})`, see `_form`. Every role "
        "then asks them of both stores. What reads nothing of the store and comes before anybody is known is in CONTROL"
    )
    assert not gone, f"these routes are no longer there: take them out of tests/logs/web/route_cases.py: {sorted(gone)}"


@pytest.mark.parametrize("name", ROLES)
def test_what_is_hidden_changes_no_byte_of_a_page(tmp_path: Path, name: str) -> None:
    found = marked(pair(tmp_path, role(**ROLES[name]), 1))
    # Half of the routes for each role, the other half for the next; with all examples all.
    routes = list(CASES)[list(ROLES).index(name) % 2 :: rounds(2, 1)]
    assert different(found, random.Random(name), rounds(1, 4), routes) == []


@pytest.mark.parametrize("seed", range(rounds(3, 8)))
def test_no_role_tells_what_it_hides_by_any_page(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    levels: dict[str, Any] = {name: dice.random() < 0.7 for name in PERMISSIONS}
    levels |= {name: "masked" for name in SIDES if dice.random() < 0.4}
    limits: dict[str, Any] = dice.choice([{}, {"age": 20 * DAY}, {"accounts": (MAIN, SUB)}])
    found = marked(pair(tmp_path, role(**limits, **levels), seed))
    assert different(found, dice, rounds(3, 8)) == []


def test_pages_that_ask_are_among_them(tmp_path: Path) -> None:
    """Who may do all of it is asked, and not refused: what is compared are not refusals alone."""
    found = pair(tmp_path, role(), 3)
    with both(found) as (one, _):
        texts = {
            asked.target: one.answer(template, asked)[2].decode("utf-8", "replace")
            for template in ("/erase", "/messages/new", "/messages/{sid}/redact", "/retention/change", "/searches")
            for asked in CASES[template](found)
        }
    assert sum(ONCE in text for text in texts.values()) > 10
    assert any("/messages/new" in text for text in texts.values())
