"""Pages without unknown fields are decoded strictly also where such are kept; the others lose nothing."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from trunkline._core.model.decode import ListingDecoder
from trunkline._core.model.unknown import looker
from trunkline.models import api_v2010

ROW = {"sid": "SM1", "status": "sent", "subresource_uris": {"media": "/M"}, "date_sent": None, "price": "-0.0075"}


def page(*rows: Any, **more: Any) -> bytes:
    return json.dumps({"messages": rows, "next_page_uri": None, **more}).encode()


@pytest.mark.parametrize(
    ("rows", "extra"),
    [
        ([ROW, {"sid": "SM2"}], [None, None]),
        ([ROW, {**ROW, "risk": {"level": 1}}], [None, {"risk": {"level": 1}}]),
        ([{**ROW, "price": "NaN", "new": 1.5}], [{"new": 1.5}]),
        ([{"new": "a"}, None], [{"new": "a"}]),
        ([], []),
    ],
)
def test_what_is_not_known_is_kept(rows: list[Any], extra: list[Any]) -> None:
    decoder = ListingDecoder("messages", api_v2010.Message)
    try:
        found = decoder.decode(page(*rows, total=3), keep_unknown=True)
    except ValueError:
        assert None in rows
        return
    assert [row.extra for row in found.items] == extra
    assert "next_page_uri" in found.envelope


@pytest.mark.parametrize(
    ("rows", "known"),
    [
        ([ROW], True),
        ([{**ROW, "sid": 5, "status": {"any": "shape"}}], True),
        ([{**ROW, "Sid": "SM1"}], False),
        ([{**ROW, "x": None}], False),
        (["no object"], False),
    ],
)
def test_names_are_looked_at_and_values_are_not(rows: list[Any], known: bool) -> None:
    look = looker("messages", api_v2010.Message)
    assert look is not None
    try:
        look.decode(page(*rows, new_in_the_envelope=1))
    except msgspec.ValidationError:
        assert not known
    else:
        assert known


def test_models_within_rows_are_looked_at_too() -> None:
    field = next(name for name, part in parts(api_v2010.IncomingPhoneNumber))
    look = looker("incoming_phone_numbers", api_v2010.IncomingPhoneNumber)
    assert look is not None
    look.decode(json.dumps({"incoming_phone_numbers": [{"sid": "PN1", field: {}}, {field: None}]}).encode())
    with pytest.raises(msgspec.ValidationError, match="unknown field"):
        look.decode(json.dumps({"incoming_phone_numbers": [{"sid": "PN1", field: {"not_known": 1}}]}).encode())


def parts(model: Any) -> list[tuple[str, Any]]:
    """The fields of a model that hold another one."""
    from trunkline.frames.columns import STRUCT, columns_of

    return [(column.name, column) for column in columns_of(model) if column.kind == STRUCT]


def test_what_is_no_model_is_not_looked_at() -> None:
    assert looker("days", str) is None
