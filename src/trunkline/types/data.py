"""Data sizes: what a SIM used.

A number of bytes, or the `data` of a usage record, enters; an int that prints as `11.281MB` leaves.
https://www.twilio.com/docs/iot/wireless/api/sim-usagerecord-resource
"""

from __future__ import annotations

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
        raise ValueError(f"data is counted in bytes, not in {units!r}")
    if isinstance(amount, str):
        digits = amount.strip().removeprefix("-")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 30):
            raise ValueError("the amount of data is not a whole number")
    elif isinstance(amount, float) and not amount.is_integer():
        raise ValueError("the amount of data is not a whole number")
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
        raise ValueError("the amount of data is not a whole number")
    units = data.get("units")
    return data_size(amount, units if isinstance(units, str) else None)
