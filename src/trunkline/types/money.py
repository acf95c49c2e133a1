"""Prices as people read them.

A price and its currency enter, a text leaves. Twilio counts from the account: what a message costs is negative, so the
sign is flipped. Called by the mixins of `states`, by the log viewer and by users.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

SYMBOLS = {
    "AUD": "A$",
    "BBD": "Bds$",
    "BMD": "BD$",
    "BND": "B$",
    "BRL": "R$",
    "BSD": "BS$",
    "BZD": "BZ$",
    "CAD": "CA$",
    "CHF": "CHF",
    "CLP": "CLP$",
    "CNY": "¥",
    "COP": "COL$",
    "EUR": "€",
    "FJD": "FJ$",
    "GBP": "£",
    "GYD": "G$",
    "HKD": "HK$",
    "JMD": "J$",
    "JPY": "¥",
    "KYD": "CI$",
    "LRD": "L$",
    "MXN": "MX$",
    "NAD": "N$",
    "NZD": "NZ$",
    "SGD": "S$",
    "TTD": "TT$",
    "TWD": "NT$",
    "USD": "$",
    "XCD": "EC$",
}
"""The signs of currencies, by ISO 4217 code. Any other currency is written as its code and a space."""

_MOST_DIGITS = 40


def friendly_price(price: Decimal | None, unit: str | None, *, charge: int = -1, least: int = 0) -> str:
    """What something cost: `Decimal("-0.750")` in `USD` → `$0.75`; what came in is negative: `-€0.0075`.

    Args:
        price: the price as Twilio gives it, negative for a charge; None (not known yet) gives an empty text.
        unit: the currency, an ISO 4217 code in any case; None or empty if it is not known.
        charge: the sign of what the account pays; fax prices are positive.
        least: digits after the point that are there at least.
    """
    if price is None:
        return ""
    code = (unit or "").strip().upper()
    symbol = SYMBOLS.get(code, f"{code} " if code else "")
    if not price.is_finite():
        return f"{symbol}{price}"
    sign = "-" if price * charge < 0 else ""
    return f"{sign}{symbol}{_padded(_plain(price.copy_abs()), least)}"


def listed_price(price: Decimal | None, unit: str | None, *, charge: int = -1) -> str:
    """What a row cost, where it stands among others: all that Twilio says, and four digits after the point at least.

    `Decimal("-0.02")` in `USD` → `$0.0200`; the arguments are those of `friendly_price`.
    """
    return friendly_price(price, unit, charge=charge, least=4)


def total_cost(amount: Decimal, unit: str | None) -> str:
    """What several rows cost together, to the cent: `$31.39`; `< $0.01` is half a cent at most.

    Args:
        amount: positive for what the account pays.
        unit: the currency, an ISO 4217 code in any case.
    """
    if not amount.is_finite():
        return friendly_price(amount, unit, charge=1)
    rounded = round(amount, 2)
    if amount > 0 and not rounded:
        return f"< {friendly_price(type(amount)('0.01'), unit, charge=1)}"
    return friendly_price(rounded, unit, charge=1, least=2)


def _padded(digits: str, least: int) -> str:
    """Digits with some after the point at least."""
    if not least or not digits.replace(".", "", 1).isdecimal():
        return digits
    whole, _, rest = digits.partition(".")
    return f"{whole}.{rest.ljust(least, '0')}"


def _plain(amount: Decimal) -> str:
    """Digits without exponent and trailing zeros, unless that would be very long."""
    if not amount:
        return "0"
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or abs(amount.adjusted()) > _MOST_DIGITS or abs(exponent) > _MOST_DIGITS:
        return str(amount)
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
