"""Data sizes: what a SIM used, and when.

A number of bytes, or a usage record, enters; an int that prints as `11.281MB` leaves, with the interval that it is of.
The mixins are named by the facts, for the usage records of SIMs and Super SIMs.
https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Protocol

from msgspec import Struct

from .dates import parse_instant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    Direction = Literal["total", "upload", "download"]

_UNITS = ("B", "kB", "MB", "GB", "TB", "PB", "EB")


class DataSize(int):
    """A number of bytes that prints as a size: `str(DataSize(11_281_000))` is `11.281MB`.

    It is an `int` in every other respect; a sum is an `int`, so a total is `DataSize(sum(sizes))`.
    """

    __slots__ = ()

    @property
    def text(self) -> str:
        """The size in SI units (1 kB is 1000 bytes), cut off after three decimals: `11.281MB`, `512B`, `0`."""
        return str(self)

    def __str__(self) -> str:
        size, power = abs(int(self)), 0
        if not size:
            return "0"
        while power + 1 < len(_UNITS) and size >= 1000 ** (power + 1):
            power += 1
        whole, rest = divmod(size * 1000 // 1000**power, 1000)
        decimals = f".{rest:03}".rstrip("0").rstrip(".")
        return f"{'-' if self < 0 else ''}{whole}{decimals}{_UNITS[power]}"

    def __repr__(self) -> str:
        return f"DataSize({int(self)})"


def data_size(amount: int | float | str, units: str | None = "bytes") -> DataSize:
    """A data size from a number and its units, as the API writes them.

    Args:
        amount: a whole number; text is understood.
        units: `bytes`, the only ones that Twilio uses.

    Raises:
        ValueError: if the units are others, or the amount is no whole number.
    """
    if units is None or units.strip().lower() not in ("bytes", "byte", "b"):
        raise ValueError(f"units must be bytes, not {units if units is None else units[:20]!r}")
    if isinstance(amount, str):
        digits = amount.strip().removeprefix("-")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 30):
            raise ValueError("amount must be a whole number of bytes")
    elif isinstance(amount, float) and not amount.is_integer():
        raise ValueError("amount must be a whole number of bytes")
    return DataSize(amount)


def usage_size(data: Mapping[str, object] | None, direction: Direction = "total") -> DataSize | None:
    """The size in the `data` of a SIM's usage record, `{"total": 11281000, "units": "bytes", …}`; None where none is.

    Args:
        data: the `data` of a `UsageRecord` of Wireless.
        direction: `total`, `upload` or `download`.

    Raises:
        ValueError: if the units are not bytes, or the amount is no whole number.
    """
    amount = data.get(direction) if data else None
    if data is None or amount is None:
        return None
    if not isinstance(amount, (int, float, str)):
        raise ValueError("amount must be a whole number of bytes")
    units = data.get("units")
    return data_size(amount, units if isinstance(units, str) else None)


class DataUsage(Struct, frozen=True, kw_only=True):
    """The data that a SIM, or an account, used in an interval.

    Attributes:
        start, end: the interval, in UTC; None where the API does not say it.
        upload, download, total: what was sent, what was received, and both.
    """

    start: datetime | None = None
    end: datetime | None = None
    upload: DataSize = DataSize(0)
    download: DataSize = DataSize(0)
    total: DataSize = DataSize(0)


class _HasData(Protocol):
    @property
    def period(self) -> Any: ...
    @property
    def data(self) -> Any: ...


class SimUsage:
    """Mixin of the usage records of Wireless: `period` and `data` as a `DataUsage`."""

    __slots__ = ()

    @property
    def data_usage(self: _HasData) -> DataUsage:
        """What was used, in bytes that print as a size, and when.

        Raises:
            ValueError: the record counts in other units than bytes, or its dates cannot be read.
        """
        return _usage(self.period, ("start", "end"), self.data)


class _HasDataFields(Protocol):
    @property
    def period(self) -> Any: ...
    @property
    def data_upload(self) -> int | None: ...
    @property
    def data_download(self) -> int | None: ...
    @property
    def data_total(self) -> int | None: ...


class SuperSimUsage:
    """Mixin of the usage records of Super SIMs: the period and the three sizes as a `DataUsage`."""

    __slots__ = ()

    @property
    def data_usage(self: _HasDataFields) -> DataUsage:
        """What was used, in bytes that print as a size, and when.

        Raises:
            ValueError: the dates of the record cannot be read.
        """
        sizes = {"upload": self.data_upload, "download": self.data_download, "total": self.data_total}
        return _usage(self.period, ("start_time", "end_time"), {**sizes, "units": "bytes"})


def _usage(period: object, names: tuple[str, str], data: object) -> DataUsage:
    sizes = data if isinstance(data, dict) else {}
    upload = usage_size(sizes, "upload") or DataSize(0)
    download = usage_size(sizes, "download") or DataSize(0)
    total = usage_size(sizes)
    dates = period if isinstance(period, dict) else {}
    start, end = (parse_instant(dates[name]) if dates.get(name) else None for name in names)
    return DataUsage(
        start=start,
        end=end,
        upload=upload,
        download=download,
        total=DataSize(upload + download) if total is None else total,
    )
