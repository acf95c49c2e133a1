"""What a message will cost, about: its segments by the prices of the recipient's country.

A text and prices as the Pricing API has them enter, an `Estimate` leaves. Called by `messages.estimate`. Pure.
https://www.twilio.com/docs/messaging/api/pricing
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol

import msgspec

from .segments import Segments
from .segments import segments as split

TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})


class _Price(Protocol):
    @property
    def number_type(self) -> str | None: ...
    @property
    def current_price(self) -> Decimal | None: ...


class _Carrier(Protocol):
    @property
    def prices(self) -> Iterable[_Price] | None: ...


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """What a message will cost, about: carriers of a country have different prices, and some add fees of their own.

    Attributes:
        segments: how the text is sent.
        country: of the recipient, as ISO 3166-1 alpha-2.
        low, high: what all segments cost with the cheapest and with the dearest carrier; None where no price is known.
        price_unit: the currency, an ISO 4217 code.
    """

    segments: Segments
    country: str
    low: Decimal | None
    high: Decimal | None
    price_unit: str | None

    @property
    def friendly(self) -> str:
        """Both ends, such as `$0.0079` or `$0.0079 to $0.012`; empty where no price is known."""
        from .money import friendly_price

        ends = [friendly_price(price, self.price_unit, charge=1) for price in (self.low, self.high)]
        return ends[0] if ends[0] == ends[1] else " to ".join(ends)

    def __repr__(self) -> str:
        count = len(self.segments)
        return f"Estimate({count} segment{'s' * (count != 1)} to {self.country}, about {self.friendly or 'unknown'})"


def estimate(
    body: str, country: str, carriers: Iterable[_Carrier], price_unit: str | None, sender: str | None = None
) -> Estimate:
    """The estimate of a message.

    Args:
        body: the text.
        country: of the recipient.
        carriers: those of the country, with their prices by the kind of the sender's number.
        sender: the sender, which says what kind of number it is; None: any kind.
    """
    found = split(body)
    wanted = number_types(sender)
    every = [
        (price.number_type, price.current_price)
        for carrier in carriers
        for price in carrier.prices or ()
        if price.current_price is not None
    ]
    fitting = [price for kind, price in every if wanted is None or (kind or "").lower() in wanted]
    prices = fitting or [price for _, price in every]
    return Estimate(
        segments=found,
        country=country,
        low=min(prices) * len(found) if prices else None,
        high=max(prices) * len(found) if prices else None,
        price_unit=price_unit.upper() if price_unit else None,
    )


def number_types(sender: str | None) -> frozenset[str] | None:
    """The kinds of number, in the words of the Pricing API, that a sender can be of; None: any."""
    if sender is None or sender.startswith("MG"):
        return None
    digits = sender.removeprefix("+")
    if not digits.isdigit():
        return frozenset({"alphanumeric", "alpha", "mobile"})
    if len(digits) <= 8 and not sender.startswith("+"):
        return frozenset({"shortcode", "short code"})
    if sender.startswith("+1") and digits[1:4] in TOLL_FREE:
        return frozenset({"toll-free", "toll free", "tollfree"})
    return frozenset({"local", "mobile"})
