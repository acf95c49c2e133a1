"""Replies without a body, by their status: a value that knows nothing, or an error."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.fake_transport import reply
from trunkline._core.call.operation import Operation
from trunkline._core.call.response import decode_result, is_success
from trunkline.errors import APIResponseError
from trunkline.models.api_v2010 import Message


def operation(*status: int) -> Operation[Any]:
    return Operation("Test", "POST", "api", "/x", Message, status=status)


@pytest.mark.parametrize("status", [202, 204, 300, 304, 307, 399])
def test_a_reply_that_has_none_by_its_status_is_an_empty_value(status: int) -> None:
    found = decode_result(operation(200, status), reply(status))
    assert (found.value, found.problems) == (Message(), ())


@pytest.mark.parametrize("status", [200, 201, 203, 205, 299, 400])
def test_a_reply_that_must_have_one_is_an_error(status: int) -> None:
    with pytest.raises(APIResponseError, match="not what the API promises"):
        decode_result(operation(status, 202, 204), reply(status))


@pytest.mark.parametrize("status", [202, 204])
def test_a_status_that_is_not_documented_is_an_error(status: int) -> None:
    with pytest.raises(APIResponseError, match="not what the API promises"):
        decode_result(operation(200, 201), reply(status))


@pytest.mark.parametrize("status", [199, 200, 299, 300, 307, 399, 400])
def test_success_is_any_2xx_and_what_is_documented(status: int) -> None:
    assert is_success(operation(200), status) is (status in (200, 299))
    assert is_success(operation(200, 307), status) is (status in (200, 299, 307))
    assert is_success(None, status) is (200 <= status < 400)
