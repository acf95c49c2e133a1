"""Times in words, as the options of commands have them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from trunkline.cli import times

# A Thursday; in Auckland it is Friday already.
NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
AUCKLAND = ZoneInfo("Pacific/Auckland")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2d", "2026-03-03T12:00+00:00"),
        ("12h", "2026-03-05T00:00+00:00"),
        ("90m", "2026-03-05T10:30+00:00"),
        ("1d12h", "2026-03-04T00:00+00:00"),
        ("today", "2026-03-05T00:00+00:00"),
        ("Yesterday", "2026-03-04T00:00+00:00"),
        ("thursday", "2026-03-05T00:00+00:00"),
        ("fri", "2026-02-27T00:00+00:00"),
        ("Monday", "2026-03-02T00:00+00:00"),
        ("2026-03-01", "2026-03-01T00:00+00:00"),
        ("2026-03-01T08:30", "2026-03-01T08:30+00:00"),
        ("2026-03-01T08:30+02:00", "2026-03-01T06:30+00:00"),
        ("2026-03-01T08:30Z", "2026-03-01T08:30+00:00"),
    ],
)
def test_instants(text: str, found: str) -> None:
    assert times.instant(text, NOW, UTC) == datetime.fromisoformat(found)


def test_days_are_those_of_the_zone() -> None:
    assert times.instant("today", NOW, AUCKLAND) == datetime(2026, 3, 6, tzinfo=AUCKLAND)
    assert times.instant("2026-03-01T08:30", NOW, AUCKLAND) == datetime(2026, 3, 1, 8, 30, tzinfo=AUCKLAND)
    start, end = times.day("yesterday", NOW, AUCKLAND)
    assert (start, end) == (datetime(2026, 3, 5, tzinfo=AUCKLAND), datetime(2026, 3, 6, tzinfo=AUCKLAND))


def test_a_day_may_have_other_than_24_hours() -> None:
    start, end = times.day("2026-03-29", NOW, ZoneInfo("Europe/Zurich"))
    assert (end.astimezone(UTC) - start.astimezone(UTC)).total_seconds() == 23 * 3600


@pytest.mark.parametrize("text", ["", "tomorrow", "2", "2x", "m", "t", "2026-13-01", "now", "0d"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match="must be a length of time such as"):
        times.instant(text, NOW, UTC)
    with pytest.raises(ValueError, match="must be a day such as yesterday"):
        times.day(text, NOW, UTC)
