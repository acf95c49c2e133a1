"""Rows of a list as Arrow record batches: models enter, batches leave, with when they were read.

The types are those of `frames`. Called by the sinks of files with types, and by the sources for other engines.
pyarrow comes with `trunkline[export]`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from .._core.model.model import Model
from ..errors import MissingExtraError
from ..frames import arrow as frames
from .resources import Resource, model_of

if TYPE_CHECKING:
    import pyarrow  # pyright: ignore[reportMissingImports]

SCHEMA_VERSION = "1"
READ_AT = "_read_at"
EXTRA = frames.EXTRA


def pyarrow_of() -> Any:
    """pyarrow.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        import pyarrow  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError as error:
        raise MissingExtraError("export", "pyarrow") from error
    return pyarrow


@cache
def schema_of(resource: Resource) -> pyarrow.Schema:
    """The columns of a list: its fields as the API names them, `_read_at`, and `_extra` with what is not known.

    The metadata says which list it is, and the version of the schema: columns are added, never dropped or retyped.

    Raises:
        MissingExtraError: pyarrow is not installed; it comes with `trunkline[export]`.
    """
    arrow = pyarrow_of()
    fields = list(frames.schema(model_of(resource), extra=True))
    fields.insert(-1, arrow.field(READ_AT, arrow.timestamp("us", "UTC")))
    about = {"trunkline.resource": resource.name, "trunkline.schema": SCHEMA_VERSION}
    return arrow.schema(fields, metadata=about)


def batch_of(resource: Resource, rows: Sequence[Model], read_at: float) -> pyarrow.RecordBatch:
    """Some rows as a record batch with the columns of `schema_of`.

    Args:
        rows: models of the list's type.
        read_at: when they were asked for, in seconds since 1970.

    Raises:
        ValueError: a value that its column cannot hold.
        TypeError: a model of another type.
    """
    arrow = pyarrow_of()
    wanted = schema_of(resource)
    found: Any = next(frames.batches_of(rows, model_of(resource), extra=True, size=max(1, len(rows))), None)
    if found is None:
        return arrow.RecordBatch.from_pylist([], wanted)
    at = arrow.repeat(arrow.scalar(datetime.fromtimestamp(read_at, UTC), arrow.timestamp("us", "UTC")), len(rows))
    columns = found.columns
    return arrow.RecordBatch.from_arrays([*columns[:-1], at, columns[-1]], schema=wanted)
