"""What SIMs used: the rows that tests put there → usage records of an hour, a day or a whole range. Usage of accounts.

`table` says for which collections.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..state import State
from ..store import Place, Row
from ..values import instant, rfc3339
from .base import Behaviour

HOUR, DAY = 3_600.0, 86_400.0
_INTERVALS = {"hour": HOUR, "hourly": HOUR, "day": DAY, "daily": DAY}
_Period = tuple[float, float]


class Usage(Behaviour):
    """Usage of Wireless, summed as the request asks.

    A row counts whole if its period touches the range; at Twilio an open range is the last month, here it has no end.
    A row that is shorter than the interval belongs to the UTC hour or day in which it begins, another one keeps its
    period. A row without a period counts always.
    """

    BOUNDS = ("Start", "End")
    PERIOD = ("start", "end")
    SUMMED: tuple[str, ...] = ("commands", "data")
    # What rows can be filtered and grouped by: argument, value of `Group`, field.
    DIMENSIONS: tuple[tuple[str, str, str], ...] = ()

    def added(self, state: State, place: Place, row: Row) -> None:
        begin, end = self.PERIOD
        now = row.created - row.created % HOUR
        period = row.data.setdefault("period", {begin: rfc3339(now), end: rfc3339(now + HOUR)})
        if isinstance(period, dict):
            row.data["period"] = {name: _text(value) for name, value in period.items()}
        self.total(row.data)

    def total(self, data: dict[str, Any]) -> None:
        """Adds what a row does not say."""
        used = data.setdefault("data", {"upload": 0, "download": 0})
        if isinstance(used, dict):
            used = {"units": "bytes", "total": _sum(used.get("upload"), used.get("download")) or 0, **used}
            data["data"] = used

    def units(self, row: Row) -> Any:
        """What the sizes of a row are counted in."""
        return row.data["data"].get("units") if isinstance(row.data["data"], dict) else None

    def sources(self, state: State, place: Place) -> list[Row]:
        """The rows that are summed."""
        return state.store.rows(place)

    def rows(self, state: State, place: Place, values: dict[str, Any]) -> list[Row]:
        first, last = (instant(values.get(name)) for name in self.BOUNDS)
        size = _INTERVALS.get(str(values.get("Granularity")))
        shown = [field for name, group, field in self.DIMENSIONS if values.get(name) or values.get("Group") == group]
        wanted = [(field, values[name]) for name, _, field in self.DIMENSIONS if values.get(name)]
        groups: dict[tuple[Any, ...], list[Row]] = {}
        for row in self.sources(state, place):
            period = self._period(row)
            touches = period is None or _touches(period, first, last)
            if touches and all(row.data.get(field) == value for field, value in wanted):
                interval = _interval(period, size) if size and period else None
                which = (interval, self.units(row), *(row.data.get(field) for field in shown))
                groups.setdefault(which, []).append(row)
        hidden = {field for _, _, field in self.DIMENSIONS if field not in shown}
        return [self._record(rows, which[0], (first, last), hidden) for which, rows in groups.items()]

    def _record(
        self, rows: list[Row], interval: _Period | None, range_: tuple[float | None, float | None], hidden: set[str]
    ) -> Row:
        """One record of many rows."""
        data = {**rows[0].data, **dict.fromkeys(hidden)}
        for row in rows[1:]:
            data.update({name: _sum(data.get(name), row.data.get(name)) for name in self.SUMMED})
        begin, end = interval or self._whole(rows, range_)
        texts = [None if at is None else rfc3339(at) for at in (begin, end)]
        data["period"] = {name: text for name, text in zip(self.PERIOD, texts, strict=True) if text}
        return replace(rows[0], data=data, when=rows[0].when if begin is None else begin)

    def _whole(self, rows: list[Row], range_: tuple[float | None, float | None]) -> tuple[float | None, float | None]:
        """The range that was asked for; where it is open, as far as the rows go."""
        periods = [period for period in map(self._period, rows) if period]
        begin = min((period[0] for period in periods), default=None)
        end = max((period[1] for period in periods), default=None)
        return begin if range_[0] is None else range_[0], end if range_[1] is None else range_[1]

    def _period(self, row: Row) -> _Period | None:
        period = row.data.get("period")
        begin, end = (instant(period.get(name)) if isinstance(period, dict) else None for name in self.PERIOD)
        return None if begin is None else (begin, begin if end is None else end)


class AccountUsage(Usage):
    """The usage of all SIMs of Wireless."""

    def sources(self, state: State, place: Place) -> list[Row]:
        sims = state.store.rows(state.place("wireless.v1.sims", tenant=place.tenant))
        below = (state.place("wireless.v1.sims.usage_records", sim.key, tenant=place.tenant) for sim in sims)
        return [row for where in (place, *below) for row in state.store.rows(where)]


class SuperSimUsage(Usage):
    """Usage of Super SIMs; a record says of which SIM, fleet, network or country it is if that was asked for."""

    BOUNDS = ("StartTime", "EndTime")
    PERIOD = ("start_time", "end_time")
    SUMMED = ("data_upload", "data_download", "data_total", "data_total_billed")
    DIMENSIONS = (
        ("Sim", "sim", "sim_sid"),
        ("Fleet", "fleet", "fleet_sid"),
        ("Network", "network", "network_sid"),
        ("IsoCountry", "isoCountry", "iso_country"),
    )

    def total(self, data: dict[str, Any]) -> None:
        for name in ("data_upload", "data_download"):
            data.setdefault(name, 0)
        data.setdefault("data_total", _sum(data["data_upload"], data["data_download"]))
        data.setdefault("iso_country", "US")
        data.setdefault("billed_unit", "USD")

    def units(self, row: Row) -> Any:
        return row.data["billed_unit"]


# Categories of the usage of accounts: what they are called, what is counted, what is used.
CATEGORIES = {
    "calls": ("Voice Minutes", "calls", "minutes"),
    "sms": ("SMS", "messages", "messages"),
    "phonenumbers": ("Phone Numbers", "numbers", "numbers"),
}


class AccountRecords(Behaviour):
    """Usage of an account by category: none, until a test puts it there."""

    def made_up(self, row: Row) -> None:
        if (known := CATEGORIES.get(row.key)) is not None:
            description, counted, used = known
            row.data.update(description=description, count_unit=counted, usage_unit=used, price_unit="usd")
            row.data.update(count="0", usage="0", price=0.0)


def _text(value: Any) -> Any:
    moment = instant(value)
    return value if moment is None else rfc3339(moment)


def _touches(period: _Period, first: float | None, last: float | None) -> bool:
    begin, end = period
    return (last is None or begin < last) and (first is None or end > first or begin >= first)


def _interval(period: _Period, size: float) -> _Period:
    begin, end = period
    if end - begin >= size:
        return period
    start = begin - begin % size
    return start, start + size


def _sum(one: Any, other: Any) -> Any:
    """Numbers are added, also within objects; of anything else the first one stays."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {name: _sum(one.get(name), other.get(name)) for name in {**one, **other}}
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return round(one + other, 9)
    return other if one is None else one
