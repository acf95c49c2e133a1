"""Exceptions: the class of each status, their texts, pickles."""

from __future__ import annotations

import copy
import pickle

import pytest

from trunkline import errors
from trunkline._core.call.api_errors import status_error
from trunkline._core.call.request import Request
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (599, "ServerError"),
        (999, "ServerError"),
    ],
)
def test_status_to_class(status: int, name: str) -> None:
    assert errors.class_for(status).__name__ == name
    assert issubclass(errors.class_for(status), errors.APIStatusError)


def full() -> errors.RateLimitError:
    return errors.RateLimitError(
        "Number +14155550123 of anna@example.com failed, see https://x.test/a?token=canary",
        status=429,
        code=20429,
        more_info="https://www.twilio.com/docs/errors/20429",
        details={"a": [1]},
        request_id="RQ1",
        method="POST",
        path="/v1/PhoneNumbers/+14155550123",
        retry_after=2.0,
        headers=Headers([("Retry-After", "2")]),
        body=b"secret body",
        outcome="rejected",
        operation="api_v2010.CreateMessage",
        attempts=3,
    )


def test_text_hides_what_is_private() -> None:
    exc = full()
    for text in (str(exc), repr(exc), f"{exc}", "".join(map(str, exc.args[:0]))):
        for secret in ("4155550123", "anna", "example.com", "canary", "secret body"):
            assert secret not in text
    assert "…0123" in str(exc)
    assert "status 429" in str(exc)
    assert "code 20429" in str(exc)
    assert "RQ1" in str(exc)
    assert exc.message.startswith("Number …0123 of")
    assert exc.args == (exc.message,)


def test_unknown_outcome_is_said() -> None:
    assert "outcome unknown" in str(errors.APIConnectionError("broke", method="POST", path="/x", outcome="unknown"))
    assert str(errors.APIConnectionError("broke")) == "broke"
    assert str(errors.APIConnectionError(method="GET", path="/x")) == "GET /x"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickled_error_keeps_every_field(protocol: int) -> None:
    exc = full()
    again = pickle.loads(pickle.dumps(exc, protocol))
    assert type(again) is type(exc)
    for name in ("message", *errors._FIELDS):
        assert getattr(again, name) == getattr(exc, name), name
    assert again.headers["retry-after"] == "2"
    assert str(again) == str(exc)
    assert copy.copy(exc).status == 429


@pytest.mark.parametrize("name", [name for name in vars(errors) if name.endswith("Error")])
def test_every_class_pickles(name: str) -> None:
    cls = getattr(errors, name)
    exc = cls("async", "aiohttp") if cls is errors.MissingExtraError else cls("message", status=1)
    again = pickle.loads(pickle.dumps(exc))
    assert type(again) is cls
    assert again.message == exc.message


def test_missing_extra() -> None:
    exc = errors.MissingExtraError("async", "aiohttp")
    assert isinstance(exc, ImportError)
    assert isinstance(exc, errors.TrunklineError)
    assert "pip install 'trunkline[async]'" in str(exc)


def test_long_and_multiline_messages_are_one_short_line() -> None:
    text = str(errors.TrunklineError("line\r\nline\x00" + "x" * 10_000))
    assert len(text) < 600
    assert text.isprintable()


@pytest.mark.parametrize("body", [b"", b'{"code": 20003, "message": "Authenticate", "status": 401}', b"<html>"])
def test_a_401_says_what_to_check(body: bytes) -> None:
    exc = status_error(RawResponse(401, Headers([]), body), Request("GET", "api", "/x", idempotent=True))
    for words in ("SID and token", "API key and secret", "region", "of the account asked for or of its parent"):
        assert words in str(exc)
    assert (exc.api_message or "Authenticate") == "Authenticate"
    for status in (400, 403, 404, 500):
        other = status_error(RawResponse(status, Headers([]), body), Request("GET", "api", "/x", idempotent=True))
        assert "SID and token" not in str(other)
    elsewhere = Request("GET", "", "/x", idempotent=True, auth="none", url="https://cdn.test/x")
    assert "SID and token" not in str(status_error(RawResponse(401, Headers([]), body), elsewhere))


def raised(
    kind: type[errors.TrunklineError],
    method: str,
    status: int | None = None,
    outcome: errors.Outcome = "unknown",
    idempotent: bool | None = None,
) -> errors.TrunklineError:
    error = kind("", method=method, status=status, outcome=outcome)
    error._idempotent = idempotent
    return error


@pytest.mark.parametrize(
    ("error", "safe"),
    [
        (raised(errors.APIConnectionError, "POST", outcome="not sent"), True),
        (raised(errors.APITimeoutError, "POST", outcome="not sent"), True),
        (raised(errors.APITimeoutError, "POST"), False),
        (raised(errors.APITimeoutError, "POST", idempotent=True), True),
        (raised(errors.APITimeoutError, "GET"), True),
        (raised(errors.APIConnectionError, "DELETE"), True),
        (raised(errors.RateLimitError, "POST", 429, "rejected"), True),
        # An earlier attempt may have done it.
        (raised(errors.RateLimitError, "POST", 429), False),
        (raised(errors.RateLimitError, "GET", 429), True),
        (raised(errors.ServerError, "POST", 503), False),
        (raised(errors.ServerError, "GET", 500), True),
        (raised(errors.BadRequestError, "POST", 400, "rejected"), False),
        (raised(errors.BadRequestError, "GET", 400, "rejected"), False),
        (raised(errors.AuthenticationError, "GET", 401, "rejected"), False),
        (raised(errors.NotFoundError, "GET", 404, "rejected"), False),
        (raised(errors.APIResponseError, "POST", 200), False),
        (raised(errors.APIResponseError, "GET", 200), True),
        (raised(errors.APIResponseError, "GET", None), True),
        (raised(errors.ClientClosedError, "GET", None, "not sent"), False),
        (errors.MissingExtraError("async", "aiohttp"), False),
    ],
    ids=repr,
)
def test_safe_to_retry(error: errors.TrunklineError, safe: bool) -> None:
    assert error.safe_to_retry is safe
    assert pickle.loads(pickle.dumps(error)).safe_to_retry is safe
