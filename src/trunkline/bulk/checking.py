"""What a campaign would do: who it goes to, how long and how dear it is, and what is wrong with it.

Rows enter one by one, then prices as the Pricing API has them; a `Report` leaves. Nothing is sent, and no row is kept
but a few to show. Pure but for phonenumbers, which knows the countries of numbers where it is installed. Called by
`campaign`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple, Protocol

from .._core.redaction.secret import safe_repr
from ..types.channels import channel
from ..types.estimates import estimate
from ..types.segments import Segments, segments
from .recipients import TO_COLUMNS, Recipient, Refused
from .template import MissingVariables, Template, empty_names

# https://www.twilio.com/docs/errors/21617
LONGEST_BODY = 1600
"""Characters of a body that the API takes."""

_SHOWN = 3
_REFUSED_SHOWN = 20
_UNKNOWN_COUNTRY = ""


class Prices(Protocol):
    """The prices of a country, as the Pricing API has them."""

    @property
    def outbound_sms_prices(self) -> Iterable[Any] | None: ...
    @property
    def price_unit(self) -> str | None: ...


class Dearest(NamedTuple):
    """The row that costs most.

    Attributes:
        line: of the file, or the number of the row.
        segments: of its text.
        price: what it costs at most; None where no price is known.
    """

    line: int
    segments: int
    price: Decimal | None


@safe_repr
@dataclass(frozen=True, slots=True)
class Report:
    """What a campaign would do.

    Attributes:
        rows: how many there are, good or not.
        sendable: how many would be sent.
        invalid: why rows are not → how many.
        refused: the first of them, with their lines.
        duplicates: rows whose key was there before.
        opted_out: rows whose recipients want no messages.
        missing: variable → rows that have no value for it, which are not sent.
        empty: variable → rows in which it is empty, which leaves a gap in the text.
        unused: variables of the rows that the text does not use.
        segments: of all messages together; 0 where the text is not ours to count (a Content template).
        longest: segments of the longest.
        encodings: `"GSM-7"` and `"UCS-2"` → rows.
        forcing: the characters that force UCS-2 → rows.
        countries: country of the recipients → segments; "" where it is not known.
        low, high: what all of it costs with the cheapest and with the dearest carriers; None where a price is missing.
        price_unit: the currency, an ISO 4217 code.
        unpriced: segments whose price is not known.
        dearest: the row that costs most; None where there is none.
        seconds: how long it takes at the rate; None where no rate is known.
        samples: the first texts, as they would be sent.
    """

    rows: int
    sendable: int
    invalid: Mapping[str, int]
    refused: tuple[Refused, ...]
    duplicates: int
    opted_out: int
    missing: Mapping[str, int]
    empty: Mapping[str, int]
    unused: tuple[str, ...]
    segments: int
    longest: int
    encodings: Mapping[str, int]
    forcing: Mapping[str, int]
    countries: Mapping[str, int]
    low: Decimal | None
    high: Decimal | None
    price_unit: str | None
    unpriced: int
    dearest: Dearest | None
    seconds: float | None
    samples: tuple[str, ...] = field(repr=False)


class Checker:
    """Counts the rows of a campaign.

    Args:
        template: the text; None: a Content template, whose text is not ours to count.
        variables: the templates of Content variables by name, which rows fill in too.
        sender: a number, a name or the SID of a service: prices depend on it.
        smart_encoding: the service of the sender has Smart Encoding.
        media: there are pictures, so that a text may be empty.
        suppressed: recipients who want no messages.
        to, key: names of the rows' values that are used for themselves.
    """

    def __init__(
        self,
        template: Template | None,
        *,
        sender: str,
        variables: Mapping[str, Template] | None = None,
        smart_encoding: bool = False,
        media: bool = False,
        suppressed: Iterable[str] = (),
        to: str = "to",
        key: str | None = None,
    ) -> None:
        self._template = template
        self._variables = dict(variables or {})
        self._sender = sender
        self._smart = smart_encoding
        self._media = media
        self._suppressed = frozenset(suppressed)
        used = {name for each in (template, *self._variables.values()) if each is not None for name in each.names}
        self._known = used | {to} | ({key} if key else set())
        self._keys: set[str] = set()
        self._invalid: Counter[str] = Counter()
        self._refused: list[Refused] = []
        self._missing: Counter[str] = Counter()
        self._empty: Counter[str] = Counter()
        self._unused: dict[str, None] = {}
        self._encodings: Counter[str] = Counter()
        self._forcing: Counter[str] = Counter()
        self._countries: Counter[str] = Counter()
        self._longest: dict[str, tuple[int, int]] = {}  # country → segments and line of its longest
        self._blocks: dict[str, str] = {}  # numbers without their last four digits → their country
        self._samples: list[str] = []
        self._rows = self._sendable = self._duplicates = self._opted_out = 0

    @property
    def countries(self) -> frozenset[str]:
        """The countries whose prices `report` wants."""
        return frozenset(self._countries) - {_UNKNOWN_COUNTRY}

    def add(self, row: Recipient | Refused) -> None:
        """Counts a row."""
        self._rows += 1
        if isinstance(row, Refused):
            self._refuse(row)
        elif row.key in self._keys:
            self._duplicates += 1
        else:
            self._keys.add(row.key)
            self._unused.update(
                (name, None) for name in row.variables if name not in self._known and name.lower() not in TO_COLUMNS
            )
            if row.to in self._suppressed:
                self._opted_out += 1
            else:
                self._count(row)

    def _refuse(self, row: Refused) -> None:
        self._invalid[row.reason] += 1
        if len(self._refused) < _REFUSED_SHOWN:
            self._refused.append(row)

    def _count(self, row: Recipient) -> None:
        try:
            text = None if self._template is None else self._template.render(row.variables)
            for template in self._variables.values():
                template.render(row.variables)
            split = None if text is None else segments(text, smart_encoding=self._smart)
        except MissingVariables as error:
            self._missing.update(error.names)
            self._refuse(Refused(row.line, str(error)))
            return
        except (TypeError, ValueError) as error:
            self._refuse(Refused(row.line, str(error)))
            return
        if text is not None and not (0 if self._media else 1) <= len(text) <= LONGEST_BODY:
            long = f"the text is longer than {LONGEST_BODY:,} characters" if text else "the text is empty"
            self._refuse(Refused(row.line, long))
            return
        self._sendable += 1
        for each in (self._template, *self._variables.values()):
            self._empty.update(() if each is None else empty_names(each, row.variables))
        if split is not None:
            self._measure(row, split)

    def _measure(self, row: Recipient, split: Segments) -> None:
        if len(self._samples) < _SHOWN:
            self._samples.append(split.text)
        self._encodings[split.encoding] += 1
        self._forcing.update(split.non_gsm)
        block = row.to[:-4]
        country = self._blocks.get(block)
        if country is None:
            country = self._blocks[block] = _country(row.to)
        self._countries[country] += len(split)
        if len(split) > self._longest.get(country, (0, 0))[0]:
            self._longest[country] = len(split), row.line

    def report(self, prices: Mapping[str, Prices] | None = None, rate: float | None = None) -> Report:
        """What was counted.

        Args:
            prices: country → its prices.
            rate: segments a second.
        """
        each = {country: _price(country, found, self._sender) for country, found in (prices or {}).items()}
        units = {unit for _, _, unit in each.values() if unit}
        priced = {country: price for country, price in each.items() if price[0] is not None and len(units) == 1}
        unpriced = sum(count for country, count in self._countries.items() if country not in priced)
        total = self._countries.total()
        whole = total > 0 and unpriced == 0
        return Report(
            rows=self._rows,
            sendable=self._sendable,
            invalid=dict(self._invalid.most_common()),
            refused=tuple(self._refused),
            duplicates=self._duplicates,
            opted_out=self._opted_out,
            missing=dict(self._missing.most_common()),
            empty=dict(self._empty.most_common()),
            unused=tuple(self._unused),
            segments=total,
            longest=max((count for count, _ in self._longest.values()), default=0),
            encodings=dict(self._encodings.most_common()),
            forcing=dict(self._forcing.most_common()),
            countries=dict(self._countries.most_common()),
            low=_sum(priced, self._countries, 0) if whole else None,
            high=_sum(priced, self._countries, 1) if whole else None,
            price_unit=next(iter(units)) if len(units) == 1 else None,
            unpriced=unpriced,
            dearest=self._dearest(priced),
            seconds=None if rate is None or not total else total / rate,
            samples=tuple(self._samples),
        )

    def _dearest(self, priced: Mapping[str, _Price]) -> Dearest | None:
        rows = [
            Dearest(line, count, high * count if (high := priced[country][1] if country in priced else None) else None)
            for country, (count, line) in self._longest.items()
        ]
        return max(rows, key=lambda row: (row.price or Decimal(0), row.segments), default=None)


_Price = tuple[Decimal | None, Decimal | None, str | None]


def _price(country: str, found: Prices, sender: str) -> _Price:
    """What a segment costs, at least and at most."""
    one = estimate("", country, found.outbound_sms_prices or (), found.price_unit, sender)
    return one.low, one.high, one.price_unit


def _sum(priced: Mapping[str, _Price], counts: Mapping[str, int], end: int) -> Decimal:
    total = Decimal(0)
    for country, count in counts.items():
        price = priced[country][end]
        assert isinstance(price, Decimal)
        total += price * count
    return total


def _country(to: str) -> str:
    """The country of an SMS; "" where it is no SMS, or nobody knows."""
    if channel(to) is not None:
        return _UNKNOWN_COUNTRY
    from ..errors import MissingExtraError
    from ..types.phone import country_of

    try:
        return country_of(to)
    except (ValueError, MissingExtraError):
        return _UNKNOWN_COUNTRY
