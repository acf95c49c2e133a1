"""Numbers as replies write them: JSON numbers and texts.

Plain JSON values enter; exact Decimals and durations leave. Called by `wire` and by `model`.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

_MAX_DIGITS = 400


class UnreadableError(ValueError):
    """A value that no rule turns into the type."""


def to_decimal(value: object) -> Decimal:
    """A finite number from a number or its text.

    Raises:
        UnreadableError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        raise UnreadableError
    try:
        number = Decimal(repr(value) if isinstance(value, float) else value)
    except ArithmeticError as error:
        raise UnreadableError from error
    if not number.is_finite() or abs(number.adjusted()) > _MAX_DIGITS:
        raise UnreadableError
    return number


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
