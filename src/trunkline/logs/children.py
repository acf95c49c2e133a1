"""What is known of the lists that belong to rows: the media of messages, the participants of conferences.

Parents enter as the ledger finds them, pages of their lists too; what to keep, and whose list to read, leave. Pure:
the clock is an argument. Kept by `plan`. A parent that was asked has a mark of its own, which the ledger looks at when
it searches for those that were not: so there is nothing to load, and a parent may be found as late as it likes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any

from .._core.redaction.secret import safe_repr
from ..reading import absence
from ..reading.absence import Suspect
from ..reading.kinds import DAY, HOUR, KINDS
from ..reading.passes import Pass
from .records import Mark, OpenRow, Reading
from .stream import Key, Step, Stream

EARLY = frozenset({"accepted", "scheduled", "queued", "sending", "receiving"})  # what belongs to it may be to come
RECENT = 2 * DAY  # parents that are looked for at each look; those created before it, once an hour
ASKED = "asked/"  # with what the marks of parents begin, which no plan loads


@safe_repr
@dataclass(slots=True)
class Children(Stream):
    """The lists of one kind below the rows of one account."""

    live: dict[str, OpenRow] = field(default_factory=dict)  # parents whose lists are still to change
    asked: dict[str, float] = field(default_factory=dict)  # when the lists of those were last asked for
    pending: set[str] = field(default_factory=set)  # parents that are being asked
    before: float = inf  # how far a look at the parents is: those created before it are to come
    thorough: bool = True  # whether it goes back to the first
    thorough_due: float = 0.0

    def load(self, marks: Mapping[str, Any], now: float) -> None:
        """Takes from its marks which parents are to be asked again."""
        for key, value in marks.items():
            what, _, name = key.removeprefix(self.prefix).partition("/")
            if what == "absent":
                self.suspects[name] = Suspect(*value)

    def begin(self) -> list[Mark]:
        """Nothing is kept before the first request."""
        return []

    def agenda(self, now: float) -> Iterator[tuple[float, Key]]:
        """The parents that are to be asked again, and when."""
        for sid, suspect in self.suspects.items():
            yield suspect.due, Key("list", sid)

    def going(self, key: Key, now: float) -> Pass:
        """The walk over the list of a parent."""
        return self.passes.get(key) or Pass(now)

    # the parents

    def look(self, now: float) -> tuple[float, float]:
        """Between which instants of creation to look for parents next, the newest first."""
        if self.before == inf:
            self.thorough = now >= self.thorough_due
            if self.thorough:
                self.thorough_due = now + HOUR
        first = self.since * DAY
        return (first if self.thorough else max(first, now - RECENT)), self.before

    def found(self, rows: Sequence[OpenRow], limit: int, now: float) -> list[Key]:
        """What to ask of some parents; the look is over where `before` is infinite again.

        Args:
            rows: the parents, the newest first.
            limit: how many were looked for at most.
        """
        self.before = inf
        if len(rows) >= limit:
            # The last second may have more of them. One that fills a look by itself has to wait for the next.
            last = rows[-1].created
            whole = [row for row in rows if row.created > last]
            self.before = last + 1 if whole else last
            rows = whole or rows
        final = KINDS[self.kind.parent].final
        keys = []
        for row in rows:
            if row.sid in self.pending or row.sid in self.suspects:
                continue
            if self.kind.expected:
                if row.status in EARLY:
                    continue
            elif row.status not in final:
                if now - self.asked.get(row.sid, -inf) < self.pace.poll / 2:
                    continue
                self.live[row.sid] = row
            self.pending.add(row.sid)
            keys.append(Key("list", row.sid))
        return keys

    # what came

    def page(self, key: Key, going: Pass, asked: float, rows: Sequence[Mapping[str, Any]], link: str | None) -> Step:
        """A page of a parent's list came."""
        self.rows += len(rows)
        readings = [Reading(self.kind.name, self.account, asked, rows)] if rows else []
        after = going.after(len(rows), link)
        if link is not None:
            self.passes[key] = after
            return Step(readings, again=[(0.0, key)])
        self.passes.pop(key, None)
        return self._answered(str(key.name), asked, after.rows > 0, readings)

    def row(self, sid: str, asked: float, row: Mapping[str, Any] | None, created: float | None) -> Step:
        """The list of a parent was not found."""
        self.passes.pop(Key("list", sid), None)
        return self._answered(sid, asked, False, [])

    def _answered(self, sid: str, asked: float, some: bool, readings: list[Reading]) -> Step:
        self.pending.discard(sid)
        if self.live.pop(sid, None) is not None:
            self.asked[sid] = asked
            return Step(readings)
        self.asked.pop(sid, None)
        marks = [Mark(f"{ASKED}{self.kind.name}/{sid}", int(asked))]
        if not self.kind.expected:
            return Step(readings, marks)
        verdict = absence.judged(self.suspects.pop(sid, Suspect(asked)), asked, some)
        if isinstance(verdict, Suspect):
            self.suspects[sid] = verdict
            return Step(readings, [*marks, self._absent(sid)], again=[(verdict.due, Key("list", sid))])
        return Step(readings, [*marks, self._mark(f"absent/{sid}", None)])

    def restart(self, key: Key) -> list[Mark]:
        """Forgets a walk whose next page cannot be had any more: it begins anew."""
        self.passes.pop(key, None)
        return []
