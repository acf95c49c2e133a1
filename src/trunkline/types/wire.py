"""Types of fields whose text on the wire is not what Python shows: for a type checker the plain Python type.

`model` reads the wire form from here: `Meta.extra["wire"]` where msgspec decodes by itself; where it does not, a
stand-in class that `model`'s hook fills. An address is text to msgspec; `Model` makes it an `Address` when it is read.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

from .address import Address

TYPE_CHECKING = False

ADDRESS = "address"
TEXT = "text"
SECONDS = "seconds"
SECONDS_TEXT = "seconds text"

Instant = Annotated[datetime, Meta(tz=True)]
"""An aware datetime; RFC 3339 on the wire."""

Seconds = Annotated[timedelta, Meta(extra={"wire": SECONDS})]
"""A duration; a number of seconds on the wire."""

SecondsText = Annotated[timedelta, Meta(extra={"wire": SECONDS_TEXT})]
"""A duration; a number of seconds, as text, on the wire."""

IntText = Annotated[int, Meta(extra={"wire": TEXT})]
"""An integer; text on the wire."""

FloatText = Annotated[float, Meta(extra={"wire": TEXT})]
"""A float; text on the wire."""

BoolText = Annotated[bool, Meta(extra={"wire": TEXT})]
"""A bool; `"true"` or `"false"` on the wire."""

DecimalText = Annotated[Decimal, Meta(extra={"wire": TEXT})]
"""A Decimal; text on the wire (a plain `Decimal` is a JSON number)."""

if TYPE_CHECKING:
    Rfc2822: TypeAlias = datetime
    Millis: TypeAlias = timedelta
    MillisText: TypeAlias = timedelta
    AddressText: TypeAlias = Address
else:

    class _StandIn(type):
        """msgspec checks what the hook returns against the annotation: the hook is trusted."""

        # Always true, and quicker than a function of our own.
        __instancecheck__ = type

    class Rfc2822(metaclass=_StandIn):
        """An aware datetime; RFC 2822 on the wire."""

    class Millis(metaclass=_StandIn):
        """A duration; a number of milliseconds on the wire."""

    class MillisText(metaclass=_StandIn):
        """A duration; a number of milliseconds, as text, on the wire."""

    AddressText = Annotated[str, Meta(extra={"wire": ADDRESS})]
    """An address of a model's field; text on the wire."""


class AnyCase(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """A model whose fields the API writes now in one case and now in another: `sms` and `SMS`.

    What msgspec does not know by its exact name makes it give up, and `model`'s own decode reads names in any case.
    """
