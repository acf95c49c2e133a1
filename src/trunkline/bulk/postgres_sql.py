"""The statements of a tick of a ledger in Postgres: outcomes in, claims out. Called by `postgres`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .postgres_schema import SCHEMA
from .records import Outcome
from .states import MOVES

NOW = "extract(epoch FROM clock_timestamp())::float8"
MESSAGE = f"{SCHEMA}.message"
COLUMNS = (
    "m.id, m.key, m.dest, m.vars, m.segments, m.state, m.claimed_at, m.post_by, m.decided_at, m.missed_at, "
    "m.clock_offset, m.sid, m.status, m.code, m.price, m.note, m.tries"
)
# The row of the run is locked: of two ticks of it, such as one whose connection was lost, one waits for the other.
RUN = (
    f"SELECT c.id, c.paused, r.clock_offset, {NOW} FROM {SCHEMA}.run AS r "
    f"JOIN {SCHEMA}.campaign AS c ON c.id = r.campaign WHERE r.id = %s FOR UPDATE OF r"
)
SETTLE = (
    f"UPDATE {MESSAGE} AS m SET state = o.after, decided_at = %s, sid = coalesce(o.sid, m.sid), "
    "status = coalesce(o.status, m.status), code = o.code, note = o.note, due = o.due "
    "FROM unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[], %s::bigint[], "
    "%s::text[], %s::float8[]) AS o(id, claim, before, after, sid, status, code, note, due) "
    "WHERE m.id = o.id AND m.claim = o.claim AND m.run = %s AND m.state = o.before"
)
CLAIM = (
    f"WITH picked AS (SELECT id FROM {MESSAGE} WHERE campaign = %s AND state = 'pending' AND due <= %s "
    f"ORDER BY due, id LIMIT %s FOR UPDATE SKIP LOCKED) UPDATE {MESSAGE} AS m SET state = 'claimed', claim = %s, "
    "run = %s, claimed_at = %s, post_by = %s, leased_until = %s, missed_at = NULL, code = NULL, note = NULL, "
    "tries = m.tries + 1, clock_offset = %s FROM picked WHERE m.id = picked.id "
    "RETURNING m.due, m.id, m.key, m.dest, m.vars, m.segments, m.tries"
)
CLAIMED = (
    f"SELECT due, id, key, dest, vars, segments, tries FROM {MESSAGE} "
    "WHERE campaign = %s AND state = 'claimed' AND claim = %s AND run = %s"
)
# All of a tick as one statement, which is a transaction by itself: a fifth of the round trips.
TICK = (
    f"WITH r AS MATERIALIZED (SELECT c.paused, r.clock_offset, coalesce(%s, {NOW}) AS now FROM {SCHEMA}.run AS r "
    f"JOIN {SCHEMA}.campaign AS c ON c.id = r.campaign WHERE r.id = %s FOR UPDATE OF r), "
    f"settled AS ({SETTLE.replace('decided_at = %s', 'decided_at = (SELECT now FROM r)')} RETURNING m.id), "
    f"picked AS (SELECT id FROM {MESSAGE} WHERE campaign = %s AND state = 'pending' AND due <= (SELECT now FROM r) "
    "AND (SELECT paused FROM r) IS NULL ORDER BY due, id LIMIT %s FOR UPDATE SKIP LOCKED), "
    f"claimed AS (UPDATE {MESSAGE} AS m SET state = 'claimed', claim = %s, run = %s, claimed_at = r.now, "
    "post_by = r.now + %s, leased_until = r.now + %s, missed_at = NULL, code = NULL, note = NULL, "
    "tries = m.tries + 1, clock_offset = r.clock_offset FROM picked, r WHERE m.id = picked.id "
    "RETURNING m.due, m.id, m.key, m.dest, m.vars, m.segments, m.tries) "
    "SELECT r.paused, r.now, (SELECT count(*) FROM settled), claimed.* FROM r LEFT JOIN claimed ON true"
)


def moves(outcomes: Sequence[Outcome]) -> list[tuple[Any, ...]]:
    """What owners say, a row for each state from which it moves."""
    return [
        (
            *(each.row, each.token, before, after, clean(each.sid), clean(each.status)),
            *(each.code, clean(each.note), each.due),
        )
        for each in outcomes
        for before, after in MOVES[each.event].items()
    ]


def clean(text: str | None) -> str | None:
    """A text that is not ours, as Postgres takes it."""
    return None if text is None else text.replace("\0", "").encode("utf-8", "replace").decode()
