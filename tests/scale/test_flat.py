"""Columns for Spark and dlt: of every list that can be exported, as the engines take them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from trunkline.export.flat import flat_batch, flat_schema, json_columns
from trunkline.export.resources import RESOURCES, _wholes, model_of, resource
from trunkline.models.api_v2010 import Call, IncomingPhoneNumber, Message

pytestmark = pytest.mark.scale

NAMES = sorted({*RESOURCES, *_wholes()})


def test_every_list_has_columns_that_spark_takes() -> None:
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    assert len(NAMES) > 150
    for name in NAMES:
        wanted = resource(name)
        schema = to_arrow_schema(from_arrow_schema(flat_schema(wanted, nested=True)), timezone="UTC")
        batch = flat_batch(wanted, [model_of(wanted).from_json("{}")], 0.0, schema, nested=True)
        assert schema.equals(batch.schema), name
        assert batch.num_rows == 1


def test_every_list_has_columns_that_dlt_takes() -> None:
    from dlt.common.libs.pyarrow import py_arrow_to_table_schema_columns

    for name in NAMES:
        wanted = resource(name)
        columns = py_arrow_to_table_schema_columns(flat_schema(wanted, nested=False))
        assert {each["data_type"] for each in columns.values()} <= {
            *("text", "timestamp", "date", "decimal", "bigint", "double", "bool"),
        }, name
        assert {each for each in columns if not columns[each]["nullable"]} == set(wanted.identity), name
        assert set(json_columns(wanted)) <= set(columns)


def test_values_keep_their_meaning() -> None:
    calls, messages, numbers = map(resource, ("calls", "messages", "incoming_phone_numbers"))
    call = Call.from_json('{"sid": "CA1", "duration": "42", "queue_time": "1500", "status": "completed", "new": 1}')
    [row] = flat_batch(calls, [call], 60.0, flat_schema(calls, nested=True), nested=True).to_pylist()
    assert (row["duration"], row["queue_time"], row["status"]) == (42, 1500, "completed")
    assert row["_read_at"].timestamp() == 60.0
    message = Message.from_json('{"sid": "SM1", "price": "-0.00790", "subresource_uris": {"media": "/m"}}')
    [row] = flat_batch(messages, [message], 0.0, flat_schema(messages, nested=False), nested=False).to_pylist()
    assert (row["price"], row["subresource_uris"]) == (Decimal("-0.0079"), '{"media":"/m"}')
    number = IncomingPhoneNumber.from_json('{"sid": "PN1", "capabilities": {"sms": true}}')
    for nested, said in ((True, {"sms": True}), (False, '"sms":true')):
        batch = flat_batch(numbers, [number], 0.0, flat_schema(numbers, nested=nested), nested=nested)
        [row] = batch.to_pylist()
        found = row["capabilities"]
        assert said.items() <= found.items() if isinstance(said, dict) else said in found
