"""Response → value, or one documented exception."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.fake_transport import reply
from trunkline import Model, errors
from trunkline._core.call.api_errors import status_error
from trunkline._core.call.operation import Listing, Operation
from trunkline._core.call.request import Request
from trunkline._core.call.response import Response, decode_page, decode_result, plain_page
from trunkline._core.call.retry import is_success
from trunkline._core.model.decode import is_hollow
from trunkline._operations import api_v2010_messages as ops


class Thing(Model, frozen=True, kw_only=True, gc=False):
    sid: str | None = None
    count: int | None = None
    redirect_to: str | None = None


def operation(*status: int, result: Any = Thing, **options: Any) -> Operation[Any]:
    return Operation("x_v1.FetchThing", "POST", "x", "/v1/Things/{Sid}", result, status=status or (200,), **options)


FETCH = operation()
REQUEST = Request("POST", "x", "/v1/Things/+14155550123", op=FETCH, idempotent=False)


# success


@pytest.mark.parametrize("status", [200, 201, 202, 206, 299])
def test_any_2xx_is_success(status: int) -> None:
    assert is_success(FETCH, status)
    found = decode_result(FETCH, reply(status, {"sid": "a", "count": "3", "new": 1}))
    assert found[:2] == (Thing(sid="a", count=3), ())


def test_documented_redirects_are_success() -> None:
    op = operation(307)
    assert is_success(op, 307)
    assert not is_success(op, 302)
    assert decode_result(op, reply(307, {"redirect_to": "https://s3.test/a"})).value.redirect_to == "https://s3.test/a"
    assert (
        decode_result(op, reply(307, b"", {"Location": "https://s3.test/b"})).value.redirect_to == "https://s3.test/b"
    )
    assert decode_result(operation(200, 304), reply(304)).value == Thing()
    assert is_success(None, 307)
    assert not is_success(None, 400)


def test_no_content() -> None:
    op = operation(204, result=None)
    assert decode_result(op, reply(204)).value is None
    assert decode_result(op, reply(200, b"<html>")).value is None
    assert decode_result(operation(201, 202), reply(202)).value == Thing()


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_an_empty_body_that_is_not_promised(status: int) -> None:
    with pytest.raises(errors.APIResponseError):
        decode_result(FETCH, reply(status))


@pytest.mark.parametrize(
    "body", [b"[]", b"null", b'"x"', b"1", b"<html>", b"{", b'{"sid": "a"', b"\xff\xfe", b"[" * 100_000]
)
def test_what_is_no_thing(body: bytes) -> None:
    with pytest.raises(errors.APIResponseError) as caught:
        decode_result(FETCH, reply(200, body, {"Twilio-Request-Id": "RQ1"}), request=REQUEST)
    exc = caught.value
    assert (exc.status, exc.request_id, exc.method, exc.body, exc.outcome) == (200, "RQ1", "POST", body, "unknown")
    assert exc.operation == "x_v1.FetchThing"
    assert "4155550123" not in str(exc)


def test_problems() -> None:
    found = decode_result(FETCH, reply(200, {"sid": "a", "count": "many"}))
    assert found.value == Thing(sid="a")
    assert [problem.path for problem in found.problems] == ["count"]


def test_keep_unknown() -> None:
    found = decode_result(FETCH, reply(200, {"sid": "a", "new": 1}), keep_unknown=True)
    assert found.value.extra == {"new": 1}


def test_pages() -> None:
    op = operation(listing=Listing("things", "meta"))
    items, envelope, problems, _ = decode_page(op, reply(200, {"things": [{"sid": "a"}], "meta": {"page": 0}}))
    assert items == [Thing(sid="a")]
    assert envelope["meta"] == {"page": 0}
    assert problems == ()
    bad: Any
    for bad in ({}, [], {"things": None}, {"things": {}}, b"<html>", b""):
        with pytest.raises(errors.APIResponseError, match="not a page"):
            decode_page(op, reply(200, bad), request=REQUEST)


def test_a_page_can_be_read_as_plain_values() -> None:
    op = operation(listing=Listing("things", "meta"))
    rows = [{"sid": "a", "new": 1}, {"sid": "b", "count": "many"}]
    found = plain_page(op, reply(200, {"things": rows, "meta": {"page": 0}}))
    assert (found.items, found.envelope) == (rows, {"meta": {"page": 0}})
    renamed = plain_page(op, reply(200, {"stuff": rows, "meta": {"key": "stuff"}}))
    assert (renamed.items, renamed.envelope) == (rows, {"meta": {"key": "stuff"}})


@pytest.mark.parametrize("bad", [[], "text", {}, {"things": None}, {"things": {}}, {"things": ["a"]}, {"meta": []}])
def test_what_is_no_page_is_not_read_as_plain_values(bad: Any) -> None:
    op = operation(listing=Listing("things", "meta"))
    with pytest.raises(errors.APIResponseError, match="is not a page of the API") as caught:
        plain_page(op, reply(200, bad), REQUEST)
    assert caught.value.status == 200
    with pytest.raises(errors.APIResponseError, match="not JSON") as caught:
        plain_page(op, reply(200, b"<html>"), REQUEST)
    assert (caught.value.status, caught.value.method) == (200, REQUEST.method)


# failures


def failure(status: int, body: Any = b"", headers: Any = None) -> errors.TrunklineError:
    return status_error(reply(status, body, headers), REQUEST)


SHAPES = [
    (
        {"code": 21211, "message": "Bad number", "more_info": "https://t/21211", "status": 499, "details": {"a": 1}},
        (21211, "Bad number", "https://t/21211", {"a": 1}),
    ),
    (
        {
            "type": "https://t/problem",
            "title": "Invalid",
            "status": 400,
            "code": 60200,
            "detail": "to is wrong",
            "instance": "/x",
            "errors": [{"detail": "to"}],
        },
        (60200, "Invalid: to is wrong", "https://t/problem", [{"detail": "to"}]),
    ),
    (
        {"message": "No", "code": 5, "user_error": True, "http_status_code": 418, "params": {"p": 1}},
        (5, "No", None, {"p": 1}),
    ),
    (
        {
            "schemas": ["urn:x"],
            "detail": "No such user",
            "status": "404",
            "code": "20404",
            "moreInfo": "https://t/20404",
        },
        (20404, "No such user", "https://t/20404", None),
    ),
    (
        {"errors": [{"code": 4107, "message": "Bulk", "infoUrl": "https://t/x", "context": {"i": 3}}, {"code": 1}]},
        (
            14107,
            "Bulk",
            "https://t/x",
            [{"code": 4107, "message": "Bulk", "infoUrl": "https://t/x", "context": {"i": 3}}, {"code": 1}],
        ),
    ),
    ({"error": "invalid_client", "error_description": "Unknown client"}, (None, "Unknown client", None, None)),
    ({"error": {"code": 7, "message": "Inner"}}, (7, "Inner", None, None)),
]


@pytest.mark.parametrize(("body", "want"), SHAPES)
@pytest.mark.parametrize("status", [400, 404, 503])
def test_shapes(body: Any, want: Any, status: int) -> None:
    exc = failure(status, body, {"Twilio-Request-Id": "RQ1", "retry-after": "3"})
    assert type(exc) is errors.class_for(status)
    assert (exc.code, exc.message, exc.more_info, exc.details) == want
    assert exc.status == status
    assert (exc.request_id, exc.retry_after, exc.headers["Retry-After"]) == ("RQ1", 3.0, "3")
    assert (exc.method, exc.path, exc.operation) == ("POST", "/v1/Things/+14155550123", "x_v1.FetchThing")
    assert exc.outcome == ("unknown" if status == 503 else "rejected")
    assert exc.body == json.dumps(body).encode()


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"<html><b>502 Bad Gateway", b"null", b"[]", b'"x"', b"5", b"{", b"\xff", b"[" * 100_000),
        *(
            {"message": 5, "code": "x"},
            {"errors": [5]},
            {"errors": "x"},
            {"error": [1]},
            {"code": True},
            {"code": -1},
            {"code": 10**30},
        ),
    ],
)
def test_no_shape(body: Any) -> None:
    exc = failure(502, body)
    assert isinstance(exc, errors.ServerError)
    assert exc.code is None
    assert exc.message == "the API answered with status 502"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda v: (
            st.lists(v)
            | st.dictionaries(
                st.sampled_from(
                    ["code", "message", "errors", "error", "detail", "title", "more_info", "status", "params"]
                ),
                v,
            )
        ),
        max_leaves=10,
    ),
    st.integers(300, 599),
)
def test_any_error_body(body: Any, status: int) -> None:
    exc = failure(status, body)
    assert isinstance(exc, errors.TrunklineError)
    assert exc.status == status
    assert isinstance(exc.message, str)
    assert exc.code is None or exc.code > 0
    assert not any(unicodedata.category(character) == "Cc" for character in str(exc))


def test_bom() -> None:
    assert failure(400, b'\xef\xbb\xbf{"code": 7}').code == 7


@pytest.mark.parametrize(
    ("location", "where"),
    [
        ("https://user:canary@evil.test/canary?canary=1", "redirect to https://evil.test, which"),
        (None, "redirect, which"),
        ("/canary", "redirect to another address, which"),
    ],
)
def test_redirects_name_the_host_only(location: str | None, where: str) -> None:
    exc = failure(302, b"", {"Location": location} if location else {})
    assert isinstance(exc, errors.APIResponseError)
    assert exc.status == 302
    assert where in str(exc)
    assert "canary" not in str(exc)


# what hooks see


def test_response() -> None:
    raw = reply(200, {"sid": "a", "count": "x"}, {"Twilio-Request-Id": "RQ1"})
    response = Response(REQUEST, raw, elapsed=0.5, attempt=2)
    assert (response.status, response.request_id, response.attempt, response.elapsed) == (200, "RQ1", 2, 0.5)
    assert response.json() == {"sid": "a", "count": "x"}
    assert response.text == '{"sid": "a", "count": "x"}'
    assert [problem.path for problem in response.problems] == ["count"]
    assert "sid" not in repr(response)
    empty = Response(REQUEST, None, elapsed=0.5, attempt=1, error=errors.APITimeoutError("late"))
    assert (empty.status, empty.body, empty.headers, empty.request_id, empty.problems) == (0, b"", {}, None, ())
    with pytest.raises(errors.APIResponseError, match="not JSON"):
        Response(REQUEST, reply(200, b"<html>"), elapsed=0.5, attempt=2).json()


# an object that is something else


@pytest.mark.parametrize("body", [b"{}", b'{"error": "x"}', b'{"data": {"sid": "SM1"}}'])
def test_an_object_without_any_field_is_not_the_model(body: bytes) -> None:
    with pytest.raises(errors.APIResponseError, match="none of the fields") as caught:
        decode_result(ops.FetchMessage, reply(200, body))
    assert (caught.value.status, caught.value.body, caught.value.outcome) == (200, body, "unknown")


def test_an_object_whose_fields_are_all_null_is_the_model() -> None:
    assert decode_result(ops.FetchMessage, reply(200, b'{"sid": null}')).value.sid is None


def test_a_model_without_fields_is_never_hollow() -> None:
    """Some operations promise an object of which the facts know no field: whatever it holds is what was promised."""

    class Nothing(Model, frozen=True, kw_only=True):
        pass

    class Thing(Nothing, frozen=True, kw_only=True):
        sid: str | None = None

    for data in (b"{}", b'{"accepted": true}'):
        assert not is_hollow(Nothing(), data)
        assert is_hollow(Thing(), data)
    assert not is_hollow(Thing(), b'{"sid": null, "more": 1}')
    assert not is_hollow(Thing(sid="SM1"), b'{"sid": "SM1"}')
