"""The values of the API as Python types: open enumerations, addresses, dates, durations, numbers sent as text.

The generated models annotate their fields with these names, `model` reads and writes them, the request encoder and the
emulator format dates with `types.dates`. To a type checker they are `datetime`, `timedelta`, `int`, `Decimal`, `float`,
`bool` and subclasses of `str`.
"""

from msgspec import UNSET, UnsetType

from .address import Address
from .enums import HttpMethod, OpenEnum
from .wire import (
    ABSENT,
    AddressText,
    Always,
    BoolText,
    DecimalText,
    FloatText,
    Instant,
    IntText,
    Millis,
    MillisText,
    Rfc2822,
    Seconds,
    SecondsText,
    SharedText,
)

__all__ = [
    "ABSENT",
    "UNSET",
    "Address",
    "AddressText",
    "Always",
    "BoolText",
    "DecimalText",
    "FloatText",
    "HttpMethod",
    "Instant",
    "IntText",
    "Millis",
    "MillisText",
    "OpenEnum",
    "Rfc2822",
    "Seconds",
    "SecondsText",
    "SharedText",
    "UnsetType",
]
