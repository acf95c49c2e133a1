"""The scalar types: open enumerations, addresses, dates."""

from __future__ import annotations

import contextlib
import copy
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.types import UNSET, Address, HttpMethod, OpenEnum, dates


class Status(OpenEnum):
    QUEUED = "queued"
    IN_PROGRESS = "in-progress"


class TestOpenEnum:
    def test_a_known_value_is_its_member(self) -> None:
        assert Status("queued") is Status.QUEUED
        assert Status.QUEUED.known

    @pytest.mark.parametrize("text", ["IN-PROGRESS", "In-Progress"])
    def test_another_case_is_the_known_member(self, text: str) -> None:
        assert Status(text) is Status.IN_PROGRESS

    def test_an_unknown_value_is_kept(self) -> None:
        odd = Status("teleported")
        assert isinstance(odd, Status)
        assert odd == "teleported"
        assert odd == Status("teleported")
        assert odd != Status.QUEUED
        assert hash(odd) == hash("teleported")
        assert odd.value == "teleported"
        assert not odd.known
        assert list(Status) == [Status.QUEUED, Status.IN_PROGRESS]

    @pytest.mark.parametrize("value", [Status.QUEUED, Status("teleported"), Status("")])
    def test_it_prints_as_its_value(self, value: Status) -> None:
        assert str(value) == f"{value}" == "%s" % value == value.value  # noqa: UP031
        assert type(str(value)) is str
        assert type(value.value) is str

    def test_a_repr_shows_whether_a_value_is_known(self) -> None:
        assert repr(Status.QUEUED) == "<Status.QUEUED: 'queued'>"
        assert repr(Status("odd")) == "<Status: 'odd'>"

    @pytest.mark.parametrize("value", [Status.QUEUED, Status("teleported"), HttpMethod("BREW")])
    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_it_pickles(self, value: OpenEnum, protocol: int) -> None:
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value
        assert type(again) is type(value)
        assert copy.copy(value) == copy.deepcopy(value) == value

    @pytest.mark.parametrize("value", [5, None, b"queued", 1.5, ["queued"]])
    def test_only_text_is_a_value(self, value: Any) -> None:
        with pytest.raises(ValueError, match="not a valid Status"):
            Status(value)

    def test_unknown_values_are_not_remembered(self) -> None:
        before = len(Status._value2member_map_)
        for number in range(100):
            Status(f"odd {number}")
        assert len(Status._value2member_map_) == before
        assert Status("odd 1") is not Status("odd 1")

    def test_it_is_a_key_like_its_text(self) -> None:
        counts: dict[str, int] = {Status("odd"): 1, Status.QUEUED: 2}
        assert counts["odd"] == 1
        assert counts["queued"] == 2

    def test_http_methods(self) -> None:
        assert [str(method) for method in HttpMethod] == ["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"]
        assert HttpMethod("get") is HttpMethod.GET


def test_unset_is_msgspecs() -> None:
    assert UNSET is msgspec.UNSET
    assert not UNSET


class TestAddress:
    @pytest.mark.parametrize(
        ("text", "channel", "number", "e164", "short", "masked"),
        [
            ("+15558675310", None, "+15558675310", True, False, "…5310"),
            ("whatsapp:+15558675310", "whatsapp", "+15558675310", True, False, "whatsapp:…5310"),
            ("WhatsApp:+15558675310", "whatsapp", "+15558675310", True, False, "whatsapp:…5310"),
            ("messenger:108012345678", "messenger", "108012345678", False, False, "messenger:…5678"),
            ("rcs:brand_agent", "rcs", "brand_agent", False, False, "rcs:…gent"),
            ("client:alice", "client", "alice", False, False, "client:…"),
            ("sip:alice@example.com:5060", "sip", "alice@example.com:5060", False, False, "sip:…5060"),
            ("12345", None, "12345", False, True, "…"),
            ("TWILIO", None, "TWILIO", False, False, "…"),
            ("+0155586", None, "+0155586", False, False, "…5586"),
            ("+1", None, "+1", False, False, "…"),
            ("+1234567890123456", None, "+1234567890123456", False, False, "…3456"),
            ("+١٢٣٤٥", None, "+١٢٣٤٥", False, False, "…"),
            ("", None, "", False, False, "…"),
            (":+15558675310", None, ":+15558675310", False, False, "…5310"),
        ],
    )
    def test_an_address_has_parts(
        self, text: str, channel: str | None, number: str, e164: bool, short: bool, masked: str
    ) -> None:
        address = Address(text)
        assert (address.channel, address.number, address.is_e164, address.is_short_code, address.masked) == (
            channel,
            number,
            e164,
            short,
            masked,
        )
        assert type(address.number) is str

    def test_it_is_a_str(self) -> None:
        address = Address("+15558675310")
        assert address == "+15558675310"
        assert hash(address) == hash("+15558675310")
        assert type(str(address)) is str
        assert not hasattr(address, "__dict__")

    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_it_pickles(self, protocol: int) -> None:
        address = Address("whatsapp:+15558675310")
        again = pickle.loads(pickle.dumps(address, protocol))
        assert again == address
        assert type(again) is Address
        assert type(copy.deepcopy(address)) is Address

    @given(st.text())
    def test_any_text_has_parts(self, text: str) -> None:
        address = Address(text)
        assert str(address).endswith(address.number)
        assert address.channel is None or address.channel == address.channel.lower()
        assert len(address.number) < 3 or address.number not in address.masked


MOMENT = datetime(2010, 8, 16, 3, 45, 1, tzinfo=UTC)


class TestParsing:
    @pytest.mark.parametrize(
        "text",
        [
            "Mon, 16 Aug 2010 03:45:01 +0000",
            "Mon, 16 Aug 2010 03:45:01 GMT",
            "Mon, 16 Aug 2010 03:45:01 -0000",
            "Mon, 16 Aug 2010 03:45:01",
            "16 Aug 2010 03:45:01 +0000",
            "Mon, 16 aug 2010 03:45:01 +0000",
            "Sun, 15 Aug 2010 20:45:01 -0700",
            "Mon, 16 Aug 2010 05:45:01 +0200",
            "2010-08-16T03:45:01Z",
            "2010-08-16T03:45:01.999Z",
        ],
    )
    def test_dates_of_rfc_2822_are_read(self, text: str) -> None:
        found = dates.parse_rfc2822(text)
        assert found == MOMENT
        assert found.tzinfo is not None

    @pytest.mark.parametrize("text", ["Mon, 6 Sep 2010 03:45:01 +0000", "Mon, 06 Sep 2010 03:45:01 +0000"])
    def test_a_day_of_one_digit(self, text: str) -> None:
        assert dates.parse_rfc2822(text) == datetime(2010, 9, 6, 3, 45, 1, tzinfo=UTC)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "soon",
            "Mon, 31 Feb 2010 03:45:01 +0000",
            "Mon, 16 Abc 2010 03:45:01 +0000",
            "Mon, 16 Aug 2010 25:45:01 +0000",
            "Mon, 16 Aug 2010 ab:cd:ef +0000",
            "x" * 25 + " +0000",
            "x" * 100_000,
            "2010-08-16Tnoon",
            "\x00",
            "Mon, ٣٢ Aug 2010 03:45:01 +0000",
        ],
    )
    def test_what_is_no_date_is_a_value_error(self, text: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011
            dates.parse_rfc2822(text)
        with pytest.raises(ValueError):  # noqa: PT011
            dates.parse_instant(text)

    def test_the_hours_are_bounded(self) -> None:
        day = datetime(1900, 1, 1, tzinfo=UTC)
        for number in range(3000):
            moment = day + timedelta(days=number)
            assert dates.parse_rfc2822(dates.format_rfc2822(moment)) == moment
        assert len(dates.hours) <= 1024

    @pytest.mark.parametrize(
        "text", ["2010-08-16T03:45:01Z", "2010-08-16T03:45:01", "2010-08-16 05:45:01+02:00", " 2010-08-16T03:45:01Z "]
    )
    def test_dates_of_rfc_3339_are_read(self, text: str) -> None:
        found = dates.parse_rfc3339(text)
        assert found == MOMENT
        assert found.tzinfo is not None

    @pytest.mark.parametrize(
        "value",
        [
            1281930301,
            1281930301.0,
            "1281930301",
            1281930301000,
            "1281930301000",
            "2010-08-16T03:45:01Z",
            "Mon, 16 Aug 2010 03:45:01 +0000",
            "16 Aug 2010 03:45:01 +0000",
        ],
    )
    def test_an_instant_of_any_form(self, value: str | float) -> None:
        assert dates.parse_instant(value) == MOMENT

    @pytest.mark.parametrize("value", [1e300, float("nan"), float("inf"), "9" * 50, "9" * 5000, 10**40])
    def test_numbers_that_are_no_instant(self, value: str | float) -> None:
        with pytest.raises(ValueError):  # noqa: PT011
            dates.parse_instant(value)

    @pytest.mark.parametrize(
        "text", ["2010-08-16", "20100816", "2010-08-16T03:45:01Z", "Mon, 16 Aug 2010 03:45:01 +0000"]
    )
    def test_days_are_read(self, text: str) -> None:
        assert dates.parse_date(text) == date(2010, 8, 16)

    @given(st.text(max_size=40))
    def test_any_text_is_a_date_or_a_value_error(self, text: str) -> None:
        for parse in (dates.parse_rfc2822, dates.parse_rfc3339, dates.parse_instant, dates.parse_date):
            with contextlib.suppress(ValueError):
                parse(text)

    @given(st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.just(UTC)))
    def test_agrees_with_the_standard_library(self, moment: datetime) -> None:
        assert dates.parse_rfc2822(format_datetime(moment)) == moment.replace(microsecond=0)


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 29), timezones=ZONES)


class TestFormatting:
    @given(MOMENTS)
    def test_what_is_written_reads_as_the_same_instant(self, moment: datetime) -> None:
        whole = moment.replace(microsecond=0)
        assert dates.parse_rfc3339(dates.format_rfc3339(moment)) == moment
        assert dates.parse_rfc3339(dates.format_instant(moment)) == whole
        assert dates.parse_rfc2822(dates.format_rfc2822(moment)) == whole

    def test_aware_becomes_utc_and_naive_means_utc(self) -> None:
        zone = timezone(timedelta(hours=-7))
        aware = datetime(2016, 8, 30, 20, 0, 5, 123, tzinfo=zone)
        assert dates.format_instant(aware) == "2016-08-31T03:00:05Z"
        assert dates.format_rfc3339(aware) == "2016-08-31T03:00:05.000123Z"
        assert dates.format_rfc2822(aware) == "Wed, 31 Aug 2016 03:00:05 +0000"
        assert dates.format_date(aware) == "2016-08-31"
        naive = datetime(2016, 8, 31, 3, 0, 5)
        assert dates.format_instant(naive) == "2016-08-31T03:00:05Z"
        assert dates.format_rfc2822(naive) == "Wed, 31 Aug 2016 03:00:05 +0000"
        assert dates.format_date(naive) == "2016-08-31"

    def test_a_date(self) -> None:
        assert dates.format_date(date(2016, 8, 31)) == "2016-08-31"
        assert dates.format_date(date(1, 2, 3)) == "0001-02-03"
        assert dates.format_instant(date(2016, 8, 31)) == "2016-08-31T00:00:00Z"

    def test_outside_the_calendar(self) -> None:
        first = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
        for write in (dates.format_instant, dates.format_rfc3339, dates.format_rfc2822, dates.format_date):
            with pytest.raises(ValueError, match="years 1 to 9999"):
                write(first)
