"""Mappings that Twilio numbers, and their keywords."""

from __future__ import annotations

from typing import Any

import pytest

from trunkline._core.call.operation import numbered_pairs


def test_numbered_keywords_are_a_mapping_in_the_order_of_their_numbers() -> None:
    given = {"parameter10_name": "c", "parameter10_value": "3", "parameter2_value": "2", "parameter2_name": "b"}
    found = numbered_pairs(None, given)
    assert found is not None
    assert list(found.items()) == [("b", "2"), ("c", "3")]


def test_a_mapping_stays_as_it_is() -> None:
    assert numbered_pairs({"a": "1"}, {}) == {"a": "1"}
    assert numbered_pairs(None, {}) is None


@pytest.mark.parametrize(
    ("pairs", "numbered", "error", "said"),
    [
        ({"a": "1"}, {"parameter1_name": "a"}, TypeError, "give one or the other"),
        ({}, {"parameter1_name": "a"}, TypeError, "give one or the other"),
        (None, {"parameter1_nam": "a"}, TypeError, "unexpected keyword argument 'parameter1_nam'"),
        (None, {"xparameter1_name": "a"}, TypeError, "unexpected keyword argument"),
        (None, {"parameter1_name": "a"}, ValueError, "parameter1_value must be given"),
        (None, {"parameter7_value": "a"}, ValueError, "parameter7_name must be given"),
    ],
)
def test_what_is_no_pair_is_refused(pairs: Any, numbered: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        numbered_pairs(pairs, numbered)
