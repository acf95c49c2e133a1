"""The ledger in a Postgres, from which many processes send at the same time.

What the protocol says enters and leaves. Called by `campaign` and `sending`. A claim has a lease, by the clock of the
server: once it has run out, the row is unknown, whatever became of its owner, whose reply counts when it comes late.
Where the server was away, a transaction whose commit was not answered is run again: each of them gives the same rows
when it is run twice; how many rows an `add` or a `decide` changed may then be told as fewer.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Sequence
from typing import Any

from .._core.redaction.secret import safe_repr
from .ledger import DECIDED, PURGED, LedgerError, SpecChangedError, purged_key
from .postgres_link import Connection, Link
from .postgres_schema import SCHEMA, prepare
from .postgres_sql import CLAIM, CLAIMED, COLUMNS, MESSAGE, NOW, RUN, SETTLE, TICK, clean, moves
from .rate import Grant, granted
from .records import Added, CampaignRow, Claim, Counts, Decision, NewRow, Outcome, Row, Tick
from .states import MOVES, Event, State, post_by

LIVE = 15.0
"""Seconds after its last heartbeat for which a run counts as alive."""
_PATIENCE = 120.0
_BUSY = 0.05  # seconds until rows that others hold in a transaction are claimed, or free


@safe_repr
class PostgresLedger:
    """A ledger in the schema `trunkline_bulk` of a database.

    Args:
        url: of the database: `postgresql://user@host/database`.
        create: whether to make the tables.
        clock: seconds since 1970; that of the server unless said.
        patience: seconds to wait at most for a server that is away.

    Raises:
        LedgerError: it cannot be reached, or has no ledger, or one of a newer version.
    """

    shared = True

    def __init__(
        self,
        url: str,
        *,
        create: bool = True,
        clock: Callable[[], float] | None = None,
        patience: float = _PATIENCE,
    ) -> None:
        self._link = Link(url, patience)
        self._clock = clock
        self._secret: bytes | None = None
        self._runs: dict[int, int] = {}  # those that ticked → their campaigns
        try:
            self._link.run(lambda link, _: prepare(link, self._link.place, create=create), patience=0)
        except BaseException:
            self._link.close()
            raise

    def __repr__(self) -> str:
        return f"PostgresLedger({self._link.place!r})"

    def _now(self, link: Connection) -> float:
        return self._clock() if self._clock is not None else float(_one(link, f"SELECT {NOW}", ())[0])

    def _read(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._link.run(lambda link, _: _all(link, sql, values))

    # campaigns

    def open_campaign(self, name: str, spec: str, *, amend: bool = False) -> CampaignRow:
        def work(link: Connection, _: bool) -> None:
            sql = f"INSERT INTO {SCHEMA}.campaign(name, spec, created) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
            link.execute(sql, (name, spec, self._now(link)))
            id, found = _one(link, f"SELECT id, spec FROM {SCHEMA}.campaign WHERE name = %s FOR UPDATE", (name,))
            if found == spec:
                return
            if not amend:
                raise SpecChangedError(name, self._link.place)
            link.execute(f"UPDATE {SCHEMA}.campaign SET spec = %s WHERE id = %s", (spec, id))

        self._link.run(work)
        return next(each for each in self.campaigns() if each.name == name)

    def campaigns(self) -> list[CampaignRow]:
        found = self._read(f"SELECT id, name, spec, created, paused FROM {SCHEMA}.campaign ORDER BY id")
        return [CampaignRow(*row) for row in found]

    def pause(self, campaign: int, reason: str | None) -> None:
        sql = f"UPDATE {SCHEMA}.campaign SET paused = %s WHERE id = %s"
        self._link.run(lambda link, _: link.execute(sql, (clean(reason), campaign)))

    def add(self, campaign: int, rows: Sequence[NewRow]) -> Added:
        def work(link: Connection, _: bool) -> int:
            (purged,) = _one(link, f"SELECT purged FROM {SCHEMA}.campaign WHERE id = %s", (campaign,))
            known = self._purged_keys(link, campaign, rows) if purged else frozenset[str]()
            new = [row for row in rows if row.key not in known]
            sql = (
                f"INSERT INTO {MESSAGE}(campaign, key, dest, vars, segments, state, note) "
                "SELECT %s, n.* FROM unnest(%s::text[], %s::text[], %s::text[], %s::integer[], %s::text[], %s::text[]) "
                "AS n ON CONFLICT (campaign, key) DO NOTHING"
            )
            columns = _columns(
                [(row.key, row.to, _json(row.vars), row.segments, row.state, clean(row.note)) for row in new], 6
            )
            return link.execute(sql, (campaign, *columns)).rowcount

        added = self._link.run(work)
        return Added(added, len(rows) - added)

    def _purged_keys(self, link: Connection, campaign: int, rows: Sequence[NewRow]) -> frozenset[str]:
        secret = self.secret()
        hashed = {purged_key(secret, row.key): row.key for row in rows}
        sql = f"SELECT key FROM {MESSAGE} WHERE campaign = %s AND key = ANY(%s)"
        return frozenset(hashed[key] for (key,) in _all(link, sql, (campaign, list(hashed))))

    # runs

    def begin_run(self, campaign: int, host: str) -> int:
        def work(link: Connection, _: bool) -> int:
            now = self._now(link)
            sql = f"INSERT INTO {SCHEMA}.run(campaign, host, begun, heartbeat) VALUES (%s, %s, %s, %s) RETURNING id"
            return int(_one(link, sql, (campaign, host, now, now))[0])

        return self._link.run(work)

    def beat(self, run: int, offset: float) -> int:
        def work(link: Connection, _: bool) -> int:
            now = self._now(link)
            # Claims have the time of the server, to which ours may not agree.
            ours = 0.0 if self._clock is not None else time.time() - now
            sql = f"UPDATE {SCHEMA}.run SET heartbeat = %s, clock_offset = %s WHERE id = %s"
            link.execute(sql, (now, offset + ours, run))
            return self._alive(link, now)

        return self._link.run(work)

    def _alive(self, link: Connection, now: float) -> int:
        sql = f"SELECT count(*) FROM {SCHEMA}.run WHERE ended IS NULL AND heartbeat > %s"
        return max(1, int(_one(link, sql, (now - LIVE,))[0]))

    def end_run(self, run: int) -> None:
        sql = f"UPDATE {SCHEMA}.run SET ended = %s WHERE id = %s"
        self._link.run(lambda link, _: link.execute(sql, (self._now(link), run)))

    def tick(self, run: int, outcomes: Sequence[Outcome], want: int, token: int, lease: float, deadline: float) -> Tick:
        # What goes back to pending may be claimed by the same tick: that takes a statement of its own.
        single = not any(each.event == "unsent" for each in outcomes)

        def work(link: Connection, again: bool) -> Tick:
            if single and not again:
                paused, now, kept, rows = self._tick_once(link, run, outcomes, want, token, lease, deadline)
            else:
                paused, now, kept, rows = self._tick_in_steps(link, run, outcomes, want, token, lease, deadline, again)
            due = None
            if want > len(rows) and paused is None:
                sql = f"SELECT min(due) FROM {MESSAGE} WHERE campaign = %s AND state = 'pending'"
                (first,) = _one(link, sql, (self._campaign(link, run),))
                due = None if first is None else max(_BUSY, first - now)
            claims = [Claim(id, key, to, json.loads(text), n, tries) for _, id, key, to, text, n, tries in sorted(rows)]
            return Tick(tuple(claims), token, paused, kept, due)

        return self._link.run(work, single=single)

    def _campaign(self, link: Connection, run: int) -> int:
        if run not in self._runs:
            self._runs[run] = int(_one(link, f"SELECT campaign FROM {SCHEMA}.run WHERE id = %s", (run,))[0])
        return self._runs[run]

    def _tick_once(
        self,
        link: Connection,
        run: int,
        outcomes: Sequence[Outcome],
        want: int,
        token: int,
        lease: float,
        deadline: float,
    ) -> tuple[str | None, float, int, list[Any]]:
        campaign, last = self._campaign(link, run), post_by(0.0, lease, deadline)
        told = _columns(moves(outcomes), 9)
        now = None if self._clock is None else self._clock()
        found = _all(link, TICK, (now, run, *told, run, campaign, max(0, want), token, run, last, lease))
        if not found:
            raise LedgerError("the ledger has no such campaign or run")
        paused, at, kept = found[0][:3]
        return paused, at, kept, [row[3:] for row in found if row[3] is not None]

    def _tick_in_steps(
        self,
        link: Connection,
        run: int,
        outcomes: Sequence[Outcome],
        want: int,
        token: int,
        lease: float,
        deadline: float,
        again: bool,
    ) -> tuple[str | None, float, int, list[Any]]:
        campaign, paused, offset, now = _one(link, RUN, (run,))
        if self._clock is not None:
            now = self._clock()
        kept = link.execute(SETTLE, (now, *_columns(moves(outcomes), 9), run)).rowcount if outcomes else 0
        if want <= 0 or paused is not None:
            return paused, now, kept, []
        # Claims whose commit was not answered have been given to nobody.
        rows = _all(link, CLAIMED, (campaign, token, run)) if again else []
        if not rows:
            last = post_by(now, lease, deadline)
            rows = _all(link, CLAIM, (campaign, now, want, token, run, now, last, now + lease, offset))
        return None, now, kept, rows

    def expire(self, campaign: int) -> int:
        def work(link: Connection, _: bool) -> int:
            now = self._now(link)
            sql = (
                f"UPDATE {MESSAGE} AS m SET state = 'unknown', decided_at = %s WHERE campaign = %s "
                "AND state = 'claimed' AND (leased_until <= %s OR EXISTS "
                f"(SELECT FROM {SCHEMA}.run AS r WHERE r.id = m.run AND r.ended IS NOT NULL))"
            )
            return link.execute(sql, (now, campaign, now)).rowcount

        return self._link.run(work)

    # what others learn

    def decide(self, campaign: int, decisions: Sequence[Decision]) -> int:
        def work(link: Connection, _: bool) -> int:
            now = self._now(link)
            # Rows are locked in one order.
            return sum(_decide(link, campaign, each, now) for each in sorted(decisions, key=lambda each: each.row))

        return self._link.run(work)

    def cancel(self, campaign: int) -> int:
        return self._move(campaign, "cancel")

    def resend_absent(self, campaign: int) -> int:
        return self._move(campaign, "resend")

    def _move(self, campaign: int, event: Event) -> int:
        def work(link: Connection, _: bool) -> int:
            now, changed = self._now(link), 0
            for before, after in MOVES[event].items():
                sql = f"UPDATE {MESSAGE} SET state = %s, decided_at = %s WHERE campaign = %s AND state = %s"
                changed += link.execute(sql, (after, now, campaign, before)).rowcount
            return changed

        return self._link.run(work)

    # looking

    def counts(self, campaign: int) -> Counts:
        sql = f"SELECT state, count(*), sum(segments)::bigint FROM {MESSAGE} WHERE campaign = %s GROUP BY state"
        rows = self._read(sql, (campaign,))
        return Counts({row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows})

    def rows(self, campaign: int, states: Collection[State] = (), after: int = 0, limit: int = 1000) -> list[Row]:
        sql = (
            f"SELECT {COLUMNS} FROM {MESSAGE} AS m "
            "WHERE m.campaign = %s AND m.id > %s AND (%s::text[] IS NULL OR m.state = ANY(%s)) ORDER BY m.id LIMIT %s"
        )
        some = list(states) or None
        found = self._read(sql, (campaign, after, some, some, limit))
        return [_row(*row) for row in found]

    def known_sids(self, sids: Collection[str]) -> frozenset[str]:
        found = self._read(f"SELECT sid FROM {MESSAGE} WHERE sid = ANY(%s)", (list(sids),))
        return frozenset(sid for (sid,) in found)

    def sent_since(self, campaign: int, since: float) -> int:
        sql = f"SELECT count(*) FROM {MESSAGE} WHERE campaign = %s AND state = 'sent' AND claimed_at >= %s"
        return int(self._read(sql, (campaign, since))[0][0])

    def suppress(self, sender: str, to: str, code: int) -> None:
        sql = f"INSERT INTO {SCHEMA}.suppressed VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING"
        self._link.run(lambda link, _: link.execute(sql, (sender, to, code, self._now(link))))

    def suppressed(self, sender: str) -> frozenset[str]:
        found = self._read(f"SELECT dest FROM {SCHEMA}.suppressed WHERE sender = %s", (sender,))
        return frozenset(to for (to,) in found)

    def grant(self, run: int, sender: str, rate: float, wanted: float) -> float:
        def work(link: Connection, _: bool) -> float:
            now = self._now(link)
            sql = f"INSERT INTO {SCHEMA}.allowance VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
            new = link.execute(sql, (sender, 0.0, now)).rowcount
            sql = f"SELECT tokens, at FROM {SCHEMA}.allowance WHERE sender = %s FOR UPDATE"
            kept = Grant(*_one(link, sql, (sender,)))
            given, left = granted(None if new else kept, rate, wanted, self._alive(link, now), now)
            link.execute(f"UPDATE {SCHEMA}.allowance SET tokens = %s, at = %s WHERE sender = %s", (*left, sender))
            return given

        return self._link.run(work)

    def secret(self) -> bytes:
        if self._secret is None:
            self._secret = bytes(self._read(f"SELECT secret FROM {SCHEMA}.ledger")[0][0])
        return self._secret

    def purge(self, campaign: int) -> int:
        secret = self.secret()

        def work(link: Connection, _: bool) -> int:
            sql = (
                f"SELECT id, key FROM {MESSAGE} WHERE campaign = %s AND key NOT LIKE %s AND state = ANY(%s) FOR UPDATE"
            )
            found = _all(link, sql, (campaign, f"{PURGED}%", list(DECIDED)))
            sql = (
                f"UPDATE {MESSAGE} AS m SET key = p.key, dest = '', vars = '{{}}', note = NULL "
                "FROM unnest(%s::bigint[], %s::text[]) AS p(id, key) WHERE m.id = p.id"
            )
            link.execute(sql, _columns([(id, purged_key(secret, key)) for id, key in found], 2))
            link.execute(f"UPDATE {SCHEMA}.campaign SET purged = true WHERE id = %s", (campaign,))
            return len(found)

        purged = self._link.run(work)
        if purged:
            self._link.vacuum(MESSAGE)
        return purged

    def close(self) -> None:
        self._link.close()


def _decide(link: Connection, campaign: int, each: Decision, now: float) -> int:
    if each.event == "found" and each.sid is not None:
        sql = f"SELECT FROM {MESSAGE} WHERE sid = %s AND id <> %s LIMIT 1"
        if _all(link, sql, (each.sid, each.row)):
            return 0
    values: list[Any] = [each.row, campaign]
    where = "id = %s AND campaign = %s"
    if each.claimed_at is not None and each.event in ("absent", "missed"):
        where, values = f"{where} AND claimed_at = %s", [*values, each.claimed_at]
    if each.event == "missed":
        sql = f"UPDATE {MESSAGE} SET missed_at = %s WHERE {where} AND state = 'unknown' AND missed_at IS NULL"
        return link.execute(sql, (each.at, *values)).rowcount
    put = (
        "sid = coalesce(%s, sid), status = coalesce(%s, status), code = coalesce(%s, code), price = coalesce(%s, price)"
    )
    seen = (each.sid, each.status, each.code, each.price)
    if each.event == "seen":
        return link.execute(f"UPDATE {MESSAGE} SET {put} WHERE {where} AND state = 'sent'", (*seen, *values)).rowcount
    for before, after in MOVES[each.event].items():
        sql = f"UPDATE {MESSAGE} SET state = %s, decided_at = %s, {put} WHERE {where} AND state = %s"
        if link.execute(sql, (after, now, *seen, *values, before)).rowcount:
            return 1
    return 0


def _all(link: Connection, sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    # What stands in the text is ours: names of the schema, and states.
    return link.execute(sql.encode(), values).fetchall()


def _one(link: Connection, sql: str, values: Sequence[Any]) -> tuple[Any, ...]:
    found = _all(link, sql, values)
    if not found:
        raise LedgerError("the ledger has no such campaign or run")
    return found[0]


def _row(id: int, key: str, to: str, kept: str, *rest: Any) -> Row:
    return Row(id, key, to, json.loads(kept), *rest)


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]


def _json(value: Any) -> str:
    # Half a character, which UTF-8 cannot have, is escaped as all others are.
    return json.dumps(value, separators=(",", ":"), default=str)
