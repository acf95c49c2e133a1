"""In which hours recipients may be written to, by the clocks where they are.

An address and the time enter; how long to wait leaves. Pure but for time zones and phonenumbers, which are read from
where they are installed. Called by `sending` and the commands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..types.channels import without_channel

_HOURS = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))? ?[-–] ?([0-9]{1,2})(?::([0-9]{2}))?")
_DAY = timedelta(days=1)
_AHEAD = 8  # days in which zones that lie far apart must have an hour in common


class Hours(NamedTuple):
    """A part of each day, on the clocks of the recipients.

    Attributes:
        begin: the first minute.
        end: the first minute after it; before `begin`: of the next day; equal: the whole day.
    """

    begin: time
    end: time

    def has(self, local: time) -> bool:
        """Whether a time on a recipient's clock is in it."""
        if self.begin < self.end:
            return self.begin <= local < self.end
        return local >= self.begin or local < self.end

    def wait(self, zones: Sequence[ZoneInfo], now: float) -> float:
        """Seconds until it is the hour in every one of some zones; 0: it is now.

        Args:
            zones: where the recipient may be; one at least.
            now: seconds since 1970.

        Raises:
            ValueError: the zones have no hour of these in common.
        """
        moment = datetime.fromtimestamp(now, UTC)
        if self._everywhere(zones, moment):
            return 0.0
        begins = sorted(
            datetime.combine(moment.astimezone(zone).date() + day * _DAY, self.begin, zone).astimezone(UTC)
            for zone in zones
            for day in range(_AHEAD)
        )
        for begin in begins:
            if begin > moment and self._everywhere(zones, begin):
                return (begin - moment).total_seconds()
        raise ValueError("the time zones of the number have none of these hours in common: give one zone for all")

    def _everywhere(self, zones: Sequence[ZoneInfo], moment: datetime) -> bool:
        return all(self.has(moment.astimezone(zone).time()) for zone in zones)


def parse_hours(text: str) -> Hours:
    """Hours such as `9-20` or `8:30-17:45`; `20-6` goes over midnight.

    Raises:
        ValueError: they are none.
    """
    found = _HOURS.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is not None:
        first, last = (int(found[1]), int(found[2] or 0)), (int(found[3]), int(found[4] or 0))
        if first[0] < 24 and (last[0] < 24 or last == (24, 0)) and max(first[1], last[1]) < 60:
            return Hours(time(*first), time(last[0] % 24, last[1]))
    raise ValueError(f"hours must be such as 9-20 or 8:30-17:45, not {text!r}")


def parse_zone(name: str) -> ZoneInfo:
    """A time zone by its name.

    Raises:
        ValueError: there is none of this name.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError, TypeError):
        raise ValueError(f"zone must be the name of a time zone, such as Europe/Berlin, not {name!r}") from None


def check_zones() -> None:
    """Whether the time zones of numbers can be known, before anything depends on it.

    Raises:
        MissingExtraError: phonenumbers is not installed whole.
    """
    zones_of("+14155550100")


def zones_of(to: str) -> tuple[ZoneInfo, ...]:
    """The time zones in which a number may be: all of its country for a mobile number that tells no place.

    Raises:
        ValueError: they are not known.
        MissingExtraError: phonenumbers is not installed whole; phonenumberslite has no time zones.
    """
    try:
        from phonenumbers import NumberParseException, parse
        from phonenumbers.timezone import time_zones_for_number
    except ImportError:
        from ..errors import MissingExtraError

        raise MissingExtraError(None, "phonenumbers", "phonenumbers") from None
    try:
        names = time_zones_for_number(parse(without_channel(to)))
    except NumberParseException:
        names = ()
    zones = [parse_zone(name) for name in names if name != "Etc/Unknown"]
    if not zones:
        raise ValueError("the time zone of the number is not known: give one zone for all")
    return tuple(zones)
