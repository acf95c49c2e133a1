"""Models as Arrow tables, pandas and polars data frames: values, types, what is missing, what does not fit."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

import trunkline
from tests.unit.test_frame_columns import every_model
from trunkline import Model, frames
from trunkline.models.api_v2010.calls import Call
from trunkline.models.api_v2010.incoming_phone_numbers import IncomingPhoneNumber
from trunkline.models.api_v2010.messages import Message
from trunkline.models.api_v2010.usage import UsageRecordDaily

pyarrow: Any = pytest.importorskip("pyarrow", reason="frames need trunkline[parquet]")

WIRE = {
    "sid": "SM1",
    "from": "+14155550100",
    "to": "whatsapp:+4915112345678",
    "status": "delivered",
    "direction": "inbound",
    "price": "-0.0075",
    "num_segments": "3",
    "error_code": 30007,
    "date_created": "Sun, 01 Mar 2026 12:00:00 +0000",
    "subresource_uris": {"media": "/x"},
    "brand_new": {"a": [1]},
}


def message(**changed: Any) -> Message:
    return Message.from_json(json.dumps({**WIRE, **changed}))


def test_the_types_of_messages() -> None:
    found = frames.schema(Message, extra=True)
    assert {field.name: str(field.type) for field in found} == {
        **dict.fromkeys(
            (
                *("body", "from", "to", "error_message", "uri", "account_sid", "messaging_service_sid", "sid"),
                *("price_unit", "api_version", "subresource_uris", "_extra"),
            ),
            "string",
        ),
        **dict.fromkeys(("num_segments", "num_media", "error_code"), "int64"),
        **dict.fromkeys(("date_created", "date_updated", "date_sent"), "timestamp[us, tz=UTC]"),
        **dict.fromkeys(("direction", "status"), "dictionary<values=string, indices=int16, ordered=0>"),
        "price": "decimal128(18, 6)",
    }
    assert all(field.nullable for field in found)
    assert "_extra" not in frames.schema(Message).names


def test_the_first_row_says_the_type_where_nobody_does() -> None:
    rows = [message(), message(sid="SM2")]
    assert frames.to_arrow(iter(rows)).equals(frames.to_arrow(rows, Message))
    with pytest.raises(ValueError, match="model_type must be given"):
        frames.to_arrow([])
    with pytest.raises(TypeError, match="models must be of Message, not Call"):
        frames.to_arrow([message(), Call()])
    assert trunkline.frames is frames


def test_values_of_messages() -> None:
    table = frames.to_arrow([message(), message(status="teleported", price=None), Message()], Message, extra=True)
    first, second, bare = table.to_pylist()
    assert first["from"] == "+14155550100"
    assert first["price"] == Decimal("-0.0075")
    assert first["date_created"] == datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert (first["status"], first["num_segments"], first["error_code"]) == ("delivered", 3, 30007)
    assert json.loads(first["subresource_uris"]) == {"media": "/x"}
    assert json.loads(first["_extra"]) == {"brand_new": {"a": [1]}}
    assert (second["status"], second["price"], second["date_sent"]) == ("teleported", None, None)
    assert set(bare.values()) == {None}


def test_values_of_other_models() -> None:
    [call] = frames.to_arrow([Call(duration=timedelta(seconds=75))], Call).to_pylist()
    assert call["duration"] == timedelta(seconds=75)
    day = UsageRecordDaily(start_date=date(2026, 3, 1), usage=Decimal("12.5"), price=Decimal(3))
    [usage] = frames.to_arrow([day], UsageRecordDaily).to_pylist()
    assert (usage["start_date"], usage["usage"], usage["price"]) == (date(2026, 3, 1), Decimal("12.5"), Decimal(3))
    number = IncomingPhoneNumber.from_json('{"capabilities": {"sms": true, "voice": false}, "beta": true}')
    [found] = frames.to_arrow([number], IncomingPhoneNumber).to_pylist()
    assert found["capabilities"]["sms"] is True
    assert found["capabilities"]["voice"] is False
    assert found["beta"] is True


def test_every_model_has_a_schema_and_takes_nothing() -> None:
    for model in every_model():
        table = frames.to_arrow([model()], model)
        assert table.schema == frames.schema(model)
        assert table.num_rows == 1
        assert frames.to_arrow([], model).schema == table.schema


def test_amounts_are_rounded_and_have_a_limit() -> None:
    def amount(price: str) -> Decimal:
        found: Decimal = frames.to_arrow([message(price=price)], Message)["price"][0].as_py()
        return found

    assert amount("-0.00000049") == 0
    assert amount("0.0000015") == Decimal("0.000002")
    assert amount("999999999999.999999") == Decimal("999999999999.999999")
    with pytest.raises(ValueError, match=r"price holds a value that is no decimal128\(18, 6\)"):
        amount("1000000000000")


def test_durations_are_cut_to_milliseconds() -> None:
    [call] = frames.to_arrow([Call(duration=timedelta(milliseconds=-1, microseconds=-1))], Call).to_pylist()
    assert call["duration"] == timedelta(milliseconds=-2)


def test_a_value_of_another_type_is_named() -> None:
    with pytest.raises(ValueError, match="num_segments holds a value that is no int64"):
        frames.to_arrow([Message(num_segments="many")], Message)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="price holds a value that is no decimal"):
        frames.to_arrow([Message(price="much")], Message)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="error_code holds a value that is no int64"):
        frames.to_arrow([Message(error_code=2**70)], Message)


def test_models_of_another_type_are_refused() -> None:
    with pytest.raises(TypeError, match="models must be of Message, not Call"):
        frames.to_arrow([message(), Call()], Message)


def test_batches_are_read_as_they_are_wanted() -> None:
    taken = []

    def models() -> Any:
        for at in range(25):
            taken.append(at)
            yield message(sid=f"SM{at}")

    batches = frames.batches_of(models(), Message, size=10)
    assert next(batches).num_rows == 10
    assert len(taken) == 10
    assert [batch.num_rows for batch in batches] == [10, 5]


def test_a_table_of_several_batches_is_whole() -> None:
    rows: list[Model] = [message(sid=f"SM{at}", status="sent" if at % 3 else "failed") for at in range(20_001)]
    table = frames.to_arrow(rows, Message)
    assert table["sid"].to_pylist() == [f"SM{at}" for at in range(20_001)]
    assert table["status"].to_pylist()[:4] == ["failed", "sent", "sent", "failed"]


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    frame = frames.to_pandas([message(), message(error_code=None, price=None)], Message)
    assert str(frame["date_created"].dtype) == "datetime64[us, UTC]"
    assert str(frame["error_code"].dtype) == "Int64"
    assert str(frame["status"].dtype) == "category"
    assert frame["error_code"].tolist() == [30007, pandas.NA]
    assert frame["price"].tolist() == [Decimal("-0.007500"), None]
    assert len(frames.to_pandas([], Message)) == 0


def test_polars() -> None:
    polars = pytest.importorskip("polars")
    frame = frames.to_polars([message(), message(error_code=None, price=None)], Message)
    assert frame.schema["date_created"] == polars.Datetime("us", "UTC")
    assert frame.schema["price"] == polars.Decimal(18, 6)
    assert frame["error_code"].to_list() == [30007, None]
    assert frame["status"].to_list() == ["delivered", "delivered"]
    assert frames.to_polars([], Message).height == 0
