"""What is known of one list of one account: its heads, days, passes under way, rows that did not come.

Pages and rows enter; what to keep, and what to read when, leave. Pure: the clock is an argument. Kept by `plan`; its
state is nothing but its marks, so another process goes on where one was killed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from .._core.redaction.secret import safe_repr
from ..reading import absence, passes, windows
from ..reading.absence import Suspect
from ..reading.kinds import DAY, By, Kind, latest, undated
from ..reading.passes import Pass
from ..reading.windows import DayState, Pace
from .records import Gone, Mark, Reading

What = Literal["head", "day", "days", "row", "list"]
WHOLE = -1  # the head that goes to the end of the list
WIDEST = 64  # days that a backfill asks for together where they have few rows
MANY_UNSEEN = 100
STRANGE = 10  # so many rows of a sealed day do not vanish at once


class Key(NamedTuple):
    """A piece of work of a list: the head of a tier, a day by its number, days as `first-last`, a row by its SID, the
    list of a parent by the parent's SID."""

    what: What
    name: int | str

    @property
    def days(self) -> range:
        """The days that it is about."""
        if self.what == "day":
            return range(int(self.name), int(self.name) + 1)
        first, _, last = str(self.name).partition("-") if self.what == "days" else ("0", "", "-1")
        return range(int(first), int(last) + 1)


@safe_repr
@dataclass(frozen=True, slots=True)
class Check:
    """Which rows a complete pass should have brought: the arguments of `Ledger.unseen`."""

    since: float
    before: float
    by: By
    asked: float


@safe_repr
@dataclass(frozen=True, slots=True)
class Step:
    """What a reply leads to, to be kept in one transaction.

    Attributes:
        check: the pass is complete when its rows are kept, and this was asked of the ledger and answered to `finish`.
        again: work that goes on, and from when.
    """

    readings: Sequence[Reading] = ()
    marks: Sequence[Mark] = ()
    gone: Sequence[Gone] = ()
    check: Check | None = None
    again: Sequence[tuple[float, Key]] = ()


@safe_repr
@dataclass(slots=True)
class Stream:
    """One list of one account.

    Args:
        since: the first day to be read.
        retention: for how many days the API keeps rows; what is older is not judged.
        marks: what is kept of it, all below `stream`.
    """

    account: str
    kind: Kind
    pace: Pace
    since: int
    retention: int
    origin: float = 0.0
    heads: dict[int, float] = field(default_factory=dict)
    days: dict[int, DayState] = field(default_factory=dict)
    passes: dict[Key, Pass] = field(default_factory=dict)
    resumed: set[Key] = field(default_factory=set)
    suspects: dict[str, Suspect] = field(default_factory=dict)
    backfill: deque[int] = field(default_factory=deque)
    width: int = 1  # days that the backfill asks for together
    widest: int = WIDEST
    newest: int = 0  # the last day that has begun
    end: int | None = None  # the newest day that is too old
    rows: int = 0
    notices: list[str] = field(default_factory=list)
    refused: str | None = None

    @property
    def prefix(self) -> str:
        """With what its marks begin."""
        return f"{self.account}/{self.kind.name}/"

    def load(self, marks: Mapping[str, Any], now: float) -> None:
        """Takes the state from its marks, and finds the days that were never read, the newest first."""
        for key, value in marks.items():
            what, _, name = key.removeprefix(self.prefix).partition("/")
            if what == "origin":
                self.origin = value
            elif what == "end":
                self.end = value
            elif what == "head":
                self.heads[int(name)] = value
            elif what == "day":
                self.days[int(name)] = DayState(*value)
            elif what == "pass":
                where, _, which = name.partition("/")
                key_ = Key("days", which) if where == "days" else Key("head" if where == "head" else "day", int(which))
                self.passes[key_] = Pass.from_json(value)
                self.resumed.add(key_)
            elif what == "absent":
                self.suspects[name] = Suspect(*value)
        # The clock of who began may have been a little ahead of this one: what was never read is due all the same.
        self.origin = min(self.origin or now, now)
        self.newest = windows.day_of(now)
        if not self.kind.days:
            return
        known = {day for key in self.passes for day in key.days} | self.days.keys()
        self.backfill.extend(day for day in range(self.newest, self.first(now) - 1, -1) if day not in known)

    def first(self, now: float) -> int:
        """The first day that there may be rows of."""
        days = [self.since] if self.end is None else [self.since, self.end + 1]
        if self.kind.reach is not None:
            days.append(windows.day_of(now) - self.kind.reach)
        return max(days)

    def begin(self) -> list[Mark]:
        """What is kept before the first request: when reading began."""
        return [self._mark("origin", self.origin)]

    # what to read when

    def agenda(self, now: float) -> Iterator[tuple[float, Key]]:
        """All that is to be read beside the backfill, and when."""
        for tier in self._tiers():
            yield self._head_due(tier), Key("head", tier)
        if self.whole:
            yield self._whole_due(), Key("head", WHOLE)
        for day in self.days:
            due = self._day_due(day, now)
            if due is not None:
                yield due, Key("day", day)
        for sid, suspect in self.suspects.items():
            yield suspect.due, Key("row", sid)
        if self.kind.days:
            yield windows.bounds(self.newest)[1], Key("day", self.newest + 1)

    @property
    def whole(self) -> bool:
        """Whether its list is read to the end now and then: days do not bring each row."""
        return self.kind.undated or self.kind.whole > 0

    def _tiers(self) -> range:
        return range(len(self.pace.heads)) if self.kind.heads else range(0)

    def _head_due(self, tier: int) -> float:
        last = self.heads.get(tier)
        return self.origin if last is None else last + self.pace.heads[tier][0]

    def _whole_due(self) -> float:
        last = self.heads.get(WHOLE)
        return self.origin if last is None else last + (self.kind.whole or self.pace.audit)

    def _day_due(self, day: int, now: float) -> float | None:
        """When a day is read again; None: never, the API does not tell of it any more."""
        due = windows.next_read(day, self.days[day], self.pace)
        kept = self.retention if self.kind.reach is None else self.kind.reach
        if self.days[day].sealed and (day < self.first(now) or (day + kept - 2) * DAY < due):
            return None
        return due

    def fill(self, now: float) -> Key:
        """The next of the backfill: a day, or some quiet ones that are old enough to be sealed."""
        last = first = self.backfill.popleft()
        old = now >= (last + 1) * DAY + windows.SETTLED if self.kind.settles else windows.seals(last, now, self.pace)
        if not old:
            return Key("day", last)
        while last - first + 1 < self.width and self.backfill and self.backfill[0] == first - 1:
            first = self.backfill.popleft()
        return Key("day", last) if first == last else Key("days", f"{first}-{last}")

    def going(self, key: Key, now: float) -> Pass:
        """The pass of some work: the one under way, or a new one."""
        found = self.passes.get(key)
        if found is not None:
            return found
        return Pass(now, self._floor(int(key.name)) if key.what == "head" else None)

    def _floor(self, tier: int) -> float | None:
        """How far back a head goes: to the last complete pass that went as far, less its overlap."""
        if tier == WHOLE:
            return self.since * DAY if self.kind.days else None
        return self.heads.get(tier, self.origin) - self.pace.heads[tier][1]

    # what came

    def page(self, key: Key, going: Pass, asked: float, rows: Sequence[Mapping[str, Any]], link: str | None) -> Step:
        """A page of a pass came.

        Args:
            going: the pass as it was when the page was asked for.
            link: the address of the next page.
        """
        self.rows += len(rows)
        kept = rows
        if key == Key("head", WHOLE) and self.kind.days:
            kept = undated(self.kind, rows)  # days bring the others
        readings = [Reading(self.kind.name, self.account, asked, kept)] if kept else []
        if key.what == "head" and self.kind.states == 1:
            far = passes.far_enough(going.floor, (latest(self.kind, row) for row in rows))
            link = None if far else link
        print = passes.outline(rows, self.kind.updated) if self.kind.settles else 0
        marks = [*self._seen_again(rows, asked)] if self.suspects else []
        after = going.after(len(rows), link, print)
        self.passes[key] = after
        if link is None:
            return Step(readings, marks, check=self._check(key, after))
        wait = windows.gap(self.days.get(int(key.name)), self.pace) if key.what == "day" else 0.0
        marks.append(self._mark(f"pass/{key.what}/{key.name}", after.to_json()))
        return Step(readings, marks, again=[(asked + wait if wait else 0.0, key)])

    def _seen_again(self, rows: Sequence[Mapping[str, Any]], asked: float) -> Iterator[Mark]:
        """Rows that were not found, and are listed since: what that proved counts no more."""
        for row in rows:
            suspect = self.suspects.get(row.get("sid", ""))
            if suspect is not None and suspect.first is not None and suspect.first < asked:
                self.suspects[row["sid"]] = Suspect(suspect.due)
                yield self._absent(row["sid"])

    def _check(self, key: Key, done: Pass) -> Check:
        first = key.days and key.days.start not in self.days
        if first or not self.kind.fetched:
            # What is known before a day's first pass comes from elsewhere, such as a file of days long ago.
            return Check(0.0, 0.0, self.kind.by, done.begun)
        if key.days:
            since, before = key.days.start * DAY, key.days.stop * DAY
            # What was created a moment ago is not visible everywhere.
            return Check(since, min(before, done.begun - absence.YOUNG), self.kind.by, done.begun)
        since, before = passes.proven(done.floor, done.begun, absence.YOUNG)
        return Check(since, before, "undated" if self.kind.undated else self.kind.by, done.begun)

    def finish(self, key: Key, unseen: Sequence[str], now: float) -> Step:
        """A pass is complete and its rows are kept.

        Args:
            unseen: what the ledger answered to its check.
        """
        done = self.passes.pop(key)
        if key in self.resumed and len(unseen) > MANY_UNSEEN:
            # A ledger need not remember what another process saw of unchanged rows: the pass begins anew.
            self.resumed.discard(key)
            return Step(marks=[self._mark(f"pass/{key.what}/{key.name}", None)], again=[(now, key)])
        marks = [self._mark(f"pass/{key.what}/{key.name}", None)] if done.pages > 1 else []
        again: list[tuple[float, Key]] = []
        if key.what == "head":
            number = int(key.name)
            # A pass that went further back was one over the nearer heads too.
            tiers = self._tiers() if number == WHOLE else range(number + 1)
            for tier in {*tiers, number}:
                if self.heads.get(tier, 0.0) <= done.begun:
                    self.heads[tier] = done.begun
                    marks.append(self._mark(f"head/{tier}", done.begun))
            if number == WHOLE:
                again.append((self._whole_due(), key))
            else:
                # A head may not take more than a part of the time.
                again.append((max(self._head_due(number), now + 2 * (now - done.begun)), key))
        else:
            known = key.days.start in self.days
            for day in key.days:
                marks.append(self._finish_day(day, done, len(key.days)))
                due = self._day_due(day, now)
                if due is not None:
                    again.append((due, Key("day", day)))
            if not known and len(key.days) >= self.width // 2:
                self.width = (
                    min(self.width * 2, self.widest) if done.pages <= self.kind.states else max(1, self.width // 2)
                )
            if self._strange(key.days, done, len(unseen), now):
                unseen = ()
        for sid in unseen:
            if sid not in self.suspects:
                self.suspects[sid] = Suspect(now)
                marks.append(self._absent(sid))
                again.append((now, Key("row", sid)))
        return Step(marks=marks, again=again)

    def _finish_day(self, day: int, done: Pass, days: int) -> Mark:
        before = self.days.get(day)
        same = before.same if before is not None and before.print == done.print else done.begun
        last = windows.seals(day, done.begun, self.pace)
        if self.kind.settles:
            last = windows.settled(day, same, done.begun, self.pace)
        sealed = (before is not None and before.sealed) or last
        state = DayState(done.begun, -(-done.pages // days), done.rows // days, sealed, done.print, same)
        self.days[day] = state
        kept = [state.read, state.pages, state.rows, state.sealed]
        return self._mark(f"day/{day}", [*kept, state.print, state.same] if self.kind.settles else kept)

    def _strange(self, days: range, done: Pass, missing: int, now: float) -> bool:
        """Whether days have rows no more because the API forgets, not because somebody deleted them."""
        if missing and windows.day_of(now) - days.start > self.retention - 2:
            return True
        if missing < STRANGE or done.rows or not self.days[days.start].sealed:
            return False
        self.notices.append(
            f"{self.account}: the API lists no {self.kind.name} of {windows.name(days.start)} any more, and {missing} "
            f"are kept here. They stay. If the account keeps rows for less than {self.retention} days, say it."
        )
        return True

    def row(self, sid: str, asked: float, row: Mapping[str, Any] | None, created: float | None) -> Step:
        """A row was fetched; None: it was not found.

        Args:
            created: when it was created, for one that is no suspect; None if that is not known.
        """
        suspect = self.suspects.get(sid)
        readings = [Reading(self.kind.name, self.account, asked, [row], "fetch")] if row is not None else []
        if suspect is None:
            if row is not None or created is None or asked - created < absence.YOUNG:
                return Step(readings)
            suspect = Suspect(asked)
        verdict = absence.judged(suspect, asked, row is not None)
        if isinstance(verdict, Suspect):
            self.suspects[sid] = verdict
            return Step(readings, [self._absent(sid)], again=[(verdict.due, Key("row", sid))])
        self.suspects.pop(sid, None)
        gone = [Gone(self.kind.name, sid, asked)] if verdict == "gone" else []
        return Step(readings, [self._mark(f"absent/{sid}", None)], gone)

    def restart(self, key: Key) -> list[Mark]:
        """Forgets a pass whose next page cannot be had any more: it begins anew."""
        self.passes.pop(key, None)
        return [self._mark(f"pass/{key.what}/{key.name}", None)]

    def too_old(self, key: Key) -> list[Mark]:
        """The API does not tell of a day any more, nor of those before it; of several days, one at least is such."""
        self.passes.pop(key, None)
        marks = [self._mark(f"pass/{key.what}/{key.name}", None)]
        if len(key.days) > 1:
            self.widest = self.width = max(1, len(key.days) // 2)
            self.backfill = deque(sorted({*self.backfill, *key.days}, reverse=True))
            return marks
        day = key.days.start
        if self.end is None or day > self.end:
            self.end = day
        self.backfill = deque(left for left in self.backfill if left > day)
        return [self._mark("end", self.end), *marks]

    def _absent(self, sid: str) -> Mark:
        suspect = self.suspects[sid]
        return self._mark(f"absent/{sid}", [suspect.due, suspect.first])

    def _mark(self, name: str, value: Any) -> Mark:
        return Mark(self.prefix + name, value)
