"""The tests of non-interference have teeth: each hole that is opened on purpose in the pages makes a difference."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from starlette.exceptions import HTTPException

from tests.logs.interference import marked, pair, role
from tests.logs.secrets_world import DAY, MAIN
from tests.logs.web.compared import different
from trunkline.logs.tree import Query
from trunkline.logs.viewer import Shown, Viewer, everything
from trunkline.logs.web import asking, auditing
from trunkline.logs.web.pages import counting, exports, health, media, rows, syncing

MANY = 60
Patch = pytest.MonkeyPatch


def _not_narrowed(patch: Patch) -> None:
    def search(ask: asking.Ask, said: str, kind: str) -> asking.Search:
        asked = asking.parse(said, kind, zone=ask.zone, now=ask.now)
        return asking.Search(asked, asked)

    patch.setattr(asking.Ask, "search", search)


def _forbidden_instead_of_absent(patch: Patch) -> None:
    before = rows.seen

    def seen(ask: asking.Ask, sid: str, kind: str) -> Any:
        try:
            return before(ask, sid, kind)
        except HTTPException:
            raise HTTPException(404 if ask.site.store.key(sid) is None else 410) from None

    patch.setattr(rows, "seen", seen)


def _unasked(ask: asking.Ask, sid: str, kind: str) -> Any:
    found = ask.site.store.key(sid)
    if found is None:
        raise HTTPException(404)
    return ask.site.store.row(sid), found[1]


def _counted_in_a_header(patch: Patch) -> None:
    before = asking.Ask.render

    def render(ask: asking.Ask, template: str, /, **shown: Any) -> Any:
        response = before(ask, template, **shown)
        response.headers["etag"] = str(ask.site.store.total(Query("call")))
        return response

    patch.setattr(asking.Ask, "render", render)


def _all_marks(patch: Patch) -> None:
    for module in (counting, syncing):
        patch.setattr(module, "by_account", lambda ask: _by_account(ask.site.store.marks("AC")))


def _by_account(marks: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for key, value in marks.items():
        account, _, rest = key.partition("/")
        found.setdefault(account, {})[rest] = value
    return found


def _all_heads(ask: asking.Ask) -> dict[str, float]:
    return {key: value for key, value in ask.site.store.marks("AC").items() if key.endswith("/head/0")}


def _threads_of_anybody(patch: Patch) -> None:
    patch.setattr(Viewer, "number", lambda viewer, address: True)
    patch.setattr(Viewer, "threads", lambda viewer: ("message",))
    patch.setattr(Viewer, "ask", lambda viewer, query, now, text="": query)


def _children(viewer: Viewer, found: Mapping[str, Sequence[tuple[int, Any]]], now: float) -> dict[str, list[Shown]]:
    return {kind: [everything().show(kind, row) for _, row in rows] for kind, rows in found.items()}


def _cells(shown: Sequence[Shown], names: Sequence[str]) -> Any:
    return ([getattr(row._row, name) for name in names] for row in shown)


HOLES: dict[str, tuple[dict[str, Any], Callable[[Patch], None], tuple[str, ...]]] = {
    "lists of all rows": ({"age": 20 * DAY}, _not_narrowed, ("/messages",)),
    "lists of other accounts": ({"accounts": (MAIN,)}, _not_narrowed, ("/alerts.json",)),
    "searches by hidden fields": ({"can_view_message_from": False}, _not_narrowed, ("/messages/-/newer",)),
    "pages of rows that are too old": (
        {"age": 20 * DAY},
        lambda patch: patch.setattr(Viewer, "sees", lambda viewer, kind, row, now, created=0: row is not None),
        ("/messages/{sid}",),
    ),
    "that there is a row": ({"age": 20 * DAY}, _forbidden_instead_of_absent, ("/calls/{sid}",)),
    "files of whoever asks": (
        {"can_view_media": False},
        lambda patch: patch.setattr(media, "seen", _unasked),
        ("/media/{sid}/content",),
    ),
    "names of accounts": (
        {"accounts": (MAIN,)},
        lambda patch: patch.setattr(Viewer, "named", lambda viewer, accounts: dict(accounts)),
        ("/messages/-/count", "/sync", "/messages/{sid}"),
    ),
    "how old other accounts are": ({"accounts": (MAIN,)}, _all_marks, ("/sync",)),
    "how old hidden kinds are": (
        {"can_view_calls": False},
        lambda patch: patch.setattr(health, "heads", _all_heads),
        ("/metrics",),
    ),
    "a header": ({"can_view_calls": False}, _counted_in_a_header, ("/",)),
    "a column of a file": (
        {"can_view_message_to": "masked"},
        lambda patch: patch.setattr(exports, "_cells", _cells),
        ("/messages.csv",),
    ),
    "rows as they are": (
        {"can_view_message_price": False},
        lambda patch: patch.setattr(Shown, "to_dict", lambda shown: shown._row.to_dict()),
        ("/messages.json",),
    ),
    "the JSON on a page": (
        {"can_view_callback_urls": False},
        lambda patch: patch.setattr(Shown, "to_dict", lambda shown: shown._row.to_dict()),
        ("/alerts/{sid}",),
    ),
    "sums of prices": (
        {"can_view_message_price": False},
        lambda patch: patch.setattr(Viewer, "sums", lambda viewer, kind, found: list(found)),
        ("/messages/-/summary",),
    ),
    "counts by what is made of an address": (
        {"can_view_message_to": "masked"},
        lambda patch: patch.setattr(Viewer, "ask_groups", lambda viewer, kind, by: None),
        ("/messages/-/count",),
    ),
    "the thread of an address": (
        {"can_view_message_from": "masked"},
        _threads_of_anybody,
        ("/numbers/{address:path}",),
    ),
    "what belongs to a row": (
        {"can_view_alerts": False},
        lambda patch: patch.setattr(Viewer, "children", _children),
        ("/messages/{sid}", "/calls/{sid}"),
    ),
    "when a price came": (
        {"can_view_message_price": False},
        lambda patch: patch.setattr(Viewer, "history", lambda viewer, kind, row, changes: list(changes)),
        ("/messages/{sid}",),
    ),
    "lists of a kind that is not there": (
        {"can_view_usage": False},
        lambda patch: patch.setattr(Viewer, "_need_kind", lambda viewer, kind: None),
        ("/usage/records.json",),
    ),
}


@pytest.mark.parametrize("hole", HOLES)
def test_each_hole_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hole: str) -> None:
    levels, opened, routes = HOLES[hole]
    monkeypatch.setattr(auditing, "_TOGETHER", 0.0)
    found = marked(pair(tmp_path, role(**levels), 4))
    opened(monkeypatch)
    assert different(found, random.Random(hole), MANY, routes)
