"""Hours of recipients: on the clocks where they are, over midnight, over the change of clocks, in several zones."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.bulk.hours import parse_hours, parse_zone, zones_of

ZONES = ["America/New_York", "America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]


def at(text: str, zone: str = "UTC") -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


@settings(max_examples=rounds(200, 1000))
@given(
    st.integers(0, 23),
    st.integers(0, 23),
    st.lists(st.sampled_from(ZONES), min_size=1, max_size=3),
    st.floats(1.7e9, 1.9e9),
)
def test_the_wait_ends_where_it_is_the_hour_everywhere_and_not_before(
    begin: int, end: int, names: list[str], now: float
) -> None:
    hours = parse_hours(f"{begin}-{end}")
    zones = [ZoneInfo(name) for name in names]

    def good(moment: float) -> bool:
        return all(hours.has(datetime.fromtimestamp(moment, zone).time()) for zone in zones)

    try:
        wait = hours.wait(zones, now)
    except ValueError:
        assert not any(good(now + minutes * 300) for minutes in range(12 * 24 * 5))
        return
    assert good(now + wait)
    assert all(not good(now + part * wait / 50) for part in range(50)) or wait == 0


@pytest.mark.parametrize(
    ("hours", "now", "wait"),
    [
        ("9-20", at("2026-03-02T08:00", "Europe/Berlin"), 3600),
        ("9-20", at("2026-03-02T19:59", "Europe/Berlin"), 0),
        ("9-20", at("2026-03-02T20:00", "Europe/Berlin"), 13 * 3600),
        ("20-6", at("2026-03-02T03:00", "Europe/Berlin"), 0),
        ("20-6", at("2026-03-02T06:00", "Europe/Berlin"), 14 * 3600),
        ("9-24", at("2026-03-02T23:59", "Europe/Berlin"), 0),
        ("0-24", at("2026-03-02T23:59", "Europe/Berlin"), 0),
        ("9:30-10:15", at("2026-03-02T09:00", "Europe/Berlin"), 1800),
        # The night in which clocks go forward is an hour shorter.
        ("9-20", at("2026-03-28T20:00", "Europe/Berlin"), 12 * 3600),
    ],
)
def test_waits(hours: str, now: float, wait: float) -> None:
    assert parse_hours(hours).wait([ZoneInfo("Europe/Berlin")], now) == wait


def test_zones_without_a_common_hour_are_told() -> None:
    zones = [ZoneInfo("Pacific/Honolulu"), ZoneInfo("Europe/Moscow")]
    with pytest.raises(ValueError, match="none of these hours in common"):
        parse_hours("9-11").wait(zones, datetime(2026, 3, 2, tzinfo=UTC).timestamp())


@pytest.mark.parametrize("text", ["", "9", "9-25", "24-9", "9:60-10", "nine-ten", "9-20-21"])
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="hours must be such as 9-20"):
        parse_hours(text)


@pytest.mark.parametrize("name", ["", "Europe/Atlantis", "../etc/passwd", "/etc/passwd", "Europe"])
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="zone must be the name of a time zone"):
        parse_zone(name)


def test_numbers_have_zones_where_their_data_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    from types import ModuleType

    known = {"+14155550100": ("America/Los_Angeles",), "+80012345678": ("Etc/Unknown",)}
    module = ModuleType("phonenumbers.timezone")
    module.time_zones_for_number = lambda number: known[f"+{number.country_code}{number.national_number}"]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "phonenumbers.timezone", module)
    assert zones_of("whatsapp:+14155550100") == (ZoneInfo("America/Los_Angeles"),)
    for unknown in ("+80012345678", "Acme"):
        with pytest.raises(ValueError, match="is not known"):
            zones_of(unknown)


def test_without_their_data_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from trunkline import MissingExtraError

    monkeypatch.setitem(sys.modules, "phonenumbers.timezone", None)
    with pytest.raises(MissingExtraError, match="pip install 'phonenumbers'"):
        zones_of("+14155550100")
