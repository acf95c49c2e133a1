"""Columns for engines whose tables have neither dictionaries nor durations: of the record batches of `tables`.

An enumeration is text, a duration the whole number that the API writes: of seconds, or of milliseconds for fields that
are such. Where structs and lists have no place either, they are JSON text. Called by `spark` and `dlt`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from .. import facts
from .._core.model.model import Model
from .resources import Resource
from .tables import batch_of, pyarrow_of, schema_of

if TYPE_CHECKING:
    import pyarrow  # pyright: ignore[reportMissingImports]

_encode = msgspec.json.Encoder(decimal_format="number").encode


@cache
def flat_schema(resource: Resource, *, nested: bool) -> pyarrow.Schema:
    """The columns of a list: those of `tables.schema_of`, flat. Without structs, what tells rows apart is never null.

    Args:
        nested: whether structs and lists stay; else they are JSON text.

    Raises:
        MissingExtraError: pyarrow is not installed; it comes with `trunkline[export]`.
    """
    arrow = pyarrow_of()
    return arrow.schema(
        [
            arrow.field(each.name, _flat(arrow, each.type, nested), nested or each.name not in resource.identity)
            for each in schema_of(resource)
        ]
    )


def json_columns(resource: Resource) -> list[str]:
    """The columns that are JSON text only because structs and lists have no place."""
    types = pyarrow_of().types
    return [each.name for each in schema_of(resource) if types.is_nested(each.type)]


def flat_batch(
    resource: Resource, rows: Sequence[Model], read_at: float, schema: pyarrow.Schema, *, nested: bool
) -> pyarrow.RecordBatch:
    """Some rows as a record batch.

    Args:
        rows: models of the list's type.
        read_at: when they were asked for, in seconds since 1970.
        schema: the columns that are wanted, as `flat_schema` has them; some may be left out.

    Raises:
        ValueError: a value that its column cannot hold.
    """
    arrow = pyarrow_of()
    batch = batch_of(resource, rows, read_at)
    flat = flat_schema(resource, nested=nested)
    columns = []
    for wanted in schema:
        column = batch.column(wanted.name)
        if arrow.types.is_duration(column.type):
            column = column.cast(arrow.int64())
            if wanted.name in _in_seconds(resource):
                column = arrow.compute.divide(column, 1000)
        elif arrow.types.is_nested(column.type) and not nested:
            texts = [None if each is None else _encode(each).decode() for each in column.to_pylist()]
            column = arrow.array(texts, arrow.string())
        elif arrow.types.is_nested(column.type):
            # Arrow cannot cast structs whose dictionaries are empty.
            column = arrow.array(column.to_pylist(), flat.field(wanted.name).type)
        elif column.type != flat.field(wanted.name).type:
            column = column.cast(flat.field(wanted.name).type)
        columns.append(column if column.type == wanted.type else column.cast(wanted.type))
    return arrow.RecordBatch.from_arrays(columns, schema=schema)


def _flat(arrow: Any, kind: Any, nested: bool) -> Any:
    if arrow.types.is_dictionary(kind):
        return kind.value_type
    if arrow.types.is_duration(kind):
        return arrow.int64()
    if not arrow.types.is_nested(kind):
        return kind
    if not nested:
        return arrow.string()
    if arrow.types.is_list(kind):
        return arrow.list_(_flat(arrow, kind.value_type, nested))
    return arrow.struct([arrow.field(each.name, _flat(arrow, each.type, nested)) for each in kind])


@cache
def _in_seconds(resource: Resource) -> frozenset[str]:
    fields = facts.load(resource.module).models[resource.model]
    return frozenset(each.wire for each in fields if each.type.startswith("seconds"))
