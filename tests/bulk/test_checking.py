"""What a campaign would do: rows add up, segments and prices are those of single messages, reprs show nobody."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline.bulk.checking import Checker, Dearest
from trunkline.bulk.recipients import Refused, read_row
from trunkline.bulk.template import parse
from trunkline.types.segments import segments


class Price(NamedTuple):
    number_type: str
    current_price: Decimal | None


class Carrier(NamedTuple):
    prices: list[Price]


class Country(NamedTuple):
    outbound_sms_prices: list[Carrier]
    price_unit: str = "usd"


def prices(*amounts: str, kind: str = "local") -> Country:
    return Country([Carrier([Price(kind, Decimal(amount))]) for amount in amounts])


US, GB = prices("0.0079", "0.0083"), prices("0.04")
SENDER = "+15005550006"


def check(rows: list[dict[str, Any]], body: str | None = "Hi {name}", **options: Any) -> Checker:
    checker = Checker(None if body is None else parse(body), sender=SENDER, **options)
    for line, row in enumerate(rows, 2):
        checker.add(read_row(row, line))
    return checker


ROWS = st.lists(
    st.fixed_dictionaries(
        {"to": st.sampled_from(["+14155550100", "+14155550101", "+442079460018", "bad", ""])},
        optional={"name": st.sampled_from(["Ada", "", "Zoë 🎉", "x" * 200, "x" * 1700, None]), "id": st.just("1")},
    ),
    max_size=12,
)


@settings(max_examples=rounds(200, 1000))
@given(ROWS, st.booleans(), st.floats(0.5, 100))
def test_rows_and_segments_add_up(rows: list[dict[str, Any]], smart: bool, rate: float) -> None:
    opted_out = "+14155550101"
    checker = check(rows, smart_encoding=smart, suppressed=[opted_out])
    report = checker.report({"US": US, "GB": GB}, rate)
    assert report.rows == len(rows)
    assert report.rows == report.sendable + sum(report.invalid.values()) + report.duplicates + report.opted_out
    first = {row["to"]: row for row in reversed(rows) if row["to"].startswith("+")}
    assert report.opted_out == (opted_out in first)
    sent = [
        (to, segments(f"Hi {row['name']}", smart_encoding=smart))
        for to, row in first.items()
        if to != opted_out and row.get("name") is not None and len(row["name"]) < 1000
    ]
    assert report.sendable == len(sent)
    assert report.segments == sum(len(split) for _, split in sent)
    assert report.longest == max((len(split) for _, split in sent), default=0)
    assert report.encodings == {
        name: count for name in ("GSM-7", "UCS-2") if (count := sum(split.encoding == name for _, split in sent))
    }
    if sent:
        low = sum(
            (len(s) * (Decimal("0.04") if to.startswith("+44") else Decimal("0.0079")) for to, s in sent), Decimal()
        )
        high = sum(
            (len(s) * (Decimal("0.04") if to.startswith("+44") else Decimal("0.0083")) for to, s in sent), Decimal()
        )
        assert (report.low, report.high, report.price_unit) == (low, high, "USD")
        assert report.seconds == pytest.approx(report.segments / rate)
    else:
        assert (report.low, report.high, report.seconds, report.dearest) == (None, None, None, None)


def test_all_that_is_wrong_is_told() -> None:
    rows = [
        {"to": "+14155550100", "name": "Ada", "seat": "4"},
        {"to": "+1 415 555 0100", "name": "Ada"},
        {"to": "4155550101", "name": "Bob"},
        {"to": "+14155550102"},
        {"to": "+14155550103", "name": " "},
        {"to": "+14155550104", "name": "Zoë – 🎉"},
    ]
    report = check(rows).report()
    assert (report.rows, report.sendable, report.duplicates) == (6, 3, 1)
    assert report.refused == (
        Refused(4, "the number has no country code: write it as +…, or give the region of the numbers"),
        Refused(5, "there is no value for name"),
    )
    assert report.missing == {"name": 1}
    assert report.empty == {"name": 1}
    assert report.unused == ("seat",)
    assert report.forcing == {"ë": 1, "–": 1, "🎉": 1} or report.forcing == {"–": 1, "🎉": 1}
    assert report.samples[0] == "Hi Ada"
    assert "Ada" not in repr(report)
    assert "4155550100" not in repr(report)


def test_the_dearest_row_is_that_of_the_price_not_of_the_length() -> None:
    rows = [{"to": "+14155550100", "name": "x" * 400}, {"to": "+442079460018", "name": "x" * 10}]
    checker = check(rows)
    assert checker.countries == {"US", "GB"}
    assert checker.report({"US": US, "GB": GB}).dearest == Dearest(3, 1, Decimal("0.04"))
    assert checker.report().dearest == Dearest(2, 3, None)


def test_a_total_without_a_price_is_none() -> None:
    rows = [{"to": "+14155550100", "name": "x"}, {"to": "+442079460018", "name": "x"}]
    report = check(rows).report({"US": US})
    assert (report.low, report.high, report.unpriced) == (None, None, 1)
    # Currencies are not added up.
    report = check(rows).report({"US": US, "GB": GB._replace(price_unit="gbp")})
    assert (report.low, report.price_unit, report.unpriced) == (None, None, 2)


def test_channels_have_no_prices_of_sms() -> None:
    report = check([{"to": "whatsapp:+14155550100", "name": "x"}]).report({"US": US})
    assert report.countries == {"": 1}
    assert report.low is None


def test_without_phonenumbers_there_are_no_countries(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    checker = check([{"to": "+14155550100", "name": "x"}])
    assert checker.countries == frozenset()
    assert checker.report().segments == 1


def test_content_templates_are_checked_for_their_variables_alone() -> None:
    rows = [{"to": "+14155550100", "name": "Ada"}, {"to": "+14155550101"}]
    report = check(rows, None, variables={"1": parse("{name}")}).report(rate=1.0)
    assert (report.sendable, report.missing, report.segments, report.seconds) == (1, {"name": 1}, 0, None)


@pytest.mark.parametrize(("media", "invalid"), [(False, {"the text is empty": 1}), (True, {})])
def test_a_text_may_be_empty_where_there_are_pictures(media: bool, invalid: dict[str, int]) -> None:
    assert check([{"to": "+14155550100", "name": ""}], "{name}", media=media).report().invalid == invalid


def test_keys_tell_rows_apart() -> None:
    checker = Checker(parse("Hi"), sender=SENDER, key="id")
    for line, id in enumerate(("a", "b", "a")):
        checker.add(read_row({"to": "+14155550100", "id": id}, line, key="id"))
    report = checker.report()
    assert (report.sendable, report.duplicates, report.unused) == (2, 1, ())
