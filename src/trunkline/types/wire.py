"""Types of fields whose text on the wire is not what Python shows: for a type checker the plain Python type.

`model` reads the wire form from here: `Meta.extra["wire"]` where msgspec decodes by itself; where it does not, a
stand-in class that `model`'s hook calls, and what makes the values of such classes. An address and an RFC 2822 date are
text to msgspec; `Model` makes them an `Address` and a datetime when they are read.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any, TypeAlias, TypeVar

from msgspec import Meta, Struct

from .address import Address

TYPE_CHECKING = False

ADDRESS = "address"
RFC2822 = "rfc2822"
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


_MAX_DIGITS = 400


class UnreadableError(ValueError):
    """A value that no rule turns into the type."""


def to_decimal(value: object) -> Decimal:
    """A finite number from a number or its text, in which the sign of a currency may stand first or last.

    Raises:
        UnreadableError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        raise UnreadableError
    try:
        try:
            number = Decimal(repr(value) if isinstance(value, float) else value)
        except ArithmeticError:
            number = Decimal(_without_currency(str(value)))
    except ArithmeticError as error:
        raise UnreadableError from error
    if not number.is_finite() or abs(number.adjusted()) > _MAX_DIGITS:
        raise UnreadableError
    return number


def _without_currency(text: str) -> str:
    """`39.99` of `€39.99`; empty if no sign of a currency stands at either end."""
    from unicodedata import category

    text = text.strip()
    for sign, rest in ((text[:1], text[1:]), (text[-1:], text[:-1])):
        if sign and category(sign) == "Sc":
            return rest.strip()
    return ""


def from_millis(number: Decimal) -> timedelta:
    """A duration from milliseconds.

    Raises:
        UnreadableError: it is too long.
    """
    return to_duration(number, 3)


def to_duration(number: Decimal, places: int) -> timedelta:
    """A duration from a number of units that have so many decimal places down to microseconds.

    Raises:
        UnreadableError: it is too long.
    """
    try:
        return timedelta(microseconds=int(number.scaleb(places).to_integral_value()))
    except (OverflowError, ArithmeticError) as error:
        raise UnreadableError from error


class _Made(dict[str, Any]):
    """What is made of texts: of a short one once, for all the fields that hold it. Emptied when it is full."""

    def __init__(self, make: Callable[[str], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, text: object) -> Any:
        if not isinstance(text, str):
            raise ValueError("not text")
        made = self._make(text)
        if len(text) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[text] = made
        return made


_LONGEST, _MOST = 64, 1024
_T = TypeVar("_T")

ABSENT: Any = None
"""What a field holds that its model was made without."""

if TYPE_CHECKING:
    Always: TypeAlias = Annotated[_T, "always sent"]
    Rfc2822: TypeAlias = datetime
    Millis: TypeAlias = timedelta
    MillisText: TypeAlias = timedelta
    DecimalText: TypeAlias = Decimal
    AddressText: TypeAlias = Address
    SharedText: TypeAlias = str
else:

    class Always:
        """A field that the API always sends, never None to a checker. If it is missing all the same, it is None."""

        def __class_getitem__(cls, kind):
            return kind | None

    class _StandIn(type):
        """The hook calls the class with a JSON value; what comes back is trusted."""

        # msgspec checks it against the annotation. Always true, and quicker than a function of our own.
        __instancecheck__ = type

    class _Milliseconds(_StandIn):
        def __call__(cls, value):
            return from_millis(to_decimal(value))

    class _Decimal(_StandIn):
        # A function of C is no method: it gets the value alone.
        __call__ = _Made(to_decimal).__getitem__

    class _Shared(_StandIn):
        __call__ = _Made(str).__getitem__

    class Millis(metaclass=_Milliseconds):
        """A duration; a number of milliseconds on the wire."""

    class MillisText(metaclass=_Milliseconds):
        """A duration; a number of milliseconds, as text, on the wire."""

    class DecimalText(metaclass=_Decimal):
        """A Decimal; text on the wire (a plain `Decimal` is a JSON number)."""

    class SharedText(metaclass=_Shared):
        """Text that many rows repeat: they hold one object."""

    AddressText = Annotated[str, Meta(extra={"wire": ADDRESS})]
    """An address of a model's field; text on the wire."""

    Rfc2822 = Annotated[str, Meta(extra={"wire": RFC2822})]
    """An aware datetime of a model's field; RFC 2822 on the wire."""


class AnyCase(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """A model whose fields the API writes now in one case and now in another: `sms` and `SMS`.

    What msgspec does not know by its exact name makes it give up, and `model`'s own decode reads names in any case.
    """
