"""Models as data frames of pandas and polars, by way of Arrow. Both libraries are the user's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._core.model.model import Model
from ..errors import MissingExtraError
from .arrow import to_arrow

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]


def to_pandas(
    models: Iterable[Model], model_type: type[Model] | None = None, *, extra: bool = False
) -> pandas.DataFrame:
    """Models as a pandas data frame: instants in UTC, amounts as `decimal.Decimal`, enumerations as categories.

    Whole numbers are `Int64` and truths `boolean`, which may be missing without becoming floats or objects.

    Args:
        models: models of that type; any iterable, read once.
        model_type: the model, such as `trunkline.models.api_v2010.Message`; None: that of the first of them.
        extra: with the column `_extra`, the JSON of the fields that the facts do not know.

    Raises:
        TypeError: another model, or none.
        ValueError: there are no models, and it is not said of what type; a value that its column cannot hold.
        MissingExtraError: pandas, or pyarrow of `trunkline[parquet]`, is not installed.
    """
    try:
        import pandas  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError as error:
        raise MissingExtraError(None, "pandas", "trunkline[parquet]' 'pandas") from error
    table = to_arrow(models, model_type, extra=extra)
    kinds = {"int64": pandas.Int64Dtype(), "bool": pandas.BooleanDtype()}
    frame: Any = table.to_pandas(types_mapper=lambda kind: kinds.get(str(kind)))
    return frame


def to_polars(
    models: Iterable[Model], model_type: type[Model] | None = None, *, extra: bool = False
) -> polars.DataFrame:
    """Models as a polars data frame: instants in UTC, amounts as `Decimal`, enumerations as `Categorical`.

    Args:
        models: models of that type; any iterable, read once.
        model_type: the model, such as `trunkline.models.api_v2010.Message`; None: that of the first of them.
        extra: with the column `_extra`, the JSON of the fields that the facts do not know.

    Raises:
        TypeError: another model, or none.
        ValueError: there are no models, and it is not said of what type; a value that its column cannot hold.
        MissingExtraError: polars, or pyarrow of `trunkline[parquet]`, is not installed.
    """
    try:
        import polars  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError as error:
        raise MissingExtraError(None, "polars", "trunkline[parquet]' 'polars") from error
    frame: Any = polars.from_arrow(to_arrow(models, model_type, extra=extra))
    return frame
