"""The calls of a past, their recordings, and the conferences that they met in, with participants.

Called by `populate`, and by `store` as `Source`.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from random import Random
from typing import Any, ClassVar, NamedTuple

from ..behaviours.numbers import local
from ..store import Hints, Row
from ..values import rfc2822
from .made import DAY, Account, Listed, Made, addressed, visitors
from .people import Customer, People
from .sids import Dice
from .timeline import Timeline


class Way(NamedTuple):
    """How a call goes: how often, in which direction, to which end; `legs` more than one meet in a conference."""

    weight: int
    inbound: bool
    status: str
    legs: int = 1


_WAYS = (
    Way(400, True, "completed"),
    Way(90, True, "no-answer"),
    Way(280, False, "completed"),
    Way(90, False, "no-answer"),
    Way(50, False, "busy"),
    Way(25, False, "failed"),
    Way(15, False, "canceled"),
    Way(20, False, "completed", 3),
    Way(12, False, "completed", 4),
)
_WEIGHTS = tuple(accumulate(way.weight for way in _WAYS))
_MINUTE_IN, _MINUTE_OUT = 0.0085, 0.014
_LONGEST = 3_600
_RINGS = 30
_RECORDED, _RECORDED_AFTER = 0.18, 8  # of the calls that were answered; seconds after the call was created
_ROOMS = ("standup", "support-escalation", "sales", "onboarding", "incident", "interview")


class Leg(NamedTuple):
    """A call, before it is a row."""

    when: int
    visit: int  # counts what happens in the chunk
    step: int  # counts the calls of a conference
    way: Way
    customer: Customer
    rings: int
    lasts: int  # seconds from the answer to the end; 0: nobody answered

    @property
    def end(self) -> int:
        """When it ended."""
        return self.when + self.rings + self.lasts


class Calls(Made):
    """All calls of an account."""

    kind = b"call"
    lags: ClassVar[Mapping[str, int]] = {"date_created": 0, "start_time": 0, "end_time": _LONGEST + _RINGS}

    def __init__(self, account: Account, timeline: Timeline, dice: Dice) -> None:
        super().__init__(account, timeline)
        self.dice = dice
        self._people = People(dice, timeline.total, calling=True)
        self._chunk: Callable[[int], list[Leg]] = lru_cache(64)(self._ring)

    def _ring(self, chunk: int) -> list[Leg]:
        """The calls of a chunk. Those of a conference begin within some seconds."""
        chance = Random(self.dice.roll(5, chunk)).random
        line = self.timeline
        first, last = line.span(chunk)
        high = line.bounds(chunk)[1]
        room, visit, legs = last - first, 0, list[Leg]()
        guests = self._people.guests(chunk)
        while room:
            way = _WAYS[bisect(_WEIGHTS, chance() * _WEIGHTS[-1])]
            if way.legs > room:
                way = _WAYS[0]
            begin = line.at((first + (last - first) * chance()) / line.total)
            lasts = 15 + int(_LONGEST * 0.98 * chance() ** 5)
            for step in range(way.legs):
                customer = self._people.customer(next(guests))
                when = min(int(begin) + 7 * step, high)
                rings = _rings(way, chance())
                legs.append(Leg(when, visit, step, way, customer, rings, lasts if way.status == "completed" else 0))
                visit += 1
            room -= way.legs
        return sorted(legs, key=itemgetter(0, 1, 2))

    def leg(self, index: int) -> Leg:
        """The call of an index."""
        chunk, place = divmod(index, self.timeline.size)
        return self._chunk(chunk)[place]

    def legs(self, index: int) -> list[int]:
        """The indexes of the calls that met in a conference with a call, in the order in which they came."""
        chunk, own = index // self.timeline.size, self.leg(index)
        first, visit = chunk * self.timeline.size, own.visit - own.step
        found = [
            (leg.step, at)
            for at, leg in enumerate(self._chunk(chunk), first)
            if leg.way.legs > 1 and leg.visit - leg.step == visit
        ]
        return [at for _, at in sorted(found)]

    def entries(self, chunk: int, hints: Hints) -> list[tuple[int, int]]:
        every = enumerate(self._chunk(chunk), chunk * self.timeline.size)
        if hints.equal.keys().isdisjoint(("to", "from")):
            return [(leg.when, index) for index, leg in every]
        return [(leg.when, index) for index, leg in every if addressed(hints, *self._addresses(leg))]

    def chosen(self, hints: Hints) -> Callable[[int], bool] | None:
        return visitors(self._people, self.account.numbers, self.timeline.size, hints)

    def _addresses(self, leg: Leg) -> tuple[str, str]:
        own, other = self.account.numbers[leg.visit % 2], leg.customer.number
        return (own, other) if leg.way.inbound else (other, own)

    def row(self, index: int, now: float) -> Row | None:
        leg = self.leg(index)
        when, way = leg.when, leg.way
        key, roll = self.key("CA", index), self.dice.roll(9, index)
        to, from_ = self._addresses(leg)
        data: dict[str, Any] = dict.fromkeys(_WIRES)
        data.update({"to": to, "from": from_}, to_formatted=local(to), from_formatted=local(from_), sid=key)
        data.update(account_sid=self.account.sid, direction="inbound" if way.inbound else "outbound-api")
        data.update(price_unit="USD", api_version="2010-04-01", queue_time="0", date_created=rfc2822(when))
        rung, status, updated = when + leg.rings, way.status, when
        if status not in ("failed", "canceled"):
            data["start_time"] = rfc2822(when)
        if now < leg.end:
            answered = leg.lasts and now >= rung
            status, updated = ("in-progress", rung) if answered else ("ringing", when)
        else:
            updated = leg.end
            data.update(end_time=rfc2822(leg.end), duration=str(leg.lasts))
            if leg.lasts and now >= leg.end + (roll % 60 if roll % 10 else roll % DAY):
                minutes = -(-leg.lasts // 60)
                data["price"] = f"-{minutes * (_MINUTE_IN if way.inbound else _MINUTE_OUT):.5f}"
        data.update(status=status, date_updated=rfc2822(updated))
        ids = {"account_sid": self.account.sid}
        return Row(key, data, ids, self.account.sid, when, updated, index - self.timeline.total, when)


def _rings(way: Way, chance: float) -> int:
    if way.status == "no-answer":
        return _RINGS
    return 0 if way.status == "failed" else 2 + int(5 * chance)


class Recordings(Made):
    """The recordings of calls, a call's own index each."""

    kind = b"record"
    lags: ClassVar[Mapping[str, int]] = {"date_created": _RECORDED_AFTER, "start_time": _RECORDED_AFTER}

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls.account, calls.timeline)
        self._calls = calls

    def named(self, hints: Hints) -> Iterable[int] | None:
        asked = hints.equal.get("call_sid")
        if asked is None:
            return [] if "conference_sid" in hints.equal else None
        found = (self._calls.find(text[:2].upper() + text[2:]) for text in asked)
        return [row.number + self.timeline.total for row in found if row is not None]

    def entries(self, chunk: int, hints: Hints) -> list[tuple[int, int]]:
        return [each for each in self._calls.entries(chunk, Hints()) if self._recorded(each[1])]

    def _recorded(self, index: int) -> bool:
        leg = self._calls.leg(index)
        return leg.lasts > 0 and leg.way.legs == 1 and self._calls.dice.unit(11, index) < _RECORDED

    def row(self, index: int, now: float) -> Row | None:
        leg = self._calls.leg(index)
        begin = leg.when + _RECORDED_AFTER
        if not self._recorded(index) or now < begin:
            return None
        key, done = self.key("RE", index), now >= leg.end + 1
        seconds = leg.end - begin
        data = {
            "sid": key, "account_sid": self.account.sid, "call_sid": self._calls.key("CA", index), "uri": None,
            "conference_sid": None, "status": "completed" if done else "in-progress", "source": "RecordVerb",
            "channels": 1, "track": "both", "start_time": rfc2822(begin), "duration": str(seconds) if done else None,
            "price": f"-{0.0025 * -(-seconds // 60):.5f}" if done else None, "price_unit": "USD", "error_code": None,
            "encryption_details": None, "api_version": "2010-04-01", "subresource_uris": None, "media_url": None,
            "date_created": rfc2822(begin), "date_updated": rfc2822(leg.end + 1 if done else begin),
        }  # fmt: skip
        ids = {"account_sid": self.account.sid}
        return Row(key, data, ids, self.account.sid, leg.when, begin, index - self.timeline.total, leg.when)


class Conferences(Made):
    """The conferences: the index of one is that of the call that came first."""

    kind = b"confer"
    lags: ClassVar[Mapping[str, int]] = {"date_created": 0, "date_updated": _LONGEST + _RINGS + 60}

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls.account, calls.timeline)
        self._calls = calls

    def entries(self, chunk: int, hints: Hints) -> list[tuple[int, int]]:
        return [each for each in self._calls.entries(chunk, Hints()) if self._opens(each[1])]

    def _opens(self, index: int) -> bool:
        leg = self._calls.leg(index)
        return leg.way.legs > 1 and leg.step == 0

    def row(self, index: int, now: float) -> Row | None:
        if not self._opens(index):
            return None
        key, leg, roll = self.key("CF", index), self._calls.leg(index), self._calls.dice.roll(12, index)
        legs = self._calls.legs(index)
        last = max(legs, key=lambda at: self._calls.leg(at).end)
        end = self._calls.leg(last).end
        done = now >= end
        data = {
            "sid": key, "account_sid": self.account.sid, "friendly_name": _ROOMS[roll % len(_ROOMS)], "region": "us1",
            "status": "completed" if done else "in-progress", "api_version": "2010-04-01", "uri": None,
            "reason_conference_ended": "last-participant-left" if done else None, "subresource_uris": None,
            "call_sid_ending_conference": self._calls.key("CA", last) if done else None,
            "date_created": rfc2822(leg.when), "date_updated": rfc2822(end if done else leg.when),
        }  # fmt: skip
        ids = {"account_sid": self.account.sid}
        return Row(key, data, ids, self.account.sid, leg.when, leg.when, index - self.timeline.total, leg.when)

    def participants(self, key: str) -> Listed:
        """The participants of a conference: its calls."""
        index = self.account.sids.index(self.kind, key[2:])
        if index is None or not 0 <= index < self.timeline.total or not self._opens(index):
            return Listed(())
        now = self.account.now()
        return Listed(self._participant(key, at, now) for at in self._calls.legs(index))

    def _participant(self, conference: str, index: int, now: float) -> Row:
        leg, key = self._calls.leg(index), self._calls.key("CA", index)
        answered = leg.when + leg.rings
        data = {
            "account_sid": self.account.sid, "call_sid": key, "conference_sid": conference, "label": None,
            "call_sid_to_coach": None, "coaching": False, "end_conference_on_exit": False, "muted": False,
            "hold": False, "start_conference_on_enter": True, "queue_time": "0", "uri": None,
            "status": "complete" if now >= leg.end else "connected" if now >= answered else "ringing",
            "date_created": rfc2822(leg.when), "date_updated": rfc2822(min(leg.end, max(answered, leg.when))),
        }  # fmt: skip
        ids = {"account_sid": self.account.sid, "conference_sid": conference}
        number = index - self.timeline.total
        return Row(key, data, ids, self.account.sid, leg.when, leg.when, number, leg.when)


_WIRES = (
    "sid", "date_created", "date_updated", "parent_call_sid", "account_sid", "to", "to_formatted", "from",
    "from_formatted", "phone_number_sid", "status", "start_time", "end_time", "duration", "price", "price_unit",
    "direction", "answered_by", "api_version", "forwarded_from", "group_sid", "caller_name", "queue_time", "trunk_sid",
    "uri", "subresource_uris",
)  # fmt: skip
