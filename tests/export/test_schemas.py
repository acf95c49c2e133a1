"""Columns are added, never dropped or retyped: who has a lake reads its old files with the new ones.

TRUNKLINE_RECORD=1 adds new columns to `schemas.json`; the change is then looked at in the diff.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from trunkline.export.resources import RESOURCES, model_of
from trunkline.frames import columns
from trunkline.frames.columns import columns_of

pytest.importorskip("pyarrow")
KEPT = Path(__file__).with_name("schemas.json")
# The table of types: what the facts say → what Arrow holds.
ARROW = {
    **dict.fromkeys(("str", "address", "HttpMethod"), "string"),
    **dict.fromkeys(("datetime", "rfc2822"), "timestamp[us, tz=UTC]"),
    "date": "date32[day]",
    **dict.fromkeys(("int", "int:text"), "int64"),
    "float": "double",
    **dict.fromkeys(("decimal", "decimal:text"), "decimal128(18, 6)"),
    "bool": "bool",
    **dict.fromkeys(("seconds", "seconds:text", "millis:text"), "duration[ms]"),
    **dict.fromkeys(("object", "any"), "string"),
}


def schemas() -> dict[str, dict[str, str]]:
    from trunkline.export.tables import schema_of

    return {name: {field.name: str(field.type) for field in schema_of(each)} for name, each in RESOURCES.items()}


def test_no_column_is_dropped_or_retyped() -> None:
    now = schemas()
    if os.environ.get("TRUNKLINE_RECORD") == "1":
        KEPT.write_text(json.dumps(now, indent=1) + "\n")
    kept: dict[str, dict[str, str]] = json.loads(KEPT.read_text())
    assert kept.keys() == now.keys()
    for name, before in kept.items():
        assert {column: now[name].get(column) for column in before} == before, f"{name}: dropped or retyped"
    assert kept == now, "there are new columns: run with TRUNKLINE_RECORD=1"


def test_types_are_those_of_the_table() -> None:
    from trunkline.frames.arrow import _arrow, _type

    for kind, wanted in ARROW.items():
        column = columns.Column("x", "x", columns.TYPES[kind])
        assert str(_type(_arrow(), column)) == wanted, kind
    for name, wanted in (
        ("status", "dictionary<values=string, indices=int16, ordered=0>"),
        ("subresource_uris", "string"),
    ):
        assert schemas()["messages"][name] == wanted


def test_files_say_what_they_are() -> None:
    from trunkline.export.tables import schema_of

    for name, resource in RESOURCES.items():
        schema: Any = schema_of(resource)
        assert schema.metadata == {b"trunkline.resource": name.encode(), b"trunkline.schema": b"1"}
        assert schema.names[-2:] == ["_read_at", "_extra"]
        assert all(field.nullable for field in schema)
        assert schema.names[:-2] == [column.name for column in columns_of(model_of(resource))]
