"""Models of any product as Arrow tables, pandas and polars data frames, by one table of types.

    from trunkline.frames import to_pandas
    frame = to_pandas(client.messages.stream())

Models enter, tables leave. Called by users, by the log store and by what writes Parquet. The libraries are imported
when they are needed.
"""

from __future__ import annotations

from .arrow import batches_of as batches_of
from .arrow import schema as schema
from .arrow import to_arrow as to_arrow
from .frames import to_pandas as to_pandas
from .frames import to_polars as to_polars
