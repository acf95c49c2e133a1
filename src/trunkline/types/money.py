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


def friendly_price(price: Decimal | None, unit: str | None, *, charge: int = -1) -> str:
    """What something cost: `Decimal("-0.750")` in `USD` → `$0.75`; what came in is negative: `-€0.0075`.

    Args:
        price: the price as Twilio gives it, negative for a charge; None (not known yet) gives an empty text.
        unit: the currency, an ISO 4217 code in any case; None or empty if it is not known.
        charge: the sign of what the account pays; fax prices are positive.
    """
    if price is None:
        return ""
    code = (unit or "").strip().upper()
    symbol = SYMBOLS.get(code, f"{code} " if code else "")
    if not price.is_finite():
        return f"{symbol}{price}"
    sign = "-" if price * charge < 0 else ""
    return f"{sign}{symbol}{_plain(price.copy_abs())}"


def _plain(amount: Decimal) -> str:
    """Digits without exponent and trailing zeros, unless that would be very long."""
    if not amount:
        return "0"
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or abs(amount.adjusted()) > _MOST_DIGITS or abs(exponent) > _MOST_DIGITS:
        return str(amount)
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
