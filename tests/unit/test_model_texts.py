"""What models hold as text until it is read, and what they share: dates of RFC 2822, prices, SIDs of accounts."""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rounds import rounds
from trunkline._core.model.decode import ListingDecoder, decode
from trunkline._core.model.model import Model
from trunkline._core.model.parse import EnvelopeError
from trunkline.models.api_v2010 import Call, Message
from trunkline.types import DecimalText, Rfc2822, SharedText, dates, wire

TEXT = "Mon, 16 Aug 2010 03:45:01 +0000"
MOMENT = datetime(2010, 8, 16, 3, 45, 1, tzinfo=UTC)
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
# Other texts of the same instant.
SAME = [
    "Tue, 16 Aug 2010 03:45:01 +0000",
    "xyz, 16 Aug 2010 03:45:01 +0000",
    "Mon, 16 Aug 2010 03:45:01 GMT",
    "Mon, 16 Aug 2010 05:45:01 +0200",
    "16 Aug 2010 03:45:01 +0000",
    "2010-08-16T03:45:01Z",
    "2010-08-16T05:45:01.5+02:00",
    f"  {TEXT}",
    f"{TEXT}\n",
    f"{TEXT}\n{TEXT}",
]
NO_DATES = [
    "Sun, 31 Feb 2010 03:45:01 +0000",
    "Mon, 29 Feb 2010 03:45:01 +0000",
    "Mon, 31 Jun 2010 03:45:01 +0000",
    "Mon, 00 Aug 2010 03:45:01 +0000",
    "Mon, 16 Aug 2010 24:45:01 +0000",
    "Mon, 16 Aug 2010 03:60:01 +0000",
    "Mon, 16 Aug 2010 03:45:60 +0000",
    "Mon, 16 Foo 2010 03:45:01 +0000",
    "Mon, \u0661\u0666 Aug 2010 03:45:01 +0000",
    "soon",
]
LONG = b"0.10000000000000000001"


class Node(Model, frozen=True, kw_only=True, gc=False):
    date: Rfc2822 | None = None
    price: DecimalText | None = None
    rate: Decimal | None = None
    account: SharedText | None = None
    parent: Node | None = None


def read(**fields: Any) -> Node:
    found = decode(Node, json.dumps(fields).encode())
    assert found.problems == ()
    return found.value


def page(*texts: object, key: str = "date") -> Any:
    body = json.dumps({"rows": [{key: text} for text in texts]}).encode()
    return ListingDecoder("rows", Node).decode(body)


def truth(text: str) -> datetime | None:
    """What a text is: what the parser of all dates makes of it, without fractions of a second."""
    if text.strip() in ("", "null"):
        return None
    try:
        return dates.parse_rfc2822(text)
    except ValueError:
        return dates.parse_instant(text).replace(microsecond=0)


def by_turns(parts: list[st.SearchStrategy[str]]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map("".join)


def numbers(most: int) -> st.SearchStrategy[str]:
    return st.integers(0, most).map("{:02}".format)


SHAPED = by_turns(
    [
        st.sampled_from(["Mon, ", "Sun, ", "abc, ", "Mon,  ", "", "\n, "]),
        numbers(32) | st.integers(1, 9).map(str),
        st.just(" "),
        st.sampled_from([*MONTHS, "Foo", "jan"]),
        st.just(" "),
        st.sampled_from(["2024", "2010", "2100", "2000", "1999", "0001", "9999", "10", "20x0"]),
        st.sampled_from([" ", "T", "  "]),
        by_turns([numbers(24), st.sampled_from([":", "-", ""]), numbers(60), st.just(":"), numbers(60)]),
        st.sampled_from([" +0000"] * 8 + [" GMT", " -0700", " +0000\n", "", "Z"]),
    ]
)
MOMENTS = st.datetimes(min_value=datetime(1900, 1, 2), max_value=datetime(2150, 12, 30), timezones=st.just(UTC))
TEXTS = (
    MOMENTS.map(dates.format_rfc2822)
    | SHAPED
    | MOMENTS.map(datetime.isoformat)
    | st.sampled_from([TEXT, "", " ", "null", *SAME, *NO_DATES])
    | st.text(st.characters(codec="utf-8"), max_size=40)
)


class TestDates:
    @given(TEXTS)
    @settings(max_examples=rounds(300, 1_000))
    def test_every_text_reads_as_what_it_is(self, text: str) -> None:
        try:
            expected = truth(text)
        except ValueError:
            expected, problems = None, 1
        else:
            problems = 0
        many = [dates.format_rfc2822(MOMENT + timedelta(minutes=n)) for n in range(20)]
        one, listed = decode(Node, json.dumps({"date": text}).encode()), page(*many, text)
        for found, value in ((one, one.value), (listed, listed.items[-1])):
            assert value.date == expected
            assert value.date is None or type(value.date) is datetime
            assert value.date is None or value.date.tzinfo is not None
            assert [problem.expected for problem in found.problems] == ["datetime"] * problems
        assert [each.date for each in listed.items[:-1]] == [MOMENT + timedelta(minutes=n) for n in range(20)]

    @given(st.lists(TEXTS, max_size=30), st.integers(0, 30))
    @settings(max_examples=rounds(100, 400))
    def test_many_texts_are_judged_as_each_is(self, texts: list[str], usual: int) -> None:
        def readable(text: str) -> bool:
            try:
                dates.parse_rfc2822(text)
            except ValueError:
                return False
            return True

        texts += [TEXT] * usual
        assert dates.are_rfc2822(texts) == all(map(readable, texts))

    def test_every_day_of_the_century(self) -> None:
        usual = re.compile(dates._USUAL_LINES).fullmatch
        for year in range(2000, 2100):
            for month, name in enumerate(MONTHS, 1):
                for day in range(33):
                    try:
                        datetime(year, month, day)
                        real = True
                    except ValueError:
                        real = False
                    assert bool(usual(f"Mon, {day:02} {name} {year} 03:45:01 +0000\n")) is real

    @pytest.mark.parametrize("text", NO_DATES)
    def test_what_is_no_date_is_none_and_reported(self, text: str) -> None:
        one, listed = decode(Node, json.dumps({"date": text}).encode()), page(*[TEXT] * 20, text)
        for found, value in ((one, one.value), (listed, listed.items[-1])):
            assert [problem.expected for problem in found.problems] == ["datetime"]
            assert value.date is None
        assert listed.items[0].date == MOMENT

    def test_a_text_and_a_datetime_are_equal(self) -> None:
        models = [read(date=text) for text in (TEXT, *SAME)] + [Node(date=MOMENT), Node(date=TEXT)]  # type: ignore[arg-type]
        zone = timezone(timedelta(hours=2))
        models += [Node(date=MOMENT.astimezone(zone)), pickle.loads(pickle.dumps(models[0])), copy.deepcopy(models[2])]
        for model in models:
            assert model.date == MOMENT
            assert model == models[0]
            assert (model != models[0]) is False
            assert models[0] == model
            assert hash(model) == hash(models[0])
            assert model.to_dict()["date"] == TEXT
            assert Node.from_json(model.to_json()) == model
            assert Node(parent=model) == Node(parent=models[0])
            assert Node(parent=model, account="x") != Node(parent=models[0])
        assert len(set(models)) == 1

    def test_other_instants_and_other_models_are_not(self) -> None:
        node = read(date=TEXT)
        for other in (Node(), Node(date=MOMENT + timedelta(seconds=1)), read(date=TEXT, account="x"), TEXT, None):
            assert node != other
            assert (node == other) is False
        assert Message(date_sent=MOMENT) != Call(start_time=MOMENT)
        assert read(date="") == Node() == read(date=None)

    def test_a_copy_with_other_fields(self) -> None:
        node = msgspec.structs.replace(read(date=TEXT), account="AC1")
        assert (node.date, node.account) == (MOMENT, "AC1")
        assert msgspec.structs.replace(node, date=None).date is None
        later = msgspec.structs.replace(node, date=MOMENT + timedelta(days=1))
        assert later.to_dict()["date"] == "Tue, 17 Aug 2010 03:45:01 +0000"

    def test_what_a_user_gives_stays(self) -> None:
        given: Any = "soon"
        assert Node(date=given).date == "soon"
        assert "soon" in repr(Node(date=given))

    def test_a_repr_shows_the_datetime(self) -> None:
        assert repr(read(date=TEXT)) == repr(Node(date=MOMENT)) == "Node(date=2010-08-16 03:45:01+00:00)"

    @pytest.mark.parametrize("keep_unknown", [False, True])
    def test_a_model_in_a_model(self, keep_unknown: bool) -> None:
        body = json.dumps({"parent": {"parent": {"date": "soon", "rate": "NaN", "price": "Infinity"}}}).encode()
        found = decode(Node, body, keep_unknown=keep_unknown)
        assert [problem.path for problem in found.problems] == [
            f"parent.parent.{name}" for name in ("date", "price", "rate")
        ]
        assert found.value.parent == Node(parent=Node())
        deep = b'{"date": "' + TEXT.encode() + b'", "parent": '
        with pytest.raises(EnvelopeError, match="nested too deeply"):
            decode(Node, deep * 500 + b"null" + b"}" * 500, keep_unknown=keep_unknown)


class TestShared:
    def test_rows_hold_one_object(self) -> None:
        row = {"account_sid": "AC" + "1" * 32, "messaging_service_sid": "MG" + "2" * 32, "price": "-0.0075"}
        row |= {"price_unit": "USD", "api_version": "2010-04-01"}
        rows = [{**row, "sid": "SM1"}, {**row, "sid": "SM2"}]
        one, other = ListingDecoder("messages", Message).decode(json.dumps({"messages": rows}).encode()).items
        for name in row:
            assert getattr(one, name) is getattr(other, name)
        assert (one.account_sid, one.price, one.price_unit) == (row["account_sid"], Decimal("-0.0075"), "USD")
        assert type(one.account_sid) is str

    @pytest.mark.parametrize("price", ["NaN", "Infinity", "-inf", "snan", "1e999", "abc", [], {}, True])
    def test_a_price_is_a_finite_number(self, price: object) -> None:
        for found in (decode(Node, json.dumps({"price": price}).encode()), page(price, key="price")):
            assert [problem.expected for problem in found.problems] == ["Decimal"]

    @pytest.mark.parametrize(
        ("price", "expected"), [("", None), (1, 1), (b"0.10000000000000000001", "same"), (" 2 ", 2)]
    )
    def test_other_forms_of_a_price(self, price: object, expected: object) -> None:
        body = price if isinstance(price, bytes) else json.dumps(price).encode()
        found = decode(Node, b'{"price": ' + body + b"}")
        assert found.problems == ()
        assert found.value.price == (Decimal(body.decode()) if expected == "same" else expected)

    @pytest.mark.parametrize("text", [5, True, 1.5])
    def test_what_is_no_text_is_made_text(self, text: object) -> None:
        assert decode(Node, json.dumps({"account": text}).encode()).value.account == json.dumps(text)

    def test_the_texts_are_bounded(self) -> None:
        made = wire._Made(str.upper)
        for number in range(3000):
            assert made[f"a{number}"] == f"A{number}"
        assert made["b" * 1000] == "B" * 1000
        assert 0 < len(made) <= 1024
        assert max(map(len, made)) <= 64
