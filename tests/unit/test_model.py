"""Models and the decoding of replies: strict, lenient, pages, and what a model writes."""

from __future__ import annotations

import contextlib
import copy
import gc
import io
import json
import logging
import pickle
import threading
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.robustness.growth import seconds
from tests.rounds import rounds
from trunkline._core.model.decode import Decoded, ListingDecoder, decode, decoder
from trunkline._core.model.lenient import Problem
from trunkline._core.model.model import Model
from trunkline._core.model.parse import EnvelopeError
from trunkline._core.runtime import log
from trunkline.models import api_v2010, bulkexports_v1, studio_v2
from trunkline.types import (
    Address,
    AddressText,
    BoolText,
    DecimalText,
    FloatText,
    HttpMethod,
    Instant,
    IntText,
    Millis,
    MillisText,
    OpenEnum,
    Rfc2822,
    Seconds,
    SecondsText,
)


class Status(OpenEnum):
    QUEUED = "queued"
    SENT = "sent"


class Sized:
    """A handwritten mixin."""

    __slots__ = ()

    body: str | None

    @property
    def length(self) -> int:
        return len(self.body or "")

    def shout(self) -> str:
        return (self.body or "").upper()


class Media(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    size: int | None = None


class Message(
    Sized,
    Model,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"from_": "from", "media_list": "mediaList", "any_": "any"},
):
    sid: str | None = None
    body: str | None = None
    from_: AddressText | None = None
    status: Status | None = None
    price: DecimalText | None = None
    rate: Decimal | None = None
    ratio: float | None = None
    ratio_text: FloatText | None = None
    segments: IntText | None = None
    error_code: int | None = None
    on: bool | None = None
    on_text: BoolText | None = None
    date_sent: Rfc2822 | None = None
    date_created: Instant | None = None
    day: date | None = None
    duration: Seconds | None = None
    duration_text: SecondsText | None = None
    delay: Millis | None = None
    delay_text: MillisText | None = None
    method: HttpMethod | None = None
    media: Media | None = None
    media_list: list[Media] | None = None
    tags: list[str] | None = None
    links: dict[str, str] | None = None
    counts: dict[str, int] | None = None
    attributes: dict[str, Any] | None = None
    any_: Any | None = None
    parent: Message | None = None


class Hidden(Model, frozen=True, kw_only=True, gc=False):
    _hidden = frozenset({"name", "phone"})
    sid: str | None = None
    name: str | None = None
    phone: AddressText | None = None


FULL: dict[str, Any] = {
    "sid": "SM1",
    "body": "hi – 😀",
    "from": "whatsapp:+15558675310",
    "status": "queued",
    "price": "-0.00750",
    "rate": 0.0075,
    "ratio": 1.5,
    "ratio_text": "2.5",
    "segments": "3",
    "error_code": 30001,
    "on": True,
    "on_text": "true",
    "date_sent": "Mon, 16 Aug 2010 03:45:01 +0000",
    "date_created": "2010-08-16T03:45:01Z",
    "day": "2010-08-16",
    "duration": 60,
    "duration_text": "61",
    "delay": 1500,
    "delay_text": "1501",
    "method": "POST",
    "media": {"sid": "ME1", "size": 5},
    "mediaList": [{"sid": "ME1", "size": 5}, {"sid": "ME2", "size": None}],
    "tags": ["a", "b"],
    "links": {"media": "/m"},
    "counts": {"a": 1},
    "attributes": {"x": [1, 2.5, None, {"y": "z"}]},
    "any": [1, "two"],
    "parent": None,
}

MOMENT = datetime(2010, 8, 16, 3, 45, 1, tzinfo=UTC)


def as_bytes(value: object) -> bytes:
    return json.dumps(value).encode()


def read(**fields: Any) -> Decoded[Message]:
    return decode(Message, as_bytes(fields))


def is_strict(data: bytes) -> bool:
    """Whether msgspec alone reads the body, and nothing in it is doubted."""
    found = decoder(Message)
    try:
        value = found._fast.decode(data)
    except Exception:
        return False
    return found._doubted is None or not found._doubted((value,))


@pytest.fixture
def full() -> Message:
    found = decode(Message, as_bytes(FULL))
    assert found.problems == ()
    return found.value


class TestStrict:
    def test_every_type(self, full: Message) -> None:
        assert is_strict(as_bytes(FULL))
        assert full.sid == "SM1"
        assert isinstance(full.from_, Address)
        assert full.from_.channel == "whatsapp"
        assert full.status is Status.QUEUED
        assert full.price == Decimal("-0.0075")
        assert full.rate == Decimal("0.0075")
        assert (full.ratio, full.ratio_text) == (1.5, 2.5)
        assert full.segments == 3
        assert full.on is True
        assert full.on_text is True
        assert full.date_sent == full.date_created == MOMENT
        assert type(full.date_sent) is datetime
        assert full.date_sent.tzinfo is not None
        assert full.day == date(2010, 8, 16)
        assert full.duration == timedelta(seconds=60)
        assert full.duration_text == timedelta(seconds=61)
        assert full.delay == timedelta(milliseconds=1500)
        assert full.delay_text == timedelta(milliseconds=1501)
        assert full.method is HttpMethod.POST
        assert full.media == Media(sid="ME1", size=5)
        assert full.media_list == [Media(sid="ME1", size=5), Media(sid="ME2")]
        assert full.links == {"media": "/m"}
        assert full.attributes == {"x": [1, 2.5, None, {"y": "z"}]}
        assert full.any_ == [1, "two"]
        assert full.extra is None

    def test_missing_null_and_unknown(self) -> None:
        assert read() == Decoded(Message(), ())
        assert read(**dict.fromkeys(FULL)) == Decoded(Message(), ())
        assert read(sid="SM1", brand_new={"a": 1}) == Decoded(Message(sid="SM1"), ())

    @pytest.mark.parametrize(
        "fields",
        [
            {"status": "teleported"},
            {"status": "QUEUED"},
            {"method": "post"},
            {"segments": 3},
            {"error_code": "30001"},
            {"rate": "1.5"},
            {"duration": "60"},
            {"duration_text": 60},
            {"delay": "1500"},
            {"date_sent": ""},
            {"date_sent": "Mon, 6 Sep 2010 03:45:01 -0700"},
            {"date_created": "2010-08-16T05:45:01.5+02:00"},
        ],
    )
    def test_forms_that_need_no_repair(self, fields: dict[str, Any]) -> None:
        assert is_strict(as_bytes(fields))

    def test_an_unknown_enumeration_value_is_kept(self) -> None:
        status = read(status="teleported").value.status
        assert status == "teleported"
        assert isinstance(status, Status)

    def test_lists_mappings_and_scalars(self) -> None:
        assert decode(list[Media], b'[{"sid":"ME1"}]').value == [Media(sid="ME1")]
        assert decode(dict[str, Media], b'{"a":{"sid":"ME1"}}').value == {"a": Media(sid="ME1")}
        assert decode(dict[str, Any], b'{"a":1.5}').value == {"a": 1.5}
        assert decode(str, b'"x"').value == "x"
        anything: Any = Any
        assert decode(anything, b"[1.5,null]").value == [1.5, None]

    def test_decoders_are_made_once(self) -> None:
        assert decoder(Message) is decoder(Message)
        assert decoder(list[Message]) is decoder(list[Message])

    def test_threads_share_a_decoder(self) -> None:
        results: list[Message] = []

        def work() -> None:
            results.extend(decode(Message, as_bytes(FULL)).value for _ in range(50))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(results) == 200
        assert all(result == results[0] for result in results)


REPAIRS: list[tuple[str, Any, Any]] = [
    ("sid", 5, "5"),
    ("sid", 1.50, "1.5"),
    ("sid", True, "true"),
    ("from_", 15558675310, Address("15558675310")),
    ("status", 5, Status("5")),
    ("price", "", None),
    ("price", " ", None),
    ("price", "null", None),
    ("price", " -0.0075 ", Decimal("-0.0075")),
    ("ratio", "", None),
    ("ratio", "1.5", 1.5),
    ("ratio", 2, 2.0),
    ("segments", "", None),
    ("segments", " 7 ", 7),
    ("segments", "007", 7),
    ("segments", "+7", 7),
    ("segments", "7.0", 7),
    ("error_code", 7.0, 7),
    ("error_code", "", None),
    ("on", "true", True),
    ("on", "False", False),
    ("on", 1, True),
    ("on", 0, False),
    ("on", "", None),
    ("on_text", True, True),
    ("date_sent", 1281930301, MOMENT),
    ("date_sent", "2010-08-16T03:45:01Z", MOMENT),
    ("date_sent", "2010-08-16T03:45:01.5", MOMENT),
    ("date_sent", "", None),
    ("date_created", "", None),
    ("date_created", "2010-08-16T03:45:01", MOMENT),
    ("date_created", "2010-08-16 03:45:01", MOMENT),
    ("date_created", "Mon, 16 Aug 2010 03:45:01 +0000", MOMENT),
    ("date_created", 1281930301, MOMENT),
    ("date_created", 1281930301000, MOMENT),
    ("day", "2010-08-16T03:45:01Z", date(2010, 8, 16)),
    ("day", 1281930301, date(2010, 8, 16)),
    ("day", "", None),
    ("duration", "", None),
    ("duration", " 60 ", timedelta(seconds=60)),
    ("duration", 1.5, timedelta(seconds=1.5)),
    ("duration", "PT1M", timedelta(seconds=60)),
    ("duration_text", "", None),
    ("delay_text", "", None),
    ("delay", 0.5, timedelta(microseconds=500)),
    ("media", "", None),
    ("media_list", {"sid": "ME1"}, [Media(sid="ME1")]),
    ("media_list", "", None),
    ("media_list", [{"size": "x" * 0}], [Media()]),
    ("tags", "one", ["one"]),
    ("tags", [1, "b"], ["1", "b"]),
    ("links", [], {}),
    ("links", "", None),
    ("links", {"a": 1, "b": None}, {"a": "1"}),
    ("counts", {"a": "1", "b": ""}, {"a": 1}),
]


class TestLenient:
    @pytest.mark.parametrize(("name", "raw", "expected"), REPAIRS)
    @pytest.mark.parametrize("spoiled", [False, True], ids=["alone", "beside a broken field"])
    def test_repairs(self, name: str, raw: Any, expected: Any, spoiled: bool) -> None:
        wire = {"from_": "from", "media_list": "mediaList"}.get(name, name)
        fields = {wire: raw} | ({"parent": 5} if spoiled else {})
        found = read(**fields)
        assert getattr(found.value, name) == expected
        assert type(getattr(found.value, name)) is type(expected)
        assert [problem.path for problem in found.problems] == (["parent"] if spoiled else [])

    @pytest.mark.parametrize(
        ("name", "raw", "expected"),
        [
            ("sid", {"a": 1}, "str"),
            ("from", ["x"], "Address"),
            ("status", {}, "Status"),
            ("price", "1,5", "Decimal"),
            ("price", True, "Decimal"),
            ("price", [1], "Decimal"),
            ("ratio", "fast", "float"),
            ("error_code", "many", "int"),
            ("error_code", 3.5, "int"),
            ("error_code", True, "int"),
            ("on", "maybe", "bool"),
            ("on", 2, "bool"),
            ("on", [], "bool"),
            ("date_sent", "soon", "datetime"),
            ("date_sent", True, "datetime"),
            ("date_created", {}, "datetime"),
            ("date_created", 10**30, "datetime"),
            ("day", "soon", "date"),
            ("duration", "soon", "timedelta"),
            ("duration", 10**30, "timedelta"),
            ("delay", "soon", "timedelta"),
            ("media", 5, "Media"),
            ("media", [1], "Media"),
            ("mediaList", "x", "list[Media]"),
            ("tags", {"a": 1}, "list[str]"),
            ("links", "x", "dict[str, str]"),
            ("attributes", "x", "dict[str, any]"),
        ],
    )
    def test_what_cannot_be_read_is_none_and_reported(self, name: str, raw: Any, expected: str) -> None:
        value, problems, *_ = read(**{name: raw, "body": "kept"})
        assert value == Message(body="kept")
        assert problems == (Problem(name, expected, raw),)

    def test_one_bad_field_leaves_the_others(self) -> None:
        value, problems, *_ = decode(Message, as_bytes({**FULL, "error_code": "x"}))
        assert value == msgspec.structs.replace(decode(Message, as_bytes(FULL)).value, error_code=None)
        assert problems == (Problem("error_code", "int", "x"),)

    def test_paths(self) -> None:
        value, problems, *_ = read(
            media={"size": "big"},
            mediaList=[{"size": 1}, {"size": []}, 5, None],
            counts={"a.b": "x", "c": 1},
            parent={"parent": {"mediaList": [{"size": "big"}]}},
        )
        assert [problem.path for problem in problems] == [
            "media.size",
            "mediaList[1].size",
            "mediaList[2]",
            "mediaList[3]",
            "counts.a.b",
            "parent.parent.mediaList[0].size",
        ]
        assert value.media_list == [Media(size=1), Media()]
        assert value.counts == {"c": 1}

    def test_numbers_stay_exact(self) -> None:
        data = b'{"rate": 0.1234567890123456789, "any": 0.5, "attributes": {"a": 1.0}, "error_code": "x"}'
        value = decode(Message, data).value
        assert value.rate == Decimal("0.1234567890123456789")
        assert (value.any_, type(value.any_)) == (0.5, float)
        assert value.attributes == {"a": 1.0}

    @pytest.mark.parametrize("number", [b"1e400000000", b"1e999999999999999999999", b"9" * 6000, b"-1e-999999999"])
    @pytest.mark.parametrize(
        "field", ["error_code", "ratio", "rate", "duration", "delay", "date_created", "sid", "any"]
    )
    def test_absurd_numbers_cost_no_more_than_their_text(self, number: bytes, field: str) -> None:
        """Writing out 400,000,000 digits would take minutes. The measure is a text of 6000 letters."""

        def read(value: bytes) -> None:
            with contextlib.suppress(EnvelopeError):
                decode(Message, b'{"%s": %s, "on": "x"}' % (field.encode(), value))

        text = b'"' + b"x" * 6000 + b'"'
        absurd, usual = (min(seconds(read, value) for _ in range(5)) for value in (number, text))
        assert absurd < 20 * usual

    def test_half_an_emoji(self) -> None:
        value, problems, *_ = decode(Message, b'{"body": "a\\ud83d", "any": ["\\uDE00\\ud83d\\ude00"]}')
        assert value.body == "a�"
        assert value.any_ == ["�😀"]
        assert problems == ()
        assert Message.from_json(value.to_json()) == value

    def test_it_agrees_with_the_strict_decode(self) -> None:
        assert decode(Message, as_bytes(FULL), keep_unknown=True) == decode(Message, as_bytes(FULL))

    def test_problems_hide_and_keep_their_value(self) -> None:
        (problem,) = read(price="secret").problems
        assert problem.value == "secret"
        assert "secret" not in repr(problem)
        assert "secret" not in str(problem.__rich_repr__())
        assert pickle.loads(pickle.dumps(problem)) == problem

    def test_logged_once_without_the_value(
        self, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(log, "_logged_misfits", set())
        listing = ListingDecoder("messages", Message)
        with caplog.at_level(logging.DEBUG):
            for _ in range(3):
                log.misfits(listing.decode(as_bytes({"messages": [{"price": "secret"}, {"price": "secret"}]})).misfits)
                log.misfits(read(counts={"+15558675310": "secret", "+15558675311": "secret"}).misfits)
        assert [record.name for record in caplog.records] == ["trunkline.decode"] * 2
        assert [record.levelname for record in caplog.records] == ["WARNING"] * 2
        assert "messages[].price" in caplog.text
        assert "Message" in caplog.text
        assert "secret" not in caplog.text
        assert "+1555" not in caplog.text


class TestEnvelope:
    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "$: is empty"),
            (b"  \n", "$: is empty"),
            (b"<html>secret</html>", "$: is not JSON"),
            (b'{"sid": "SM', "$: is not JSON"),
            (b'{"sid": NaN}', "$: is not JSON"),
            (b'{"sid": 1} trailing', "$: is not JSON"),
            (b'{"sid": "\\ud83d" NaN}', "$: is not JSON"),
            (b'{"any": "\\ud83d", "ratio": NaN}', "$: is not JSON"),
            (b'{"sid": "\xff"}', "$: is not UTF-8"),
            ('{"sid": "x"}'.encode("utf-16"), "$: is not JSON"),
            (b"null", "$: expected an object, got null"),
            (b"[]", "$: expected an object, got an array"),
            (b'"secret"', "$: expected an object, got a string"),
            (b'""', "$: expected an object, got a string"),
            (b"5", "$: expected an object, got a number"),
            (b"5.5", "$: expected an object, got a number"),
            (b"true", "$: expected an object, got a boolean"),
            (b'{"any":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "$: is nested too deeply"),
            (b'{"any":"\\ud83d","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "$: is nested too deeply"),
        ],
    )
    @pytest.mark.parametrize("keep_unknown", [False, True])
    def test_a_body_that_is_not_the_promised_one(self, data: bytes, reason: str, keep_unknown: bool) -> None:
        with pytest.raises(EnvelopeError) as caught:
            decode(Message, data, keep_unknown=keep_unknown)
        assert str(caught.value) == reason

    def test_other_results(self) -> None:
        with pytest.raises(EnvelopeError, match="expected an array, got an object"):
            decode(list[Media], b"{}")
        with pytest.raises(EnvelopeError, match="expected an object, got an array"):
            decode(dict[str, Any], b"[]")
        with pytest.raises(EnvelopeError, match="expected int, got a string"):
            decode(int, b'"many"')

    def test_a_byte_order_mark_is_skipped(self) -> None:
        assert decode(Message, b'\xef\xbb\xbf{"sid":"SM1"}').value == Message(sid="SM1")
        listed = ListingDecoder("messages", Message).decode(b'\xef\xbb\xbf{"messages":[{"sid":"SM1"}]}')
        assert listed.items == [Message(sid="SM1")]

    def test_it_pickles(self) -> None:
        again = pickle.loads(pickle.dumps(EnvelopeError("$.messages", "is missing")))
        assert (again.path, again.reason, str(again)) == ("$.messages", "is missing", "$.messages: is missing")
        assert isinstance(again, ValueError)


WRONG_ROWS = [
    (None, "null"),
    (7, "a number"),
    ("a", "a string"),
    ([], "an array"),
    (True, "a boolean"),
    ({}, "an object"),
]


class TestListing:
    def test_items_and_envelope(self) -> None:
        page = {
            "messages": [{"sid": "SM1"}, {"sid": "SM2"}],
            "next_page_uri": "/2010-04-01/next",
            "previous_page_uri": None,
            "page": 0,
            "unheard_of": 1,
        }
        envelope = {"next_page_uri": "/2010-04-01/next", "previous_page_uri": None, "page": 0}
        listing = ListingDecoder("messages", Message)
        items, found, problems, *_ = listing.decode(as_bytes(page))
        assert (items, found, problems) == ([Message(sid="SM1"), Message(sid="SM2")], envelope, ())
        assert listing.decode(as_bytes(page), keep_unknown=True)[:3] == (items, envelope, ())

    def test_meta(self) -> None:
        meta = {"key": "services", "next_page_url": "https://verify.twilio.com/v2/Services?Page=1", "page_size": 50}
        listed = ListingDecoder("services", Media).decode(as_bytes({"meta": meta, "services": []}))
        assert listed[:3] == ([], {"meta": meta}, ())

    @pytest.mark.parametrize("keep_unknown", [False, True])
    def test_the_envelope_names_the_items(self, keep_unknown: bool) -> None:
        meta = {"key": "auth_profiles", "nextToken": None}
        listing = ListingDecoder("authProfiles", Media)
        body = as_bytes({"meta": meta, "auth_profiles": [{"sid": "x"}]})
        assert listing.decode(body, keep_unknown)[:3] == ([Media(sid="x")], {"meta": meta}, ())
        for key in ("authProfiles", "meta", "nowhere", "no\nname", "\u00e9", "", None):
            with pytest.raises(EnvelopeError):
                listing.decode(as_bytes({"meta": {"key": key}, "others": []}), keep_unknown)

    @pytest.mark.parametrize(
        ("key", "envelope"),
        [
            ("Resources", {"totalResults": 5, "itemsPerPage": 1, "startIndex": 1}),
            ("items", {"has_next": True, "current_page": 2}),
            ("meta", {"nextToken": "t"}),
            ("count", {"total": 1}),
        ],
    )
    def test_other_envelopes(self, key: str, envelope: dict[str, Any]) -> None:
        listed = ListingDecoder(key, Media).decode(as_bytes({key: [{"sid": "x"}], **envelope}))
        assert listed[:3] == ([Media(sid="x")], envelope, ())

    def test_items_that_are_no_models(self) -> None:
        assert ListingDecoder("x", str).decode(b'{"x":["a"]}').items == ["a"]
        assert ListingDecoder("x", dict[str, Any]).decode(b'{"x":[{"a":1}]}').items == [{"a": 1}]
        anything: Any = Any
        assert ListingDecoder("x", anything).decode(b'{"x":[null, 1.5, {}]}').items == [None, 1.5, {}]
        assert ListingDecoder("x", anything).decode(b'{"x":[null, 1.5]}', True).items == [None, 1.5]

    def test_problems_name_the_row(self) -> None:
        rows = [{"sid": "SM1"}, {"price": "cheap"}]
        listed = ListingDecoder("messages", Message).decode(as_bytes({"messages": rows, "page": 1.0}))
        assert listed.items == [Message(sid="SM1"), Message()]
        assert listed.envelope == {"page": 1.0}
        assert listed.problems == (Problem("messages[1].price", "Decimal", "cheap"),)

    @pytest.mark.parametrize("keep_unknown", [False, True])
    @pytest.mark.parametrize(
        ("kind", "row", "got"),
        [
            *[(Message, row, got) for row, got in WRONG_ROWS if got != "an object"],
            *[(dict[str, Any], row, got) for row, got in WRONG_ROWS if got != "an object"],
            *[(list[int], row, got) for row, got in WRONG_ROWS if got != "an array"],
            *[(str, row, got) for row, got in WRONG_ROWS if got != "a string"],
            *[(datetime, row, got) for row, got in WRONG_ROWS if got not in ("a string", "a number")],
            *[(bool, row, got) for row, got in WRONG_ROWS if got != "a boolean"],
            *[(int, row, got) for row, got in WRONG_ROWS if got in ("null", "an array", "an object")],
        ],
    )
    def test_a_row_of_another_kind_is_refused(self, kind: Any, row: Any, got: str, keep_unknown: bool) -> None:
        good: dict[Any, Any] = {Message: {}, dict[str, Any]: {}, list[int]: [], datetime: "2024-01-01T00:00:00Z"}
        rows = [good.get(kind, {str: "a", bool: True, int: 1}.get(kind)), row]
        with pytest.raises(EnvelopeError, match=rf"^\$\.x\[1\]: expected .*, got {got}$"):
            ListingDecoder("x", kind).decode(as_bytes({"x": rows}), keep_unknown)

    @pytest.mark.parametrize(("kind", "row"), [(int, "seven"), (int, True), (bool, "yes?"), (datetime, "soon")])
    def test_a_row_that_cannot_be_read_is_refused(self, kind: Any, row: Any) -> None:
        with pytest.raises(EnvelopeError, match=r"^\$\.x\[0\]: "):
            ListingDecoder("x", kind).decode(as_bytes({"x": [row]}))

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"{}", "$.messages: is missing"),
            (b'{"messages": null}', "$.messages: expected an array, got null"),
            (b'{"messages": {}}', "$.messages: expected an array, got an object"),
            (b'{"messages": "secret"}', "$.messages: expected an array, got a string"),
            (b"[]", "$: expected an object, got an array"),
            (b"secret", "$: is not JSON"),
            (b'{"messages": [' + b'{"parent":' * 50_000, "$: is nested too deeply"),
        ],
    )
    @pytest.mark.parametrize("keep_unknown", [False, True])
    def test_a_page_that_is_none(self, data: bytes, reason: str, keep_unknown: bool) -> None:
        with pytest.raises(EnvelopeError) as caught:
            ListingDecoder("messages", Message).decode(data, keep_unknown)
        assert str(caught.value) == reason


class TestUnknownFields:
    DATA = as_bytes(
        {"sid": "SM1", "new": {"a": 1.5}, "media": {"sid": "ME1", "shape": "round"}, "mediaList": [{"z": 1}]}
    )

    def test_they_are_kept_on_every_level(self) -> None:
        value = decode(Message, self.DATA, keep_unknown=True).value
        assert value.extra == {"new": {"a": 1.5}}
        assert value.media is not None
        assert value.media.extra == {"shape": "round"}
        assert value.media_list is not None
        assert value.media_list[0].extra == {"z": 1}

    def test_they_are_written_back(self) -> None:
        value = decode(Message, self.DATA, keep_unknown=True).value
        assert value.to_dict()["new"] == {"a": 1.5}
        assert value.to_dict()["media"] == {"sid": "ME1", "size": None, "shape": "round"}
        assert Message.from_json(value.to_json()) == value
        assert pickle.loads(pickle.dumps(value)) == value

    def test_they_are_dropped_by_default(self) -> None:
        assert decode(Message, self.DATA).value.extra is None

    @pytest.mark.parametrize("name", ["extra", "\uffff"])
    @pytest.mark.parametrize("value", [{"a": 1}, 5, None])
    def test_the_wire_does_not_reach_extra(self, name: str, value: object) -> None:
        found, problems, *_ = decode(Message, as_bytes({"sid": "SM1", name: value}))
        assert found == Message(sid="SM1")
        assert problems == ()
        kept = decode(Message, as_bytes({"sid": "SM1", name: value}), keep_unknown=True).value
        assert kept.extra == {name: value}
        assert Message.from_json(kept.to_json()) == kept


class TestWriting:
    def test_to_dict_has_wire_names_and_types(self, full: Message) -> None:
        written = full.to_dict()
        assert written == {**FULL, "price": "-0.00750"}
        assert {key: type(value) for key, value in written.items()} == {key: type(value) for key, value in FULL.items()}
        assert json.loads(json.dumps(written)) == written

    def test_to_json_reads_as_an_equal_model(self, full: Message) -> None:
        text = full.to_json()
        assert type(text) is str
        assert json.loads(text) == FULL
        assert Message.from_json(text) == Message.from_json(text.encode()) == full

    def test_what_is_none_is_null(self) -> None:
        assert Media().to_dict() == {"sid": None, "size": None}
        assert Media(sid="x").to_json() == '{"sid":"x","size":null}'

    def test_it_shares_nothing_with_the_model(self, full: Message) -> None:
        before = full.to_json()
        written = full.to_dict()
        written["tags"].append("x")
        written["links"]["x"] = "y"
        written["attributes"]["x"].append(1)
        written["any"].append(1)
        written["media"]["sid"] = "x"
        assert full.to_json() == before

    @pytest.mark.parametrize(
        ("value", "in_dict", "in_json"),
        [
            (Decimal("0.0075"), 0.0075, "0.0075"),
            (Decimal("3"), 3, "3"),
            (Decimal("1E+3"), 1000, "1E+3"),
            (Decimal("0.1234567890123456789"), "0.1234567890123456789", "0.1234567890123456789"),
            (Decimal("1E+500"), "1E+500", "1E+500"),
            (Decimal("Infinity"), "Infinity", '"Infinity"'),
        ],
    )
    def test_numbers(self, value: Decimal, in_dict: object, in_json: str) -> None:
        model = Message(rate=value)
        assert model.to_dict()["rate"] == in_dict
        assert type(model.to_dict()["rate"]) is type(in_dict)
        assert f'"rate":{in_json},' in model.to_json()

    @pytest.mark.parametrize(
        ("value", "text"),
        [("-0.00750", "-0.00750"), ("1E-7", "0.0000001"), ("1E+3", "1000"), ("1E+900", "1E+900"), ("5", "5")],
    )
    def test_decimals_as_text(self, value: str, text: str) -> None:
        assert Message(price=Decimal(value)).to_dict()["price"] == text

    @pytest.mark.parametrize(
        ("value", "seconds", "text", "millis", "millis_text"),
        [
            (timedelta(0), 0, "0", 0, "0"),
            (timedelta(seconds=90), 90, "90", 90000, "90000"),
            (timedelta(seconds=1.5), 1.5, "1.5", 1500, "1500"),
            (timedelta(seconds=-2), -2, "-2", -2000, "-2000"),
            (timedelta(microseconds=1500), 0.0015, "0.0015", 1.5, "1.5"),
        ],
    )
    def test_durations(self, value: timedelta, seconds: float, text: str, millis: float, millis_text: str) -> None:
        written = Message(duration=value, duration_text=value, delay=value, delay_text=value).to_dict()
        assert written["duration"] == seconds
        assert float(written["duration_text"]) == float(text)
        assert written["delay"] == millis
        assert float(written["delay_text"]) == float(millis_text)

    def test_instants_are_written_in_utc(self) -> None:
        moment = datetime(2010, 8, 16, 5, 45, 1, 250, tzinfo=timezone(timedelta(hours=2)))
        written = Message(date_sent=moment, date_created=moment).to_dict()
        assert written["date_sent"] == "Mon, 16 Aug 2010 03:45:01 +0000"
        assert written["date_created"] == "2010-08-16T03:45:01.000250Z"

    def test_the_ends_of_the_calendar(self) -> None:
        first = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
        model = Message(date_sent=first, date_created=first)
        assert Message.from_json(model.to_json()) == model

    def test_from_json_is_strict_about_the_envelope(self) -> None:
        with pytest.raises(ValueError, match="is not JSON"):
            Message.from_json("secret")


class TestValue:
    def test_equality_and_hash(self) -> None:
        assert Media(sid="x") == Media(sid="x") != Media(sid="y")
        assert hash(Media(sid="x")) == hash(Media(sid="x"))
        assert {Media(sid="x"), Media(sid="x")} == {Media(sid="x")}
        with pytest.raises(TypeError, match="unhashable"):
            hash(Message(tags=[]))

    def test_it_is_immutable(self, full: Message) -> None:
        anything: Any = full
        with pytest.raises(AttributeError):
            anything.body = "x"
        make: Any = Message
        with pytest.raises(TypeError):
            make("SM1")
        with pytest.raises(TypeError):
            make(unheard_of=1)

    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_it_pickles(self, full: Message, protocol: int) -> None:
        odd = msgspec.structs.replace(full, status=Status("teleported"), extra={"a": [1]})
        for model in (full, odd):
            again = pickle.loads(pickle.dumps(model, protocol))
            assert again == model
            assert type(again.status) is Status
            assert type(again.from_) is Address
            assert again.extra == model.extra

    def test_an_address_is_one_whatever_it_was_made_of(self, full: Message) -> None:
        text = str(full.from_)
        for made_of in (text, Address(text)):
            model = msgspec.structs.replace(full, from_=made_of)
            assert model == full
            assert hash(model.from_) == hash(text)
            assert type(model.from_) is Address
            assert type(model.to_dict()["from"]) is str
        assert msgspec.structs.replace(full, from_=None).from_ is None

    def test_copies(self, full: Message) -> None:
        assert copy.copy(full) == copy.deepcopy(full) == full
        assert copy.deepcopy(full).tags is not full.tags
        changed = msgspec.structs.replace(full, body="other")
        assert (changed.body, changed.sid, full.body) == ("other", "SM1", "hi – 😀")

    def test_a_mixin_adds_behaviour(self, full: Message) -> None:
        assert full.length == len("hi – 😀")
        assert full.shout() == "HI – 😀"
        assert isinstance(full, Sized)
        assert not hasattr(full, "__dict__")
        assert pickle.loads(pickle.dumps(full)).length == full.length

    def test_models_are_not_tracked_by_the_collector(self) -> None:
        assert not gc.is_tracked(Media(sid="x"))


class TestRepr:
    def test_only_what_is_there(self) -> None:
        assert repr(Message()) == "Message()"
        model = Message(
            sid="SM1",
            from_=Address("+15558675310"),
            status=Status("odd"),
            price=Decimal("-0.0075"),
            date_sent=MOMENT,
            duration=timedelta(seconds=60),
            media=Media(size=1),
            media_list=[Media(size=2)],
        )
        assert repr(model) == (
            "Message(sid='SM1', from_='…5310', status='odd', price=-0.0075, date_sent=2010-08-16 03:45:01+00:00, "
            "duration=0:01:00, media=Media(size=1), media_list=[Media(size=2)])"
        )

    def test_personal_data_is_hidden(self) -> None:
        model = Hidden(sid="X1", name="Alice", phone=Address("+15558675310"), extra={"fresh": "secret"})
        shown = "Hidden(sid='X1', name=…, phone='…5310', extra={'fresh': …})"
        assert repr(model) == str(model) == f"{model}" == shown
        assert [name for name, _ in model.__rich_repr__()] == ["sid", "name", "phone", "extra"]
        assert "Alice" not in str(model.__rich_repr__())

    def test_rich(self) -> None:
        console = pytest.importorskip("rich.console")
        out = io.StringIO()
        console.Console(file=out, width=200, color_system=None).print(Hidden(name="Alice", sid="X1"))
        assert out.getvalue().strip() == "Hidden(sid='X1', name=…)"


# Properties

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
MOMENTS = st.datetimes(
    min_value=datetime(1000, 1, 2),
    max_value=datetime(9999, 12, 30),
    timezones=st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False)
DURATIONS = st.timedeltas(min_value=timedelta(days=-10_000), max_value=timedelta(days=10_000))
MEDIA = st.builds(Media, sid=st.none() | TEXT, size=st.none() | st.integers(-(2**63), 2**63))


def messages(parents: st.SearchStrategy[Message | None]) -> st.SearchStrategy[Message]:
    fields: dict[str, st.SearchStrategy[Any]] = {
        "sid": TEXT,
        "body": TEXT,
        "from_": TEXT.map(Address),
        "status": st.sampled_from(Status) | TEXT.map(Status),
        "price": DECIMALS,
        "rate": DECIMALS,
        "ratio": st.floats(allow_nan=False, allow_infinity=False),
        "ratio_text": st.floats(allow_nan=False, allow_infinity=False),
        "segments": st.integers(),
        "error_code": st.integers(),
        "on": st.booleans(),
        "on_text": st.booleans(),
        "date_sent": MOMENTS.map(lambda moment: moment.replace(microsecond=0)),
        "date_created": MOMENTS,
        "day": st.dates(),
        "duration": DURATIONS.map(lambda value: value - value % timedelta(milliseconds=1)),
        "duration_text": DURATIONS,
        "delay": DURATIONS.map(lambda value: value - value % timedelta(milliseconds=1)),
        "delay_text": DURATIONS,
        "method": st.sampled_from(HttpMethod),
        "media": MEDIA,
        "media_list": st.lists(MEDIA, max_size=3),
        "tags": st.lists(TEXT, max_size=3),
        "links": st.dictionaries(TEXT, TEXT, max_size=3),
        "counts": st.dictionaries(TEXT, st.integers(), max_size=3),
        "attributes": st.dictionaries(TEXT, JSON, max_size=3),
        "any_": JSON,
        "parent": parents,
    }
    return st.fixed_dictionaries({}, optional=fields).map(lambda given: Message(**given))


MESSAGES = messages(messages(st.none()))


class TestProperties:
    @given(MESSAGES)
    def test_what_is_written_reads_as_an_equal_model(self, model: Message) -> None:
        data = model.to_json().encode()
        assert decode(Message, data) == Decoded(model, ())
        assert decode(Message, data, keep_unknown=True) == Decoded(model, ())
        assert decode(Message, json.dumps(model.to_dict()).encode()) == Decoded(model, ())
        assert pickle.loads(pickle.dumps(model)) == model
        repr(model)

    @given(MESSAGES, st.dictionaries(TEXT, JSON, min_size=1, max_size=3))
    def test_unknown_fields_come_back(self, model: Message, extra: dict[str, Any]) -> None:
        known = {info.encode_name for info in msgspec.structs.fields(Message)} - {"\uffff"}
        kept = {key: value for key, value in extra.items() if key not in known}
        model = msgspec.structs.replace(model, extra=kept or None)
        assert Message.from_json(model.to_json()) == model

    @given(st.fixed_dictionaries({}, optional=dict.fromkeys(FULL, JSON)))
    @settings(max_examples=rounds(60, 300))
    def test_any_value_in_any_field(self, fields: dict[str, Any]) -> None:
        data = as_bytes(fields)
        found = decode(Message, data)
        lenient = decode(Message, data, keep_unknown=True)
        for value in (found.value, lenient.value):
            assert isinstance(value, Message)
            repr(value)
            again = decode(Message, value.to_json().encode())
            assert again.problems == ()
        assert is_strict(data) or found.problems == lenient.problems

    @given(st.lists(JSON, max_size=4), st.dictionaries(TEXT, JSON, max_size=3), st.booleans())
    def test_any_rows_in_a_page(self, rows: list[Any], around: dict[str, Any], keep_unknown: bool) -> None:
        data = as_bytes({**around, "messages": rows})
        if not all(isinstance(row, dict) for row in rows):
            with pytest.raises(EnvelopeError):
                ListingDecoder("messages", Message).decode(data, keep_unknown)
            return
        listed = ListingDecoder("messages", Message).decode(data, keep_unknown)
        assert all(isinstance(item, Message) for item in listed.items)
        assert len(listed.items) == len(rows)

    @given(JSON, st.booleans())
    def test_any_json(self, body: Any, keep_unknown: bool) -> None:
        self._only_envelope_errors(as_bytes(body), keep_unknown)

    @given(st.binary(max_size=60), st.booleans())
    def test_any_bytes(self, body: bytes, keep_unknown: bool) -> None:
        self._only_envelope_errors(body, keep_unknown)

    @given(st.data(), st.booleans())
    @settings(max_examples=rounds(60, 300))
    def test_damaged_replies(self, data: st.DataObject, keep_unknown: bool) -> None:
        body = bytearray(as_bytes({"messages": [FULL], **FULL}))
        for _ in range(data.draw(st.integers(1, 4))):
            start = data.draw(st.integers(0, len(body)))
            end = start + data.draw(st.integers(0, 5))
            body[start:end] = data.draw(
                st.binary(max_size=4) | st.sampled_from([b'"', b"\\ud83d", b"{", b"]", b"1e999"])
            )
        self._only_envelope_errors(bytes(body), keep_unknown)

    def _only_envelope_errors(self, body: bytes, keep_unknown: bool) -> None:
        anything: Any = Any
        for kind in (Message, list[Message], dict[str, int], int, anything):
            try:
                value = decode(kind, body, keep_unknown=keep_unknown).value
                if isinstance(value, Message):
                    repr(value)
                    value.to_dict()
                    value.to_json()
            except EnvelopeError:
                pass
        with contextlib.suppress(EnvelopeError):
            ListingDecoder("messages", Message).decode(body, keep_unknown)


@pytest.mark.parametrize("keys", [("sms", "mms"), ("SMS", "MMS"), ("Sms", "mms")])
@pytest.mark.parametrize("keep_unknown", [False, True])
def test_names_in_another_case(keys: tuple[str, str], keep_unknown: bool) -> None:
    body = json.dumps({"phone_number": "+14155550100", "capabilities": {keys[0]: True, keys[1]: False, "voice": True}})
    number, problems, *_ = decode(api_v2010.AvailablePhoneNumberLocal, body.encode(), keep_unknown=keep_unknown)
    assert number.capabilities is not None
    assert (number.capabilities.sms, number.capabilities.mms, number.capabilities.voice) == (True, False, True)
    assert number.capabilities.extra is None
    assert problems == ()


def test_an_empty_object_is_no_item() -> None:
    """Of bulk exports `details` is an object or a list; a list elsewhere that comes as `{}` has nothing in it."""
    for model in (bulkexports_v1.Job, bulkexports_v1.ExportCustomJob):
        assert model.from_json('{"details": {}}').details == {}
        assert model.from_json('{"details": [{"status": "Submitted"}]}').details == [{"status": "Submitted"}]
        assert model.from_json('{"details": null}').details is None
    flow = studio_v2.Flow.from_json('{"errors": {}, "warnings": {"message": "m"}}')
    assert (flow.errors, flow.warnings) == ([], [{"message": "m"}])
