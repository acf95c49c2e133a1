"""The messages of a past, their media, and the alerts of those that failed.

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

from ... import facts
from ..messaging.segments import segments
from ..store import Hints, Row
from ..values import rfc2822, rfc3339
from .made import DAY, Account, Listed, Made, addressed, visitors
from .people import Customer, People
from .sids import Dice
from .texts import KINDS, OFFERS, SUPPORT, Kind, Turn, text
from .timeline import Timeline

_WEIGHTS = tuple(accumulate(kind.weight for kind in KINDS))
_FILES = ("image/jpeg", "image/jpeg", "image/jpeg", "image/png", "image/gif", "application/pdf")
# What a carrier says when it fails to deliver.
_ERRORS = (30003, 30003, 30003, 30005, 30006, 30008)
_OUTAGE_DAYS, _OUTAGE, _OUTAGE_HOURS = 0.02, 0.55, 4
_FILTERED = 0.02  # of offers
_UNREGISTERED, _UNREGISTERED_UNTIL = 0.2, 0.2  # of offers, in the first fifth of the time
_CHANNEL = 0.02  # of WhatsApp messages
_SENT_LAG = 3
_REDACTED, _REDACTED_AFTER = 0.006, 3 * DAY
_DELETED, _DELETED_AFTER = 0.004, 2 * DAY
_PRICES = {"sms": 0.0079, "mms": 0.02, "whatsapp": 0.005}
_ALERT_DAYS = 30


class Said(NamedTuple):
    """A message of a conversation, before it is a row."""

    when: int
    visit: int  # counts the conversations of the chunk
    step: int  # counts the messages of the conversation
    kind: Kind
    who: int
    customer: Customer

    @property
    def turn(self) -> Turn:
        """What kind of message it is."""
        return self.kind.turns[self.step]


class Fate(NamedTuple):
    """When an outbound message left, when its end was known, and how it ended."""

    sent: int | None
    done: int
    status: str
    error: int | None


class Messages(Made):
    """All messages of an account."""

    kind = b"message"
    lags: ClassVar[Mapping[str, int]] = {"date_created": 0, "date_sent": _SENT_LAG}

    def __init__(self, account: Account, timeline: Timeline, dice: Dice) -> None:
        super().__init__(account, timeline)
        self._dice = dice
        self._people = People(dice, timeline.total)
        self._whatsapp = f"whatsapp:{account.numbers[SUPPORT]}"
        self._own = {*account.numbers, self._whatsapp}
        self._chunk: Callable[[int], list[Said]] = lru_cache(64)(self._talk)

    # What was said

    def _talk(self, chunk: int) -> list[Said]:
        """The messages of a chunk. Its conversations begin and end in it."""
        chance = Random(self._dice.roll(5, chunk)).random
        line = self.timeline
        first, last = line.span(chunk)
        low, high = line.bounds(chunk)
        room, visit, said = last - first, 0, list[Said]()
        for who in self._people.guests(chunk):
            customer = self._people.customer(who)
            kind = KINDS[bisect(_WEIGHTS, chance() * _WEIGHTS[-1])]
            if len(kind.turns) > room or (customer.dead and kind.answered):
                kind = KINDS[0]
            begin = max(low, line.at((first + (last - first) * chance()) / line.total))
            if len(kind.turns) == 1:
                said.append(Said(int(begin), visit, 0, kind, who, customer))
            else:
                gaps = (turn.gap * (0.3 + 1.4 * chance()) for turn in kind.turns[1:])
                times = list(accumulate(gaps, initial=0.0))
                begin = max(low, min(begin, high - times[-1]))
                pace = min(1.0, (high - begin) / times[-1])
                said += [
                    Said(int(begin + at * pace), visit, step, kind, who, customer) for step, at in enumerate(times)
                ]
            room, visit = room - len(kind.turns), visit + 1
            if not room:
                break
        return sorted(said, key=itemgetter(0, 1, 2))

    def said(self, index: int) -> Said:
        """The message of an index."""
        chunk, place = divmod(index, self.timeline.size)
        return self._chunk(chunk)[place]

    def entries(self, chunk: int, hints: Hints) -> list[tuple[int, int]]:
        first = chunk * self.timeline.size
        every = enumerate(self._chunk(chunk), first)
        if hints.equal.keys().isdisjoint(("to", "from")):
            return [(said.when, index) for index, said in every]
        return [(said.when, index) for index, said in every if addressed(hints, *self._addresses(said))]

    def chosen(self, hints: Hints) -> Callable[[int], bool] | None:
        return visitors(self._people, self._own, self.timeline.size, hints)

    def _addresses(self, said: Said) -> tuple[str, str]:
        """To whom it is, and from whom."""
        customer = said.customer
        own = self._whatsapp if customer.whatsapp else self.account.numbers[said.kind.own]
        return (own, customer.address) if said.turn.inbound else (customer.address, own)

    # What became of it

    def fate(self, index: int, said: Said) -> Fate:
        """What became of an outbound message."""
        roll = self._dice.roll(6, index)
        sent = said.when + (0, 0, 0, 1, 1, 2)[roll % 6]
        done = sent + 1 + (roll >> 4) % 6
        if (roll >> 8) % 100 == 0:
            done += 60 + (roll >> 16) % (4 * 3_600)
        error = self._error(said, roll >> 32)
        if error is None:
            return Fate(sent, done, "delivered", None)
        if error in (21610, 63016):
            return Fate(None, said.when + 1, "failed", error)
        return Fate(sent, done, "undelivered", error)

    def _error(self, said: Said, roll: int) -> int | None:
        """The error that an outbound message meets. One that was answered met none."""
        luck, choice = (roll & 0xFFFF) / 0x10000, roll >> 16
        customer, line = said.customer, self.timeline
        if said.turn.refused:
            return 21610
        if customer.dead:
            return customer.dead
        if said.step + 1 < len(said.kind.turns):
            return None
        if customer.whatsapp:
            return 63016 if luck < _CHANNEL else None
        if said.kind.own == OFFERS:
            early = said.when < line.begin + _UNREGISTERED_UNTIL * (line.end - line.begin)
            if early and luck < _UNREGISTERED:
                return 30034
            if luck < _FILTERED:
                return 30007
        day, second = divmod(said.when, DAY)
        bad = self._dice.roll(8, day)
        begin = (bad >> 16) % 20 * 3_600
        down = bad % 1_000 < _OUTAGE_DAYS * 1_000 and (bad >> 12) % 5 == customer.carrier
        if down and begin <= second < begin + _OUTAGE_HOURS * 3_600 and luck < _OUTAGE:
            return (30003, 30008)[choice % 2]
        return _ERRORS[choice % len(_ERRORS)] if luck < customer.fails else None

    # Rows

    def media(self, index: int, said: Said) -> int:
        """How many media a message has."""
        roll = self._dice.roll(7, index)
        return 1 + (roll % 16 == 0) if (roll >> 8) % 1_000 < said.turn.media * 1_000 else 0

    def row(self, index: int, now: float) -> Row | None:
        said = self.said(index)
        when, turn, customer = said.when, said.turn, said.customer
        roll = self._dice.roll(9, index)
        chance = roll % 100_000 / 100_000
        if chance < _DELETED and now >= when + _DELETED_AFTER:
            return None
        details = self._dice.roll(13, index // self.timeline.size, said.visit)
        body, media = text(turn.texts, roll >> 20, details, said.who), self.media(index, said)
        count = 1 if media else segments(body)
        to, from_ = self._addresses(said)
        data: dict[str, Any] = dict.fromkeys(_WIRES)
        data.update({"to": to, "from": from_}, num_segments=str(count), num_media=str(media), price_unit="USD")
        if turn.inbound:
            updated = when
            data.update(direction="inbound", status="received", date_sent=rfc2822(when))
        else:
            data["direction"] = "outbound-reply" if turn.reply else "outbound-api"
            if said.kind.own == OFFERS and not customer.whatsapp:
                data["messaging_service_sid"] = self.account.service
            way = "whatsapp" if customer.whatsapp else "mms" if media else "sms"
            cost = _PRICES[way] * (count if way == "sms" else 1)
            updated = self._progress(data, self.fate(index, said), said, roll >> 17, cost, now)
        redacted = _DELETED <= chance < _DELETED + _REDACTED and now >= when + _REDACTED_AFTER
        if redacted and roll >> 63:
            updated = when + _REDACTED_AFTER
        key = self.key("MM" if media else "SM", index)
        data.update(sid=key, account_sid=self.account.sid, body="" if redacted else body, api_version="2010-04-01")
        data.update(date_created=rfc2822(when), date_updated=rfc2822(updated))
        ids = {"account_sid": self.account.sid}
        return Row(key, data, ids, self.account.sid, when, updated, index - self.timeline.total, when)

    def _progress(self, data: dict[str, Any], fate: Fate, said: Said, roll: int, cost: float, now: float) -> int:
        """Writes how far an outbound message is. Returns when that was known."""
        if now < fate.done:
            sent = fate.sent is not None and now >= fate.sent
            data.update(status="sent" if sent else "queued", date_sent=rfc2822(fate.sent or 0) if sent else None)
            return fate.sent if sent and fate.sent is not None else said.when
        data.update(status=fate.status, date_sent=None if fate.sent is None else rfc2822(fate.sent))
        data["error_code"] = fate.error
        if fate.error is not None:
            known = facts.error_code(fate.error)
            data["error_message"] = known.title if known else None
        updated = fate.done
        read = fate.done + 5 + (roll >> 8) % 3_600
        if said.customer.whatsapp and fate.error is None and roll % 5 < 3 and now >= read:
            data["status"], updated = "read", read
        # Most prices are known within a minute, some after an hour, few only on the next day.
        wait = (30, 30, 30, 30, 30, 30, 3_600, 3_600, 3_600, DAY)[(roll >> 24) % 10]
        if fate.sent is not None and now >= fate.done + (roll >> 28) % wait:
            data["price"] = f"-{cost:.5f}"
        return updated

    def files(self, key: str) -> Listed:
        """The media of a message."""
        index = self.account.sids.index(self.kind, key[2:])
        if index is None or not 0 <= index < self.timeline.total or self.row(index, self.account.now()) is None:
            return Listed(())
        said = self.said(index)
        return Listed(self._medium(key, said.when, index * 8 + n) for n in range(self.media(index, said)))

    def _medium(self, parent: str, when: int, index: int) -> Row:
        sid = "ME" + self.account.sids.digits(b"media", index)
        data = {
            "sid": sid, "account_sid": self.account.sid, "parent_sid": parent, "uri": None,
            "content_type": _FILES[self._dice.roll(10, index) % len(_FILES)],
            "date_created": rfc2822(when), "date_updated": rfc2822(when),
        }  # fmt: skip
        ids = {"account_sid": self.account.sid, "message_sid": parent}
        return Row(sid, data, ids, self.account.sid, when, when, index - 8 * self.timeline.total, when)


class Alerts(Made):
    """The alerts of messages that failed, of the last thirty days."""

    kind = b"alert"
    lags: ClassVar[Mapping[str, int]] = {"date_created": 1, "date_generated": 1, "date_updated": 1}

    def __init__(self, messages: Messages) -> None:
        super().__init__(messages.account, messages.timeline)
        self._messages = messages

    def named(self, hints: Hints) -> Iterable[int] | None:
        asked = hints.equal.get("resource_sid")
        if asked is None:
            return None
        found = (self._messages.find(text[:2].upper() + text[2:]) for text in asked)
        return [row.number + self.timeline.total for row in found if row is not None]

    def entries(self, chunk: int, hints: Hints) -> list[tuple[int, int]]:
        return [each for each in self._messages.entries(chunk, Hints()) if self._fate(each[1])]

    def _window(self, hints: Hints) -> tuple[float, float]:
        since, before = super()._window(hints)
        return max(since, self.account.now() - _ALERT_DAYS * DAY), before

    def _fate(self, index: int) -> Fate | None:
        said = self._messages.said(index)
        if said.turn.inbound:
            return None
        fate = self._messages.fate(index, said)
        return fate if fate.error else None

    def row(self, index: int, now: float) -> Row | None:
        said, fate = self._messages.said(index), self._fate(index)
        if fate is None or now < fate.done or said.when < now - _ALERT_DAYS * DAY:
            return None
        media = self._messages.media(index, said)
        key, when = self.key("NO", index), said.when
        known = facts.error_code(fate.error or 0)
        at = rfc3339(when + 1)
        data = {
            "sid": key, "account_sid": self.account.sid, "api_version": "2010-04-01", "log_level": "warning",
            "error_code": str(fate.error), "alert_text": known.title if known else "", "service_sid": None,
            "more_info": known.docs if known else "", "request_method": None, "request_url": None,
            "request_variables": None, "response_body": None, "response_headers": None, "request_headers": None,
            "resource_sid": self._messages.key("MM" if media else "SM", index), "url": None,
            "date_created": at, "date_generated": at, "date_updated": at,
        }  # fmt: skip
        ids = {"account_sid": self.account.sid}
        return Row(key, data, ids, self.account.sid, when, when, index - self.timeline.total, when)


_WIRES = (
    "body", "num_segments", "direction", "from", "to", "date_updated", "price", "error_message", "uri", "account_sid",
    "num_media", "status", "messaging_service_sid", "sid", "date_sent", "date_created", "error_code", "price_unit",
    "api_version", "subresource_uris",
)  # fmt: skip
