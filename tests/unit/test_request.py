"""Call → request."""

from __future__ import annotations

import datetime as dt
import enum
import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline import UNSET, Model, OpenEnum
from trunkline._core.call.form import encode_form
from trunkline._core.call.headers import own_headers
from trunkline._core.call.operation import Listing, Operation
from trunkline._core.call.path import path_segment
from trunkline._core.call.request import FORM, build_request, raw_request

POST: Operation[Any] = Operation(
    "api_v2010.CreateThing",
    "POST",
    "api",
    "/2010-04-01/Accounts/{AccountSid}/Things.json",
    body="form",
    formats={
        "Day": "date",
        "At": "datetime",
        "Since": "day",
        "Muted": "bool",
        "Ttl": "seconds",
        "Silence": "millis",
        "Idle": "minutes",
        "Fields": "commas",
        "Cards": "spaces",
        "Names": "list",
        "Task": "json",
        "Items": "json_items",
        "Parameter": "pairs",
        "AddOnsData": "prefixed",
        "Custom": "prefixed:Own",
    },
    required=("To",),
    conditional=(("From", "MessagingServiceSid"),),
)
GET: Operation[Any] = Operation(
    "x_v1.ListThing",
    "GET",
    "x",
    "/v1/{A}/b/{C}:{D}",
    ids=("C", "A", "D"),
    listing=Listing("things", "meta"),
    formats={"x": "list"},
)
JSON: Operation[Any] = Operation(
    "x_v1.UpdateThing",
    "PUT",
    "x",
    "/v1/Things",
    body="json",
    nullable=("note", "day"),
    formats={
        "day": "date",
        "tags": "list",
        "at": "datetime",
        "x": "value",
        "on": "bool",
        "ttl": "seconds",
        "text": "json",
        "names": "commas",
    },
)
WHOLE: Operation[Any] = Operation("x_v1.CreateBatch", "POST", "x", "/v1/Batch", body="scim+json")
IDS = ("AC1",)
BASE = {"To": "+1", "From": "a"}


class Status(OpenEnum):
    DONE = "do ne"


class Word(str, enum.Enum):  # noqa: UP042 - the older kind, whose text is not its value
    KEY = "a.key"


class Number(enum.Enum):
    ONE = 1


class Text(str):
    __slots__ = ()


class Part(Model, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    from_: str | None = None
    count: int | None = None


class Whole(Model, frozen=True, kw_only=True, gc=False):
    parts: list[Part] | None = None
    name: str | None = None


def form(**values: Any) -> list[tuple[str, str]]:
    request = build_request(POST, IDS, {**BASE, **values})
    assert request.body is not None
    return parse_qsl(request.body.decode("ascii"), keep_blank_values=True, strict_parsing=True)[2:]


def body(op: Operation[Any] = JSON, extra: Any = None, **values: Any) -> Any:
    request = build_request(op, (), values, extra)
    assert request.body is not None
    return json.loads(request.body)


# places


def test_a_form() -> None:
    request = build_request(POST, IDS, {"To": "+1 é", "From": "a", "Body": None, "X": UNSET})
    assert (request.method, request.host, request.path) == ("POST", "api", "/2010-04-01/Accounts/AC1/Things.json")
    assert request.body == b"To=%2B1+%C3%A9&From=a"
    assert request.query == ""
    assert request.headers == {"Content-Type": "application/x-www-form-urlencoded"}
    assert not request.idempotent


def test_a_query() -> None:
    request = build_request(GET, ("c", "a", 7), {"Sent<": dt.date(2024, 5, 6), "x": ["1", "2 "]})
    assert request.path == "/v1/a/b/c:7"
    assert request.query == "Sent%3C=2024-05-06&x=1&x=2+"
    assert request.body is None
    assert request.headers == {}
    assert request.idempotent


def test_query_of_a_post() -> None:
    request = build_request(POST, IDS, BASE, query={"account_sid": "AC 2"})
    assert request.query == "account_sid=AC+2"


def test_post_without_arguments_has_an_empty_body() -> None:
    op: Operation[Any] = Operation("x_v1.Y", "POST", "x", "/v1")
    assert build_request(op).body == b""
    request = build_request(op, (), {"a": "b"})
    assert (request.query, request.body) == ("a=b", b"")
    assert build_request(Operation("x_v1.Y", "POST", "x", "/v1", body="form")).body == b""
    assert build_request(Operation("x_v1.Y", "DELETE", "x", "/v1")).body is None


def test_idempotency_key() -> None:
    op: Operation[Any] = Operation("x_v1.Y", "POST", "x", "/v1", body="form", idempotency=True)
    assert build_request(op, (), {"IdempotencyKey": "k"}).idempotent
    assert not build_request(op, (), {"IdempotencyKey": None}).idempotent
    assert not build_request(POST, IDS, {**BASE, "IdempotencyKey": "k"}).idempotent
    assert not build_request(JSON).idempotent


# values


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("a b&c=d+e%\n", ["a b&c=d+e%\n"]),
        ("", [""]),
        (True, ["true"]),
        (False, ["false"]),
        (7, ["7"]),
        (0.1, ["0.1"]),
        (1e22, ["1e+22"]),
        (Decimal("0.00000010"), ["0.00000010"]),
        (Decimal("1E+3"), ["1000"]),
        (Status.DONE, ["do ne"]),
        (Status("new one"), ["new one"]),
        (Number.ONE, ["1"]),
        (Text("t"), ["t"]),
        (dt.date(2024, 5, 6), ["2024-05-06"]),
        (dt.datetime(2024, 5, 6, 7, 8, 9), ["2024-05-06T07:08:09Z"]),
        (dt.datetime(2024, 5, 6, 1, 8, 9, 99, dt.timezone(dt.timedelta(hours=3))), ["2024-05-05T22:08:09Z"]),
    ],
)
def test_by_value(value: Any, texts: list[str]) -> None:
    assert form(X=value) == [("X", text) for text in texts]


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (["a", "b c"], ["a", "b c"]),
        (("a", 1, True), ["a", "1", "true"]),
        ([], []),
        ("one", ["one"]),
    ],
)
def test_lists_are_sent_item_by_item(value: Any, texts: list[str]) -> None:
    assert form(Names=value) == [("Names", text) for text in texts]


@pytest.mark.parametrize("name", ["X", "Muted", "At", "Day", "Since", "Ttl", "Silence", "Idle"])
@pytest.mark.parametrize("several", [["+14155550100", "+14155550101"], ("a",), []])
def test_one_value_is_no_list(name: str, several: Any) -> None:
    with pytest.raises(TypeError, match=rf"{name} must be one value, not a (list|tuple): .* client\.map"):
        form(**{name: several})


def test_extra_parameters_may_be_lists_of_anything() -> None:
    request = build_request(POST, IDS, BASE, {"X": ["a", "b"], "Muted": [True, False], "Fields": ["a", "b"]})
    assert request.body == b"To=%2B1&From=a&X=a&X=b&Muted=true&Muted=false&Fields=a%2Cb"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *((True, "true"), (False, "false"), ("True", "true"), ("False", "false"), ("true", "true"), ("yes", "yes")),
        *(("TRUE", "TRUE"), (1, "1"), (0, "0"), (Text("True"), "true"), ("", "")),
    ],
)
def test_booleans(value: Any, text: str) -> None:
    assert form(Muted=value) == [("Muted", text)]


def test_only_booleans_are_made_lower_case() -> None:
    assert form(X="True", Names=["False"]) == [("X", "True"), ("Names", "False")]


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("Ttl", dt.timedelta(minutes=5), "300"),
        ("Ttl", dt.timedelta(0), "0"),
        ("Ttl", dt.timedelta(seconds=-1), "-1"),
        ("Ttl", 60, "60"),
        ("Ttl", "60", "60"),
        ("Silence", dt.timedelta(seconds=2.5), "2500"),
        ("Idle", dt.timedelta(hours=1), "60"),
    ],
)
def test_spans_of_time_in_the_unit_of_their_parameter(name: str, value: Any, text: str) -> None:
    assert form(**{name: value}) == [(name, text)]


@pytest.mark.parametrize(
    ("name", "unit"), [("Ttl", "seconds"), ("Silence", "milliseconds"), ("Idle", "minutes")], ids=str
)
def test_spans_are_whole(name: str, unit: str) -> None:
    with pytest.raises(ValueError, match=f"{name} must be whole {unit}"):
        form(**{name: dt.timedelta(microseconds=1)})


def test_lists_in_one_text() -> None:
    assert form(Fields=["a", "b"], Cards=("visa", "amex")) == [("Fields", "a,b"), ("Cards", "visa amex")]
    assert form(Fields="a,b", Cards="visa") == [("Fields", "a,b"), ("Cards", "visa")]
    assert form(Fields=[5, 30]) == [("Fields", "5,30")]
    with pytest.raises(TypeError, match=r"Fields\[1\] must be"):
        form(Fields=["a", None])


@pytest.mark.parametrize(
    "bad", [{"a": 1}, b"x", object(), {1}, 1j, [None], [["a"]], [{}], lambda: 1, dt.timedelta(1), range(2), iter("a")]
)
def test_other_types_are_refused_by_name(bad: Any) -> None:
    with pytest.raises(TypeError, match=r"Names(\[0\])? must be a str, int"):
        form(Names=bad)
    with pytest.raises(TypeError, match=r"FriendlyName must be (a str, int|one value)"):
        form(FriendlyName=bad)


@pytest.mark.parametrize(
    "bad",
    [
        *(float("nan"), float("inf"), Decimal("NaN"), Decimal("1E+999999"), "\ud800", [10**5000]),
        dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=14))),
        dt.datetime(9999, 12, 31, 23, tzinfo=dt.timezone(dt.timedelta(hours=-14))),
    ],
)
def test_other_values_are_refused_by_name(bad: Any) -> None:
    with pytest.raises(ValueError, match=r"Names(\[0\])? must be"):
        form(Names=bad)


def test_dates_by_format() -> None:
    late = dt.datetime(2024, 5, 6, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=-2)))
    assert form(Day=late, At=late, Since=late) == [
        *(("Day", "2024-05-07"), ("At", "2024-05-07T01:30:00Z"), ("Since", "2024-05-07T01:30:00Z"))
    ]
    day = dt.date(2024, 5, 6)
    assert form(Day=day, At=day, Since=day) == [
        *(("Day", "2024-05-06"), ("At", "2024-05-06T00:00:00Z"), ("Since", "2024-05-06"))
    ]
    assert form(Day="today", At="now", Since="-1day") == [("Day", "today"), ("At", "now"), ("Since", "-1day")]
    for name in ("Day", "At", "Since"):
        with pytest.raises(TypeError, match=name):
            form(**{name: 5})


def test_json_fields() -> None:
    value = {
        "a": [1, None, True, {"é": Decimal("0.10")}],
        "m": Part(from_="x"),
        "d": dt.date(2024, 5, 6),
        "s": Status.DONE,
    }
    [(name, text)] = form(Task=value)
    assert name == "Task"
    assert json.loads(text) == {"a": [1, None, True, {"é": 0.1}], "m": {"from": "x"}, "d": "2024-05-06", "s": "do ne"}
    assert form(Task='{"ready": 1}') == [("Task", '{"ready": 1}')]
    assert form(Task=True) == [("Task", "true")]
    assert form(Task=[]) == [("Task", "[]")]
    assert form(Items=[{"a": 1}, '{"b":2}']) == [("Items", '{"a":1}'), ("Items", '{"b":2}')]
    assert form(Items={"a": 1}) == [("Items", '{"a":1}')]
    for bad in (object(), b"x", {"a": {1}}, {1: "a"}):
        with pytest.raises(TypeError, match="Task"):
            form(Task=bad)


def test_pairs() -> None:
    assert form(Parameter={"a b": 1, "c": True, "none": None}) == [
        *(("Parameter1.Name", "a b"), ("Parameter1.Value", "1")),
        *(("Parameter2.Name", "c"), ("Parameter2.Value", "true")),
    ]
    with pytest.raises(ValueError, match="at most 99"):
        form(Parameter={str(i): i for i in range(100)})
    bad: Any
    for bad in (["a"], "a", {1: "a"}, {"a": {}}):
        with pytest.raises(TypeError, match="Parameter"):
            form(Parameter=bad)


def test_prefixed() -> None:
    assert form(AddOnsData={"a": {"b": 1, "c": {"d": "é"}}, "e": True, "n": None}) == [
        *(("AddOns.a.b", "1"), ("AddOns.a.c.d", "é"), ("AddOns.e", "true"))
    ]
    assert form(Custom={"a": 1}) == [("Own.a", "1")]
    assert form(AddOnsData={Word.KEY: {Word.KEY: 1}}) == [("AddOns.a.key.a.key", "1")]
    endless: dict[str, Any] = {}
    endless["x"] = endless
    with pytest.raises(ValueError, match="32 deep, or hold itself"):
        form(AddOnsData=endless)
    for bad in ("a", [1], {1: 2}):
        with pytest.raises(TypeError, match="AddOnsData"):
            form(AddOnsData=bad)


# JSON bodies


def test_json_body() -> None:
    found = body(name="é", gone=None, unset=UNSET, note=None, day=dt.date(2024, 5, 6), tags="one")
    assert found == {"name": "é", "note": None, "day": "2024-05-06", "tags": ["one"]}
    found = body(note=UNSET, day=None, tags=["a"], at=dt.datetime(2024, 1, 1))
    assert found == {"day": None, "tags": ["a"], "at": "2024-01-01T00:00:00Z"}
    assert body() == {}
    request = build_request(JSON, (), {"a": 1})
    assert request.headers == {"Content-Type": "application/json"}


def test_json_bodies_by_format() -> None:
    assert body(on="True", ttl=dt.timedelta(hours=1), text={"a": 1}, names=["a", "b"], x=[1]) == {
        "on": True,
        "ttl": 3600,
        "text": '{"a":1}',
        "names": "a,b",
        "x": [1],
    }
    assert body(on="False", ttl=5, text="{}", names="a", x=None) == {"on": False, "ttl": 5, "text": "{}", "names": "a"}
    assert body(on="yes") == {"on": "yes"}
    assert body(on=1) == {"on": 1}
    for one in ("name", "on", "ttl", "day"):
        with pytest.raises(TypeError, match=f"{one} must be one value, not a list"):
            body(**{one: ["a", "b"]})


def test_models_in_json_bodies_lose_their_nones_and_mappings_keep_them() -> None:
    assert body(x=Whole(parts=[Part(from_="a"), Part(count=0)])) == {"x": {"parts": [{"from": "a"}, {"count": 0}]}}
    assert body(x={"a": None}) == {"x": {"a": None}}


def test_whole_bodies() -> None:
    assert body(WHOLE, **{"": {"a": None}}) == {"a": None}
    assert body(WHOLE, **{"": [1, Part(from_="x")]}) == [1, {"from": "x"}]
    assert body(WHOLE, **{"": Part(from_="x")}) == {"from": "x"}
    assert body(WHOLE, **{"": None}) == {}
    assert body(WHOLE, {"b": 2}, **{"": {"a": 1}}) == {"a": 1, "b": 2}
    assert body(WHOLE, {"b": 2}, **{"": None}) == {"b": 2}
    assert build_request(WHOLE, (), {"": {}}).headers == {"Content-Type": "application/scim+json"}
    with pytest.raises(ValueError, match="is in body already"):
        body(WHOLE, {"a": 2}, **{"": {"a": 1}})
    with pytest.raises(ValueError, match="body that is a list"):
        body(WHOLE, {"a": 2}, **{"": [1]})
    for bad in ("text", b"x", 5):
        with pytest.raises(TypeError, match="body must be"):
            body(WHOLE, **{"": bad})


@pytest.mark.parametrize("bad", [object(), {1, 2}, b"x", {1: 2}, [UNSET], lambda: 1])
def test_what_has_no_json(bad: Any) -> None:
    with pytest.raises(TypeError, match="name"):
        body(name=bad)


@pytest.mark.parametrize("bad", [float("nan"), Decimal("inf"), 2**64, "\ud800", {"\ud800": 1}])
def test_values_that_json_cannot_hold(bad: Any) -> None:
    with pytest.raises(ValueError, match=r"name(\[….)? must be"):
        body(name=bad)


def test_endless_json() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(ValueError, match=r"x(\[0\]){8} must not be nested more than 200 deep, or hold itself"):
        body(x=endless)


# required, conditional, extra


def test_required() -> None:
    for missing in ({}, {"To": None}, {"To": UNSET}):
        with pytest.raises(TypeError, match=r"To must be given, not None: api_v2010\.CreateThing needs it"):
            build_request(POST, IDS, {"From": "a", **missing})
    op: Operation[Any] = Operation("x_v1.Y", "POST", "x", "/v1", body="json", required=("", "If-Match"))
    with pytest.raises(TypeError, match="body and If-Match must be given"):
        build_request(op, (), {"": None})
    assert build_request(op, (), {"": {}}, headers={"If-Match": "1"}).body == b"{}"


def test_conditional() -> None:
    with pytest.raises(ValueError, match="at least one of From, MessagingServiceSid must be given"):
        build_request(POST, IDS, {"To": "1", "From": None})
    build_request(POST, IDS, {"To": "1", "MessagingServiceSid": "MG"})


def test_extra_params() -> None:
    request = build_request(POST, IDS, {**BASE, "Body": None}, {"New": ["a", 1], "Body": "b", "Gone": None})
    assert request.body == b"To=%2B1&From=a&New=a&New=1&Body=b"
    assert build_request(GET, ("c", "a", "d"), {}, {"x y": True}).query == "x+y=true"
    assert body(JSON, {"new": None, "dict": {"a": 1}}, name="a") == {"name": "a", "new": None, "dict": {"a": 1}}
    with pytest.raises(ValueError, match=r"extra_params\['To'\] is given as To already"):
        build_request(POST, IDS, BASE, {"To": "x"})
    for bad in ([("a", 1)], {1: 2}, {"": 1}):
        with pytest.raises(TypeError, match="extra_params"):
            build_request(POST, IDS, BASE, bad)  # type: ignore[arg-type]


# headers


def test_headers() -> None:
    given = {"If-Match": 'W/"1"', "X-Twilio-Webhook-Enabled": True, "Gone": None, "Unset": UNSET, "E": Status.DONE}
    request = build_request(POST, IDS, BASE, headers=given)
    assert request.headers == {
        "Content-Type": FORM,
        "If-Match": 'W/"1"',
        "X-Twilio-Webhook-Enabled": "true",
        "E": "do ne",
    }


@pytest.mark.parametrize("bad", ["a\r\nX: y", "a\nb", "a\x00", "é", "\x7f", "a\tb"])
def test_header_injection(bad: str) -> None:
    with pytest.raises(ValueError, match="If-Match must be printable ASCII on one line"):
        build_request(POST, IDS, BASE, headers={"If-Match": bad})
    with pytest.raises(ValueError, match="must have a name of a header"):
        build_request(POST, IDS, BASE, headers={"X" + bad: "a"})


# paths


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("SM1", "SM1"),
        (7, "7"),
        ("+14155550123", "+14155550123"),
        ("whatsapp:+1", "whatsapp%3A+1"),
        ("é ß&=%;\"'<>~", "%C3%A9%20%C3%9F%26%3D%25%3B%22%27%3C%3E~"),
        ("anna@example.com", "anna%40example.com"),
        ("%2e%2e", "%252e%252e"),
        (dt.date(2024, 5, 6), "2024-05-06"),
        (Status.DONE, "do%20ne"),
        (Text("x y"), "x%20y"),
        ("a.b", "a.b"),
        ("a..b", "a..b"),
        ("a?b", "a%3Fb"),
        ("#1 100%", "%231%20100%25"),
        ("%2F", "%252F"),
    ],
)
def test_segments(value: Any, escaped: str) -> None:
    assert path_segment(value, "Sid") == escaped


@pytest.mark.parametrize(
    "bad",
    ["", " ", "\t", "a/b", "/", "..", ".", "a\\b", "a\nb", "a\x00", "a\x85", "\u2028", "\ud800"],
)
def test_segments_that_could_lead_elsewhere(bad: str) -> None:
    with pytest.raises(ValueError, match=r"ServiceSid"):
        path_segment(bad, "ServiceSid")


@pytest.mark.parametrize("bad", [True, 1.5, b"x", ["a"], object(), {}])
def test_segments_of_other_types(bad: Any) -> None:
    with pytest.raises(TypeError, match=r"ServiceSid must be a str, int or date"):
        path_segment(bad, "ServiceSid")


def test_missing_account() -> None:
    with pytest.raises(ValueError, match="account_sid='AC…'"):
        build_request(POST, (None,), BASE)
    with pytest.raises(ValueError, match=r"A must be a str or int, not None"):
        build_request(GET, ("c", None, "d"))
    with pytest.raises(TypeError, match="D must be given"):
        build_request(GET, ("c", "a"))


@given(st.text())
def test_no_segment_leaves_its_place(text: str) -> None:
    try:
        escaped = path_segment(text, "Sid")
    except ValueError:
        return
    assert unquote(escaped, errors="strict") == text
    assert not set(escaped) & set("/?#\\ ")
    assert escaped not in ("", ".", "..")
    assert escaped.isascii()


SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates() | st.datetimes()
)
VALUES = st.recursive(SCALARS, lambda v: st.lists(v) | st.dictionaries(st.text() | st.integers(), v), max_leaves=8)
NAMES = st.sampled_from([*POST.formats, "To", "From", "Body", "New"])


@given(st.dictionaries(NAMES, VALUES), st.none() | st.dictionaries(st.text(), VALUES))
def test_any_arguments(params: dict[str, Any], extra: dict[str, Any] | None) -> None:
    for op in (POST, JSON, WHOLE):
        try:
            request = build_request(op, IDS, params, extra)
        except (TypeError, ValueError):
            continue
        assert request.body is not None
        assert request.path in ("/2010-04-01/Accounts/AC1/Things.json", "/v1/Things", "/v1/Batch")
        if op is POST:
            assert set(request.body) <= set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%&=+")
        else:
            json.loads(request.body)


@given(st.dictionaries(st.text(min_size=1), st.text() | st.lists(st.text(), min_size=1), max_size=5))
def test_what_is_encoded_can_be_read_again(values: dict[str, Any]) -> None:
    try:
        text = encode_form(values)
    except ValueError:
        return
    want = [(name, item) for name, value in values.items() for item in ([value] if isinstance(value, str) else value)]
    assert parse_qsl(text, keep_blank_values=True) == want


# requests without an operation


def test_request_without_an_operation() -> None:
    request = raw_request("get", "api", "/x", "a=1", params={"b": [1, 2]}, headers={"X-A": "b", "No": None})
    assert (request.method, request.query, request.body, request.headers) == ("GET", "a=1&b=1&b=2", None, {"X-A": "b"})
    assert request.idempotent
    assert raw_request("POST", "api", "/x", "", data={"a": "b c"}).body == b"a=b+c"
    assert raw_request("POST", "api", "/x", "", data=b"raw").headers == {}
    request = raw_request("PUT", "api", "/x", "", json=None, headers={"content-type": "application/x"})
    assert (request.body, request.headers) == (b"null", {"Content-Type": "application/x"})
    assert not request.idempotent


def test_request_without_an_operation_is_checked() -> None:
    for method in ("", "GET /", "G\r\n", "123", None):
        with pytest.raises(ValueError, match="method"):
            raw_request(method, "api", "/x", "")  # type: ignore[arg-type]
    for name in ("Host", "content-length", "Transfer-Encoding", "a b", "", "x\r\ny"):
        with pytest.raises(ValueError, match="header"):
            raw_request("GET", "api", "/x", "", headers={name: "x"})
    with pytest.raises(ValueError, match="data contradicts json"):
        raw_request("POST", "api", "/x", "", data={}, json={})
    for bad in ([1], "a=b", {1: 2}):
        with pytest.raises(TypeError, match="data"):
            raw_request("POST", "api", "/x", "", data=bad)  # type: ignore[arg-type]


def test_own_headers_have_the_names_of_the_ones_that_they_replace() -> None:
    given = {"accept": "text/csv", "AUTHORIZATION": "Own", "X-One": 1, "x-one": 2, "X-Two": None, "X-Three": UNSET}
    assert own_headers(given) == {"Accept": "text/csv", "Authorization": "Own", "X-One": "2"}
    assert own_headers({"accept": "a", "Accept": None}) == {"Accept": "a"}
