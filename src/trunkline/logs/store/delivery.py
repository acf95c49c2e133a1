"""How long messages took to arrive, by what they have in common. Called by `reader`.

Of a message that was seen to change the time until it was first seen as delivered, which is at most a look at it later;
of one that was delivered when it was first seen until its last change, which may be its price: so they are upper
bounds. One that was read when it was first seen is left out: when that was says nothing of when it came. Times are
counted in steps, so that a million of them are a few rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from ..tree import Field, Node, all_of
from .errors import SearchError
from .interned import Names
from .kinds import Kind
from .planning import plan
from .words import STATUSES

STEPS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90, 120, 180, 300, 600, 1_800, 3_600, 14_400, 86_400)
"""Seconds: the upper edges of what is counted together; what took longer is beyond the last."""
BY = {"country": "m.country", "service": "m.service", "account": "m.account"}
_ARRIVED = ("delivered", "read")


def delivery(connection: sqlite3.Connection, kind: Kind, tree: Node | None, by: Sequence[str]) -> list[dict[str, Any]]:
    """Counts by group and step: the names of `by`, `within` (seconds; None beyond the last step) and `count`.

    Raises:
        SearchError: a name of `by` is unknown, or the search cannot be answered.
    """
    if kind.name != "message":
        raise SearchError("only messages are delivered")
    if wrong := [name for name in by if name not in BY]:
        raise SearchError(f"by must be some of {', '.join(BY)}, not {wrong[0]!r}")
    arrived = Field("status", "=", _ARRIVED)
    made = plan(kind, arrived if tree is None else all_of([tree, arrived]), connection)
    states = ", ".join(str(STATUSES[name]) for name in _ARRIVED)
    seen = (
        "(SELECT min(h.at) FROM history h WHERE h.row = m.id AND h.kind = 'message' "
        f"AND h.status IN ({states})) / 1000.0"
    )
    took = f"coalesce({seen}, CASE m.status WHEN {STATUSES['delivered']} THEN m.updated END) - (m.id >> 30)"
    steps = " ".join(f"WHEN took <= {step} THEN {step}" for step in STEPS)
    columns = "".join(f"{BY[name]}, " for name in by)
    # The limit keeps SQLite from working a time out for each step that it is compared with.
    each = f"SELECT {columns}{took} AS took FROM {made.source()} k CROSS JOIN message m ON m.id = k.id LIMIT -1"
    rows = connection.execute(
        f"WITH each AS ({each}) "
        f"SELECT {''.join(f'{name}, ' for name in by)}CASE {steps} END AS step, count(*) FROM each "
        f"WHERE took IS NOT NULL AND took >= 0 GROUP BY {', '.join(str(place) for place in range(1, len(by) + 2))}",
        {**made.params, "lo": made.lowest, "hi": made.highest},
    ).fetchall()
    names = Names(connection)
    texts = {"service": names.words, "account": names.accounts}
    return [
        {
            **{
                name: texts[name][value] if name in texts and value is not None else value
                for name, value in zip(by, row, strict=False)
            },
            "within": row[-2],
            "count": row[-1],
        }
        for row in rows
    ]
