"""Models as Arrow tables: models enter, a `pyarrow.Table` leaves. Called by `frames`, and by who writes Parquet.

pyarrow comes with `trunkline[parquet]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from itertools import chain, islice
from operator import attrgetter
from typing import Any

import msgspec

from .._core.model.model import Model
from ..errors import MissingExtraError
from . import columns
from .columns import Column, columns_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pyarrow  # pyright: ignore[reportMissingImports]

DIGITS, PLACES = 18, 6  # of decimals
EXTRA = "_extra"
BATCH = 10_000

_PLACE = Decimal(1).scaleb(-PLACES)
_MILLISECOND = timedelta(milliseconds=1)
_encode = msgspec.json.Encoder(decimal_format="number").encode


def schema(model_type: type[Model], *, extra: bool = False) -> pyarrow.Schema:
    """The Arrow schema of a model: its fields as the API names them, all nullable.

    Text is `string`, an enumeration `dictionary(int16, string)`, an instant `timestamp[us, UTC]`, a day `date32`, a
    number `int64` or `double`, an amount `decimal128(18, 6)`, a duration `duration[ms]`, a model `struct`, a list
    `list`; what has no fixed form is JSON text.

    Args:
        model_type: a model of any product, such as `trunkline.models.api_v2010.Message`.
        extra: with a last column `_extra`, the JSON of the fields that the facts do not know.

    Raises:
        TypeError: no model of the API.
        MissingExtraError: pyarrow is not installed; it comes with `trunkline[parquet]`.
    """
    arrow = _arrow()
    fields = [arrow.field(column.name, _type(arrow, column)) for column in columns_of(model_type)]
    return arrow.schema([*fields, *([arrow.field(EXTRA, arrow.string())] if extra else [])])


def to_arrow(models: Iterable[Model], model_type: type[Model] | None = None, *, extra: bool = False) -> pyarrow.Table:
    """Models as an Arrow table with the columns of `schema`.

    Amounts are rounded to six decimal places, durations down to milliseconds.

    Args:
        models: models of that type; any iterable, read once.
        model_type: the model; None: that of the first of them.
        extra: with the column `_extra`.

    Raises:
        TypeError: another model, or none.
        ValueError: there are no models, and it is not said of what type; a value that its column cannot hold, such as
            an amount of more than twelve digits before the point.
        MissingExtraError: pyarrow is not installed; it comes with `trunkline[parquet]`.
    """
    arrow = _arrow()
    models, model_type = _typed(models, model_type)
    wanted = schema(model_type, extra=extra)
    batches = batches_of(models, model_type, extra=extra)
    return arrow.Table.from_batches(list(batches), wanted)


def batches_of(
    models: Iterable[Model], model_type: type[Model], *, extra: bool = False, size: int = BATCH
) -> Iterator[pyarrow.RecordBatch]:
    """Models as Arrow record batches of a size, one at a time; like `to_arrow`."""
    arrow = _arrow()
    wanted = schema(model_type, extra=extra)
    table = columns_of(model_type)
    rest = iter(models)
    while rows := list(islice(rest, size)):
        for row in rows:
            if type(row) is not model_type:
                raise TypeError(f"models must be of {model_type.__name__}, not {type(row).__name__}")
        arrays = [_array(arrow, column, rows, wanted.field(at).type) for at, column in enumerate(table)]
        if extra:
            arrays.append(arrow.array([_json(row.extra) for row in rows], arrow.string()))
        yield arrow.RecordBatch.from_arrays(arrays, schema=wanted)


def _typed(models: Iterable[Model], model_type: type[Model] | None) -> tuple[Iterable[Model], type[Model]]:
    """Models, of which the first may have been looked at, and their type."""
    if model_type is not None:
        return models, model_type
    rest = iter(models)
    for first in rest:
        return chain([first], rest), type(first)
    raise ValueError("model_type must be given, such as Message: there are no models to tell the columns from")


def _arrow() -> Any:
    try:
        import pyarrow  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError as error:
        raise MissingExtraError("parquet", "pyarrow") from error
    return pyarrow


def _type(arrow: Any, column: Column) -> Any:
    match column.kind:
        case columns.LIST:
            return arrow.list_(_type(arrow, column.parts[0]))
        case columns.STRUCT:
            return arrow.struct([arrow.field(part.name, _type(arrow, part)) for part in column.parts])
        case columns.DECIMAL:
            return arrow.decimal128(DIGITS, PLACES)
        case columns.ENUM:
            return arrow.dictionary(arrow.int16(), arrow.string())
        case columns.INSTANT:
            return arrow.timestamp("us", "UTC")
        case columns.DURATION:
            return arrow.duration("ms")
        case columns.DAY:
            return arrow.date32()
        case columns.INTEGER:
            return arrow.int64()
        case columns.FLOAT:
            return arrow.float64()
        case columns.BOOL:
            return arrow.bool_()
        case _:
            return arrow.string()


def _array(arrow: Any, column: Column, rows: Sequence[Model], kind: Any) -> Any:
    name = column.attribute
    # An address is text to the model until it is read: making it an `Address` here would be for nothing.
    if column.kind == columns.TEXT and name in rows[0]._held:
        name = f"_{name}"
    write = _writer(column)
    values = list(map(attrgetter(name), rows))
    try:
        if write is not None:
            values = [None if value is None else write(value) for value in values]
        return arrow.array(values, kind)
    except (arrow.ArrowException, ValueError, TypeError, ArithmeticError, AttributeError) as error:
        raise ValueError(f"{column.name} holds a value that is no {kind}: {error}") from error


def _writer(column: Column) -> Callable[[Any], Any] | None:
    """What makes of a value of a model one that Arrow takes; None if it is one already."""
    match column.kind:
        case columns.DECIMAL:
            return _decimal
        case columns.DURATION:
            return _duration
        case columns.JSON:
            return _json
        case columns.STRUCT:
            return _struct_writer(column)
        case columns.LIST:
            write = _writer(column.parts[0])
            return None if write is None else lambda items: [None if item is None else write(item) for item in items]
        case _:
            return None


def _struct_writer(column: Column) -> Callable[[Any], dict[str, Any]]:
    parts = [(part.name, part.attribute, _writer(part)) for part in column.parts]

    def write(model: Any) -> dict[str, Any]:
        found = {}
        for name, attribute, inner in parts:
            value = getattr(model, attribute)
            found[name] = value if value is None or inner is None else inner(value)
        return found

    return write


def _decimal(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    short = isinstance(exponent, int) and exponent >= -PLACES
    return value if short else value.quantize(_PLACE, ROUND_HALF_EVEN)


def _duration(value: timedelta) -> int:
    return value // _MILLISECOND


def _json(value: Any) -> str | None:
    if value is None:
        return None
    return _encode(value.to_dict() if isinstance(value, Model) else value).decode()
